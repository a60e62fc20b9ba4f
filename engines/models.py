"""ModelCard: weights as data, read from resources/models/cards/*.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from engines.problem import Problem


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
    limits: str = ""

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
