"""Edits that move, turn, flip and bend what is on a layer, or what is selected of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engines import Problem
from studio.canvas import Canvas
from studio.poses import Matrix, flip_of, turn_of
from studio.selection import Selection, lifted
from studio.tiles import Rect, Tiles
from studio.transforms import lain, paint_bounds, transformed, transformed_selection


@dataclass(frozen=True)
class Afloat:
    """Pixels lifted off a layer, what stays of it, and the selection they were lifted by."""

    layer: str
    rest: Tiles
    pixels: Tiles
    selection: Selection | None
    box: Rect
    """The smallest rectangle around the pixels."""


def lift(canvas: Canvas, id: str) -> Afloat:
    """Lift a layer, or what is selected of it; Problem when it is locked or nothing is there."""
    layer = canvas.unlocked(id)
    rest, pixels = lifted(layer.tiles, canvas.selection)
    box = paint_bounds(pixels)
    if box.is_empty:
        chosen = canvas.selection is not None
        raise Problem(
            f"There is nothing to move on “{layer.name}”.",
            "No paint of this layer is selected." if chosen else "The layer is empty.",
            "Choose another layer, or select another part." if chosen else "Choose another layer.",
        )
    return Afloat(id, rest, pixels, canvas.selection, box)


def laid(canvas: Canvas, afloat: Afloat, matrix: Matrix) -> Canvas:
    """Lay lifted pixels down where a matrix takes them; the selection goes with them."""
    canvas.unlocked(afloat.layer)
    moved = transformed(afloat.pixels, matrix, reach(canvas))
    after = canvas.with_layer(afloat.layer, tiles=lain(afloat.rest, moved))
    if afloat.selection is None:
        return after
    selection = transformed_selection(afloat.selection, matrix, canvas.bounds)
    return replace(after, selection=None if selection.is_empty else selection)


def reach(canvas: Canvas) -> Rect:
    """How far beyond the picture paint is kept: as far again on all sides."""
    wide, high = canvas.width, canvas.height
    return Rect(-wide, -high, 3 * wide, 3 * high)


def move(canvas: Canvas, id: str, matrix: Matrix) -> Canvas:
    """Take a layer, or what is selected of it, where a matrix says."""
    return laid(canvas, lift(canvas, id), matrix)


def flip(canvas: Canvas, id: str, *, upright: bool) -> Canvas:
    """Flip a layer, or what is selected, about its middle: left for right, or top for bottom."""
    afloat = lift(canvas, id)
    return laid(canvas, afloat, flip_of(_box(afloat), upright=upright))


def turn(canvas: Canvas, id: str, quarters: int) -> Canvas:
    """Turn a layer, or what is selected, clockwise by quarters about its middle."""
    afloat = lift(canvas, id)
    return laid(canvas, afloat, turn_of(_box(afloat), quarters))


def _box(afloat: Afloat) -> Rect:
    return afloat.selection.bounds if afloat.selection is not None else afloat.box
