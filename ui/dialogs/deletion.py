"""DeletionDialog: asks before results are deleted for good; says how many, and what room that gives."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.frame import Frame, picture_of
from ui.language import tr
from ui.widgets import paragraph, push_button


class DeletionDialog(Frame):
    """Accepted when they shall be deleted."""

    def __init__(self, count: int, room: str, parent: QWidget | None = None) -> None:
        """`room` is what the project becomes smaller by, in words."""
        super().__init__(parent, "Atelier")
        self.setFixedWidth(460)
        question = tr("Delete {count} results for good?", count=count)
        told = tr("Their recipes and drawings go with them, and this cannot be undone.")
        if count == 1:
            told = tr("Its recipe and drawing go with it, and this cannot be undone.")
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(paragraph(question, "title"))
        words.addWidget(paragraph(told, "muted"))
        words.addWidget(paragraph(tr("The project becomes {room} smaller.", room=room), "muted"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture_of("delete", "muted"))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.add_button(push_button(tr("Cancel"), self.reject))
        self.add_button(push_button(tr("Delete"), self.accept), main=True)
