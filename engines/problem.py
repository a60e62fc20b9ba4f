"""Problem: the one exception meant for people."""

from __future__ import annotations


class Problem(Exception):
    """What happened, why, and what to do about it; every other exception is a bug."""

    def __init__(self, title: str, reason: str = "", remedy: str = "") -> None:
        """Say it in whole sentences: `title` what happened, `reason` why, `remedy` what to do."""
        super().__init__(title, reason, remedy)
        self.title, self.reason, self.remedy = title, reason, remedy

    def __str__(self) -> str:
        return " ".join(part for part in (self.title, self.reason, self.remedy) if part)
