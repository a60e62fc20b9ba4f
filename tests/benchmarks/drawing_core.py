"""What painting costs without a face: dabs, commits, damage, memory of the history, composing."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median, quantiles

import numpy as np

from studio.canvas import Blend, Canvas, Layer, flood_fill, new_canvas, set_tiles
from studio.compose import compose
from studio.damage import damage
from studio.document import Document
from studio.strokes import Brush, Stroke
from studio.tiles import Rect, Tiles
from tests.benchmarks.table import Row

SIDE = 4096
BRUSH = Brush(size=512, hardness=0.0, colour=(180, 90, 40), label=3)


def _canvas() -> Canvas:
    rng = np.random.default_rng(0)
    layers = []
    for n in range(8):
        pixels = rng.integers(0, 120, (1536, 1536, 4)).astype(np.uint8)
        pixels[..., 3] = 120
        blend = Blend.MULTIPLY if n == 7 else Blend.NORMAL
        layers.append(Layer(f"l{n}", tiles=Tiles.empty().painted(900, 900, pixels), blend=blend))
    return Canvas(SIDE, SIDE, tuple(layers))


def _ms(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def _p99(values: list[float]) -> float:
    return quantiles(values, n=100)[98]


def _painting(canvas: Canvas) -> list[Row]:
    """2000 px/s at 125 Hz: 16 px an event, a layer of paint below, one Multiply above."""
    dabs, shown, commits = [], [], []
    for n in range(4):
        stroke = Stroke(canvas.layers[3].tiles, BRUSH, canvas.bounds)
        for step in range(60):
            x, y = 1000.0 + 16 * step, 1100.0 + 150 * n + 3 * step
            start = time.perf_counter()
            rect = stroke.to(x, y)
            dabs.append((time.perf_counter() - start) * 1000)
            start = time.perf_counter()
            compose(canvas, rect, substitute={"l3": stroke.region})
            shown.append((time.perf_counter() - start) * 1000)
        start = time.perf_counter()
        set_tiles(canvas, "l3", stroke.finish())
        commits.append((time.perf_counter() - start) * 1000)
    return [
        Row("drawing: Stroke.to, 16 px, soft 512 px, median", median(dabs), "ms", 3),
        Row("drawing: Stroke.to, 16 px, soft 512 px, p99", _p99(dabs), "ms"),
        Row("drawing: its damage composed, 8 layers, nothing cached, median", median(shown), "ms"),
        Row("drawing: its damage composed, 8 layers, nothing cached, p99", _p99(shown), "ms"),
        Row("drawing: commit of a 960 px stroke of 512 px", median(commits), "ms"),
    ]


def _history(canvas: Canvas) -> list[Row]:
    document: Document[Canvas] = Document(canvas, limit=1 << 34)
    rng = np.random.default_rng(1)
    states, touched, times = [canvas], 0, []
    for n in range(200):
        before = document.state
        brush = Brush(size=float(rng.uniform(2, 200)), label=n % 13)
        stroke = Stroke(before.layer("l5").tiles, brush, before.bounds)
        for x, y in rng.uniform(0, 600, (3, 2)) + rng.uniform(0, SIDE - 600, 2):
            stroke.to(float(x), float(y))
        document.edit("Paint", set_tiles(before, "l5", stroke.finish()))
        start = time.perf_counter()
        damage(before, document.state)
        times.append((time.perf_counter() - start) * 1000)
        after = document.state.layer("l5").tiles
        touched += len(after.difference(before.layer("l5").tiles)) * 20 * 1024
        states.append(document.state)
    exact = _returns(document.undo, document, states[-2::-1])
    exact &= _returns(document.redo, document, states[1:])
    return [
        Row("drawing: damage of a stroke by identity", median(times), "ms", 1),
        Row("drawing: bytes kept ÷ touched tiles of 20 KiB", document.history.bytes / touched, "", 1.1),
        Row("drawing: 200 strokes undone and redone exactly", float(exact), "", 1, "higher"),
    ]  # fmt: skip


def _returns(way: Callable[[], None], document: Document[Canvas], states: list[Canvas]) -> bool:
    found = []
    for state in states:
        way()
        found.append(document.state is state)
    return all(found)


def _composing(canvas: Canvas) -> list[Row]:
    square = Rect(1024, 1024, 256, 256)
    empty = new_canvas(SIDE, SIDE)
    ids = empty.layers[0].id
    fill = lambda: flood_fill(canvas, "l7", 5, 5, (1, 2, 3), 9)  # noqa: E731
    fill()
    return [
        Row("drawing: 256 px of 8 layers composed",
            median([_ms(lambda: compose(canvas, square)) for _ in range(30)]), "ms"),
        Row("drawing: an empty 4096×4096 canvas flooded",
            median([_ms(lambda: flood_fill(empty, ids, 5, 5, (1, 2, 3))) for _ in range(5)]), "ms", 150),
        Row("drawing: the same around 8 layers of noise",
            median([_ms(fill) for _ in range(3)]), "ms"),
    ]  # fmt: skip


def run() -> list[Row]:
    """The drawing core on a canvas of 4096×4096 with 8 layers."""
    canvas = _canvas()
    return [*_painting(canvas), *_history(canvas), *_composing(canvas)]
