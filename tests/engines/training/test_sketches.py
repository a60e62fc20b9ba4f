"""Drawings made from pictures: strokes where the picture has edges, as a hand draws them."""

from __future__ import annotations

import cv2
import numpy as np

from engines.training.sketches import LEAST, simulate

SIDE = 96


def disc() -> np.ndarray:
    """A dark disc on light ground."""
    picture = np.full((SIDE, SIDE, 3), (235, 225, 205), np.uint8)
    cv2.circle(picture, (SIDE // 2, SIDE // 2), 28, (60, 90, 150), -1, cv2.LINE_AA)
    return picture


def drawings(count: int = 24) -> list[np.ndarray]:
    return [simulate(disc(), np.random.default_rng(seed)) for seed in range(count)]


def test_a_drawing_is_ink_between_none_and_all_of_the_size_of_the_picture() -> None:
    for ink in drawings():
        assert ink.shape == (SIDE, SIDE)
        assert ink.dtype == np.float32
        assert 0 <= ink.min() <= ink.max() <= 1


def test_the_same_seed_draws_the_same_and_another_something_else() -> None:
    first, again, other = (simulate(disc(), np.random.default_rng(s)) for s in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.allclose(first, other)


def test_most_ink_lies_near_the_edge_of_the_disc() -> None:
    y, x = np.mgrid[:SIDE, :SIDE]
    far = np.abs(np.hypot(x - SIDE / 2, y - SIDE / 2) - 28) > 6
    shares = [ink[far].sum() / ink.sum() for ink in drawings()]
    assert np.median(shares) < 0.1


def test_drawings_are_lines_and_no_black_areas() -> None:
    for ink in drawings():
        assert LEAST / 3 < ink.mean() < 0.3


def test_drawings_differ_in_thickness_and_some_strokes_are_missing() -> None:
    covered = [float(ink.mean()) for ink in drawings()]
    assert max(covered) > 1.8 * min(covered)
