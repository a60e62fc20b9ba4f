"""Selections: shapes, how they combine, and that painting stays inside them."""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from engines import Problem
from studio import canvas as edits
from studio import selecting
from studio.brushes import Brush, Mode
from studio.canvas import Canvas, Layer, new_canvas
from studio.damage import damage
from studio.selection import FULL, Combine, Selection, everything, inside, lifted, tile_of
from studio.shapes import ellipse, polygon, rectangle
from studio.strokes import Stroke
from studio.tiles import TILE, Rect, Tiles
from tests.studio.drawings import FRAME, Shelf, plane, planes, seeds


def chosen(seed: int) -> Selection:
    """A selection of random rectangles, hard and soft, within FRAME."""
    rng = np.random.default_rng(seed)
    whole = np.zeros((FRAME.height, FRAME.width), np.uint8)
    for _ in range(4):
        x, y = rng.integers(0, FRAME.width), rng.integers(0, FRAME.height)
        part = whole[y : y + rng.integers(1, 150), x : x + rng.integers(1, 200)]
        part[:] = rng.choice([0, 255, 255, rng.integers(1, 255)])
    x, y = rng.integers(0, FRAME.width - 60), rng.integers(0, FRAME.height - 60)
    whole[y : y + 40, x : x + 60] = rng.integers(0, 256, (40, 60))
    return selection_of(whole)


def selection_of(whole: NDArray[np.uint8]) -> Selection:
    high, wide = -(-whole.shape[0] // TILE) * TILE, -(-whole.shape[1] // TILE) * TILE
    padded = np.zeros((high, wide), np.uint8)
    padded[: whole.shape[0], : whole.shape[1]] = whole
    return Selection(
        Tiles.empty().with_tiles(
            {
                (x // TILE, y // TILE): tile_of(padded[y : y + TILE, x : x + TILE])
                for y in range(0, high, TILE)
                for x in range(0, wide, TILE)
            }
        )
    )


selections = st.builds(chosen, seeds)


@settings(max_examples=40, deadline=None)
@given(selections, selections, st.sampled_from(Combine))
def test_selections_combine_pixel_by_pixel(one: Selection, two: Selection, how: Combine) -> None:
    a, b = one.plane(FRAME), two.plane(FRAME)
    expected = {
        Combine.REPLACE: b,
        Combine.ADD: np.maximum(a, b),
        Combine.SUBTRACT: np.minimum(a, 255 - b),
        Combine.INTERSECT: np.minimum(a, b),
    }[how]
    found = one.combined(two, how)
    assert np.array_equal(found.plane(FRAME), expected)
    assert found.is_empty == (not expected.any())


@settings(max_examples=30, deadline=None)
@given(selections)
def test_inverting_twice_selects_the_same(one: Selection) -> None:
    assert np.array_equal(one.inverted(FRAME).plane(FRAME), 255 - one.plane(FRAME))
    assert one.inverted(FRAME).inverted(FRAME) == one


@settings(max_examples=30, deadline=None)
@given(selections)
def test_the_bounds_are_the_smallest_rectangle(one: Selection) -> None:
    rows, columns = np.nonzero(one.plane(FRAME))
    if not rows.size:
        assert one.bounds.is_empty
        return
    box = one.bounds
    assert (box.x, box.y) == (columns.min(), rows.min())
    assert (box.right, box.bottom) == (columns.max() + 1, rows.max() + 1)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.floats(-50, 350), st.floats(-50, 250)), min_size=3, max_size=9))
def test_a_lasso_selects_what_its_line_winds_around(points: list[tuple[float, float]]) -> None:
    cover = polygon(points, FRAME).plane(FRAME)
    ring = np.array(points)
    x0, y0 = ring.T
    x1, y1 = np.roll(ring, -1, axis=0).T
    for y in (5, 63, 64, 120, 199):
        for x in (0, 40, 63, 64, 150, 319):
            wind = np.zeros(2, int)
            for corner, (px, py) in enumerate(((x, y), (x + 1, y + 1))):
                lies = (x1 - x0) * (py - y0) - (px - x0) * (y1 - y0)
                wind[corner] = ((y0 <= py) & (y1 > py) & (lies > 0)).sum()
                wind[corner] -= ((y1 <= py) & (y0 > py) & (lies < 0)).sum()
            edges = np.concatenate([np.linspace(a, b, 900) for a, b in zip(ring, np.roll(ring, -1, 0), strict=True)])  # fmt: skip
            if np.abs(edges - (x + 0.5, y + 0.5)).max(axis=1).min() > 2:
                assert (cover[y, x] == 255) == (wind[0] != 0)
                assert cover[y, x] in (0, 255)


