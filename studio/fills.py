"""Fills: a whole layer, or the area of like colour around a point, in one colour."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from studio.alpha import keeping_alpha
from studio.layers import Layer
from studio.selection import Selection, inside
from studio.tiles import CHUNK, TILE, Pixels, Rect, Tile, Tiles

if TYPE_CHECKING:
    from studio.canvas import Canvas

Colour = tuple[int, int, int]
Place = tuple[int, int]
Bools = NDArray[np.bool_]


def fill_layer(canvas: Canvas, id: str, colour: Colour, label: int = 0) -> Canvas:
    """Cover a layer, or what is selected of it, with one colour and one label.

    Problem when it is locked or gone.
    """
    layer = canvas.unlocked(id)
    flat = Tile.flat((*colour[::-1], 255), label)
    changes = _filled(layer.tiles, canvas.bounds, None, flat)
    return canvas.with_layer(id, tiles=filled_on(layer, changes, canvas.selection))


def flood_fill(
    canvas: Canvas,
    id: str,
    x: int,
    y: int,
    colour: Colour,
    tolerance: int = 0,
    label: int = 0,
    whole_picture: bool = True,
) -> Canvas:
    """Fill the area of like colour around pixel (x, y) of a layer.

    Like is what differs from the pixel by at most `tolerance` (0…255) in every channel and is
    joined to it over edges: on the picture as it is seen, or on the layer alone. What is not
    selected stays. Problem when the layer is locked or gone; a point beyond the canvas fills
    nothing.
    """
    layer = canvas.unlocked(id)
    if not (0 <= x < canvas.width and 0 <= y < canvas.height):
        return canvas
    flat = Tile.flat((*colour[::-1], 255), label)
    changes: dict[Place, Tile | None] = {}
    source = picture_source(canvas) if whole_picture else sheet_source(layer.tiles)
    for part, area in Flood(source, canvas.bounds, tolerance).areas(x, y):
        changes |= _filled(layer.tiles, part, area, flat)
    return canvas.with_layer(id, tiles=filled_on(layer, changes, canvas.selection))


def filled_on(
    layer: Layer, changes: dict[Place, Tile | None], selection: Selection | None
) -> Tiles:
    """The tiles of a layer with changes, under its alpha lock and inside what is selected."""
    tiles = layer.tiles.with_tiles(changes)
    tiles = keeping_alpha(layer.tiles, tiles) if layer.alpha_locked else tiles
    return inside(layer.tiles, tiles, selection)


def _filled(tiles: Tiles, part: Rect, inside: Bools | None, flat: Tile) -> dict[Place, Tile | None]:
    """The tiles that change when the pixels of `part` that are `inside` (None: all) are filled."""
    changes: dict[Place, Tile | None] = {}
    for place in part.cells(TILE):
        square = Rect(place[0] * TILE, place[1] * TILE, TILE, TILE)
        piece = square.intersected(part)
        chosen = inside[piece.within(part)] if inside is not None else None
        if piece == square and (chosen is None or chosen.all()):
            changes[place] = flat
        elif chosen is None or chosen.any():
            changes[place] = _partly(tiles, square, piece, chosen, flat)
    return changes


def _partly(
    tiles: Tiles, square: Rect, piece: Rect, chosen: Bools | None, flat: Tile
) -> Tile | None:
    where = np.zeros((TILE, TILE), np.bool_)
    where[piece.within(square)] = True if chosen is None else chosen
    pixels, labels = tiles.crop(square), tiles.crop_labels(square)
    pixels[where] = flat.pixels[0, 0]
    labels[where] = flat.labels[0, 0] if flat.labels is not None else 0
    return Tile.of(pixels, labels)


Source = Callable[[Rect], Pixels]


def sheet_source(tiles: Tiles) -> Source:
    """Gives the pixels of one layer."""

    def pixels(part: Rect) -> Pixels:
        if tiles.has_paint(part):
            return tiles.crop(part)
        return np.broadcast_to(np.zeros(4, np.uint8), (part.height, part.width, 4))

    return pixels


def picture_source(canvas: Canvas) -> Source:
    """Gives the pixels of a picture as it is seen."""
    from studio.compose import compose, paper

    blank = paper(canvas, Rect(0, 0, 1, 1))[0, 0]
    layers = canvas.shown

    def pixels(part: Rect) -> Pixels:
        if any(layer.tiles.has_paint(part) for layer in layers):
            return compose(canvas, part)
        return np.broadcast_to(blank, (part.height, part.width, 4))

    return pixels


class _Area:
    """One chunk of a flood: which parts of like colour it has, and which of them are reached."""

    def __init__(self, pixels: Pixels, seed: NDArray[np.int16], tolerance: int) -> None:
        self.size = pixels.shape[:2]
        one_colour = pixels.strides[:2] == (0, 0)
        like = _like(pixels[:1, :1] if one_colour else pixels, seed, tolerance)
        self.parts: NDArray[np.uint16] | None = None
        """The number of the part of each pixel, 0 for unlike ones; None when all are one part."""
        if not like.all():
            self.parts = _numbered(np.broadcast_to(like, self.size))
        self.reached: set[int] = set()

    def enter(self, at: tuple[slice | int, slice | int], where: Bools) -> set[int]:
        """The parts that are reached for the first time through the chosen pixels of an edge."""
        found = {1} if self.parts is None else set(np.unique(self.parts[at][where]).tolist()) - {0}
        new = found - self.reached
        self.reached |= new
        return new

    def edge(self, at: tuple[slice | int, slice | int], numbers: set[int]) -> Bools:
        """Which pixels of an edge belong to these parts."""
        if self.parts is None:
            return np.ones(self.size[0] if isinstance(at[1], int) else self.size[1], np.bool_)
        return np.isin(self.parts[at], list(numbers))

    def inside(self) -> Bools | None:
        """The pixels that are reached; None when all are."""
        if self.parts is None:
            return None
        chosen = np.zeros(int(self.parts.max()) + 1, np.bool_)
        chosen[list(self.reached)] = True
        return chosen[self.parts]


_ALL = slice(None)
_EDGES: tuple[
    tuple[Place, tuple[slice | int, slice | int], tuple[slice | int, slice | int]], ...
] = (
    ((-1, 0), (_ALL, 0), (_ALL, -1)),
    ((1, 0), (_ALL, -1), (_ALL, 0)),
    ((0, -1), (0, _ALL), (-1, _ALL)),
    ((0, 1), (-1, _ALL), (0, _ALL)),
)
"""For each neighbour: where it is, the edge towards it, and its edge towards here."""


class Flood:
    """The area of like colour around a pixel, found chunk by chunk, only where it spreads."""

    def __init__(self, source: Source, bounds: Rect, tolerance: int) -> None:
        self._source, self._bounds, self._tolerance = source, bounds, tolerance

    def areas(self, x: int, y: int) -> Iterator[tuple[Rect, Bools | None]]:
        """Each chunk's rectangle and its pixels that belong to the area, None for all of them."""
        start = x // CHUNK, y // CHUNK
        frame = self._square(start)
        seed = self._source(frame)[y - frame.y, x - frame.x].astype(np.int16)
        areas = {start: _Area(self._source(frame), seed, self._tolerance)}
        first = areas[start].enter((y - frame.y, slice(x - frame.x, x - frame.x + 1)), _ONE)
        queue = deque([(start, first)])
        while queue:
            here, numbers = queue.popleft()
            for (dx, dy), mine, theirs in _EDGES:
                there = here[0] + dx, here[1] + dy
                if self._square(there).is_empty:
                    continue
                open_edge = areas[here].edge(mine, numbers)
                if not open_edge.any():
                    continue
                if there not in areas:
                    areas[there] = _Area(self._source(self._square(there)), seed, self._tolerance)
                if new := areas[there].enter(theirs, open_edge):
                    queue.append((there, new))
        for place, area in areas.items():
            if area.reached:
                yield self._square(place), area.inside()

    def _square(self, place: Place) -> Rect:
        return Rect(place[0] * CHUNK, place[1] * CHUNK, CHUNK, CHUNK).intersected(self._bounds)


