"""Moving, transforming and copying a whole group by mouse, keys and menu, and what is seen meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio import moving
from studio.canvas import Blend, Canvas, Layer, set_blend, set_locked, set_visible
from studio.poses import Pose, shift_of
from studio.selecting import select
from studio.shapes import rectangle
from studio.tiles import Rect
from tests.ui.shell import opened
from tests.ui.test_moving import FRAME, PLAIN, WAIT, _drag, _landed, _lifted, _press, _seen, _send
from tests.ui.test_moving import block as gradient
from ui.canvas_geometry import Viewpoint
from ui.workspaces.sketch import SketchWorkspace

BOX = Rect(60, 50, 120, 160)
"""Around all that is in the group."""


def picture(**group: object) -> Canvas:
    layers = (
        Layer("low", "Low", gradient(FRAME, (0, 120, 90, 255))),
        Layer("mid", "Mid", gradient(Rect(60, 50, 100, 80), (0, 20, 220, 255)), parent="all"),
        Layer("hid", "Hid", gradient(Rect(70, 60, 9, 9), (0, 9, 9, 255)), parent="all", visible=False),
        Layer("top", "Top", gradient(Rect(120, 90, 60, 120), (0, 200, 200, 200)), parent="all"),
        Layer("all", "All", is_group=True, **group),  # type: ignore[arg-type]
        Layer("veil", "Veil", gradient(Rect(0, 60, 320, 40), (90, 0, 90, 120))),
    )  # fmt: skip
    return Canvas(320, 240, layers)


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1200, 760)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        _start(made, picture(opacity=0.6))
        made.view.look(Viewpoint(1.0, 40, 30))
        yield made


def _start(sketch: SketchWorkspace, canvas: Canvas) -> None:
    sketch.document.edit("Start", canvas, merge="start")
    sketch.document.history.seal()
    sketch.layers.activate("all")


@pytest.mark.parametrize(
    "group",
    [
        {"passes": True},
        {"opacity": 0.6},
        {"blend": Blend.MULTIPLY, "opacity": 0.7},
        {"blend": Blend.LUMINOSITY},
        {"clipped": True, "blend": Blend.SCREEN},
    ],
)
def test_a_group_that_is_dragged_is_seen_as_it_lands_and_is_one_step(
    sketch: SketchWorkspace, qtbot: QtBot, group: dict[str, object]
) -> None:
    _start(sketch, picture(**group))
    before, index = sketch.document.state, sketch.document.history.index
    sketch.choose_tool("move")
    still = _seen(sketch)
    _press(sketch, 100, 100)
    _lifted(sketch, qtbot)
    assert np.abs(_seen(sketch) - still).max() <= 3
    _send(sketch, QEvent.Type.MouseMove, 125, 88, PLAIN)
    shown = _seen(sketch)
    _send(sketch, QEvent.Type.MouseButtonRelease, 125, 88, PLAIN)
    state = _landed(sketch, qtbot, "Move", index + 1)
    assert np.abs(shown - still).max() > 20
    assert np.abs(shown - _seen(sketch)).max() <= 3
    assert state == moving.move(before, ["all"], shift_of(25, -12))
    sketch.document.undo()
    assert sketch.document.state is before


@pytest.mark.parametrize("blend", [Blend.MULTIPLY, Blend.LUMINOSITY])
def test_a_group_that_passes_through_is_seen_with_the_modes_in_it(
    sketch: SketchWorkspace, qtbot: QtBot, blend: Blend
) -> None:
    _start(sketch, set_blend(picture(passes=True), "top", blend))
    index = sketch.document.history.index
    sketch.choose_tool("move")
    _press(sketch, 100, 100)
    _lifted(sketch, qtbot)
    _send(sketch, QEvent.Type.MouseMove, 125, 88, PLAIN)
    shown = _seen(sketch)
    _send(sketch, QEvent.Type.MouseButtonRelease, 125, 88, PLAIN)
    _landed(sketch, qtbot, "Move", index + 1)
    assert np.abs(shown - _seen(sketch)).max() <= 3


def test_a_layer_that_is_clipped_to_a_group_is_seen_clipped_while_the_group_moves(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    canvas = picture(opacity=0.8)
    veil = replace(canvas.layers[-1], clipped=True)
    _start(sketch, replace(canvas, layers=(*canvas.layers[:-1], veil)))
    index = sketch.document.history.index
    sketch.choose_tool("move")
    _press(sketch, 100, 100)
    _lifted(sketch, qtbot)
    _send(sketch, QEvent.Type.MouseMove, 125, 88, PLAIN)
    shown = _seen(sketch)
    _send(sketch, QEvent.Type.MouseButtonRelease, 125, 88, PLAIN)
    _landed(sketch, qtbot, "Move", index + 1)
    assert np.abs(shown - _seen(sketch)).max() <= 3


def test_arrows_nudge_a_group_again_and_again(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    before, index = sketch.document.state, sketch.document.history.index
    sketch.choose_tool("move")
    for step in (1, 2):
        QTest.keyClick(sketch.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(sketch.view, Qt.Key.Key_Down)
        state = _landed(sketch, qtbot, "Move", index + step)
    assert state == moving.move(before, ["all"], shift_of(20, 2))


def test_only_what_is_selected_of_a_group_is_dragged(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    box = rectangle(Rect(100, 80, 50, 40), FRAME)
    sketch.document.edit("Select", select(sketch.document.state, box))
    before, index = sketch.document.state, sketch.document.history.index
    sketch.choose_tool("move")
    _drag(sketch, (110, 100), (150, 120))
    state = _landed(sketch, qtbot, "Move", index + 1)
    assert state == moving.move(before, ["all"], shift_of(40, 20))
    assert state.selection == rectangle(Rect(140, 100, 50, 40), FRAME)


@pytest.mark.parametrize("pose", [Pose(40, 60, 140, 90, 30), Pose(*BOX).bent((1, 1), (180, 210), (160, 170))])  # fmt: skip
def test_a_group_is_transformed_as_it_is_seen(
    sketch: SketchWorkspace, qtbot: QtBot, pose: Pose
) -> None:
    before, index = sketch.document.state, sketch.document.history.index
    sketch.choose_tool("transform")
    tool = sketch.desks.moving.transform
    qtbot.waitUntil(lambda: tool.is_open, timeout=WAIT)
    assert tool.pose == Pose(*BOX)
    tool.take(pose)
    shown = _seen(sketch)
    QTest.keyClick(sketch.view, Qt.Key.Key_Return)
    state = _landed(sketch, qtbot, "Transform", index + 1)
    assert state == moving.move(before, ["all"], pose.matrix(BOX))
    difference = np.abs(shown - _seen(sketch))
    assert np.percentile(difference, 99) <= 12
    assert difference.mean() < 1


def test_the_menu_flips_and_turns_a_group(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    before, index = sketch.document.state, sketch.document.history.index
    rows = {row.id: row for row in sketch.actions()}
    rows["layer.flip-vertical"].run()
    state = _landed(sketch, qtbot, "Flip vertically", index + 1)
    assert state == moving.flip(before, ["all"], upright=True)
    rows["layer.turn-left"].run()
    after = _landed(sketch, qtbot, "Turn 90° left", index + 2)
    assert after == moving.turn(state, ["all"], 3)


def test_a_locked_layer_in_a_group_is_named_and_a_hidden_group_stays(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.document.edit("Lock", set_locked(sketch.document.state, "hid", True))
    locked = sketch.document.state
    sketch.choose_tool("move")
    _drag(sketch, (100, 100), (140, 100))
    qtbot.waitUntil(lambda: "“Hid” is locked" in sketch.notice.text, timeout=WAIT)
    sketch.choose_tool("transform")
    qtbot.waitUntil(lambda: sketch.tool == "move", timeout=WAIT)
    assert sketch.document.state is locked
    sketch.document.edit("Hide", set_visible(locked, "all", False))
    _drag(sketch, (100, 100), (140, 100))
    assert "“All” is hidden" in sketch.notice.text


def test_the_brush_still_asks_for_a_layer_in_the_group(sketch: SketchWorkspace) -> None:
    sketch.choose_tool("brush")
    before = sketch.document.state
    _drag(sketch, (100, 100), (140, 100))
    assert "“All” is a group" in sketch.notice.text
    assert sketch.document.state is before


def test_copy_copies_the_picture_of_a_group(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    next(row for row in sketch.actions() if row.id == "edit.copy").run()
    board = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: not board.image().isNull(), timeout=WAIT)
    size = board.image().size()
    assert (size.width(), size.height()) == (BOX.width, BOX.height)
