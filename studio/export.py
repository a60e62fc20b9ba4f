"""Export: in which form a picture leaves, and what its file will be before it is written."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import numpy as np

from engines import SILENT, Image, Params, Problem, Progress, param
from studio import media
from studio.assets import Asset
from studio.canvas import LARGEST, Canvas
from studio.origin import Origin, origin_of_canvas
from studio.pictures import flattened

Colour = tuple[int, int, int]


class Form(StrEnum):
    """A format of picture files, by the ending of their names."""

    PNG = ".png"
    JPEG = ".jpg"
    WEBP = ".webp"
    OPENRASTER = ".ora"

    @property
    def caption(self) -> str:
        """What people call it."""
        return {".png": "PNG", ".jpg": "JPEG", ".webp": "WebP", ".ora": "OpenRaster"}[self.value]

    @classmethod
    def of(cls, path: Path) -> Form | None:
        """The format of a file by its name; None for another ending."""
        suffix = path.suffix.lower().replace(".jpeg", ".jpg")
        return cls(suffix) if suffix in set(cls) else None


class Sizing(StrEnum):
    """What says how large the exported picture is."""

    WHOLE = "as it is"
    PERCENT = "percent"
    LONGEST = "longest side"


class Delivery(Params):
    """What is chosen for an export, but for its name and recipe."""

    form: Form = param(Form.PNG, "Format")
    quality: int = param(90, "Quality", "Less makes a smaller file.", low=1, high=100)
    lossless: bool = param(False, "Without loss", "Every pixel as it is; for WebP.")
    sizing: Sizing = param(Sizing.WHOLE, "Size")
    percent: float = param(50.0, "Percent", low=1, high=400, unit="%")
    longest: int = param(2048, "Longest side", low=1, high=LARGEST, unit="px")
    background: Colour = param((255, 255, 255), "Background", "What is seen through the picture.")
    profile: bool = param(True, "Colour profile", "Say in the file that its colours are sRGB.")
    mark: bool = param(True, "Mark", "Say in the file which part machines had in it.")

    @property
    def has_loss(self) -> bool:
        """Whether the format changes pixels."""
        return self.form is Form.JPEG or (self.form is Form.WEBP and not self.lossless)

    def size_of(self, size: tuple[int, int]) -> tuple[int, int]:
        """Width and height of what comes of a picture of that size, in pixels."""
        if self.sizing is Sizing.WHOLE or self.form is Form.OPENRASTER:
            return size
        scale = self.percent / 100
        if self.sizing is Sizing.LONGEST:
            scale = self.longest / max(size)
        return max(round(size[0] * scale), 1), max(round(size[1] * scale), 1)

    def encoding(self, origin: Origin | None, recipe: str | None) -> media.Encoding:
        """These choices as what the encoders know."""
        return media.Encoding(
            quality=self.quality if self.has_loss else None,
            background=self.background,
            profile=self.profile,
            recipe=recipe,
            source=origin.address if origin is not None and self.mark else None,
        )


@dataclass(frozen=True)
class Draft:
    """What a file would be: its size, and the picture before and after the encoder."""

    form: Form
    bytes: int | None
    """None while nothing is encoded yet."""
    before: Image
    after: Image
    origin: Origin | None
    is_clear: bool
    """Whether something is seen through the picture."""


class Proof:
    """A picture that is encoded again and again while a person chooses; used on the line of exports."""

    def __init__(self, canvas: Canvas, assets: Iterable[Asset] = ()) -> None:
        self.canvas, self._assets = canvas, tuple(assets)
        self._flat: Image | None = None
        self._scaled: Image | None = None
        self._origin: list[Origin | None] = []
        self._last: tuple[Delivery, str | None, bytes] | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture in pixels."""
        return self.canvas.width, self.canvas.height

    @property
    def origin(self) -> Origin | None:
        """Which part machines had in it; reads its pixels the first time."""
        if not self._origin:
            self._origin.append(origin_of_canvas(self.canvas, self._assets))
        return self._origin[0]

    def draft(
        self, choice: Delivery, recipe: str | None = None, progress: Progress = SILENT
    ) -> Draft:
        """What the file would be; Problem where the format cannot hold it, or Cancelled."""
        data = self.encoded(choice, recipe, progress)
        draft = replace(self.glance(choice), bytes=len(data))
        return replace(draft, after=_decoded(data)) if choice.has_loss else draft

    def glance(self, choice: Delivery) -> Draft:
        """What is known before anything is encoded: all pixels of a file without loss."""
        if choice.form is not Form.OPENRASTER:
            check_size(choice.size_of(self.size), choice.form)
        picture = self._picture(choice)
        is_clear = bool(picture.alpha.min() < 255)
        return Draft(choice.form, None, picture, picture, self.origin, is_clear)

    def write(
        self,
        path: Path,
        choice: Delivery,
        recipe: str | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """Write the file, whole or not at all; raises Problem, or Cancelled."""
        media.check_place(path)
        data = self.encoded(choice, recipe, progress.span(0, 0.9))
        progress(0.9, "Writing the file")
        media.replace_file(path, data)

    def encoded(
        self, choice: Delivery, recipe: str | None = None, progress: Progress = SILENT
    ) -> bytes:
        """The bytes of the file; Problem where the format cannot hold it, or Cancelled.

        Those of the last choice are kept: what was looked at is written without a wait.
        """
        if self._last is None or self._last[:2] != (choice, recipe):
            self._last = None  # two of them at a time would be much
            self._last = choice, recipe, self._encoded(choice, recipe, progress)
        return self._last[2]

    def _encoded(self, choice: Delivery, recipe: str | None, progress: Progress) -> bytes:
        if choice.form is Form.OPENRASTER:
            from studio.openraster import encoded_openraster

            source = choice.encoding(self.origin, None).source
            return encoded_openraster(
                self.canvas, recipe_json=recipe, source=source, progress=progress
            )
        check_size(choice.size_of(self.size), choice.form)
        progress(0, "Flattening")
        picture = self._picture(choice)
        progress(0.3, "Encoding")
        return encoded_picture(picture, choice, self.origin, recipe, progress)

    def _picture(self, choice: Delivery) -> Image:
        """The flattened picture in the size that is chosen."""
        if self._flat is None:
            self._flat = flattened(self.canvas)
        size = choice.size_of(self.size)
        if self._scaled is None or self._scaled.size != size:
            self._scaled = scaled(self._flat, size)
        return self._scaled


def encoded_picture(
    image: Image,
    choice: Delivery,
    origin: Origin | None,
    recipe: str | None,
    progress: Progress = SILENT,
) -> bytes:
    """The bytes of a picture that has its size already; not for OpenRaster."""
    encoding = choice.encoding(origin, recipe)
    return media.encoded(image, choice.form.value, encoding, progress.check)


def remembered(kept: object) -> Delivery:
    """What was chosen last, as it was kept; what does not fit any more is as usual."""
    choice = Delivery()
    for name, value in (kept if isinstance(kept, Mapping) else {}).items():
        with suppress(Problem):
            choice = choice.replace(**{str(name): value})
    return choice


def check_size(size: tuple[int, int], form: Form) -> None:
    """Raise a Problem when a picture of that size cannot be written in a format."""
    media.check_fits(size, form.value)
    if max(size) > LARGEST:
        raise Problem(
            "The exported picture would be too large.",
            f"It would have {size[0]}×{size[1]} pixels, and {LARGEST} a side is the most.",
            "Choose a smaller size.",
        )


def scaled(image: Image, size: tuple[int, int]) -> Image:
    """A picture in another size, by Lanczos over the area that each new pixel covers."""
    if size == image.size:
        return image
    from PIL import Image as Pillow

    # Pillow weighs colours by alpha while it resizes, so clear pixels do not bleed in.
    resized = Pillow.fromarray(image.pixels).resize(size, Pillow.Resampling.LANCZOS)
    return Image.adopt(np.array(resized))


def _decoded(data: bytes) -> Image:
    from PIL import Image as Pillow

    with Pillow.open(io.BytesIO(data)) as picture:
        return Image.adopt(np.array(picture.convert("RGBA")))
