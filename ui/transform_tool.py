"""The Transform tool: a frame of handles that scales, turns, skews and bends a layer or a group."""

from __future__ import annotations

import math
from enum import StrEnum
from functools import cache

from psygnal import Signal
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from engines import Problem
from studio.moving import Afloat
from studio.poses import CORNERS, SIDES, Handle, Pose
from studio.tiles import Rect
from ui import theme
from ui.arrows import nudge
from ui.canvas_tools import Easel, Pointer
from ui.floating import Floating
from ui.language import tr
from ui.tool_traits import Screen

REACH = 10.0
"""Pixels of the screen around a handle that take hold of it."""
_KNOB = 4.5
_CURSORS = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)


class Grip(StrEnum):
    """What a press takes hold of."""

    HANDLE = "handle"
    INSIDE = "inside"
    OUTSIDE = "outside"


class Mode(StrEnum):
    """What the handles do."""

    SCALE = "scale"
    SKEW = "skew"
    PERSPECTIVE = "perspective"


class TransformTool:
    """Handles scale, inside moves, outside turns; Enter applies and Escape cancels.

    Shift frees or keeps the proportion, and turns in steps of 15°; Alt scales about the centre;
    Ctrl bends at a corner and skews at a side.
    """

    name = "transform"
    outline = 0.0
    tip = (1.0, 0.0)
    target = None

    changed = Signal()
    """The pose is another, or there is none."""
    ended = Signal()
    """Applied or cancelled."""

    def __init__(self, easel: Easel, floating: Floating) -> None:
        self._easel, self._floating = easel, floating
        self.mode = Mode.SCALE
        self.keeps = True
        """Whether corners keep the proportion."""
        self.pose: Pose | None = None
        self._box = Rect(0, 0, 1, 1)
        self._start: Pose | None = None
        self._grip: tuple[Grip, Handle, Pointer] | None = None
        self._over: tuple[Grip, Handle] = Grip.OUTSIDE, (0, 0)
        self._screen: Screen | None = None

    # ---- from the first to the last -------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether there is something that can be applied."""
        return self.pose is not None

    def begin(self) -> None:
        """Lift the pixels and show the frame."""
        if self._floating.is_active:
            return
        pieces = self._easel.pieces()
        if not pieces:
            self.ended.emit()
        else:
            self._floating.begin(pieces, self._lifted, self._failed)

    def _lifted(self, afloat: Afloat) -> None:
        box = afloat.box
        dx, dy = self._floating.shift
        self._box = Rect(box.x + dx, box.y + dy, box.width, box.height)
        self._start = self.pose = Pose.of(self._box)
        self._over = Grip.INSIDE, (0, 0)
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self._easel.complain(problem)
        self.ended.emit()

    def apply(self) -> None:
        """Lay the pixels down as they are shown: one step."""
        self._close()
        self._floating.land(tr("Transform"))
        self.ended.emit()

    def give_up(self) -> None:
        """Leave everything as it was."""
        self._close()
        self._floating.end()
        self.ended.emit()

    def _close(self) -> None:
        self.pose = self._start = self._grip = None
        self.changed.emit()

    def check(self) -> None:
        """The document changed: an undo may have taken the pixels away."""
        if self.pose is not None and not self._floating.is_active:
            self._close()
            self.ended.emit()

    def take(self, pose: Pose) -> None:
        """Have another pose, if pixels can be put on it."""
        if self.pose is None or pose == self.pose or not pose.is_sound:
            return
        self.pose = pose
        self._floating.put(pose.matrix(self._box))
        self.changed.emit()

    # ---- the hand -------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        return self._grip is not None

    def press(self, pointer: Pointer) -> None:
        if self.pose is None:
            self.begin()
            return
        self._over = self._found(pointer)
        self._start = self.pose
        self._grip = (*self._over, pointer)

    def move(self, pointer: Pointer) -> None:
        if self._grip is not None and self._start is not None:
            self.take(self._drawn(*self._grip, self._start, pointer))

    def _drawn(
        self, grip: Grip, handle: Handle, first: Pointer, start: Pose, pointer: Pointer
    ) -> Pose:
        """The pose when what was gripped is drawn to a pointer."""
        a, b = (first.x, first.y), (pointer.x, pointer.y)
        if grip is Grip.OUTSIDE:
            return start.turned(a, b, steps=pointer.shift)
        if grip is Grip.INSIDE:
            dx, dy = round(b[0] - a[0]), round(b[1] - a[1])
            across, down = self._kept_to_lines(start.moved(dx, dy))
            if pointer.shift:
                dx, dy = (dx + across, 0) if abs(dx) >= abs(dy) else (0, dy + down)
            else:
                dx, dy = dx + across, dy + down
            return start.moved(dx, dy)
        corner = handle in CORNERS
        if self.mode is Mode.PERSPECTIVE or (pointer.ctrl and corner):
            return start.bent(handle, a, b)
        if not corner and (self.mode is Mode.SKEW or pointer.ctrl):
            return start.skewed(handle, a, b)
        keeps = self.keeps != pointer.shift if corner else pointer.shift
        x, y = start.handle(handle)
        to = self._easel.snap(x + b[0] - a[0], y + b[1] - a[1])
        return _whole(start.scaled(handle, to, keeps=keeps, centred=pointer.alt), start)

    def _kept_to_lines(self, pose: Pose) -> tuple[int, int]:
        """How far a pose goes on so that it keeps to guides, grid and canvas."""
        across, down = zip(*pose.quad, strict=True)
        dx, dy = self._easel.snap_box((min(across), min(down), max(across), max(down)))
        return round(dx), round(dy)

    def release(self, pointer: Pointer) -> None:
        self.move(pointer)
        self._grip = None

    def cancel(self) -> None:
        """Take back what is being drawn."""
        if self._grip is not None and self._start is not None:
            self._grip = None
            self.take(self._start)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        """Enter applies, Escape cancels, arrows move."""
        if self.pose is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif key == Qt.Key.Key_Escape:
            self.give_up()
        elif (by := nudge(key, keys)) is not None:
            self.take(self.pose.moved(*by))
        else:
            return False
        return True

    def hover(self, pointer: Pointer) -> None:
        """Look what a press would take hold of."""
        self._over = self._found(pointer)

    def _found(self, pointer: Pointer) -> tuple[Grip, Handle]:
        if self.pose is None:
            return Grip.INSIDE, (0, 0)
        reach = theme.reach(round(2 * REACH)) / 2 / pointer.scale
        at = pointer.x, pointer.y
        near = [(math.dist(self.pose.handle(h), at), h) for h in (*CORNERS, *SIDES)]
        distance, handle = min(near)
        if distance <= reach:
            return Grip.HANDLE, handle
        inside = QPolygonF([QPointF(*corner) for corner in self.pose.quad])
        held = inside.containsPoint(QPointF(*at), Qt.FillRule.WindingFill)
        return (Grip.INSIDE if held else Grip.OUTSIDE), (0, 0)

    @property
    def cursor(self) -> Qt.CursorShape | QCursor:
        """What a press would do."""
        grip, handle = self._over
        if self.pose is None:
            return Qt.CursorShape.ArrowCursor
        if grip is Grip.INSIDE:
            return Qt.CursorShape.SizeAllCursor
        if grip is Grip.OUTSIDE:
            return turn_cursor()
        if self.mode is Mode.PERSPECTIVE:
            return Qt.CursorShape.CrossCursor
        if self._screen is None:
            return Qt.CursorShape.CrossCursor
        slides = handle in SIDES and self.mode is Mode.SKEW
        return cursor_along(self._screen, self.pose, handle, 90 if slides else 0)

    # ---- what is seen ---------------------------------------------------------------------------

    def paint(self, painter: QPainter, screen: Screen) -> None:
        """The frame and its handles."""
        self._screen = screen
        if self.pose is None:
            return
        paint_frame(painter, screen, self.pose)
        for handle in (*SIDES, *CORNERS):
            paint_knob(painter, screen.to_widget(*self.pose.handle(handle)), handle)
        centre = screen.to_widget(*self.pose.centre)
        for colour, width in ((QColor(0, 0, 0, 150), 3.0), (QColor(255, 255, 255), 1.25)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(centre - QPointF(5, 0), centre + QPointF(5, 0))
            painter.drawLine(centre - QPointF(0, 5), centre + QPointF(0, 5))


def cursor_along(screen: Screen, pose: Pose, handle: Handle, more: float = 0) -> Qt.CursorShape:
    """The cursor whose arrows point from the centre to a handle, on the screen."""
    out = screen.to_widget(*pose.handle(handle)) - screen.to_widget(*pose.centre)
    angle = math.degrees(math.atan2(out.y(), out.x())) + more
    return _CURSORS[round(angle / 45) % 4]


@cache
def turn_cursor() -> QCursor:
    """An arc with two arrows: what is pressed is turned."""
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    arc = QPainterPath()
    arc.arcMoveTo(4, 7, 16, 16, 155)
    arc.arcTo(4, 7, 16, 16, 155, -130)
    for x, y, dx in ((4.8, 11.5, 1), (19.2, 11.5, -1)):
        arc.moveTo(x - 3.2, y - 3)
        arc.lineTo(x - dx * 0.3, y + 1.2)
        arc.lineTo(x + 3.4, y - 2.6)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    round_ends = Qt.PenCapStyle.RoundCap
    for colour, width in ((QColor(255, 255, 255), 4.0), (QColor(20, 22, 26), 1.8)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, round_ends))
        painter.drawPath(arc)
    painter.end()
    return QCursor(pixmap, 12, 12)


