"""Jobs: calls with a title, done in lanes beside the thread that owns the documents.

Four rules. Documents belong to the owner thread (the window's); lanes are given values and give
values. `post` is the only crossing back. Every loop of an engine calls its progress. What is done
with a result is decided by `finish` on the owner thread, from the state of *now*.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TypeVar

from psygnal import Signal

from engines import Problem, Progress, Result
from studio.job import EngineFault, Job, State, problem_of
from studio.lanes import Lane, Line, Outcome, Post, ThreadLane, Work
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

KEPT = 20
"""How many jobs that have ended are remembered: each keeps its inputs alive."""
EXPORTS = "exports"
"""The line of what is encoded to leave the program: it takes long, and nothing waits for it."""
PATIENCE, IO_PATIENCE = 5.0, 60.0
"""Seconds `close` waits for a lane that does not end, and for files that are still written."""


class JobQueue:
    """All jobs, in lines that one lane each serves; used on the owner thread."""

    added = Signal(Job)
    changed = Signal(Job)
    removed = Signal(Job)
    paused = Signal(bool)
    """Nothing new is begun from now on, or it goes on."""

    def __init__(self, lanes: Mapping[str, Lane], post: Post = lambda closure: closure()) -> None:
        """Serve each of `lanes` ("gpu", "cpu") with a thread, and closures with two: io, exports."""
        self._lanes = dict(lanes)
        self._lines = {name: Line(name, post) for name in (*lanes, "io", EXPORTS)}
        self._jobs: list[Job] = []
        self._is_paused = False

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

    def run_export(
        self,
        title: str,
        work: Callable[[Progress], T],
        finish: Callable[[T], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
        *,
        is_long: bool = True,
        is_row: bool = False,
    ) -> Job:
        """Encode or write what leaves the program, one at a time, beside io.

        Cancelled, it ends at the next report; a pause of the engines does not concern it. A row of
        many files is cancelled when the program closes, where one file is finished.
        """
        job = Job(title, None, finish, failed)
        job.is_long, job.is_row = is_long, is_row
        self._put(EXPORTS, job, lambda progress: (work(progress), None))
        return job

    def warm(self, engines: Iterable[str]) -> None:
        """Let the lane that most calls go to load these engines' libraries while nobody waits."""
        name = self._lane_for("auto")
        self._lines[name].put(partial(self._lanes[name].warm, tuple(engines)))

    def close(self) -> None:
        """Cancel what takes long, finish files and exports, and leave no thread and no process."""
        for job in self.jobs:
            if job.is_long and (job.is_row or job.lane != EXPORTS):
                job.cancel()
        for line in self._lines.values():
            line.close()
        for lane in self._lanes.values():
            lane.close()
        for line in self._lines.values():
            if line.thread is not threading.current_thread():
                is_file = line in (self._lines["io"], self._lines[EXPORTS])
                line.thread.join(IO_PATIENCE if is_file else PATIENCE)
            if line.thread.is_alive():
                logger.warning("%s does not end", line.thread.name)

    # ---- what a person does with them -------------------------------------------------------

    @property
    def is_paused(self) -> bool:
        """Whether nothing new is begun."""
        return self._is_paused

    def pause(self, paused: bool) -> None:
        """Begin no new call and let those that run rest at their next report, or go on.

        Files are still read and written.
        """
        if paused is self._is_paused:
            return
        self._is_paused = paused
        for name, lane in self._lanes.items():
            self._lines[name].hold(paused)
            lane.hold(paused)
        for job in self._jobs:
            if job.lane in self._lanes:
                job.hold(paused)
        self.paused.emit(paused)

    def is_resting(self, job: Job) -> bool:
        """Whether a running job has come to rest, since all are paused."""
        lane = self._lanes.get(job.lane)
        return (
            self._is_paused and job.state is State.RUNNING and lane is not None and lane.is_resting
        )

    def heeds_pause(self, job: Job) -> bool:
        """Whether a job rests while all are paused: files and exports go on."""
        return job.call is not None

    def can_shift(self, job: Job) -> bool:
        """Whether it waits for an engine, and may do so at another place."""
        return job.state is State.WAITING and job.lane in self._lanes

    def shift(self, job: Job, step: int) -> None:
        """Let a job that waits come sooner (below 0) or later, by so many places."""
        if not self.can_shift(job):
            return
        order = self._lines[job.lane].shift(job, step)
        places = [place for place, each in enumerate(self._jobs) if each in order]
        listed = [each for each in order if each in self._jobs]
        for place, each in zip(places, listed, strict=True):
            self._jobs[place] = each
        self.changed.emit(job)

    def do_next(self, job: Job) -> None:
        """Let a job that waits be the next of its lane."""
        self.shift(job, -len(self._jobs))

    def cancel_all(self) -> None:
        """Cancel all that waits or runs and takes long; what is read and saved goes on."""
        for job in self.jobs:
            if job.is_long and not job.is_quiet:
                job.cancel()

    def retry(self, job: Job) -> None:
        """Ask for a job that has failed once more, in place of it."""
        if job.state is State.FAILED and job.again is not None:
            self._drop(job)
            job.again()

    def clear(self) -> None:
        """Forget the jobs that have ended."""
        for job in self.jobs:
            if job.state.ended:
                self._drop(job)

    # ---- inside -----------------------------------------------------------------------------

    def _lane_for(self, device: str) -> str:
        wanted = "cpu" if device == "cpu" else "gpu"
        return wanted if wanted in self._lanes else next(iter(self._lanes))

    def _put(self, line: str, job: Job, work: Work) -> None:
        self._lines[line].check_open()
        job.lane = line
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
            self._drop(job)

    def _drop(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
            self.removed.emit(job)
