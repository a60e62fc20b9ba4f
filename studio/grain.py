"""Grain: the surfaces that show through a stroke, lying still on the canvas."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from studio.brushes import Grain

Floats = NDArray[np.float32]

SIDE = 512
"""Pixels after which a surface begins anew, in both directions without a seam."""
_SOFT = np.float32(0.35)
"""Heights of the surface over which paint fades from covered to bare."""

_BANDS: dict[Grain, tuple[tuple[float, float], ...]] = {
    Grain.PAPER: ((0.9, 1.0), (1.7, 0.6), (5.0, 0.3)),
    Grain.CHALK: ((0.8, 1.0), (1.6, 1.0), (3.2, 0.6), (11.0, 0.5)),
}
"""The sizes in pixels and the strengths of the noises that a surface is made of."""


@cache
def surface(grain: Grain) -> Floats:
    """The heights of a surface, (512, 512), every height 0…1 as frequent as any other."""
    random = np.random.default_rng(len(grain.value))
    waves = np.fft.fftfreq(SIDE)
    squared = waves[:, None] ** 2 + waves[None, :] ** 2
    total = np.zeros((SIDE, SIDE))
    for size, strength in _BANDS[grain]:
        noise = np.fft.fft2(random.standard_normal((SIDE, SIDE)))
        band = np.fft.ifft2(noise * np.exp(-2 * (np.pi * size / 2) ** 2 * squared)).real
        total += strength * band / band.std()
    ranks = total.ravel().argsort().argsort().reshape(SIDE, SIDE)
    heights = (ranks / (SIDE * SIDE - 1)).astype(np.float32)
    heights.setflags(write=False)
    return heights


def grained(mask: Floats, x: int, y: int, grain: Grain, depth: float) -> Floats:
    """A mask of 0…1 whose corner lies at a canvas pixel, with the valleys of a surface left bare.

    A light touch reaches the peaks only; `depth` 0…1 is how deep the valleys are.
    """
    share = mask * np.float32(1.65 - depth)
    share += _heights(grain, x % SIDE, y % SIDE, *mask.shape)
    share -= 1
    share /= _SOFT
    share += np.float32(0.5)
    np.clip(share, 0, 1, out=share)
    share *= mask
    return share


def _heights(grain: Grain, x: int, y: int, height: int, width: int) -> Floats:
    """A part of a surface, which goes on beyond its edges."""
    whole = surface(grain)
    if x + width <= SIDE and y + height <= SIDE:
        return whole[y : y + height, x : x + width]
    rows, columns = np.arange(y, y + height) % SIDE, np.arange(x, x + width) % SIDE
    return whole[rows[:, None], columns[None, :]]
