"""Writing a model card: what a recipe says of its model, with sizes, hashes and figures."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from engines.models import ModelCard, ModelFile


def card_file(path: Path) -> ModelFile:
    """One file of a card, its size and SHA-256 taken from it."""
    data = path.read_bytes()
    return ModelFile(path=path.name, size=len(data), sha256=hashlib.sha256(data).hexdigest())


def write_card(card: ModelCard, weights: Sequence[Path], folder: Path) -> Path:
    """Write `card` with the files it describes as folder/cards/<id>.toml; the path of the card."""
    path = folder / "cards" / f"{card.id}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    fields = card.model_dump(exclude_none=True, exclude={"files", "figures"})
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()]
    for file in map(card_file, weights):
        lines += ["", "[[files]]", f'path = "{file.path}"', f"size = {file.size}"]
        lines += [f'sha256 = "{file.sha256}"']
    if card.figures:
        lines += ["", "[figures]"]
        lines += [f"{json.dumps(k, ensure_ascii=False)} = {v:.4g}" for k, v in card.figures.items()]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    ModelCard.read(path)
    return path
