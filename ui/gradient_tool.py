"""The Gradient tool, and what is seen of a gradient while it is drawn."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QConicalGradient,
    QGradient,
    QImage,
    QLinearGradient,
    QPainter,
    QPen,
    QRadialGradient,
    QTransform,
)

from studio.canvas import Canvas
from studio.document import Document
from studio.gradients import SHORTEST, Gradient, Kind, fill_with, in_steps
from studio.jobs import JobQueue
from studio.moving import Afloat, Part
from studio.poses import Matrix, shift_of
from studio.sandwich import Sandwich, Slice, sandwich, slice_of
from studio.selection import Selection
from studio.tiles import Pixels, Rect, Tiles
from ui.canvas_sheet import Surroundings
from ui.canvas_tools import Easel, Pointer
from ui.canvas_view import CanvasView
from ui.drawing_choices import GradientChoice, Held
from ui.language import mark, tr
from ui.readout import line_words, paint_readout
from ui.sandwich_view import SandwichView
from ui.slices import edge, through
from ui.tool_traits import Screen
from ui.workspaces.lane_edits import Later

_MOST = 800_000
"""Pixels in which a gradient is shown while it is drawn, so that it keeps up with the hand."""
_KNOB = 4.0
_READY, _DEED = mark("Get the layers ready"), mark("Gradient")


class GradientTool:
    """A drag lays a gradient over the layer, or what is selected; Shift turns it in steps of 15°."""

    name = "gradient"
    outline = 0.0
    tip = (1.0, 0.0)
    target = None

    def __init__(
        self, easel: Easel, held: Held[GradientChoice], preview: GradientPreview, later: Later
    ) -> None:
        self._easel, self._held, self._preview, self._later = easel, held, preview, later
        self._layer = ""
        self._start: tuple[float, float] | None = None
        self._end = 0.0, 0.0

    @property
    def is_busy(self) -> bool:
        return self._start is not None

    def press(self, pointer: Pointer) -> None:
        layer = self._easel.layer()
        if layer is None or self._preview.is_landing:
            return
        self._layer = layer.id
        self._start = self._end = self._easel.snap(pointer.x, pointer.y)
        self._preview.begin(layer.id)

    def move(self, pointer: Pointer) -> None:
        if self._start is None:
            return
        if pointer.shift:
            self._end = in_steps(self._start, (pointer.x, pointer.y))
        else:
            self._end = self._easel.snap(pointer.x, pointer.y)
        self._preview.show(self._gradient(self._start))

    def release(self, pointer: Pointer) -> None:
        if self._start is None:
            return
        self.move(pointer)
        gradient, layer = self._gradient(self._start), self._layer
        self._start = None
        if gradient.length < SHORTEST:
            self._preview.end()
            return
        self._preview.is_landing = True
        self._later(tr(_DEED), lambda: lambda canvas: fill_with(canvas, layer, gradient))
        self._easel.palette.use(gradient.first)

    def cancel(self) -> None:
        if self._start is not None:
            self._start = None
            self._preview.end()

    def _gradient(self, start: tuple[float, float]) -> Gradient:
        choice, paint = self._held.choice, self._easel.palette.paint
        last = None if choice.fades else paint.ground
        return Gradient(choice.kind, start, self._end, paint.colour, last, choice.opacity)

    def paint(self, painter: QPainter, screen: Screen) -> None:
        """The line that is drawn, with its two ends in their colours."""
        if self._start is None:
            return
        a, b = screen.to_widget(*self._start), screen.to_widget(*self._end)
        for colour, width in ((QColor(0, 0, 0, 150), 3.0), (QColor(255, 255, 255), 1.25)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(a, b)
        gradient = self._gradient(self._start)
        for at, fill in ((b, gradient.last), (a, gradient.first)):
            painter.setPen(QPen(QColor(0, 0, 0, 150), 3.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, _KNOB, _KNOB)
            painter.setPen(QPen(QColor(255, 255, 255), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else QColor(*fill))
            painter.drawEllipse(at, _KNOB, _KNOB)
        paint_readout(painter, b, line_words(self._start, self._end))


class GradientPreview:
    """Shows a layer with a gradient on it that is no edit yet."""

    def __init__(self, view: CanvasView, document: Document[Canvas], jobs: JobQueue) -> None:
        self._view, self._document, self._jobs = view, document, jobs
        self._shown = SandwichView(view, document, _MOST)
        self._ticket = 0
        self._known: tuple[Canvas, str] | None = None
        self._found: tuple[Sandwich, Slice | None] | None = None
        self._gradient: Gradient | None = None
        self._keeps_alpha = False
        self.is_landing = False
        """Whether the gradient is being laid on the layer itself."""
        view.overlays.insert(0, self)
        document.changed.connect(self._changed)

    def leave(self) -> None:
        """The tab is closed."""
        self._ticket += 1
        self._document.changed.disconnect(self._changed)

    def dress(self, surroundings: Surroundings) -> None:
        """Take the colours of the checks behind a clear canvas."""
        self._shown.dress(surroundings)

    @property
    def is_ready(self) -> bool:
        """Whether the pictures are there that a gradient is shown among."""
        return self._found is not None

    def begin(self, layer: str) -> None:
        """Make flat pictures of the layers, beside the window."""
        state = self._document.state
        self._keeps_alpha = state.layer(layer).alpha_locked
        self.end()
        self._known = state, layer
        ticket = self._ticket

        def show(found: tuple[Sandwich, Slice | None]) -> None:
            if ticket == self._ticket:
                self._found = found
                self._view.update()

        self._jobs.run_io(tr(_READY), partial(_pictures, state, layer), show, lambda _: None)

    def show(self, gradient: Gradient) -> None:
        """Show the layer with a gradient."""
        self._gradient = gradient
        self._view.update()

    def end(self) -> None:
        """Show the canvas as it is."""
        self._ticket += 1
        self._known = self._found = self._gradient = None
        self.is_landing = False
        self._shown.clear()
        self._view.update()

    def _changed(self, before: Canvas, after: Canvas) -> None:
        if self._known is not None:
            self.end()

    def paint(self, painter: QPainter) -> None:
        """Draw the canvas with the gradient on its layer."""
        if self._found is not None and self._gradient is not None:
            found, chosen = self._found
            look = partial(self._look, chosen, self._gradient)
            self._shown.paint(painter, found, look, self._place)

    def _place(self, outlook: Matrix) -> QRect:
        spots = through(outlook, edge(self._document.state))
        low, high = spots.min(axis=0), spots.max(axis=0)
        corners = QPointF(*low.tolist()), QPointF(*high.tolist())
        return QRectF(*corners).toAlignedRect()

    def _look(
        self, chosen: Slice | None, gradient: Gradient, layer: Slice, outlook: Matrix, box: QRect
    ) -> QImage:
        """The layer with the gradient on it."""
        pictures = self._shown.table
        sheet = pictures.seen(-1, layer, outlook, box).copy()
        mask = None if chosen is None else pictures.seen(-2, chosen, outlook, box)
        inward = shift_of(-box.x(), -box.y()) @ outlook
        _colour(sheet, mask, gradient, inward, self._document.state, self._keeps_alpha)
        return sheet


def _pictures(canvas: Canvas, layer: str) -> tuple[Sandwich, Slice | None]:
    """What lies around a layer, the layer alone, and what is selected."""
    tiles = canvas.layer(layer).tiles
    found = sandwich(
        canvas, Afloat((layer,), (Part(layer, Tiles.empty(), tiles),), None, canvas.bounds)
    )
    if canvas.selection is None:
        return found, None
    return found, slice_of(partial(_chosen, canvas.selection), canvas.bounds)


def _chosen(selection: Selection, rect: Rect) -> Pixels:
    return np.repeat(selection.plane(rect)[..., None], 4, axis=2)


def _colour(
    sheet: QImage,
    mask: QImage | None,
    gradient: Gradient,
    outlook: Matrix,
    canvas: Canvas,
    keeps_alpha: bool,
) -> None:
    """Lay a gradient on the picture of a layer."""
    modes = QPainter.CompositionMode
    mode = modes.CompositionMode_SourceAtop if keeps_alpha else modes.CompositionMode_SourceOver
    outer = QPainter(sheet)
    outer.setCompositionMode(mode)
    if mask is None:
        _spread(outer, gradient, outlook, canvas)
    else:
        paint = QImage(sheet.size(), QImage.Format.Format_ARGB32_Premultiplied)
        paint.fill(Qt.GlobalColor.transparent)
        inner = QPainter(paint)
        _spread(inner, gradient, outlook, canvas)
        inner.resetTransform()
        inner.setOpacity(1.0)
        inner.setCompositionMode(modes.CompositionMode_DestinationIn)
        inner.drawImage(0, 0, mask)
        inner.end()
        outer.drawImage(0, 0, paint)
    outer.end()


def _spread(painter: QPainter, gradient: Gradient, outlook: Matrix, canvas: Canvas) -> None:
    (a, c, x), (b, d, y) = outlook[0].tolist(), outlook[1].tolist()
    painter.setTransform(QTransform(a, b, c, d, x, y))
    painter.setOpacity(gradient.opacity)
    corners = edge(canvas)
    painter.fillRect(QRectF(QPointF(*corners[0]), QPointF(*corners[2])), brush_of(gradient))


def brush_of(gradient: Gradient) -> QBrush:
    """The brush that paints a gradient, in canvas pixels, without its opacity."""
    start, end = QPointF(*gradient.start), QPointF(*gradient.end)
    first = QColor(*gradient.first)
    last = QColor(*gradient.first, 0) if gradient.last is None else QColor(*gradient.last)
    stops = [(0.0, first), (1.0, last)]
    made: QGradient
    if gradient.kind is Kind.RADIAL:
        made = QRadialGradient(start, max(gradient.length, SHORTEST))
    elif gradient.kind is Kind.CONICAL:
        away = end - start
        made = QConicalGradient(start, -math.degrees(math.atan2(away.y(), away.x())))
        stops = [(0.0, last), (1.0, first)]  # Qt turns the other way
    elif gradient.kind is Kind.REFLECTED:
        made = QLinearGradient(start * 2 - end, end)
        stops = [(0.0, last), (0.5, first), (1.0, last)]
    else:
        made = QLinearGradient(start, end)
    made.setStops(stops)
    return QBrush(made)
