"""Moving and transforming with mouse, keys and numbers, and what is seen meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio import moving
from studio.canvas import Blend, Canvas, Layer, set_blend, set_guides, set_locked, set_tiles
from studio.guides import Guide
from studio.poses import Pose, shift_of
from studio.selecting import select
from studio.shapes import rectangle
from studio.tiles import Rect, Tiles
from studio.transforms import paint_bounds
from tests.ui.shell import opened
from ui.canvas_cache import samples
from ui.canvas_geometry import Viewpoint
from ui.transform_tool import Mode
from ui.workspaces.sketch import SketchWorkspace

WAIT = 30_000
FRAME = Rect(0, 0, 320, 240)
Key = Qt.KeyboardModifier
PLAIN, SHIFT, CTRL = Key.NoModifier, Key.ShiftModifier, Key.ControlModifier


def block(rect: Rect, colour: tuple[int, int, int, int]) -> Tiles:
    """A gradient in a rectangle."""
    pixels = np.empty((rect.height, rect.width, 4), np.uint8)
    pixels[:] = colour
    pixels[..., 0] = np.linspace(0, 200, rect.width).astype(np.uint8)
    return Tiles.empty().painted(rect.x, rect.y, pixels)


def picture() -> Canvas:
    layers = (
        Layer("low", "Low", block(FRAME, (0, 120, 90, 255))),
        Layer("mid", "Mid", block(Rect(60, 50, 100, 80), (0, 20, 220, 255)), opacity=0.8),
        Layer("top", "Top", block(Rect(120, 90, 60, 120), (0, 200, 200, 255)), blend=Blend.MULTIPLY),
    )  # fmt: skip
    return Canvas(320, 240, layers)


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1200, 760)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Start", picture())
        made.document.history.seal()
        made.layers.activate("mid")
        made.view.look(Viewpoint(1.0, 40, 30))
        yield made


def _send(sketch: SketchWorkspace, kind: QEvent.Type, x: float, y: float, keys: Key) -> None:
    left, at = Qt.MouseButton.LeftButton, sketch.view.to_widget(x, y)
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
    QApplication.sendEvent(sketch.view, QMouseEvent(kind, at, QPointF(at), left, held, keys))


def _press(sketch: SketchWorkspace, x: float, y: float, keys: Key = PLAIN) -> None:
    _send(sketch, QEvent.Type.MouseButtonPress, x, y, keys)


def _drag(sketch: SketchWorkspace, *points: tuple[float, float], keys: Key = PLAIN) -> None:
    _press(sketch, *points[0], keys)
    for point in points[1:]:
        _send(sketch, QEvent.Type.MouseMove, *point, keys)
    _send(sketch, QEvent.Type.MouseButtonRelease, *points[-1], keys)


def _landed(sketch: SketchWorkspace, qtbot: QtBot, label: str, index: int) -> Canvas:
    history = sketch.document.history
    qtbot.waitUntil(lambda: (history.undo_label, history.index) == (label, index), timeout=WAIT)
    assert not sketch.desks.moving.floating.is_active
    return sketch.document.state


def _lifted(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sketch.desks.moving.floating.afloat is not None, timeout=WAIT)


def _seen(sketch: SketchWorkspace) -> np.ndarray:
    """The canvas on screen, overlays that show it included."""
    sketch.view.settle()
    image = sketch.view.shot()
    painter = QPainter(image)
    sketch.desks.moving.floating.paint(painter)
    painter.end()
    view = sketch.view.viewpoint
    return samples(image)[view.y : view.y + 240, view.x : view.x + 320, :3].astype(int)


def test_a_drag_moves_the_layer_by_whole_pixels_as_one_step(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    before = sketch.document.state
    sketch.choose_tool("move")
    _drag(sketch, (100, 100), (90, 120), (112.4, 93.7))
    state = _landed(sketch, qtbot, "Move", 2)
    assert state == moving.move(before, ["mid"], shift_of(12, -6))
    sketch.document.undo()
    assert sketch.document.state is before


def test_shift_keeps_a_drag_to_a_row_or_column(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.choose_tool("move")
    _drag(sketch, (100, 100), (112, 107), keys=SHIFT)
    state = _landed(sketch, qtbot, "Move", 2)
    assert paint_bounds(state.layer("mid").tiles) == Rect(72, 50, 100, 80)


@pytest.mark.parametrize("paper", [(255, 255, 255), None])
def test_what_is_seen_while_moving_is_what_comes(
    sketch: SketchWorkspace, qtbot: QtBot, paper: tuple[int, int, int] | None
) -> None:
    bare = replace(picture(), paper=paper)
    small = set_tiles(bare, "low", block(Rect(0, 0, 90, 240), (0, 120, 90, 255)))
    sketch.document.edit("Start", small, merge="start")
    sketch.document.history.seal()
    sketch.choose_tool("move")
    still = _seen(sketch)
    _press(sketch, 100, 100)
    _lifted(sketch, qtbot)
    assert np.abs(_seen(sketch) - still).max() <= 2
    _send(sketch, QEvent.Type.MouseMove, 125, 88, PLAIN)
    shown = _seen(sketch)
    _send(sketch, QEvent.Type.MouseButtonRelease, 125, 88, PLAIN)
    _landed(sketch, qtbot, "Move", 3)
    assert np.abs(shown - still).max() > 50
    assert np.abs(shown - _seen(sketch)).max() <= 2


@pytest.mark.parametrize("active", ["mid", "on it", "more on it"])
@pytest.mark.parametrize("blend", [Blend.NORMAL, Blend.MULTIPLY, Blend.LUMINOSITY])
@pytest.mark.parametrize("paper", [(255, 255, 255), None])
def test_clipped_layers_are_seen_clipped_while_one_of_them_moves(
    sketch: SketchWorkspace, qtbot: QtBot, active: str, blend: Blend, paper: tuple[int, int, int] | None
) -> None:  # fmt: skip
    low, mid, top = picture().layers
    on_it = Layer("on it", "On it", block(Rect(90, 40, 60, 60), (0, 200, 30, 255)), clipped=True, blend=blend)  # fmt: skip
    more = Layer("more on it", "More", block(Rect(70, 80, 60, 90), (90, 10, 30, 255)), opacity=0.6, clipped=True)  # fmt: skip
    layers = (replace(low, visible=paper is not None), replace(mid, blend=Blend.SCREEN), on_it, more, top)  # fmt: skip
    sketch.document.edit("Start", Canvas(320, 240, layers, paper), merge="start")
    sketch.document.history.seal()
    sketch.layers.activate(active)
    _moves_as_it_is_seen(sketch, qtbot)


@pytest.mark.parametrize("blend", [Blend.HUE, Blend.SATURATION, Blend.COLOUR, Blend.LUMINOSITY])
@pytest.mark.parametrize("active", ["mid", "top"])
def test_the_modes_that_mix_channels_are_seen_as_such_while_a_layer_moves(
    sketch: SketchWorkspace, qtbot: QtBot, active: str, blend: Blend
) -> None:
    sketch.document.edit("Mode", set_blend(sketch.document.state, "top", blend), merge="start")
    sketch.document.history.seal()
    sketch.layers.activate(active)
    _moves_as_it_is_seen(sketch, qtbot)


def _moves_as_it_is_seen(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    index = sketch.document.history.index
    sketch.choose_tool("move")
    still = _seen(sketch)
    _press(sketch, 100, 100)
    _lifted(sketch, qtbot)
    assert np.abs(_seen(sketch) - still).max() <= 3
    _send(sketch, QEvent.Type.MouseMove, 125, 88, PLAIN)
    shown = _seen(sketch)
    _send(sketch, QEvent.Type.MouseButtonRelease, 125, 88, PLAIN)
    _landed(sketch, qtbot, "Move", index + 1)
    assert np.abs(shown - still).max() > 20
    assert np.abs(shown - _seen(sketch)).max() <= 3


def test_arrows_nudge_and_rest_as_one_step(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.choose_tool("move")
    for _ in range(3):
        QTest.keyClick(sketch.view, Qt.Key.Key_Right)
    QTest.keyClick(sketch.view, Qt.Key.Key_Up, SHIFT)
    state = _landed(sketch, qtbot, "Move", 2)
    assert paint_bounds(state.layer("mid").tiles) == Rect(63, 40, 100, 80)
    QTest.keyClick(sketch.view, Qt.Key.Key_Down)
    QTest.keyClick(sketch.view, Qt.Key.Key_Escape)
    assert not sketch.desks.moving.floating.is_active
    assert sketch.document.state is state


def test_what_is_selected_moves_again_and_again_without_taking_what_is_below(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    start = sketch.document.state
    box = rectangle(Rect(60, 50, 30, 30), FRAME)
    sketch.document.edit("Select", select(start, box))
    chosen = sketch.document.state
    sketch.choose_tool("move")
    _drag(sketch, (70, 60), (90, 70))
    _landed(sketch, qtbot, "Move", 3)
    _drag(sketch, (90, 70), (170, 160))
    state = _landed(sketch, qtbot, "Move", 4)
    assert state == moving.move(chosen, ["mid"], shift_of(100, 100))
    assert state.selection == rectangle(Rect(160, 150, 30, 30), FRAME)


def test_a_locked_layer_is_told_and_a_move_of_nothing_is_no_step(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.choose_tool("move")
    _drag(sketch, (100, 100), (100, 100))
    qtbot.waitUntil(lambda: not sketch.desks.moving.floating.is_active, timeout=WAIT)
    assert sketch.document.history.index == 1
    sketch.document.edit("Lock", set_locked(sketch.document.state, "mid", True))
    _drag(sketch, (100, 100), (140, 100))
    assert "locked" in sketch.notice.text
    assert sketch.document.history.undo_label == "Lock"


def test_an_undo_while_something_is_afloat_puts_it_back(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.choose_tool("transform")
    _lifted(sketch, qtbot)
    sketch.document.undo()
    assert not sketch.desks.moving.transform.is_open
    assert not sketch.desks.moving.floating.is_active
    assert sketch.tool == "brush"


# ---- transform ----------------------------------------------------------------------------------


def _open(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.choose_tool("transform")
    qtbot.waitUntil(lambda: sketch.desks.moving.transform.is_open, timeout=WAIT)


def test_a_corner_scales_in_proportion_and_shift_frees_it(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _open(sketch, qtbot)
    tool = sketch.desks.moving.transform
    assert tool.pose == Pose(60, 50, 100, 80)
    _drag(sketch, (160, 130), (210, 150))
    assert tool.pose is not None
    assert abs(tool.pose.width / tool.pose.height - 1.25) < 0.02
    assert tool.pose.x == 60
    tool.take(Pose(60, 50, 100, 80))
    _drag(sketch, (160, 130), (210, 150), keys=SHIFT)
    assert tool.pose == Pose(60, 50, 150, 100)
    _drag(sketch, (60, 100), (30, 180))
    assert tool.pose == Pose(30, 50, 180, 100)


def test_outside_turns_and_ctrl_bends_a_corner(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    _open(sketch, qtbot)
    tool = sketch.desks.moving.transform
    _drag(sketch, (210, 90), (110, 190), keys=SHIFT)
    assert tool.pose is not None
    assert tool.pose.angle == 90
    tool.take(Pose(60, 50, 100, 80))
    _drag(sketch, (160, 130), (190, 170), keys=CTRL)
    assert np.allclose(tool.pose.quad, ((60, 50), (160, 50), (190, 170), (60, 130)))
    tool.take(Pose(60, 50, 100, 80))
    tool.mode = Mode.SKEW
    _drag(sketch, (110, 50), (130, 90))
    assert np.allclose(tool.pose.quad, ((80, 50), (180, 50), (160, 130), (60, 130)))


def test_enter_applies_one_step_that_looks_as_before_and_gives_the_brush_back(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    before = sketch.document.state
    _open(sketch, qtbot)
    pose = Pose(40, 60, 140, 90, 30)
    sketch.desks.moving.transform.take(pose)
    shown = _seen(sketch)
    QTest.keyClick(sketch.view, Qt.Key.Key_Return)
    state = _landed(sketch, qtbot, "Transform", 2)
    assert sketch.tool == "brush"
    assert state == moving.move(before, ["mid"], pose.matrix(Rect(60, 50, 100, 80)))
    difference = np.abs(shown - _seen(sketch))
    assert np.percentile(difference, 99) <= 6
    assert difference.mean() < 0.6


def test_escape_leaves_everything_as_it_was(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    before = sketch.document.state
    _open(sketch, qtbot)
    sketch.desks.moving.transform.take(Pose(0, 0, 200, 50, 10))
    QTest.keyClick(sketch.view, Qt.Key.Key_Escape)
    assert sketch.document.state is before
    assert sketch.tool == "brush"
    assert not sketch.desks.moving.floating.is_active


def test_numbers_say_and_set_where_it_is(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    before = sketch.document.state
    _open(sketch, qtbot)
    bar, tool = sketch.desks.moving.bar, sketch.desks.moving.transform
    values = [field.value() for field in (bar._x, bar._y, bar._width, bar._height, bar._angle)]
    assert values == [60, 50, 100, 80, 0]
    bar._width.setValue(50)
    assert tool.pose == Pose(60, 50, 50, 40)
    bar._link.setChecked(False)
    bar._height.setValue(90)
    bar._x.setValue(-12)
    bar._angle.setValue(45)
    assert tool.pose == Pose(-12, 50, 50, 90, 45)
    bar._angle.setValue(0)
    bar._flip(False)
    assert bar._width.value() == -50
    QTest.keyClick(bar._x, Qt.Key.Key_Return)
    state = _landed(sketch, qtbot, "Transform", 2)
    mirrored = Pose(38, 50, -50, 90).matrix(Rect(60, 50, 100, 80))
    assert state == moving.move(before, ["mid"], mirrored)


def test_another_tool_applies_what_was_transformed(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    _open(sketch, qtbot)
    sketch.desks.moving.transform.take(Pose(70, 50, 100, 80))
    sketch.choose_tool("eraser")
    state = _landed(sketch, qtbot, "Transform", 2)
    assert paint_bounds(state.layer("mid").tiles).x == 70
    assert sketch.tool == "eraser"


def test_an_empty_layer_is_told_and_the_brush_stays(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.layers.deeds.add()
    sketch.choose_tool("transform")
    qtbot.waitUntil(lambda: sketch.tool == "brush", timeout=WAIT)
    assert "nothing to move" in sketch.notice.text


def test_the_menu_flips_and_turns(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    before = sketch.document.state
    rows = {row.id: row for row in sketch.actions()}
    rows["layer.flip-horizontal"].run()
    state = _landed(sketch, qtbot, "Flip horizontally", 2)
    assert state == moving.flip(before, ["mid"], upright=False)
    rows["layer.turn-right"].run()
    state = _landed(sketch, qtbot, "Turn 90° right", 3)
    assert paint_bounds(state.layer("mid").tiles) == Rect(70, 40, 80, 100)


# ---- snapping -----------------------------------------------------------------------------------


def test_a_layer_that_is_moved_keeps_to_guides_and_edges(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.document.edit("Guide", set_guides(sketch.document.state, (Guide(True, 90.0),)))
    sketch.sight.set(snap=True, guides=True)
    sketch.choose_tool("move")
    _drag(sketch, (100, 100), (127, 53))
    state = _landed(sketch, qtbot, "Move", 3)
    assert paint_bounds(state.layer("mid").tiles) == Rect(90, 0, 100, 80)


def test_a_layer_comes_to_the_middle_of_the_canvas(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.sight.set(snap=True)
    sketch.choose_tool("move")
    _press(sketch, 100, 100)
    _lifted(sketch, qtbot)
    _send(sketch, QEvent.Type.MouseMove, 147, 133, PLAIN)
    _send(sketch, QEvent.Type.MouseButtonRelease, 147, 133, PLAIN)
    state = _landed(sketch, qtbot, "Move", 2)
    assert paint_bounds(state.layer("mid").tiles) == Rect(110, 80, 100, 80)


def test_a_frame_that_is_transformed_keeps_to_edges(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.sight.set(snap=True)
    sketch.choose_tool("transform")
    _lifted(sketch, qtbot)
    tool = sketch.desks.moving.transform
    _drag(sketch, (100, 80), (44, 80))
    assert tool.pose is not None
    assert tool.pose.quad[0] == (0, 50)
    _drag(sketch, (100, 90), (157, 90))
    assert tool.pose.handle((1, 0)) == (160, 90)
    tool.give_up()


def test_the_lines_that_are_kept_to_are_seen_until_the_hand_lets_go(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.sight.set(snap=True)
    sketch.choose_tool("move")
    sketch.view.settle()
    still = sketch.view.grab().toImage()
    _press(sketch, 100, 100)
    _lifted(sketch, qtbot)
    _send(sketch, QEvent.Type.MouseMove, 147, 103, PLAIN)
    at = sketch.view.to_widget(160, 235).toPoint()  # the middle, below all that moves
    shown = sketch.view.grab().toImage().pixelColor(at)
    assert (shown.red() > 200, shown.green() < 100) == (True, True)
    _send(sketch, QEvent.Type.MouseButtonRelease, 147, 103, PLAIN)
    _landed(sketch, qtbot, "Move", 2)
    sketch.view.settle()
    assert sketch.view.grab().toImage().pixelColor(at) == still.pixelColor(at)
