"""Zoom, pan and fit keep their promises at every scale."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.canvas_geometry import (
    HIGHEST,
    LADDER,
    LOWEST,
    Viewpoint,
    caught,
    centred,
    fitted,
    step_in,
    step_out,
    step_turn,
)

scales = st.floats(LOWEST, HIGHEST)
corners = st.integers(-5000, 5000)
angles = st.one_of(st.sampled_from([0.0, 90.0, 180.0, -90.0]), st.floats(-180, 180))
viewpoints = st.builds(Viewpoint, scales, corners, corners, angles, st.booleans())
points = st.floats(0, 4000)
sizes = st.tuples(st.integers(1, 8192), st.integers(1, 8192))


@given(viewpoints, scales, points, points)
def test_zooming_keeps_the_point_under_the_pointer(
    view: Viewpoint, scale: float, x: float, y: float
) -> None:
    zoomed = view.zoomed(scale, x, y)
    there = zoomed.to_device(*view.to_canvas(x, y))
    assert abs(there[0] - x) <= 0.51
    assert abs(there[1] - y) <= 0.51
    assert zoomed.scale == scale


@given(viewpoints, points, points)
def test_canvas_and_device_points_are_each_others_inverse(
    view: Viewpoint, x: float, y: float
) -> None:
    back = view.to_device(*view.to_canvas(x, y))
    assert abs(back[0] - x) < 1e-6
    assert abs(back[1] - y) < 1e-6


def test_zoom_stays_between_two_and_6400_percent() -> None:
    assert Viewpoint().zoomed(1e-6, 0, 0).scale == LOWEST
    assert Viewpoint().zoomed(1e6, 0, 0).scale == HIGHEST


@given(sizes, sizes, viewpoints)
def test_fit_shows_the_whole_canvas_in_the_middle(
    canvas: tuple[int, int], view: tuple[int, int], like: Viewpoint
) -> None:
    seen = fitted(canvas, view, like=like)
    assert seen.scale <= 1.0
    assert (seen.angle, seen.mirrored) == (like.angle, like.mirrored)
    left, top, right, bottom = seen.on_device((0, 0, *canvas))
    if seen.scale > LOWEST:
        assert left >= -0.51
        assert top >= -0.51
        assert right <= view[0] + 0.51
        assert bottom <= view[1] + 0.51
    assert abs((left + right) / 2 - view[0] / 2) <= 0.51
    assert abs((top + bottom) / 2 - view[1] / 2) <= 0.51


@given(viewpoints, st.tuples(st.integers(1, 4096), st.integers(1, 4096)))
def test_a_part_of_the_canvas_always_stays_in_sight(
    view: Viewpoint, canvas: tuple[int, int]
) -> None:
    window = (800, 600)
    held = view.held(canvas, window)
    x, y = held.to_canvas(400, 300)
    nearest = held.to_device(min(max(x, 0), canvas[0]), min(max(y, 0), canvas[1]))
    assert -0.51 <= nearest[0] <= window[0] + 0.51
    assert -0.51 <= nearest[1] <= window[1] + 0.51
    again = held.held(canvas, window)
    assert abs(again.x - held.x) <= 1
    assert abs(again.y - held.y) <= 1


@given(viewpoints, st.floats(-360, 360), points, points)
def test_turning_and_mirroring_keep_the_point_they_are_done_around(
    view: Viewpoint, degrees: float, x: float, y: float
) -> None:
    for seen in (view.turned(degrees, x, y), view.flipped(x, y)):
        there = seen.to_device(*view.to_canvas(x, y))
        assert abs(there[0] - x) <= 0.51
        assert abs(there[1] - y) <= 0.51
        assert -180 < seen.angle <= 180


@given(viewpoints, points, points)
def test_a_mirrored_view_is_the_view_with_left_and_right_exchanged(
    view: Viewpoint, x: float, y: float
) -> None:
    mirrored = view.flipped(400, 300)
    device = view.to_device(x, y)
    there = mirrored.to_device(x, y)
    assert abs(there[0] - (800 - device[0])) <= 0.51
    assert abs(there[1] - device[1]) <= 0.51
    assert mirrored.flipped(400, 300).mirrored is view.mirrored


def test_a_turn_is_clockwise_on_the_screen_even_when_mirrored() -> None:
    for view in (Viewpoint(1.0, 100, 100), Viewpoint(1.0, 100, 100, mirrored=True)):
        right_of_it = view.to_canvas(150, 100)
        there = view.turned(90, 100, 100).to_device(*right_of_it)
        assert (round(there[0]), round(there[1])) == (100, 150)


def test_two_fingers_carry_the_canvas_between_them() -> None:
    view = Viewpoint(0.5, 40, 30, 20.0, True)
    before, after = ((100.0, 100.0), (200.0, 120.0)), ((150.0, 300.0), (120.0, 480.0))
    carried = view.pinched(before, after)
    for was, now in zip(before, after, strict=True):
        there = carried.to_device(*view.to_canvas(*was))
        assert abs(there[0] - now[0]) <= 2
        assert abs(there[1] - now[1]) <= 2


def test_keys_turn_by_15_degrees_and_end_at_whole_steps() -> None:
    assert [step_turn(0, 1), step_turn(0, -1), step_turn(7, 1), step_turn(7, -1)] == [
        15,
        -15,
        15,
        0,
    ]
    angle = 0.0
    for _ in range(24):
        angle = step_turn(angle, 1)
    assert angle == 0


def test_a_free_turn_stops_at_right_angles_and_in_steps_at_every_15_degrees() -> None:
    assert [caught(1.9), caught(-92), caught(179), caught(44)] == [0, -90, 180, 44]
    assert [caught(v, in_steps=True) for v in (37, 38, -173)] == [30, 45, 180]


def test_stepping_in_and_out_walks_the_ladder() -> None:
    scale = LOWEST
    walked = [scale]
    while scale < HIGHEST:
        scale = step_in(scale)
        walked.append(scale)
    assert tuple(walked) == LADDER
    assert step_in(HIGHEST) == HIGHEST
    assert step_out(LOWEST) == LOWEST
    assert step_out(1.2) == 1.0
    assert step_in(0.9) == 1.0


@given(scales)
def test_the_mip_level_is_never_magnified(scale: float) -> None:
    level = Viewpoint(scale).level
    assert scale * 2**level <= 1.0 + 1e-6 or level == 0
    assert level == 5 or scale * 2 ** (level + 1) > 1.0 - 1e-6


def test_at_powers_of_two_the_mip_is_drawn_one_to_one() -> None:
    assert [Viewpoint(1 / 2**n).level for n in range(6)] == [0, 1, 2, 3, 4, 5]


def test_a_centred_canvas_falls_on_whole_device_pixels() -> None:
    view = centred((101, 33), (800, 601), 1.0)
    assert (view.x, view.y) == (350, 284)
