"""Engines on pictures, one module an engine or a close family."""
