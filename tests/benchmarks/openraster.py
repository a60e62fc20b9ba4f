"""OpenRaster there and back: every colour at every alpha, through the file and through another reader."""

from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from studio.canvas import Canvas, Layer
from studio.openraster import write_openraster
from studio.openraster_read import read_openraster
from studio.pictures import premultiplied, straight
from studio.tiles import Rect, Tiles
from tests.benchmarks.table import Row

_SOME = (255, 128, 64, 16, 4, 1)
"""Alphas that have a row of their own."""


def run() -> list[Row]:
    """Rows: the worst sample of what comes back, premultiplied as kept and straight as read."""
    with tempfile.TemporaryDirectory() as folder:
        kept, read, given = _again(Path(folder) / "all.ora")
    frame = kept.bounds
    mine = given.crop(frame).astype(int)
    theirs = kept.layers[0].tiles.crop(frame).astype(int)
    rows = [Row("premultiplied samples, every alpha: worst", float(abs(mine - theirs).max()), "of 255", 0.0)]  # fmt: skip
    asked = _ramp()
    for alpha in _SOME:
        wrong = abs(read[alpha].astype(int) - asked[alpha].astype(int))[:, :3].max()
        bar = float(-(-255 // (2 * alpha))) if alpha < 255 else 0.0
        name = f"straight colour at alpha {alpha}, another reader: worst"
        rows.append(Row(name, float(wrong), "of 255", bar))
    return rows


def _ramp() -> NDArray[np.uint8]:
    """A row an alpha, in it every value of a channel."""
    alpha, value = np.mgrid[0:256, 0:256].astype(np.uint8)
    return np.stack([value, 255 - value, value // 2, alpha], axis=-1)


def _again(path: Path) -> tuple[Canvas, NDArray[np.uint8], Tiles]:
    """What our reader finds, what Pillow finds of the layer, and what was written."""
    tiles = Tiles.empty().painted(0, 0, premultiplied(_ramp()))
    write_openraster(Canvas(256, 256, (Layer(tiles=tiles),), None), path)
    canvas, _ = read_openraster(path)
    with zipfile.ZipFile(path) as archive:
        picture = Pillow.open(io.BytesIO(archive.read("data/layer0.png")))
        found = np.asarray(picture)
    whole = np.zeros((256, 256, 4), np.uint8)
    area = tiles.bounds().intersected(Rect(0, 0, 256, 256))
    whole[area.within(canvas.bounds)] = found
    assert np.array_equal(whole, straight(tiles.crop(canvas.bounds)))
    return canvas, whole, tiles
