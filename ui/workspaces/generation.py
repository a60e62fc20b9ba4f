"""Generation: from a wish about a canvas to a kept result and a new layer.

The canvas is read on the io lane, the engine runs as a job, the result is kept in the project with
its recipe, and only then becomes a layer of the canvas as it is *now*.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from psygnal import Signal

from engines import Image, Params, Problem, Result
from studio import canvas as edits
from studio.canvas import Canvas
from studio.document import Document
from studio.jobs import Call, Job, JobQueue, State
from studio.recipes import Recipe
from studio.results import as_result
from studio.wishes import Wish
from ui.language import tr
from ui.workspaces.layer_choice import free_name

Keep = Callable[[Image, Recipe, Wish | None], str]
"""Keeps a result with its recipe and the drawing of a wish, and gives its digest."""


class Generation:
    """What Generate does for one document: one at a time, to be followed and cancelled."""

    changed = Signal()
    """It started, went on, or ended."""
    kept = Signal(str, object)
    """A result is in the project: its digest and the Image."""
    failed = Signal(object)
    """The Problem that ended it."""

    def __init__(self, document: Document[Canvas], jobs: JobQueue, keep: Keep) -> None:
        self._document, self._jobs, self._keep = document, jobs, keep
        self._job: Job | None = None
        self._asked: Wish | None = None
        self._made: Wish | None = None
        self._has_left = False

    @property
    def is_running(self) -> bool:
        """Whether a result is being made."""
        return self._job is not None

    @property
    def fraction(self) -> float:
        """How far it is, in 0…1."""
        return self._job.fraction if self._job else 0.0

    @property
    def text(self) -> str:
        """What it is doing."""
        return self._job.text if self._job else ""

    @property
    def preview(self) -> Image | None:
        """The newest picture of the result."""
        return self._job.preview if self._job else None

    def is_made(self, wish: Wish) -> bool:
        """Whether just this was made last: the same painting with the same settings."""
        return wish.is_like(self._made)

    def start(self, wish: Wish) -> None:
        """Make a picture now; a Problem says what is missing."""
        if self.is_running:
            return
        wish.check()
        self._asked = wish
        self._follow(
            self._jobs.run_io(
                tr("Read the painting"),
                wish.params,
                lambda params: self._submit(wish.engine, params),
                self._end_badly,
            )
        )

    def cancel(self) -> None:
        """Want it no longer; the document stays as it is."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def leave(self) -> None:
        """The tab is closed."""
        self._has_left = True
        self.cancel()

    def _follow(self, job: Job) -> None:
        self._job = job
        job.changed.connect(lambda: self._look(job))
        self.changed.emit()

    def _look(self, job: Job) -> None:
        """Somebody else may have cancelled it: from the list of all jobs."""
        if job is self._job and job.state is State.CANCELLED:
            self._end()
        else:
            self.changed.emit()

    def _again(self, engine: str, params: Params, asked: Wish | None) -> None:
        """Make once more what failed; what is made meanwhile comes first."""
        if self._job is None and not self._has_left:
            self._asked = asked
            self._submit(engine, params, is_again=True)

    def _submit(self, engine: str, params: Params, is_again: bool = False) -> None:
        if self._job is None and not is_again:
            return
        job = Job(
            tr("Generate"),
            Call(engine, params),
            lambda result: self._take(result, job),
            self._end_badly,
        )
        job.again = partial(self._again, engine, params, self._asked)
        self._jobs.submit(job)
        self._follow(job)

    def _take(self, result: Result, job: Job) -> None:
        image, recipe = result.image(), job.recipe
        assert recipe is not None
        canvas, asked = self._document.state, self._asked
        size, name = (canvas.width, canvas.height), free_name(canvas, tr("Result"))

        def keep() -> tuple[str, edits.Layer]:
            digest = self._keep(image, recipe, asked)
            made = edits.layer_from_image(image, name, *size)
            return digest, as_result(made, digest, asked.makers() if asked else ())

        self._jobs.run_io(
            tr("Keep the result"), keep, lambda done: self._place(image, *done), self._end_badly
        )

    def _place(self, image: Image, digest: str, layer: edits.Layer) -> None:
        self._end()
        self._made = self._asked
        self.kept.emit(digest, image)
        self._document.edit(tr("Generate"), edits.add_layer(self._document.state, layer))

    def _end(self) -> None:
        self._job = None
        self.changed.emit()

    def _end_badly(self, problem: Problem) -> None:
        self._end()
        self.failed.emit(problem)
