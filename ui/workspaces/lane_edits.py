"""LaneEdits: edits of a document that take a while, worked out beside the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from psygnal import Signal
from PySide6.QtCore import QTimer

from engines import Problem
from studio.canvas import Canvas
from studio.document import Document
from studio.jobs import Job, JobQueue

Edit = Callable[[Canvas], Canvas]
Plan = Callable[[], Edit | None]
"""Says what is to be done when its turn has come; None for nothing."""
Later = Callable[[str, Plan], None]
"""Does what a plan says as one step of a label, some time."""
_PATIENCE_MS = 40


class LaneEdits:
    """Works edits out on the io lane, one after the other.

    What is done meanwhile is not lost: the edit is worked out again, from the state of then. An
    undo meanwhile takes the newest edit back, before any step that is done; where another way
    leads back behind the state an edit began with, it does not land. No edit lands while the pen
    is down.
    """

    changed = Signal()
    """Something is to come now, or nothing any more."""
    dropped = Signal()
    """An edit will not land."""

    def __init__(
        self,
        document: Document[Canvas],
        jobs: JobQueue,
        complain: Callable[[Problem], None],
        is_painting: Callable[[], bool] = lambda: False,
    ) -> None:
        self._document, self._jobs, self._complain = document, jobs, complain
        self._is_painting = is_painting
        self._waiting: deque[tuple[str, Plan]] = deque()
        self._is_busy = self._has_left = False
        self._job: Job | None = None
        self._turn = 0
        document.pending = self

    @property
    def is_busy(self) -> bool:
        """Whether something is still to come."""
        return self._is_busy

    def run(self, label: str, plan: Plan) -> None:
        """Make the edit of a plan one step of the history, after those asked for before."""
        self._waiting.append((label, plan))
        if not self._is_busy:
            self._next()

    def withdraw(self) -> bool:
        """Let the newest edit never land; whether one was still to come."""
        if not self._is_busy:
            return False
        if self._waiting:
            self._waiting.pop()
        else:
            self._turn += 1
            if self._job is not None:
                self._job.cancel()
            self._next()
        self.dropped.emit()
        return True

    def leave(self) -> None:
        """The document is closed: what is still worked out is dropped."""
        self._has_left = True
        self._waiting.clear()
        self._document.pending = None

    def _next(self) -> None:
        self._is_busy = False
        while self._waiting and not self._is_busy:
            label, plan = self._waiting.popleft()
            edit = plan()
            if edit is not None:
                self._is_busy = True
                self._work_out(label, edit)
        self.changed.emit()

    def _work_out(self, label: str, edit: Edit) -> None:
        self._document.history.seal()  # so that the state of now is found again
        before = self._document.state
        finish = partial(self._finish, self._turn, label, edit, before)
        self._job = self._jobs.run_io(label, partial(edit, before), finish, self._fail)

    def _finish(self, turn: int, label: str, edit: Edit, before: Canvas, after: Canvas) -> None:
        if self._has_left or turn != self._turn:
            return
        if self._is_painting():
            wait = partial(self._finish, turn, label, edit, before, after)
            QTimer.singleShot(_PATIENCE_MS, wait)
            return
        history = self._document.history
        if self._document.state is before:
            self._document.edit(label, after)
        elif any(step.state is before for step in history.steps[: history.index]):
            self._work_out(label, edit)
            return
        else:
            self.dropped.emit()
        self._next()

    def _fail(self, problem: Problem) -> None:
        if not self._has_left:
            self.dropped.emit()
            self._complain(problem)
            self._next()


def at_once(document: Document[Canvas]) -> Later:
    """Edits without a lane: for tests, and where they are small."""

    def run(label: str, plan: Plan) -> None:
        edit = plan()
        if edit is not None:
            document.edit(label, edit(document.state))

    return run
