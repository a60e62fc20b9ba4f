"""Flattened: what a canvas looks like, fast again and again under a stroke in flight.

While a stroke goes on, the layers below the active one are kept flat, and so is every run of
Normal layers above it; what remains to be blended for a damage is the active layer, those clipped
to the same one, and the few layers that cannot be joined. Without a stroke the plain compositor answers.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import groupby

import numpy as np

from studio.canvas import Blend, Canvas, Layer
from studio.compose import compose, compose_piles, paper, pile_pixels
from studio.groups import Node, Pile, flat, piles, place_of
from studio.strokes import Stroke
from studio.tiles import CHUNK, Pixels, Rect

_ROOM = 256
"""Cells that each flat picture keeps (64 MiB)."""


class _Kept:
    """Pixels of some layers, kept in cells of 256 px as they are asked for."""

    def __init__(
        self, layers: tuple[Layer, ...], look: Callable[[Rect], Pixels], *, is_whole: bool = True
    ) -> None:
        """`is_whole` says that the look has the opacity of the layers in it."""
        self.layers, self.is_whole = layers, is_whole
        self._look = look
        self._cells: dict[tuple[int, int], Pixels] = {}

    def has(self, place: tuple[int, int]) -> bool:
        """Whether a cell is joined."""
        return place in self._cells

    def pixels(self, rect: Rect) -> Pixels:
        """The part of one cell that `rect` covers."""
        place = rect.x // CHUNK, rect.y // CHUNK
        if (cell := self._cells.get(place)) is None:
            if len(self._cells) >= _ROOM:
                del self._cells[next(iter(self._cells))]
            square = Rect(place[0] * CHUNK, place[1] * CHUNK, CHUNK, CHUNK)
            cell = self._cells[place] = self._look(square)
        x, y = rect.x - place[0] * CHUNK, rect.y - place[1] * CHUNK
        return cell[y : y + rect.height, x : x + rect.width]


class Flattened:
    """The look of a canvas, with or without a stroke in flight."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._stroke: tuple[str, Stroke] | None = None
        self._below: _Kept | None = None
        self._above: list[Pile] = []
        self._runs: dict[str, _Kept] = {}

    @property
    def stroke(self) -> tuple[str, Stroke] | None:
        """The id of a layer and the stroke over it."""
        return self._stroke

    def begin(self, layer: str, stroke: Stroke) -> None:
        """Show a layer as a stroke makes it."""
        if self._stroke != (layer, stroke):
            self._stroke = (layer, stroke)
            self._arrange(layer)

    def foresee(self, layer: str) -> None:
        """Arrange for a stroke over a layer that may come."""
        if self._stroke is None:
            self._arrange(layer)

    def prepare(self, place: tuple[int, int]) -> bool:
        """Join some of the layers of a cell (1 to 3 ms); False when they all are joined."""
        square = Rect(place[0] * CHUNK, place[1] * CHUNK, CHUNK, CHUNK)
        for kept in (self._below, *self._runs.values()):
            if kept is not None and not kept.has(place):
                kept.pixels(square)
                return True
        return False

    def end(self) -> None:
        """Show the layers as they are."""
        self._stroke = None

    def show(self, canvas: Canvas) -> None:
        """Take another state."""
        if canvas.paper != self._canvas.paper:
            self._below = None
        self._canvas = canvas
        if self._stroke is not None:
            self._arrange(self._stroke[0])

    def pixels(self, rect: Rect) -> Pixels:
        """Premultiplied BGRA of a rectangle within one cell of 256 px."""
        if self._stroke is None or self._below is None:
            return compose(self._canvas, rect)
        layer, stroke = self._stroke
        instead: dict[str, Callable[[Rect], Pixels]] = {layer: stroke.region}
        for id, run in self._runs.items():
            instead[id] = run.pixels
        base = np.ascontiguousarray(self._below.pixels(rect))
        return compose_piles(self._above, rect, base, substitute=instead)

    def _arrange(self, id: str) -> None:
        """Join what can be joined around the layer of a stroke, keeping what still fits."""
        canvas = self._canvas
        every = piles(canvas.layers)
        index = place_of(every, id)
        if index is None:
            self._below = None
            return
        below = every[:index]
        layers = flat(below)
        if self._below is None or not _same(self._below.layers, layers):
            self._below = _Kept(layers, partial(_on_paper, canvas, below))
        known, self._runs = list(self._runs.values()), {}
        self._above = [self._opened(every[index], id, known)]
        self._above += self._joined(every[index + 1 :], known)

    def _opened(self, pile: Pile, id: str, known: list[_Kept]) -> Pile:
        """The pile with a layer; what is around it in its groups is joined."""
        return tuple(
            Node(node.layer, self._inside(node, id, known))
            if node.layer.id != id and node.holds(id)
            else node
            for node in pile
        )

    def _inside(self, node: Node, id: str, known: list[_Kept]) -> tuple[Pile, ...]:
        index = place_of(node.inside, id) or 0
        below = node.inside[:index]
        lowest = [self._run(below, known)] if below else []
        above = self._joined(node.inside[index + 1 :], known)
        return (*lowest, self._opened(node.inside[index], id, known), *above)

    def _joined(self, rest: tuple[Pile, ...], known: list[_Kept]) -> list[Pile]:
        """Runs of Normal piles as one each, the others as they are."""
        found: list[Pile] = []
        shown = [p for p in rest if p[0].layer.visible and p[0].layer.opacity > 0]
        for normal, some in groupby(shown, key=lambda p: p[0].layer.blend is Blend.NORMAL):
            together = tuple(some)
            for run in (together,) if normal else ((pile,) for pile in together):
                found.append(self._run(run, known) if len(run) > 1 else self._alone(run[0], known))
        return found

    def _run(self, run: tuple[Pile, ...], known: list[_Kept]) -> Pile:
        layer = Layer(id=f"run of {run[0][0].layer.id}")
        self._keep(layer, flat(run), partial(compose_piles, run), known, is_whole=True)
        return (Node(layer),)

    def _alone(self, pile: Pile, known: list[_Kept]) -> Pile:
        layer = pile[0].layer
        self._keep(layer, flat((pile,)), partial(pile_pixels, pile), known, is_whole=False)
        return (Node(layer),)

    def _keep(
        self,
        layer: Layer,
        layers: tuple[Layer, ...],
        look: Callable[[Rect], Pixels],
        known: list[_Kept],
        *,
        is_whole: bool,
    ) -> None:
        fits = (k for k in known if k.is_whole == is_whole and _same(k.layers, layers))
        self._runs[layer.id] = next(fits, None) or _Kept(layers, look, is_whole=is_whole)


def _on_paper(canvas: Canvas, below: tuple[Pile, ...], rect: Rect) -> Pixels:
    return compose_piles(below, rect, paper(canvas, rect))


def _same(one: tuple[Layer, ...], other: tuple[Layer, ...]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
