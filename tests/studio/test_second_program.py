"""Two programs on one project: one changes it, the other is told, and may read it meanwhile."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from engines import Problem
from studio.document import Document
from studio.faults import Unchangeable
from studio.project import Project
from studio.timeline import Timeline
from tests.studio.kill_saving import KINDS, found, heard, painter


@pytest.fixture
def other(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another program that has a.atelier open, and paints and saves without end."""
    with painter(tmp_path / "a.atelier", 5, "stay") as program:
        try:
            yield program
        finally:
            program.send_signal(signal.SIGKILL)
            program.communicate()


def _promise(program: subprocess.Popen[bytes], folder: Path) -> int:
    assert program.stdout is not None
    return heard(program.stdout.readline(), folder).number


def test_a_project_another_program_has_open_is_not_opened_and_the_remedy_works(
    tmp_path: Path, other: subprocess.Popen[bytes]
) -> None:
    path = tmp_path / "a.atelier"
    promised = _promise(other, tmp_path)
    with pytest.raises(Unchangeable, match="open in another window of Atelier") as caught:
        Project.open(path, KINDS)
    assert "open it for reading only" in caught.value.remedy
    read = found(path, writing=False)
    assert read is not None
    assert read.number >= promised


def test_what_is_read_while_another_program_saves_is_always_whole(
    tmp_path: Path, other: subprocess.Popen[bytes]
) -> None:
    for _ in range(12):
        promised = _promise(other, tmp_path)
        read = found(tmp_path / "a.atelier", writing=False)
        assert read is not None
        assert read.number >= promised


def test_save_as_over_what_another_program_has_open_is_refused(
    tmp_path: Path, other: subprocess.Popen[bytes]
) -> None:
    _promise(other, tmp_path)
    project = Project.create(tmp_path / "b.atelier", KINDS)
    document = Document(Timeline(), "Cut")
    project.add(document)
    with pytest.raises(Problem, match="open in another window"):
        project.save_as(tmp_path / "a.atelier")()
    assert project.path.name == "b.atelier"
    project.save()()
    project.close()
    assert other.poll() is None
    assert {each.name for each in tmp_path.glob("*.atelier*")} >= {"a.atelier", "b.atelier"}
    assert not list(tmp_path.glob(".*"))


def test_when_the_other_program_dies_the_project_opens(
    tmp_path: Path, other: subprocess.Popen[bytes]
) -> None:
    promised = _promise(other, tmp_path)
    other.send_signal(signal.SIGKILL)
    other.wait()
    read = found(tmp_path / "a.atelier")
    assert read is not None
    assert read.number >= promised
