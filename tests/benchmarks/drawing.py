"""Drawing: gradients, fills and moves on a 4096×4096 canvas of 8 layers.

A window runs in a process of its own, offscreen; a time counts from a movement of the mouse to the
return of the paintEvent that shows it. Edits are timed alone, as the io lane makes them.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from studio.bucket import Bucket, pour
from studio.canvas import Blend, Canvas, Layer, new_canvas
from studio.figures import Figure, Ink, draw, oval
from studio.gradients import Gradient, Kind, fill_with
from tests.benchmarks.painting import in_window, layered_canvas
from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from ui.canvas_view import CanvasView

WINDOWS = (1366, 768), (3840, 2160)
SIDE, MOVES = 4096, 60


def run() -> list[Row]:
    """Measure previews in two windows, and edits."""
    rows = []
    figures = in_window("tests.benchmarks.drawing", {"QT_QPA_PLATFORM": "offscreen"})
    for what, waits in figures.items():
        rows.append(Row(f"{what}: movement to paintEvent returned, p95", float(np.percentile(waits, 95)), "ms", 16.0))  # fmt: skip
    return rows + _edits()


def _edits() -> list[Row]:
    canvas = new_canvas(SIDE, SIDE)
    id = canvas.layers[0].id
    rim = oval((300, 300), (3800, 3700))
    lines = draw(canvas, id, (Figure(rim[:-3], False, width=9, outline=Ink((0, 0, 0))),))
    gradient = Gradient(Kind.LINEAR, (0, 0), (SIDE, SIDE), (200, 30, 10), (20, 40, 240))
    edits: dict[str, Callable[[], Canvas]] = {
        "gradient": lambda: fill_with(canvas, id, gradient),
        "ellipse, filled and outlined": lambda: draw(
            canvas, id, (Figure(rim, width=40, outline=Ink((0, 0, 0)), fill=Ink((250, 200, 0))),)
        ),
        "fill, 2 px grown": lambda: pour(lines, id, 2000, 2000, Bucket((9, 90, 9), grow=2)),
        "fill, gaps of 100 px closed": lambda: pour(
            lines, id, 2000, 2000, Bucket((9, 90, 9), gap=100, grow=2)
        ),
    }
    rows = []
    for name, edit in edits.items():
        begun = time.perf_counter()
        edit()
        rows.append(Row(f"{name}, {SIDE}×{SIDE}", time.perf_counter() - begun, "s"))
    return rows


# ---- in the process that is measured ------------------------------------------------------------


def _probe() -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from studio.document import Document
    from ui.canvas_view import CanvasView

    application = QApplication([])
    figures: dict[str, list[float]] = {}
    for size in WINDOWS:
        document = Document(layered_canvas())
        view = CanvasView(document)
        view.resize(*size)
        view.show()
        QTest.qWaitForWindowExposed(view)
        view.fit()
        view.settle()
        for kind in Kind:
            name = f"gradient, {kind.value}, {size[0]}×{size[1]}"
            figures[name] = _previewed(view, document.state, kind)
        for name, canvas in _cases(document.state).items():
            figures[f"gradient, {name}, {size[0]}×{size[1]}"] = _previewed(
                view, canvas, Kind.LINEAR
            )
        view.close()
    print(json.dumps(figures), flush=True)
    del application


def _cases(canvas: Canvas) -> dict[str, Canvas]:
    def with_upper(**changes: object) -> Canvas:
        upper: Layer = replace(canvas.layers[5], **changes)  # type: ignore[arg-type]
        return replace(canvas, layers=(*canvas.layers[:5], upper, *canvas.layers[6:]))

    return {
        "clipped layer above": with_upper(clipped=True),
        "luminosity above": with_upper(blend=Blend.LUMINOSITY, clipped=False),
    }


def _previewed(view: CanvasView, canvas: Canvas, kind: Kind) -> list[float]:
    """Milliseconds of each movement of a gradient on the fifth layer."""
    from studio.moving import Afloat, Part
    from studio.sandwich import sandwich
    from studio.tiles import Tiles
    from ui.gradient_tool import GradientPreview

    view.document.edit("Case", canvas)
    preview = GradientPreview(view, view.document, _NoJobs())  # type: ignore[arg-type]
    layer = canvas.layers[4]
    preview.begin(layer.id)
    afloat = Afloat(layer.id, (Part(layer.id, Tiles.empty(), layer.tiles),), None, canvas.bounds)
    preview._found = sandwich(canvas, afloat), None
    waits = []
    for step in range(MOVES):
        end = 1500 + 30.0 * step, 900 + 40.0 * step
        begun = time.perf_counter()
        preview.show(Gradient(kind, (300, 200), end, (200, 30, 10), (20, 40, 240)))
        view.repaint()
        waits.append((time.perf_counter() - begun) * 1000)
    preview.end()
    preview.leave()
    view.overlays.remove(preview)
    return waits[2:]


class _NoJobs:
    """Makes nothing: the pictures are given."""

    def run_io(self, *args: object) -> None: ...


if __name__ == "__main__":
    _probe()
