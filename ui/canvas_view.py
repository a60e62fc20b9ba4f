"""CanvasView: a canvas to work on with mouse, pen, touchpad and keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from studio.canvas import Canvas
from studio.document import Document
from ui.arrows import ARROWS
from ui.canvas_grip import Grip, way_of
from ui.canvas_stage import CanvasStage
from ui.canvas_tools import Pointer
from ui.canvas_touch import Fingers
from ui.language import tr
from ui.tool_traits import hovered, keyed

_WRITTEN = (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_ARROW = 64


class CanvasView(CanvasStage):
    """The stage, and the events of mouse, pen, fingers and keys on it."""

    def __init__(self, document: Document[Canvas], parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self._pen: Pointer | None = None
        """Where the pen is while it touches the tablet."""
        self._mouse: Pointer | None = None
        """Where the mouse was last while its button is down."""
        self._fingers = Fingers(self)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Canvas"))
        self.setAccessibleDescription(tr("Draw here. The arrow keys pan, plus and minus zoom."))

    # ---- events -----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.fit() if self._is_fitted else self._look(self.viewpoint)
        if isinstance(event, QNativeGestureEvent):
            return self._pinch(event)
        if isinstance(event, QTouchEvent) and self._pen is None and self._fingers.take(event):
            return True
        return super().event(event)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        at = self.on_device(event.position())
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.look(self.viewpoint.zoomed(self.scale * (1 + event.value()), *at))
        elif event.gestureType() == Qt.NativeGestureType.RotateNativeGesture:
            self.look(self.viewpoint.turned(event.value(), *at))
        else:
            return False
        return True

    def on_device(self, position: QPointF) -> tuple[float, float]:
        """The device pixels of a point of the widget."""
        at = position * self.devicePixelRatioF()
        return at.x(), at.y()

    # ---- a hand on the view -----------------------------------------------------------------

    def _take_grip(self, position: QPointF, keys: Qt.KeyboardModifier) -> None:
        at = self.on_device(position)
        self._grip = Grip(way_of(keys), at, self.viewpoint, self._middle())
        self._choose_cursor()

    def _drag_grip(self, grip: Grip, position: QPointF, keys: Qt.KeyboardModifier) -> None:
        in_steps = bool(keys & Qt.KeyboardModifier.ControlModifier)
        self.look(grip.at(self.on_device(position), in_steps=in_steps))

    def _drop_grip(self) -> None:
        self._grip = None
        self._choose_cursor()

    # ---- fingers ----------------------------------------------------------------------------

    def touch_down(self, position: QPointF, keys: Qt.KeyboardModifier) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._press(self._as_pointer(position, keys))

    def touch_along(self, position: QPointF, keys: Qt.KeyboardModifier) -> None:
        self._move(self._as_pointer(position, keys))

    def touch_up(self, position: QPointF, keys: Qt.KeyboardModifier) -> None:
        self._release(self._as_pointer(position, keys))

    def touch_away(self) -> None:
        self._cancel_held()

    # ---- mouse, pen and keys ----------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        pad = event.device().type() == QPointingDevice.DeviceType.TouchPad
        ratio = self.devicePixelRatioF()
        if pad and not ctrl and not event.pixelDelta().isNull():
            delta = event.pixelDelta()
            self.look(self.viewpoint.panned(delta.x() * ratio, delta.y() * ratio))
        else:
            at = event.position() * ratio
            factor = 1.25 ** (event.angleDelta().y() / 120)
            self.look(self.viewpoint.zoomed(self.scale * factor, at.x(), at.y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._pen is not None:
            return
        middle = event.button() == Qt.MouseButton.MiddleButton
        left = event.button() == Qt.MouseButton.LeftButton
        if middle or (left and self._space):
            self._take_grip(event.position(), event.modifiers())
        elif left:
            self._let_go()
            self._mouse = self._as_pointer(event.position(), event.modifiers())
            self._press(self._mouse)

    def _let_go(self) -> None:
        """End what the mouse began and nobody saw the end of: something else took the release."""
        mouse, self._mouse = self._mouse, None
        if mouse is not None and self._held is not None:
            self._release(mouse)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pen is not None:
            if event.buttons() == Qt.MouseButton.NoButton:
                self._lift_pen()  # the tablet is gone, or the pen left it unseen
            return
        if self._grip is not None:
            self._drag_grip(self._grip, event.position(), event.modifiers())
        else:
            if event.buttons() == Qt.MouseButton.NoButton:
                self._let_go()
            pointer = self._as_pointer(event.position(), event.modifiers())
            self._mouse = self._mouse and pointer
            self._move(pointer)
            self._hover(event)
        self._point_at(event.position())

    def _hover(self, event: QMouseEvent) -> None:
        if (tool := hovered(self._tool)) is not None and self._held is None:
            tool.hover(self._as_pointer(event.position(), event.modifiers()))
            self._choose_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pen is not None:
            return
        if self._grip is not None:
            self._drop_grip()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._mouse = None
            self._release(self._as_pointer(event.position(), event.modifiers()))

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()
        if self._grip_by_pen(event):
            return
        tilt = event.xTilt(), event.yTilt()
        plain = self._as_pointer(event.position(), event.modifiers(), event.pressure(), tilt)
        other_end = event.pointerType() == QPointingDevice.PointerType.Eraser
        pointer = replace(plain, is_eraser=other_end)
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self._lift_pen()  # one that was unplugged, and is there again
            self._pen = pointer
            self._press(pointer)
        elif event.type() == QEvent.Type.TabletMove:
            self._point_at(event.position())
            if self._pen is not None:
                self._pen = pointer
                self._move(pointer)
        elif event.type() == QEvent.Type.TabletRelease and self._pen is not None:
            # A pen that is lifted presses no more; the stroke ends as hard as it was.
            self._pen = replace(pointer, pressure=self._pen.pressure)
            self._lift_pen()

    def _grip_by_pen(self, event: QTabletEvent) -> bool:
        """With Space, or its middle button, a pen takes hold of the view instead of painting."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if (
            event.type() == QEvent.Type.TabletPress
            and self._pen is None
            and (self._space or middle)
        ):
            self._take_grip(event.position(), event.modifiers())
        elif self._grip is None:
            return False
        elif event.type() == QEvent.Type.TabletMove:
            self._drag_grip(self._grip, event.position(), event.modifiers())
            self._point_at(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._drop_grip()
        return True

    def _lift_pen(self) -> None:
        pen, self._pen = self._pen, None
        if pen is not None:
            self._release(pen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._hold_space(True, event)
        elif key == Qt.Key.Key_Escape and self._held is not None:
            self._cancel_held()
        elif (tool := keyed(self._tool)) is not None and tool.key(key, event.modifiers()):
            event.accept()
        elif key in ARROWS:
            dx, dy = ARROWS[key]
            self.look(self.viewpoint.panned(-dx * _ARROW, -dy * _ARROW))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(False, event)
        else:
            super().keyReleaseEvent(event)

    def _hold_space(self, down: bool, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self.update(self._outline_area())
            self._space = down
            self._choose_cursor()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Keys are for the canvas once the pointer is over it, unless something is being written."""
        written = isinstance(QApplication.focusWidget(), _WRITTEN)
        if self.isActiveWindow() and not written:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def leaveEvent(self, event: QEvent) -> None:
        self.leave_pointer()

    def leave_pointer(self) -> None:
        """The pointer is over something else, as a panel above the canvas."""
        self._point_at(None)

    def focusOutEvent(self, event: QEvent) -> None:
        self._space = False
        self._choose_cursor()
