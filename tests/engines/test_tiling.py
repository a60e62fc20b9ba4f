"""Tiles: they cover a picture once, show no seam, and get smaller when memory runs out."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines import Cancelled, Problem, Progress
from engines.tiling import by_tiles, tiles

SIZES = st.integers(1, 90)


def _noise(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (height, width, 3)).astype(np.uint8)


def _double(part: np.ndarray) -> np.ndarray:
    blurred = cv2.blur(part, (5, 5), borderType=cv2.BORDER_REPLICATE)
    return blurred.repeat(2, 0).repeat(2, 1)


@given(SIZES, SIZES, st.integers(4, 40), st.integers(0, 9))
def test_tiles_cover_every_pixel_once(height: int, width: int, side: int, overlap: int) -> None:
    count = np.zeros((height, width), int)
    for tile in tiles(height, width, side, overlap):
        above, before, below, after = tile.margin
        assert tile.top >= 0
        assert tile.left + tile.width <= width
        inner = np.s_[
            tile.top + above : tile.top + tile.height - below,
            tile.left + before : tile.left + tile.width - after,
        ]
        count[inner] += 1
    assert (count == 1).all()


def test_no_seam_shows_when_the_overlap_is_as_wide_as_the_view() -> None:
    picture = _noise(70, 50)
    made = by_tiles(picture, _double, 2, Progress(), side=16, overlap=2)
    assert np.array_equal(made, _double(picture))


def test_tiles_are_halved_when_memory_runs_out() -> None:
    seen = []

    def greedy(part: np.ndarray) -> np.ndarray:
        seen.append(part.shape[0])
        if part.shape[0] > 40:
            raise RuntimeError("CUDA error: out of memory")
        return _double(part)

    picture = _noise(128, 128)
    made = by_tiles(picture, greedy, 2, Progress(), side=128, overlap=2)
    assert np.array_equal(made, _double(picture))
    assert max(seen) == 128


def test_too_little_memory_for_any_tile_is_a_problem_with_a_remedy() -> None:
    def never(part: np.ndarray) -> np.ndarray:
        raise MemoryError

    with pytest.raises(Problem, match="memory") as caught:
        by_tiles(_noise(64, 64), never, 2, Progress())
    assert caught.value.remedy


def test_another_error_is_not_taken_for_a_lack_of_memory() -> None:
    def broken(part: np.ndarray) -> np.ndarray:
        raise RuntimeError("shapes differ")

    with pytest.raises(RuntimeError, match="shapes"):
        by_tiles(_noise(64, 64), broken, 2, Progress())


def test_a_cancelled_enlargement_stops_between_tiles() -> None:
    seen: list[np.ndarray] = []
    progress = Progress(cancelled=lambda: bool(seen))

    def once(part: np.ndarray) -> np.ndarray:
        seen.append(part)
        return _double(part)

    with pytest.raises(Cancelled):
        by_tiles(_noise(64, 64), once, 2, progress, side=16)
    assert len(seen) == 1
