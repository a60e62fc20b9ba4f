"""Zoom, pan and fit keep their promises at every scale."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.canvas_geometry import (
    HIGHEST,
    LADDER,
    LOWEST,
    Viewpoint,
    centred,
    fitted,
    step_in,
    step_out,
)

scales = st.floats(LOWEST, HIGHEST)
corners = st.integers(-5000, 5000)
viewpoints = st.builds(Viewpoint, scales, corners, corners)
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


@given(sizes, sizes)
def test_fit_shows_the_whole_canvas_in_the_middle(
    canvas: tuple[int, int], view: tuple[int, int]
) -> None:
    seen = fitted(canvas, view)
    assert seen.scale <= 1.0
    left, top = seen.to_device(0, 0)
    right, bottom = seen.to_device(*canvas)
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
    left, top = held.to_device(0, 0)
    right, bottom = held.to_device(*canvas)
    assert left < window[0]
    assert top < window[1]
    assert right > 0
    assert bottom > 0
    assert held.held(canvas, window) == held


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
