"""Copy, cut and paste as a person does it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engines import Image
from studio import canvas as edits
from studio.canvas import Canvas, new_canvas
from studio.clips import png_of
from studio.selecting import select
from studio.shapes import rectangle
from studio.tiles import Rect
from tests.ui.shell import opened
from ui.canvas_geometry import Viewpoint
from ui.workspaces.clipboard import PLACE, makers_in, place_of
from ui.workspaces.sketch import SketchWorkspace

WAIT = 30_000
FRAME = Rect(0, 0, 320, 240)


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1100, 700)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        start = new_canvas(320, 240, None)
        painted = edits.fill_layer(start, start.layers[0].id, (200, 60, 30))
        made.document.edit("Start", painted)
        made.document.history.seal()
        yield made


def _select(sketch: SketchWorkspace, box: Rect) -> None:
    state = sketch.document.state
    sketch.document.edit("Select", select(state, rectangle(box, state.bounds)))


def _act(sketch: SketchWorkspace, id: str) -> None:
    row = next(row for row in sketch.actions() if row.id == id)
    assert row.when is None or row.when()
    row.run()


def _mime() -> QMimeData:
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def _pasted(sketch: SketchWorkspace, qtbot: QtBot, layers: int = 2) -> Canvas:
    qtbot.waitUntil(lambda: len(sketch.document.state.layers) == layers, timeout=WAIT)
    return sketch.document.state


def test_copying_offers_a_png_with_alpha_to_other_programs(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().clear()
    _select(sketch, Rect(20, 30, 100, 50))
    _act(sketch, "edit.copy")
    qtbot.waitUntil(lambda: _mime().hasFormat("image/png"), timeout=WAIT)
    image = QImage.fromData(_mime().data("image/png"))
    assert (image.width(), image.height(), image.hasAlphaChannel()) == (100, 50, True)
    assert image.pixelColor(4, 4).getRgb() == (200, 60, 30, 255)
    assert place_of(_mime()) == Rect(20, 30, 100, 50)


def test_what_is_cut_is_pasted_in_its_place_above_as_one_step_each(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _select(sketch, Rect(20, 30, 100, 50))
    whole = sketch.document.state.layers[0].tiles
    _act(sketch, "edit.cut")
    _act(sketch, "edit.paste")  # at once: what is being cut is meant
    state = _pasted(sketch, qtbot)
    assert sketch.layers.active == state.layers[1].id
    assert state.selection is None
    assert not state.layers[0].tiles.crop(Rect(20, 30, 100, 50)).any()
    assert np.array_equal(state.layers[1].tiles.crop(Rect(20, 30, 100, 50)), whole.crop(Rect(20, 30, 100, 50)))  # fmt: skip
    assert sketch.document.history.undo_label == "Paste"
    sketch.document.undo()
    assert sketch.document.history.undo_label == "Cut"
    sketch.document.undo()
    assert sketch.document.state.layers[0].tiles is whole


def test_a_picture_of_another_program_lands_in_the_middle_of_the_view(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    red = QImage(40, 20, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(red)
    wide, high = sketch.view.width(), sketch.view.height()
    sketch.view.look(Viewpoint(4.0, -4 * 200, -4 * 150))
    _act(sketch, "edit.paste")
    state = _pasted(sketch, qtbot)
    seen = Rect(200, 150, wide // 4, high // 4).intersected(FRAME)
    middle = seen.x + seen.width // 2, seen.y + seen.height // 2
    alpha = state.layers[1].tiles.crop(FRAME)[..., 3]
    rows, columns = np.nonzero(alpha)
    assert abs(columns.mean() + 0.5 - middle[0]) <= 1
    assert abs(rows.mean() + 0.5 - middle[1]) <= 1
    assert alpha.astype(bool).sum() == 800
    assert state.layers[1].tiles.crop(FRAME)[alpha > 0][0].tolist() == [0, 0, 255, 255]


def test_pasting_as_reference_leaves_the_layers_alone(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    red = QImage(40, 20, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(red)
    _act(sketch, "edit.paste-reference")
    qtbot.waitUntil(lambda: sketch.document.state.reference is not None, timeout=WAIT)
    assert len(sketch.document.state.layers) == 1
    qtbot.waitUntil(lambda: not sketch.intake.is_searching, timeout=WAIT)


class Liar(QMimeData):
    """Says that it has a picture, and has none."""

    def hasImage(self) -> bool:
        return True

    def imageData(self) -> object:
        return None


def _lies() -> list[tuple[str, QMimeData, str]]:
    huge, torn, blank = QMimeData(), QMimeData(), QMimeData()
    huge.setData("image/png", png_of(Image(np.zeros((2, 30_000, 4), np.uint8))))
    torn.setData("image/png", b"\x89PNG\r\n\x1a\nlies")
    blank.setText(" \n")
    wide = QMimeData()
    wide.setImageData(QImage(30_000, 2, QImage.Format.Format_ARGB32))
    return [
        ("huge", huge, "too large"),
        ("wide", wide, "too large"),
        ("torn", torn, "damaged"),
        ("blank", blank, "no picture"),
        ("liar", Liar(), "cannot be read"),
        ("empty", QMimeData(), "no picture"),
    ]


@pytest.mark.parametrize("name", [name for name, _, _ in _lies()])
def test_a_clipboard_that_lies_is_told_and_the_drawing_goes_on(
    sketch: SketchWorkspace, qtbot: QtBot, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    mime, words = next((mime, words) for each, mime, words in _lies() if each == name)
    told: list[str] = []
    monkeypatch.setattr(sketch.desks.clipboard._easel, "complain", lambda problem: told.append(f"{problem.title} {problem.reason}"))  # fmt: skip
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: Holder(mime))
    state = sketch.document.state
    _act(sketch, "edit.paste")
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert words in told[0]
    assert sketch.document.state is state


class Holder:
    """A clipboard that holds something."""

    def __init__(self, mime: QMimeData) -> None:
        self._mime = mime

    def mimeData(self) -> QMimeData:
        return self._mime


def test_delete_clears_what_is_selected_and_in_the_list_the_layer(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _select(sketch, Rect(20, 30, 100, 50))
    window = sketch.window()
    window.activateWindow()
    sketch.view.setFocus()
    QTest.keyClick(sketch.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: sketch.document.history.undo_label == "Clear", timeout=WAIT)
    alpha = sketch.document.state.layers[0].tiles.crop(FRAME)[..., 3]
    assert (alpha == 0).sum() == 5000
    sketch.layers.deeds.add()
    sketch.layers.list.setFocus()
    QTest.keyClick(sketch.layers.list, Qt.Key.Key_Delete)
    assert len(sketch.document.state.layers) == 1


def test_the_mark_of_a_machine_goes_through_the_clipboard(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    state = sketch.document.state
    id = state.layers[0].id
    sketch.document.edit("Mark", state.with_layer(id, makers=("engine",)))
    _act(sketch, "edit.copy")
    qtbot.waitUntil(lambda: makers_in(_mime()) == ("engine",), timeout=WAIT)
    _act(sketch, "edit.paste")
    after = _pasted(sketch, qtbot)
    assert [layer.makers for layer in after.layers] == [("engine",), ("engine",)]


@pytest.mark.parametrize("told", [b"", b"[", b"[]", b"7", b'{"makers": 3}', b'{"makers": [1, ""]}'])
def test_makers_that_cannot_be_read_are_none(told: bytes) -> None:
    mime = QMimeData()
    mime.setData(PLACE, told)
    assert makers_in(mime) == ()