def test_the_edge_of_a_shape_is_as_soft_as_it_covers_pixels() -> None:
    cover = polygon([(10.5, 10.25), (50.5, 10.25), (50.5, 30), (10.5, 30)], FRAME).plane(FRAME)
    assert cover[10, 9:12].tolist() == [0, 96, 191]
    assert cover[11, 9:12].tolist() == [0, 128, 255]
    assert cover[29:31, 20].tolist() == [255, 0]
    assert abs(cover.sum() / 255 - 40 * 19.75) < 0.1


@pytest.mark.parametrize(
    "box", [Rect(10, 20, 200, 90), Rect(-50, -40, 300, 300), Rect(5, 5, 40, 30)]
)
def test_an_ellipse_fills_its_box(box: Rect) -> None:
    y, x = np.mgrid[: FRAME.height, : FRAME.width] + 0.5
    far = ((x - box.x) / box.width * 2 - 1) ** 2 + ((y - box.y) / box.height * 2 - 1) ** 2
    cover = ellipse(box, FRAME).plane(FRAME) / 255
    assert abs(cover.sum() - (far <= 1).sum()) < max(0.01 * cover.sum(), 1)
    assert ellipse(box, FRAME).bounds == box.intersected(FRAME)


def test_a_rectangle_is_cut_at_the_edge_of_the_picture() -> None:
    shape = rectangle(Rect(-10, 50, 100, 500), FRAME)
    assert shape.bounds == Rect(0, 50, 90, 150)
    assert shape.plane(FRAME).sum() == 255 * 90 * 150
    assert everything(FRAME).bounds == FRAME


def test_an_empty_shape_selects_nothing() -> None:
    for shape in (
        rectangle(Rect(400, 0, 50, 50), FRAME),
        ellipse(Rect(5, 5, 0, 9), FRAME),
        polygon([(1, 1), (5, 5)], FRAME),
        polygon([(1, 1), (5, 5), (9, 9)], FRAME),
    ):
        assert shape.is_empty


# ---- edits of the canvas ------------------------------------------------------------------------


def canvas_of(selection: Selection | None = None, seed: int = 5) -> Canvas:
    layers = Layer("a", "Low", plane(seed)), Layer("b", "High", plane(seed + 1))
    return Canvas(FRAME.width, FRAME.height, layers, selection=selection)


def test_subtracting_from_no_selection_takes_from_the_whole_picture() -> None:
    canvas, box = canvas_of(), rectangle(Rect(10, 10, 50, 50), FRAME)
    assert selecting.select(canvas, box, Combine.SUBTRACT).selection == box.inverted(FRAME)
    assert selecting.select(canvas, box, Combine.INTERSECT).selection == box
    assert selecting.select(canvas, box, Combine.ADD).selection == box


def test_what_leaves_nothing_selected_deselects() -> None:
    box = rectangle(Rect(10, 10, 50, 50), FRAME)
    canvas = selecting.select(canvas_of(), box)
    assert selecting.select(canvas, box, Combine.SUBTRACT).selection is None
    assert selecting.select(canvas, box) is canvas
    assert selecting.deselect(canvas).selection is None
    whole = selecting.select_all(canvas)
    assert whole.selection is not None
    assert whole.selection.plane(FRAME).min() == 255
    with pytest.raises(Problem, match="All is selected"):
        selecting.invert(whole)


@pytest.mark.parametrize("edit", [selecting.invert, lambda c: selecting.grow(c, 3)])
def test_without_a_selection_there_is_nothing_to_change(edit: Callable[[Canvas], Canvas]) -> None:
    with pytest.raises(Problem, match="Nothing is selected"):
        edit(canvas_of())


@settings(max_examples=15, deadline=None)
@given(selections, st.integers(1, 60))
def test_growing_and_shrinking_move_the_edge_by_that_distance(one: Selection, pixels: int) -> None:
    from scipy import ndimage

    hard = (one.plane(FRAME) >= 128).astype(np.uint8)
    if not hard.any() or hard.all():
        return
    canvas = canvas_of(selection_of(hard * 255))
    grown = selecting.grow(canvas, pixels).selection
    assert grown is not None
    far = ndimage.distance_transform_edt(1 - hard)
    assert (grown.plane(FRAME)[far <= pixels - 0.01] == 255).all()
    assert (grown.plane(FRAME)[far >= pixels + 1.01] == 0).all()
    deep = ndimage.distance_transform_edt(hard)
    if deep.max() > pixels + 1:
        less = selecting.shrink(canvas, pixels).selection
        assert less is not None
        assert (less.plane(FRAME)[deep >= pixels + 1.01] == 255).all()
        assert (less.plane(FRAME)[deep <= pixels - 0.01] == 0).all()


