"""Results are found, starred, thrown away and brought back, looked at, compared and used again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from engines import Image
from studio.canvas import new_canvas
from studio.recipes import Recipe
from tests.ui import stand_in_models as models
from tests.ui.shell import opened
from ui.dialogs.deletion import DeletionDialog
from ui.dialogs.result import ResultDialog
from ui.window import Window
from ui.workspaces.results_list import RESULT
from ui.workspaces.sketch import SketchWorkspace

WAIT = 10_000


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    """A workspace with three results of the seeds 0, 1 and 2; 2 is the newest."""
    with models.registered("sketch"), opened(qtbot) as window:
        window.resize(1100, 700)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Size", new_canvas(64, 48))
        session = made.session
        for seed in range(3):
            rows = np.random.default_rng(seed).integers(0, 256, (30, 40, 3), np.uint8)
            recipe = Recipe(
                engine="image.landscape", engine_version=1, settings={"seed": seed}, inputs={},
                device="cpu",
            )  # fmt: skip
            image = Image.from_rgb(rows)
            session.jobs.run_io("Keep", lambda i=image, r=recipe: session.keep(i, r))  # type: ignore[misc]
        session.jobs.run_io("Tell", lambda: None, lambda _: session.changed.emit())
        qtbot.waitUntil(lambda: len(seeds(made)) == 3, timeout=WAIT)
        yield made


def seeds(sketch: SketchWorkspace) -> list[int | None]:
    """The seeds of the results that are shown, in their order."""
    strip = sketch.results
    found = [strip.making(each.digest) for each in strip.model_of_results.values]
    return [made.seed for made in found if made is not None]


def mark(sketch: SketchWorkspace, seed: int) -> str:
    strip = sketch.results
    digest = strip.model_of_results.values[seeds(sketch).index(seed)].digest
    strip.choose(digest)
    return str(digest)


def test_results_are_found_by_engine_seed_size_and_date(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    words = sketch.results.words
    qtbot.waitUntil(lambda: len(words._words) == 3, timeout=WAIT)  # they are read beside the window
    for query, expected in (
        ("landscape", [2, 1, 0]),
        ("seed 1", [1]),
        ("seed 0", [0]),
        ("40x30 seed 2", [2]),
        ("1850-01-01", []),
    ):
        sketch.results.search.setText(query)
        assert seeds(sketch) == expected, query
    sketch.results.search.clear()
    assert seeds(sketch) == [2, 1, 0]
    assert sketch.results.list.isVisible()


def test_a_star_is_kept_in_the_project_and_filters(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    digest = mark(sketch, 1)
    sketch.results.star_wanted.emit(digest)
    project = sketch.session.project
    assert project is not None
    qtbot.waitUntil(lambda: project.assets.find(digest).is_starred, timeout=WAIT)
    sketch.results.only_starred.click()
    qtbot.waitUntil(lambda: seeds(sketch) == [1], timeout=WAIT)


def test_delete_puts_a_result_into_the_bin_and_undo_takes_it_out(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    mark(sketch, 1)
    QTest.keyClick(sketch.results.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: seeds(sketch) == [2, 0], timeout=WAIT)
    sketch.results.in_bin.click()
    assert seeds(sketch) == [1]
    sketch.results.in_bin.click()
    qtbot.waitUntil(lambda: "bin" in sketch.notice.text, timeout=WAIT)
    undo = next(b for b in sketch.notice.findChildren(QPushButton) if b.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: seeds(sketch) == [2, 1, 0], timeout=WAIT)
    assert len(sketch.document.state.layers) == 1


def _in_bin(sketch: SketchWorkspace, qtbot: QtBot, *thrown: int) -> None:
    for seed in thrown:
        mark(sketch, seed)
        QTest.keyClick(sketch.results.list, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda seed=seed: seed not in seeds(sketch), timeout=WAIT)
    sketch.results.in_bin.click()


def _question(sketch: SketchWorkspace, qtbot: QtBot) -> DeletionDialog:
    qtbot.waitUntil(lambda: bool(sketch.window().findChildren(DeletionDialog)), timeout=WAIT)
    return sketch.window().findChildren(DeletionDialog)[-1]


def test_the_bin_is_emptied_once_that_was_confirmed(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    row = next(row for row in sketch.actions() if row.id == "sketch.empty-bin")
    assert row.when is not None
    assert not row.when()
    _in_bin(sketch, qtbot, 0, 2)
    row.run()
    dialog = _question(sketch, qtbot)
    words = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "2 results" in words
    assert "KB smaller" in words
    dialog.reject()
    qtbot.wait(50)
    assert seeds(sketch) == [2, 0]
    sketch.results.empty_wanted.emit()
    qtbot.waitUntil(lambda: _question(sketch, qtbot) is not dialog, timeout=WAIT)
    _question(sketch, qtbot).accept()
    qtbot.waitUntil(lambda: "2 results are deleted" in sketch.notice.text, timeout=WAIT)
    project = sketch.session.project
    assert project is not None
    assert len(project.assets.listed) == 1
    assert seeds(sketch) == []
    sketch.results.in_bin.click()
    assert seeds(sketch) == [1]


def test_in_the_bin_enter_takes_out_and_delete_ends_the_marked_one(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _in_bin(sketch, qtbot, 0, 1, 2)
    mark(sketch, 1)
    QTest.keyClick(sketch.results.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seeds(sketch) == [2, 0], timeout=WAIT)
    assert len(sketch.document.state.layers) == 1
    qtbot.waitUntil(lambda: len(sketch.results.chosen) == 1, timeout=WAIT)
    assert sketch.results.chosen[0].digest == sketch.results.model_of_results.values[1].digest
    mark(sketch, 2)
    QTest.keyClick(sketch.results.list, Qt.Key.Key_Delete)
    _question(sketch, qtbot).accept()
    qtbot.waitUntil(lambda: seeds(sketch) == [0], timeout=WAIT)


def test_space_shows_a_result_large_with_its_recipe_and_arrows_turn_the_page(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    mark(sketch, 1)
    QTest.keyClick(sketch.results.list, Qt.Key.Key_Space)
    dialog = sketch.window().findChild(ResultDialog)
    assert dialog is not None
    assert dialog.making.seed == 1
    qtbot.waitUntil(lambda: not dialog.picture.spot().isEmpty(), timeout=WAIT)
    assert not dialog._place.isHidden()
    assert dialog._place.text() == "2 of 3"
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert dialog.making.seed == 0
    assert not dialog._on.isEnabled()
    dialog._back.click()
    assert dialog.making.seed == 1
    dialog._toggle()
    qtbot.waitUntil(lambda: dialog.picture.is_split, timeout=WAIT)
    dialog.reject()


def test_a_result_that_is_read_after_its_view_was_closed_troubles_nobody(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    mark(sketch, 1)
    QTest.keyClick(sketch.results.list, Qt.Key.Key_Space)
    dialog = sketch.window().findChild(ResultDialog)
    assert dialog is not None
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=WAIT)
    dialog._take(("late", False), picture)
    assert not sketch.notice.text


def test_two_marked_results_are_compared_with_one_another(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    digest = mark(sketch, 2)
    sketch.results.list.selectAll()
    sketch.results.compare_wanted.emit(digest)
    dialog = sketch.window().findChild(ResultDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.picture.is_split, timeout=WAIT)
    dialog.picture.move_to(2.0)
    assert dialog.picture.share == 1.0
    assert (dialog.making.seed, dialog._second) == (2, dialog._makings[1].asset.digest)
    dialog.go(1)
    assert (dialog.making.seed, dialog._second) == (1, digest)
    dialog.reject()


def test_a_result_is_compared_with_the_drawing_that_made_it_not_with_that_of_now(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    digest = _generated(sketch, qtbot)
    sketch.document.edit("Size", new_canvas(20, 10))
    shown: list[tuple[int, int]] = []
    for wanted in (digest, mark(sketch, 1)):
        sketch.results_desk._read_small(
            wanted, True, lambda image: shown.append(image.size().toTuple())
        )  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: len(shown) == 2, timeout=WAIT)
    assert shown == [(64, 48), (20, 10)]


def test_deleting_marks_the_next_so_that_many_go_one_by_one(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    mark(sketch, 1)
    for left, marked in (([2, 0], 0), ([2], 2)):
        QTest.keyClick(sketch.results.list, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda left=left: seeds(sketch) == left, timeout=WAIT)
        making = sketch.results.making(sketch.results.chosen[0].digest)
        assert making is not None
        assert making.seed == marked


def test_a_result_laid_over_the_drawing_is_in_no_layer(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    state, view, veil = sketch.document.state, sketch.view, sketch.results_desk.veil
    paper = QColor("white")

    def seen() -> QColor:
        """What is seen a third from the left; the view may still be growing into its place."""
        return view.grab().toImage().pixelColor(view.to_widget(20, 24).toPoint())

    qtbot.waitUntil(lambda: seen() == paper, timeout=WAIT)
    sketch.results.veil_wanted.emit(mark(sketch, 2))
    qtbot.waitUntil(veil.isVisible, timeout=WAIT)
    assert seen() != paper
    veil.controls.hold.pressed.emit()
    assert seen() == paper
    veil.controls.hold.released.emit()
    veil.controls.show_values(100, 20)
    assert seen() == paper
    veil.take_off()
    assert not veil.isVisible()
    assert sketch.document.state is state


def test_where_a_layer_hides_the_drawing_laying_over_offers_to_show_it(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    digest = _generated(sketch, qtbot)
    sketch.results.veil_wanted.emit(digest)
    qtbot.waitUntil(lambda: bool(_offers(sketch)), timeout=WAIT)
    assert "The drawing is hidden" in sketch.notice.text
    _offers(sketch)[0].click()
    assert [each.visible for each in sketch.document.state.layers] == [True, False]
    sketch.results.veil_wanted.emit(digest)
    qtbot.wait(100)
    assert not sketch.notice.isVisible()
    sketch.document.undo()
    assert sketch.document.state.layers[1].visible


def test_a_result_is_copied_and_dragged_as_itself(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    digest = mark(sketch, 2)
    QGuiApplication.clipboard().clear()
    sketch.results.copy_wanted.emit(digest)
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull(), timeout=WAIT)
    strip = sketch.results.list
    assert strip.current is not None
    strip.pressed_on.emit(digest)
    mime = strip.mime_of(strip.current)
    assert bytes(mime.data(RESULT).data()).decode() == digest
    path = sketch.results_desk._file(digest)
    assert mime.urls()[0].toLocalFile() == str(path)
    qtbot.waitUntil(path.exists, timeout=WAIT)
    assert sketch._take(mime)
    qtbot.waitUntil(lambda: len(sketch.document.state.layers) == 2, timeout=WAIT)


def test_a_new_picture_begins_with_a_result(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    count = len(sketch.session.documents)
    sketch.results.as_base.emit(digest := mark(sketch, 0))
    qtbot.waitUntil(lambda: len(sketch.session.documents) == count + 1, timeout=WAIT)
    state = sketch.session.documents[-1].state
    assert (state.width, state.height) == (40, 30)
    assert state.layers[0].makers == (digest,)  # so that a file of it says what it is


def test_a_new_result_is_seen_although_the_bin_was_shown(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _in_bin(sketch, qtbot, 1)
    _generated(sketch, qtbot)
    assert not sketch.results.in_bin.isChecked()
    assert len(seeds(sketch)) == 3


def _generated(sketch: SketchWorkspace, qtbot: QtBot) -> str:
    view = sketch.view
    points = [view.to_widget(x, 10).toPoint() for x in (5, 30, 60)]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=points[-1])
    sketch.generate.choose("Lines")
    sketch.start_generating()
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    return str(sketch.results.model_of_results.values[0].digest)


def test_four_more_like_a_result_come_with_other_seeds_and_not_onto_the_canvas(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    digest = _generated(sketch, qtbot)
    state, count = sketch.document.state, len(models.SEEN)
    sketch.results.more_wanted.emit(digest)
    assert sketch.results_desk.remaking.is_running
    qtbot.waitUntil(lambda: not sketch.results_desk.remaking.is_running, timeout=WAIT)
    made = [each for each in models.SEEN[count:] if isinstance(each, models.Sketch)]
    assert len({each.seed for each in made}) == 4
    assert len({each.lines.digest for each in made}) == 1
    assert sketch.document.state is state


def test_four_more_can_be_cancelled(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    digest = _generated(sketch, qtbot)
    count = len(sketch.results.model_of_results.values)
    sketch.results.more_wanted.emit(digest)
    cancel = next(row for row in sketch.actions() if row.id == "sketch.cancel")
    assert cancel.when is not None
    assert cancel.when()
    cancel.run()
    assert not cancel.when()
    assert not sketch.results_desk.remaking.is_running
    qtbot.wait(200)
    assert len(sketch.results.model_of_results.values) == count


def test_what_made_a_result_is_taken_up_again_with_its_drawing(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.generate.choose("Lines")
    way = sketch.generate.way
    way.use({"kind": "flower", "seed": 7})
    digest = _generated(sketch, qtbot)
    way.use({"kind": "garment", "seed": 9})
    sketch.generate.choose("Paint")
    drawing = sketch.document.state.layers[0].tiles
    sketch.layers.deeds.delete()
    sketch.results.restore_wanted.emit(digest)
    assert sketch.generate.way.title == "Lines"
    assert (way.settings()["kind"], way.settings()["seed"]) == ("flower", 7)
    qtbot.waitUntil(lambda: bool(_offers(sketch)), timeout=WAIT)
    before = sketch.document.state
    _offers(sketch)[0].click()
    assert [each.tiles for each in sketch.document.state.layers] == [drawing]
    assert sketch.document.history.undo_label == "Restore drawing"
    sketch.document.undo()
    assert sketch.document.state is before


def test_a_drawing_that_is_still_there_is_not_offered(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    digest = _generated(sketch, qtbot)
    sketch.results.restore_wanted.emit(digest)
    qtbot.waitUntil(lambda: "Settings and seed" in sketch.notice.text, timeout=WAIT)
    assert not _offers(sketch)


def test_the_drawing_of_a_result_is_offered_when_the_project_was_opened_again(
    sketch: SketchWorkspace, qtbot: QtBot, tmp_path: Path
) -> None:
    digest, session = _generated(sketch, qtbot), sketch.session
    drawing, window = sketch.document.state.layers[0].tiles, sketch.window()
    assert isinstance(window, Window)
    sketch.document.edit("Size", new_canvas(30, 30))
    for name in ("a.atelier", "b.atelier"):
        session.save(tmp_path / name)
    qtbot.waitUntil(lambda: session.path == tmp_path / "b.atelier", timeout=WAIT)
    session.open(tmp_path / "a.atelier")
    qtbot.waitUntil(lambda: session.path == tmp_path / "a.atelier", timeout=WAIT)
    again = window.workspace
    assert isinstance(again, SketchWorkspace)
    assert again is not sketch
    again.results.restore_wanted.emit(digest)
    qtbot.waitUntil(lambda: bool(_offers(again)), timeout=WAIT)
    _offers(again)[0].click()
    assert again.document.state.layers[0].tiles == drawing


def _offers(sketch: SketchWorkspace) -> list[QPushButton]:
    buttons = sketch.notice.findChildren(QPushButton)
    return [each for each in buttons if "drawing" in each.text() and each.isVisible()]


def test_a_result_without_a_panel_says_so(sketch: SketchWorkspace) -> None:
    sketch.results.restore_wanted.emit(mark(sketch, 0))
    assert "no panel" in sketch.notice.text
