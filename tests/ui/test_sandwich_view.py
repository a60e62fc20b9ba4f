"""What stays still while pixels are afloat: coarse at once, fine as soon as there is time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from studio.canvas import Blend, Canvas, Layer
from studio.compose import compose
from studio.moving import lift
from studio.sandwich import Sandwich, sandwich
from studio.selecting import select
from studio.shapes import rectangle
from studio.tiles import Pixels, Rect, Tiles
from tests.ui.shell import opened
from ui.canvas_cache import samples
from ui.canvas_geometry import Viewpoint
from ui.canvas_view import CanvasView
from ui.sandwich_view import SandwichView
from ui.workspaces.sketch import SketchWorkspace

SIDE = 640


def _noise(rect: Rect, seed: int) -> Tiles:
    """Opaque stripes of one pixel, which a coarse picture cannot show."""
    pixels = np.full((rect.height, rect.width, 4), 255, np.uint8)
    pixels[:, ::2, seed] = 30
    return Tiles.empty().painted(rect.x, rect.y, pixels)


def _picture() -> Canvas:
    layers = (
        Layer("low", "Low", _noise(Rect(0, 0, SIDE, SIDE), 0)),
        Layer("mid", "Mid", _noise(Rect(8, 8, 40, 40), 1)),
        Layer("top", "Top", _noise(Rect(100, 100, 400, 400), 2), blend=Blend.HUE),
    )
    return Canvas(SIDE, SIDE, layers)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[CanvasView]:
    with opened(qtbot) as window:
        window.resize(1280, 900)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Start", _picture())
        made.view.look(Viewpoint(1.0, 0, 0))
        yield made.view


def _painted(view: CanvasView, shown: SandwichView, found: Sandwich) -> Pixels:
    """What is seen of the canvas; nothing of the pixels afloat."""
    image = QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    shown.paint(painter, found, lambda slice, matrix, box: QImage(), lambda matrix: QRect())
    painter.end()
    high, wide = min(view.height(), SIDE), min(view.width(), SIDE)
    return samples(image)[:high, :wide].copy()


def test_what_stays_still_is_coarse_first_and_fine_when_there_is_time(
    view: CanvasView, qtbot: QtBot
) -> None:
    state = view.document.state
    afloat = lift(state, "mid")
    found, shown = sandwich(state, afloat), SandwichView(view, view.document)
    first = _painted(view, shown, found)
    high, wide = first.shape[:2]
    assert high * wide > 200_000
    without = Canvas(SIDE, SIDE, (state.layers[0], state.layers[2]))
    truth = compose(without, Rect(0, 0, wide, high)).astype(int)
    assert shown.is_refining
    assert np.abs(first - truth).max() > 50
    qtbot.waitUntil(lambda: not shown.is_refining, timeout=10_000)
    assert np.abs(_painted(view, shown, found) - truth).max() <= 3
    assert not shown.is_refining


def test_nothing_is_refined_once_the_pixels_have_landed(view: CanvasView, qtbot: QtBot) -> None:
    afloat = lift(view.document.state, "mid")
    found, shown = sandwich(view.document.state, afloat), SandwichView(view, view.document)
    _painted(view, shown, found)
    shown.clear()
    assert not shown.is_refining


def test_a_clipped_layer_that_is_lifted_whole_leaves_nothing_to_mix() -> None:
    low, mid, top = _picture().layers
    state = Canvas(SIDE, SIDE, (low, mid, replace(top, clipped=True)))
    stack = sandwich(state, lift(state, "top")).stack
    assert stack is not None
    assert stack.slices[stack.at].opacity == 0
    part = rectangle(Rect(0, 0, 300, SIDE), state.bounds)
    stack = sandwich(state, lift(select(state, part), "top")).stack
    assert stack is not None
    assert stack.slices[stack.at].opacity == 1
