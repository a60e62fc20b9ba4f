"""Groups: the flat layers of a canvas as a tree of nodes, and what stands where in it.

A group is a layer without tiles that stands right above its content in `Canvas.layers`; each layer
names the group it is in. What is laid together is a pile: a node, and those that are clipped to it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from studio.layers import Blend, Layer
from studio.tiles import Rect


@dataclass(frozen=True, eq=False)
class Node:
    """A layer, or a group with what is inside it, the lowest first."""

    layer: Layer
    inside: tuple[Pile, ...] = ()

    def every(self) -> Iterator[Layer]:
        """Its layers in the order of a canvas, itself the last."""
        yield from flat(self.inside)
        yield self.layer

    def holds(self, id: str) -> bool:
        """Whether a layer is this one, or in it."""
        return self.layer.id == id or any(node.holds(id) for pile in self.inside for node in pile)

    def has_paint(self, rect: Rect, given: Container[str] = ()) -> bool:
        """Whether something may be seen there; layers in `given` may have paint anywhere."""
        if self.layer.id in given or self.layer.tiles.has_paint(rect):
            return True
        return any(node.has_paint(rect, given) for pile in self.inside for node in pile)


Pile = tuple[Node, ...]
"""A node, and those above it that are clipped to it."""


def piles(layers: Iterable[Layer]) -> tuple[Pile, ...]:
    """The layers, the lowest first, as they are laid.

    A clipped layer with nothing below it in its group stands for itself. A group that passes
    through lays its content as if there were no group.
    """
    every = tuple(layers)
    ids = {layer.id for layer in every if layer.is_group}
    children: dict[str, list[Layer]] = {}
    for layer in every:
        children.setdefault(layer.parent if layer.parent in ids else "", []).append(layer)
    return _piles("", children)


def _piles(parent: str, children: dict[str, list[Layer]]) -> tuple[Pile, ...]:
    found: list[list[Node]] = []
    for layer in children.get(parent, ()):
        node = Node(layer, _piles(layer.id, children) if layer.is_group else ())
        if layer.clipped and found:
            found[-1].append(node)
        else:
            found.append([node])
    laid: list[Pile] = []
    for pile in found:
        if len(pile) == 1 and passes(pile[0].layer):
            laid += pile[0].inside if pile[0].layer.visible else ()
        else:
            laid.append(tuple(pile))
    return tuple(laid)


def passes(layer: Layer) -> bool:
    """Whether a group lets its content meet what lies below it; as in OpenRaster, only a plain one."""
    return layer.is_group and layer.passes and layer.opacity == 1 and layer.blend is Blend.NORMAL


def flat(every: Iterable[Pile]) -> tuple[Layer, ...]:
    """The layers of some piles in the order of a canvas."""
    return tuple(layer for pile in every for node in pile for layer in node.every())


def place_of(every: Sequence[Pile], id: str) -> int | None:
    """Which of some piles a layer is in, however deep."""
    found = (n for n, pile in enumerate(every) if any(node.holds(id) for node in pile))
    return next(found, None)


def laid_open(every: Iterable[Pile], id: str) -> tuple[Pile, ...]:
    """The piles, with the groups that a layer is in as if they passed through."""
    found: list[Pile] = []
    for pile in every:
        deep = next((n for n in pile if n.layer.id != id and n.holds(id)), None)
        if deep is None:
            found.append(pile)
            continue
        at = pile.index(deep)
        found += [pile[:at]] if at else []
        found += laid_open(deep.inside, id)
        found += [(node,) for node in pile[at + 1 :]]
    return tuple(found)


def parents(layers: Iterable[Layer], id: str) -> tuple[Layer, ...]:
    """The groups that a layer is in, the innermost first."""
    known = {layer.id: layer for layer in layers}
    found: list[Layer] = []
    layer = known.get(id)
    while layer is not None and layer.parent in known:
        layer = known[layer.parent]
        found.append(layer)
    return tuple(found)


def block(layers: Sequence[Layer], id: str) -> tuple[int, int]:
    """From where to where a layer stands with all its content; (0, 0) when it is not there."""
    end = next((n for n, layer in enumerate(layers) if layer.id == id), -1) + 1
    inner = {id}
    start = end - 1 if end else 0
    while start > 0 and layers[start - 1].parent in inner:
        start -= 1
        inner.add(layers[start].id)
    return start, end


def is_orderly(layers: Sequence[Layer]) -> bool:
    """Whether each group stands right above its content, and each layer is in a group there is."""
    open_groups = [""]
    for layer in reversed(layers):
        while open_groups and open_groups[-1] != layer.parent:
            open_groups.pop()
        if not open_groups:
            return False
        if layer.is_group:
            open_groups.append(layer.id)
    return True


def depth_of(layers: Iterable[Layer]) -> dict[str, int]:
    """How many groups each layer is in."""
    found: dict[str, int] = {}
    for layer in reversed(tuple(layers)):
        found[layer.id] = found.get(layer.parent, -1) + 1
    return found


def seen(layers: Iterable[Layer]) -> tuple[Layer, ...]:
    """The layers that can change a pixel of the picture: shown, in groups that are shown."""
    hidden: set[str] = set()
    found: list[Layer] = []
    for layer in reversed(tuple(layers)):
        if layer.parent in hidden or not layer.visible or layer.opacity == 0:
            hidden.add(layer.id)
        elif layer.is_shown:
            found.append(layer)
    return tuple(reversed(found))


def up(others: Sequence[Layer], gap: int, parent: str) -> tuple[int, str] | None:
    """One place higher than a gap in a group: into a group, out of one, or over a layer."""
    if gap >= len(others):
        return None
    above = others[gap]
    if above.id == parent:
        return gap + 1, above.parent
    if above.parent == parent:
        return (gap, above.id) if above.is_group else (gap + 1, parent)
    chain = parents(others, above.id)
    return gap, next(group.id for group in chain if group.parent == parent)


def down(others: Sequence[Layer], gap: int, parent: str) -> tuple[int, str] | None:
    """One place lower than a gap in a group."""
    below = others[gap - 1] if gap else None
    if below is not None and below.parent == parent:
        return (gap - 1, below.id) if below.is_group else (gap - 1, parent)
    group = next((layer for layer in others if layer.id == parent), None)
    return (gap, group.parent) if group is not None else None
