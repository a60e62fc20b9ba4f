"""A monkey at the window: chance strokes, rows, buttons, tabs and dialogs, to find what no test thinks of.

`make monkey` runs it; `python -m tests.monkey SEED SECONDS` does so again as it was, as far as time
allows. It prints every fault with what was done before it, and ends with 1 where there was one. At
the end what is shown must be what the document says, and a saved project must open as it was.
"""

from __future__ import annotations

import faulthandler
import os
import random
import sys
import tempfile
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

_HOME = Path(tempfile.mkdtemp())
os.environ.update(ATELIER_HOME=str(_HOME), QT_QPA_PLATFORM="offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from PySide6.QtCore import (  # noqa: E402
    QMessageLogContext,
    QPoint,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QSpinBox,
    QToolButton,
)

from studio.canvas import Canvas  # noqa: E402
from studio.compose import compose  # noqa: E402
from studio.document import Document  # noqa: E402
from studio.opening import kinds  # noqa: E402
from studio.project import Project  # noqa: E402
from studio.samples import samples  # noqa: E402
from studio.settings import SettingsFile  # noqa: E402
from ui import app  # noqa: E402
from ui.relay import Relay  # noqa: E402
from ui.window import Window  # noqa: E402
from ui.workspaces.sketch import SketchWorkspace  # noqa: E402

_ASKING = [
    "quit",
    "open",
    "save",
    "save-as",
    "export",
    "versions",
    "settings",
    "shortcuts",
    "report",
    "about",
    "new",
    "full-screen",
    "close",
    "sketch.export-results",
    "sketch.reference",
]
"""Rows that wait for an answer, or end the window."""
_BUTTONS_LEFT = ("Export", "Choose", "Open", "Model card", "Samples")
_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYS = (*(_PLAIN,) * 5, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
         Qt.KeyboardModifier.AltModifier)  # fmt: skip
