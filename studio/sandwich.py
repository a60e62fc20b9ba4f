"""Sandwich: a canvas with pixels afloat, in few flat pictures that are quick to show.

What lies below the pixels is one picture, they are another, and each run of layers above is one;
all at a fraction of their size where the canvas is large.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

import numpy as np

from studio.blends import MIXES
from studio.canvas import Canvas
from studio.compose import compose_piles, node_pixels, paper, pile_pixels
from studio.grouping import group_layers
from studio.groups import Node, Pile, laid_open, parents, passes, piles
from studio.layers import Blend, Layer
from studio.moving import Afloat, with_tiles
from studio.tiles import CHUNK, Pixels, Rect

_MOST = 2_500_000
"""Pixels of each picture."""
_ABOVE = 5
"""Pictures of what lies above; the rest is joined as if it were Normal."""


@dataclass(frozen=True, eq=False)
class Slice:
    """Premultiplied BGRA of a part of the canvas, each pixel `step` pixels wide."""

    area: Rect
    step: int
    pixels: Pixels
    blend: Blend = Blend.NORMAL
    opacity: float = 1.0
    moves: bool = False
    """Whether it is afloat with the others, though it lies above some that stay."""


@dataclass(frozen=True, eq=False)
class Stack:
    """A layer and those that are clipped to it, shown together in the way of the lowest."""

    slices: tuple[Slice, ...]
    at: int
    """The one that the pixels afloat lie on."""
    blend: Blend
    opacity: float


@dataclass(frozen=True, eq=False)
class Sandwich:
    """What lies below pixels afloat, they themselves, and what lies above, the lowest first."""

    below: Slice
    afloat: Slice
    above: tuple[Slice, ...]
    stack: Stack | None = None
    """The layers that are clipped together with that of the pixels, where there are some."""
    over: tuple[Slice, ...] = ()
    """More pixels afloat, right above the others: those of a group that passes through."""

    @property
    def is_plain(self) -> bool:
        """Whether pictures that are laid one over the other show it as it is."""
        mixes = any(slice.blend in MIXES for slice in (self.afloat, *self.over, *self.above))
        return self.stack is None and not mixes


def sandwich(canvas: Canvas, afloat: Afloat) -> Sandwich:
    """Make flat pictures of a canvas around pixels afloat; in pieces of 256 px.

    A group that is afloat as a whole is one picture; some, where it passes through. Several layers
    are each one where others lie between them, else that of the group they would be.
    """
    spread = _spread(canvas, afloat) if len(afloat.layers) > 1 else None
    if spread is not None:
        return spread
    canvas, id = _together(canvas, afloat.layers)
    layer = canvas.layer(id)
    whole = canvas.with_layer(layer.id, passes=False) if layer.passes else canvas
    rests = with_tiles(whole, {part.layer: part.rest for part in afloat.parts})
    # A group around the pixels is shown as if it passed through: of its own, it has no picture.
    around = parents(canvas.layers, id)
    every = laid_open(piles(_without(rests, around)), id)
    index = next(i for i, p in enumerate(every) if any(n.layer.id == id for n in p))
    own = tuple(n for n in every[index] if n.layer.id == layer.id or n.layer.visible)
    base = every[index][0].layer
    is_stack = len(own) > 1 and base.visible
    is_open = passes(layer) and not is_stack and base.id == layer.id
    mine = own[0].inside if is_open else (own,)
    below = (*every[:index], *(mine if base.visible and not is_stack else ()))

    def look_below(rect: Rect) -> Pixels:
        return compose_piles(below, rect, paper(canvas, rect))

    shown = [pile for pile in every[index + 1 :] if _is_shown(pile)]
    floating, *over = _floating(whole, layer, afloat, is_open)
    if not (layer.visible and base.visible and all(group.visible for group in around)):
        floating, over = replace(floating, opacity=0.0), []
    if is_stack and layer.id == base.id:
        floating = replace(floating, blend=Blend.NORMAL, opacity=1.0)
    return Sandwich(
        slice_of(look_below, canvas.bounds),
        floating,
        tuple(_above(shown, canvas.bounds)),
        _stack(canvas, own, id) if is_stack else None,
        tuple(over),
    )


def _spread(canvas: Canvas, afloat: Afloat) -> Sandwich | None:
    """The sandwich of several layers with others between them, which stay below or above them.

    None where there are none, and where something is clipped to what is afloat and stays, or not.
    """
    ids = set(afloat.layers)
    closed = tuple(replace(e, passes=e.passes and e.id not in ids) for e in canvas.layers)
    canvas = replace(canvas, layers=closed)
    stay = _laid(with_tiles(canvas, {p.layer: p.rest for p in afloat.parts}), afloat.layers)
    move = _laid(with_tiles(canvas, {p.layer: p.pixels for p in afloat.parts}), afloat.layers)
    moving = [n for n, pile in enumerate(stay) if any(node.layer.id in ids for node in pile)]
    is_mixed = any(node.layer.id not in ids for n in moving for node in stay[n])
    if is_mixed or moving[-1] - moving[0] < len(moving):
        return None
    below = stay[: moving[0] + 1]
    found: list[Slice] = []
    run: list[Pile] = []
    for n, pile in enumerate(stay[moving[0] :], moving[0]):
        has_paint = any(node.has_paint(canvas.bounds) for node in pile)
        run += [pile] if n > moving[0] and has_paint and _is_shown(pile) else []
        if n in moving:
            found += _above(run, canvas.bounds)
            run = []
            slice = slice_of(_where((move[n],), partial(pile_pixels, move[n])), afloat.box)
            base = move[n][0].layer
            opacity = base.opacity if _is_shown(pile) else 0.0
            found.append(replace(slice, blend=base.blend, opacity=opacity, moves=True))
    found += _above(run, canvas.bounds)

    def look_below(rect: Rect) -> Pixels:
        return compose_piles(below, rect, paper(canvas, rect))

    return Sandwich(slice_of(look_below, canvas.bounds), found[0], tuple(found[1:]))


def _laid(canvas: Canvas, ids: tuple[str, ...]) -> tuple[Pile, ...]:
    """All piles, with the groups that some layers are in as if they passed through."""
    every = piles(canvas.layers)
    for id in ids:
        every = laid_open(every, id)
    return every


def _is_shown(pile: Pile) -> bool:
    return pile[0].layer.visible and pile[0].layer.opacity > 0


def _together(canvas: Canvas, ids: tuple[str, ...]) -> tuple[Canvas, str]:
    """The canvas with several layers in a group, and its id; or as it is, with that of the one."""
    if len(ids) == 1:
        return canvas, ids[0]
    tops = [canvas.layer(id) for id in ids]
    canvas, group = group_layers(canvas, ids, "")
    if all(top.clipped for top in tops):
        canvas = canvas.with_layer(group, clipped=True)
    return canvas, group


def _floating(canvas: Canvas, layer: Layer, afloat: Afloat, is_open: bool) -> list[Slice]:
    """The pixels afloat with their way to meet others; of an open group, more than one picture."""
    if not layer.is_group:
        slice = slice_of(afloat.parts[0].pixels.crop, afloat.box)
        return [replace(slice, blend=layer.blend, opacity=layer.opacity)]
    lifted = with_tiles(canvas, {part.layer: part.pixels for part in afloat.parts})
    node = Node(layer, piles(lifted.block(layer.id)[:-1]))
    run = [pile for pile in node.inside if _is_shown(pile)]
    if is_open and run:
        return _above(run, afloat.box)
    slice = slice_of(_where(tuple(run), partial(node_pixels, node)), afloat.box)
    return [replace(slice, blend=layer.blend, opacity=layer.opacity)]


def _without(canvas: Canvas, around: tuple[Layer, ...]) -> tuple[Layer, ...]:
    """The layers, with what is in a hidden one of some groups hidden one by one."""
    hidden = [group.id for group in around if not group.visible]
    inner = {each.id for each in canvas.block(hidden[-1])} if hidden else set()
    return tuple(
        replace(each, visible=False, passes=False) if each.id in inner else each
        for each in canvas.layers
    )


def _stack(canvas: Canvas, own: Pile, id: str) -> Stack:
    slices = []
    for index, each in enumerate(own):
        slice = slice_of(_where(((each,),), partial(node_pixels, each)), canvas.bounds)
        look = (each.layer.blend, each.layer.opacity) if index else (Blend.NORMAL, 1.0)
        shows = each.layer.visible and bool(slice.pixels[..., 3].any())
        opacity = look[1] if shows else 0.0
        slices.append(replace(slice, blend=look[0], opacity=opacity))
    at = next(index for index, each in enumerate(own) if each.layer.id == id)
    return Stack(tuple(slices), at, own[0].layer.blend, own[0].layer.opacity)


def _above(shown: list[Pile], area: Rect) -> list[Slice]:
    """Pictures of an area of what is laid, the lowest first."""
    runs: list[tuple[Pile, ...]] = []
    for normal, some in groupby(shown, key=lambda p: p[0].layer.blend is Blend.NORMAL):
        together = tuple(some)
        runs += [together] if normal else [(pile,) for pile in together]
    if len(runs) > _ABOVE:
        runs[_ABOVE - 1 :] = [tuple(pile for run in runs[_ABOVE - 1 :] for pile in run)]
    found = []
    for run in runs:
        lowest = run[0][0].layer
        if len(run) == 1:
            slice = slice_of(_where(run, partial(pile_pixels, run[0])), area)
            found.append(replace(slice, blend=lowest.blend, opacity=lowest.opacity))
        else:
            found.append(slice_of(_where(run, partial(compose_piles, run)), area))
    return found


def _where(run: tuple[Pile, ...], look: Callable[[Rect], Pixels]) -> Callable[[Rect], Pixels]:
    """Looks only where there is paint."""

    def pixels(rect: Rect) -> Pixels:
        if any(node.has_paint(rect) for pile in run for node in pile):
            return look(rect)
        return np.zeros((rect.height, rect.width, 4), np.uint8)

    return pixels


def slice_of(look: Callable[[Rect], Pixels], area: Rect) -> Slice:
    """A flat picture of an area, coarser where the area is large."""
    import cv2

    step = 1
    while area.width * area.height > _MOST * step * step:
        step *= 2
    wide, high = -(-area.width // step), -(-area.height // step)
    out = np.zeros((high, wide, 4), np.uint8)
    for top in range(0, area.height, CHUNK):
        for left in range(0, area.width, CHUNK):
            right, bottom = min(left + CHUNK, area.width), min(top + CHUNK, area.height)
            pixels = look(Rect(area.x + left, area.y + top, right - left, bottom - top))
            x, y = left // step, top // step
            size = -(-(right - left) // step), -(-(bottom - top) // step)
            if step > 1:
                pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
            out[y : y + size[1], x : x + size[0]] = pixels
    return Slice(area, step, out)
