"""The tools that draw figures: line, rectangle, ellipse and polygon."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from studio.canvas import Canvas
from studio.figures import Figure, Ink, Point, box, draw, oval
from studio.gradients import in_steps
from ui.canvas_tools import Easel, Pointer
from ui.drawing_choices import Do, FigureChoice, Held, Look
from ui.language import mark, tr
from ui.readout import line_words, paint_readout, size_words
from ui.select_tools import two_coloured
from ui.tool_traits import Screen

_DEEDS = {
    "line": mark("Line"),
    "rectangle": mark("Rectangle"),
    "ellipse": mark("Ellipse"),
    "polygon": mark("Polygon"),
}
_SLACK = 3.0
"""Pixels of the screen that a click may move."""
_CLOSE = 8.0
"""Pixels of the screen around the first point in which a press closes a polygon."""
_SHOWN = 600
"""Points that are kept of a polygon at most."""


class _FigureTool:
    """What the tools that draw figures share."""

    outline = 0.0
    tip = (1.0, 0.0)
    target = None

    def __init__(self, name: str, easel: Easel, held: Held[FigureChoice], do: Do) -> None:
        self.name = name
        self._easel, self._held, self._do = easel, held, do
        self._landing: tuple[Figure, ...] = ()
        """What is shown until it is on the layer."""
        easel.document.changed.connect(self._changed)

    def leave(self) -> None:
        """The tab is closed."""
        self._easel.document.changed.disconnect(self._changed)

    def drop(self) -> None:
        """What was to land will not: show it no more."""
        self._landing = ()
        self._easel.surface.refresh_outline()

    def _changed(self, before: Canvas, after: Canvas) -> None:
        self._landing = ()

    @property
    def width(self) -> float:
        """Of the outline, in canvas pixels: the size of the brush."""
        return self._easel.palette.paint.size

    def _figure(self, points: tuple[Point, ...], *, closed: bool, sharp: bool = False) -> Figure:
        choice, paint = self._held.choice, self._easel.palette.paint
        front = Ink(paint.colour, paint.label, choice.opacity)
        behind = Ink(paint.ground, paint.ground_label, choice.opacity)
        look = choice.look if closed else Look.OUTLINE
        outline = front if look is not Look.FILL else None
        fill = {Look.OUTLINE: None, Look.FILL: front, Look.BOTH: behind}[look]
        return Figure(points, closed, sharp, self.width, outline, fill)

    def _draw(self, figure: Figure) -> None:
        layer = self._easel.layer()
        if layer is None:
            return
        figures = figure.images(self._easel.symmetry())
        self._landing = figures
        reach = sum(_room(each) for each in figures)
        self._do(tr(_DEEDS[self.name]), lambda canvas: draw(canvas, layer.id, figures), reach)
        self._easel.palette.use(self._easel.palette.paint.colour)

    def _show(self, painter: QPainter, screen: Screen, figure: Figure | None) -> None:
        """The figures as they will be, with a line on top that is seen on any colour."""
        shown = figure.images(self._easel.symmetry()) if figure is not None else self._landing
        for each in shown:
            path = _path(each, screen)
            if each.fill is not None:
                painter.fillPath(path, _colour(each.fill))
            if each.outline is not None:
                wide = max(each.width * _scale(screen), 1.0)
                joins = Qt.PenJoinStyle.MiterJoin if each.is_sharp else Qt.PenJoinStyle.RoundJoin
                pen = QPen(_colour(each.outline), wide)
                pen.setJoinStyle(joins)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.strokePath(path, pen)
            if figure is not None:
                two_coloured(painter, path)


class DragTool(_FigureTool):
    """A drag draws a line, a rectangle or an ellipse.

    Shift keeps to steps of 15° or to equal sides; Alt draws from the middle.
    """

    def __init__(self, name: str, easel: Easel, held: Held[FigureChoice], do: Do) -> None:
        super().__init__(name, easel, held, do)
        self._first: Pointer | None = None
        self._last: Pointer | None = None

    @property
    def is_busy(self) -> bool:
        return self._first is not None

    def press(self, pointer: Pointer) -> None:
        if self._easel.layer() is not None:
            self._first = self._last = pointer

    def move(self, pointer: Pointer) -> None:
        if self._first is not None:
            self._last = pointer
            self._easel.surface.refresh_outline()

    def release(self, pointer: Pointer) -> None:
        first = self._first
        if first is None:
            return
        self.move(pointer)
        figure = self._drawn()
        self.cancel()
        far = max(abs(pointer.x - first.x), abs(pointer.y - first.y)) * first.scale
        if figure is not None and far >= _SLACK:
            self._draw(figure)

    def cancel(self) -> None:
        self._first = self._last = None
        self._easel.surface.refresh_outline()

    def _drawn(self) -> Figure | None:
        """The figure as it is drawn now."""
        first, last = self._first, self._last
        if first is None or last is None:
            return None
        start, end = self._ends(first, last)
        if self.name == "line":
            return self._figure((start, end), closed=False)
        if self.name == "ellipse":
            return self._figure(oval(start, end), closed=True)
        return self._figure(box(*self._on_pixels(start, end)), closed=True, sharp=True)

    def _ends(self, first: Pointer, last: Pointer) -> tuple[Point, Point]:
        start = self._easel.snap(first.x, first.y)
        end = last.x, last.y
        if not last.shift:
            end = self._easel.snap(*end)
        elif self.name == "line":
            end = in_steps(start, end)
        else:
            wide, high = end[0] - start[0], end[1] - start[1]
            side = max(abs(wide), abs(high))
            end = start[0] + math.copysign(side, wide), start[1] + math.copysign(side, high)
        if last.alt:
            start = 2 * start[0] - end[0], 2 * start[1] - end[1]
        return start, end

    def _on_pixels(self, start: Point, end: Point) -> tuple[Point, Point]:
        """Corners by which the edges of a rectangle fall between pixels, not across them."""
        odd = self._held.choice.look is not Look.FILL and round(self.width) % 2 == 1
        off = 0.5 if odd else 0.0
        a, b = ((round(x - off) + off, round(y - off) + off) for x, y in (start, end))
        return a, b

    def paint(self, painter: QPainter, screen: Screen) -> None:
        """The figure as it would be, and how large."""
        figure, last = self._drawn(), self._last
        self._show(painter, screen, figure)
        if figure is not None and last is not None:
            paint_readout(painter, screen.to_widget(last.x, last.y), self._words(figure))

    def _words(self, figure: Figure) -> str:
        if self.name == "line":
            return line_words(*figure.points)
        across, down = ([point[axis] for point in figure.points] for axis in (0, 1))
        return size_words(max(across) - min(across), max(down) - min(down))


class PolygonTool(_FigureTool):
    """Every click is a corner; a double click, Return or a click on the first corner closes.

    Backspace takes the last corner back, Escape drops them all; Shift keeps to steps of 15°.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, name: str, easel: Easel, held: Held[FigureChoice], do: Do) -> None:
        super().__init__(name, easel, held, do)
        self._points: list[Point] = []
        self._tip: Point | None = None
        """Where the pointer is: the corner that a click would make."""
        self.is_busy = False

    @property
    def points(self) -> tuple[Point, ...]:
        """The corners so far."""
        return tuple(self._points)

    def press(self, pointer: Pointer) -> None:
        if self._easel.layer() is None:
            return
        near = _CLOSE / pointer.scale
        spot = self._corner(pointer)
        again = bool(self._points) and math.dist(spot, self._points[-1]) * pointer.scale < _SLACK
        home = len(self._points) > 2 and math.dist(spot, self._points[0]) < near
        if again or home:
            self.close()
        elif len(self._points) < _SHOWN:
            self._points.append(spot)
            self.is_busy = True
            self._easel.surface.refresh_outline()

    def move(self, pointer: Pointer) -> None:
        if self.is_busy and self._points:
            last = self._points.pop()
            self._points.append(self._corner(pointer) if self._went(pointer, last) else last)
            self._tip = self._points[-1]
            self._easel.surface.refresh_outline()

    def _went(self, pointer: Pointer, last: Point) -> bool:
        return math.dist((pointer.x, pointer.y), last) * pointer.scale >= _SLACK

    def hover(self, pointer: Pointer) -> None:
        """The line to the next corner follows."""
        self._tip = self._corner(pointer)
        if self._points:
            self._easel.surface.refresh_outline()

    def release(self, pointer: Pointer) -> None:
        self.move(pointer)
        self.is_busy = False

    def cancel(self) -> None:
        if self.is_busy:
            self._points, self.is_busy = [], False
            self._easel.surface.refresh_outline()

    def close(self) -> None:
        """Draw what the corners make: two of them a line."""
        points, self._points = tuple(self._points), []
        self._tip, self.is_busy = None, False
        if len(points) > 1:
            self._draw(self._figure(points, closed=len(points) > 2))
        self._easel.surface.refresh_outline()

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        """Return closes, Backspace takes a corner back, Escape drops all."""
        if not self._points:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        elif key == Qt.Key.Key_Backspace:
            self._points.pop()
        elif key == Qt.Key.Key_Escape:
            self._points = []
        else:
            return False
        self._easel.surface.refresh_outline()
        return True

    def _corner(self, pointer: Pointer) -> Point:
        before = self._points[:-1] if self.is_busy else self._points
        if pointer.shift and before:
            return in_steps(before[-1], (pointer.x, pointer.y))
        return self._easel.snap(pointer.x, pointer.y)

    def paint(self, painter: QPainter, screen: Screen) -> None:
        """The polygon as it would be, and its corners."""
        tip = (self._tip,) if self._tip is not None and not self.is_busy else ()
        points = (*self._points, *tip)
        if not self._points:
            self._show(painter, screen, None)
            return
        closed = len(points) > 2
        self._show(painter, screen, self._figure(points, closed=closed))
        for point in self._points:
            at = screen.to_widget(*point)
            painter.setPen(QPen(QColor(0, 0, 0, 190), 1.0))
            painter.setBrush(QColor(255, 255, 255))
            painter.drawRect(round(at.x()) - 3, round(at.y()) - 3, 6, 6)


def _room(figure: Figure) -> float:
    """Pixels of the rectangle around a figure."""
    across, down = ([point[axis] for point in figure.points] for axis in (0, 1))
    far = figure.width
    return (max(across) - min(across) + far) * (max(down) - min(down) + far)


def _path(figure: Figure, screen: Screen) -> QPainterPath:
    path = QPainterPath()
    points: list[QPointF] = [screen.to_widget(*point) for point in figure.points]
    path.addPolygon(QPolygonF(points))
    if figure.is_closed:
        path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _scale(screen: Screen) -> float:
    """Pixels of the widget a canvas pixel."""
    away = screen.to_widget(1024, 0) - screen.to_widget(0, 0)
    return math.hypot(away.x(), away.y()) / 1024


def _colour(ink: Ink) -> QColor:
    colour = QColor(*ink.colour)
    colour.setAlphaF(ink.opacity)
    return colour
