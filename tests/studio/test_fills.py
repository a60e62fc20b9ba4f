from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from studio.canvas import Canvas, Layer, fill_layer, flattened, flood_fill, new_canvas
from studio.tiles import Rect, Tile, Tiles

FRAME = Rect(0, 0, 600, 300)
RED = (255, 0, 0)


def drawing(seed: int) -> NDArray[np.uint8]:
    """Random lines on white, BGRA: areas that cross the borders of chunks."""
    rng = np.random.default_rng(seed)
    grey = np.full((FRAME.height, FRAME.width), 255, np.uint8)
    for _ in range(6):
        grey[:, rng.integers(0, FRAME.width)] = 0
        grey[rng.integers(0, FRAME.height), :] = 0
    for _ in range(25):
        grey[rng.integers(0, FRAME.height), rng.integers(0, FRAME.width)] = rng.integers(0, 255)
    gaps = rng.integers(0, 2, (FRAME.height, FRAME.width)) * 20
    pixels = np.repeat(np.maximum(grey - gaps * (grey == 255), 0)[..., None], 4, axis=2)
    pixels[..., 3] = 255
    return pixels.astype(np.uint8)


def expected_area(pixels: NDArray[np.uint8], x: int, y: int, tolerance: int) -> NDArray[np.bool_]:
    from scipy import ndimage

    near = (abs(pixels.astype(int) - pixels[y, x].astype(int)) <= tolerance).all(axis=-1)
    parts, _ = ndimage.label(near)
    return parts == parts[y, x]


@settings(max_examples=25, deadline=None)
@given(
    st.integers(0, 10**6),
    st.integers(0, 599),
    st.integers(0, 299),
    st.sampled_from([0, 19, 20, 255]),
)
def test_a_flood_fills_the_area_of_like_colour_and_nothing_else(
    seed: int, x: int, y: int, tolerance: int
) -> None:
    pixels = drawing(seed)
    canvas = Canvas(600, 300, (Layer("a", tiles=Tiles.empty().painted(0, 0, pixels)), Layer("b")))
    area = expected_area(pixels, x, y, tolerance)
    filled = flood_fill(canvas, "b", x, y, RED, tolerance, label=4).layer("b").tiles
    assert np.array_equal(filled.crop(FRAME)[..., 3] == 255, area)
    assert np.array_equal(filled.crop_labels(FRAME), area * np.uint8(4))
    assert filled.crop(FRAME)[y, x].tolist() == [0, 0, 255, 255]


def test_a_flood_winds_through_chunks_and_comes_back() -> None:
    pixels = np.full((1100, 1100, 4), 255, np.uint8)
    for n, row in enumerate(range(50, 1100, 50)):
        pixels[row, (0 if n % 2 else 3) : (1097 if n % 2 else 1100), :3] = 0
    canvas = Canvas(1100, 1100, (Layer("a", tiles=Tiles.empty().painted(0, 0, pixels)),))
    filled = flood_fill(canvas, "a", 5, 5, RED)
    seen = flattened(filled).pixels
    assert (seen[..., 0] == np.where(pixels[..., 0] == 0, 0, 255)).all()
    assert (seen[..., 1] == 0).all()


def test_a_flood_on_one_layer_does_not_see_the_others() -> None:
    wall = np.zeros((300, 600, 4), np.uint8)
    wall[:, 300] = 255
    canvas = Canvas(
        600, 300, (Layer("a", tiles=Tiles.empty().painted(0, 0, wall)), Layer("b")), RED
    )
    seen = flood_fill(canvas, "b", 10, 10, (0, 0, 9))
    assert seen.layer("b").tiles.crop(Rect(299, 0, 3, 1))[0, :, 3].tolist() == [255, 0, 0]
    alone = flood_fill(canvas, "b", 10, 10, (0, 0, 9), whole_picture=False)
    assert (alone.layer("b").tiles.crop(FRAME)[..., 3] == 255).all()


def test_a_flood_of_an_empty_canvas_keeps_one_tile() -> None:
    canvas = new_canvas(4096, 4096)
    filled = flood_fill(canvas, canvas.layers[0].id, 9, 9, RED, label=2).layers[0].tiles
    assert len({id(filled.tile(*place)) for place in filled.places()}) == 1
    assert filled.bytes() < 200_000
    assert filled.bounds() == Rect(0, 0, 4096, 4096)


@pytest.mark.parametrize("at", [(-1, 5), (5, -1), (600, 5), (5, 300)])
def test_a_flood_from_beyond_the_canvas_fills_nothing(at: tuple[int, int]) -> None:
    canvas = new_canvas(600, 300)
    assert flood_fill(canvas, canvas.layers[0].id, *at, RED) is canvas


def test_filling_a_layer_covers_it_to_the_edges_and_not_beyond() -> None:
    canvas = new_canvas(100, 70)
    tiles = fill_layer(canvas, canvas.layers[0].id, (10, 20, 30), label=3).layers[0].tiles
    whole, labels = tiles.crop(Rect(0, 0, 128, 128)), tiles.crop_labels(Rect(0, 0, 128, 128))
    assert (whole[:70, :100] == (30, 20, 10, 255)).all()
    assert (labels[:70, :100] == 3).all()
    assert whole[70:].max() == whole[:, 100:].max() == labels[70:].max() == 0
    assert tiles.tile(0, 0) == Tile.flat((30, 20, 10, 255), 3)


def test_free_paint_clears_the_labels_it_fills() -> None:
    canvas = new_canvas(100, 70)
    id = canvas.layers[0].id
    tiles = fill_layer(fill_layer(canvas, id, RED, label=3), id, RED).layers[0].tiles
    assert tiles.crop_labels(Rect(0, 0, 100, 70)).max() == 0
