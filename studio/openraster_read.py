"""Reading OpenRaster files, also those of other programs: what is unknown is passed over and told."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import numpy as np
from numpy.typing import NDArray

from engines import Labels, Problem
from studio.canvas import LARGEST, Canvas
from studio.layers import Blend, Layer
from studio.openraster import CLIPPED, OWN, digest_of
from studio.pictures import premultiplied
from studio.tiles import Tiles

_XML_BYTES, _LAYERS, _FAR, _MAKERS, _DEEP = 8_000_000, 2000, 100_000, 64, 40
"""What a file may have at most: bytes of its description, layers, pixels beside the canvas,
makers of a layer, and groups in one another."""
_BLENDS = {blend.composite_op: blend for blend in Blend}
_TORN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, KeyError, OSError, RuntimeError, EOFError,
    NotImplementedError, ValueError,
)  # fmt: skip
"""What unpacking a damaged archive may raise."""


def read_openraster(path: Path, say: Callable[[str], str] = str) -> tuple[Canvas, tuple[str, ...]]:
    """The canvas in a file, and sentences about what could not be kept; Problem when it is none.

    `say` gives the words for what has no name in the file.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _Reading(path, archive, say).canvas()
    except FileNotFoundError:
        raise Problem(f"“{path.name}” is not there.", "", "Check the name.") from None
    except _TORN as error:
        raise _broken(path, f"It cannot be unpacked: {error}.") from None


