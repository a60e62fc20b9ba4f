"""Canvas: a layered picture as a frozen value, and the edits on it as functions old → new."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Any, ClassVar

from engines import Image, Problem
from studio.document import Get, Json, Put
from studio.fills import fill_layer, flood_fill
from studio.groups import Pile, block, is_orderly, parents, piles
from studio.groups import seen as shown_of
from studio.guides import Guide
from studio.layers import Blend, Layer, Reference, fresh_id
from studio.pictures import flattened, flattened_labels, layer_from_image, merged, seen
from studio.selection import Selection, inside
from studio.tiles import CHUNK, TILE, Rect, Tiles, coalesced

__all__ = [
    "CHUNK",
    "LARGEST",
    "TILE",
    "Blend",
    "Canvas",
    "Layer",
    "Reference",
    "Selection",
    "add_layer",
    "canvas_from_image",
    "clear_layer",
    "damage",
    "duplicate_layer",
    "fill_layer",
    "flatten",
    "flattened",
    "flattened_labels",
    "flood_fill",
    "layer_from_image",
    "merge_down",
    "move_layer",
    "new_canvas",
    "remove_layer",
    "rename_layer",
    "set_alpha_locked",
    "set_blend",
    "set_clipped",
    "set_guides",
    "set_locked",
    "set_opacity",
    "set_reference",
    "set_tiles",
    "set_visible",
]

LARGEST = 16384
"""The longest side of a canvas in pixels."""

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Canvas:
    """A picture in layers, the lowest first, on paper of one colour or on nothing."""

    kind: ClassVar[str] = "canvas"
    version: ClassVar[int] = 3

    width: int
    height: int
    layers: tuple[Layer, ...] = ()
    paper: Colour | None = (255, 255, 255)
    reference: Reference | None = None
    guides: tuple[Guide, ...] = ()
    """Lines to lay things out by, the newest last; no part of the picture."""
    selection: Selection | None = None
    """Where the picture may change; None is everywhere."""

    def __post_init__(self) -> None:
        if not (1 <= self.width <= LARGEST and 1 <= self.height <= LARGEST):
            raise Problem(
                f"A canvas of {self.width}×{self.height} pixels cannot be made.",
                f"Each side must have 1 to {LARGEST} pixels.",
                "Choose another size.",
            )
        if len({layer.id for layer in self.layers}) < len(self.layers):
            raise ValueError("two layers of a canvas have the same id")
        if not is_orderly(self.layers):
            raise ValueError("a group of a canvas does not stand right above its content")

    @property
    def bounds(self) -> Rect:
        """The whole picture."""
        return Rect(0, 0, self.width, self.height)

    def layer(self, id: str) -> Layer:
        """The layer with an id; Problem when it is gone."""
        return self.layers[self.index(id)]

    def find(self, id: str) -> Layer | None:
        """The layer with an id, or None."""
        return next((layer for layer in self.layers if layer.id == id), None)

    def index(self, id: str) -> int:
        """Where the layer stands, 0 the lowest; Problem when it is gone."""
        for index, layer in enumerate(self.layers):
            if layer.id == id:
                return index
        raise Problem(
            "The layer is not there any more.",
            "It was removed, or the picture is another one.",
            "Choose another layer.",
        )

    def unlocked(self, id: str) -> Layer:
        """The layer, if its pixels may change; Problem when it or a group around it is locked.

        A group has none of its own.
        """
        layer = self.layer(id)
        if layer.is_group:
            raise Problem(
                f"“{layer.name}” is a group.",
                "A group has no pixels of its own.",
                "Choose a layer in it.",
            )
        self.check_free(layer)
        return layer

    def check_free(self, layer: Layer) -> None:
        """Raise a Problem when a layer or a group is locked, or is in one that is."""
        if layer.locked:
            raise Problem(
                f"The layer “{layer.name}” is locked.",
                "A locked layer keeps its pixels.",
                "Unlock it in the list of layers, or choose another one.",
            )
        locked = next((each for each in parents(self.layers, layer.id) if each.locked), None)
        if locked is not None:
            raise Problem(
                f"The group “{locked.name}” is locked.",
                f"It keeps the pixels of “{layer.name}”.",
                "Unlock it in the list of layers, or choose another layer.",
            )

    @property
    def shown(self) -> tuple[Layer, ...]:
        """The layers that can change a pixel of the picture, the lowest first."""
        return shown_of(self.layers)

    def block(self, id: str) -> tuple[Layer, ...]:
        """A layer with all that is in it, the lowest first, itself the last."""
        self.index(id)
        start, end = block(self.layers, id)
        return self.layers[start:end]

    def with_layer(self, id: str, **changes: Any) -> Canvas:
        """The canvas with fields of a layer replaced; itself when they are the same objects."""
        index = self.index(id)
        layer = self.layers[index]
        if all(getattr(layer, name) is value for name, value in changes.items()):
            return self
        changed = replace(layer, **changes)
        return replace(self, layers=(*self.layers[:index], changed, *self.layers[index + 1 :]))

    def dump(self, put: Put) -> Json:
        """The canvas as JSON that names its chunks by digest."""
        return {
            "width": self.width,
            "height": self.height,
            "paper": list(self.paper) if self.paper is not None else None,
            "layers": [layer.dump(put) for layer in self.layers],
            "reference": self.reference.dump(put) if self.reference is not None else None,
            "guides": [[guide.is_upright, guide.at] for guide in self.guides],
            "selection": self.selection.dump(put) if self.selection is not None else None,
        }

    @classmethod
    def load(cls, data: Json, get: Get) -> Canvas:
        """The canvas that `dump` described."""
        paper, reference, selection = data["paper"], data["reference"], data["selection"]
        return cls(
            data["width"],
            data["height"],
            tuple(Layer.load(each, get) for each in data["layers"]),
            (paper[0], paper[1], paper[2]) if paper is not None else None,
            Reference.load(reference, get) if reference is not None else None,
            guides=tuple(Guide(is_upright, at) for is_upright, at in data.get("guides", [])),
            selection=Selection.load(selection, get) if selection is not None else None,
        )

    @classmethod
    def upgrade(cls, data: Json, version: int) -> Json:
        """JSON of an older `version` in the form of the newest one.

        The first knew no selection, the second no groups.
        """
        if version < 2:
            data = {"selection": None, **data}
        if version < 3:
            plain = {"parent": "", "is_group": False, "passes": False}
            data = {**data, "layers": [{**plain, **layer} for layer in data["layers"]]}
        return data

    def bytes(self, since: Canvas | None = None) -> int:
        """Bytes this canvas keeps in memory beyond those it shares with `since`."""
        theirs = {layer.id: layer.tiles for layer in since.layers} if since is not None else {}
        shared = {id(tiles) for tiles in theirs.values()}
        total = sum(
            layer.tiles.bytes(theirs.get(layer.id))
            for layer in self.layers
            if id(layer.tiles) not in shared
        )
        if self.reference is not None and (since is None or since.reference != self.reference):
            total += self.reference.bytes
        if self.selection is not None:
            theirs_too = since.selection if since is not None else None
            total += self.selection.tiles.bytes(theirs_too.tiles if theirs_too else None)
        return total


def new_canvas(
    width: int, height: int, paper: Colour | None = (255, 255, 255), layer: str = "Layer 1"
) -> Canvas:
    """An empty canvas with one `layer`; Problem when a side is not 1…16384 px."""
    return Canvas(width, height, (Layer(name=layer),), paper)


def canvas_from_image(image: Image, title: str) -> Canvas:
    """A canvas of the picture's size with the picture as its one layer, on no paper."""
    empty = Canvas(image.width, image.height, (), None)
    return replace(empty, layers=(layer_from_image(image, title, image.width, image.height),))


