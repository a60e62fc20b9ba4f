"""The window shows what the session has, and does nothing behind a person's back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from engines import Image, Problem
from studio.canvas import add_layer, fill_layer, new_canvas
from studio.document import Document
from studio.layers import Layer
from studio.media import write_image
from studio.project import Project
from tests.ui.shell import opened
from ui import app, theme
from ui.actions import conflicts
from ui.dialogs.export import ExportDialog
from ui.filing import Filing
from ui.window import Window
from ui.workspaces.sketch import SketchWorkspace


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        yield made


def paint(window: Window) -> None:
    """Change the document in front."""
    document = window.document
    assert document is not None
    document.edit("Paint", add_layer(document.state, Layer(name="Fresh")))


def test_no_two_actions_have_the_same_key(window: Window) -> None:
    assert conflicts(window.actions_set.rows) == []


def test_every_menu_row_does_something_or_is_disabled(window: Window) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles[:2] == ["File", "Edit"]
    assert titles[-1] == "Help"
    for menu in window.menuBar().findChildren(QMenu):
        assert menu.actions()


def test_every_control_has_a_name_for_screen_readers(window: Window) -> None:
    nameless = [
        button
        for button in window.findChildren(QAbstractButton)
        if not (button.accessibleName() or button.text()) and button.parent() is not window.tabs
        and button.parentWidget() is not window.tabs and button.objectName() != "qt_menubar_ext_button"
    ]  # fmt: skip
    assert [(b, b.parentWidget()) for b in nameless if b.isVisible()] == []


def test_a_document_has_a_tab_and_a_mark_when_it_is_changed(window: Window) -> None:
    assert window.tabs.tabText(0) == "Picture 1"
    paint(window)
    assert window.tabs.tabText(0) == "Picture 1 •"
    assert window.isWindowModified()
    window.actions_set.action("undo").trigger()
    assert window.tabs.tabText(0) == "Picture 1"
    assert not window.isWindowModified()


def test_undo_and_redo_can_be_done_only_when_there_is_something(window: Window) -> None:
    undo, redo = (window.actions_set.action(id) for id in ("undo", "redo"))
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    paint(window)
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    undo.trigger()
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)


def test_tabs_turn_with_their_documents(window: Window) -> None:
    second = window.session.new_picture((32, 32))
    assert window.document is second
    window.tabs.setCurrentIndex(0)
    assert window.document is window.session.documents[0]
    keys = {row.id: row for row in window.actions_set.rows}
    for id, shown in (("next-tab", second), ("next-tab", window.session.documents[0])):
        keys[id].run()
        assert window.document is shown
    keys["previous-tab"].run()
    assert window.document is second
    window.session.close_document(second)
    assert window.tabs.count() == 1
    assert not keys["next-tab"].when()


def test_actions_stay_while_tabs_turn_and_do_what_the_tab_in_front_does(window: Window) -> None:
    first = window.session.documents[0]
    made = window.actions_set.action("layer.add")
    second = window.session.new_picture((32, 32))
    assert window.actions_set.action("layer.add") is made
    made.trigger()
    assert [len(each.state.layers) for each in (first, second)] == [1, 2]
    window.tabs.setCurrentIndex(0)
    made.trigger()
    made.trigger()
    assert [len(each.state.layers) for each in (first, second)] == [3, 2]
    assert window.actions_set.action("undo").isEnabled()
    window.session.close_document(second)
    assert window.actions_set.action("layer.add") is made


def test_without_documents_the_window_says_what_to_do(window: Window) -> None:
    window.filing.close_present()
    assert window.document is None
    assert window.workspace is None
    assert not window.actions_set.action("save").isEnabled()


def test_a_problem_is_told_without_taking_the_focus(window: Window, qtbot: QtBot) -> None:
    before = window.focusWidget()
    window.session.troubled.emit(Problem("It did not work.", "Because.", "Try again."))
    assert window.notice.text == "It did not work. Because. Try again."
    assert window.notice.isVisible()
    assert window.focusWidget() is before


def test_a_dropped_picture_becomes_a_document(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "harbour.png"
    write_image(Image(np.full((10, 20, 4), 200, np.uint8)), path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.tabs.count() == 2)
    assert window.document is not None
    assert window.document.title == "harbour"


def test_a_file_that_is_no_picture_is_told(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "notes.png"
    path.write_text("not a picture")
    window.filing.open_path(path)
    qtbot.waitUntil(window.notice.isVisible)
    assert window.tabs.count() == 1


def test_saving_names_the_project_and_takes_the_marks_away(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, offered = tmp_path / "Harbour", []

    def choose(_: object, __: str, name: str, ___: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return str(path), ""

    monkeypatch.setattr("ui.filing.QFileDialog.getSaveFileName", choose)
    paint(window)
    place = window.workspace.geometry()
    window.actions_set.action("save").trigger()
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert offered == ["Picture 1.atelier"]
    assert (tmp_path / "Harbour.atelier").is_file()
    assert window.attention.toast.text == "Saved as Harbour.atelier."
    assert window.workspace.geometry() == place
    assert "Harbour" in window.windowTitle()
    paint(window)
    window.actions_set.action("save").trigger()
    qtbot.waitUntil(lambda: not window.isWindowModified())


def test_closing_with_unsaved_work_asks_and_heeds_the_answer(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = iter([False, True])

    def answer(self: Filing, title: str) -> bool:
        asked.append(title)
        return next(answers)

    monkeypatch.setattr(Filing, "_asked", answer)
    paint(window)
    assert not window.close()
    assert window.isVisible()
    assert window.close()
    assert len(asked) == 2


def test_closing_without_changes_does_not_ask(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Filing, "_asked", lambda self, title: pytest.fail("asked"))
    assert window.close()


def test_the_theme_changes_at_once_and_is_remembered(window: Window) -> None:
    window.actions_set.action("theme-light").trigger()
    assert theme.present().name == "light"
    assert window.actions_set.action("theme-light").isChecked()
    assert '"light"' in window.session.settings.path.read_text()
    window.actions_set.action("theme-dark").trigger()


def test_the_window_remembers_its_size(qtbot: QtBot) -> None:
    with opened(qtbot) as first:
        first.resize(900, 700)
        first.close()
    with opened(qtbot) as second:
        assert second.height() == 700


def test_a_project_opens_in_place_of_one_with_work_in_it(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    session = window.session
    other = Project.create(tmp_path / "c.atelier", {})
    other.assets.keep(Image.from_rgb(np.full((64, 96, 3), 90, np.uint8)), "{}")
    other.add(Document(new_canvas(96, 64), "Harbour"))
    other.save()().mark_clean()
    other.close()
    opened: list[bool] = []
    session.open(tmp_path / "c.atelier", lambda: opened.append(True))
    qtbot.waitUntil(lambda: bool(opened))
    workspace = window.workspace
    assert isinstance(workspace, SketchWorkspace)
    qtbot.waitUntil(lambda: not workspace.results.isHidden())
    assert "c" in window.windowTitle()


def test_a_picture_goes_out_in_layers_and_comes_back(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paint(window)
    dialogs: list[ExportDialog] = []

    def answer(dialog: ExportDialog) -> bool:
        dialogs.append(dialog)
        dialog._path.setText(str(tmp_path / "harbour.ora"))
        return True

    monkeypatch.setattr(ExportDialog, "exec", answer)
    window.actions_set.action("export").trigger()
    qtbot.waitUntil((tmp_path / "harbour.ora").is_file)
    window.filing.open_path(tmp_path / "harbour.ora")
    qtbot.waitUntil(lambda: window.tabs.count() == 2)
    assert window.document is not None
    assert [layer.name for layer in window.document.state.layers][-1] == "Fresh"
    assert window.document.title == "harbour"


def test_when_the_desktop_ends_unsaved_work_is_kept_and_nobody_is_asked(
    window: Window, qtbot: QtBot
) -> None:
    session = window.session
    document = session.new_picture((64, 64))
    document.edit("Fill", fill_layer(document.state, document.state.layers[0].id, (9, 8, 7)))
    left: list[int] = []
    app.end_at_once(session, left.append)
    qtbot.waitUntil(lambda: left == [143])
    assert QApplication.activeModalWidget() is None
    assert session.is_modified
    assert session.autosave() is not None  # it was not taken for saved
