"""Autosave on the io thread of a real queue, with edits going on: what was promised is there."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studio.canvas import rename_layer, set_tiles
from studio.jobs import Job, JobQueue, State
from studio.layers import Layer
from studio.project import Project
from studio.session import Session
from studio.settings import SettingsFile
from tests.studio.drawings import plane
from tests.studio.kill_saving import KINDS


class Owner:
    """The thread of the test as the owner of a session: it does what is posted to it."""

    def __init__(self) -> None:
        self._news: queue.Queue[Callable[[], None]] = queue.Queue()
        self.session = Session(SettingsFile(), JobQueue({}, self._news.put))

    def serve(self, wait: bool = False) -> None:
        """Do what was posted; one thing at least when it should wait."""
        while wait or not self._news.empty():
            self._news.get(timeout=10)()
            wait = False

    def finish(self, job: Job | None) -> None:
        """Serve until a job has ended."""
        while job is not None and not job.state.ended:
            self.serve(wait=True)

    def paint(self, number: int) -> None:
        """One edit: the number becomes the name of the first layer."""
        document = self.session.documents[0]
        layer: Layer = document.state.layers[0]
        painted = set_tiles(document.state, layer.id, plane(number))
        document.edit("Paint", rename_layer(painted, layer.id, f"number {number}"))


@pytest.fixture
def owner() -> Iterator[Owner]:
    made = Owner()
    made.session.new_picture((320, 200))
    made.finish(made.session.begin())
    yield made
    made.session.close()
    made.serve()


def _crashed(path: Path, folder: Path) -> Path:
    """The files as the end of the process would leave them now."""
    copy = folder / "crashed.atelier"
    for end in ("", "-wal"):
        copy.with_name(copy.name + end).write_bytes(path.with_name(path.name + end).read_bytes())
    return copy


def test_after_a_crash_the_last_autosave_that_was_done_is_there(
    owner: Owner, tmp_path: Path
) -> None:
    session = owner.session
    owner.finish(session.save(tmp_path / "a.atelier"))
    promised: list[tuple[Job, object]] = []
    for number in range(1, 40):
        owner.paint(number)
        if number % 3 == 0:
            job = session.autosave()
            assert job is not None
            promised.append((job, session.documents[0].state))
        owner.serve()
    owner.finish(promised[-1][0])
    assert {job.state for job, _ in promised} == {State.DONE}
    owner.paint(40)
    again = Project.open(_crashed(tmp_path / "a.atelier", tmp_path), KINDS)
    assert again.documents[0].state == promised[-1][1]
    assert "recovered" in again.notices[0].title
    assert "undo to go back" in again.notices[0].remedy
    again.close()


def test_what_was_never_saved_is_recovered_without_a_word_of_undo(
    owner: Owner, tmp_path: Path
) -> None:
    owner.paint(1)
    owner.finish(owner.session.autosave())
    project = owner.session.project
    assert project is not None
    again = Project.open(_crashed(project.path, tmp_path), KINDS)
    assert again.notices[0].remedy == "Save it to keep it."
    assert again.documents[0].state == owner.session.documents[0].state
    again.close()


def test_saves_among_autosaves_and_edits_keep_what_they_were_given(
    owner: Owner, tmp_path: Path
) -> None:
    session = owner.session
    job = session.save(tmp_path / "a.atelier")
    owner.finish(job)
    saved = session.documents[0].state
    for number in range(1, 20):
        owner.paint(number)
        session.autosave()
        owner.serve()
        if number % 5 == 0:
            job = session.save()
            saved = session.documents[0].state
    owner.finish(job)
    assert session.is_modified
    assert session.documents[0].state != saved
    session.close()
    owner.serve()
    again = Project.open(tmp_path / "a.atelier", KINDS)
    assert again.documents[0].state == saved
    assert not again.notices
    again.close()


def test_untitled_work_is_offered_after_a_crash(owner: Owner, tmp_path: Path) -> None:
    session = owner.session
    owner.paint(7)
    owner.finish(session.autosave())
    assert session.project is not None
    again = Project.open(_crashed(session.project.path, tmp_path), KINDS)
    assert again.documents[0].state == session.documents[0].state
    assert not again.documents[0].history.is_clean
    again.close()


def test_a_saved_project_without_changes_is_not_written(owner: Owner, tmp_path: Path) -> None:
    owner.finish(owner.session.save(tmp_path / "a.atelier"))
    assert owner.session.autosave() is None
