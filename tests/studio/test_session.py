"""The session opens, saves, recovers and closes, without a window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engines import Image, Problem, find_engine
from studio.canvas import add_layer, layer_from_image
from studio.document import Document
from studio.export import Delivery
from studio.jobs import Job, JobQueue, ThreadLane
from studio.layers import Layer
from studio.media import read_recipe
from studio.project import Version
from studio.recipes import Call, recipe_of
from studio.recovery import Orphan
from studio.results import as_result
from studio.session import Session
from studio.settings import SettingsFile


def started() -> Session:
    session = Session(SettingsFile(), JobQueue({"cpu": ThreadLane()}))
    session.new_picture((40, 30))
    ended(session.begin())
    return session


@pytest.fixture
def session() -> Iterator[Session]:
    made = started()
    yield made
    made.close()


def ended(job: Job | None) -> None:
    assert job is not None
    assert job.wait(10)
    assert job.problem is None, job.problem


def paint(session: Session) -> Document[object]:
    document = session.documents[0]
    document.edit("Paint", add_layer(document.state, Layer(name="Fresh")))
    return document


def test_what_is_saved_is_there_when_it_is_opened_again(session: Session, tmp_path: Path) -> None:
    state = paint(session).state
    assert session.is_modified
    ended(session.save(tmp_path / "a.atelier"))
    assert not session.is_modified
    assert session.title == "a"
    assert session.settings.recent == (tmp_path / "a.atelier",)
    session.close()
    again = started()
    ended(again.open(tmp_path / "a.atelier"))
    assert [len(each.state.layers) for each in again.documents] == [len(state.layers)]
    again.close()


def test_an_untitled_project_cannot_be_saved_without_a_name(session: Session) -> None:
    with pytest.raises(Problem, match="no name"):
        session.save()


def test_a_missing_file_is_told_and_nothing_changes(session: Session, tmp_path: Path) -> None:
    told: list[Problem] = []
    session.troubled.connect(told.append)
    assert session.open(tmp_path / "gone.atelier").wait(10)
    assert len(told) == 1
    assert len(session.documents) == 1


def test_a_version_comes_back_as_a_step(session: Session, tmp_path: Path) -> None:
    ended(session.save(tmp_path / "a.atelier"))
    before = session.documents[0].state
    paint(session)
    ended(session.save())
    found: list[list[object]] = []
    ended(session.versions(found.append))
    ended(session.restore(found[0][-1]))
    assert session.documents[0].state.layers == before.layers
    assert session.documents[0].history.undo_label


def test_a_version_opens_as_a_picture_of_its_own(session: Session, tmp_path: Path) -> None:
    ended(session.save(tmp_path / "a.atelier"))
    before = session.documents[0].state
    paint(session)
    ended(session.save())
    present = session.documents[0].state
    found: list[list[Version]] = []
    ended(session.versions(found.append))
    ended(session.open_version(found[0][-1]))
    assert session.documents[0].state is present
    assert session.documents[1].state.layers == before.layers
    assert session.is_modified


def test_the_past_of_every_picture_is_bounded_by_the_setting(session: Session) -> None:
    session.settings.change(undo=128)
    session.new_picture((40, 30))
    session.settings.change(undo=256)
    session.new_picture((40, 30))
    assert [each.history.limit for each in session.documents] == [256 << 20] * 3


def test_what_waits_to_be_remembered_is_written_at_the_end(session: Session) -> None:
    session.settings.put_off = lambda deed: None
    session.settings.remember(zoom=2)
    session.close()
    assert SettingsFile().recall("zoom") == 2


def test_documents_have_names_of_their_own(session: Session) -> None:
    session.new_picture((4, 4))
    assert [each.title for each in session.documents] == ["Picture 1", "Picture 2"]


def test_kept_states_are_looked_at_without_being_changed(session: Session, tmp_path: Path) -> None:
    paint(session)
    ended(session.autosave())
    ended(session.save(tmp_path / "a.atelier"))
    seen: list[Image | None] = []
    found: list[list[Version]] = []
    ended(session.versions(found.append))
    ended(session.look_at(found[0][0], seen.append))
    crashed = started()
    paint(crashed)
    ended(crashed.autosave())
    assert crashed.project is not None
    for left in crashed.project.path.parent.glob("*.atelier*"):
        shutil.copyfile(left, tmp_path / f"left{''.join(left.suffixes)}")
    crashed.close()
    orphan = Orphan(tmp_path / "left.atelier", ("Picture 1",), 0.0)
    ended(session.look_at(orphan, seen.append))
    assert [image.size for image in seen if image is not None] == [(40, 30), (40, 30)]
    assert orphan.path.exists()


def test_an_export_takes_its_recipe_along_only_when_asked(session: Session, tmp_path: Path) -> None:
    made = Image.from_rgb(np.random.default_rng(1).integers(0, 256, (30, 40, 3), np.uint8))
    document = session.documents[0]
    assert session.recipe_of(document) is None
    params = find_engine("image.repaint").params.check({"painting": made, "reference": made})
    recipe = recipe_of(Call("image.repaint", params), device="cpu")
    digest = session.keep(made, recipe)
    layer = as_result(layer_from_image(made, "Picture", 40, 30), digest)
    document.edit("Generate", add_layer(document.state, layer))
    assert session.recipe_of(document) == recipe.to_json()
    for name, text in (("with.png", session.recipe_of(document)), ("without.png", None)):
        proof = session.proof_of(document)
        ended(session.export(proof, tmp_path / name, Delivery(), lambda path: None, text))
    assert read_recipe(tmp_path / "with.png") == recipe.to_json()
    assert read_recipe(tmp_path / "without.png") is None


def test_results_whose_room_cannot_be_given_back_are_gone_and_it_is_told(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = session.project
    assert project is not None
    made = [
        project.assets.keep(Image.from_rgb(np.full((4, 4, 3), n, np.uint8)), "") for n in (1, 2)
    ]
    told: list[Problem] = []
    seen: list[int] = []
    session.troubled.connect(told.append)
    session.changed.connect(lambda: seen.append(len(project.assets.listed)))

    def full() -> None:
        raise Problem("The disk is full.")

    monkeypatch.setattr(project._store, "reclaim", full)
    assert session.delete_results(made[:1], lambda: None).wait(10)
    assert [each.title for each in told] == ["The disk is full."]
    assert seen[-1] == 1
