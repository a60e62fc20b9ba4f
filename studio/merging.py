"""Merging: layers and groups into one layer, as functions old canvas → new."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile

from engines import Problem
from studio.canvas import Canvas
from studio.grouping import group_layers, group_of, outermost
from studio.groups import Node, block, piles
from studio.groups import seen as shown_of
from studio.layers import Blend, Layer
from studio.pictures import joined, merged, seen
from studio.tiles import Rect


def merge_down(canvas: Canvas, id: str) -> Canvas:
    """Make a layer and the one below it one, which looks the same on what lies below.

    The lower layer keeps its id, name and blend; its opacity and the upper one's move into the
    pixels. What is clipped to the upper layer goes with it. A group among them is merged first.
    Problem for the lowest layer, when one of the two is locked or hidden, and when the lower one
    alone is clipped.
    """
    upper = canvas.layer(id)
    beside = [each for each in canvas.layers if each.parent == upper.parent]
    index = beside.index(upper)
    if index == 0:
        raise Problem(
            "The lowest layer cannot be merged down.",
            "There is no layer below it.",
            "Choose a layer that stands above another one.",
        )
    lower = beside[index - 1]
    _check_seen((upper, lower))
    _check_clips(upper, lower)
    every = [upper]
    if not upper.clipped:
        every += takewhile(lambda each: each.clipped, beside[index + 1 :])
    for each in (lower, *every):
        canvas = merge_group(canvas, each.id) if each.is_group else canvas
    lower = canvas.unlocked(lower.id)
    canvas.check_free(canvas.layer(id))
    group = tuple(canvas.layer(each.id) for each in every)
    keeps = group[0].clipped and not lower.clipped  # the group's opacity stays that of its lowest
    one = replace(
        lower,
        tiles=merged(lower, group),
        opacity=lower.opacity if keeps else 1.0,
        makers=makers((lower, *group)),
    )
    gone = {each.id for each in group}
    layers = (one if each is lower else each for each in canvas.layers if each.id not in gone)
    return replace(canvas, layers=tuple(layers))


def merge_layers(canvas: Canvas, ids: Iterable[str]) -> Canvas:
    """Make one layer of some, at the place of the topmost; what is clipped to them goes with them.

    It keeps the id, the name and the blend of the lowest; all opacities move into the pixels.
    Problem when one of them is locked or hidden, and when the lowest alone is clipped.
    """
    tops = outermost(canvas, with_clipped(canvas, ids))
    if len(tops) < 2:
        return canvas
    _check_seen(tops)
    for top in tops:
        canvas.check_free(top)
    lowest = tops[0]
    for top in tops[1:]:
        _check_clips(top, lowest)
    canvas, group = group_layers(canvas, [each.id for each in tops], lowest.name)
    canvas = canvas.with_layer(lowest.id, blend=Blend.NORMAL, clipped=False)
    canvas = canvas.with_layer(group, blend=lowest.blend, passes=False, clipped=lowest.clipped)
    canvas = merge_group(canvas, group)
    one = replace(canvas.layer(group), id=lowest.id, alpha_locked=lowest.alpha_locked)
    layers = (one if each.id == group else each for each in canvas.layers)
    return replace(canvas, layers=tuple(layers))


def merge_visible(canvas: Canvas) -> Canvas:
    """Make one layer of all that are shown; those that are hidden stay, but not in shown groups.

    Problem when one of them is locked.
    """
    shown = [each.id for each in canvas.layers if not each.parent and each.visible]
    if len(shown) == 1 and canvas.layer(shown[0]).is_group:
        return merge_group(canvas, shown[0])
    return merge_layers(canvas, shown)


def with_clipped(canvas: Canvas, ids: Iterable[str]) -> list[str]:
    """Some layers and those that are clipped to them."""
    found = set(ids)
    for parent in {canvas.layer(id).parent for id in found}:
        base = ""
        for each in canvas.layers:
            if each.parent == parent:
                base = base if each.clipped else each.id
                if each.clipped and base in found:
                    found.add(each.id)
    return [each.id for each in canvas.layers if each.id in found]


def _check_seen(layers: Iterable[Layer]) -> None:
    for layer in layers:
        if not layer.visible:
            raise Problem(
                f"The layer “{layer.name}” is hidden.",
                "Merging it would change what is seen.",
                "Show it first, or remove it.",
            )


def _check_clips(upper: Layer, lower: Layer) -> None:
    if lower.clipped and not upper.clipped:
        raise Problem(
            f"The layer “{lower.name}” is clipped.",
            f"What is on “{upper.name}” would be clipped with it.",
            f"Merge “{lower.name}” down first.",
        )


def flatten(canvas: Canvas, name: str = "Layer 1") -> Canvas:
    """All that is seen on one layer, the paper with it; hidden layers go. Nothing is unlocked.

    It keeps the name of the lowest that is seen; `name` is for a picture where none is.
    """
    only = canvas.layers[0] if len(canvas.layers) == 1 and canvas.paper is None else None
    if (
        only is not None
        and only.visible
        and not only.is_group
        and (only.opacity, only.blend) == (1.0, Blend.NORMAL)
    ):
        return canvas
    shown = canvas.shown
    name = shown[0].name if shown else name
    return replace(canvas, layers=(Layer(name=name, tiles=seen(canvas), makers=makers(shown)),))


def merge_group(canvas: Canvas, id: str) -> Canvas:
    """Make one layer of a group, which keeps its name, opacity and blend; hidden layers go.

    Problem when something in it is locked.
    """
    for layer in canvas.block(group_of(canvas, id).id):
        canvas.check_free(layer)
    whole = as_layer(canvas, id)
    start, end = block(canvas.layers, id)
    return replace(canvas, layers=(*canvas.layers[:start], whole, *canvas.layers[end:]))


def as_layer(canvas: Canvas, id: str) -> Layer:
    """One layer with the picture of a group, also beyond the canvas, before its own opacity."""
    *within, group = canvas.block(group_of(canvas, id).id)
    inside = tuple(replace(e, parent="" if e.parent == id else e.parent) for e in within)
    frame = Rect(0, 0, 0, 0)
    for each in shown_of(inside):
        frame = frame.united(each.tiles.bounds())
    tiles = joined(Node(group, piles(inside)), frame)
    return replace(
        group, tiles=tiles, is_group=False, passes=False, makers=makers(shown_of(inside))
    )


def picture_of(canvas: Canvas, tops: tuple[Layer, ...]) -> Layer:
    """A layer as it is, or one with the picture of a group, or of some layers and groups."""
    if len(tops) > 1:
        return as_layer(*group_layers(canvas, [top.id for top in tops], ""))
    return as_layer(canvas, tops[0].id) if tops[0].is_group else tops[0]


def makers(layers: Iterable[Layer]) -> tuple[str, ...]:
    """What had a part in some layers, each once."""
    return tuple(dict.fromkeys(maker for layer in layers for maker in layer.makers))
