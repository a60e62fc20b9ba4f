"""ToolRail: the tools beside the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
)

from studio.canvas import Canvas
from studio.document import Document
from ui.actions import native
from ui.language import tr
from ui.theme import icon, reach
from ui.widgets import icon_button
from ui.workspaces import (
    brush_bar,
    draw_bar,
    draw_desk,
    move_desk,
    select_desk,
    size_desk,
    text_desk,
)

GROUPS = (
    (*brush_bar.TOOLS[:-1], *draw_desk.TOOLS, brush_bar.TOOLS[-1]),
    select_desk.TOOLS,
    (*move_desk.TOOLS, *size_desk.TOOLS, *text_desk.TOOLS),
)
TOOLS = tuple(tool for group in GROUPS for tool in group)
"""Name (also of the icon), title, key and hint of each tool, in the order of the rail."""

_FIGURES = tuple(name for name, *_ in draw_bar.FIGURES)
"""The tools that share one button, which shows the one that was in hand last."""
_ROWS = tuple(tuple(name for name, *_ in group if name not in _FIGURES[1:]) for group in GROUPS)
"""The names of the buttons in the groups of the rail."""
_SIDE, _GAP, _BREAK = 36, 4, 9
_MOST = 3
"""Columns of the rail in the lowest window."""
_MARGINS = (6, 8, 6, 8)


class ToolRail(QFrame):
    """The tools in a column, or in more where the window is low; one is in hand."""

    chosen = Signal(str)
    """The name of the tool that was chosen."""

    def __init__(self, document: Document[Canvas]) -> None:
        super().__init__()
        self._document = document
        self.setObjectName("rail")
        self._buttons: dict[str, QToolButton] = {}
        self._columns = self._side = 0
        self._figure = _FIGURES[0]
        group = QButtonGroup(self)
        for name, title, key, hint in TOOLS:
            if name in _FIGURES[1:]:  # one button for all figures
                self._buttons[name] = self._buttons[_FIGURES[0]]
                continue
            button = icon_button(name, tr(title), hint=_says(title, key, hint), checkable=True)
            button.setIconSize(QSize(20, 20))
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            group.addButton(button)
            self._buttons[name] = button
        for name, title, keys, deed in (
            ("undo", tr("Undo"), "Ctrl+Z", document.undo),
            ("redo", tr("Redo"), "Ctrl+Shift+Z", document.redo),
        ):
            button = icon_button(name, title, hint=f"{title} ({native((keys,))})")
            button.clicked.connect(lambda _=False, deed=deed: deed())
            self._buttons[name] = button
        self._grids = [QGridLayout() for _ in GROUPS]
        self._steps = QGridLayout()
        self._lay_out()
        self._fit(1)
        self.refresh()

    def _lay_out(self) -> None:
        tools = QVBoxLayout()
        tools.setSpacing(_BREAK)
        for grid in (*self._grids, self._steps):
            grid.setSpacing(_GAP)
            if grid is self._steps:
                tools.addStretch(1)
            tools.addLayout(grid)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(*_MARGINS)
        middle.addLayout(tools)

    def _fit(self, columns: int) -> None:
        """Arrange the buttons in columns."""
        side = reach(_SIDE)
        if (columns, side) == (self._columns, self._side):
            return
        self._columns, self._side = columns, side
        for button in self._buttons.values():
            button.setFixedSize(side, side)
        for grid, names in zip(self._grids, _ROWS, strict=True):
            for index, name in enumerate(names):
                grid.addWidget(self._buttons[name], index // columns, index % columns)
        for index, name in enumerate(("undo", "redo")):
            self._steps.addWidget(self._buttons[name], index // columns, index % columns)
        inner = columns * side + (columns - 1) * _GAP
        self.setFixedWidth(inner + _MARGINS[0] + _MARGINS[2] + 1)

    def _height(self, columns: int) -> int:
        """Pixels that so many columns need."""
        rows = [-(-len(tools) // columns) for tools in (*_ROWS, ("undo", "redo"))]
        inner = sum(count * (reach(_SIDE) + _GAP) - _GAP + _BREAK for count in rows)
        return inner + _MARGINS[1] + _MARGINS[3]

    def minimumSizeHint(self) -> QSize:
        """So high that the most columns have room."""
        return QSize(self.width(), self._height(_MOST))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take more columns where fewer are too high."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Another style may ask for larger buttons."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._columns:
            self._settle()

    def _settle(self) -> None:
        enough = (count for count in range(1, _MOST) if self.height() >= self._height(count))
        self._fit(next(enough, _MOST))

    def refresh(self) -> None:
        """Offer undo and redo where there is something to take back or to do again."""
        history = self._document.history
        self._buttons["undo"].setEnabled(self._document.can_undo)
        self._buttons["redo"].setEnabled(bool(history.redo_label))

    def show_tool(self, name: str) -> None:
        """Show which tool is in hand."""
        button = self._buttons[name]
        button.setChecked(True)
        if name in _FIGURES:
            self._figure = name
            title, key, hint = next(rest for each, *rest in TOOLS if each == name)
            button.setIcon(icon(name))
            button.setAccessibleName(tr(title))
            button.setToolTip(_says(title, key, hint))

    def button(self, name: str) -> QToolButton:
        """The button of a tool."""
        return self._buttons[name]

    def _choose(self, name: str) -> None:
        self.chosen.emit(self._figure if name in _FIGURES else name)


def _says(title: str, key: str, hint: str) -> str:
    return f"{tr(title)} ({native((key,))}): {tr(hint)}"
