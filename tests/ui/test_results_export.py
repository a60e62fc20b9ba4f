"""All results of the strip become files, with progress, a way to stop, and a word at the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from engines import Image, Problem, find_engine
from studio import batch as batches
from studio.export import Form
from studio.media import read_image, read_recipe
from studio.recipes import Call, recipe_of
from tests.ui.shell import opened
from ui.dialogs.export_results import ExportResultsDialog
from ui.reasons import UNKNOWN, reason
from ui.window import Window
from ui.workspaces.sketch import SketchWorkspace

LEFT = Qt.MouseButton.LeftButton


def made(seed: int) -> Image:
    rows = np.random.default_rng(seed).integers(0, 256, (30, 40, 3), np.uint8)
    return Image.from_rgb(rows)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as window:
        window.resize(1100, 700)
        yield window


@pytest.fixture
def sketch(window: Window, qtbot: QtBot) -> SketchWorkspace:
    """A workspace with three results."""
    params = find_engine("image.landscape").params.check({})
    recipe = recipe_of(Call("image.landscape", params), device="cpu")
    session = window.session
    for seed in range(3):
        image = made(seed)
        session.jobs.run_io("Keep", lambda image=image: session.keep(image, recipe))
    session.jobs.run_io("Tell", lambda: None, lambda _: session.changed.emit())
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    qtbot.waitUntil(lambda: sketch.results.model_of_results.rowCount() == 3)
    return sketch


def asked(sketch: SketchWorkspace, folder: Path) -> ExportResultsDialog:
    """The dialog, after a click on the button of the strip."""
    buttons = sketch.results.findChildren(QToolButton)
    button = next(each for each in buttons if each.accessibleName() == "Export all")
    QTest.mouseClick(button, LEFT)
    dialog = sketch.findChildren(ExportResultsDialog)[-1]
    dialog._folder.setText(str(folder))
    return dialog


def test_all_results_go_into_a_folder_and_it_is_told(
    sketch: SketchWorkspace, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(sketch, tmp_path)
    dialog._pattern.setText("sea-{number}")
    assert dialog._example.accessibleName() == "sea-001.png, sea-002.png, …"
    QTest.mouseClick(dialog._button, LEFT)
    qtbot.waitUntil(lambda: "exported" in sketch.notice.text)
    assert sketch.notice.text == f"3 results exported in {tmp_path}."
    assert "Show in folder" in [each.text() for each in sketch.notice.findChildren(QPushButton)]
    found = sorted(tmp_path.glob("sea-*.png"))
    assert [read_image(path) for path in found] == [made(seed) for seed in range(3)]
    assert read_recipe(found[0]) is None
    again = asked(sketch, tmp_path)
    assert again.pattern == "sea-{number}"
    again.form.formats.set(Form.JPEG)
    assert "sea-001.jpg" in again._example.accessibleName()
    again.reject()


def test_what_cannot_be_is_told_in_the_dialog(sketch: SketchWorkspace, tmp_path: Path) -> None:
    dialog = asked(sketch, tmp_path / "none")
    assert "no folder" in dialog._trouble.text()
    assert not dialog._button.isEnabled()
    dialog._folder.setText(str(tmp_path))
    assert dialog._button.isEnabled()
    dialog._pattern.setText("{colour}")
    assert "{number}" in dialog._trouble.text()
    assert not dialog._button.isEnabled()
    dialog.reject()


def test_progress_is_shown_and_cancel_keeps_what_is_written(
    window: Window,
    sketch: SketchWorkspace,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, go = threading.Event(), threading.Event()
    put = batches.put_new

    def slow(path: Path, data: bytes) -> Path:
        if "002" in path.name:
            begun.set()
            go.wait(10)
        return put(path, data)

    monkeypatch.setattr(batches, "put_new", slow)
    dialog = asked(sketch, tmp_path)
    QTest.mouseClick(dialog._button, LEFT)
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(lambda: "2 of 3" in window.jobs.text)
    assert window.jobs.text
    window.jobs._stop()
    assert window.jobs.text == ""
    assert sketch.notice.text == f"Cancelled. 1 result exported in {tmp_path}."
    go.set()
    window.session.jobs.run_export("After", lambda progress: None).wait(10)
    qtbot.wait(50)
    assert len(list(tmp_path.glob("*.png"))) == 2


def test_a_problem_is_told_above_the_canvas(
    sketch: SketchWorkspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Path:
        raise Problem("It was not written.", "The disk is full.", "Make room.")

    monkeypatch.setattr(batches, "put_new", full)
    QTest.mouseClick(asked(sketch, tmp_path)._button, LEFT)
    qtbot.waitUntil(lambda: "The disk is full." in sketch.notice.text)
    assert "Make room." in sketch.notice.text


def test_without_results_the_row_says_why_it_cannot_be_done(window: Window) -> None:
    row = next(r for r in window.actions_set.rows if r.id == "sketch.export-results")
    assert row.when is not None
    assert not row.when()
    assert reason(row.id) not in ("", UNKNOWN)