@dataclass
class _Reading:
    """One file while it is read."""

    path: Path
    archive: zipfile.ZipFile
    say: Callable[[str], str]
    notes: list[str] = field(default_factory=list)
    count: int = 0

    def canvas(self) -> tuple[Canvas, tuple[str, ...]]:
        """The canvas in layers; where none of them can be read, of the picture they make."""
        try:
            canvas = self._layered()
        except (Problem, *_TORN):
            merged = self._merged(None)
            if merged is None:
                raise
            self.notes = ["Its layers cannot be read; this is the picture that they made."]
            return merged, tuple(self.notes)
        if self.notes and all(each.is_group for each in canvas.layers):
            merged = self._merged(canvas)
            if merged is not None:
                self.notes.insert(0, "None of its layers can be read; this is what they made.")
                canvas = merged
        return canvas, tuple(self.notes)

    def _layered(self) -> Canvas:
        root = self._described()
        stack = next((each for each in root if _kind(each) == "stack"), None)
        if stack is None:
            raise _broken(self.path, "It describes no layers.")
        empty = Canvas(_whole(root, "w", self.path), _whole(root, "h", self.path), (), None)
        under = _paper(stack)
        if under is not None:
            stack.remove(stack[-1])
        layers = tuple(self._stack(stack, ""))[::-1]  # the topmost comes first
        return replace(empty, layers=layers, paper=under)

    def _merged(self, canvas: Canvas | None) -> Canvas | None:
        """The picture that programs lay beside the layers, as a canvas of one layer."""
        pixels = self._decoded("mergedimage.png")
        if pixels is None:
            return None
        tiles = Tiles.empty().painted(0, 0, premultiplied(pixels))
        high, wide = pixels.shape[:2]
        empty = canvas or Canvas(wide, high, (), None)
        return replace(empty, layers=(Layer(name=self.say("Merged picture"), tiles=tiles),))

    def _described(self) -> Xml.Element:
        data = self._bytes("stack.xml", _XML_BYTES)
        if b"<!" in data.replace(b"<!--", b"") or b"\0" in data:
            # Entities can grow without end, and no painting program needs them.
            raise _broken(self.path, "Its description has definitions, which pictures never need.")
        try:
            return Xml.fromstring(data)
        except (Xml.ParseError, ValueError, LookupError) as error:
            raise _broken(self.path, f"Its description is no XML: {error}.") from None

    def _bytes(self, name: str, most: int) -> bytes:
        with self.archive.open(name) as file:
            data = file.read(most + 1)
        if len(data) > most:
            raise _broken(self.path, f"“{name}” in it is far too large.")
        return data

    def _stack(self, stack: Xml.Element, parent: str, depth: int = 0) -> Iterator[Layer]:
        """The layers of a stack, the topmost first, a group before its content."""
        for place, entry in enumerate(stack):
            self._count()
            kind = _kind(entry)
            known = kind in ("layer", "stack")
            if known and entry.get("composite-op") == CLIPPED and not _own(entry, "clipped"):
                self._tell_of_clip(entry, stack[place + 1 :])
            if kind == "layer":
                yield from self._layer(entry, parent)
            elif _own(entry, "pile") and len(entry) and depth < _DEEP:
                yield from self._pile(entry, parent, depth)
            elif not known and not any(_kind(each) == "layer" for each in entry.iter()):
                self._note(f"A part of a kind that Atelier does not know ({_short(kind)})")
            elif depth < _DEEP:
                if not known:
                    self.notes.append(f"A part of an unknown kind ({_short(kind)}) is now a group.")
                group = self._group(entry, parent)
                yield group
                yield from self._stack(entry, group.id, depth + 1)
            else:
                yield from self._too_deep(entry, parent)

    def _pile(self, pile: Xml.Element, parent: str, depth: int) -> Iterator[Layer]:
        """What lies in a stack of ours that is no group; the lowest is shown as the stack is."""
        for name in ("composite-op", "opacity"):
            if name in pile.attrib:
                pile[-1].set(name, pile.attrib[name])
        yield from self._stack(pile, parent, depth + 1)

    def _tell_of_clip(self, entry: Xml.Element, below: list[Xml.Element]) -> None:
        """Other programs clip to all that lies below in the group, we to one layer."""
        if len([each for each in below if each.get("composite-op") != CLIPPED]) > 1:
            name = _short(entry.get("name") or self.say("Layer"))
            self.notes.append(f"“{name}” is clipped to the layer below it alone.")

    def _too_deep(self, top: Xml.Element, parent: str) -> Iterator[Layer]:
        """The layers of a group that lies in too many others, without the groups in it."""
        self.notes.append("A group that lies in too many others is left out; its layers are kept.")
        open_parts = [(top, True)]
        while open_parts:
            part, seen = open_parts.pop()
            seen = seen and part.get("visibility", "visible") != "hidden"
            if _kind(part) == "layer":
                self._count()
                for layer in self._layer(part, parent):
                    yield replace(layer, visible=seen)
            open_parts += [(each, seen) for each in reversed(part)]

    def _count(self) -> None:
        self.count += 1
        if self.count > _LAYERS:
            raise _broken(self.path, f"It has more than {_LAYERS} layers.")

    def _layer(self, entry: Xml.Element, parent: str) -> Iterator[Layer]:
        name = _short(entry.get("name") or self.say("Layer"))
        pixels = self._decoded(entry.get("src") or "")
        if pixels is None:
            self._note(f"The layer “{name}”, whose pixels are missing or damaged,")
            return
        whole = entry.get(f"{{{OWN}}}whole")
        if whole and entry.get(f"{{{OWN}}}cut") == digest_of(pixels):
            found = self._decoded(whole)
            pixels = found if found is not None and found.shape == pixels.shape else pixels
        x, y = _number(entry, "x", 0), _number(entry, "y", 0)
        if max(abs(x), abs(y)) > _FAR:
            self._note(f"The layer “{name}”, which lies far beside the picture,")
            return
        labels = self._labels(entry, pixels.shape)
        tiles = Tiles.empty().painted(round(x), round(y), premultiplied(pixels), labels)
        yield replace(self._shown(entry, name), tiles=tiles, parent=parent)

    def _shown(self, entry: Xml.Element, name: str) -> Layer:
        """An empty layer that is shown as an entry says."""
        op = entry.get("composite-op") or "svg:src-over"
        if op not in _BLENDS and op != CLIPPED:
            if _kind(entry) == "stack":
                self.notes.append(f"“{name}” is laid as a normal group, not as {_short(op)}.")
            else:
                self.notes.append(f"“{name}” is laid as a normal layer, not as {_short(op)}.")
        return Layer(
            name=name,
            opacity=min(max(_number(entry, "opacity", 1.0), 0.0), 1.0),
            visible=entry.get("visibility", "visible") != "hidden",
            blend=_BLENDS.get(op, Blend.NORMAL),
            locked=entry.get("edit-locked") == "true",
            alpha_locked=_own(entry, "alpha-locked"),
            clipped=_own(entry, "clipped") or op == CLIPPED,
            makers=tuple(entry.get(f"{{{OWN}}}makers", "").split()[:_MAKERS]),
        )

    def _group(self, entry: Xml.Element, parent: str) -> Layer:
        shown = self._shown(entry, _short(entry.get("name") or self.say("Group")))
        passes = entry.get("isolation") != "isolate"
        return replace(shown, parent=parent, is_group=True, passes=passes)

    def _decoded(self, source: str) -> NDArray[np.uint8] | None:
        """Straight RGBA (height, width, 4) of a file of the archive; None where that is none."""
        from studio.decoding import to_rgba

        found = self._picture(source)
        try:
            return np.asarray(to_rgba(found), np.uint8) if found is not None else None
        except (OSError, ValueError, SyntaxError):
            return None

    def _labels(self, entry: Xml.Element, shape: tuple[int, ...]) -> NDArray[np.uint8] | None:
        source = entry.get(f"{{{OWN}}}labels")
        found = self._picture(source) if source else None
        if found is None or found.mode != "L" or found.size != (shape[1], shape[0]):
            return None
        try:
            labels = np.asarray(found, np.uint8)
        except (OSError, ValueError, SyntaxError):
            return None
        return labels if labels.max() <= Labels.highest else None

    def _picture(self, source: str) -> Any:
        """Pillow's picture of a file of the archive, not decoded yet; None where there is none."""
        from PIL import Image as Pillow

        try:
            data = self._bytes(source, 1 << 30)
            picture = Pillow.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        except (*_TORN, Pillow.DecompressionBombError):
            return None
        return picture if max(picture.size) <= LARGEST else None

    def _note(self, what: str) -> None:
        self.notes.append(f"{what} is left out.")


