"""BrushDialog: all settings of the brush in hand, with its stroke; the canvas stays in reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from engines import Problem
from studio.brush_pictures import picture
from studio.brushes import PAINT, Brush
from ui import theme
from ui.canvas_cache import wrapped
from ui.canvas_paint import Palette
from ui.dialogs.frame import Frame
from ui.forms import Form
from ui.widgets import push_button

_PICTURE = QSize(420, 90)
_LATER = 60
"""Milliseconds after which the stroke is painted anew."""
_ON_BAR = ("size", "hardness", "opacity")


class BrushDialog(Frame):
    """What the bar has no room for; each change counts at once."""

    def __init__(self, palette: Palette, save: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent, "Brush", "Brush")
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._palette = palette
        self._is_showing = False
        self._stroke = QLabel()
        self._stroke.setFixedHeight(_PICTURE.height())
        self._stroke.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stroke.setAccessibleName("The stroke of this brush")
        self.form = Form(Brush, skip=(*PAINT, *_ON_BAR, "mode"))
        area = QScrollArea()
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumSize(_PICTURE.width() + 20, 380)
        self.body.addWidget(self._stroke)
        self.body.addWidget(area, 1)
        self.add_button(push_button("Save as new…", save), aside=True)
        self.add_button(push_button("Close", self.accept), main=True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._picture)
        self.form.changed.connect(self._changed)
        palette.changed.connect(self._show)
        self.finished.connect(lambda _: palette.changed.disconnect(self._show))
        self._show()

    def _show(self, *_: Any) -> None:
        self._is_showing = True
        self.form.set(self._palette.paint.shape.values())
        self._is_showing = False
        self._later.start(_LATER)

    def _changed(self) -> None:
        if self._is_showing:
            return
        try:
            shape = self._palette.paint.shape.replace(**self.form.values())
        except Problem:
            return  # half typed
        self._palette.take(shape=shape)

    def _picture(self) -> None:
        paint = self._palette.paint
        ratio = self.devicePixelRatioF()
        ink = theme.present().colour("text")
        pixels = picture(
            paint.brush(paint.shape.mode),
            round(_PICTURE.width() * ratio),
            round(_PICTURE.height() * ratio),
            (ink.red(), ink.green(), ink.blue()),
        )
        pixmap = QPixmap.fromImage(wrapped(pixels))
        pixmap.setDevicePixelRatio(ratio)
        self._stroke.setPixmap(pixmap)
