"""Jobs: calls with a title, done in lanes beside the thread that owns the documents.

Four rules. Documents belong to the owner thread (the window's); lanes are given values and give
values. `post` is the only crossing back. Every loop of an engine calls its progress. What is done
with a result is decided by `finish` on the owner thread, from the state of *now*.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any, Protocol, TypeVar

from psygnal import Signal

from engines import (
    Cancelled,
    Context,
    Engine,
    Image,
    Problem,
    Progress,
    Report,
    Result,
    context_for,
    find_engine,
)
from studio.recipes import Call, Recipe, recipe_of

__all__ = [
    "Call",
    "EngineFault",
    "Job",
    "JobQueue",
    "Lane",
    "Outcome",
    "Post",
    "State",
    "ThreadLane",
    "problem_of",
]

logger = logging.getLogger(__name__)

T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]
"""Runs a closure on the owner thread, in order; may be called from any thread."""

KEPT = 20
"""How many jobs that have ended are remembered: each keeps its inputs alive."""
PATIENCE, IO_PATIENCE = 5.0, 60.0
"""Seconds `close` waits for a lane that does not end, and for files that are still written."""


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


@dataclass(frozen=True)
class Outcome:
    """What a lane gives back: the result, and where and by which version of the engine."""

    result: Result
    device: str
    engine_version: int


class Lane(Protocol):
    """Something that does calls, one at a time, on the thread that asks."""

    def run(self, call: Call, progress: Progress) -> Outcome:
        """Do the call; raises Cancelled, Problem, or the engine's own exception."""

    def warm(self, engines: Iterable[str]) -> None:
        """Load the libraries of these engines while nobody waits; returns at once."""

    def close(self) -> None:
        """Stop for good, whatever runs; called from another thread than `run`."""


class ThreadLane:
    """Does calls in this process: for the command line, tests, and users who choose it."""

    def __init__(
        self,
        find: Callable[[str], Engine[Any]] = find_engine,
        context: Callable[[Progress, str], Context] = context_for,
    ) -> None:
        self._find, self._context = find, context

    def run(self, call: Call, progress: Progress) -> Outcome:
        """Do the call here and now."""
        engine = self._find(call.engine)
        context = self._context(progress, call.device)
        return Outcome(engine.run(call.params, context), context.device, engine.version)

    def warm(self, engines: Iterable[str]) -> None:
        """Nothing: imports in this process would hold its owner thread up."""

    def close(self) -> None:
        """Nothing: a call in a thread ends by its progress."""


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
    def stopping(self) -> bool:
        """Whether nobody wants the result any longer."""
        return self._stop.is_set()

    def _move(self, state: State) -> bool:
        with self._lock:
            if self.state.ended:
                return False
            self.state = state
            if state.ended:
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


Work = Callable[[Progress], tuple[Any, Recipe | None]]


class _Line:
    """A waiting line and the one thread that serves it."""

    def __init__(self, name: str, post: Post) -> None:
        self._post = post
        self._waiting: deque[tuple[Job, Work] | Callable[[], None]] = deque()
        self._wake = threading.Condition()
        self._closing = False
        self.thread = threading.Thread(target=self._serve, name=f"atelier {name}", daemon=True)
        self.thread.start()

    def check_open(self) -> None:
        if self._closing:
            raise RuntimeError("the job queue is closed")

    def put(self, item: tuple[Job, Work] | Callable[[], None]) -> None:
        with self._wake:
            self.check_open()
            self._waiting.append(item)
            self._wake.notify()

    def close(self) -> None:
        """Serve what waits (cancelled jobs take no time), then end."""
        with self._wake:
            self._closing = True
            self._wake.notify()

    def _next(self) -> tuple[Job, Work] | Callable[[], None] | None:
        with self._wake:
            self._wake.wait_for(lambda: self._waiting or self._closing)
            return self._waiting.popleft() if self._waiting else None

    def _serve(self) -> None:
        while (item := self._next()) is not None:
            if not isinstance(item, tuple):
                self._aside(item)
            elif not item[0].stopping:
                self._do(*item)
            del item  # its pictures go before the next wait

    def _aside(self, closure: Callable[[], None]) -> None:
        try:
            closure()
        except Exception:
            logger.exception("%s could not be prepared", self.thread.name)

    def _do(self, job: Job, work: Work) -> None:
        self._tell(job, job._started)

        def hear(report: Report) -> None:
            job._take(report)
            self._tell(job)

        try:
            value, recipe = work(Progress(hear, job._stop.is_set))
        except Cancelled:
            if not job.stopping:
                self._tell(job, job.cancel)
        except (Exception, SystemExit) as error:  # a library that leaves ends its call, no more
            problem, trace = problem_of(error, job.title)
            self._tell(job, lambda: job._fail(problem, trace))
        else:
            self._tell(job, lambda: job._succeed(value, recipe))

    def _tell(self, job: Job, news: Callable[[], None] | None = None) -> None:
        """Post a notice of the job, unless one is on its way already."""
        with job._lock:
            if job.state.ended:
                return
            if news is not None:
                job._news.append(news)
            if job._noticed:
                return
            job._noticed = True
        try:
            self._post(job._deliver)
        except Exception:
            job._noticed = False  # the next notice brings this one's news too
            logger.exception("a notice of “%s” was not delivered", job.title)