def _changed(canvas: Canvas, id: str, **changes: Any) -> Canvas:
    layer = canvas.layer(id)
    same = all(getattr(layer, name) == value for name, value in changes.items())
    return canvas if same else canvas.with_layer(id, **changes)


def add_layer(canvas: Canvas, layer: Layer, above: str | None = None) -> Canvas:
    """Put a layer above another one, on top inside a group, or on top of all.

    It gets a fresh id if its own is taken.
    """
    index, parent = len(canvas.layers), ""
    if above is not None:
        index = canvas.index(above)
        other = canvas.layers[index]
        parent = other.id if other.is_group else other.parent
        index += 0 if other.is_group else 1
    if canvas.find(layer.id) is not None:
        layer = replace(layer, id=fresh_id())
    layer = layer if layer.parent == parent else replace(layer, parent=parent)
    return replace(canvas, layers=(*canvas.layers[:index], layer, *canvas.layers[index:]))


def remove_layer(canvas: Canvas, id: str) -> Canvas:
    """Take a layer away, or a group with its content; Problem when one of them is locked."""
    canvas.check_free(canvas.layer(id))
    start, end = block(canvas.layers, id)
    for layer in canvas.layers[start:end]:
        canvas.check_free(layer)
    return replace(canvas, layers=(*canvas.layers[:start], *canvas.layers[end:]))


