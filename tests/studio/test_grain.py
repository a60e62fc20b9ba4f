"""Surfaces: seamless, still, and even in their heights."""

from __future__ import annotations

import numpy as np
import pytest

from studio.brushes import Grain
from studio.grain import SIDE, grained, surface

KINDS = [Grain.PAPER, Grain.CHALK]


@pytest.mark.parametrize("grain", KINDS)
def test_a_surface_has_all_heights_and_no_seam(grain: Grain) -> None:
    heights = surface(grain)
    assert heights.shape == (SIDE, SIDE)
    assert np.histogram(heights, 16, (0, 1))[0] == pytest.approx(SIDE * SIDE / 16, rel=0.01)
    inside = np.abs(np.diff(heights, axis=1)).mean()
    seam = np.abs(heights[:, 0] - heights[:, -1]).mean()
    assert seam < 1.2 * inside


@pytest.mark.parametrize("grain", KINDS)
def test_a_surface_lies_still_wherever_the_stroke_is_cut(grain: Grain) -> None:
    mask = np.full((700, 700), 0.6, np.float32)
    whole = grained(mask, -100, 30, grain, 0.7)
    part = grained(mask[:200, :300], 150, 330, grain, 0.7)
    assert np.array_equal(whole[300:500, 250:550], part)


@pytest.mark.parametrize("grain", KINDS)
def test_a_harder_touch_and_a_flatter_surface_cover_more(grain: Grain) -> None:
    touch = [
        grained(np.full((256, 256), p, np.float32), 0, 0, grain, 0.8).mean() / p
        for p in (0.2, 0.5, 1)
    ]
    assert touch[0] < touch[1] < touch[2]
    flat = [grained(np.ones((256, 256), np.float32), 0, 0, grain, d).mean() for d in (0, 0.5, 1)]
    assert flat[0] > flat[1] > flat[2] > 0.3
    assert flat[0] > 0.99
    nothing = np.zeros((8, 8), np.float32)
    assert not grained(nothing, 0, 0, grain, 0.5).any()
