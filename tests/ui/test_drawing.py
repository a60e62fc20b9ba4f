"""Gradients and figures with the pointer and keys, and what is seen meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.canvas import Blend, Canvas, Layer, set_guides, set_locked
from studio.gradients import Kind
from studio.guides import Guide
from studio.selection import everything
from studio.tiles import Rect, Tiles
from tests.ui.shell import opened
from ui.canvas_cache import samples
from ui.canvas_geometry import Viewpoint
from ui.drawing_choices import FillChoice, GradientChoice, Look, recalled
from ui.figure_tools import PolygonTool
from ui.workspaces.sketch import SketchWorkspace

FRAME = Rect(0, 0, 320, 240)
Key = Qt.KeyboardModifier
PLAIN, SHIFT, ALT = Key.NoModifier, Key.ShiftModifier, Key.AltModifier
Spot = tuple[float, float]


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        window.resize(1200, 760)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Start", Canvas(320, 240, (Layer("a", "Low"),)))
        made.document.history.seal()
        made.layers.activate("a")
        made.hand.take(colour=(200, 30, 20), ground=(20, 60, 220), label=0, size=6.0)
        made.view.look(Viewpoint(1.0, 40, 30))
        yield made


def send(sketch: SketchWorkspace, kind: QEvent.Type, spot: Spot, keys: Key, *, held: bool) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    at = sketch.view.to_widget(*spot)
    event = QMouseEvent(kind, at, QPointF(at), button, left if held else none, keys)
    QApplication.sendEvent(sketch.view, event)


def pull(sketch: SketchWorkspace, *spots: Spot, keys: Key = PLAIN) -> None:
    """Press at the first point and go to the others, without letting go."""
    send(sketch, QEvent.Type.MouseButtonPress, spots[0], keys, held=True)
    for spot in spots[1:]:
        send(sketch, QEvent.Type.MouseMove, spot, keys, held=True)


def drag(sketch: SketchWorkspace, *spots: Spot, keys: Key = PLAIN) -> None:
    pull(sketch, *spots, keys=keys)
    send(sketch, QEvent.Type.MouseButtonRelease, spots[-1], keys, held=False)


def pixels(sketch: SketchWorkspace) -> NDArray[np.uint8]:
    return sketch.document.state.layer("a").tiles.crop(FRAME)


def frame(sketch: SketchWorkspace) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the paint on the layer."""
    rows, columns = np.nonzero(pixels(sketch)[..., 3])
    return int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1


def done(sketch: SketchWorkspace, qtbot: QtBot, label: str) -> None:
    qtbot.waitUntil(lambda: sketch.document.history.undo_label == label, timeout=30_000)


def seen(sketch: SketchWorkspace) -> NDArray[np.int64]:
    """The canvas on screen with what is shown of a gradient."""
    view = sketch.view
    view.settle()
    image: QImage = view.shot()
    painter = QPainter(image)
    sketch.desks.drawing.preview.paint(painter)
    painter.end()
    at = view.viewpoint
    return samples(image)[at.y : at.y + 240, at.x : at.x + 320, :3].astype(np.int64)


# ---- gradients ----------------------------------------------------------------------------------


