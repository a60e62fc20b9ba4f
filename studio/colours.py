"""Colours as numbers: hue, saturation and value, hexadecimal codes, and many at once as arrays."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

Colour = tuple[int, int, int]
"""Red, green, blue in 0…255."""
Hsv = tuple[float, float, float]
"""Hue, saturation and value in 0…1; red is hue 0."""
Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]

_CODE = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_LETTERS = 3


def hsv_of(colour: Colour, usual: Hsv = (0.0, 0.0, 0.0)) -> Hsv:
    """A colour's hue, saturation and value; a grey has the hue of `usual`, black its saturation too.

    So a slider that passes through black does not forget where it came from.
    """
    high, low = max(colour), min(colour)
    if high == 0:
        return usual[0], usual[1], 0.0
    if high == low:
        return usual[0], 0.0, high / 255
    red, green, blue = (value / (high - low) for value in colour)
    if high == colour[0]:
        hue = green - blue
    elif high == colour[1]:
        hue = 2 + blue - red
    else:
        hue = 4 + red - green
    return hue / 6 % 1.0, (high - low) / high, high / 255


def colour_of(hsv: Hsv) -> Colour:
    """The colour of a hue, saturation and value."""
    red, green, blue = colours_of(*hsv).tolist()
    return red, green, blue


def colours_of(hue: Any, saturation: Any, value: Any) -> Bytes:
    """Many colours at once: numbers or arrays that fit one another, RGB along a new last axis."""
    planes = [np.asarray(each, np.float32) for each in (hue, saturation, value)]
    hue, saturation, value = np.broadcast_arrays(*planes)
    turn = (hue[..., None] * np.float32(6) + np.array((0, 4, 2), np.float32)) % np.float32(6)
    pure = np.clip(np.abs(turn - np.float32(3)) - np.float32(1), 0, 1)
    mixed = value[..., None] * (1 - saturation[..., None] * (1 - pure))
    result: Bytes = np.rint(mixed * np.float32(255)).astype(np.uint8)
    return result


def code_of(colour: Colour) -> str:
    """A colour as "#rrggbb"."""
    return "#{:02x}{:02x}{:02x}".format(*colour)


def read_code(text: str) -> Colour | None:
    """The colour of "#rrggbb", "rrggbb" or "#rgb"; None for anything else."""
    found = _CODE.fullmatch(text.strip())
    if found is None:
        return None
    digits = found[1]
    if len(digits) == _LETTERS:
        digits = "".join(2 * digit for digit in digits)
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
