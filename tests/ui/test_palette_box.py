"""Palettes beside the wheel: every deed is kept in a file, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QScrollArea
from pytestqt.qtbot import QtBot

from engines import Image, Problem
from studio.canvas import Reference
from studio.jobs import JobQueue
from studio.palettes import BASIC, ColourSet, PaletteShelf, Swatch, read_palette
from studio.settings import SettingsFile
from ui.dialogs.name import NameDialog
from ui.relay import Relay
from ui.workspaces.palette_box import PaletteBox

RED, INK = (224, 71, 60), (1, 2, 3)


class _Person:
    """What the box said, and what it offered."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.offers: list[tuple[str, tuple[str, Callable[[], object]]]] = []
        self.reference: Reference | None = None

    def tell(self, text: str, deed: tuple[str, Callable[[], object]]) -> None:
        self.offers.append((text, deed))

    def accept(self) -> None:
        """Take the last offer."""
        self.offers.pop()[1][1]()


@pytest.fixture
def person() -> _Person:
    return _Person()


@pytest.fixture
def folder(home: Path) -> Path:
    return SettingsFile().path.parent / "palettes"


@pytest.fixture
def box(qtbot: QtBot, person: _Person, folder: Path) -> Iterator[PaletteBox]:
    relay = Relay()
    jobs = JobQueue({}, relay.post)
    shelf = PaletteShelf(folder)
    made = PaletteBox(
        shelf, SettingsFile(), jobs, lambda: person.reference, person.problems.append, person.tell
    )
    qtbot.addWidget(made)
    made.resize(244, 100)
    made.show()
    yield made
    jobs.close()
    relay.flush()


def _names(box: PaletteBox) -> list[str]:
    return [box.names.itemText(index) for index in range(box.names.count())]


def _answer(box: PaletteBox, name: str) -> None:
    dialogs = [each for each in box.window().findChildren(NameDialog) if each.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].field.setText(name)
    dialogs[0].accept()


def test_a_colour_is_added_once_and_kept_in_a_file(box: PaletteBox, folder: Path) -> None:
    box.show_colour(INK)
    QTest.mouseClick(box.add, Qt.MouseButton.LeftButton)
    assert box.grid.swatches[-1] == Swatch(INK)
    assert not box.add.isEnabled()
    assert PaletteShelf(folder).named("Basic").swatches[-1].colour == INK
    box.show_colour((1, 2, 4))
    assert box.add.isEnabled()
    assert "#010204" in box.add.toolTip()


def test_a_colour_taken_out_is_put_back_where_it_was(
    box: PaletteBox, person: _Person, folder: Path
) -> None:
    box.grid.setFocus()
    for key in (*[Qt.Key.Key_Right] * 6, Qt.Key.Key_Delete):
        QTest.keyClick(box.grid, key)
    assert RED not in [each.colour for each in box.grid.swatches]
    assert person.offers[-1][0] == "Red (#e0473c) is taken out of “Basic”."
    box.show_colour(INK)
    box.add_colour()
    person.accept()
    assert box.grid.swatches == (*BASIC.swatches, Swatch(INK))
    assert PaletteShelf(folder).named("Basic").swatches == box.grid.swatches


def test_a_colour_is_not_put_back_into_another_palette(box: PaletteBox, person: _Person) -> None:
    box.remove(0)
    box.rename()
    _answer(box, "Mine")
    person.accept()
    assert len(box.palette_in_sight.swatches) == len(BASIC.swatches) - 1
    assert _names(box) == ["Basic", "Mine"]
    assert box._shelf.named("Basic").swatches == BASIC.swatches


def test_the_last_colour_stays(box: PaletteBox, person: _Person) -> None:
    box.new()
    _answer(box, "One")
    assert box.palette_in_sight.name == "One"
    QTest.keyClick(box.grid, Qt.Key.Key_Delete)
    assert box.grid.swatches == (Swatch((0, 0, 0)),)
    assert not person.offers
    assert [each.isEnabled() for each in box._colour_menu(0).actions()] == [True, False]


def test_a_palette_is_begun_renamed_deleted_and_brought_back(
    box: PaletteBox, person: _Person, folder: Path
) -> None:
    box.show_colour(INK)
    box.new()
    _answer(box, "Sea")
    box.rename()
    _answer(box, "Shore")
    assert _names(box) == ["Basic", "Shore"]
    assert box.names.currentText() == "Shore"
    box.delete()
    assert _names(box) == ["Basic"]
    assert not list(folder.glob("*.gpl"))
    person.accept()
    assert box.names.currentText() == "Shore"
    assert PaletteShelf(folder).named("Shore").swatches == (Swatch(INK),)


def test_the_basic_palette_is_put_right_by_deleting_it_and_back(
    box: PaletteBox, person: _Person
) -> None:
    deletes = [each for each in box.menu().actions() if each.text() == "Delete"]
    assert [each.isEnabled() for each in deletes] == [False]
    box.show_colour(INK)
    box.add_colour()
    box.delete()
    assert box.palette_in_sight == BASIC
    person.accept()
    assert box.palette_in_sight.swatches[-1].colour == INK
    assert _names(box) == ["Basic"]


