"""Wishes tell what is missing, what is the same, and what an engine is given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from engines import Image, Labels, Problem
from studio.canvas import (
    Canvas,
    Layer,
    Reference,
    add_layer,
    new_canvas,
    set_opacity,
    set_reference,
)
from studio.pictures import layer_from_image
from studio.results import as_result
from studio.wishes import Wish
from tests.ui import stand_in_models as models


@pytest.fixture(autouse=True)
def _engines() -> Iterator[None]:
    with models.registered("sketch", "generate"):
        yield


def layer(shade: int, name: str = "Ink") -> Layer:
    pixels = np.full((8, 8, 4), (shade, shade, shade, 255), np.uint8)
    return layer_from_image(Image.adopt(pixels), name, 8, 8)


def canvas(*layers: Layer) -> Canvas:
    return replace(new_canvas(8, 8), layers=layers)


def lines(of: Canvas, layer: str | None = None) -> Wish:
    return Wish("image.sketch", {"seed": 1}, of, layer)


def seen(wish: Wish) -> int:
    params = wish.params()
    assert isinstance(params, models.Sketch)
    return int(params.lines.pixels[4, 4, 0])


def test_an_empty_canvas_has_no_lines() -> None:
    with pytest.raises(Problem, match="no lines"):
        lines(new_canvas(8, 8)).check()
    lines(canvas(layer(0))).check()


def test_painting_needs_a_reference() -> None:
    with pytest.raises(Problem, match="no reference"):
        Wish("image.repaint", {}, canvas(layer(0))).check()


def test_words_are_needed_where_words_are_read() -> None:
    with pytest.raises(Problem, match="no words"):
        Wish("image.generate", {"prompt": " "}, new_canvas(8, 8)).check()
    Wish("image.generate", {"prompt": "face"}, new_canvas(8, 8)).check()


def test_a_layer_alone_is_read_as_if_it_were_shown_wholly() -> None:
    lower, upper = layer(0), layer(200)
    both = canvas(lower, upper)
    faint = set_opacity(both, lower.id, 0.1)
    assert seen(lines(both)) == 200
    assert seen(lines(faint, lower.id)) == 0


def test_results_that_were_made_of_it_are_not_read() -> None:
    ink = layer(0)
    digest = Image.adopt(np.full((8, 8, 4), (200, 200, 200, 255), np.uint8)).digest
    assert seen(lines(canvas(ink, as_result(layer(200), digest)))) == 0


def test_lines_on_no_paper_are_read_on_white() -> None:
    bare = replace(canvas(layer(0)), paper=None, width=16)
    params = lines(bare).params()
    assert isinstance(params, models.Sketch)
    assert tuple(params.lines.pixels[4, 12]) == (255, 255, 255, 255)


def test_the_canvas_is_read_only_where_that_is_wanted() -> None:
    wish = Wish("image.generate", {"prompt": "face"}, canvas(layer(0)))
    given = [replace(wish, reads=reads).params().inputs() for reads in (True, False)]
    assert [list(each) for each in given] == [["picture"], []]


def test_a_wish_is_like_another_when_the_picture_would_be_the_same() -> None:
    ink = layer(0)
    wish = lines(canvas(ink))
    assert wish.is_like(lines(canvas(ink)))
    assert wish.is_like(lines(add_layer(canvas(ink), as_result(layer(9), "abc"))))
    assert not wish.is_like(None)
    assert not wish.is_like(lines(canvas(layer(0)), None))
    assert not wish.is_like(lines(canvas(ink), ink.id))
    assert not wish.is_like(replace(wish, settings={"seed": 2}))
    assert not wish.is_like(lines(set_opacity(canvas(ink), ink.id, 0.5)))
    other = Reference(Image.from_rgb(np.zeros((4, 4, 3), np.uint8)))
    assert not wish.is_like(lines(set_reference(canvas(ink), other)))


def test_a_smaller_wish_is_made_of_all_inputs_smaller_and_of_the_same_materials() -> None:
    half = np.zeros((200, 400), np.uint8)
    half[:, 200:] = 3
    rgb = np.dstack([half * 80] * 3)
    reference = Reference(Image.from_rgb(rgb), Labels(half), "halves")
    of = set_reference(replace(new_canvas(800, 600), layers=canvas(layer(9)).layers), reference)
    params = replace(Wish("image.repaint", {}, of), longest=400).params().__dict__
    assert params["painting"].size == (400, 300)
    assert params["reference"].size == (200, 100)
    whole = Wish("image.repaint", {}, of).params().__dict__
    assert (whole["painting"].size, whole["reference"].size) == ((800, 600), (400, 200))
    assert (
        replace(Wish("image.repaint", {}, of), longest=9000).params()
        == Wish("image.repaint", {}, of).params()
    )


def test_a_small_reference_stays_large_enough_to_be_used() -> None:
    reference = Reference(Image.from_rgb(np.zeros((50, 100, 3), np.uint8)), None, "small")
    of = set_reference(replace(new_canvas(800, 600), layers=canvas(layer(9)).layers), reference)
    small = replace(Wish("image.repaint", {}, of), longest=80).params().__dict__
    assert small["reference"].size == (96, 48)
