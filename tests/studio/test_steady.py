"""A steady hand: the string, the arcs, and the ruler."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.steady import Lead, Point, Ruler
from studio.symmetry import Symmetry

places = st.lists(
    st.tuples(st.floats(-500, 500), st.floats(-500, 500), st.floats(0, 1)), min_size=1, max_size=30
)


def led(lead: Lead, positions: Sequence[tuple[float, ...]]) -> list[Point]:
    found = [point for position in positions for point in lead.to(*position)]
    return found + lead.end()


def circle(steps: int, radius: float = 200.0) -> list[tuple[float, ...]]:
    angles = [math.tau * n / steps for n in range(steps + 1)]
    return [(radius * math.cos(a), radius * math.sin(a), 1.0) for a in angles]


def test_few_positions_on_a_circle_become_the_circle() -> None:
    points = led(Lead(), circle(16))
    # The first two positions cannot know of a circle; after two sides all points lie on it.
    away = [abs(math.hypot(p.x, p.y) - 200) for p in points[14:]]
    assert max(away) < 0.6, "the polygon's sides are 3.8 px off"
    turns = np.unwrap([math.atan2(b.y - a.y, b.x - a.x) for a, b in pairwise(points)])
    assert np.abs(np.diff(turns))[1:].max() < math.radians(14)


@given(places, st.floats(0, 80))
def test_a_line_begins_and_ends_where_the_hand_does(
    positions: list[tuple[float, ...]], string: float
) -> None:
    points = led(Lead(string), positions)
    assert points[0][:2] == positions[0][:2]
    assert points[-1][:2] == pytest.approx(positions[-1][:2], abs=1e-6)
    assert all(0 <= p.pressure <= 1 for p in points)


@given(places)
def test_without_a_string_the_line_passes_through_every_position(
    positions: list[tuple[float, ...]],
) -> None:
    found = {(p.x, p.y) for p in led(Lead(), positions)}
    assert {(round(x, 6), round(y, 6)) for x, y, _ in positions} <= {
        (round(x, 6), round(y, 6)) for x, y in found
    }


def test_corners_stay_corners() -> None:
    assert led(Lead(), [(0, 0), (100, 0), (100, 100)]) == [
        Point(0, 0), Point(100, 0), Point(100, 100),
    ]  # fmt: skip


def test_a_string_takes_the_tremor_out_of_a_line() -> None:
    random = np.random.default_rng(3)
    shaky = [(float(x), float(random.normal(0, 3)), 1.0) for x in range(0, 600, 4)]
    free = np.array([p.y for p in led(Lead(), shaky)])
    held = np.array([p.y for p in led(Lead(60.0), shaky)][40:-1])
    assert held.std() < free.std() / 4


def test_a_slack_string_moves_nothing() -> None:
    lead = Lead(20.0)
    lead.to(0, 0)
    assert lead.to(15, 5) == []
    assert lead.brush == Point(0, 0)


@given(st.floats(-300, 300), st.floats(-300, 300))
def test_a_ruler_turns_in_steps_of_15_degrees_and_keeps_its_way(x: float, y: float) -> None:
    ruler = Ruler(10, 20, 6.0)
    first = ruler.along(10 + x, 20 + y)
    if math.hypot(x, y) < 6:
        assert tuple(first) == (10, 20)
        return
    angle = math.degrees(math.atan2(first[1] - 20, first[0] - 10))
    assert min(angle % 15, 15 - angle % 15) < 1e-6
    assert math.hypot(first[0] - 10 - x, first[1] - 20 - y) <= math.hypot(x, y) * 0.14
    later = ruler.along(10 + y, 20 - x)
    cross = (later[0] - 10) * (first[1] - 20) - (later[1] - 20) * (first[0] - 10)
    assert cross == pytest.approx(0, abs=1e-5), "the line keeps its direction"


@given(st.booleans(), st.booleans(), st.integers(1, 12), st.floats(-99, 99), st.floats(-99, 99))
def test_images_of_a_symmetry_lie_as_far_from_its_centre_as_the_point(
    sideways: bool, upright: bool, rays: int, x: float, y: float
) -> None:
    symmetry = Symmetry(30, 40, sideways, upright, rays)
    images = [symmetry.image(turn, 30 + x, 40 + y) for turn in symmetry.turns]
    assert images[0] == pytest.approx((30 + x, 40 + y))
    expected = rays if rays > 1 else (1 + sideways) * (1 + upright)
    assert len(images) == expected
    for ix, iy in images:
        assert math.hypot(ix - 30, iy - 40) == pytest.approx(math.hypot(x, y))
    assert symmetry.is_on == (expected > 1)
    assert bool(symmetry.axes(10)) == symmetry.is_on


def test_a_vertical_axis_mirrors_left_and_right() -> None:
    symmetry = Symmetry(100, 50, sideways=True)
    assert [symmetry.image(turn, 90, 20) for turn in symmetry.turns] == [(90, 20), (110, 20)]


def test_a_quick_wave_has_no_corners() -> None:
    wave = [(24.0 * n, 40 * math.sin(math.tau * n / 14), 1.0) for n in range(29)]
    points = led(Lead(), wave)
    ways = np.unwrap([math.atan2(b.y - a.y, b.x - a.x) for a, b in pairwise(points)])
    chords = np.unwrap([math.atan2(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(wave)])
    assert np.abs(np.diff(ways)).max() < 0.6 * np.abs(np.diff(chords)).max()
    assert np.abs(np.diff(ways))[3:].max() < math.radians(8)
    for p in points:
        assert abs(p.y - 40 * math.sin(math.tau * p.x / 24 / 14)) < 1.5
