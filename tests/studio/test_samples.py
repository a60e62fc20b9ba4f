"""Samples are offered where their files are, and never missed where they are not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engines import Image, Labels
from studio import samples
from studio.media import write_media
from tests.engines import examples


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_media(examples.painting(), tmp_path / "p.png")
    write_media(examples.labels(), tmp_path / "pl.png")
    write_media(examples.reference(), tmp_path / "r.png")
    write_media(examples.reference_labels(), tmp_path / "rl.png")
    row = {
        "id": "field", "title": "A field", "painting": "p.png", "labels": "pl.png",
        "reference": "r.png", "reference_labels": "rl.png",
    }  # fmt: skip
    bare = {"id": "bare", "title": "Bare", "reference": "r.png"}
    gone = {"id": "gone", "title": "Gone", "reference": "none.png"}
    (tmp_path / "samples.json").write_text(json.dumps([row, bare, gone]))
    return tmp_path


def test_a_sample_gives_its_pictures_and_labels(folder: Path) -> None:
    field, bare = samples.own_samples(folder)
    assert (field.id, field.title, field.has_painting) == ("field", "A field", True)
    assert field.painting() == examples.painting()
    assert field.labels() == examples.labels()
    assert field.reference() == examples.reference()
    assert field.reference_labels() == examples.reference_labels()
    assert not bare.has_painting
    assert (bare.painting(), bare.labels(), bare.reference_labels()) == (None, None, None)
    assert field.thumbnail(48).size == (48, 32)


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"title": "No id"}]', "{}"])
def test_a_damaged_list_offers_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "samples.json").write_text(text)
    assert samples.own_samples(tmp_path) == ()


def test_no_list_offers_nothing(tmp_path: Path) -> None:
    assert samples.own_samples(tmp_path) == ()


def test_photographs_of_packages_that_are_not_there_are_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(samples, "_PHOTOGRAPHS", (("no_such_package", "a.png", "None"),))
    assert samples.photographs() == ()


def test_what_is_offered_opens() -> None:
    offered = samples.samples()
    assert len({sample.id for sample in offered}) == len(offered)
    for sample in offered:
        assert isinstance(sample.reference(), Image)
        assert isinstance(sample.reference_labels(), Labels | None)
        if sample.has_painting:
            assert isinstance(sample.painting(), Image)
