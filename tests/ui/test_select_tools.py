"""Selecting with the mouse: shapes, combinations, the wand, and the ants that show it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio import selecting
from studio.canvas import Canvas, Layer, new_canvas
from studio.document import Document
from studio.selection import Combine, Selection
from studio.shapes import ellipse, polygon, rectangle
from studio.tiles import Rect, Tiles
from ui.ants import Ants, edges
from ui.canvas_geometry import Viewpoint
from ui.canvas_paint import Palette
from ui.canvas_tools import BrushTool, Easel
from ui.canvas_view import CanvasView
from ui.fill_tool import FillTool
from ui.pick_tool import PickTool
from ui.select_tools import Choices, Edit, ShapeTool, WandTool

Key = Qt.KeyboardModifier
PLAIN, SHIFT, ALT = Key.NoModifier, Key.ShiftModifier, Key.AltModifier
CTRL = Key.ControlModifier


class Desk:
    """A view with the tools that select."""

    def __init__(self, qtbot: QtBot, canvas: Canvas) -> None:
        self.document = Document(canvas)
        self.view = CanvasView(self.document)
        qtbot.addWidget(self.view)
        self.active = canvas.layers[0].id
        self.easel = Easel(self.document, Palette(), self.view, lambda: self.active, print)
        self.choices = Choices()
        self.ants = Ants(self.view)
        self.view.resize(500, 400)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.view.look(Viewpoint(1.0, 20, 30))

    def do(self, label: str, edit: Edit) -> None:
        self.document.edit(label, edit(self.document.state))

    def take(self, name: str) -> None:
        kind = WandTool if name == "wand" else ShapeTool
        self.view.tool = kind(name, self.easel, self.choices, self.do)

    def drag(
        self, *points: tuple[float, float], keys: Key = PLAIN, then: Key | None = None
    ) -> None:
        left, ends = Qt.MouseButton.LeftButton, keys if then is None else then
        at = [self.view.to_widget(*point).toPoint() for point in points]
        QTest.mousePress(self.view, left, keys, at[0])
        for spot in at[1:]:
            self._move(spot, ends)
        QTest.mouseRelease(self.view, left, ends, at[-1])

    def _move(self, spot: QPoint, keys: Key) -> None:
        from PySide6.QtCore import QEvent, QPointF
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtWidgets import QApplication

        left = Qt.MouseButton.LeftButton
        at = QPointF(spot)
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, left, left, keys)
        QApplication.sendEvent(self.view, event)

    @property
    def selection(self) -> Selection | None:
        return self.document.state.selection


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, new_canvas(320, 240))


def test_a_rectangle_is_dragged_and_is_one_step(desk: Desk) -> None:
    desk.take("select-rectangle")
    desk.drag((10, 20), (60, 90), (110, 70))
    assert desk.selection == rectangle(Rect(10, 20, 100, 50), desk.document.state.bounds)
    assert desk.document.history.undo_label == "Select"
    desk.document.undo()
    assert desk.selection is None


def test_shift_before_the_press_adds_and_alt_subtracts(desk: Desk) -> None:
    bounds = desk.document.state.bounds
    desk.take("select-rectangle")
    desk.drag((10, 20), (110, 70))
    desk.drag((100, 20), (200, 70), keys=SHIFT)
    assert desk.selection == rectangle(Rect(10, 20, 190, 50), bounds)
    desk.drag((10, 20), (50, 70), keys=ALT)
    assert desk.selection == rectangle(Rect(50, 20, 150, 50), bounds)
    desk.drag((40, 30), (80, 60), keys=SHIFT | ALT)
    assert desk.selection == rectangle(Rect(50, 30, 30, 30), bounds)
    desk.choices.take(how=Combine.ADD)
    desk.drag((80, 30), (90, 60))
    assert desk.selection == rectangle(Rect(50, 30, 40, 30), bounds)


def test_ctrl_subtracts_too_where_alt_belongs_to_the_desktop(desk: Desk) -> None:
    bounds = desk.document.state.bounds
    desk.take("select-rectangle")
    desk.view.quick_tool = PickTool(desk.easel)  # elsewhere Ctrl picks a colour
    desk.drag((10, 20), (110, 70))
    desk.drag((10, 20), (50, 70), keys=CTRL)
    assert desk.selection == rectangle(Rect(50, 20, 60, 50), bounds)
    desk.drag((40, 30), (80, 60), keys=SHIFT | CTRL)
    assert desk.selection == rectangle(Rect(50, 30, 30, 30), bounds)


def test_shift_after_the_press_makes_a_square_and_alt_draws_from_the_middle(desk: Desk) -> None:
    bounds = desk.document.state.bounds
    desk.take("select-rectangle")
    desk.drag((50, 50), (90, 60), then=SHIFT)
    assert desk.selection == rectangle(Rect(50, 50, 40, 40), bounds)
    desk.drag((100, 100), (80, 110), then=ALT)
    assert desk.selection == rectangle(Rect(80, 90, 40, 20), bounds)


def test_ellipses_and_lassos_are_drawn(desk: Desk) -> None:
    bounds = desk.document.state.bounds
    desk.take("select-ellipse")
    desk.drag((10, 20), (110, 70))
    assert desk.selection == ellipse(Rect(10, 20, 100, 50), bounds)
    desk.take("lasso")
    ring = [(10, 10), (100, 20), (60, 90)]
    desk.drag(*ring)
    assert desk.selection == polygon(ring, bounds)


def test_a_click_deselects_and_escape_forgets_the_shape(desk: Desk) -> None:
    desk.take("select-rectangle")
    desk.drag((10, 20), (110, 70))
    kept = desk.selection
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(desk.view, left, pos=desk.view.to_widget(5, 5).toPoint())
    desk._move(desk.view.to_widget(50, 50).toPoint(), PLAIN)
    QTest.keyClick(desk.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(desk.view, left, pos=desk.view.to_widget(50, 50).toPoint())
    assert desk.selection is kept
    desk.drag((5, 5), (6, 6), keys=SHIFT)
    assert desk.selection is kept
    desk.drag((5, 5), (6, 6))
    assert desk.selection is None


def test_a_drag_inside_moves_the_selection_and_not_the_paint(desk: Desk) -> None:
    desk.take("lasso")
    bounds = desk.document.state.bounds
    desk.document.edit("Select", selecting.select(desk.document.state, rectangle(Rect(10, 20, 100, 50), bounds)))  # fmt: skip
    before = desk.document.state
    desk.drag((30, 30), (40, 90), (250, 40))
    assert desk.selection == rectangle(Rect(230, 30, 90, 50), bounds)
    assert desk.document.state.layers is before.layers
    assert desk.document.history.undo_label == "Move selection"
    desk.drag((240, 40), (330, 500))
    assert desk.selection is None
    desk.document.undo()
    desk.drag((240, 40), (200, 40), (240, 90), keys=SHIFT)
    assert desk.selection is not None
    assert desk.selection.bounds.x < 230


def test_the_wand_selects_like_colours(qtbot: QtBot) -> None:
    pixels = np.full((240, 320, 4), 255, np.uint8)
    pixels[:, 100:110, :3] = 0
    layers = Layer("a", tiles=Tiles.empty().painted(0, 0, pixels)), Layer("b")
    desk = Desk(qtbot, Canvas(320, 240, layers))
    bounds = desk.document.state.bounds
    desk.take("wand")
    desk.drag((20, 20))
    assert desk.selection == rectangle(Rect(0, 0, 100, 240), bounds)
    desk.choices.take(contiguous=False)
    desk.drag((20, 20))
    assert desk.selection is not None
    assert desk.selection.inverted(bounds) == rectangle(Rect(100, 0, 10, 240), bounds)
    desk.active = "b"
    desk.choices.take(whole_picture=False)
    desk.drag((20, 20))
    assert desk.selection == selecting.select_all(desk.document.state).selection


def test_a_brush_and_a_fill_stay_inside(desk: Desk) -> None:
    desk.take("select-rectangle")
    desk.drag((10, 20), (110, 70))
    desk.view.tool = BrushTool(desk.easel)
    desk.drag((0, 40), (200, 40))
    alpha = desk.document.state.layers[0].tiles.crop(Rect(0, 0, 320, 240))[..., 3]
    assert alpha[40, 10:110].min() == 255
    assert not alpha[:, :10].any()
    assert not alpha[:, 110:].any()
    assert not alpha[:20].any()
    desk.view.tool = FillTool(desk.easel)
    before = desk.document.state
    desk.drag((200, 200))
    assert desk.document.state is before


# ---- ants ---------------------------------------------------------------------------------------


def length_of(selection: Selection) -> int:
    lines = np.concatenate([found for _, found in edges(selection)])
    return int(np.abs(lines[:, 2:] - lines[:, :2]).sum())


def test_the_edge_goes_once_around_what_is_chosen() -> None:
    bounds = Rect(0, 0, 320, 240)
    assert length_of(rectangle(Rect(10, 20, 100, 50), bounds)) == 300
    assert length_of(rectangle(bounds, bounds)) == 2 * (320 + 240)
    assert length_of(rectangle(Rect(64, 64, 64, 64), bounds)) == 256
    two = rectangle(Rect(0, 0, 9, 9), bounds).combined(rectangle(Rect(64, 0, 9, 9), bounds), Combine.ADD)  # fmt: skip
    assert length_of(two) == 72
    shape = ellipse(Rect(30, 5, 150, 199), bounds)
    hard = np.pad(shape.plane(bounds) >= 128, 1).astype(int)
    assert length_of(shape) == np.abs(np.diff(hard, axis=0)).sum() + np.abs(np.diff(hard)).sum()


def shown(desk: Desk) -> np.ndarray:
    image = QImage(500, 400, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    desk.ants.paint(painter)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(400, 500, 4).copy()


@pytest.mark.parametrize("viewpoint", [Viewpoint(1.0, 20, 30), Viewpoint(0.5, 3, 7), Viewpoint(3.0, -40, 9)])  # fmt: skip
def test_ants_walk_along_the_edge_and_nowhere_else(desk: Desk, viewpoint: Viewpoint) -> None:
    desk.view.look(viewpoint)
    box = Rect(20, 20, 60, 40)
    state = selecting.select(desk.document.state, rectangle(box, desk.document.state.bounds))
    desk.document.edit("Select", state)
    while desk.ants.is_searching:
        desk.ants._search_on()
    first = shown(desk)
    x0, y0 = (int(v) for v in desk.view.viewpoint.to_device(box.x, box.y))
    x1, y1 = (int(v) for v in desk.view.viewpoint.to_device(box.right, box.bottom))
    ring = np.zeros((400, 500), bool)
    ring[y0 : y1 + 1, x0 : x1 + 1] = True
    ring[y0 + 1 : y1, x0 + 1 : x1] = False
    assert np.array_equal(first[..., 3] == 255, ring)
    assert set(np.unique(first[ring][:, 0])) == {0, 255}
    for _ in range(4):
        desk.ants._step()
    later = shown(desk)
    assert (later[ring][:, 0] != first[ring][:, 0]).all()
    desk.document.undo()
    assert not shown(desk).any()


def test_a_torn_selection_of_a_large_picture_is_traced_in_slices(qtbot: QtBot) -> None:
    desk = Desk(qtbot, new_canvas(2048, 2048))
    rng = np.random.default_rng(2)
    pixels = np.zeros((2048, 2048, 4), np.uint8)
    pixels[..., 3] = rng.integers(0, 2, (2048, 2048)) * 255
    canvas = desk.document.state
    noisy = selecting.select_paint(
        Canvas(2048, 2048, (Layer("n", tiles=Tiles.empty().painted(0, 0, pixels)),)), "n"
    )
    desk.document.edit("Select", selecting.select(canvas, noisy.selection or Selection()))
    assert desk.ants.is_searching
    qtbot.waitUntil(lambda: not desk.ants.is_searching)
    desk.view.fit()
    assert shown(desk)[..., 3].any()


def test_a_selection_keeps_to_lines_when_it_is_drawn_and_when_it_is_dragged(qtbot: QtBot) -> None:
    desk = Desk(qtbot, new_canvas(300, 200))
    desk.easel.snap, desk.easel.snap_box = desk.view.snap, desk.view.snap_box
    desk.view.aids = replace(desk.view.aids, snap=True)
    desk.take("select-rectangle")
    desk.drag((3, 4), (80, 60), (147, 97))
    assert desk.document.state.selection == rectangle(Rect(0, 0, 150, 100), Rect(0, 0, 300, 200))
    desk.drag((50, 50), (100, 60), (124, 50))
    chosen = desk.document.state.selection
    assert chosen is not None
    assert chosen.bounds == Rect(75, 0, 150, 100)
