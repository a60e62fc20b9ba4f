"""Figures on a layer: their edges, colours and materials, and what they leave alone."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from engines import Problem
from studio.canvas import Canvas, Layer, set_locked
from studio.figures import Figure, Ink, box, draw, oval
from studio.selection import everything
from studio.symmetry import Symmetry
from studio.tiles import Rect

FRAME = Rect(0, 0, 320, 300)
INK, FILL = Ink((200, 40, 10)), Ink((10, 90, 220), label=3)


def blank() -> Canvas:
    return Canvas(320, 300, (Layer("a"),))


def drawn(*figures: Figure, on: Canvas | None = None) -> NDArray[np.uint8]:
    return draw(on or blank(), "a", figures).layer("a").tiles.crop(FRAME)


def area(pixels: NDArray[np.uint8]) -> float:
    """Pixels that are covered, parts counted as parts."""
    return float(pixels[..., 3].sum() / 255)


def test_a_rectangle_on_whole_pixels_has_hard_edges_and_its_size() -> None:
    pixels = drawn(Figure(box((40, 50), (140, 110)), fill=FILL))
    assert (pixels[50:110, 40:140] == (220, 90, 10, 255)).all()
    assert area(pixels) == 100 * 60


def test_an_outline_of_a_rectangle_has_pointed_corners() -> None:
    pixels = drawn(Figure(box((40, 50), (140, 110)), is_sharp=True, width=6, outline=INK))
    assert pixels[47, 37, 3] == 255
    assert not pixels[80, 90].any()
    assert area(pixels) == 106 * 66 - 94 * 54


@pytest.mark.parametrize(("wide", "high"), [(200, 200), (240, 60), (7, 90)])
def test_an_ellipse_covers_its_area(wide: float, high: float) -> None:
    pixels = drawn(Figure(oval((20.3, 20.6), (20.3 + wide, 20.6 + high)), fill=FILL))
    assert area(pixels) == pytest.approx(math.pi * wide * high / 4, rel=0.01)


@pytest.mark.parametrize("width", [1, 2.5, 20])
def test_a_line_covers_its_width_with_round_ends(width: float) -> None:
    pixels = drawn(Figure(((60, 70), (200, 190)), is_closed=False, width=width, outline=INK))
    expected = math.hypot(140, 120) * width + math.pi * width * width / 4
    assert area(pixels) == pytest.approx(expected, rel=0.02)


def test_edges_are_smooth() -> None:
    pixels = drawn(Figure(((60, 70), (200, 77)), is_closed=False, width=4, outline=INK))
    assert len(np.unique(pixels[..., 3])) > 20


def test_the_outline_lies_over_the_fill_and_the_fill_has_its_material() -> None:
    figure = Figure(oval((60, 60), (200, 200)), width=10, outline=INK, fill=FILL)
    after = draw(blank(), "a", (figure,)).layer("a").tiles
    pixels, labels = after.crop(FRAME), after.crop_labels(FRAME)
    assert pixels[130, 60].tolist() == [10, 40, 200, 255]
    assert pixels[130, 130].tolist() == [220, 90, 10, 255]
    assert (labels[130, 60], labels[130, 130]) == (0, 3)


def test_a_polygon_may_cross_itself() -> None:
    points = ((100, 50), (150, 200), (40, 100), (160, 100), (50, 200))
    assert drawn(Figure(points, fill=FILL))[120, 100, 3] == 255


def test_images_of_a_symmetry_are_drawn_together() -> None:
    figure = Figure(box((20, 40), (60, 90)), is_sharp=True, width=2, outline=INK)
    pixels = drawn(*figure.images(Symmetry(160, 150, sideways=True)))
    assert np.array_equal(pixels, pixels[:, ::-1])
    assert not any(each.is_sharp for each in figure.images(Symmetry(160, 150, rays=3))[1:])


def test_half_an_opacity_is_half_an_alpha_even_where_lines_cross() -> None:
    points = ((60, 60), (200, 200), (60, 200), (200, 60))
    ink = replace(INK, opacity=0.5)
    pixels = drawn(Figure(points, is_closed=False, width=12, outline=ink))
    assert pixels[..., 3].max() == 128


def test_a_figure_stays_inside_the_selection_and_the_canvas() -> None:
    canvas = replace(blank(), selection=everything(Rect(100, 0, 100, 300)))
    figure = Figure(oval((-500, -500), (900, 900)), fill=FILL)
    pixels = drawn(figure, on=canvas)
    assert area(pixels) == 100 * 300
    assert draw(blank(), "a", (figure,)).layer("a").tiles.bounds().intersected(FRAME) == FRAME


@pytest.mark.parametrize(
    "points", [((5, 5),), ((5, 5), (5, 5)), ((9, 9), (9, 9), (9, 9)), ((1e7, 1e7), (2e7, 1e7))]
)
def test_figures_without_a_size_or_far_away_do_no_harm(points: tuple[tuple[float, float], ...]) -> None:  # fmt: skip
    pixels = drawn(Figure(points, width=4, outline=INK, fill=FILL))
    assert area(pixels) < 20


def test_a_locked_layer_complains() -> None:
    with pytest.raises(Problem, match="locked"):
        drawn(Figure(box((1, 1), (9, 9)), fill=FILL), on=set_locked(blank(), "a", True))
