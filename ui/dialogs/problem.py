"""ProblemDialog: what happened, why, what to do; and a report when it is a fault of the program."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from engines import Problem
from ui.dialogs.frame import Frame, picture_of
from ui.language import told, tr
from ui.widgets import Section, paragraph, push_button


class ProblemDialog(Frame):
    """Tells of a Problem; `report` is folded away, and can be copied."""

    def __init__(self, problem: Problem, report: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, "Atelier")
        self.setMinimumWidth(480)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(paragraph(told(problem.title), "title"))
        for text in (problem.reason, problem.remedy):
            if text:
                words.addWidget(paragraph(told(text), "muted" if text is problem.reason else ""))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture_of("warning", "warning"))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self._report = report
        if report:
            self.body.addWidget(Section(tr("Details"), _page(report), is_open=False), 1)
            self._copy = self.add_button(
                push_button(tr("Copy report"), self.copy, icon="duplicate")
            )
        else:
            self.body.addStretch(1)
        self.add_button(push_button(tr("Close"), self.accept), main=True)

    def copy(self) -> None:
        """Put the report into the clipboard."""
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(tr("Copied"))


def _page(text: str) -> QPlainTextEdit:
    page = QPlainTextEdit(text)
    page.setReadOnly(True)
    page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    page.setMinimumSize(560, 260)
    page.setAccessibleName(tr("Report"))
    return page
