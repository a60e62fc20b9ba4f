"""The keys that were chosen run the actions, and menus and tooltips name them."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from studio.keys import KeySet, key_sets
from tests.ui.shell import opened
from ui.actions import ActionSet, portable
from ui.key_hints import renewed
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        yield made


def actions(window: Window) -> ActionSet:
    return window.actions_set


def test_without_a_choice_the_keys_are_those_of_the_rows(window: Window) -> None:
    assert actions(window).keys == actions(window).usual
    assert actions(window).keys["redo"] == ("Ctrl+Shift+Z", "Ctrl+Y")


def test_a_key_that_was_chosen_runs_the_action_at_once(window: Window) -> None:
    document = window.document
    assert document is not None
    window.session.keys.change({"layer.add": ("F8",)})
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert len(document.state.layers) == 2
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_N, both)
    assert len(document.state.layers) == 2


def test_menus_and_tooltips_name_the_keys_in_force(window: Window) -> None:
    window.session.keys.change({"save": ("Ctrl+Alt+S",), "export": ()})
    save, export = (actions(window).action(id) for id in ("save", "export"))
    assert save.shortcut().toString() == "Ctrl+Alt+S"
    assert save.toolTip() == "Save (Ctrl+Alt+S)"
    assert export.toolTip() == "Export picture"


def test_a_key_of_another_action_is_taken_from_it(window: Window) -> None:
    window.session.keys.change({"about": ("Ctrl+Z",)})
    assert actions(window).keys["undo"] == ()
    window.session.keys.change({})
    assert actions(window).keys["undo"] == ("Ctrl+Z",)


def test_a_key_written_by_hand_in_another_way_is_the_same_key(window: Window) -> None:
    window.session.keys.change({"about": ("ctrl+shift+q", "no such key")})
    assert actions(window).keys["about"] == ("Ctrl+Shift+Q",)


def test_a_tab_that_comes_later_has_the_chosen_keys(window: Window) -> None:
    window.session.keys.choose("krita")
    window.session.new_picture((32, 32))
    assert actions(window).keys["tool.fill"] == ("F",)


@pytest.mark.parametrize("each", key_sets(), ids=lambda each: each.name)
def test_a_set_names_keys_as_they_are_kept_and_leaves_no_action_behind(
    window: Window, each: KeySet
) -> None:
    for keys in each.keys.values():
        assert [portable(key) for key in keys] == list(keys)
    window.session.keys.choose(each.name)
    lost = {
        id
        for id, keys in actions(window).usual.items()
        if keys and not actions(window).keys[id] and id not in window.session.keys.set.keys
    }
    assert lost == set()


def test_every_button_tells_the_key_in_force(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.key_hints.QToolTip.showText", lambda at, text, who: told.append(text))
    window.session.keys.change({"layer.add": ("F8",), "undo": ()})
    workspace = window.workspace
    assert workspace is not None
    add = workspace.layers._buttons["add"]  # type: ignore[attr-defined]
    QApplication.sendEvent(
        add, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(2, 2), add.mapToGlobal(QPoint(2, 2)))
    )
    assert told == ["Add layer (F8)"]


def test_the_buttons_of_a_tab_that_comes_later_tell_the_key_in_force(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.key_hints.QToolTip.showText", lambda at, text, who: told.append(text))
    window.session.keys.choose("krita")
    window.session.new_picture((32, 32))
    fill = window.workspace.rail._buttons["fill"]  # type: ignore[union-attr]
    QApplication.sendEvent(fill, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(2, 2), QPoint(2, 2)))
    assert told == ["Fill (F): Fill an area of like colour"]


def test_a_tooltip_has_fresh_keys_in_place_of_old_ones() -> None:
    fresh = {"B": "P", "[": "F3", "Ctrl+Z": "", "(": "x"}
    assert renewed("Brush (B): Paint", fresh) == "Brush (P): Paint"
    assert renewed("Undo (Ctrl+Z)", fresh) == "Undo"
    assert renewed("Size ([ smaller, ] larger)", fresh) == "Size (F3 smaller, ] larger)"
    assert renewed("Delete layer (B in the list)", fresh) == "Delete layer (B in the list)"
    assert renewed("A name (of mine)", fresh) == "A name (of mine)"


def test_the_menus_of_before_leave_nothing_behind(window: Window, qtbot: QtBot) -> None:
    def menus() -> int:
        gc.collect()
        return sum(issubclass(type(each), QMenu) for each in gc.get_objects())

    window.refresh_actions()
    qtbot.wait(1)
    before = menus()
    for _ in range(3):
        window.refresh_actions()
        qtbot.wait(1)
    assert menus() <= before  # fewer where windows of before go meanwhile
