"""JobRow: one job in a list, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout

from studio.jobs import Job, JobQueue, State
from ui import theme
from ui.job_words import state_of
from ui.language import told, tr
from ui.widgets import ElidedLabel, icon_button, paragraph

_ICONS = {
    State.WAITING: ("history", "muted"),
    State.RUNNING: ("play", "focus"),
    State.DONE: ("check", "muted"),
    State.FAILED: ("warning", "danger"),
    State.CANCELLED: ("stop", "muted"),
}
_SIGN = QSize(16, 16)


class JobRow(QFrame):
    """Title, state and progress of a job; buttons that cancel it, move it, or ask again."""

    left = Signal()
    """A button that had the focus is gone."""

    def __init__(self, job: Job, jobs: JobQueue) -> None:
        super().__init__()
        self.setObjectName("job")
        self.job, self._jobs = job, jobs
        title = told(job.title)
        self._icon = QLabel()
        self._icon.setFixedSize(28, 22)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = ElidedLabel(title)
        self._words, self._problem = paragraph("", "hint"), paragraph("")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of “{title}”", title=title))
        self._first = icon_button(
            "first", tr("Do “{title}” next", title=title), lambda: jobs.do_next(job), tr("Do next")
        )
        self._sooner = icon_button(
            "up", tr("Do “{title}” sooner", title=title), lambda: jobs.shift(job, -1), tr("Sooner")
        )
        self._later = icon_button(
            "down", tr("Do “{title}” later", title=title), lambda: jobs.shift(job, 1), tr("Later")
        )
        self._again = icon_button(
            "retry",
            tr("Try “{title}” again", title=title),
            lambda: jobs.retry(job),
            tr("Try again"),
        )
        self._cancel = icon_button(
            "close", tr("Cancel “{title}”", title=title), job.cancel, tr("Cancel")
        )
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        for button in self.buttons:
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 6)
        column.setSpacing(2)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(30, 0, 6, 0)
        inner.setSpacing(4)
        for part in (self._words, self._bar, self._problem):
            inner.addWidget(part)
        column.addLayout(inner)

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """What can be done, in order; those that are hidden cannot."""
        return (self._first, self._sooner, self._later, self._again, self._cancel)

    @property
    def text(self) -> str:
        """All that it says."""
        parts = (told(self.job.title), self._words.text(), self._problem.text())
        return ", ".join(part for part in parts if part)

    def refresh(self, is_first: bool = False, is_last: bool = False) -> None:
        """Show the job as it is now: perhaps the first, or the last, of those that wait."""
        job, jobs = self.job, self._jobs
        icon, token = _ICONS[job.state]
        if jobs.is_resting(job):
            icon = "pause"
        self._icon.setPixmap(theme.tinted(icon, token).pixmap(_SIGN, self.devicePixelRatioF()))
        self._words.setText(state_of(job, jobs))
        self._bar.setVisible(job.state is State.RUNNING and job.is_long)
        self._bar.setValue(round(job.fraction * 1000))
        problem = job.problem
        self._problem.setText(
            "" if problem is None else "\n".join(filter(None, (
                " ".join(filter(None, (told(problem.title), told(problem.reason)))),
                told(problem.remedy),
            )))
        )  # fmt: skip
        self._problem.setVisible(problem is not None)
        can_shift = jobs.can_shift(job)
        shown = {
            self._first: can_shift,
            self._sooner: can_shift,
            self._later: can_shift,
            self._again: job.state is State.FAILED and job.again is not None,
            self._cancel: job.is_long and not job.state.ended,
        }
        focus = self.window().focusWidget()
        self._first.setEnabled(not is_first)
        self._sooner.setEnabled(not is_first)
        self._later.setEnabled(not is_last)
        is_leaving = any(
            button is focus and not (is_shown and button.isEnabled())
            for button, is_shown in shown.items()
        )
        for button, is_shown in shown.items():
            button.setVisible(is_shown)
        self.setAccessibleName(self.text)
        if is_leaving:
            self.left.emit()
