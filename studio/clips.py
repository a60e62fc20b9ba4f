"""Clips: parts of a picture that are copied, and pictures that are pasted as layers."""

from __future__ import annotations

import io
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engines import Image, Problem
from studio.canvas import LARGEST, Canvas, Layer, add_layer
from studio.grouping import outermost
from studio.media import read_image
from studio.merging import picture_of
from studio.moving import no_paint, reach
from studio.pictures import flattened, premultiplied, straight
from studio.results import makers_of
from studio.selection import Selection, lifted, shaded
from studio.tiles import Rect, Tiles
from studio.transforms import paint_bounds


@dataclass(frozen=True)
class Clip:
    """A picture, where on its canvas it was, and what machines had a part in it."""

    image: Image
    x: int
    y: int
    makers: tuple[str, ...] = ()


def copied(canvas: Canvas, *ids: str) -> Clip:
    """What is selected of a layer or of the picture of groups and layers, or all on the canvas.

    Problem when there is no paint.
    """
    tops = outermost(canvas, ids)
    source = picture_of(canvas, tops)
    _, pixels = lifted(source.tiles, canvas.selection)
    box = paint_bounds(pixels).intersected(canvas.bounds)
    if box.is_empty:
        chosen = canvas.selection is not None
        raise Problem(
            f"There is nothing to copy on “{source.name}”."
            if len(tops) == 1
            else "There is nothing to copy on the chosen layers.",
            no_paint(tops, chosen),
            "Choose another layer, or copy what is seen with Edit ▸ Copy merged.",
        )
    return Clip(Image.adopt(straight(pixels.crop(box))), box.x, box.y, makers_of(source))


def copied_merged(canvas: Canvas) -> Clip:
    """What is selected of the picture as it is seen, or all of it."""
    selection = canvas.selection
    box = selection.bounds if selection is not None else canvas.bounds
    image = flattened(canvas, box)
    makers = dict.fromkeys(maker for layer in canvas.shown for maker in makers_of(layer))
    return Clip(_within(image, box, selection), box.x, box.y, tuple(makers))


def _within(image: Image, box: Rect, selection: Selection | None) -> Image:
    if selection is None:
        return image
    cover = selection.plane(box)
    if cover.min() == 255:
        return image
    return Image.adopt(straight(shaded(premultiplied(image.pixels), cover)))


def pasted(canvas: Canvas, clip: Clip, id: str, name: str, above: str | None = None) -> Canvas:
    """A clip as a new layer `id` above another one, or on top; nothing is selected any more.

    What lies far beyond the picture is cut; where nothing would be left, the picture having become
    smaller meanwhile, the clip lies in its middle. Problem when the clip is larger than a canvas
    can be.
    """
    image = clip.image
    if max(image.size) > LARGEST:
        raise Problem(
            "The picture is too large to be pasted.",
            f"It has {image.width}×{image.height} pixels; each side may have {LARGEST}.",
            "Make it smaller with another program, then copy it again.",
        )
    frame = Rect(clip.x, clip.y, image.width, image.height)
    part = frame.intersected(reach(canvas))
    if part.is_empty:
        x, y = (canvas.width - image.width) // 2, (canvas.height - image.height) // 2
        frame = Rect(x, y, image.width, image.height)
        part = frame.intersected(reach(canvas))
    pixels = premultiplied(image.pixels[part.within(frame)])
    tiles = Tiles.empty().painted(part.x, part.y, pixels)
    layer = Layer(id=id, name=name, tiles=tiles, makers=clip.makers)
    present = above if above is not None and canvas.find(above) is not None else None
    return replace(add_layer(canvas, layer, present), selection=None)


def png_of(image: Image) -> bytes:
    """A picture as the bytes of a PNG file with its alpha."""
    from PIL import Image as Pillow

    out = io.BytesIO()
    Pillow.fromarray(np.asarray(image.pixels)).save(out, "PNG", compress_level=1)
    return out.getvalue()


def read_clip(data: bytes) -> Image:
    """The picture in bytes that another program has copied; Problem when they are none."""
    with tempfile.TemporaryDirectory(prefix="atelier-") as folder:
        path = Path(folder) / "Copied picture"
        path.write_bytes(data)
        return read_image(path)
