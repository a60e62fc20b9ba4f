"""Attention: tells a person who works elsewhere that something long is done, or went wrong.

Nothing here takes the focus or moves what is worked on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from studio.jobs import Job, JobQueue, State
from studio.settings import SettingsFile
from ui.job_words import span
from ui.language import told, tr
from ui.notices import NoticeLog
from ui.toast import Toast
from ui.widgets import Notice

LONG = 4.0
"""Seconds of a job whose end is worth a notice to who does something else."""
_STAYS_SHORTLY, _STAYS, _STAYS_LONGER = 3, 8, 15
"""Seconds a toast stays; one of a problem longer."""
Deed = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class Attention(QObject):
    """Hears the jobs and the notices of one window."""

    def __init__(
        self,
        window: QWidget,
        jobs: JobQueue,
        settings: SettingsFile,
        present: Callable[[], QWidget | None],
        stage: Callable[[], QWidget],
    ) -> None:
        """`present` is the page the person works on, `stage` what they look at there."""
        super().__init__(window)
        self._window, self._settings, self._present = window, settings, present
        self.log = NoticeLog(self)
        self.toast = Toast(window, stage)
        self._begun_on: dict[Job, QWidget | None] = {}
        jobs.added.connect(self._added)
        jobs.changed.connect(self._changed)

    def hear(self, notice: Notice, page: QWidget | None, show: Callable[[], object]) -> None:
        """Remember what a notice tells; tell it again where its page is not in front."""

        def told(text: str, is_problem: bool) -> None:
            self.log.add(text, is_problem)
            if is_problem:
                self._call()
            if page is not None and page is not self._present():
                self._show(text, is_problem, (tr("Show"), show))

        notice.told.connect(told)

    def confirm(self, text: str, deed: Deed | None = None) -> None:
        """Tell that what the person has just asked for is done; the work stays where it is."""
        self.log.add(text)
        self.toast.show_text(text, deed, _STAYS_SHORTLY if deed is None else _STAYS)

    def _added(self, job: Job) -> None:
        if job.is_long and not job.is_quiet:
            self._begun_on[job] = self._present()

    def _changed(self, job: Job) -> None:
        if not job.state.ended or job not in self._begun_on:
            return
        page = self._begun_on.pop(job)
        if job.state is State.FAILED and job.problem is not None:
            self.log.add(str(job.problem), True)
            self._call()
        if job.state is not State.DONE or job.elapsed < LONG:
            return
        title, time = told(job.title), span(job.elapsed)
        words = tr("“{title}” is done, after {time}.", title=title, time=time)
        self.log.add(words)
        if page is not self._present() or not self._window.isActiveWindow():
            self._show(words, False)
        self._call()

    def _show(self, text: str, is_problem: bool, deed: Deed | None = None) -> None:
        if not self._settings.settings.toasts:
            return
        if is_problem:
            self.toast.warn(text, deed, _STAYS_LONGER)
        else:
            self.toast.show_text(text, deed, _STAYS)

    def _call(self) -> None:
        """Let the desktop mark the window, if it is not the one in front."""
        if self._settings.settings.desktop_hint and not self._window.isActiveWindow():
            QApplication.alert(self._window)
