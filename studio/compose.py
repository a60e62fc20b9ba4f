"""The compositor: layers → pixels, the same for the screen, the export and the command line.

Blend modes follow W3C's *Compositing and Blending Level 1*. QtGui's raster engine does those that
work channel by channel, NumPy the four that do not. Samples are premultiplied 8-bit BGRA.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from PySide6.QtGui import QImage, QPainter

from studio.blends import MIXES, mixed
from studio.canvas import Canvas
from studio.layers import Blend, Layer
from studio.tiles import CHUNK, Pixels, Rect

Source = Callable[[Rect], Pixels]
"""Gives premultiplied BGRA (height, width, 4) of a region."""

_Mode = QPainter.CompositionMode
_MODES = {
    Blend.NORMAL: _Mode.CompositionMode_SourceOver,
    Blend.MULTIPLY: _Mode.CompositionMode_Multiply,
    Blend.SCREEN: _Mode.CompositionMode_Screen,
    Blend.OVERLAY: _Mode.CompositionMode_Overlay,
    Blend.DARKEN: _Mode.CompositionMode_Darken,
    Blend.LIGHTEN: _Mode.CompositionMode_Lighten,
    Blend.COLOUR_DODGE: _Mode.CompositionMode_ColorDodge,
    Blend.COLOUR_BURN: _Mode.CompositionMode_ColorBurn,
    Blend.HARD_LIGHT: _Mode.CompositionMode_HardLight,
    Blend.SOFT_LIGHT: _Mode.CompositionMode_SoftLight,
    Blend.DIFFERENCE: _Mode.CompositionMode_Difference,
}


def compose(
    canvas: Canvas, rect: Rect, *, substitute: Mapping[str, Source] | None = None
) -> Pixels:
    """The canvas in `rect` as people see it: premultiplied BGRA (height, width, 4).

    `substitute` gives the pixels of layers, by id, that are other than their tiles: a stroke in
    flight. Beyond the canvas is paper too.
    """
    return compose_layers(canvas.layers, rect, paper(canvas, rect), substitute=substitute)


def paper(canvas: Canvas, rect: Rect) -> Pixels:
    """A fresh array of the canvas' paper; transparent when there is none."""
    out = np.zeros((rect.height, rect.width, 4), np.uint8)
    if canvas.paper is not None:
        # Whole pixels at a time: four bytes each are ten times slower.
        out.view(np.uint32)[:] = np.array((*canvas.paper[::-1], 255), np.uint8).view(np.uint32)
    return out


def compose_layers(
    layers: Sequence[Layer],
    rect: Rect,
    base: Pixels | None = None,
    *,
    substitute: Mapping[str, Source] | None = None,
) -> Pixels:
    """Lay layers, the lowest first, over `base` (transparent when None) and give a fresh array.

    `base` is what was composed below for the same `rect`; it is not written to.
    """
    out = np.zeros((rect.height, rect.width, 4), np.uint8) if base is None else base.copy()
    given = substitute or {}
    for layer in layers:
        if layer.visible and layer.opacity > 0:
            source = given.get(layer.id, layer.tiles.crop)
            parts = [p for p in rect.pieces(CHUNK) if layer.id in given or layer.tiles.has_paint(p)]
            lay = _mix if layer.blend in MIXES else _draw
            lay(out, rect, layer, ((part, source(part)) for part in parts))
    return out


def _wrapped(pixels: Pixels) -> QImage:
    """A QImage on the array's memory. It would write through a frozen array, so paint on none."""
    height, width = pixels.shape[:2]
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.data, width, height, pixels.strides[0], form)


Parts = Iterable[tuple[Rect, Pixels]]


def _draw(out: Pixels, rect: Rect, layer: Layer, parts: Parts) -> None:
    # Pieces of at most 256 px: drawImage holds the interpreter's lock for as long as it draws.
    picture = _wrapped(out)
    painter = QPainter(picture)
    painter.setOpacity(layer.opacity)
    painter.setCompositionMode(_MODES[layer.blend])
    for part, pixels in parts:
        painter.drawImage(part.x - rect.x, part.y - rect.y, _wrapped(np.ascontiguousarray(pixels)))
    painter.end()


def _mix(out: Pixels, rect: Rect, layer: Layer, parts: Parts) -> None:
    for part, pixels in parts:
        place = part.within(rect)
        out[place] = mixed(layer.blend, out[place], pixels, layer.opacity)
