"""The application: one QApplication, a session, a window; and what happens to faults."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from engines import Problem
from studio import diagnostics
from studio.jobs import JobQueue, Lane, Post
from studio.session import Session
from studio.settings import Settings, SettingsFile
from ui import theme, touch
from ui.language import speak, told, tr
from ui.relay import Relay
from ui.rest import Rest

if TYPE_CHECKING:
    from studio.recovery import Orphan
    from ui.window import Window

logger = logging.getLogger(__name__)

WARM = ("image.repaint", "image.materials")
"""Engines whose libraries are loaded while nobody waits."""


_TURN = 0.001
"""Seconds that a thread keeps the interpreter while the window waits for it; usually they are 5 ms."""
_PATIENCE = 10.0
"""Seconds that keeping the work may take when the desktop closes."""


class _Log:
    """The log of this process, once it is kept."""

    tail: diagnostics.LogTail | None = None


def run(files: Sequence[Path] = ()) -> int:
    """Open the studio with `files` and stay until its window is closed; gives the exit code."""
    _Log.tail = diagnostics.start_logging()
    application = make_application()
    settings = SettingsFile()
    touch.use(settings.settings.touch)
    speak(settings.settings.language.code)
    theme.use(settings.settings.theme.value, settings.settings.touch)
    for name, value in settings.settings.environment().items():
        os.environ.setdefault(name, value)
    settings.put_off = Rest(application).put_off
    relay = Relay()
    session = make_session(settings, relay.post)
    from ui.window import Window

    window = Window(session)
    _open_first(window, files)
    faults = Faults(session)
    sys.excepthook = faults.take
    window.show()
    QTimer.singleShot(0, window, lambda: _after_first_paint(session, window))
    _heed_signals(application, session)
    try:
        return application.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        session.close()
        relay.flush()


def make_application() -> QApplication:
    """The QApplication of this process: named, in Fusion under our style sheet."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    sys.setswitchinterval(_TURN)
    QGuiApplication.setDesktopFileName("atelier")
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Atelier")
    application.setApplicationDisplayName("Atelier")
    application.setApplicationVersion(diagnostics.VERSION)
    application.setStyle("Fusion")
    application.setWindowIcon(theme.tinted("generate", "accent"))
    application.styleHints().colorSchemeChanged.connect(_follow_desktop)
    return application


def make_session(
    settings: SettingsFile, post: Post, lanes: dict[str, Lane] | None = None
) -> Session:
    """A session whose engines run in worker processes, unless other lanes are given."""
    if lanes is None:
        from studio.worker import engine_lanes

        lanes = engine_lanes()
    session = Session(settings, JobQueue(lanes, post))
    session.say = told
    return session


def report(settings: Settings | None = None, trace: str = "") -> str:
    """The diagnostics report of this process."""
    values = settings.settings() if settings is not None else None
    return diagnostics.report(_Log.tail, values, trace)


def _open_first(window: Window, files: Sequence[Path]) -> None:
    jobs = [window.filing.open_path(path) for path in files]
    for job in jobs[-1:]:
        if job is not None:
            window.start.wait_for(job)


def _after_first_paint(session: Session, window: Window) -> None:
    """What can wait: old work to recover, the project's file, the engine workers."""
    gc.freeze()  # what is there now is there to the end, and need not be looked through
    gc.enable()
    session.look_for_orphans(lambda found: _offer(window, found))
    session.begin()
    QTimer.singleShot(1000, window, lambda: session.jobs.warm(WARM))
    window.offer_touch()
    for trouble in (session.keys.trouble, session.settings.trouble, theme.trouble()):
        if trouble is not None:
            session.troubled.emit(trouble)


def _offer(window: Window, found: list[Orphan]) -> None:
    """Offer old work once the job that found it has ended: a dialog in it would keep it running."""
    QTimer.singleShot(0, window, lambda: window.filing.offer_orphans(found))


def _follow_desktop() -> None:
    theme.use(theme.choice())


def _heed_signals(application: QApplication, session: Session) -> None:
    """Let Ctrl+C close the window, which asks when work is unsaved; the end of a desktop does not wait."""
    signal.signal(signal.SIGINT, lambda *_: application.quit())
    signal.signal(signal.SIGTERM, lambda *_: end_at_once(session))
    pulse = QTimer(application)
    pulse.timeout.connect(lambda: None)  # Python looks for signals only when it runs
    pulse.start(500)


def end_at_once(session: Session, leave: Callable[[int], object] = os._exit) -> None:
    """End without a question, as a desktop that closes asks.

    What is unsaved is kept, and offered at the next start as after a crash.
    """
    job = session.autosave()
    if job is None:
        QApplication.quit()
        return
    timer = QTimer(QApplication.instance())
    end = time.monotonic() + _PATIENCE

    def look() -> None:
        if job.state.ended or time.monotonic() > end:
            timer.stop()
            leave(128 + signal.SIGTERM)

    timer.timeout.connect(look)
    timer.start(20)


class Faults:
    """What becomes of exceptions nobody caught: the work is kept, and the person is told."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._is_telling = False

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Stand in for sys.excepthook."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        if not isinstance(error, Problem):
            logger.error("an exception nobody caught:\n%s", text)
        if self._is_telling:
            return
        self._is_telling = True
        try:
            self._keep_work()
            self._tell(error, text)
        finally:
            self._is_telling = False

    def _keep_work(self) -> None:
        try:
            self._session.autosave()
        except Exception:
            logger.exception("the work could not be kept")

    def _tell(self, error: BaseException, text: str) -> None:
        from ui.dialogs.problem import ProblemDialog

        if isinstance(error, Problem):
            ProblemDialog(error, parent=QApplication.activeWindow()).exec()
            return
        problem = Problem(
            tr("Something went wrong in the program."),
            f"{type(error).__name__}: {error}",
            tr(
                "Your work is kept. Please report this fault; then save, and start the program again."
            ),
        )
        full = report(self._session.settings.settings, text)
        ProblemDialog(problem, full, QApplication.activeWindow()).exec()
