"""Grouping: layers into groups, out of them and to other places, as functions old canvas → new."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engines import Problem
from studio.canvas import Canvas
from studio.groups import block, down, parents, up
from studio.layers import Blend, Layer, fresh_id


def group_layers(canvas: Canvas, ids: Iterable[str], name: str) -> tuple[Canvas, str]:
    """Put some layers into a new group, at the place of the topmost; the id of the group."""
    tops = outermost(canvas, ids)
    if not tops:
        return canvas, ""
    group = Layer(fresh_id(), name, is_group=True, passes=True, parent=tops[-1].parent)
    taken = {each.id for top in tops for each in canvas.block(top.id)}
    inside = [
        replace(each, parent=group.id) if each.id == top.id else each
        for top in tops
        for each in canvas.block(top.id)
    ]
    end = block(canvas.layers, tops[-1].id)[1]
    below = [each for each in canvas.layers[:end] if each.id not in taken]
    above = [each for each in canvas.layers[end:] if each.id not in taken]
    return replace(canvas, layers=(*below, *inside, group, *above)), group.id


def duplicate_layers(canvas: Canvas, ids: Iterable[str], name: str = "%s copy") -> Canvas:
    """Put copies of some layers, groups with their content, above the topmost; tiles are shared.

    `name` is what they are called, with %s for the name of what is copied.
    """
    tops = outermost(canvas, ids)
    if not tops:
        return canvas
    names = {layer.name for layer in canvas.layers}
    copies: list[Layer] = []
    for top in tops:
        block_of_top = canvas.block(top.id)
        fresh = {each.id: fresh_id() for each in block_of_top}
        copied = [
            replace(each, id=fresh[each.id], parent=fresh.get(each.parent, tops[-1].parent))
            for each in block_of_top
        ]
        called = _copy_name(name.replace("%s", top.name), names)
        names.add(called)
        copies += [*copied[:-1], replace(copied[-1], name=called, locked=False)]
    end = block(canvas.layers, tops[-1].id)[1]
    return replace(canvas, layers=(*canvas.layers[:end], *copies, *canvas.layers[end:]))


def _copy_name(stem: str, taken: set[str]) -> str:
    names = (f"{stem} {n}" if n > 1 else stem for n in range(1, len(taken) + 2))
    return next(each for each in names if each not in taken)


def ungroup(canvas: Canvas, id: str) -> Canvas:
    """Take a group away and leave its content where it is; Problem when it is locked or none."""
    group = group_of(canvas, id)
    canvas.check_free(group)
    layers = tuple(
        replace(each, parent=group.parent) if each.parent == id else each
        for each in canvas.layers
        if each.id != id
    )
    return replace(canvas, layers=layers)


def set_passes(canvas: Canvas, id: str) -> Canvas:
    """Let the content of a group meet what lies below; it is Normal from then on."""
    return canvas.with_layer(group_of(canvas, id).id, passes=True, blend=Blend.NORMAL)


def place_layer(canvas: Canvas, id: str, parent: str, above: str | None) -> Canvas:
    """Put a layer, or a group with its content, above another one in a group (empty for none).

    With `above` None it is the lowest there. Problem when it would be put into itself.
    """
    return place_layers(canvas, (id,), parent, above)


def place_layers(canvas: Canvas, ids: Iterable[str], parent: str, above: str | None) -> Canvas:
    """The same for some layers, which keep their order."""
    tops = outermost(canvas, ids)
    moved = tuple(each for top in tops for each in canvas.block(top.id))
    inner = {each.id for each in moved}
    if parent in inner:
        name = canvas.layer(parent).name
        raise Problem(f"“{name}” cannot be put into itself.", "", "Choose another place.")
    beside = [each.id for each in canvas.layers if each.parent == parent]
    while above in inner and above in beside:  # what moves with it is no place to stand on
        index = beside.index(above)
        above = beside[index - 1] if index else None
    others = [each for each in canvas.layers if each.id not in inner]
    at = block(others, above)[1] if above else block(others, parent)[0] if parent else 0
    return _put(canvas, moved, others, at, {top.id: parent for top in tops})


def outermost(canvas: Canvas, ids: Iterable[str]) -> tuple[Layer, ...]:
    """Some layers, the lowest first, without those that are in a group among them."""
    wanted = {canvas.layer(id).id for id in ids}
    return tuple(
        layer
        for layer in canvas.layers
        if layer.id in wanted
        and not any(group.id in wanted for group in parents(canvas.layers, layer.id))
    )


def shift_layer(canvas: Canvas, id: str, steps: int) -> Canvas:
    """Move a layer one place up (a positive step) or down: over a layer, into or out of a group."""
    moved = canvas.block(id)
    start, end = block(canvas.layers, id)
    others = [*canvas.layers[:start], *canvas.layers[end:]]
    found = (up if steps > 0 else down)(others, start, moved[-1].parent)
    if found is None:
        return canvas
    return _put(canvas, moved, others, found[0], {id: found[1]})


def shift_layers(canvas: Canvas, ids: Iterable[str], steps: int) -> Canvas:
    """The same for some layers, which come to stand together."""
    tops = outermost(canvas, ids)
    if len(tops) < 2:
        return shift_layer(canvas, tops[0].id, steps) if tops else canvas
    end = tops[-1] if steps > 0 else tops[0]
    beside = ["", *(each.id for each in canvas.layers if each.parent == end.parent)]
    at = beside.index(end.id) + (1 if steps > 0 else -2)
    if not 0 <= at < len(beside):
        return canvas
    return place_layers(canvas, (top.id for top in tops), end.parent, beside[at] or None)


def _put(
    canvas: Canvas,
    moved: tuple[Layer, ...],
    others: list[Layer],
    at: int,
    homes: dict[str, str],
) -> Canvas:
    placed = (
        replace(each, parent=homes[each.id])
        if each.parent != homes.get(each.id, each.parent)
        else each
        for each in moved
    )
    layers = (*others[:at], *placed, *others[at:])
    same = all(a is b for a, b in zip(layers, canvas.layers, strict=True))
    return canvas if same else replace(canvas, layers=layers)


def group_of(canvas: Canvas, id: str) -> Layer:
    """The group with an id; Problem when it is a layer."""
    layer = canvas.layer(id)
    if not layer.is_group:
        raise Problem(f"“{layer.name}” is no group.", "", "Choose a group.")
    return layer
