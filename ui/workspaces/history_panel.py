"""HistoryPanel: the edits of a document in their order; choosing one goes there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from studio.document import Document, History, Step
from ui import theme
from ui.language import told, tr
from ui.lists import Index

_HEIGHT = 26


class HistoryModel(QAbstractListModel):
    """A view of a History: its steps, oldest first; those that were taken back are grey."""

    def __init__(self, history: History[Any]) -> None:
        super().__init__()
        self._history = history
        self._steps: tuple[Step[Any], ...] = history.steps
        self._marks: tuple[int | None, int | None] = (history.index, history.clean)

    def refresh(self) -> None:
        """Show the steps as they are now, by difference."""
        after = self._history.steps
        self._forget(after)
        before = self._steps
        same = min(len(before), len(after))
        while same and not _alike(before[same - 1], after[same - 1]):
            same -= 1  # what is below a step that stayed has stayed, too
        if same < len(before):
            self.beginRemoveRows(QModelIndex(), same, len(before) - 1)
            self._steps = before[:same]
            self.endRemoveRows()
        if same < len(after):
            self.beginInsertRows(QModelIndex(), same, len(after) - 1)
            self._steps = after
            self.endInsertRows()
        self._steps = after
        marks = (self._history.index, self._history.clean)
        for row in {0, *self._marks, *marks} - {None}:
            changed = self.index(int(row or 0), 0)
            if changed.isValid():
                self.dataChanged.emit(changed, changed)
        self._marks = marks

    def _forget(self, after: tuple[Step[Any], ...]) -> None:
        """Take the oldest steps away where the history has forgotten them."""
        first = after[0].state
        gone = next((n for n, step in enumerate(self._steps) if step.state is first), 0)
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
            self._steps = (after[0], *self._steps[gone + 1 :])  # the first has no label any more
            self.endRemoveRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not index.isValid() or row >= len(self._steps):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            present = self._history.index
            if row < present:
                return self._words(row)
            state = tr("now") if row == present else tr("taken back")
            return f"{self._words(row)}, {state}"
        if role == Qt.ItemDataRole.FontRole and row == self._history.index:
            return theme.font(weight=QFont.Weight.DemiBold)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.present().colour("disabled" if row > self._history.index else "text")
        return None

    def _words(self, row: int) -> str:
        if not row:
            return tr("Beginning")
        label = told(self._steps[row].label)
        return tr("{label} · saved", label=label) if row == self._history.clean else label


class HistoryList(QTableView):
    """One column; unlike a QListView it asks for the rows that are seen only, of thousands."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history")
        self.setAccessibleName(tr("History, oldest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(theme.reach(_HEIGHT))
        rows.setDefaultSectionSize(theme.reach(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End are the first and the last edit, not the ends of a row."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model().rowCount() - 1}
        row = ends.get(Qt.Key(event.key()))
        if row is None:
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(self.model().index(row, 0))


class HistoryPanel(QWidget):
    """The list; the present step is marked, arrows and clicks go to another one."""

    def __init__(self, document: Document[Any]) -> None:
        super().__init__()
        self._document = document
        self._is_showing = False
        self.model = HistoryModel(document.history)
        self.list = HistoryList()
        self.list.setModel(self.model)
        self.list.setMinimumHeight(94)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.list.selectionModel().currentChanged.connect(self._go)
        document.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the history as it is now."""
        self._is_showing = True
        self.model.refresh()
        present = self.model.index(self._document.history.index, 0)
        self.list.setCurrentIndex(present)
        self.list.scrollTo(present)
        self.list.viewport().update()  # more rows may be grey, or fewer
        self._is_showing = False

    def refresh_seen(self) -> None:
        """Show the history as it is now, if anybody sees it."""
        if self.isVisible():
            self.refresh()

    def leave(self) -> None:
        """Hear no more of the document: before the widget goes."""
        self._document.changed.disconnect(self._changed)

    def _changed(self, _before: object, _after: object) -> None:
        self.refresh_seen()

    def _go(self, index: QModelIndex) -> None:
        if not self._is_showing and index.isValid():
            self._document.go(index.row())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


def _alike(one: Step[Any], other: Step[Any]) -> bool:
    return one.state is other.state and one.label == other.label
