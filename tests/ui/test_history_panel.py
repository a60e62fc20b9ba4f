"""The edits of a document are seen in their order, and one can go to any of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.canvas import Canvas, add_layer, new_canvas
from studio.document import Document
from studio.layers import Layer
from tests.ui.shell import opened
from ui.window import Window
from ui.workspaces.history_panel import HistoryModel, HistoryPanel
from ui.workspaces.sketch import SketchWorkspace

TEXT, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        yield made


@pytest.fixture
def panel(window: Window) -> HistoryPanel:
    workspace = window.workspace
    assert isinstance(workspace, SketchWorkspace)
    window.actions_set.action("history").trigger()
    return workspace.history


def paint(document: Document[Canvas], *labels: str) -> None:
    for label in labels:
        document.edit(label, add_layer(document.state, Layer(name=label)))


def lines(panel: HistoryPanel, role: Qt.ItemDataRole = TEXT) -> list[str]:
    model = panel.model
    return [model.data(model.index(row, 0), role) for row in range(model.rowCount())]


def document_of(window: Window) -> Document[Canvas]:
    assert window.document is not None
    return window.document


def test_edits_are_listed_oldest_first_and_the_present_one_is_marked(
    window: Window, panel: HistoryPanel
) -> None:
    paint(document_of(window), "Sky", "Sea")
    assert lines(panel) == ["Beginning", "Sky", "Sea"]
    assert panel.list.currentIndex().row() == 2
    window.actions_set.action("undo").trigger()
    assert panel.list.currentIndex().row() == 1
    assert lines(panel, SPOKEN)[1:] == ["Sky, now", "Sea, taken back"]


def test_a_click_goes_there_and_back(window: Window, panel: HistoryPanel) -> None:
    document = document_of(window)
    paint(document, "Sky", "Sea", "Boat")
    first = panel.list.visualRect(panel.model.index(1, 0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert [layer.name for layer in document.state.layers][1:] == ["Sky"]
    assert window.actions_set.action("redo").isEnabled()
    last = panel.list.visualRect(panel.model.index(3, 0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert [layer.name for layer in document.state.layers][1:] == ["Sky", "Sea", "Boat"]


def test_arrows_walk_through_the_edits(window: Window, panel: HistoryPanel) -> None:
    document = document_of(window)
    paint(document, "Sky", "Sea")
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    assert document.history.index == 1
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    assert document.history.index == 0
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    assert document.history.index == 2


def test_a_new_edit_takes_the_place_of_those_that_were_taken_back(
    window: Window, panel: HistoryPanel
) -> None:
    document = document_of(window)
    paint(document, "Sky", "Sea", "Boat")
    document.go(1)
    paint(document, "Hill")
    assert lines(panel) == ["Beginning", "Sky", "Hill"]


def test_a_hidden_history_is_up_to_date_when_it_is_seen_again(
    window: Window, panel: HistoryPanel
) -> None:
    window.actions_set.action("history").trigger()
    assert not panel.isVisible()
    paint(document_of(window), "Sky")
    window.actions_set.action("history").trigger()
    assert lines(panel) == ["Beginning", "Sky"]
    assert window.actions_set.action("history").isChecked()
    assert panel.list.currentIndex().row() == 1


def test_what_was_saved_is_said_at_once(
    window: Window, panel: HistoryPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    paint(document_of(window), "Sky")
    window.session.save(tmp_path / "a.atelier")
    qtbot.waitUntil(lambda: lines(panel) == ["Beginning", "Sky · saved"])


def test_oldest_edits_that_are_forgotten_leave_the_list(
    window: Window, panel: HistoryPanel
) -> None:
    document = document_of(window)
    paint(document, "Sky", "Sea", "Boat")
    document.history.limit = document.history.bytes - 1
    removed: list[tuple[int, int]] = []
    panel.model.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    paint(document, "Hill")
    assert lines(panel)[0] == "Beginning"
    assert lines(panel)[-1] == "Hill"
    assert [first for first, _ in removed] == [0]


def test_the_history_moves_between_layers_and_edits_by_its_key(
    window: Window, panel: HistoryPanel
) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert panel.list.hasFocus() or panel.isVisible()
    QTest.keyClick(window, Qt.Key.Key_H, both)
    assert not panel.isVisible()
    QTest.keyClick(window, Qt.Key.Key_H, both)
    assert panel.isVisible()


@settings(deadline=None, max_examples=40)
@given(st.lists(st.one_of(st.integers(0, 8), st.sampled_from(["a", "b"])), max_size=12))
def test_whatever_is_done_the_list_is_the_history(steps: list[int | str]) -> None:
    document = Document(new_canvas(4, 4), limit=4096)
    model = HistoryModel(document.history)
    ModelTester(None).check(model)
    for step in steps:
        if isinstance(step, int):
            document.go(step)
        else:
            document.edit(step, add_layer(document.state, Layer(name=step)), merge=step)
        model.refresh()
        shown = [model.data(model.index(row, 0)) for row in range(model.rowCount())]
        assert [text.removesuffix(" · saved") for text in shown] == [
            each.label or "Beginning" for each in document.history.steps
        ]
