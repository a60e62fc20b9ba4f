"""The keys are found, changed, taken away and reset in the settings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.keys import KeyFile
from tests.ui.shell import opened
from ui import theme
from ui.dialogs.key_editor import KeyEditor
from ui.dialogs.key_field import as_in_use, refusal
from ui.dialogs.settings import KEYBOARD, SettingsDialog
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        yield made


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> Iterator[SettingsDialog]:
    make_keys = partial(KeyEditor, window.actions_set, window.session.keys)
    made = SettingsDialog(window.session.settings, make_keys, window)
    made.show_page(KEYBOARD)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    made.close()


@pytest.fixture
def editor(dialog: SettingsDialog) -> KeyEditor:
    assert dialog.keys is not None
    return dialog.keys


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def record(editor: KeyEditor, id: str, key: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Mark an action, press Return, and then the key."""
    editor.list.mark(id)
    editor.list.setFocus()
    QTest.keyClick(editor.list, Qt.Key.Key_Return)
    QTest.keyClick(focus(), key, keys)


def seen(editor: KeyEditor) -> list[str]:
    return [id for id, item in editor.list._items.items() if not item.isHidden()]


def button(editor: KeyEditor, words: str) -> QPushButton:
    return next(each for each in editor.findChildren(QPushButton) if each.text() == words)


def test_every_action_is_there_with_its_keys(editor: KeyEditor, window: Window) -> None:
    assert seen(editor) == [row.id for row in window.actions_set.rows]
    assert editor.list._items["redo"].text(1) == "Ctrl+Shift+Z, Ctrl+Y"


def test_a_free_key_is_taken_at_once_and_kept(editor: KeyEditor, window: Window) -> None:
    record(editor, "layer.merge", Qt.Key.Key_F8)
    assert window.actions_set.keys["layer.merge"] == ("F8",)
    assert window.actions_set.action("layer.merge").shortcut().toString() == "F8"
    assert KeyFile(window.session.keys.path).own == {"layer.merge": ("F8",)}
    assert editor.list.hasFocus()
    assert editor.list._items["layer.merge"].text(1) == "F8"


def test_a_key_is_added_beside_the_others(editor: KeyEditor, window: Window) -> None:
    editor.list.mark("layer.merge")
    button(editor, "Add a key").click()
    QTest.keyClick(focus(), Qt.Key.Key_M, CTRL | SHIFT)
    assert window.actions_set.keys["layer.merge"] == ("Ctrl+E", "Ctrl+Shift+M")


def test_a_key_that_is_taken_is_left_until_one_says_so(editor: KeyEditor, window: Window) -> None:
    record(editor, "layer.merge", Qt.Key.Key_J, CTRL)
    assert editor._message.text() == (
        "Ctrl+J runs Layer ▸ Duplicate layer. Take it away from there?"
    )
    assert window.actions_set.keys["layer.duplicate"] == ("Ctrl+J",)
    button(editor, "Take it away").click()
    assert window.actions_set.keys["layer.merge"] == ("Ctrl+J",)
    assert window.actions_set.keys["layer.duplicate"] == ()
    assert editor._message.text() == "Layer ▸ Duplicate layer has no key now."


def test_leaving_a_key_to_the_other_changes_nothing(editor: KeyEditor, window: Window) -> None:
    record(editor, "layer.merge", Qt.Key.Key_J, CTRL)
    button(editor, "Leave it").click()
    assert window.session.keys.own == {}
    assert editor.recorder.isHidden()


def test_escape_leaves_the_key_as_it_is(editor: KeyEditor, dialog: SettingsDialog) -> None:
    record(editor, "layer.merge", Qt.Key.Key_Escape)
    assert editor.own == {}
    assert dialog.isVisible()
    assert editor.list.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Left])
def test_a_key_the_canvas_needs_is_refused_in_a_sentence(editor: KeyEditor, key: Qt.Key) -> None:
    record(editor, "layer.merge", key)
    assert editor._message.text().endswith("Press another key.")
    assert editor.own == {}
    QTest.keyClick(focus(), Qt.Key.Key_F7)
    assert editor.own == {"layer.merge": ("F7",)}
    assert refusal("F7") == ""


def test_letting_shift_go_first_loses_no_key(editor: KeyEditor) -> None:
    editor.list.mark("layer.merge")
    QTest.keyClick(editor.list, Qt.Key.Key_Return)
    field = focus()
    QTest.keyPress(field, Qt.Key.Key_Shift)
    QTest.keyPress(field, Qt.Key.Key_F8, SHIFT)
    assert editor.own == {"layer.merge": ("Shift+F8",)}


def test_a_sign_made_by_shift_is_the_key_it_is_made_of() -> None:
    assert as_in_use("{", {"Shift+[", "["}) == "Shift+["
    assert as_in_use("Ctrl+?", {"Ctrl+Shift+/"}) == "Ctrl+Shift+/"
    assert as_in_use("{", {"["}) == "{"
    assert as_in_use("{", {"{", "Shift+["}) == "{"
    assert as_in_use("Ctrl++", {"Ctrl++"}) == "Ctrl++"


