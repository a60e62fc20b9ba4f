from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from studio.canvas import Blend, Canvas, Layer
from studio.compose import compose, compose_layers, paper
from studio.groups import flat, piles
from studio.strokes import Brush, Stroke
from studio.tiles import Rect, Tiles
from tests.studio.drawings import FRAME, canvases, paint, plane, seeds

Floats = NDArray[np.float64]


def _soft_light(b: Floats, s: Floats) -> Floats:
    d = np.where(b <= 0.25, ((16 * b - 12) * b + 4) * b, np.sqrt(b))
    return np.where(s <= 0.5, b - (1 - 2 * s) * b * (1 - b), b + (2 * s - 1) * (d - b))


def _dodge(b: Floats, s: Floats) -> Floats:
    full = np.minimum(1, b / np.maximum(1 - s, 1e-12))
    return np.where(b == 0, 0, np.where(s == 1, 1, full))


def _burn(b: Floats, s: Floats) -> Floats:
    full = 1 - np.minimum(1, (1 - b) / np.maximum(s, 1e-12))
    return np.where(b == 1, 1, np.where(s == 0, 0, full))


def _hard_light(b: Floats, s: Floats) -> Floats:
    return np.where(s <= 0.5, 2 * b * s, b + (2 * s - 1) - b * (2 * s - 1))


def _lum(c: Floats) -> float:
    return float(c @ (0.11, 0.59, 0.3))


def _set_lum(c: Floats, lum: float) -> Floats:
    c = c + (lum - _lum(c))
    mean, low, high = _lum(c), c.min(), c.max()
    if low < 0 and mean > low:  # greys are a rounding error below nothing
        c = mean + (c - mean) * mean / (mean - low)
    if high > 1 and high > mean:
        c = mean + (c - mean) * (1 - mean) / (high - mean)
    return c


def _set_sat(c: Floats, sat: float) -> Floats:
    spread = c.max() - c.min()
    return (c - c.min()) * sat / spread if spread > 0 else np.zeros(3)


def _sat(c: Floats) -> float:
    return float(c.max() - c.min())


def _each(mix: object) -> object:
    def mixed(b: Floats, s: Floats) -> Floats:
        flat = zip(b.reshape(-1, 3), s.reshape(-1, 3), strict=True)
        return np.array([mix(x, y) for x, y in flat]).reshape(b.shape)  # type: ignore[operator]

    return mixed


REFERENCE = {
    Blend.NORMAL: lambda b, s: s,
    Blend.MULTIPLY: lambda b, s: b * s,
    Blend.SCREEN: lambda b, s: b + s - b * s,
    Blend.OVERLAY: lambda b, s: _hard_light(s, b),
    Blend.DARKEN: np.minimum,
    Blend.LIGHTEN: np.maximum,
    Blend.COLOUR_DODGE: _dodge,
    Blend.COLOUR_BURN: _burn,
    Blend.HARD_LIGHT: _hard_light,
    Blend.SOFT_LIGHT: _soft_light,
    Blend.DIFFERENCE: lambda b, s: abs(b - s),
    Blend.HUE: _each(lambda b, s: _set_lum(_set_sat(s, _sat(b)), _lum(b))),
    Blend.SATURATION: _each(lambda b, s: _set_lum(_set_sat(b, _sat(s)), _lum(b))),
    Blend.COLOUR: _each(lambda b, s: _set_lum(s, _lum(b))),
    Blend.LUMINOSITY: _each(lambda b, s: _set_lum(b, _lum(s))),
}
"""B(backdrop, source) of W3C's Compositing and Blending Level 1, in doubles."""


TOLERANCE = {Blend.SOFT_LIGHT: 5, Blend.COLOUR_DODGE: 20}
"""Premultiplied levels, at any alpha, where it is more than 2.5: these two divide by a difference
of premultiplied samples, which has few levels where alpha is small."""


def reference(blend: Blend, below: Floats, above: Floats, opacity: float) -> Floats:
    """Premultiplied samples in 0…255."""
    below, above = below / 255.0, above / 255.0 * opacity
    alpha_b, alpha_s = below[..., 3:], above[..., 3:]
    b = np.clip(below[..., :3] / np.maximum(alpha_b, 1e-9), 0, 1)
    s = np.clip(above[..., :3] / np.maximum(alpha_s, 1e-9), 0, 1)
    colour = (1 - alpha_s) * below[..., :3] + (1 - alpha_b) * above[..., :3]
    colour += alpha_s * alpha_b * REFERENCE[blend](b, s)  # type: ignore[operator]
    return np.concatenate([colour, alpha_s + alpha_b * (1 - alpha_s)], axis=-1) * 255


def composed(blend: Blend, below: NDArray[np.uint8], above: NDArray[np.uint8], opacity: float):
    height, width = above.shape[:2]
    layer = Layer(tiles=Tiles.empty().painted(0, 0, above), blend=blend, opacity=opacity)
    return compose_layers((layer,), Rect(0, 0, width, height), below)


def patches(seed: int, alpha: int | None = None) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    rng = np.random.default_rng(seed)
    found = paint(rng, 16, 16), paint(rng, 16, 16)
    if alpha is not None:
        for each in found:
            each[..., :3] = rng.integers(0, alpha + 1, (16, 16, 3))
            each[..., 3] = alpha
    return found


