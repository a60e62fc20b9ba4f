"""Pictures of the window itself: both themes, two sizes, scale 1 and 2, drawn offscreen.

Each picture is taken by a process of its own, since the scale is fixed when Qt starts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from engines import Problem
from studio.canvas import Blend, Canvas, Layer, add_layer, fill_layer, set_blend, set_opacity
from studio.document import Document

if TYPE_CHECKING:
    from studio.session import Session
    from ui.window import Window

SIZES = ((1366, 768), (1920, 1080))
SCALES = (1, 2)
_PATIENCE = 240.0
"""Seconds that the engine may take on a busy machine."""


def take(folder: Path) -> list[Path]:
    """Picture the window into a folder and give the files; a Problem when that fails."""
    return [path for scale in SCALES for path in _taken(folder.resolve(), scale)]


def _taken(folder: Path, scale: int) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as home:
        chosen = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
        done = subprocess.run(
            [sys.executable, "-c", "from ui.screenshots import child; child()", str(folder)],
            env={**os.environ, **chosen, "ATELIER_HOME": home, "PYTHONSAFEPATH": ""},
            cwd=Path(__file__).parents[1],
            capture_output=True,
            text=True,
        )
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["The process gave no reason."]
        raise Problem("The window could not be pictured.", last[0], "Please report this fault.")
    yield from (Path(name) for name in json.loads(done.stdout.splitlines()[-1]))


def _stage(session: Session, window: Window) -> None:
    """At its work: a sample's painting and materials, a generated result, a glaze over it."""
    from ui.workspaces.sketch import SketchWorkspace

    _until(lambda: session.project is not None)
    sample = next(each for each in session.samples if each.has_painting)
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    sketch.use_sample(sample)
    _until(lambda: bool(sketch.reference.swatches.materials))
    sketch.start_generating()
    _until(lambda: not sketch.generation.is_running)
    _glaze(sketch.document)
    material = sketch.reference.swatches.materials[0]
    sketch.hand.take(colour=material.colour, label=material.label, size=64.0)


def _glaze(document: Document[Canvas]) -> None:
    """Warm the picture by a layer over it."""
    glaze = Layer(name="Evening glaze")
    state = add_layer(document.state, glaze)
    state = fill_layer(state, glaze.id, (236, 190, 140))
    state = set_blend(set_opacity(state, glaze.id, 0.4), glaze.id, Blend.MULTIPLY)
    document.edit("Add glaze", state)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _until(reached: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not reached():
        if time.monotonic() > end:
            raise Problem("The window could not be pictured.", "It did not end its work in time.")
        _wait(50)


def _dressed(window: Window, folder: Path, stage: str) -> Iterator[str]:
    """Picture the window in both themes and at both sizes; gives the files."""
    from ui import theme
    from ui.workspaces.sketch import SketchWorkspace

    for name in theme.THEMES:
        for width, height in SIZES:
            theme.use(name)
            window.resize(width, height)
            _wait(80)
            if isinstance(window.workspace, SketchWorkspace):
                window.workspace.view.settle()
            path = folder / f"{stage}-{name}-{width}x{height}@{int(window.devicePixelRatioF())}.png"
            if not window.grab().save(str(path)):
                raise Problem(f"{path} cannot be written.", "", "Choose another folder.")
            yield str(path)


def child() -> None:
    """In the process of one scale: picture every theme and size, and name the files."""
    from studio.jobs import ThreadLane
    from studio.settings import SettingsFile
    from ui import app, theme
    from ui.relay import Relay
    from ui.window import Window

    folder = Path(sys.argv[1])
    app.make_application()
    theme.use("dark")
    relay = Relay()
    session = app.make_session(SettingsFile(), relay.post, {"cpu": ThreadLane()})
    window = Window(session)
    session.begin()
    session.new_picture()
    window.show()
    names = list(_dressed(window, folder, "empty"))
    _stage(session, window)
    names += _dressed(window, folder, "work")
    window.hide()
    session.close()
    relay.flush()
    sys.stdout.write(json.dumps(names) + "\n")
