"""Palettes: sets of named colours in files of GIMP's format, and the colours used last.

Palettes are kept as .gpl files, so what is imported and exported is what is kept.
"""

from __future__ import annotations

import logging
import os
import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from psygnal import Signal

from engines import Problem
from studio.colours import Colour, code_of, read_code
from studio.settings import SettingsFile

logger = logging.getLogger(__name__)

SUFFIX = ".gpl"
LONGEST = 40
"""Letters of a name."""
MOST = 1024
"""Colours of a palette."""
RECENT = 12
"""How many colours used last are kept."""
_LARGEST = 256 << 10
"""Bytes of a file; a palette of 1024 colours has about 30,000."""
_LINE = re.compile(r"\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s+(.*))?$")


@dataclass(frozen=True)
class Swatch:
    """A colour with a name, which may be empty."""

    colour: Colour
    name: str = ""

    @property
    def caption(self) -> str:
        """What people read."""
        return f"{self.name} ({code_of(self.colour)})" if self.name else code_of(self.colour)


@dataclass(frozen=True)
class ColourSet:
    """A palette: colours in order."""

    name: str
    swatches: tuple[Swatch, ...] = ()
    columns: int = 0
    path: Path | None = field(default=None, compare=False)

    def with_colour(self, colour: Colour) -> ColourSet:
        """With one more colour at the end; itself when it is there, or full."""
        if len(self.swatches) >= MOST or any(each.colour == colour for each in self.swatches):
            return self
        return replace(self, swatches=(*self.swatches, Swatch(colour)))

    def without(self, index: int) -> ColourSet:
        """Without one of its colours."""
        return replace(self, swatches=self.swatches[:index] + self.swatches[index + 1 :])

    def named(self, index: int, name: str) -> ColourSet:
        """With another name for one of its colours."""
        fresh = replace(self.swatches[index], name=_shown(name)[:LONGEST])
        swatches = (*self.swatches[:index], fresh, *self.swatches[index + 1 :])
        return replace(self, swatches=swatches)


BASIC = ColourSet(
    "Basic",
    tuple(
        Swatch(read_code(code) or (0, 0, 0), name)
        for name, code in (
            ("Black", "000000"), ("Slate", "3c4450"), ("Grey", "80868f"), ("Silver", "c4c8ce"),
            ("White", "ffffff"), ("Crimson", "a3202f"), ("Red", "e0473c"), ("Orange", "ef8b33"),
            ("Amber", "f5c04a"), ("Yellow", "f7e26b"), ("Leaf", "8fbf4d"), ("Green", "3f9a4f"),
            ("Pine", "1f5c45"), ("Teal", "2a9d96"), ("Sky", "8cc4ea"), ("Blue", "3a78c9"),
            ("Navy", "20396e"), ("Violet", "6a4fb3"), ("Plum", "9a4a96"), ("Pink", "ea8fb2"),
            ("Skin", "f1c9a5"), ("Sand", "d8b98a"), ("Clay", "a86b4a"), ("Umber", "5d4033"),
        )
    ),
)  # fmt: skip
"""The palette that is always there, until another one is kept under its name."""


def read_palette(path: Path) -> ColourSet:
    """The palette in a GIMP file; a Problem when there is none."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise ValueError("It is far too large for a palette.")
        return replace(parsed(data.decode("utf-8-sig"), path.stem), path=path)
    except OSError as error:
        raise _unread(path, f"{error.strerror or error}.") from None
    except UnicodeDecodeError:
        raise _unread(path, "It is no text.") from None
    except ValueError as error:
        raise _unread(path, str(error)) from None


def parsed(text: str, usual: str = "Palette") -> ColourSet:
    """The palette that a text in GIMP's format describes; ValueError when it is none."""
    lines = text.splitlines()
    if not lines or lines[0].strip() != "GIMP Palette":
        raise ValueError("It is no GIMP palette.")
    name, columns, swatches = usual, 0, []
    for line in lines[1:]:
        word, _, rest = line.partition(":")
        if found := _LINE.match(line):
            red, green, blue = (min(int(number), 255) for number in found.group(1, 2, 3))
            called = _shown(found[4] or "")[:LONGEST]
            swatches.append(Swatch((red, green, blue), "" if called == "Untitled" else called))
        elif word == "Name":
            name = _shown(rest) or usual
        elif word == "Columns" and rest.strip().isdigit():
            columns = min(int(rest), 64)
    if not swatches:
        raise ValueError("It has no colours.")
    return ColourSet(name[:LONGEST], tuple(swatches[:MOST]), columns)


def text_of(palette: ColourSet) -> str:
    """The palette in GIMP's format."""
    rows = [
        f"{red:3d} {green:3d} {blue:3d}\t{name or 'Untitled'}"
        for (red, green, blue), name in ((each.colour, each.name) for each in palette.swatches)
    ]
    head = ["GIMP Palette", f"Name: {palette.name}", f"Columns: {palette.columns}", "#"]
    return "\n".join([*head, *rows, ""])


