"""Thumbs: small pictures of layers, made beside the window and only where a layer changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from studio.canvas import Canvas, Layer
from studio.tiles import Rect, Tiles, coalesced
from ui.canvas_cache import Pixels, samples, wrapped

SIDE = 96
"""Pixels of the longest side at most."""
_BAND = 256
"""Rows of a layer that are made smaller at a time."""

Made = tuple[Tiles, Pixels]
Run = Callable[[Callable[[], Made], Callable[[Made], None]], object]
"""Runs a closure somewhere and hands on what it gave."""


class Thumbs(QObject):
    """The thumbnails of the layers of one canvas; an old one is shown until the new one is made."""

    changed = Signal()

    def __init__(self, run: Run | None = None) -> None:
        super().__init__()
        self._run = run or _at_once
        self._size = (1, 1)
        self._made: dict[str, Made] = {}
        self._images: dict[str, QImage] = {}
        self._pending: set[str] = set()

    def show_canvas(self, canvas: Canvas) -> None:
        """Take the size from a canvas, and forget the layers that are gone."""
        if self._size != (canvas.width, canvas.height):
            self._size = canvas.width, canvas.height
            self._made.clear()
        kept = {layer.id for layer in canvas.layers}
        self._made = {id: made for id, made in self._made.items() if id in kept}
        self._images = {id: image for id, image in self._images.items() if id in kept}

    def image(self, layer: Layer) -> QImage:
        """The thumbnail there is of a layer; a new one is asked for where it is old."""
        made = self._made.get(layer.id)
        if (made is None or made[0] is not layer.tiles) and layer.id not in self._pending:
            self._pending.add(layer.id)
            make = partial(_newer, layer.tiles, self._size, made)
            take = partial(self._take, layer.id, self._size)
            # Not now: this is asked while a list is painted, and a job tells others to paint.
            QTimer.singleShot(0, self, partial(self._run, make, take))
        return self._images.get(layer.id) or _blank(self._size)

    def _take(self, id: str, size: tuple[int, int], made: Made) -> None:
        self._pending.discard(id)
        if size == self._size:
            self._made[id] = made
            self._images[id] = wrapped(made[1]).copy()
        self.changed.emit()


def _at_once(make: Callable[[], Made], take: Callable[[Made], None]) -> None:
    take(make())


def _newer(tiles: Tiles, size: tuple[int, int], made: Made | None) -> Made:
    return tiles, thumbnail(tiles, size, made)


def step_of(size: tuple[int, int]) -> int:
    """Canvas pixels a pixel of the thumbnail."""
    return -(-max(size) // SIDE)


def thumbnail(tiles: Tiles, size: tuple[int, int], known: Made | None = None) -> Pixels:
    """A layer on the whole canvas made small, each pixel the mean of a square; premultiplied BGRA.

    What `known` shows of other tiles of the same layer is kept where they are shared.
    """
    step = step_of(size)
    frame = Rect(0, 0, *size)
    if known is None:
        small = np.zeros((-(-size[1] // step), -(-size[0] // step), 4), np.uint8)
        rects: Iterable[Rect] = (tiles.bounds(),)
    else:
        small = known[1].copy()
        rects = coalesced(tiles.difference(known[0]))
    for rect in rects:
        _refresh(small, tiles, rect.intersected(frame), step, frame)
    return small


def _refresh(small: Pixels, tiles: Tiles, rect: Rect, step: int, frame: Rect) -> None:
    if rect.is_empty:
        return
    left, right = rect.x // step, -(-rect.right // step)
    deep = max(_BAND // step, 1)
    for top in range(rect.y // step, -(-rect.bottom // step), deep):
        bottom = min(top + deep, -(-rect.bottom // step))
        area = Rect(left * step, top * step, (right - left) * step, (bottom - top) * step)
        pixels = tiles.crop(area)
        inside = area.intersected(frame)
        if inside != area:  # beyond the edges is what is at them
            rest = (0, area.bottom - inside.bottom), (0, area.right - inside.right), (0, 0)
            pixels = np.pad(pixels[: inside.height, : inside.width], rest, mode="edge")
        small[top:bottom, left:right] = _means(pixels, right - left, bottom - top)


def _means(pixels: Pixels, width: int, height: int) -> Pixels:
    small = wrapped(np.ascontiguousarray(pixels)).scaled(
        width, height,
        Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation,
    )  # fmt: skip
    return samples(small)


def _blank(size: tuple[int, int]) -> QImage:
    step = step_of(size)
    image = QImage(
        -(-size[0] // step), -(-size[1] // step), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(0)
    return image
