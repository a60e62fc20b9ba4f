"""Laying paint on a layer: over what is there, inside what is selected, under the locks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from studio.layers import Layer
from studio.selection import Selection
from studio.tiles import CHUNK, TILE, Pixels, Plane, Rect, Tile, Tiles

if TYPE_CHECKING:
    from studio.canvas import Canvas

Floats = NDArray[np.float32]
Look = Callable[[Rect], Floats]
"""Gives paint: premultiplied BGRA of 0…255 in floats, (height, width, 4), of a region."""
Place = tuple[int, int]
_HALF = 127.5


def lay(
    canvas: Canvas, id: str, area: Rect, look: Look, label: int = 0, *, dithered: bool = False
) -> Canvas:
    """Lay paint over a part of a layer; where it covers half or more it has the label.

    What is not selected stays, and so does the alpha of a layer whose alpha is locked. Samples are
    rounded to the nearest, or `dithered`. Problem when the layer is locked or gone.
    """
    layer = canvas.unlocked(id)
    part = area.intersected(canvas.bounds)
    if canvas.selection is not None:
        part = part.intersected(canvas.selection.bounds)
    changes: dict[Place, Tile | None] = {}
    for piece in part.pieces(CHUNK):
        paint = look(piece)
        if paint[..., 3].any():
            changes |= _laid(layer, piece, paint, canvas.selection, label, dithered)
    return canvas.with_layer(id, tiles=layer.tiles.with_tiles(changes)) if changes else canvas


def _laid(
    layer: Layer,
    piece: Rect,
    paint: Floats,
    selection: Selection | None,
    label: int,
    dithered: bool,
) -> dict[Place, Tile | None]:
    """The tiles of a piece that another paint makes other ones."""
    if selection is not None:
        cover = selection.plane(piece)
        if cover.min() < 255:
            paint = paint * (cover.astype(np.float32) / np.float32(255))[..., None]
    before = layer.tiles.crop(piece)
    rounding = threshold(piece)[..., None] if dithered else np.float32(0.5)
    after = _over(before, paint, rounding, keeps_alpha=layer.alpha_locked)
    marks = layer.tiles.crop_labels(piece)
    labels = np.where(paint[..., 3] >= _HALF, np.uint8(label), marks)
    labels[after[..., 3] == 0] = 0
    changed = (after != before).any(axis=2) | (labels != marks)
    return _tiles(layer.tiles, piece, after, labels, changed)


def _over(
    before: Pixels, paint: Floats, rounding: Floats | np.float32, *, keeps_alpha: bool
) -> Pixels:
    out = before.astype(np.float32)
    share = paint[..., 3:] / np.float32(255)
    if keeps_alpha:
        paint = paint * (out[..., 3:] / np.float32(255))
    out -= out * share
    out += paint
    out += rounding
    after: Pixels = np.minimum(out, 255).astype(np.uint8)
    if keeps_alpha:
        after[..., 3] = before[..., 3]
        after[..., :3] = np.minimum(after[..., :3], before[..., 3:])
    return after


def _tiles(
    tiles: Tiles, piece: Rect, pixels: Pixels, labels: Plane, changed: NDArray[np.bool_]
) -> dict[Place, Tile | None]:
    result: dict[Place, Tile | None] = {}
    for place in piece.cells(TILE):
        square = Rect(place[0] * TILE, place[1] * TILE, TILE, TILE)
        part = square.intersected(piece)
        here = part.within(piece)
        if not changed[here].any():
            continue
        if part == square:
            result[place] = Tile.of(pixels[here], labels[here])
            continue
        whole, marks = tiles.crop(square), tiles.crop_labels(square)
        whole[part.within(square)] = pixels[here]
        marks[part.within(square)] = labels[here]
        result[place] = Tile.of(whole, marks)
    return result


def threshold(rect: Rect) -> Floats:
    """What is added to the samples of a region before they are cut off, 0…1, (height, width).

    Interleaved gradient noise (J. Jimenez, "Next Generation Post Processing in Call of Duty:
    Advanced Warfare", SIGGRAPH 2014): neighbours differ as much as they can, so slow gradients
    have no bands. One value for all channels keeps colours within their alpha.
    """
    x = np.arange(rect.x, rect.right, dtype=np.float64)[None, :]
    y = np.arange(rect.y, rect.bottom, dtype=np.float64)[:, None]
    inner = np.modf(0.06711056 * x + 0.00583715 * y)[0]
    noise: Floats = np.modf(52.9829189 * np.abs(inner))[0].astype(np.float32)
    return np.minimum(noise, np.float32(0.9999))
