"""Pictures, masks and label maps in files: read with every check, written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import secrets
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engines import Image, Labels, Mask, Media, Problem
from studio import decoding, metadata

IMAGE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".avif"}
)
"""Endings of the picture files that open, in small letters."""

_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
_LONGEST = {"JPEG": 65_535, "WEBP": 16_383}
_PALETTE = (
    (0, 0, 0), (86, 156, 214), (78, 154, 6), (196, 160, 0), (206, 92, 0), (193, 125, 17),
    (117, 80, 123), (204, 0, 0), (46, 120, 140), (160, 200, 120), (245, 220, 150),
    (150, 150, 150), (240, 240, 240),
)  # fmt: skip


def read_image(path: Path) -> Image:
    """The picture in a file, upright and in sRGB, the first frame where there are several.

    Raises Problem for whatever cannot be opened.
    """
    return Image.adopt(decoding.decoded(path, decoding.to_rgba))


def read_labels(path: Path) -> Labels:
    """The label map in a grey or palette picture whose values (or indices) are 0–12.

    Raises Problem for a colour picture and for values above 12.
    """
    values = decoding.decoded(path, _indices)
    if values is None:
        raise Problem(
            f"“{path.name}” is a colour picture, not a label map.",
            "A label map is a grey or palette PNG; the value of a pixel is its material.",
            "Choose a label map, or find the materials of the picture anew.",
        )
    if values.max() > Labels.highest:
        raise Problem(
            f"“{path.name}” is not a label map.",
            f"It has the value {values.max()}; materials are 1 to {Labels.highest}, and 0 is free.",
            "Choose a label map, or find the materials of the picture anew.",
        )
    return Labels.adopt(values.astype(np.uint8))


def read_mask(path: Path) -> Mask:
    """The mask in a picture: its alpha where it has transparency, else how bright it is."""
    pixels = decoding.decoded(path, decoding.to_rgba)
    if pixels[..., 3].min() < 255:
        return Mask(pixels[..., 3])
    weights = np.array([0.299, 0.587, 0.114], np.float32)
    return Mask.adopt(np.rint(pixels[..., :3] @ weights).astype(np.uint8))


def read_media(kind: type[Media], path: Path) -> Media:
    """The value of a kind in a file: Image, Labels or Mask; raises Problem."""
    readers: dict[type[Media], Any] = {Image: read_image, Labels: read_labels, Mask: read_mask}
    if kind not in readers:
        raise Problem(
            f"“{path.name}” cannot be opened as {kind.kind}.",
            "Only pictures, masks and label maps are read from files.",
        )
    value: Media = readers[kind](path)
    return value


def read_recipe(path: Path) -> str | None:
    """The recipe in a picture file as JSON, or None; raises Problem where nothing can be read."""
    return decoding.peeked(path, metadata.recipe_in)


@dataclass(frozen=True)
class Encoding:
    """How a picture becomes the bytes of a file."""

    quality: int | None = None
    """1–100, for JPEG (92 when left out) and WebP (lossless when left out)."""
    background: tuple[int, int, int] = (255, 255, 255)
    """What is seen through a picture in a format without transparency."""
    profile: bool = False
    """Whether the sRGB colour profile goes along; without it sRGB is what others assume."""
    recipe: str | None = None
    """How the picture was made, as JSON."""
    source: str | None = None
    """The address of the term that says which part machines had in it; see studio.origin."""


PLAIN = Encoding()


def write_image(image: Image, path: Path, encoding: Encoding = PLAIN) -> None:
    """Write a picture as PNG, JPEG or WebP, by the ending of its name, whole or not at all.

    Raises Problem.
    """
    check_writable(path)
    replace_file(path, encoded(image, path.suffix, encoding))


def encoded(
    image: Image,
    suffix: str,
    encoding: Encoding = PLAIN,
    check: Callable[[], None] = lambda: None,
) -> bytes:
    """The bytes of a picture file of that ending; Problem where the format cannot hold it.

    `check` is called with each part that is encoded; what it raises ends the work.
    """
    form = _FORMATS[suffix.lower()]
    check_fits(image.size, suffix)
    return _encoded(_pillow(image, form, encoding.background), form, encoding, check)


class Watched(io.BytesIO):
    """A file in memory that asks with each part whether it is still wanted."""

    def __init__(self, check: Callable[[], None]) -> None:
        super().__init__()
        self._check = check

    def write(self, data: Any, /) -> int:
        self._check()
        return super().write(data)


def write_media(value: Media, path: Path, encoding: Encoding = PLAIN) -> None:
    """Write a picture, or a mask or label map (these as PNG only); raises Problem."""
    if isinstance(value, Image):
        write_image(value, path, encoding)
        return
    if not isinstance(value, Labels | Mask):
        raise Problem(f"A value of the kind {value.kind} cannot be written into a picture file.")
    check_writable(path)
    if path.suffix.lower() != ".png":
        raise Problem(
            f"“{path.name}” must be a PNG.",
            "Other formats would change the values of a mask or a label map.",
            "Choose a name that ends in .png.",
        )
    replace_file(path, _encoded(_plane(value), "PNG", encoding))


def check_writable(path: Path) -> None:
    """Raise a Problem when a picture could not be written to `path`."""
    if path.suffix.lower() not in _FORMATS:
        raise Problem(
            f"“{path.name}” has no ending that says how to write it.",
            "Pictures are written as PNG, JPEG or WebP.",
            "Choose a name that ends in .png, .jpg or .webp.",
        )
    check_place(path)


def check_place(path: Path) -> None:
    """Raise a Problem when no file could be put where `path` leads."""
    if path.is_dir():
        raise Problem(f"“{path.name}” is a folder.", "", "Choose the name of a file.")
    if not path.parent.is_dir():
        raise Problem(
            f"There is no folder “{path.parent}”.", "", "Make the folder, or choose another one."
        )
    if not os.access(path.parent, os.W_OK):
        raise _unwritable(path, PermissionError(errno.EACCES, "no permission"))


def check_fits(size: tuple[int, int], suffix: str) -> None:
    """Raise a Problem when a format cannot hold a picture of that size."""
    form = _FORMATS[suffix.lower()]
    limit = _LONGEST.get(form)
    if limit is not None and max(size) > limit:
        raise Problem(
            f"The picture is too large for {'WebP' if form == 'WEBP' else form}.",
            f"It has {size[0]}×{size[1]} pixels, and {limit} a side is the most.",
            "Choose PNG, or make the picture smaller.",
        )


def _indices(picture: Any) -> NDArray[Any] | None:
    """The values of a grey or palette picture; None of a colour one."""
    if picture.mode in ("L", "P", "1", "I") or picture.mode.startswith("I;16"):
        return np.array(picture).astype(np.int64)
    pixels = decoding.to_rgba(picture)
    grey = (pixels[..., :3] == pixels[..., :1]).all() and pixels[..., 3].min() == 255
    return pixels[..., 0].astype(np.int64) if grey else None


def _pillow(image: Image, form: str, background: tuple[int, int, int]) -> Any:
    from PIL import Image as Pillow

    opaque = image.alpha.min() == 255
    if opaque:
        return Pillow.fromarray(np.ascontiguousarray(image.rgb))
    if form != "JPEG":
        return Pillow.fromarray(image.pixels)
    under = Pillow.new("RGBA", image.size, (*background, 255))
    return Pillow.alpha_composite(under, Pillow.fromarray(image.pixels)).convert("RGB")


def _plane(value: Labels | Mask) -> Any:
    from PIL import Image as Pillow

    picture = Pillow.fromarray(value.pixels)
    if isinstance(value, Labels):
        # With a palette a label map is not nearly black to the eye.
        picture.putpalette([part for colour in _PALETTE for part in colour])
    return picture


def _encoded(
    picture: Any, form: str, encoding: Encoding, check: Callable[[], None] = lambda: None
) -> bytes:
    from PIL import PngImagePlugin

    file = Watched(check)
    marks: dict[str, Any] = {}
    if encoding.profile and picture.mode in ("RGB", "RGBA"):
        marks["icc_profile"] = srgb_profile()
    if form == "PNG":
        texts = PngImagePlugin.PngInfo()
        if encoding.recipe is not None:
            texts.add_itxt(metadata.KEY, encoding.recipe)
        if mark := metadata.xmp(None, encoding.source):
            texts.add_itxt("XML:com.adobe.xmp", mark.decode())
        # Three times as fast as zlib's usual level, and as small on painted and photographed pictures.
        picture.save(file, form, pnginfo=texts, compress_level=4, **marks)
        return file.getvalue()
    limit = metadata.JPEG_LIMIT if form == "JPEG" else None
    if packet := metadata.xmp(encoding.recipe, encoding.source, limit):
        marks["xmp"] = packet
    quality = encoding.quality
    if form == "JPEG":
        sharp = quality is None or quality >= 90
        picture.save(file, form, quality=quality or 92, subsampling=0 if sharp else 2, **marks)
    else:
        lossless = {"lossless": True, "exact": True, "quality": 60}
        picture.save(file, form, **(lossless if quality is None else {"quality": quality}), **marks)
    return file.getvalue()


@cache
def srgb_profile() -> bytes:
    """The sRGB colour profile, the same at every time."""
    from PIL import ImageCms

    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[24:36] = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)  # not the hour of the export
    return bytes(made)


def replace_file(path: Path, data: bytes, *, only_new: bool = False) -> None:
    """Put `data` where `path` leads, so that there is never half a file of that name.

    With `only_new` a file that is there stays, and FileExistsError is raised. Where the system can, the file has no name until it is whole: a program that is killed
    meanwhile leaves nothing behind.
    """
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{secrets.token_hex(8)}.part")  # short, however long the name is
    is_held = False
    try:
        if not _written_nameless(part, data):
            with part.open("xb") as file:
                _write(file, data)
        if only_new:
            target.open("xb").close()
            is_held = True
        os.replace(part, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
            if is_held:
                target.unlink(missing_ok=True)
        if only_new and isinstance(error, FileExistsError):
            raise
        raise _unwritable(path, error) from None


def _written_nameless(part: Path, data: bytes) -> bool:
    """Write a file that gets its name only when it is whole; False where there are none such."""
    if not hasattr(os, "O_TMPFILE"):
        return False
    try:
        opened = os.open(part.parent, os.O_TMPFILE | os.O_WRONLY, 0o666)
    except OSError:
        return False  # not every file system has them
    with os.fdopen(opened, "wb") as file:
        _write(file, data)
        try:  # naming a directory makes Python follow the link, which is what gives the name
            os.link(f"/proc/self/fd/{opened}", part, src_dir_fd=opened)
        except OSError:
            return False
    return True


def _write(file: BinaryIO, data: bytes) -> None:
    file.write(data)
    file.flush()
    os.fsync(file.fileno())


def _unwritable(path: Path, error: OSError) -> Problem:
    title = f"“{path.name}” was not written."
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return Problem(title, "The disk is full.", "Make room on the disk, or choose another one.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Problem(
            title,
            f"The folder “{path.parent}” must not be written to.",
            "Choose another folder, or change its permissions.",
        )
    return Problem(title, f"The system says: {error}.", "Choose another folder or name.")
