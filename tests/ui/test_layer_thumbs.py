"""Thumbnails show the means of what is painted, and follow it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from studio.brushes import Brush
from studio.canvas import Canvas, Layer, set_tiles
from studio.strokes import Stroke
from studio.tiles import Rect, Tiles
from tests.studio.drawings import plane, seeds
from ui.workspaces.layer_thumbs import Made, Thumbs, step_of, thumbnail


@given(seeds, seeds, st.tuples(st.integers(1, 400), st.integers(1, 300)))
@settings(max_examples=40, deadline=None)
def test_a_thumbnail_made_anew_in_parts_is_that_of_the_whole(
    seed: int, other: int, size: tuple[int, int]
) -> None:
    before = plane(seed)
    after = before.painted(20, 10, plane(other).crop(Rect(0, 0, 90, 40)))
    known = before, thumbnail(before, size)
    error = thumbnail(after, size, known).astype(int) - thumbnail(after, size)
    assert abs(error).max() <= 1


@pytest.mark.parametrize("size", [(1, 1), (96, 96), (97, 40), (4096, 3000), (5, 700)])
def test_a_thumbnail_is_at_most_as_large_as_it_may_be(size: tuple[int, int]) -> None:
    small = thumbnail(Tiles.empty(), size)
    assert max(small.shape[:2]) <= 96
    assert not small.any()
    assert step_of(size) * small.shape[0] >= size[1]


def test_a_pixel_is_the_mean_of_its_square() -> None:
    pixels = np.random.default_rng(3).integers(0, 256, (192, 192, 4), np.uint8)
    pixels[..., 3] = 255
    small = thumbnail(Tiles.empty().painted(0, 0, pixels), (192, 192))
    means = pixels.reshape(96, 2, 96, 2, 4).mean((1, 3))
    assert abs(small - means).max() <= 1.5


def test_strokes_cost_nothing_until_the_thumbnail_is_made_elsewhere(qapp: QApplication) -> None:
    waiting: list[tuple[Callable[[], Made], Callable[[Made], None]]] = []
    thumbs = Thumbs(lambda make, take: waiting.append((make, take)))
    layer = Layer("a", tiles=plane(1))
    canvas = Canvas(320, 200, (layer,))
    thumbs.show_canvas(canvas)
    blank = thumbs.image(layer)
    assert blank.pixelColor(5, 5).alpha() == 0
    thumbs.image(layer)
    assert not waiting  # a list is being painted; a job would have its bar painted too
    qapp.processEvents()
    assert len(waiting) == 1
    stroke = Stroke(layer.tiles, Brush(size=80, hardness=1.0, colour=(255, 0, 0)))
    stroke.to(160, 100)
    after = set_tiles(canvas, "a", stroke.finish())
    thumbs.show_canvas(after)
    make, take = waiting.pop()
    take(make())
    thumbs.image(after.layers[0])  # the old one, and the new one is asked for
    qapp.processEvents()
    make, take = waiting.pop()
    take(make())
    red = thumbs.image(after.layers[0]).pixelColor(40, 25)
    assert (red.red(), red.green(), red.alpha()) == (255, 0, 255)
    assert not waiting
    thumbs.show_canvas(Canvas(320, 200))
    assert thumbs.image(layer).pixelColor(40, 25).alpha() == 0
