"""KeyField: press a key, and it says which one it was."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from ui.actions import portable

_FIXED = {
    "Esc": "closes and cancels",
    "Space": "moves the canvas while it is held",
    "Shift+Space": "turns the canvas while it is held",
    "Return": "presses what has the focus",
    "Enter": "presses what has the focus",
    **dict.fromkeys(("Up", "Down", "Left", "Right"), "moves the canvas"),
}
"""Keys that no action can have, and what they do."""


def refusal(key: str) -> str:
    """Why a key cannot run an action, in a sentence; empty when it can."""
    does = _FIXED.get(key)
    return f"{key} {does}, so it cannot run a command. Press another key." if does else ""


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
        self.keySequenceChanged.connect(self._take)

    def show_key(self, key: str) -> None:
        """Show a key without telling anybody; an empty one shows what to do."""
        with QSignalBlocker(self):
            self.setKeySequence(QKeySequence(key))
        self._line.setPlaceholderText(self._words)  # Qt has its own words again

    def _take(self, sequence: QKeySequence) -> None:
        key = portable(sequence)
        self._line.setPlaceholderText(self._words)
        if key:
            self.pressed.emit(key)
        else:
            self.cleared.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape and plain:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        else:
            self.show_key("")  # one key takes the place of the one before
            super().keyPressEvent(event)
