"""Keeping: work is kept for the case of a crash, and again where that failed."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QObject, QTimer, Signal

from engines import Problem
from studio.session import Session
from ui.language import told, tr

_LONGEST = 300.0
"""Seconds at most until it is tried again."""
_LOOK = 5.0
"""Seconds between two looks whether there is room again."""
_ROOM = 4 << 20
"""So many bytes more than when it failed are room."""


class Keeping(QObject):
    """Keeps the work some time after a change.

    What fails is told once, and tried again after twice the time, and again; at once where there is room on the disk again.
    """

    recovered = Signal()
    """The work is kept, after that had failed."""

    def __init__(self, session: Session, parent: QObject, second: float = 1000.0) -> None:
        """A `second` is so many milliseconds."""
        super().__init__(parent)
        self._session, self._second = session, second
        self._failures, self._free = 0, 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._keep)
        self._look = QTimer(self)
        self._look.timeout.connect(self._look_for_room)

    def touch(self) -> None:
        """Something changed, perhaps."""
        if self._session.is_modified and not self._timer.isActive():
            self._start(self._session.settings.settings.autosave)

    def stop(self) -> None:
        """Keep no more."""
        self._timer.stop()
        self._look.stop()

    def _start(self, seconds: float) -> None:
        self._timer.start(round(seconds * self._second))

    def _keep(self) -> None:
        if self._session.autosave(self._kept, self._failed) is None:  # saved meanwhile, or closed
            self._failures = 0
            self._look.stop()

    def _kept(self) -> None:
        self._look.stop()
        if self._failures:
            self._failures = 0
            self.recovered.emit()

    def _failed(self, problem: Problem) -> None:
        self._failures += 1
        every = self._session.settings.settings.autosave
        self._start(max(every, min(every * 2.0**self._failures, _LONGEST)))
        if self._failures > 1:
            return
        self._free = 1 << 62
        self._look.start(round(_LOOK * self._second))
        again = tr("It is tried again by itself until your work is kept.")
        remedy = " ".join(filter(None, (told(problem.remedy), again)))
        title = tr("Your work cannot be kept for a crash now.")
        self._session.troubled.emit(Problem(title, problem.reason, remedy))

    def _look_for_room(self) -> None:
        """Try again once there is more room than at the last look, which was on a full disk."""
        project = self._session.project
        if project is None:
            return
        folder = project.path.parent

        def compare(free: int) -> None:
            grown = free - self._free
            self._free = free
            if grown >= _ROOM and self._failures and self._timer.isActive():
                self._timer.start(0)

        self._session.jobs.run_io(
            tr("Look for room"), lambda: shutil.disk_usage(folder).free, compare, lambda _: None
        )
