"""Colourise and Enlarge: asked for by a form, done beside the work, put where they belong."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from engines import Image, Problem
from studio.canvas import LARGEST, Canvas, canvas_from_image, remove_layer
from studio.pictures import layer_picture
from tests.ui import stand_in_models as models
from tests.ui.shell import opened
from ui.dialogs.treatment import TreatmentDialog
from ui.window import Window
from ui.workspaces.sketch import SketchWorkspace
from ui.workspaces.treatments import outcome

WAIT = 10_000


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with models.registered("upscale", "colorize"), opened(qtbot) as window:
        window.resize(1100, 700)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        grey = Image.from_rgb(np.full((12, 16, 3), 90, np.uint8))
        made.document.edit("Grey", canvas_from_image(grey, "Grey"))
        yield made


def window_of(sketch: SketchWorkspace) -> Window:
    window = sketch.window()
    assert isinstance(window, Window)
    return window


def asked(sketch: SketchWorkspace, row: str) -> TreatmentDialog:
    window_of(sketch).actions_set.action(row).trigger()
    return sketch.findChildren(TreatmentDialog)[-1]


def agree(dialog: TreatmentDialog) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.isDefault())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rest(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    jobs = sketch.session.jobs
    qtbot.waitUntil(lambda: all(job.state.ended for job in jobs.jobs), timeout=WAIT)


def test_the_rows_are_there_only_with_their_engines(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    rows = {row.id for row in sketch.actions()}
    assert {"layer.colourise", "sketch.enlarge"} <= rows
    with models.registered():
        bare = {row.id for row in sketch.actions()}
    assert not bare & {"layer.colourise", "sketch.enlarge"}


def test_colours_come_as_a_layer_above_in_one_step(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    before = sketch.document.state
    dialog = asked(sketch, "layer.colourise")
    dialog.form.set({"saturation": 1.5})
    agree(dialog)
    qtbot.waitUntil(lambda: len(sketch.document.state.layers) == 2, timeout=WAIT)
    lower, upper = sketch.document.state.layers
    assert lower is before.layers[0]
    assert upper.name == "Grey, coloured"
    assert sketch.layers.active == upper.id
    assert tuple(layer_picture(sketch.document.state, upper.id).pixels[3, 3]) == (200, 90, 90, 255)
    assert sketch.document.history.undo_label == "Colourise"
    assert upper.makers == ("image.colorize",)
    assert [each.saturation for each in models.SEEN if isinstance(each, models.Colorize)] == [1.5]
    assert sketch.results.model_of_results.rowCount() == 1
    sketch.document.undo()
    assert sketch.document.state is before


def test_spots_of_colour_on_another_layer_are_hints(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.layers.deeds.duplicate()
    dialog = asked(sketch, "layer.colourise")
    assert [dialog._hints.itemText(i) for i in range(dialog._hints.count())] == ["None", "Grey"]
    dialog._hints.setCurrentIndex(1)
    agree(dialog)
    rest(sketch, qtbot)
    (seen,) = models.SEEN
    assert isinstance(seen, models.Colorize)
    assert seen.hints is not None
    assert seen.hints.size == (16, 12)


def test_when_the_layer_is_gone_the_colours_are_among_the_results(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    models.SLOW[0] = 0.3
    sketch.layers.deeds.duplicate()
    agree(asked(sketch, "layer.colourise"))
    gone = sketch.layers.active
    assert gone is not None
    sketch.document.edit("Delete", remove_layer(sketch.document.state, gone))
    qtbot.waitUntil(lambda: sketch.results.model_of_results.rowCount() == 1, timeout=WAIT)
    assert len(sketch.document.state.layers) == 1
    assert "“Grey copy” is gone" in sketch.notice.text


def test_when_the_picture_is_closed_the_colours_are_in_the_project(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    models.SLOW[0] = 0.2
    session = sketch.session
    agree(asked(sketch, "layer.colourise"))
    session.close_document(sketch.document)
    project = session.project
    assert project is not None
    qtbot.waitUntil(lambda: len(project.assets) == 1, timeout=WAIT)


def test_an_empty_layer_is_not_coloured(sketch: SketchWorkspace) -> None:
    sketch.layers.deeds.add()
    sketch.colourise()
    assert "is empty" in sketch.notice.text
    assert not sketch.findChildren(TreatmentDialog)


def test_enlarge_opens_a_larger_picture_beside_this_one(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    title, before = sketch.document.title, sketch.document.state
    dialog = asked(sketch, "sketch.enlarge")
    assert "16 × 12 → 32 × 24 px" in dialog._outcome.text()
    dialog.form.set({"scale": 3})
    assert "48 × 36" in dialog._outcome.text()
    agree(dialog)
    window = window_of(sketch)
    qtbot.waitUntil(lambda: window.tabs.count() == 2, timeout=WAIT)
    assert window.tabs.tabText(1) == f"{title} ×3 •"
    state = window.document.state if window.document is not None else None
    assert isinstance(state, Canvas)
    assert (state.width, state.height) == (48, 36)
    assert state.layers[0].makers == ("image.upscale",)
    assert sketch.document.state is before


def test_a_side_longer_than_a_picture_can_have_is_refused_before_the_work() -> None:
    text, can_be_done = outcome(Canvas(LARGEST // 2 + 1, 10), {"scale": 2})
    assert not can_be_done
    assert f"{LARGEST} px at most" in text


def test_a_treatment_is_shown_and_can_be_cancelled(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    models.SLOW[0] = 5.0
    before, window = sketch.document.state, window_of(sketch)
    agree(asked(sketch, "layer.colourise"))
    qtbot.waitUntil(lambda: "Colourise “Grey”" in window.jobs.text, timeout=WAIT)
    qtbot.waitUntil(lambda: "Working" in window.jobs.text, timeout=WAIT)
    window.jobs._stop()
    rest(sketch, qtbot)
    assert sketch.document.state is before
    assert window.jobs.text == ""


def test_a_problem_of_a_treatment_is_told(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    models.TROUBLE.append(Problem("The model x cannot be used.", "It is damaged.", "Install it."))
    agree(asked(sketch, "sketch.enlarge"))
    qtbot.waitUntil(lambda: "Install it." in sketch.notice.text, timeout=WAIT)
