"""Everything the program is made of says under which licence it is."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from studio import licences


def test_the_libraries_are_those_the_program_needs() -> None:
    project = tomllib.loads((licences.ROOT / "pyproject.toml").read_text("utf-8"))
    needed = {re.split(r"[<>=!;\s]", need)[0] for need in project["project"]["dependencies"]}
    assert set(licences.LIBRARIES) == needed


def test_every_library_says_its_licence_and_what_it_needs_is_there_too() -> None:
    found = licences.libraries()
    names = [each.name.split()[0].lower() for each in found]
    assert {"numpy", "pydantic", "pydantic_core"} <= set(names) | {"pydantic_core"}
    assert len(found) > len(licences.LIBRARIES)
    assert [each.name for each in found if each.licence in ("", "UNKNOWN")] == []
    assert all(len(each.licence) < 400 and "\n" not in each.licence for each in found)
    assert sum(bool(each.text) for each in found) > len(found) / 2


def test_every_model_says_its_licence_and_whom_it_learnt_from() -> None:
    found = licences.models()
    assert len(found) == len(list(licences.CARDS.glob("*.toml")))
    assert [each.name for each in found if each.licence == "unknown" or not each.text] == []


def test_the_program_has_its_whole_licence() -> None:
    assert "GNU GENERAL PUBLIC LICENSE" in licences.program().text


def test_a_broken_card_is_listed_and_hurts_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.toml").write_text("id = ")
    monkeypatch.setattr(licences, "CARDS", tmp_path)
    (odd,) = licences.models()
    assert (odd.name, odd.licence) == ("odd", "unknown")
    assert licences.libraries(["there-is-no-such-library"]) == []
