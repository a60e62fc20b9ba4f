"""The compositor: layers → pixels, the same for the screen, the export and the command line.

Blend modes follow W3C's *Compositing and Blending Level 1*. QtGui's raster engine does those that
work channel by channel, NumPy the four that do not. Samples are premultiplied 8-bit BGRA.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter

from studio.blends import MIXES, mixed
from studio.canvas import Canvas
from studio.groups import Node, Pile, piles
from studio.layers import Blend, Layer
from studio.tiles import CHUNK, Pixels, Rect

Source = Callable[[Rect], Pixels]
"""Gives premultiplied BGRA (height, width, 4) of a region."""

_Mode = QPainter.CompositionMode
MODES = {
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
"""The modes that QPainter has; the others are in `blends.MIXES`."""


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
    return compose_piles(piles(layers), rect, base, substitute=substitute)


def compose_piles(
    every: Iterable[Pile],
    rect: Rect,
    base: Pixels | None = None,
    *,
    substitute: Mapping[str, Source] | None = None,
) -> Pixels:
    """The same of layers that are arranged already."""
    out = np.zeros((rect.height, rect.width, 4), np.uint8) if base is None else base.copy()
    given = substitute or {}
    for pile in every:
        node, layer = pile[0], pile[0].layer
        if layer.visible and layer.opacity > 0:
            source = _source(node, given)
            parts = [p for p in rect.pieces(CHUNK) if node.has_paint(p, given)]
            on_it = _seen(pile[1:])
            if on_it:
                source = partial(_clipped, source, on_it, given)
            _lay(out, rect, layer, ((part, source(part)) for part in parts))
    return out


def pile_pixels(pile: Pile, rect: Rect) -> Pixels:
    """The lowest node of a pile with those that are clipped to it, before its own opacity."""
    return _clipped(_source(pile[0], {}), _seen(pile[1:]), {}, rect)


def node_pixels(node: Node, rect: Rect) -> Pixels:
    """A layer or a group on its own, before its own opacity."""
    return _source(node, {})(rect)


def _source(node: Node, given: Mapping[str, Source]) -> Source:
    if (source := given.get(node.layer.id)) is not None:
        return source
    if not node.layer.is_group:
        return node.layer.tiles.crop
    return lambda rect: compose_piles(node.inside, rect, substitute=given)


def _seen(nodes: Iterable[Node]) -> list[Node]:
    return [node for node in nodes if node.layer.visible and node.layer.opacity > 0]


def _clipped(
    source: Source, on_it: Sequence[Node], given: Mapping[str, Source], rect: Rect
) -> Pixels:
    """Layers laid on the paint of `source` and nowhere else; it keeps its alpha.

    They meet its colours as if they were opaque, and its alpha goes over the result: the formula
    of W3C's "source-atop".
    """
    below = np.ascontiguousarray(source(rect))
    if not on_it or not below[..., 3].any():
        return below
    out = opaque(below)
    for node in on_it:
        look = _source(node, given)
        parts = [p for p in rect.pieces(CHUNK) if node.has_paint(p, given)]
        _lay(out, rect, node.layer, ((part, look(part)) for part in parts))
    return with_alpha(out, below[..., 3])


def opaque(pixels: Pixels) -> Pixels:
    """The colours of premultiplied BGRA as if nothing were clear, in a fresh array."""
    height, width = pixels.shape[:2]
    colours = _wrapped(pixels).convertToFormat(QImage.Format.Format_ARGB32)
    colours.reinterpretAsFormat(QImage.Format.Format_RGB32)
    full = colours.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    rows = np.frombuffer(full.constBits(), np.uint8)
    return rows.reshape(height, full.bytesPerLine() // 4, 4)[:, :width].copy()


def with_alpha(opaque: Pixels, alpha: NDArray[np.uint8]) -> Pixels:
    """Opaque colours under an alpha: premultiplied, each sample rounded to the nearest."""
    wide = opaque.astype(np.uint16)
    wide[..., 3] = 255
    wide *= alpha[..., None]
    wide += 127
    wide //= 255
    return wide.astype(np.uint8)


def _wrapped(pixels: Pixels) -> QImage:
    """A QImage on the array's memory. It would write through a frozen array, so paint on none."""
    height, width = pixels.shape[:2]
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels.data, width, height, pixels.strides[0], form)


Parts = Iterable[tuple[Rect, Pixels]]


def _lay(out: Pixels, rect: Rect, layer: Layer, parts: Parts) -> None:
    (_mix if layer.blend in MIXES else _draw)(out, rect, layer, parts)


def _draw(out: Pixels, rect: Rect, layer: Layer, parts: Parts) -> None:
    # Pieces of at most 256 px: drawImage holds the interpreter's lock for as long as it draws.
    picture = _wrapped(out)
    painter = QPainter(picture)
    painter.setOpacity(layer.opacity)
    painter.setCompositionMode(MODES[layer.blend])
    for part, pixels in parts:
        painter.drawImage(part.x - rect.x, part.y - rect.y, _wrapped(np.ascontiguousarray(pixels)))
    painter.end()


def _mix(out: Pixels, rect: Rect, layer: Layer, parts: Parts) -> None:
    for part, pixels in parts:
        place = part.within(rect)
        out[place] = mixed(layer.blend, out[place], pixels, layer.opacity)
