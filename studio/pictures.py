"""From layers to pictures and back: flatten, merge, place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engines import Image, Labels
from studio.groups import Node, Pile, piles
from studio.layers import Blend, Layer
from studio.tiles import CHUNK, TILE, Pixels, Plane, Rect, Tile, Tiles

if TYPE_CHECKING:
    from studio.canvas import Canvas

# The compositor brings QtGui, which a program that only reads a project does not need.


class Fit(StrEnum):
    """How a picture of another size is placed on a canvas."""

    CENTRE = "centre"
    """As large as it is, in the middle; what is beyond the edges is cut."""
    INSIDE = "inside"
    """Scaled to lie just inside, in the middle."""
    STRETCH = "stretch"
    """Scaled to cover the canvas exactly."""


def premultiplied(rgba: NDArray[np.uint8]) -> Pixels:
    """Premultiplied BGRA from straight RGBA, each rounded to the nearest."""
    out = np.empty(rgba.shape, np.uint8)
    alpha = rgba[..., 3]
    out[..., 3] = alpha
    if alpha.min() == 255:
        out[..., :3] = rgba[..., 2::-1]
        return out
    weight = alpha.astype(np.uint16)
    for source, target in ((2, 0), (1, 1), (0, 2)):
        out[..., target] = (rgba[..., source] * weight + 127) // 255
    return out


def straight(bgra: Pixels) -> NDArray[np.uint8]:
    """Straight RGBA from premultiplied BGRA; exact where alpha is 255, black where it is 0."""
    out = np.empty(bgra.shape, np.uint8)
    alpha = bgra[..., 3]
    out[..., 3] = alpha
    if alpha.min() == 255:
        out[..., :3] = bgra[..., 2::-1]
        return out
    whole = np.maximum(alpha, 1).astype(np.uint16)
    for source, target in ((2, 0), (1, 1), (0, 2)):
        full = (bgra[..., source].astype(np.uint16) * 255 + whole // 2) // whole
        out[..., target] = np.minimum(full, 255)
    return out


def flattened(canvas: Canvas, rect: Rect | None = None) -> Image:
    """The picture, or the part of it in `rect`, as people see it."""
    from studio.compose import compose

    area = (rect or canvas.bounds).intersected(canvas.bounds)
    out = np.empty((area.height, area.width, 4), np.uint8)
    for top in range(area.y, area.bottom, CHUNK):
        band = Rect(area.x, top, area.width, min(CHUNK, area.bottom - top))
        out[band.within(area)] = straight(compose(canvas, band))
    return Image.adopt(out)


def layer_picture(canvas: Canvas, id: str) -> Image:
    """One layer's pixels on the canvas, whatever its opacity and those around it."""
    return Image.adopt(straight(canvas.layer(id).tiles.crop(canvas.bounds)))


def flattened_labels(canvas: Canvas) -> Labels:
    """The material of each pixel: of the topmost paint that covers at least half of it.

    Free paint on a Normal layer hides the materials below; on other layers it only shades them.
    """
    return labels_of(piles(canvas.layers), canvas.bounds)


def labels_of(every: Iterable[Pile], frame: Rect) -> Labels:
    """The same of some piles."""
    out = np.zeros((frame.height, frame.width), np.uint8)
    _lay_piles(out, every, frame, _Around())
    return Labels.adopt(out)


@dataclass(frozen=True)
class _Around:
    """What the groups and the bases around a layer let through."""

    opacity: float = 1.0
    shades: bool = False
    """Whether one of them is not Normal."""
    bases: tuple[tuple[Node, float], ...] = ()
    """What it is clipped to, with the opacity of that."""

    def within(self, layer: Layer) -> _Around:
        shades = self.shades or layer.blend is not Blend.NORMAL
        return replace(self, opacity=self.opacity * layer.opacity, shades=shades)


def _lay_piles(out: Plane, every: Iterable[Pile], frame: Rect, around: _Around) -> None:
    for pile in every:
        base = pile[0].layer
        if not base.visible or base.opacity == 0:
            continue
        for node in pile:
            here = around
            if node is not pile[0]:
                shades = around.shades or base.blend is not Blend.NORMAL
                share = around.opacity * base.opacity
                bases = (*around.bases, (pile[0], share))
                here = replace(around, shades=shades, bases=bases)
            if node.layer.is_group:
                if node.layer.visible:
                    _lay_piles(out, node.inside, frame, here.within(node.layer))
            elif node.layer.is_shown:
                _lay_labels(out, node.layer, frame, here)


