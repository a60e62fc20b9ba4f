"""BrushDialog: all settings of the brush in hand, with its stroke; the canvas stays in reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from engines import Problem
from studio.brushes import CURVES, PAINT, Brush, curve_of
from ui.canvas_paint import Palette
from ui.curve_edit import CurveEdit
from ui.dialogs.frame import Frame
from ui.forms import Form
from ui.language import mark, tr
from ui.scribble import Scribble
from ui.widgets import Segments, label, push_button

_PICTURE = QSize(420, 96)
_FRAME = 60
"""Pixels that a screen keeps for the frame of a window and a bar of tasks."""
_ON_BAR = ("size", "hardness", "opacity")
_BENT = ("size_least", "size_bend", "opacity_least", "opacity_bend")
"""What the curves stand for."""
_PEN = ("tilt_size", "tilt_opacity", "tilt_turns")
_TITLES: dict[str, tuple[str, str, str]] = {
    "size_curve": (mark("Size"), mark("Pressure"), mark("Size")),
    "opacity_curve": (mark("Opacity"), mark("Pressure"), mark("Opacity")),
    "tilt_size_curve": (mark("Tilt: broader"), mark("Tilt"), mark("Broader")),
    "tilt_opacity_curve": (mark("Tilt: fainter"), mark("Tilt"), mark("Fainter")),
}
"""Curve → its title, what goes from left to right, and what goes up."""


class BrushDialog(Frame):
    """What the bar has no room for; each change counts at once."""

    def __init__(self, palette: Palette, save: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent, tr("Brush"), tr("Brush"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._palette = palette
        self._is_showing = False
        self.scribble = Scribble(_PICTURE)
        self.form = Form(Brush, skip=(*PAINT, *_ON_BAR, *_BENT, *_PEN, *CURVES, "mode"))
        self.pen = PenPage()
        self.pages = Segments(((tr("Tip and stroke"), 0), (tr("Pen"), 1)), tr("Settings"))
        stack = QStackedWidget()
        for page in (self.form, self.pen):
            stack.addWidget(_scrolling(page))
        self.pages.changed.connect(stack.setCurrentIndex)
        self.body.addWidget(self.scribble)
        self.body.addWidget(self.pages)
        self.body.addWidget(stack, 1)
        self.add_button(push_button(tr("Save as new…"), save), aside=True)
        self.add_button(push_button(tr("Close"), self.accept), main=True)
        self.form.changed.connect(lambda: self._take(self.form.values()))
        self.pen.changed.connect(self._take)
        self.scribble.felt.connect(self.pen.mark)
        palette.changed.connect(self._show)
        self.finished.connect(lambda _: palette.changed.disconnect(self._show))
        self._show()
        self.resize(self.width(), self._height(stack))

    def _height(self, stack: QStackedWidget) -> int:
        """That by which all of the pen's page is seen, if the screen has it."""
        hint = self.sizeHint().height()
        whole = hint - stack.sizeHint().height() + self.pen.sizeHint().height()
        return min(max(hint, whole), self.screen().availableGeometry().height() - _FRAME)

    def _show(self, *_: Any) -> None:
        paint = self._palette.paint
        self._is_showing = True
        self.form.set(paint.shape.values())
        self.pen.show_brush(paint.shape)
        self._is_showing = False
        self.scribble.show_brush(paint.brush(paint.shape.mode))

    def _take(self, changes: dict[str, Any]) -> None:
        if self._is_showing:
            return
        try:
            shape = self._palette.paint.shape.replace(**changes)
        except Problem:
            return  # half typed
        self._palette.take(shape=shape)


class PenPage(QWidget):
    """The curves by which the pen makes a stroke broader and stronger, one at a time."""

    changed = Signal(object)
    """What of the brush is another: name → value."""

    def __init__(self) -> None:
        super().__init__()
        self._brush = Brush()
        self.which = Segments([(tr(_TITLES[name][0]), name) for name in CURVES], tr("Curve"))
        self.edit = CurveEdit()
        self.reset = push_button(tr("Reset curve"), self._reset)
        self.form = Form(Brush, skip=[row.name for row in Brush.rows() if row.name not in _PEN])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.which)
        column.addWidget(self.edit)
        row = QHBoxLayout()
        self._says = label("", "hint")
        row.addWidget(self._says, 1)
        row.addWidget(self.reset)
        column.addLayout(row)
        column.addWidget(self.form)
        column.addStretch(1)
        self.which.changed.connect(lambda _: self.show_brush(self._brush))
        self.edit.changed.connect(lambda curve: self.changed.emit({self.which.value(): curve}))
        self.form.changed.connect(lambda: self.changed.emit(self.form.values()))

    def show_brush(self, brush: Brush) -> None:
        """Show the chosen curve of a brush."""
        self._brush = brush
        name = self.which.value()
        _, across, up = _TITLES[name]
        self.edit.show_curve(curve_of(brush, name), tr(across), tr(up))
        self.form.set(brush.values())
        self.reset.setEnabled(bool(getattr(brush, name)))
        self._says.setText(self._hint(brush, name))

    def _hint(self, brush: Brush, name: str) -> str:
        amount = {"tilt_size_curve": brush.tilt_size, "tilt_opacity_curve": brush.tilt_opacity}
        if amount.get(name, 1) == 0:
            return tr("Counts once the slider below is above 0.")
        return ""

    def mark(self, pressure: float | None, lean: float | None) -> None:
        """Show where on the curve the pen is."""
        self.edit.mark(lean if self.which.value().startswith("tilt") else pressure)

    def _reset(self) -> None:
        self.changed.emit({self.which.value(): ()})


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setMinimumSize(_PICTURE.width() + 20, 240)
    return area
