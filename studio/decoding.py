"""Picture files become sRGB with 8 bits a channel; what cannot be one is a Problem in sentences."""

from __future__ import annotations

import errno
import io
import logging
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from engines import Problem

FORMATS = ("PNG", "JPEG", "WEBP", "TIFF", "BMP", "GIF", "AVIF")
KINDS = "PNG, JPEG, WebP, TIFF, BMP, GIF and AVIF"
SIDE = 16_384
"""The longest side that opens, in pixels."""
AREA = 120_000_000
"""The most pixels that open."""

_PLUGINS = (
    "PIL.PngImagePlugin", "PIL.JpegImagePlugin", "PIL.WebPImagePlugin", "PIL.TiffImagePlugin",
    "PIL.BmpImagePlugin", "PIL.GifImagePlugin", "PIL.AvifImagePlugin",
)  # fmt: skip
_SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"II*\0", b"MM\0*", b"BM", b"GIF8")
_TURNS = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""EXIF orientation → Pillow's Transpose that sets the picture upright."""

_log = logging.getLogger(__name__)
# Filters of warnings belong to the process, so two threads must not change them at once.
_quiet = threading.RLock()
T = TypeVar("T")


def decoded(path: Path, take: Callable[[Any], T]) -> T:
    """What `take` makes of the opened, upright Pillow picture in a file; raises Problem."""
    _check_file(path)
    try:
        with _quiet, warnings.catch_warnings(), path.open("rb") as file:
            warnings.simplefilter("ignore")
            with _opened(file, path) as picture:
                _check_size(picture, path)
                return take(_upright(picture, file))
    except (Problem, MemoryError):
        raise
    except OSError as error:
        raise _unreadable(path, error) from None
    except Exception as error:  # decoders of damaged files raise nearly everything
        _log.info("cannot decode %s: %r", path, error)
        raise _damaged(path) from None


def peeked(path: Path, take: Callable[[Any], T]) -> T | None:
    """What `take` makes of the header of a picture file, its samples unread; raises Problem."""
    _check_file(path)
    try:
        with _quiet, warnings.catch_warnings(), path.open("rb") as file:
            warnings.simplefilter("ignore")
            with _opened(file, path) as picture:
                return take(picture)
    except OSError as error:
        raise _unreadable(path, error) from None


def to_rgba(picture: Any) -> NDArray[np.uint8]:
    """sRGB with straight alpha, uint8 (height, width, 4), from any Pillow picture."""
    whole = _eight_bits(picture)
    alpha = whole.getchannel("A") if whole.mode in ("RGBA", "LA") else None
    profile = picture.info.get("icc_profile")
    colours = _colours(whole)
    if profile:
        colours = _in_srgb(colours, profile)
    rgb = colours.convert("RGB")
    pixels = np.empty((rgb.height, rgb.width, 4), np.uint8)
    pixels[..., :3] = np.asarray(rgb)
    pixels[..., 3] = 255 if alpha is None else np.asarray(alpha)
    return pixels


@cache
def _load_plugins() -> None:
    """Load the decoders of what opens, instead of all that Pillow has."""
    for name in _PLUGINS:
        with suppress(ImportError):  # an older Pillow has fewer
            import_module(name)


@contextmanager
def _opened(file: Any, path: Path) -> Iterator[Any]:
    from PIL import Image, UnidentifiedImageError

    _load_plugins()
    Image.MAX_IMAGE_PIXELS = None  # _check_size says it better, and sooner
    try:
        picture = Image.open(file, formats=FORMATS)
    except UnidentifiedImageError:
        raise _unknown(path) from None
    except OSError as error:
        raise _unreadable(path, error) from None
    except Exception:
        raise _damaged(path) from None
    with picture:
        if getattr(picture, "is_animated", False):
            _log.info("%s is animated: its first frame is taken", path)
        yield picture


def _upright(picture: Any, file: Any) -> Any:
    from PIL import Image

    deep = _is_deep(picture, file)
    if deep:
        turn, profile = _turn(picture), picture.info.get("icc_profile")
        whole = _deep(file)
        whole.info["icc_profile"] = profile
    else:
        picture.load()
        turn, whole = _turn(picture), picture  # TIFF is set upright while it loads
    if turn is None:
        return whole
    turned = whole.transpose(Image.Transpose(turn))
    turned.info.update(whole.info)
    return turned


def _turn(picture: Any) -> int | None:
    try:
        return _TURNS.get(picture.getexif().get(0x0112, 1))
    except Exception:
        return None  # a damaged EXIF block does not spoil the picture


def _is_deep(picture: Any, file: Any) -> bool:
    """Whether the file has several channels of more than 8 bits, which Pillow would cut off."""
    if picture.format == "PNG":
        file.seek(24)
        depth, colour = file.read(2)
        return bool(depth == 16 and colour in (2, 4, 6))
    if picture.format == "TIFF":
        bits = picture.tag_v2.get(258, (1,))
        return len(bits) > 1 and max(bits) > 8
    return False


