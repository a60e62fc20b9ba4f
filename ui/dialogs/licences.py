"""LicencesDialog: under which licences the program, its models and its libraries are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from studio import licences
from studio.licences import Licensed
from ui import theme
from ui.dialogs.frame import Frame
from ui.language import told, tr
from ui.widgets import push_button


class LicencesDialog(Frame):
    """A list, and beside it the words of what is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            tr("Licences"),
            tr("Licences"),
            tr("What Atelier is made of, and who made that."),
        )
        self.list, self.page = QListWidget(), QPlainTextEdit()
        self.list.setAccessibleName(tr("Program, models and libraries"))
        self.list.setObjectName("licences")
        self.list.setFixedWidth(300)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setAccessibleName(tr("Licence"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        self.body.addLayout(row, 1)
        self._fill()
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.list.setCurrentRow(1)
        self.add_button(push_button(tr("Close"), self.accept), main=True)
        self.resize(960, 600)
        self.list.setFocus()

    def _fill(self) -> None:
        for title, found in (
            (tr("Program"), [licences.program()]),
            (tr("Models"), licences.models()),
            (tr("Libraries"), licences.libraries()),
        ):
            head = QListWidgetItem(title)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(theme.font("small"))
            head.setForeground(theme.present().colour("muted"))
            self.list.addItem(head)
            for each in found:
                item = QListWidgetItem(f"{told(each.name)}\n{each.licence}")
                item.setData(Qt.ItemDataRole.UserRole, each)
                item.setToolTip(each.licence)
                self.list.addItem(item)

    def _show(self, item: QListWidgetItem | None) -> None:
        shown = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(shown, Licensed):
            words = shown.text or tr("The licence comes without a text of its own.")
            self.page.setPlainText(f"{told(shown.name)}\n{shown.licence}\n\n{words}")
