"""Shelf: the brushes that come with the program and those a person keeps, each in a TOML file.

The shipped files are only read. A file that cannot be read stays where it is and is told of.
"""

from __future__ import annotations

import json
import logging
import os
import re
import tomllib
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from psygnal import Signal

from engines import Problem
from studio.brushes import Brush, plain

SHIPPED = Path(__file__).parent.parent / "resources" / "brushes"
SUFFIX = ".toml"
FORMAT = 1
LONGEST = 40
"""Letters of a name."""
_LARGEST = 64 << 10
"""Bytes of a brush file; ours have a few hundred."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Preset:
    """A brush with a name and the file it is kept in."""

    name: str
    brush: Brush
    path: Path

    @property
    def is_shipped(self) -> bool:
        """Whether it comes with the program, and can be neither renamed nor deleted."""
        return self.path.parent == SHIPPED


class Shelf:
    """The presets there are: the shipped ones in their order, then one's own by name."""

    changed = Signal()
    """Another preset is there, or one is gone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.troubles: list[Problem] = []
        """What was wrong with the files when they were read."""
        self._presets = self._read()

    @property
    def presets(self) -> tuple[Preset, ...]:
        """All presets in their order."""
        return self._presets

    def named(self, name: str) -> Preset | None:
        """The preset of a name; None when there is none."""
        return next((each for each in self._presets if each.name == name), None)

    def save(self, name: str, brush: Brush) -> Preset:
        """Keep a brush under a new name; a number is added to one that is taken."""
        name = self._free(_checked(name))
        path = self.folder / (_stem(name) + SUFFIX)
        number = 2
        while path.exists():
            path, number = self.folder / f"{_stem(name)}-{number}{SUFFIX}", number + 1
        return self._keep(Preset(name, brush, path))

    def rename(self, preset: Preset, name: str) -> Preset:
        """Give one's own preset another name."""
        _refuse_shipped(preset)
        name = _checked(name)
        if name == preset.name:
            return preset
        return self._keep(Preset(self._free(name), preset.brush, preset.path))

    def delete(self, preset: Preset) -> None:
        """Take one's own preset away, with its file."""
        _refuse_shipped(preset)
        try:
            preset.path.unlink(missing_ok=True)
        except OSError as error:
            raise _unwritten(preset.path, error) from None
        self._show(each for each in self._presets if each.path != preset.path)

    def take_in(self, path: Path) -> Preset:
        """Copy the brush of a file to the shelf; a Problem when it cannot be read."""
        given = read_brush(path)
        return self.save(given.name, given.brush)

    def _free(self, name: str) -> str:
        taken = {each.name.casefold() for each in self._presets}
        free, number = name, 2
        while free.casefold() in taken:
            free, number = f"{name[: LONGEST - 4]} {number}", number + 1
        return free

    def _keep(self, preset: Preset) -> Preset:
        write_brush(preset, preset.path)
        self._show([*(each for each in self._presets if each.path != preset.path), preset])
        return preset

    def _show(self, presets: Any) -> None:
        self._presets = _ordered(presets)
        self.changed.emit()

    def _read(self) -> tuple[Preset, ...]:
        found = []
        for path in [*SHIPPED.glob(f"*{SUFFIX}"), *self.folder.glob(f"*{SUFFIX}")]:
            try:
                found.append(read_brush(path))
            except Problem as problem:
                logger.warning("%s: %s", path.name, problem.reason)
                self.troubles.append(problem)
        return _ordered(found)


def read_brush(path: Path) -> Preset:
    """The preset in a file; a Problem when there is none that could be painted with."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise ValueError("It is far too large for a brush.")
        fields = tomllib.loads(data.decode("utf-8"))
        return Preset(_name_in(fields), _brush_in(fields), path)
    except OSError as error:
        raise _unread(path, f"{error.strerror or error}.") from None
    except Problem as problem:
        raise _unread(path, problem.reason or problem.title) from None
    except UnicodeDecodeError:
        raise _unread(path, "It is no text.") from None
    except ValueError as error:  # bad TOML, or ours
        raise _unread(path, str(error).rstrip(".") + ".") from None


def write_brush(preset: Preset, path: Path) -> None:
    """Write a preset to a file, replaced in one step; a Problem when that cannot be done."""
    lines = ["# A brush of Atelier.", f"format = {FORMAT}", f"name = {_toml(preset.name)}"]
    lines += ["", "[brush]", *(f"{k} = {_toml(v)}" for k, v in plain(preset.brush).items()), ""]
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text("\n".join(lines), "utf-8")
        os.replace(fresh, path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise _unwritten(path, error) from None


def _name_in(fields: dict[str, Any]) -> str:
    if fields.get("format") != FORMAT:
        newer = isinstance(fields.get("format"), int) and fields["format"] > FORMAT
        raise ValueError("A newer Atelier wrote it." if newer else "It is no brush of Atelier.")
    return _checked(fields.get("name"))


def _brush_in(fields: dict[str, Any]) -> Brush:
    given = fields.get("brush", {})
    if not isinstance(given, dict):
        raise ValueError("It is no brush of Atelier.")
    return Brush.check(given)


def _checked(name: object) -> str:
    """A name without what cannot be seen; a Problem when nothing is left or it is too long."""
    shown = "".join(c for c in name if c.isprintable()).strip() if isinstance(name, str) else ""
    if not 0 < len(shown) <= LONGEST:
        raise Problem(
            "A brush needs a name.", f"It has 1 to {LONGEST} letters.", "Type a name for it."
        )
    return shown


def _stem(name: str) -> str:
    """A file name of plain letters for a name."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or "brush"


def _toml(value: Any) -> str:
    """A plain value as TOML writes it; its strings escape as JSON's do, but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _ordered(presets: Any) -> tuple[Preset, ...]:
    def place(preset: Preset) -> tuple[bool, str]:
        return (
            not preset.is_shipped,
            preset.path.name if preset.is_shipped else preset.name.casefold(),
        )

    return tuple(sorted(presets, key=place))


def _refuse_shipped(preset: Preset) -> None:
    if preset.is_shipped:
        raise Problem(
            f"“{preset.name}” comes with the program and stays as it is.",
            "",
            "Save it as a new brush, and change that one.",
        )


def _unread(path: Path, reason: str) -> Problem:
    return Problem(
        f"The brush file {path.name} cannot be used.",
        reason,
        "Choose another file; the brushes you have stay as they are.",
    )


def _unwritten(path: Path, error: OSError) -> Problem:
    return Problem(
        f"The brush could not be kept in {path.name}.",
        f"{error.strerror or error}.",
        "Free some space or choose another place, then try again.",
    )