def _lay_labels(out: Plane, layer: Layer, frame: Rect, around: _Around) -> None:
    """Lay the labels of a layer where it covers, and where all that it is clipped to does too."""
    from studio.compose import node_pixels

    inner = around.within(layer)
    for tx, ty in layer.tiles.places():
        tile = layer.tiles.tile(tx, ty)
        square = Rect(tx * TILE, ty * TILE, TILE, TILE)
        part = square.intersected(frame)
        if tile is None or part.is_empty or (inner.shades and tile.labels is None):
            continue
        covers = tile.pixels[..., 3] * inner.opacity >= 127.5
        for base, opacity in around.bases:
            covers &= node_pixels(base, square)[..., 3] * opacity >= 127.5
        labels = tile.labels if tile.labels is not None else np.zeros((TILE, TILE), np.uint8)
        if inner.shades:
            covers &= labels > 0
        np.copyto(out[part.within(frame)], labels[part.within(square)], where=covers[part.within(square)])  # fmt: skip


def layer_from_image(
    image: Image, name: str, width: int, height: int, fit: Fit = Fit.INSIDE
) -> Layer:
    """A layer with the picture, placed on a canvas of `width`×`height`."""
    placed = _scaled(image, width, height, fit)
    x, y = (width - placed.shape[1]) // 2, (height - placed.shape[0]) // 2
    frame = Rect(x, y, placed.shape[1], placed.shape[0])
    part = frame.intersected(Rect(0, 0, width, height))
    pixels = premultiplied(placed[part.within(frame)])
    return Layer(name=name, tiles=Tiles.empty().painted(part.x, part.y, pixels))


def _scaled(image: Image, width: int, height: int, fit: Fit) -> NDArray[np.uint8]:
    if fit is Fit.CENTRE or image.size == (width, height):
        return image.pixels
    from PIL import Image as Pillow

    size = width, height
    if fit is Fit.INSIDE:
        scale = min(width / image.width, height / image.height)
        size = max(round(image.width * scale), 1), max(round(image.height * scale), 1)
    if size == image.size:
        return image.pixels
    # Pillow weighs colours by alpha while it resizes, so clear pixels do not bleed in.
    resized = Pillow.fromarray(image.pixels).resize(size, Pillow.Resampling.LANCZOS)
    return np.asarray(resized)


def merged(lower: Layer, group: tuple[Layer, ...]) -> Tiles:
    """The tiles of a shown layer and the group above it as one.

    Opacities and the upper blends go into the pixels; where the group is one layer that is clipped
    to the lower one, that one's opacity stays.
    """
    changes = {place: _merged_tile(lower, group, place) for place in _touched(lower, group)}
    return lower.tiles.with_tiles(changes)


def _touched(lower: Layer, group: tuple[Layer, ...]) -> Iterable[tuple[int, int]]:
    places = set(group[0].tiles.places())
    return places | set(lower.tiles.places()) if lower.opacity < 1 else places


def _merged_tile(lower: Layer, group: tuple[Layer, ...], place: tuple[int, int]) -> Tile | None:
    from studio.compose import compose_layers, pile_pixels

    square = Rect(place[0] * TILE, place[1] * TILE, TILE, TILE)
    upper = group[0]
    if upper.clipped and not lower.clipped:
        pixels = pile_pixels((Node(lower), Node(upper)), square)
    else:
        plain = replace(lower, blend=Blend.NORMAL, clipped=False)
        pixels = compose_layers((plain, replace(upper, clipped=False), *group[1:]), square)
    marks = lower.tiles.crop_labels(square)
    for layer in group:
        covers = layer.tiles.crop(square)[..., 3] * layer.opacity >= 127.5
        if layer is not upper:
            covers &= upper.tiles.crop(square)[..., 3] * upper.opacity >= 127.5
        theirs = layer.tiles.crop_labels(square)
        if layer.blend is not Blend.NORMAL or upper.blend is not Blend.NORMAL:
            covers &= theirs > 0
        if layer is upper or layer.is_shown:
            np.copyto(marks, theirs, where=covers)
    marks[pixels[..., 3] == 0] = 0
    return Tile.of(pixels, marks)


def seen(canvas: Canvas) -> Tiles:
    """The picture as people see it, and its labels, as the tiles of one layer."""
    from studio.compose import compose

    labels = flattened_labels(canvas).pixels
    tiles = Tiles.empty()
    for part in canvas.bounds.pieces(CHUNK):
        pixels = compose(canvas, part)
        tiles = tiles.painted(part.x, part.y, pixels, labels[part.within(canvas.bounds)])
    return tiles


def joined(node: Node, frame: Rect) -> Tiles:
    """A group as the tiles of one layer, and its labels; before its own opacity."""
    from studio.compose import node_pixels

    tiles = Tiles.empty()
    if frame.is_empty:
        return tiles
    labels = labels_of(node.inside, frame).pixels
    for part in frame.pieces(CHUNK):
        if node.has_paint(part):
            pixels = node_pixels(node, part)
            tiles = tiles.painted(part.x, part.y, pixels, labels[part.within(frame)])
    return tiles
