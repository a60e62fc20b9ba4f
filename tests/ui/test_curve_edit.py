"""Curves of a brush, edited by hand and by keys, and the sheet to try it on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.brush_shelf import Preset
from studio.brushes import Brush, Mode
from ui.canvas_paint import Palette
from ui.curve_edit import CurveEdit
from ui.dialogs.brush import BrushDialog
from ui.scribble import _MOST, Scribble

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
STRAIGHT = (0.0, 0.0, 1.0, 1.0)


@pytest.fixture
def edit(qtbot: QtBot) -> CurveEdit:
    made = CurveEdit()
    qtbot.addWidget(made)
    made.resize(360, 170)
    made.show_curve(STRAIGHT, "Pressure", "Size")
    made.show()
    return made


def drag(edit: CurveEdit, start: tuple[float, float], end: tuple[float, float]) -> None:
    a, b = edit.place(*start).toPoint(), edit.place(*end).toPoint()
    QTest.mousePress(edit, LEFT, pos=a)
    QTest.mouseMove(edit, b)
    QTest.mouseRelease(edit, LEFT, pos=b)


def test_a_click_adds_a_point_that_is_dragged_on(edit: CurveEdit) -> None:
    drag(edit, (0.5, 0.9), (0.6, 0.2))
    assert edit.curve == pytest.approx((0, 0, 0.6, 0.2, 1, 1), abs=0.02)


def test_the_ends_move_up_and_down_only(edit: CurveEdit) -> None:
    drag(edit, (0, 0), (0.4, 0.3))
    drag(edit, (1, 1), (0.2, 0.8))
    assert edit.curve == pytest.approx((0, 0.3, 1, 0.8), abs=0.02)


def test_a_point_stays_between_its_neighbours_and_goes_when_it_is_dragged_out(
    edit: CurveEdit,
) -> None:
    drag(edit, (0.3, 0.3), (0.3, 0.3))
    drag(edit, (0.6, 0.6), (0.1, 0.6))
    across = edit.curve[::2]
    assert list(across) == sorted(across)
    assert len(across) == 4
    drag(edit, (across[2], 0.6), (across[2], -3))
    assert len(edit.curve) == 6


def test_keys_do_all_that_the_hand_does(edit: CurveEdit) -> None:
    edit.setFocus()
    QTest.keyClick(edit, Key.Key_Insert)
    assert edit.curve == pytest.approx((0, 0, 0.5, 0.5, 1, 1), abs=0.01)
    for _ in range(3):
        QTest.keyClick(edit, Key.Key_Down)
    QTest.keyClick(edit, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert edit.curve[2:4] == pytest.approx((0.6, 0.47), abs=0.01)
    assert "Point 2 of 3: Pressure 60 %, Size 47 %" in edit.accessibleDescription()
    QTest.keyClick(edit, Key.Key_Delete)
    assert edit.curve == STRAIGHT
    QTest.keyClick(edit, Key.Key_PageDown)
    QTest.keyClick(edit, Key.Key_Delete)
    assert edit.curve == STRAIGHT, "ends stay"


def test_there_are_no_more_points_than_a_file_takes(edit: CurveEdit) -> None:
    for n in range(1, 20):
        drag(edit, (n / 20, 0.9), (n / 20, 0.9))
    assert len(edit.curve) == 16
    Brush.check({"size_curve": edit.curve})


def test_showing_a_curve_tells_nobody(edit: CurveEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(edit.changed):
        edit.show_curve((0.0, 0.2, 1.0, 0.4), "Tilt", "Opacity")
    assert edit.accessibleName() == "Curve: Opacity by Tilt"


# ---- the dialog ---------------------------------------------------------------------------------


@pytest.fixture
def palette() -> Palette:
    made = Palette()
    made.pick(Preset("Pen", Brush(size=12, size_least=0.5), Path("pen.toml")))
    return made


@pytest.fixture
def dialog(qtbot: QtBot, palette: Palette) -> Iterator[BrushDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    made = BrushDialog(palette, lambda: None, window)
    made.show()
    yield made
    window.close()


def test_a_curve_counts_at_once_and_reset_takes_it_back(
    dialog: BrushDialog, palette: Palette
) -> None:
    dialog.pages.set(1)
    assert dialog.pen.edit.curve == (0.0, 0.5, 1.0, 1.0)
    assert not dialog.pen.reset.isEnabled()
    drag(dialog.pen.edit, (1, 1), (1, 0.2))
    assert palette.paint.shape.size_curve == pytest.approx((0, 0.5, 1, 0.2), abs=0.02)
    dialog.pen.reset.click()
    assert palette.paint.shape.size_curve == ()
    assert dialog.pen.edit.curve == (0.0, 0.5, 1.0, 1.0)


def test_each_curve_is_of_its_own(dialog: BrushDialog, palette: Palette) -> None:
    dialog.pages.set(1)
    for name in ("opacity_curve", "tilt_size_curve", "tilt_opacity_curve"):
        dialog.pen.which.set(name)
        drag(dialog.pen.edit, (0.5, 0.95), (0.5, 0.95))
        assert len(getattr(palette.paint.shape, name)) == 6
    assert palette.paint.shape.size_curve == ()


# ---- the sheet ----------------------------------------------------------------------------------


@pytest.fixture
def sheet(qtbot: QtBot) -> Scribble:
    made = Scribble(QSize(300, 90))
    qtbot.addWidget(made)
    made.resize(300, 90)
    made.show_brush(Brush(size=10))
    made.show()
    return made


def scribble(sheet: Scribble, *spots: tuple[int, int]) -> None:
    QTest.mousePress(sheet, LEFT, pos=QPoint(*spots[0]))
    for spot in spots[1:]:
        QTest.mouseMove(sheet, QPoint(*spot))
    QTest.mouseRelease(sheet, LEFT, pos=QPoint(*spots[-1]))


def test_scribbles_are_painted_anew_with_other_settings(sheet: Scribble) -> None:
    sample = sheet._pixels().copy()
    scribble(sheet, (20, 20), (100, 70), (200, 30))
    thin = sheet._pixels().copy()
    assert sheet.is_scribbled
    assert not np.array_equal(thin, sample)
    sheet.show_brush(Brush(size=40))
    assert (sheet._pixels()[..., 3] > 0).sum() > 2 * (thin[..., 3] > 0).sum()
    QTest.mouseDClick(sheet, LEFT, pos=QPoint(50, 50))
    assert not sheet.is_scribbled


@pytest.mark.parametrize("mode", [Mode.ERASE, Mode.SMUDGE])
def test_what_takes_away_or_smears_has_something_to_work_on(sheet: Scribble, mode: Mode) -> None:
    sheet.show_brush(Brush(size=30, mode=mode, flow=0.9))
    scribble(sheet, (10, 45), (11, 45))
    before = sheet._pixels().copy()
    scribble(sheet, *((x, 45) for x in range(20, 280, 8)))
    assert before[..., 3].any()
    assert not np.array_equal(before, sheet._pixels())


def test_endless_scribbling_keeps_only_so_much(sheet: Scribble) -> None:
    for _ in range(4):
        scribble(sheet, *((20 + n % 250, 20 + n % 50) for n in range(_MOST // 2 + 9)))
    assert sum(map(len, sheet._strokes)) <= _MOST
    scribble(sheet, (20, 20), (40, 40))
    assert sheet.is_scribbled
