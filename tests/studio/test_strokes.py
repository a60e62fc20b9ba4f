from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.brushes import Brush, Grain, Mode
from studio.dabs import Dabs, Path
from studio.strokes import Stroke
from studio.symmetry import Symmetry
from studio.tiles import TILE, Rect, Tiles
from tests.studio.drawings import plane, seeds

WHITE = (255, 255, 255)
brushes = st.builds(
    Brush,
    size=st.floats(1, 60),
    hardness=st.floats(0, 1),
    opacity=st.floats(0, 1),
    flow=st.floats(0.05, 1),
    spacing=st.floats(0.02, 1),
    colour=st.tuples(*[st.integers(0, 255)] * 3),
    label=st.integers(0, 12),
    mode=st.sampled_from(Mode),
    grain=st.sampled_from(Grain),
    size_least=st.floats(0, 1),
    roundness=st.floats(0.05, 1),
    angle=st.floats(0, 180),
    scatter=st.sampled_from([0.0, 0.5]),
)
mirrors = st.sampled_from(
    [Symmetry(), Symmetry(160, 100, sideways=True), Symmetry(160, 100, rays=3)]
)
points = st.lists(
    st.tuples(st.floats(0, 320), st.floats(0, 200), st.floats(0, 1)), min_size=1, max_size=6
)


def drawn(brush: Brush, *points: tuple[float, float], tiles: Tiles | None = None) -> Tiles:
    stroke = Stroke(tiles if tiles is not None else Tiles.empty(), brush)
    for point in points:
        stroke.to(*point)
    return stroke.finish()


@settings(max_examples=40, deadline=None)
@given(seeds, brushes, points, mirrors)
def test_what_the_screen_shows_is_what_the_layer_gets(
    seed: int, brush: Brush, path: list[tuple[float, float, float]], symmetry: Symmetry
) -> None:
    stroke = Stroke(plane(seed), brush, symmetry=symmetry)
    frame = Rect(-128, -128, 640, 512)
    shown = stroke.region(frame)
    for point in path:
        damage = stroke.to(*point)
        part = damage.intersected(frame)
        shown[part.within(frame)] = stroke.region(part)
    after = stroke.finish()
    assert np.array_equal(shown, after.crop(frame))
    changed = after.difference(stroke.tiles)
    assert set(changed) <= set(stroke.bounds.cells(TILE))
    assert (shown[..., :3] <= shown[..., 3:]).all()


@given(seeds, brushes)
@settings(max_examples=15, deadline=None)
def test_a_stroke_leaves_the_tiles_it_began_with_alone(seed: int, brush: Brush) -> None:
    tiles, twin = plane(seed), plane(seed)
    drawn(brush, (10, 10), (200, 150), tiles=tiles)
    assert tiles == twin


@pytest.mark.parametrize("size", [1, 2, 3, 8, 40, 300])
@pytest.mark.parametrize("at", [(150.5, 150.5), (150, 150), (150.25, 150.75)])
def test_a_click_paints_a_dot_of_the_size_of_the_brush(size: int, at: tuple[float, float]) -> None:
    tiles = drawn(Brush(size=size, hardness=1.0), at)
    alpha = tiles.crop(Rect(-100, -100, 500, 500))[..., 3].astype(float) / 255
    assert alpha.sum() == pytest.approx(np.pi * size**2 / 4, rel=0.3 if size < 4 else 0.05)
    rows, columns = np.nonzero(alpha)
    weights = alpha[rows, columns]
    assert np.average(columns, weights=weights) + 0.5 - 100 == pytest.approx(at[0], abs=0.13)
    assert np.average(rows, weights=weights) + 0.5 - 100 == pytest.approx(at[1], abs=0.13)


@pytest.mark.parametrize("flow", [0.01, 0.03, 0.3, 1.0])
@pytest.mark.parametrize("opacity", [0.1, 1.0])
def test_a_soft_brush_makes_a_smooth_ramp_without_bands(flow: float, opacity: float) -> None:
    brush = Brush(size=400, hardness=0, flow=flow, opacity=opacity, colour=WHITE)
    alpha = drawn(brush, (300, 300), (1200, 300)).crop(Rect(750, 0, 1, 301))[:, 0, 3].astype(int)
    steps = np.diff(alpha)
    assert (steps >= 0).all(), "the ramp only rises towards the middle"
    most = alpha.max()
    assert most >= 4
    assert steps.max() <= max(2, 0.02 * most), "and in small steps"
    assert len(np.unique(alpha)) >= 0.8 * min(most, 120), "through nearly all levels there are"


