"""Canvas: a layered picture as a frozen value, and the edits on it as functions old → new."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from engines import Image, Problem
from studio.document import Get, Json, Put
from studio.fills import fill_layer, flood_fill
from studio.groups import block, is_orderly, parents
from studio.groups import seen as shown_of
from studio.guides import Guide
from studio.layers import Blend, Layer, Reference, fresh_id
from studio.pictures import flattened, flattened_labels, layer_from_image
from studio.selection import Selection, inside
from studio.tiles import CHUNK, TILE, Rect, Tiles

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
    "fill_layer",
    "flattened",
    "flattened_labels",
    "flood_fill",
    "layer_from_image",
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
    """Take all paint from a layer or from those in a group, or that which is selected.

    Problem when one of them is locked.
    """
    for layer in canvas.block(id):
        canvas.check_free(layer)
        if not layer.is_group:
            rest = inside(layer.tiles, Tiles.empty(), canvas.selection)
            kept = layer.makers if canvas.selection else ()
            canvas = canvas.with_layer(layer.id, tiles=rest, makers=kept)
    return canvas


def set_reference(canvas: Canvas, reference: Reference | None) -> Canvas:
    """Paint after another picture, or after none."""
    same = canvas.reference is reference
    return canvas if same else replace(canvas, reference=reference)


def set_guides(canvas: Canvas, guides: tuple[Guide, ...]) -> Canvas:
    """Have other lines to lay things out by."""
    return canvas if canvas.guides == guides else replace(canvas, guides=guides)
