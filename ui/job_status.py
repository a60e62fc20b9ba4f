"""JobStatus: what is being made, how far it is, and Cancel; for the status bar."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from studio.jobs import Job, JobQueue, State
from ui import theme
from ui.job_words import LASTING, is_shown
from ui.language import told, tr
from ui.notices import NoticeLog
from ui.widgets import ElidedLabel, Spinner, icon_button

_WIDEST = 420
"""Pixels that the words may take."""


class JobStatus(QWidget):
    """Shows the job that runs (else the next that waits), how many wait behind it, and the list."""

    list_wanted = Signal()
    """The person wants to see all jobs and notices."""

    def __init__(self, jobs: JobQueue, log: NoticeLog) -> None:
        super().__init__()
        self.setObjectName("jobs")
        self._jobs, self._log = jobs, log
        self._shown: Job | None = None
        self._words = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(tr("Progress"))
        self._spinner = Spinner()
        self._cancel = icon_button("close", tr("Cancel"), self._stop)
        self.all = icon_button("jobs", tr("Jobs and notices"), self.list_wanted.emit)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(round(LASTING * 1000) + 50)
        self._again.timeout.connect(self._look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(8)
        for part in (self._spinner, self._words, self._bar, self._cancel, self.all):
            row.addWidget(part)
        for signal in (jobs.added, jobs.changed, jobs.removed, jobs.paused):
            signal.connect(self._look)
        log.changed.connect(self._mark)
        self._look()
        self._mark()

    @property
    def text(self) -> str:
        """What it says; nothing while nothing is done that takes a while."""
        return self._words.accessibleName()

    def _look(self, *_: object) -> None:
        """What takes a while only: most files are read and written in moments."""
        jobs = self._jobs.jobs
        busy = [each for each in jobs if is_shown(each) and not each.state.ended]
        brief = [each for each in jobs if each.state is State.RUNNING and each not in busy]
        if any(not each.is_quiet for each in brief) and not self._again.isActive():
            self._again.start()  # it may be one that lasts
        running = [each for each in busy if each.state is State.RUNNING]
        self._shown = (running or busy or [None])[0]  # type: ignore[list-item]
        words = self._say(self._shown, len(busy) - 1)
        wide = self._words.fontMetrics().horizontalAdvance(words) + 4 if words else 0
        self._words.setFixedWidth(min(wide, _WIDEST))
        self._words.show_text(words)
        self._words.setVisible(bool(words))
        self._spinner.setVisible(bool(running) and not self._jobs.is_paused)
        shown = self._shown
        self._bar.setVisible(shown is not None and shown.is_long)
        self._cancel.setVisible(shown is not None and shown.is_long)
        if shown is not None:
            self._bar.setValue(round(shown.fraction * 1000))
            self._cancel.setToolTip(tr("Cancel “{title}”", title=told(shown.title)))

    def _say(self, job: Job | None, waiting: int) -> str:
        if job is None:
            return tr("Paused") if self._jobs.is_paused else ""
        title = told(job.title)
        if self._jobs.is_paused and self._jobs.heeds_pause(job):
            words = tr("{title}: paused", title=title)
        elif not job.is_long:
            words = f"{title}…"
        else:
            words = f"{title}: {told(job.text) if job.text else tr('waiting')}"
        return words + (" " + tr("({count} more)", count=waiting) if waiting > 0 else "")

    def _mark(self) -> None:
        """A sign on the button while there are problems that nobody has looked at."""
        unseen = self._log.unseen
        self.all.setIcon(theme.tinted("warning", "warning") if unseen else theme.icon("jobs"))
        words = tr("Jobs and notices")
        if unseen:
            words = tr("Jobs and notices: {count} new problems", count=unseen)
        self.all.setAccessibleName(words)
        self.all.setToolTip(words)

    def _stop(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
