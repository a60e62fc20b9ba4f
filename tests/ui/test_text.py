"""Words on a picture: the Text tool, the dialog, and text that is pasted."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engines import Problem
from studio.canvas import new_canvas
from studio.pictures import flattened
from tests.ui.shell import opened
from ui.dialogs.text import TextDialog
from ui.lettering import LONGEST, Lettering, outline, with_look, written
from ui.workspaces.sketch import SketchWorkspace

WAIT = 30_000


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1100, 700)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Start", new_canvas(640, 480))
        made.document.history.seal()
        yield made


def _dialog() -> TextDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TextDialog)
    return dialog


def _ink(sketch: SketchWorkspace) -> tuple[int, int, int, int]:
    dark = flattened(sketch.document.state).pixels[..., 0] < 128
    rows, columns = np.flatnonzero(dark.any(1)), np.flatnonzero(dark.any(0))
    return int(columns[0]), int(rows[0]), int(columns[-1]), int(rows[-1])


def test_words_are_written_where_the_text_tool_was_clicked(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.choose_tool("text")
    sketch.hand.take(colour=(0, 0, 0))
    spot = sketch.view.to_widget(200, 120).toPoint()
    QTest.mouseClick(sketch.view, Qt.MouseButton.LeftButton, pos=spot)
    QTest.keyClicks(_dialog().focusWidget(), "Hello")
    QTest.keyClick(_dialog().focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(sketch.document.state.layers) == 2, timeout=WAIT)
    left, top, right, bottom = _ink(sketch)
    assert 198 <= left <= 212
    assert 120 <= top <= 160
    assert right - left > 80
    assert bottom - top > 30
    assert sketch.document.state.layers[1].name == "Hello"
    assert sketch.layers.active == sketch.document.state.layers[1].id
    assert sketch.tool == "text"
    sketch.document.undo()
    assert len(sketch.document.state.layers) == 1


def test_words_stay_in_sight_until_their_layer_is_there(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    overlays = list(sketch.view.overlays)
    sketch.hand.take(colour=(0, 0, 0))
    sketch.desks.writing.write("Hello")
    _dialog().accept()
    assert len(sketch.document.state.layers) == 1  # its picture is painted beside the window
    assert len(sketch.view.overlays) == len(overlays) + 1
    qtbot.waitUntil(lambda: len(sketch.document.state.layers) == 2, timeout=WAIT)
    assert sketch.view.overlays == overlays
    sketch.desks.writing.write("Hello")
    _dialog().accept()
    assert sketch.lane.withdraw()
    assert sketch.view.overlays == overlays


def test_words_given_up_leave_the_picture_as_it_was(sketch: SketchWorkspace) -> None:
    before = sketch.document.state
    overlays = list(sketch.view.overlays)
    sketch.desks.writing.write("Never mind")
    assert len(sketch.view.overlays) == len(overlays) + 1
    QTest.keyClick(_dialog(), Qt.Key.Key_Escape)
    assert sketch.document.state is before
    assert sketch.view.overlays == overlays


def test_what_is_being_written_is_seen_on_the_canvas(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    middle = sketch.view.to_widget(320, 240).toPoint()
    around = QPoint(60, 30)
    empty = sketch.view.grab().toImage()
    sketch.hand.take(colour=(250, 0, 0))
    sketch.desks.writing.write("MMMMMM")
    shown = sketch.view.grab().toImage()
    box = range(middle.x() - around.x(), middle.x() + around.x())
    changed = [x for x in box if shown.pixel(x, middle.y()) != empty.pixel(x, middle.y())]
    assert len(changed) > 20
    QTest.keyClick(_dialog(), Qt.Key.Key_Escape)


def test_pasted_text_asks_how_it_shall_look_and_can_be_moved_then(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    mime = QMimeData()
    mime.setText("A line\nand another")
    QGuiApplication.clipboard().setMimeData(mime)
    sketch.desks.clipboard.paste()
    dialog = _dialog()
    assert dialog.lettering.words == "A line\nand another"
    dialog.accept()
    qtbot.waitUntil(lambda: len(sketch.document.state.layers) == 2, timeout=WAIT)
    assert sketch.document.state.layers[1].name == "A line and another"
    assert sketch.tool == "move"


def test_a_text_of_blanks_cannot_be_added(sketch: SketchWorkspace) -> None:
    sketch.desks.writing.write("  \n ")
    dialog = _dialog()
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()


def test_the_look_of_the_last_words_is_remembered(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.desks.writing.write("First")
    dialog = _dialog()
    dialog._size.setValue(123)
    dialog._bold.setChecked(True)
    dialog.accept()
    qtbot.waitUntil(lambda: len(sketch.document.state.layers) == 2, timeout=WAIT)
    sketch.desks.writing.write()
    again = _dialog().lettering
    assert (again.size, again.bold, again.words) == (123, True, "")
    _dialog().reject()


@pytest.mark.parametrize(
    "look", [None, 7, {"size": "large"}, {"size": -4, "align": 9.0, "bold": 1, "family": None}]
)
def test_a_look_that_cannot_be_understood_is_the_usual_one(look: object, qtbot: QtBot) -> None:
    found = with_look(look)
    assert 4 <= found.size <= 64
    assert 0 <= found.align <= 1
    assert found.bold is False


def test_lines_meet_where_the_alignment_says(qtbot: QtBot) -> None:
    for align, sign in ((0.0, 1), (0.5, 0), (1.0, -1)):
        box = outline(Lettering("wide line\nl", align=align)).boundingRect()
        assert abs(box.center().x() - sign * box.width() / 2) < 12


def test_a_text_larger_than_a_canvas_is_a_problem(qtbot: QtBot) -> None:
    with pytest.raises(Problem, match="too large"):
        written(Lettering("M" * LONGEST, size=2000), (0, 0, 0), 0, 0)
    with pytest.raises(Problem, match="no letters"):
        written(Lettering(" \n"), (0, 0, 0), 0, 0)


def test_letters_have_smooth_edges_and_their_colour(qtbot: QtBot) -> None:
    clip = written(Lettering("O", size=200), (10, 200, 30), 5.0, 7.0)()
    pixels = clip.image.pixels
    assert len(np.unique(pixels[..., 3])) > 20
    solid = pixels[pixels[..., 3] == 255]
    assert (solid[:, :3] == (10, 200, 30)).all()
    assert clip.x >= 4
    assert clip.y >= 7
