"""Immutable media values and their conventions.

Every value owns a read-only array. Equality and hash are the SHA-256 of kind, shape, dtype and
samples, computed once: two pictures are equal when their samples are, wherever they came from.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]


class Media:
    """A value that engines take and give: compared and hashed by its content."""

    kind: ClassVar[str]

    @cached_property
    def digest(self) -> str:
        """SHA-256 of kind, shape, dtype and samples, as 64 hexadecimal digits."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Media) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(
            cls, serialization=core_schema.plain_serializer_function_ser_schema(_digest_of)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "format": cls.kind}


def _digest_of(media: Media) -> str:
    return media.digest


def frozen(array: NDArray[Any]) -> NDArray[Any]:
    """A contiguous array that refuses writing; copied when somebody else could still write it."""
    if not array.flags.writeable and array.flags.c_contiguous and _owned(array):
        return array
    result = np.array(array, order="C", copy=True)
    result.setflags(write=False)
    return result


def adopt(array: NDArray[Any]) -> NDArray[Any]:
    """Freeze a fresh array in place: for callers that hand over the only reference."""
    result = np.ascontiguousarray(array)
    result.setflags(write=False)
    return result


def _owned(array: NDArray[Any]) -> bool:
    base: Any = array
    while isinstance(base, np.ndarray):
        if base.flags.writeable:
            return False
        base = base.base
    return base is None or isinstance(base, bytes)


def _hash(kind: str, array: NDArray[Any], *extra: object) -> str:
    head = repr((kind, array.shape, str(array.dtype), *extra)).encode()
    digest = hashlib.sha256(head)
    digest.update(array.data.cast("B") if array.size else b"")
    return digest.hexdigest()


class _Raster(Media):
    """A value made of one uint8 array; its first axes are height and width."""

    dimensions: ClassVar[str]
    pixels: Bytes

    def __init__(self, pixels: NDArray[Any]) -> None:
        """Take (and, unless already frozen, copy) the samples.

        Raises ValueError when shape or dtype are not those of the kind.
        """
        array = np.asarray(pixels)
        if array.dtype != np.uint8 or not self._fits(array.shape):
            raise ValueError(
                f"{type(self).__name__} needs uint8 {self.dimensions}, not "
                f"{array.dtype} {array.shape}"
            )
        self.pixels = frozen(array)

    @classmethod
    def _fits(cls, shape: tuple[int, ...]) -> bool:
        return len(shape) == 2 and min(shape) > 0

    @classmethod
    def adopt(cls, pixels: NDArray[Any]) -> Self:
        """Wrap a fresh array without a copy; the caller must not keep it."""
        return cls(adopt(pixels))

    @cached_property
    def digest(self) -> str:
        return _hash(self.kind, self.pixels)

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.width, self.height

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.width}×{self.height}, {self.digest[:8]})"


class Image(_Raster):
    """A picture: sRGB, 8 bits, straight alpha, uint8 (height, width, 4) in the order RGBA."""

    kind = "image"
    dimensions = "(height, width, 4)"

    @classmethod
    def _fits(cls, shape: tuple[int, ...]) -> bool:
        return len(shape) == 3 and shape[2] == 4 and min(shape) > 0

    @classmethod
    def from_rgb(cls, rgb: NDArray[Any]) -> Image:
        """An opaque picture from uint8 (height, width, 3)."""
        pixels = np.empty((*rgb.shape[:2], 4), np.uint8)
        pixels[..., :3] = rgb
        pixels[..., 3] = 255
        return cls.adopt(pixels)

    @property
    def rgb(self) -> Bytes:
        """The colours without alpha: a view, uint8 (height, width, 3)."""
        return self.pixels[..., :3]

    @property
    def alpha(self) -> Bytes:
        """Coverage: a view, uint8 (height, width), 255 is opaque."""
        return self.pixels[..., 3]


class Mask(_Raster):
    """How much of each pixel is meant: uint8 (height, width), 255 is wholly."""

    kind = "mask"
    dimensions = "(height, width)"


class Labels(_Raster):
    """Which material each pixel is: uint8 (height, width), 0 is free, 1–12 are materials."""

    kind = "labels"
    dimensions = "(height, width)"
    highest: ClassVar[int] = 12


class Audio(Media):
    """Sound: planar float32 (channels, samples), nominally in -1…1, with its rate in Hz."""

    kind = "audio"

    def __init__(self, samples: NDArray[Any], rate: int) -> None:
        array = np.asarray(samples)
        if array.dtype != np.float32 or array.ndim != 2 or rate <= 0:
            raise ValueError("Audio needs float32 (channels, samples) and a positive rate")
        self.samples: Floats = frozen(array)
        self.rate = rate

    @cached_property
    def digest(self) -> str:
        return _hash(self.kind, self.samples, self.rate)

    @property
    def duration(self) -> Fraction:
        """Seconds, exactly."""
        return Fraction(self.samples.shape[1], self.rate)


@dataclass(frozen=True, eq=False)
class Footage(Media):
    """Moving pictures by reference: a file and a half-open range of it, never its frames."""

    kind = "footage"

    source: Path
    start: Fraction
    duration: Fraction
    rate: Fraction
    sha256: str

    @cached_property
    def digest(self) -> str:
        text = repr((self.kind, self.sha256, self.start, self.duration, self.rate))
        return hashlib.sha256(text.encode()).hexdigest()
