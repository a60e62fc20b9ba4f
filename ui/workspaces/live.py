"""Live: the picture follows the pen; frames are shown and thrown away, but for those kept.

An engine that takes long makes a small picture first, and a larger one while the pen rests.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from statistics import median

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from engines import Image, Params, Problem, Result
from studio.jobs import Call, Job, JobQueue
from studio.recipes import Recipe
from studio.wishes import Wish
from ui.language import tr
from ui.workspaces.generation import Keep

SHORTEST, LONGEST = 0.12, 0.25
"""Seconds the pen must rest at least before a frame is asked for, and at most."""
_REMEMBERED = 5
"""Frames whose times count: the first one loads the model and must be forgotten soon."""
_SHOWN = 1024
"""Pixels of the longest side of what is shown: scaling more takes longer than a screen's tick."""


@dataclass(frozen=True)
class Frame:
    """One picture of Live: as it was made, small enough to be shown, and how."""

    image: Image
    shown: Image
    recipe: Recipe
    wish: Wish | None
    seconds: float


class Live(QObject):
    """Asks for a frame when something changed and the pen rests: one at a time."""

    changed = Signal()
    """It was switched, began a frame, or ended one."""
    asked = Signal()
    """A frame of the drawing as it is now has been asked for."""
    kept = Signal(str, object)
    """A frame is in the project: its digest and the Image."""
    failed = Signal(object)
    """The Problem of a frame that could not be kept."""

    def __init__(
        self, jobs: JobQueue, keep: Keep, wish: Callable[[], Wish], parent: QObject | None = None
    ) -> None:
        """Frames are made of what `wish` gives at the time."""
        super().__init__(parent)
        self._jobs, self._keep, self._wish = jobs, keep, wish
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        jobs.paused.connect(self._held)
        self._job: Job | None = None
        self._asked: Wish | None = None
        self._sent: Wish | None = None
        """What the frame in the making is made of: what was asked, at one of its sizes."""
        self._round = 0
        """How many frames of what was asked have been made or are being made, less one."""
        self._began = 0.0
        self._took: deque[float] = deque(maxlen=_REMEMBERED)
        self._is_on = self._is_paused = self._has_left = False
        self.frame: Frame | None = None
        """What is shown; None when there was nothing to make a picture of."""
        self.problem: Problem | None = None
        """Why there is no picture."""

    @property
    def is_on(self) -> bool:
        """Whether it follows the pen."""
        return self._is_on

    @property
    def is_busy(self) -> bool:
        """Whether a frame is being made."""
        return self._job is not None

    @property
    def is_held(self) -> bool:
        """Whether it rests since all jobs are paused."""
        return self._jobs.is_paused

    @property
    def rest(self) -> float:
        """Seconds the pen must rest: as long as a frame takes on this machine."""
        usual = median(self._took) if self._took else SHORTEST
        return min(max(usual, SHORTEST), LONGEST)

    def switch(self, on: bool) -> None:
        """Begin or end following."""
        if on == self._is_on:
            return
        self._is_on = on
        self._asked = self.frame = self.problem = None
        self._stop()
        self.touch(0)
        self.changed.emit()

    def pause(self, paused: bool) -> None:
        """Rest while nobody looks; what changed meanwhile is caught up with."""
        self._is_paused = paused
        if paused:
            self._stop()
        else:
            self.touch(0)

    def touch(self, wait: float | None = None) -> None:
        """Something may have changed: look when the pen has rested, or after `wait` seconds."""
        if self._is_on and not self._is_paused:
            self._timer.start(round(1000 * (self.rest if wait is None else wait)))

    def keep(self) -> None:
        """Put the frame that is shown into the project."""
        frame = self.frame
        if frame is not None:
            self._jobs.run_io(
                tr("Keep the result"),
                lambda: self._keep(frame.image, frame.recipe, frame.wish),
                lambda digest: self._tell(self.kept, digest, frame.image),
                lambda problem: self._tell(self.failed, problem),
            )

    def leave(self) -> None:
        """The tab is closed: nobody is told any more."""
        self._has_left = True
        self._jobs.paused.disconnect(self._held)
        self.switch(False)

    def _held(self, held: bool) -> None:
        self.changed.emit()

    def _tell(self, signal: SignalInstance, *news: object) -> None:
        if not self._has_left:
            signal.emit(*news)

    def _stop(self) -> None:
        self._timer.stop()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            self._asked = None

    def _look(self) -> None:
        """Ask for a frame: of what is new, else a larger one, where there is one to be had."""
        wish = self._wish()
        if wish.is_like(self._asked):
            if self._job is None and self.frame is not None and self._round + 1 < len(wish.sizes):
                self._ask(wish, self._round + 1)
            return
        if self._job is not None:
            if not self._round:
                return  # it will be looked again when this frame is there
            self._stop()  # what is being refined is no longer wanted
        self._ask(wish, 0)

    def _ask(self, wish: Wish, number: int) -> None:
        self._asked, self._round, self._began = wish, number, time.monotonic()
        if wish.sizes:
            wish = replace(wish, longest=wish.sizes[number])
        self._sent = wish
        try:
            wish.check()
        except Problem as problem:
            self._show(None, problem)
            return
        job = self._jobs.run_io(
            tr("Read the lines"), wish.params, lambda params: self._submit(wish.engine, params),
            self._end_badly,
        )  # fmt: skip
        self._follow(job)
        self.asked.emit()

    def _follow(self, job: Job) -> None:
        self._job = job
        self.changed.emit()

    def _submit(self, engine: str, params: Params) -> None:
        if self._job is None:
            return
        job = Job(tr("Live"), Call(engine, params), lambda r: self._take(r, job), self._end_badly,
                  is_quiet=True)  # fmt: skip
        self._follow(self._jobs.submit(job))

    def _take(self, result: Result, job: Job) -> None:
        if self._job is not job:
            return
        image, recipe, wish = result.image(), job.recipe, self._sent
        assert recipe is not None
        self._job = self._jobs.run_io(
            tr("Show the frame"),
            lambda: Frame(image, _small(image), recipe, wish, time.monotonic() - self._began),
            self._arrive,
            self._end_badly,
        )

    def _arrive(self, frame: Frame) -> None:
        if self._job is None:
            return
        if not self._round:
            self._took.append(frame.seconds)
        self._show(frame)
        if not self._timer.isActive():
            self.touch(0)  # what was drawn meanwhile

    def _show(self, frame: Frame | None, problem: Problem | None = None) -> None:
        self._job, self.frame, self.problem = None, frame, problem
        self.changed.emit()

    def _end_badly(self, problem: Problem) -> None:
        """Tell of it and go on: the next stroke may mend it."""
        if self._job is not None:
            self._show(self.frame if self._round else None, problem)


def _small(image: Image) -> Image:
    """The picture, at most `_SHOWN` pixels long."""
    longest = max(image.size)
    if longest <= _SHOWN:
        return image
    from PIL import Image as Pillow

    size = [max(round(side * _SHOWN / longest), 1) for side in image.size]
    return Image.adopt(
        np.array(Pillow.fromarray(image.pixels).resize((size[0], size[1]), Pillow.Resampling.BOX))
    )
