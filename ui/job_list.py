"""JobList: every job there is, and what can be done about all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from studio.jobs import Job, JobQueue, State
from ui import theme
from ui.job_rows import JobRow
from ui.job_words import is_shown
from ui.language import tr
from ui.widgets import label, paragraph, push_button

_PULSE_MS = 500


class JobList(QWidget):
    """Those that run, then those that wait, then those that have ended, the newest first."""

    def __init__(self, jobs: JobQueue) -> None:
        super().__init__()
        self._jobs = jobs
        self._rows: dict[Job, JobRow] = {}
        self.pause = push_button(tr("Pause"), self._turn, "small")
        self.pause.setCheckable(True)
        self.cancel_all = push_button(tr("Cancel all"), jobs.cancel_all, "small")
        self.clear = push_button(tr("Clear finished"), jobs.clear, "small")
        self._hint = paragraph("", "hint")
        self._nothing = label(tr("Nothing is being made."), "muted")
        self._list = QVBoxLayout()
        self._pulse = QTimer(self)
        self._pulse.setInterval(_PULSE_MS)
        self._pulse.timeout.connect(self.refresh)
        self._lay_out()
        for signal in (jobs.added, jobs.changed, jobs.removed, jobs.paused):
            signal.connect(self._hear)
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        for button in (self.pause, self.cancel_all):
            head.addWidget(button)
        head.addStretch(1)
        head.addWidget(self.clear)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMinimumHeight(72)
        column.addWidget(self._nothing)
        column.addLayout(self._list)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("Jobs"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        for part in (head, self._hint, self.area):
            whole.addLayout(part) if isinstance(part, QHBoxLayout) else whole.addWidget(part)
        whole.setStretch(2, 1)

    @property
    def rows(self) -> tuple[JobRow, ...]:
        """The rows, in their order."""
        return tuple(self._rows.values())

    @property
    def hint(self) -> QLabel:
        """What is said about all of them."""
        return self._hint

    def refresh(self) -> None:
        """Show the jobs as they are now."""
        wanted = self._wanted()
        for job in [job for job in self._rows if job not in wanted]:
            self._remove(job)
        if list(self._rows) != wanted:
            self._arrange(wanted)
        waiting = [job for job in wanted if self._jobs.can_shift(job)]
        for job, row in self._rows.items():
            row.refresh(job in waiting[:1], job in waiting[-1:])
        self._nothing.setVisible(not wanted)
        busy = [job for job in wanted if not job.state.ended]
        self._show_head(wanted, busy)

    def _wanted(self) -> list[Job]:
        jobs = [job for job in self._jobs.jobs if is_shown(job)]
        running = [job for job in jobs if job.state is State.RUNNING]
        waiting = [job for job in jobs if job.state is State.WAITING]
        return running + waiting + [job for job in reversed(jobs) if job.state.ended]

    def _show_head(self, shown: list[Job], busy: list[Job]) -> None:
        paused = self._jobs.is_paused
        self.pause.setText(tr("Go on") if paused else tr("Pause"))
        self.pause.setIcon(theme.icon("play" if paused else "pause"))
        self.pause.setChecked(paused)
        self.cancel_all.setEnabled(any(job.is_long for job in busy))
        self.clear.setEnabled(len(busy) < len(shown))
        self._hint.setVisible(paused)
        if paused:
            self._hint.setText(
                tr(
                    "Paused: nothing new is begun, Live rests too. What runs goes on to its next "
                    "step and waits there; files are still read and written."
                )
            )

    def _arrange(self, wanted: list[Job]) -> None:
        for job in wanted:
            if job not in self._rows:
                self._rows[job] = row = JobRow(job, self._jobs)
                row.left.connect(self._keep_focus)
        self._rows = {job: self._rows[job] for job in wanted}
        focus = self.window().focusWidget()
        before: QWidget = self.clear
        for place, row in enumerate(self._rows.values()):
            self._list.insertWidget(place, row)
            for button in row.buttons:
                QWidget.setTabOrder(before, button)
                before = button
        if focus is not None and self.isAncestorOf(focus) and focus.isVisible():
            focus.setFocus()  # a row that moved keeps it

    def _remove(self, job: Job) -> None:
        row = self._rows.pop(job)
        had_focus = row.isAncestorOf(self.window().focusWidget() or self)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if had_focus:
            self._keep_focus()

    def _keep_focus(self) -> None:
        """What had the focus is gone: the head of the list has it."""
        ways = (self.cancel_all, self.clear, self.pause)
        next(way for way in ways if way.isEnabled()).setFocus()

    def _turn(self) -> None:
        self._jobs.pause(not self._jobs.is_paused)

    def _hear(self, *_: object) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        self._pulse.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._pulse.stop()
