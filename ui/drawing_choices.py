"""What the drawing tools are set to: how gradients spread, and how figures look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, Generic, TypeVar

from psygnal import Signal

from engines import Problem
from studio.bucket import FARTHEST, WIDEST_GAP
from studio.canvas import Canvas
from studio.gradients import Kind
from studio.settings import SettingsFile
from ui.canvas_tools import Easel
from ui.language import mark

Choice = TypeVar("Choice")
Do = Callable[[str, Callable[[Canvas], Canvas], float], None]
"""Makes an edit one step of a label; the number says how many pixels it may touch."""


def at_once(easel: Easel) -> Do:
    """Makes edits now, however much they touch."""

    def run(label: str, edit: Callable[[Canvas], Canvas], reach: float) -> None:
        try:
            easel.document.edit(label, edit(easel.document.state))
        except Problem as problem:
            easel.complain(problem)

    return run


class Look(StrEnum):
    """Which parts of a figure are drawn."""

    OUTLINE = "outline"
    FILL = "fill"
    BOTH = "both"


@dataclass(frozen=True)
class GradientChoice:
    """How the next gradient spreads."""

    kind: Kind = Kind.LINEAR
    fades: bool = False
    """Whether it goes to nothing, and not to the colour behind."""
    opacity: float = 1.0


@dataclass(frozen=True)
class FigureChoice:
    """How the next figure looks."""

    look: Look = Look.OUTLINE
    opacity: float = 1.0


@dataclass(frozen=True)
class FillChoice:
    """How far the next fill reaches."""

    gap: int = 0
    """Pixels of the gaps in lines that are closed."""
    grow: int = 2
    """Pixels that it goes on under the edges of lines."""
    whole_picture: bool = True
    """Whether it looks at all layers, or at the active one alone."""


class Held(Generic[Choice]):
    """The choice of now; `changed` tells of another. With a memory it is that of the last time."""

    changed = Signal(object)
    """The new choice."""

    def __init__(self, choice: Choice, memory: SettingsFile | None = None, key: str = "") -> None:
        self._memory, self._key = memory, key
        self.choice = choice if memory is None else recalled(choice, memory.recall(key))

    def take(self, **changes: Any) -> None:
        """Choose something else."""
        choice: Choice = replace(self.choice, **changes)  # type: ignore[type-var]
        if choice != self.choice:
            self.choice = choice
            if self._memory is not None:
                self._memory.remember(**{self._key: asdict(choice)})  # type: ignore[call-overload]
            self.changed.emit(choice)


def recalled(usual: Choice, kept: object) -> Choice:
    """The choice that was remembered, as far as it makes sense."""
    found: dict[str, Any] = {}
    for name, value in asdict(usual).items() if isinstance(kept, dict) else ():  # type: ignore[call-overload]
        given = kept.get(name)  # type: ignore[attr-defined]
        if isinstance(value, StrEnum):
            found[name] = next((each for each in type(value) if each.value == given), value)
        elif type(given) is type(value) and (
            type(value) is bool or _LEAST[name] <= given <= _MOST[name]
        ):
            found[name] = given
    return replace(usual, **found)  # type: ignore[type-var]


_LEAST = {"opacity": 0.01, "gap": 0, "grow": 0}
_MOST = {"opacity": 1.0, "gap": WIDEST_GAP, "grow": FARTHEST}
"""The numbers that make sense."""
KINDS: tuple[tuple[Kind, str], ...] = (
    (Kind.LINEAR, mark("Linear: along the line")),
    (Kind.RADIAL, mark("Radial: around the beginning of the line")),
    (Kind.REFLECTED, mark("Reflected: to both sides of the beginning")),
    (Kind.CONICAL, mark("Conical: once around the beginning")),
)
"""Each kind of gradient and what is said of it."""
LOOKS: tuple[tuple[Look, str], ...] = (
    (Look.OUTLINE, mark("Outline in the colour in hand")),
    (Look.FILL, mark("Filled with the colour in hand")),
    (Look.BOTH, mark("Outline in the colour in hand, filled with the colour behind")),
)
"""Each look of a figure and what is said of it."""
