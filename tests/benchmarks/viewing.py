"""Viewing: pan, zoom and turn a large canvas on a 3840×2160 screen, from a movement to its pixels.

The window runs in a process of its own: offscreen, and under Xvfb where there is one. Movements come
60 times a second, as of a hand that drags; a time counts from the reception of a movement to the
return of the paintEvent that shows it, drawing in idle moments between them included.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from tests.benchmarks.painting import display, in_window, layered_canvas
from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from ui.canvas_geometry import Viewpoint
    from ui.canvas_view import CanvasView

WINDOW = 3840, 2160
RATE, SECONDS = 60, 3.0


def run() -> list[Row]:
    """Measure every movement, offscreen and under Xvfb."""
    rows = _rows("offscreen", {"QT_QPA_PLATFORM": "offscreen"})
    with display(*WINDOW) as number:
        if number is not None:
            rows += _rows("xcb", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": number})
    return rows


def _rows(platform: str, environment: dict[str, str]) -> list[Row]:
    rows = []
    for what, waits in in_window("tests.benchmarks.viewing", environment).items():
        name = f"{what} at 3840×2160, {platform}: movement to paintEvent returned"
        rows.append(Row(f"{name}, p99", float(np.percentile(waits, 99)), "ms", 16.0))
        rows.append(Row(f"{name}, p50", float(np.percentile(waits, 50)), "ms"))
    return rows


# ---- in the process that is measured ------------------------------------------------------------


def _movements(view: CanvasView) -> dict[str, tuple[Viewpoint, Callable[[float], Viewpoint]]]:
    """From where each movement starts, and where it is after a share of its time, 0…1."""
    from ui.canvas_geometry import centred

    size = view.document.state.width, view.document.state.height
    x, y = WINDOW[0] / 2, WINDOW[1] / 2
    near, half = centred(size, WINDOW, 1.0), centred(size, WINDOW, 0.4)
    turned = near.turned(30, x, y)
    far = 600
    return {
        "pan": (near, lambda t: near.panned(far * np.sin(6 * t), far * np.cos(6 * t))),
        "pan, turned": (turned, lambda t: turned.panned(far * np.sin(6 * t), far * np.cos(6 * t))),
        "zoom": (half, lambda t: half.zoomed(0.3 * 10**t, x, y)),
        "zoom, turned": (half, lambda t: half.turned(30, x, y).zoomed(0.3 * 10**t, x, y)),
        "turn": (near, lambda t: near.turned(90 * t, x, y)),
        "turn, small": (half, lambda t: half.turned(90 * t, x, y)),
    }


def _measure(
    view: CanvasView, start: Viewpoint, at: Callable[[float], Viewpoint], waits: list[float]
) -> None:
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    view.look(start)
    view.settle()
    view.repaint()
    loop, timer, begun = QEventLoop(), QTimer(), time.perf_counter()
    waits.clear()

    def move() -> None:
        share = (time.perf_counter() - begun) / SECONDS
        if share >= 1:
            loop.quit()
            return
        received = time.perf_counter()
        view.look(at(share))
        view.repaint()
        waits.append((time.perf_counter() - received) * 1000)

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(move)
    timer.start(1000 // RATE)
    loop.exec()
    timer.stop()


def _probe() -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from studio.document import Document
    from ui.canvas_view import CanvasView

    application = QApplication([])
    view = CanvasView(Document(layered_canvas()))
    view.resize(*WINDOW)
    view.show()
    QTest.qWaitForWindowExposed(view)
    figures: dict[str, Any] = {}
    for what, (start, at) in _movements(view).items():
        waits: list[float] = []
        _measure(view, start, at, waits)
        figures[what] = waits[3:]
    print(json.dumps(figures), flush=True)
    view.close()
    del application


if __name__ == "__main__":
    _probe()
