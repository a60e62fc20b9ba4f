"""The colour panel: wheel, slides, codes and swatches are one colour, and it is in the hand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from studio.colours import colour_of
from studio.jobs import JobQueue
from studio.palettes import BASIC, PaletteShelf, Recent
from studio.settings import SettingsFile
from ui import theme
from ui.canvas_paint import Palette
from ui.workspaces.colour_panel import ColourPanel
from ui.workspaces.palette_box import PaletteBox

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def settings() -> SettingsFile:
    return SettingsFile()


@pytest.fixture
def recent(settings: SettingsFile) -> Recent:
    return Recent(settings)


@pytest.fixture
def hand() -> Palette:
    return Palette()


@pytest.fixture
def panel(
    qtbot: QtBot, hand: Palette, settings: SettingsFile, recent: Recent
) -> Iterator[ColourPanel]:
    theme.use("dark")
    jobs = JobQueue({})
    shelf = PaletteShelf(settings.path.parent / "palettes")
    box = PaletteBox(shelf, settings, jobs, lambda: None, lambda _: None, lambda *_: None)
    made = ColourPanel(hand, settings, recent, box)
    qtbot.addWidget(made)
    made.resize(made.width(), made.usual_height)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.leave()
    jobs.close()


def _click(widget: QWidget, at: QPoint) -> None:
    QTest.mouseClick(widget, LEFT, pos=at)


def test_the_ring_turns_the_hue_and_the_square_the_rest(panel: ColourPanel, hand: Palette) -> None:
    hand.take(colour=(200, 40, 40))
    wheel = panel.wheel
    _click(wheel, wheel.spot_of_hue(1 / 3).toPoint())
    red, green, blue = hand.paint.colour
    assert green > 190
    assert max(red, blue) < 50
    _click(wheel, wheel.spot_of(0.0, 1.0).toPoint())
    assert min(hand.paint.colour) > 245
    _click(wheel, wheel.spot_of(1.0, 1.0).toPoint())
    red, green, blue = hand.paint.colour
    assert green > 245
    assert max(red, blue) < 12


def test_a_drag_that_began_in_the_square_never_turns_the_hue(
    panel: ColourPanel, hand: Palette
) -> None:
    hand.take(colour=(200, 40, 40))
    wheel = panel.wheel
    QTest.mousePress(wheel, LEFT, pos=wheel.spot_of(0.5, 0.5).toPoint())
    QTest.mouseMove(wheel, QPoint(2, wheel.height() // 2))
    QTest.mouseRelease(wheel, LEFT, pos=QPoint(2, wheel.height() // 2))
    red, green, blue = hand.paint.colour
    assert red == green == blue
    _click(wheel, QPoint(1, 1))  # beside ring and square is nothing
    assert hand.paint.colour == (red, green, blue)


def test_keys_go_around_the_wheel(panel: ColourPanel, hand: Palette) -> None:
    hand.take(colour=(128, 64, 64))
    wheel = panel.wheel
    QTest.keyClick(wheel, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert hand.paint.colour[0] == pytest.approx(154, abs=1)
    for _ in range(120):
        QTest.keyClick(wheel, Qt.Key.Key_PageUp)
    red, green, blue = hand.paint.colour
    assert (green, blue) == (154, red)
    for _ in range(15):
        QTest.keyClick(wheel, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert hand.paint.colour == (0, 0, 0)
    for _ in range(10):
        QTest.keyClick(wheel, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    red, green, blue = hand.paint.colour
    assert green == 255  # the hue came through black
    assert red == blue < 140


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("#ff8000", (255, 128, 0)),
        ("0af", (0, 170, 255)),
        (" 102030 ", (16, 32, 48)),
        ("#12", (9, 9, 9)),
        ("mud!", (9, 9, 9)),
        ("", (9, 9, 9)),
    ],
)
def test_a_code_is_taken_as_it_is_typed_and_nonsense_is_put_right(
    panel: ColourPanel, hand: Palette, text: str, colour: tuple[int, int, int]
) -> None:
    hand.take(colour=(9, 9, 9), label=3)
    panel.code.setFocus()
    panel.code.selectAll()
    QTest.keyClick(panel.code, Qt.Key.Key_Delete)
    QTest.keyClicks(panel.code, text)
    QTest.keyClick(panel.code, Qt.Key.Key_Return)
    assert hand.paint.colour == colour
    assert panel.code.text() == "#{:02x}{:02x}{:02x}".format(*colour)
    assert hand.paint.label == (3 if colour == (9, 9, 9) else 0)


def test_numbers_of_the_slides_are_the_colour(panel: ColourPanel, hand: Palette) -> None:
    for number, value in zip(panel.slides._numbers, (210, 50, 80), strict=True):
        number.setValue(value)
    assert hand.paint.colour == colour_of((210 / 360, 0.5, 0.8))
    panel.kind.set(True)
    assert [number.value() for number in panel.slides._numbers] == list(hand.paint.colour)
    for number, value in zip(panel.slides._numbers, (1, 2, 3), strict=True):
        number.setValue(value)
    assert hand.paint.colour == (1, 2, 3)


def test_a_press_on_a_slide_goes_there(panel: ColourPanel, hand: Palette) -> None:
    panel.kind.set(True)
    track = panel.slides._tracks[0]
    _click(track, QPoint(track.width() - 7, track.height() // 2))
    assert hand.paint.colour[0] >= 253
    _click(track, QPoint(0, track.height() // 2))
    assert hand.paint.colour[0] == 0


def test_choosing_what_the_slides_show_is_remembered(
    panel: ColourPanel, settings: SettingsFile
) -> None:
    panel.kind.set(True)
    assert SettingsFile().recall("colour slides") is True
    panel.kind.set(False)
    assert SettingsFile().recall("colour slides") is False


def test_every_part_shows_a_colour_taken_elsewhere(panel: ColourPanel, hand: Palette) -> None:
    hand.take(colour=(0, 0, 255), label=2)
    assert panel.code.text() == "#0000ff"
    assert [number.value() for number in panel.slides._numbers] == [240, 100, 100]
    assert "Hue 240" in panel.wheel.accessibleDescription()
    assert "#0000ff" in panel.wells.accessibleDescription()
    assert hand.paint.label == 2  # to show a colour is not to choose it
    hand.take(colour=(90, 90, 90))
    assert "Hue 240" in panel.wheel.accessibleDescription()  # a grey has none of its own


def test_the_colour_behind_is_chosen_without_touching_the_one_in_front(
    panel: ColourPanel, hand: Palette
) -> None:
    hand.take(colour=(10, 20, 30), label=4)
    _click(panel.wells, panel.wells.spot(True).bottomRight() - QPoint(3, 3))
    QTest.mouseClick(panel.palettes.grid, LEFT, pos=panel.palettes.grid.spot(6).center())
    assert hand.paint.ground == BASIC.swatches[6].colour
    assert (hand.paint.colour, hand.paint.label) == ((10, 20, 30), 4)
    _click(panel.wells, panel.wells.spot(False).center())
    assert panel.code.text() == "#0a141e"


def test_swapping_keeps_the_materials_with_their_colours(hand: Palette) -> None:
    hand.take(colour=(1, 1, 1), label=5, ground=(2, 2, 2))
    hand.swap()
    assert (hand.paint.colour, hand.paint.label) == ((2, 2, 2), 0)
    assert (hand.paint.ground, hand.paint.ground_label) == ((1, 1, 1), 5)
    hand.swap()
    assert (hand.paint.colour, hand.paint.label) == ((1, 1, 1), 5)
    hand.reset()
    assert (hand.paint.colour, hand.paint.ground) == ((0, 0, 0), (255, 255, 255))
    assert hand.paint.label == hand.paint.ground_label == 0


def test_the_colour_before_is_taken_back(panel: ColourPanel, hand: Palette) -> None:
    hand.take(colour=(10, 20, 30))
    panel.begin()
    hand.take(colour=(200, 0, 0))
    QTest.mouseClick(panel.before, LEFT)
    assert hand.paint.colour == (10, 20, 30)


def test_colours_painted_with_are_offered_and_kept_after_a_while(
    panel: ColourPanel, hand: Palette, recent: Recent
) -> None:
    for colour in ((1, 0, 0), (2, 0, 0)):
        hand.use(colour)
    assert [each.colour for each in panel.recent.swatches] == [(2, 0, 0), (1, 0, 0)]
    _click(panel.recent, panel.recent.spot(1).center())
    assert hand.paint.colour == (1, 0, 0)
    assert Recent(SettingsFile()).colours == ()
    panel._keeping.timeout.emit()
    assert Recent(SettingsFile()).colours == ((2, 0, 0), (1, 0, 0))


def test_nothing_is_forgotten_when_the_panel_goes_in_a_hurry(
    panel: ColourPanel, hand: Palette
) -> None:
    hand.use((7, 8, 9))
    panel.leave()
    assert Recent(SettingsFile()).colours == ((7, 8, 9),)


def test_the_keys_choose_a_colour_of_the_palette(panel: ColourPanel, hand: Palette) -> None:
    grid = panel.palettes.grid
    grid.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Space):
        QTest.keyClick(grid, key)
    chosen = grid.spot(0).center() + QPoint(0, grid.spot(0).height() + 3)
    assert grid.spot(12).contains(chosen)
    assert hand.paint.colour == BASIC.swatches[12].colour
    QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert hand.paint.colour == BASIC.swatches[11].colour


def test_every_part_has_a_name_for_those_who_do_not_see_it(panel: ColourPanel) -> None:
    for button in panel.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
    for part in (panel, panel.wells, panel.wheel, panel.code, panel.recent, panel.palettes.grid):
        assert part.accessibleName()
    for part in (*panel.slides._numbers, *panel.slides._tracks):
        assert part.accessibleName()


@pytest.mark.parametrize("name", theme.THEMES)
def test_it_is_drawn_in_each_theme_and_where_there_is_little_room(
    panel: ColourPanel, name: str
) -> None:
    theme.use(name)
    looks = set()
    for height in (panel.usual_height, panel.minimumSizeHint().height()):
        panel.resize(panel.width(), height)
        picture = panel.grab().toImage()
        looks.add(picture.pixelColor(3, height - 12).name())
        parts = (panel.wells, panel.wheel, panel.kind, panel.slides, panel.recent, panel.palettes)
        areas = [part.geometry() for part in parts]
        for above, below in pairwise(areas):
            assert above.bottom() < below.top()
        assert areas[-1].bottom() < height
    assert looks == {theme.present().colour("panel").name()}