def _deep(file: Any) -> Any:
    import cv2
    from PIL import Image

    file.seek(0)
    flags = cv2.IMREAD_UNCHANGED | cv2.IMREAD_IGNORE_ORIENTATION
    samples = cv2.imdecode(np.frombuffer(file.read(), np.uint8), flags)
    if samples is None:
        raise ValueError("the samples cannot be decoded")
    if samples.ndim == 3:
        order = [2, 1, 0, 3][: samples.shape[2]]
        samples = samples[..., order]
    return Image.fromarray(_scaled(samples))


def _scaled(samples: NDArray[Any]) -> NDArray[np.uint8]:
    """Samples of any type as 8 bits: 16 bits by rounding, floats from 0…1 or from their range."""
    if samples.dtype == np.uint8:
        return np.ascontiguousarray(samples)
    if samples.dtype == np.uint16:
        rounded = (samples.astype(np.uint32) * 255 + 32767) // 65535
        return np.asarray(rounded, np.uint8)
    values = np.nan_to_num(samples.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    low, high = min(float(values.min()), 0.0), float(values.max())
    if samples.dtype.kind != "f":
        high = max(high, 255.0 if high <= 255 else 65535.0)
    elif low == 0.0:
        high = max(high, 1.0)
    return np.asarray(np.rint((values - low) * (255 / max(high - low, 1e-12))), np.uint8)


def _eight_bits(picture: Any) -> Any:
    """The same picture as L, LA, RGB, RGBA or CMYK."""
    from PIL import Image

    mode: str = picture.mode
    if mode.startswith("I;16"):
        samples = np.asarray(picture).astype(np.uint16)
        grey = Image.fromarray(_scaled(samples))
        if "transparency" not in picture.info:
            return grey
        seen = np.where(samples == picture.info["transparency"], np.uint8(0), np.uint8(255))
        return Image.merge("LA", (grey, Image.fromarray(seen)))
    if mode in ("I", "F"):
        return Image.fromarray(_scaled(np.asarray(picture)))
    if mode in ("L", "LA", "RGB", "RGBA", "CMYK") and "transparency" not in picture.info:
        return picture
    clear = mode in ("PA", "La", "RGBa") or "transparency" in picture.info
    if mode == "1" and not clear:
        return picture.convert("L")
    return picture.convert("RGBA" if clear else "RGB")


def _colours(picture: Any) -> Any:
    """The picture without its alpha, which colour profiles do not know."""
    return {"RGBA": lambda: picture.convert("RGB"), "LA": lambda: picture.getchannel("L")}.get(
        picture.mode, lambda: picture
    )()


def _in_srgb(picture: Any, profile: bytes) -> Any:
    from PIL import ImageCms

    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if ImageCms.getProfileDescription(given).startswith("sRGB"):
            return picture
        target = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(picture, given, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError) as error:
        _log.info("a colour profile is not used: %s", error)
        return picture


def _check_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise Problem(
                f"“{path.name}” is a folder.", "A picture is a file.", "Choose a file in it."
            )
        if not path.exists():
            raise Problem(
                f"There is no file “{path}”.",
                "It may have been moved, renamed or deleted.",
                "Choose another file.",
            )
        if not path.is_file():
            raise Problem(f"“{path.name}” is not an ordinary file.", "", "Choose another file.")
        if path.stat().st_size == 0:
            raise Problem(
                f"The file “{path.name}” is empty.",
                "It holds no data; perhaps a copy or a download was interrupted.",
                "Get the file again.",
            )
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def _check_size(picture: Any, path: Path) -> None:
    width, height = picture.size
    if max(width, height) <= SIDE and width * height <= AREA:
        return
    raise Problem(
        f"“{path.name}” is too large.",
        f"It has {width}×{height} pixels; at most {SIDE} pixels a side and "
        f"{AREA // 1_000_000} million pixels in all can be opened.",
        "Make it smaller with another program and open that copy.",
    )


def _unknown(path: Path) -> Problem:
    with path.open("rb") as file:
        head = file.read(12)
    if head.startswith(_SIGNATURES) or head[4:12] in (b"ftypavif", b"ftypavis"):
        return _damaged(path)
    return Problem(
        f"“{path.name}” is not a picture that can be opened.",
        f"What opens is {KINDS}; what is in this file is none of these, whatever its name says.",
        "Choose another file, or save it as PNG with the program that made it.",
    )


def _damaged(path: Path) -> Problem:
    return Problem(
        f"The picture “{path.name}” is damaged.",
        "It begins like a picture, but its data cannot be read.",
        "Open another copy of it, or save it again with the program that made it.",
    )


def _unreadable(path: Path, error: Exception) -> Problem:
    if isinstance(error, PermissionError):
        return Problem(
            f"“{path.name}” must not be read.",
            "You have no permission to read this file or its folder.",
            "Change its permissions, or copy it to a folder of yours.",
        )
    number = error.errno if isinstance(error, OSError) else None
    if number is None and isinstance(error, OSError):
        if "truncated" not in str(error).lower():
            return _damaged(path)
        return Problem(
            f"The picture “{path.name}” is not complete.",
            "The file ends too early; perhaps a copy or a download was interrupted.",
            "Get the file again, or open another copy of it.",
        )
    if number == errno.ENAMETOOLONG or number is None:
        return Problem("This is not the name of a file.", str(error), "Choose another file.")
    return Problem(
        f"“{path.name}” cannot be read.",
        f"The system says: {error}.",
        "Check the disk or the connection, then try again.",
    )
