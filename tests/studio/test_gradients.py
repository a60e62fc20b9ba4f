"""Gradients: how they spread, that they have no bands, and what they leave alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from engines import Problem
from studio.canvas import Canvas, Layer, new_canvas, set_locked
from studio.gradients import Gradient, Kind, fill_with, in_steps
from studio.laying import threshold
from studio.selection import everything
from studio.tiles import Rect, Tiles

RED, BLUE = (250, 10, 0), (0, 60, 240)
FRAME = Rect(0, 0, 300, 280)


def blank() -> Canvas:
    return Canvas(300, 280, (Layer("a"),))


def drawn(canvas: Canvas, gradient: Gradient) -> NDArray[np.uint8]:
    return fill_with(canvas, "a", gradient).layer("a").tiles.crop(FRAME)


def along(kind: Kind, last: tuple[int, int, int] | None = BLUE) -> NDArray[np.uint8]:
    return drawn(blank(), Gradient(kind, (100, 140), (200, 140), RED, last))


def test_a_linear_gradient_has_its_colours_before_and_behind_its_ends() -> None:
    pixels = along(Kind.LINEAR)
    assert (pixels[:, :100] == (*RED[::-1], 255)).all()
    assert (pixels[:, 201:] == (*BLUE[::-1], 255)).all()
    middle = pixels[:, 150, :3].mean(axis=0)
    assert np.abs(middle - (np.array(RED) + BLUE)[::-1] / 2).max() < 2


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_begins_with_the_first_colour_and_reaches_the_last(kind: Kind) -> None:
    share = Gradient(kind, (100, 140), (200, 140), RED, BLUE).share(FRAME)
    assert share.min() < 0.01
    assert share.max() > 0.99


def test_a_reflected_gradient_is_the_same_on_both_sides() -> None:
    share = Gradient(Kind.REFLECTED, (150, 140), (250, 140), RED, BLUE).share(FRAME)
    assert np.allclose(share, share[:, ::-1], atol=1e-5)


def test_a_radial_gradient_is_the_same_all_around() -> None:
    share = Gradient(Kind.RADIAL, (150, 140), (150, 40), RED, BLUE).share(FRAME)
    assert np.allclose(share[139, 149], 0, atol=0.02)
    assert share[140, 200] == pytest.approx(share[190, 150], abs=1e-3)


def test_a_conical_gradient_turns_clockwise_from_the_line() -> None:
    share = Gradient(Kind.CONICAL, (150, 140), (250, 140), RED, BLUE).share(FRAME)
    quarters = [share[140, 250], share[240, 150], share[139, 50], share[40, 149]]
    assert quarters == pytest.approx([0, 0.25, 0.5, 0.75], abs=0.01)


def test_a_slow_gradient_is_dithered_and_keeps_its_mean() -> None:
    gradient = Gradient(Kind.LINEAR, (0, 0), (300, 0), (100, 100, 100), (104, 104, 104))
    pixels = drawn(blank(), gradient)[..., 0].astype(float)
    assert len(np.unique(pixels[:, 40])) == 2
    smooth = gradient.share(FRAME).mean(axis=0) * 4 + 100
    assert np.abs(pixels.mean(axis=0) - smooth).max() < 0.12


def test_the_noise_fills_the_whole_range_evenly() -> None:
    noise = threshold(Rect(0, 0, 512, 512))
    counts, _ = np.histogram(noise, 8, (0, 1))
    assert counts.min() > 0.9 * noise.size / 8


def test_a_fading_gradient_keeps_colours_within_their_alpha() -> None:
    pixels = along(Kind.RADIAL, None).astype(int)
    assert (pixels[..., :3] <= pixels[..., 3:]).all()
    assert pixels[140, 100, 3] > 250
    assert pixels[0, 299, 3] == 0


def test_a_gradient_stays_inside_what_is_selected() -> None:
    canvas = replace(blank(), selection=everything(Rect(50, 60, 70, 80)))
    pixels = drawn(canvas, Gradient(Kind.LINEAR, (0, 0), (100, 0), RED, BLUE))
    outside = np.ones(pixels.shape[:2], np.bool_)
    outside[60:140, 50:120] = False
    assert not pixels[outside].any()
    assert (pixels[60:140, 50:120, 3] == 255).all()


def test_a_locked_alpha_stays_as_it_is() -> None:
    rng = np.random.default_rng(1)
    alpha = rng.integers(0, 256, (280, 300, 1), np.uint8)
    tiles = Tiles.empty().painted(0, 0, np.repeat(alpha, 4, axis=2))
    canvas = Canvas(300, 280, (Layer("a", tiles=tiles, alpha_locked=True),))
    pixels = drawn(canvas, Gradient(Kind.LINEAR, (0, 0), (300, 0), RED, None))
    assert np.array_equal(pixels[..., 3:], alpha)
    assert (pixels[..., :3] <= alpha).all()
    assert abs(int(pixels[100, 2, 2]) - int(alpha[100, 2, 0]) * RED[0] / 255) < 3


def test_a_gradient_clears_the_materials_where_it_covers_half() -> None:
    flat = np.full((280, 300, 4), 255, np.uint8)
    tiles = Tiles.empty().painted(0, 0, flat, np.full((280, 300), 7, np.uint8))
    canvas = Canvas(300, 280, (Layer("a", tiles=tiles),))
    after = fill_with(canvas, "a", Gradient(Kind.LINEAR, (0, 0), (300, 0), RED, None))
    labels = after.layer("a").tiles.crop_labels(FRAME)
    assert not labels[:, :149].any()
    assert (labels[:, 151:] == 7).all()


def test_what_a_gradient_does_not_reach_is_the_same_object() -> None:
    canvas = fill_with(blank(), "a", Gradient(Kind.LINEAR, (0, 0), (9, 0), RED, BLUE))
    after = fill_with(canvas, "a", Gradient(Kind.RADIAL, (20, 20), (30, 20), RED, None))
    before, now = (each.layer("a").tiles for each in (canvas, after))
    assert before.tile(0, 0) is not now.tile(0, 0)
    assert before.tile(3, 3) is now.tile(3, 3)


def test_no_length_is_no_edit_and_a_locked_layer_complains() -> None:
    canvas = new_canvas(64, 64)
    id, still = canvas.layers[0].id, Gradient(Kind.LINEAR, (9, 9), (9, 9), RED, BLUE)
    assert fill_with(canvas, id, still) is canvas
    with pytest.raises(Problem, match="locked"):
        fill_with(set_locked(canvas, id, True), id, replace(still, end=(30, 9)))


def test_with_steps_a_line_lies_at_a_multiple_of_15_degrees() -> None:
    x, y = in_steps((10, 10), (110, 14))
    assert (x, y) == pytest.approx((110, 10))
    x, y = in_steps((0, 0), (90, 104))
    assert x == pytest.approx(y)
