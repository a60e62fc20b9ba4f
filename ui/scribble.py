"""Scribble: a small sheet to try a brush on; other settings paint the same scribbles anew."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.brush_pictures import picture
from studio.brushes import Brush, Mode
from studio.strokes import Stroke
from studio.tiles import Pixels, Rect, Tiles
from ui import theme
from ui.canvas_cache import wrapped
from ui.language import tr

Spot = tuple[float, float, float, tuple[float, float]]
"""Where the pen was, in pixels, its pressure and its tilt."""
_MOST = 1500
"""Positions that are kept of all scribbles."""
_LARGEST = 60.0
"""Pixels of the largest brush that is tried."""
_FAST = 3.0
"""Pixels a millisecond at which a mouse is as light as a pen can be."""


@dataclass
class _Hand:
    """What makes the pressure of a mouse: the faster, the lighter."""

    at: QPointF
    when: float = field(default_factory=time.monotonic)
    force: float = 0.5

    def to(self, at: QPointF) -> float:
        now = time.monotonic()
        away = at - self.at
        speed = math.hypot(away.x(), away.y()) / max((now - self.when) * 1000, 1.0)
        wanted = min(max(1 - speed / _FAST, 0.2), 1.0)
        self.force += (wanted - self.force) * 0.35
        self.at, self.when = at, now
        return self.force


class Scribble(QWidget):
    """Shows the stroke of a brush until somebody scribbles on it; a double click clears."""

    felt = Signal(object, object)
    """The pressure and the lean of the pen, 0…1 each; None and None when it is lifted."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self._brush = Brush()
        self._strokes: list[list[Spot]] = []
        self._sheet: Tiles | None = None
        """What is scribbled, but for the stroke in flight; None: paint it anew."""
        self._stroke: Stroke | None = None
        self._hand: _Hand | None = None
        self._sample: Pixels | None = None
        self.setFixedHeight(size.height())
        self.setMinimumWidth(size.width())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("The stroke of this brush"))
        self.setToolTip(tr("Scribble here to try the brush. With a mouse, the faster the lighter."))

    def sizeHint(self) -> QSize:
        return self._size

    @property
    def is_scribbled(self) -> bool:
        """Whether there are scribbles, and not the sample stroke."""
        return bool(self._strokes)

    def show_brush(self, brush: Brush) -> None:
        """Paint with another brush, what is there too."""
        ink = theme.present().colour("text")
        brush = brush.model_copy(
            update={"colour": (ink.red(), ink.green(), ink.blue()), "label": 0}
        )
        if brush != self._brush:
            self._brush = brush
            self._sheet = self._sample = None
            self.update()

    def clear(self) -> None:
        """Show the sample stroke again."""
        self._strokes, self._sheet, self._stroke = [], None, None
        self.update()

    # ---- the hand -------------------------------------------------------------------------------

    def _begin(self, spot: Spot) -> None:
        self._painted()
        self._strokes.append([])
        self._stroke = None
        self._go(spot)

    def _go(self, spot: Spot) -> None:
        if not self._strokes or sum(map(len, self._strokes)) >= _MOST:
            return
        before = self._painted()
        self._strokes[-1].append(spot)
        if self._stroke is None:
            self._stroke = Stroke(before, self._fitted())
        x, y, force, tilt = spot
        self._stroke.to(x, y, force, tilt)
        self.felt.emit(force, min(math.hypot(*tilt) / 60, 1.0))
        self.update()

    def _end(self) -> None:
        if self._stroke is not None:
            self._sheet, self._stroke = self._stroke.finish(), None
        self._hand = None
        while len(self._strokes) > 1 and sum(map(len, self._strokes)) >= _MOST:
            self._strokes.pop(0)
            self._sheet = None
        if sum(map(len, self._strokes)) >= _MOST:
            self._strokes[0] = self._strokes[0][: _MOST // 2]
        self.felt.emit(None, None)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand = _Hand(event.position())
            self._begin((event.position().x(), event.position().y(), self._hand.force, (0.0, 0.0)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._hand is not None:
            force = self._hand.to(event.position())
            self._go((event.position().x(), event.position().y(), force, (0.0, 0.0)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._hand is not None:
            self._end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._hand = None
        self.clear()

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()
        at, tilt = event.position(), (event.xTilt(), event.yTilt())
        spot = at.x(), at.y(), event.pressure(), tilt
        if event.type() == QEvent.Type.TabletPress:
            self._begin(spot)
        elif event.type() == QEvent.Type.TabletMove and event.pressure() > 0:
            self._go(spot)
        elif event.type() == QEvent.Type.TabletRelease:
            self._end()

    # ---- on screen ------------------------------------------------------------------------------

    def _fitted(self) -> Brush:
        size = min(self._brush.size, _LARGEST)
        mode = Mode.PAINT if not self._is_on_ink() else self._brush.mode
        spacing = max(self._brush.spacing, 0.6 / size)
        return self._brush.model_copy(update={"size": size, "mode": mode, "spacing": spacing})

    def _is_on_ink(self) -> bool:
        """Whether the brush takes away or smears, so that there must be ink on the sheet."""
        return self._brush.mode is not Mode.PAINT

    def _painted(self) -> Tiles:
        """The sheet with all scribbles but that in flight."""
        if self._sheet is None:
            self._sheet = self._blank()
            done = self._strokes[:-1] if self._stroke is not None else self._strokes
            for spots in done:
                stroke = Stroke(self._sheet, self._fitted())
                for x, y, force, tilt in spots:
                    stroke.to(x, y, force, tilt)
                self._sheet = stroke.finish()
        return self._sheet

    def _blank(self) -> Tiles:
        if not self._is_on_ink():
            return Tiles.empty()
        bars = picture(self._brush.model_copy(update={"opacity": 0.0}), *self._extent(), self._brush.colour)  # fmt: skip
        return Tiles.empty().painted(0, 0, bars)

    def _extent(self) -> tuple[int, int]:
        return max(self.width(), 1), max(self.height(), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        wears = theme.present()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(wears.colour("border"), 1.0))
        painter.setBrush(wears.colour("field"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.drawImage(0, 0, wrapped(self._pixels()))
        if not self._strokes:
            painter.setPen(QColor(wears.colour("muted")))
            corner = self.rect().adjusted(8, 4, -8, -4)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(corner, flags, tr("Scribble here"))
        painter.end()

    def _pixels(self) -> Pixels:
        wide, high = self._extent()
        if not self._strokes:
            if self._sample is None or self._sample.shape[:2] != (high, wide):
                self._sample = picture(self._brush, wide, high, self._brush.colour)
            return self._sample
        if self._stroke is not None:
            return self._stroke.finish().crop(Rect(0, 0, wide, high))
        return self._painted().crop(Rect(0, 0, wide, high))
