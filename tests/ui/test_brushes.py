"""Brushes as a person uses them: the strip, one's own, symmetry, Shift, and a pen that is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from studio.brush_shelf import read_brush
from studio.brushes import Brush, Grain, Mode
from studio.canvas import new_canvas
from studio.settings import data_folder
from studio.tiles import CHUNK, Rect
from tests.ui.shell import opened
from ui.actions import Action
from ui.dialogs.brush import BrushDialog
from ui.dialogs.name import NameDialog
from ui.workspaces.brush_bar import STROKES
from ui.workspaces.sketch import SketchWorkspace

WIDE, HIGH = 320, 240
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Places = list[tuple[float, float]]


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1200, 800)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Size", new_canvas(WIDE, HIGH))
        made.document.history.seal()
        made.view.zoom_to(1.0)
        yield made


def drag(sketch: SketchWorkspace, places: Places, keys: Qt.KeyboardModifier = NONE) -> None:
    view = sketch.view
    points = [view.to_widget(*place).toPoint() for place in places]
    QTest.mousePress(view, LEFT, NONE, points[0])
    for point in points[1:]:
        at = QPointF(point)
        move = QMouseEvent(
            QEvent.Type.MouseMove, at, view.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, keys
        )
        QApplication.sendEvent(view, move)
    QTest.mouseRelease(view, LEFT, NONE, points[-1])


def alpha(sketch: SketchWorkspace) -> np.ndarray:
    return sketch.document.state.layers[0].tiles.crop(Rect(0, 0, WIDE, HIGH))[..., 3]


def action(sketch: SketchWorkspace, id: str) -> Action:
    return next(row for row in sketch.actions() if row.id == id)


def asked_for_name(sketch: SketchWorkspace) -> NameDialog:
    return next(each for each in sketch.findChildren(NameDialog) if each.isVisible())


def test_the_strip_pictures_every_brush_and_a_click_takes_it(
    qtbot: QtBot, sketch: SketchWorkspace
) -> None:
    strip = sketch.strip
    presets = sketch.session.brushes.presets
    assert len(strip._buttons) == len(presets) >= 10
    qtbot.waitUntil(lambda: not any(b.icon().isNull() for b in strip._buttons.values()))
    for preset in presets:
        strip._buttons[preset.name].click()
        paint = sketch.hand.paint
        assert (
            paint.brush(paint.shape.mode).model_copy(update={"colour": (0, 0, 0), "label": 0})
            == preset.brush
        )
        assert sketch.tool == STROKES[preset.brush.mode]
        assert strip._buttons[preset.name].isChecked()
        assert strip._buttons[preset.name].accessibleName()


def test_tabs_share_the_pictures_of_the_brushes(qtbot: QtBot) -> None:
    with opened(qtbot, pictures=2) as window:
        one, other = (page for page in window.findChildren(SketchWorkspace))

        def icons(sketch: SketchWorkspace) -> list[int]:
            return [button.icon().cacheKey() for button in sketch.strip._buttons.values()]

        qtbot.waitUntil(lambda: icons(one) == icons(other) and all(icons(one)))


def test_every_tool_remembers_its_own_brush(sketch: SketchWorkspace) -> None:
    sketch.choose_tool("brush")
    sketch.hand.take(size=77.0)
    sketch.choose_tool("eraser")
    assert sketch.hand.paint.shape.mode is Mode.ERASE
    sketch.hand.take(size=12.0)
    sketch.choose_tool("fill")
    sketch.choose_tool("brush")
    assert sketch.hand.paint.size == 77
    sketch.choose_tool("eraser")
    assert sketch.hand.paint.size == 12


def test_a_brush_is_saved_renamed_deleted_and_brought_back(sketch: SketchWorkspace) -> None:
    sketch.strip._buttons["Chalk"].click()
    sketch.hand.take(size=91.0)
    sketch.care.save()
    asked = asked_for_name(sketch)
    asked.field.setText("Breite Kreide")
    asked.accept()
    shelf = sketch.session.brushes
    assert shelf.presets[-1].name == "Breite Kreide"
    assert shelf.presets[-1].brush.size == 91
    assert shelf.presets[-1].brush.grain is Grain.CHALK
    assert sketch.strip._buttons["Breite Kreide"].isChecked()
    sketch.care.rename()
    asked = asked_for_name(sketch)
    asked.field.setText("Kreide")
    asked.accept()
    assert sketch.hand.paint.preset == "Kreide"
    assert action(sketch, "brush.delete").when()  # type: ignore[misc]
    sketch.care.delete()
    assert shelf.named("Kreide") is None
    assert "Kreide" in sketch.notice.text
    back = next(each for each in sketch.notice.findChildren(QPushButton) if "back" in each.text())
    back.click()
    assert shelf.named("Kreide") is not None
    assert sketch.hand.paint.size == 91


def test_a_name_that_does_not_do_is_said_in_the_dialog(sketch: SketchWorkspace) -> None:
    sketch.care.save()
    asked = asked_for_name(sketch)
    asked.field.setText("   ")
    assert not asked._button.isEnabled()
    asked.field.setText("\u200b")
    asked.accept()
    assert asked.isVisible()
    assert asked._trouble.isVisible()
    asked.reject()


def test_brushes_that_come_along_offer_no_renaming(sketch: SketchWorkspace) -> None:
    sketch.strip._buttons["Pen"].click()
    for id in ("brush.rename", "brush.delete"):
        assert not action(sketch, id).when()  # type: ignore[misc]


def test_a_brush_goes_to_a_file_and_back_and_a_broken_one_is_a_sentence(
    sketch: SketchWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "marker.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(file), ""))
    sketch.strip._buttons["Marker"].click()
    sketch.care.export()
    assert read_brush(file).brush == sketch.session.brushes.named("Marker").brush  # type: ignore[union-attr]
    broken = tmp_path / "broken.toml"
    broken.write_text("size = = 3")
    chosen = [str(broken), str(file)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a, **k: (chosen, ""))
    sketch.care.take_in()
    assert "broken.toml" in sketch.notice.text
    assert sketch.session.brushes.presets[-1].name == "Marker 2"
    assert sketch.hand.paint.preset == "Marker 2"


def test_a_brush_file_that_is_broken_at_the_start_is_told_of_and_the_others_are_there(
    qtbot: QtBot,
) -> None:
    folder = data_folder() / "brushes"
    folder.mkdir(parents=True)
    (folder / "broken.toml").write_text("size = = 3")
    (folder / "mine.toml").write_text('format = 1\nname = "Mine"\n[brush]\nsize = 9.0')
    with opened(qtbot) as window:
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        assert "broken.toml" in made.notice.text
        assert "Mine" in made.strip._buttons
    assert (folder / "broken.toml").read_text() == "size = = 3"


def test_the_settings_of_a_brush_count_at_once(sketch: SketchWorkspace) -> None:
    sketch.care.settings()
    asked = next(each for each in sketch.findChildren(BrushDialog) if each.isVisible())
    asked.form.set({"roundness": 0.3, "grain": Grain.PAPER})
    assert sketch.hand.paint.shape.roundness == pytest.approx(0.3)
    assert sketch.hand.paint.shape.grain is Grain.PAPER
    sketch.strip._buttons["Round"].click()
    assert asked.form.values()["roundness"] == 1
    assert sketch.hand.paint.shape.roundness == 1
    asked.accept()


@pytest.mark.parametrize(("key", "share"), [("3", 0.3), ("0", 1.0), ("9", 0.9)])
def test_digits_set_the_opacity(sketch: SketchWorkspace, key: str, share: float) -> None:
    row = next(row for row in sketch.actions() if row.shortcut == key)
    row.run()
    assert sketch.hand.paint.opacity == share


def test_shift_and_brackets_change_the_hardness(sketch: SketchWorkspace) -> None:
    sketch.hand.take(hardness=0.15)
    action(sketch, "brush.softer").run()
    assert sketch.hand.paint.hardness == 0.05
    action(sketch, "brush.softer").run()
    assert sketch.hand.paint.hardness == 0
    action(sketch, "brush.harder").run()
    assert sketch.hand.paint.hardness == 0.1


@pytest.mark.parametrize(
    ("kind", "flips"),
    [("vertical", [(1, -1)]), ("horizontal", [(-1, 1)]), ("both", [(1, -1), (-1, 1), (-1, -1)])],
)
def test_a_mirrored_stroke_is_one_edit_that_looks_the_same_on_each_side(
    sketch: SketchWorkspace, kind: str, flips: list[tuple[int, int]]
) -> None:
    action(sketch, f"symmetry.{kind}").run()
    assert action(sketch, f"symmetry.{kind}").checked()  # type: ignore[misc]
    before = sketch.document.state
    index = sketch.document.history.index
    drag(sketch, [(60, 40), (90, 60), (140, 100)])
    painted = alpha(sketch).astype(int)
    assert sketch.document.history.index == index + 1
    for rows, columns in flips:
        assert np.abs(painted - painted[::rows, ::columns]).max() <= 40, (
            "but for rounding of places"
        )
        assert painted[::rows, ::columns][60, 90] == 255
    sketch.document.undo()
    assert sketch.document.state is before


def test_a_stroke_around_the_middle_has_as_many_arms_as_rays(sketch: SketchWorkspace) -> None:
    sketch.choose_symmetry("rays-6")
    sketch.hand.take(size=6.0)
    drag(sketch, [(WIDE / 2 + 60, HIGH / 2), (WIDE / 2 + 90, HIGH / 2)])
    angles = np.linspace(0, 2 * np.pi, 720, endpoint=False)
    ring = alpha(sketch)[
        (HIGH / 2 + 75 * np.sin(angles)).astype(int), (WIDE / 2 + 75 * np.cos(angles)).astype(int)
    ]
    on = ring > 128
    assert np.count_nonzero(on & ~np.roll(on, 1)) == 6


def test_the_axis_is_seen_on_the_canvas_and_only_while_it_counts(sketch: SketchWorkspace) -> None:
    def column() -> list[int]:
        sketch.view.settle()
        shot = sketch.view.grab().toImage()
        x = sketch.view.to_widget(WIDE / 2, 0).toPoint().x()
        y = sketch.view.to_widget(0, HIGH / 2).toPoint().y()
        return [shot.pixelColor(x + dx, y + dy).lightness() for dx in (-1, 0) for dy in range(12)]

    assert min(column()) == 255
    sketch.choose_symmetry("vertical")
    assert min(column()) < 210
    sketch.choose_symmetry("none")
    assert min(column()) == 255


def test_shift_keeps_a_stroke_straight_in_steps_of_15_degrees(sketch: SketchWorkspace) -> None:
    sketch.hand.take(size=4.0, hardness=1.0)
    drag(sketch, [(60, 60), (100, 63), (160, 71), (220, 55)], SHIFT)
    rows = np.nonzero((alpha(sketch) > 0).any(axis=1))[0]
    assert rows.min() >= 56
    assert rows.max() <= 63, "a shaky line at nearly 0° lies flat"


def test_a_brush_on_a_string_ends_where_the_hand_does(sketch: SketchWorkspace) -> None:
    sketch.hand.take(size=6.0, shape=Brush(smoothing=1.0, opacity_least=1))
    drag(sketch, [(40, 100), (120, 104), (200, 96), (280, 100)])
    painted = alpha(sketch)
    assert painted[100, 40] == 255
    assert painted[100, 279] > 0


def _pen(
    sketch: SketchWorkspace,
    kind: QEvent.Type,
    at: QPoint,
    pressure: float,
    tilt: float = 0.0,
    device: QPointingDevice | None = None,
) -> None:
    point, device = QPointF(at), device or QPointingDevice.primaryPointingDevice()
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else LEFT
    event = QTabletEvent(
        kind, device, point, sketch.view.mapToGlobal(point),
        pressure, tilt, 0.0, 0.0, 0.0, 0.0, NONE, button, LEFT,
    )  # fmt: skip
    QApplication.sendEvent(sketch.view, event)


def test_a_pen_that_leans_makes_a_tilting_brush_broader(sketch: SketchWorkspace) -> None:
    sketch.hand.take(size=6.0, shape=Brush(tilt_size=3.0, opacity_least=1))
    at: Callable[..., QPoint] = lambda x: sketch.view.to_widget(x, 100).toPoint()  # noqa: E731
    for x, tilt in ((80, 0.0), (240, 55.0)):
        _pen(sketch, QEvent.Type.TabletPress, at(x), 1.0, tilt)
        _pen(sketch, QEvent.Type.TabletRelease, at(x), 0.0, tilt)
    painted = alpha(sketch) > 0
    assert painted[:, 160:].sum() > 4 * painted[:, :160].sum() > 0


def test_a_tablet_unplugged_in_a_stroke_leaves_the_stroke_and_the_mouse_goes_on(
    sketch: SketchWorkspace,
) -> None:
    view, index = sketch.view, sketch.document.history.index
    at = view.to_widget(80, 100).toPoint()
    _pen(sketch, QEvent.Type.TabletPress, at, 0.8)
    _pen(sketch, QEvent.Type.TabletMove, at + QPoint(40, 0), 0.8)
    QTest.mouseMove(view, at + QPoint(60, 60))
    assert sketch.document.history.index == index + 1
    assert alpha(sketch)[100, 110] > 0
    drag(sketch, [(200, 160), (220, 160)])
    assert sketch.document.history.index == index + 2


def test_the_other_end_of_a_pen_erases(sketch: SketchWorkspace) -> None:
    drag(sketch, [(60, 100), (200, 100)])
    other_end = QPointingDevice(
        "pen", 7, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Eraser,
        QInputDevice.Capability.Position, 1, 1,
    )  # fmt: skip
    at = sketch.view.to_widget(100, 100).toPoint()
    for kind in (QEvent.Type.TabletPress, QEvent.Type.TabletRelease):
        _pen(sketch, kind, at, 1.0, device=other_end)
    assert sketch.tool == "brush"
    assert alpha(sketch)[100, 100] == 0
    assert alpha(sketch)[100, 180] == 255


def test_hovering_joins_the_layers_so_that_a_stroke_finds_them_joined(
    qtbot: QtBot, sketch: SketchWorkspace
) -> None:
    for _ in range(3):
        sketch.layers.deeds.add()
    view = sketch.view
    QTest.mouseMove(view, view.to_widget(100, 100).toPoint())
    QTest.mouseMove(view, view.to_widget(110, 100).toPoint())
    places = list(Rect(0, 0, WIDE, HIGH).cells(CHUNK))
    below = view._flat._below
    qtbot.waitUntil(lambda: view._flat._below is not None and not view._ahead.isActive())
    below = view._flat._below
    assert below is not None
    assert all(below.has(place) for place in places)
    drag(sketch, [(60, 60), (100, 63)])
    assert view._flat._below is below, "what was joined is used"


def test_nothing_is_joined_for_a_tool_that_makes_no_strokes(sketch: SketchWorkspace) -> None:
    sketch.choose_tool("fill")
    assert sketch.view.stroke_ahead() is None


def test_no_brush_is_marked_while_a_tool_without_brushes_is_in_hand(
    sketch: SketchWorkspace,
) -> None:
    def marked() -> list[str]:
        return [name for name, button in sketch.strip._buttons.items() if button.isChecked()]

    before = marked()
    assert len(before) == 1
    sketch.choose_tool("fill")
    assert marked() == []
    sketch.choose_tool("eraser")
    assert marked() == ["Hard eraser"]
    sketch.choose_tool("brush")
    assert marked() == before