def write_palette(palette: ColourSet, path: Path) -> None:
    """Write a palette to a file, replaced in one step; a Problem when that cannot be done."""
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(text_of(palette), "utf-8")
        os.replace(fresh, path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise _unwritten(path, error) from None


class PaletteShelf:
    """The palettes there are, by name, each in a file of a folder, and the basic one."""

    changed = Signal()
    """Another palette is there, one is gone, or one has other colours."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.troubles: list[Problem] = []
        """What was wrong with the files when they were read."""
        self._palettes: tuple[ColourSet, ...] = ()
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            try:
                found = read_palette(path)
                self._palettes += (replace(found, name=self._free(found.name)),)
            except Problem as problem:
                logger.warning("%s: %s", path.name, problem.reason)
                self.troubles.append(problem)
        self._palettes = _ordered(self._palettes)

    @property
    def palettes(self) -> tuple[ColourSet, ...]:
        """All palettes; there is always one."""
        return self._palettes

    def named(self, name: str) -> ColourSet:
        """The palette of a name, or the first one."""
        return next((each for each in self._palettes if each.name == name), self._palettes[0])

    def add(self, palette: ColourSet) -> ColourSet:
        """Keep a palette as a new one; a number is added to a name that is taken."""
        name = self._free(_checked(palette.name))
        return self.keep(replace(palette, name=name, path=self._path(name)))

    def keep(self, palette: ColourSet) -> ColourSet:
        """Keep a palette of the shelf with other colours."""
        if palette.path is None:
            palette = replace(palette, path=self._path(palette.name))
        assert palette.path is not None
        write_palette(palette, palette.path)
        others = [each for each in self._palettes if each.name != palette.name]
        self._show([*others, palette])
        return palette

    def rename(self, palette: ColourSet, name: str) -> ColourSet:
        """Give a palette another name."""
        name = _checked(name)
        if name == palette.name:
            return palette
        fresh = replace(palette, name=self._free(name), path=palette.path or self._path(name))
        assert fresh.path is not None
        write_palette(fresh, fresh.path)
        self._show([*(each for each in self._palettes if each is not palette), fresh])
        return fresh

    def delete(self, palette: ColourSet) -> None:
        """Take a palette away, with its file."""
        if palette.path is not None:
            try:
                palette.path.unlink(missing_ok=True)
            except OSError as error:
                raise _unwritten(palette.path, error) from None
        self._show([each for each in self._palettes if each is not palette])

    def take_in(self, path: Path) -> ColourSet:
        """Copy the palette of a file to the shelf; a Problem when it cannot be read."""
        return self.add(read_palette(path))

    def _show(self, palettes: list[ColourSet]) -> None:
        self._palettes = _ordered(palettes)
        self.changed.emit()

    def _free(self, name: str) -> str:
        taken = {each.name.casefold() for each in self._palettes}
        free, number = name, 2
        while free.casefold() in taken:
            free, number = f"{name[: LONGEST - 4]} {number}", number + 1
        return free

    def _path(self, name: str) -> Path:
        letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        stem = re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or "palette"
        path, number = self.folder / (stem + SUFFIX), 2
        while path.exists():
            path, number = self.folder / f"{stem}-{number}{SUFFIX}", number + 1
        return path


class Recent:
    """The colours used last, newest first; kept in the settings."""

    changed = Signal()

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings
        kept = settings.recall("colours", [])
        codes = [each for each in kept if isinstance(each, str)] if isinstance(kept, list) else []
        found = [colour for code in codes if (colour := read_code(code)) is not None]
        self.colours: tuple[Colour, ...] = tuple(found[:RECENT])

    def use(self, colour: Colour) -> None:
        """A colour was painted with."""
        if self.colours[:1] == (colour,):
            return
        others = [each for each in self.colours if each != colour]
        self.colours = (colour, *others)[:RECENT]
        self.changed.emit()

    def keep(self) -> None:
        """Write them to the settings."""
        self._settings.remember(colours=[code_of(each) for each in self.colours])


# ---- names and problems ---------------------------------------------------------------------


def _shown(name: str) -> str:
    return "".join(letter for letter in name if letter.isprintable()).strip()


def _checked(name: str) -> str:
    """A name without what cannot be seen; a Problem when nothing is left or it is too long."""
    shown = _shown(name)
    if not 0 < len(shown) <= LONGEST:
        raise Problem(
            "A palette needs a name.", f"It has 1 to {LONGEST} letters.", "Type a name for it."
        )
    return shown


def _ordered(palettes: Iterable[ColourSet]) -> tuple[ColourSet, ...]:
    """By name, with the basic one."""
    by_name = {each.name.casefold(): each for each in (BASIC, *palettes)}
    return tuple(by_name[name] for name in sorted(by_name))


def _unread(path: Path, reason: str) -> Problem:
    return Problem(
        f"The palette {path.name} cannot be used.",
        reason,
        "Choose a GIMP palette (.gpl); the palettes you have stay as they are.",
    )


def _unwritten(path: Path, error: OSError) -> Problem:
    return Problem(
        f"The palette could not be kept in {path.name}.",
        f"{error.strerror or error}.",
        "Free some space or choose another place, then try again.",
    )
