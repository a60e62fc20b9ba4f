"""Faces drawn from memory: signs of eyes, nose and mouth where an aligned portrait has them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engines.training.doodles import EYES, MOUTH, doodle
from engines.training.drawings import WHOLE, has_room, moved
from engines.training.sketches import simulate

SIDE = 192


def _around(ink: np.ndarray, at: tuple[float, float], reach: int = 16) -> np.ndarray:
    x, y = (round(each * SIDE) for each in at)
    return ink[y - reach : y + reach, x - reach : x + reach]


@pytest.mark.parametrize("seed", range(12))
def test_a_doodle_has_eyes_and_a_mouth_where_an_aligned_face_has_them(seed: int) -> None:
    strokes, inside = doodle(WHOLE * SIDE, SIDE, np.random.default_rng(seed))
    for at in (*EYES, MOUTH):
        assert (_around(strokes, at) > 0).any()
        assert inside[round(at[1] * SIDE), round(at[0] * SIDE)]
    assert not inside[4].any()
    assert not inside[:, 4].any()


def test_doodles_go_where_their_matrix_says() -> None:
    half = WHOLE * SIDE / 2
    strokes, _ = doodle(half, SIDE, np.random.default_rng(1))
    assert not strokes[:, SIDE * 2 // 3 :].any()
    assert (strokes[: SIDE // 2, : SIDE // 2] > 0).any()


def test_no_two_doodles_are_alike() -> None:
    drawn = [doodle(WHOLE * SIDE, SIDE, np.random.default_rng(seed))[0] > 0 for seed in range(8)]
    assert all((drawn[0] != other).mean() > 0.004 for other in drawn[1:])


def test_a_portrait_drawn_from_memory_keeps_its_outlines_and_loses_its_shading() -> None:
    picture = np.full((SIDE, SIDE, 3), 230, np.uint8)
    cv2.ellipse(picture, (96, 112), (60, 78), 0, 0, 360, (120, 70, 40), -1)
    picture[80:150, 60:130] = np.random.default_rng(0).integers(0, 255, (70, 70, 3))
    inks = [simulate(picture, np.random.default_rng(s), WHOLE * SIDE) for s in range(8)]
    assert all(0 < ink.mean() < 0.15 for ink in inks)
    assert np.mean([ink[85:145, 65:125].mean() for ink in inks]) < 0.2


def test_from_far_a_picture_is_smaller_and_its_ground_goes_on() -> None:
    picture = np.full((SIDE, SIDE, 3), (10, 20, 200), np.uint8)
    picture[60:, 40:150] = 255
    for seed in range(6):
        far, matrix = moved(picture, SIDE, np.random.default_rng(seed), far=True)
        assert far.shape == picture.shape
        assert (far[:20] == (10, 20, 200)).mean() > 0.99
        assert 0.5 * SIDE < np.hypot(*matrix[:, 0]) < 1.02 * SIDE
        assert far[-1].max(-1).sum() > 0
        foot = matrix @ (0.5, 1.0, 1.0)
        assert foot[1] == pytest.approx(SIDE, abs=4)


def test_a_matrix_takes_a_point_of_the_picture_where_it_is_seen() -> None:
    picture = np.zeros((SIDE, SIDE, 3), np.uint8)
    cv2.circle(picture, (60, 110), 5, (255, 255, 255), -1)
    for seed in range(10):
        made, matrix = moved(picture, SIDE, np.random.default_rng(seed))
        y, x = np.nonzero(made[..., 0] > 128)
        expected = matrix @ ((60 + 0.5) / SIDE, (110 + 0.5) / SIDE, 1.0)
        assert np.hypot(x.mean() - expected[0], y.mean() - expected[1]) < 6


def test_there_is_room_above_where_the_upper_edge_is_plain() -> None:
    plain = np.full((SIDE, SIDE, 3), 90, np.uint8)
    assert has_room(plain)
    plain[:3, 60:120] = 255
    assert not has_room(plain)
