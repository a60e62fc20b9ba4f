"""Results on a canvas: what is painting and what was made of it."""

from __future__ import annotations

import numpy as np

from engines import Image
from studio.assets import Asset
from studio.canvas import (
    Canvas,
    add_layer,
    fill_layer,
    layer_from_image,
    new_canvas,
    set_opacity,
    set_visible,
)
from studio.grouping import duplicate_layers
from studio.results import as_result, covering, digest_of, painting, recipe_of, seen_above

RANDOM = np.random.default_rng(3)
MADE = Image.from_rgb(RANDOM.integers(0, 256, (80, 100, 3), np.uint8))


def _drawn() -> Canvas:
    canvas = new_canvas(100, 80)
    return fill_layer(canvas, canvas.layers[0].id, (10, 90, 30))


def _with_result() -> Canvas:
    return add_layer(_drawn(), as_result(layer_from_image(MADE, "Picture", 100, 80), MADE.digest))


def test_a_result_nobody_painted_on_is_not_part_of_the_painting() -> None:
    canvas = _with_result()
    assert digest_of(canvas.layers[1]) == MADE.digest
    assert painting(canvas).layers == canvas.layers[:1]


def test_a_result_that_was_painted_on_is_painting() -> None:
    canvas = _with_result()
    changed = fill_layer(canvas, canvas.layers[1].id, (200, 10, 10))
    assert painting(changed) == changed


def test_a_copy_of_a_result_is_painting() -> None:
    canvas = _with_result()
    copied = duplicate_layers(canvas, [canvas.layers[1].id])
    assert len(painting(copied).layers) == 2


def test_where_nothing_else_is_shown_a_result_is_the_painting() -> None:
    canvas = _with_result()
    alone = set_visible(canvas, canvas.layers[0].id, False)
    assert painting(alone) == alone


def test_a_result_covers_the_layers_below_it_while_it_is_opaque_and_shown() -> None:
    canvas = _with_result()
    drawn, made = canvas.layers
    assert covering(canvas, drawn.id) is made
    assert covering(canvas, made.id) is None
    assert covering(set_opacity(canvas, made.id, 0.5), drawn.id) is None
    assert covering(set_visible(canvas, made.id, False), drawn.id) is None


def test_what_is_laid_above_a_layer_that_results_hide_goes_above_them() -> None:
    canvas = _with_result()
    again = add_layer(canvas, as_result(layer_from_image(MADE, "Again", 100, 80), MADE.digest))
    drawn, first, second = again.layers
    assert seen_above(again, drawn.id) == second.id
    assert seen_above(set_visible(again, second.id, False), drawn.id) == first.id
    assert seen_above(_drawn(), drawn.id) == drawn.id


def test_the_recipe_is_that_of_the_topmost_result_in_sight() -> None:
    canvas = _with_result()
    asset = Asset(MADE.digest, 1.0, '{"engine": "x"}', 100, 80)
    assert recipe_of(canvas, [asset]) == asset.recipe
    assert recipe_of(canvas, []) is None
    assert recipe_of(set_visible(canvas, canvas.layers[1].id, False), [asset]) is None
