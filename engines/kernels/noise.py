"""Lattice noise and the fractals built on it, evaluated at arbitrary points.

Points are given as float32 arrays in lattice units; all results are float32 of the same shape.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
"""float32 throughout; NumPy's stubs widen to float64 what NumPy itself keeps."""

_SIZE = 256
_ROW = _SIZE + 1
_COS, _SIN = np.float32(0.8), np.float32(0.6)


class Noise:
    """Value noise with quintic weights (Perlin, SIGGRAPH 2002) over a wrapped random lattice."""

    def __init__(self, seed: int) -> None:
        """Fill the lattice from a seed; the same seed gives the same noise."""
        cells = np.random.default_rng(seed).random((_SIZE, _SIZE), np.float32)
        self._table = np.pad(cells, ((0, 1), (0, 1)), mode="wrap").ravel()

    def at(self, x: Floats, y: Floats) -> Floats:
        """The noise at (x, y), in 0…1."""
        index, fx, fy = _cell(x, y)
        a, b, c, d = self._corners(index)
        u, v = _quintic(fx), _quintic(fy)
        low = a + (b - a) * u
        result: Floats = low + (c + (d - c) * u - low) * v
        return result

    def sloped(self, x: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
        """The noise at (x, y) in 0…1 and its two partial derivatives."""
        index, fx, fy = _cell(x, y)
        a, b, c, d = self._corners(index)
        u, v = _quintic(fx), _quintic(fy)
        du, dv = _quintic_slope(fx), _quintic_slope(fy)
        right, up, cross = b - a, c - a, a - b - c + d
        value = a + right * u + up * v + cross * u * v
        return value, du * (right + cross * v), dv * (up + cross * u)

    def cell(self, x: Floats, y: Floats) -> Floats:
        """One random number in 0…1 for the unit cell that holds (x, y)."""
        ix = np.floor(x).astype(np.int32) & (_SIZE - 1)
        iy = np.floor(y).astype(np.int32) & (_SIZE - 1)
        return self._table.take(iy * _ROW + ix)

    def _corners(self, index: NDArray[np.int32]) -> tuple[Floats, Floats, Floats, Floats]:
        table = self._table
        return (
            table.take(index),
            table.take(index + 1),
            table.take(index + _ROW),
            table.take(index + (_ROW + 1)),
        )


def fbm(noise: Noise, x: Floats, y: Floats, octaves: int, gain: float = 0.5) -> Floats:
    """Fractional Brownian motion (Mandelbrot and Van Ness 1968; Perlin 1985), in 0…1."""
    total, weight = np.zeros(np.broadcast(x, y).shape, np.float32), np.float32(0)
    for level, px, py in _levels(x, y, octaves):
        amplitude = np.float32(gain**level)
        total += amplitude * noise.at(px, py)
        weight += amplitude
    return total / weight


def ridged(noise: Noise, x: Floats, y: Floats, octaves: int, sharpness: float = 2.0) -> Floats:
    """Ridged multifractal (Musgrave, in Texturing and Modeling, 1994), about 0…1.

    Each octave is weighted by the one before, so ridges are rough and valleys are smooth.
    """
    total, weight, norm = np.zeros(np.broadcast(x, y).shape, np.float32), np.float32(1), 0.0
    for level, px, py in _levels(x, y, octaves):
        signal = (1 - np.abs(2 * noise.at(px, py) - 1)) ** 2 * weight
        weight = np.clip(signal * sharpness, 0, 1)
        amplitude = 0.5**level
        total += np.float32(amplitude) * signal
        norm += amplitude
    return total / np.float32(norm)


def eroded(noise: Noise, x: Floats, y: Floats, octaves: int, fade: Floats | None = None) -> Floats:
    """Mountains that look eroded: octaves damped where the sum is steep already, in about 0…1.5.

    The method is Quilez' (Elevated, 2008): slopes stay clean and flats gather detail. `fade`
    holds, in lattice units, the finest wavelength worth having at each point.
    """
    shape = np.broadcast(x, y).shape
    total = np.zeros(shape, np.float32)
    slope_x, slope_y = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    for level, px, py in _levels(x, y, octaves):
        keep: Floats | np.float32 = np.float32(1)
        if fade is not None:
            keep = np.clip(np.float32(0.5**level) / fade - 1, 0, 1)
            if not keep.any():
                break
        value, dx, dy = noise.sloped(px, py)
        slope_x += dx * keep
        slope_y += dy * keep
        total += np.float32(0.5**level) * keep * value / (1 + slope_x**2 + slope_y**2)
    return total


def _levels(x: Floats, y: Floats, octaves: int) -> Iterator[tuple[int, Floats, Floats]]:
    """The points of each octave: doubled, and turned so that lattice axes do not line up."""
    for level in range(octaves):
        yield level, x, y
        x, y = (
            2 * (_COS * x - _SIN * y) + np.float32(17.3),
            2 * (_SIN * x + _COS * y) + np.float32(5.7),
        )


def _cell(x: Floats, y: Floats) -> tuple[NDArray[np.int32], Floats, Floats]:
    left, top = np.floor(x), np.floor(y)
    ix, iy = left.astype(np.int32) & (_SIZE - 1), top.astype(np.int32) & (_SIZE - 1)
    return iy * np.int32(_ROW) + ix, x - left, y - top


def _quintic(t: Floats) -> Floats:
    return t * t * t * (t * (t * 6 - 15) + 10)


def _quintic_slope(t: Floats) -> Floats:
    return 30 * t * t * (t * (t - 2) + 1)


def smoothstep(low: float | Floats, high: float | Floats, t: Floats) -> Floats:
    """0 up to `low`, 1 from `high`, a smooth cubic between them."""
    s = np.clip((t - low) / (high - low), 0, 1)
    result: Floats = s * s * (3 - 2 * s)
    return result