def test_shrinking_to_nothing_is_a_problem_and_keeps_the_picture_edge() -> None:
    canvas = selecting.select(canvas_of(), rectangle(Rect(0, 0, 60, 60), FRAME))
    with pytest.raises(Problem, match="Nothing would be left"):
        selecting.shrink(canvas, 61)
    less = selecting.shrink(canvas, 10).selection
    assert less is not None
    assert less.bounds == Rect(0, 0, 50, 50)


def test_feathering_softens_evenly_across_pieces_but_not_at_the_picture_edge() -> None:
    canvas = new_canvas(1100, 200)
    canvas = selecting.select(canvas, rectangle(Rect(0, 0, 512, 200), canvas.bounds))
    soft = selecting.feather(canvas, 20).selection
    assert soft is not None
    row = soft.plane(Rect(0, 100, 1100, 1))[0].astype(int)
    assert (np.diff(row) <= 0).all()
    assert row[0] == 255
    assert row[511] + row[512] in range(250, 261)
    assert 1 < np.flatnonzero(row < 255)[0] < 500 < np.flatnonzero(row == 0)[0] < 560
    assert (soft.plane(Rect(0, 0, 1100, 1)) == row).all()


def test_the_wand_takes_what_is_joined_or_all_that_is_alike() -> None:
    pixels = np.full((200, 600, 4), 255, np.uint8)
    pixels[:, 290:310] = (0, 0, 0, 255)
    pixels[20, 20] = (240, 250, 255, 255)
    canvas = Canvas(600, 200, (Layer("a", tiles=Tiles.empty().painted(0, 0, pixels)), Layer("b")))
    white = (pixels[..., 1] == 255).astype(int) * 255
    joined = selecting.wand(canvas, "b", 5, 5, tolerance=4).plane(canvas.bounds)
    assert np.array_equal(joined[:, :290], white[:, :290])
    assert not joined[:, 290:].any()
    alike = selecting.wand(canvas, "b", 5, 5, 4, contiguous=False).plane(canvas.bounds)
    assert np.array_equal(alike, white)
    wider = selecting.wand(canvas, "b", 5, 5, 15, contiguous=False)
    assert wider.covers(20, 20)
    alone = selecting.wand(canvas, "b", 5, 5, whole_picture=False)
    assert alone == everything(canvas.bounds)
    assert selecting.wand(canvas, "b", 600, 5).is_empty


@settings(max_examples=20, deadline=None)
@given(planes)
def test_the_paint_of_a_layer_can_be_selected(tiles: Tiles) -> None:
    canvas = Canvas(FRAME.width, FRAME.height, (Layer("a", tiles=tiles),))
    alpha = tiles.crop(FRAME)[..., 3]
    if not alpha.any():
        with pytest.raises(Problem, match="no paint"):
            selecting.select_paint(canvas, "a")
        return
    found = selecting.select_paint(canvas, "a").selection
    assert found is not None
    assert np.array_equal(found.plane(FRAME), alpha)


def test_the_paint_of_a_group_and_of_several_layers_is_selected_as_they_are_seen() -> None:
    dot = np.full((10, 10, 4), 255, np.uint8)
    layers = (
        Layer("a", tiles=Tiles.empty().painted(0, 0, dot), parent="g"),
        Layer("b", tiles=Tiles.empty().painted(30, 0, dot), parent="g", visible=False),
        Layer("g", "Both", is_group=True),
        Layer("c", tiles=Tiles.empty().painted(60, 0, dot)),
    )
    canvas = Canvas(FRAME.width, FRAME.height, layers)
    for ids, bounds in ((("g",), Rect(0, 0, 10, 10)), (("g", "c", "a"), Rect(0, 0, 70, 10))):
        found = selecting.select_paint(canvas, *ids).selection
        assert found is not None
        assert found.bounds == bounds
    with pytest.raises(Problem, match="no paint on the chosen layers"):
        selecting.select_paint(edits.clear_layer(edits.clear_layer(canvas, "g"), "c"), "g", "c")


# ---- what is painted inside ---------------------------------------------------------------------


def mixed(before: NDArray[np.uint8], after: NDArray[np.uint8], cover: NDArray[np.uint8]) -> object:
    share = cover[..., None] / 255
    return before + (after.astype(float) - before) * share


