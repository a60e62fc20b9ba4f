"""ReportDialog: the diagnostics report, to read before it is passed on."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.dialogs.frame import Frame
from ui.language import tr
from ui.widgets import push_button


class ReportDialog(Frame):
    """Shows the report; nothing is sent anywhere."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            tr("Diagnostics report"),
            tr("Diagnostics report"),
            tr(
                "Versions, system and the newest messages, without your name and folders. "
                "Nothing is sent: copy it where you want it."
            ),
        )
        self._report = report
        page = QPlainTextEdit(report)
        page.setReadOnly(True)
        page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        page.setAccessibleName(tr("Report"))
        self.body.addWidget(page, 1)
        self._copy = self.add_button(push_button(tr("Copy"), self.copy, icon="duplicate"))
        self.add_button(push_button(tr("Close"), self.accept), main=True)
        self.resize(760, 520)

    def copy(self) -> None:
        """Put the report into the clipboard."""
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(tr("Copied"))
