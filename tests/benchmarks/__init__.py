"""Figures the program must show; each module has run() → rows of the table."""
