"""The whole application without a face: documents, projects, jobs, media, the command line."""

VERSION = "0.1.0"
"""Of the program, as in pyproject.toml."""
