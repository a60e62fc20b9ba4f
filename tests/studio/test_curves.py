"""Curves of pressure and tilt: their shape, what they do to a brush, and the files they are kept in."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines import Problem
from studio.brush_shelf import Preset, read_brush, write_brush
from studio.brushes import CURVES, Brush, curve_of
from studio.curves import along, complaint, flat_of, points_of
from studio.strokes import Stroke
from studio.tiles import Rect, Tiles

STEEP = (0.0, 0.1, 0.5, 0.2, 1.0, 1.0)


@st.composite
def curves(draw: st.DrawFn) -> tuple[float, ...]:
    inner = draw(st.lists(st.integers(1, 49), max_size=6, unique=True))
    across = [0.0, *(n / 50 for n in sorted(inner)), 1.0]
    return flat_of(tuple((x, draw(st.integers(0, 100)) / 100) for x in across))


@given(curves())
def test_a_curve_goes_through_its_points_and_never_beyond_two_neighbours(
    flat: tuple[float, ...],
) -> None:
    points = points_of(flat)
    assert complaint(flat) == ""
    for x, y in points:
        assert along(flat, x) == pytest.approx(y, abs=0.03)
    for (x0, y0), (x1, y1) in pairwise(points):
        for share in (0.2, 0.5, 0.8):
            height = along(flat, x0 + (x1 - x0) * share)
            assert 0 <= height <= 1
            if x1 - x0 >= 0.08:  # the table has steps: a bend beside a point is cut off a little
                assert min(y0, y1) - 0.01 <= height <= max(y0, y1) + 0.01


def test_a_straight_curve_changes_nothing() -> None:
    for x in (0.0, 0.123, 0.5, 1.0):
        assert along((0.0, 0.0, 1.0, 1.0), x) == pytest.approx(x, abs=1e-6)
    assert along((0.0, 0.0, 1.0, 1.0), 7.0) == 1.0


@pytest.mark.parametrize(
    "flat",
    [
        (0.0, 0.0, 1.0),
        (0.0, 0.0),
        (0.0, 0.0, 0.5, 2.0, 1.0, 1.0),
        (0.1, 0.0, 1.0, 1.0),
        (0.0, 0.0, 0.5, 0.5, 0.5, 0.6, 1.0, 1.0),
        (0.0, float("nan"), 1.0, 1.0),
        tuple(n / 20 for n in range(21) for _ in (0, 1)),
    ],
)
def test_a_curve_that_is_none_is_refused_with_a_sentence(flat: tuple[float, ...]) -> None:
    with pytest.raises(Problem) as caught:
        Brush.check({"size_curve": flat})
    assert caught.value.reason.startswith("Curve of the size does not fit: i")


def test_pressure_and_tilt_follow_their_curves() -> None:
    brush = Brush(size=100, size_curve=STEEP, opacity_curve=(0.0, 1.0, 1.0, 0.0))
    assert [brush.reach(p) for p in (0, 0.5, 1)] == pytest.approx([10, 20, 100])
    assert [brush.cover(p) for p in (0, 0.25, 1)] == pytest.approx([1, 0.75, 0])
    late = (0.0, 0.0, 0.9, 0.0, 1.0, 1.0)
    tilted = Brush(size=100, tilt_size=1, tilt_size_curve=late, tilt_opacity=1, tilt_opacity_curve=late)  # fmt: skip
    assert (tilted.reach(1, 0.8), tilted.reach(1, 1)) == pytest.approx((100, 200))
    assert (tilted.cover(1, 0.8), tilted.cover(1, 1)) == pytest.approx((1, 0))


def test_what_is_shown_of_a_brush_without_curves_is_what_it_does() -> None:
    brush = Brush(size=100, size_least=0.2, size_bend=2.0, opacity_least=0.3)
    shown = brush.replace(size_curve=curve_of(brush, "size_curve"))
    for pressure in (0.0, 0.3, 0.6, 1.0):
        assert shown.reach(pressure) == pytest.approx(brush.reach(pressure), abs=1.5)
    assert curve_of(brush, "opacity_curve") == (0.0, 0.3, 1.0, 1.0)
    assert curve_of(brush, "tilt_size_curve") == (0.0, 0.0, 1.0, 1.0)


def test_curves_are_kept_in_files(tmp_path: Path) -> None:
    brush = Brush(size=20).replace(**dict.fromkeys(CURVES, STEEP))
    path = tmp_path / "curved.toml"
    write_brush(Preset("Curved", brush, path), path)
    assert read_brush(path).brush == brush
    path.write_text(path.read_text().replace("0.2", "3.5"))
    with pytest.raises(Problem, match="cannot be used"):
        read_brush(path)


def test_a_stroke_is_as_broad_as_its_curve_says() -> None:
    brush = Brush(size=40, hardness=1, opacity_least=1, size_curve=(0.0, 1.0, 1.0, 0.1))
    stroke = Stroke(Tiles.empty(), brush)
    for x in range(30, 471, 10):
        stroke.to(x, 60, (x - 30) / 440)
    rows = (stroke.finish().crop(Rect(0, 0, 500, 120))[..., 3] > 127).sum(axis=0)
    assert rows[40] > 36
    assert rows[460] < 8
