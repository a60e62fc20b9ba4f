"""The window and its panels come back as they were left, and on a screen that is there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QStyle, QStyleOptionComboBox, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.shell import opened
from ui.placement import brought_back
from ui.window import Window
from ui.workspaces.layout import COLUMN, Column
from ui.workspaces.sketch import SketchWorkspace

SCREENS = [QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        yield made


def sketch_of(window: Window) -> SketchWorkspace:
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    return sketch


def column_of(window: Window) -> Column:
    column = sketch_of(window).findChild(Column)
    assert column is not None
    return column


def test_a_window_on_a_screen_stays_where_it_is() -> None:
    for place in (QRect(100, 100, 800, 600), QRect(2000, 50, 800, 600), QRect(-400, 20, 800, 600)):
        assert brought_back(place, SCREENS) == place


def test_a_window_whose_screen_is_gone_comes_back() -> None:
    for lost in (QRect(2000, 50, 800, 600), QRect(300, -500, 800, 600), QRect(300, 760, 800, 600)):
        assert SCREENS[0].contains(brought_back(lost, SCREENS[:1]))
    assert brought_back(QRect(5000, 0, 3000, 2000), SCREENS[:1]) == SCREENS[0]


def test_a_place_off_every_screen_is_not_taken_up_again(qtbot: QtBot) -> None:
    with opened(qtbot) as before:
        before.setGeometry(20000, 20000, 800, 500)
        before.close()
    with opened(qtbot) as after:
        screen = QGuiApplication.primaryScreen().availableGeometry()
        assert screen.intersects(after.geometry())
        assert brought_back(after.geometry(), [screen]) == after.geometry()


def test_a_window_comes_back_when_its_screen_is_taken_away(window: Window) -> None:
    window.setGeometry(20000, 20000, 800, 500)
    window.placement.settle()
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(window.geometry())


def test_a_maximised_window_is_maximised_again(qtbot: QtBot) -> None:
    with opened(qtbot) as before:
        before.showMaximized()
        before.close()
    with opened(qtbot) as after:
        assert after.windowState() & Qt.WindowState.WindowMaximized


def test_full_screen_goes_back_to_what_was_before(window: Window) -> None:
    window.showMaximized()
    window.actions_set.action("full-screen").trigger()
    assert window.isFullScreen()
    window.actions_set.action("full-screen").trigger()
    assert window.windowState() == Qt.WindowState.WindowMaximized


def test_the_column_is_dragged_and_as_wide_the_next_time(qtbot: QtBot) -> None:
    with opened(qtbot) as before:
        before.resize(1366, 768)
        column = column_of(before)
        assert column.width() == COLUMN
        edge = column._edge
        QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=QPoint(2, 50))
        QTest.mouseMove(edge, QPoint(-78, 50))
        QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))
        wide = column.width()
        assert wide > COLUMN + 40
        before.close()
    with opened(qtbot) as after:
        assert column_of(after).width() == wide
        after.actions_set.action("view.reset-layout").trigger()
        assert column_of(after).width() == COLUMN


def test_the_panel_in_front_is_in_front_again_also_in_other_pictures(qtbot: QtBot) -> None:
    with opened(qtbot) as before:
        sketch_of(before).leaves.show_leaf("History")
        before.session.new_picture((32, 32))
        assert sketch_of(before).leaves.shown == "History"
        before.close()
    with opened(qtbot) as after:
        assert sketch_of(after).leaves.shown == "History"
        after.actions_set.action("view.reset-layout").trigger()
        assert sketch_of(after).leaves.shown == "Layers"


def test_all_panels_go_and_those_that_were_there_come_back(window: Window) -> None:
    sketch = sketch_of(window)
    parts = (sketch.rail, sketch.bar, sketch.strip, column_of(window))
    rested = sketch.results.isHidden()
    action = window.actions_set.action("view.panels")
    assert action.isChecked()
    action.trigger()
    assert all(part.isHidden() for part in parts)
    assert not sketch.view.isHidden()
    assert not action.isChecked()
    action.trigger()
    assert not any(part.isHidden() for part in parts)
    assert sketch.results.isHidden() is rested


def test_the_brushes_above_the_canvas_stay_away(qtbot: QtBot) -> None:
    with opened(qtbot) as before:
        before.actions_set.action("view.brush-strip").trigger()
        assert sketch_of(before).strip.isHidden()
        before.close()
    with opened(qtbot) as after:
        assert sketch_of(after).strip.isHidden()


def test_a_broken_memory_of_the_panels_is_as_none(qtbot: QtBot, window: Window) -> None:
    broken = {"leaf": 7, "column": "wide", "shares": ["a", 0], "strip": None}
    for memory in (broken, [1], "x"):
        window.session.settings.remember(layout=memory)
        sketch_of(window).arrangement.recall()
        assert sketch_of(window).leaves.shown == "Layers"
        assert column_of(window).width() == COLUMN


def test_the_blend_box_has_room_for_each_of_its_words(window: Window) -> None:
    window.resize(1366, 740)
    layers = sketch_of(window).layers
    layers.deeds.group()
    QApplication.processEvents()
    box, option = layers._blend, QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    words = [box.itemText(row) for row in range(box.count())]
    assert "Pass through" in words
    assert not [word for word in words if box.fontMetrics().horizontalAdvance(word) > room.width()]


@pytest.mark.parametrize("wide", [760, 860, 1000, 1366])
def test_what_the_bar_of_a_brush_shows_is_whole_and_beside_one_another(
    window: Window, qtbot: QtBot, wide: int
) -> None:
    window.resize(wide, 700)
    qtbot.wait(30)
    bar = sketch_of(window).bar
    spots = []
    for part in (*bar.findChildren(QSpinBox), *bar.findChildren(QToolButton)):
        if part.isVisible():
            assert part.width() >= min(part.minimumSizeHint().width(), part.maximumWidth())
            spots.append(part.rect().translated(part.mapTo(bar, QPoint(0, 0))))
    assert all(bar.rect().contains(spot) for spot in spots)
    for index, spot in enumerate(spots):
        assert not any(spot.intersects(other) for other in spots[index + 1 :])
    assert bar._size.isVisible()
    assert bar._hardness.isVisible() == (wide >= 1100)
