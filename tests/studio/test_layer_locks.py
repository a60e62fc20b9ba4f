"""Alpha lock, clipping and flattening: what is kept, and what is seen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engines import Problem
from studio import canvas as edits
from studio import merging
from studio.brushes import Brush, Mode
from studio.canvas import Blend, Canvas, Layer
from studio.compose import compose, pile_pixels
from studio.damage import damage
from studio.groups import piles, place_of
from studio.pictures import flattened_labels
from studio.strokes import Stroke
from studio.tiles import Rect, Tiles
from tests.studio.drawings import FRAME, Shelf, canvases, plane, seeds
from tests.studio.test_compose import TOLERANCE, reference


def _alpha(tiles: Tiles) -> np.ndarray:
    return tiles.crop(FRAME)[..., 3]


@pytest.mark.parametrize("mode", Mode)
@given(seeds)
@settings(max_examples=8, deadline=None)
def test_a_stroke_on_a_layer_with_locked_alpha_changes_colours_only(mode: Mode, seed: int) -> None:
    tiles = plane(seed)
    stroke = Stroke(tiles, Brush(size=90, mode=mode, label=3, flow=0.6), FRAME, keeps_alpha=True)
    for x, y in ((10, 10), (150, 90), (300, 190)):
        stroke.to(x, y)
    after = stroke.finish()
    assert np.array_equal(_alpha(after), _alpha(tiles))
    pixels = after.crop(FRAME)
    assert (pixels[..., :3] <= pixels[..., 3:]).all()
    fresh = after.crop_labels(FRAME) != tiles.crop_labels(FRAME)
    assert not after.crop_labels(FRAME)[fresh & (_alpha(tiles) == 0)].any()
    if mode is Mode.ERASE:
        assert np.array_equal(pixels, tiles.crop(FRAME))


def test_paint_on_locked_alpha_has_its_colour_where_paint_was() -> None:
    half = np.full((64, 64, 4), (10, 20, 30, 128), np.uint8)
    tiles = Tiles.empty().painted(0, 0, half)
    stroke = Stroke(tiles, Brush(size=100, hardness=1.0, colour=(255, 0, 128)), keeps_alpha=True)
    stroke.to(32, 32)
    assert stroke.finish().crop(Rect(32, 32, 1, 1))[0, 0].tolist() == [64, 0, 128, 128]
    assert stroke.finish().crop(Rect(70, 32, 1, 1))[0, 0].tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize("flood", [False, True])
def test_a_fill_keeps_locked_alpha(flood: bool) -> None:
    layer = Layer("a", tiles=plane(4), alpha_locked=True)
    canvas = Canvas(FRAME.width, FRAME.height, (layer,))
    if flood:
        after = edits.flood_fill(canvas, "a", 1, 1, (200, 30, 90), 255, 5)
    else:
        after = edits.fill_layer(canvas, "a", (200, 30, 90), 5)
    tiles = after.layer("a").tiles
    assert np.array_equal(_alpha(tiles), _alpha(layer.tiles))
    full = _alpha(tiles) == 255
    assert full.any()
    assert (tiles.crop(FRAME)[full] == (90, 30, 200, 255)).all()
    assert not tiles.crop_labels(FRAME)[_alpha(tiles) == 0].any()


def test_clipped_layers_are_grouped_with_the_one_they_lie_on() -> None:
    a, b, c, d = (Layer(id, clipped=id in "abd") for id in "abcd")
    found = piles((a, b, c, d))
    assert [[node.layer for node in pile] for pile in found] == [[a, b], [c, d]]
    assert place_of(found, "d") == 1
    assert place_of(found, "x") is None
    assert piles(()) == ()


def _stack(blend: Blend, opacity: float, seed: int = 5) -> Canvas:
    base = Layer("base", tiles=plane(seed), opacity=0.8, blend=Blend.MULTIPLY)
    on_it = Layer("on", tiles=plane(seed + 1), opacity=opacity, blend=blend, clipped=True)
    return Canvas(FRAME.width, FRAME.height, (Layer("low", tiles=plane(seed + 2)), base, on_it))


@pytest.mark.parametrize("blend", Blend)
@given(seeds, st.floats(0, 1))
@example(41393, 1.0)
@settings(max_examples=5, deadline=None)
def test_a_clipped_layer_is_laid_atop_as_the_recommendation_says(
    blend: Blend, seed: int, opacity: float
) -> None:
    canvas = _stack(blend, opacity, seed)
    base = canvas.layer("base").tiles.crop(FRAME).astype(float)
    above = canvas.layer("on").tiles.crop(FRAME).astype(float)
    found = pile_pixels(piles(canvas.layers[1:])[0], FRAME)
    assert np.array_equal(found[..., 3], base[..., 3])
    share = base[..., 3:] / 255
    opaque = np.where(share > 0, base / np.maximum(share, 1e-9), 0)
    opaque[..., 3] = 255
    exact = reference(blend, opaque, above, opacity) * share
    seen = base[..., 3] >= 128  # less alpha has too few levels of colour for modes that divide
    assert seen.any()
    # Where a colour is nearly black, white or grey, a level more makes another colour of it.
    steep = blend in (Blend.COLOUR_DODGE, Blend.COLOUR_BURN, Blend.SATURATION)
    off = abs(found - exact)[seen]
    assert (np.quantile(off, 0.99) if steep else off.max()) <= TOLERANCE.get(blend, 2.5) + 2


def test_a_hidden_base_hides_what_is_clipped_to_it() -> None:
    canvas = _stack(Blend.NORMAL, 1.0)
    hidden = edits.set_visible(canvas, "base", False)
    alone = replace(canvas, layers=canvas.layers[:1])
    assert np.array_equal(compose(hidden, FRAME), compose(alone, FRAME))
    clear = edits.set_opacity(canvas, "base", 0.0)
    assert np.array_equal(compose(clear, FRAME), compose(alone, FRAME))


def test_the_lowest_layer_cannot_be_clipped() -> None:
    canvas = _stack(Blend.NORMAL, 1.0)
    with pytest.raises(Problem, match="cannot be clipped"):
        edits.set_clipped(canvas, "low", True)
    assert edits.set_clipped(canvas, "base", True).layer("base").clipped


@given(canvases, st.integers(0, 3), st.sampled_from(["clip", "lock", "move", "hide", "remove"]))
@settings(max_examples=60, deadline=None)
def test_beyond_the_damage_nothing_looks_different(canvas: Canvas, which: int, deed: str) -> None:
    layer = canvas.layers[which % len(canvas.layers)]
    after = {
        "clip": lambda: canvas.with_layer(layer.id, clipped=not layer.clipped),
        "lock": lambda: edits.set_alpha_locked(canvas, layer.id, not layer.alpha_locked),
        "move": lambda: edits.move_layer(canvas, layer.id, which + 1),
        "hide": lambda: edits.set_visible(canvas, layer.id, not layer.visible),
        "remove": lambda: edits.remove_layer(canvas, layer.id),
    }[deed]()
    rects = damage(canvas, after)
    assert rects is not None
    same = np.ones((FRAME.height, FRAME.width), bool)
    for rect in rects:
        same[rect.within(FRAME)] = False
    assert (compose(canvas, FRAME)[same] == compose(after, FRAME)[same]).all()


@given(canvases)
@settings(max_examples=20, deadline=None)
def test_locks_and_clips_are_kept_in_the_project(canvas: Canvas) -> None:
    shelf = Shelf()
    assert Canvas.load(canvas.dump(shelf.put), shelf.__getitem__) == canvas


def test_a_project_of_before_has_neither() -> None:
    shelf = Shelf()
    data = Canvas(8, 8, (Layer("a"),)).dump(shelf.put)
    del data["layers"][0]["alpha_locked"], data["layers"][0]["clipped"]
    layer = Canvas.load(data, shelf.__getitem__).layers[0]
    assert (layer.alpha_locked, layer.clipped) == (False, False)


@pytest.mark.parametrize("blend", [Blend.NORMAL, Blend.SCREEN, Blend.HUE])
def test_merging_a_clipped_layer_down_looks_the_same(blend: Blend) -> None:
    canvas = _stack(blend, 0.7)
    merged = merging.merge_down(canvas, "on")
    assert [layer.id for layer in merged.layers] == ["low", "base"]
    assert np.array_equal(compose(merged, FRAME), compose(canvas, FRAME))
    assert merged.layer("base").opacity == 0.8


def test_merging_a_layer_takes_along_what_is_clipped_to_it() -> None:
    canvas = _stack(Blend.SCREEN, 0.7)
    merged = merging.merge_down(canvas, "base")
    assert [layer.id for layer in merged.layers] == ["low"]
    error = compose(merged, FRAME).astype(int) - compose(canvas, FRAME)
    assert abs(error).max() <= 3


def test_a_layer_is_not_merged_into_one_that_is_clipped() -> None:
    canvas = _stack(Blend.NORMAL, 1.0)
    canvas = edits.add_layer(canvas, Layer("top", tiles=plane(9)))
    with pytest.raises(Problem, match="is clipped"):
        merging.merge_down(canvas, "top")


@given(canvases)
@settings(max_examples=20, deadline=None)
def test_a_flattened_picture_looks_the_same_and_has_its_labels(canvas: Canvas) -> None:
    flat = merging.flatten(canvas)
    assert len(flat.layers) == 1
    assert np.array_equal(compose(flat, FRAME), compose(canvas, FRAME))
    shown = compose(canvas, FRAME)[..., 3] >= 128
    before, after = flattened_labels(canvas).pixels, flattened_labels(flat).pixels
    assert np.array_equal(before[shown], after[shown])


def test_what_is_flat_stays_itself() -> None:
    canvas = Canvas(64, 64, (Layer("a", tiles=plane(2)),), None)
    assert merging.flatten(canvas) is canvas