def paint_frame(painter: QPainter, screen: Screen, pose: Pose) -> None:
    """Draw the sides of a pose: light on dark, seen on any colour."""
    quad = [screen.to_widget(*corner) for corner in pose.quad]
    frame = QPainterPath()
    frame.addPolygon(QPolygonF([*quad, quad[0]]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0, 150), 3.0), (QColor(255, 255, 255), 1.25)):
        painter.setPen(QPen(colour, width))
        painter.drawPath(frame)


def paint_knob(painter: QPainter, at: QPointF, handle: Handle) -> None:
    """Draw a handle: corners are square, sides round."""
    painter.setPen(QPen(QColor(20, 22, 26), 1.25))
    painter.setBrush(QColor(255, 255, 255))
    knob = QRectF(at.x() - _KNOB, at.y() - _KNOB, 2 * _KNOB, 2 * _KNOB)
    if handle in CORNERS:
        painter.drawRoundedRect(knob, 1.5, 1.5)
    else:
        painter.drawEllipse(knob.adjusted(0.5, 0.5, -0.5, -0.5))


def _whole(pose: Pose, start: Pose) -> Pose:
    """A pose that lies straight, with its sides on whole pixels."""
    if pose.angle or start.shape != pose.shape or pose.shape != Pose(0, 0, 1, 1).shape:
        return pose
    x0, y0 = round(pose.x), round(pose.y)
    x1, y1 = round(pose.x + pose.width), round(pose.y + pose.height)
    if x0 == x1 or y0 == y1:
        return pose
    return Pose(x0, y0, x1 - x0, y1 - y0)
