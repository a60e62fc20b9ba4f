"""Colours over lightness: Lab, and hints of colour carried to what is like them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines.values import Floats

HINT_RANGE = 110.0
"""The a and b of Lab that a hint of 1 stands for."""
CELL = 4
"""Hints within a cell of so many pixels a side count as one."""
LIGHT, TINT, AWAY = 9.0, 15.0, 0.3
"""How unlike a hint a pixel may be: in lightness, in a and b, and in widths of the picture."""
DOUBT = 0.03
"""A pixel takes half of what a hint says where it is this much like it."""


def lab(rgb: NDArray[Any]) -> Floats:
    """CIE Lab (…, W, 3) of sRGB in 0…255: L 0…100, a and b about -110…110."""
    import cv2

    flat = rgb.reshape(-1, rgb.shape[-2], 3).astype(np.float32) / 255
    return np.asarray(cv2.cvtColor(flat, cv2.COLOR_RGB2Lab).reshape(rgb.shape), np.float32)


def led(light: Floats, hints: Floats, colours: Floats) -> Floats:
    """The colours (2, H, W) with what the hints (3, H, W) add carried to where it is alike.

    Each hint says how the colours beside it should differ; a pixel takes the mean of what the
    hints say, weighted by how near they are in place, lightness (H, W) and colour.
    """
    told = _told(light, hints, colours)
    if not told.shape[1]:
        return colours
    height, width = light.shape
    reach = AWAY * max(height, width)
    y, x = np.mgrid[:height, :width].astype(np.float32) / reach
    mine = np.stack([y, x, light / LIGHT, *(colours / TINT)]).reshape(5, -1)
    scale = np.array([[reach], [reach], [LIGHT], [TINT], [TINT]], np.float32)
    theirs = told[:5] / scale
    unlike = (mine**2).sum(0)[:, None] + (theirs**2).sum(0) - 2 * mine.T @ theirs
    weight = np.exp(-np.maximum(unlike, 0) / 2)
    change = weight @ (told[5:] - told[3:5]).T / (weight.sum(1, keepdims=True) + DOUBT)
    return np.asarray(colours + change.T.reshape(colours.shape), np.float32)


def _told(light: Floats, hints: Floats, colours: Floats) -> Floats:
    """Of each cell with hints: y, x, lightness, a and b there, a and b wanted (7, count)."""
    height, width = light.shape
    y, x = np.mgrid[:height, :width].astype(np.float32)
    here = hints[2]
    sums = np.stack([here, *(here * each for each in (y, x, light, *colours, *hints[:2]))])
    cells = sums.reshape(8, height // CELL, CELL, width // CELL, CELL).sum((2, 4)).reshape(8, -1)
    cells = cells[:, cells[0] > 0]
    told = cells[1:] / cells[0]
    told[5:] *= HINT_RANGE
    return np.asarray(told, np.float32)
