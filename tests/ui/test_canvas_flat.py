"""What is kept flat under a stroke shows what the compositor would."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from studio.brushes import Brush
from studio.canvas import Canvas, Layer
from studio.compose import compose
from studio.strokes import Stroke
from studio.tiles import CHUNK
from tests.studio.drawings import FRAME, canvases, grouped, layers, papers
from ui.canvas_flat import Flattened

_stacks = st.builds(
    lambda some, paper: Canvas(FRAME.width, FRAME.height, tuple(some), paper),
    st.lists(layers, min_size=1, max_size=7),
    papers,
)


def _worst(flat: Flattened, canvas: Canvas) -> int:
    errors = [
        abs(flat.pixels(part).astype(int) - compose(canvas, part)).max()
        for part in FRAME.pieces(CHUNK)
    ]
    return int(max(errors))


@given(_stacks, st.integers(0, 6))
@settings(max_examples=60, deadline=None)
def test_a_stroke_in_any_stack_is_shown_as_it_will_be(canvas: Canvas, which: int) -> None:
    layer: Layer = canvas.layers[which % len(canvas.layers)]
    flat = Flattened(canvas)
    stroke = Stroke(layer.tiles, Brush(size=90), FRAME, keeps_alpha=layer.alpha_locked)
    stroke.to(30, 20)
    stroke.to(280, 160)
    flat.begin(layer.id, stroke)
    after = canvas.with_layer(layer.id, tiles=stroke.finish())
    # Layers joined in another order round at other places.
    assert _worst(flat, after) <= 3
    flat.end()
    flat.show(after)
    assert _worst(flat, after) == 0


@given(grouped, st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_a_stroke_inside_groups_is_shown_as_it_will_be(canvas: Canvas, which: int) -> None:
    painted = [layer for layer in canvas.layers if not layer.is_group]
    layer = painted[which % len(painted)]
    flat = Flattened(canvas)
    stroke = Stroke(layer.tiles, Brush(size=90), FRAME, keeps_alpha=layer.alpha_locked)
    stroke.to(30, 20)
    stroke.to(280, 160)
    flat.begin(layer.id, stroke)
    after = canvas.with_layer(layer.id, tiles=stroke.finish())
    assert _worst(flat, after) <= 4
    hidden = canvas.with_layer(canvas.layers[-1].id, visible=False)
    flat.show(hidden)
    assert _worst(flat, hidden.with_layer(layer.id, tiles=stroke.finish())) <= 4


@given(canvases, canvases)
@settings(max_examples=20, deadline=None)
def test_another_canvas_under_the_stroke_is_shown(one: Canvas, other: Canvas) -> None:
    flat = Flattened(one)
    layer = one.layers[0]
    stroke = Stroke(layer.tiles, Brush(size=30), FRAME)
    stroke.to(100, 100)
    flat.begin(layer.id, stroke)
    flat.show(Canvas(other.width, other.height, (*other.layers, layer), other.paper))
    after = Canvas(other.width, other.height, (*other.layers, layer), other.paper).with_layer(
        layer.id, tiles=stroke.finish()
    )
    assert _worst(flat, after) <= 3