def test_a_soft_stroke_over_paint_ramps_smoothly_too() -> None:
    grey = np.full((600, 600, 4), (100, 100, 100, 255), np.uint8)
    tiles = Tiles.empty().painted(0, 0, grey)
    brush = Brush(size=500, hardness=0, flow=0.02, colour=(160, 100, 90))
    row = drawn(brush, (300, 0), (300, 600), tiles=tiles).crop(Rect(50, 300, 251, 1))[0].astype(int)
    assert (np.diff(row[:, 2]) >= 0).all()
    assert (np.diff(row[:, 0]) <= 0).all()
    assert np.diff(row[:, 2]).max() == 1
    assert (row[:, 1] == 100).all()
    assert (row[:, 3] == 255).all()


@pytest.mark.parametrize("size", [2, 7, 30, 200, 900])
def test_the_edge_of_a_hard_line_is_straight(size: int) -> None:
    brush = Brush(size=size, hardness=1.0)
    alpha = drawn(brush, (500, 1000), (1500, 1000)).crop(Rect(900, 0, 200, 1000))[..., 3]
    heights = alpha.astype(float).sum(axis=0) / 255
    assert np.ptp(heights) < 0.35
    assert heights.mean() == pytest.approx(size / 2, abs=0.4)


@given(st.lists(st.floats(0.1, 40), min_size=1, max_size=8), st.floats(0.5, 20))
def test_dabs_lie_at_even_distances_however_the_line_is_cut(
    steps: list[float], spacing: float
) -> None:
    path = Path()
    found = list(path.to(0, 0, 1, spacing))
    x = 0.0
    for step in steps:
        x += step
        found += path.to(x, 0, 1, spacing)
    places = np.array([point[0] for point in found])
    assert np.diff(places) == pytest.approx(spacing)
    assert x - places[-1] < spacing + 1e-6


def test_a_stroke_in_one_step_or_in_many_is_the_same() -> None:
    brush = Brush(size=30, hardness=0.3, flow=0.4)
    many = [(50 + 2.5 * i, 60.0) for i in range(81)]
    assert drawn(brush, (50, 60), (250, 60)) == drawn(brush, *many)


def test_opacity_bounds_what_a_stroke_covers_however_often_it_crosses_itself() -> None:
    brush = Brush(size=40, hardness=1.0, opacity=0.5, colour=WHITE)
    tiles = drawn(brush, (50, 50), (150, 50), (50, 50), (150, 50))
    assert tiles.crop(Rect(100, 50, 1, 1))[0, 0].tolist() == [128] * 4


def test_pressure_makes_dabs_thinner_and_smaller_where_the_brush_says_so() -> None:
    def alpha(brush: Brush) -> np.ndarray:
        stroke = Stroke(Tiles.empty(), brush)
        stroke.to(100, 100, 0.5)
        return stroke.finish().crop(Rect(0, 0, 200, 200))[..., 3]

    thin = alpha(Brush(size=80, hardness=1.0))
    assert thin.max() == 128
    small = alpha(Brush(size=80, hardness=1.0, size_least=0, opacity_least=1))
    assert small.max() == 255
    assert (small > 0).sum() == pytest.approx((thin > 0).sum() / 4, rel=0.1)


def test_labels_follow_the_paint() -> None:
    spot = Rect(100, 100, 1, 1)

    def label(tiles: Tiles) -> int:
        return int(tiles.crop_labels(spot)[0, 0])

    sky = drawn(Brush(size=100, label=3), (100, 100))
    assert label(sky) == 3
    assert label(drawn(Brush(size=50, label=7, opacity=0.6), (100, 100), tiles=sky)) == 7
    assert label(drawn(Brush(size=50, label=7, opacity=0.4), (100, 100), tiles=sky)) == 3
    assert label(drawn(Brush(size=50, label=0), (100, 100), tiles=sky)) == 0
    assert label(drawn(Brush(size=50, mode=Mode.ERASE, opacity=0.9), (100, 100), tiles=sky)) == 3
    assert label(drawn(Brush(size=50, mode=Mode.ERASE), (100, 100), tiles=sky)) == 0
    free = drawn(Brush(size=100), (100, 100))
    tile = free.tile(1, 1)
    assert tile is not None
    assert tile.labels is None


