"""Large pictures by overlapping tiles, halved when memory runs out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engines.devices import is_out_of_memory
from engines.problem import Problem
from engines.progress import Progress

Bytes = NDArray[np.uint8]

LEAST = 32
"""Pixels a side of the smallest tile that is tried."""


@dataclass(frozen=True)
class Tile:
    """What a tile shows of a picture, and the part of it that goes into the result."""

    top: int
    left: int
    height: int
    width: int
    margin: tuple[int, int, int, int]
    """Pixels at top, left, bottom and right that are only context."""


def tiles(height: int, width: int, side: int, overlap: int) -> Iterator[Tile]:
    """Tiles of at most `side` pixels without their context of `overlap` pixels on each side."""
    for top in range(0, height, side):
        for left in range(0, width, side):
            bottom, right = min(top + side, height), min(left + side, width)
            above, before = min(overlap, top), min(overlap, left)
            below, after = min(overlap, height - bottom), min(overlap, width - right)
            yield Tile(
                top - above,
                left - before,
                bottom - top + above + below,
                right - left + before + after,
                (above, before, below, after),
            )


def by_tiles(
    picture: Bytes,
    enlarge: Callable[[Bytes], Bytes],
    scale: int,
    progress: Progress,
    *,
    side: int = 512,
    overlap: int = 16,
) -> Bytes:
    """`enlarge` applied to tiles of a picture (H, W, C): (scale·H, scale·W, C).

    `overlap` is how far the result of a pixel depends on others, so that no seam shows. When memory
    runs out the tiles are halved; Problem when the smallest do not fit either.
    """
    height, width = picture.shape[:2]
    whole = np.empty((height * scale, width * scale, picture.shape[2]), np.uint8)
    while True:
        try:
            _fill(
                whole, picture, enlarge, scale, list(tiles(height, width, side, overlap)), progress
            )
            return whole
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            side //= 2
            if side < LEAST:
                raise Problem(
                    "There is not enough memory to enlarge this picture.",
                    "Even small parts of it do not fit.",
                    "Close other programs, then try again.",
                ) from error


def _fill(
    whole: Bytes,
    picture: Bytes,
    enlarge: Callable[[Bytes], Bytes],
    scale: int,
    places: list[Tile],
    progress: Progress,
) -> None:
    for number, tile in enumerate(places):
        progress(number / len(places), f"Part {number + 1} of {len(places)}")
        bottom, right = tile.top + tile.height, tile.left + tile.width
        made = enlarge(np.ascontiguousarray(picture[tile.top : bottom, tile.left : right]))
        above, before, below, after = (edge * scale for edge in tile.margin)
        inner = made[above : made.shape[0] - below, before : made.shape[1] - after]
        top, left = tile.top * scale + above, tile.left * scale + before
        whole[top : top + inner.shape[0], left : left + inner.shape[1]] = inner
    progress(1.0, "Done")
