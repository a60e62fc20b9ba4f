"""A drawing taken apart: thin strokes, and the paint under them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines.values import Floats, Image

FINE = 3
"""Strokes are looked for in at most so many times the pixels a side that are asked for."""
THICK = 12
"""Pixels, of those asked for, that the widest stroke is narrower than."""
_CONTRAST = 20.0
"""The least difference of a stroke to its ground, in 8-bit steps of the channel that shows it."""
_DARK = 60.0
_APART = 24.0
"""The difference of paint to paper."""


@dataclass(frozen=True)
class Drawing:
    """What a drawing has, fitted into a square of `side` pixels and padded with paper."""

    ink: Floats
    """Strokes, 0…1 (side, side)."""
    colours: Floats
    """Paint, sRGB 0…1 (side, side, 3)."""
    paint: Floats
    """Where there is paint, 0 or 1 (side, side)."""
    place: tuple[int, int, int, int]
    """Top, left, height and width of the drawing in the square."""
    strokes: Floats
    """Strokes alone, 0…1, of the drawing's shape and of up to FINE × side pixels."""


def taken_apart(lines: Image, side: int) -> Drawing:
    """The strokes and the paint of a drawing.

    A stroke is darker, in a channel, than what is on both sides of it (black top-hat; Meyer,
    1979), so that lines of any colour are found on light ground, and dark ones on paint too. What
    is left without strokes, and is not of the colour of the paper, is paint.
    """
    import cv2

    rgb, alpha = _reduced(lines, FINE * side)
    scale = max(rgb.shape[:2]) / side
    ground = _closed(rgb, THICK * scale)
    # Of black on dark paint as much is seen as of black on paper.
    strokes = _pressed(((ground - rgb) * (255 / np.maximum(ground, _DARK))).max(2))
    covered = _covered(ground, alpha, THICK * scale)
    height, width = (max(round(length / scale), 1) for length in rgb.shape[:2])
    place = (side - height) // 2, (side - width) // 2, height, width
    thick = _thickened(strokes, scale)
    colours = _square(_spread(ground, covered), place, side) / 255
    paint = (_square(covered, place, side) > 0.5).astype(np.float32)
    ink = cv2.GaussianBlur(_square(thick, place, side), (0, 0), 0.4)
    return Drawing(np.clip(ink, 0, 1), np.clip(colours, 0, 1), paint, place, strokes)


def _reduced(lines: Image, most: int) -> tuple[Floats, Floats]:
    """The drawing on white, 0…255, and its alpha, 0…1, of at most so many pixels a side."""
    import cv2

    alpha = lines.alpha.astype(np.float32)[..., None] / 255
    rgb = lines.rgb * alpha + 255 * (1 - alpha)
    scale = min(most / max(lines.size), 1)
    size = [max(round(length * scale), 1) for length in lines.size]
    resized = [cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in (rgb, alpha)]
    return resized[0], resized[1]


def _closed(rgb: Floats, thick: float) -> Floats:
    """The drawing without its thin dark strokes."""
    import cv2

    size = 2 * round(thick / 2) + 1
    # White beyond the borders, so that lines that run along them are lines as well.
    framed = np.pad(rgb, ((size, size), (size, size), (0, 0)), constant_values=255)
    shape = np.ones((size, size), np.uint8)
    closed = cv2.morphologyEx(framed, cv2.MORPH_CLOSE, shape)
    return np.asarray(closed[size:-size, size:-size], np.float32)


def _pressed(contrast: Floats) -> Floats:
    """Ink 0…1 from contrast: the stronger strokes of a drawing are 1, pencil as well as ink."""
    seen = contrast[contrast > _CONTRAST]
    if not seen.size:
        return np.zeros_like(contrast)
    full = 0.8 * float(np.quantile(seen, 0.8))
    least = _CONTRAST / 2
    pressed = (contrast - least) / max(full - least, least)
    return np.asarray(np.clip(pressed, 0, 1), np.float32)


def _covered(ground: Floats, alpha: Floats, thick: float) -> Floats:
    """Where there is paint, 0 or 1: what is not paper, and what covers a transparent ground."""
    import cv2

    differs = np.abs(ground - _paper(ground)).max(2) > _APART
    if alpha.min() < 0.5:
        differs = alpha > 0.5
    shape = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, [round(thick) | 1] * 2)
    opened = cv2.morphologyEx(differs.astype(np.uint8), cv2.MORPH_OPEN, shape)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=8)
    large = stats[:, cv2.CC_STAT_AREA] > 2 * thick**2  # smaller ones are where strokes meet
    large[0] = False
    return np.asarray(large[labels], np.float32)


def _paper(ground: Floats) -> NDArray[Any]:
    """The most frequent colour, where it is light; else white."""
    coarse = (ground[::2, ::2].reshape(-1, 3) // 8).astype(np.int64)
    codes, counts = np.unique(coarse @ (1, 32, 1024), return_counts=True)
    code = int(codes[counts.argmax()])
    paper = np.array([code % 32, code // 32 % 32, code // 1024]) * 8.0 + 4
    return paper if paper.min() > 170 else np.full(3, 255.0)


def _spread(ground: Floats, covered: Floats) -> Floats:
    """The colours of the paint, grown over its borders so that no paper mixes in."""
    import cv2

    weight = cv2.blur(covered, (5, 5))[..., None]
    mean = cv2.blur(ground * covered[..., None], (5, 5)) / np.maximum(weight, 1e-6)
    return np.where(covered[..., None] > 0, ground, mean).astype(np.float32)


def _thickened(strokes: Floats, scale: float) -> Floats:
    """Strokes that are still whole when they are made smaller by `scale`."""
    import cv2

    size = round(scale)
    if size < 2:
        return strokes
    shape = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    return np.asarray(cv2.dilate(strokes, shape), np.float32)


def _square(values: Floats, place: tuple[int, int, int, int], side: int) -> Floats:
    """Values fitted into a square; nothing around them."""
    import cv2

    top, left, height, width = place
    fitted = cv2.resize(values, (width, height), interpolation=cv2.INTER_AREA)
    square = np.zeros((side, side, *values.shape[2:]), np.float32)
    square[top : top + height, left : left + width] = fitted
    return square
