"""Pictures, masks and label maps in files: read with every check, written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import secrets
from pathlib import Path
from typing import Any

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


def write_image(
    image: Image,
    path: Path,
    *,
    quality: int | None = None,
    recipe_json: str | None = None,
    machine_made: bool = True,
) -> None:
    """Write a picture as PNG, JPEG or WebP, by the ending of its name, whole or not at all.

    `quality` (1–100) is for JPEG (92 when left out) and WebP (lossless when left out). JPEG has
    no transparency: what is clear becomes white. Raises Problem.
    """
    check_writable(path)
    form = _FORMATS[path.suffix.lower()]
    _check_fits(image, form)
    replace_file(path, _encoded(_pillow(image, form), form, quality, recipe_json, machine_made))


def write_media(value: Media, path: Path, *, recipe_json: str | None = None) -> None:
    """Write a picture, or a mask or label map (these as PNG only); raises Problem."""
    if isinstance(value, Image):
        write_image(value, path, recipe_json=recipe_json)
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
    replace_file(path, _encoded(_plane(value), "PNG", None, recipe_json, machine_made=False))


def check_writable(path: Path) -> None:
    """Raise a Problem when a picture could not be written to `path`."""
    if path.suffix.lower() not in _FORMATS:
        raise Problem(
            f"“{path.name}” has no ending that says how to write it.",
            "Pictures are written as PNG, JPEG or WebP.",
            "Choose a name that ends in .png, .jpg or .webp.",
        )
    if path.is_dir():
        raise Problem(f"“{path.name}” is a folder.", "", "Choose the name of a file.")
    if not path.parent.is_dir():
        raise Problem(
            f"There is no folder “{path.parent}”.", "", "Make the folder, or choose another one."
        )
    if not os.access(path.parent, os.W_OK):
        raise _unwritable(path, PermissionError(errno.EACCES, "no permission"))


def _indices(picture: Any) -> NDArray[Any] | None:
    """The values of a grey or palette picture; None of a colour one."""
    if picture.mode in ("L", "P", "1", "I") or picture.mode.startswith("I;16"):
        return np.array(picture).astype(np.int64)
    pixels = decoding.to_rgba(picture)
    grey = (pixels[..., :3] == pixels[..., :1]).all() and pixels[..., 3].min() == 255
    return pixels[..., 0].astype(np.int64) if grey else None


def _check_fits(image: Image, form: str) -> None:
    limit = _LONGEST.get(form)
    if limit is not None and max(image.size) > limit:
        raise Problem(
            f"The picture is too large for {'WebP' if form == 'WEBP' else form}.",
            f"It has {image.width}×{image.height} pixels, and {limit} a side is the most.",
            "Choose a name that ends in .png.",
        )


def _pillow(image: Image, form: str) -> Any:
    from PIL import Image as Pillow

    opaque = image.alpha.min() == 255
    if opaque:
        return Pillow.fromarray(np.ascontiguousarray(image.rgb))
    if form != "JPEG":
        return Pillow.fromarray(image.pixels)
    white = Pillow.new("RGBA", image.size, (255, 255, 255, 255))
    return Pillow.alpha_composite(white, Pillow.fromarray(image.pixels)).convert("RGB")


def _plane(value: Labels | Mask) -> Any:
    from PIL import Image as Pillow

    picture = Pillow.fromarray(value.pixels)
    if isinstance(value, Labels):
        # With a palette a label map is not nearly black to the eye.
        picture.putpalette([part for colour in _PALETTE for part in colour])
    return picture


def _encoded(
    picture: Any, form: str, quality: int | None, recipe_json: str | None, machine_made: bool
) -> bytes:
    from PIL import PngImagePlugin

    file = io.BytesIO()
    if form == "PNG":
        texts = PngImagePlugin.PngInfo()
        if recipe_json is not None:
            texts.add_itxt(metadata.KEY, recipe_json)
        if mark := metadata.xmp(None, machine_made):
            texts.add_itxt("XML:com.adobe.xmp", mark.decode())
        picture.save(file, form, pnginfo=texts)
        return file.getvalue()
    packet = metadata.xmp(
        recipe_json, machine_made, metadata.JPEG_LIMIT if form == "JPEG" else None
    )
    marks: dict[str, Any] = {"xmp": packet} if packet else {}
    if form == "JPEG":
        sharp = quality is None or quality >= 90
        picture.save(file, form, quality=quality or 92, subsampling=0 if sharp else 2, **marks)
    else:
        lossless = {"lossless": True, "exact": True, "quality": 60}
        picture.save(file, form, **(lossless if quality is None else {"quality": quality}), **marks)
    return file.getvalue()


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` where `path` leads, so that there is never half a file of that name."""
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{secrets.token_hex(8)}.part")  # short, however long the name is
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise _unwritable(path, error) from None


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
