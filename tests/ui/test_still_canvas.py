"""Nothing that opens or closes around the canvas moves it under the pen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engines import Image, Problem
from studio.canvas import new_canvas
from tests.ui.shell import opened
from ui.window import Window
from ui.workspaces.sketch import SketchWorkspace

PROBLEM = Problem("The disk is full.", "", "Make room.")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        made.resize(1100, 700)
        yield made


@pytest.fixture
def sketch(window: Window) -> SketchWorkspace:
    made = window.workspace
    assert isinstance(made, SketchWorkspace)
    made.document.edit("Size", new_canvas(320, 240))
    made.hand.take(colour=(0, 0, 0), size=4.0)
    return made


def on_screen(sketch: SketchWorkspace) -> QPoint:
    """Where the middle of the canvas is in the window."""
    at = sketch.view.to_widget(160, 120).toPoint()
    return sketch.view.mapTo(sketch.window(), at)


OPENINGS: dict[str, Callable[[SketchWorkspace, Window], object]] = {
    "a notice": lambda sketch, window: sketch.complain(PROBLEM),
    "a notice of the window": lambda sketch, window: window.complain(PROBLEM),
    "the first result": lambda sketch, window: sketch.results.add("d" * 64, grey()),
    "a result over the drawing": lambda sketch, window: sketch.results_desk.veil.lay(small()),
    "Live": lambda sketch, window: sketch.live.switch(True),
    "the rulers": lambda sketch, window: sketch.sight.flip("rulers"),
    "the strip of brushes": lambda sketch, window: sketch.arrangement.toggle_strip(),
    "the list of jobs": lambda sketch, window: window.activity.toggle(),
    "all panels": lambda sketch, window: sketch.arrangement.toggle_panels(),
}


def grey() -> Image:
    return Image.from_rgb(np.full((8, 8, 3), 128, np.uint8))


def small() -> QImage:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


@pytest.mark.parametrize("what", OPENINGS)
def test_what_opens_in_a_stroke_leaves_the_canvas_under_the_pen(
    sketch: SketchWorkspace, window: Window, qtbot: QtBot, what: str
) -> None:
    view = sketch.view
    if what != "the list of jobs":
        view.zoom_to(2.0)
    before = on_screen(sketch)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=view.to_widget(160, 120).toPoint())
    OPENINGS[what](sketch, window)
    qtbot.wait(60)
    assert on_screen(sketch) == before
    at = view.mapFrom(window, before)
    QTest.mouseMove(view, at + QPoint(1, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)
    layer = sketch.document.state.layers[0]
    ink = np.argwhere(layer.tiles.crop(sketch.document.state.bounds)[..., 3])
    assert np.abs(ink.mean(0) - (120, 160)).max() < 2  # one dot, where the pen was
    window.notice.hide()


def test_notices_lie_over_the_canvas_one_below_the_other_and_move_nothing(
    sketch: SketchWorkspace, window: Window, qtbot: QtBot
) -> None:
    place, view = on_screen(sketch), sketch.view.geometry()
    window.complain(PROBLEM)
    sketch.complain(PROBLEM)
    qtbot.wait(30)
    assert (on_screen(sketch), sketch.view.geometry()) == (place, view)
    lower, upper = (
        notice.rect().translated(notice.mapTo(window, QPoint(0, 0)))
        for notice in (window.notice, sketch.notice)
    )
    assert not lower.intersects(upper)
    assert upper.top() == sketch.sight.mapTo(window, QPoint(0, 0)).y()
    sketch.notice.hide()
    qtbot.waitUntil(lambda: window.notice.y() == upper.top())
