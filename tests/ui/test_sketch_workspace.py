"""The Sketch workspace as a person uses it: paint, choose, generate, cancel, undo."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSlider, QSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from engines import Image, Labels, Problem
from studio.canvas import Layer, Reference, add_layer, new_canvas, set_reference
from studio.media import write_image
from studio.tiles import Rect
from tests.ui.shell import opened
from ui.window import Window
from ui.workspaces.intake import has_pictures
from ui.workspaces.samples_dialog import SamplesDialog
from ui.workspaces.sketch import SketchWorkspace

WAIT = 30_000


def _two_bands(width: int = 48, height: int = 32) -> Image:
    random = np.random.default_rng(4)
    rgb = random.integers(0, 40, (height, width, 3), np.uint8)
    rgb[: height // 2, :, 2] += 180
    rgb[height // 2 :, :, 1] += 150
    return Image.from_rgb(rgb)


def _reference() -> Reference:
    labels = np.full((32, 48), 1, np.uint8)
    labels[16:] = 2
    return Reference(_two_bands(), Labels(labels), "Two bands")


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1100, 700)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Size", new_canvas(64, 48))
        made.document.history.seal()
        yield made


def _use(sketch: SketchWorkspace, reference: Reference) -> None:
    sketch.document.edit("Set reference", set_reference(sketch.document.state, reference))


def _paint(sketch: SketchWorkspace) -> None:
    view = sketch.view
    points = [view.to_widget(x, y).toPoint() for x, y in ((5, 10), (30, 12), (60, 10))]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=points[-1])


def test_a_material_of_the_reference_is_painted_with_colour_and_label(
    sketch: SketchWorkspace,
) -> None:
    _use(sketch, _reference())
    swatches = sketch.reference.swatches
    assert [material.label for material in swatches.materials] == [1, 2]
    QTest.mouseClick(swatches, Qt.MouseButton.LeftButton, pos=swatches.spot(1).center())
    green = sketch.hand.paint
    assert green.label == 2
    assert green.colour[1] > 150 > green.colour[2]
    _paint(sketch)
    tiles = sketch.document.state.layers[0].tiles
    assert tiles.crop_labels(Rect(30, 12, 1, 1))[0, 0] == 2


def test_picking_a_material_puts_the_eraser_away(sketch: SketchWorkspace) -> None:
    _use(sketch, _reference())
    sketch.choose_tool("eraser")
    QTest.keyClick(sketch.reference.swatches, Qt.Key.Key_Space)
    assert sketch.tool == "brush"


def test_generate_keeps_the_result_and_adds_it_as_a_layer_that_undo_takes_back(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _use(sketch, _reference())
    sketch.reference.swatches._choose(0)
    _paint(sketch)
    painted = sketch.document.state
    sketch.start_generating()
    assert sketch.generation.is_running
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    assert [la.name for la in sketch.document.state.layers][:1] == ["Layer 1"]
    assert len(sketch.document.state.layers) == 2
    assert sketch.document.history.undo_label == "Generate"
    project = sketch.session.project
    assert project is not None
    assert len(project.assets.listed) == 1
    assert "image.repaint" in project.assets.listed[0].recipe
    assert not sketch.results.isHidden()
    sketch.document.undo()
    assert sketch.document.state is painted
    assert sketch.results.model_of_results.rowCount() == 1


def test_the_result_lands_on_the_canvas_of_now(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    _use(sketch, _reference())
    _paint(sketch)
    sketch.start_generating()
    sketch.layers.deeds.add()
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    assert [la.name for la in sketch.document.state.layers][:2] == ["Layer 1", "Layer 2"]
    assert len(sketch.document.state.layers) == 3


def test_a_kept_result_becomes_a_layer_or_the_reference(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _use(sketch, _reference())
    _paint(sketch)
    sketch.start_generating()
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    digest = sketch.results.model_of_results.values[0].digest
    count = len(sketch.document.state.layers)
    sketch.results.as_layer.emit(digest)
    qtbot.waitUntil(lambda: len(sketch.document.state.layers) == count + 1, timeout=WAIT)
    placed = sketch.document.state.layers[-1]
    assert (placed.name, sketch.layers.active) == ("Result 2", placed.id)
    sketch.results.as_reference.emit(digest)
    qtbot.waitUntil(lambda: sketch.document.state.reference.picture.digest == digest, timeout=WAIT)
    qtbot.waitUntil(lambda: not sketch.intake.is_searching, timeout=WAIT)


def test_cancel_leaves_the_document_as_it_was(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    _use(sketch, _reference())
    _paint(sketch)
    before = sketch.document.state
    sketch.start_generating()
    sketch.generation.cancel()
    assert not sketch.generation.is_running
    qtbot.wait(200)
    assert sketch.document.state is before
    assert sketch.results.model_of_results.rowCount() == 0


def test_generate_without_a_reference_says_what_to_do(sketch: SketchWorkspace) -> None:
    _paint(sketch)
    before = sketch.document.state
    sketch.start_generating()
    assert "choose a sample" in sketch.notice.text
    assert not sketch.notice.isHidden()
    assert sketch.document.state is before


def _drop(sketch: SketchWorkspace, path: Path, at: QPoint | None = None) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert sketch._take(mime, at)


def test_a_corrupt_file_is_a_problem_and_leaves_the_document(
    sketch: SketchWorkspace, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    before = sketch.document.state
    _drop(sketch, broken)
    qtbot.waitUntil(lambda: "broken.png" in sketch.notice.text, timeout=WAIT)
    assert sketch.document.state is before


def test_the_first_picture_becomes_the_reference_and_the_next_one_a_layer(
    sketch: SketchWorkspace, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "bands.png"
    write_image(_two_bands(), path)
    _drop(sketch, path)
    document = sketch.document
    qtbot.waitUntil(lambda: document.state.reference is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: document.state.reference.labels is not None, timeout=WAIT)
    assert document.history.index == 2
    assert sketch.reference.swatches.materials
    _drop(sketch, path, QPoint(300, 300))
    qtbot.waitUntil(lambda: len(document.state.layers) == 2, timeout=WAIT)
    assert document.state.layers[1].name == "bands"
    sketch.intake.remove_reference()
    assert not sketch.reference.swatches.isVisible()


def test_several_pictures_that_are_dropped_become_layers(
    sketch: SketchWorkspace, qtbot: QtBot, tmp_path: Path
) -> None:
    mime = QMimeData()
    paths = [tmp_path / "one.png", tmp_path / "two.png"]
    for path in paths:
        write_image(_two_bands(), path)
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert sketch._take(mime)
    state = sketch.document
    qtbot.waitUntil(lambda: len(state.state.layers) == 3, timeout=WAIT)
    assert state.state.reference is None


def test_pictures_dropped_in_the_list_become_layers_at_that_place(
    sketch: SketchWorkspace, qtbot: QtBot, tmp_path: Path
) -> None:
    write_image(_two_bands(), tmp_path / "one.png")
    (tmp_path / "two.png").write_bytes(b"no picture")
    sketch.layers.deeds.group()
    group = sketch.document.state.layers[1]
    files = [tmp_path / "one.png", tmp_path / "two.png"]
    sketch.layers.pictures_dropped.emit(files, group.id, None)
    qtbot.waitUntil(lambda: "two.png" in sketch.notice.text, timeout=WAIT)
    layers = sketch.document.state.layers
    assert [layer.name for layer in layers] == ["one", "Layer 1", "Group 1"]
    assert layers[0].parent == group.id


def test_the_window_opens_what_is_no_picture(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.ora"))])
    assert not has_pictures(mime)
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "A.JPG"))])
    assert has_pictures(mime)


def test_a_pasted_picture_is_taken_and_an_empty_clipboard_is_told(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    assert not sketch.intake.take_mime(QMimeData(), sketch.intake.use_as_layer)
    mime = QMimeData()
    red = QImage(20, 10, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    mime.setImageData(red)
    assert sketch._take(mime)
    qtbot.waitUntil(lambda: sketch.document.state.reference is not None, timeout=WAIT)
    reference = sketch.document.state.reference
    assert reference is not None
    assert reference.picture.size == (20, 10)
    assert tuple(reference.picture.pixels[0, 0]) == (255, 0, 0, 255)
    qtbot.waitUntil(lambda: not sketch.intake.is_searching, timeout=WAIT)


def test_a_sample_starts_a_drawing_only_where_nothing_is_painted(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sample = next(each for each in sketch.session.samples if each.has_painting)
    document = sketch.document
    sketch.use_sample(sample)
    qtbot.waitUntil(lambda: document.state.reference is not None, timeout=WAIT)
    assert (document.state.width, document.state.height) == sample.painting().size
    painting = document.state.layers[0].tiles
    assert not painting.is_empty
    other = [each for each in sketch.session.samples if each.has_painting][1]
    sketch.use_sample(other)
    qtbot.waitUntil(lambda: document.state.reference.title == other.title, timeout=WAIT)
    assert document.state.layers[0].tiles is painting


def test_brackets_change_the_size_of_the_brush(sketch: SketchWorkspace) -> None:
    sketch.hand.take(size=40.0)
    sketch.grow_brush(1.2)
    assert sketch.hand.paint.size == 48
    for _ in range(40):
        sketch.grow_brush(1 / 1.2)
    assert sketch.hand.paint.size == 1


def test_no_two_actions_claim_the_same_key(sketch: SketchWorkspace) -> None:
    from ui.actions import conflicts

    assert conflicts(sketch.actions()) == []


def test_nothing_is_wider_than_its_column(sketch: SketchWorkspace) -> None:
    _use(sketch, _reference())
    sketch.resize(1366, 640)
    QTest.qWait(20)
    for part in (sketch.layers, sketch.reference, sketch.generate):
        right = part.mapTo(sketch, part.rect().topRight()).x()
        assert right <= sketch.width() - 10


def test_generate_again_makes_another_picture_of_the_same_painting(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _use(sketch, _reference())
    sketch.reference.swatches._choose(0)
    _paint(sketch)
    for _ in range(2):
        sketch.start_generating()
        qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    project = sketch.session.project
    assert project is not None
    newer, older = (json.loads(each.recipe) for each in project.assets.listed)
    assert newer["settings"]["seed"] != older["settings"]["seed"]
    assert newer["inputs"]["painting"] == older["inputs"]["painting"]
    assert newer["inputs"]["labels"] == older["inputs"]["labels"]


def _covered(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    """A result that hides the layer which is painted on."""
    _use(sketch, _reference())
    _paint(sketch)
    sketch.start_generating()
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    sketch.layers.activate(sketch.document.state.layers[0].id)
    sketch.notice.hide()


def test_a_stroke_that_begins_below_a_result_says_so_and_offers_to_hide_it(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _covered(sketch, qtbot)
    view, place = sketch.view, sketch.sight.geometry()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    assert "covers what you paint" in sketch.notice.text
    assert sketch.notice.isVisible()
    assert sketch.sight.geometry() == place
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    assert sketch.notice.isVisible()
    button = sketch.notice.findChild(QPushButton)
    assert button is not None
    button.click()
    assert [layer.visible for layer in sketch.document.state.layers] == [True, False]


def test_taking_back_what_a_result_covers_is_not_called_painting(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _covered(sketch, qtbot)
    _paint(sketch)
    assert not sketch.notice.isHidden()
    sketch.document.undo()
    assert sketch.notice.isHidden()
    _paint(sketch)
    assert not sketch.notice.isHidden()


def test_the_brush_and_the_choice_of_a_layer_below_a_result_say_so_before_the_stroke(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _covered(sketch, qtbot)
    sketch.choose_tool("picker")
    sketch.notice.hide()
    sketch.choose_tool("brush")
    assert "covers what you paint" in sketch.notice.text
    assert sketch.notice.isVisible()
    sketch.layers.activate(sketch.document.state.layers[-1].id)
    assert sketch.notice.isHidden()
    sketch.layers.activate(sketch.document.state.layers[0].id)
    assert sketch.notice.isVisible()


def test_advice_that_was_dismissed_is_not_given_at_every_stroke(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _covered(sketch, qtbot)
    _paint(sketch)
    close = sketch.notice.findChild(QToolButton)
    assert close is not None
    close.click()
    _paint(sketch)
    assert sketch.notice.isHidden()


def test_the_key_of_cancel_works_while_a_picture_is_made(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    _use(sketch, _reference())
    _paint(sketch)
    window = sketch.window()
    assert isinstance(window, Window)
    qtbot.mouseClick(sketch.generate._button, Qt.MouseButton.LeftButton)
    assert window.actions_set.action("sketch.cancel").isEnabled()
    assert not window.actions_set.action("sketch.generate").isEnabled()
    sketch.generation.cancel()
    assert not window.actions_set.action("sketch.cancel").isEnabled()


def test_a_click_marks_a_sample_and_a_double_click_takes_it_once(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    dialog = SamplesDialog(sketch.session.jobs, sketch)
    qtbot.addWidget(dialog)
    taken: list[object] = []
    dialog.taken.connect(taken.append)
    dialog.show()
    second = dialog.list.visualRect(dialog.list.model().index(1, 0)).center()
    view = dialog.list.viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=second)
    assert not taken
    assert dialog.isVisible()
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=second)
    assert [sample.id for sample in taken] == [sketch.session.samples[1].id]  # type: ignore[attr-defined]
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not any(not job.state.ended for job in sketch.session.jobs.jobs))


def test_the_search_is_over_when_the_materials_are_there(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    sketch.intake.use_as_reference(_two_bands(), "Two bands")
    assert not sketch.reference._note.isHidden()
    qtbot.waitUntil(lambda: bool(sketch.reference.swatches.materials), timeout=WAIT)
    assert sketch.reference._note.isHidden()


def test_what_a_notice_told_goes_with_the_next_edit(sketch: SketchWorkspace) -> None:
    sketch.layers.deeds.toggle_locked(sketch.document.state.layers[0])
    _paint(sketch)
    assert "locked" in sketch.notice.text
    assert not sketch.notice.isHidden()
    sketch.layers.deeds.toggle_locked(sketch.document.state.layers[0])
    assert sketch.notice.isHidden()


def test_what_was_said_of_a_layer_goes_when_another_one_is_chosen(
    sketch: SketchWorkspace,
) -> None:
    sketch.layers.deeds.toggle_locked(sketch.document.state.layers[0])
    sketch.document.edit("Add", add_layer(sketch.document.state, Layer("other")))
    _paint(sketch)
    assert "locked" in sketch.notice.text
    sketch.layers.activate("other")
    assert sketch.notice.isHidden()
    sketch.complain(Problem("The disk is full."))
    sketch.layers.activate(sketch.document.state.layers[0].id)
    assert not sketch.notice.isHidden()


def test_a_narrow_window_keeps_the_numbers_of_the_brush_whole(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    window = sketch.window()
    for wide, has_sliders in ((900, False), (1366, True)):
        window.resize(wide, 600)
        qtbot.waitUntil(lambda wide=wide: window.width() == wide)
        sliders = sketch.bar.findChildren(QSlider)[:3]
        assert [not slider.isHidden() for slider in sliders] == [has_sliders] * 3
        assert all(box.width() >= 60 for box in sketch.bar.findChildren(QSpinBox)[:3])


def test_layer_keys_clip_lock_alpha_merge_and_flatten(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    layers = sketch.layers
    layers.deeds.add()
    QTest.keyClick(sketch.view, Qt.Key.Key_G, both)
    QTest.keyClick(sketch.view, Qt.Key.Key_Slash)
    assert layers.active_layer is not None
    assert layers.active_layer.clipped
    assert layers.active_layer.alpha_locked
    layers.deeds.add()
    QTest.keyClick(sketch.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(sketch.document.state.layers) == 2 or not sketch.notice.isHidden())
    assert "clipped" in sketch.notice.text
    QTest.keyClick(sketch.view, Qt.Key.Key_E, both)
    qtbot.waitUntil(lambda: len(sketch.document.state.layers) == 1)
    assert sketch.document.history.undo_label == "Flatten"


def test_a_tab_closed_while_an_edit_is_worked_out_stays_closed(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    state = sketch.document.state
    sketch.layers.deeds.flatten()
    sketch.session.close_document(sketch.document)
    jobs = sketch.session.jobs.jobs
    qtbot.waitUntil(lambda: all(job.state.ended for job in jobs))
    assert sketch.document.state is state
