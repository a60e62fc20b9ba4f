"""The Crop tool: a frame around what is to be kept."""

from __future__ import annotations

from dataclasses import replace

from psygnal import Signal
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from studio.poses import CORNERS, SIDES, Handle, Pose
from studio.tiles import Rect
from ui import theme
from ui.arrows import nudge
from ui.canvas_tools import Easel, Pointer
from ui.tool_traits import Screen
from ui.transform_tool import REACH, cursor_along, paint_frame, paint_knob

_SHADE = QColor(0, 0, 0, 140)


class CropTool:
    """Drag a new frame, or the handles of the one there is; Enter crops, Escape gives up."""

    name = "crop"
    outline = 0.0
    tip = (1.0, 0.0)
    target = None

    changed = Signal()
    """The frame is another, or there is none."""
    wanted = Signal(object)
    """The Rect that is to be kept."""
    ended = Signal()
    """Applied or given up."""

    def __init__(self, easel: Easel) -> None:
        self._easel = easel
        self.frame: Rect | None = None
        self._grip: tuple[Handle | None, Pointer, Rect] | None = None
        self._over: Handle | None = None
        self._is_inside = False
        self._screen: Screen | None = None

    def begin(self) -> None:
        """Frame what is selected, or the whole picture."""
        canvas = self._easel.document.state
        chosen = canvas.selection
        self._take(chosen.bounds if chosen is not None else canvas.bounds)

    def apply(self) -> None:
        """Keep what is framed."""
        frame = self.frame
        self._take(None)
        if frame is not None:
            self.wanted.emit(frame)
        self.ended.emit()

    def give_up(self) -> None:
        """Leave the picture as it is."""
        self._take(None)
        self.ended.emit()

    def refit(self) -> None:
        """The picture may have another size: the frame stays within it."""
        if self.frame is not None:
            part = self.frame.intersected(self._easel.document.state.bounds)
            self._take(self._easel.document.state.bounds if part.is_empty else part)

    def _take(self, frame: Rect | None) -> None:
        self.frame = frame
        self._grip = None if frame is None else self._grip
        self._easel.surface.refresh_outline()
        self.changed.emit()

    @property
    def is_busy(self) -> bool:
        return self._grip is not None

    def press(self, pointer: Pointer) -> None:
        if self.frame is None:
            self.begin()
        self.hover(pointer)
        assert self.frame is not None
        handle = self._over
        whole = self.frame == self._easel.document.state.bounds
        if handle is None and (whole or not self._is_inside):
            x, y = self._easel.snap(pointer.x, pointer.y)
            first = replace(pointer, x=x, y=y)
            self._grip = (1, 1), first, Rect(round(x), round(y), 0, 0)
        else:
            self._grip = handle, pointer, self.frame

    def move(self, pointer: Pointer) -> None:
        if self._grip is None:
            return
        handle, first, start = self._grip
        bounds = self._easel.document.state.bounds
        dx, dy = pointer.x - first.x, pointer.y - first.y
        if handle is None:
            x, y = start.x + dx, start.y + dy
            across, down = self._easel.snap_box((x, y, x + start.width, y + start.height))
            dx, dy = dx + across, dy + down
            x = min(max(round(start.x + dx), 0), bounds.width - start.width)
            y = min(max(round(start.y + dy), 0), bounds.height - start.height)
            self._take(start._replace(x=x, y=y))
            return
        dx, dy = self._kept_to_lines(handle, start, dx, dy)
        left, right = sorted(_ends(start.x, start.right, handle[0], dx))
        top, bottom = sorted(_ends(start.y, start.bottom, handle[1], dy))
        if pointer.shift and start.is_empty:
            side = max(right - left, bottom - top)
            left, right = (left, left + side) if dx >= 0 else (right - side, right)
            top, bottom = (top, top + side) if dy >= 0 else (bottom - side, bottom)
        frame = Rect(left, top, right - left, bottom - top).intersected(bounds)
        if not frame.is_empty:
            self._take(frame)

    def _kept_to_lines(
        self, handle: Handle, start: Rect, dx: float, dy: float
    ) -> tuple[float, float]:
        """How far the edges at a handle are drawn, on the lines that are near."""
        x = start.x if handle[0] < 0 else start.right
        y = start.y if handle[1] < 0 else start.bottom
        near = self._easel.snap(x + dx, y + dy)
        return near[0] - x, near[1] - y

    def release(self, pointer: Pointer) -> None:
        self.move(pointer)
        self._grip = None

    def cancel(self) -> None:
        self._grip = None

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        """Enter crops, Escape gives up, arrows move the frame."""
        if self.frame is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif key == Qt.Key.Key_Escape:
            self.give_up()
        elif (by := nudge(key, keys)) is not None:
            bounds, frame = self._easel.document.state.bounds, self.frame
            x = min(max(frame.x + by[0], 0), bounds.width - frame.width)
            y = min(max(frame.y + by[1], 0), bounds.height - frame.height)
            self._take(frame._replace(x=x, y=y))
        else:
            return False
        return True

    def hover(self, pointer: Pointer) -> None:
        """Look what a press would take hold of."""
        self._over, self._is_inside = None, False
        if self.frame is None:
            return
        pose, reach = Pose.of(self.frame), theme.reach(round(2 * REACH)) / 2 / pointer.scale
        for handle in (*CORNERS, *SIDES):
            x, y = pose.handle(handle)
            if max(abs(x - pointer.x), abs(y - pointer.y)) <= reach:
                self._over = handle
                return
        frame = self.frame
        across = frame.x <= pointer.x < frame.right
        self._is_inside = across and frame.y <= pointer.y < frame.bottom

    @property
    def cursor(self) -> Qt.CursorShape:
        """What a press would do."""
        if self.frame is not None and self._over is not None and self._screen is not None:
            return cursor_along(self._screen, Pose.of(self.frame), self._over)
        whole = self.frame == self._easel.document.state.bounds
        if self._is_inside and not whole:
            return Qt.CursorShape.SizeAllCursor
        return Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter, screen: Screen) -> None:
        """The frame; what would be cut is darker."""
        self._screen = screen
        if self.frame is None:
            return
        pose = Pose.of(self.frame)
        frame, sheet = QPainterPath(), QPainterPath()
        frame.addPolygon(_polygon(screen, self.frame))
        sheet.addPolygon(_polygon(screen, self._easel.document.state.bounds))
        painter.fillPath(sheet.subtracted(frame), _SHADE)
        painter.setPen(QPen(QColor(255, 255, 255, 70), 1.0))
        a, b, c, d = (screen.to_widget(*corner) for corner in pose.quad)
        for share in (1 / 3, 2 / 3):
            painter.drawLine(a + (b - a) * share, d + (c - d) * share)
            painter.drawLine(a + (d - a) * share, b + (c - b) * share)
        paint_frame(painter, screen, pose)
        for handle in (*SIDES, *CORNERS):
            paint_knob(painter, screen.to_widget(*pose.handle(handle)), handle)


def _ends(low: int, high: int, side: int, step: float) -> tuple[int, int]:
    if side == 0:
        return low, high
    return (round(low + step), high) if side < 0 else (low, round(high + step))


def _polygon(screen: Screen, rect: Rect) -> QPolygonF:
    corners = Pose.of(rect).quad
    points: list[QPointF] = [screen.to_widget(*corner) for corner in corners]
    return QPolygonF([*points, points[0]])
