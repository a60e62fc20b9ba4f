"""Where the colour panel is in the Sketch workspace, and the keys that open and close it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.canvas import new_canvas
from studio.palettes import ColourSet, Swatch
from studio.settings import SettingsFile
from tests.ui.shell import opened
from ui.workspaces.sketch import SketchWorkspace

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1366, 768)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Size", new_canvas(64, 48))
        made.view.setFocus()
        yield made
        qtbot.waitUntil(lambda: _is_idle(made))


def _is_idle(sketch: SketchWorkspace) -> bool:
    return all(job.state.ended for job in sketch.session.jobs.jobs)


def _press(key: Qt.Key, sketch: SketchWorkspace) -> None:
    QTest.keyClick(sketch.window().focusWidget() or sketch.view, key)


def _paint(sketch: SketchWorkspace) -> None:
    middle = sketch.view.to_widget(32, 24).toPoint()
    QTest.mousePress(sketch.view, LEFT, pos=middle)
    QTest.mouseMove(sketch.view, middle + QPoint(20, 4))
    QTest.mouseRelease(sketch.view, LEFT, pos=middle + QPoint(20, 4))


def _is_within(widget: QWidget, home: QWidget) -> bool:
    return home.rect().contains(widget.geometry())


def test_a_key_opens_the_panel_and_closes_it_again(sketch: SketchWorkspace) -> None:
    place, panel = sketch.colour_place, sketch.colours
    assert not place.is_open
    _press(Qt.Key.Key_C, sketch)
    assert place.is_open
    assert panel.wheel.hasFocus()
    assert _is_within(panel, sketch)
    _press(Qt.Key.Key_C, sketch)
    assert not place.is_open
    assert sketch.view.hasFocus()


@pytest.mark.parametrize("part", ["wheel", "code", "number", "palette"])
def test_escape_closes_the_panel_wherever_one_is_in_it(sketch: SketchWorkspace, part: str) -> None:
    panel = sketch.colours
    parts: dict[str, QWidget] = {
        "wheel": panel.wheel,
        "code": panel.code,
        "number": panel.slides._numbers[1],
        "palette": panel.palettes.grid,
    }
    sketch.bar.colour_wanted.emit()
    parts[part].setFocus()
    _press(Qt.Key.Key_Escape, sketch)
    assert not sketch.colour_place.is_open
    assert sketch.view.hasFocus()


def test_keys_swap_the_colours_and_take_black_and_white(sketch: SketchWorkspace) -> None:
    sketch.hand.take(colour=(9, 8, 7), ground=(1, 2, 3))
    sketch.colour_place.open()
    _press(Qt.Key.Key_X, sketch)
    assert sketch.hand.paint.colour == (1, 2, 3)
    assert sketch.hand.paint.ground == (9, 8, 7)
    _press(Qt.Key.Key_D, sketch)
    assert sketch.hand.paint.colour == (0, 0, 0)
    assert sketch.hand.paint.ground == (255, 255, 255)


def test_letters_typed_into_the_code_are_no_shortcuts(sketch: SketchWorkspace) -> None:
    sketch.colour_place.open()
    code = sketch.colours.code
    code.setFocus()
    code.selectAll()
    QTest.keyClicks(code, "cdcdcd")
    assert sketch.colour_place.is_open
    assert sketch.hand.paint.colour == (0xCD, 0xCD, 0xCD)
    assert sketch.hand.paint.ground == (255, 255, 255)


def test_painting_closes_the_panel_and_is_painted(sketch: SketchWorkspace) -> None:
    sketch.colour_place.open()
    _paint(sketch)
    assert not sketch.colour_place.is_open
    assert not sketch.document.state.layers[0].tiles.is_empty
    assert sketch.session.recent_colours.colours[0] == sketch.hand.paint.colour


def test_picking_a_colour_leaves_the_panel_open(sketch: SketchWorkspace) -> None:
    sketch.hand.take(colour=(0, 0, 0))
    sketch.colour_place.open()
    sketch.choose_tool("picker")
    QTest.mouseClick(sketch.view, LEFT, pos=sketch.view.to_widget(32, 24).toPoint())
    assert sketch.colour_place.is_open
    assert sketch.hand.paint.colour == (255, 255, 255)
    assert sketch.colours.code.text() == "#ffffff"


def test_a_press_on_the_panel_is_not_painted(sketch: SketchWorkspace) -> None:
    sketch.colour_place.open()
    before = sketch.document.state
    QTest.mouseClick(sketch.colours, LEFT, pos=QPoint(3, sketch.colours.height() - 4))
    assert sketch.colour_place.is_open
    assert sketch.document.state is before


def test_a_pinned_panel_stays_while_one_paints_and_the_canvas_makes_room(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    wide = sketch.view.width()
    sketch.colour_place.open()
    QTest.mouseClick(sketch.colours.pin, LEFT)
    qtbot.waitUntil(lambda: sketch.view.width() < wide)
    _paint(sketch)
    assert sketch.colour_place.is_open
    sketch.colours.wheel.setFocus()
    _press(Qt.Key.Key_Escape, sketch)
    assert sketch.colour_place.is_open
    assert sketch.view.hasFocus()
    _press(Qt.Key.Key_C, sketch)
    assert not sketch.colour_place.is_open
    assert SettingsFile().recall("colour panel is open") is False
    qtbot.waitUntil(lambda: sketch.view.width() == wide)
    _press(Qt.Key.Key_C, sketch)
    assert sketch.colours.pin.isChecked()
    qtbot.waitUntil(lambda: sketch.view.width() < wide)


@pytest.mark.parametrize("is_open", [True, False])
def test_a_pinned_panel_is_found_again_as_it_was(qtbot: QtBot, is_open: bool) -> None:
    SettingsFile().remember(**{"colour panel is pinned": True, "colour panel is open": is_open})
    with opened(qtbot) as window:
        window.resize(1366, 768)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        assert made.colours.pin.isChecked()
        assert made.colour_place.is_open is is_open
        assert made.colours.isVisible() is is_open
        made.colour_place.close()
        made.colours.pin.setChecked(False)
        qtbot.waitUntil(lambda: _is_idle(made))
    assert SettingsFile().recall("colour panel is pinned") is False


def test_the_panel_is_pinned_in_every_tab_or_in_none(qtbot: QtBot) -> None:
    with opened(qtbot, pictures=2) as window:
        window.resize(1366, 768)
        for index, is_pinned in ((0, True), (1, True), (1, False), (0, False)):
            window.tabs.setCurrentIndex(index)
            qtbot.wait(20)
            made = window.workspace
            assert isinstance(made, SketchWorkspace)
            if made.colours.pin.isChecked() is not is_pinned:
                made.colour_place.open()
                assert index == (0 if is_pinned else 1)  # the other one knows by itself
                made.colours.pin.setChecked(is_pinned)
            assert made.colours.isVisible() is (is_pinned or index == 1)
        qtbot.waitUntil(lambda: _is_idle(made))


def test_unpinning_lays_the_panel_over_the_canvas_again(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    wide = sketch.view.width()
    sketch.colour_place.open()
    for _ in range(2):
        QTest.mouseClick(sketch.colours.pin, LEFT)
    qtbot.waitUntil(lambda: sketch.view.width() == wide)
    assert sketch.colour_place.is_open
    assert _is_within(sketch.colours, sketch)
    _paint(sketch)
    assert not sketch.colour_place.is_open


def test_a_large_palette_is_given_room_and_a_small_one_takes_none(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.window().resize(1366, 900)
    sketch.colour_place.open()
    qtbot.wait(20)
    panel, usual = sketch.colours, sketch.colours.height()
    many = tuple(Swatch((red, 0, 0)) for red in range(200))
    large = sketch.session.palettes.add(ColourSet("Large", many))
    panel.palettes._show_palette(large)
    assert panel.height() > usual + 40
    assert panel.wheel.height() == panel.wheel.maximumHeight()
    panel.palettes.delete()
    assert panel.height() == usual


def test_the_floating_panel_never_covers_what_is_told(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.colour_place.open()
    sketch.colours.palettes.remove(0)
    assert not sketch.notice.isHidden()

    place = sketch.colours.geometry()
    assert not sketch.notice.geometry().intersects(place)
    sketch.colour_place.close()
    qtbot.waitUntil(lambda: sketch.notice.x() == sketch.rail.width())
    sketch.colour_place.open()
    qtbot.waitUntil(lambda: not sketch.notice.geometry().intersects(sketch.colours.geometry()))
    assert sketch.colours.geometry() == place


@pytest.mark.parametrize("height", [600, 768])
def test_the_floating_panel_fits_into_a_low_window(
    sketch: SketchWorkspace, qtbot: QtBot, height: int
) -> None:
    sketch.window().resize(1000, height)
    sketch.colour_place.open()
    qtbot.waitUntil(lambda: _is_within(sketch.colours, sketch))
    assert sketch.colours.palettes.geometry().bottom() < sketch.colours.height()


def test_a_pinned_panel_lies_over_the_canvas_where_there_is_no_room_beside_it(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:

    def left() -> int:
        return int(sketch.view.mapTo(sketch, QPoint(0, 0)).x())

    sketch.window().resize(1100, 768)
    sketch.colour_place.open()
    QTest.mouseClick(sketch.colours.pin, LEFT)
    assert left() < sketch.colours.geometry().right()
    _paint(sketch)
    assert sketch.colour_place.is_open
    sketch.window().resize(1366, 768)
    qtbot.waitUntil(lambda: left() > sketch.colours.geometry().right())
