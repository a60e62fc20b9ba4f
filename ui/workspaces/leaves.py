"""Leaves: panels in one place, one of them in front, each called by its heading."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.language import tr


class Leaves(QWidget):
    """Headings side by side, and below them the panel of the one that was chosen.

    Headings are given and told in English, as they are named in the source.
    """

    turned = Signal(str)
    """The heading of the panel that is in front now."""

    def __init__(self, *panels: tuple[str, QWidget]) -> None:
        super().__init__()
        self._titles = [title for title, _ in panels]
        self._pages, self._group = QStackedWidget(), QButtonGroup(self)
        heads = QHBoxLayout()
        heads.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(heads)
        column.addWidget(self._pages, 1)
        for number, (title, panel) in enumerate(panels):
            button = QPushButton(tr(title))
            button.setCheckable(True)
            button.setProperty("role", "leaf")
            self._group.addButton(button, number)
            heads.addWidget(button)
            self._pages.addWidget(panel)
        heads.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._turn)

    @property
    def titles(self) -> tuple[str, ...]:
        """The headings, in order."""
        return tuple(self._titles)

    @property
    def shown(self) -> str:
        """The heading of the panel in front."""
        return self._titles[self._pages.currentIndex()]

    def show_leaf(self, title: str) -> None:
        """Bring a panel to the front; ValueError for a heading there is not."""
        self._group.button(self._titles.index(title)).setChecked(True)

    def _turn(self, number: int, is_on: bool) -> None:
        if is_on:
            self._pages.setCurrentIndex(number)
            self.turned.emit(self.shown)
