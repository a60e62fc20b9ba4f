"""The tools that select: rectangle, ellipse, lasso and wand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from psygnal import Signal
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from studio import selecting
from studio.canvas import Canvas
from studio.selection import Combine, Selection
from studio.shapes import ellipse, polygon, rectangle
from studio.tiles import Rect
from ui.canvas_tools import Easel, Pointer
from ui.language import tr
from ui.readout import paint_readout, size_words, way_words
from ui.tool_traits import Screen

Corner = tuple[float, float]

Edit = Callable[[Canvas], Canvas]
Do = Callable[[str, Edit], None]
"""Makes an edit one step of a label, now or some time."""

_MOST = 8192
"""Points of a line drawn by hand, before every other one is left out."""
_SLACK = 3.0
"""Pixels of the screen that a click may move."""


@dataclass(frozen=True)
class Choice:
    """How the next shape is selected."""

    how: Combine = Combine.REPLACE
    tolerance: int = 24
    contiguous: bool = True
    whole_picture: bool = True


class Choices:
    """The choice of now; `changed` tells of another."""

    changed = Signal(object)
    """The new Choice."""

    def __init__(self) -> None:
        self.choice = Choice()

    def take(self, **changes: Any) -> None:
        """Choose something else."""
        choice = replace(self.choice, **changes)
        if choice != self.choice:
            self.choice = choice
            self.changed.emit(choice)

    def how(self, pointer: Pointer) -> Combine:
        """What a press does: Shift adds, Alt or Ctrl subtracts, both intersect.

        On some desktops Alt moves the window.
        """
        keys = {
            (True, False): Combine.ADD,
            (False, True): Combine.SUBTRACT,
            (True, True): Combine.INTERSECT,
        }
        return keys.get((pointer.shift, pointer.alt or pointer.ctrl), self.choice.how)


class _SelectTool:
    """What the tools that select share."""

    outline = 0.0
    tip = (1.0, 0.0)
    target = None
    takes_ctrl = True

    def __init__(self, name: str, easel: Easel, choices: Choices, do: Do) -> None:
        self.name = name
        self._easel, self._choices, self._do = easel, choices, do

    def _select(self, how: Combine, shape: Callable[[Canvas], Selection]) -> None:
        self._do(tr("Select"), lambda canvas: selecting.select(canvas, shape(canvas), how))


class ShapeTool(_SelectTool):
    """Draws a rectangle, an ellipse or a line by hand around what is to be selected.

    Shift, Alt or Ctrl held before the press combine; Shift held later keeps the sides equal, the
    others draw from the middle. A drag that begins inside what is selected moves the selection, not the paint.
    A click alone selects nothing any more.
    """

    def __init__(self, name: str, easel: Easel, choices: Choices, do: Do) -> None:
        super().__init__(name, easel, choices, do)
        self._points: list[Corner] = []
        self._first: Pointer | None = None
        self._last: Pointer | None = None
        self._carries = False
        """Whether the selection is dragged."""

    @property
    def is_busy(self) -> bool:
        return self._first is not None

    @property
    def shift(self) -> tuple[int, int]:
        """How far the selection is dragged, in canvas pixels."""
        first, last = self._first, self._last
        if first is None or last is None or not self._carries:
            return 0, 0
        dx, dy = round(last.x - first.x), round(last.y - first.y)
        selection = self._easel.document.state.selection
        if selection is None:
            return dx, dy
        x, y, wide, high = selection.bounds
        box = x + dx, y + dy, x + dx + wide, y + dy + high
        across, down = self._easel.snap_box(box)
        return dx + round(across), dy + round(down)

    def press(self, pointer: Pointer) -> None:
        selection = self._easel.document.state.selection
        anew = self._choices.how(pointer) is Combine.REPLACE
        inside = selection is not None and selection.covers(int(pointer.x), int(pointer.y))
        self._carries = anew and inside
        self._first = self._last = pointer
        self._points = [(pointer.x, pointer.y)]

    def move(self, pointer: Pointer) -> None:
        if self._first is None:
            return
        self._last = pointer
        if self._points[-1] != (pointer.x, pointer.y):
            self._points.append((pointer.x, pointer.y))
        if len(self._points) > _MOST:
            self._points = self._points[::2]
        self._easel.surface.refresh_outline()

    def release(self, pointer: Pointer) -> None:
        first = self._first
        if first is None:
            return
        self.move(pointer)
        how, points, box = self._choices.how(first), tuple(self._points), self._box()
        carries, (dx, dy) = self._carries, self.shift
        far = max(max(abs(x - first.x), abs(y - first.y)) for x, y in points)
        self.cancel()
        if far * first.scale < _SLACK:
            if how is Combine.REPLACE:
                self._do(tr("Deselect"), selecting.deselect)
        elif carries:
            self._do(tr("Move selection"), lambda canvas: selecting.shift_selection(canvas, dx, dy))
        elif self.name == "lasso":
            self._select(how, lambda canvas: polygon(points, canvas.bounds))
        elif self.name == "select-ellipse":
            self._select(how, lambda canvas: ellipse(box, canvas.bounds))
        else:
            self._select(how, lambda canvas: rectangle(box, canvas.bounds))

    def cancel(self) -> None:
        self._first = self._last = None
        self._points = []
        self._easel.surface.refresh_outline()

    def _box(self) -> Rect:
        """The rectangle that is drawn, on whole pixels."""
        first, last = self._first, self._last
        assert first is not None
        assert last is not None
        x, y = self._easel.snap(first.x, first.y)
        end = self._easel.snap(last.x, last.y)
        wide, high = end[0] - x, end[1] - y
        if last.shift and not first.shift:
            side = max(abs(wide), abs(high))
            wide, high = side if wide >= 0 else -side, side if high >= 0 else -side
        centred = (last.alt or last.ctrl) and not (first.alt or first.ctrl)
        x0, y0 = (x - wide, y - high) if centred else (x, y)
        x1, y1 = x + wide, y + high
        left, top = round(min(x0, x1)), round(min(y0, y1))
        return Rect(left, top, round(max(x0, x1)) - left, round(max(y0, y1)) - top)

    def paint(self, painter: QPainter, screen: Screen) -> None:
        """The shape as it would be."""
        last = self._last
        if last is None:
            return
        if self._carries:
            paint_readout(painter, screen.to_widget(last.x, last.y), way_words(*self.shift))
            return
        words = ""
        path = QPainterPath()
        if self.name == "lasso":
            path.addPolygon(QPolygonF([screen.to_widget(x, y) for x, y in self._points]))
        else:
            box = self._box()
            words = size_words(box.width, box.height)
            rim = ((box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom))
            corners = [screen.to_widget(x, y) for x, y in rim]
            if self.name == "select-ellipse":
                path = _round(corners)
            else:
                path.addPolygon(QPolygonF([*corners, corners[0]]))
        two_coloured(painter, path)
        if words:
            paint_readout(painter, screen.to_widget(last.x, last.y), words)


class WandTool(_SelectTool):
    """Selects what is of like colour around a point, or everywhere."""

    is_busy = False

    def press(self, pointer: Pointer) -> None:
        canvas, active = self._easel.document.state, self._easel.active()
        choice, how = self._choices.choice, self._choices.how(pointer)
        if not (0 <= pointer.x < canvas.width and 0 <= pointer.y < canvas.height):
            return
        if active is None or canvas.find(active) is None:
            choice = replace(choice, whole_picture=True)
        x, y = int(pointer.x), int(pointer.y)
        reach = choice.tolerance, choice.contiguous, choice.whole_picture
        self._select(how, lambda canvas: selecting.wand(canvas, active or "", x, y, *reach))

    def move(self, pointer: Pointer) -> None: ...

    def release(self, pointer: Pointer) -> None: ...

    def cancel(self) -> None: ...


def two_coloured(painter: QPainter, path: QPainterPath) -> None:
    """Draw a line of dark and light dashes, seen on any colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 190), 1.0))
    painter.drawPath(path)
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1.0, Qt.PenStyle.DashLine))
    painter.drawPath(path)


def _round(corners: list[QPointF]) -> QPainterPath:
    """The ellipse in a rectangle that may be turned on the screen."""
    a, b, _, d = corners
    middle = (b + d) / 2
    across, down = (b - a) / 2, (d - a) / 2
    pull = 0.5522847498
    path = QPainterPath(middle + across)
    ring = [across, down, -across, -down, across]
    for one, two in pairwise(ring):
        path.cubicTo(middle + one + two * pull, middle + two + one * pull, middle + two)
    return path
