"""Frame: what the view shows, kept in device pixels; painting the widget only copies from it.

Parts that are new are drawn at once, within a budget: quickly where they are large, and again
smoothly in idle slices. A large screen is first drawn at a fraction of its pixels. So neither a
zoom, a pan or a turn nor opening a large canvas stops the face.
"""

from __future__ import annotations

import ctypes
import math
import time
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QRegion

from studio.tiles import Rect
from ui.canvas_cache import Cells
from ui.canvas_geometry import Viewpoint
from ui.canvas_sheet import Pace, Sheet, Surroundings

_NEAREST_FROM = 2.0
_AT_ONCE, _AT_ONCE_TURNED = 700_000, 160_000
"""Device pixels that are drawn well straight away; more wait for an idle slice."""
_IN_HASTE = 3_000_000
"""Device pixels that are drawn in haste; of a larger area only every second one, or fewer."""
_SLICE = 256_000
"""Device pixels that are drawn better in one go."""
_BLOCK = 288
_STRIPS = 3


class Frame:
    """The view's picture in device pixels, and which parts of it are still to be drawn."""

    def __init__(self, cells: Cells) -> None:
        self.sheet = Sheet(cells)
        self.viewpoint = Viewpoint()
        self.image = QImage(1, 1, QImage.Format.Format_RGB32)
        self.ratio = 1.0
        self._blank = QRegion()
        """Not drawn yet, or out of date."""
        self._rough = QRegion()
        """Drawn, but of stand-ins or without smoothing."""
        self._coarse = QRegion()
        """What is seen in the draft instead of the image; rough as well."""
        self._draft, self._draft_at, self._draft_step = QImage(), QPoint(), 1
        """A picture of fewer pixels, each `step` device pixels wide, and where it lies."""

    @property
    def cells(self) -> Cells:
        """The canvas in cells."""
        return self.sheet.cells

    @cells.setter
    def cells(self, cells: Cells) -> None:
        self.sheet.cells = cells
        self.spoil()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in device pixels."""
        return self.image.width(), self.image.height()

    @property
    def is_settled(self) -> bool:
        """Whether everything is drawn as well as it will be."""
        return self._blank.isEmpty() and self._rough.isEmpty()

    def is_rough(self, part: QRect) -> bool:
        """Whether something in a part will be drawn better."""
        return self._rough.intersects(part)

    def show(self, viewpoint: Viewpoint, size: tuple[int, int], ratio: float) -> None:
        """Look from another viewpoint, in another size or device pixel ratio."""
        before, self.viewpoint = self.viewpoint, viewpoint
        if size != self.size or ratio != self.ratio:
            self.image = QImage(*size, QImage.Format.Format_RGB32)
            self.ratio = ratio
            self._blank = QRegion(self.image.rect())
        elif replace(before, x=viewpoint.x, y=viewpoint.y) != viewpoint:
            self._blank = QRegion(self.image.rect())
        elif before != viewpoint:
            self._scroll(viewpoint.x - before.x, viewpoint.y - before.y)

    def dress(self, surroundings: Surroundings) -> None:
        """Take other colours around the canvas."""
        self.sheet.dress(surroundings)
        self._blank = QRegion(self.image.rect())

    def spoil(self, rect: Rect | None = None) -> QRect:
        """Owe the part that shows canvas pixels `rect` (None: everything); gives that part."""
        self.sheet.forget()
        part = self.image.rect() if rect is None else self.part_of(rect)
        self._blank += part
        return part

    def part_of(self, rect: Rect) -> QRect:
        """The device pixels that canvas pixels `rect` reach, smoothing included."""
        view = self.viewpoint
        reach = 0 if self._is_exact else 1 << view.level
        span = (rect.x - reach, rect.y - reach, rect.right + reach, rect.bottom + reach)
        left, top, right, bottom = view.on_device(span)
        x, y = math.floor(left), math.floor(top)
        whole = QRect(x, y, math.ceil(right) - x, math.ceil(bottom) - y)
        return whole.intersected(self.image.rect())

    def draw(self, seconds: float) -> None:
        """Draw what is out of date, roughly where there is no time for more."""
        if self._blank.isEmpty():
            return
        deadline = time.perf_counter() + seconds
        blank, self._blank = self._blank, QRegion()
        area = _area(blank)
        if area > _IN_HASTE:
            self._sketch(blank | self._coarse, deadline)
            return
        self._coarse -= blank
        self._rough -= blank
        at_once = _AT_ONCE if self.viewpoint.is_upright else _AT_ONCE_TURNED
        if area > at_once and not (self._is_crisp and self.viewpoint.is_upright):
            self._paint(blank, Pace.HASTY, deadline)
            self._rough += blank
        else:
            self._rough += self._paint(blank, self._best, deadline)

    def refine(self, seconds: float) -> QRegion:
        """Draw better, for about `seconds`, what was drawn roughly; gives what was drawn."""
        deadline = time.perf_counter() + seconds
        done = QRegion()
        while not self._rough.isEmpty():
            slice = self._first_slice()
            self._rough -= slice
            self._coarse -= slice
            self._rough += self._paint(slice, self._best, deadline)
            done += slice
            if time.perf_counter() >= deadline:
                break
        return done

    def copy_to(self, painter: QPainter, part: QRect) -> None:
        """Paint a part, in device pixels."""
        part &= self.image.rect()
        coarse = self._coarse & part
        for rect in QRegion(part) - coarse:  # type: ignore[attr-defined]
            painter.drawImage(rect.topLeft(), self.image, rect)
        if not coarse.isEmpty():
            painter.save()
            painter.setClipRegion(coarse)
            size = self._draft.size() * self._draft_step
            painter.drawImage(QRect(self._draft_at, size), self._draft)
            painter.restore()

    @property
    def _is_exact(self) -> bool:
        view = self.viewpoint
        return view.is_square and view.scale * (1 << view.level) == 1.0

    @property
    def _is_crisp(self) -> bool:
        return self._is_exact or self.viewpoint.scale >= _NEAREST_FROM

    @property
    def _best(self) -> Pace:
        return Pace.CRISP if self._is_crisp else Pace.SMOOTH

    def _scroll(self, dx: int, dy: int) -> None:
        """Move what is drawn in its place; rows that wrap around are owed anyway."""
        whole = self.image.rect()
        if abs(dx) < whole.width() and abs(dy) < whole.height():
            row, total = self.image.bytesPerLine(), self.image.sizeInBytes()
            start = np.frombuffer(self.image.bits(), np.uint8).ctypes.data
            away = dy * row + dx * 4
            ctypes.memmove(start + max(away, 0), start + max(-away, 0), total - abs(away))
        self._draft_at += QPoint(dx, dy)
        for region in (self._blank, self._rough, self._coarse):
            region.translate(dx, dy)
        self._blank += QRegion(whole) - QRegion(whole.translated(dx, dy))
        self._blank &= whole
        self._rough &= whole
        self._coarse &= whole

    def _sketch(self, region: QRegion, deadline: float) -> None:
        """Draw a large region with fewer pixels, to be looked at until it is drawn better."""
        step = math.ceil(math.sqrt(_area(region) / _IN_HASTE))
        wide, high = (math.ceil(side / step) for side in self.size)
        if self._draft.size() != QSize(wide, high):
            self._draft = QImage(wide, high, QImage.Format.Format_RGB32)
        self._draft_at, self._draft_step = QPoint(0, 0), step
        view = self.viewpoint
        small = replace(
            view, scale=view.scale / step, x=round(view.x / step), y=round(view.y / step)
        )
        painter = QPainter(self._draft)
        part = QRegion(self._draft.rect())
        self.sheet.paint(painter, part, small, self.ratio / step, Pace.HASTY, deadline)
        painter.end()
        self._coarse = region & self.image.rect()
        self._rough += self._coarse

    def _paint(self, region: QRegion, pace: Pace, deadline: float) -> QRegion:
        """Draw a region; gives the parts of it that stand-ins fill."""
        painter, missing = QPainter(self.image), QRegion()
        for part in _parts(region):
            missing += self.sheet.paint(painter, part, self.viewpoint, self.ratio, pace, deadline)
        painter.end()
        return missing

    def _first_slice(self) -> QRegion:
        """As much of what is rough as is drawn in one go."""
        whole = self._rough.boundingRect()
        if self.viewpoint.is_square:
            high = max(_SLICE // whole.width(), 16)
            return self._rough & QRect(whole.x(), whole.y(), whole.width(), high)
        first = next(iter(self._rough))  # type: ignore[call-overload]
        return self._rough & QRect(first.topLeft(), QSize(_BLOCK, _BLOCK))


def _parts(region: QRegion) -> list[QRegion]:
    """The few strips of a region one by one, as after a pan; else all of it in one."""
    if not 1 < region.rectCount() <= _STRIPS:
        return [region]
    return [QRegion(rect) for rect in region]  # type: ignore[attr-defined]


def _area(region: QRegion) -> int:
    """How many pixels are drawn for a region."""
    bounds = (part.boundingRect() for part in _parts(region))
    return sum(rect.width() * rect.height() for rect in bounds)
