"""Veil: a picture laid over the drawing, a result or what Live makes; it is never in the picture."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from studio.tiles import Rect
from ui.canvas_view import CanvasView
from ui.language import tr
from ui.pick_tool import PickTool
from ui.slices import image_of
from ui.widgets import icon_button, label
from ui.workspaces.controls import Slide
from ui.workspaces.folding import SlideRow
from ui.workspaces.split_grip import SplitGrip

_FADED = 38
"""How much is left of it where the pen draws, of 255."""
_WIDEST = 320
"""Pixels of a slider with its words."""
_REST = 80
"""Milliseconds that a pen rests before a new picture is shown under it."""
_AROUND = 20
"""Pixels of the screen around the pen that fade as well."""


class Veil:
    """Draws a picture above the canvas: so much of it, at the left of a line or everywhere.

    It fades where a stroke goes, so that who draws sees what is drawn, until a picture is laid that
    was made of it or, where there comes none, until the stroke ends.
    """

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._whole: NDArray[np.uint8] | None = None
        self._left = self._older = np.zeros((0, 0), np.uint8)
        """How much is left of each pixel: after strokes that no picture was made of yet, and after
        those before, which the next picture shows."""
        self.image: QImage | None = None
        """What is drawn, with its gaps."""
        self.opacity = 1.0
        self.share = 1.0
        """Where the line is, in 0…1 of the picture; the laid picture is at its left."""
        self.is_lifted = False
        """Whether the drawing is seen as it is for a moment."""
        self.follows = False
        """Whether pictures of the strokes are to come."""
        self._next: QImage | None = None
        """What is to be shown when the pen rests: a new picture costs as long as some movements."""
        self._moved = 0.0
        """When a stroke went on last."""
        self._rest = QTimer(view)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._take_next)
        self.changed: Callable[[], object] = lambda: None
        """Called when there is a picture, or none any more."""
        view.stroked.connect(self._dig)
        view.stroke_ended.connect(self._end)

    def lay(self, image: QImage | None) -> None:
        """Show a picture, once the pen rests, or none; gaps of strokes it was not made of stay."""
        self._next = None
        wait = _REST - round((time.monotonic() - self._moved) * 1000)
        if image is not None and self._view.is_painting and wait > 0:
            self._next = image
            self._rest.start(wait)
        else:
            self._show(image)

    def _take_next(self) -> None:
        image, self._next = self._next, None
        if image is not None:
            self._show(image)

    def _show(self, image: QImage | None) -> None:
        if image is None:
            self._whole = self.image = None
        else:
            self._whole = _pixels(image)
            size = self._whole.shape[:2]
            is_next = self.follows and self._left.size > 0
            self._left = _stretched(self._left, size) if is_next else _uncut(size)
            self._older = _uncut(size)
            self._cut()
        self.changed()
        self._view.update()

    def seal(self) -> None:
        """A picture is being made of what is drawn: it fills the gaps of the strokes in that."""
        if not self._view.is_drawn:
            return
        self._older = np.minimum(self._older, self._left)
        self._left = _uncut(self._left.shape)

    def paint(self, painter: QPainter) -> None:
        """Draw it, turned and mirrored as the view is."""
        if self.image is None or self.is_lifted or isinstance(self._view.in_use, PickTool):
            return  # colours are picked from the drawing
        state = self._view.document.state
        wide, high = state.width, state.height
        corners = [
            self._view.to_widget(x, y) for x, y in ((0, 0), (wide, 0), (wide, high), (0, high))
        ]
        flat = QPolygonF([QPointF(0, 0), QPointF(wide, 0), QPointF(wide, high), QPointF(0, high)])
        turned = QTransform.quadToQuad(flat, QPolygonF(corners))
        if not isinstance(turned, QTransform):
            return  # nothing is seen of the canvas
        painter.save()
        painter.setTransform(turned, True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(QRectF(0, 0, wide * self.share, high), Qt.ClipOperation.IntersectClip)
        painter.setOpacity(self.opacity)
        painter.drawImage(QRectF(0, 0, wide, high), self.image)
        painter.restore()
        if 0 < self.share < 1:
            ends = (
                self._view.to_widget(wide * self.share, 0),
                self._view.to_widget(wide * self.share, high),
            )
            for colour, thick in ((QColor(0, 0, 0, 120), 4), (QColor("#ffffff"), 2)):
                painter.setPen(QPen(colour, thick))
                painter.drawLine(*ends)

    # ---- where the pen draws ----------------------------------------------------------------

    def _dig(self, damage: Rect) -> None:
        """Fade where a stroke went on."""
        self._moved = time.monotonic()
        if self._next is not None:
            self._rest.start(_REST)
        if self._whole is None or self._view.viewpoint.scale <= 0:
            return
        high, wide = self._whole.shape[:2]
        ratio = self._view.devicePixelRatioF()
        state, reach = self._view.document.state, _AROUND * ratio / self._view.scale
        across, down = wide / state.width, high / state.height
        ramps = (
            _ramp(wide, damage.x * across, damage.right * across, reach * across),
            _ramp(high, damage.y * down, damage.bottom * down, reach * down),
        )
        (left, columns), (top, rows) = ramps
        spot = np.s_[top : top + len(rows), left : left + len(columns)]
        depth = np.outer(rows, columns)
        known = self._left[spot]
        left_over = np.minimum(known, (255 - depth * (255 - _FADED)).astype(np.uint8))
        changed = np.argwhere(left_over != known)
        if not len(changed):
            return
        self._left[spot] = left_over
        (y1, x1), (y2, x2) = changed.min(0), changed.max(0) + 1
        self._cut(np.s_[top + y1 : top + y2, left + x1 : left + x2])
        box = (left + x1 - 1) / across, (top + y1 - 1) / down, (left + x2 + 1) / across, (top + y2 + 1) / down  # fmt: skip
        ends = self._view.viewpoint.on_device(box)
        spans = QRectF(QPointF(*ends[:2]) / ratio, QPointF(*ends[2:]) / ratio)
        self._view.update(spans.toAlignedRect())

    def _end(self) -> None:
        if not self.follows and self._whole is not None:
            self._left = _uncut(self._left.shape)
            self._cut()
            self._view.update()

    def _cut(self, spot: tuple[slice, slice] = np.s_[:, :]) -> None:
        """Make the gaps of a part in what is drawn."""
        assert self._whole is not None
        if self.image is None or self.image.size().toTuple() != self._whole.shape[1::-1]:
            self._shown = self._whole.copy()
            self.image = image_of(self._shown)
            spot = np.s_[:, :]
        shown, whole = self._shown[spot], self._whole[spot]
        left = np.minimum(self._left[spot], self._older[spot])
        shown[...] = whole
        rows, columns = (np.flatnonzero(left.min(axis) < 255) for axis in (1, 0))
        if len(rows):
            gaps = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
            part = whole[gaps].astype(np.uint16) * left[gaps][..., None]
            part += 127
            shown[gaps] = part // 255


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """The premultiplied pixels of a picture, as QPainter draws them."""
    drawn = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    rows = np.frombuffer(drawn.constBits(), np.uint8).reshape(drawn.height(), -1)
    return rows[:, : drawn.width() * 4].reshape(drawn.height(), drawn.width(), 4).copy()


def _uncut(size: tuple[int, ...]) -> NDArray[np.uint8]:
    return np.full(size, 255, np.uint8)


def _stretched(left: NDArray[np.uint8], size: tuple[int, ...]) -> NDArray[np.uint8]:
    """The gaps in a picture of another size."""
    rows, columns = (np.arange(to) * have // to for have, to in zip(left.shape, size, strict=True))
    stretched: NDArray[np.uint8] = left[rows[:, None], columns]
    return stretched


def _ramp(length: int, low: float, high: float, reach: float) -> tuple[int, NDArray[np.float32]]:
    """Where a span begins to fade, and how much each pixel of it does: 1 within low…high."""
    first, last = max(int(low - reach), 0), min(int(high + reach) + 1, length)
    middles = np.arange(first, max(last, first), dtype=np.float32) + 0.5
    beyond = np.maximum(low - middles, middles - high)
    return first, np.clip(1 - beyond / max(reach, 0.5), 0, 1)


class VeilControls(SlideRow):
    """How much of a veil is seen, and where; a button held down shows the drawing alone."""

    moved = Signal()
    """The person chose another opacity or another line."""

    def __init__(self, view: CanvasView, veil: Veil) -> None:
        super().__init__(spacing=12)
        self._view, self._veil = view, veil
        hint = tr("How much of the picture is seen over the drawing")
        self.opacity = self.slide(Slide(tr("Opacity"), 0, 100, " %", hint))
        hint = tr("The picture at the left, the drawing at the right")
        self.split = self.slide(Slide(tr("Split"), 0, 100, " %", hint))
        self.hold: QToolButton = icon_button("visible", tr("Hold to see the drawing"))
        self.hold.pressed.connect(lambda: self._lift(True))
        self.hold.released.connect(lambda: self._lift(False))
        self.grip = SplitGrip(view)
        self.grip.dragged.connect(self._split_at)
        veil.changed = self._show_grip
        self.row.addWidget(self.hold)
        self.row.addStretch(0)
        self.fold(self.split)
        self.fold(self.opacity)
        for slide in (self.opacity, self.split):
            slide.setMaximumWidth(_WIDEST)
            slide.moved.connect(lambda _: self._follow())
        self.show_values(100, 100)

    def show_values(self, opacity: float, split: float) -> None:
        """Take percentages that were chosen before."""
        self.opacity.show_value(opacity)
        self.split.show_value(split)
        self._follow(told=False)

    def _split_at(self, share: float) -> None:
        self.split.show_value(share * 100)
        self._follow()

    def _show_grip(self) -> None:
        self.grip.setVisible(self._veil.image is not None and not self._veil.is_lifted)
        self.grip.show_at(self._veil.share)

    def _lift(self, lifted: bool) -> None:
        self._veil.is_lifted = lifted
        self._show_grip()
        self._view.update()

    def _follow(self, *, told: bool = True) -> None:
        veil = self._veil
        veil.opacity, veil.share = self.opacity.value / 100, self.split.value / 100
        self._show_grip()
        self._view.update()
        if told:
            self.moved.emit()


class VeilBar(QFrame):
    """The bar of a result that is laid over the drawing."""

    changed = Signal()
    """A result is laid over the drawing, or taken off."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.veil = Veil(view)
        self.controls = VeilControls(view, self.veil)
        self.controls.show_values(100, 50)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(label(tr("Result over the drawing"), "heading"))
        row.addWidget(self.controls, 1)
        row.addWidget(icon_button("close", tr("Take it off"), self.take_off))
        self.hide()

    def lay(self, image: QImage) -> None:
        """Lay a picture over the drawing."""
        self.veil.lay(image)
        self.show()
        self.changed.emit()

    def take_off(self) -> None:
        """Show the drawing again."""
        self.veil.lay(None)
        self.hide()
        self.changed.emit()
