"""What is done to several chosen layers at once is one step."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio import moving
from studio.canvas import Blend, Canvas, Layer, set_locked
from studio.grouping import group_layers
from studio.poses import shift_of
from studio.tiles import Rect
from tests.ui.shell import opened
from tests.ui.test_moving import FRAME, PLAIN, WAIT, _drag, _landed, _lifted, _press, _seen, _send
from tests.ui.test_moving import block as gradient
from ui.canvas_geometry import Viewpoint
from ui.language import speak
from ui.workspaces.sketch import SketchWorkspace


def picture() -> Canvas:
    layers = (
        Layer("low", "Low", gradient(FRAME, (0, 120, 90, 255))),
        Layer("one", "One", gradient(Rect(60, 50, 100, 80), (0, 20, 220, 255))),
        Layer("two", "Two", gradient(Rect(120, 90, 60, 120), (0, 200, 200, 200))),
        Layer("top", "Top", gradient(Rect(0, 60, 320, 40), (90, 0, 90, 255))),
    )
    return Canvas(320, 240, layers)


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1200, 760)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Start", picture(), merge="start")
        made.document.history.seal()
        made.view.look(Viewpoint(1.0, 40, 30))
        _click(made, "two")
        _click(made, "one", Qt.KeyboardModifier.ControlModifier)
        yield made


def _click(sketch: SketchWorkspace, id: str, keys: Qt.KeyboardModifier = PLAIN) -> None:
    layers = sketch.layers
    row = [layer.id for layer in layers.model.values].index(id)
    at = layers.list.visualRect(layers.model.index(row, 0)).center()
    QTest.mouseClick(layers.list.viewport(), Qt.MouseButton.LeftButton, keys, at)


def _names(sketch: SketchWorkspace) -> str:
    return " ".join(layer.name for layer in sketch.document.state.layers)


def _act(sketch: SketchWorkspace, id: str) -> None:
    next(row for row in sketch.actions() if row.id == id).run()


def _is_one_step(sketch: SketchWorkspace, label: str) -> bool:
    history = sketch.document.history
    return history.index == 2 and history.undo_label == label


def test_a_click_with_ctrl_chooses_another_layer_too(sketch: SketchWorkspace) -> None:
    assert set(sketch.layers.chosen) == {"one", "two"}
    assert sketch.layers.active == "one"
    _click(sketch, "top", Qt.KeyboardModifier.ShiftModifier)
    assert set(sketch.layers.chosen) == {"one", "two", "top"}


@pytest.mark.parametrize("other", ["two", "top"])
def test_chosen_layers_are_dragged_together_and_seen_as_they_land(
    sketch: SketchWorkspace, qtbot: QtBot, other: str
) -> None:
    _click(sketch, other)
    _click(sketch, "one", Qt.KeyboardModifier.ControlModifier)
    before = sketch.document.state
    sketch.choose_tool("move")
    still = _seen(sketch)
    _press(sketch, 100, 100)
    _lifted(sketch, qtbot)
    _send(sketch, QEvent.Type.MouseMove, 125, 88, PLAIN)
    shown = _seen(sketch)
    _send(sketch, QEvent.Type.MouseButtonRelease, 125, 88, PLAIN)
    state = _landed(sketch, qtbot, "Move", 2)
    assert np.abs(shown - still).max() > 20
    assert np.abs(shown - _seen(sketch)).max() <= 3
    assert state == moving.move(before, ["one", other], shift_of(25, -12))


def test_the_menu_flips_chosen_layers_about_their_common_middle(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    before = sketch.document.state
    _act(sketch, "layer.flip-horizontal")
    qtbot.waitUntil(lambda: sketch.document.state is not before, timeout=WAIT)
    after = moving.lift(sketch.document.state, "one", "two").box
    assert after == moving.lift(before, "one", "two").box
    assert moving.lift(sketch.document.state, "one").box.x == 80


def test_a_locked_one_among_them_keeps_all_where_they_are(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.document.edit("Lock", set_locked(sketch.document.state, "two", True))
    before = sketch.document.state
    sketch.choose_tool("move")
    _drag(sketch, (100, 80), (125, 68))
    assert "“Two” is locked" in sketch.notice.text
    assert sketch.document.state is before


def test_chosen_layers_are_copied_as_one_picture_and_cut_in_one_step(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _act(sketch, "edit.cut")
    qtbot.waitUntil(lambda: _is_one_step(sketch, "Cut"), timeout=WAIT)
    size = QGuiApplication.clipboard().image().size()
    assert (size.width(), size.height()) == (120, 160)
    canvas = sketch.document.state
    assert [layer.tiles.is_empty for layer in canvas.layers] == [False, True, True, False]
    sketch.document.undo()
    assert sketch.document.state == picture()


def test_a_group_is_cut_and_cleared_as_a_whole(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.layers.deeds.group()
    for deed in ("edit.cut", "edit.clear"):
        before = sketch.document.state
        _act(sketch, deed)
        qtbot.waitUntil(lambda state=before: sketch.document.state is not state, timeout=WAIT)
        layers = sketch.document.state.layers
        assert [layer.tiles.is_empty for layer in layers if not layer.is_group] == [False, True, True, False]  # fmt: skip
        sketch.document.undo()
        assert sketch.document.state is before


def test_chosen_layers_are_duplicated_and_the_copies_chosen(sketch: SketchWorkspace) -> None:
    sketch.layers.deeds.duplicate()
    assert _names(sketch) == "Low One Two One copy Two copy Top"
    chosen = [sketch.document.state.layer(id).name for id in sketch.layers.chosen]
    assert chosen == ["Two copy", "One copy"]
    assert _is_one_step(sketch, "Duplicate layers")


def test_chosen_layers_are_merged_and_what_they_became_is_active(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _click(sketch, "top", Qt.KeyboardModifier.ControlModifier)
    _click(sketch, "two", Qt.KeyboardModifier.ControlModifier)
    assert sketch.layers.deeds.merge_words == "Merge layers"
    _act(sketch, "layer.merge")
    qtbot.waitUntil(lambda: _names(sketch) == "Low Two One", timeout=WAIT)
    assert sketch.layers.active == "one"
    assert _is_one_step(sketch, "Merge layers")


def test_chosen_layers_change_their_opacity_and_blend_together(sketch: SketchWorkspace) -> None:
    for percent in (80, 50):
        sketch.layers._opacity.moved.emit(percent)
    sketch.layers._blend.activated.emit(list(Blend).index(Blend.SCREEN))
    looks = [(layer.opacity, layer.blend.value) for layer in sketch.document.state.layers]
    assert looks == [(1.0, "normal"), (0.5, "screen"), (0.5, "screen"), (1.0, "normal")]
    assert sketch.document.history.index == 3


def test_chosen_layers_move_up_and_down_together_but_not_beyond_the_ends(
    sketch: SketchWorkspace,
) -> None:
    deeds = sketch.layers.deeds
    deeds.shift(1)
    assert _names(sketch) == "Low Top One Two"
    assert not deeds.can_shift(1)
    deeds.shift(-1)
    deeds.shift(-1)
    assert _names(sketch) == "One Two Low Top"
    assert not deeds.can_shift(-1)


def test_what_is_in_a_chosen_group_is_not_moved_twice(sketch: SketchWorkspace) -> None:
    canvas, group = group_layers(picture(), ["one", "two"], "Both")
    both = moving.move(canvas, [group, "one", "top"], shift_of(9, 4))
    assert moving.lift(both, "one").box.x == 69
    assert moving.lift(both, "top").box == Rect(9, 64, 320, 40)


def test_a_copy_is_named_in_the_language_of_the_window(sketch: SketchWorkspace) -> None:
    speak("de")
    try:
        sketch.layers.deeds.duplicate()
        assert "One Kopie" in _names(sketch)
    finally:
        speak("en")


def test_a_click_on_an_eye_leaves_what_is_chosen(sketch: SketchWorkspace) -> None:
    layers = sketch.layers
    for row, id in enumerate(("top", "two")):
        area = layers.list.visualRect(layers.model.index(row, 0))
        at = QPoint(area.x() + 12, area.center().y())
        QTest.mouseClick(layers.list.viewport(), Qt.MouseButton.LeftButton, PLAIN, at)
        assert not sketch.document.state.layer(id).visible
        assert set(layers.chosen) == {"one", "two"}
        assert layers.active == "one"


def test_the_active_layer_stays_in_sight_when_others_come_back(sketch: SketchWorkspace) -> None:
    layers = sketch.layers
    for _ in range(12):
        layers.deeds.add()
    _click(sketch, "low")
    layers.choose([layer.id for layer in layers.model.values if layer.id != "low"])
    layers.deeds.delete()
    assert layers.active == "low"
    sketch.document.undo()
    row = layers.list.visualRect(layers.list.currentIndex())
    assert layers.list.viewport().rect().contains(row)
