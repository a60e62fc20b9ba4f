"""Job: a call with a title, how far it is, and what to do with its result."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from enum import StrEnum
from typing import Any

from psygnal import Signal

from engines import Image, Problem, Report
from studio.recipes import Call, Recipe

logger = logging.getLogger(__name__)

_TELLING = 0.04
"""The share of the work after which what is left can be guessed."""


class State(StrEnum):
    """Where a job is: waiting, running, and then one of done, failed, cancelled."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen."""
        return self not in (State.WAITING, State.RUNNING)


class EngineFault(Exception):
    """An engine's bug, seen from another process: `trace` is its traceback as text."""

    def __init__(self, trace: str) -> None:
        last = trace.strip().splitlines()[-1:] or ["The engine gave no reason."]
        super().__init__(last[0])
        self.trace = trace


class Job:
    """A call with a title and what to do with its result; seen and changed on the owner thread."""

    changed = Signal()

    def __init__(
        self,
        title: str,
        call: Call | None,
        finish: Callable[[Any], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
        *,
        is_quiet: bool = False,
    ) -> None:
        self.title, self.call = title, call
        self.is_quiet = is_quiet
        """Shown in no list and forgotten at its end: one of many, as the frames of Live are."""
        self.is_long = call is not None
        """Whether people see how far it is."""
        self.is_row = False
        """Whether it makes many files, one after the other, and may end between two of them."""
        self.state = State.WAITING
        self.fraction = 0.0
        self.text = ""
        self.preview: Image | None = None
        """The newest picture of the result so far; None again when the job has ended."""
        self.problem: Problem | None = None
        self.trace = ""
        """The traceback of a failure that is a bug: for the report."""
        self.recipe: Recipe | None = None
        """How the result was made: there when `finish` is called."""
        self.lane = ""
        """The name of the lane it waits for or is done in."""
        self.again: Callable[[], object] | None = None
        """Asks for the same once more, where whoever made the job can: after it has failed."""
        self._began: float | None = None
        self._ended: float | None = None
        self._held: float | None = None
        self._lost = 0.0
        """Seconds for which it was held."""
        self._finish, self._failed = finish, failed
        self._lock = threading.RLock()
        self._news: list[Callable[[], None]] = []
        self._report: Report | None = None
        self._noticed = False
        self._stop = threading.Event()
        self._over = threading.Event()

    def cancel(self) -> None:
        """Want the result no longer: the job is cancelled at once, its engine as soon as it can."""
        self._stop.set()
        if self._move(State.CANCELLED):
            self._end()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the job has ended; not on an owner thread that `post` needs."""
        return self._over.wait(seconds)

    @property
    def elapsed(self) -> float:
        """Seconds since it began, without those for which it was held; 0 while it waits."""
        if self._began is None:
            return 0.0
        until = self._ended or self._held or time.monotonic()
        return max(until - self._began - self._lost, 0.0)

    @property
    def remaining(self) -> float | None:
        """Seconds it will still take if it goes on as fast; None while that cannot be said."""
        if self.state is not State.RUNNING or self.fraction < _TELLING or self.elapsed < 1:
            return None
        return self.elapsed * (1 - self.fraction) / self.fraction

    def hold(self, held: bool) -> None:
        """Let its clock rest while its lane does, or go on."""
        if self.state is not State.RUNNING or held is (self._held is not None):
            return
        if self._held is None:
            self._held = time.monotonic()
        else:
            self._lost, self._held = self._lost + time.monotonic() - self._held, None

    @property
    def stopping(self) -> bool:
        """Whether nobody wants the result any longer."""
        return self._stop.is_set()

    def _move(self, state: State) -> bool:
        with self._lock:
            if self.state.ended:
                return False
            self.state = state
            if state.ended:
                self._ended = self._held or time.monotonic()
                self.preview = None
            return True

    def _take(self, report: Report) -> None:
        """Keep a report until the owner thread has time for it; the newest preview stays."""
        with self._lock:
            if report.preview is None and self._report is not None:
                report = Report(report.fraction, report.text, self._report.preview)
            self._report = report

    def _deliver(self) -> None:
        """On the owner thread: make what has been heard since the last notice the state of now."""
        with self._lock:
            self._noticed = False
            report, self._report = self._report, None
            news, self._news = self._news, []
            if report is not None and not self.state.ended:
                self.fraction = max(self.fraction, report.fraction)
                self.text = report.text or self.text
                self.preview = report.preview or self.preview
        with ExitStack() as rest:  # a listener's bug must not keep the end of the job away
            for each in reversed(news):
                rest.callback(each)
            if report is not None:
                self.changed.emit()

    def _started(self) -> None:
        if self._move(State.RUNNING):
            self._began = self._began or time.monotonic()
            self.changed.emit()

    def _succeed(self, value: Any, recipe: Recipe | None) -> None:
        if self.state.ended:
            return
        self.recipe = recipe
        try:
            if self._finish is not None:
                self._finish(value)
        except Exception as error:
            self._fail(*problem_of(error, self.title))
            return
        self.fraction = 1.0
        if self._move(State.DONE):
            self._end()

    def _fail(self, problem: Problem, trace: str) -> None:
        if self._move(State.FAILED):
            self.problem, self.trace = problem, trace
            self._end()

    def _end(self) -> None:
        try:
            self.changed.emit()
            if self.problem is not None and self._failed is not None:
                self._failed(self.problem)
        finally:
            self._over.set()


def problem_of(error: BaseException, what: str) -> tuple[Problem, str]:
    """An exception as a Problem for people, and the traceback when it is a bug (then logged)."""
    if isinstance(error, Problem):
        return error, ""
    if isinstance(error, MemoryError):
        return Problem(
            f"There is not enough memory for “{what}”.",
            "Other programs, or a large picture, take it.",
            "Choose a smaller size or close other programs, then try again.",
        ), ""
    trace = error.trace if isinstance(error, EngineFault) else traceback.format_exc()
    logger.error("%s failed:\n%s", what, trace)
    return Problem(
        f"Something went wrong in “{what}”.",
        f"{error}" or type(error).__name__,
        "This is a fault of the program; nothing of yours has changed. Please report it.",
    ), trace
