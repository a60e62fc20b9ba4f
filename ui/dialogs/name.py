"""NameDialog: asks for a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from engines import Problem
from ui.dialogs.frame import Frame
from ui.language import in_words, tr
from ui.widgets import paragraph, push_button


class NameDialog(Frame):
    """A line to type a name into; what is wrong with it is said below, and it stays open."""

    def __init__(
        self,
        parent: QWidget | None,
        words: tuple[str, str],
        name: str,
        use: Callable[[str], object],
        longest: int = 40,
    ) -> None:
        """`words` are the title and the button's; `use` may raise a Problem."""
        title, deed = words
        super().__init__(parent, title, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(340)
        self._use = use
        self.field = QLineEdit(name)
        self.field.setMaxLength(longest)
        self.field.setAccessibleName(tr("Name"))
        self.field.selectAll()
        self._trouble = paragraph("", "danger")
        self._trouble.hide()
        self.body.addWidget(self.field)
        self.body.addWidget(self._trouble)
        self.add_button(push_button(tr("Cancel"), self.reject))
        self._button = self.add_button(push_button(deed, self.accept), main=True)
        self.field.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        self._button.setEnabled(bool(self.field.text().strip()))

    def accept(self) -> None:
        try:
            self._use(self.field.text())
        except Problem as problem:
            self._trouble.setText(in_words(problem))
            self._trouble.show()
        else:
            super().accept()
