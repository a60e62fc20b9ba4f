"""ModelCard: weights as data, read from resources/models/cards/*.toml."""

from __future__ import annotations

import hashlib
import tomllib
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from engines.problem import Problem

MODELS = Path(__file__).parent.parent / "resources" / "models"
"""The weights that come with the program, and the cards of all."""


class ModelFile(BaseModel):
    """One file of a model; size (bytes) and SHA-256 stay absent where they are not known."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    size: int | None = None
    sha256: str | None = None


class ModelCard(BaseModel):
    """What a set of weights is: title, licence, files, the memory it takes, its limits."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    licence: str
    attribution: str = ""
    engines: tuple[str, ...]
    files: tuple[ModelFile, ...]
    memory: int | None = None
    """Bytes it takes at work."""
    data: str = ""
    """What it was trained on."""
    figures: dict[str, float] = {}
    """What was measured on held-out files, by name with its unit."""
    limits: str = ""
    failures: str = ""
    """What is known to go wrong."""

    @classmethod
    def read(cls, path: Path) -> ModelCard:
        """The card in a TOML file; a Problem says which line of the card does not fit."""
        try:
            return cls.model_validate(tomllib.loads(path.read_text("utf-8")))
        except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
            raise Problem(
                f"The model card {path.name} cannot be read.",
                str(error),
                "Repair the card, or remove it.",
            ) from None


def shipped_card(card: str) -> ModelCard:
    """The card of a model that comes with the program; a Problem when there is none."""
    path = MODELS / "cards" / f"{card}.toml"
    if not path.exists():
        raise Problem(
            f"The model {card} is not installed.", "", "Install Atelier again, or choose another."
        )
    return ModelCard.read(path)


def shipped_weights(card: str) -> Path:
    """The first file of a model that comes with the program, all its files found whole."""
    files = shipped_card(card).files
    for file in files:
        path = MODELS / file.path
        if not path.exists():
            raise _broken(card, f"{path.name} is missing.")
        if file.sha256 and _digest(path, path.stat().st_mtime_ns) != file.sha256:
            raise _broken(card, f"{path.name} is damaged: its SHA-256 is another.")
    return MODELS / files[0].path


def _broken(card: str, reason: str) -> Problem:
    return Problem(
        f"The model {card} cannot be used.",
        reason,
        "Install Atelier again, or put the file back from a copy.",
    )


@lru_cache(maxsize=64)
def _digest(path: Path, _changed: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
