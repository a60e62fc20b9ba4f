"""What is copied, and what is pasted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines import Image, Problem
from studio.canvas import Canvas, Layer, flattened
from studio.clips import Clip, copied, copied_merged, pasted, png_of, read_clip
from studio.pictures import straight
from studio.shapes import ellipse, rectangle
from studio.tiles import Rect, Tiles
from tests.studio.drawings import FRAME, canvases, paint, plane, seeds
from tests.studio.test_selection import chosen


@settings(max_examples=20, deadline=None)
@given(seeds)
def test_what_is_copied_and_pasted_in_its_place_looks_the_same(seed: int) -> None:
    canvas = Canvas(FRAME.width, FRAME.height, (Layer("a", tiles=plane(seed)),), None)
    if not canvas.layers[0].tiles.crop(FRAME)[..., 3].any():
        return
    clip = copied(canvas, "a")
    again = pasted(replace(canvas, layers=()), clip, "p", "Pasted picture")
    assert again.layers[0].name == "Pasted picture"
    before, after = (each.layers[0].tiles.crop(FRAME) for each in (canvas, again))
    assert np.array_equal(before[..., 3], after[..., 3])
    assert np.abs(before.astype(int) - after).max() <= 1


def test_only_what_is_selected_is_copied_soft_edges_as_alpha() -> None:
    tiles = Tiles.empty().painted(0, 0, np.full((200, 320, 4), 255, np.uint8))
    shape = ellipse(Rect(30, 40, 100, 60), FRAME)
    clip = copied(Canvas(320, 200, (Layer("a", tiles=tiles),), selection=shape), "a")
    assert (clip.x, clip.y, *clip.image.size) == (30, 40, 100, 60)
    assert np.array_equal(clip.image.pixels[..., 3], shape.plane(Rect(30, 40, 100, 60)))
    assert clip.image.pixels[..., :3][clip.image.pixels[..., 3] > 0].min() == 255


@settings(max_examples=15, deadline=None)
@given(canvases, st.none() | seeds)
def test_merged_is_what_is_seen(canvas: Canvas, seed: int | None) -> None:
    one = chosen(seed) if seed is not None else None
    canvas = replace(canvas, selection=one if one is None or not one.is_empty else None)
    clip = copied_merged(canvas)
    box = Rect(clip.x, clip.y, *clip.image.size)
    seen = flattened(canvas, box).pixels
    if canvas.selection is None:
        assert box == canvas.bounds
        assert np.array_equal(clip.image.pixels, seen)
    else:
        assert box == canvas.selection.bounds
        alpha = seen[..., 3] * (canvas.selection.plane(box) / 255)
        assert np.abs(clip.image.pixels[..., 3] - alpha).max() <= 0.51


def test_nothing_to_copy_is_said() -> None:
    canvas = Canvas(320, 200, (Layer("a", "Sky"),))
    with pytest.raises(Problem, match="nothing to copy on “Sky”"):
        copied(canvas, "a")
    some = Canvas(320, 200, (Layer("a", "Sky", tiles=plane(1)),))
    empty = replace(some, selection=rectangle(Rect(0, 0, 1, 1), FRAME))
    if not some.layers[0].tiles.crop(Rect(0, 0, 1, 1))[..., 3].any():
        with pytest.raises(Problem, match="No paint of this layer is selected"):
            copied(empty, "a")


def test_a_paste_stands_above_the_active_layer_and_ends_the_selection() -> None:
    layers = Layer("a"), Layer("b")
    canvas = Canvas(320, 200, layers, selection=rectangle(Rect(5, 5, 9, 9), FRAME))
    image = Image(np.full((20, 30, 4), 200, np.uint8))
    after = pasted(canvas, Clip(image, -10, 190), "p", "Pasted", above="a")
    assert [layer.id for layer in after.layers] == ["a", "p", "b"]
    assert after.selection is None
    assert after.layer("p").tiles.crop(Rect(-10, 190, 30, 20))[..., 3].min() == 200
    assert pasted(canvas, Clip(image, 0, 0), "p", "Pasted", above="gone").layers[-1].id == "p"


def test_a_clip_of_a_place_that_is_gone_lies_in_the_middle() -> None:
    clip = Clip(Image.from_rgb(np.full((10, 20, 3), 90, np.uint8)), 5000, 4000)
    after = pasted(Canvas(64, 48, ()), clip, "p", "Pasted picture")
    box = after.layers[0].tiles.crop(Rect(22, 19, 20, 10))
    assert (box[..., 3] == 255).all()


def test_a_picture_that_is_too_large_is_not_pasted() -> None:
    wide = Image(np.zeros((1, 30_000, 4), np.uint8))
    with pytest.raises(Problem, match="too large to be pasted"):
        pasted(Canvas(100, 100), Clip(wide, 0, 0), "p", "Pasted")


@settings(max_examples=15, deadline=None)
@given(seeds)
def test_a_png_keeps_every_sample(seed: int) -> None:
    image = Image(straight(paint(np.random.default_rng(seed), 33, 21)))
    assert read_clip(png_of(image)) == image


@pytest.mark.parametrize("data", [b"", b"nothing", b"\x89PNG\r\n\x1a\nlies"])
def test_bytes_that_are_no_picture_are_told(data: bytes) -> None:
    with pytest.raises(Problem, match="Copied picture"):
        read_clip(data)


def test_a_picture_of_thirty_thousand_pixels_is_told_before_it_is_decoded() -> None:
    data = png_of(Image(np.zeros((1, 30_000, 4), np.uint8)))
    with pytest.raises(Problem, match="too large"):
        read_clip(data)


def test_what_a_machine_made_stays_marked_when_it_is_copied_and_pasted() -> None:
    tiles = Tiles.empty().painted(0, 0, np.full((20, 20, 4), 255, np.uint8))
    made, drawn = Layer("m", tiles=tiles, makers=("engine",)), Layer("d", tiles=tiles)
    shown = Layer("result-abc-1", tiles=tiles)
    canvas = Canvas(20, 20, (made, drawn, shown))
    for clip, makers in (
        (copied(canvas, "m"), ("engine",)),
        (copied(canvas, "d"), ()),
        (copied(canvas, "result-abc-1"), ("abc",)),
        (copied_merged(canvas), ("engine", "abc")),
    ):
        assert pasted(canvas, clip, "p", "Pasted").layer("p").makers == makers
