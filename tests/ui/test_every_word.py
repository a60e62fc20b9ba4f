"""Every word of the window is looked up: in a language of brackets, nothing stands without them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFontComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests import wording
from tests.ui.shell import opened
from ui import language
from ui.window import Window

SAME = re.compile(
    r"Atelier|Close Tab|Scroll (Left|Right)|Ctrl\+N|#rrggbb|[A-Z]|PNG.*|JPEG|WebP|OpenRaster|Version|Python|HSV|RGB|\d.*|#[0-9a-f]+|\W*"
)
"""What is the same in every language, only numbers and signs, or said by Qt itself."""


@pytest.fixture(scope="module")
def translator(tmp_path_factory: pytest.TempPathFactory) -> QTranslator:
    """A language in which every text is itself in brackets."""
    path = tmp_path_factory.mktemp("words") / "brackets.qm"
    wording.compile_brackets(path)
    made = QTranslator()
    assert made.load(str(path))
    return made


@pytest.fixture
def brackets(
    qapp: QApplication, translator: QTranslator, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    QCoreApplication.installTranslator(translator)
    language.told.cache_clear()
    monkeypatch.setattr(language._Spoken, "translators", (translator,))
    yield
    QCoreApplication.removeTranslator(translator)
    language.told.cache_clear()


@pytest.fixture
def window(brackets: None, qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        yield made


def bare(part: QWidget) -> set[str]:
    """The texts on a widget, and on all within it, that stand without brackets."""
    texts: list[str] = []
    for each in [part, *part.findChildren(QWidget)]:
        texts += [each.toolTip(), each.accessibleName(), each.accessibleDescription()]
        if isinstance(each, QLabel | QAbstractButton):
            texts.append(each.text())
        if isinstance(each, QLineEdit):
            texts.append(each.placeholderText())
        if isinstance(each, QComboBox) and not isinstance(each, QFontComboBox):
            texts += [each.itemText(row) for row in range(each.count())]
    for action in part.findChildren(QAction):
        texts += [action.text(), action.toolTip()]
    if part.isWindow() and isinstance(part, QDialog):
        texts.append(part.windowTitle())
    return {text for text in texts if "⟦" not in text and not SAME.fullmatch(text)}


def test_the_window_has_no_word_that_is_not_looked_up(window: Window) -> None:
    assert bare(window) == set()


@pytest.mark.parametrize(
    "id",
    [
        "new",
        "about",
        "export",
        "report",
        "sketch.enlarge",
        "brush.save",
        "layer.text",
        "picture.canvas-size",
        "picture.image-size",
        "sketch.samples",
    ],
)
def test_dialogs_have_no_word_that_is_not_looked_up(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, id: str
) -> None:
    seen: list[set[str]] = []

    def look(dialog: QDialog) -> int:
        seen.append(bare(dialog))
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QDialog, "open", look)
    window.actions_set.action(id).trigger()
    assert seen == [set()]


def test_settings_have_no_word_that_is_not_looked_up(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[set[str]] = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: seen.append(bare(dialog)))
    window.filing.settings()
    assert seen == [set()]


def test_commands_have_no_word_that_is_not_looked_up(window: Window) -> None:
    window.finder.open()
    for command in window.finder._commands:
        for text in (command.title, command.place, command.hint, command.reason):
            assert "⟦" in text or SAME.fullmatch(text), text
    window.finder.leave()
