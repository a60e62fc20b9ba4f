"""Results: what their drawings cost in the file, deleting them, and looking through a thousand."""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from engines import Image
from studio.canvas import Canvas, new_canvas, set_tiles
from studio.project import Project
from studio.recipes import Recipe
from studio.strokes import Brush, Stroke
from studio.wishes import Wish
from tests.benchmarks.painting import in_window
from tests.benchmarks.table import Row
from tests.studio.kill_saving import KINDS

SIZE, KEPT, SHOWN, ROUNDS = (1024, 683), 100, 1000, 5


def run() -> list[Row]:
    """Rows: bytes and milliseconds of kept drawings, and the GUI thread's share of a search."""
    with tempfile.TemporaryDirectory() as folder:
        rows = _kept(Path(folder))
    figures = in_window("tests.benchmarks.results", {"QT_QPA_PLATFORM": "offscreen"})
    return rows + [Row(f"{name}, {SHOWN} results, GUI thread", value, "ms", 16)
                   for name, value in figures.items()]  # fmt: skip


def _recipe(seed: int) -> str:
    settings = {"seed": seed, "kind": "flower", "keep_lines": False}
    return Recipe(
        engine="image.sketch", engine_version=1, settings=settings, inputs={}, device="cpu"
    ).to_json()


def _kept(folder: Path) -> list[Row]:
    """A stroke is drawn before each result."""
    sizes, waits = [], []
    for name, is_whole in (("without", False), ("with", True)):
        project = Project.create(folder / f"{name}.atelier", KINDS)
        canvas, chance = new_canvas(*SIZE), np.random.default_rng(0)
        for seed in range(KEPT):
            canvas = _stroke(canvas, chance)
            wish = Wish("image.sketch", {"seed": seed}, canvas) if is_whole else None
            image = Image.from_rgb(np.full((*SIZE[::-1], 3), seed, np.uint8))
            start = time.perf_counter()
            project.assets.keep(image, _recipe(seed), None, wish)
            waits.append(time.perf_counter() - start)
        project.close()
        sizes.append(project.path.stat().st_size)
    project = Project.open(folder / "with.atelier", KINDS)
    start = time.perf_counter()
    project.assets.delete([each.digest for each in project.assets.listed])
    deleted = time.perf_counter() - start
    project.close()
    size = f"{SIZE[0]}×{SIZE[1]}, a stroke each"
    return [
        Row(
            f"file of {KEPT} results, their drawings, {size}", (sizes[1] - sizes[0]) / 1e6, "MB", 2
        ),
        Row("keep a result with its drawing, io lane", 1e3 * statistics.median(waits[KEPT:]), "ms"),
        Row("keep a result without, io lane", 1e3 * statistics.median(waits[:KEPT]), "ms"),
        Row(f"delete {KEPT} results for good, io lane", 1e3 * deleted, "ms"),
        Row("file after that", project.path.stat().st_size / 1e6, "MB", 0.1),
    ]


def _stroke(canvas: Canvas, chance: np.random.Generator) -> Canvas:
    layer = canvas.layers[0]
    stroke, x, y = Stroke(layer.tiles, Brush(size=12)), *chance.uniform(100, 580, 2)
    for step in range(6):
        stroke.to(x + 20 * step, y + chance.uniform(-20, 20))
    return set_tiles(canvas, layer.id, stroke.finish())


# ---- in the process that is measured ------------------------------------------------------------


def _probe() -> None:
    from PySide6.QtWidgets import QApplication

    from studio.assets import Asset
    from ui.workspaces.results_strip import ResultsStrip

    application = QApplication([])
    strip = ResultsStrip()
    strip.resize(1100, 100)
    strip.words.read_with(lambda read, take: take(read()))
    assets = tuple(
        Asset(f"{seed:064x}", 1e9 + seed, _recipe(seed), 40, 30) for seed in range(SHOWN)
    )
    strip.words.learn(assets)  # in the program on the io lane
    strip.show()
    waits: dict[str, list[float]] = {}

    def measure(what: str, deed: Callable[[], object]) -> None:
        start = time.perf_counter()
        deed()
        application.processEvents()
        waits.setdefault(what, []).append(1e3 * (time.perf_counter() - start))

    measure("first sight", lambda: strip.offer(assets))
    for _ in range(ROUNDS):
        for query in ("seed 77", "flower", "no such thing"):
            measure("search", lambda query=query: strip.search.setText(query))  # type: ignore[misc]
            measure("end of a search", strip.search.clear)
    print(json.dumps({what: statistics.median(each) for what, each in waits.items()}), flush=True)


if __name__ == "__main__":
    _probe()
