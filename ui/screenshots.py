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
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from engines import Problem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from studio.session import Session
    from ui.window import Window

SIZES = ((1366, 768), (1920, 1080))
SCALES = (1, 2)


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
    """Open a picture with the first sample in it."""
    from ui.workspaces.sketch import SketchWorkspace

    session.new_picture(title=session.samples[0].title)
    sketch = window.workspace
    if isinstance(sketch, SketchWorkspace):
        sketch.use_sample(session.samples[0])


def _settle(application: QApplication, seconds: float = 0.6) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()


def child() -> None:
    """In the process of one scale: picture every theme and size, and name the files."""
    from studio.jobs import ThreadLane
    from studio.settings import SettingsFile
    from ui import app, theme
    from ui.relay import Relay
    from ui.window import Window

    folder = Path(sys.argv[1])
    application = app.make_application()
    theme.use("dark")
    relay = Relay()
    session = app.make_session(SettingsFile(), relay.post, {"cpu": ThreadLane()})
    window = Window(session)
    _stage(session, window)
    names = []
    ratio = int(window.devicePixelRatioF())
    for theme_name in theme.THEMES:
        for width, height in SIZES:
            theme.use(theme_name)
            window.resize(width, height)
            window.show()
            _settle(application)
            path = folder / f"{theme_name}-{width}x{height}@{ratio}.png"
            if not window.grab().save(str(path)):
                raise Problem(f"{path} cannot be written.", "", "Choose another folder.")
            names.append(str(path))
    session.close()
    sys.stdout.write(json.dumps(names) + "\n")
