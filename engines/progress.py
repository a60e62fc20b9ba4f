"""Progress: one call that reports, previews and cancels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engines.values import Image


class Cancelled(Exception):
    """Raised out of `progress(...)` when the person no longer wants the result."""


@dataclass(frozen=True)
class Report:
    """How far a job is: fraction in 0…1, a short text, and perhaps a picture of it so far."""

    fraction: float
    text: str = ""
    preview: Image | None = None


class Progress:
    """Handed to an engine; calling it reports, and raises Cancelled when asked to stop.

    >>> progress(0.4, "Step 8 of 20", preview=image)
    """

    def __init__(
        self,
        report: Callable[[Report], None] = lambda report: None,
        cancelled: Callable[[], bool] = lambda: False,
        low: float = 0.0,
        high: float = 1.0,
    ) -> None:
        self._report = report
        self._cancelled = cancelled
        self._low, self._high = low, high
        self._reached = 0.0

    def __call__(self, fraction: float, text: str = "", preview: Image | None = None) -> None:
        """Report `fraction` (0…1) of this span; raises Cancelled when asked to stop."""
        self.check()
        within = self._reached = min(max(fraction, 0.0), 1.0)
        self._report(Report(self._low + (self._high - self._low) * within, text, preview))

    def check(self) -> None:
        """Raise Cancelled when asked to stop, without reporting."""
        if self._cancelled():
            raise Cancelled

    def rest(self) -> Progress:
        """The part of this progress from what was reported last, for an engine that another calls."""
        return self.span(self._reached, 1.0)

    def span(self, low: float, high: float) -> Progress:
        """The part of this progress from `low` to `high`, for a step that counts 0…1 itself."""
        width = self._high - self._low
        return Progress(
            self._report, self._cancelled, self._low + width * low, self._low + width * high
        )


SILENT = Progress()
"""Tells nobody, and is never cancelled."""
