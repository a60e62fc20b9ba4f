"""Damage: where two canvases may look different."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from studio.canvas import Canvas
from studio.groups import Pile, piles
from studio.layers import Blend, Layer
from studio.tiles import Rect, coalesced


def damage(before: Canvas, after: Canvas) -> list[Rect] | None:
    """Where two canvases may look different; None is everywhere, an empty list is nowhere.

    By identity of layers, chunks and tiles: no pixel is read.
    """
    if before is after:
        return []
    if (before.width, before.height, before.paper) != (after.width, after.height, after.paper):
        return None
    old = {layer.id: layer for layer in before.layers}
    new = {layer.id: layer for layer in after.layers}
    order = [id for id in old if id in new], [id for id in new if id in old]
    moved = {a for a, b in zip(*order, strict=True) if a != b}
    was, now = _surroundings(before), _surroundings(after)
    moved |= {id for id in was.keys() | now.keys() if was.get(id) != now.get(id)}
    rects: list[Rect] = []
    for id in {**old, **new}:
        rects += _layer_damage(old.get(id), new.get(id), id in moved)
    frame = after.bounds
    return [part for rect in rects if not (part := rect.intersected(frame)).is_empty]


def _layer_damage(old: Layer | None, new: Layer | None, moved: bool) -> list[Rect]:
    if old is new and not moved:
        return []
    shown = [layer for layer in (old, new) if layer is not None and layer.is_shown]
    if not shown:
        return []
    if len(shown) == 1 or moved or _look(shown[0]) != _look(shown[1]):
        return [layer.tiles.bounds() for layer in shown]
    return coalesced(shown[0].tiles.difference(shown[1].tiles))


def _surroundings(canvas: Canvas) -> dict[str, tuple[Any, ...]]:
    """How each layer that is laid is shown beside its own look: by what, and clipped to what."""
    found: dict[str, tuple[Any, ...]] = {}
    _surround(piles(canvas.layers), (), found)
    return found


def _surround(
    every: Iterable[Pile], around: tuple[Any, ...], found: dict[str, tuple[Any, ...]]
) -> None:
    for pile in every:
        for node in pile:
            layer = node.layer
            here = around if node is pile[0] else (*around, pile[0].layer.id)
            if layer.is_group:
                _surround(node.inside, (*here, layer.id, layer.visible, *_look(layer)), found)
            else:
                found[layer.id] = here


def _look(layer: Layer) -> tuple[float, Blend]:
    return layer.opacity, layer.blend
