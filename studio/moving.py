"""Edits that move, turn, flip and bend what is on some layers and in groups, or what is selected of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from engines import Problem
from studio.canvas import Canvas
from studio.grouping import outermost
from studio.layers import Layer
from studio.poses import Matrix, flip_of, turn_of
from studio.selection import Selection, lifted
from studio.tiles import Rect, Tiles
from studio.transforms import lain, paint_bounds, transformed, transformed_selection


@dataclass(frozen=True)
class Part:
    """Pixels lifted off one layer, and what stays of it."""

    layer: str
    rest: Tiles
    pixels: Tiles


@dataclass(frozen=True)
class Afloat:
    """Pixels lifted off some layers and all layers of groups, and the selection they were lifted by."""

    layers: tuple[str, ...]
    """The layers, and the groups as a whole, the lowest first."""
    parts: tuple[Part, ...]
    selection: Selection | None
    box: Rect
    """The smallest rectangle around the pixels."""


def lift(canvas: Canvas, *ids: str) -> Afloat:
    """Lift some layers and all that is in groups, also what is hidden, or what is selected of it.

    Problem when some of it is locked, or nothing is there.
    """
    tops = outermost(canvas, ids)
    parts: list[Part] = []
    box = Rect(0, 0, 0, 0)
    for each in (inner for top in tops for inner in canvas.block(top.id)):
        canvas.check_free(each)
        if not each.is_group:
            part = Part(each.id, *lifted(each.tiles, canvas.selection))
            parts.append(part)
            box = box.united(paint_bounds(part.pixels))
    if box.is_empty:
        chosen = canvas.selection is not None
        raise Problem(
            f"There is nothing to move on “{tops[0].name}”."
            if len(tops) == 1
            else "There is nothing to move on the chosen layers.",
            no_paint(tops, chosen),
            "Choose another layer, or select another part." if chosen else "Choose another layer.",
        )
    return Afloat(tuple(top.id for top in tops), tuple(parts), canvas.selection, box)


def no_paint(layers: tuple[Layer, ...], chosen: bool) -> str:
    """Why nothing is found on a layer, in a group or on some, or in the part that is chosen."""
    if len(layers) > 1:
        return "No paint of these layers is selected." if chosen else "All of them are empty."
    if layers[0].is_group:
        return (
            "No paint in this group is selected." if chosen else "There is no paint in this group."
        )
    return "No paint of this layer is selected." if chosen else "The layer is empty."


def laid(canvas: Canvas, afloat: Afloat, matrix: Matrix) -> Canvas:
    """Lay lifted pixels down where a matrix takes them; the selection goes with them."""
    tiles: dict[str, Tiles] = {}
    for part in afloat.parts:
        canvas.unlocked(part.layer)
        tiles[part.layer] = lain(part.rest, transformed(part.pixels, matrix, reach(canvas)))
    after = with_tiles(canvas, tiles)
    if afloat.selection is None:
        return after
    selection = transformed_selection(afloat.selection, matrix, canvas.bounds)
    return replace(after, selection=None if selection.is_empty else selection)


def with_tiles(canvas: Canvas, tiles: Mapping[str, Tiles]) -> Canvas:
    """The canvas with other pixels on some layers."""
    layers = (
        replace(each, tiles=tiles[each.id])
        if tiles.get(each.id, each.tiles) is not each.tiles
        else each
        for each in canvas.layers
    )
    return replace(canvas, layers=tuple(layers))


def reach(canvas: Canvas) -> Rect:
    """How far beyond the picture paint is kept: as far again on all sides."""
    wide, high = canvas.width, canvas.height
    return Rect(-wide, -high, 3 * wide, 3 * high)


def move(canvas: Canvas, ids: Iterable[str], matrix: Matrix) -> Canvas:
    """Take layers and groups, or what is selected of them, where a matrix says."""
    return laid(canvas, lift(canvas, *ids), matrix)


def flip(canvas: Canvas, ids: Iterable[str], *, upright: bool) -> Canvas:
    """Flip layers and groups, or what is selected, about their middle: left for right, or top for bottom."""
    afloat = lift(canvas, *ids)
    return laid(canvas, afloat, flip_of(_box(afloat), upright=upright))


def turn(canvas: Canvas, ids: Iterable[str], quarters: int) -> Canvas:
    """Turn layers and groups, or what is selected, clockwise by quarters about their middle."""
    afloat = lift(canvas, *ids)
    return laid(canvas, afloat, turn_of(_box(afloat), quarters))


def _box(afloat: Afloat) -> Rect:
    return afloat.selection.bounds if afloat.selection is not None else afloat.box
