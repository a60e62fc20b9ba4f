"""Selection: how much of each pixel is chosen, and what of two states of a layer lies inside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

import numpy as np

from studio.chunks import Chunk
from studio.document import Get, Json, Put
from studio.tiles import TILE, Pixels, Plane, Rect, Tile, Tiles

Place = tuple[int, int]

FULL = Tile.flat((0, 0, 0, 0), 255)
"""The tile of a selection that is chosen altogether."""
_HALF = 128


class Combine(StrEnum):
    """What a new shape does to the selection there is."""

    REPLACE = "replace"
    ADD = "add"
    SUBTRACT = "subtract"
    INTERSECT = "intersect"

    @property
    def caption(self) -> str:
        """What people read."""
        words = {"replace": "New", "add": "Add", "subtract": "Subtract", "intersect": "Intersect"}
        return words[self.value]


@dataclass(frozen=True)
class Selection:
    """A coverage of 0…255 for each pixel, kept as the labels of tiles without paint."""

    tiles: Tiles = field(default_factory=Tiles.empty)

    @property
    def is_empty(self) -> bool:
        """Whether no pixel is chosen."""
        return self.tiles.is_empty

    def plane(self, rect: Rect) -> Plane:
        """A copy of the coverage of a region, (height, width); 255 is chosen."""
        return self.tiles.crop_labels(rect)

    def covers(self, x: int, y: int) -> bool:
        """Whether at least half of a pixel is chosen."""
        return int(self.plane(Rect(x, y, 1, 1))[0, 0]) >= _HALF

    @cached_property
    def bounds(self) -> Rect:
        """The smallest rectangle around every pixel that is chosen at all."""
        whole = self.tiles.bounds()
        rows, columns = np.zeros(whole.height, np.bool_), np.zeros(whole.width, np.bool_)
        for tx, ty in self.tiles.places():
            y, x = ty * TILE - whole.y, tx * TILE - whole.x
            if rows[y : y + TILE].all() and columns[x : x + TILE].all():
                continue
            plane = coverage(self.tiles.tile(tx, ty))
            rows[y : y + TILE] |= plane.any(axis=1)
            columns[x : x + TILE] |= plane.any(axis=0)
        if not rows.any():
            return Rect(0, 0, 0, 0)
        down, across = np.flatnonzero(rows), np.flatnonzero(columns)
        y, x = int(down[0]), int(across[0])
        return Rect(whole.x + x, whole.y + y, int(across[-1]) + 1 - x, int(down[-1]) + 1 - y)

    def combined(self, other: Selection, how: Combine) -> Selection:
        """This selection with another one added, taken away, or what both share."""
        if how is Combine.REPLACE:
            return other
        mix = _MIXES[how]
        both = set(self.tiles.places()) | set(other.tiles.places())
        changes = {place: mix(self.tiles.tile(*place), other.tiles.tile(*place)) for place in both}
        return Selection(self.tiles.with_tiles(changes))

    def inverted(self, bounds: Rect) -> Selection:
        """What is not chosen within `bounds`."""
        return everything(bounds).combined(self, Combine.SUBTRACT)

    def dump(self, put: Put) -> Json:
        """The selection as JSON that names its chunks by digest."""
        chunks = sorted(self.tiles.chunks(), key=lambda item: item[0])
        return [[*place, put(chunk)] for place, chunk in chunks]

    @classmethod
    def load(cls, data: Json, get: Get) -> Selection:
        """The selection that `dump` described."""
        chunks = {(x, y): Chunk.decode(get(digest)) for x, y, digest in data}
        return cls(Tiles.of_chunks(chunks))


def coverage(tile: Tile | None) -> Plane:
    """The coverage that a tile of a selection holds, (64, 64)."""
    return _NOTHING if tile is None or tile.labels is None else tile.labels


_NOTHING: Plane = np.broadcast_to(np.uint8(0), (TILE, TILE))
_CLEAR = FULL.pixels


def tile_of(plane: Plane) -> Tile | None:
    """A tile of a selection with a copy of a coverage (64, 64); None where nothing is chosen."""
    if not plane.any():
        return None
    if plane.min() == 255:
        return FULL
    kept = np.array(plane, np.uint8, order="C")
    kept.setflags(write=False)
    return Tile(_CLEAR, kept)


def everything(bounds: Rect) -> Selection:
    """All pixels of a rectangle."""
    changes: dict[Place, Tile | None] = {}
    for place in bounds.cells(TILE):
        square = Rect(place[0] * TILE, place[1] * TILE, TILE, TILE)
        part = square.intersected(bounds)
        changes[place] = FULL
        if part != square:
            plane = np.zeros((TILE, TILE), np.uint8)
            plane[part.within(square)] = 255
            changes[place] = tile_of(plane)
    return Selection(Tiles.empty().with_tiles(changes))


def _added(mine: Tile | None, theirs: Tile | None) -> Tile | None:
    if mine is None or theirs is None or mine is theirs:
        return theirs if mine is None else mine
    return tile_of(np.maximum(coverage(mine), coverage(theirs)))


def _less(mine: Tile | None, theirs: Tile | None) -> Tile | None:
    if mine is None or theirs is None:
        return mine
    return tile_of(np.minimum(coverage(mine), 255 - coverage(theirs)))


def _shared(mine: Tile | None, theirs: Tile | None) -> Tile | None:
    if mine is None or theirs is None:
        return None
    return mine if mine is theirs else tile_of(np.minimum(coverage(mine), coverage(theirs)))


_MIXES: dict[Combine, Callable[[Tile | None, Tile | None], Tile | None]] = {
    Combine.ADD: _added,
    Combine.SUBTRACT: _less,
    Combine.INTERSECT: _shared,
}


# ---- what lies inside ---------------------------------------------------------------------------


def inside(before: Tiles, after: Tiles, selection: Selection | None) -> Tiles:
    """The tiles `after` inside a selection and those `before` outside; None selects everything.

    Where a pixel is chosen in part the two are mixed, alpha included.
    """
    if selection is None:
        return after
    changes: dict[Place, Tile | None] = {}
    for place in after.difference(before):
        chosen = selection.tiles.tile(*place)
        if chosen is None:
            changes[place] = before.tile(*place)
        elif chosen is not FULL:
            changes[place] = _mixed(place, before, after, coverage(chosen))
    return after.with_tiles(changes)


def _mixed(place: Place, before: Tiles, after: Tiles, cover: Plane) -> Tile | None:
    square = Rect(place[0] * TILE, place[1] * TILE, TILE, TILE)
    weight = cover[..., None].astype(np.uint16)
    old, new = before.crop(square), after.crop(square)
    pixels = ((new * weight + old * (255 - weight) + 127) // 255).astype(np.uint8)
    labels = before.crop_labels(square)
    np.copyto(labels, after.crop_labels(square), where=cover >= _HALF)
    labels[pixels[..., 3] == 0] = 0
    return Tile.of(pixels, labels)


def lifted(tiles: Tiles, selection: Selection | None) -> tuple[Tiles, Tiles]:
    """What stays of a layer, and what is lifted off it: all that is chosen, soft edges as alpha.

    The samples of the two add up to those of the layer.
    """
    if selection is None:
        return Tiles.empty(), tiles
    kept: dict[Place, Tile | None] = {}
    taken: dict[Place, Tile | None] = {}
    for place in selection.tiles.places():
        tile, chosen = tiles.tile(*place), selection.tiles.tile(*place)
        if tile is None:
            continue
        if chosen is FULL:
            kept[place], taken[place] = None, tile
        else:
            kept[place], taken[place] = _split(tile, coverage(chosen))
    return tiles.with_tiles(kept), Tiles.empty().with_tiles(taken)


def _split(tile: Tile, cover: Plane) -> tuple[Tile | None, Tile | None]:
    part = shaded(tile.pixels, cover)
    rest = tile.pixels - part
    if tile.labels is None:
        return Tile.of(rest), Tile.of(part)
    marks = np.where(rest[..., 3] > 0, tile.labels, 0), np.where(part[..., 3] > 0, tile.labels, 0)
    return Tile.of(rest, marks[0]), Tile.of(part, marks[1])


def shaded(pixels: Pixels, cover: Plane) -> Pixels:
    """Premultiplied BGRA as much as it is chosen, each sample rounded to the nearest."""
    return ((pixels * cover[..., None].astype(np.uint16) + 127) // 255).astype(np.uint8)
