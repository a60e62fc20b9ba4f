"""GeneratePanel: the settings that matter, Generate, and how far it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engines import find_engine, fresh_seed
from ui.forms import Form
from ui.theme import icon, tinted
from ui.widgets import give_room
from ui.workspaces.controls import Slide, tool_button
from ui.workspaces.generation import ENGINE, Generation

_BY_HAND = ("faithfulness", "seed", "tileable")


class GeneratePanel(QWidget):
    """Settings of the engine by hand and by form, a button, a bar, and Cancel."""

    wanted = Signal()
    """The person wants a picture, with `settings()`."""

    def __init__(self, generation: Generation) -> None:
        super().__init__()
        self._generation = generation
        params = find_engine(ENGINE).params
        self._faithful = Slide("Faithfulness", 0, 100, " %", params.row("faithfulness").hint)
        self._faithful.show_value(params.row("faithfulness").default * 100)
        self._seed = QSpinBox()
        self._seed.setRange(0, 2**31 - 1)
        give_room(self._seed)
        self._seed.setAccessibleName("Seed")
        self._seed.setToolTip(params.row("seed").hint)
        self._tileable = QCheckBox("Tileable")
        self._tileable.setToolTip(params.row("tileable").hint)
        self._rest = Form(params, skip=_BY_HAND)
        self._rest.setVisible(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._ready_page())
        self._pages.addWidget(self._running_page())
        self._lay_out()
        generation.changed.connect(self._show)
        self._show()

    def settings(self) -> dict[str, Any]:
        """The parameters chosen, media left out."""
        return {
            **self._rest.values(),
            "faithfulness": self._faithful.value / 100,
            "seed": self._seed.value(),
            "tileable": self._tileable.isChecked(),
        }

    def roll(self) -> None:
        """Take a seed that nobody chose."""
        self._seed.setValue(fresh_seed())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._faithful)
        row = QHBoxLayout()
        row.setSpacing(6)
        label = QLabel("Seed")
        label.setBuddy(self._seed)
        dice = tool_button(icon("dice"), "Another seed", "Another seed: another picture")
        dice.clicked.connect(self.roll)
        row.addWidget(label)
        row.addWidget(self._seed, 1)
        row.addWidget(dice)
        row.addWidget(self._tileable)
        row.addWidget(self._more_button())
        column.addLayout(row)
        column.addWidget(self._rest)
        column.addWidget(self._pages)

    def _more_button(self) -> QToolButton:
        more = tool_button(icon("more"), "More settings", checkable=True)
        more.toggled.connect(self._rest.setVisible)
        more.setVisible(self._rest.has_rows)
        return more

    def _ready_page(self) -> QWidget:
        self._button = QPushButton(tinted("generate", "accent_text"), "Generate")
        self._button.setProperty("role", "primary")
        self._button.setMinimumHeight(36)
        self._button.setToolTip("Make a picture of the painting (Ctrl+Return)")
        self._button.clicked.connect(self.wanted)
        return self._button

    def _running_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setMinimumHeight(36)
        self._bar.setAccessibleName("Progress of the picture")
        self._cancel = cancel = QPushButton("Cancel")
        cancel.setMinimumHeight(36)
        cancel.setToolTip("Stop making the picture (Ctrl+.)")
        cancel.clicked.connect(self._generation.cancel)
        row.addWidget(self._bar, 1)
        row.addWidget(cancel)
        return page

    def _show(self) -> None:
        running = self._generation.is_running
        if running != (self._pages.currentIndex() == 1):
            had_focus = self._pages.isAncestorOf(self.focusWidget() or self)
            self._pages.setCurrentIndex(1 if running else 0)
            if had_focus:
                page = self._cancel if running else self._button
                page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bar.setValue(round(self._generation.fraction * 1000))
        self._bar.setFormat(self._generation.text or "Waiting…")
