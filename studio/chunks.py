"""Tile and Chunk: frozen squares of pixels and labels, and the bytes they are kept as."""

from __future__ import annotations

import hashlib
import math
import zlib
from collections.abc import Iterator
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from engines import Problem

TILE = 64
"""Side of a tile in pixels."""
SIDE = 4
"""Tiles along the side of a chunk."""
CHUNK = TILE * SIDE
"""Side of a chunk in pixels."""

Pixels = NDArray[np.uint8]
"""Premultiplied BGRA, (height, width, 4)."""
Plane = NDArray[np.uint8]
"""One sample a pixel, (height, width)."""

_OVERHEAD = 320
"""Bytes of the objects around the samples of a tile."""


class Tile:
    """A frozen square of 64×64 px: `pixels`, premultiplied BGRA, and `labels` or None.

    A square of one value keeps only that value: its array is a broadcast view.
    """

    __slots__ = ("labels", "pixels")

    pixels: Pixels
    labels: Plane | None

    def __init__(self, pixels: Pixels, labels: Plane | None) -> None:
        """Keep arrays that are already frozen; `Tile.of` makes tiles from any."""
        self.pixels, self.labels = pixels, labels

    @classmethod
    def of(cls, pixels: Pixels, labels: Plane | None = None) -> Tile | None:
        """A tile with a copy of the samples; None when nothing is painted on it."""
        kept = _kept(pixels)
        marks = _kept(labels) if labels is not None and labels.any() else None
        if marks is None and kept.strides[0] == 0 and not kept[0, 0].any():
            return None
        return cls(kept, marks)

    @classmethod
    def flat(cls, pixel: tuple[int, int, int, int], label: int = 0) -> Tile:
        """A tile of one premultiplied (blue, green, red, alpha) and one label."""
        pixels = _flat(np.array(pixel, np.uint8), (TILE, TILE, 4))
        return cls(pixels, _flat(np.uint8(label), (TILE, TILE)) if label else None)

    @property
    def bytes(self) -> int:
        """What the tile keeps in memory."""
        kept = 4 if self.pixels.strides[0] == 0 else self.pixels.nbytes
        return _OVERHEAD + kept + (0 if self.labels is None else _bytes(self.labels))

    @property
    def has_labels(self) -> bool:
        """Whether any pixel names a material."""
        return self.labels is not None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tile):
            return NotImplemented
        if self is other:
            return True
        if not np.array_equal(self.pixels, other.pixels):
            return False
        if self.labels is None or other.labels is None:
            return self.labels is other.labels
        return np.array_equal(self.labels, other.labels)

    def __hash__(self) -> int:
        return hash(self.pixels[0, 0].tobytes())


class Chunk:
    """4×4 tiles, row by row, None where nothing is painted: the object a project keeps.

    Bytes: 16 kinds (see `_kind`), then the samples, each row as its difference from the row above,
    compressed with zlib.
    """

    __slots__ = ("_digest", "tiles")

    BYTES: ClassVar[int] = 320
    """What a chunk keeps in memory beside its tiles."""

    def __init__(self, tiles: tuple[Tile | None, ...]) -> None:
        self.tiles = tiles
        self._digest = ""

    @property
    def is_empty(self) -> bool:
        return not any(self.tiles)

    @property
    def digest(self) -> str:
        """SHA-256 of the samples, as 64 hexadecimal digits; computed once."""
        if not self._digest:
            content = hashlib.sha256(bytes(map(_kind, self.tiles)))
            for array in self._arrays():
                content.update(np.ascontiguousarray(array).data)
            self._digest = content.hexdigest()
        return self._digest

    @property
    def size(self) -> int:
        """Bytes of its samples."""
        return sum(tile.bytes for tile in self.tiles if tile is not None)

    def encode(self) -> bytes:
        """The chunk as bytes that `decode` takes."""
        press = zlib.compressobj(1, zlib.DEFLATED, -15, 9, zlib.Z_RLE)
        parts = [press.compress(bytes(map(_kind, self.tiles)))]
        parts += [press.compress(_filtered(array).data) for array in self._arrays()]
        return b"".join([*parts, press.flush()])

    @classmethod
    def decode(cls, data: bytes) -> Chunk:
        """The chunk that `encode` made bytes of; Problem when they are damaged."""
        try:
            raw = np.frombuffer(zlib.decompress(data, -15), np.uint8)
            return cls(tuple(_tiles_from(raw)))
        except (zlib.error, ValueError, IndexError) as error:
            raise Problem(
                "A part of the picture is damaged.",
                "Its bytes in the project do not decode.",
                "Open an older version of the project with File ▸ Versions.",
            ) from error

    def _arrays(self) -> Iterator[NDArray[np.uint8]]:
        for tile in self.tiles:
            if tile is not None:
                yield _shrunk(tile.pixels)
                if tile.labels is not None:
                    yield _shrunk(tile.labels)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Chunk) and self.tiles == other.tiles

    def __hash__(self) -> int:
        return hash(tuple(tile is None for tile in self.tiles))


