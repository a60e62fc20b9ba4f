"""Anything can be done by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell import opened
from ui.command_rows import Command, runs
from ui.reasons import UNKNOWN, reason
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        made.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
        yield made


def shown(window: Window) -> list[Command]:
    return list(window.finder.model.values)


def type_in(window: Window, text: str) -> None:
    if not window.finder.isVisible():
        window.finder.open()
    QTest.keyClicks(window.finder.field, text)


def press(window: Window, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.finder.field, key)


def marked(window: Window) -> str:
    command: Command = window.finder.list.currentIndex().data(Qt.ItemDataRole.UserRole)
    return command.id


def test_its_key_brings_it_and_its_key_takes_it_away(window: Window) -> None:
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_P, shift)
    assert window.finder.isVisible()
    assert window.finder.field.hasFocus()
    QTest.keyClick(window.finder.field, Qt.Key.Key_F3)
    assert not window.finder.isVisible()


def test_every_action_can_be_found_with_its_menu_and_its_key(window: Window) -> None:
    window.finder.open()
    assert {each.id for each in shown(window)} == {row.id for row in window.actions_set.rows}
    merge = next(each for each in shown(window) if each.id == "layer.merge")
    assert (merge.title, merge.place, merge.keys) == ("Merge down", "Layer", "Ctrl+E")


def test_an_action_of_a_submenu_is_called_with_it(window: Window) -> None:
    type_in(window, "dark")
    assert (shown(window)[0].title, shown(window)[0].place) == ("Theme: Dark", "View ▸ Theme")


def test_two_letters_are_not_looked_for_in_hints(window: Window) -> None:
    type_in(window, "th")
    assert "sketch.generate" not in [each.id for each in shown(window)]
    type_in(window, "e painting")
    assert shown(window)[0].id == "sketch.generate"


def test_a_few_letters_and_return_do_it(window: Window) -> None:
    document = window.document
    assert document is not None
    type_in(window, "addl")
    press(window, Qt.Key.Key_Return)
    assert len(document.state.layers) == 2
    assert not window.finder.isVisible()


def test_the_focus_goes_back_to_where_it_was(window: Window) -> None:
    before = window.focusWidget()
    window.finder.open()
    press(window, Qt.Key.Key_Escape)
    assert window.focusWidget() is before
    assert not window.finder.isVisible()


def test_what_cannot_be_done_now_says_why_and_stays(window: Window) -> None:
    type_in(window, "redo")
    assert shown(window)[0].reason == "Nothing was taken back."
    press(window, Qt.Key.Key_Return)
    assert window.finder.isVisible()


def test_every_action_that_can_be_impossible_says_why_in_words_of_its_own(window: Window) -> None:
    rows = [row.id for row in window.actions_set.rows if row.when is not None]
    assert [id for id in rows if reason(id) == UNKNOWN] == []
    assert len(rows) > 10


def test_a_screen_reader_is_told_which_command_is_marked(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.command_finder.QAccessible.isActive", lambda: True)
    monkeypatch.setattr(
        "ui.command_finder.QAccessible.updateAccessibility",
        lambda event: told.append(event.message()),
    )
    type_in(window, "duplicate")
    assert told[-1] == "Duplicate layer, Layer, Ctrl+J"


def test_what_was_done_last_comes_first_and_is_remembered(window: Window) -> None:
    type_in(window, "zoom in")
    press(window, Qt.Key.Key_Return)
    type_in(window, "eraser")
    press(window, Qt.Key.Key_Return)
    window.finder.open()
    assert [each.id for each in shown(window)[:2]] == ["tool.eraser", "view.in"]
    press(window, Qt.Key.Key_Escape)
    type_in(window, "zoom")
    assert marked(window) == "view.in"
    assert window.session.settings.recall("commands") == ["tool.eraser", "view.in"]


def test_a_recent_file_is_found_by_its_name_but_is_no_command_to_remember(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Harbour & sea.png"
    path.touch()
    opened_paths: list[Path] = []
    monkeypatch.setattr(window.filing, "open_path", opened_paths.append)
    window.session.settings.add_recent(path)
    window.refresh_actions()
    type_in(window, "harbour")
    assert shown(window)[0].title == "Harbour & sea.png"
    press(window, Qt.Key.Key_Return)
    assert opened_paths == [path]
    assert window.session.settings.recall("commands", []) == []


def test_arrows_walk_over_the_rows_and_around_the_ends(window: Window) -> None:
    window.finder.open()
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert marked(window) == shown(window)[2].id
    press(window, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert marked(window) == shown(window)[-1].id
    press(window, Qt.Key.Key_PageUp)
    assert marked(window) == shown(window)[-11].id


def test_it_says_so_when_nothing_is_called_that(window: Window) -> None:
    type_in(window, "qqq")
    assert shown(window) == []
    assert window.finder._nothing.text() == "Nothing is called “qqq”."
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Down)
    assert window.finder.isVisible()


def test_a_click_beside_it_closes_it(window: Window, qtbot: QtBot) -> None:
    # Over the canvas, the canvas would take the focus.
    QCursor.setPos(window.tabs.mapToGlobal(window.tabs.rect().center()))
    window.finder.open()
    window.tabs.setFocus()
    assert not window.finder.isVisible()
    assert window.tabs.hasFocus()


def test_it_fits_into_the_smallest_window(window: Window) -> None:
    window.resize(window.minimumSize())
    window.finder.open()
    assert window.rect().contains(window.finder.geometry())
    window.resize(1366, 768)
    assert window.finder.geometry().center().x() == pytest.approx(window.width() / 2, abs=2)


def test_the_typed_letters_are_marked_in_the_title() -> None:
    assert runs("Zoom in", (0, 5)) == [("Z", True), ("oom ", False), ("i", True), ("n", False)]
