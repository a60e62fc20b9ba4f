"""The picture cropped, on another canvas, resampled, turned and flipped."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines import Problem
from studio import sizes
from studio.canvas import Canvas, Layer, flattened, flattened_labels
from studio.guides import Guide
from studio.shapes import rectangle
from studio.tiles import Rect, Tiles
from studio.transforms import paint_bounds
from tests.studio.drawings import FRAME, canvases, plane
from tests.studio.test_selection import chosen

sides = st.integers(1, 400)
offsets = st.integers(-200, 300)


@settings(max_examples=20, deadline=None)
@given(canvases, offsets, offsets, sides, sides)
def test_a_frame_shows_the_same_pixels_and_cuts_the_rest(
    canvas: Canvas, x: int, y: int, width: int, height: int
) -> None:
    frame = Rect(x, y, width, height)
    found = sizes.framed(canvas, frame)
    assert (found.width, found.height) == (width, height)
    part = frame.intersected(canvas.bounds)
    if not part.is_empty:
        spot = part.within(frame)
        assert np.array_equal(flattened(found).pixels[spot], flattened(canvas, part).pixels)
        assert np.array_equal(
            flattened_labels(found).pixels[spot],
            flattened_labels(canvas).pixels[part.within(canvas.bounds)],
        )
    for layer in found.layers:
        box = paint_bounds(layer.tiles)
        assert box.is_empty or box.intersected(found.bounds) == box
    assert [replace(la, tiles=Tiles.empty()) for la in found.layers] == [
        replace(la, tiles=Tiles.empty()) for la in canvas.layers
    ]


def test_cropping_to_the_selection_keeps_what_is_around_it() -> None:
    layer = Layer("a", tiles=plane(2))
    canvas = Canvas(320, 200, (layer,), selection=rectangle(Rect(30, 40, 90, 70), FRAME))
    found = sizes.crop_to_selection(canvas)
    assert (found.width, found.height, found.selection) == (90, 70, None)
    assert np.array_equal(flattened(found).pixels, flattened(canvas, Rect(30, 40, 90, 70)).pixels)
    with pytest.raises(Problem, match="Nothing is selected"):
        sizes.crop_to_selection(found)
    with pytest.raises(Problem, match="Nothing would be left"):
        sizes.crop(canvas, Rect(400, 0, 50, 50))
    assert sizes.crop(canvas, Rect(-50, -50, 900, 900)) is canvas


@pytest.mark.parametrize(
    ("across", "down", "corner"), [(0, 0, (0, 0)), (0.5, 0.5, (40, 25)), (1, 1, (80, 50))]
)
def test_a_larger_canvas_keeps_the_picture_where_it_is_anchored(
    across: float, down: float, corner: tuple[int, int]
) -> None:
    canvas = Canvas(320, 200, (Layer("a", tiles=plane(2)),), selection=chosen(3))
    found = sizes.resized(canvas, 400, 250, across, down)
    spot = Rect(*corner, 320, 200)
    assert np.array_equal(flattened(found, spot).pixels, flattened(canvas).pixels)
    assert found.selection is not None
    assert canvas.selection is not None
    assert np.array_equal(found.selection.plane(spot), canvas.selection.plane(FRAME))
    again = sizes.resized(found, 320, 200, across, down)
    assert again.layers == canvas.layers


@settings(max_examples=15, deadline=None)
@given(canvases, st.integers(1, 3))
def test_turning_the_picture_four_times_is_nothing(canvas: Canvas, quarters: int) -> None:
    canvas = sizes.crop(replace(canvas, width=321), Rect(0, 0, 310, 199))  # nothing beyond it
    found = sizes.turned(canvas, quarters)
    assert np.array_equal(flattened(found).pixels, np.rot90(flattened(canvas).pixels, -quarters))
    assert sizes.turned(found, 4 - quarters) == canvas


@settings(max_examples=10, deadline=None)
@given(canvases, st.booleans())
def test_flipping_the_picture_flips_all_that_is_seen(canvas: Canvas, upright: bool) -> None:
    found = sizes.flipped(canvas, upright=upright)
    axis = 0 if upright else 1
    assert np.array_equal(flattened(found).pixels, np.flip(flattened(canvas).pixels, axis))


def test_an_image_is_resampled_with_sharp_edges_all_around() -> None:
    y, x = np.mgrid[:200, :320] + 0.5
    pixels = np.stack([x / 2, y, 0 * x + 90, 0 * x + 255], axis=-1).round().astype(np.uint8)
    full = Layer("a", tiles=Tiles.empty().painted(0, 0, pixels))
    canvas = Canvas(320, 200, (full,), None, selection=rectangle(Rect(32, 40, 160, 100), FRAME))
    for width, height in ((640, 400), (160, 100), (333, 77)):
        found = sizes.scaled(canvas, width, height)
        assert (found.width, found.height) == (width, height)
        tiles = found.layers[0].tiles
        assert paint_bounds(tiles) == found.bounds
        seen = tiles.crop(found.bounds).astype(float)
        assert seen[..., 3].min() == 255
        v, u = np.mgrid[:height, :width] + 0.5
        assert np.abs(seen[..., 0] - u * 320 / width / 2).max() <= 2.5
        assert np.abs(seen[..., 1] - v * 200 / height).max() <= 2.5
        assert found.selection is not None
        box = found.selection.bounds
        assert abs(box.x - 32 * width / 320) <= 1
        assert abs(box.width - width / 2) <= 1


def test_guides_go_with_the_picture_and_are_gone_beyond_it() -> None:
    across, down = Guide(True, 40), Guide(False, 150)
    canvas = Canvas(320, 200, guides=(across, down))
    assert sizes.framed(canvas, Rect(30, 20, 100, 100)).guides == (Guide(True, 10),)
    assert sizes.scaled(canvas, 640, 100).guides == (Guide(True, 80), Guide(False, 75))
    assert sizes.turned(canvas, 1).guides == (Guide(False, 40), Guide(True, 50))
    assert sizes.flipped(canvas, upright=True).guides == (across, Guide(False, 50))


def test_hard_pixels_are_repeated() -> None:
    canvas = Canvas(320, 200, (Layer("a", tiles=plane(5)),), None)
    found = sizes.scaled(canvas, 960, 600, smooth=False)
    wanted = flattened(canvas).pixels.repeat(3, axis=0).repeat(3, axis=1)
    assert np.array_equal(flattened(found).pixels, wanted)


@pytest.mark.parametrize("size", [(0, 10), (10, 20_000)])
def test_a_size_that_cannot_be_is_told(size: tuple[int, int]) -> None:
    canvas = Canvas(320, 200)
    for edit in (lambda: sizes.scaled(canvas, *size), lambda: sizes.resized(canvas, *size, 0, 0)):
        with pytest.raises(Problem, match="cannot be made"):
            edit()
