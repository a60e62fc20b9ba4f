"""Layer, Blend and Reference: what a canvas is made of, and the JSON they are kept as."""

from __future__ import annotations

import uuid
import zlib
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

import numpy as np

from engines import Image, Labels, Problem
from studio.document import Get, Json, Put
from studio.tiles import Chunk, Tiles


class Blend(StrEnum):
    """How a layer's colours meet those below, by the names of OpenRaster's composite-op."""

    NORMAL = "normal"
    MULTIPLY = "multiply"
    SCREEN = "screen"
    OVERLAY = "overlay"
    DARKEN = "darken"
    LIGHTEN = "lighten"
    COLOUR_DODGE = "colour-dodge"
    COLOUR_BURN = "colour-burn"
    HARD_LIGHT = "hard-light"
    SOFT_LIGHT = "soft-light"
    DIFFERENCE = "difference"
    HUE = "hue"
    SATURATION = "saturation"
    COLOUR = "colour"
    LUMINOSITY = "luminosity"

    @property
    def caption(self) -> str:
        """What people read."""
        return self.value.replace("-", " ").capitalize()

    @property
    def composite_op(self) -> str:
        """OpenRaster's name of the mode."""
        word = "src-over" if self is Blend.NORMAL else self.value.replace("colour", "color")
        return f"svg:{word}"


def fresh_id() -> str:
    """An id that no other layer has."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Layer:
    """One sheet of a canvas: its pixels and how they are shown."""

    id: str = field(default_factory=fresh_id)
    name: str = "Layer"
    tiles: Tiles = field(default_factory=Tiles.empty)
    opacity: float = 1.0
    """0…1."""
    visible: bool = True
    blend: Blend = Blend.NORMAL
    locked: bool = False
    """A locked layer keeps its pixels."""
    alpha_locked: bool = False
    """Paint changes the colours of such a layer, never where there is paint."""
    clipped: bool = False
    """A clipped layer is seen only where the layer it lies on has paint."""
    makers: tuple[str, ...] = ()
    """What had a part in its pixels beside people: digests of results, names of engines."""
    parent: str = ""
    """The id of the group that it is in; empty for none."""
    is_group: bool = False
    """A group has no tiles; its content stands right below it. See studio.groups."""
    passes: bool = False
    """The content of such a group meets what lies below as if there were no group."""

    @property
    def is_shown(self) -> bool:
        """Whether it can change a pixel of the picture."""
        return self.visible and self.opacity > 0 and not self.tiles.is_empty

    def dump(self, put: Put) -> Json:
        """The layer as JSON that names its chunks by digest."""
        chunks = sorted(self.tiles.chunks(), key=lambda item: item[0])
        return {
            "id": self.id,
            "name": self.name,
            "opacity": self.opacity,
            "visible": self.visible,
            "blend": self.blend.value,
            "locked": self.locked,
            "alpha_locked": self.alpha_locked,
            "clipped": self.clipped,
            "makers": list(self.makers),
            "parent": self.parent,
            "is_group": self.is_group,
            "passes": self.passes,
            "chunks": [[*place, put(chunk)] for place, chunk in chunks],
        }

    @classmethod
    def load(cls, data: Json, get: Get) -> Layer:
        """The layer that `dump` described; equal chunks are shared."""
        known: dict[str, Chunk] = {}
        for _, _, digest in data["chunks"]:
            if digest not in known:
                known[digest] = Chunk.decode(get(digest))
        tiles = Tiles.of_chunks({(x, y): known[digest] for x, y, digest in data["chunks"]})
        return cls(
            id=data["id"],
            name=data["name"],
            tiles=tiles,
            opacity=data["opacity"],
            visible=data["visible"],
            blend=Blend(data["blend"]),
            locked=data["locked"],
            alpha_locked=data.get("alpha_locked", False),  # files of before have neither
            clipped=data.get("clipped", False),
            makers=tuple(data.get("makers", ())),
            parent=data["parent"],
            is_group=data["is_group"],
            passes=data["passes"],
        )


@dataclass(frozen=True)
class Reference:
    """A picture to paint after, with its materials."""

    picture: Image
    labels: Labels | None = None
    title: str = ""
    names: tuple[tuple[int, str], ...] = ()
    """What materials are called, by their labels; the others have a number only."""

    @property
    def bytes(self) -> int:
        """What it keeps in memory."""
        return self.picture.pixels.nbytes + (self.labels.pixels.nbytes if self.labels else 0)

    def dump(self, put: Put) -> Json:
        """The reference as JSON that names its samples by digest."""
        labels = {"labels": put(Samples(self.labels))} if self.labels is not None else {}
        names = {"names": [list(each) for each in self.names]} if self.names else {}
        return {"title": self.title, "picture": put(Samples(self.picture)), **labels, **names}

    @classmethod
    def load(cls, data: Json, get: Get) -> Reference:
        """The reference that `dump` described."""
        marks = data.get("labels")
        return cls(
            Image.adopt(decoded(get(data["picture"]))),
            Labels.adopt(decoded(get(marks))) if marks else None,
            data["title"],
            tuple((label, name) for label, name in data.get("names", ())),
        )


@dataclass(frozen=True)
class Samples:
    """The array of a picture or a label map as a blob: a line with its shape, then the rows."""

    media: Image | Labels

    @cached_property
    def digest(self) -> str:
        """The media value's own digest."""
        return self.media.digest

    def encode(self) -> bytes:
        """The shape as text, a line feed, and the samples packed by zlib."""
        pixels = self.media.pixels
        head = " ".join(map(str, pixels.shape)).encode()
        return head + b"\n" + zlib.compress(np.diff(pixels, axis=0, prepend=pixels[:1] * 0).data, 1)


def decoded(data: bytes) -> Any:
    """The array that `Samples.encode` made bytes of; Problem when they are damaged."""
    try:
        head, body = data.split(b"\n", 1)
        rows = np.frombuffer(zlib.decompress(body), np.uint8)
        shape = [int(word) for word in head.split()]
        return np.add.accumulate(rows.reshape(shape), axis=0, dtype=np.uint8)
    except (zlib.error, ValueError) as error:
        raise Problem(
            "The reference picture is damaged.",
            "Its bytes in the project do not decode.",
            "Choose the reference picture again, or open an older version with File ▸ Versions.",
        ) from error
