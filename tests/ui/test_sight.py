"""What helps to see a canvas: rulers, guides, grid, snapping, navigator and dial."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from studio.canvas import fill_layer, new_canvas, set_guides
from studio.guides import Guide
from studio.settings import SettingsFile
from studio.sizes import crop
from studio.tiles import Rect
from tests.ui.shell import opened
from ui.canvas_aids import Aids, grid_lines
from ui.canvas_geometry import Viewpoint
from ui.dialogs.amount import AmountDialog
from ui.navigator import degrees, scale_of, slider_of
from ui.rulers import marks, ruler_step
from ui.window import Window
from ui.workspaces.sketch import SketchWorkspace

WIDE, HIGH = 320, 240
LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        made.resize(1200, 800)
        yield made


@pytest.fixture
def sketch(window: Window) -> SketchWorkspace:
    made = window.workspace
    assert isinstance(made, SketchWorkspace)
    made.document.edit("Size", new_canvas(WIDE, HIGH))
    made.document.history.seal()
    made.sight.set(rulers=True)
    QTest.qWait(1)  # the rulers take their room
    made.view.zoom_to(1.0)
    return made


def pull(widget: QWidget, start: QPoint, *ways: QPoint) -> None:
    """Drag from a point of a widget over others."""
    QTest.mouseMove(widget, start)
    QTest.mousePress(widget, LEFT, NONE, start)
    for way in ways:
        QTest.mouseMove(widget, way)
    QTest.mouseRelease(widget, LEFT, NONE, ways[-1])


def pull_from_ruler(sketch: SketchWorkspace, *, upright: bool, to: tuple[float, float]) -> None:
    ruler = sketch.sight._rulers[upright]
    there = sketch.view.mapToGlobal(sketch.view.to_widget(*to).toPoint())
    pull(ruler, QPoint(8, 8), ruler.mapFromGlobal(there))


def colour_at(sketch: SketchWorkspace, x: float, y: float) -> QColor:
    sketch.view.settle()
    return sketch.view.grab().toImage().pixelColor(sketch.view.to_widget(x, y).toPoint())


# ---- rulers and guides --------------------------------------------------------------------------


def test_guides_are_pulled_out_of_both_rulers_and_undone(sketch: SketchWorkspace) -> None:
    pull_from_ruler(sketch, upright=True, to=(80, 60))
    pull_from_ruler(sketch, upright=False, to=(200, 150))
    document = sketch.document
    assert document.state.guides == (Guide(True, 80), Guide(False, 150))
    assert document.history.undo_label == "Add guide"
    assert colour_at(sketch, 80, 20) != QColor(255, 255, 255)
    assert colour_at(sketch, 20, 150) != QColor(255, 255, 255)
    document.undo()
    assert document.state.guides == (Guide(True, 80),)
    assert colour_at(sketch, 20, 150) == QColor(255, 255, 255)


def test_a_guide_is_moved_by_hand_and_removed_by_dragging_it_out(sketch: SketchWorkspace) -> None:
    view, document = sketch.view, sketch.document
    document.edit("Guide", set_guides(document.state, (Guide(True, 80),)))
    spot = view.to_widget(81, 100).toPoint()
    pull(view, spot, view.to_widget(140, 90).toPoint())
    assert document.state.guides == (Guide(True, 140),)
    assert not document.state.layers[0].tiles.crop(Rect(0, 0, WIDE, HIGH)).any()
    pull(view, view.to_widget(140, 100).toPoint(), QPoint(40, 100), QPoint(-10, 100))
    assert document.state.guides == ()
    assert document.history.undo_label == "Remove guide"


@pytest.mark.parametrize("aids", [{"locked": True}, {"rulers": False}, {"guides": False}])
def test_guides_that_are_locked_or_not_at_hand_let_the_brush_through(
    sketch: SketchWorkspace, aids: dict[str, bool]
) -> None:
    document = sketch.document
    document.edit("Guide", set_guides(document.state, (Guide(True, 80),)))
    sketch.sight.set(**aids)
    QTest.qWait(1)
    QTest.mouseClick(sketch.view, LEFT, NONE, sketch.view.to_widget(80, 100).toPoint())
    assert document.history.undo_label == "Paint"
    assert document.state.guides == (Guide(True, 80),)


def test_escape_leaves_a_guide_where_it_was(sketch: SketchWorkspace) -> None:
    view, document = sketch.view, sketch.document
    document.edit("Guide", set_guides(document.state, (Guide(False, 80),)))
    QTest.mousePress(view, LEFT, NONE, view.to_widget(30, 80).toPoint())
    QTest.mouseMove(view, view.to_widget(30, 120).toPoint())
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, NONE, view.to_widget(30, 120).toPoint())
    assert document.state.guides == (Guide(False, 80),)


def test_rulers_measure_the_side_of_the_canvas_that_lies_along_them(
    sketch: SketchWorkspace,
) -> None:
    above, aside = sketch.sight._rulers
    assert (above.measures_x, aside.measures_x) == (True, False)
    sketch.view.turn_to(90)
    assert (above.measures_x, aside.measures_x) == (False, True)
    pull_from_ruler(sketch, upright=False, to=(100, 120))
    assert sketch.document.state.guides == (Guide(True, 100),)


@pytest.mark.parametrize("scale", [0.02, 0.3, 1.0, 2.7, 64.0])
def test_the_numbers_of_a_ruler_have_room_and_their_ticks_divide_them(scale: float) -> None:
    step, tick = ruler_step(scale)
    assert step * scale >= 50
    assert step % tick == 0
    numbers = [int(words) for _, words in marks(-500, 500, scale) if words]
    assert all(number % step == 0 for number in numbers)
    assert {b - a for a, b in pairwise(numbers)} <= {step}


# ---- grid and snapping --------------------------------------------------------------------------


def test_a_grid_is_shown_in_the_size_that_is_set(sketch: SketchWorkspace) -> None:
    sketch.sight.set(grid=True, grid_size=40)
    white = QColor(255, 255, 255)
    assert [colour_at(sketch, x, 20) == white for x in (39, 40, 41, 80)] == [
        True,
        False,
        True,
        False,
    ]
    sketch.sight.flip("grid")
    assert colour_at(sketch, 40, 20) == white


def test_another_size_of_the_grid_is_asked_for_and_shown(sketch: SketchWorkspace) -> None:
    sketch.sight.set(grid=False, grid_size=40)
    sketch.sight.ask_grid_size()
    dialog = sketch.sight.findChild(AmountDialog)
    assert isinstance(dialog, AmountDialog)
    assert dialog.amount == 40
    number = dialog.findChild(QSpinBox)
    assert isinstance(number, QSpinBox)
    number.setValue(25)
    dialog.accept()
    assert (sketch.sight.aids.grid, sketch.sight.aids.grid_size) == (True, 25)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("angle", [90.0, 180.0, 30.0])
def test_a_grid_lies_on_the_canvas_however_it_is_seen(
    sketch: SketchWorkspace, angle: float, mirrored: bool
) -> None:
    sketch.sight.set(grid=True, grid_size=80)
    sketch.view.turn_to(angle)
    if mirrored:
        sketch.view.mirror()
    sketch.view.settle()
    shown = sketch.view.grab().toImage()

    def is_marked(x: float, y: float) -> bool:
        at = sketch.view.to_widget(x, y).toPoint()
        around = [at + QPoint(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        return any(shown.pixelColor(spot) != QColor(255, 255, 255) for spot in around)

    assert [is_marked(x, 40) for x in (80, 100, 120, 160, 240)] == [True, False, False, True, True]
    assert [is_marked(40, y) for y in (20, 80, 120, 160)] == [False, True, False, True]


def test_lines_of_a_grid_that_would_be_too_close_are_left_out_by_halves() -> None:
    assert [at for at, _ in grid_lines(10, 0, 45, 1.0)] == [0, 10, 20, 30, 40]
    assert [at for at, _ in grid_lines(10, 0, 90, 0.3)] == [0, 40, 80]
    assert [strong for _, strong in grid_lines(10, -10, 45, 1.0)] == [
        False,
        True,
        *[False] * 3,
        True,
    ]


def _line(sketch: SketchWorkspace, start: tuple[float, float], end: tuple[float, float]) -> None:
    view = sketch.view
    QTest.mouseClick(view, LEFT, NONE, view.to_widget(*start).toPoint())
    QTest.mouseClick(view, LEFT, SHIFT, view.to_widget(*end).toPoint())


def test_straight_lines_end_on_guides_and_grid_where_they_shall(sketch: SketchWorkspace) -> None:
    document = sketch.document
    document.edit("Guide", set_guides(document.state, (Guide(True, 150), Guide(False, 100))))
    sketch.sight.set(locked=True)
    reached = lambda: getattr(sketch.view.tool, "_last")[:2]  # noqa: B009, E731
    _line(sketch, (40, 60), (145, 97))
    assert reached() == pytest.approx((145, 97), abs=1)
    sketch.sight.set(snap=True)
    _line(sketch, (40, 60), (145, 97))
    assert reached() == pytest.approx((150, 100))
    sketch.sight.set(grid=True, grid_size=50, guides=False)
    _line(sketch, (40, 60), (204, 146))
    assert reached() == pytest.approx((200, 150))


# ---- navigator and dial -------------------------------------------------------------------------


def test_the_navigator_shows_the_picture_and_moves_the_view(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.sight.set(navigator=True)
    panel = sketch.sight.navigator
    overview = panel.thumbnail.overview
    qtbot.waitUntil(lambda: overview.is_done)
    assert overview.image.pixelColor(100, 100) == QColor(255, 255, 255)
    canvas = sketch.document.state
    sketch.document.edit("Fill", fill_layer(canvas, canvas.layers[0].id, (200, 30, 10)))
    qtbot.waitUntil(lambda: overview.is_done and overview.image.pixelColor(9, 9).red() == 200)
    sketch.view.zoom_to(8.0)
    place = panel.thumbnail.place
    spot = QPointF(place.left() + place.width() / 4, place.top() + place.height() / 2)
    QTest.mouseClick(panel.thumbnail, LEFT, NONE, spot.toPoint())
    middle = sketch.view.to_canvas(QPointF(sketch.view.width() / 2, sketch.view.height() / 2))
    assert middle == pytest.approx((WIDE / 4, HIGH / 2), abs=3)
    panel.slider.setValue(slider_of(2.0))
    assert sketch.view.scale == pytest.approx(2.0, rel=0.01)


def test_the_navigator_follows_a_canvas_that_becomes_smaller_while_it_draws(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.document.edit("Size", new_canvas(2000, 1600))
    sketch.sight.set(navigator=True)
    overview = sketch.sight.navigator.thumbnail.overview
    qtbot.waitUntil(lambda: overview.is_done)
    canvas = sketch.document.state
    sketch.document.edit("Fill", fill_layer(canvas, canvas.layers[0].id, (200, 30, 10)))
    sketch.document.edit("Crop", crop(sketch.document.state, Rect(0, 0, 300, 200)))
    qtbot.waitUntil(lambda: overview.is_done)
    assert overview.image.size().toTuple() == (300, 200)
    assert overview.image.pixelColor(290, 190).red() == 200
    sketch.document.edit("Size", new_canvas(2000, 1600))
    sketch.document.undo()
    qtbot.waitUntil(lambda: overview.is_done)
    assert overview.image.pixelColor(290, 190).red() == 200


def test_the_navigator_works_only_while_it_is_seen(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    overview = sketch.sight.navigator.thumbnail.overview
    sketch.document.edit("Size", new_canvas(900, 700))
    qtbot.wait(300)
    assert overview.image.isNull()
    sketch.sight.set(navigator=True)
    qtbot.waitUntil(lambda: overview.is_done)
    assert overview.image.width() == 450
    QTest.mouseClick(_closer(sketch), LEFT)
    assert not sketch.sight.aids.navigator
    assert sketch.sight.navigator.isHidden()


def _closer(sketch: SketchWorkspace) -> QWidget:
    widgets = sketch.sight.navigator.findChildren(QWidget)
    return next(each for each in widgets if each.accessibleName() == "Close the navigator")


@pytest.mark.parametrize("scale", [0.02, 0.5, 1.0, 3.3, 64.0])
def test_the_zoom_slider_covers_all_scales(scale: float) -> None:
    assert scale_of(slider_of(scale)) == pytest.approx(scale, rel=0.01)


def test_the_dial_tells_of_a_turn_and_a_click_takes_it_back(sketch: SketchWorkspace) -> None:
    dial = sketch.sight.dial
    assert dial.isHidden()
    sketch.view.turn(2)
    sketch.view.mirror()
    assert dial.isVisible()
    assert "−30°" in dial.toolTip()
    assert "mirrored" in dial.toolTip()
    assert sketch.view.rect().contains(dial.geometry())
    QTest.mouseClick(dial, LEFT)
    assert sketch.view.viewpoint.is_upright
    assert dial.isHidden()
    assert [degrees(-0.2), degrees(-15)] == ["0°", "−15°"]


def test_the_outline_of_the_brush_goes_when_the_pointer_is_over_a_panel(
    sketch: SketchWorkspace,
) -> None:
    QTest.mouseMove(sketch.view, sketch.view.to_widget(60, 60).toPoint())
    assert colour_at(sketch, 60, 40) != QColor(255, 255, 255)
    sketch.sight.set(navigator=True)
    QApplication.sendEvent(sketch.sight.navigator, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert colour_at(sketch, 60, 40) == QColor(255, 255, 255)


def test_keys_are_for_the_canvas_under_the_pointer_unless_words_are_written(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    enter = QEnterEvent(QPointF(), QPointF(), QPointF())
    qtbot.waitUntil(sketch.window().isActiveWindow)
    button, words = QPushButton(sketch), QLineEdit(sketch)
    for widget in (button, words):
        widget.show()
    button.setFocus()
    QApplication.sendEvent(sketch.view, enter)
    assert sketch.view.hasFocus()
    words.setFocus()
    QApplication.sendEvent(sketch.view, enter)
    assert words.hasFocus()


def test_a_turned_view_at_the_same_place_is_another_one(sketch: SketchWorkspace) -> None:
    told = []
    sketch.view.looked.connect(lambda: told.append(sketch.view.viewpoint))
    sketch.view.turn(1)
    sketch.view.mirror()
    assert [(view.angle, view.mirrored) for view in told[-2:]] == [(15, False), (-15, True)]


# ---- what is remembered -------------------------------------------------------------------------


def test_keys_show_each_aid_and_all_pictures_and_the_next_start_have_it(
    sketch: SketchWorkspace, window: Window
) -> None:
    for id, name in (("grid", "grid"), ("navigator", "navigator"), ("snap", "snap")):
        window.actions_set.action(f"view.{id}").trigger()
        assert getattr(sketch.sight.aids, name) is True
        assert window.actions_set.action(f"view.{id}").isChecked()
    window.actions_set.action("view.grid-16").trigger()
    other = window.session.new_picture((40, 30))
    assert window.document is other
    workspace = window.workspace
    assert isinstance(workspace, SketchWorkspace)
    chosen = Aids(rulers=True, grid=True, grid_size=16, snap=True, navigator=True)
    assert workspace.sight.aids == chosen
    workspace.sight.flip("rulers")
    window.tabs.setCurrentIndex(0)
    assert sketch.sight.aids.rulers is False
    kept = SettingsFile(window.session.settings.path).recall("aids of the view")
    assert Aids.recalled(kept) == sketch.sight.aids


@pytest.mark.parametrize("kept", [None, 3, {"grid_size": "large"}, {"grid_size": -4, "new": 1}])
def test_a_memory_that_makes_no_sense_gives_the_usual_aids(kept: object) -> None:
    assert Aids.recalled(kept).grid_size in (64, 1)
    assert Aids.recalled(kept).guides


def test_all_guides_are_removed_at_once(sketch: SketchWorkspace, window: Window) -> None:
    document = sketch.document
    window.actions_set.refresh()
    assert not window.actions_set.action("view.clear-guides").isEnabled()
    document.edit("Guide", set_guides(document.state, (Guide(True, 8), Guide(False, 9))))
    window.actions_set.refresh()
    window.actions_set.action("view.clear-guides").trigger()
    assert document.state.guides == ()
    document.undo()
    assert len(document.state.guides) == 2
    assert sketch.view.viewpoint != Viewpoint()
