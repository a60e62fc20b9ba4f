"""Gaps: how long the window hears nothing while large edits land, and beside work on the io lane.

The real window runs in a process of its own, offscreen. A timer that is always due notes when it is
heard; the longest pause between two of its ticks is the gap.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.painting import in_window, layered_canvas
from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from studio.canvas import Canvas

BAR, ROUNDS = 16.0, 5
WIDE, HIGH = 4000, 3000
"""Twelve megapixels."""


def run() -> list[Row]:
    """The median of the longest gap in each of some rounds."""
    with tempfile.TemporaryDirectory() as home:
        chosen = {"QT_QPA_PLATFORM": "offscreen", "ATELIER_HOME": home}
        figures = in_window("tests.benchmarks.gaps", chosen)
    return [
        Row(f"longest gap of the window: {what}", statistics.median(gaps), "ms", BAR)
        for what, gaps in figures.items()
    ]


# ---- in the process that is measured ------------------------------------------------------------


def _probe() -> dict[str, list[float]]:
    from studio.jobs import ThreadLane
    from studio.settings import SettingsFile
    from ui import app, theme
    from ui.relay import Relay
    from ui.window import Window

    app.make_application()
    theme.use("dark")
    relay = Relay()
    session = app.make_session(SettingsFile(), relay.post, {"cpu": ThreadLane()})
    window = Window(session)
    window.resize(1366, 768)
    window.show()
    gc.collect()
    gc.freeze()  # as the program does after its first paint
    found = _of_dialogs(window)
    found |= _of_tabs(window)
    found |= _of_tools(window)
    found |= _of_landings(window)
    found |= _of_lane(window)
    window.hide()
    session.close()
    relay.flush()
    return found


def _of_dialogs(window: Any) -> dict[str, list[float]]:
    window.session.new_picture((640, 480))
    _gap(0.5)

    def show_settings() -> None:
        _later(250, _close_dialogs)
        window.filing.settings()

    found = {"settings opened": [_gap(0.2, show_settings) for _ in range(ROUNDS)]}
    finder = []
    for _ in range(ROUNDS):
        finder.append(_gap(0.3, window.finder.toggle))
        window.finder.toggle()
        _gap(0.05)
    return found | {"finder opened first": finder[:1], "finder opened again": finder[1:]}


def _of_tabs(window: Any) -> dict[str, list[float]]:
    """A picture opened in a tab, and the dialog of the samples with its small pictures."""
    session = window.session
    tabs, samples = [], []
    for _ in range(ROUNDS):
        tabs.append(_gap(0.5, partial(session.new_picture, (640, 480))))
        session.close_document(session.documents[-1])
        _gap(0.1)
    for _ in range(ROUNDS):
        samples.append(_gap(1.5, window.workspace.choose_sample))
        _close_dialogs()
        _gap(0.1)
    return {"tab opened": tabs, "samples opened": samples}


def _of_tools(window: Any) -> dict[str, list[float]]:
    """A fill with its libraries, others, and large letters that become a layer."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtTest import QTest

    from ui.lettering import Lettering

    window.session.new_picture((1600, 1200))
    sketch = window.workspace
    sketch.choose_tool("fill")
    _gap(0.5)
    spot = sketch.view.to_widget(800, 600).toPoint()
    fill = partial(QTest.mouseClick, sketch.view, Qt.MouseButton.LeftButton, pos=spot)
    fills = [_gap(0.5, fill) for _ in range(ROUNDS)]
    letters = Lettering("Large letters", size=600)
    desk = sketch.desks.writing
    write = partial(desk._place, letters, QPointF(100, 100), (200, 30, 10))
    words = [_gap(0.8, write) for _ in range(ROUNDS)]
    return {"filled first": fills[:1], "filled again": fills[1:], "600 px letters laid": words}


def _of_landings(window: Any) -> dict[str, list[float]]:
    """A layer changed all over, by an edit that was worked out beside the window."""
    from studio.gradients import Gradient, Kind, fill_with

    canvas: Canvas = layered_canvas()
    document = window.session.add_picture(canvas, "Large")
    sketch, id = window.workspace, canvas.layers[4].id
    sketch.layers.activate(id)
    _gap(1.5)
    found: dict[str, list[float]] = {"full 4096² layer landed": [], "that undone": []}
    for turn in range(ROUNDS):
        gradient = Gradient(Kind.LINEAR, (0, turn), (4096, 4096), (200, 30, 10), (20, 40, 240))
        after = fill_with(document.state, id, gradient)
        _gap(0.3)  # what waited meanwhile is heard
        found["full 4096² layer landed"].append(_gap(1.0, partial(document.edit, "Land", after)))
        found["that undone"].append(_gap(1.0, document.undo))
    return found


def _of_lane(window: Any) -> dict[str, list[float]]:
    """Merging, and writing files, of twelve megapixels, on another thread."""
    from studio.canvas import Canvas, canvas_from_image, flattened
    from studio.export import Delivery, Form, Proof
    from studio.merging import flatten

    large = layered_canvas()
    layers = tuple(replace(each, tiles=each.tiles) for each in large.layers)
    canvas = Canvas(WIDE, HIGH, layers, (255, 255, 255))
    picture = canvas_from_image(flattened(canvas), "Picture")
    works: dict[str, Callable[[Path], object]] = {
        "12 megapixels of 8 layers flattened beside it": lambda _: flatten(canvas),
        "12 megapixels read as a picture beside it": lambda _: flattened(canvas),
    }
    for form in Form:
        works[f"12 megapixels exported as {form.value} beside it"] = partial(
            lambda form, path: Proof(picture, ()).write(path / "a", Delivery(form=form)), form
        )
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for what, work in works.items():
            found[what] = [_beside(partial(work, Path(folder))) for _ in range(3)]
    return found


def _beside(work: Callable[[], object]) -> float:
    thread = threading.Thread(target=work)
    thread.start()
    longest = 0.0
    while thread.is_alive():
        longest = max(longest, _gap(0.05))
    return longest


def _gap(seconds: float, deed: Callable[[], object] = lambda: None) -> float:
    """The longest pause in ms between two ticks, from before a deed until some seconds after it."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, timer, ticks = QEventLoop(), QTimer(), [time.perf_counter()]
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(1)
    QTimer.singleShot(5, deed)
    QTimer.singleShot(round(seconds * 1000) + 5, loop.quit)
    loop.exec()
    timer.stop()
    return 1000 * max(b - a for a, b in zip(ticks, [*ticks[1:], time.perf_counter()], strict=True))


def _close_dialogs() -> None:
    from PySide6.QtWidgets import QApplication, QDialog

    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog):
            each.reject()


def _later(milliseconds: int, deed: Callable[[], None]) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(milliseconds, deed)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_probe()) + "\n")
