"""Frame: what all dialogs share: a headline, the content, and a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import paragraph


class Frame(QDialog):
    """A dialog with the house's margins; buttons are added from left to right, the main one last."""

    def __init__(
        self, parent: QWidget | None, title: str, headline: str = "", hint: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(14)
        if headline:
            self._column.addWidget(paragraph(headline, "headline"))
        if hint:
            self._column.addWidget(paragraph(hint, "muted"))
        self._column.addLayout(self.body, 1)
        self._column.addSpacing(4)
        self._column.addLayout(self._buttons)

    def open(self) -> None:
        """Ask beside the event loop; the dialog is gone once it is closed."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        super().open()

    def exec(self) -> int:
        """Ask, and wait for the answer; the dialog is gone once that has been read."""
        try:
            return super().exec()
        finally:
            self.deleteLater()

    def add_button(
        self, button: QPushButton, *, main: bool = False, aside: bool = False
    ) -> QPushButton:
        """Put a button into the row: `main` answers Return, `aside` stands at the left."""
        button.setAutoDefault(main)
        button.setDefault(main)
        if main:
            button.setProperty("role", "primary")  # its size is asked for before it is shown
        if aside:
            self._buttons.insertWidget(0, button)
        else:
            self._buttons.addWidget(button)
        return button


def picture_of(icon: str, token: str, side: int = 28) -> QLabel:
    """An icon to stand beside a text."""
    made = QLabel()
    made.setPixmap(theme.tinted(icon, token).pixmap(QSize(side, side), made.devicePixelRatioF()))
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made