def test_a_label_is_set_where_half_is_covered_and_nowhere_else() -> None:
    tiles = drawn(Brush(size=200, hardness=0, label=2), (150, 150))
    frame = Rect(0, 0, 300, 300)
    alpha, labels = tiles.crop(frame)[..., 3], tiles.crop_labels(frame)
    assert (labels[alpha > 128] == 2).all()
    assert (labels[alpha < 127] == 0).all()


def test_erasing_everything_leaves_no_tiles() -> None:
    tiles = drawn(Brush(size=60, hardness=1.0), (100, 100))
    assert drawn(Brush(size=90, hardness=1.0, mode=Mode.ERASE), (100, 100), tiles=tiles).is_empty


def test_tiles_that_look_the_same_are_the_same_objects() -> None:
    red = Brush(size=60, hardness=1.0, colour=(200, 0, 0))
    tiles = drawn(red, (100, 100), (300, 100))
    assert drawn(red, (150, 100), (250, 100), tiles=tiles) is tiles
    assert drawn(Brush(mode=Mode.ERASE), (900, 900), tiles=tiles) is tiles


def test_paint_stays_within_the_bounds_it_is_given() -> None:
    stroke = Stroke(Tiles.empty(), Brush(size=100), Rect(0, 0, 100, 100))
    damage = stroke.to(90, 10)
    assert damage.intersected(Rect(0, 0, 100, 100)) == damage
    assert stroke.finish().crop(Rect(100, 0, 100, 100)).max() == 0
    stroke.to(5000, 5000)
    assert stroke.bounds.intersected(Rect(0, 0, 100, 100)) == stroke.bounds


@given(st.floats(-50, 50), st.floats(-50, 50), st.floats(1, 60), st.floats(0, 1))
def test_a_dab_is_between_nothing_and_all_and_ends_before_its_array(
    x: float, y: float, size: float, hardness: float
) -> None:
    mark = Dabs(hardness).at(x, y, size).mark
    assert mark.min() >= 0
    assert mark.max() <= 1
    border = np.concatenate([mark[0], mark[-1], mark[:, 0], mark[:, -1]])
    assert border.max() == 0


def test_dabs_that_were_made_are_kept_and_bounded() -> None:
    dabs = Dabs(0.5)
    assert dabs.at(10, 10, 20).mark is dabs.at(11, 12, 20).mark
    for size in range(500, 1500, 50):
        dabs.at(0, 0, size)
    assert sum(mark.nbytes for mark in dabs._kept.values()) <= 64 << 20


def test_a_stroke_without_pressure_or_of_no_length_is_harmless() -> None:
    stroke = Stroke(Tiles.empty(), Brush(size=20))
    stroke.to(50, 50, 0.0)
    assert stroke.finish() is stroke.tiles
    twice = drawn(Brush(size=20, flow=0.5), (50, 50), (50, 50), (50, 50))
    assert twice == drawn(Brush(size=20, flow=0.5), (50, 50))


def test_pressure_beyond_its_ends_counts_as_its_ends() -> None:
    for beyond, end in ((1.7, 1.0), (-0.3, 0.0)):
        pair = []
        for pressure in (beyond, end):
            stroke = Stroke(Tiles.empty(), Brush(size=20))
            stroke.to(50, 50, pressure)
            pair.append(stroke.finish())
        assert pair[0] == pair[1]


def test_a_stroke_grows_along_the_line_with_the_pressure() -> None:
    brush = Brush(size=60, hardness=1.0, size_least=0, opacity_least=1)
    stroke = Stroke(Tiles.empty(), brush)
    stroke.to(100, 100, 0.1)
    stroke.to(300, 100, 1.0)
    heights = (stroke.finish().crop(Rect(0, 0, 400, 200))[..., 3] > 127).sum(axis=0)
    assert (np.diff(heights[110:290].astype(int)) >= -1).all()
    assert heights[110] < 16
    assert heights[290] > 50


