"""KeyField: press a key, and it says which one it was."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from ui.actions import native, portable
from ui.language import mark, tr

_FIXED = {
    "Esc": mark("{key} closes and cancels, so it cannot run a command. Press another key."),
    "Space": mark(
        "{key} moves the canvas while it is held, so it cannot run a command. Press another key."
    ),
    "Shift+Space": mark(
        "{key} turns the canvas while it is held, so it cannot run a command. Press another key."
    ),
    **dict.fromkeys(
        ("Return", "Enter"),
        mark("{key} presses what has the focus, so it cannot run a command. Press another key."),
    ),
    **dict.fromkeys(
        ("Up", "Down", "Left", "Right"),
        mark("{key} moves the canvas, so it cannot run a command. Press another key."),
    ),
}
"""Keys that no action can have, and what they do."""
_SHIFTED = dict(zip('{}:"<>?|_+~!@#$%^&*()', "[];',./\\-=`1234567890", strict=True))
"""Signs that Shift makes of others on most keyboards."""


def refusal(key: str) -> str:
    """Why a key cannot run an action, in a sentence; empty when it can."""
    does = _FIXED.get(key)
    return tr(does, key=native((key,))) if does else ""


def as_in_use(key: str, in_use: Collection[str]) -> str:
    """A key by the name it is in use by, where it has two: "{" is also "Shift+["."""
    stem, sign = key[:-1], key[-1:]
    twin = f"{stem}Shift+{_SHIFTED[sign]}" if sign in _SHIFTED and "Shift" not in stem else key
    return twin if twin in in_use and key not in in_use else key


class KeyField(QKeySequenceEdit):
    """A field that takes one key with its modifiers; Escape leaves it, Tab goes on."""

    pressed = Signal(str)
    """The portable name of the key."""
    cleared = Signal()
    """The field is empty again."""
    left = Signal()
    """Escape was pressed."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        line = self.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        self._line, self._words = line, words
        line.setPlaceholderText(words)
        self.setAccessibleName(name)
        line.setAccessibleName(name)
        self.keySequenceChanged.connect(self._changed)

    def show_key(self, key: str) -> None:
        """Show a key without telling anybody; an empty one shows what to do."""
        with QSignalBlocker(self):
            self.setKeySequence(QKeySequence(key))
        self._line.setPlaceholderText(self._words)  # Qt has its own words again

    def _changed(self, sequence: QKeySequence) -> None:
        if sequence.isEmpty():  # by its button: keys are told of when they are pressed
            self.show_key("")
            self.cleared.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape and plain:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        else:
            self._press(event)

    def _press(self, event: QKeyEvent) -> None:
        """Qt tells of a key when it is let go, and not at all if Shift is let go first."""
        self.show_key("")  # one key takes the place of the one before
        with QSignalBlocker(self):
            super().keyPressEvent(event)
        key = portable(self.keySequence())
        if key:
            self.show_key(key)
            self.pressed.emit(key)