def _kept(array: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A frozen copy; a broadcast view of one sample when all are equal."""
    copy = np.array(array, np.uint8, order="C")
    samples = copy.view(np.uint32) if copy.ndim == 3 else copy  # four bytes at a time
    first = samples.item(0)
    if first == samples.item(-1) and (samples == first).all():
        return _flat(copy[0, 0], copy.shape)
    copy.setflags(write=False)
    return copy


def _flat(sample: Any, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    one = np.array(sample, np.uint8)
    one.setflags(write=False)
    return np.broadcast_to(one, shape)


def _is_flat(array: NDArray[np.uint8]) -> bool:
    return array.strides[0] == 0


def _shrunk(array: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return array[:1, :1] if _is_flat(array) else array


def _bytes(array: NDArray[np.uint8] | None) -> int:
    return 0 if array is None else _shrunk(array).nbytes


def _kind(tile: Tile | None) -> int:
    """Nothing 0; pixels of one value 1, of many 2; and labels of one value 4, of many 8."""
    if tile is None:
        return 0
    labels = 0 if tile.labels is None else 4 if _is_flat(tile.labels) else 8
    return (1 if _is_flat(tile.pixels) else 2) + labels


def _filtered(array: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Each row minus the row above: smooth paint becomes runs, which deflate packs quickly."""
    planes = np.ascontiguousarray(np.moveaxis(array, -1, 0) if array.ndim == 3 else array)
    result = planes.copy()
    result[..., 1:, :] -= planes[..., :-1, :]
    return np.ascontiguousarray(result)


def _unfiltered(
    raw: NDArray[np.uint8], starts: list[int], shape: tuple[int, ...]
) -> Iterator[NDArray[np.uint8]]:
    """The arrays of `shape` that begin at `starts`, all at once: most of opening is spent here."""
    if starts:
        planar = (*shape[2:], *shape[:2])
        size = math.prod(shape)
        planes = np.stack([raw[at : at + size] for at in starts]).reshape(-1, *planar)
        for row in range(1, shape[0]):
            planes[..., row, :] += planes[..., row - 1, :]
        for each in planes:
            yield _frozen(np.moveaxis(each, 0, -1) if len(shape) == 3 else each)


def _tiles_from(raw: NDArray[np.uint8]) -> Iterator[Tile | None]:
    places, end = _places(raw[: SIDE * SIDE].tolist())
    if end != raw.size:
        raise ValueError("bytes left over, or missing")
    many = [at for kind, at, _ in places if kind and not kind & 1]
    marked = [at for kind, _, at in places if kind & 12 and not kind & 4]
    pixels, labels = _unfiltered(raw, many, (TILE, TILE, 4)), _unfiltered(raw, marked, (TILE, TILE))
    for kind, first, second in places:
        if kind == 0:
            yield None
            continue
        colours = _flat(raw[first : first + 4], (TILE, TILE, 4)) if kind & 1 else next(pixels)
        if not kind & 12:
            yield Tile(colours, None)
        else:
            yield Tile(colours, _flat(raw[second], (TILE, TILE)) if kind & 4 else next(labels))


def _places(kinds: list[int]) -> tuple[list[tuple[int, int, int]], int]:
    """(kind, where its pixels are, where its labels are) of each tile, and where the last ends."""
    places, at = [], SIDE * SIDE
    for kind in kinds:
        labels = at + (0 if kind == 0 else 4 if kind & 1 else 4 * TILE * TILE)
        places.append((kind, at, labels))
        at = labels + (0 if not kind & 12 else 1 if kind & 4 else TILE * TILE)
    return places, at


def _frozen(array: NDArray[np.uint8]) -> NDArray[np.uint8]:
    copy = np.array(array, order="C")
    copy.setflags(write=False)
    return copy