def _own(entry: Xml.Element, name: str) -> bool:
    """Whether an entry has a mark of ours."""
    return entry.get(f"{{{OWN}}}{name}") == "true"


def _kind(entry: Xml.Element) -> str:
    """The tag of an entry, in whatever namespace a program put it."""
    return entry.tag.rpartition("}")[2]


def _paper(stack: Xml.Element) -> tuple[int, int, int] | None:
    """The paper, if the lowest layer is one of ours."""
    lowest = stack[-1] if len(stack) else None
    colour = lowest.get(f"{{{OWN}}}paper") if lowest is not None else None
    if colour is None or len(colour) != 7:
        return None
    try:
        red, green, blue = bytes.fromhex(colour[1:])
    except ValueError:
        return None
    return red, green, blue


def _whole(root: Xml.Element, name: str, path: Path) -> int:
    try:
        return round(float(root.get(name) or ""))
    except (ValueError, OverflowError):
        raise _broken(path, "It does not say how large it is.") from None


def _number(entry: Xml.Element, name: str, default: float) -> float:
    try:
        value = float((entry.get(name) or str(default)).replace(",", "."))
    except ValueError:
        return default
    return value if np.isfinite(value) else default


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"


def _broken(path: Path, reason: str) -> Problem:
    return Problem(
        f"“{path.name}” is no OpenRaster file that can be read.",
        reason,
        "Open it in the program that made it, and save it again.",
    )