def test_delete_takes_the_keys_away_and_reset_gives_them_back(
    editor: KeyEditor, window: Window
) -> None:
    editor.list.mark("undo")
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    assert window.actions_set.keys["undo"] == ()
    assert editor._message.text() == "No key runs it."
    button(editor, "Reset").click()
    assert window.actions_set.keys["undo"] == ("Ctrl+Z",)
    assert editor.own == {}


def test_reset_takes_the_key_back_from_who_has_it(editor: KeyEditor, window: Window) -> None:
    record(editor, "layer.merge", Qt.Key.Key_J, CTRL)
    button(editor, "Take it away").click()
    editor.list.mark("layer.duplicate")
    button(editor, "Reset").click()
    assert window.actions_set.keys["layer.duplicate"] == ("Ctrl+J",)
    assert window.actions_set.keys["layer.merge"] == ()


def test_all_keys_are_reset_and_can_be_brought_back(
    editor: KeyEditor, dialog: SettingsDialog
) -> None:
    record(editor, "layer.merge", Qt.Key.Key_F8)
    record(editor, "undo", Qt.Key.Key_F9)
    button_of_all = next(
        e for e in dialog.findChildren(QPushButton) if e.text() == "Reset all keys"
    )
    button_of_all.click()
    assert editor.own == {}
    assert editor._message.text() == "Your own keys of 2 actions are taken back."
    button(editor, "Bring them back").click()
    assert editor.own == {"layer.merge": ("F8",), "undo": ("F9",)}


def test_a_set_counts_at_once_and_own_keys_stay(editor: KeyEditor, window: Window) -> None:
    record(editor, "layer.merge", Qt.Key.Key_F8)
    editor.sets.setCurrentIndex(editor.sets.findText("Krita-like"))
    editor.sets.activated.emit(editor.sets.currentIndex())
    assert window.actions_set.keys["tool.fill"] == ("F",)
    assert window.actions_set.keys["layer.merge"] == ("F8",)


def test_actions_are_found_by_a_name_or_a_menu(editor: KeyEditor) -> None:
    QTest.keyClicks(editor.name, "zoom")
    assert seen(editor) == ["view.in", "view.out"]
    assert editor.list.current == "view.in"
    editor.name.setText("nothing like that")
    assert seen(editor) == []
    assert editor._title.accessibleName() == "Nothing is found."


def test_actions_are_found_by_pressing_their_key(editor: KeyEditor) -> None:
    editor.key.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_E, CTRL)
    assert seen(editor) == ["layer.merge"]
    QTest.keyClick(focus(), Qt.Key.Key_F9)
    assert seen(editor) == []
    assert editor._title.accessibleName() == "F9 runs nothing."
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert len(seen(editor)) > 50


def test_return_in_a_search_goes_to_what_was_found(
    editor: KeyEditor, dialog: SettingsDialog
) -> None:
    editor.name.setFocus()
    QTest.keyClicks(focus(), "merge")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert editor.list.hasFocus()
    assert editor.list.current == "layer.merge"


def test_tab_goes_from_the_list_over_the_keys_and_past_a_field_for_keys(
    editor: KeyEditor, qtbot: QtBot
) -> None:
    editor.list.mark("undo")
    qtbot.waitUntil(button(editor, "Ctrl+Z").isVisible)
    editor.key.setFocus()
    passed = []
    for _ in range(5):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        passed.append(focus().accessibleName() or focus().property("text"))
    assert passed == [
        "Set of keys", "Actions and their keys", "Ctrl+Z", "Take Ctrl+Z away", "Add a key",
    ]  # fmt: skip


def test_keys_that_cannot_be_kept_are_told_of(editor: KeyEditor, window: Window) -> None:
    window.session.keys.path = Path("/dev/null/keys.toml")
    record(editor, "layer.merge", Qt.Key.Key_F8)
    assert editor._message.text().startswith("The keys could not be kept.")


def test_settings_are_found_by_words_of_theirs(dialog: SettingsDialog) -> None:
    dialog.show_page("general")
    QTest.keyClicks(dialog.search, "cores")
    shown = [
        row for row in ("theme", "autosave", "threads") if dialog.form.control(row).isVisible()
    ]
    assert shown == ["threads"]
    dialog.search.setText("no such setting")
    assert dialog._nothing.text() == (
        "No setting is called “no such setting”. Keys are under Keyboard."
    )
    dialog.search.clear()
    assert dialog.form.control("theme").isVisible()
    assert dialog._nothing.isHidden()


def test_the_list_takes_the_colours_of_another_theme(editor: KeyEditor) -> None:
    item = editor.list._items["undo"]
    theme.use("light")
    assert item.foreground(1).color() == theme.load("light").colour("muted")
    assert item.parent().foreground(0).color() == theme.load("light").colour("muted")
    theme.use("dark")
    assert item.foreground(1).color() == theme.load("dark").colour("muted")
