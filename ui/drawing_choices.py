"""What the drawing tools are set to: how gradients spread, and how figures look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Generic, TypeVar

from psygnal import Signal

from engines import Problem
from studio.canvas import Canvas
from studio.gradients import Kind
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
    """The choice of now; `changed` tells of another."""

    changed = Signal(object)
    """The new choice."""

    def __init__(self, choice: Choice) -> None:
        self.choice = choice

    def take(self, **changes: Any) -> None:
        """Choose something else."""
        choice: Choice = replace(self.choice, **changes)  # type: ignore[type-var]
        if choice != self.choice:
            self.choice = choice
            self.changed.emit(choice)


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
