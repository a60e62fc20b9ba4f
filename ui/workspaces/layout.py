"""How a workspace is laid out: work in the middle, a column of panels beside it.

Each part comes into a whole that has its place already: Qt dresses a widget anew whenever what it stands in moves.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui import theme

COLUMN = 316
"""Pixels that the column of panels is wide."""
_COLUMN_FOR_FINGERS, _WIDEST = 440, 640
_EDGE = 6
"""Pixels of its edge that can be dragged."""


def stack(row: QHBoxLayout, *widgets: QWidget) -> QVBoxLayout:
    """Widgets below one another without gaps, the next of a row; more can come below."""
    column = QVBoxLayout()
    column.setSpacing(0)
    row.addLayout(column, 1)
    for widget in widgets:
        column.addWidget(widget)
    return column


def side_by_side(column: QVBoxLayout, *widgets: QWidget) -> QSplitter:
    """Widgets that share the room that is left in a column, parted by a line that can be dragged."""
    row = QSplitter()
    column.addWidget(row, 1)
    row.setChildrenCollapsible(False)
    row.setHandleWidth(1)
    for place, widget in enumerate(widgets):
        row.addWidget(widget)
        row.setStretchFactor(place, 1)
    return row


class Column(QFrame):
    """As wide as its panels need, or as its left edge was dragged; wider where they are for fingers."""

    dragged = Signal(int)
    """The width it was given by hand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self._chosen = 0
        edge = self._edge = QWidget(self)
        edge.setCursor(Qt.CursorShape.SplitHCursor)
        edge.installEventFilter(self)
        self._settle()

    def set_width(self, wide: int) -> None:
        """Be so wide, within reason; 0 is as wide as it comes."""
        self._chosen = wide
        self._settle()

    def _settle(self) -> None:
        least = COLUMN if theme.reach(0) == 0 else _COLUMN_FOR_FINGERS
        wide = min(max(self._chosen, least), _WIDEST)
        if self.width() != wide or self.minimumWidth() != wide:
            self.setFixedWidth(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._edge.setGeometry(0, 0, max(_EDGE, theme.reach(0) // 3), self.height())
        self._edge.raise_()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            held = bool(event.buttons() & Qt.MouseButton.LeftButton)
            if event.type() == QEvent.Type.MouseMove and held:
                right = self.mapToGlobal(QPoint(self.width(), 0)).x()
                self.set_width(right - round(event.globalPosition().x()))
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self.dragged.emit(self.width())
            elif event.type() == QEvent.Type.MouseButtonDblClick:
                self.set_width(0)
            return event.type() != QEvent.Type.MouseMove or held
        return False


def column_of(
    parent: QWidget, largest: QWidget, upper: Sequence[QWidget], foot: Sequence[QWidget]
) -> Column:
    """The column: an upper part that scrolls where it must, and a foot that is always there."""
    column = Column(parent)
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    area, above, below = QScrollArea(), QFrame(), QFrame()
    below.setObjectName("foot")
    rows.addWidget(area, 1)
    rows.addWidget(below)
    area.setWidget(above)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    _fill(above, largest, upper)
    _fill(below, largest, foot)
    return column


def _fill(part: QFrame, largest: QWidget, widgets: Sequence[QWidget]) -> None:
    column = QVBoxLayout(part)
    column.setContentsMargins(12, 10, 12, 12)
    column.setSpacing(6)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is largest else 0)
