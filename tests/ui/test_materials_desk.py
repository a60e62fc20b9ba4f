"""The materials of the reference as a person names, joins and splits them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engines import Image, Labels
from studio.canvas import set_reference
from studio.layers import Reference
from tests.ui.shell import opened
from ui.dialogs.name import NameDialog
from ui.workspaces.sketch import SketchWorkspace

WAIT = 60_000
SKY, LAKE = 1, 2


@pytest.fixture
def sketch(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[SketchWorkspace]:
    monkeypatch.setattr("ui.workspaces.swatches.QToolTip.showText", lambda *_: None)
    with opened(qtbot) as window:
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        chance = np.random.default_rng(3)
        rgb = np.full((90, 120, 3), (170, 200, 240), np.uint8)
        rgb[45:, :60], rgb[45:, 60:] = (20, 40, 90), (120, 160, 60)
        rgb = np.clip(rgb + chance.integers(-6, 7, rgb.shape), 0, 255).astype(np.uint8)
        labels = np.full((90, 120), SKY, np.uint8)
        labels[45:] = LAKE
        reference = Reference(Image.from_rgb(rgb), Labels(labels), "Lake", ((SKY, "Sky"),))
        made.document.edit("Start", set_reference(made.document.state, reference))
        made.document.history.seal()
        yield made


def row(sketch: SketchWorkspace, id: str) -> None:
    found = next(each for each in sketch.actions() if each.id == id)
    assert found.when is None or found.when()
    found.run()


def labels_of(sketch: SketchWorkspace) -> np.ndarray:
    reference = sketch.document.state.reference
    assert reference is not None
    assert reference.labels is not None
    return reference.labels.pixels


def spot(sketch: SketchWorkspace, label: int) -> QPoint:
    swatches = sketch.reference.swatches
    index = [each.label for each in swatches.materials].index(label)
    return swatches.spot(index).center()


def test_without_a_material_in_hand_its_rows_rest(sketch: SketchWorkspace) -> None:
    rows = {each.id: each for each in sketch.actions() if each.id.startswith("material.")}
    assert len(rows) == 3
    assert not any(each.when() for each in rows.values() if each.when)


def test_a_material_gets_a_name_that_is_shown_where_it_is_in_hand(sketch: SketchWorkspace) -> None:
    QTest.mouseClick(sketch.reference.swatches, Qt.MouseButton.LeftButton, pos=spot(sketch, LAKE))
    assert sketch.bar.colour_button.text() == "Material 2"
    row(sketch, "material.rename")
    dialog = sketch.window().findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.field.setText("Lake")
    dialog.accept()
    assert sketch.bar.colour_button.text() == "Lake"
    assert "Lake: 50%" in next(
        each.hint for each in sketch.reference.swatches.materials if each.label == LAKE
    )
    sketch.document.undo()
    assert sketch.bar.colour_button.text() == "Material 2"


def test_one_swatch_dragged_onto_another_joins_them(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    swatches, left = sketch.reference.swatches, Qt.MouseButton.LeftButton
    QTest.mousePress(swatches, left, pos=spot(sketch, LAKE))
    QTest.mouseMove(swatches, spot(sketch, SKY))
    QTest.mouseRelease(swatches, left, pos=spot(sketch, SKY))
    qtbot.waitUntil(lambda: set(np.unique(labels_of(sketch))) == {SKY}, timeout=WAIT)
    assert sketch.hand.paint.label == SKY
    assert sketch.document.history.undo_label == "Join materials"


def test_a_click_that_moves_within_its_swatch_joins_nothing(sketch: SketchWorkspace) -> None:
    swatches, left, at = sketch.reference.swatches, Qt.MouseButton.LeftButton, spot(sketch, LAKE)
    heard: list[tuple[int, int]] = []
    swatches.join_wanted.connect(lambda *labels: heard.append(labels))
    QTest.mousePress(swatches, left, pos=at)
    QTest.mouseMove(swatches, at + QPoint(5, 5))
    QTest.mouseRelease(swatches, left, pos=at + QPoint(5, 5))
    assert heard == []
    assert sketch.hand.paint.label == LAKE


def test_a_material_of_two_looks_is_split(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.hand.take(label=LAKE)
    row(sketch, "material.split")
    qtbot.waitUntil(lambda: set(np.unique(labels_of(sketch))) == {SKY, LAKE, 3}, timeout=WAIT)
    after = labels_of(sketch)
    assert (after[:45] == SKY).all()
    left, right = after[47:, :55], after[47:, 65:]
    assert (left == left[0, 0]).mean() > 0.95
    assert (right == right[0, 0]).mean() > 0.95
    assert left[20, 20] != right[20, 20]


def test_the_menu_of_a_swatch_offers_the_others_to_join(sketch: SketchWorkspace) -> None:
    menu = sketch.materials.menu(LAKE)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Rename…", "Split in two", "Join with"]
    assert [each.text() for each in menu.actions()[2].menu().actions()] == ["Sky"]
