"""Moving, turning, scaling and bending: exact where it can be, true where it cannot."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from engines import Problem
from studio import moving, selecting
from studio.canvas import Canvas, Layer, set_locked
from studio.poses import CORNERS, SIDES, Pose, flip_of, matrix_of, shift_of, turn_of
from studio.shapes import rectangle
from studio.tiles import TILE, Rect, Tiles
from studio.transforms import lain, paint_bounds, transformed, transformed_selection
from tests.studio.drawings import FRAME, plane, planes, seeds
from tests.studio.test_selection import chosen

WIDE = Rect(-700, -700, 2000, 2000)
steps = st.integers(-300, 300)


def both(tiles: Tiles, rect: Rect = WIDE) -> NDArray[np.uint8]:
    return np.concatenate([tiles.crop(rect), tiles.crop_labels(rect)[..., None]], axis=-1)


@settings(max_examples=30, deadline=None)
@given(planes, steps, steps)
def test_a_move_by_whole_pixels_is_exact_and_comes_back(tiles: Tiles, dx: int, dy: int) -> None:
    moved = transformed(tiles, shift_of(dx, dy), WIDE)
    there = Rect(FRAME.x + dx, FRAME.y + dy, FRAME.width, FRAME.height)
    assert np.array_equal(both(moved, there), both(tiles, FRAME))
    assert transformed(moved, shift_of(-dx, -dy), WIDE) == tiles


def test_a_move_by_whole_tiles_shares_them() -> None:
    tiles = plane(4)
    moved = transformed(tiles, shift_of(2 * TILE, -3 * TILE), WIDE)
    assert all(moved.tile(x + 2, y - 3) is tiles.tile(x, y) for x, y in tiles.places())
    cut = transformed(tiles, shift_of(2 * TILE, -3 * TILE), Rect(0, 0, 170, 100))
    assert np.array_equal(both(cut, Rect(0, 0, 170, 100)), both(moved, Rect(0, 0, 170, 100)))
    assert not cut.crop(Rect(170, 0, 200, 300)).any()


@settings(max_examples=30, deadline=None)
@given(planes, st.integers(1, 3))
def test_quarter_turns_are_exact(tiles: Tiles, quarters: int) -> None:
    turned = transformed(tiles, turn_of(Rect(0, 0, 300, 300), quarters), WIDE)
    square = Rect(0, 0, 300, 300)
    assert np.array_equal(both(turned, square), np.rot90(both(tiles, square), -quarters))
    assert transformed(turned, turn_of(square, 4 - quarters), WIDE) == tiles


@settings(max_examples=30, deadline=None)
@given(planes, st.booleans())
def test_flips_are_exact(tiles: Tiles, upright: bool) -> None:
    flipped = transformed(tiles, flip_of(FRAME, upright=upright), WIDE)
    assert np.array_equal(both(flipped, FRAME), np.flip(both(tiles, FRAME), 0 if upright else 1))


def in_a_box(wide: int, high: int) -> Canvas:
    pixels = np.random.default_rng(wide).integers(1, 200, (high, wide, 4), np.uint8)
    pixels[..., 3] = 255
    return Canvas(320, 200, (Layer("a", tiles=Tiles.empty().painted(50, 60, pixels)),))


@pytest.mark.parametrize(("wide", "high"), [(48, 31), (31, 48), (48, 30), (7, 4), (1, 2), (9, 9)])
def test_four_quarter_turns_come_back_and_a_turn_there_and_back_is_nothing(
    wide: int, high: int
) -> None:
    canvas = in_a_box(wide, high)
    turned = moving.turn(canvas, ["a"], 1)
    box = paint_bounds(turned.layer("a").tiles)
    assert (box.width, box.height) == (high, wide)
    assert abs(box.x + box.width / 2 - (50 + wide / 2)) <= 0.5
    assert abs(box.y + box.height / 2 - (60 + high / 2)) <= 0.5
    assert moving.turn(turned, ["a"], 3) == canvas
    again = moving.turn(turned, ["a"], 1)
    assert again == moving.turn(canvas, ["a"], 2)
    assert moving.turn(moving.turn(again, ["a"], 1), ["a"], 1) == canvas


def test_four_quarter_turns_of_what_is_selected_come_back() -> None:
    selection = rectangle(Rect(60, 70, 35, 22), Rect(0, 0, 320, 200))
    canvas = replace(in_a_box(90, 61), selection=selection)
    turned = canvas
    for _ in range(4):
        turned = moving.turn(turned, ["a"], 1)
    assert turned.selection == selection


@pytest.mark.parametrize("angle", [90.0, -90.0])
def test_a_quarter_turn_by_hand_is_as_sharp_as_one_from_the_menu(angle: float) -> None:
    box, tiles = Rect(10, 20, 100, 61), plane(9)
    by_hand = replace(Pose.of(box), angle=angle).matrix(box)
    assert np.allclose(by_hand, turn_of(box, 1 if angle > 0 else 3))
    assert transformed(tiles, by_hand, WIDE) == transformed(
        tiles, turn_of(box, 1 if angle > 0 else 3), WIDE
    )


# ---- resampled ----------------------------------------------------------------------------------


def smooth(width: int = 400, height: int = 300) -> Tiles:
    """An opaque picture of slow waves."""
    y, x = np.mgrid[:height, :width] + 0.5
    return Tiles.empty().painted(0, 0, waves(x, y))


def waves(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.uint8]:
    planes = [128 + 100 * np.sin(x / 23 + k) * np.cos(y / 31 - k) for k in range(3)]
    return np.stack([*planes, np.full_like(planes[0], 255)], axis=-1).round().astype(np.uint8)


QUADS = {
    "turned": Pose(40, 30, 400, 300, 27.0).quad,
    "larger": Pose(-20.3, 10.7, 930, 700).quad,
    "half a pixel": Pose(0.5, 0.25, 400, 300).quad,
    "skewed": ((60.0, 0.0), (460.0, 10.0), (400.0, 310.0), (0.0, 300.0)),
    "bent": ((80.0, 20.0), (330.0, 0.0), (420.0, 280.0), (10.0, 330.0)),
    "flipped and turned": Pose(420, 20, -400, 300, 190.0).quad,
}


@pytest.mark.parametrize("name", sorted(QUADS))
def test_a_smooth_picture_is_where_the_matrix_takes_it(name: str) -> None:
    box = Rect(0, 0, 400, 300)
    matrix = matrix_of(box, QUADS[name])
    found = transformed(smooth(), matrix, WIDE)
    area = Rect(-100, -100, 1100, 900)
    pixels = found.crop(area)
    y, x = np.mgrid[area.y : area.bottom, area.x : area.right] + 0.5
    back = np.linalg.inv(matrix)
    u, v, w = (back @ np.stack([x.ravel(), y.ravel(), np.ones(x.size)])).reshape(3, *x.shape)
    front = w / back[2, 2] > 0 if name == "bent" else np.ones_like(w, bool)
    u, v = u / w, v / w
    inside = (u > 4) & (u < 396) & (v > 4) & (v < 296) & front
    outside = (u < -4) | (u > 404) | (v < -4) | (v > 304) | ~front
    assert inside.sum() > 20_000
    expected = waves(u, v).astype(int)
    assert np.abs(pixels.astype(int) - expected)[inside].max() <= 4
    assert (pixels[..., 3][inside] == 255).all()
    assert not pixels[outside].any()


def test_what_becomes_smaller_is_averaged() -> None:
    checks = np.indices((512, 512)).sum(axis=0) % 2 * 255
    pixels = np.repeat(checks[..., None], 4, axis=2).astype(np.uint8)
    pixels[..., 3] = 255
    tiles = Tiles.empty().painted(0, 0, pixels)
    for size in ((128.0, 128.0), (100.0, 400.0), (37.0, 37.0)):
        found = transformed(tiles, Pose(3, 5, *size).matrix(Rect(0, 0, 512, 512)), WIDE)
        inner = found.crop(Rect(6, 8, int(size[0]) - 6, int(size[1]) - 6)).astype(int)
        assert np.abs(inner[..., :3] - 128).max() <= 20
        assert inner[..., 3].min() == 255


def test_slow_gradients_do_not_band() -> None:
    ramp = np.linspace(40, 90, 400)
    pixels = np.repeat(np.tile(ramp, (300, 1))[..., None], 4, axis=2).astype(np.uint8)
    pixels[..., 3] = 255
    tiles = Tiles.empty().painted(0, 0, pixels)
    found = transformed(tiles, Pose(0, 0, 1000, 750, 1.0).matrix(Rect(0, 0, 400, 300)), WIDE)
    row = found.crop(Rect(100, 350, 800, 1))[0, :, 0].astype(int)
    assert (np.diff(row) >= 0).all()
    assert np.diff(row).max() <= 1
    assert len(set(row.tolist())) >= 38


@settings(max_examples=20, deadline=None)
@given(planes, st.floats(-180, 180), st.floats(0.3, 3), st.floats(0.3, 3))
def test_no_colour_is_brighter_than_its_alpha(
    tiles: Tiles, angle: float, across: float, down: float
) -> None:
    pose = Pose(10, 10, 320 * across, 200 * down, angle)
    found = transformed(tiles, pose.matrix(FRAME), WIDE)
    pixels = found.crop(WIDE)
    assert (pixels[..., :3] <= pixels[..., 3:]).all()
    labels = found.crop_labels(WIDE)
    assert not labels[pixels[..., 3] == 0].any()
    assert set(np.unique(labels)) <= set(np.unique(tiles.crop_labels(FRAME))) | {0}


def test_labels_go_with_their_pixels() -> None:
    labels = np.zeros((100, 100), np.uint8)
    labels[:50], labels[50:] = 3, 7
    tiles = Tiles.empty().painted(0, 0, np.full((100, 100, 4), 255, np.uint8), labels)
    found = transformed(tiles, Pose(0, 0, 300, 200).matrix(Rect(0, 0, 100, 100)), WIDE)
    marks = found.crop_labels(Rect(0, 0, 300, 200))
    assert (marks[:99] == 3).all()
    assert (marks[101:] == 7).all()
    turned = transformed(tiles, Pose(0, 0, 130, 70, 33).matrix(Rect(0, 0, 100, 100)), WIDE)
    shown = turned.crop(WIDE)[..., 3] > 0
    assert set(np.unique(turned.crop_labels(WIDE)[shown])) == {3, 7}
    assert not turned.crop_labels(WIDE)[~shown].any()


def test_the_edge_of_what_is_scaled_stays_sharp() -> None:
    tiles = Tiles.empty().painted(10, 20, np.full((60, 80, 4), 255, np.uint8))
    box = Rect(10, 20, 80, 60)
    found = transformed(tiles, Pose(5, 7, 333, 97).matrix(box), WIDE)
    assert paint_bounds(found) == Rect(5, 7, 333, 97)
    assert found.crop(Rect(5, 7, 333, 97)).min() == 255
    turned = transformed(tiles, Pose(30, 20, 200, 150, 30).matrix(box), WIDE)
    assert abs(turned.crop(WIDE)[..., 3].sum() / 255 - 200 * 150) < 5


def test_hard_pixels_stay_hard() -> None:
    pixels = np.full((4, 4, 4), 255, np.uint8)
    pixels[::2, ::2, :3] = 0
    tiles = Tiles.empty().painted(0, 0, pixels)
    matrix = Pose(0, 0, 40, 40).matrix(Rect(0, 0, 4, 4))
    found = transformed(tiles, matrix, WIDE, smooth=False).crop(Rect(0, 0, 40, 40))
    assert np.array_equal(found, pixels.repeat(10, axis=0).repeat(10, axis=1))


@settings(max_examples=20, deadline=None)
@given(seeds, steps, steps)
def test_a_selection_moves_exactly(seed: int, dx: int, dy: int) -> None:
    one = chosen(seed)
    moved = transformed_selection(one, shift_of(dx, dy), WIDE)
    there = Rect(dx, dy, FRAME.width, FRAME.height)
    assert np.array_equal(moved.plane(there), one.plane(FRAME))
    assert moved.tiles.bytes() < one.tiles.bytes() + 400_000


@settings(max_examples=20, deadline=None)
@given(planes, planes)
def test_what_is_laid_over_covers_by_its_alpha(a: Tiles, b: Tiles) -> None:
    out, under, over = (each.crop(FRAME).astype(float) for each in (lain(a, b), a, b))
    assert np.abs(out - (over + under * (1 - over[..., 3:] / 255))).max() <= 1.01
    covers = (over[..., 3] >= 128) | (under[..., 3] == 0)
    found = lain(a, b).crop_labels(FRAME)
    expected = np.where(covers, b.crop_labels(FRAME), a.crop_labels(FRAME))
    shown = out[..., 3] > 0
    assert np.array_equal(found[shown & (over[..., 3] > 0)], expected[shown & (over[..., 3] > 0)])


# ---- layers and what is selected of them --------------------------------------------------------


def canvas_of(seed: int = 3) -> Canvas:
    return Canvas(FRAME.width, FRAME.height, (Layer("a", "Sky", plane(seed)), Layer("b", "Hill")))


@settings(max_examples=15, deadline=None)
@given(seeds, steps, steps)
def test_moving_a_selection_takes_its_pixels_and_itself_along(seed: int, dx: int, dy: int) -> None:
    canvas = replace(canvas_of(seed), selection=rectangle(Rect(40, 30, 150, 100), FRAME))
    before = canvas.layer("a").tiles
    if not before.crop(Rect(40, 30, 150, 100))[..., 3].any():
        return
    after = moving.move(canvas, ["a"], shift_of(dx, dy))
    tiles = after.layer("a").tiles
    target = Rect(40 + dx, 30 + dy, 150, 100)
    taken, under = before.crop(Rect(40, 30, 150, 100)).astype(int), before.crop(target).astype(int)
    hole = rectangle(Rect(40, 30, 150, 100), WIDE).plane(target) > 0
    under[hole] = 0
    expected = taken + (under * (255 - taken[..., 3:]) + 127) // 255
    shown = target.intersected(moving.reach(canvas)).within(target)
    assert np.abs(tiles.crop(target)[shown] - expected[shown]).max(initial=0) <= 1
    box = target.intersected(FRAME)
    assert (after.selection is None) == box.is_empty
    if after.selection is not None:
        assert after.selection.bounds == box


def test_a_locked_or_empty_layer_is_not_moved() -> None:
    canvas = canvas_of()
    with pytest.raises(Problem, match="nothing to move on “Hill”"):
        moving.move(canvas, ["b"], shift_of(1, 1))
    with pytest.raises(Problem, match="locked"):
        moving.move(set_locked(canvas, "a", True), ["a"], shift_of(1, 1))
    far = selecting.select(canvas_of(seed=1), rectangle(Rect(0, 0, 1, 1), FRAME))
    if not far.layer("a").tiles.crop(Rect(0, 0, 1, 1)).any():
        with pytest.raises(Problem, match="selected"):
            moving.flip(far, ["a"], upright=True)


def test_flipping_a_layer_stays_in_its_place_and_twice_is_nothing() -> None:
    canvas = canvas_of()
    for upright in (False, True):
        once = moving.flip(canvas, ["a"], upright=upright)
        assert paint_bounds(once.layer("a").tiles) == paint_bounds(canvas.layer("a").tiles)
        assert once.layer("a").tiles != canvas.layer("a").tiles
        assert moving.flip(once, ["a"], upright=upright) == canvas


# ---- poses --------------------------------------------------------------------------------------

poses = st.builds(
    Pose,
    st.floats(-200, 200), st.floats(-200, 200), st.floats(5, 400), st.floats(5, 400),
    st.floats(-180, 179),
)  # fmt: skip
points = st.tuples(st.floats(-500, 500), st.floats(-500, 500))


def near(one: object, two: object, by: float = 1e-6) -> bool:
    return bool(np.allclose(np.array(one), np.array(two), atol=by))


@settings(max_examples=60, deadline=None)
@given(poses, st.sampled_from([*CORNERS, *SIDES]), points, st.booleans())
def test_scaling_keeps_the_opposite_handle_or_the_centre(
    pose: Pose, handle: tuple[int, int], to: tuple[float, float], keeps: bool
) -> None:
    opposite = -handle[0], -handle[1]
    there = pose.scaled(handle, to, keeps=keeps)
    assert near(there.handle(opposite), pose.handle(opposite))
    assert near(pose.scaled(handle, to, keeps=keeps, centred=True).centre, pose.centre)
    if keeps:
        assert near(there.width * pose.height, there.height * pose.width, 1e-3)
    elif handle in CORNERS and abs(there.width) > 1 and abs(there.height) > 1:
        assert near(there.handle(handle), to)
    assert abs(there.width) >= 1 - 1e-9
    assert abs(there.height) >= 1 - 1e-9


@settings(max_examples=40, deadline=None)
@given(poses, points, points)
def test_turning_keeps_the_centre_and_the_size(
    pose: Pose, start: tuple[float, float], to: tuple[float, float]
) -> None:
    turned = pose.turned(start, to, steps=False)
    assert near(turned.centre, pose.centre)
    assert (turned.width, turned.height) == (pose.width, pose.height)
    assert pose.turned(start, to, steps=True).angle % 15 == 0


@settings(max_examples=40, deadline=None)
@given(poses, st.sampled_from(CORNERS), points)
def test_bending_moves_one_corner_or_refuses(
    pose: Pose, corner: tuple[int, int], to: tuple[float, float]
) -> None:
    bent = pose.bent(corner, pose.handle(corner), to)
    assert bent.is_sound or bent is pose
    if bent is not pose:
        assert near(bent.handle(corner), to)
        others = [each for each in CORNERS if each != corner]
        assert all(near(bent.handle(each), pose.handle(each)) for each in others)


def test_a_skew_slides_a_side_along_itself() -> None:
    pose = Pose(0, 0, 100, 50).skewed((0, -1), (50, 0), (70, 30))
    assert near(pose.quad, ((20, 0), (120, 0), (100, 50), (0, 50)))
    assert Pose(0, 0, 100, 50).skewed((1, 1), (0, 0), (9, 9)) == Pose(0, 0, 100, 50)


@settings(max_examples=40, deadline=None)
@given(poses)
def test_the_matrix_takes_the_corners_of_the_box_to_the_quad(pose: Pose) -> None:
    box = Rect(3, -7, 40, 90)
    matrix = pose.matrix(box)
    corners = np.array([(3, -7, 1), (43, -7, 1), (43, 83, 1), (3, 83, 1)]).T
    spots = matrix @ corners
    assert near((spots[:2] / spots[2]).T, pose.quad, 1e-5)


def test_a_pose_that_only_moves_or_turns_by_quarters_is_exact() -> None:
    box = Rect(10, 20, 100, 60)
    tiles = plane(9)
    assert transformed(tiles, Pose(17, 12, 100, 60).matrix(box), WIDE) == transformed(
        tiles, shift_of(7, -8), WIDE
    )
    assert transformed(tiles, replace(Pose.of(box), angle=180.0).matrix(box), WIDE) == transformed(
        tiles, turn_of(box, 2), WIDE
    )
    flipped = Pose.of(box).mirrored(upright=True).matrix(box)
    assert transformed(tiles, flipped, WIDE) == transformed(tiles, flip_of(box, upright=True), WIDE)
