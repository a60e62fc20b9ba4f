"""AmountDialog: asks for one number of pixels."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QSpinBox, QWidget

from ui.dialogs.frame import Frame
from ui.language import tr
from ui.widgets import give_room, push_button


class AmountDialog(Frame):
    """Asks how far something goes; `amount` is the answer, `what` the word beside the number."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        deed: str,
        start: int,
        high: int,
        hint: str = "",
        what: str = "",
    ) -> None:
        what = what or tr("By")
        super().__init__(parent, title, title, hint)
        self._number = QSpinBox()
        self._number.setRange(1, high)
        self._number.setValue(start)
        self._number.setSuffix(" px")
        self._number.setAccessibleName(what)
        give_room(self._number)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(what, self._number)
        self.body.addLayout(form)
        self.body.addStretch(1)
        self.add_button(push_button(tr("Cancel"), self.reject))
        self.add_button(push_button(deed, self.accept), main=True)
        self._number.setFocus()
        self._number.selectAll()

    @property
    def amount(self) -> int:
        """The number of pixels."""
        value: int = self._number.value()
        return value