def test_a_name_that_is_none_is_refused_where_it_is_typed(box: PaletteBox) -> None:
    box.rename()
    _answer(box, "\t ")
    dialog = box.window().findChild(NameDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert box.palette_in_sight.name == "Basic"


def test_a_colour_gets_a_name(box: PaletteBox, folder: Path) -> None:
    box.rename_colour(0)
    _answer(box, "Coal")
    assert box.grid.swatches[0].caption == "Coal (#000000)"
    assert PaletteShelf(folder).named("Basic").swatches[0].name == "Coal"


def test_the_palette_in_sight_is_remembered(box: PaletteBox, person: _Person) -> None:
    box._shelf.add(ColourSet("Sea", (Swatch(INK),)))
    box.names.setCurrentIndex(1)
    box.names.activated.emit(1)
    assert box.grid.swatches == (Swatch(INK),)
    assert SettingsFile().recall("palette") == "Sea"


def test_what_another_tab_does_is_seen(qtbot: QtBot, box: PaletteBox) -> None:
    sea = box._shelf.add(ColourSet("Sea", (Swatch(INK),)))
    assert _names(box) == ["Basic", "Sea"]
    assert box.palette_in_sight == BASIC
    box._shelf.delete(sea)
    assert _names(box) == ["Basic"]


def test_files_are_taken_in_and_given_away(
    box: PaletteBox, person: _Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, target = tmp_path / "broken.gpl", tmp_path / "v1.5"
    broken.write_bytes(b"\xff\xfe nonsense")
    good = tmp_path / "good.gpl"
    good.write_text("GIMP Palette\nName: Good\n#\n  1   2   3\tInk\n")
    chosen = [str(broken), str(good)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    box.take_in()
    assert [problem.title for problem in person.problems] == [
        "The palette broken.gpl cannot be used."
    ]
    assert box.palette_in_sight.swatches == (Swatch(INK, "Ink"),)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    box.export()
    assert read_palette(tmp_path / "v1.5.gpl") == box.palette_in_sight
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    box.export()
    assert len(person.problems) == 1


def test_a_folder_that_takes_nothing_is_a_problem_and_the_palette_stays(
    box: PaletteBox, person: _Person, folder: Path
) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file where the folder would be")
    box.show_colour(INK)
    box.add_colour()
    assert len(person.problems) == 1
    assert "could not be kept" in person.problems[0].title
    assert box.palette_in_sight == BASIC
    assert box.grid.swatches == BASIC.swatches


def test_broken_files_are_told_of_once(
    qtbot: QtBot, person: _Person, folder: Path, home: Path
) -> None:
    folder.mkdir(parents=True)
    (folder / "odd.gpl").write_text("nonsense")
    jobs = JobQueue({})
    shelf = PaletteShelf(folder)
    for _ in range(2):
        box = PaletteBox(
            shelf, SettingsFile(), jobs, lambda: None, person.problems.append, person.tell
        )
        qtbot.addWidget(box)
        box.tell_troubles()
    jobs.close()
    assert len(person.problems) == 1
    assert (folder / "odd.gpl").exists()


def test_the_reference_gives_a_palette_beside_the_window(
    qtbot: QtBot, box: PaletteBox, person: _Person
) -> None:
    box.take_from_reference()
    assert "no reference" in person.problems.pop().title
    rgb = np.zeros((32, 32, 3), np.uint8)
    rgb[:, :16] = (200, 10, 10)
    person.reference = Reference(Image.from_rgb(rgb), None, "Two bands")
    box.take_from_reference()
    assert box.palette_in_sight == BASIC
    qtbot.waitUntil(lambda: box.palette_in_sight.name == "Two bands")
    assert len(box.grid.swatches) == 2


def test_nothing_is_shown_after_the_box_has_left(
    qtbot: QtBot, box: PaletteBox, person: _Person
) -> None:
    person.reference = Reference(Image.from_rgb(np.zeros((8, 8, 3), np.uint8)), None, "Late")
    box.take_from_reference()
    box.leave()
    qtbot.waitUntil(lambda: not box._jobs.jobs)
    assert _names(box) == ["Basic"]
    assert not person.problems


def test_a_palette_shown_while_nobody_sees_it_has_room_when_somebody_does(
    qtbot: QtBot, box: PaletteBox
) -> None:
    box.hide()
    many = tuple(Swatch((red, 0, 0)) for red in range(240))
    box._show_palette(box._shelf.add(ColourSet("Many", many)))
    box.show()
    qtbot.waitUntil(lambda: box.grid.height() >= box.grid.spot(239).bottom())


def test_the_keys_scroll_to_the_colour_they_are_at(qtbot: QtBot, box: PaletteBox) -> None:
    many = tuple(Swatch((red, 0, 0)) for red in range(240))
    box._show_palette(box._shelf.add(ColourSet("Many", many)))
    area = box.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    box.grid.setFocus()
    for _ in range(15):
        QTest.keyClick(box.grid, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() > 0
    at = box.grid.spot(box.grid._focus).center() + box.grid.pos()
    assert area.viewport().rect().contains(at)