_ONE = np.ones(1, np.bool_)


def like_area(
    source: Source, bounds: Rect, tolerance: int, x: int, y: int
) -> Iterator[tuple[Rect, Bools | None]]:
    """Each chunk's rectangle and its pixels of a colour like that of (x, y), joined or not."""
    seed = source(Rect(x, y, 1, 1))[0, 0].astype(np.int16)
    for part in bounds.pieces(CHUNK):
        pixels = source(part)
        one_colour = pixels.strides[:2] == (0, 0)
        like = _like(pixels[:1, :1] if one_colour else pixels, seed, tolerance)
        if like.any():
            yield part, None if like.all() else np.broadcast_to(like, pixels.shape[:2])


def _like(pixels: Pixels, seed: NDArray[np.int16], tolerance: int) -> Bools:
    low = np.clip(seed - tolerance, 0, 255).astype(np.uint8)
    high = np.clip(seed + tolerance, 0, 255).astype(np.uint8)
    like = np.ones(pixels.shape[:2], np.bool_)
    for channel in range(4):
        plane = pixels[..., channel]
        like &= (plane >= low[channel]) & (plane <= high[channel])
    return like


def _numbered(like: Bools) -> NDArray[np.uint16]:
    import cv2

    parts: NDArray[np.uint16]
    _, parts = cv2.connectedComponents(like.astype(np.uint8), connectivity=4, ltype=cv2.CV_16U)
    return parts