class JobQueue:
    """All jobs, in lines that one lane each serves; used on the owner thread."""

    added = Signal(Job)
    changed = Signal(Job)
    removed = Signal(Job)

    def __init__(self, lanes: Mapping[str, Lane], post: Post = lambda closure: closure()) -> None:
        """Serve each of `lanes` ("gpu", "cpu") with a thread, and closures with one more, "io"."""
        self._lanes = dict(lanes)
        self._lines = {name: _Line(name, post) for name in (*lanes, "io")}
        self._jobs: list[Job] = []

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs that wait or run, and the newest of those that have ended, in order."""
        return tuple(self._jobs)

    def submit(self, job: Job) -> Job:
        """Let the job's call be done when its lane is free; gives the job."""
        call = job.call
        if call is None:
            raise ValueError("a job without a call is not for an engine")
        name = self._lane_for(call.device)
        lane = self._lanes[name]

        def work(progress: Progress) -> tuple[Result, Recipe]:
            outcome = lane.run(call, progress)
            made = recipe_of(call, device=outcome.device, engine_version=outcome.engine_version)
            return outcome.result, made

        self._put(name, job, work)
        return job

    def run_io(
        self,
        title: str,
        closure: Callable[[], T],
        finish: Callable[[T], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
    ) -> Job:
        """Run a closure that reads or writes files, one at a time and in order."""
        job = Job(title, None, finish, failed)
        self._put("io", job, lambda progress: (closure(), None))
        return job

    def run_steps(
        self,
        title: str,
        steps: Sequence[Callable[[], object]],
        finish: Callable[[Any], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
    ) -> Job:
        """Run closures on io as one job that is listed, with room for others after each step.

        Cancelled, it ends with the step that runs.
        """
        job = Job(title, None, finish, failed)
        job.is_long = True
        self._list(job)
        self._step(job, steps, 0)
        return job

    def _step(self, job: Job, steps: Sequence[Callable[[], object]], at: int) -> None:
        if job.stopping:
            return
        if at == len(steps):
            job._succeed(None, None)
            return
        job._started()
        job._take(Report(at / len(steps), f"{at + 1} of {len(steps)}"))
        job._deliver()
        one = Job(
            job.title,
            None,
            lambda _: self._step(job, steps, at + 1),
            lambda problem: job._fail(problem, one.trace),
            is_quiet=True,
        )
        self._put("io", one, lambda progress: (steps[at](), None))

    def warm(self, engines: Iterable[str]) -> None:
        """Let the lane that most calls go to load these engines' libraries while nobody waits."""
        name = self._lane_for("auto")
        self._lines[name].put(partial(self._lanes[name].warm, tuple(engines)))

    def close(self) -> None:
        """Cancel what takes long, finish what waits on io, and leave no thread and no process."""
        for job in self.jobs:
            if job.is_long:
                job.cancel()
        for line in self._lines.values():
            line.close()
        for lane in self._lanes.values():
            lane.close()
        for line in self._lines.values():
            if line.thread is not threading.current_thread():
                line.thread.join(IO_PATIENCE if line is self._lines["io"] else PATIENCE)
            if line.thread.is_alive():
                logger.warning("%s does not end", line.thread.name)

    def _lane_for(self, device: str) -> str:
        wanted = "cpu" if device == "cpu" else "gpu"
        return wanted if wanted in self._lanes else next(iter(self._lanes))

    def _put(self, line: str, job: Job, work: Work) -> None:
        self._lines[line].check_open()
        self._list(job)
        self._lines[line].put((job, work))

    def _list(self, job: Job) -> None:
        job.changed.connect(lambda: self._on_changed(job))
        self._jobs.append(job)
        self.added.emit(job)

    def _on_changed(self, job: Job) -> None:
        self.changed.emit(job)
        if job.state.ended:
            self._forget(job)

    def _forget(self, ended: Job) -> None:
        """Drop files read and written, and the oldest of the others that have ended."""
        past = [job for job in self._jobs if job.state.ended]
        is_file = ended.call is None and ended.state is State.DONE
        for job in [ended] if is_file or ended.is_quiet else past[:-KEPT]:
            if job in self._jobs:
                self._jobs.remove(job)
                self.removed.emit(job)
