"""What files look like, small: for lists of projects and pictures; None where nothing can be seen."""

from __future__ import annotations

import io
import logging
import zipfile
from pathlib import Path
from typing import Any

from engines import Image, Problem
from studio.decoding import AREA, peeked, to_rgba

_THUMBNAIL_BYTES = 4_000_000

_log = logging.getLogger(__name__)


def look_at_picture(path: Path, side: int) -> Image | None:
    """A picture file, at most `side` pixels wide and high; decoded no larger than that needs."""

    def take(picture: Any) -> Image | None:
        if picture.width * picture.height > AREA:
            return None
        return _small(picture, side)

    try:
        return peeked(path, take)
    except Problem as problem:
        _log.info("no look at %s: %s", path, problem)
    except Exception as error:  # decoders of damaged files raise nearly everything
        _log.info("no look at %s: %r", path, error)
    return None


def look_at_openraster(path: Path, side: int) -> Image | None:
    """The thumbnail in an OpenRaster file."""
    from PIL import Image as Pillow

    try:
        with (
            zipfile.ZipFile(path) as archive,
            archive.open("Thumbnails/thumbnail.png") as file,
            Pillow.open(io.BytesIO(file.read(_THUMBNAIL_BYTES)), formats=("PNG",)) as picture,
        ):
            return _small(picture, side) if max(picture.size) <= 1024 else None
    except Exception as error:
        _log.info("no look at %s: %r", path, error)
        return None


def _small(picture: Any, side: int) -> Image:
    from PIL import ImageOps

    picture.draft("RGB", (side, side))
    picture.thumbnail((side, side))
    return Image.adopt(to_rgba(ImageOps.exif_transpose(picture)))


THUMBNAIL = 208
"""Pixels of the longest side of the small picture that is kept with a result."""


def thumbnail_of(image: Image) -> bytes:
    """A small copy of a picture as the bytes of a PNG file."""
    from PIL import Image as Pillow

    # A box is averaged first: the fine filter over a whole large picture takes long.
    small = Pillow.fromarray(image.pixels)
    small.thumbnail((THUMBNAIL, THUMBNAIL), reducing_gap=2.0)
    out = io.BytesIO()
    small.save(out, "PNG", compress_level=1)
    return out.getvalue()


def thumbnail_in(data: bytes) -> Image | None:
    """The picture that `thumbnail_of` has packed; None where the bytes are damaged."""
    from PIL import Image as Pillow

    try:
        with Pillow.open(io.BytesIO(data)) as picture:
            return Image.adopt(to_rgba(picture)) if max(picture.size) <= 1024 else None
    except Exception as error:
        _log.info("no thumbnail: %r", error)
        return None