@pytest.mark.parametrize("blend", Blend)
@settings(max_examples=6, deadline=None)
@given(seed=seeds)
def test_opaque_layers_blend_as_the_recommendation_says(blend: Blend, seed: int) -> None:
    below, above = patches(seed, 255)
    error = abs(composed(blend, below, above, 1.0) - reference(blend, below, above, 1.0))
    assert error.max() <= (2.5 if blend is Blend.SOFT_LIGHT else 1)
    assert (composed(blend, below, above, 1.0)[..., 3] == 255).all()


@pytest.mark.parametrize("blend", Blend)
@settings(max_examples=6, deadline=None)
@given(seed=seeds, opacity=st.floats(0, 1))
def test_any_layers_blend_as_the_recommendation_says(
    blend: Blend, seed: int, opacity: float
) -> None:
    below, above = patches(seed)
    found = composed(blend, below, above, opacity)
    error = abs(found - reference(blend, below, above, opacity))
    assert error[..., 3].max() <= 2.5
    assert error[..., :3].max() <= TOLERANCE.get(blend, 2.5)
    assert (found[..., :3] <= found[..., 3:]).all()


@pytest.mark.parametrize("alpha", [1, 4, 16, 64, 128, 255])
@settings(max_examples=6, deadline=None)
@given(seed=seeds)
def test_colours_keep_the_levels_that_their_alpha_has(alpha: int, seed: int) -> None:
    below, above = patches(seed, alpha)
    found = composed(Blend.NORMAL, below, above, 1.0)
    exact = reference(Blend.NORMAL, below, above, 1.0)
    straight = found[..., :3] / found[..., 3:] - exact[..., :3] / exact[..., 3:]
    assert abs(straight).max() * 255 <= 1.0 + 2 * 255 / alpha


@given(canvases, st.tuples(st.integers(0, 200), st.integers(0, 150)), seeds)
@settings(max_examples=25, deadline=None)
def test_a_part_is_composed_as_it_is_in_the_whole(
    canvas: Canvas, corner: tuple[int, int], seed: int
) -> None:
    rng = np.random.default_rng(seed)
    part = Rect(*corner, int(rng.integers(1, 120)), int(rng.integers(1, 50)))
    whole = compose(canvas, FRAME)
    assert np.array_equal(compose(canvas, part), whole[part.within(FRAME)])


@given(canvases, st.integers(0, 4))
@settings(max_examples=25, deadline=None)
def test_layers_below_can_be_composed_before(canvas: Canvas, cut: int) -> None:
    every = piles(canvas.layers)
    below = compose_layers(flat(every[:cut]), FRAME, paper(canvas, FRAME))
    kept = below.copy()
    above = flat(every[cut:])
    assert np.array_equal(compose_layers(above, FRAME, below), compose(canvas, FRAME))
    assert np.array_equal(below, kept)


@given(canvases)
@settings(max_examples=15, deadline=None)
def test_composing_writes_on_no_tile(canvas: Canvas) -> None:
    before = [layer.tiles.crop(FRAME) for layer in canvas.layers]
    compose(canvas, FRAME)
    compose_layers(canvas.layers, FRAME)
    after = [layer.tiles.crop(FRAME) for layer in canvas.layers]
    assert all(np.array_equal(a, b) for a, b in zip(before, after, strict=True))


def test_qpainter_would_write_through_a_frozen_array() -> None:
    """Why the compositor paints in fresh buffers only."""
    from PySide6.QtGui import QColor, QImage, QPainter

    array = np.zeros((8, 8, 4), np.uint8)
    array.setflags(write=False)
    image = QImage(array.data, 8, 8, 32, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.fillRect(0, 0, 8, 8, QColor(255, 0, 0))
    painter.end()
    assert array[0, 0, 2] == 255


def test_hidden_layers_and_those_without_opacity_are_not_seen() -> None:
    canvas = Canvas(320, 200, (Layer("a", tiles=plane(1)),), (9, 8, 7))
    for layer in (
        replace(canvas.layers[0], visible=False),
        replace(canvas.layers[0], opacity=0.0),
    ):
        assert np.array_equal(
            compose(replace(canvas, layers=(layer,)), FRAME), paper(canvas, FRAME)
        )


def test_paper_is_of_its_colour_or_clear() -> None:
    assert (compose(Canvas(320, 200, (), (1, 2, 3)), FRAME) == (3, 2, 1, 255)).all()
    assert compose(Canvas(320, 200, (), None), FRAME).max() == 0


@pytest.mark.parametrize("blend", [Blend.NORMAL, Blend.MULTIPLY, Blend.COLOUR])
def test_a_stroke_in_flight_is_composed_as_it_will_be(blend: Blend) -> None:
    layers = (
        Layer("a", tiles=plane(1)),
        Layer("b", tiles=Tiles.empty(), blend=blend, opacity=0.7),
        Layer("c", tiles=plane(3), blend=Blend.MULTIPLY),
    )
    canvas = Canvas(320, 200, layers)
    stroke = Stroke(Tiles.empty(), Brush(size=120, colour=(200, 10, 80)))
    stroke.to(20, 20)
    stroke.to(300, 150)
    shown = compose(canvas, FRAME, substitute={"b": stroke.region})
    after = replace(
        canvas, layers=(layers[0], replace(layers[1], tiles=stroke.finish()), layers[2])
    )
    assert np.array_equal(shown, compose(after, FRAME))


def test_the_names_of_the_modes_are_those_of_openraster() -> None:
    assert Blend.NORMAL.composite_op == "svg:src-over"
    assert Blend.COLOUR_DODGE.composite_op == "svg:color-dodge"
    assert Blend.COLOUR.composite_op == "svg:color"
    assert Blend.SOFT_LIGHT.caption == "Soft light"
