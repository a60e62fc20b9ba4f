"""The whole application without a face: documents, projects, jobs, media, the command line."""
