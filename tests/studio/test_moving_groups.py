"""Moving, turning and copying a group as a whole, and its picture while it is afloat."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engines import Problem
from studio import canvas as edits
from studio import moving
from studio.canvas import Blend, Canvas, Layer
from studio.clips import copied
from studio.compose import compose
from studio.moving import Afloat
from studio.poses import Pose, flip_of, shift_of, turn_of
from studio.sandwich import Sandwich, Slice, sandwich
from studio.shapes import rectangle
from studio.tiles import Pixels, Rect, Tiles
from studio.transforms import paint_bounds, transformed

FRAME = Rect(0, 0, 120, 90)
A, B, C = Rect(10, 12, 30, 20), Rect(50, 30, 26, 33), Rect(30, 8, 12, 60)
BOX = Rect(10, 8, 66, 60)
"""Around what is in the group."""


def sheet(id: str, rect: Rect, *rgba: int, **facts: object) -> Layer:
    pixels = np.empty((rect.height, rect.width, 4), np.uint8)
    pixels[:] = (*rgba[2::-1], rgba[3])
    pixels[..., 1] = np.linspace(0, rgba[3], rect.width).astype(np.uint8)
    labels = np.full((rect.height, rect.width), 3, np.uint8)
    return Layer(id, id.title(), Tiles.empty().painted(rect.x, rect.y, pixels, labels), **facts)  # type: ignore[arg-type]


def picture(**group: object) -> Canvas:
    """A ground, a group of two layers and a nested group with a hidden one, and one on top."""
    layers = (
        sheet("ground", FRAME, 200, 180, 90, 255),
        sheet("a", A, 220, 30, 20, 255, parent="whole"),
        sheet("c", C, 90, 20, 60, 255, parent="inner", visible=False),
        Layer("inner", "Inner", is_group=True, passes=True, parent="whole"),
        sheet("b", B, 10, 40, 120, 160, parent="whole"),
        Layer("whole", "Whole", is_group=True, **group),  # type: ignore[arg-type]
        sheet("top", Rect(60, 0, 20, 90), 40, 90, 40, 130),
    )
    return Canvas(FRAME.width, FRAME.height, layers)


def test_a_group_moves_with_all_that_is_in_it_and_nothing_else() -> None:
    canvas = picture()
    after = moving.move(canvas, ["whole"], shift_of(5, -3))
    for id, box in (("a", A), ("b", B), ("c", C)):
        tiles = after.layer(id).tiles
        assert paint_bounds(tiles) == Rect(box.x + 5, box.y - 3, box.width, box.height)
        assert (tiles.crop_labels(paint_bounds(tiles)) == 3).all()
    for id in ("ground", "top", "whole", "inner"):
        assert after.layer(id) is canvas.layer(id)
    assert moving.move(after, ["whole"], shift_of(-5, 3)) == canvas


@pytest.mark.parametrize("upright", [True, False])
def test_a_group_is_flipped_about_the_middle_of_all_that_is_in_it(upright: bool) -> None:
    canvas = picture()
    after = moving.flip(canvas, ["whole"], upright=upright)
    matrix, reach = flip_of(BOX, upright=upright), moving.reach(canvas)
    for id in ("a", "b", "c"):
        assert after.layer(id).tiles == transformed(canvas.layer(id).tiles, matrix, reach)
    assert moving.lift(after, "whole").box == BOX
    assert moving.flip(after, ["whole"], upright=upright) == canvas


def test_a_group_is_turned_about_the_middle_of_all_that_is_in_it() -> None:
    canvas = picture()
    after = moving.turn(canvas, ["whole"], 1)
    matrix, reach = turn_of(BOX, 1), moving.reach(canvas)
    assert after.layer("b").tiles == transformed(canvas.layer("b").tiles, matrix, reach)
    for _ in range(3):
        after = moving.turn(after, ["whole"], 1)
    assert after == canvas


def test_a_group_is_scaled_by_one_matrix() -> None:
    canvas = picture()
    matrix = Pose(0, 0, 2 * BOX.width, 2 * BOX.height).matrix(BOX)
    after = moving.move(canvas, ["whole"], matrix)
    assert moving.lift(after, "whole").box == Rect(0, 0, 2 * BOX.width, 2 * BOX.height)
    assert paint_bounds(after.layer("a").tiles) == Rect(0, 8, 60, 40)


def test_only_what_is_selected_of_a_group_moves_and_the_selection_with_it() -> None:
    part = Rect(30, 20, 30, 30)
    canvas = replace(picture(), selection=rectangle(part, FRAME))
    after = moving.move(canvas, ["whole"], shift_of(0, 30))
    assert after.selection is not None
    assert after.selection.bounds == Rect(30, 50, 30, 30)
    a = after.layer("a").tiles
    assert not a.crop(Rect(30, 20, 10, 12)).any()
    assert (a.crop(Rect(10, 12, 20, 20)) == canvas.layer("a").tiles.crop(Rect(10, 12, 20, 20))).all()  # fmt: skip
    moved = canvas.layer("a").tiles.crop(Rect(30, 20, 10, 12))
    assert (a.crop(Rect(30, 50, 10, 12)) == moved).all()


@pytest.mark.parametrize(
    ("locked", "told"), [("c", "“C” is locked"), ("inner", "“Inner” is locked"), ("whole", "“Whole” is locked")]
)  # fmt: skip
def test_what_is_locked_in_a_group_is_named_and_nothing_moves(locked: str, told: str) -> None:
    canvas = edits.set_locked(picture(), locked, True)
    for edit in (
        lambda: moving.move(canvas, ["whole"], shift_of(1, 1)),
        lambda: moving.flip(canvas, ["whole"], upright=True),
        lambda: moving.turn(canvas, ["whole"], 1),
    ):
        with pytest.raises(Problem, match=told):
            edit()


def test_a_group_without_paint_says_so() -> None:
    empty = Canvas(9, 9, (Layer("in", "In", parent="g"), Layer("g", "Trees", is_group=True)))
    with pytest.raises(Problem, match="nothing to move on “Trees”") as told:
        moving.lift(empty, "g")
    assert told.value.reason == "There is no paint in this group."
    far = replace(picture(), selection=rectangle(Rect(0, 0, 4, 4), FRAME))
    with pytest.raises(Problem) as told:
        moving.flip(far, ["whole"], upright=True)
    assert told.value.reason == "No paint in this group is selected."


def shown(canvas: Canvas, found: Sandwich, dx: int, dy: int) -> Pixels:
    """A plain sandwich with its pixels put elsewhere."""

    def laid(n: int, slice: Slice, x: int = 0, y: int = 0) -> Layer:
        assert slice.step == 1
        tiles = Tiles.empty().painted(slice.area.x + x, slice.area.y + y, slice.pixels)
        return Layer(str(n), "", tiles, opacity=slice.opacity, blend=slice.blend)

    above = (
        laid(n, slice, dx, dy) if slice.moves else laid(n, slice)
        for n, slice in enumerate(found.above)
    )
    over = (laid(n, slice, dx, dy) for n, slice in enumerate(found.over, 10))
    layers = (laid(-2, found.below), laid(-1, found.afloat, dx, dy), *over, *above)
    return compose(replace(canvas, layers=layers, paper=None), FRAME)


def afloat_as_it_lands(canvas: Canvas, *ids: str) -> None:
    afloat: Afloat = moving.lift(canvas, *(ids or ("whole",)))
    found = sandwich(canvas, afloat)
    for dx, dy in ((0, 0), (14, -6)):
        after = compose(moving.laid(canvas, afloat, shift_of(dx, dy)), FRAME)
        assert np.abs(shown(canvas, found, dx, dy).astype(int) - after).max() <= 2
    assert (after != compose(canvas, FRAME)).any()


@pytest.mark.parametrize("blend", [Blend.NORMAL, Blend.MULTIPLY, Blend.SCREEN])
@pytest.mark.parametrize("opacity", [1.0, 0.4])
def test_an_isolated_group_is_seen_afloat_with_its_blend_and_opacity(
    blend: Blend, opacity: float
) -> None:
    canvas = picture(blend=blend, opacity=opacity)
    afloat_as_it_lands(canvas)
    multiplied = edits.set_blend(canvas, "b", Blend.MULTIPLY)
    afloat_as_it_lands(multiplied)


def test_a_group_that_passes_through_is_seen_afloat() -> None:
    afloat_as_it_lands(picture(passes=True))


@pytest.mark.parametrize("id", ["a", "b", "c"])
@pytest.mark.parametrize("blend", [Blend.MULTIPLY, Blend.SCREEN, Blend.LUMINOSITY])
def test_layers_of_a_group_that_passes_through_meet_what_lies_below_while_afloat(
    id: str, blend: Blend
) -> None:
    canvas = edits.set_visible(picture(passes=True), "c", True)
    afloat_as_it_lands(edits.set_blend(canvas, id, blend))
    afloat_as_it_lands(edits.set_blend(edits.set_visible(canvas, "a", False), id, blend))


def test_the_rest_of_a_group_that_passes_through_meets_what_lies_below_while_some_is_afloat() -> (
    None
):
    canvas = edits.set_blend(picture(passes=True), "a", Blend.MULTIPLY)
    part = Rect(45, 0, 75, 90)
    canvas = replace(canvas, selection=rectangle(part, FRAME))
    afloat_as_it_lands(canvas)


def test_a_group_in_a_group_and_a_hidden_one_are_seen_as_they_are() -> None:
    afloat_as_it_lands(edits.set_visible(picture(passes=True), "c", True), "inner")
    hidden = edits.set_visible(picture(), "whole", False)
    assert sandwich(hidden, moving.lift(hidden, "whole")).afloat.opacity == 0
    inside = moving.lift(hidden, "inner")
    assert sandwich(hidden, inside).afloat.opacity == 0
    mixed = edits.set_blend(picture(passes=True, visible=False), "b", Blend.MULTIPLY)
    found = sandwich(mixed, moving.lift(mixed, "whole"))
    assert found.afloat.opacity == 0
    assert not found.over


def test_the_picture_of_a_group_is_copied() -> None:
    canvas = picture(opacity=0.5)
    clip = copied(canvas, "whole")
    assert (clip.x, clip.y) == (10, 12)  # what is hidden is no part of it
    bare = edits.remove_layer(edits.remove_layer(canvas, "ground"), "top")
    bare = replace(edits.set_opacity(bare, "whole", 1.0), paper=None)
    assert (clip.image.pixels == edits.flattened(bare, Rect(10, 12, 66, 51)).pixels).all()
    some = replace(canvas, selection=rectangle(Rect(55, 35, 5, 6), FRAME))
    assert copied(some, "whole").image.size == (5, 6)
    with pytest.raises(Problem, match="nothing to copy on “Inner”"):
        copied(canvas, "inner")


@pytest.mark.parametrize("blend", [Blend.NORMAL, Blend.MULTIPLY, Blend.LUMINOSITY])
def test_layers_that_touch_are_seen_afloat_together(blend: Blend) -> None:
    canvas = edits.set_blend(picture(passes=True), "a", blend)
    afloat_as_it_lands(canvas, "whole", "top")
    afloat_as_it_lands(canvas, "a", "b")


def test_a_picture_of_several_layers_is_copied_without_what_lies_between() -> None:
    layers = (
        Layer("a", tiles=Tiles.empty().painted(0, 0, np.full((20, 20, 4), 255, np.uint8))),
        Layer("b", tiles=Tiles.empty().painted(0, 0, np.full((90, 90, 4), 200, np.uint8))),
        Layer("c", tiles=Tiles.empty().painted(30, 30, np.full((20, 20, 4), 255, np.uint8))),
    )
    canvas = Canvas(320, 200, layers)
    clip = copied(canvas, "a", "c")
    assert clip.image.size == (50, 50)
    assert (clip.image.pixels[25, 25] == 0).all()
    empty = Canvas(320, 200, (Layer("a"), Layer("b")))
    with pytest.raises(Problem, match="on the chosen layers") as caught:
        copied(empty, "a", "b")
    assert caught.value.reason == "All of them are empty."


@pytest.mark.parametrize("blend", [Blend.NORMAL, Blend.MULTIPLY])
def test_what_lies_between_layers_that_are_afloat_stays_between_them(blend: Blend) -> None:
    canvas = edits.set_blend(picture(passes=True), "top", blend)
    found = sandwich(canvas, moving.lift(canvas, "ground", "top"))
    assert [slice.moves for slice in found.above] == [False, True]
    afloat_as_it_lands(canvas, "ground", "top")
    afloat_as_it_lands(canvas, "a", "top")
    part = Rect(45, 0, 75, 90)
    afloat_as_it_lands(replace(canvas, selection=rectangle(part, FRAME)), "ground", "top")
