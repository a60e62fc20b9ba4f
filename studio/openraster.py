"""OpenRaster files (.ora): layered pictures for other painting programs, written and read.

After the specification at https://www.openraster.org (0.0.6): a ZIP archive with `mimetype` first,
`stack.xml`, PNG files of the layers, the merged picture and a thumbnail. What only Atelier knows
(paper, materials, what is no group) is in attributes and files of its own, which other programs pass over.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import numpy as np
from numpy.typing import NDArray

from engines import SILENT, Image, Progress
from studio import metadata
from studio.canvas import Canvas
from studio.layers import Blend, Layer
from studio.media import Watched, replace_file
from studio.merging import as_layer
from studio.pictures import flattened, straight
from studio.results import makers_of
from studio.selection import shaded
from studio.tiles import Plane, Rect

SUFFIX = ".ora"
MIMETYPE = b"image/openraster"
OWN = "urn:atelier:openraster"
"""The XML namespace of what only Atelier knows."""
MARK = "META-INF/metadata.xmp"
"""The file that says which part machines had in the picture."""
CLIPPED = "svg:src-atop"
"""The mode of a Normal layer that is clipped.

For other modes the format has none: they are cut by what they are clipped to, and the whole layer
is in a file beside it.
"""
THUMBNAIL = 256
"""Pixels of the longest side of a thumbnail, as the specification has it."""


def write_openraster(
    canvas: Canvas, path: Path, *, recipe_json: str | None = None, source: str | None = None
) -> None:
    """Write a canvas with all its layers; Problem when the file cannot be written.

    Pixels are straight 8-bit RGBA in sRGB. What is read again has the same premultiplied pixels,
    at every alpha. `source` says which part machines had in it; see studio.origin.
    """
    replace_file(path, encoded_openraster(canvas, recipe_json=recipe_json, source=source))


def encoded_openraster(
    canvas: Canvas,
    *,
    recipe_json: str | None = None,
    source: str | None = None,
    progress: Progress = SILENT,
) -> bytes:
    """The bytes of a canvas as a file; Cancelled where the progress says so."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", MIMETYPE)
        root = Xml.Element("image", version="0.0.6", w=str(canvas.width), h=str(canvas.height))
        stack = Xml.SubElement(root, "stack")
        files = dict(_layers(canvas, stack, source is not None))
        archive.writestr("stack.xml", Xml.tostring(root, encoding="UTF-8", xml_declaration=True))
        for number, (name, pixels) in enumerate(files.items()):
            progress(number / (len(files) + 1), "Encoding")
            archive.writestr(name, _png(pixels, progress))
        progress(len(files) / (len(files) + 1), "Flattening")
        merged = flattened(canvas)
        mark = metadata.xmp(None, source)
        archive.writestr("mergedimage.png", _png(merged.pixels, progress, mark))
        archive.writestr("Thumbnails/thumbnail.png", _png(_thumbnail(merged), progress))
        if recipe_json is not None:
            archive.writestr("atelier/recipe.json", recipe_json.encode())
        if mark:
            archive.writestr(MARK, mark)
    return file.getvalue()


