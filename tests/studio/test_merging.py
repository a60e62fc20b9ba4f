"""Merging some layers, groups, and all that is seen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engines import Problem
from studio import canvas as edits
from studio import grouping, merging
from studio.canvas import Blend, Canvas, Layer
from studio.compose import compose
from studio.tiles import Rect
from tests.studio.drawings import FRAME, plane


def picture(**looks: dict[str, object]) -> Canvas:
    """Four sheets, the lowest first, with other looks by their id."""
    layers = (Layer(id, id.upper(), tiles=plane(n)) for n, id in enumerate("abcd"))
    return Canvas(320, 200, tuple(replace(each, **looks.get(each.id, {})) for each in layers))  # type: ignore[arg-type]


def looks_alike(one: Canvas, other: Canvas) -> bool:
    """Whether two canvases differ by no more than what rounding to 8 bits twice does."""
    difference = compose(one, FRAME).astype(int) - compose(other, FRAME).astype(int)
    return bool(abs(difference).max() <= 3)


def names(canvas: Canvas) -> str:
    return " ".join(layer.name for layer in canvas.layers)


def test_layers_that_touch_are_merged_without_a_change_of_the_picture() -> None:
    canvas = picture(b={"opacity": 0.7}, c={"blend": Blend.MULTIPLY, "opacity": 0.5})
    after = merging.merge_layers(canvas, ["c", "b", "a"])
    assert names(after) == "A D"
    assert after.layers[0].id == "a"
    assert looks_alike(canvas, after)


def test_two_layers_are_merged_as_one_is_merged_down() -> None:
    canvas = picture(a={"blend": Blend.SCREEN, "opacity": 0.6}, b={"opacity": 0.8})
    some, down = merging.merge_layers(canvas, "ab"), merging.merge_down(canvas, "b")
    assert (some.layers[0].blend, some.layers[0].opacity) == (Blend.SCREEN, 1.0)
    assert looks_alike(some, down)


def test_what_is_clipped_to_a_merged_layer_goes_with_it() -> None:
    canvas = picture(c={"clipped": True}, b={"opacity": 0.5})
    after = merging.merge_layers(canvas, ["a", "b"])
    assert names(after) == "A D"
    assert looks_alike(canvas, after)


def test_clipped_layers_alone_stay_clipped_to_what_is_below_them() -> None:
    canvas = picture(b={"clipped": True, "opacity": 0.5}, c={"clipped": True})
    after = merging.merge_layers(canvas, ["b", "c"])
    assert names(after) == "A B D"
    assert after.layers[1].clipped
    assert looks_alike(canvas, after)


def test_merging_says_what_is_in_the_way() -> None:
    for looks, told in (
        ({"b": {"visible": False}}, "“B” is hidden"),
        ({"b": {"locked": True}}, "“B” is locked"),
        ({"b": {"clipped": True}}, "“B” is clipped"),
    ):
        with pytest.raises(Problem, match=told):
            merging.merge_layers(picture(**looks), ["b", "d"])
    canvas = picture()
    assert merging.merge_layers(canvas, ["b"]) is canvas


def test_a_layer_merges_down_onto_a_group_as_onto_the_picture_of_it() -> None:
    canvas, group = grouping.group_layers(picture(d={"opacity": 0.6}), ["b", "c"], "Both")
    after = merging.merge_down(canvas, "d")
    assert names(after) == "A Both"
    assert (after.layers[1].id, after.layers[1].is_group) == (group, False)
    assert looks_alike(canvas, after)


def test_a_locked_layer_in_the_group_below_keeps_it_from_being_merged() -> None:
    canvas, _ = grouping.group_layers(picture(b={"locked": True}), ["b", "c"], "Both")
    with pytest.raises(Problem, match="“B” is locked"):
        merging.merge_down(canvas, "d")


def test_paint_beyond_the_picture_is_merged_too() -> None:
    beyond = Layer("far", tiles=plane(9).painted(-64, 0, np.full((64, 64, 4), 255, np.uint8)))
    canvas = Canvas(320, 200, (Layer("a", tiles=plane(1)), beyond))
    for after in (
        merging.merge_layers(canvas, ["a", "far"]),
        merging.merge_group(*grouping.group_layers(canvas, ["a", "far"], "Both")),
    ):
        assert (after.layers[0].tiles.crop(Rect(-64, 0, 64, 64)) == 255).all()


def test_merging_what_is_seen_leaves_the_hidden_layers() -> None:
    canvas = picture(b={"visible": False}, d={"opacity": 0.5})
    after = merging.merge_visible(canvas)
    assert names(after) == "B A"
    assert looks_alike(canvas, after)
    assert merging.merge_visible(after) is after


def test_one_group_that_is_seen_alone_is_merged() -> None:
    canvas, _ = grouping.group_layers(picture(), "abcd", "All")
    after = merging.merge_visible(canvas)
    assert [layer.is_group for layer in after.layers] == [False]
    assert looks_alike(canvas, after)


def test_copies_of_some_layers_stand_together_above_the_topmost() -> None:
    canvas, group = grouping.group_layers(picture(c={"clipped": True}), ["b", "c"], "Both")
    after = grouping.duplicate_layers(canvas, ["a", group], "Kopie von %s")
    assert names(after) == "A B C Both Kopie von A B C Kopie von Both D"
    assert [layer.clipped for layer in after.layers if layer.name == "C"] == [True, True]
    assert len({layer.id for layer in after.layers}) == len(after.layers)


def test_clearing_a_group_takes_the_paint_of_all_its_layers() -> None:
    canvas, group = grouping.group_layers(picture(), ["b", "c"], "Both")
    after = edits.clear_layer(canvas, group)
    assert [layer.tiles.is_empty for layer in after.layers] == [False, True, True, True, False]
    with pytest.raises(Problem, match="“B” is locked"):
        edits.clear_layer(edits.set_locked(canvas, "b", True), group)
