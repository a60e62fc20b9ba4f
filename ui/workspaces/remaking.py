"""Remaking: what made a result, taken up again: its settings, its drawing, others of its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from psygnal import Signal

from engines import Image, Params, Problem, Result, engine_names, find_engine, fresh_seed
from studio.canvas import Canvas, Reference, set_reference
from studio.jobs import Call, Job, State
from studio.making import Making
from studio.recipes import Recipe
from studio.results import painting
from studio.wishes import DRAWN, Wish
from ui.language import told, tr

if TYPE_CHECKING:
    from studio.session import Session
    from ui.workspaces.generate_panel import GeneratePanel

FOUR = 4
"""How many are made at once."""
Tell = Callable[..., None]
"""Tells a sentence, with a button perhaps."""


@dataclass(frozen=True)
class Found:
    """What the project keeps of what a result was made of, beside its recipe."""

    is_kept: bool = False
    drawing: Canvas | None = None
    """The drawing, where it is another than that of now."""
    reference: Reference | None = None
    """The reference, where it is another than that of now."""
    trouble: str = ""
    """Why the drawing cannot be had, in a sentence."""


class Remaking:
    """For one picture: what made its results is read from the project, and used again.

    A result that older programs kept has no drawing there: it is that of now.
    """

    changed = Signal()
    """It began or ended."""
    kept = Signal(str, object)
    """Another result is in the project: its digest and the Image."""

    def __init__(
        self,
        session: Session,
        state: Callable[[], Canvas],
        edit: Callable[[str, Canvas], None],
        tell: Tell,
        complain: Callable[[Problem], None],
    ) -> None:
        self._session, self._state, self._edit = session, state, edit
        self._tell, self._complain = tell, complain
        self._jobs: list[Job] = []
        self._has_left = False

    @property
    def is_running(self) -> bool:
        """Whether others are being made."""
        return bool(self._jobs)

    # ---- four more --------------------------------------------------------------------------

    def more(self, making: Making) -> None:
        """Make four more with other seeds; they come one by one."""
        if self.is_running:
            return
        try:
            _check_seed(making)
        except Problem as problem:
            self._complain(problem)
            return
        self._note(self._session.jobs.run_io(
            tr("Read the painting"), partial(self._read, making, self._state()), self._submit,
            self._fail,
        ))  # fmt: skip
        self.changed.emit()

    def cancel(self) -> None:
        """Make no more; those that are there stay."""
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.cancel()
        self.changed.emit()

    def leave(self) -> None:
        """The tab is closed."""
        self._has_left = True
        self.cancel()

    def _read(self, making: Making, state: Canvas) -> tuple[Wish, Params, bool]:
        """What is made again, of the drawing of then or, where it is not kept, of that of now."""
        recipe, wish = making.recipe, None
        assert recipe is not None
        with suppress(Problem):
            wish = self._session.wish_for(making.asset)
        is_new = wish is None and bool(recipe.inputs)
        wish = wish or Wish(recipe.engine, recipe.settings, state, reads=_reads(recipe))
        wish.check()
        return wish, wish.params(), is_new

    def _submit(self, read: tuple[Wish, Params, bool]) -> None:
        if not self._jobs:
            return  # cancelled meanwhile
        wish, params, is_new = read
        words = tr("Four more are being made.")
        if is_new:
            words = tr("Four more are being made, of the drawing as it is now.")
        self._tell(words, (tr("Cancel"), self.cancel), 0)
        self._jobs = []
        for number in range(FOUR):
            seed = fresh_seed()
            fresh = params.model_copy(update={"seed": seed})
            like = replace(wish, settings={**wish.settings, "seed": seed})
            job = self._job(
                tr("Variation {number} of {count}", number=number + 1, count=FOUR),
                Call(wish.engine, fresh),
                like,
            )
            self._note(self._session.jobs.submit(job))

    def _job(self, title: str, call: Call, wish: Wish) -> Job:
        job = Job(title, call, lambda result: self._take(job, wish, result), self._fail)
        return job

    def _note(self, job: Job) -> None:
        self._jobs.append(job)
        job.changed.connect(partial(self._look, job))

    def _look(self, job: Job) -> None:
        if job.state in (State.CANCELLED, State.FAILED) and job in self._jobs:
            self._jobs.remove(job)

    def _take(self, job: Job, wish: Wish, result: Result) -> None:
        image, recipe = result.image(), job.recipe
        assert recipe is not None

        def keep() -> str:
            return self._session.keep(image, recipe, wish)

        self._session.jobs.run_io(
            tr("Keep the result"), keep, partial(self._arrive, job, image), self._fail
        )

    def _arrive(self, job: Job, image: Image, digest: str) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        if self._has_left:
            return
        self.kept.emit(digest, image)
        self._session.changed.emit()
        if not self._jobs:
            self.changed.emit()
            self._tell(tr("They are among the results."))

    def _fail(self, problem: Problem) -> None:
        self.cancel()
        if not self._has_left:
            self._complain(problem)

    # ---- back to it -------------------------------------------------------------------------

    def restore(
        self,
        making: Making,
        panel: GeneratePanel,
        kept: Iterable[str],
        use_as_reference: Callable[[str], None],
    ) -> None:
        """Take up the way, words, settings and seed of a result, and its reference where it can.

        Its drawing is offered. A reference that is kept as a result is read by its digest.
        """
        recipe = making.recipe
        way = next((w for w in panel.ways if recipe and w.engine == recipe.engine), None)
        if recipe is None or way is None:
            self._complain(_unknown() if recipe is None else _no_way(making))
            return
        panel.choose(way.title)
        panel.way.use(recipe.settings)
        panel.way.begin_with_picture(_reads(recipe))

        def offer(found: Found) -> None:
            if not self._has_left:
                wanted = self._reference(recipe, found, kept)
                self._offer(recipe, found, wanted == "")
                if wanted:
                    use_as_reference(wanted)

        self._session.jobs.run_io(
            tr("Read the drawing"),
            partial(self._find, making, self._state()),
            offer,
            self._complain,
        )

    def _find(self, making: Making, state: Canvas) -> Found:
        """What is kept of it and is another than on the canvas; reads, and compares pixels."""
        try:
            wish = self._session.wish_for(making.asset)
        except Problem as problem:
            return Found(trouble=problem.title)
        if wish is None:
            return Found()
        then = wish.canvas
        drawing = then if _differs(then, painting(state)) else None
        return Found(True, drawing, then.reference if then.reference != state.reference else None)

    def _offer(self, recipe: Recipe, found: Found, lacks_reference: bool) -> None:
        words, deed = tr("Settings and seed are those of the result."), None
        if found.drawing is not None and _reads(recipe):
            deed = (tr("Its drawing too"), partial(self._put_back, found.drawing))
        elif found.trouble:
            words += " " + told(found.trouble)
        elif not found.is_kept and _reads(recipe):
            words += " " + tr("Its drawing is not kept; the History may have it.")
        if lacks_reference:
            words += " " + tr("Its reference is not kept.")
        self._tell(words, deed, 0 if deed else 8)

    def _reference(self, recipe: Recipe, found: Found, kept: Iterable[str]) -> str | None:
        """Put the reference back; else the digest it is kept under, or "" where it is not kept."""
        wanted, present = recipe.inputs.get("reference"), self._state().reference
        if wanted is None:
            return None
        if found.reference is not None:
            self._edit(tr("Set reference"), set_reference(self._state(), found.reference))
            return None
        if present is not None and present.picture.digest == wanted.sha256:
            return None
        return wanted.sha256 if wanted.sha256 in set(kept) else ""

    def _put_back(self, canvas: Canvas) -> None:
        """The drawing as it was when the result was made, as a step that undo takes back."""
        self._edit(
            tr("Restore drawing"), replace(canvas, guides=self._state().guides, selection=None)
        )


def _reads(recipe: Recipe) -> bool:
    return any(name in recipe.inputs for name in DRAWN)


def _differs(one: Canvas, other: Canvas) -> bool:
    """Whether two drawings are different; what they share is not compared."""
    return _drawn(one) != _drawn(other)


def _drawn(canvas: Canvas) -> Canvas:
    return replace(canvas, guides=(), selection=None, reference=None)


def _check_seed(making: Making) -> None:
    """Raise a Problem where no others of the kind of a result can be made."""
    recipe = making.recipe
    if recipe is None or recipe.engine not in engine_names():
        raise _unknown()
    if "seed" not in find_engine(recipe.engine).params.model_fields:
        raise Problem(
            tr("There are no others like this one."),
            tr("What made it has no seed: it always makes the same."),
            tr("Change a setting instead."),
        )


def _unknown() -> Problem:
    return Problem(
        tr("Nothing is known of how this result was made."),
        tr("Its recipe is missing, damaged, or of another version."),
        tr("Choose another result."),
    )


def _no_way(making: Making) -> Problem:
    return Problem(
        tr("The settings of this result have no panel here."),
        tr("It was made by “{engine}”.", engine=told(making.engine)),
        tr("Look at it closely to read how it was made."),
    )
