"""All results go into a folder, each under a name of its own, and nothing there is lost."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engines import Image, Problem, Progress, find_engine
from studio import batch as batches
from studio import media
from studio.assets import Asset, Assets
from studio.batch import Batch, names, put_new
from studio.export import Delivery, Form, Sizing
from studio.project import Project
from studio.recipes import Call, recipe_of
from tests.full_disk import small_disk
from tests.studio.test_project import KINDS

WORLD = recipe_of(
    Call("image.landscape", find_engine("image.landscape").params.check({})), device="cpu"
)


def picture(seed: int, width: int = 40, height: int = 30) -> Image:
    rows = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    return Image.from_rgb(rows)


def asset(**facts: object) -> Asset:
    plain = Asset("0" * 64, 0.0, WORLD.to_json(), 40, 30)
    return replace(plain, **facts)  # type: ignore[arg-type]


@pytest.fixture
def assets() -> Iterator[Assets]:
    project = Project.create(None, KINDS)
    for seed in range(3):
        project.assets.keep(picture(seed), WORLD.to_json())
    yield project.assets
    project.close()


def batch_of(assets: Assets, folder: Path, **facts: object) -> Batch:
    plain = Batch(assets, assets.listed[::-1], folder, "{name} {number}", Delivery(), "Harbour")
    return replace(plain, **facts)  # type: ignore[arg-type]


def run(batch: Batch) -> None:
    batch.check()
    batch.write()


def test_results_are_numbered_from_the_oldest_and_come_back_as_they_were(
    assets: Assets, tmp_path: Path
) -> None:
    batch = batch_of(assets, tmp_path / "home")
    run(batch)
    assert [path.name for path in batch.written] == [
        "Harbour 001.png", "Harbour 002.png", "Harbour 003.png",
    ]  # fmt: skip
    assert [media.read_image(path) for path in batch.written] == [picture(n) for n in range(3)]
    assert batch.outcome == f"3 results exported in {tmp_path / 'home'}."
    assert b"digitalsourcetype/algorithmicMedia" in batch.written[0].read_bytes()
    assert media.read_recipe(batch.written[0]) is None


def test_nothing_is_written_over_another_file(assets: Assets, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "Harbour 002.png").write_bytes(b"mine")
    run(batch_of(assets, folder))
    run(batch_of(assets, folder))
    assert (folder / "Harbour 002.png").read_bytes() == b"mine"
    assert sorted(path.name for path in folder.iterdir()) == [
        "Harbour 001 (2).png", "Harbour 001.png",
        "Harbour 002 (2).png", "Harbour 002 (3).png", "Harbour 002.png",
        "Harbour 003 (2).png", "Harbour 003.png",
    ]  # fmt: skip


def test_a_file_that_comes_at_the_last_moment_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.png").write_bytes(b"mine")
    exists = Path.exists
    monkeypatch.setattr(Path, "exists", lambda path: path.name != "a.png" and exists(path))
    assert put_new(tmp_path / "a.png", b"new").name == "a (2).png"
    assert (tmp_path / "a.png").read_bytes() == b"mine"
    assert {path.name for path in tmp_path.iterdir()} == {"a.png", "a (2).png", "home"}


def test_a_failed_export_leaves_no_empty_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(Problem):
        put_new(tmp_path / "a.png", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_form_size_and_recipe_are_those_chosen(assets: Assets, tmp_path: Path) -> None:
    choice = Delivery(form=Form.WEBP, lossless=True, sizing=Sizing.LONGEST, longest=20, mark=False)
    batch = batch_of(assets, tmp_path / "home", choice=choice, with_recipes=True)
    run(batch)
    assert {path.suffix for path in batch.written} == {".webp"}
    assert media.read_image(batch.written[0]).size == (20, 15)
    assert media.read_recipe(batch.written[0]) == WORLD.to_json()
    assert b"digitalsourcetype" not in batch.written[0].read_bytes()


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{name} {number}", "A-B 001"),
        ("{engine}_{size}", "landscape_40×30"),
        ("x/../{number}", "x-..-001"),
        ("plain", "plain"),
        ("  {number}.", "001"),
        ("{name}" * 60, ("A-B" * 60)[:120]),
    ],
)
def test_a_pattern_makes_names_that_every_system_takes(pattern: str, name: str) -> None:
    assert names(pattern, [asset()], "A/B") == [name]


def test_a_date_is_that_of_the_result() -> None:
    assert names("{date}", [asset(time=86_400.0 * 366)], "A")[0].startswith("1971-01-0")


@pytest.mark.parametrize("pattern", ["{seed}", "", "...", "{}"])
def test_a_pattern_that_makes_no_name_is_told_with_what_to_do(pattern: str) -> None:
    with pytest.raises(Problem) as caught:
        names(pattern, [asset()], "A")
    assert caught.value.remedy


def test_more_than_999_results_get_wider_numbers() -> None:
    assert names("{number}", [asset()] * 1000, "A")[::999] == ["0001", "1000"]


def test_a_damaged_result_is_left_out_and_told(
    assets: Assets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = assets.image
    lost = assets.listed[1].digest

    def read(digest: str) -> Image:
        if digest == lost:
            raise Problem("It is damaged.")
        return image(digest)

    monkeypatch.setattr(assets, "image", read)
    batch = batch_of(assets, tmp_path / "home")
    run(batch)
    assert [path.name for path in batch.written] == ["Harbour 001.png", "Harbour 003.png"]
    assert "1 could not be read" in batch.outcome


def test_a_full_disk_says_how_far_it_came(assets: Assets, tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    with small_disk(folder) as disk:
        after_one = Progress(lambda report: disk.fill() if report.fraction else None)
        with pytest.raises(Problem, match="1 result exported of 3") as caught:
            batch_of(assets, folder).write(after_one)
        assert "disk is full" in caught.value.reason
        assert "Make room" in caught.value.remedy
        assert {path.name for path in folder.iterdir()} == {"Harbour 001.png", "filler"}


def test_a_folder_that_is_not_there_is_told_before_the_first(
    assets: Assets, tmp_path: Path
) -> None:
    with pytest.raises(Problem, match="no folder"):
        batch_of(assets, tmp_path / "none").check()
    assert batches.PATTERN == "{name} {number}"