def move_layer(canvas: Canvas, id: str, index: int) -> Canvas:
    """Put a layer at another place in its group, 0 the lowest; beyond the ends are the ends."""
    from studio.grouping import place_layer

    parent = canvas.layer(id).parent
    beside = [each.id for each in canvas.layers if each.parent == parent and each.id != id]
    at = min(max(index, 0), len(beside))
    return place_layer(canvas, id, parent, beside[at - 1] if at else None)


def rename_layer(canvas: Canvas, id: str, name: str) -> Canvas:
    """Give a layer another name; blanks around it are dropped and an empty one changes nothing."""
    return _changed(canvas, id, name=name.strip() or canvas.layer(id).name)


def set_opacity(canvas: Canvas, id: str, opacity: float) -> Canvas:
    """Show a layer more or less; held to 0…1."""
    return _changed(canvas, id, opacity=min(max(float(opacity), 0.0), 1.0))


def set_visible(canvas: Canvas, id: str, visible: bool) -> Canvas:
    """Show or hide a layer."""
    return _changed(canvas, id, visible=visible)


def set_blend(canvas: Canvas, id: str, blend: Blend) -> Canvas:
    """Let a layer's colours meet those below in another way."""
    return _changed(canvas, id, blend=blend, passes=False)


def set_locked(canvas: Canvas, id: str, locked: bool) -> Canvas:
    """Protect the pixels of a layer, or free them."""
    return _changed(canvas, id, locked=locked)


def set_alpha_locked(canvas: Canvas, id: str, locked: bool) -> Canvas:
    """Keep paint where it is on a layer, whatever is painted; or no longer."""
    return _changed(canvas, id, alpha_locked=locked)


def set_clipped(canvas: Canvas, id: str, clipped: bool) -> Canvas:
    """Show a layer only where the one below it has paint; Problem for the lowest layer."""
    if clipped and lowest_in_group(canvas, id):
        raise Problem(
            "The lowest layer cannot be clipped.",
            "There is no layer below it.",
            "Choose a layer that stands above another one.",
        )
    return _changed(canvas, id, clipped=clipped)


def lowest_in_group(canvas: Canvas, id: str) -> bool:
    """Whether there is nothing below a layer in its group."""
    parent = canvas.layer(id).parent
    return next(each.id for each in canvas.layers if each.parent == parent) == id


def set_tiles(canvas: Canvas, id: str, tiles: Tiles) -> Canvas:
    """Give a layer other pixels; Problem when it is locked."""
    return canvas.with_layer(canvas.unlocked(id).id, tiles=tiles)


