"""The export dialog shows what the file will be before it is written."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engines import Image, Progress
from studio.canvas import canvas_from_image, new_canvas
from studio.export import Delivery, Form, Proof, Sizing, remembered
from studio.jobs import JobQueue
from studio.media import read_image
from studio.origin import Origin
from tests.ui.shell import opened
from ui.dialogs.export import ExportDialog, bytes_in_words
from ui.relay import Relay
from ui.window import Window

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Opener = Callable[..., ExportDialog]


def noise(width: int = 900, height: int = 700) -> Image:
    rows = np.random.default_rng(1).integers(0, 256, (height, width, 4), np.uint8)
    rows[..., 3] = 255
    return Image(rows)


@pytest.fixture
def jobs() -> Iterator[JobQueue]:
    relay = Relay()
    queue = JobQueue({}, relay.post)
    yield queue
    queue.close()
    relay.flush()


@pytest.fixture
def shown(qtbot: QtBot, jobs: JobQueue, tmp_path: Path) -> Iterator[Opener]:
    made: list[ExportDialog] = []

    def show(proof: Proof, **options: Any) -> ExportDialog:
        dialog = ExportDialog(tmp_path, "Noise", proof, jobs, **options)
        qtbot.addWidget(dialog)
        made.append(dialog)
        dialog.show()
        ready(qtbot, dialog)
        return dialog

    yield show
    for dialog in made:
        dialog.reject()


def ready(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: dialog._busy.isHidden(), timeout=10_000)


def test_the_size_of_the_file_is_told_and_is_true(
    shown: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    proof = Proof(canvas_from_image(noise(), "Noise"))
    dialog = shown(proof)
    dialog.form.formats.set(Form.JPEG)
    assert dialog._after.accessibleName() == "JPEG, …"
    assert dialog.loupe.is_stale
    ready(qtbot, dialog)
    answer = dialog.answer
    assert answer.path == tmp_path / "Noise.jpg"
    proof.write(answer.path, answer.choice)
    told = bytes_in_words(answer.path.stat().st_size)
    assert dialog._after.accessibleName() == f"JPEG, {told}"
    assert not dialog.loupe.is_stale


def test_the_pixels_of_a_file_without_loss_are_seen_before_its_size_is_known(
    shown: Opener, qtbot: QtBot
) -> None:
    proof = Proof(canvas_from_image(noise(300, 200), "Noise"))
    dialog = shown(proof, choice=Delivery(form=Form.JPEG))
    go = threading.Event()
    draft = proof.draft

    def wait(choice: Delivery, recipe: str | None, progress: Progress) -> Any:
        go.wait(10)
        return draft(choice, recipe, progress)

    proof.draft = wait  # type: ignore[method-assign]
    dialog.form.formats.set(Form.PNG)
    qtbot.waitUntil(lambda: not dialog.loupe.is_stale)
    assert dialog._busy.isVisible()
    assert dialog._after.accessibleName() == "PNG, …"
    go.set()
    ready(qtbot, dialog)
    assert "KB" in dialog._after.accessibleName()


def test_only_the_last_of_many_changes_is_encoded(shown: Opener, qtbot: QtBot) -> None:
    proof = Proof(canvas_from_image(noise(300, 200), "Noise"))
    seen: list[int] = []
    draft = proof.draft

    def count(choice: Delivery, recipe: str | None, progress: Progress) -> Any:
        seen.append(choice.quality)
        return draft(choice, recipe, progress)

    proof.draft = count  # type: ignore[method-assign]
    dialog = shown(proof, choice=Delivery(form=Form.JPEG))
    for quality in range(10, 60, 5):
        dialog.form._quality.set(quality)
    ready(qtbot, dialog)
    assert seen == [90, 55]


def test_what_is_looked_at_too_late_is_not_shown(shown: Opener, qtbot: QtBot) -> None:
    proof = Proof(canvas_from_image(noise(300, 200), "Noise"))
    dialog = shown(proof, choice=Delivery(form=Form.JPEG))
    begun, go = threading.Event(), threading.Event()
    draft, show, seen = proof.draft, dialog._show, []

    def wait(choice: Delivery, recipe: str | None, progress: Progress) -> Any:
        begun.set()
        go.wait(10)
        return draft(choice, recipe, progress)

    def record(shown: Any) -> None:
        seen.append(shown.form)
        show(shown)

    proof.draft, dialog._show = wait, record  # type: ignore[method-assign]
    dialog.form._quality.set(20)
    qtbot.waitUntil(begun.is_set)
    dialog.form.formats.set(Form.WEBP)
    qtbot.waitUntil(lambda: not dialog._timer.isActive())
    go.set()
    ready(qtbot, dialog)
    assert seen == [Form.WEBP]


def test_dragging_and_arrows_move_both_halves_within_the_picture(
    shown: Opener, qtbot: QtBot
) -> None:
    loupe = shown(Proof(canvas_from_image(noise(), "Noise"))).loupe
    before = loupe.part
    QTest.mousePress(loupe, LEFT, NONE, QPoint(100, 100))
    QTest.mouseMove(loupe, QPoint(70, 140))
    QTest.mouseRelease(loupe, LEFT, NONE, QPoint(70, 140))
    assert loupe.part.topLeft() - before.topLeft() == QPoint(30, -40)
    QTest.keyClick(loupe, Qt.Key.Key_Right)
    assert loupe.part.x() > before.x() + 30
    for _ in range(100):
        QTest.keyClick(loupe, Qt.Key.Key_Left)
    assert loupe.part.x() == 0
    image = loupe.grab().toImage()  # PNG has no loss: both halves show the very pixels
    left, right = (image.copy(pane.adjusted(2, 2, -2, -2)) for pane in loupe._panes())
    assert left == right


def test_a_format_that_cannot_hold_the_picture_cannot_be_exported(
    shown: Opener, qtbot: QtBot
) -> None:
    dialog = shown(Proof(new_canvas(16_384, 2)))
    assert dialog._button.isEnabled()
    dialog.form.formats.set(Form.WEBP)
    ready(qtbot, dialog)
    assert not dialog._button.isEnabled()
    assert "too large for WebP" in dialog._trouble.text()
    assert "PNG" in dialog._trouble.text()
    dialog.form._longest.setValue(1000)
    dialog.form._sizing.set(Sizing.LONGEST)
    ready(qtbot, dialog)
    assert dialog._button.isEnabled()
    assert dialog._trouble.isHidden()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are other ones here")
def test_a_folder_that_is_not_there_or_locked_is_told_while_typing(
    shown: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(Proof(new_canvas(20, 20)))
    dialog._path.setText(str(tmp_path / "none" / "a.png"))
    assert "no folder" in dialog._there.text()
    assert not dialog._button.isEnabled()
    monkeypatch.setattr(os, "access", lambda *_: False)
    dialog._path.setText(str(tmp_path / "a.png"))
    assert "must not be written to" in dialog._there.text()
    assert not dialog._button.isEnabled()


def test_choices_are_shown_where_they_mean_something(shown: Opener, qtbot: QtBot) -> None:
    dialog = shown(Proof(new_canvas(20, 20, None)), recipe="{}")
    form = dialog.form
    assert form._quality.isHidden()
    assert form._ground_row.isHidden()
    form.formats.set(Form.JPEG)
    assert not form._quality.isHidden()
    assert not form._ground_row.isHidden()
    form.formats.set(Form.WEBP)
    form._lossless.setChecked(True)
    assert form._quality.isHidden()
    form.formats.set(Form.OPENRASTER)
    assert form._sizing.isHidden()
    assert not dialog.answer.with_recipe
    form.recipe.setChecked(True)
    assert dialog.answer.with_recipe


def test_a_background_of_ones_own_is_taken(shown: Opener) -> None:
    form = shown(Proof(new_canvas(20, 20, None)), choice=Delivery(form=Form.JPEG)).form
    form._grounds.set(None)
    form._own.setText("#102030")
    assert form.choice.background == (16, 32, 48)
    form._own.setText("blurple")
    assert form.choice.background == (255, 255, 255)


def test_the_mark_is_offered_only_where_an_engine_took_part(shown: Opener, qtbot: QtBot) -> None:
    form = shown(Proof(new_canvas(20, 20))).form
    assert form._mark.isHidden()
    assert "nothing is marked" in form._told.text()
    form.show_origin(Origin.PARTLY_TRAINED)
    assert not form._mark.isHidden()
    assert form.choice.mark
    assert "in part by a trained model" in form._told.text()


@pytest.mark.parametrize(
    ("kept", "meant"),
    [
        (None, Delivery()),
        ("odd", Delivery()),
        ({"form": ".bmp", "quality": 900, "more": 1, "lossless": True}, Delivery(lossless=True)),
        (Delivery(form=Form.WEBP, percent=20).settings(), Delivery(form=Form.WEBP, percent=20)),
    ],
)
def test_the_last_choices_are_remembered_and_damaged_ones_left_out(
    kept: object, meant: Delivery
) -> None:
    assert remembered(kept) == meant


def test_the_window_exports_what_was_chosen_and_offers_it_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Delivery] = []

    def answer(dialog: ExportDialog) -> bool:
        asked.append(dialog.form.choice)
        dialog._path.setText(str(tmp_path / "small.jpg"))
        dialog.form._longest.setValue(48)
        dialog.form._sizing.set(Sizing.LONGEST)
        dialog._leave()
        return True

    monkeypatch.setattr(ExportDialog, "exec", answer)
    with opened(qtbot) as window:
        assert isinstance(window, Window)
        window.actions_set.action("export").trigger()
        qtbot.waitUntil((tmp_path / "small.jpg").is_file)
        window.actions_set.action("export").trigger()
        qtbot.waitUntil(lambda: "Exported" in window.attention.toast.text)
    assert read_image(tmp_path / "small.jpg").size == (48, 32)
    assert asked[0] == Delivery()
    assert asked[1] == Delivery(form=Form.JPEG, sizing=Sizing.LONGEST, longest=48)


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (84_200, "84 KB"), (999_900, "1.0 MB"), (1_234_567, "1.2 MB")],
)  # fmt: skip
def test_sizes_are_told_in_words(count: int, words: str) -> None:
    assert bytes_in_words(count) == words
