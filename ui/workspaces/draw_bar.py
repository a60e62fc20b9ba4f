"""The options of the drawing tools: bars above the canvas for fills, gradients and figures."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QToolButton

from studio.bucket import FARTHEST, WIDEST_GAP
from ui.actions import native
from ui.canvas_paint import Paint, Palette
from ui.drawing_choices import KINDS, LOOKS, FigureChoice, FillChoice, GradientChoice, Held
from ui.language import mark, tr
from ui.widgets import icon_button
from ui.workspaces.controls import Slide
from ui.workspaces.folding import FoldingRow, SlideRow

_GAP = 8
FIGURES: tuple[tuple[str, str, str, str], ...] = (
    ("line", mark("Line"), "Shift+L", mark("Draw a straight line (Shift: steps of 15°)")),
    ("rectangle", mark("Rectangle"), "Shift+U", mark("Draw a rectangle (Shift: a square)")),
    ("ellipse", mark("Ellipse"), "Shift+O", mark("Draw an ellipse (Shift: a circle)")),
    ("polygon", mark("Polygon"), "Shift+P", mark("Click corners; a double click closes")),
)
"""Name (also of the icon), title, key and hint of each tool that draws figures."""

Word = TypeVar("Word", bound=StrEnum)


class _Choose(Generic[Word]):
    """Buttons of which one is down."""

    def __init__(self, row: FoldingRow, what: str, words: Sequence[tuple[Word, str]]) -> None:
        group = QButtonGroup(row)
        self.buttons: dict[Word, QToolButton] = {}
        for word, hint in words:
            title = tr(hint).partition(":")[0]
            button = icon_button(f"{what}-{word}", title, hint=tr(hint), checkable=True)
            group.addButton(button)
            row.row.addWidget(button)
            self.buttons[word] = button


class GradientBar(SlideRow):
    """How a gradient spreads, whether it fades, and how strongly it covers."""

    def __init__(self, held: Held[GradientChoice]) -> None:
        super().__init__()
        self._kinds = _Choose(self, "gradient", KINDS)
        for kind, button in self._kinds.buttons.items():
            button.clicked.connect(lambda _=False, kind=kind: held.take(kind=kind))
        self.row.addSpacing(_GAP)
        self._fades = QCheckBox(tr("Fades out"))
        self._fades.setToolTip(tr("From the colour in hand to nothing, or to the colour behind"))
        self._fades.toggled.connect(lambda on: held.take(fades=on))
        self.row.addWidget(self._fades)
        self.row.addSpacing(_GAP)
        self._opacity = self.slide(
            Slide(tr("Opacity"), 1, 100, " %", tr("How strongly the gradient covers"))
        )
        self._opacity.moved.connect(lambda value: held.take(opacity=value / 100))
        self.row.addStretch(1)
        self.fold(self._opacity)
        self.fold(self._fades)
        self.fold(*self._kinds.buttons.values())
        held.changed.connect(self._show)
        self._show(held.choice)

    def _show(self, choice: GradientChoice) -> None:
        self._kinds.buttons[choice.kind].setChecked(True)
        with QSignalBlocker(self._fades):
            self._fades.setChecked(choice.fades)
        self._opacity.show_value(choice.opacity * 100)


class FillBar(SlideRow):
    """How far a fill reaches, over gaps in lines and under their edges, and what it looks at."""

    def __init__(self, held: Held[FillChoice], palette: Palette) -> None:
        super().__init__(spacing=12)
        reach = tr("How unlike a colour may be and still be filled")
        gap = tr("Lines that are open by so many pixels are closed lines for a fill")
        grow = tr("So far the fill goes on under the soft edges of lines, so that no halo stays")
        self._reach = self.slide(Slide(tr("Tolerance"), 0, 255, "", reach))
        self._gap = self.slide(Slide(tr("Close gaps"), 0, WIDEST_GAP, " px", gap, 2.0))
        self._grow = self.slide(Slide(tr("Grow"), 0, FARTHEST, " px", grow))
        self._all = QCheckBox(tr("All layers"))
        self._all.setToolTip(tr("Look at the picture as it is seen, or at the active layer alone"))
        self.row.addWidget(self._all)
        self.row.addStretch(1)
        self.fold(self._grow)
        self.fold(self._all)
        self.fold(self._gap)
        self.fold(self._reach)
        self._reach.moved.connect(lambda value: palette.take(tolerance=value))
        self._gap.moved.connect(lambda value: held.take(gap=value))
        self._grow.moved.connect(lambda value: held.take(grow=value))
        self._all.toggled.connect(lambda on: held.take(whole_picture=on))
        held.changed.connect(self._show)
        palette.changed.connect(self._show_reach)
        self._show(held.choice)
        self._show_reach(palette.paint)

    def _show(self, choice: FillChoice) -> None:
        self._gap.show_value(choice.gap)
        self._grow.show_value(choice.grow)
        with QSignalBlocker(self._all):
            self._all.setChecked(choice.whole_picture)

    def _show_reach(self, paint: Paint) -> None:
        self._reach.show_value(paint.tolerance)


class FigureBar(SlideRow):
    """Which figure is drawn, what of it, how wide its line is, and how strongly it covers."""

    chosen = Signal(str)
    """The name of the tool for another figure."""

    def __init__(self, held: Held[FigureChoice], palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        group = QButtonGroup(self)
        self._figures: dict[str, QToolButton] = {}
        for name, title, key, hint in FIGURES:
            says = f"{tr(title)} ({native((key,))}): {tr(hint)}"
            button = icon_button(name, tr(title), hint=says, checkable=True)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            group.addButton(button)
            self.row.addWidget(button)
            self._figures[name] = button
        self.row.addSpacing(_GAP)
        self._looks = _Choose(self, "look", LOOKS)
        for look, button in self._looks.buttons.items():
            button.clicked.connect(lambda _=False, look=look: held.take(look=look))
        self.row.addSpacing(_GAP)
        self._width = self.slide(
            Slide(tr("Width"), 1, 1000, " px", tr("Width of the line ([ smaller, ] larger)"), 2.5)
        )
        self._width.moved.connect(lambda value: palette.take(size=float(value)))
        self.row.addSpacing(_GAP)
        self._opacity = self.slide(
            Slide(tr("Opacity"), 1, 100, " %", tr("How strongly the figure covers"))
        )
        self._opacity.moved.connect(lambda value: held.take(opacity=value / 100))
        self.row.addStretch(1)
        self.fold(self._opacity)
        self.fold(self._width)
        self.fold(*self._figures.values())
        self.fold(*self._looks.buttons.values())
        held.changed.connect(self._show)
        palette.changed.connect(self._show_width)
        self._show(held.choice)
        self._show_width(palette.paint)

    def show_tool(self, name: str) -> None:
        """Offer what the tool in hand uses: a line has no inside."""
        if name in self._figures:
            self._figures[name].setChecked(True)
            for button in self._looks.buttons.values():
                button.setEnabled(name != "line")

    def _show(self, choice: FigureChoice) -> None:
        self._looks.buttons[choice.look].setChecked(True)
        self._opacity.show_value(choice.opacity * 100)

    def _show_width(self, paint: Paint) -> None:
        self._width.show_value(paint.size)
