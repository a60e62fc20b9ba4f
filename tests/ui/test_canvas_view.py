"""The canvas on screen: what is seen, what is painted, and how one moves about."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engines import Image, Problem
from studio import canvas as edits
from studio.brushes import Mode
from studio.canvas import Blend, Canvas, Layer, new_canvas
from studio.compose import compose
from studio.document import Document
from studio.symmetry import Symmetry
from studio.tiles import Rect, Tiles
from ui.canvas_cache import samples
from ui.canvas_geometry import Viewpoint
from ui.canvas_paint import Paint, Palette
from ui.canvas_tools import BrushTool, Easel, Tool
from ui.canvas_view import CanvasView
from ui.fill_tool import FillTool
from ui.pick_tool import PickTool

Make = Callable[..., "Desk"]


class Desk:
    """A view, its document, and the paint in hand."""

    def __init__(self, qtbot: QtBot, canvas: Canvas) -> None:
        self.document = Document(canvas)
        self.palette = Palette(Paint(colour=(200, 40, 20), size=30, hardness=1.0))
        self.problems: list[Problem] = []
        self.view = CanvasView(self.document)
        qtbot.addWidget(self.view)
        self.active = canvas.layers[0].id if canvas.layers else None
        self.easel = Easel(
            self.document, self.palette, self.view, lambda: self.active, self.problems.append
        )
        self.view.tool = BrushTool(self.easel)
        self.view.resize(500, 400)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.look(Viewpoint(1.0, 20, 30))

    def at(self, x: float, y: float) -> QPoint:
        return self.view.to_widget(x, y).toPoint()

    def drag(self, *points: tuple[float, float]) -> None:
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(self.view, left, pos=self.at(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(self.view, self.at(*point))
        QTest.mouseRelease(self.view, left, pos=self.at(*points[-1]))

    def click(self, x: float, y: float, keys: Qt.KeyboardModifier | None = None) -> None:
        keys = keys or Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, keys, self.at(x, y))

    def shown(self) -> np.ndarray:
        canvas = self.document.state
        frame = samples(self.view.shot())[..., :3]
        view = self.view.viewpoint
        return frame[view.y : view.y + canvas.height, view.x : view.x + canvas.width]

    def composed(self) -> np.ndarray:
        canvas = self.document.state
        return compose(canvas, Rect(0, 0, canvas.width, canvas.height))[..., :3]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, new_canvas(320, 240))


def test_a_stroke_of_the_mouse_becomes_one_edit_and_undo_restores_exactly(desk: Desk) -> None:
    before = desk.document.state
    desk.drag((40, 50), (120, 60), (200, 150))
    after = desk.document.state
    assert desk.document.history.undo_label == "Paint"
    assert desk.document.history.index == 1
    pixel = after.layers[0].tiles.crop(Rect(120, 60, 1, 1))[0, 0]
    assert tuple(pixel) == (20, 40, 200, 255)
    desk.document.undo()
    assert desk.document.state is before
    assert (desk.shown() == desk.composed()).all()
    desk.document.redo()
    assert desk.document.state is after
    assert (desk.shown() == desk.composed()).all()


def test_a_stroke_in_flight_is_seen_before_it_is_an_edit(desk: Desk) -> None:
    QTest.mousePress(desk.view, Qt.MouseButton.LeftButton, pos=desk.at(100, 100))
    assert desk.document.history.index == 0
    assert tuple(desk.shown()[100, 100]) == (20, 40, 200)
    QTest.mouseRelease(desk.view, Qt.MouseButton.LeftButton, pos=desk.at(100, 100))
    assert desk.document.history.index == 1


def test_escape_forgets_the_stroke_in_flight(desk: Desk) -> None:
    QTest.mousePress(desk.view, Qt.MouseButton.LeftButton, pos=desk.at(100, 100))
    QTest.keyClick(desk.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(desk.view, Qt.MouseButton.LeftButton, pos=desk.at(100, 100))
    assert desk.document.history.index == 0
    assert (desk.shown() == desk.composed()).all()


def test_an_undo_under_the_brush_forgets_the_stroke(desk: Desk) -> None:
    desk.drag((40, 50), (60, 50))
    QTest.mousePress(desk.view, Qt.MouseButton.LeftButton, pos=desk.at(100, 100))
    desk.document.undo()
    QTest.mouseRelease(desk.view, Qt.MouseButton.LeftButton, pos=desk.at(100, 100))
    assert desk.document.history.index == 0
    assert desk.document.history.redo_label == "Paint"
    assert (desk.shown() == desk.composed()).all()


def test_a_layer_added_while_painting_does_not_disturb_the_stroke(desk: Desk) -> None:
    QTest.mousePress(desk.view, Qt.MouseButton.LeftButton, pos=desk.at(100, 100))
    state = edits.add_layer(desk.document.state, Layer(name="Picture"))
    desk.document.edit("Generate", state)
    QTest.mouseRelease(desk.view, Qt.MouseButton.LeftButton, pos=desk.at(100, 100))
    assert desk.document.history.undo_label == "Paint"
    assert [la.name for la in desk.document.state.layers] == ["Layer 1", "Picture"]
    assert (desk.shown() == desk.composed()).all()


def test_the_material_in_hand_labels_what_is_painted(desk: Desk) -> None:
    desk.palette.take(label=5)
    desk.drag((50, 50), (90, 50))
    assert desk.document.state.layers[0].tiles.crop_labels(Rect(70, 50, 1, 1))[0, 0] == 5


def test_the_eraser_takes_paint_away(desk: Desk) -> None:
    desk.drag((50, 50), (90, 50))
    desk.view.tool = BrushTool(desk.easel, Mode.ERASE)
    desk.drag((50, 50), (90, 50))
    assert not desk.document.state.layers[0].tiles.crop(Rect(60, 40, 20, 20)).any()
    assert desk.document.history.undo_label == "Erase"


def test_shift_draws_a_straight_line_from_the_last_point(desk: Desk) -> None:
    desk.click(30, 40)
    desk.click(230, 40, Qt.KeyboardModifier.ShiftModifier)
    row = desk.document.state.layers[0].tiles.crop(Rect(30, 40, 200, 1))[0]
    assert (row[:, 3] == 255).all()


def test_fill_and_picker_use_the_pixel_under_the_pointer(desk: Desk) -> None:
    desk.view.tool = FillTool(desk.easel)
    desk.palette.take(colour=(10, 120, 30), label=3)
    desk.click(5, 5)
    assert desk.document.history.undo_label == "Fill"
    assert (desk.composed() == (30, 120, 10)).all()
    desk.palette.take(colour=(1, 2, 3), label=0)
    desk.view.tool = PickTool(desk.easel)
    desk.click(300, 200)
    assert desk.palette.paint.colour == (10, 120, 30)
    assert desk.palette.paint.label == 3


def test_ctrl_and_click_picks_without_putting_the_brush_down(desk: Desk) -> None:
    desk.view.quick_tool = PickTool(desk.easel)
    desk.click(10, 10, Qt.KeyboardModifier.ControlModifier)
    assert desk.palette.paint.colour == (255, 255, 255)
    assert desk.document.history.index == 0


@pytest.mark.parametrize("tool", [BrushTool, FillTool])
def test_locked_and_hidden_layers_complain_and_stay_as_they_are(
    desk: Desk, tool: Callable[[Easel], Tool]
) -> None:
    desk.view.tool = tool(desk.easel)
    for edit in (edits.set_locked, lambda c, la, v: edits.set_visible(c, la, not v)):
        state = edit(desk.document.state, desk.active, True)
        desk.document.edit("Forbid", state)
        desk.click(50, 50)
        assert desk.document.state is state
        assert desk.problems.pop().remedy


def test_without_a_layer_a_press_complains(desk: Desk) -> None:
    desk.active = None
    desk.drag((50, 50), (60, 60))
    assert len(desk.problems) == 1
    assert desk.document.history.index == 0


def _wheel(view: CanvasView, at: QPointF, steps: int) -> None:
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        none, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize("steps", [1, 5, -1, -6])
def test_the_wheel_zooms_and_the_point_under_the_pointer_stays(desk: Desk, steps: int) -> None:
    at = QPointF(170, 140)
    before = desk.view.to_canvas(at)
    _wheel(desk.view, at, steps)
    assert desk.view.scale == pytest.approx(1.25**steps)
    after = desk.view.to_canvas(at)
    assert np.hypot(after[0] - before[0], after[1] - before[1]) <= 1 / desk.view.scale


def test_keys_zoom_within_bounds_and_fit_shows_everything(desk: Desk) -> None:
    for _ in range(40):
        desk.view.zoom_in()
    assert desk.view.scale == 64.0
    for _ in range(60):
        desk.view.zoom_out()
    assert desk.view.scale == 0.02
    desk.view.fit()
    assert desk.view.scale == 1.0
    desk.view.resize(200, 180)
    corner = desk.view.to_widget(0, 0)
    assert corner.x() >= 0
    assert desk.view.scale < 1.0


def test_the_middle_button_and_space_pan_without_painting(desk: Desk) -> None:
    start = desk.view.viewpoint
    middle, left = Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton
    QTest.mousePress(desk.view, middle, pos=QPoint(100, 100))
    QTest.mouseMove(desk.view, QPoint(130, 90))
    QTest.mouseRelease(desk.view, middle, pos=QPoint(130, 90))
    assert (desk.view.viewpoint.x, desk.view.viewpoint.y) == (start.x + 30, start.y - 10)
    QTest.keyPress(desk.view, Qt.Key.Key_Space)
    QTest.mousePress(desk.view, left, pos=QPoint(100, 100))
    QTest.mouseMove(desk.view, QPoint(90, 120))
    QTest.mouseRelease(desk.view, left, pos=QPoint(90, 120))
    QTest.keyRelease(desk.view, Qt.Key.Key_Space)
    assert (desk.view.viewpoint.x, desk.view.viewpoint.y) == (start.x + 20, start.y + 10)
    assert desk.document.history.index == 0


def _grip(desk: Desk, keys: Qt.KeyboardModifier, *spots: tuple[int, int]) -> None:
    """Drag the view with Space held."""
    left = Qt.MouseButton.LeftButton
    QTest.keyPress(desk.view, Qt.Key.Key_Space, keys)
    QTest.mousePress(desk.view, left, keys, QPoint(*spots[0]))
    for spot in spots[1:]:
        at = QPointF(*spot)
        move = QMouseEvent(
            QEvent.Type.MouseMove, at, desk.view.mapToGlobal(at), Qt.MouseButton.NoButton, left, keys
        )  # fmt: skip
        QApplication.sendEvent(desk.view, move)
    QTest.mouseRelease(desk.view, left, keys, QPoint(*spots[-1]))
    QTest.keyRelease(desk.view, Qt.Key.Key_Space)


def test_shift_and_space_turn_the_view_around_its_middle(desk: Desk) -> None:
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    middle = desk.view.to_canvas(QPointF(250, 200))
    _grip(desk, shift, (350, 200), (320, 270))
    assert desk.view.viewpoint.angle == pytest.approx(45, abs=0.1)
    there = desk.view.to_widget(*middle)
    assert abs(there.x() - 250) + abs(there.y() - 200) < 1.5
    _grip(desk, shift, (350, 200), (349, 201), (350, 202))
    assert desk.view.viewpoint.angle == pytest.approx(46, abs=0.5)
    _grip(desk, shift | ctrl, (350, 200), (350, 230))
    assert desk.view.viewpoint.angle == 60
    _grip(desk, shift, (350, 200), (300, 115))
    assert desk.view.viewpoint.angle == 0  # near enough to upright
    assert desk.document.history.index == 0


def test_ctrl_and_space_zoom_as_the_hand_goes_up(desk: Desk) -> None:
    at = desk.view.to_canvas(QPointF(100, 150))
    _grip(desk, Qt.KeyboardModifier.ControlModifier, (100, 150), (110, 60))
    assert desk.view.scale > 1.8
    there = desk.view.to_widget(*at)
    assert abs(there.x() - 100) + abs(there.y() - 150) < 1.5


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("angle", [90.0, -30.0, 137.0])
def test_a_stroke_lands_under_the_pointer_in_a_turned_or_mirrored_view(
    desk: Desk, angle: float, mirrored: bool
) -> None:
    desk.view.turn_to(angle)
    if mirrored:
        desk.view.mirror()
    desk.drag((60, 80), (100, 90), (150, 90))
    alpha = desk.document.state.layers[0].tiles.crop(Rect(0, 0, 320, 240))[..., 3]
    ys, xs = np.nonzero(alpha)
    assert abs(xs.min() - 45) <= 3
    assert abs(xs.max() - 165) <= 3
    assert abs(ys.min() - 65) <= 3
    desk.view.settle()
    shown = desk.view.grab().toImage()
    assert shown.pixelColor(desk.at(100, 90)) == QColor(200, 40, 20)
    assert shown.pixelColor(desk.at(100, 120)) == QColor(255, 255, 255)
    desk.document.undo()
    desk.view.settle()
    assert desk.view.grab().toImage().pixelColor(desk.at(100, 90)) == QColor(255, 255, 255)


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def test_one_finger_paints(desk: Desk, screen: QPointingDevice) -> None:
    fingers = QTest.touchEvent(desk.view, screen)
    fingers.press(0, desk.at(60, 80)).commit()
    fingers.move(0, desk.at(120, 90)).commit()
    fingers.release(0, desk.at(120, 90)).commit()
    assert desk.document.history.undo_label == "Paint"
    assert tuple(desk.composed()[90, 120]) == (20, 40, 200)


def test_two_fingers_move_zoom_and_turn_and_forget_what_one_began(
    desk: Desk, screen: QPointingDevice
) -> None:
    points = [desk.view.to_canvas(QPointF(x, 200)) for x in (150, 250)]
    fingers = QTest.touchEvent(desk.view, screen)
    fingers.press(0, QPoint(150, 200)).commit()
    fingers.stationary(0).press(1, QPoint(250, 200)).commit()
    fingers.move(0, QPoint(200, 80)).move(1, QPoint(200, 280)).commit()
    there = [desk.view.to_widget(*point) for point in points]
    fingers.release(0, QPoint(200, 80)).release(1, QPoint(200, 280)).commit()
    assert desk.document.history.index == 0
    assert desk.view.scale == pytest.approx(2.0)
    assert desk.view.viewpoint.angle == pytest.approx(84)  # the first few degrees are slack
    middle = (there[0] + there[1]) / 2
    assert abs(middle.x() - 200) + abs(middle.y() - 180) <= 9  # the fingers of QTest are 2 px off


def test_two_fingers_that_hardly_turn_do_not_turn_the_view(
    desk: Desk, screen: QPointingDevice
) -> None:
    fingers = QTest.touchEvent(desk.view, screen)
    fingers.press(0, QPoint(100, 200)).press(1, QPoint(300, 200)).commit()
    fingers.move(0, QPoint(50, 205)).move(1, QPoint(350, 190)).commit()
    fingers.release(0, QPoint(50, 205)).release(1, QPoint(350, 190)).commit()
    assert desk.view.viewpoint.angle == 0
    assert desk.view.scale == pytest.approx(1.5, rel=0.01)


def test_the_wheel_zooms_at_the_pointer_in_a_turned_and_mirrored_view(desk: Desk) -> None:
    desk.view.turn_to(40)
    desk.view.mirror()
    at = QPointF(300, 240)
    before = desk.view.to_canvas(at)
    _wheel(desk.view, at, 3)
    after = desk.view.to_canvas(at)
    assert np.hypot(after[0] - before[0], after[1] - before[1]) <= 1 / desk.view.scale


def test_a_preview_is_turned_with_the_canvas(desk: Desk) -> None:
    halves = np.zeros((24, 32, 3), np.uint8)
    halves[:, :16, 0] = 255
    halves[:, 16:, 2] = 255
    desk.view.turn_to(90)
    desk.view.mirror()
    desk.view.preview(Image.from_rgb(halves))
    shown = desk.view.grab().toImage()
    assert shown.pixelColor(desk.at(80, 120)) == QColor(255, 0, 0)
    assert shown.pixelColor(desk.at(240, 120)) == QColor(0, 0, 255)


def test_the_axes_of_the_symmetry_turn_with_the_canvas(desk: Desk) -> None:
    desk.view.turn_to(30)
    plain = desk.view.grab().toImage()
    desk.view.symmetry = Symmetry(sideways=True)
    shown = desk.view.grab().toImage()
    for y in (30, 120, 200):
        spots = [desk.at(160, y) + QPoint(dx, 0) for dx in (-1, 0, 1)]
        assert any(shown.pixelColor(s) != plain.pixelColor(s) for s in spots)
    assert shown.pixelColor(desk.at(60, 120)) == plain.pixelColor(desk.at(60, 120))


def test_a_canvas_that_is_fitted_stays_so_when_it_is_turned(desk: Desk) -> None:
    desk.view.resize(300, 220)
    desk.view.fit()
    desk.view.turn(2)
    assert desk.view.viewpoint.angle == 30
    for corner in ((0, 0), (320, 0), (320, 240), (0, 240)):
        assert desk.view.rect().contains(desk.at(*corner))
    desk.view.turn_to(0)
    assert desk.view.viewpoint.is_upright


def test_the_lean_of_a_pen_is_told_in_the_directions_of_the_canvas(desk: Desk) -> None:
    desk.view.turn_to(90)
    pointer = desk.view._as_pointer(QPointF(10, 10), Qt.KeyboardModifier.NoModifier, 0.4, (30, 0))
    assert pointer.tilt == pytest.approx((0, -30))
    assert pointer.pressure == 0.4


def _pen(view: CanvasView, kind: QEvent.Type, at: QPoint, pressure: float) -> None:
    held = Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else held
    point = QPointF(at)
    event = QTabletEvent(
        kind, QPointingDevice.primaryPointingDevice(), point, view.mapToGlobal(point), pressure,
        0.0, 0.0, 0.0, 0.0, 0.0, Qt.KeyboardModifier.NoModifier, button, held,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_the_pen_presses_harder_for_broader_strokes_and_its_mouse_echo_is_ignored(
    desk: Desk,
) -> None:
    for x, pressure in ((60, 0.2), (200, 1.0)):
        _pen(desk.view, QEvent.Type.TabletPress, desk.at(x, 100), pressure)
        QTest.mousePress(desk.view, Qt.MouseButton.LeftButton, pos=desk.at(x, 30))
        _pen(desk.view, QEvent.Type.TabletMove, desk.at(x, 110), pressure)
        _pen(desk.view, QEvent.Type.TabletRelease, desk.at(x, 110), pressure)
        QTest.mouseRelease(desk.view, Qt.MouseButton.LeftButton, pos=desk.at(x, 30))
    alpha = desk.document.state.layers[0].tiles.crop(Rect(0, 0, 320, 240))[..., 3]
    assert desk.document.history.index == 2
    assert not alpha[:60].any()
    thin, broad = np.count_nonzero(alpha[:, :130]), np.count_nonzero(alpha[:, 130:])
    assert 0 < thin < broad / 4


def test_a_preview_covers_the_canvas_until_it_is_taken_away(desk: Desk) -> None:
    red = np.zeros((24, 32, 3), np.uint8)
    red[..., 0] = 255
    desk.view.preview(Image.from_rgb(red))
    middle = desk.view.grab().toImage().pixelColor(desk.at(160, 120))
    assert middle == QColor(255, 0, 0)
    desk.view.preview(None)
    desk.view.settle()  # one draw has a budget, which a busy machine may spend elsewhere
    assert desk.view.grab().toImage().pixelColor(desk.at(160, 120)) == QColor(255, 255, 255)


def _random_layer(random: np.random.Generator, name: str) -> Layer:
    pixels = random.integers(0, 256, (90, 120, 4), np.uint8)
    pixels[..., :3] = np.minimum(pixels[..., :3], pixels[..., 3:])
    x, y = (int(v) for v in random.integers(0, 200, 2))
    blends = [Blend.NORMAL, Blend.NORMAL, *Blend]
    return Layer(
        name=name,
        tiles=Tiles.empty().painted(x, y, pixels),
        opacity=float(random.choice([1.0, 0.6])),
        blend=blends[int(random.integers(len(blends)))],
    )


def _random_edit(desk: Desk, random: np.random.Generator) -> None:
    document, canvas = desk.document, desk.document.state
    layer = canvas.layers[int(random.integers(len(canvas.layers)))].id
    points = [(float(x), float(y)) for x, y in random.integers(-20, 320, (3, 2))]
    match int(random.integers(9)):
        case 0:
            document.edit("Add", edits.add_layer(canvas, _random_layer(random, "New"), layer))
        case 1:
            index = int(random.integers(len(canvas.layers)))
            document.edit("Move", edits.move_layer(canvas, layer, index))
        case 2:
            visible = canvas.layer(layer).visible
            document.edit("See", edits.set_visible(canvas, layer, not visible))
        case 3:
            document.edit("Fade", edits.set_opacity(canvas, layer, float(random.random())))
        case 4 if len(canvas.layers) > 2:
            document.edit("Delete", edits.remove_layer(canvas, layer))
        case 5:
            document.undo()
        case 6:
            dx, dy = (int(v) for v in random.integers(-30, 30, 2))
            desk.view.look(desk.view.viewpoint.panned(dx, dy))
            desk.view.look(Viewpoint(1.0, 20, 30))
        case _:
            if canvas.layer(layer).visible:
                desk.active = layer
                desk.drag(*points)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 10_000))
def test_after_any_edits_the_view_at_full_size_equals_the_compositor(
    qtbot: QtBot, seed: int
) -> None:
    random = np.random.default_rng(seed)
    layers = tuple(_random_layer(random, f"Layer {n}") for n in range(4))
    desk = Desk(qtbot, Canvas(320, 280, layers, (240, 230, 220)))
    for _ in range(8):
        _random_edit(desk, random)
    assert (desk.shown() == desk.composed()).all()
    desk.view.close()
