"""Saving and opening a large canvas, and painters killed while they save."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

import numpy as np

from studio.canvas import Canvas, Layer, set_tiles
from studio.document import Document
from studio.project import Project
from studio.strokes import Brush, Stroke
from studio.tiles import Tiles
from tests.benchmarks.table import Row
from tests.studio.kill_saving import KINDS, campaign

SIDE, LAYERS, KILLS, ROUNDS = 4096, 8, 200, 9


def run() -> list[Row]:
    """Rows: milliseconds on either thread for one stroke, and what 200 kills did."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_one_stroke(Path(folder)), *_kills(Path(folder))]


def _canvas() -> Canvas:
    """Every layer painted all over with soft colours, so that no chunk is free."""
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32) / SIDE
    layers = []
    for index in range(LAYERS):
        pixels = np.full((SIDE, SIDE, 4), 255, np.uint8)
        pixels[..., 0] = 127 + 120 * np.sin(6 * x + index)
        pixels[..., 1] = 127 + 120 * np.sin(5 * y - index)
        pixels[..., 2] = 255 * x * y
        layers.append(Layer(name=f"Layer {index + 1}", tiles=Tiles.empty().painted(0, 0, pixels)))
    return Canvas(SIDE, SIDE, tuple(layers))


def _one_stroke(folder: Path) -> list[Row]:
    document = Document(_canvas(), "Large")
    project = Project.create(folder / "large.atelier", KINDS)
    project.add(document)
    start = time.perf_counter()
    project.save()().mark_clean()
    first = time.perf_counter() - start
    asked, saved, kept = [], [], []
    for index in range(ROUNDS):
        _paint(document, index)
        start = time.perf_counter()
        keep = project.autosave(document)
        asked.append(time.perf_counter() - start)
        start = time.perf_counter()
        keep()
        kept.append(time.perf_counter() - start)
        _paint(document, index + 100)
        start = time.perf_counter()
        work = project.save()
        asked.append(time.perf_counter() - start)
        start = time.perf_counter()
        result = work()
        saved.append(time.perf_counter() - start)
        start = time.perf_counter()
        result.mark_clean()
        asked.append(time.perf_counter() - start)
    project.close()
    start = time.perf_counter()
    again = Project.open(folder / "large.atelier", KINDS)
    opened = time.perf_counter() - start
    again.close()
    size = f"{SIDE}² × {LAYERS} layers"
    return [
        Row(f"save after one stroke, {size}, io lane", 1e3 * statistics.median(saved), "ms", 60),
        Row(f"save after one stroke, {size}, GUI thread", 1e3 * max(asked), "ms", 2),
        Row(f"autosave after one stroke, {size}", 1e3 * statistics.median(kept), "ms", 60),
        Row(f"first save, {size}, all painted", first, "s"),
        Row(f"open, {size}, all painted, io lane", opened, "s"),
    ]


def _paint(document: Document[Canvas], index: int) -> None:
    layer = document.state.layers[index % LAYERS]
    stroke = Stroke(layer.tiles, Brush(size=60, colour=(200, 40, 40)))
    x, y = 300 + 331 * (index % 9), 500 + 277 * (index % 11)
    for step in range(12):
        stroke.to(x + 40 * step, y + 20 * step)
    document.edit("Paint", set_tiles(document.state, layer.id, stroke.finish()))


def _kills(folder: Path) -> list[Row]:
    unreadable, lost, left = campaign(folder, KILLS)
    return [
        Row(f"unreadable projects after {KILLS} kills while saving", unreadable, "", 0),
        Row(f"promised saves lost in {KILLS} kills", lost, "", 0),
        Row(f"hidden files left by {KILLS} kills", left, "", 0),
    ]
