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
Colours = tuple[Floats, Floats, Floats]
"""Blue, green and red of 0…1, each a plane: channels side by side take ten times as long."""

_BLUE, _GREEN, _RED = np.float32(0.11), np.float32(0.59), np.float32(0.3)
"""Their luminosity, as the recommendation gives it."""
_ONE, _TINY, _OPAQUE = np.float32(1), np.float32(1e-6), np.float32(0.999)


def mixed(blend: Blend, backdrop: Pixels, source: Pixels, opacity: float) -> Pixels:
    """`source` over `backdrop`, both premultiplied BGRA, in one of the modes of `MIXES`."""
    (below, alpha_b), (above, alpha_s) = _parted(backdrop), _parted(source)
    blended = MIXES[blend](_straight(below, alpha_b), _straight(above, alpha_s))
    if opacity < 1:
        share = np.float32(opacity)
        above, alpha_s = _each(above, lambda c: c * share), alpha_s * share
    both = alpha_s * alpha_b
    alpha = alpha_s + alpha_b
    alpha -= both
    out = np.empty_like(backdrop)
    over, under = _ONE - alpha_b, _ONE - alpha_s
    for channel in range(3):
        plane = above[channel] * over
        plane += below[channel] * under
        plane += both * blended[channel]
        np.minimum(plane, alpha, out=plane)
        out[..., channel] = _bytes(plane)
    out[..., 3] = _bytes(alpha)
    return out


def _bytes(plane: Floats) -> NDArray[np.uint8]:
    plane = plane * np.float32(255)
    plane += np.float32(0.5)
    found: NDArray[np.uint8] = plane.astype(np.uint8)
    return found


def _parted(pixels: Pixels) -> tuple[Colours, Floats]:
    """Premultiplied planes of 0…1 and the alpha."""
    blue, green, red, alpha = (pixels[..., n] * np.float32(1 / 255) for n in range(4))
    return (blue, green, red), alpha


def _straight(colours: Colours, alpha: Floats) -> Colours:
    """The colours without their alpha."""
    if alpha.size and alpha.min() >= _OPAQUE:
        return colours
    share = _ONE / np.maximum(alpha, _TINY)
    return _each(colours, lambda c: np.minimum(c * share, _ONE))


def _each(colours: Colours, change: Callable[[Floats], Floats]) -> Colours:
    blue, green, red = colours
    return change(blue), change(green), change(red)


def _luminosity(colours: Colours) -> Floats:
    found: Floats = colours[0] * _BLUE
    found += colours[1] * _GREEN
    found += colours[2] * _RED
    return found


def _low(colours: Colours) -> Floats:
    return np.minimum(np.minimum(colours[0], colours[1]), colours[2])


def _high(colours: Colours) -> Floats:
    return np.maximum(np.maximum(colours[0], colours[1]), colours[2])


def _saturation(colours: Colours) -> Floats:
    found: Floats = _high(colours) - _low(colours)
    return found


def _with_luminosity(colours: Colours, luminosity: Floats) -> Colours:
    step = luminosity - _luminosity(colours)
    shifted = _each(colours, lambda c: c + step)
    # Back into 0…1 towards the grey of the same luminosity ("ClipColor").
    up = luminosity / np.maximum(luminosity - _low(shifted), _TINY)
    down = (_ONE - luminosity) / np.maximum(_high(shifted) - luminosity, _TINY)
    share = np.minimum(np.minimum(up, down), _ONE)
    return _each(shifted, lambda c: luminosity + (c - luminosity) * share)


def _with_saturation(colours: Colours, saturation: Floats) -> Colours:
    low = _low(colours)
    share = saturation / np.maximum(_high(colours) - low, _TINY)
    return _each(colours, lambda c: (c - low) * share)


def _hue(below: Colours, above: Colours) -> Colours:
    return _with_luminosity(_with_saturation(above, _saturation(below)), _luminosity(below))


def _saturated(below: Colours, above: Colours) -> Colours:
    return _with_luminosity(_with_saturation(below, _saturation(above)), _luminosity(below))


def _coloured(below: Colours, above: Colours) -> Colours:
    return _with_luminosity(above, _luminosity(below))


def _lit(below: Colours, above: Colours) -> Colours:
    return _with_luminosity(below, _luminosity(above))


MIXES: dict[Blend, Callable[[Colours, Colours], Colours]] = {
    Blend.HUE: _hue,
    Blend.SATURATION: _saturated,
    Blend.COLOUR: _coloured,
    Blend.LUMINOSITY: _lit,
}
