"""Transforms: tiles moved, turned, flipped, scaled or bent by a matrix.

Whole-pixel moves, quarter turns and flips are exact; all else is resampled on premultiplied
samples, bicubically, and averaged where it becomes smaller.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from studio.poses import Matrix
from studio.selection import FULL, Selection, tile_of
from studio.shapes import polygon
from studio.tiles import CHUNK, TILE, Rect, Tile, Tiles

Place = tuple[int, int]
Samples = NDArray[np.uint8]
Crop = Callable[[Rect], Samples]
"""Gives the samples of a region, (height, width) or (height, width, 4)."""

_FINEST = 4
"""Samples along the side of a pixel where a picture becomes smaller in one direction."""
_MARGIN = 3
_CLOSE = 1e-7


def transformed(tiles: Tiles, matrix: Matrix, limit: Rect, *, smooth: bool = True) -> Tiles:
    """Tiles with their paint and labels where a matrix takes them, as far as within `limit`.

    Without `smooth` each pixel is the nearest one of before.
    """
    if tiles.is_empty:
        return tiles
    warp = _warp(matrix, lambda: paint_bounds(tiles))
    if isinstance(warp, _Exact) and (step := warp.whole_tiles) is not None:
        return _shoved(tiles, step, limit)
    labelled = any(chunk.tiles and _has_labels(chunk.tiles) for _, chunk in tiles.chunks())
    changes: dict[Place, Tile | None] = {}
    for piece, source in _pieces(warp, tiles, limit):
        if not tiles.has_paint(source):
            continue
        pixels = warp.pull(tiles.crop, piece, smooth=smooth)
        np.minimum(pixels[..., :3], pixels[..., 3:], out=pixels[..., :3])
        labels = warp.pull(tiles.crop_labels, piece, smooth=False) if labelled else None
        if labels is not None and isinstance(warp, _Resampled):
            labels[pixels[..., 3] == 0] = 0
        for square in piece.pieces(TILE):
            place = square.x // TILE, square.y // TILE
            where = square.within(piece)
            marks = labels[where] if labels is not None else None
            changes[place] = _tile(pixels[where], marks, square)
    return Tiles.empty().with_tiles(changes)


def transformed_selection(selection: Selection, matrix: Matrix, bounds: Rect) -> Selection:
    """A selection where a matrix takes it, as far as within `bounds`."""
    warp = _warp(matrix, lambda: selection.bounds)
    changes: dict[Place, Tile | None] = {}
    for piece, source in _pieces(warp, selection.tiles, bounds):
        if not selection.tiles.has_paint(source):
            continue
        plane = warp.pull(selection.plane, piece, smooth=True)
        for square in piece.pieces(TILE):
            place = square.x // TILE, square.y // TILE
            whole = np.zeros((TILE, TILE), np.uint8)
            spot = square.within(Rect(place[0] * TILE, place[1] * TILE, TILE, TILE))
            whole[spot] = plane[square.within(piece)]
            changes[place] = tile_of(whole)
    return Selection(Tiles.empty().with_tiles(changes))


def paint_bounds(tiles: Tiles) -> Rect:
    """The smallest rectangle around every pixel that has paint."""
    changes = {place: _shown(tiles.tile(*place)) for place in tiles.places()}
    return Selection(Tiles.empty().with_tiles(changes)).bounds


def _shown(tile: Tile | None) -> Tile | None:
    if tile is None:
        return None
    if tile.pixels.strides[0] == 0:
        return FULL if tile.pixels[0, 0, 3] else None
    return tile_of(tile.pixels[..., 3])


def lain(below: Tiles, above: Tiles) -> Tiles:
    """Tiles laid over others; labels are those of what covers half or more, or lies alone."""
    changes: dict[Place, Tile | None] = {}
    for place in above.places():
        under, over = below.tile(*place), above.tile(*place)
        if under is None or over is None:
            changes[place] = over
            continue
        alpha = over.pixels[..., 3:]
        if alpha.min() == 255:
            changes[place] = over
            continue
        weight = 255 - alpha.astype(np.uint16)
        pixels = over.pixels + ((under.pixels * weight + 127) // 255).astype(np.uint8)
        np.minimum(pixels[..., :3], pixels[..., 3:], out=pixels[..., :3])
        labels = None
        if under.labels is not None or over.labels is not None:
            none: Any = np.uint8(0)
            mine, theirs = (each.labels if each.labels is not None else none for each in (over, under))  # fmt: skip
            covers = (alpha[..., 0] >= 128) | (under.pixels[..., 3] == 0)
            labels = np.where(covers, mine, theirs)
            labels[pixels[..., 3] == 0] = 0
        changes[place] = Tile.of(pixels, labels)
    return below.with_tiles(changes)


def _has_labels(tiles: tuple[Tile | None, ...]) -> bool:
    return any(tile is not None and tile.has_labels for tile in tiles)


def _tile(pixels: Samples, labels: Samples | None, square: Rect) -> Tile | None:
    if square.width == square.height == TILE:
        return Tile.of(pixels, labels)
    frame = Rect(square.x // TILE * TILE, square.y // TILE * TILE, TILE, TILE)
    whole, marks = np.zeros((TILE, TILE, 4), np.uint8), np.zeros((TILE, TILE), np.uint8)
    whole[square.within(frame)] = pixels
    if labels is not None:
        marks[square.within(frame)] = labels
    return Tile.of(whole, marks)


def _shoved(tiles: Tiles, step: Place, limit: Rect) -> Tiles:
    """Moved by whole tiles: they are shared."""
    dx, dy = step
    moved = {(x + dx, y + dy): tiles.tile(x, y) for x, y in tiles.places()}
    kept: dict[Place, Tile | None] = {}
    for (x, y), tile in moved.items():
        square = Rect(x * TILE, y * TILE, TILE, TILE)
        part = square.intersected(limit)
        if part == square:
            kept[x, y] = tile
        elif not part.is_empty and tile is not None:
            spot = part.within(square)
            marks = tile.labels[spot] if tile.labels is not None else None
            kept[x, y] = _tile(tile.pixels[spot], marks, part)
    return Tiles.empty().with_tiles(kept)


class _Warp(Protocol):
    """A way to find the samples of a region where they were."""

    def area(self, rect: Rect) -> Rect:
        """A rectangle around where the samples of a rectangle go."""

    def source(self, rect: Rect) -> Rect:
        """A rectangle around where the samples of a rectangle come from."""

    def pull(self, crop: Crop, rect: Rect, *, smooth: bool) -> Samples:
        """The samples of a rectangle."""


def _warp(matrix: Matrix, box: Callable[[], Rect]) -> _Warp:
    plain = matrix / matrix[2, 2]
    near = np.round(plain)
    turns = np.abs(near[:2, :2])
    whole = np.abs(plain - near).max() < _CLOSE
    if whole and (turns.sum(axis=0) == 1).all() and (turns.sum(axis=1) == 1).all():
        return _Exact(near.astype(int))
    return _Resampled(plain, box())


def _pieces(warp: _Warp, tiles: Tiles, limit: Rect) -> Iterator[tuple[Rect, Rect]]:
    """The parts of chunks that may have paint, and where it comes from."""
    area = warp.area(tiles.bounds()).intersected(limit)
    if isinstance(warp, _Resampled):
        warp.limit(area)
    for piece in area.pieces(CHUNK):
        source = warp.source(piece)
        if not source.is_empty:
            yield piece, source


class _Exact:
    """A move by whole pixels, with quarter turns and flips: samples change their place only."""

    def __init__(self, matrix: NDArray[np.int_]) -> None:
        self.matrix = matrix
        self.back = np.round(np.linalg.inv(matrix)).astype(int)

    @property
    def whole_tiles(self) -> Place | None:
        """By how many tiles it moves, when it does nothing else."""
        dx, dy = int(self.matrix[0, 2]), int(self.matrix[1, 2])
        plain = (self.matrix[:2, :2] == np.eye(2)).all() and dx % TILE == dy % TILE == 0
        return (dx // TILE, dy // TILE) if plain else None

    def area(self, rect: Rect) -> Rect:
        return _carried(self.matrix, rect)

    def source(self, rect: Rect) -> Rect:
        return _carried(self.back, rect)

    def pull(self, crop: Crop, rect: Rect, *, smooth: bool) -> Samples:
        samples = crop(self.source(rect))
        (a, b), (c, d) = self.back[:2, :2].tolist()
        if a == 0:
            samples, down, across = samples.swapaxes(0, 1), b, c
        else:
            down, across = d, a
        return np.ascontiguousarray(samples[::down, ::across])


def _carried(matrix: NDArray[np.int_], rect: Rect) -> Rect:
    ends = matrix[:2, :2] @ np.array([[rect.x, rect.right], [rect.y, rect.bottom]])
    (x0, x1), (y0, y1) = np.sort(ends + matrix[:2, 2:], axis=1).tolist()
    return Rect(int(x0), int(y0), int(x1 - x0), int(y1 - y0))


class _Resampled:
    """Any perspective: each sample is made of those around where it comes from.

    The edge of the box around all paint stays as sharp as it lies between pixels: samples beyond
    it are those of the edge, and the box itself is cut out of the result.
    """

    def __init__(self, matrix: Matrix, box: Rect) -> None:
        self.matrix, self.box = matrix, box
        self._shape = Selection()
        back = np.linalg.inv(matrix)
        self.back: Matrix = np.array(back / (back[2, 2] or 1.0), np.float64)
        self._quad: NDArray[np.float32] | None = None

    def area(self, rect: Rect) -> Rect:
        spots = _through(self.matrix, _corners(rect))
        self._quad = spots.astype(np.float32)
        return _around(spots, 1)

    def limit(self, limit: Rect) -> None:
        """Find the shape of the result within a rectangle."""
        spots = _through(self.matrix, _corners(self.box))
        self._shape = polygon([(x, y) for x, y in spots.tolist()], limit)

    def source(self, rect: Rect) -> Rect:
        inner = self._inner(rect)
        return _around(_through(self.back, inner), _MARGIN) if len(inner) else Rect(0, 0, 0, 0)

    def _inner(self, rect: Rect) -> NDArray[np.float64]:
        """The corners of what a rectangle shares with the area: beyond it a perspective may turn."""
        import cv2

        grown = Rect(rect.x - 1, rect.y - 1, rect.width + 2, rect.height + 2)
        square = _corners(grown).astype(np.float32)
        if self._quad is None:
            return square.astype(np.float64)
        _, shared = cv2.intersectConvexConvex(square, self._quad)
        return np.zeros((0, 2)) if shared is None else shared.reshape(-1, 2).astype(np.float64)

    def pull(self, crop: Crop, rect: Rect, *, smooth: bool) -> Samples:
        import cv2

        inner = self._inner(rect)
        least, most = self._stretch(inner)
        reduced = 1 << max(int(math.log2(max(least, 1.0))), 0) if smooth else 1
        finer = min(max(math.ceil(most / reduced - 0.25), 1), _FINEST) if smooth else 1
        source = _aligned(_around(_through(self.back, inner), _MARGIN * reduced), reduced)
        samples = self._cropped(crop, source)
        if reduced > 1:
            size = source.width // reduced, source.height // reduced
            samples = cv2.resize(samples, size, interpolation=cv2.INTER_AREA)
        # From the middles of the fine pixels to be made, over canvas points, to those there are.
        to_canvas = _scale(1 / finer, rect.x + 0.5 / finer, rect.y + 0.5 / finer)
        from_canvas = np.linalg.inv(
            _scale(reduced, source.x + 0.5 * reduced, source.y + 0.5 * reduced)
        )
        matrix = from_canvas @ self.back @ to_canvas
        wide, high = rect.width * finer, rect.height * finer
        kind = (cv2.INTER_CUBIC if smooth else cv2.INTER_NEAREST) | cv2.WARP_INVERSE_MAP
        out: Any = cv2.warpPerspective(samples, matrix, (wide, high), flags=kind)
        if matrix[2, 0] or matrix[2, 1]:
            self._cut_beyond(out, matrix, inner, rect, finer)
        if finer > 1:
            out = cv2.resize(out, (rect.width, rect.height), interpolation=cv2.INTER_AREA)
        return self._cut_out(np.ascontiguousarray(out), rect, smooth)

    def _cropped(self, crop: Crop, source: Rect) -> Any:
        """The samples of a region; beyond the box those of its edge."""
        import cv2

        inner = source.intersected(self.box)
        if inner == source:
            return crop(source)
        if inner.is_empty:
            return crop(source) * np.uint8(0)
        sides = (
            inner.y - source.y, source.bottom - inner.bottom,
            inner.x - source.x, source.right - inner.right,
        )  # fmt: skip
        return cv2.copyMakeBorder(crop(inner), *sides, cv2.BORDER_REPLICATE)

    def _cut_out(self, out: Samples, rect: Rect, smooth: bool) -> Samples:
        cover = self._shape.plane(rect)
        if cover.min() < 255 and smooth:
            weight = cover.astype(np.uint16)
            return ((out * (weight[..., None] if out.ndim == 3 else weight) + 127) // 255).astype(np.uint8)  # fmt: skip
        out[cover < (128 if out.ndim == 3 else 1)] = 0
        return out

    def _stretch(self, points: NDArray[np.float64]) -> tuple[float, float]:
        """How many pixels there were for one, at least and at most, over an area's corners."""
        middle = points.mean(axis=0, keepdims=True)
        spots = np.concatenate([points, middle])
        here = _through(self.back, spots)
        across = _through(self.back, spots + np.array((0.5, 0))) - here
        down = _through(self.back, spots + np.array((0, 0.5))) - here
        jacobians = np.stack([across, down], axis=-1) * 2
        found = np.linalg.svd(jacobians, compute_uv=False)
        return float(np.median(found[:, 1])), float(np.median(found[:, 0]))

    def _cut_beyond(
        self, out: Any, matrix: Matrix, inner: NDArray[np.float64], rect: Rect, finer: int
    ) -> None:
        """Nothing is behind the eye, where the perspective would show everything once more."""
        y, x = np.ogrid[: out.shape[0], : out.shape[1]]
        depth = matrix[2, 0] * x + matrix[2, 1] * y + matrix[2, 2]
        mx, my = (inner.mean(axis=0) - (rect.x, rect.y)) * finer - 0.5
        sign = np.sign(matrix[2, 0] * mx + matrix[2, 1] * my + matrix[2, 2])
        out[depth * sign <= 1e-9] = 0


def _corners(rect: Rect) -> NDArray[np.float64]:
    ends = (rect.x, rect.y), (rect.right, rect.y), (rect.right, rect.bottom), (rect.x, rect.bottom)
    return np.array(ends, np.float64)


def _through(matrix: Matrix, points: NDArray[Any]) -> NDArray[np.float64]:
    spots = points @ matrix[:, :2].T + matrix[:, 2]
    carried: NDArray[np.float64] = spots[:, :2] / spots[:, 2:]
    return carried


def _around(points: NDArray[np.float64], margin: int) -> Rect:
    low, high = np.floor(points.min(axis=0)) - margin, np.ceil(points.max(axis=0)) + margin
    return Rect(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))


def _aligned(rect: Rect, step: int) -> Rect:
    x, y = rect.x // step * step, rect.y // step * step
    return Rect(x, y, -(-(rect.right - x) // step) * step, -(-(rect.bottom - y) // step) * step)


def _scale(by: float, x: float, y: float) -> Matrix:
    return np.array([[by, 0, x], [0, by, y], [0, 0, 1]], np.float64)
