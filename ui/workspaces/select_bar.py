"""SelectBar: how the tools that select combine, and how far the wand reaches."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox

from studio.selection import Combine
from ui.language import mark, told, tr
from ui.select_tools import Choice, Choices
from ui.widgets import icon_button
from ui.workspaces.controls import Slide
from ui.workspaces.folding import FoldingRow

_ROOMY = 560
_KEYS = {
    Combine.REPLACE: ("combine-new", mark("Select anew")),
    Combine.ADD: ("combine-add", mark("Add to the selection (Shift)")),
    Combine.SUBTRACT: ("combine-subtract", mark("Take away from the selection (Alt or Ctrl)")),
    Combine.INTERSECT: (
        "combine-intersect",
        mark("Keep what both share (Shift+Alt or Shift+Ctrl)"),
    ),
}


Deed = tuple[str, str, str, Callable[[], object]]
"""Icon, text, hint, and what is done."""


class SelectBar(FoldingRow):
    """The options of the tools that select."""

    def __init__(self, choices: Choices, deeds: tuple[Deed, ...] = ()) -> None:
        super().__init__(spacing=2)
        self._choices, row = choices, self.row
        group = QButtonGroup(self)
        self._hows = {}
        for how, (name, hint) in _KEYS.items():
            button = icon_button(name, told(how.caption), hint=tr(hint), checkable=True)
            button.clicked.connect(lambda _=False, how=how: choices.take(how=how))
            group.addButton(button)
            row.addWidget(button)
            self._hows[how] = button
        row.addSpacing(10)
        self._deeds = []
        for name, text, hint, deed in deeds:
            button = icon_button(name, text, deed, hint)
            row.addWidget(button)
            self._deeds.append(button)
        row.addSpacing(10)
        self._reach = Slide(
            tr("Tolerance"), 0, 255, "", tr("How unlike a colour may be and still be selected")
        )
        self._reach.setMaximumWidth(250)
        self._joined = QCheckBox(tr("Joined"))
        self._joined.setToolTip(tr("Only what is joined to the point, or all that is alike"))
        self._all = QCheckBox(tr("All layers"))
        self._all.setToolTip(tr("Look at the picture as it is seen, or at the active layer alone"))
        row.addWidget(self._reach, 1)
        row.addSpacing(6)
        row.addWidget(self._joined)
        row.addSpacing(6)
        row.addWidget(self._all)
        row.addStretch(1)
        self.fold(self._all)
        self.fold(self._joined)
        self.fold(*self._deeds)
        self.fold(*self._hows.values())
        self.fold(self._reach)
        self._reach.moved.connect(lambda value: choices.take(tolerance=value))
        self._joined.toggled.connect(lambda on: choices.take(contiguous=on))
        self._all.toggled.connect(lambda on: choices.take(whole_picture=on))
        choices.changed.connect(self._show)
        self._show(choices.choice)
        self.show_tool("select-rectangle")

    def show_tool(self, name: str) -> None:
        """Offer what the tool in hand uses."""
        self.want((self._reach, self._joined, self._all), name == "wand")

    def show_selection(self, some: bool) -> None:
        """Whether something is selected: the first deed does without."""
        for button in self._deeds[1:]:
            button.setEnabled(some)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the number stands without its slider."""
        self._reach.show_handle(self.width() >= _ROOMY)
        self._reach.updateGeometry()
        super().resizeEvent(event)

    def _show(self, choice: Choice) -> None:
        self._hows[choice.how].setChecked(True)
        with QSignalBlocker(self._joined), QSignalBlocker(self._all):
            self._joined.setChecked(choice.contiguous)
            self._all.setChecked(choice.whole_picture)
        self._reach.show_value(choice.tolerance)