def test_a_drag_lays_a_gradient_as_one_step(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    before = sketch.document.state
    sketch.choose_tool("gradient")
    drag(sketch, (60, 100), (150, 90), (260, 100))
    done(sketch, qtbot, "Gradient")
    assert pixels(sketch)[100, 10].tolist() == [20, 30, 200, 255]
    assert pixels(sketch)[100, 310].tolist() == [220, 60, 20, 255]
    sketch.document.undo()
    assert sketch.document.state is before


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize(
    "case", ["plain", "selected", "alpha-locked", "below others", "clipped", "mixed"]
)
def test_what_is_seen_while_drawing_is_what_comes(
    sketch: SketchWorkspace, qtbot: QtBot, kind: Kind, case: str
) -> None:
    block = np.full((120, 160, 4), (40, 90, 60, 255), np.uint8)
    canvas = sketch.document.state.with_layer("a", tiles=Tiles.empty().painted(80, 60, block))
    if case == "selected":
        canvas = replace(canvas, selection=everything(Rect(50, 50, 130, 100)))
    elif case == "alpha-locked":
        canvas = canvas.with_layer("a", alpha_locked=True)
    elif case == "below others":
        above = Layer("b", tiles=Tiles.empty().painted(0, 0, block), blend=Blend.MULTIPLY)
        canvas = replace(canvas, layers=(*canvas.layers, above))
    elif case == "clipped":
        upper = Layer("b", tiles=Tiles.empty().painted(90, 20, block), clipped=True, opacity=0.5)
        canvas = replace(canvas, layers=(*canvas.layers, upper))
    elif case == "mixed":
        upper = Layer("b", tiles=Tiles.empty().painted(90, 20, block), blend=Blend.COLOUR)
        canvas = replace(canvas, layers=(*canvas.layers, upper))
    sketch.document.edit("Paint", canvas)
    sketch.choose_tool("gradient")
    drawing = sketch.desks.drawing
    drawing.gradient.take(kind=kind, opacity=0.7, fades=kind is Kind.RADIAL)
    pull(sketch, (100, 100), (150, 110), (230, 170))
    qtbot.waitUntil(lambda: drawing.preview.is_ready)
    shown = seen(sketch)
    send(sketch, QEvent.Type.MouseButtonRelease, (230, 170), PLAIN, held=False)
    done(sketch, qtbot, "Gradient")
    away = np.abs(shown - seen(sketch))
    assert away.mean() < 1
    assert np.quantile(away, 0.995) <= 6


def test_shift_turns_a_gradient_in_steps(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.choose_tool("gradient")
    drag(sketch, (60, 100), (260, 112), keys=SHIFT)
    done(sketch, qtbot, "Gradient")
    found = pixels(sketch).astype(int)
    assert np.abs(found[0] - found[239]).max() <= 1


def test_a_gradient_that_is_given_up_leaves_no_trace(sketch: SketchWorkspace) -> None:
    before = sketch.document.state
    sketch.choose_tool("gradient")
    still = seen(sketch)
    pull(sketch, (60, 100), (260, 112))
    QTest.keyClick(sketch.view, Qt.Key.Key_Escape)
    send(sketch, QEvent.Type.MouseButtonRelease, (260, 112), PLAIN, held=False)
    drag(sketch, (60, 100), (60, 100))
    assert sketch.document.state is before
    assert np.array_equal(seen(sketch), still)


def test_a_locked_layer_says_so(sketch: SketchWorkspace) -> None:
    sketch.document.edit("Lock", set_locked(sketch.document.state, "a", True))
    before = sketch.document.state
    for tool in ("gradient", "rectangle", "polygon"):
        sketch.notice.hide()
        sketch.choose_tool(tool)
        drag(sketch, (60, 100), (260, 112))
        assert "locked" in sketch.notice.text
    assert sketch.document.state is before


# ---- figures ------------------------------------------------------------------------------------


def test_a_rectangle_is_outlined_as_wide_as_the_brush(sketch: SketchWorkspace) -> None:
    sketch.choose_tool("rectangle")
    drag(sketch, (50, 40), (100, 90), (150.3, 119.8))
    assert sketch.document.history.undo_label == "Rectangle"
    assert frame(sketch) == (47, 37, 153, 123)
    assert pixels(sketch)[40, 100].tolist() == [20, 30, 200, 255]
    assert not pixels(sketch)[80, 100].any()


def test_a_figure_is_filled_with_the_colour_in_hand_or_the_one_behind(
    sketch: SketchWorkspace,
) -> None:
    sketch.choose_tool("ellipse")
    sketch.desks.drawing.figure.take(look=Look.FILL)
    drag(sketch, (20, 20), (100, 100))
    sketch.desks.drawing.figure.take(look=Look.BOTH)
    drag(sketch, (150, 20), (230, 100))
    assert pixels(sketch)[60, 60].tolist() == [20, 30, 200, 255]
    assert pixels(sketch)[60, 190].tolist() == [220, 60, 20, 255]


def test_shift_makes_equal_sides_and_alt_draws_from_the_middle(sketch: SketchWorkspace) -> None:
    sketch.choose_tool("rectangle")
    sketch.desks.drawing.figure.take(look=Look.FILL)
    drag(sketch, (150, 120), (190, 140), keys=SHIFT | ALT)
    assert frame(sketch) == (110, 80, 190, 160)


def test_a_line_with_shift_is_level(sketch: SketchWorkspace) -> None:
    sketch.choose_tool("line")
    drag(sketch, (50, 100), (200, 108), keys=SHIFT)
    assert frame(sketch) == (47, 97, 203, 103)


def test_a_click_draws_no_figure(sketch: SketchWorkspace) -> None:
    before = sketch.document.state
    for tool in ("line", "rectangle", "ellipse"):
        sketch.choose_tool(tool)
        drag(sketch, (50, 100), (51, 101))
    assert sketch.document.state is before


def test_figures_keep_to_guides(sketch: SketchWorkspace) -> None:
    guides = (Guide(True, 60), Guide(False, 90))
    sketch.document.edit("Guides", set_guides(sketch.document.state, guides))
    sketch.sight.set(snap=True, guides=True)
    sketch.choose_tool("rectangle")
    sketch.desks.drawing.figure.take(look=Look.FILL)
    drag(sketch, (58, 50), (120, 93.2))
    left, _, _, bottom = frame(sketch)
    assert (left, bottom) == (60, 90)


def test_a_figure_is_mirrored_as_strokes_are(sketch: SketchWorkspace) -> None:
    sketch.choose_symmetry("vertical")
    sketch.choose_tool("line")
    drag(sketch, (20, 30), (80, 60))
    assert np.array_equal(pixels(sketch), pixels(sketch)[:, ::-1])


def test_a_large_figure_is_seen_until_it_has_landed(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.document.edit("Large", Canvas(1600, 1200, (Layer("a", "Low"),)))
    sketch.view.look(Viewpoint(0.25, 40, 30))
    sketch.choose_tool("rectangle")
    sketch.desks.drawing.figure.take(look=Look.FILL)
    drag(sketch, (100, 100), (1500, 1100))
    assert sketch.document.history.undo_label == "Large"
    shown = sketch.view.grab().toImage()
    done(sketch, qtbot, "Rectangle")
    sketch.view.settle()
    middle = sketch.view.to_widget(800, 600).toPoint()
    assert shown.pixelColor(middle) == sketch.view.grab().toImage().pixelColor(middle)


@pytest.mark.parametrize("tool", ["rectangle", "gradient", "move"])
def test_an_undo_before_an_edit_has_landed_takes_it_back_from_sight(
    sketch: SketchWorkspace, qtbot: QtBot, tool: str
) -> None:
    tiles = Tiles.empty().painted(0, 0, np.full((1200, 1600, 4), (90, 90, 90, 255), np.uint8))
    sketch.document.edit("Large", Canvas(1600, 1200, (Layer("a", "Low", tiles),)))
    sketch.view.look(Viewpoint(0.25, 40, 30))
    sketch.view.settle()
    clean, before = sketch.view.grab().toImage(), sketch.document.state
    sketch.choose_tool(tool)
    sketch.desks.drawing.figure.take(look=Look.FILL)
    pull(sketch, (100, 100), (1500, 1100))
    if tool == "move":
        qtbot.waitUntil(lambda: sketch.desks.moving.floating.afloat is not None, timeout=30_000)
    send(sketch, QEvent.Type.MouseButtonRelease, (1500, 1100), PLAIN, held=False)
    sketch.rail.button("undo").click()
    assert not sketch.lane.is_busy
    assert sketch.document.state is before
    assert not sketch.desks.drawing.preview.is_landing
    assert not sketch.desks.moving.floating.is_active
    sketch.view.settle()
    middle = sketch.view.to_widget(800, 600).toPoint()
    assert sketch.view.grab().toImage().pixelColor(middle) == clean.pixelColor(middle)


# ---- polygons -----------------------------------------------------------------------------------


def polygon(sketch: SketchWorkspace) -> PolygonTool:
    sketch.choose_tool("polygon")
    tool = sketch.view.tool
    assert isinstance(tool, PolygonTool)
    return tool


def click(sketch: SketchWorkspace, *spots: Spot) -> None:
    for spot in spots:
        drag(sketch, spot)


@pytest.mark.parametrize("how", ["double click", "first corner", "return"])
def test_corners_are_clicked_and_closed(sketch: SketchWorkspace, how: str) -> None:
    polygon(sketch)
    sketch.desks.drawing.figure.take(look=Look.FILL)
    click(sketch, (50, 50), (150, 50), (150, 150))
    if how == "return":
        QTest.keyClick(sketch.view, Qt.Key.Key_Return)
    else:
        click(sketch, (151, 151) if how == "double click" else (53, 49))
    assert sketch.document.history.undo_label == "Polygon"
    assert frame(sketch) == (50, 50, 150, 150)
    assert not pixels(sketch)[140, 60].any()


def test_backspace_takes_a_corner_back_and_escape_drops_all(sketch: SketchWorkspace) -> None:
    tool = polygon(sketch)
    click(sketch, (50, 50), (150, 50), (150, 150))
    QTest.keyClick(sketch.view, Qt.Key.Key_Backspace)
    assert [round(x) for x, _ in tool.points] == [50, 150]
    QTest.keyClick(sketch.view, Qt.Key.Key_Escape)
    assert tool.points == ()
    QTest.keyClick(sketch.view, Qt.Key.Key_Return)
    assert sketch.document.history.undo_label == "Start"


def test_corners_wait_while_another_tool_is_in_hand(sketch: SketchWorkspace) -> None:
    tool = polygon(sketch)
    click(sketch, (50, 50), (150, 50))
    sketch.choose_tool("picker")
    sketch.choose_tool("polygon")
    assert len(tool.points) == 2


def test_two_corners_make_a_line(sketch: SketchWorkspace) -> None:
    polygon(sketch)
    sketch.desks.drawing.figure.take(look=Look.FILL)
    click(sketch, (50, 50), (150, 50))
    QTest.keyClick(sketch.view, Qt.Key.Key_Return)
    assert frame(sketch) == (47, 47, 153, 53)


# ---- rail and bar -------------------------------------------------------------------------------


def test_one_button_of_the_rail_stands_for_all_figures(sketch: SketchWorkspace) -> None:
    sketch.choose_tool("ellipse")
    sketch.choose_tool("brush")
    button = sketch.rail.button("line")
    assert button.accessibleName() == "Ellipse"
    button.click()
    assert sketch.tool == "ellipse"
    sketch.desks.drawing.figures.chosen.emit("polygon")
    assert sketch.tool == "polygon"
    assert button.accessibleName() == "Polygon"


def test_the_bar_says_what_is_chosen_and_keeps_the_colours(sketch: SketchWorkspace) -> None:
    sketch.choose_tool("gradient")
    drawing = sketch.desks.drawing
    assert drawing.gradients.isVisible()
    assert not drawing.figures.isVisible()
    assert sketch.bar.colour_button.isVisible()
    sketch.choose_tool("wand")
    assert not sketch.bar.colour_button.isVisible()


# ---- fills --------------------------------------------------------------------------------------


def test_a_fill_closes_gaps_as_the_bar_says(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    sketch.choose_tool("line")
    for ends in (((40, 40), (160, 40)), ((160, 52), (160, 160)), ((160, 160), (40, 160), (40, 40))):
        for start, end in pairwise(ends):
            drag(sketch, start, end)
    sketch.choose_tool("fill")
    fills = sketch.desks.drawing.fills
    assert fills.isVisible()
    sketch.desks.drawing.fill.take(gap=14)
    sketch.hand.take(colour=(0, 200, 0))
    click(sketch, (100, 100))
    done(sketch, qtbot, "Fill")
    assert pixels(sketch)[100, 100].tolist() == [0, 200, 0, 255]
    assert not pixels(sketch)[100, 300].any()


# ---- the picker ---------------------------------------------------------------------------------


@pytest.mark.parametrize("keys", [PLAIN, Key.ControlModifier])
def test_a_ring_shows_the_colour_under_the_picker_and_the_one_before(
    sketch: SketchWorkspace, keys: Key
) -> None:
    block = np.full((240, 320, 4), (40, 90, 60, 255), np.uint8)
    canvas = sketch.document.state.with_layer("a", tiles=Tiles.empty().painted(0, 0, block))
    sketch.document.edit("Paint", canvas)
    sketch.choose_tool("picker" if keys == PLAIN else "brush")
    pull(sketch, (100, 100), (150, 120), keys=keys)
    at = sketch.view.to_widget(150, 120).toPoint()
    sketch.view.settle()
    shown = sketch.view.grab().toImage()
    above, below = (shown.pixelColor(at.x(), at.y() + dy).getRgb()[:3] for dy in (-30, 30))
    assert (above, below) == ((60, 90, 40), (200, 30, 20))
    send(sketch, QEvent.Type.MouseButtonRelease, (150, 120), keys, held=False)
    assert sketch.hand.paint.colour == (60, 90, 40)
    assert sketch.view.grab().toImage().pixelColor(at.x(), at.y() + 30).getRgb()[0] == 60


# ---- what is remembered -------------------------------------------------------------------------


def test_choices_are_those_of_the_last_picture(sketch: SketchWorkspace) -> None:
    drawing = sketch.desks.drawing
    drawing.gradient.take(kind=Kind.RADIAL, fades=True)
    drawing.figure.take(look=Look.BOTH, opacity=0.5)
    drawing.fill.take(gap=9, whole_picture=False)
    sketch.session.new_picture((64, 64))
    window = sketch.window()
    other = getattr(window, "workspace")  # noqa: B009
    assert isinstance(other, SketchWorkspace)
    assert other is not sketch
    again = other.desks.drawing
    assert again.gradient.choice == drawing.gradient.choice
    assert again.figure.choice == drawing.figure.choice
    assert again.fill.choice == drawing.fill.choice


@pytest.mark.parametrize("kept", [None, 7, {"gap": "x", "grow": -3}, {"gap": 10**9, "odd": 1}])
def test_a_memory_that_makes_no_sense_is_passed_over(kept: object) -> None:
    assert recalled(FillChoice(), kept) == FillChoice()
    assert recalled(GradientChoice(), {"kind": "square", "fades": True}) == GradientChoice(fades=True)  # fmt: skip


@pytest.mark.parametrize("end", ["let go", "take back"])
def test_the_canvas_keeps_still_under_a_stroke_while_the_window_makes_room(
    sketch: SketchWorkspace, end: str
) -> None:
    sketch.choose_tool("brush")
    sketch.view.fit()
    seen, size = sketch.view.viewpoint, sketch.view.size()
    pull(sketch, (40, 50), (80, 90))
    sketch.results.show()
    QApplication.processEvents()
    assert sketch.view.size() != size
    assert sketch.view.viewpoint == seen
    if end == "let go":
        send(sketch, QEvent.Type.MouseButtonRelease, (80, 90), PLAIN, held=False)
    else:
        QTest.keyClick(sketch.view, Qt.Key.Key_Escape)
    QApplication.processEvents()
    settled = sketch.view.viewpoint
    sketch.view.fit()
    assert sketch.view.viewpoint == settled
