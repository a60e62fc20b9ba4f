"""Touch: controls as large as a fingertip, for those who choose it.

The style sheet makes room for what it draws; a filter gives every control that is smaller the least
size, also those that come later. Switched off, each has the sizes it had.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QSlider,
    QSplitter,
    QTabBar,
    QWidget,
)

from ui.theme import FINGER

_KEPT = "sizes before touch"
_HANDLE = 14
"""Pixels between two parts of a splitter: a line of less cannot be met."""
_DRESSED = (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.Show)
"""After these a style sheet may have set the least sizes it knows; it does so after Polish, and Show comes later."""
_TALL = (QAbstractSpinBox, QComboBox, QLineEdit, QSlider)


class Fingers(QObject):
    """Makes controls large when they are shown; one an application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._is_on = False

    def switch(self, on: bool) -> None:
        """Make all controls large, now and those to come, or as they were."""
        if on is self._is_on:
            return
        self._is_on = on
        if on:
            self._application.installEventFilter(self)
        else:
            self._application.removeEventFilter(self)
        for widget in self._application.allWidgets():
            (enlarge if on else restore)(widget)
        QTimer.singleShot(50, self, self._measure_anew)

    def _measure_anew(self) -> None:
        """Tabs and hidden panels keep the sizes of the style before, until they are asked again."""
        for widget in self._application.allWidgets():
            layout = widget.layout()
            if layout is not None:
                layout.activate()  # Qt does so when it is shown: too late for those around it
            widget.updateGeometry()
            if isinstance(widget, QTabBar):
                has_arrows = widget.usesScrollButtons()
                widget.setUsesScrollButtons(not has_arrows)
                widget.setUsesScrollButtons(has_arrows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DRESSED and isinstance(watched, QWidget):
            enlarge(watched)
        return False


def enlarge(widget: QWidget) -> None:
    """Give a control the least size for a finger, if it is one."""
    least = _least(widget)
    low, high = widget.minimumSize(), widget.maximumSize()
    if least is None:
        return
    if isinstance(widget, QSplitter):
        if widget.property(_KEPT) is None:
            widget.setProperty(_KEPT, widget.handleWidth())
            widget.setHandleWidth(max(widget.handleWidth(), _HANDLE))
        return
    if low == low.expandedTo(least):
        return
    if widget.property(_KEPT) is None:
        widget.setProperty(_KEPT, [low, high])
    widget.setMaximumSize(high.expandedTo(least))
    widget.setMinimumSize(low.expandedTo(least))


def restore(widget: QWidget) -> None:
    """Give a control the sizes back that it had."""
    kept = widget.property(_KEPT)
    if kept is None:
        return
    widget.setProperty(_KEPT, None)
    if isinstance(widget, QSplitter):
        widget.setHandleWidth(kept)
        return
    low, high = kept
    widget.setMinimumSize(low)
    widget.setMaximumSize(high)
    if isinstance(widget.parentWidget(), QTabBar):  # no layout looks after its buttons
        widget.resize(widget.sizeHint())


def _least(widget: QWidget) -> QSize | None:
    if isinstance(widget, QSplitter):
        return QSize()
    if isinstance(widget, QAbstractButton):
        inside = isinstance(widget.parentWidget(), QLineEdit)
        return None if inside else QSize(FINGER, FINGER)
    inside = isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox))
    return QSize(0, FINGER) if isinstance(widget, _TALL) and not inside else None


class _Present:
    fingers: Fingers | None = None


def use(on: bool) -> None:
    """Have large controls in this application, or those of the usual size; before the style sheet."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    if _Present.fingers is None or _Present.fingers.parent() is not application:
        _Present.fingers = Fingers(application)
    _Present.fingers.switch(on)


def has_touch_screen() -> bool:
    """Whether a touch screen is there."""
    return any(
        device.type() == QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices()
    )
