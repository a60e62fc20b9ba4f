"""Brush pictures: what a brush does, painted small by the brush itself."""

from __future__ import annotations

import math

import numpy as np

from studio.brushes import Brush, Mode
from studio.strokes import Stroke
from studio.tiles import Pixels, Rect, Tiles

Colour = tuple[int, int, int]

_STEPS = 48
_PALE = 150
"""The alpha of what an eraser is pulled through."""


def picture(brush: Brush, width: int, height: int, ink: Colour) -> Pixels:
    """A stroke like a wave, light at both ends, premultiplied BGRA (height, width, 4).

    Brushes larger than the picture are shown smaller. A smudge is pulled through bars of ink, and
    an eraser through a band of it.
    """
    size = _shown_size(brush.size, height)
    spacing = max(brush.spacing, 0.6 / size)
    fitted = brush.model_copy(update={"size": size, "colour": ink, "label": 0, "spacing": spacing})
    stroke = Stroke(_under(brush.mode, width, height, ink), fitted)
    margin = max(height * 0.34, size / 2 + 1)
    for step in range(_STEPS + 1):
        t = step / _STEPS
        x = margin + t * (width - 2 * margin)
        y = height / 2 - math.sin(math.tau * t) * (height - size) * 0.28
        stroke.to(x, y, math.sin(math.pi * min(0.08 + t * 0.92, 1)) ** 0.7)
    return stroke.finish().crop(Rect(0, 0, width, height))


def _shown_size(size: float, height: int) -> float:
    """Larger brushes look larger, and the largest fill half of the height."""
    share = math.log2(max(size, 1)) / 8
    return max(min(size, 2 + height * 0.5 * math.pow(min(share, 1), 1.5)), 1.0)


def _under(mode: Mode, width: int, height: int, ink: Colour) -> Tiles:
    if mode is Mode.PAINT:
        return Tiles.empty()
    pixels = np.zeros((height, width, 4), np.uint8)
    band = slice(round(height * 0.16), round(height * 0.84))
    if mode is Mode.ERASE:
        pixels[band] = [round(v * _PALE / 255) for v in (*ink[::-1], 255)]
    else:
        for left in (0.14, 0.5):
            pixels[band, round(width * left) : round(width * (left + 0.16))] = (*ink[::-1], 255)
    return Tiles.empty().painted(0, 0, pixels)
