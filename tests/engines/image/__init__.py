"""Tests of engines for pictures."""
