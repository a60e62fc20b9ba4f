"""DeletionDialog: asks before something is deleted that nothing brings back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.frame import Frame, picture_of
from ui.language import tr
from ui.widgets import paragraph, push_button


class DeletionDialog(Frame):
    """Accepted when it shall be deleted."""

    def __init__(self, question: str, told: tuple[str, ...], parent: QWidget | None = None) -> None:
        """`told` is what goes with it, a sentence a line."""
        super().__init__(parent, "Atelier")
        self.setFixedWidth(460)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(paragraph(question, "title"))
        for each in told:
            words.addWidget(paragraph(each, "muted"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture_of("delete", "muted"))
        words.addStretch(1)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.add_button(push_button(tr("Cancel"), self.reject))
        self.add_button(push_button(tr("Delete"), self.accept), main=True)
