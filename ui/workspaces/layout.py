"""How a workspace is laid out: work in the middle, a column of panels beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui import theme

COLUMN = 316
"""Pixels that the column of panels is wide."""
_COLUMN_FOR_FINGERS = 404


def stacked(largest: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """Widgets below one another without gaps; `largest` takes the room that is left."""
    column = QVBoxLayout()
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is largest else 0)
    return column


def side_by_side(*widgets: QWidget) -> QSplitter:
    """Widgets that share the room, parted by a line that can be dragged."""
    row = QSplitter()
    row.setChildrenCollapsible(False)
    row.setHandleWidth(1)
    for place, widget in enumerate(widgets):
        row.addWidget(widget)
        row.setStretchFactor(place, 1)
    return row


class Column(QFrame):
    """As wide as its panels need; wider where they are for fingers."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("column")
        self._settle()

    def _settle(self) -> None:
        wide = COLUMN if theme.reach(0) == 0 else _COLUMN_FOR_FINGERS
        if self.width() != wide:
            self.setFixedWidth(wide)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._settle()


def column_of(largest: QWidget, upper: Sequence[QWidget], foot: Sequence[QWidget]) -> QFrame:
    """The column: an upper part that scrolls where it must, and a foot that is always there."""
    column = Column()
    area = QScrollArea()
    area.setWidget(_part(largest, upper))
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    below = _part(largest, foot)
    below.setObjectName("foot")
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addWidget(area, 1)
    rows.addWidget(below)
    return column


def _part(largest: QWidget, widgets: Sequence[QWidget]) -> QFrame:
    part = QFrame()
    column = QVBoxLayout(part)
    column.setContentsMargins(12, 10, 12, 12)
    column.setSpacing(6)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is largest else 0)
    return part