def clear_layer(canvas: Canvas, id: str) -> Canvas:
    """Take all paint from a layer, or that which is selected; Problem when it is locked."""
    before = canvas.layer(id).tiles
    cleared = set_tiles(canvas, id, inside(before, Tiles.empty(), canvas.selection))
    return cleared if canvas.selection else cleared.with_layer(id, makers=())


def set_reference(canvas: Canvas, reference: Reference | None) -> Canvas:
    """Paint after another picture, or after none."""
    same = canvas.reference is reference
    return canvas if same else replace(canvas, reference=reference)


def set_guides(canvas: Canvas, guides: tuple[Guide, ...]) -> Canvas:
    """Have other lines to lay things out by."""
    return canvas if canvas.guides == guides else replace(canvas, guides=guides)


def duplicate_layer(canvas: Canvas, id: str) -> Canvas:
    """Put a copy of a layer, or of a group with its content, right above it; tiles are shared."""
    copied = canvas.block(id)
    fresh = {each.id: fresh_id() for each in copied}
    copies = [
        replace(each, id=fresh[each.id], parent=fresh.get(each.parent, each.parent))
        for each in copied
    ]
    copies[-1] = replace(copies[-1], name=_copy_name(canvas, copies[-1].name), locked=False)
    index = canvas.index(id) + 1
    return replace(canvas, layers=(*canvas.layers[:index], *copies, *canvas.layers[index:]))


def _copy_name(canvas: Canvas, name: str) -> str:
    taken = {layer.name for layer in canvas.layers}
    names = (f"{name} copy{f' {n}' if n > 1 else ''}" for n in range(1, len(taken) + 2))
    return next(each for each in names if each not in taken)


def merge_down(canvas: Canvas, id: str) -> Canvas:
    """Make a layer and the one below it one, which looks the same on what lies below.

    The lower layer keeps its id, name and blend; its opacity and the upper one's move into the
    pixels. What is clipped to the upper layer goes with it. Problem for the lowest layer, when one
    of the two is locked or hidden, and when the lower one alone is clipped.
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
    upper, lower = canvas.unlocked(id), canvas.unlocked(beside[index - 1].id)
    for layer in (upper, lower):
        if not layer.visible:
            raise Problem(
                f"The layer “{layer.name}” is hidden.",
                "Merging it would change what is seen.",
                "Show it first, or remove it.",
            )
    if lower.clipped and not upper.clipped:
        raise Problem(
            f"The layer “{lower.name}” is clipped.",
            f"What is on “{upper.name}” would be clipped with it.",
            f"Merge “{lower.name}” down first.",
        )
    every = [upper]
    if not upper.clipped:
        every += takewhile(lambda each: each.clipped, beside[index + 1 :])
    group = tuple(
        each if each is upper or not each.is_group else canvas.unlocked(each.id) for each in every
    )
    keeps = upper.clipped and not lower.clipped  # the group's opacity stays that of its lowest
    joined = replace(
        lower,
        tiles=merged(lower, group),
        opacity=lower.opacity if keeps else 1.0,
        makers=makers((lower, *group)),
    )
    gone = {each.id for each in group}
    layers = (joined if each is lower else each for each in canvas.layers if each.id not in gone)
    return replace(canvas, layers=tuple(layers))


def flatten(canvas: Canvas) -> Canvas:
    """All that is seen on one layer, the paper with it; hidden layers go. Nothing is unlocked."""
    only = canvas.layers[0] if len(canvas.layers) == 1 and canvas.paper is None else None
    if (
        only is not None
        and only.visible
        and not only.is_group
        and _look(only) == (1.0, Blend.NORMAL)
    ):
        return canvas
    shown = canvas.shown
    name = shown[0].name if shown else "Layer 1"
    return replace(canvas, layers=(Layer(name=name, tiles=seen(canvas), makers=makers(shown)),))


def makers(layers: Iterable[Layer]) -> tuple[str, ...]:
    """What had a part in some layers, each once."""
    return tuple(dict.fromkeys(maker for layer in layers for maker in layer.makers))


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
