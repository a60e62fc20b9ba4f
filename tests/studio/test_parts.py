"""What a killed program leaves of a Save As goes; what another one is writing stays."""

from __future__ import annotations

from pathlib import Path

from studio.document import Document
from studio.parts import clear_parts, part_of
from studio.project import Project
from studio.store import Store
from studio.timeline import Timeline
from tests.studio.kill_saving import KINDS


def _left(folder: Path, content: bytes) -> None:
    part = part_of(folder / "a.atelier")
    part.write_bytes(content)
    part.with_name(part.name + "-journal").write_bytes(b"half a journal")
    part_of(folder / "a.atelier").with_suffix(".atelier-part-wal").write_bytes(b"alone")


def test_parts_go_when_a_project_of_the_folder_is_opened_or_saved_as(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "b.atelier", KINDS)
    project.add(Document(Timeline(), "Cut"))
    project.save()()
    _left(tmp_path, b"half a project")
    project.save_as(tmp_path / "c.atelier")()
    project.close()
    assert not list(tmp_path.glob(".*"))
    _left(tmp_path, b"")
    Project.open(tmp_path / "c.atelier", KINDS, read_only=True).close()
    assert list(tmp_path.glob(".*"))
    Project.open(tmp_path / "c.atelier", KINDS).close()
    assert not list(tmp_path.glob(".*"))


def test_a_part_that_is_being_written_and_other_hidden_files_stay(tmp_path: Path) -> None:
    (tmp_path / ".notes.part").write_text("mine")
    part = Store(part_of(tmp_path / "a.atelier"))
    clear_parts(tmp_path)
    assert part.path.exists()
    part.close()
    clear_parts(tmp_path)
    assert [each.name for each in tmp_path.glob(".*")] == [".notes.part"]
