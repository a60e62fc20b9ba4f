"""The blend modes that mix the channels of a pixel: hue, saturation, colour, luminosity.

After W3C, *Compositing and Blending Level 1*, section 10.2 (non-separable blend modes).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from studio.layers import Blend
from studio.tiles import Pixels

Floats = NDArray[np.float32]

_WEIGHTS = np.array([0.11, 0.59, 0.3], np.float32)
"""Luminosity of blue, green and red, as the recommendation gives them."""


def mixed(blend: Blend, backdrop: Pixels, source: Pixels, opacity: float) -> Pixels:
    """`source` over `backdrop`, both premultiplied BGRA, in one of the modes of `MIXES`."""
    below: Floats = backdrop.astype(np.float32) / np.float32(255)
    above: Floats = source.astype(np.float32) * np.float32(opacity / 255)
    alpha_b, alpha_s = below[..., 3:], above[..., 3:]
    blended = MIXES[blend](_straight(below), _straight(above))
    out = above * (1 - alpha_b) + below * (1 - alpha_s)
    out[..., :3] += alpha_s * alpha_b * blended
    out[..., 3:] = alpha_s + alpha_b * (1 - alpha_s)
    np.minimum(out[..., :3], out[..., 3:], out=out[..., :3])
    return (out * 255 + np.float32(0.5)).astype(np.uint8)


def _straight(pixels: Floats) -> Floats:
    result = pixels[..., :3] / np.maximum(pixels[..., 3:], np.float32(1e-6))
    straight: Floats = np.minimum(result, np.float32(1))
    return straight


def _luminosity(colour: Floats) -> Floats:
    result: Floats = (colour @ _WEIGHTS)[..., None]
    return result


def _saturation(colour: Floats) -> Floats:
    result: Floats = colour.max(-1, keepdims=True) - colour.min(-1, keepdims=True)
    return result


def _with_luminosity(colour: Floats, luminosity: Floats) -> Floats:
    shifted = colour + (luminosity - _luminosity(colour))
    low, high = shifted.min(-1, keepdims=True), shifted.max(-1, keepdims=True)
    tiny = np.float32(1e-6)
    # Back into 0…1 towards the grey of the same luminosity ("ClipColor").
    up = np.where(low < 0, luminosity / np.maximum(luminosity - low, tiny), 1)
    down = np.where(high > 1, (1 - luminosity) / np.maximum(high - luminosity, tiny), 1)
    clipped: Floats = luminosity + (shifted - luminosity) * np.minimum(up, down)
    return clipped


def _with_saturation(colour: Floats, saturation: Floats) -> Floats:
    low = colour.min(-1, keepdims=True)
    spread = colour.max(-1, keepdims=True) - low
    result: Floats = (colour - low) * (saturation / np.maximum(spread, np.float32(1e-6)))
    return result


def _hue(below: Floats, above: Floats) -> Floats:
    return _with_luminosity(_with_saturation(above, _saturation(below)), _luminosity(below))


def _saturated(below: Floats, above: Floats) -> Floats:
    return _with_luminosity(_with_saturation(below, _saturation(above)), _luminosity(below))


def _coloured(below: Floats, above: Floats) -> Floats:
    return _with_luminosity(above, _luminosity(below))


def _lit(below: Floats, above: Floats) -> Floats:
    return _with_luminosity(below, _luminosity(above))


MIXES: dict[Blend, Callable[[Floats, Floats], Floats]] = {
    Blend.HUE: _hue,
    Blend.SATURATION: _saturated,
    Blend.COLOUR: _coloured,
    Blend.LUMINOSITY: _lit,
}
