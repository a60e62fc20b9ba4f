"""A window over a session whose engines run in this process, for tests of the shell."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from studio.jobs import ThreadLane
from studio.settings import SettingsFile
from ui import app, theme
from ui.relay import Relay
from ui.window import Window


@contextmanager
def opened(qtbot: QtBot, *, pictures: int = 1) -> Iterator[Window]:
    """A shown window with empty pictures and an untitled project; gone at the end."""
    theme.use("dark")
    relay = Relay()
    session = app.make_session(SettingsFile(), relay.post, {"cpu": ThreadLane()})
    window = Window(session)
    for _ in range(pictures):
        session.new_picture((96, 64))
    session.begin()
    window.show()
    qtbot.waitUntil(lambda: session.project is not None)
    try:
        yield window
    finally:
        window.hide()
        qtbot.wait(1)  # what the last paint asked for is asked while there is somebody to ask
        session.close()
        relay.flush()
        window.deleteLater()
        qtbot.wait(1)
