"""UnsavedDialog: Save, Discard or Cancel, before changed work is closed."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.frame import Frame, picture_of
from ui.language import tr
from ui.widgets import paragraph, push_button


class Answer(Enum):
    """What is to happen with the changes."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class UnsavedDialog(Frame):
    """Asks once; closing it is Cancel."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, "Atelier")
        self.setFixedWidth(460)
        self.answer = Answer.CANCEL
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(paragraph(tr("Save the changes to “{title}”?", title=title), "title"))
        words.addWidget(paragraph(tr("Changes that are not saved are lost."), "muted"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture_of("save", "muted"))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.add_button(
            push_button(tr("Discard"), lambda: self._decide(Answer.DISCARD), "quiet"), aside=True
        )
        self.add_button(push_button(tr("Cancel"), self.reject))
        self.add_button(push_button(tr("Save"), lambda: self._decide(Answer.SAVE)), main=True)

    def _decide(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()
