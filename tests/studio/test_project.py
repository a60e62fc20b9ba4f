"""Project: saving, autosave, versions, results, Save As, and every way a file can be bad."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engines import Image, Problem
from studio.canvas import Canvas, new_canvas, set_tiles
from studio.document import Document
from studio.project import VERSIONS, Project
from studio.recovery import orphans
from studio.timeline import Clip, Timeline, TimeRange, Track, insert, split
from tests.studio.drawings import canvases, plane

KINDS: Any = {"canvas": Canvas, "timeline": Timeline}


def _painted(canvas: Canvas, seed: int) -> Canvas:
    return set_tiles(canvas, canvas.layers[0].id, plane(seed))


def _canvas(seed: int = 1) -> Document[Any]:
    return Document(_painted(new_canvas(320, 200), seed), "Lake")


def _saved(path: Path, *documents: Document[Any]) -> Project:
    project = Project.create(path, KINDS)
    for document in documents:
        project.add(document)
    project.save()().mark_clean()
    return project


def _crash(project: Project, path: Path) -> Path:
    """The files as a power cut would leave them, under another name."""
    copy = path.with_name("crashed.atelier")
    for end in ("", "-wal"):
        source = path.with_name(path.name + end)
        if source.exists():
            copy.with_name(copy.name + end).write_bytes(source.read_bytes())
    project.close()
    return copy


def test_a_saved_project_opens_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    canvas, timeline = _canvas(), Document(Timeline((Track("V1", "video", id="t"),)), "Cut")
    canvas.view = {"zoom": 2.0}
    _saved(path, canvas, timeline).close()
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["a.atelier"]
    project = Project.open(path, KINDS)
    assert [each.state for each in project.documents] == [canvas.state, timeline.state]
    assert [each.title for each in project.documents] == ["Lake", "Cut"]
    assert project.documents[0].view == {"zoom": 2.0}
    assert project.is_clean
    assert not project.notices
    project.close()


def test_a_timeline_round_trips_undoes_and_autosaves_like_a_canvas(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    document = Document(Timeline((Track("V1", "video", id="t"),)), "Cut")
    project = _saved(path, document)
    clip = Clip("shot", "d" * 64, TimeRange(Fraction(1, 3), Fraction(7, 2)))
    document.edit("Insert", insert(document.state, "t", Fraction(1), clip))
    document.edit("Split", split(document.state, "t", Fraction(2)))
    document.undo()
    project.autosave(document)()
    again = Project.open(_crash(project, path), KINDS)
    assert again.documents[0].state == document.state
    assert "recovered" in again.notices[0].title
    assert not again.is_clean
    again.documents[0].undo()
    assert again.documents[0].state == Timeline((Track("V1", "video", id="t"),))
    again.close()


def test_closing_gives_up_what_was_only_autosaved(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    document = _canvas()
    saved = document.state
    project = _saved(path, document)
    document.edit("Paint", _painted(saved, 2))
    project.autosave()()
    project.close()
    again = Project.open(path, KINDS)
    assert again.documents[0].state == saved
    assert not again.notices
    again.close()


def test_a_save_captures_the_moment_it_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    document = _canvas()
    project = _saved(path, document)
    document.edit("Paint", _painted(document.state, 2))
    asked, work = document.state, project.save()
    document.edit("Paint more", _painted(document.state, 3))
    work().mark_clean()
    clean = [project.is_clean]
    document.undo()
    assert [*clean, project.is_clean] == [False, True]
    project.close()
    again = Project.open(path, KINDS)
    assert again.documents[0].state == asked
    again.close()


def test_unchanged_documents_and_objects_are_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    project = _saved(path, _canvas(1), _canvas(2))
    project.documents[0].edit("Paint", _painted(project.documents[0].state, 3))
    project.save()()
    assert len(project.versions()) == 3
    project.save()()
    project.autosave()()
    assert len(project.versions()) == 3
    project.close()


def test_the_last_versions_are_kept_and_can_be_had_again(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    document = _canvas(0)
    project = _saved(path, document)
    states = [document.state]
    for seed in range(1, VERSIONS + 3):
        document.edit("Paint", _painted(document.state, seed))
        states.append(document.state)
        project.save()().mark_clean()
    versions = project.versions()
    assert len(versions) == VERSIONS
    assert [project.state_of(each) for each in versions] == states[: -VERSIONS - 1 : -1]
    assert all(each.bytes > 0 for each in versions)
    project.restore(versions[-1], project.state_of(versions[-1]))
    assert document.state == states[-VERSIONS]
    assert document.history.undo_label == "Restore Version"
    project.close()


def test_a_removed_document_can_be_had_again_until_the_project_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    first, second = _canvas(1), _canvas(2)
    project = _saved(path, first, second)
    project.remove(first)
    project.save()().mark_clean()
    (version,) = [each for each in project.versions() if each.document == first.id]
    assert project.restore(version, project.state_of(version)).state == first.state
    project.close()
    again = Project.open(path, KINDS)
    assert [each.id for each in again.documents] == [second.id]
    assert len(again.versions()) == 1
    again.close()


def test_garbage_goes_when_the_project_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    project = _saved(path, _canvas(1))
    project.documents[0].edit("Paint", _painted(project.documents[0].state, 2))
    project.autosave()()
    before = _objects(_crash(project, path))
    assert _objects(path) < before


def _objects(path: Path) -> int:
    database = sqlite3.connect(path)
    (count,) = database.execute("SELECT count(*) FROM objects").fetchone()
    database.close()
    return int(count)


def test_results_are_listed_newest_first_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    project = _saved(path)
    images = [Image(np.full((5, 7, 4), value, np.uint8)) for value in (1, 2)]
    digests = [project.assets.keep(image, '{"a": 1}', b"png") for image in images]
    project.close()
    again = Project.open(path, KINDS)
    assert [each.digest for each in again.assets.listed] == digests[::-1]
    assert [again.assets.image(digest) for digest in digests] == images
    assert again.assets.listed[0].recipe == '{"a": 1}'
    assert again.assets.listed[0].width == 7
    again.close()


def test_save_as_moves_to_the_new_file_and_leaves_the_old_one(tmp_path: Path) -> None:
    old, new = tmp_path / "old.atelier", tmp_path / "new.atelier"
    document = _canvas(1)
    saved = document.state
    project = _saved(old, document)
    digest = project.assets.keep(Image(np.zeros((4, 4, 4), np.uint8)), "")
    document.edit("Paint", _painted(saved, 2))
    project.autosave()()
    project.save_as(new)().mark_clean()
    assert project.path == new
    assert project.is_clean
    assert project.assets.image(digest)
    document.edit("Paint", _painted(document.state, 3))
    project.save()()
    project.close()
    for path, state in ((old, saved), (new, document.state)):
        again = Project.open(path, KINDS)
        assert again.documents[0].state == state
        assert not again.notices
        again.close()
    assert not list(tmp_path.glob(".*"))


def test_save_as_over_a_foreign_file_is_not_hurt_by_its_journal(tmp_path: Path) -> None:
    target = tmp_path / "b.atelier"
    target.write_bytes(b"not a project" * 50)
    crashed = _crash(_saved(tmp_path / "a.atelier", _canvas(3)), tmp_path / "a.atelier")
    journal = crashed.with_name(crashed.name + "-wal")
    target.with_name(target.name + "-wal").write_bytes(journal.read_bytes())
    document = _canvas(1)
    project = _saved(tmp_path / "c.atelier", document)
    project.save_as(target)()
    project.close()
    again = Project.open(target, KINDS)
    assert [each.id for each in again.documents] == [document.id]
    again.close()


def test_a_damaged_object_is_written_again_by_the_next_save(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    document = _canvas(1)
    _saved(path, document).close()
    _changed(path, "UPDATE objects SET data = zeroblob(9)")
    again = Project.open(path, KINDS)
    again.add(document)
    again.save()()
    again.close()
    whole = Project.open(path, KINDS)
    assert document.state in [each.state for each in whole.documents]
    whole.close()


def test_save_as_over_a_project_open_elsewhere_is_refused(tmp_path: Path) -> None:
    one, two = _saved(tmp_path / "1.atelier", _canvas(1)), _saved(tmp_path / "2.atelier")
    with pytest.raises(Problem, match="another window"):
        one.save_as(two.path)()
    assert one.path.name == "1.atelier"
    one.save()()
    one.close()
    two.close()


def test_an_untitled_project_is_offered_after_a_crash_and_gone_after_a_clean_close() -> None:
    project = Project.create(None, KINDS)
    document = _canvas()
    project.add(document)
    project.autosave()()
    assert orphans() == []
    path = project.path
    crashed = _crash(project, path)
    assert not path.exists()
    (orphan,) = orphans()
    assert orphan.path == crashed
    assert orphan.titles == ("Lake",)
    again = Project.open(orphan.path, KINDS)
    assert again.is_untitled
    assert not again.is_clean
    assert again.documents[0].state == document.state
    again.close()
    assert orphans() == []
    assert not list(path.parent.iterdir())


def test_a_project_is_changed_by_one_program_at_a_time_and_read_by_others(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    document = _canvas()
    project = _saved(path, document)
    with pytest.raises(Problem, match=r"“a\.atelier” is open in another window.*reading only"):
        Project.open(path, KINDS)
    project.close()
    view = Project.open(path, KINDS, read_only=True)
    assert view.documents[0].state == document.state
    with pytest.raises(Problem, match="Save As"):
        view.save()()
    view.save_as(tmp_path / "b.atelier")()
    assert not view.read_only
    view.close()


def test_reading_only_sees_what_is_still_in_the_journal(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    document = _canvas()
    crashed = _crash(_saved(path, document), path)
    before = {each.name for each in tmp_path.iterdir()}
    view = Project.open(crashed, KINDS, read_only=True)
    assert view.documents[0].state == document.state
    view.close()
    assert {each.name for each in tmp_path.iterdir()} == before


def test_a_damaged_newest_version_falls_back_to_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    document = _canvas(1)
    first = document.state
    project = _saved(path, document)
    document.edit("Paint", _painted(first, 2))
    project.save()()
    project.close()
    last = "(SELECT max(id) FROM states)"
    _changed(path, f"UPDATE states SET data = zeroblob(9) WHERE id = {last}")
    again = Project.open(path, KINDS)
    assert again.documents[0].state == first
    assert not again.is_clean
    assert "damaged" in again.notices[0].title
    again.close()


def test_a_document_with_no_readable_version_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    _saved(path, _canvas(1)).close()
    _changed(path, "UPDATE objects SET data = zeroblob(9)")
    again = Project.open(path, KINDS)
    assert not again.documents
    assert "cannot be read" in again.notices[0].title
    again.add(_canvas(2))
    again.save()()
    again.close()
    assert len(_rows(path, "Lake")) == 2  # somebody may still rescue it


@pytest.mark.parametrize("content", [b"not a project" * 50, b"SQLite format 3\0" + b"x" * 9000])
def test_other_files_are_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.atelier"
    path.write_bytes(content)
    with pytest.raises(Problem, match="not a project"):
        Project.open(path, KINDS)
    assert path.read_bytes() == content


def test_a_foreign_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE t (a)")
    database.close()
    content = path.read_bytes()
    with pytest.raises(Problem, match="not a project"):
        Project.open(path, KINDS)
    assert path.read_bytes() == content


def test_a_project_of_a_newer_version_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    _saved(path, _canvas()).close()
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version=99")
    database.close()
    with pytest.raises(Problem, match="newer version of Atelier"):
        Project.open(path, KINDS)


@pytest.mark.parametrize("change", ["version = 99", "kind = 'hologram'"])
def test_a_document_of_a_newer_version_is_told_and_kept(tmp_path: Path, change: str) -> None:
    path = tmp_path / "a.atelier"
    newer, plain = _canvas(1), _canvas(2)
    newer.title = "Later"
    _saved(path, newer, plain).close()
    _changed(path, f"UPDATE states SET {change} WHERE title = 'Later'")
    before = _rows(path, "Later")
    project = Project.open(path, KINDS)
    (notice,) = project.notices
    assert notice.title == "“Later” was written by a newer version of Atelier."
    assert "Install" in notice.remedy
    assert [each.id for each in project.documents] == [plain.id]
    assert project.is_clean
    project.documents[0].edit("Paint", _painted(project.documents[0].state, 3))
    project.save()()
    project.save_as(tmp_path / "b.atelier")()
    project.close()
    for each in (path, tmp_path / "b.atelier"):
        assert _rows(each, "Later") == before
        _changed(each, "UPDATE states SET version = 1, kind = 'canvas'")
        again = Project.open(each, KINDS)
        assert {document.id for document in again.documents} == {newer.id, plain.id}
        assert newer.state in [document.state for document in again.documents]
        again.close()


def _changed(path: Path, statement: str) -> None:
    database = sqlite3.connect(path)
    database.execute(statement)
    database.commit()
    database.close()


def _rows(path: Path, title: str) -> list[Any]:
    database = sqlite3.connect(path)
    rows = database.execute("SELECT * FROM states WHERE title = ?", [title]).fetchall()
    database.close()
    return rows


def test_an_older_document_is_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.atelier"
    _saved(path, Document(Timeline((Track("V1", "video"),)), "Cut")).close()

    def upgrade(cls: Any, data: Any, version: int) -> Any:
        assert version == 1
        return {"tracks": [*data["tracks"], *data["tracks"]]}

    monkeypatch.setattr(Timeline, "version", 2)
    monkeypatch.setattr(Timeline, "upgrade", classmethod(upgrade))
    again = Project.open(path, KINDS)
    assert len(again.documents[0].state.tracks) == 2
    again.close()


def test_a_file_of_the_first_form_still_opens(tmp_path: Path) -> None:
    path = tmp_path / "v1.atelier"
    path.write_bytes(Path("tests/data/projects/v1.atelier").read_bytes())
    project = Project.open(path, KINDS)
    canvas, timeline = (each.state for each in project.documents)
    assert canvas.layers[0].tiles == plane(7, 1)
    assert timeline.duration == Fraction(7, 2)
    assert len(project.assets) == 1
    assert not project.notices
    project.close()


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    document = _canvas(1)
    saved = document.state
    project = _saved(path, document)
    pages = project._store.row("PRAGMA page_count")[0]
    project._store.rows(f"PRAGMA max_page_count={pages}")
    document.edit("Paint", _painted(saved, 2))
    with pytest.raises(Problem, match="disk is full"):
        project.save()()
    assert not project.is_clean
    project._store.rows("PRAGMA max_page_count=1000000")
    project.save()().mark_clean()
    project.close()
    again = Project.open(path, KINDS)
    assert again.documents[0].state == document.state
    assert not again.notices
    again.close()


def test_a_file_that_vanished_is_told_and_save_as_keeps_the_work(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    document = _canvas(1)
    project = _saved(path, document)
    path.unlink()
    document.edit("Paint", _painted(document.state, 2))
    with pytest.raises(Problem, match=r"deleted.*Save As"):
        project.save()()
    project.save_as(tmp_path / "b.atelier")()
    project.close()
    again = Project.open(tmp_path / "b.atelier", KINDS)
    assert again.documents[0].state == document.state
    again.close()


def test_a_folder_that_must_not_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.atelier"
    _saved(path, _canvas()).close()
    with monkeypatch.context() as patched:
        patched.setattr(os, "access", lambda *_: False)
        with pytest.raises(Problem, match="reading only"):
            Project.open(path, KINDS)
        Project.open(path, KINDS, read_only=True).close()
    with pytest.raises(Problem, match="no such file"):
        Project.open(tmp_path / "none.atelier", KINDS)
    with pytest.raises(Problem, match="already"):
        Project.create(path, KINDS)
    with pytest.raises(Problem, match="Choose another place"):
        Project.create(tmp_path / "none" / "a.atelier", KINDS)


@settings(max_examples=15, deadline=None, suppress_health_check=[*HealthCheck])
@given(st.lists(st.tuples(canvases, st.sampled_from(["keep", "save", "nothing"])), max_size=5))
def test_whatever_was_kept_last_is_there_after_a_crash(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[Canvas, str]]
) -> None:
    path = tmp_path_factory.mktemp("p") / "a.atelier"
    document: Document[Any] = Document(new_canvas(320, 200), "Lake")
    project = _saved(path, document)
    kept = document.state
    for canvas, then in edits:
        document.edit("Paint", replace(canvas, width=320))
        if then != "nothing":
            (project.save if then == "save" else project.autosave)()()
            kept = document.state
    again = Project.open(_crash(project, path), KINDS)
    assert again.documents[0].state == kept
    again.close()
