"""Guides and grid: which points keep to them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.canvas import Canvas, new_canvas, set_guides
from studio.damage import damage
from studio.guides import Guide, Snapping, guide_near, with_guide, without_guide

UPRIGHT, LEVEL = Guide(True, 100.0), Guide(False, 40.0)
coordinates = st.floats(-5000, 5000)


def test_a_point_goes_to_the_guides_within_reach_and_no_others() -> None:
    snapping = Snapping((UPRIGHT, LEVEL))
    assert snapping.snapped(103, 44, 5) == (100, 40)
    assert snapping.snapped(103, 46, 5) == (100, 46)
    assert snapping.snapped(94, 34, 5) == (94, 34)


def test_the_nearest_of_several_lines_is_taken_and_a_guide_before_the_grid() -> None:
    assert Snapping((UPRIGHT, Guide(True, 104.0))).snapped(103, 0, 9) == (104, 0)
    assert Snapping((UPRIGHT,), grid=32).snapped(97, 65, 9) == (96, 64)
    assert Snapping((UPRIGHT,), grid=32).snapped(98, 0, 9) == (100, 0)


@given(coordinates, coordinates, st.integers(1, 300))
def test_with_a_long_reach_every_point_goes_to_a_crossing_of_the_grid(
    x: float, y: float, grid: int
) -> None:
    at = Snapping(grid=grid).snapped(x, y, grid)
    assert at[0] % grid == at[1] % grid == 0
    assert abs(at[0] - x) <= grid / 2
    assert abs(at[1] - y) <= grid / 2


@given(coordinates, coordinates)
def test_without_lines_points_stay_where_they_are(x: float, y: float) -> None:
    assert Snapping().snapped(x, y, 1000) == (x, y)


def test_the_guide_near_a_point_is_the_nearest_and_of_two_the_newest() -> None:
    guides = (UPRIGHT, LEVEL, Guide(True, 100.0))
    assert guide_near(guides, 101, 300, 3) == 2
    assert guide_near(guides, 300, 39, 3) == 1
    assert guide_near(guides, 104, 44, 3) is None
    assert guide_near((), 0, 0, 3) is None


def test_guides_are_added_moved_and_removed_one_by_one() -> None:
    one = with_guide((), None, UPRIGHT)
    two = with_guide(one, None, LEVEL)
    assert with_guide(two, 0, Guide(True, 7.0)) == (Guide(True, 7.0), LEVEL)
    assert without_guide(two, 0) == (LEVEL,)


def test_guides_are_kept_with_the_canvas_and_older_canvases_have_none() -> None:
    canvas = set_guides(new_canvas(30, 20), (UPRIGHT, LEVEL))
    dumped = canvas.dump(lambda item: "")
    assert Canvas.load({**dumped, "layers": []}, lambda digest: None).guides == (UPRIGHT, LEVEL)
    del dumped["guides"]
    assert Canvas.load({**dumped, "layers": []}, lambda digest: None).guides == ()


def test_guides_change_nothing_of_the_picture() -> None:
    canvas = new_canvas(30, 20)
    assert damage(canvas, set_guides(canvas, (UPRIGHT,))) == []
    assert set_guides(canvas, ()) is canvas


def test_edges_and_the_middle_of_the_canvas_are_kept_to() -> None:
    snapping = Snapping(size=(300, 201))
    assert snapping.snapped(2, 198, 5) == (0, 201)
    assert snapping.snapped(147, 103, 5) == (150, 100.5)
    assert snapping.snapped(140, 60, 5) == (140, 60)


def test_a_box_keeps_to_lines_with_the_edge_or_the_middle_that_is_nearest() -> None:
    snapping = Snapping((UPRIGHT, LEVEL), size=(300, 200))
    assert snapping.shift((103, 10, 140, 37), 5) == (-3, 3)
    assert snapping.shift((60, 60, 136, 80), 5) == (2, 0)
    assert snapping.shift((20, 60, 60, 80), 5) == (0, 0)
    assert Snapping(grid=10).shift((21, 44, 58, 77), 5) == (-1, 3)
    assert Snapping(size=(300, 200)).lines((97, 3, 203, 50), 5) == (
        Guide(True, 150),
        Guide(False, 0),
    )
    assert Snapping(size=(300, 200)).lines((20, 60, 60, 80), 5) == ()
