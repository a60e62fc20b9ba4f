"""CanvasDisplay: a document's canvas on screen, with zoom, pan, previews and strokes in flight.

It shows a document's state and never keeps one: a stroke in flight is an overlay, and edits come
back through the document's `changed`.
"""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engines import Image
from studio.canvas import Canvas
from studio.damage import damage
from studio.document import Document
from studio.strokes import Stroke
from studio.tiles import Rect
from ui.canvas_cache import CELL, Cells
from ui.canvas_flat import Flattened
from ui.canvas_frame import Frame
from ui.canvas_geometry import Viewpoint, fitted, step_in, step_out, step_turn
from ui.canvas_sheet import Surroundings, placed

_DRAW, _REFINE, _BESIDE = 0.0065, 0.006, 0.003
"""Seconds for drawing at once, for drawing better in one idle slice, and for that in a stroke."""
_QUIET_MS = 60
_AHEAD, _AHEAD_IN_STROKE, _AHEAD_MS = 0.003, 0.0015, 12
"""Seconds for joining layers before they are painted on, and the pause after that in ms."""
_AHEAD_CELLS = 200
"""Cells that are joined before they are painted on; fewer than can be kept."""
_MARGIN = 28
_LAID = 24
"""Cells of a stroke that are laid onto a layer within a tick."""


