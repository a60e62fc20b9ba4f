"""Licences: of the program, of the libraries it stands on, and of the models that come along."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from engines import ModelCard, Problem

ROOT = Path(__file__).parent.parent
CARDS = ROOT / "resources" / "models" / "cards"
LIBRARIES = (
    "numpy", "pydantic", "psygnal", "PySide6-Essentials", "pillow", "platformdirs", "tqdm",
    "opencv-python-headless", "scipy", "scikit-image", "torch", "safetensors", "onnxruntime-gpu",
    "onnxruntime",
)  # fmt: skip
"""What the program needs, as pyproject.toml has it; what these need is found by their metadata."""
_LONGEST = 160
_NAME = re.compile(r"^[A-Za-z0-9._-]+")
_TEXT = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


@dataclass(frozen=True)
class Licensed:
    """Something under a licence: its name, the licence in a few words, and a text to read."""

    name: str
    licence: str
    words: str = ""
    file: Path | None = None
    library: metadata.Distribution | None = field(default=None, compare=False)
    """Where its own words are; they are read when somebody wants to read them."""

    @property
    def text(self) -> str:
        """What is to be read about it."""
        files = [self.file] if self.file is not None else _texts_of(self.library)
        for file in files:
            try:
                return file.read_text("utf-8", "replace")
            except OSError:
                continue
        return self.words


def program() -> Licensed:
    """This program."""
    return Licensed("Atelier", "GPL-3.0-or-later", file=ROOT / "LICENSE")


def models() -> list[Licensed]:
    """The models that come along; a card that cannot be read says so."""
    return [_model(path) for path in sorted(CARDS.glob("*.toml"))]


def libraries(roots: Iterable[str] = LIBRARIES) -> list[Licensed]:
    """The libraries that are installed, with what they need, by name."""
    found: dict[str, Licensed] = {}
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        key = name.lower().replace("_", "-")
        if key in found:
            continue
        try:
            library = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        told = library.metadata
        named = f"{told['Name']} {told['Version']}"
        found[key] = Licensed(named, _licence_of(told), library=library)
        waiting += [
            match[0]
            for need in told.get_all("Requires-Dist") or ()
            if "extra" not in need.partition(";")[2] and (match := _NAME.match(need))
        ]
    return [found[key] for key in sorted(found)]


def _model(path: Path) -> Licensed:
    try:
        card = ModelCard.read(path)
    except (Problem, OSError, ValueError) as error:
        return Licensed(path.stem, "unknown", str(error))
    parts = (card.attribution, f"Trained on: {card.data}" if card.data else "", card.limits)
    return Licensed(card.title, card.licence, "\n\n".join(part for part in parts if part))


def _licence_of(told: metadata.PackageMetadata) -> str:
    for name in ("License-Expression", "License"):
        words = told[name].strip() if name in told else ""
        if words and "\n" not in words and len(words) <= _LONGEST:
            return words
    kinds = [
        line.rpartition("::")[2].strip()
        for line in told.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    return ", ".join(kinds) or "see its text"


def _texts_of(library: metadata.Distribution | None) -> tuple[Path, ...]:
    """The files of its licence, those that lie highest first."""
    if library is None:
        return ()
    files = [file for file in library.files or () if _TEXT.match(file.name)]
    files.sort(key=lambda each: len(each.parts))
    return tuple(Path(str(file.locate())) for file in files[:4])
