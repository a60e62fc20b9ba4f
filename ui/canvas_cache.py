"""Cells: a picture of the flattened canvas in squares of 256 px, each with its own mip levels.

A cell asks its source for pixels only where it was touched, and a mip level is made only when it
is looked at, so a stroke costs its damage at the level on screen and nothing else.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from studio.tiles import Rect

CELL = 256
LEVELS = 6

Pixels = NDArray[np.uint8]
Source = Callable[[Rect], Pixels]
"""Gives premultiplied BGRA (height, width, 4) of a part of the canvas."""

_NOTHING = Rect(0, 0, 0, 0)


def wrapped(pixels: Pixels, *, opaque: bool = False) -> QImage:
    """A QImage on contiguous samples of premultiplied BGRA; no copy is made, so keep both."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, width * 4, kind_of_pixels(opaque))


def kind_of_pixels(opaque: bool) -> QImage.Format:
    """The format of samples that Qt draws fastest."""
    kinds = QImage.Format
    return kinds.Format_RGB32 if opaque else kinds.Format_ARGB32_Premultiplied


def samples(image: QImage) -> Pixels:
    """A copy of the samples of a 32-bit QImage, (height, width, 4)."""
    rows = np.frombuffer(image.constBits(), np.uint8)
    return rows.reshape(image.height(), image.width(), 4).copy()


def reduced(pixels: Pixels, level: int) -> Pixels:
    """Each square of 2**level pixels averaged to one; edges are repeated to fill a square."""
    step = 1 << level
    rest = -pixels.shape[0] % step, -pixels.shape[1] % step
    if any(rest):
        pixels = np.pad(pixels, ((0, rest[0]), (0, rest[1]), (0, 0)), mode="edge")
    whole = np.ascontiguousarray(pixels)
    height, width = whole.shape[:2]
    small = wrapped(whole).scaled(
        width // step, height // step,
        Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation,
    )  # fmt: skip
    return samples(small)


class _Cell:
    """One square: an array a level, and what of each is out of date, in canvas pixels."""

    __slots__ = ("arrays", "images", "rect", "stale")

    def __init__(self, rect: Rect) -> None:
        self.rect = rect
        self.arrays: list[Pixels | None] = [None] * LEVELS
        self.images: list[QImage | None] = [None] * LEVELS
        self.stale = [rect] * LEVELS

    def touch(self, rect: Rect) -> None:
        part = rect.intersected(self.rect)
        if part == self.rect:
            self.stale = [part] * LEVELS
        elif not part.is_empty:
            self.stale = [part if s.is_empty else s.united(part) for s in self.stale]

    def keep(self, level: int, array: Pixels, opaque: bool) -> None:
        self.arrays[level] = array
        self.images[level] = wrapped(array, opaque=opaque)

    def drop_pixels(self) -> None:
        self.arrays[0] = self.images[0] = None
        self.stale[0] = self.rect


class Cells:
    """The flattened canvas, kept in cells; the full-size pixels used longest ago are dropped."""

    def __init__(
        self,
        width: int,
        height: int,
        source: Source,
        limit: int = 192 << 20,
        *,
        opaque: bool = False,
    ) -> None:
        """`limit` bounds the full-size pixels in bytes; the coarse levels (a third) always stay.

        `opaque` says that nothing shines through, which is drawn twice as fast.
        """
        self.width, self.height, self.opaque = width, height, opaque
        self.source = source
        self._room = max(limit // (CELL * CELL * 4), 64)
        self._cells: dict[tuple[int, int], _Cell] = {}
        self._used: OrderedDict[tuple[int, int], None] = OrderedDict()

    @property
    def bounds(self) -> Rect:
        """The whole canvas."""
        return Rect(0, 0, self.width, self.height)

    def touch(self, rect: Rect | None = None) -> None:
        """Say that the canvas changed there; None is everywhere."""
        area = self.bounds if rect is None else rect
        for place in self.places(area):
            if cell := self._cells.get(place):
                cell.touch(area)

    def places(self, rect: Rect) -> Iterator[tuple[int, int]]:
        """The (column, row) of every cell that meets `rect`."""
        return rect.intersected(self.bounds).cells(CELL)

    def is_fresh(self, level: int, place: tuple[int, int]) -> bool:
        """Whether the picture of that cell can be had at no cost."""
        cell = self._cells.get(place)
        return cell is not None and cell.stale[level].is_empty

    def image(self, level: int, place: tuple[int, int]) -> QImage:
        """The up-to-date picture of a cell at a mip level."""
        self.pixels(level, place)
        image = self._cells[place].images[level]
        assert image is not None
        return image

    def pixels(self, level: int, place: tuple[int, int]) -> Pixels:
        """The up-to-date samples of a cell at a mip level, premultiplied BGRA."""
        cell = self._cell(place)
        if not cell.stale[level].is_empty:
            self._refresh(cell, level, place)
        array = cell.arrays[level]
        assert array is not None
        return array

    def stand_in(self, level: int, place: tuple[int, int]) -> QImage | None:
        """Any picture of a cell there is, however old, rather coarse; None when there is none."""
        if (cell := self._cells.get(place)) is None:
            return None
        order = (*cell.images[level:], *reversed(cell.images[:level]))
        return next((image for image in order if image), None)

    def square(self, place: tuple[int, int]) -> Rect:
        """The part of the canvas that a cell shows."""
        return Rect(place[0] * CELL, place[1] * CELL, CELL, CELL).intersected(self.bounds)

    def _cell(self, place: tuple[int, int]) -> _Cell:
        if (cell := self._cells.get(place)) is None:
            cell = self._cells[place] = _Cell(self.square(place))
        return cell

    def _refresh(self, cell: _Cell, level: int, place: tuple[int, int]) -> None:
        if level == 0:
            self._compose(cell, place)
            return
        part = _aligned(cell.stale[level], level, cell.rect)
        full = self.pixels(0, place)
        x, y = part.x - cell.rect.x, part.y - cell.rect.y
        small = reduced(full[y : y + part.height, x : x + part.width], level)
        if part == cell.rect:
            cell.keep(level, small, self.opaque)
        else:
            array = cell.arrays[level]
            assert array is not None
            x, y = x >> level, y >> level
            array[y : y + small.shape[0], x : x + small.shape[1]] = small
        cell.stale[level] = _NOTHING

    def _compose(self, cell: _Cell, place: tuple[int, int]) -> None:
        part = cell.stale[0]
        array = cell.arrays[0]
        if array is None:
            array = np.empty((cell.rect.height, cell.rect.width, 4), np.uint8)
            cell.keep(0, array, self.opaque)
            part = cell.rect
        x, y = part.x - cell.rect.x, part.y - cell.rect.y
        array[y : y + part.height, x : x + part.width] = self.source(part)
        cell.stale[0] = _NOTHING
        self._use(place)

    def _use(self, place: tuple[int, int]) -> None:
        self._used[place] = None
        self._used.move_to_end(place)
        if len(self._used) > self._room:
            oldest, _ = self._used.popitem(last=False)
            self._cells[oldest].drop_pixels()


def _aligned(rect: Rect, level: int, within: Rect) -> Rect:
    """`rect` grown to whole squares of 2**level pixels, cut at the cell."""
    mask = (1 << level) - 1
    x, y = rect.x & ~mask, rect.y & ~mask
    right, bottom = (rect.right + mask) & ~mask, (rect.bottom + mask) & ~mask
    return Rect(x, y, right - x, bottom - y).intersected(within)
