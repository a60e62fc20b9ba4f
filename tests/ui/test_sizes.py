"""The size of the picture as a person changes it: crop, dialogs, menus; and bars with little room."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from studio import sizes
from studio.canvas import Canvas, Layer, flattened, set_guides
from studio.guides import Guide
from studio.selecting import select
from studio.shapes import rectangle
from studio.tiles import Rect
from tests.studio.drawings import plane
from tests.ui.shell import opened
from ui.canvas_geometry import Viewpoint
from ui.dialogs.picture_size import CanvasSizeDialog, ImageSizeDialog
from ui.select_tools import Choices
from ui.workspaces.draw_bar import FigureBar
from ui.workspaces.folding import FoldingRow
from ui.workspaces.select_bar import SelectBar
from ui.workspaces.sketch import SketchWorkspace
from ui.workspaces.tool_rail import TOOLS

WAIT = 30_000


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1200, 760)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Start", Canvas(320, 200, (Layer("a", tiles=plane(3)),)))
        made.document.history.seal()
        made.view.look(Viewpoint(1.0, 40, 30))
        yield made


def _drag(sketch: SketchWorkspace, *points: tuple[float, float]) -> None:
    left, kinds = Qt.MouseButton.LeftButton, QEvent.Type
    steps = [(kinds.MouseButtonPress, points[0]), *((kinds.MouseMove, p) for p in points[1:])]
    for kind, point in (*steps, (kinds.MouseButtonRelease, points[-1])):
        at = sketch.view.to_widget(*point)
        held = Qt.MouseButton.NoButton if kind == kinds.MouseButtonRelease else left
        plain = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, at, QPointF(at), left, held, plain)
        QApplication.sendEvent(sketch.view, event)


def _done(sketch: SketchWorkspace, qtbot: QtBot, label: str) -> Canvas:
    qtbot.waitUntil(lambda: sketch.document.history.undo_label == label, timeout=WAIT)
    return sketch.document.state


def test_a_frame_is_drawn_adjusted_and_cropped_to(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    before = sketch.document.state
    sketch.choose_tool("crop")
    tool = sketch.desks.sizing.crop
    assert tool.frame == before.bounds
    _drag(sketch, (50, 40), (150, 120))
    assert tool.frame == Rect(50, 40, 100, 80)
    _drag(sketch, (150, 120), (171, 99))
    assert tool.frame == Rect(50, 40, 121, 59)
    _drag(sketch, (50, 70), (60, 300))
    assert tool.frame == Rect(60, 40, 111, 59)
    _drag(sketch, (100, 60), (90, 50))
    QTest.keyClick(sketch.view, Qt.Key.Key_Down)
    assert tool.frame == Rect(50, 31, 111, 59)
    _drag(sketch, (100, 60), (-900, 60))
    assert tool.frame == Rect(0, 31, 111, 59)
    assert sketch.desks.sizing.bar._size.text() == "111 × 59 px"
    QTest.keyClick(sketch.view, Qt.Key.Key_Return)
    state = _done(sketch, qtbot, "Crop")
    assert state == sizes.crop(before, Rect(0, 31, 111, 59))
    assert sketch.tool == "brush"
    sketch.document.undo()
    assert sketch.document.state is before


def test_escape_gives_the_frame_up_and_a_selection_is_framed_first(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    state = sketch.document.state
    sketch.document.edit("Select", select(state, rectangle(Rect(9, 9, 50, 40), state.bounds)))
    sketch.choose_tool("crop")
    assert sketch.desks.sizing.crop.frame == Rect(9, 9, 50, 40)
    QTest.keyClick(sketch.view, Qt.Key.Key_Escape)
    assert (sketch.tool, sketch.desks.sizing.crop.frame) == ("brush", None)
    row = next(row for row in sketch.actions() if row.id == "picture.crop")
    assert row.when is not None
    assert row.when()
    row.run()
    cropped = _done(sketch, qtbot, "Crop to selection")
    assert (cropped.width, cropped.height, cropped.selection) == (50, 40, None)


def _press(dialog: ImageSizeDialog | CanvasSizeDialog, text: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_image_size_keeps_its_proportion_and_resamples(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    before = sketch.document.state
    sketch.desks.sizing.ask_for_image_size()
    dialog = sketch.findChild(ImageSizeDialog)
    assert dialog is not None
    dialog._sides[0].setValue(160)
    assert dialog.size_in_pixels == (160, 100)
    assert dialog._share.value() == 50
    dialog._share.setValue(200)
    assert dialog.size_in_pixels == (640, 400)
    dialog._link.setChecked(False)
    dialog._sides[1].setValue(90)
    assert dialog.size_in_pixels == (640, 90)
    dialog._kind.set(False)
    _press(dialog, "Resample")
    assert _done(sketch, qtbot, "Image size") == sizes.scaled(before, 640, 90, smooth=False)


def test_the_canvas_size_asks_where_the_picture_lies(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    before = sketch.document.state
    sketch.desks.sizing.ask_for_canvas_size()
    dialog = sketch.findChild(CanvasSizeDialog)
    assert dialog is not None
    assert dialog.anchor == (0.5, 0.5)
    dialog._sides[0].setValue(400)
    dialog._anchors.button(6).setChecked(True)
    assert dialog.anchor == (0, 1)
    _press(dialog, "Change")
    state = _done(sketch, qtbot, "Canvas size")
    assert np.array_equal(flattened(state, before.bounds).pixels, flattened(before).pixels)


def test_the_picture_is_turned_from_the_menu(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    before = sketch.document.state
    next(row for row in sketch.actions() if row.id == "picture.turn-right").run()
    state = _done(sketch, qtbot, "Turn 90° right")
    assert state == sizes.turned(before, 1)


# ---- little room --------------------------------------------------------------------------------


def test_bars_leave_out_what_has_no_room(qtbot: QtBot) -> None:
    bar = SelectBar(Choices())
    qtbot.addWidget(bar)
    bar.show_tool("wand")
    bar.resize(900, 33)
    bar.show()
    assert not bar._all.isHidden()
    for width in (420, 330, 260):
        bar.resize(width, 33)
        qtbot.waitUntil(lambda: bar.row.sizeHint().width() <= bar.width())
        assert not bar._reach.isHidden()
    bar.resize(900, 33)
    assert not bar._all.isHidden()
    bar.show_tool("lasso")
    assert bar._all.isHidden()


def test_every_bar_fits_into_the_smallest_window(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    window = sketch.window()
    window.resize(760, 460)
    qtbot.waitUntil(lambda: window.width() == 760)
    for name in (
        "select-rectangle", "wand", "move", "crop", "transform", "fill", "gradient", "polygon",
    ):  # fmt: skip
        sketch.choose_tool(name)
        QApplication.processEvents()
        bars = [bar for bar in sketch.bar.findChildren(FoldingRow) if bar.isVisible()]
        assert len(bars) == 1
        qtbot.waitUntil(lambda bar=bars[0]: bar.row.sizeHint().width() <= bar.width())


def test_numbers_stand_without_sliders_before_one_is_left_out(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    window = sketch.window()
    sketch.choose_tool("rectangle")
    bar = next(bar for bar in sketch.bar.findChildren(FigureBar) if bar.isVisible())
    for width, slides in ((1920, True), (1366, False)):
        window.resize(width, 768)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        QApplication.processEvents()
        for slide in (bar._width, bar._opacity):
            assert slide.isVisible()
            assert slide._slider.isVisible() is slides
            assert slide._number.isVisible()


@pytest.mark.parametrize(("height", "columns"), [(600, 2), (460, 3)])
def test_the_rail_takes_more_columns_where_the_window_is_low(
    sketch: SketchWorkspace, qtbot: QtBot, height: int, columns: int
) -> None:
    window, rail = sketch.window(), sketch.rail
    window.resize(1200, 900)
    qtbot.waitUntil(lambda: rail._columns == 1)
    window.resize(1200, height)
    qtbot.waitUntil(lambda: rail._columns == columns)
    buttons = list(dict.fromkeys(rail.button(name) for name, *_ in TOOLS))
    areas = [button.geometry() for button in buttons]
    assert all(rail.rect().contains(area) for area in areas)
    assert not any(a.intersects(b) for i, a in enumerate(areas) for b in areas[:i])


def test_a_frame_keeps_to_guides_grid_and_edges(sketch: SketchWorkspace) -> None:
    sketch.document.edit("Guide", set_guides(sketch.document.state, (Guide(False, 40),)))
    sketch.sight.set(snap=True, guides=True)
    sketch.choose_tool("crop")
    tool = sketch.desks.sizing.crop
    _drag(sketch, (3, 44), (157, 120))
    assert tool.frame == Rect(0, 40, 160, 80)
    _drag(sketch, (80, 80), (238, 83))
    assert tool.frame == Rect(160, 40, 160, 80)
    sketch.sight.set(grid=True, grid_size=32)
    _drag(sketch, (160, 80), (189, 80))
    assert tool.frame == Rect(192, 40, 128, 80)
