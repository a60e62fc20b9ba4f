"""Model cards: every shipped model is described, whole, and within the budget."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engines import ModelCard, Problem, engine_names, find_engine, models, shipped_card
from engines.models import MODELS, ModelFile, shipped_weights
from engines.training.cards import write_card

BUDGET = 24_000_000
CARDS = sorted(path.stem for path in (MODELS / "cards").glob("*.toml"))


def _card(**more: object) -> ModelCard:
    given = {
        "id": "tiny", "title": "Tiny “one”", "licence": "CC0 1.0", "engines": ("image.sketch",),
        "files": (), "figures": {"PSNR over bicubic, dB": 2.61}, "limits": "Small.\nOnly a test.",
    }  # fmt: skip
    return ModelCard.model_validate(given | more)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(models, "MODELS", tmp_path)
    (tmp_path / "tiny.onnx").write_bytes(b"a graph")
    (tmp_path / "tiny.safetensors").write_bytes(b"its weights")
    write_card(_card(), [tmp_path / "tiny.onnx", tmp_path / "tiny.safetensors"], tmp_path)
    return tmp_path


def test_a_written_card_is_read_as_it_was(folder: Path) -> None:
    read = shipped_card("tiny")
    assert read.model_copy(update={"files": ()}) == _card()
    assert [file.path for file in read.files] == ["tiny.onnx", "tiny.safetensors"]
    assert shipped_weights("tiny") == folder / "tiny.onnx"


def test_a_missing_file_is_told_with_the_remedy(folder: Path) -> None:
    (folder / "tiny.safetensors").unlink()
    with pytest.raises(Problem, match="cannot be used") as caught:
        shipped_weights("tiny")
    assert "missing" in caught.value.reason
    assert caught.value.remedy


def test_a_damaged_file_is_told_with_the_remedy(folder: Path) -> None:
    (folder / "tiny.safetensors").write_bytes(b"its weightz")
    with pytest.raises(Problem, match="cannot be used") as caught:
        shipped_weights("tiny")
    assert "damaged" in caught.value.reason
    assert caught.value.remedy


def test_a_model_that_is_not_there_is_a_problem() -> None:
    with pytest.raises(Problem, match="not installed"):
        shipped_weights("no-such-model")


@pytest.mark.parametrize("card", CARDS)
def test_every_shipped_model_is_whole_and_says_what_it_is(card: str) -> None:
    shipped_weights(card)
    read = shipped_card(card)
    assert read.id == card
    for text in (read.title, read.licence, read.attribution, read.data, read.limits, read.failures):
        assert text
    assert read.figures
    assert all(isinstance(file, ModelFile) and file.sha256 for file in read.files)


def test_every_engine_names_cards_that_are_there_and_name_it() -> None:
    for name in engine_names():
        for card in find_engine(name).cards:
            assert name in shipped_card(card).engines


def test_every_file_of_weights_belongs_to_a_card_and_all_keep_the_budget() -> None:
    described = {file.path for card in CARDS for file in shipped_card(card).files}
    there = {
        path.name for path in MODELS.glob("*") if path.suffix in (".onnx", ".safetensors", ".json")
    }
    assert there <= described
    assert sum(path.stat().st_size for path in MODELS.rglob("*") if path.is_file()) <= BUDGET


def test_the_readme_shows_every_shipped_model_and_every_sheet() -> None:
    text = (MODELS / "README.md").read_text()
    sheets = {path.name for path in (MODELS / "sheets").glob("*")}
    assert {name for name in sheets if f"(sheets/{name})" not in text} == set()
    assert set(re.findall(r"\(sheets/([^)]+)\)", text)) == sheets
    assert {card for card in CARDS if f"## {card}" not in text} == set()
