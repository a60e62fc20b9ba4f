"""Small controls that the panels of a workspace share."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui.widgets import give_room

_STEPS = 1000


class Slide(QWidget):
    """A titled slider with a number beside it; `curve` > 1 gives small values more room."""

    moved = Signal(int)
    """The new value, chosen by the person."""
    let_go = Signal()
    """The handle was let go: the drag is over."""

    def __init__(
        self, title: str, low: int, high: int, unit: str = " %", hint: str = "", curve: float = 1.0
    ) -> None:
        super().__init__()
        self._low, self._high, self._curve = low, high, curve
        self._is_small = False
        self._label = QLabel(title)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _STEPS)
        self._slider.setMinimumWidth(44)
        self._number = QSpinBox()
        self._number.setRange(low, high)
        self._number.setSuffix(unit)
        self._number.setProperty("slim", True)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._number.setFixedWidth(66)
        give_room(self._number)
        self._number.setAccessibleName(title)
        self._slider.setAccessibleName(title)
        self._label.setBuddy(self._number)
        self.setToolTip(hint or title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._label)
        row.addWidget(self._slider, 1)
        row.addWidget(self._number)
        self._slider.valueChanged.connect(self._slid)
        self._slider.sliderReleased.connect(self.let_go)
        self._number.valueChanged.connect(self._typed)
        self._number.editingFinished.connect(self.let_go)

    @property
    def value(self) -> int:
        """The value shown."""
        value: int = self._number.value()
        return value

    def show_value(self, value: float) -> None:
        """Show a value without telling anybody."""
        with QSignalBlocker(self._number), QSignalBlocker(self._slider):
            self._number.setValue(round(value))
            self._slider.setValue(self._step_of(value))

    def make_small(self) -> None:
        """Take little room beside something else: the title shows only where there is enough."""
        self._slider.setMinimumWidth(28)
        self.setMinimumWidth(28 + 6 + self._number.width())
        self.setToolTip(f"{self._label.text()}\n{self.toolTip()}")
        self._is_small = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_small:
            needed = self._label.sizeHint().width() + 44 + 12 + self._number.width()
            self._label.setVisible(event.size().width() >= needed)

    def show_handle(self, shown: bool) -> None:
        """Offer the slider, or, where there is no room, the number alone."""
        self._slider.setVisible(shown)

    def _step_of(self, value: float) -> int:
        share = (value - self._low) / (self._high - self._low)
        return round(_STEPS * math.pow(max(share, 0.0), 1 / self._curve))

    def _slid(self, step: int) -> None:
        share = math.pow(step / _STEPS, self._curve)
        value = round(self._low + share * (self._high - self._low))
        with QSignalBlocker(self._number):
            self._number.setValue(value)
        self.moved.emit(value)

    def _typed(self, value: int) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(self._step_of(value))
        self.moved.emit(value)


class ElidedBox(QComboBox):
    """A box of choices whose text is shortened where it has no room; the tooltip has all of it."""

    def __init__(self, hint: str = "") -> None:
        super().__init__()
        self._hint = hint
        self.setToolTip(hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), self._option()
        shown = self._shown(option)
        whole = f"{self.currentText()}\n{self._hint}".strip()
        self.setToolTip(self._hint if shown == self.currentText() else whole)
        option.currentText = shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _shown(self, option: QStyleOptionComboBox) -> str:
        """The text, as much of it as there is room for."""
        part = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, part, self).width()
        end = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), end, room - 2)


def colours_icon(front: tuple[int, int, int], behind: tuple[int, int, int]) -> QIcon:
    """A disc of one colour before a disc of another, 26 × 20."""
    pixmap = QPixmap(52, 40)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(128, 128, 128, 150), 2))
    for colour, x, y, side in ((behind, 22, 12, 26), (front, 2, 2, 34)):
        painter.setBrush(QColor(*colour))
        painter.drawEllipse(x, y, side, side)
    painter.end()
    return QIcon(pixmap)
