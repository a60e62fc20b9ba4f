"""Live's pictures over the drawing: seen through where the pen draws, and remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.canvas import new_canvas
from tests.ui import stand_in_models as models
from tests.ui.shell import opened
from ui.window import Window
from ui.workspaces.sketch import SketchWorkspace

WAIT = 10_000
PAPER, INK = (255, 255, 255), (0, 0, 0)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with models.registered("sketch"), opened(qtbot) as made:
        made.resize(1100, 700)
        yield made


@pytest.fixture
def over(window: Window, qtbot: QtBot) -> SketchWorkspace:
    """Live over a drawing of one line, its picture (white lines on black) shown."""
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    sketch.document.edit("Size", new_canvas(320, 240))
    sketch.hand.take(colour=INK, size=8.0)
    sketch.generate.choose("Lines")
    stroke(sketch, 40)
    window.actions_set.action("sketch.live-over").trigger()
    qtbot.waitUntil(lambda: sketch.live.frame is not None, timeout=WAIT)
    qtbot.waitUntil(sketch.live_desk.controls.isVisible)
    qtbot.wait(50)  # for the bar to have its room
    return sketch


def stroke(sketch: SketchWorkspace, y: float, *, lifts: bool = True) -> None:
    view = sketch.view
    points = [view.to_widget(x, y).toPoint() for x in (20, 160, 300)]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    if lifts:
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=points[-1])


def lift(sketch: SketchWorkspace) -> None:
    QTest.mouseRelease(sketch.view, Qt.MouseButton.LeftButton, pos=sketch.view.rect().center())


def seen(sketch: SketchWorkspace, x: float, y: float) -> tuple[int, int, int]:
    """What is on the screen over a point of the canvas."""
    found = sketch.view.grab().toImage()
    red, green, blue, _ = found.pixelColor(sketch.view.to_widget(x, y).toPoint()).getRgb()  # type: ignore[misc]
    return red, green, blue


def test_the_picture_lies_over_the_drawing_and_none_is_beside_it(over: SketchWorkspace) -> None:
    assert over.live.is_on
    assert not over.live_desk.pane.isVisible()
    assert over.live_desk.bar.isVisible()
    assert seen(over, 160, 40) == (255, 255, 255)
    assert seen(over, 160, 120) == (0, 0, 0)
    over.live_desk.put(False)
    assert over.live_desk.pane.isVisible()
    assert over.live_desk.pane.picture.image is not None
    assert (seen(over, 160, 40), seen(over, 160, 120)) == (INK, PAPER)


def test_the_drawing_shows_through_where_the_pen_draws_until_its_picture_is_there(
    over: SketchWorkspace, qtbot: QtBot
) -> None:
    models.SLOW[0] = 0.5
    before = over.live.frame
    stroke(over, 150, lifts=False)
    assert seen(over, 160, 163)[0] > 128  # paper beside the stroke, through a black picture
    assert max(seen(over, 160, 150)) < 60  # the stroke itself
    assert seen(over, 160, 90) == (0, 0, 0)  # the picture elsewhere
    lift(over)
    assert over.live.frame is before
    assert seen(over, 160, 163)[0] > 128
    qtbot.waitUntil(lambda: over.live.frame is not before, timeout=WAIT)
    assert seen(over, 160, 150) == (255, 255, 255)
    assert seen(over, 160, 163) == (0, 0, 0)


def test_a_stroke_drawn_while_a_picture_is_made_stays_in_sight_when_that_comes(
    over: SketchWorkspace, qtbot: QtBot
) -> None:
    models.SLOW[0] = 0.5
    before = over.live.frame
    stroke(over, 100)
    qtbot.waitUntil(lambda: over.live.is_busy, timeout=WAIT)
    qtbot.wait(50)
    stroke(over, 200)
    qtbot.waitUntil(lambda: over.live.frame is not before, timeout=WAIT)
    assert seen(over, 160, 113) == (0, 0, 0)
    assert seen(over, 160, 213)[0] > 128
    newer = over.live.frame
    qtbot.waitUntil(lambda: over.live.frame is not newer, timeout=WAIT)
    assert seen(over, 160, 213) == (0, 0, 0)


def test_opacity_and_a_line_part_picture_and_drawing_and_are_remembered(
    over: SketchWorkspace,
) -> None:
    controls = over.live_desk.controls
    controls.split._number.setValue(50)
    assert (seen(over, 80, 120), seen(over, 240, 120)) == ((0, 0, 0), PAPER)
    controls.opacity._number.setValue(50)
    assert abs(seen(over, 80, 120)[0] - 128) < 3
    controls.hold.pressed.emit()
    assert seen(over, 80, 120) == PAPER
    controls.hold.released.emit()
    kept = over.session.settings.recall("live")
    assert kept == {"over": True, "opacity": 50, "split": 50}


def test_the_next_picture_has_it_over_as_well_and_each_tab_follows_the_choice(
    over: SketchWorkspace, window: Window
) -> None:
    over.session.new_picture((64, 48))
    other = window.workspace
    assert isinstance(other, SketchWorkspace)
    assert other is not over
    assert other.live_desk.is_over
    other.live_desk.put(False)
    window.tabs.setCurrentIndex(0)
    assert over.live_desk.pane.isVisible()
    assert seen(over, 160, 120) == PAPER


def test_undo_and_keep_go_on_working_under_the_picture(over: SketchWorkspace, qtbot: QtBot) -> None:
    state, before = over.document.state, over.live.frame
    stroke(over, 150)
    qtbot.waitUntil(lambda: over.live.frame is not before, timeout=WAIT)
    over.document.undo()
    assert over.document.state is state
    qtbot.waitUntil(lambda: seen(over, 160, 150) == (0, 0, 0), timeout=WAIT)
    over.live_desk.bar.keep.click()
    qtbot.waitUntil(lambda: over.results.model_of_results.rowCount() == 1, timeout=WAIT)
    assert [layer.name for layer in over.document.state.layers] == ["Layer 1"]


def test_a_result_laid_over_the_drawing_comes_first_until_it_is_taken_off(
    over: SketchWorkspace,
) -> None:
    result = QImage(32, 24, QImage.Format.Format_RGB32)
    result.fill(QColor(200, 40, 40))
    over.results_desk.veil.controls.show_values(50, 100)
    over.results_desk.veil.lay(result)
    assert seen(over, 160, 120)[1] > 128  # half of the result and of the paper
    over.results_desk.veil.take_off()
    assert seen(over, 160, 120) == (0, 0, 0)


def test_a_result_laid_over_shows_the_stroke_while_it_is_drawn(over: SketchWorkspace) -> None:
    over.live.switch(False)
    result = QImage(320, 240, QImage.Format.Format_RGB32)
    result.fill(QColor(0, 0, 0))
    over.results_desk.veil.controls.show_values(100, 100)
    over.results_desk.veil.lay(result)
    stroke(over, 150, lifts=False)
    assert seen(over, 160, 163)[0] > 128
    lift(over)
    assert seen(over, 160, 163) == (0, 0, 0)


def test_what_is_missing_is_said_in_the_bar_where_no_picture_is(
    over: SketchWorkspace, qtbot: QtBot
) -> None:
    over.document.edit("Clear", new_canvas(320, 240))
    qtbot.waitUntil(lambda: over.live.problem is not None, timeout=WAIT)
    assert "no lines" in over.live_desk.bar.words.text()
    assert over.live_desk.bar.words.isVisible()
    assert seen(over, 160, 120) == PAPER
    assert over.live_desk.bar.height() > 0


def test_a_turned_and_mirrored_view_shows_through_where_the_pen_is(over: SketchWorkspace) -> None:
    models.SLOW[0] = 0.5
    over.view.mirror()
    over.view.turn(2)
    stroke(over, 150, lifts=False)
    assert seen(over, 160, 163)[0] > 128
    assert seen(over, 160, 90) == (0, 0, 0)
    lift(over)


def test_a_picture_that_is_generated_is_seen_until_the_next_stroke(
    over: SketchWorkspace, qtbot: QtBot
) -> None:
    over.start_generating()
    qtbot.waitUntil(lambda: len(over.document.state.layers) == 2, timeout=WAIT)
    over.layers.deeds.hide(over.document.state.layers[-1].id)
    assert seen(over, 160, 120) == PAPER  # neither the result nor Live's picture
    over.layers.activate(over.document.state.layers[0].id)
    stroke(over, 200)
    qtbot.waitUntil(lambda: seen(over, 160, 120) == (0, 0, 0), timeout=WAIT)


def test_a_new_picture_waits_until_the_pen_rests(over: SketchWorkspace, qtbot: QtBot) -> None:
    models.SLOW[0] = 5.0
    red = QImage(32, 24, QImage.Format.Format_RGB32)
    red.fill(QColor(255, 0, 0))
    view, veil = over.view, over.live_desk.veil
    stroke(over, 150, lifts=False)
    veil.lay(red)
    for x in range(300, 20, -20):
        QTest.mouseMove(view, view.to_widget(x, 150).toPoint())
        QTest.qWait(10)
        assert seen(over, 160, 60) == (0, 0, 0)
    qtbot.waitUntil(lambda: seen(over, 160, 60) == (255, 0, 0))
    assert view.is_painting
    assert seen(over, 160, 163)[1] > 128  # with the gap of the stroke
    lift(over)


def test_the_line_is_dragged_by_its_handle_below_the_canvas(over: SketchWorkspace) -> None:
    view, controls, grip = over.view, over.live_desk.controls, over.live_desk.controls.grip
    assert grip.isVisible()
    middle = grip.rect().center()
    assert abs(grip.geometry().center().x() - view.to_widget(320, 0).x()) < 3
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(grip, grip.mapFrom(view, view.to_widget(80, 200).toPoint()))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())
    assert controls.split.value == 25
    assert abs(grip.geometry().center().x() - view.to_widget(80, 0).x()) < 3
    assert (seen(over, 40, 120), seen(over, 240, 120)) == ((0, 0, 0), PAPER)
    view.zoom_to(8.0)
    assert view.rect().contains(grip.geometry())
    over.live_desk.put(False)
    assert not grip.isVisible()


def test_live_says_that_all_jobs_are_paused_and_goes_on_with_them(
    over: SketchWorkspace, qtbot: QtBot
) -> None:
    bar, before = over.live_desk.bar, over.live.frame
    over.session.jobs.pause(True)
    stroke(over, 150)
    qtbot.waitUntil(lambda: over.live.is_busy, timeout=WAIT)
    assert bar._facts.text() == "Paused"
    assert not bar._spinner.isVisible()
    over.session.jobs.pause(False)
    qtbot.waitUntil(lambda: over.live.frame is not before, timeout=WAIT)
    assert bar._facts.text().endswith(" s")


def test_the_drawing_is_seen_while_a_colour_of_it_is_picked(over: SketchWorkspace) -> None:
    over.choose_tool("picker")
    at = over.view.to_widget(160, 200).toPoint()
    QTest.mousePress(over.view, Qt.MouseButton.LeftButton, pos=at)
    assert seen(over, 160, 100) == PAPER
    assert over.hand.paint.colour == PAPER
    QTest.mouseRelease(over.view, Qt.MouseButton.LeftButton, pos=at)
    assert seen(over, 160, 100) == (0, 0, 0)
