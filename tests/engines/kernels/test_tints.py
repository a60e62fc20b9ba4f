"""Hints of colour are carried to what is like them, and to nothing else."""

from __future__ import annotations

import numpy as np

from engines.kernels.tints import HINT_RANGE, lab, led

RED = np.array([60.0, 40.0], np.float32)
LIGHT = np.repeat(np.array([[30.0] * 32 + [70.0] * 32], np.float32), 48, 0)
"""Dark on the left, bright on the right."""


def _hints(y: int, x: int, side: int = 2) -> np.ndarray:
    hints = np.zeros((3, *LIGHT.shape), np.float32)
    hints[:, y : y + side, x : x + side] = np.array([*RED / HINT_RANGE, 1])[:, None, None]
    return hints


def _blank() -> np.ndarray:
    return np.zeros((2, *LIGHT.shape), np.float32)


def test_without_hints_nothing_changes() -> None:
    colours = np.random.default_rng(0).normal(0, 20, (2, *LIGHT.shape)).astype(np.float32)
    assert (led(LIGHT, np.zeros((3, *LIGHT.shape), np.float32), colours) == colours).all()


def test_a_hint_colours_what_is_as_light_and_leaves_the_rest() -> None:
    made = led(LIGHT, _hints(20, 50), _blank())
    assert np.abs(made[:, 20, 50] - RED).max() < 3
    assert made[0, :, 40:].min() > 20
    assert np.abs(made[:, :, :30]).max() < 4


def test_a_hint_keeps_to_what_the_network_coloured_alike() -> None:
    colours = _blank()
    colours[1, 24:] = -60  # the network told a lower part from an upper one of the same lightness
    flat = np.full_like(LIGHT, 50)
    made = led(flat, _hints(10, 30), colours)
    assert np.abs(made[:, 10, 30] - RED).max() < 3
    assert np.abs(made[:, 40] - colours[:, 40]).max() < 10


def test_two_hints_share_the_picture_by_nearness() -> None:
    blue = _hints(20, 60)
    blue[:2] *= -1
    flat = np.full_like(LIGHT, 50)
    made = led(flat, _hints(20, 2) + blue, _blank())
    assert made[0, 20, 3] > 30
    assert made[0, 20, 60] < -30


def test_a_hint_of_grey_takes_colour_away() -> None:
    grey = _hints(20, 50)
    grey[:2] = 0
    vivid = np.full((2, *LIGHT.shape), 40, np.float32)
    assert np.abs(led(LIGHT, grey, vivid)[:, 20, 50]).max() < 3


def test_lab_is_that_of_srgb() -> None:
    rgb = np.array([[[255, 255, 255], [255, 0, 0], [0, 0, 0]]], np.uint8)
    wanted = [[100, 0, 0], [53.2, 80.1, 67.2], [0, 0, 0]]
    assert np.allclose(lab(rgb)[0], wanted, atol=0.2)
