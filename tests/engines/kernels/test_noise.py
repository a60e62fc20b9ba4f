"""Lattice noise: ranges, smoothness, slopes and seeds."""

from __future__ import annotations

import numpy as np

from engines.kernels.noise import Noise, eroded, fbm, ridged, smoothstep

POINTS = np.random.default_rng(0).uniform(-300, 300, (2, 4000)).astype(np.float32)


def test_noise_stays_within_its_range_and_fills_it() -> None:
    for values in (Noise(1).at(*POINTS), fbm(Noise(1), *POINTS, 5), ridged(Noise(1), *POINTS, 5)):
        assert values.dtype == np.float32
        assert 0 <= values.min() < 0.3
        assert 0.7 < values.max() <= 1


def test_slopes_are_the_derivatives_of_the_noise() -> None:
    noise, step = Noise(2), np.float32(1 / 128)
    x, y = POINTS / 40
    value, dx, dy = noise.sloped(x, y)
    assert np.allclose(value, noise.at(x, y), atol=1e-6)
    assert np.allclose(dx, (noise.at(x + step, y) - noise.at(x - step, y)) / (2 * step), atol=0.02)
    assert np.allclose(dy, (noise.at(x, y + step) - noise.at(x, y - step)) / (2 * step), atol=0.02)


def test_noise_is_continuous_across_cells() -> None:
    edge = np.arange(-20, 20, dtype=np.float32)
    before, after = (Noise(3).at(edge + e, edge + np.float32(0.3)) for e in (-1e-3, 1e-3))
    assert np.allclose(before, after, atol=1e-4)


def test_seeds_differ_and_repeat() -> None:
    assert np.array_equal(Noise(4).at(*POINTS), Noise(4).at(*POINTS))
    assert not np.array_equal(Noise(4).at(*POINTS), Noise(5).at(*POINTS))


def test_detail_finer_than_the_footprint_is_left_out() -> None:
    x = np.linspace(0, 4, 2000, dtype=np.float32)
    fine = eroded(Noise(6), x, x, 9, np.full_like(x, 1e-3))
    coarse = eroded(Noise(6), x, x, 9, np.full_like(x, 0.2))
    assert np.abs(np.diff(coarse, 2)).mean() < 0.5 * np.abs(np.diff(fine, 2)).mean()


def test_a_smooth_step_begins_and_ends_where_it_says() -> None:
    t = np.array([-1, 2, 3, 4, 9], np.float32)
    assert np.allclose(smoothstep(2, 4, t), [0, 0, 0.5, 1, 1])