_LEFT = Qt.MouseButton.LeftButton
_HANDS = (*(_LEFT,) * 8, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
_MOST_TABS = 4


class Monkey:
    """Uses a window by chance."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window, self.session = window, window.session
        self.chance = random.Random(seed)
        self.done: deque[str] = deque(maxlen=8)
        self.faults = 0
        self._told: set[str] = set()
        self._deeds = (
            *(self.stroke,) * 30, *(self.row,) * 25, *(self.press,) * 12, *(self.turn_to_layer,) * 8,
            *(self.undo,) * 4, *(self.turn_tab,) * 2, *(self.take_sample,) * 2, *(self.save,) * 2,
        )  # fmt: skip
        sys.excepthook = self.fault
        qInstallMessageHandler(self.warned)
        threading.excepthook = lambda args: self.fault(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    @property
    def sketch(self) -> SketchWorkspace:
        """The workspace in front."""
        found = self.window.workspace
        assert isinstance(found, SketchWorkspace)
        return found

    def fault(
        self, kind: type[BaseException], value: BaseException, trace: TracebackType | None
    ) -> None:
        """Print an exception that nothing caught."""
        self.faults += 1
        print("".join(traceback.format_exception(kind, value, trace)))
        print("after:", *self.done, sep="\n  ", flush=True)

    def warned(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        """Count what Qt warns of, with where it came from; once each."""
        if kind is QtMsgType.QtDebugMsg or "plugin does not support" in text or text in self._told:
            return
        self._told.add(text)
        self.faults += 1
        print(text, *traceback.format_stack(limit=8)[:-1], sep="\n", flush=True)

    def play(self, seconds: float) -> int:
        """Do things for so long; gives how many."""
        end, count = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            try:
                if self.window.document is None:
                    self.new_picture()
                self.chance.choice(self._deeds)()
                self.answer()
            except Exception as error:
                self.fault(type(error), error, error.__traceback__)
            settle(self.chance.choice((0, 0.01, 0.03, 0.2)))
            self.listen()
            count += 1
        return count

    def listen(self) -> None:
        """Count what the program itself calls a fault of its own."""
        for notice in (self.window.notice, self.sketch.notice):
            text = notice.text
            if notice.isVisible() and "fault of the program" in text and text not in self._told:
                self._told.add(text)
                self.faults += 1
                print(text, "after:", *self.done, sep="\n  ", flush=True)

    # ---- deeds ------------------------------------------------------------------------------

    def stroke(self) -> None:
        """Drag over the canvas; now and then something else happens meanwhile."""
        view, chance = self.sketch.view, self.chance
        keys, hand = chance.choice(_KEYS), chance.choice(_HANDS)
        spot = QPoint(chance.randrange(view.width()), chance.randrange(view.height()))
        QTest.mousePress(view, hand, keys, spot)
        for _ in range(chance.randrange(12)):
            x, y = (each + chance.randint(-90, 90) for each in (spot.x(), spot.y()))
            spot = QPoint(min(max(x, 0), view.width() - 1), min(max(y, 0), view.height() - 1))
            QTest.mouseMove(view, spot)
            if chance.random() < 0.1:
                self.row()
        QTest.mouseRelease(view, hand, keys, spot)

    def row(self) -> None:
        """Do what some row of the menus does."""
        rows = [row for row in self.window.actions_set.rows if row.id not in _ASKING]
        row = self.chance.choice([row for row in rows if not row.is_passing])
        if row.when is None or row.when():
            self.done.append(f"row {row.id}")
            row.run()

    def press(self) -> None:
        """Press some button that is seen, and that asks for no file."""
        buttons = [
            each
            for each in self.sketch.findChildren(QAbstractButton)
            if each.isVisible() and each.isEnabled() and not _asks(each)
        ]
        if buttons:
            button = self.chance.choice(buttons)
            self.done.append(f"button {button.accessibleName() or button.text()}")
            button.click()

    def turn_to_layer(self) -> None:
        """Make some layer the active one."""
        layers = self.sketch.document.state.layers
        if layers:
            self.sketch.layers.activate(self.chance.choice(layers).id)
            self.done.append("another layer")

    def turn_tab(self) -> None:
        """Turn to another picture, a new one perhaps."""
        if len(self.session.documents) < _MOST_TABS and self.chance.random() < 0.3:
            self.new_picture()
        else:
            self.window.turn_tabs(1)
            self.done.append("next tab")

    def new_picture(self) -> None:
        """Begin a picture of some size."""
        size = self.chance.choice((1, 64, 300, 900)), self.chance.choice((1, 64, 480, 700))
        self.session.new_picture(size)
        self.done.append(f"new picture {size}")

    def take_sample(self) -> None:
        """Take some sample."""
        sample = self.chance.choice(samples())
        self.sketch.use_sample(sample)
        self.done.append(f"sample {sample.id}")

    def undo(self) -> None:
        """Take some edits back."""
        count = self.chance.randint(1, 12)
        self.done.append(f"undo {count} times")
        for _ in range(count):
            if self.sketch.document.can_undo:
                self.sketch.document.undo()

    def save(self) -> None:
        """Save the project."""
        self.session.save(_HOME / "monkey.atelier")
        self.done.append("save")

    def answer(self) -> None:
        """Answer what asks: agree or not, with other numbers and words perhaps."""
        chance = self.chance
        for dialog in self.window.findChildren(QDialog):
            if not dialog.isVisible():
                continue
            for number in dialog.findChildren(QSpinBox)[:3]:
                if chance.random() < 0.5:
                    number.setValue(number.minimum() + chance.choice((3, 60, 900)))
            for line in dialog.findChildren(QLineEdit)[:1]:
                if chance.random() < 0.3:
                    line.setText(chance.choice(("", "x", "ÄÖ ß", "a" * 60)))
            agreed = chance.random() < 0.6
            self.done.append(f"{type(dialog).__name__}: {'yes' if agreed else 'no'}")
            dialog.accept() if agreed else dialog.reject()
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            self._choose_of(menu)

    def _choose_of(self, menu: QMenu) -> None:
        offered = [
            each
            for each in menu.actions()
            if each.isEnabled() and not each.isSeparator() and "…" not in each.text()
        ]
        action = self.chance.choice(offered) if offered and self.chance.random() < 0.7 else None
        menu.close()
        if action is not None:
            self.done.append(f"menu {action.text()}")
            action.trigger()

    # ---- what must hold ---------------------------------------------------------------------

    def check_shown(self) -> None:
        """Look whether each picture is shown as it is."""
        for index, document in enumerate(self.session.documents):
            self.window.tabs.setCurrentIndex(index)
            self._check_shown(document)

    def check_saved(self) -> None:
        """Save, close, and look whether the file holds each picture as it was."""
        self.save()
        wait(lambda: not self.session.is_modified)
        states = {each.id: (each.title, each.state) for each in self.session.documents}
        self.session.close()
        project = Project.open(_HOME / "monkey.atelier", kinds(), read_only=True)
        kept = {each.id: each.state for each in project.documents}
        for id, (title, state) in states.items():
            if kept.get(id) != state:
                self._complain(f"{title}: saved as something else")
        project.close()

    def _check_shown(self, document: Document[Canvas]) -> None:
        sketch = self.sketch
        sketch.generation.cancel()
        sketch.live.switch(False)
        sketch.choose_tool("brush")
        wait(lambda: not sketch.lane.is_busy)
        cells, state = sketch.view.cells, document.state
        for place in cells.places(cells.bounds):
            drawn = cells.pixels(0, place)
            meant = compose(state, cells.square(place))
            if abs(drawn[..., 3].astype(int) - meant[..., 3]).max(initial=0) > 1:
                self._complain(f"{document.title}: {place} is shown with another opacity")
            elif abs(drawn.astype(int) - meant).max(initial=0) > 2:
                self._complain(f"{document.title}: {place} is shown with other colours")

    def _complain(self, text: str) -> None:
        self.faults += 1
        print(text, flush=True)


def _asks(button: QAbstractButton) -> bool:
    words = button.toolTip() or button.text()
    instant = QToolButton.ToolButtonPopupMode.InstantPopup
    if isinstance(button, QToolButton) and (button.menu() or button.popupMode() == instant):
        return True  # its menu would wait for an answer
    name = button.accessibleName() or button.text()
    return "…" in words or any(each in name for each in _BUTTONS_LEFT)


def settle(seconds: float) -> None:
    """Let the window go on for so long."""
    wait(lambda: False, seconds)


def wait(until: Callable[[], bool], seconds: float = 60) -> None:
    """Let the window go on until something holds, for so long at most."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        QApplication.processEvents()
        time.sleep(0.002)


def main(arguments: list[str]) -> int:
    """Play with a seed for some seconds, and look at what came of it; 1 where there was a fault."""
    seed = int(arguments[0]) if arguments else random.randrange(1 << 20)
    seconds = float(arguments[1]) if len(arguments) > 1 else 60.0
    faulthandler.enable()
    faulthandler.dump_traceback_later(seconds + 180, exit=True)  # it waits for somebody
    app.make_application()
    for name, nothing in (
        ("getOpenFileName", ("", "")),
        ("getSaveFileName", ("", "")),
        ("getOpenFileNames", ([], "")),
        ("getExistingDirectory", ""),
    ):
        setattr(QFileDialog, name, staticmethod(lambda *_, nothing=nothing, **__: nothing))
    relay = Relay()
    session = app.make_session(SettingsFile(), relay.post)
    window = Window(session)
    window.resize(1366, 740)
    window.show()
    session.begin()
    wait(lambda: session.project is not None)
    monkey = Monkey(window, seed)
    monkey.new_picture()
    print(f"seed {seed}", flush=True)
    count = monkey.play(seconds)
    monkey.check_shown()
    monkey.check_saved()
    print(f"{count} deeds, {monkey.faults} faults", flush=True)
    QGuiApplication.clipboard().clear()
    window.hide()
    relay.flush()
    sys.stdout.flush()
    os._exit(1 if monkey.faults else 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
