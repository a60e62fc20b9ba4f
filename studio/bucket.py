"""Bucket: fills an area of like colour that line art closes, though its lines have gaps.

Gaps are closed as by *trapped balls*: S.-H. Zhang et al., "Vectorizing Cartoon Animations", IEEE
Transactions on Visualization and Computer Graphics 15(4), 2009. A ball that is wider than a gap
cannot leave through it. Where its centre can be is what lies farther from all lines than its
radius, which a distance transform says; corners that it cannot reach go to the room that grows
into them first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engines import Problem
from studio.fills import Flood, Source, filled_on, flood_fill, picture_source, sheet_source
from studio.layers import Layer
from studio.tiles import CHUNK, TILE, Pixels, Rect, Tile

if TYPE_CHECKING:
    from studio.canvas import Canvas

Bools = NDArray[np.bool_]
Bytes = NDArray[np.uint8]
Place = tuple[int, int]
WIDEST_GAP = 100
"""Pixels of the widest gap that is closed."""
FARTHEST = 20
"""Pixels that a fill grows under lines at most."""
_LARGEST = 40_000_000
"""Pixels of the largest area in which gaps are looked for."""


@dataclass(frozen=True)
class Bucket:
    """What is filled with, and how far a fill reaches."""

    colour: tuple[int, int, int]
    label: int = 0
    tolerance: int = 24
    gap: int = 0
    """Gaps in lines up to so many pixels are closed."""
    grow: int = 0
    """How many pixels it goes on under the soft edges of lines."""
    whole_picture: bool = True
    """Whether the lines are those of the picture as it is seen, or of the layer alone."""


def pour(canvas: Canvas, id: str, x: int, y: int, bucket: Bucket) -> Canvas:
    """Fill the area of like colour around a pixel of a layer.

    The soft edges of lines keep what the line has in them: only the colour that was filled over is
    taken out, so no halo stays and no line is covered. What is not selected stays. Problem when the
    layer is locked or gone, or the area too large to look for gaps.
    """
    if not bucket.gap and not bucket.grow:
        return flood_fill(
            canvas, id, x, y, bucket.colour, bucket.tolerance, bucket.label, bucket.whole_picture
        )
    layer = canvas.unlocked(id)
    if not (0 <= x < canvas.width and 0 <= y < canvas.height):
        return canvas
    source = picture_source(canvas) if bucket.whole_picture else sheet_source(layer.tiles)
    box, joined = _area(source, canvas.bounds, bucket, x, y)
    area = joined
    if bucket.gap:
        area = enclosed(joined, x - box.x, y - box.y, min(bucket.gap, WIDEST_GAP))
    weights = area.astype(np.uint8) * np.uint8(255)
    if bucket.grow:
        seed = source(Rect(x, y, 1, 1))[0, 0]
        grown = _grow(weights, joined, box, source, seed, min(bucket.grow, FARTHEST))
        _sink(weights, grown & ~area, box, canvas, id)
    changes = _filled(layer, box, weights, bucket, layer.tiles.crop(Rect(x, y, 1, 1))[0, 0])
    return canvas.with_layer(id, tiles=filled_on(layer, changes, canvas.selection))


def _area(source: Source, bounds: Rect, bucket: Bucket, x: int, y: int) -> tuple[Rect, Bools]:
    """A rectangle, and which of its pixels are of like colour and joined to one."""
    found = list(Flood(source, bounds, bucket.tolerance).areas(x, y))
    box = Rect(0, 0, 0, 0)
    for part, _ in found:
        box = box.united(part)
    rim = bucket.grow + 1
    box = Rect(box.x - rim, box.y - rim, box.width + 2 * rim, box.height + 2 * rim)
    box = box.intersected(bounds)
    if box.width * box.height > _LARGEST:
        raise Problem(
            "The area is too large to look for gaps.",
            f"It is {box.width}×{box.height} pixels.",
            "Set gaps and growing to 0, or fill a smaller picture.",
        )
    area = np.zeros((box.height, box.width), np.bool_)
    for part, inside in found:
        area[part.within(box)] = True if inside is None else inside
    return box, area


# ---- gaps ---------------------------------------------------------------------------------------


def enclosed(area: Bools, x: int, y: int, gap: int) -> Bools:
    """What of an area is in the same room as one of its pixels when gaps are closed.

    Where the room around the pixel is itself narrower than the gap, only narrower ones are closed.
    """
    import cv2

    away = cv2.distanceTransform(area.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    radius = gap / 2 + 0.5
    while radius > 1:
        start = _centre(area, away, x, y, radius)
        if start is not None:
            centres = (away > radius).astype(np.uint8)
            _, rooms = cv2.connectedComponents(centres, connectivity=8, ltype=cv2.CV_32S)
            mine = np.asarray(rooms == rooms[start], np.bool_)
            return _raced(area, mine, (centres > 0) & ~mine, radius)
        radius /= 2
    return area


def _centre(
    area: Bools, away: NDArray[np.float32], x: int, y: int, radius: float
) -> tuple[int, int] | None:
    """Row and column of the place near a pixel where a ball fits that can be gone to from it."""
    reach = int(2 * radius) + 2
    top, left = max(y - reach, 0), max(x - reach, 0)
    part = slice(top, y + reach + 1), slice(left, x + reach + 1)
    free, fits = area[part].astype(np.uint8), away[part] > radius
    gone: Bytes = np.zeros_like(free)
    gone[y - top, x - left] = 1
    for step in range(reach + 1):
        found = np.argwhere(fits & (gone > 0))
        if len(found):
            return int(found[0][0]) + top, int(found[0][1]) + left
        gone = _dilated(gone, step) & free
    return None


def _raced(area: Bools, mine: Bools, others: Bools, radius: float) -> Bools:
    """A room, and what of the area it comes to before other rooms do."""
    steps = int(8 * radius) + 64
    rows, columns = np.flatnonzero(mine.any(axis=1)), np.flatnonzero(mine.any(axis=0))
    part = (
        slice(max(int(rows[0]) - steps, 0), int(rows[-1]) + steps + 1),
        slice(max(int(columns[0]) - steps, 0), int(columns[-1]) + steps + 1),
    )
    free = area[part].astype(np.uint8)
    here, there = mine[part].astype(np.uint8), others[part].astype(np.uint8)
    for step in range(steps):
        before = int(np.count_nonzero(here))
        here = _dilated(here, step) & free & ~there
        there = _dilated(there, step) & free & ~here
        if int(np.count_nonzero(here)) == before:
            break
    result = np.zeros_like(area)
    result[part] = here > 0
    return result


def _dilated(plane: Bytes, step: int) -> Bytes:
    """A plane grown by a pixel, by turns over edges and over corners too: nearly round."""
    import cv2

    shape = cv2.MORPH_RECT if step % 2 else cv2.MORPH_CROSS
    grown: Bytes = np.asarray(cv2.dilate(plane, cv2.getStructuringElement(shape, (3, 3))), np.uint8)
    return grown


# ---- the soft edges of lines --------------------------------------------------------------------


def _grow(
    weights: Bytes, joined: Bools, box: Rect, source: Source, seed: Pixels, steps: int
) -> Bools:
    """Add the soft edges of lines, as much as they are of the colour that is filled over.

    From the area they are followed towards the middle of the line and not beyond it; what else is
    `joined` to the area is another room. Gives where the area and the edges are.
    """
    import cv2

    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    near = cv2.dilate(weights, np.ones((2 * steps + 3, 2 * steps + 3), np.uint8))
    unlike = np.zeros_like(weights)
    for part in box.pieces(CHUNK):
        here = part.within(box)
        if near[here].any() and not weights[here].all():
            pixels = source(part).astype(np.int16)
            unlike[here] = np.abs(pixels - seed.astype(np.int16)).max(axis=2)
    most = cv2.dilate(unlike, np.ones((2 * steps + 1, 2 * steps + 1), np.uint8))
    taken = weights > 0
    for _ in range(steps):
        least = cv2.erode(np.where(taken, unlike, np.uint8(255)), cross)
        beside = cv2.dilate(taken.astype(np.uint8), cross) > 0
        fresh = beside & ~taken & ~joined & (unlike >= least)
        share = 255 - unlike[fresh] * np.float32(255) / np.maximum(most[fresh], 1)
        weights[fresh] = share.astype(np.uint8)
        taken |= fresh
    return taken


def _sink(weights: Bytes, edges: Bools, box: Rect, canvas: Canvas, id: str) -> None:
    """Under the paint of layers above, the edges are filled wholly."""
    beyond = {layer.id for layer in canvas.layers[canvas.index(id) + 1 :]}
    above = [layer for layer in canvas.shown if layer.id in beyond]
    for part in box.pieces(CHUNK):
        here = part.within(box)
        if edges[here].any():
            for layer in above:
                if layer.tiles.has_paint(part):
                    covered = edges[here] & (layer.tiles.crop(part)[..., 3] > 0)
                    np.copyto(weights[here], np.uint8(255), where=covered)


def _filled(
    layer: Layer, box: Rect, weights: Bytes, bucket: Bucket, seed: Pixels
) -> dict[Place, Tile | None]:
    """The tiles of the layer that a fill changes."""
    fill = np.array((*bucket.colour[::-1], 255), np.float32)
    flat = Tile.flat((*bucket.colour[::-1], 255), bucket.label)
    changes: dict[Place, Tile | None] = {}
    for place in box.cells(TILE):
        square = Rect(place[0] * TILE, place[1] * TILE, TILE, TILE)
        part = square.intersected(box)
        share = weights[part.within(box)]
        if not share.any():
            continue
        if part == square and share.min() == 255:
            changes[place] = flat
            continue
        pixels, labels = layer.tiles.crop(square), layer.tiles.crop_labels(square)
        inner = part.within(square)
        pixels[inner] = _mixed(pixels[inner], share, fill, seed.astype(np.float32))
        labels[inner][share >= 128] = bucket.label
        changes[place] = Tile.of(pixels, labels)
    return changes


def _mixed(
    pixels: Pixels, share: Bytes, fill: NDArray[np.float32], seed: NDArray[np.float32]
) -> Pixels:
    """Pixels in which a share of one colour is another; all of it is that colour alone."""
    weight = share[..., None].astype(np.float32) / np.float32(255)
    out = pixels + weight * (fill - seed)
    out = np.clip(out + np.float32(0.5), 0, 255).astype(np.uint8)
    out[..., :3] = np.minimum(out[..., :3], out[..., 3:])
    whole = share == 255
    out[whole] = fill.astype(np.uint8)
    mixed: Pixels = np.where(share[..., None] > 0, out, pixels)
    return mixed
