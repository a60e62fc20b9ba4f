"""Edits of what is selected on a canvas, as functions old → new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from engines import Problem
from studio.fills import Flood, like_area, picture_source, sheet_source
from studio.selection import Combine, Selection, everything, tile_of
from studio.tiles import TILE, Plane, Rect, Tile, Tiles

if TYPE_CHECKING:
    from studio.canvas import Canvas

FARTHEST = 500
"""Pixels that a selection grows, shrinks or is feathered at most."""
_PIECE = 512


def select(canvas: Canvas, shape: Selection, how: Combine = Combine.REPLACE) -> Canvas:
    """Select a shape, or combine it with what is selected; nothing selected is everything.

    When nothing remains, nothing is selected any more.
    """
    present = canvas.selection
    if present is None:
        present = everything(canvas.bounds) if how is not Combine.ADD else Selection()
    found = present.combined(shape, how)
    return _with(canvas, found)


def _with(canvas: Canvas, selection: Selection | None) -> Canvas:
    kept = None if selection is None or selection.is_empty else selection
    return canvas if kept == canvas.selection else replace(canvas, selection=kept)


def deselect(canvas: Canvas) -> Canvas:
    """Select nothing in particular: all can be painted."""
    return _with(canvas, None)


def select_all(canvas: Canvas) -> Canvas:
    """Select the whole picture."""
    return _with(canvas, everything(canvas.bounds))


def invert(canvas: Canvas) -> Canvas:
    """Select what is not selected; Problem when nothing or everything is."""
    found = _needed(canvas).inverted(canvas.bounds)
    if found.is_empty:
        raise Problem(
            "All is selected.", "What is not selected is nothing.", "Select a part first."
        )
    return _with(canvas, found)


def shift_selection(canvas: Canvas, dx: int, dy: int) -> Canvas:
    """Select what lies so many pixels farther; what leaves the picture is selected no more."""
    from studio.poses import shift_of
    from studio.transforms import transformed_selection

    return _with(canvas, transformed_selection(_needed(canvas), shift_of(dx, dy), canvas.bounds))


def select_paint(canvas: Canvas, *ids: str, how: Combine = Combine.REPLACE) -> Canvas:
    """Select where layers and groups have paint, as much as it covers; Problem when they have none."""
    from studio.grouping import outermost
    from studio.merging import picture_of

    tops = outermost(canvas, ids)
    tiles = picture_of(canvas, tops).tiles
    changes: dict[tuple[int, int], Tile | None] = {}
    for place in tiles.places():
        square = Rect(place[0] * TILE, place[1] * TILE, TILE, TILE)
        part = square.intersected(canvas.bounds)
        plane = np.zeros((TILE, TILE), np.uint8)
        if not part.is_empty:
            plane[part.within(square)] = tiles.crop(part)[..., 3]
        changes[place] = tile_of(plane)
    shape = Selection(Tiles.empty().with_tiles(changes))
    if shape.is_empty:
        raise Problem(
            f"There is no paint on “{tops[0].name}”."
            if len(tops) == 1
            else "There is no paint on the chosen layers.",
            "",
            "Choose a layer that has some.",
        )
    return select(canvas, shape, how)


def wand(
    canvas: Canvas,
    id: str,
    x: int,
    y: int,
    tolerance: int = 24,
    contiguous: bool = True,
    whole_picture: bool = True,
) -> Selection:
    """The pixels whose colour is like that of pixel (x, y), joined to it or anywhere.

    Like is what differs by at most `tolerance` (0…255) in every channel: on the picture as it is
    seen, or on one layer. A point beyond the canvas gives nothing.
    """
    if not (0 <= x < canvas.width and 0 <= y < canvas.height):
        return Selection()
    source = picture_source(canvas) if whole_picture else sheet_source(canvas.layer(id).tiles)
    flood = Flood(source, canvas.bounds, tolerance)
    areas = flood.areas(x, y) if contiguous else like_area(source, canvas.bounds, tolerance, x, y)
    changes: dict[tuple[int, int], Tile | None] = {}
    for part, chosen in areas:
        for piece in part.pieces(TILE):
            square = Rect(piece.x // TILE * TILE, piece.y // TILE * TILE, TILE, TILE)
            plane = np.zeros((TILE, TILE), np.uint8)
            some = True if chosen is None else chosen[piece.within(part)]
            plane[piece.within(square)] = np.multiply(some, 255, dtype=np.uint8)
            changes[square.x // TILE, square.y // TILE] = tile_of(plane)
    return Selection(Tiles.empty().with_tiles(changes))


def grow(canvas: Canvas, pixels: int) -> Canvas:
    """Make the selection larger by 1…500 px on all sides, with round corners."""

    def grown(plane: Plane) -> Any:
        return pixels + 1 - _distance(plane < 128)

    return _with(canvas, _treated(canvas, pixels, grown))


def shrink(canvas: Canvas, pixels: int) -> Canvas:
    """Make the selection smaller by 1…500 px, though not away from the picture's edge."""

    def shrunk(plane: Plane) -> Any:
        return _distance(plane >= 128) - pixels

    found = _treated(canvas, pixels, shrunk)
    if found.is_empty:
        raise Problem(
            "Nothing would be left of the selection.",
            f"It is nowhere wider than {2 * pixels} pixels.",
            "Shrink it by less.",
        )
    return _with(canvas, found)


def feather(canvas: Canvas, pixels: int) -> Canvas:
    """Make the edge of the selection soft over 1…500 px to both sides, but for the picture's edge."""
    import cv2

    def soft(plane: Plane) -> Any:
        border = cv2.BORDER_REPLICATE
        return cv2.GaussianBlur(plane, (0, 0), pixels / 2, borderType=border) / np.float32(255)

    return _with(canvas, _treated(canvas, pixels * 2, soft))


def _needed(canvas: Canvas) -> Selection:
    if canvas.selection is None:
        raise Problem("Nothing is selected.", "", "Select a part of the picture first.")
    return canvas.selection


def _distance(plane: Any) -> Any:
    """How far each pixel that is set lies from the nearest that is not."""
    import cv2

    return cv2.distanceTransform(plane.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)


def _treated(canvas: Canvas, reach: int, treat: Callable[[Plane], Any]) -> Selection:
    """What `treat` makes of the coverage, in 0…1, where it is not the same all around."""
    selection, bounds = _needed(canvas), canvas.bounds
    box, margin = selection.bounds, reach + 2
    frame = Rect(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin)
    tiles = selection.tiles
    for piece in frame.intersected(bounds).pieces(_PIECE):
        around = Rect(
            piece.x - margin, piece.y - margin, piece.width + 2 * margin, piece.height + 2 * margin
        ).intersected(bounds)
        plane = selection.plane(around)
        if plane.min() == plane.max():
            continue
        share = np.clip(treat(plane), 0, 1)[piece.within(around)]
        tiles = _painted(tiles, piece, (share * 255 + 0.5).astype(np.uint8))
    return Selection(tiles)


def _painted(tiles: Tiles, region: Rect, plane: Plane) -> Tiles:
    changes: dict[tuple[int, int], Tile | None] = {}
    for piece in region.pieces(TILE):
        place = piece.x // TILE, piece.y // TILE
        square = Rect(place[0] * TILE, place[1] * TILE, TILE, TILE)
        whole = tiles.crop_labels(square)
        whole[piece.within(square)] = plane[piece.within(region)]
        changes[place] = tile_of(whole)
    return tiles.with_tiles(changes)