def _layers(
    canvas: Canvas, stack: Xml.Element, tells: bool
) -> Iterator[tuple[str, NDArray[np.uint8]]]:
    """Describe the layers in `stack`, the topmost first; the PNG files they need.

    `tells` says whether what made a layer is written beside it.
    """
    stacks, bases = {"": stack}, _bases(canvas)
    piles: dict[str, Xml.Element] = {}
    for number, layer in reversed(list(enumerate(canvas.layers))):
        base = bases.get(layer.id)
        home = stacks[layer.parent]
        if base is not None:
            if base.id not in piles:
                piles[base.id] = Xml.SubElement(home, "stack", _pile(base))
            home = piles[base.id]
            layer = replace(layer, opacity=1.0, blend=Blend.NORMAL) if layer is base else layer
        if layer.is_group:
            facts = {**_look(layer), "isolation": "auto" if layer.passes else "isolate"}
            stacks[layer.id] = Xml.SubElement(home, "stack", facts)
            continue
        area = layer.tiles.bounds()
        if area.is_empty:
            area = Rect(0, 0, 1, 1)  # the format knows no empty layer
        name = f"data/layer{number}.png"
        entry = Xml.SubElement(home, "layer", _facts(layer, name, area))
        pixels = straight(layer.tiles.crop(area))
        if base is not None and layer.clipped and layer.blend is not Blend.NORMAL:
            cut = straight(shaded(layer.tiles.crop(area), _cover(canvas, base, area)))
            entry.set(f"{{{OWN}}}whole", f"data/layer{number}-whole.png")
            entry.set(f"{{{OWN}}}cut", digest_of(cut))
            yield f"data/layer{number}-whole.png", pixels
            pixels = cut
        yield name, pixels
        if tells and (makers := makers_of(layer)):
            entry.set(f"{{{OWN}}}makers", " ".join(makers))
        labels = layer.tiles.crop_labels(area)
        if labels.any():
            entry.set(f"{{{OWN}}}labels", f"data/layer{number}-labels.png")
            yield f"data/layer{number}-labels.png", labels
    if canvas.paper is not None:
        under = Layer(name="Paper")
        entry = Xml.SubElement(stack, "layer", _facts(under, "data/paper.png", canvas.bounds))
        entry.set(f"{{{OWN}}}paper", "#{:02x}{:02x}{:02x}".format(*canvas.paper))
        yield (
            "data/paper.png",
            np.full((canvas.height, canvas.width, 4), (*canvas.paper, 255), np.uint8),
        )


def _bases(canvas: Canvas) -> dict[str, Layer]:
    """By the ids of layers that are clipped, and of what they are clipped to, the latter."""
    found: dict[str, Layer] = {}
    lowest: dict[str, Layer] = {}
    for layer in canvas.layers:
        base = lowest.get(layer.parent)
        if layer.clipped and base is not None:
            found[layer.id] = found[base.id] = base
        else:
            lowest[layer.parent] = layer
    return found


def _cover(canvas: Canvas, base: Layer, area: Rect) -> Plane:
    """How much of an area what others are clipped to covers, before its opacity."""
    present = canvas.layer(base.id)
    source = as_layer(canvas, base.id) if present.is_group else present
    return source.tiles.crop(area)[..., 3]


def digest_of(pixels: NDArray[np.uint8]) -> str:
    """What tells whether the pixels of a layer are still those that were written."""
    return sha256(pixels.tobytes()).hexdigest()[:16]


def _pile(base: Layer) -> dict[str, str]:
    """A stack in which other programs clip as we do; we read it as no group."""
    return {**_look(replace(base, clipped=False)), "isolation": "isolate", f"{{{OWN}}}pile": "true"}


def _facts(layer: Layer, source: str, area: Rect) -> dict[str, str]:
    return {**_look(layer), "src": source, "x": str(area.x), "y": str(area.y)}


def _look(layer: Layer) -> dict[str, str]:
    own = {"clipped": layer.clipped, "alpha-locked": layer.alpha_locked}
    is_normal = layer.blend is Blend.NORMAL
    return {
        "name": layer.name,
        "opacity": f"{layer.opacity:.6g}",
        "visibility": "visible" if layer.visible else "hidden",
        "composite-op": CLIPPED if layer.clipped and is_normal else layer.blend.composite_op,
        "edit-locked": "true" if layer.locked else "false",
        **{f"{{{OWN}}}{name}": "true" for name, is_so in own.items() if is_so},
    }


def _png(pixels: NDArray[np.uint8], progress: Progress, mark: bytes = b"") -> bytes:
    from PIL import Image as Pillow
    from PIL import PngImagePlugin

    file, texts = Watched(progress.check), PngImagePlugin.PngInfo()
    if mark:
        texts.add_itxt("XML:com.adobe.xmp", mark.decode())
    Pillow.fromarray(pixels).save(file, "PNG", compress_level=3, pnginfo=texts)
    return file.getvalue()


def _thumbnail(merged: Image) -> NDArray[np.uint8]:
    from PIL import Image as Pillow

    small: Any = Pillow.fromarray(merged.pixels)
    small.thumbnail((THUMBNAIL, THUMBNAIL))
    return np.asarray(small)
