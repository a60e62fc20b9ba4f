"""JobStatus: what is being made, how far it is, and Cancel; for the status bar."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from studio.jobs import Job, JobQueue, State
from ui.widgets import ElidedLabel, Spinner, icon_button

_WIDEST = 420
"""Pixels that the words may take."""


class JobStatus(QWidget):
    """Shows the job that runs (else the next that waits), and how many wait behind it."""

    def __init__(self, jobs: JobQueue) -> None:
        super().__init__()
        self.setObjectName("jobs")
        self._jobs = jobs
        self._shown: Job | None = None
        self._words = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName("Progress")
        self._spinner = Spinner()
        self._cancel = icon_button("close", "Cancel", self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(8)
        for part in (self._spinner, self._words, self._bar, self._cancel):
            row.addWidget(part)
        jobs.added.connect(self._look)
        jobs.changed.connect(self._look)
        jobs.removed.connect(self._look)
        self._look()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.accessibleName()

    def _look(self, job: Job | None = None) -> None:
        """What takes a while only: most files are read and written in moments."""
        calls = [each for each in self._jobs.jobs if each.is_long and not each.is_quiet]
        busy = [each for each in calls if not each.state.ended]
        self.setVisible(bool(busy))
        if not busy:
            self._shown = None
            return
        running = [each for each in busy if each.state is State.RUNNING]
        self._shown = (running or busy)[0]
        waiting = len(busy) - 1
        words = f"{self._shown.title}: {self._shown.text or 'waiting'}"
        words += f" ({waiting} more)" if waiting else ""
        wide = self._words.fontMetrics().horizontalAdvance(words) + 4
        self._words.setFixedWidth(min(wide, _WIDEST))
        self._words.show_text(words)
        self._bar.setValue(round(self._shown.fraction * 1000))
        self._cancel.setToolTip(f"Cancel “{self._shown.title}”")

    def _stop(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
