"""Line drawings made from photographs, as a hand might have drawn them.

Edges found in several ways become strokes; strokes are left out, smoothed, moved, drawn thick or
thin and pressed more or less, so that a network trained on them accepts what people draw.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from engines.training.doodles import doodle
from engines.training.paints import noise, segments, wobbled
from engines.values import Bytes, Floats

Flags = NDArray[np.bool_]

LEAST = 0.015
"""The share of the area that a drawing covers at least."""


def simulate(rgb: Bytes, rng: np.random.Generator, face: Floats | None = None) -> Floats:
    """A drawing of a picture (H, W, 3): ink 0…1 (H, W), 1 is a stroke.

    With `face`, the matrix of a portrait that is aligned, the face is drawn from memory.
    """
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    if face is not None:
        return _from_memory(grey, rgb, face, rng)
    for attempt in range(3):
        lines = _canny(grey, rgb, rng) if attempt else _found(grey, rgb, rng)
        ink = wobbled(_drawn(_kept(lines, rng), rng), rng)
        if ink.mean() >= LEAST:
            break
    return np.asarray(np.clip(ink, 0, 1), np.float32)


def _from_memory(grey: Bytes, rgb: Bytes, face: Floats, rng: np.random.Generator) -> Floats:
    """The signs of a face, and outlines of what is around it or none."""
    signs, inside = doodle(face, grey.shape[0], rng)
    signs = np.where(rng.uniform(size=signs.max() + 1)[signs] < 0.93, signs, 0)
    ways = (_borders, _canny)
    around = np.zeros(grey.shape, bool)
    if rng.uniform() < 0.8:
        around = ways[int(rng.uniform() < 0.4)](grey, rgb, rng) & ~inside
        around = _longer(around, grey.shape[0] // 6)
    outlines = _kept(around, rng)
    strokes = np.where(signs > 0, signs + outlines.max(), outlines).astype(np.int32)
    ink = wobbled(_drawn(strokes, rng), rng, 3.0)
    return np.asarray(np.clip(ink, 0, 1), np.float32)


def _found(grey: Bytes, rgb: Bytes, rng: np.random.Generator) -> Flags:
    """Lines one pixel thin, found in one of the ways or in two of them."""
    ways: tuple[Callable[[Bytes, Bytes, np.random.Generator], Flags], ...]
    ways = (_canny, _dark, _borders)
    chosen = rng.choice(3, 1 + int(rng.uniform() < 0.25), replace=False, p=(0.45, 0.42, 0.13))
    return np.asarray(np.logical_or.reduce([ways[each](grey, rgb, rng) for each in chosen]))


def _canny(grey: Bytes, rgb: Bytes, rng: np.random.Generator) -> Flags:
    """Edges of the blurred picture (Canny, 1986); how many is a matter of chance."""
    soft = cv2.GaussianBlur(grey, (0, 0), rng.uniform(0.8, 2.5) * grey.shape[0] / 192)
    x, y = (cv2.Sobel(soft, cv2.CV_16S, *axis, ksize=3) for axis in ((1, 0), (0, 1)))
    high = np.quantile(np.hypot(x[::3, ::3], y[::3, ::3]), rng.uniform(0.84, 0.95))
    return np.asarray(cv2.Canny(x, y, 0.45 * high, max(high, 8), L2gradient=True) > 0)


def _dark(grey: Bytes, rgb: Bytes, rng: np.random.Generator) -> Flags:
    """Dark ridges by a difference of Gaussians, thinned; what is short is no line."""
    from skimage.morphology import skeletonize

    values = grey.astype(np.float32)
    sigma = rng.uniform(0.8, 1.8) * grey.shape[0] / 192
    ridge = cv2.GaussianBlur(values, (0, 0), 1.6 * sigma) - cv2.GaussianBlur(values, (0, 0), sigma)
    lines = skeletonize(ridge > np.quantile(ridge[::2, ::2], rng.uniform(0.84, 0.92)))
    return _longer(lines, grey.shape[0] // 16)


def _borders(grey: Bytes, rgb: Bytes, rng: np.random.Generator) -> Flags:
    """Borders between flat areas of colour."""
    height, width = grey.shape
    small = cv2.resize(rgb, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    labels, _ = segments(cv2.medianBlur(small, 5), int(rng.integers(4, 10)), rng)
    large = cv2.resize(labels.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST)
    large = cv2.medianBlur(large, 7)
    lines = np.zeros(grey.shape, bool)
    lines[:-1] |= large[:-1] != large[1:]
    lines[:, :-1] |= large[:, :-1] != large[:, 1:]
    return _longer(lines, grey.shape[0] // 10)


def _longer(lines: Flags, least: int) -> Flags:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(lines.astype(np.uint8), connectivity=8)
    keep = stats[:, cv2.CC_STAT_AREA] >= least
    keep[0] = False
    return np.asarray(keep[labels])


def _kept(lines: Flags, rng: np.random.Generator) -> NDArray[np.int32]:
    """Strokes, numbered from 1: lines cut at chance places, some left out, short ones rather."""
    height = lines.shape[0]
    cut = lines.astype(np.uint8)
    for y, x in rng.integers(0, height, (int(rng.integers(0, 40)), 2)):
        cut[max(y - 2, 0) : y + 3, max(x - 2, 0) : x + 3] = 0
    count, labels, stats, _ = cv2.connectedComponentsWithStats(cut, connectivity=8)
    lengths = stats[:, cv2.CC_STAT_AREA] * 192 / height
    chance = rng.uniform(0, 0.35) * (0.4 + 1.6 * np.exp(-lengths / 40))
    keep = (rng.uniform(size=count) > chance) & (lengths >= rng.uniform(4, 16))
    keep[0] = False
    return np.asarray(np.where(keep[labels], labels, 0), np.int32)


def _drawn(strokes: NDArray[np.int32], rng: np.random.Generator) -> Floats:
    """Ink of the strokes: each of a thickness and a pressure, smooth or as found."""
    scale = strokes.shape[0] / 192
    base = rng.uniform(0.9, 2.9) * scale
    count = int(strokes.max()) + 1
    widths = np.clip(rng.normal(base, 0.35 * scale, count), 0.8 * scale, 4 * scale).round()
    pressure = rng.uniform(rng.uniform(0.5, 0.95), 1, count).astype(np.float32)
    smooth = rng.uniform(0.6, 2.2) * scale if rng.uniform() < 0.5 else 0.0
    ink = np.zeros(strokes.shape, np.float32)
    for width in np.unique(np.maximum(widths, 1)):
        here = np.where(np.maximum(widths, 1)[strokes] == width, strokes, 0) * (strokes > 0)
        ink = np.maximum(ink, _lines(here, int(width), smooth) * _pressed(here, pressure))
    if rng.uniform() < 0.12:
        ink = np.maximum(ink, _wrong(strokes.shape, max(round(base), 1), rng))
    ink = cv2.GaussianBlur(ink, (0, 0), rng.uniform(0.35, 0.75))
    return np.asarray(ink * (0.85 + 0.3 * noise(ink.shape, 6, rng)), np.float32)


def _lines(strokes: NDArray[np.int32], width: int, smooth: float) -> Floats:
    """The strokes as lines of a width; with `smooth` (pixels) as curves near to them."""
    thin = (strokes > 0).astype(np.uint8)
    if smooth:
        found, _ = cv2.findContours(thin, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        curves = [cv2.approxPolyDP(each, smooth, True) for each in found]
        thin[:] = 0
        cv2.polylines(thin, curves, True, 255, width, cv2.LINE_AA)
        return np.asarray(thin.astype(np.float32) / 255)
    if width > 1:
        shape = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width))
        thin = cv2.dilate(thin, shape)
    return thin.astype(np.float32)


def _pressed(strokes: NDArray[np.int32], pressure: Floats) -> Floats:
    """The pressure of the nearest stroke, near strokes; 0.8 elsewhere."""
    values = np.where(strokes > 0, pressure[strokes], 0).astype(np.float32)
    spread = cv2.dilate(values, np.ones((5, 5), np.uint8))
    return np.where(spread > 0, spread, np.float32(0.8))


def _wrong(shape: tuple[int, ...], width: int, rng: np.random.Generator) -> Floats:
    """A stroke or two that should not be there."""
    canvas = np.zeros(shape, np.uint8)
    for _ in range(int(rng.integers(1, 4))):
        start = rng.uniform(0, shape[0], 2)
        steps = rng.normal(0, shape[0] / 24, (5, 2)).cumsum(0) + rng.normal(0, shape[0] / 24, 2)
        curve = np.vstack([start, start + steps]).astype(np.int32)
        cv2.polylines(canvas, [curve], False, 255, width, cv2.LINE_AA)
    return np.asarray(canvas.astype(np.float32) / 255)
