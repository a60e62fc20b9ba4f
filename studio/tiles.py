"""Tiles: an immutable, sparse picture plane; what an edit does not touch is shared, not copied.

Pixels are premultiplied 8-bit BGRA, the order QImage wraps without a copy. A tile of 64 px is the
unit of change, a chunk of 4×4 tiles the unit of saving, drawing and comparing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from studio.chunks import CHUNK, SIDE, TILE, Chunk, Pixels, Plane, Tile

__all__ = ["CHUNK", "TILE", "Chunk", "Pixels", "Plane", "Rect", "Tile", "Tiles", "coalesced"]

Place = tuple[int, int]
"""Column and row of a tile or a chunk; (0, 0) is at the origin of the canvas."""


class Rect(NamedTuple):
    """A rectangle of pixels: left, top, width, height; empty when a side is not positive."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """One beyond the last column."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """One beyond the last row."""
        return self.y + self.height

    @property
    def is_empty(self) -> bool:
        return self.width <= 0 or self.height <= 0

    def intersected(self, other: Rect) -> Rect:
        """The part that both share; empty when there is none."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        width, height = min(self.right, other.right) - x, min(self.bottom, other.bottom) - y
        return Rect(x, y, max(width, 0), max(height, 0))

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle around both; an empty one adds nothing."""
        if self.is_empty or other.is_empty:
            return other if self.is_empty else self
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def cells(self, step: int) -> Iterator[Place]:
        """Column and row of every square of a grid of `step` px that the rectangle meets."""
        if self.is_empty:
            return
        for row in range(self.y // step, (self.bottom - 1) // step + 1):
            for column in range(self.x // step, (self.right - 1) // step + 1):
                yield column, row

    def pieces(self, step: int) -> Iterator[Rect]:
        """The parts of the rectangle in the squares of a grid of `step` px."""
        for column, row in self.cells(step):
            yield self.intersected(Rect(column * step, row * step, step, step))

    def within(self, frame: Rect) -> tuple[slice, slice]:
        """The indices (rows, columns) of this rectangle in an array that shows `frame`."""
        y, x = self.y - frame.y, self.x - frame.x
        return slice(y, y + self.height), slice(x, x + self.width)


def _square(place: Place, step: int) -> Rect:
    return Rect(place[0] * step, place[1] * step, step, step)


class Tiles:
    """An immutable sparse map from tile places to tiles, kept in chunks in rows.

    Two are equal when their samples are; shared tiles compare by identity, so that is quick.
    """

    __slots__ = ("_rows",)

    def __init__(self, rows: Mapping[int, Mapping[int, Chunk]] | None = None) -> None:
        # Rows of chunks, so that a stroke copies the rows it touched and no map of the whole.
        self._rows = rows or {}

    @classmethod
    def empty(cls) -> Tiles:
        """A plane without paint."""
        return _EMPTY

    @classmethod
    def of_chunks(cls, chunks: Mapping[Place, Chunk]) -> Tiles:
        """A plane from chunks by column and row."""
        return _EMPTY._with_chunks(chunks)

    @property
    def is_empty(self) -> bool:
        return not self._rows

    def chunks(self) -> Iterator[tuple[Place, Chunk]]:
        """Every chunk that has paint, with its column and row."""
        for row, chunks in self._rows.items():
            for column, chunk in chunks.items():
                yield (column, row), chunk

    def chunk(self, column: int, row: int) -> Chunk | None:
        """The chunk at a place; None where there is no paint."""
        return self._rows.get(row, _NO_ROW).get(column)

    def tile(self, tx: int, ty: int) -> Tile | None:
        """The tile at column `tx` and row `ty`; None where there is no paint."""
        chunk = self._rows.get(ty // SIDE, _NO_ROW).get(tx // SIDE)
        return chunk.tiles[(ty % SIDE) * SIDE + tx % SIDE] if chunk is not None else None

    def with_tiles(self, changes: Mapping[Place, Tile | None]) -> Tiles:
        """These tiles with some replaced; None takes a tile away."""
        grouped: dict[Place, list[Tile | None]] = {}
        for (tx, ty), tile in changes.items():
            place = tx // SIDE, ty // SIDE
            if place not in grouped:
                chunk = self.chunk(*place)
                grouped[place] = list(chunk.tiles if chunk else _NO_TILES)
            grouped[place][(ty % SIDE) * SIDE + tx % SIDE] = tile
        return self._with_chunks({place: Chunk(tuple(each)) for place, each in grouped.items()})

    def _with_chunks(self, changes: Mapping[Place, Chunk]) -> Tiles:
        rows: dict[int, Mapping[int, Chunk]] = dict(self._rows)
        fresh: dict[int, dict[int, Chunk]] = {}
        for (column, row), chunk in changes.items():
            chunks = fresh.setdefault(row, {})
            if not chunks:
                chunks.update(rows.get(row, _NO_ROW))
            chunks.pop(column, None) if chunk.is_empty else chunks.update({column: chunk})
            rows[row] = chunks
        kept = {row: chunks for row, chunks in rows.items() if chunks}
        return Tiles(kept) if kept else _EMPTY

    def painted(
        self, x: int, y: int, pixels: NDArray[np.uint8], labels: NDArray[np.uint8] | None = None
    ) -> Tiles:
        """These tiles with the region from (x, y) replaced by premultiplied BGRA `pixels`.

        `labels` (height, width) replaces its labels too; None leaves them as they are.
        """
        region = Rect(x, y, pixels.shape[1], pixels.shape[0])
        changes: dict[Place, Tile | None] = {}
        for place in region.cells(TILE):
            square = _square(place, TILE)
            part = region.intersected(square)
            old = self.tile(*place)
            new = pixels[part.within(region)]
            marks = labels[part.within(region)] if labels is not None else None
            if part == square and (marks is not None or old is None or old.labels is None):
                changes[place] = Tile.of(new, marks)
                continue
            whole, plane = _opened(old)
            whole[part.within(square)] = new
            if marks is not None:
                plane[part.within(square)] = marks
            changes[place] = Tile.of(whole, plane)
        return self.with_tiles(changes)

    def crop(self, rect: Rect) -> Pixels:
        """A copy of a region: premultiplied BGRA, (height, width, 4); no paint is all zero."""
        out = np.zeros((rect.height, rect.width, 4), np.uint8)
        for tx, ty, tile in self._tiles_in(rect):
            # Plain indices: this is the hottest loop of a repaint.
            x, y = tx * TILE - rect.x, ty * TILE - rect.y
            left, top = max(-x, 0), max(-y, 0)
            part = tile.pixels[top : rect.height - y, left : rect.width - x]
            x, y = x + left, y + top
            out[y : y + part.shape[0], x : x + part.shape[1]] = part
        return out

    def crop_labels(self, rect: Rect) -> Plane:
        """A copy of the labels of a region, (height, width); 0 is free."""
        out = np.zeros((rect.height, rect.width), np.uint8)
        for tx, ty, tile in self._tiles_in(rect):
            if tile.labels is not None:
                square = _square((tx, ty), TILE)
                part = square.intersected(rect)
                out[part.within(rect)] = tile.labels[part.within(square)]
        return out

    def has_paint(self, rect: Rect) -> bool:
        """Whether any tile that meets the region has paint."""
        return next(self._tiles_in(rect), None) is not None

    def _tiles_in(self, rect: Rect) -> Iterator[tuple[int, int, Tile]]:
        if rect.is_empty:
            return
        columns = range(rect.x // TILE, (rect.right - 1) // TILE + 1)
        for ty in range(rect.y // TILE, (rect.bottom - 1) // TILE + 1):
            chunks = self._rows.get(ty // SIDE)
            if chunks is None:
                continue
            row = (ty % SIDE) * SIDE
            for tx in columns:
                chunk = chunks.get(tx // SIDE)
                tile = chunk.tiles[row + tx % SIDE] if chunk is not None else None
                if tile is not None:
                    yield tx, ty, tile

    def places(self) -> Iterator[Place]:
        """The place of every tile that has paint."""
        for (column, row), chunk in self.chunks():
            for index, tile in enumerate(chunk.tiles):
                if tile is not None:
                    yield column * SIDE + index % SIDE, row * SIDE + index // SIDE

    def difference(self, other: Tiles) -> list[Place]:
        """The places whose tile is not the same object in `other`, in no special order."""
        found: list[Place] = []
        for (column, row), mine, theirs in self._unshared_chunks(other):
            for index, (a, b) in enumerate(zip(_of(mine), _of(theirs), strict=True)):
                if a is not b:
                    found.append((column * SIDE + index % SIDE, row * SIDE + index // SIDE))
        return found

    def _unshared_chunks(self, other: Tiles) -> Iterator[tuple[Place, Chunk | None, Chunk | None]]:
        if self._rows is other._rows:
            return
        for row in self._rows.keys() | other._rows.keys():
            mine, theirs = self._rows.get(row, _NO_ROW), other._rows.get(row, _NO_ROW)
            if mine is theirs:
                continue
            for column in mine.keys() | theirs.keys():
                a, b = mine.get(column), theirs.get(column)
                if a is not b:
                    yield (column, row), a, b

    def bounds(self) -> Rect:
        """The smallest rectangle of whole tiles around all paint."""
        places = list(self.places())
        if not places:
            return Rect(0, 0, 0, 0)
        columns, rows = [p[0] for p in places], [p[1] for p in places]
        x, y = min(columns) * TILE, min(rows) * TILE
        return Rect(x, y, (max(columns) + 1) * TILE - x, (max(rows) + 1) * TILE - y)

    def bytes(self, since: Tiles | None = None) -> int:
        """Bytes these tiles keep in memory beyond those they share with `since`."""
        unshared = self._unshared_chunks(since if since is not None else _EMPTY)
        kept: dict[int, int] = {}
        for _, mine, theirs in unshared:
            for a, b in zip(_of(mine), _of(theirs), strict=True):
                if a is not None and a is not b:
                    kept[id(a)] = a.bytes
            kept[id(mine)] = Chunk.BYTES if mine is not None else 0
        return sum(kept.values())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tiles):
            return NotImplemented
        return all(
            a is not None and b is not None and a == b for _, a, b in self._unshared_chunks(other)
        )

    def __hash__(self) -> int:
        return hash(frozenset(place for place, _ in self.chunks()))

    def __repr__(self) -> str:
        return f"Tiles({sum(1 for _ in self.places())} of {TILE} px)"


_NO_TILES: tuple[Tile | None, ...] = (None,) * (SIDE * SIDE)
_NO_ROW: Mapping[int, Chunk] = {}
_EMPTY = Tiles()


def _of(chunk: Chunk | None) -> tuple[Tile | None, ...]:
    return chunk.tiles if chunk is not None else _NO_TILES


def _opened(tile: Tile | None) -> tuple[Pixels, Plane]:
    if tile is None:
        return np.zeros((TILE, TILE, 4), np.uint8), np.zeros((TILE, TILE), np.uint8)
    plane = tile.labels if tile.labels is not None else np.zeros((TILE, TILE), np.uint8)
    return tile.pixels.copy(), plane.copy()


def coalesced(places: Iterable[Place]) -> list[Rect]:
    """Few rectangles that cover exactly these tiles: runs in rows, equal runs joined downwards."""
    open_runs: dict[tuple[int, int], Rect] = {}
    done: list[Rect] = []
    rows: dict[int, list[int]] = {}
    for tx, ty in places:
        rows.setdefault(ty, []).append(tx)
    for ty in sorted(rows):
        runs = {}
        for first, last in _runs(sorted(rows[ty])):
            run = Rect(first * TILE, ty * TILE, (last - first + 1) * TILE, TILE)
            above = open_runs.pop((first, last), None)
            joined = above is not None and above.bottom == run.y
            runs[first, last] = above.united(run) if above is not None and joined else run
            if above is not None and not joined:
                done.append(above)
        done += open_runs.values()
        open_runs = runs
    return done + list(open_runs.values())


def _runs(columns: list[int]) -> Iterator[tuple[int, int]]:
    first = last = columns[0]
    for column in columns[1:]:
        if column != last + 1:
            yield first, last
            first = column
        last = column
    yield first, last
