"""Algorithms that several engine families share."""
