"""The dialogs answer what they were asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPixmap
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from engines import ModelCard, Problem
from engines.models import ModelFile
from studio.export import Form
from studio.settings import Appearance, SettingsFile
from ui.dialogs.about import AboutDialog
from ui.dialogs.choice import ChoiceDialog, Offer, when
from ui.dialogs.deletion import DeletionDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.frame import Frame
from ui.dialogs.model_card import ModelCardDialog, rows_of
from ui.dialogs.new_picture import NewPictureDialog
from ui.dialogs.problem import ProblemDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.unsaved import Answer, UnsavedDialog


def test_a_new_picture_has_the_size_that_was_chosen(qtbot: QtBot) -> None:
    dialog = NewPictureDialog()
    qtbot.addWidget(dialog)
    assert dialog.size_in_pixels == (1024, 683)
    dialog.swap()
    assert dialog.size_in_pixels == (683, 1024)
    assert dialog.paper == (255, 255, 255)


def test_the_report_of_a_problem_can_be_copied(qtbot: QtBot) -> None:
    dialog = ProblemDialog(Problem("It broke.", "So.", "Try."), "the report")
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "the report"


@pytest.mark.parametrize(
    ("typed", "meant"), [("/x/a", "a.png"), ("/x/a.jpg", "a.jpg"), ("/x/b.tar", "b.tar.png")]
)
def test_an_export_has_a_suffix_that_can_be_written(qtbot: QtBot, typed: str, meant: str) -> None:
    dialog = ExportDialog(Path("/x"), "A/B: picture")
    qtbot.addWidget(dialog)
    assert dialog.answer.path.name == "A-B- picture.png"
    dialog._path.setText(typed)
    assert dialog.answer.path.name == meant


def test_settings_count_at_once(qtbot: QtBot) -> None:
    file = SettingsFile()
    dialog = SettingsDialog(file)
    qtbot.addWidget(dialog)
    dialog.form.set({"theme": Appearance.LIGHT})
    assert SettingsFile().settings.theme is Appearance.LIGHT


def test_an_offer_is_taken_or_dropped(qtbot: QtBot) -> None:
    dropped: list[object] = []
    dialog = ChoiceDialog("T", "h", [Offer(1, "a", when(0)), Offer(2, "b")], drop=dropped.append)
    qtbot.addWidget(dialog)
    assert dialog.chosen == 1
    dialog._drop(dropped.append)
    dialog.findChildren(DeletionDialog)[-1].reject()
    assert not dropped
    dialog._drop(dropped.append)
    dialog.findChildren(DeletionDialog)[-1].accept()
    assert dropped == [1]
    assert dialog.chosen == 2


def test_a_choice_has_another_deed_and_says_more_later(qtbot: QtBot) -> None:
    opened: list[object] = []
    dialog = ChoiceDialog(
        "T", "h", [Offer(1, "a"), Offer(2, "b")], other=("Open as another", opened.append)
    )
    qtbot.addWidget(dialog)
    dialog.show_hint(2, "4 × 4 pixels")
    assert dialog._list.item(1).text() == "b\n4 × 4 pixels"
    dialog._list.setCurrentRow(1)
    dialog._other.click()
    assert opened == [2]
    assert not dialog.result()


def test_closing_the_question_about_unsaved_work_is_cancel(qtbot: QtBot) -> None:
    dialog = UnsavedDialog("Harbour")
    qtbot.addWidget(dialog)
    dialog.reject()
    assert dialog.answer is Answer.CANCEL


def test_the_licence_is_named(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert any("General Public License" in each.text() for each in dialog.findChildren(QLabel))


def test_an_export_says_when_it_would_replace_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Harbour.png").touch()
    dialog = ExportDialog(tmp_path, "Harbour")
    qtbot.addWidget(dialog)
    assert dialog._button.text() == "Replace"
    assert "Harbour.png" in dialog._there.text()
    dialog.form.formats.set(Form.JPEG)
    assert dialog._button.text() == "Export"
    assert dialog._there.isHidden()


def test_an_offer_shows_its_picture_when_it_has_come(qtbot: QtBot) -> None:
    dialog = ChoiceDialog("T", "h", [Offer(1, "a"), Offer(2, "b")])
    qtbot.addWidget(dialog)
    picture = QPixmap(4, 4)
    picture.fill(QColor(200, 10, 10))
    dialog.show_picture(2, picture)
    shown = dialog._list.item(1).icon().pixmap(4, 4).toImage()
    assert shown.pixelColor(1, 1) == QColor(200, 10, 10)


def test_a_model_card_says_what_it_knows_and_leaves_the_rest_out(qtbot: QtBot) -> None:
    card = ModelCard(
        id="x",
        title="Sketch",
        licence="CC0-1.0",
        engines=("image.sketch",),
        files=(ModelFile(path="x.onnx", size=5_400_000),),
        figures={"F-score": 0.78},
        limits="Faces look ahead.",
    )
    assert dict(rows_of(card)) == {
        "Licence": "CC0-1.0",
        "Measured": "F-score: 0.78",
        "Limits": "Faces look ahead.",
        "Files": "x.onnx",
        "Size": "5.4 MB",
    }
    dialog = ModelCardDialog([card, card.model_copy(update={"title": "Other"})])
    qtbot.addWidget(dialog)
    titles = [each.text() for each in dialog.findChildren(QLabel) if each.text() in ("Sketch", "Other")]  # fmt: skip
    assert titles == ["Sketch", "Other"]


def test_a_dialog_that_was_answered_is_gone(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for ask in (Frame.open, Frame.exec):
        dialog = Frame(parent, "Ask")
        QTimer.singleShot(50, dialog.accept)
        ask(dialog)
        with qtbot.waitSignal(dialog.destroyed):
            pass
    assert not parent.findChildren(Frame)
