"""Memory: what stays after 1,000 strokes, 100 frames of Live, 50 tabs and many dialogs, all gone again.

The real window runs in a process of its own, offscreen, its engines in theirs as always. A figure is
the memory of the window's process beyond what the history holds, against that before.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.painting import in_window
from tests.benchmarks.table import Row

SIZE = (1024, 683)
STROKES, FRAMES, TABS, DIALOGS = 1000, 100, 50, 20
HISTORY_MB = 64
ASKING = "new", "settings", "export", "about", "report", "shortcuts"
BAR = 5.0
"""Percent."""
PATIENCE = 10.0
_RANDOM = np.random.default_rng(7)


def run() -> list[Row]:
    """Growth in percent after each kind of work, and what of closed things is still there."""
    with tempfile.TemporaryDirectory() as home:
        chosen = {"QT_QPA_PLATFORM": "offscreen", "ATELIER_HOME": home}
        found = in_window("tests.benchmarks.memory", chosen, 590)
    rows = [
        Row(f"memory after {what}, beyond the history", grown, "%", BAR)
        for what, grown in found["grown"].items()
    ]
    name = f"history after {STROKES} strokes, bounded at {HISTORY_MB} MiB"
    rows.append(Row(name, found["history"], "MiB", HISTORY_MB))
    rows += [Row(f"{what} left behind", count, "", 0) for what, count in found["left"].items()]
    return [*rows, Row("memory of the window's process before", found["before"], "MiB")]


# ---- in the process that is measured ------------------------------------------------------------


def _probe() -> dict[str, Any]:
    from studio.settings import SettingsFile
    from ui import app, theme
    from ui.relay import Relay
    from ui.window import Window

    app.make_application()
    theme.use("dark")
    relay = Relay()
    session = app.make_session(SettingsFile(), relay.post)
    session.settings.change(undo=HISTORY_MB)
    window = Window(session)
    session.begin()
    window.resize(1366, 768)
    window.show()
    _until(lambda: session.project is not None)
    session.new_picture(SIZE)
    found = _measure(window)
    window.hide()
    session.close()
    relay.flush()
    return found


def _measure(window: Any) -> dict[str, Any]:
    from ui.workspaces.sketch import SketchWorkspace

    sketch: Any = window.workspace
    history = sketch.document.history
    sketch.hand.take(colour=(0, 0, 0), size=9.0)
    sketch.generate.choose("Lines")
    works: dict[str, Callable[[int], None]] = {
        f"{STROKES} strokes": lambda share: _draw(sketch, STROKES // share),
        f"{FRAMES} frames of Live": lambda share: _follow(sketch, FRAMES // share),
        f"{TABS} tabs opened and closed": lambda share: _turn_tabs(window, TABS // share),
        f"{DIALOGS} dialogs of each kind": lambda share: _ask(window, max(DIALOGS // share, 3)),
    }
    for work in works.values():  # once, so that all is loaded and every pool is filled
        work(10)
    before = first = _resident() - history.bytes
    widgets, spaces = _widgets(), _alive(SketchWorkspace)
    grown = {}
    for what, work in works.items():
        work(1)
        now = _resident() - history.bytes
        grown[what] = 100 * (now - before) / before
        before = now
    grown["all of that"] = 100 * (before - first) / first
    left = {"widgets": _widgets() - widgets, "workspaces": _alive(SketchWorkspace) - spaces}
    mib = 1 << 20
    return {"grown": grown, "left": left, "history": history.bytes / mib, "before": first / mib}


def _draw(sketch: Any, count: int) -> None:
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    left = Qt.MouseButton.LeftButton
    for _ in range(count):
        points = _RANDOM.uniform(0.1, 0.9, (4, 2)) * SIZE
        spots = [QPointF(sketch.view.to_widget(*point)).toPoint() for point in points]
        QTest.mousePress(sketch.view, left, pos=spots[0])
        for spot in spots[1:]:
            QTest.mouseMove(sketch.view, spot)
        QTest.mouseRelease(sketch.view, left, pos=spots[-1])
        QApplication.processEvents()


def _follow(sketch: Any, count: int) -> None:
    """Draw, and wait for the next frame, again and again."""
    _begin_anew(sketch)
    sketch.live.switch(True)
    for _ in range(count):
        older = sketch.live.frame
        _draw(sketch, 1)
        for _ in range(3):  # a stroke may leave the drawing as it was, so that no frame is due
            if _is_reached(partial(lambda old: sketch.live.frame not in (None, old), older)):
                break
            _draw(sketch, 1)
        else:
            raise RuntimeError(f"Live gave no frame: {sketch.live.problem}.")
    sketch.live.switch(False)
    _wait(0.3)


def _begin_anew(sketch: Any) -> None:
    """White paper: on black, no stroke would make a difference."""
    from studio.canvas import new_canvas

    sketch.document.edit("New", new_canvas(*SIZE))


def _turn_tabs(window: Any, count: int) -> None:
    for _ in range(count):
        document = window.session.new_picture(SIZE)
        _draw(window.workspace, 1)
        _wait(0.05)
        window.session.close_document(document)
        _wait(0.02)


def _ask(window: Any, count: int) -> None:
    """Open each dialog that rows of the window open, and close it."""
    from PySide6.QtWidgets import QApplication, QDialog

    def close() -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                each.reject()

    for id in ASKING:
        for _ in range(count):
            _later(close)
            window.actions_set.action(id).trigger()
            _wait(0.05)
            close()
            _wait(0.01)


def _later(deed: Callable[[], None]) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(30, deed)


def _widgets() -> int:
    from PySide6.QtWidgets import QApplication

    return len(QApplication.allWidgets())


def _alive(kind: type) -> int:
    return sum(isinstance(each, kind) for each in gc.get_objects())


def _resident() -> int:
    """Bytes of this process in memory, all that is free given back first."""
    _wait(0.5)
    for _ in range(3):
        gc.collect()
        _wait(0.05)
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _wait(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _until(reached: Callable[[], bool]) -> None:
    if not _is_reached(reached):
        raise RuntimeError("The window did not get there.")


def _is_reached(what: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while not what():
        if time.monotonic() > end:
            return False
        _wait(0.005)
    return True


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_probe()) + "\n")