def test_the_pressure_decides_between_the_lightest_touch_and_the_whole_size() -> None:
    assert Brush(size=40, size_least=0).reach(0.5) == 20
    assert Brush(size=40, size_least=0).reach(0.0) == 1
    assert Brush(size=40).reach(0.5) == 40


@pytest.mark.parametrize("at", [(0, 0), (300, 0), (0, 200), (300, 200), (-5, 100), (305, 100)])
def test_paint_at_a_border_is_what_lies_within(at: tuple[float, float]) -> None:
    limit = Rect(0, 0, 300, 200)
    brush = Brush(size=90, hardness=0.5)
    stroke = Stroke(Tiles.empty(), brush, limit)
    damage = stroke.to(*at)
    free = drawn(brush, at)
    held = stroke.finish()
    assert np.array_equal(held.crop(limit), free.crop(limit))
    assert held.crop(limit).any()
    for beyond in (Rect(-100, -100, 600, 100), Rect(-100, 0, 100, 200), Rect(300, 0, 100, 200)):
        assert not held.crop(beyond).any()
    seen = np.zeros((200, 300), bool)
    seen[damage.within(limit)] = True
    assert not held.crop(limit)[~seen].any()


def test_the_labels_of_tiles_the_stroke_did_not_touch_stay() -> None:
    marks = np.full((256, 256), 4, np.uint8)
    tiles = Tiles.empty().painted(0, 0, np.zeros((256, 256, 4), np.uint8), marks)
    after = drawn(Brush(size=20, label=2), (32, 32), tiles=tiles)
    assert after.difference(tiles) == [(0, 0)]
    assert (after.crop_labels(Rect(64, 0, 192, 256)) == 4).all()
    assert after.crop_labels(Rect(32, 32, 1, 1))[0, 0] == 2


def test_a_region_across_chunks_is_what_the_parts_are() -> None:
    stroke = Stroke(plane(5), Brush(size=80))
    stroke.to(200, 250)
    stroke.to(320, 270)
    whole = Rect(190, 200, 150, 110)
    shown = stroke.region(whole)
    for piece in whole.pieces(TILE):
        assert np.array_equal(stroke.region(piece), shown[piece.within(whole)])
    assert np.array_equal(stroke.finish().crop(whole), shown)
    shown[:] = 0
    assert stroke.region(whole).any()


def test_a_smudge_carries_colour_into_what_lies_ahead_and_takes_none_from_nowhere() -> None:
    halves = np.zeros((200, 400, 4), np.uint8)
    halves[:, :200] = (0, 0, 255, 255)
    halves[:, 200:] = (255, 0, 0, 255)
    tiles = Tiles.empty().painted(0, 0, halves)
    brush = Brush(size=40, hardness=0.8, flow=0.5, spacing=0.05, mode=Mode.SMUDGE)
    row = drawn(brush, (150, 100), (350, 100), tiles=tiles).crop(Rect(0, 100, 400, 1))[0]
    red = row[:, 2].astype(int)
    assert red[210] > 150, "red is pushed over the border"
    assert red[250] > red[270] > red[290], "and grows less on its way"
    assert (row[:, 3] == 255).all(), "paint stays opaque where it was"
    assert np.abs(row[:, 2].astype(int) + row[:, 0] - 255).max() <= 1


def test_a_smudge_into_nothing_thins_the_paint_without_a_dark_edge() -> None:
    left = np.zeros((100, 100, 4), np.uint8)
    left[:] = (40, 90, 200, 255)
    tiles = Tiles.empty().painted(0, 0, left)
    brush = Brush(size=40, flow=0.5, spacing=0.05, mode=Mode.SMUDGE)
    row = drawn(brush, (60, 50), (150, 50), tiles=tiles).crop(Rect(100, 50, 60, 1))[0].astype(int)
    seen = row[row[:, 3] > 20]
    assert len(seen) > 10
    full = seen[:, :3] * 255 / seen[:, 3:]
    assert np.abs(full - (40, 90, 200)).max() < 8


def test_a_smudge_of_one_colour_changes_nothing() -> None:
    plain = np.full((200, 200, 4), (40, 90, 200, 255), np.uint8)
    tiles = Tiles.empty().painted(0, 0, plain)
    brush = Brush(size=30, flow=0.7, mode=Mode.SMUDGE)
    assert drawn(brush, (60, 60), (120, 130), tiles=tiles) is tiles
