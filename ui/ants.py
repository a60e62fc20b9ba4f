"""Ants: the edge of the selection as dashes that walk.

The edge is found once for each selection, in slices, and drawn once for each viewpoint; a step of
the ants only gives the pixels that are known other colours.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLine, QObject, QPointF, QRect, QTimer
from PySide6.QtGui import QImage, QPainter, QRegion

from studio.canvas import Canvas
from studio.selection import FULL, Selection, coverage
from studio.tiles import TILE, Rect, Tile, coalesced
from ui.canvas_view import CanvasView

Place = tuple[int, int]
Lines = NDArray[np.int32]
"""Pieces of an edge in canvas pixels: x, y of one end and of the other, (n, 4)."""

_STEP_MS = 130
_SLICE = 0.004
"""Seconds of looking for edges at a time."""
_DASH = 2
"""Bits of the length of a dash: 4 px."""
_MANY = 30_000
"""Lines that are drawn as lines; more are drawn as points."""
_MOST, _MOST_OF_TILE = 120_000, 400
"""Lines that are looked at; what is torn into more shows some of them."""
_SHOW_S = 0.4
"""Seconds after which what was found is shown, though there is more."""
_WHITE, _BLACK = np.uint32(0xFFFFFFFF), np.uint32(0xFF000000)
_PIECES = 80


class Ants(QObject):
    """Shows what is selected on a view."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self.follow: Callable[[], tuple[float, float] | None] = lambda: (0.0, 0.0)
        """How far the selection is shown from where it is; None where it is not shown."""
        self._selection: Selection | None = None
        self._search: Iterator[tuple[Place, Lines]] | None = None
        self._lines: dict[Place, Lines] = {}
        self._shown_at = 0.0
        self._seen_from: object = None
        self._image = QImage()
        self._samples: NDArray[np.uint32] = np.zeros((1, 1), np.uint32)
        self._spots: NDArray[np.intp] = np.zeros(0, np.intp)
        self._phases: NDArray[np.int32] = np.zeros(0, np.int32)
        self._region = QRegion()
        self._pace = 0
        self._walk = QTimer(self, interval=_STEP_MS)
        self._walk.timeout.connect(self._step)
        self._look = QTimer(self, interval=0)
        self._look.timeout.connect(self._search_on)
        view.overlays.append(self)
        view.installEventFilter(self)
        view.document.changed.connect(self._changed)
        self._show(view.document.state.selection)

    def leave(self) -> None:
        """Hear no more of the document: before the view goes."""
        self._view.document.changed.disconnect(self._changed)
        self._walk.stop()
        self._look.stop()

    @property
    def is_searching(self) -> bool:
        """Whether the whole edge is not known yet."""
        return self._search is not None

    def _changed(self, before: Canvas, after: Canvas) -> None:
        if before.selection is not after.selection:
            self._show(after.selection)

    def _show(self, selection: Selection | None) -> None:
        self._view.update(self._region)
        self._selection, self._lines, self._seen_from = selection, {}, None
        self._search = edges(selection) if selection is not None else None
        self._look.stop()
        self._walk.stop()
        if self._search is not None:
            self._search_on()
            if self._search is not None:
                self._look.start()
            if self._view.isVisible():
                self._walk.start()
        self._view.update()

    def _search_on(self) -> None:
        end = time.perf_counter() + _SLICE
        while self._search is not None and time.perf_counter() < end:
            found = next(self._search, None)
            if found is None:
                self._search = None
                self._look.stop()
            else:
                self._lines[found[0]] = found[1]
        if self._search is None or time.perf_counter() - self._shown_at > _SHOW_S:
            self._shown_at = time.perf_counter()
            self._seen_from = None
            self._view.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk only where somebody can see it."""
        if event.type() == QEvent.Type.Hide:
            self._walk.stop()
        elif event.type() == QEvent.Type.Show and self._selection is not None:
            self._walk.start()
        return False

    def _step(self) -> None:
        self._pace += 1
        if self._spots.size:
            self._colour()
            self._view.update(self._region)

    def _colour(self) -> None:
        light = ((self._phases - self._pace) >> _DASH) & 1
        self._samples.reshape(-1)[self._spots] = np.where(light, _WHITE, _BLACK)

    def paint(self, painter: QPainter) -> None:
        """Draw the dashes of now."""
        away = self.follow()
        if self._selection is None or away is None:
            return
        view, ratio = self._view, self._view.devicePixelRatioF()
        seen_from = view.viewpoint, view.size(), ratio
        if seen_from != self._seen_from:
            self._seen_from = seen_from
            self._trace(ratio)
        if self._spots.size:
            painter.save()
            painter.translate(view.to_widget(*away) - view.to_widget(0, 0))
            painter.scale(1 / ratio, 1 / ratio)
            painter.drawImage(0, 0, self._image)
            painter.restore()

    def _trace(self, ratio: float) -> None:
        """Find the device pixels of the edge from the viewpoint of now."""
        wide = max(round(self._view.width() * ratio), 1)
        high = max(round(self._view.height() * ratio), 1)
        if self._samples.shape != (high, wide):
            self._samples = np.zeros((high, wide), np.uint32)
            kind = QImage.Format.Format_ARGB32_Premultiplied
            self._image = QImage(self._samples.data, wide, high, wide * 4, kind)
        self._samples.reshape(-1)[self._spots[self._spots < self._samples.size]] = 0
        lines = np.concatenate([*self._in_sight(), np.zeros((0, 4), np.int32)])
        lines = lines[:: len(lines) // _MOST + 1]
        spots = _spots(self._on_device(lines, ratio), wide, high)
        self._spots = spots
        y, x = np.divmod(spots, wide)
        self._phases = (x + y).astype(np.int32)
        self._region = _region(x, y, ratio)
        self._colour()

    def _in_sight(self) -> Iterator[Lines]:
        view = self._view
        area = view.rect()
        corners = (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight())
        x, y = zip(*(view.to_canvas(QPointF(corner)) for corner in corners), strict=True)
        left, right = min(x) // TILE - 1, max(x) // TILE + 1
        top, bottom = min(y) // TILE - 1, max(y) // TILE + 1
        for (column, row), lines in self._lines.items():
            if left <= column <= right and top <= row <= bottom:
                yield lines

    def _on_device(self, lines: Lines, ratio: float) -> NDArray[np.int32]:
        """The lines in device pixels, (n, 4)."""
        view = self._view
        origin = view.to_widget(0, 0)
        across, down = view.to_widget(1024, 0) - origin, view.to_widget(0, 1024) - origin
        turn = np.array([[across.x(), across.y()], [down.x(), down.y()]]) * ratio / 1024
        at = np.array(_pair(origin)) * ratio
        ends = lines.reshape(-1, 2) @ turn + at
        return np.floor(ends).astype(np.int32).reshape(-1, 4)


def _pair(point: QPointF) -> tuple[float, float]:
    return point.x(), point.y()


def _spots(lines: NDArray[np.int32], wide: int, high: int) -> NDArray[np.intp]:
    """The indices of the pixels that lines touch in an image of that size."""
    low = np.minimum(lines[:, :2], lines[:, 2:])
    top = np.maximum(lines[:, :2], lines[:, 2:])
    seen = (low[:, 0] < wide) & (low[:, 1] < high) & (top[:, 0] >= 0) & (top[:, 1] >= 0)
    lines = lines[seen]
    if len(lines) > _MANY:
        ends = lines.reshape(-1, 2)
        ends = ends[((ends >= 0) & (ends < (wide, high))).all(axis=1)].astype(np.intp)
        return np.unique(ends[:, 1] * wide + ends[:, 0])
    mask = QImage(wide, high, QImage.Format.Format_Grayscale8)
    mask.fill(0)
    painter = QPainter(mask)
    painter.setPen("white")
    painter.drawLines([QLine(*each) for each in lines.tolist()])
    painter.end()
    rows = np.frombuffer(mask.constBits(), np.uint8).reshape(high, mask.bytesPerLine())
    return np.flatnonzero(np.ascontiguousarray(rows[:, :wide]))


def _region(x: NDArray[np.intp], y: NDArray[np.intp], ratio: float) -> QRegion:
    """The part of the widget that holds pixels, in squares."""
    places = np.unique(np.stack([x >> 6, y >> 6], axis=1), axis=0)
    rects = coalesced([(column, row) for column, row in places.tolist()])
    if len(rects) > _PIECES:
        rects = [_around(rects)]
    region = QRegion()
    for each in rects:
        area = QRect(each.x, each.y, each.width, each.height)
        scaled = QRect(
            int(area.x() / ratio), int(area.y() / ratio),
            int(area.width() / ratio) + 2, int(area.height() / ratio) + 2,
        )  # fmt: skip
        region += scaled
    return region


def _around(rects: list[Rect]) -> Rect:
    whole = rects[0]
    for each in rects:
        whole = whole.united(each)
    return whole


def edges(selection: Selection) -> Iterator[tuple[Place, Lines]]:
    """The edges of what is chosen by half or more, tile by tile, along the sides of pixels.

    Of a tile that is torn into very many pieces, some.
    """
    tiles = selection.tiles
    places = set(tiles.places())
    places |= {(x + 1, y) for x, y in places} | {(x, y + 1) for x, y in places}
    for x, y in sorted(places, key=lambda place: (place[1], place[0])):
        here, left, above = tiles.tile(x, y), tiles.tile(x - 1, y), tiles.tile(x, y - 1)
        if here is left is above and (here is None or here is FULL):
            continue
        found = _edges(here, left, above)
        if len(found):
            some = found[:: len(found) // _MOST_OF_TILE + 1]
            yield (x, y), some + np.array((x, y, x, y), np.int32) * TILE


def _edges(here: Tile | None, left: Tile | None, above: Tile | None) -> Lines:
    padded = np.zeros((TILE + 1, TILE + 1), np.bool_)
    padded[1:, 1:] = coverage(here) >= 128
    padded[1:, 0] = coverage(left)[:, -1] >= 128
    padded[0, 1:] = coverage(above)[-1] >= 128
    upright = _runs((padded[1:, 1:] != padded[1:, :-1]).T)
    level = _runs(padded[1:, 1:] != padded[:-1, 1:])
    return np.concatenate([upright[:, (0, 1, 0, 2)], level[:, (1, 0, 2, 0)]]).astype(np.int32)


def _runs(marks: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Row, first and one beyond the last column of every run of marks."""
    steps = np.diff(marks.astype(np.int8), axis=1, prepend=0, append=0)
    rows, first = np.nonzero(steps == 1)
    _, last = np.nonzero(steps == -1)
    return np.stack([rows, first, last], axis=1)
