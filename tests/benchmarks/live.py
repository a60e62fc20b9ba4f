"""Live: from the end of a stroke to the first picture of it, and to the final one.

The window runs in a process of its own, offscreen, its engines in theirs as always. Strokes are
drawn on the painting of a sample, and, where the model of lines is shipped, on a white page.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np

from tests.benchmarks.painting import in_window
from tests.benchmarks.table import Row

STROKES = 8
SIZE = (480, 320)
BARS = {"first": 0.9, "final": 3.5}
"""Seconds."""
PATIENCE = 120.0


def run() -> list[Row]:
    """Measure each way that can follow the pen here."""
    with tempfile.TemporaryDirectory() as home:
        chosen = {"QT_QPA_PLATFORM": "offscreen", "ATELIER_HOME": home}
        figures = in_window("tests.benchmarks.live", chosen, 600)
    rows = []
    for way, times in figures.items():
        for which, seconds in times.items():
            name = f"live {way.lower()} {SIZE[0]}×{SIZE[1]}: stroke end to the {which} picture"
            rows.append(Row(f"{name}, median", statistics.median(seconds), "s", BARS[which]))
    return rows


def _measure() -> dict[str, dict[str, list[float]]]:
    from studio.settings import SettingsFile
    from ui import app, theme
    from ui.relay import Relay
    from ui.window import Window

    app.make_application()
    theme.use("dark")
    relay = Relay()
    session = app.make_session(SettingsFile(), relay.post)
    window = Window(session)
    session.new_picture(SIZE)
    session.begin()
    window.resize(1366, 768)
    window.show()
    _until(lambda: session.project is not None)
    sketch: Any = window.workspace
    found = {way.title: _follow(sketch, way.title) for way in sketch.generate.ways if way.is_live}
    window.hide()
    session.close()
    relay.flush()
    return found


def _follow(sketch: Any, way: str) -> dict[str, list[float]]:
    """Draw strokes and wait for their pictures: seconds to the first, and to the final one."""
    from studio.canvas import new_canvas

    if way == "Paint":
        sketch.use_sample(next(each for each in sketch.session.samples if each.has_painting))
        _until(lambda: bool(sketch.reference.swatches.materials))
    else:
        sketch.document.edit("New", new_canvas(*SIZE))
        sketch.hand.take(colour=(0, 0, 0), size=4.0)
    sketch.generate.choose(way)
    _draw(sketch, 0)
    sketch.live.switch(True)
    _until(lambda: _is_final(sketch))
    firsts, finals = [], []
    for number in range(1, STROKES + 1):
        older = (None, sketch.live.frame)
        began = _draw(sketch, number)
        _until(partial(_is_newer, sketch, older))
        firsts.append(time.monotonic() - began)
        _until(lambda: _is_final(sketch))
        finals.append(time.monotonic() - began)
    sketch.live.switch(False)
    return {"first": firsts, "final": finals}


def _is_newer(sketch: Any, older: tuple[object, object]) -> bool:
    return all(sketch.live.frame is not each for each in older)


def _is_final(sketch: Any) -> bool:
    live = sketch.live
    if live.problem is not None:
        raise RuntimeError(str(live.problem))
    last = live._round + 1 >= len(sketch.generate.way.live_sizes)
    return bool(live.frame is not None and not live.is_busy and last)


def _draw(sketch: Any, number: int) -> float:
    """A stroke across the canvas, another one for each number; when it ended."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtTest import QTest

    rng = np.random.default_rng(number)
    width, height = sketch.document.state.width, sketch.document.state.height
    points = rng.uniform(0.15, 0.85, (6, 2)) * (width, height)
    spots = [sketch.view.to_widget(*point) for point in points]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(sketch.view, left, pos=QPointF(spots[0]).toPoint())
    for spot in spots[1:]:
        QTest.mouseMove(sketch.view, QPointF(spot).toPoint())
    QTest.mouseRelease(sketch.view, left, pos=QPointF(spots[-1]).toPoint())
    return time.monotonic()


def _until(reached: Callable[[], bool]) -> None:
    from PySide6.QtTest import QTest

    for _ in _ticks():
        if reached():
            return
        QTest.qWait(5)


def _ticks() -> Iterator[None]:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        yield
    raise RuntimeError("Live gave no picture.")


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_measure()) + "\n")
