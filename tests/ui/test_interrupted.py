"""Strokes that are disturbed: a tablet or a release that is gone, a screen that goes, endless lines."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from math import cos, sin

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.brushes import Brush
from studio.canvas import Canvas, Layer
from studio.steady import Lead
from studio.strokes import Stroke
from studio.tiles import Rect, Tiles
from tests.ui.shell import opened
from ui.canvas_geometry import Viewpoint
from ui.workspaces.sketch import SketchWorkspace

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
Kind = QEvent.Type


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1100, 700)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Start", Canvas(320, 240, (Layer("a", "Low"),)))
        made.document.history.seal()
        made.layers.activate("a")
        made.hand.take(size=6.0)
        made.view.look(Viewpoint(1.0, 40, 30))
        yield made


def pen(sketch: SketchWorkspace, kind: QEvent.Type, x: float, y: float) -> None:
    at = sketch.view.to_widget(x, y)
    button = NONE if kind == Kind.TabletMove else LEFT
    device = QPointingDevice.primaryPointingDevice()
    event = QTabletEvent(
        kind, device, at, sketch.view.mapToGlobal(at), 0.9, 0.0, 0.0, 0.0, 0.0, 0.0, PLAIN, button, LEFT,
    )  # fmt: skip
    QApplication.sendEvent(sketch.view, event)


def mouse(sketch: SketchWorkspace, kind: QEvent.Type, x: float, y: float, *, down: bool) -> None:
    at = sketch.view.to_widget(x, y)
    button = NONE if kind == Kind.MouseMove else LEFT
    event = QMouseEvent(kind, at, QPointF(at), button, LEFT if down else NONE, PLAIN)
    QApplication.sendEvent(sketch.view, event)


def alpha(sketch: SketchWorkspace) -> np.ndarray:
    return sketch.document.state.layer("a").tiles.crop(Rect(0, 0, 320, 240))[..., 3]


def test_a_tablet_that_is_plugged_in_again_begins_another_stroke(sketch: SketchWorkspace) -> None:
    index = sketch.document.history.index
    pen(sketch, Kind.TabletPress, 50, 50)
    pen(sketch, Kind.TabletMove, 100, 50)
    pen(sketch, Kind.TabletPress, 200, 150)
    assert sketch.document.history.index == index + 1
    assert alpha(sketch)[50, 75] > 0
    pen(sketch, Kind.TabletMove, 250, 150)
    pen(sketch, Kind.TabletRelease, 250, 150)
    assert sketch.document.history.index == index + 2
    assert alpha(sketch)[150, 225] > 0
    assert not alpha(sketch)[90:120, 120:180].any()


def test_a_release_that_something_else_took_ends_the_stroke_where_it_was(
    sketch: SketchWorkspace,
) -> None:
    index = sketch.document.history.index
    mouse(sketch, Kind.MouseButtonPress, 50, 50, down=True)
    mouse(sketch, Kind.MouseMove, 100, 50, down=True)
    mouse(sketch, Kind.MouseMove, 200, 200, down=False)
    assert sketch.document.history.index == index + 1
    assert alpha(sketch)[50, 98] > 0
    assert not alpha(sketch)[70:].any()


def test_a_press_without_a_release_before_keeps_both_strokes(sketch: SketchWorkspace) -> None:
    index = sketch.document.history.index
    for y in (50, 150):
        mouse(sketch, Kind.MouseButtonPress, 50, y, down=True)
        mouse(sketch, Kind.MouseMove, 100, y, down=True)
    mouse(sketch, Kind.MouseButtonRelease, 100, 150, down=False)
    assert sketch.document.history.index == index + 2
    assert alpha(sketch)[50, 75] > 0
    assert alpha(sketch)[150, 75] > 0


def test_a_screen_that_goes_in_a_stroke_leaves_the_stroke(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    view, index = sketch.view, sketch.document.history.index
    mouse(sketch, Kind.MouseButtonPress, 50, 50, down=True)
    mouse(sketch, Kind.MouseMove, 100, 50, down=True)
    QApplication.sendEvent(view, QEvent(Kind.DevicePixelRatioChange))
    sketch.window().resize(800, 560)  # as the next screen has room
    qtbot.waitUntil(lambda: sketch.window().width() == 800)
    mouse(sketch, Kind.MouseMove, 150, 50, down=True)
    mouse(sketch, Kind.MouseButtonRelease, 150, 50, down=False)
    assert sketch.document.history.index == index + 1
    assert alpha(sketch)[50, 60:145].all()


def test_a_window_remembered_on_a_screen_that_is_gone_comes_back_in_sight(qtbot: QtBot) -> None:
    with opened(qtbot) as window:
        window.move(9000, 7000)
        qtbot.waitUntil(lambda: window.x() == 9000)
        window._remember()
        window.move(0, 0)
        window._recall()
        screen = QGuiApplication.primaryScreen().availableGeometry()
        assert screen.intersects(window.frameGeometry())
        assert screen.contains(window.frameGeometry().topLeft() + QPoint(30, 5))


def test_an_endless_stroke_keeps_what_it_painted_and_not_where_it_went() -> None:
    stroke = Stroke(Tiles.empty(), Brush(size=12), Rect(0, 0, 512, 512))
    lead = Lead(5)

    def go(first: int, last: int) -> None:
        for n in range(first, last):
            for point in lead.to(256 + 240 * cos(n / 41) * sin(n / 3000), 256 + 240 * sin(n / 40)):
                stroke.to(*point)

    go(0, 3000)
    tracemalloc.start()
    go(3000, 3500)
    before, _ = tracemalloc.get_traced_memory()
    go(3500, 9000)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 200_000
    assert not stroke.finish().is_empty


def test_an_endless_lasso_has_a_bounded_line_and_selects_what_it_went_around(
    sketch: SketchWorkspace,
) -> None:
    sketch.choose_tool("lasso")
    tool = sketch.view.tool
    mouse(sketch, Kind.MouseButtonPress, 260, 120, down=True)
    for n in range(1, 20_000):
        angle = n / 20_000 * 6.28
        at = 160 + 100 * cos(angle), 120 + 100 * sin(angle)
        tool.move(sketch.view._as_pointer(sketch.view.to_widget(*at), PLAIN))  # type: ignore[union-attr]
    assert len(getattr(tool, "_points")) <= 8193  # noqa: B009
    mouse(sketch, Kind.MouseButtonRelease, 260, 119, down=False)
    chosen = sketch.document.state.selection
    assert chosen is not None
    plane = chosen.plane(Rect(0, 0, 320, 240))
    assert plane.sum() / 255 == pytest.approx(3.1416 * 100**2, rel=0.01)


def test_escape_in_a_stroke_drops_it_and_the_next_press_is_a_new_one(
    sketch: SketchWorkspace,
) -> None:
    before = sketch.document.state
    mouse(sketch, Kind.MouseButtonPress, 50, 50, down=True)
    mouse(sketch, Kind.MouseMove, 100, 50, down=True)
    QTest.keyClick(sketch.view, Qt.Key.Key_Escape)
    mouse(sketch, Kind.MouseMove, 120, 50, down=True)
    mouse(sketch, Kind.MouseButtonRelease, 120, 50, down=False)
    assert sketch.document.state is before
    mouse(sketch, Kind.MouseButtonPress, 50, 90, down=True)
    mouse(sketch, Kind.MouseButtonRelease, 50, 90, down=False)
    assert alpha(sketch)[90, 50] > 0
