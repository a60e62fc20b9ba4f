"""Lanes: what does calls one at a time, and the waiting line before it that a thread serves."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from engines import (
    Cancelled,
    Context,
    Engine,
    Progress,
    Report,
    Result,
    context_for,
    find_engine,
)
from studio.job import Job, problem_of
from studio.recipes import Call, Recipe

logger = logging.getLogger(__name__)

TICK = 0.05
"""Seconds after which a call that rests looks whether it was cancelled."""

Post = Callable[[Callable[[], None]], None]
"""Runs a closure on the owner thread, in order; may be called from any thread."""


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

    def hold(self, held: bool) -> None:
        """Let the call that runs rest at its next report, or go on; from another thread than `run`."""

    @property
    def is_resting(self) -> bool:
        """Whether the call that runs has come to rest."""

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
        self._going = threading.Event()
        self._going.set()
        self._is_resting = False

    def run(self, call: Call, progress: Progress) -> Outcome:
        """Do the call here and now."""
        engine = self._find(call.engine)
        context = self._context(self._held(progress), call.device)
        return Outcome(engine.run(call.params, context), context.device, engine.version)

    def warm(self, engines: Iterable[str]) -> None:
        """Nothing: imports in this process would hold its owner thread up."""

    def hold(self, held: bool) -> None:
        """Let the call rest at its next report, or go on."""
        (self._going.clear if held else self._going.set)()

    @property
    def is_resting(self) -> bool:
        """Whether the call that runs has come to rest."""
        return self._is_resting

    def _held(self, progress: Progress) -> Progress:
        """The progress, which rests while the lane is held; a cancel ends the rest."""

        def rest() -> bool:
            try:
                while not self._going.is_set():
                    self._is_resting = True
                    progress.check()
                    self._going.wait(TICK)
            finally:
                self._is_resting = False
            progress.check()
            return False

        def pass_on(report: Report) -> None:
            progress(report.fraction, report.text, report.preview)

        return Progress(pass_on, rest)

    def close(self) -> None:
        """Nothing: a call in a thread ends by its progress."""


Work = Callable[[Progress], tuple[Any, Recipe | None]]


class Line:
    """A waiting line and the one thread that serves it."""

    def __init__(self, name: str, post: Post) -> None:
        self._post = post
        self._waiting: deque[tuple[Job, Work] | Callable[[], None]] = deque()
        self._wake = threading.Condition()
        self._closing = self._is_held = False
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

    def hold(self, held: bool) -> None:
        """Begin nothing new, or go on."""
        with self._wake:
            self._is_held = held
            self._wake.notify()

    def shift(self, job: Job, step: int) -> tuple[Job, ...]:
        """Move a job that waits by so many places; gives all that wait, in their order."""
        with self._wake:
            places = [
                place
                for place, item in enumerate(self._waiting)
                if isinstance(item, tuple) and not (item[0].is_quiet or item[0].stopping)
            ]
            items = [self._waiting[place] for place in places]
            jobs = [item[0] for item in items if isinstance(item, tuple)]
            if job in jobs:
                at = jobs.index(job)
                to = min(max(at + step, 0), len(jobs) - 1)
                items.insert(to, items.pop(at))
                jobs.insert(to, jobs.pop(at))
                for place, item in zip(places, items, strict=True):
                    self._waiting[place] = item
            return tuple(jobs)

    def close(self) -> None:
        """Serve what waits (cancelled jobs take no time), then end."""
        with self._wake:
            self._closing = True
            self._wake.notify()

    def _next(self) -> tuple[Job, Work] | Callable[[], None] | None:
        with self._wake:
            self._wake.wait_for(lambda: (self._waiting and not self._is_held) or self._closing)
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
