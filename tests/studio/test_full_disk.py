"""A disk without room: nothing is lost, the sentence says what to do, and then it works again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engines import Image, Problem
from studio.canvas import new_canvas, set_tiles
from studio.document import Document
from studio.faults import Unchangeable
from studio.media import read_image, write_image
from studio.project import Project
from tests.full_disk import SmallDisk, small_disk
from tests.studio.drawings import plane
from tests.studio.kill_saving import KINDS


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    with small_disk(folder) as mounted:
        yield mounted


def _document(seed: int) -> Document[Any]:
    canvas = new_canvas(320, 200)
    return Document(set_tiles(canvas, canvas.layers[0].id, plane(seed)), "Lake")


def _paint(document: Document[Any], seed: int) -> None:
    canvas = document.state
    document.edit("Paint", set_tiles(canvas, canvas.layers[0].id, plane(seed)))


def _saved(path: Path, document: Document[Any]) -> Project:
    project = Project.create(path, KINDS)
    project.add(document)
    project.save()().mark_clean()
    return project


def _noise() -> Image:
    return Image.adopt(np.random.default_rng(3).integers(0, 256, (300, 300, 4), np.uint8))


def test_saving_fails_with_a_remedy_and_works_when_there_is_room(disk: SmallDisk) -> None:
    path, document = disk.folder / "a.atelier", _document(1)
    project, saved = _saved(path, document), document.state
    disk.fill()
    _paint(document, 2)
    for work in (project.save(), project.autosave()):
        with pytest.raises(Problem, match="disk is full") as caught:
            work()
        assert "save elsewhere" in caught.value.remedy
    clean = [project.is_clean]
    view = Project.open(_copied(path, disk), KINDS, read_only=True)
    assert view.documents[0].state == saved
    view.close()
    disk.clear()
    project.save()().mark_clean()
    assert [*clean, project.is_clean] == [False, True]
    project.close()
    again = Project.open(path, KINDS)
    assert again.documents[0].state == document.state
    again.close()


def _copied(path: Path, disk: SmallDisk) -> Path:
    """What a crash would leave, on another disk."""
    copy = disk.folder.parent / "copy.atelier"
    for end in ("", "-wal"):
        copy.with_name(copy.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    return copy


def test_keeping_a_result_fails_and_the_list_stays(disk: SmallDisk) -> None:
    project = _saved(disk.folder / "a.atelier", _document(1))
    disk.fill()
    with pytest.raises(Problem, match="disk is full"):
        project.assets.keep(_noise(), "")
    assert not project.assets.listed
    disk.clear()
    digest = project.assets.keep(_noise(), "")
    assert project.assets.image(digest) == _noise()
    project.close()


def test_save_as_onto_a_full_disk_goes_on_with_the_old_file(
    disk: SmallDisk, tmp_path: Path
) -> None:
    document = _document(1)
    project = _saved(tmp_path / "old.atelier", document)
    disk.fill(free=40_000)
    with pytest.raises(Problem, match=r"“new\.atelier” was not saved.*disk is full"):
        project.save_as(disk.folder / "new.atelier")()
    assert [each.name for each in disk.folder.iterdir()] == ["filler"]
    assert project.path.name == "old.atelier"
    _paint(document, 2)
    project.save()()
    disk.clear()
    project.save_as(disk.folder / "new.atelier")()
    project.close()
    again = Project.open(disk.folder / "new.atelier", KINDS)
    assert again.documents[0].state == document.state
    again.close()


def test_a_project_closed_on_a_full_disk_is_whole_and_read(disk: SmallDisk) -> None:
    path, document = disk.folder / "a.atelier", _document(1)
    project = _saved(path, document)
    disk.fill()
    project.close()
    with pytest.raises(Unchangeable, match=r"disk is full.*open it for reading only"):
        Project.open(path, KINDS)
    view = Project.open(path, KINDS, read_only=True)
    assert view.documents[0].state == document.state
    view.close()
    disk.clear()
    again = Project.open(path, KINDS)
    assert again.documents[0].state == document.state
    again.close()
    assert [each.name for each in disk.folder.iterdir()] == ["a.atelier"]


def test_a_project_made_on_a_full_disk_leaves_nothing(disk: SmallDisk) -> None:
    disk.fill()
    with pytest.raises(Problem, match="disk is full"):
        Project.create(disk.folder / "a.atelier", KINDS)
    assert [each.name for each in disk.folder.iterdir()] == ["filler"]


def test_exporting_over_a_picture_leaves_the_old_one(disk: SmallDisk) -> None:
    path = disk.folder / "a.png"
    write_image(Image.adopt(np.zeros((4, 4, 4), np.uint8)), path)
    old = path.read_bytes()
    disk.fill()
    with pytest.raises(Problem, match="disk is full") as caught:
        write_image(_noise(), path)
    assert "Make room" in caught.value.remedy
    assert path.read_bytes() == old
    assert {each.name for each in disk.folder.iterdir()} == {"a.png", "filler"}
    disk.clear()
    write_image(_noise(), path)
    assert read_image(path) == _noise()
