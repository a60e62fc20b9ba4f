"""Remaking: what made a result, taken up again: its settings, its drawing, others of its kind."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from psygnal import Signal

from engines import Image, Params, Problem, Result, engine_names, find_engine, fresh_seed
from studio.canvas import Canvas, set_reference
from studio.jobs import Call, Job, State
from studio.making import Making
from studio.recipes import Recipe
from studio.wishes import DRAWN, Wish
from ui.language import told, tr

if TYPE_CHECKING:
    from studio.session import Session
    from ui.workspaces.generate_panel import GeneratePanel

FOUR = 4
"""How many are made at once."""
_REMEMBERED = 50
"""Wishes whose drawings are remembered; they share what is the same with the history."""
Tell = Callable[..., None]
"""Tells a sentence, with a button perhaps."""


class Remaking:
    """For one picture: remembers what its results were made of, while the program runs.

    A recipe keeps settings, and of the drawing its hash only: a drawing that is not remembered is
    that of now.
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
        self._wishes: OrderedDict[str, Wish] = OrderedDict()
        self._jobs: list[Job] = []
        self._has_left = False

    @property
    def is_running(self) -> bool:
        """Whether others are being made."""
        return bool(self._jobs)

    def remember(self, digest: str, wish: Wish) -> None:
        """Know what a result was made of."""
        self._wishes[digest] = wish
        self._wishes.move_to_end(digest)
        while len(self._wishes) > _REMEMBERED:
            self._wishes.popitem(last=False)

    # ---- four more --------------------------------------------------------------------------

    def more(self, making: Making) -> None:
        """Make four more with other seeds; they come one by one."""
        if self.is_running:
            return
        try:
            wish = self._wish_for(making)
            wish.check()
        except Problem as problem:
            self._complain(problem)
            return
        self._note(self._session.jobs.run_io(
            tr("Read the painting"), wish.params, partial(self._submit, wish), self._fail
        ))  # fmt: skip
        self.changed.emit()
        words = tr("Four more are being made.")
        if making.asset.digest not in self._wishes and making.recipe and making.recipe.inputs:
            words = tr("Four more are being made, of the drawing as it is now.")
        self._tell(words, (tr("Cancel"), self.cancel), 0)

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

    def _wish_for(self, making: Making) -> Wish:
        known, recipe = self._wishes.get(making.asset.digest), making.recipe
        if known is None and recipe is None:
            raise _unknown()
        engine = known.engine if known is not None else recipe.engine if recipe else ""
        if engine not in engine_names():
            raise _unknown()
        if "seed" not in find_engine(engine).params.model_fields:
            raise Problem(
                tr("There are no others like this one."),
                tr("What made it has no seed: it always makes the same."),
                tr("Change a setting instead."),
            )
        if known is not None:
            return known
        assert recipe is not None
        return Wish(engine, recipe.settings, self._state(), reads=_reads(recipe))

    def _submit(self, wish: Wish, params: Params) -> None:
        if not self._jobs:
            return  # cancelled meanwhile
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
            return self._session.keep(image, recipe)

        self._session.jobs.run_io(
            tr("Keep the result"), keep, partial(self._arrive, job, wish, image), self._fail
        )

    def _arrive(self, job: Job, wish: Wish, image: Image, digest: str) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        if self._has_left:
            return
        self.remember(digest, wish)
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

    def restore(self, making: Making, panel: GeneratePanel, kept: Iterable[str]) -> str | None:
        """Take up the way, words, settings and seed of a result, and its reference where it can.

        Gives the digest of the kept result that was the reference and has to be read first.
        """
        recipe = making.recipe
        way = next((w for w in panel.ways if recipe and w.engine == recipe.engine), None)
        if recipe is None or way is None:
            self._complain(_unknown() if recipe is None else _no_way(making))
            return None
        panel.choose(way.title)
        panel.way.use(recipe.settings)
        panel.way.begin_with_picture(_reads(recipe))
        wish = self._wishes.get(making.asset.digest)
        reads = self._reference(recipe, wish, kept)
        words, deed = tr("Settings and seed are those of the result."), None
        if wish is not None and _differs(wish.canvas, self._state()) and _reads(recipe):
            deed = (tr("Its drawing too"), partial(self._put_back, wish.canvas))
        elif wish is None and _reads(recipe):
            words += " " + tr("Its drawing is not kept; the History may have it.")
        if reads == "":
            words += " " + tr("Its reference is not kept.")
        self._tell(words, deed, 0 if deed else 8)
        return reads or None

    def _reference(self, recipe: Recipe, wish: Wish | None, kept: Iterable[str]) -> str | None:
        """Put the reference back; else the digest it is kept under, or "" where it is not kept."""
        wanted = recipe.inputs.get("reference")
        present = self._state().reference
        if wish is not None and wish.canvas.reference is not present and wanted is not None:
            self._edit(tr("Set reference"), set_reference(self._state(), wish.canvas.reference))
            return None
        if wish is not None or wanted is None:
            return None
        if present is not None and present.picture.digest == wanted.sha256:
            return None
        return wanted.sha256 if wanted.sha256 in set(kept) else ""

    def _put_back(self, canvas: Canvas) -> None:
        """The drawing as it was when the result was made, as a step that undo takes back."""
        self._edit(tr("Restore drawing"), replace(canvas, guides=self._state().guides))


def _reads(recipe: Recipe) -> bool:
    return any(name in recipe.inputs for name in DRAWN)


def _differs(one: Canvas, other: Canvas) -> bool:
    same_size = (one.width, one.height) == (other.width, other.height)
    return not same_size or [(la.id, la.tiles) for la in one.layers] != [
        (la.id, la.tiles) for la in other.layers if la.id in {each.id for each in one.layers}
    ]


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