class CanvasDisplay(QWidget):
    """A canvas to look at."""

    scaled = Signal(float)
    """The new scale, in device pixels a canvas pixel."""
    looked = Signal()
    """The canvas is seen from another viewpoint, or in another size."""
    touched = Signal(object)
    """A Rect of the canvas looks different; None: everything does."""
    stroke_begun = Signal()
    """A stroke is in flight."""
    stroked = Signal(object)
    """The stroke in flight went on in a Rect of the canvas."""
    stroke_ended = Signal()
    """No stroke is in flight any more."""

    def __init__(self, document: Document[Canvas], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._flat = Flattened(document.state)
        self._frame = Frame(self._new_cells())
        self._stroked: dict[tuple[int, int], Rect] = {}
        """What a stroke in flight has touched, by cell."""
        self._is_fitted = True
        self._pointer: QPointF | None = None
        self._preview: Image | None = None
        self._preview_on_screen: QImage | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._refine)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._look_ahead)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        document.changed.connect(self._changed)

    # ---- what is seen -----------------------------------------------------------------------

    @property
    def viewpoint(self) -> Viewpoint:
        """How the canvas lies in the view, in device pixels."""
        return self._frame.viewpoint

    @property
    def scale(self) -> float:
        """Device pixels a canvas pixel: 1.0 is 100 %."""
        return self._frame.viewpoint.scale

    @property
    def cells(self) -> Cells:
        """What the canvas looks like, with the stroke in flight."""
        return self._frame.cells

    @property
    def sight(self) -> tuple[tuple[float, float], ...]:
        """The canvas points under the four corners of the view, in order around it."""
        wide, high = self._device_size()
        corners = ((0, 0), (wide, 0), (wide, high), (0, high))
        return tuple(self.viewpoint.to_canvas(*corner) for corner in corners)

    def aim(self, x: float, y: float) -> None:
        """See a canvas point in the middle of the view."""
        self.look(self.viewpoint.aimed(x, y, self._device_size()))

    def look(self, viewpoint: Viewpoint) -> None:
        """See the canvas from another viewpoint; a part of it always stays in sight."""
        self._is_fitted = False
        self._look(viewpoint.held(self._canvas_size(), self._device_size()))

    def fit(self) -> None:
        """Show the whole canvas, and keep showing it when the view changes its size."""
        ratio = self.devicePixelRatioF()
        margin = round(_MARGIN * ratio)
        self._look(fitted(self._canvas_size(), self._device_size(), margin, ratio, self.viewpoint))
        self._is_fitted = True

    def zoom_to(self, scale: float) -> None:
        """See at a scale; the point under the pointer, else the middle, stays where it is."""
        at = self._pointer_or_middle()
        self.look(self.viewpoint.zoomed(scale, at.x(), at.y()))

    def zoom_around_middle(self, scale: float) -> None:
        """See at a scale; the middle stays where it is."""
        self.look(self.viewpoint.zoomed(scale, *self._middle()))

    def zoom_in(self) -> None:
        """See one step larger."""
        self.zoom_to(step_in(self.scale))

    def zoom_out(self) -> None:
        """See one step smaller."""
        self.zoom_to(step_out(self.scale))

    def turn(self, steps: int) -> None:
        """Turn the view around its middle to the next multiple of 15°, `steps` clockwise."""
        self.turn_to(step_turn(self.viewpoint.angle, steps))

    def turn_to(self, angle: float) -> None:
        """Turn the view around its middle to an angle in degrees."""
        self._look_around(self.viewpoint.turned_to(angle, *self._middle()))

    def mirror(self) -> None:
        """See the canvas as in a mirror, or no longer."""
        self._look_around(self.viewpoint.flipped(*self._middle()))

    def straighten(self) -> None:
        """See the canvas neither turned nor mirrored."""
        if self.viewpoint.mirrored:
            self.mirror()
        self.turn_to(0.0)

    def _look_around(self, viewpoint: Viewpoint) -> None:
        if self._is_fitted:
            self._look(viewpoint)
            self.fit()
        else:
            self.look(viewpoint)

    def _middle(self) -> tuple[float, float]:
        wide, high = self._device_size()
        return wide / 2, high / 2

    def dress(self, surroundings: Surroundings) -> None:
        """Take the colours around the canvas from a theme."""
        self._frame.dress(surroundings)
        self.update()

    def preview(self, image: Image | None) -> None:
        """Show a picture over the canvas, stretched to it; None shows the canvas again."""
        self._preview = image
        self._preview_on_screen = None
        self.update()

    def settle(self) -> None:
        """Finish all drawing now: for pictures of the window and for tests."""
        self._frame.draw(60.0)
        while not self._frame.is_settled:
            self._frame.refine(60.0)
        self.update()

    def shot(self) -> QImage:
        """The settled view without overlays, in device pixels."""
        self.settle()
        return self._frame.image.copy()

    def _look(self, viewpoint: Viewpoint) -> None:
        before = self.viewpoint
        self._frame.show(viewpoint, self._device_size(), self.devicePixelRatioF())
        self._idle.stop()  # nothing is drawn better while the view moves
        self.update()
        if before.scale != viewpoint.scale:
            self._preview_on_screen = None
            self.scaled.emit(viewpoint.scale)
        self.looked.emit()

    def to_canvas(self, position: QPointF) -> tuple[float, float]:
        """The canvas point under a point of the widget."""
        at = position * self.devicePixelRatioF()
        return self.viewpoint.to_canvas(at.x(), at.y())

    def to_widget(self, x: float, y: float) -> QPointF:
        """The point of the widget over a canvas point."""
        return QPointF(*self.viewpoint.to_device(x, y)) / self.devicePixelRatioF()

    def _canvas_size(self) -> tuple[int, int]:
        return self.document.state.width, self.document.state.height

    def _device_size(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 1)

    def _pointer_or_middle(self) -> QPointF:
        at = self._pointer if self._pointer is not None else QRectF(self.rect()).center()
        return at * self.devicePixelRatioF()

    # ---- what changes -----------------------------------------------------------------------

    def show_stroke(self, layer: str, stroke: Stroke, damage: Rect) -> None:
        """Show a layer as a stroke in flight makes it; `damage` is what is new, in canvas px."""
        if self._flat.stroke is None:
            self.stroke_begun.emit()
        self._flat.begin(layer, stroke)
        for place in damage.cells(CELL):
            square = Rect(place[0] * CELL, place[1] * CELL, CELL, CELL)
            known = self._stroked.get(place, damage)
            self._stroked[place] = known.united(damage).intersected(square)
        self._touch(damage)
        self.stroked.emit(damage)

    @property
    def is_drawn(self) -> bool:
        """Whether all there is of a stroke in flight is in what `drawn` gives."""
        return self._flat.stroke is None or len(self._stroked) <= _LAID

    @property
    def drawn(self) -> Canvas:
        """The canvas with the stroke in flight, unless that is too large to be laid in a tick."""
        canvas = self.document.state
        if self._flat.stroke is None:
            return canvas
        layer, stroke = self._flat.stroke
        if not self.is_drawn or canvas.find(layer) is None:
            return canvas
        return canvas.with_layer(layer, tiles=stroke.finish())

    def end_stroke(self) -> None:
        """Show the layers as they are again; the edit that follows says where they changed."""
        self._flat.end()
        stroked, self._stroked = self._stroked, {}
        for rect in stroked.values():
            self._touch(rect)
        self.stroke_ended.emit()

    def leave(self) -> None:
        """Hear no more of the document: before the widget goes."""
        self.document.changed.disconnect(self._changed)
        self._idle.stop()
        self._ahead.stop()

    def _changed(self, before: Canvas, after: Canvas) -> None:
        self._flat.show(after)
        size = (before.width, before.height) != (after.width, after.height)
        if size or (before.paper is None) != (after.paper is None):
            self._frame.cells = self._new_cells()
            self.fit() if size else self.update()
            self.touched.emit(None)
            return
        touched = damage(before, after)
        if touched is None:
            self._frame.cells.touch()
            self._frame.spoil()
            self.update()
            self.touched.emit(None)
            return
        for rect in touched:
            self._touch(rect)

    def _touch(self, rect: Rect) -> None:
        if rect.is_empty:
            return
        self._frame.cells.touch(rect)
        region = QRegion(self._frame.spoil(rect))
        if self._flat.stroke is None and self._is_much(region):
            QTimer.singleShot(0, self, partial(self._update_device, region))
        else:
            self._update_device(region)
        self.touched.emit(rect)

    def _is_much(self, region: QRegion) -> bool:
        """Whether painting it takes so long that what waits is heard before."""
        part, whole = region.boundingRect(), self._device_size()
        return part.width() * part.height() * 4 > whole[0] * whole[1]

    def _update_device(self, region: QRegion) -> None:
        ratio = self.devicePixelRatioF()
        if ratio == 1.0:
            self.update(region)
            return
        for part in region:  # type: ignore[attr-defined]
            spot = QRectF(
                part.x() / ratio, part.y() / ratio, part.width() / ratio, part.height() / ratio
            )
            self.update(spot.toAlignedRect())

    def _new_cells(self) -> Cells:
        opaque = self.document.state.paper is not None
        return Cells(*self._canvas_size(), lambda rect: self._flat.pixels(rect), opaque=opaque)

    def _refine(self) -> None:
        """Draw a little better what was drawn in haste; again in the next idle moment."""
        seconds = _REFINE if self._flat.stroke is None else _BESIDE
        self._update_device(self._frame.refine(seconds))
        self._plan_refining(0)

    def _plan_refining(self, wait: int) -> None:
        if not self._frame.is_settled and not self._idle.isActive():
            self._idle.start(wait)

    def stroke_ahead(self) -> str | None:
        """The id of the layer that a stroke may come on; None when none is to be expected."""
        return None

    def _plan_ahead(self) -> None:
        if not self._ahead.isActive() and self.stroke_ahead() is not None:
            self._ahead.start(_AHEAD_MS)

    def _look_ahead(self) -> None:
        """Join layers around the pointer, so that the first touch of a stroke finds them joined."""
        layer, at = self.stroke_ahead(), self._pointer
        if layer is None or at is None:
            return
        self._flat.foresee(layer)
        share = _AHEAD if self._flat.stroke is None else _AHEAD_IN_STROKE
        end = time.perf_counter() + share
        for place in self._cells_near(*self.to_canvas(at)):
            while self._flat.prepare(place):
                if time.perf_counter() > end:
                    self._ahead.start(_AHEAD_MS)
                    return

    def _cells_near(self, x: float, y: float) -> list[tuple[int, int]]:
        """The cells in sight, those nearest to a canvas point first."""
        left, top, right, bottom = self.viewpoint.on_canvas((0, 0, *self._device_size()))
        sight = Rect(int(left), int(top), int(right - left) + 1, int(bottom - top) + 1)
        places = sight.intersected(Rect(0, 0, *self._canvas_size())).cells(CELL)
        middle = x / CELL - 0.5, y / CELL - 0.5
        near = sorted(places, key=lambda p: (p[0] - middle[0]) ** 2 + (p[1] - middle[1]) ** 2)
        return near[:_AHEAD_CELLS]

    # ---- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._frame.draw(_DRAW)
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        area = event.rect()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        x, y = int(area.x() * ratio), int(area.y() * ratio)
        part = QRect(x, y, int(area.width() * ratio + 2), int(area.height() * ratio + 2))
        self._frame.copy_to(painter, part)
        self._paint_preview(painter, part)
        painter.restore()
        self.paint_over(painter, area)
        painter.end()
        self._plan_refining(_QUIET_MS)

    def _is_rough(self, area: QRect) -> bool:
        """Whether a part of the widget will be drawn better when the view is at rest."""
        ratio = self.devicePixelRatioF()
        return self._frame.is_rough(QRectF(area.topLeft() * ratio, area.size() * ratio).toRect())

    def paint_over(self, painter: QPainter, area: QRect) -> None:
        """Draw over a part of the canvas what is no part of it, in the widget's pixels."""

    def _paint_preview(self, painter: QPainter, part: QRect) -> None:
        if self._preview is None or self._flat.stroke is not None:
            return
        if self._preview_on_screen is None:
            self._preview_on_screen = self._scaled_preview(self._preview)
        view, (wide, high), image = self.viewpoint, self._canvas_size(), self._preview_on_screen
        if view.is_upright and image.width() == max(round(wide * view.scale), 1):
            painter.drawImage(view.x, view.y, image)
            return
        smooth = not view.is_square and not self._frame.is_rough(part)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.setTransform(placed(view), True)
        painter.drawImage(QRectF(0, 0, wide, high), image)

    def _scaled_preview(self, preview: Image) -> QImage:
        kind = QImage.Format.Format_RGBA8888
        whole = QImage(preview.pixels.data, *preview.size, preview.width * 4, kind)
        wide, high = self._canvas_size()
        size = max(round(wide * self.scale), 1), max(round(high * self.scale), 1)
        limit = 4096 / max(*size, 4096)
        return whole.scaled(
            max(int(size[0] * limit), 1), max(int(size[1] * limit), 1),
            Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._is_fitted:
            self.fit()
            return
        before, after = event.oldSize(), event.size()
        ratio = self.devicePixelRatioF()
        dx = (after.width() - before.width()) * ratio / 2
        dy = (after.height() - before.height()) * ratio / 2
        moved = self.viewpoint.panned(dx, dy)
        self._look(moved.held(self._canvas_size(), self._device_size()))