@settings(max_examples=25, deadline=None)
@given(planes, planes, selections)
def test_inside_mixes_two_states_by_the_selection(a: Tiles, b: Tiles, one: Selection) -> None:
    found = inside(a, b, one)
    expected = mixed(a.crop(FRAME), b.crop(FRAME), one.plane(FRAME))
    assert np.abs(found.crop(FRAME) - expected).max() <= 0.51
    labels = np.where(one.plane(FRAME) >= 128, b.crop_labels(FRAME), a.crop_labels(FRAME))
    shown = found.crop(FRAME)[..., 3] > 0
    assert np.array_equal(found.crop_labels(FRAME)[shown], labels[shown])
    assert inside(a, b, None) is b


@settings(max_examples=25, deadline=None)
@given(planes, selections)
def test_what_is_lifted_and_what_stays_add_up(tiles: Tiles, one: Selection) -> None:
    rest, taken = lifted(tiles, one)
    assert np.array_equal(rest.crop(FRAME) + taken.crop(FRAME), tiles.crop(FRAME))
    share = one.plane(FRAME)[..., None] / 255
    assert np.abs(taken.crop(FRAME) - tiles.crop(FRAME) * share).max() <= 0.51
    assert lifted(tiles, None) == (Tiles.empty(), tiles)


@pytest.mark.parametrize(
    ("mode", "keeps_alpha"),
    [(mode, kept) for mode in Mode for kept in (False, True) if (mode, kept) != (Mode.ERASE, True)],
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_stroke_changes_only_what_is_selected(mode: Mode, keeps_alpha: bool, seed: int) -> None:
    one, base = chosen(seed), plane(seed + 10, pieces=6)
    brush = Brush(size=70, mode=mode, colour=(200, 30, 10), label=3, opacity=0.8)
    ends = []
    for selection in (None, one):
        stroke = Stroke(base, brush, None, None, keeps_alpha, selection)
        stroke.to(20, 20)
        stroke.to(300, 180)
        shown = stroke.region(FRAME)
        ends.append(stroke.finish())
        assert np.array_equal(ends[-1].crop(FRAME), shown)
    free, held = (each.crop(FRAME).astype(int) for each in ends)
    was, cover = base.crop(FRAME).astype(int), one.plane(FRAME)
    assert (held[cover == 0] == was[cover == 0]).all()
    assert (free != was).any()
    if mode is not Mode.SMUDGE:
        assert (held[cover == 255] == free[cover == 255]).all()
        part = (cover > 0) & (cover < 255)
        expected = mixed(was, free, cover)
        assert np.abs(held - expected)[part].max(initial=0) <= 1.5  # type: ignore[operator]


def test_fills_and_clearing_stay_inside_the_selection() -> None:
    canvas = canvas_of(chosen(8))
    cover = canvas.selection.plane(FRAME) if canvas.selection else None
    assert cover is not None
    assert {0, 255} < set(np.unique(cover).tolist())
    was = canvas.layer("a").tiles.crop(FRAME)
    red = np.broadcast_to(np.array((0, 0, 255, 255), np.uint8), was.shape)
    for edited, target in (
        (edits.fill_layer(canvas, "a", (255, 0, 0)), red),
        (edits.clear_layer(canvas, "a"), red * 0),
    ):
        pixels = edited.layer("a").tiles.crop(FRAME)
        assert np.abs(pixels - mixed(was, target, cover)).max() <= 0.51
        assert edited.selection is canvas.selection
    flooded = edits.flood_fill(canvas, "a", 1, 1, (255, 0, 0), tolerance=255)
    assert np.abs(flooded.layer("a").tiles.crop(FRAME) - mixed(was, red, cover)).max() <= 0.51


# ---- kept and undone ----------------------------------------------------------------------------


@settings(max_examples=20, deadline=None)
@given(selections)
def test_a_selection_is_kept_with_the_picture(one: Selection) -> None:
    canvas, shelf = canvas_of(None if one.is_empty else one), Shelf()
    text = json.dumps(canvas.dump(shelf.put))
    loaded = Canvas.load(json.loads(text), shelf.__getitem__)
    assert loaded == canvas
    if loaded.selection is not None:
        assert np.array_equal(loaded.selection.plane(FRAME), one.plane(FRAME))


def test_a_picture_of_before_selections_opens_without_one() -> None:
    shelf = Shelf()
    data = canvas_of().dump(shelf.put)
    del data["selection"]
    loaded = Canvas.load(Canvas.upgrade(data, 1), shelf.__getitem__)
    assert loaded == canvas_of()


def test_a_selection_costs_little_and_looks_like_nothing() -> None:
    canvas = new_canvas(4096, 4096)
    whole = selecting.select_all(canvas)
    assert whole.selection is not None
    assert all(tile is FULL for _, c in whole.selection.tiles.chunks() for tile in c.tiles)
    assert whole.bytes(canvas) < 200_000
    assert damage(canvas, whole) == []
