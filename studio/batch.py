"""Batch: all results of a project as files in a folder, none of them over another file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from time import localtime, strftime

from engines import SILENT, Problem, Progress
from studio import media
from studio.assets import Asset, Assets
from studio.export import Delivery, check_size, encoded_picture, scaled
from studio.origin import origin_of_asset
from studio.results import engine_of

PATTERN = "{name} {number}"
FIELDS = ("name", "number", "date", "time", "engine", "size")
"""What a pattern can name in braces."""
_FIELD = re.compile(r"\{(\w*)\}")
_LONGEST = 120
"""Characters of a name: so many fit into a file name in every script."""
_TRIES = 10_000


@dataclass
class Batch:
    """What is exported: results, the oldest first, into a folder, by names from a pattern."""

    assets: Assets
    results: Sequence[Asset]
    folder: Path
    pattern: str
    choice: Delivery
    title: str = "Picture"
    with_recipes: bool = False
    written: list[Path] = field(default_factory=list)
    """The files that are there, in order."""
    unreadable: int = 0
    """How many results could not be read."""

    def check(self) -> None:
        """Raise a Problem when nothing can come of it."""
        names(self.pattern, self.results[:1], self.title)
        media.check_place(self.folder / "a")

    def write(self, progress: Progress = SILENT) -> None:
        """Write one after the other; raises a Problem where it cannot go on."""
        stems = names(self.pattern, self.results, self.title)
        count = len(stems)
        for at, (asset, stem) in enumerate(zip(self.results, stems, strict=True)):
            progress(at / count, f"{at + 1} of {count}")
            self._write(asset, stem, progress)

    @property
    def outcome(self) -> str:
        """What came of it, in a sentence or two."""
        told = f"{_counted(len(self.written))} in {self.folder}."
        if self.unreadable:
            told += f" {self.unreadable} could not be read."
        return told

    def _write(self, asset: Asset, stem: str, progress: Progress) -> None:
        try:
            image = self.assets.image(asset.digest)
        except Problem:
            self.unreadable += 1
            return
        choice = self.choice
        size = choice.size_of(image.size)
        check_size(size, choice.form)
        origin = origin_of_asset(asset)
        recipe = asset.recipe or None if self.with_recipes else None
        data = encoded_picture(scaled(image, size), choice, origin, recipe, progress)
        try:
            self.written.append(put_new(self.folder / f"{stem}{choice.form.value}", data))
        except Problem as problem:
            told = f"{_counted(len(self.written))} of {len(self.results)}, then it stopped."
            raise Problem(told, f"{problem.title} {problem.reason}", problem.remedy) from None


def names(pattern: str, results: Sequence[Asset], title: str) -> list[str]:
    """A file name without its ending for each result; Problem for a pattern that has none."""
    for name in _FIELD.findall(pattern):
        if name not in FIELDS:
            raise Problem(
                f"A name cannot be made of “{{{name}}}”.",
                f"What can be named is {', '.join(f'{{{each}}}' for each in FIELDS)}.",
                "Change the pattern of the names.",
            )
    wide = max(len(str(len(results))), 3)
    found = [_named(pattern, each, title, f"{at:0{wide}}") for at, each in enumerate(results, 1)]
    if not all(found):
        raise Problem("The files have no names.", "", "Write a pattern, such as {name} {number}.")
    return found


def file_name(title: str) -> str:
    """A title as a file's name on every system; empty when nothing of it can stay."""
    kept = "".join(c if c.isalnum() or c in " -_.,()×" else "-" for c in title)
    return kept[:_LONGEST].strip(" .")


def put_new(path: Path, data: bytes) -> Path:
    """Write a file under this name or, where one is there, the next with a number."""
    for number in count(2):
        stem = path.stem if number == 2 else f"{path.stem} ({number - 1})"
        target = path.with_name(f"{stem}{path.suffix}")
        try:
            if not target.exists():
                media.replace_file(target, data, only_new=True)
                return target
        except FileExistsError:
            continue  # it has come just now
        if number > _TRIES:
            break
    raise Problem(f"“{path.name}” is there already.", "", "Choose another folder or pattern.")


def _named(pattern: str, asset: Asset, title: str, number: str) -> str:
    when = localtime(asset.time)
    values = {
        "name": title,
        "number": number,
        "date": strftime("%Y-%m-%d", when),
        "time": strftime("%H-%M-%S", when),
        "engine": engine_of(asset).rpartition(".")[2] or "unknown",
        "size": f"{asset.width}×{asset.height}",
    }
    return file_name(_FIELD.sub(lambda found: values[found[1]], pattern))


def _counted(number: int) -> str:
    return "1 result exported" if number == 1 else f"{number} results exported"
