"""Materials of a reference are named, joined and split, with what is painted with them."""

from __future__ import annotations

import numpy as np
import pytest

from engines import Image, Labels, Problem
from studio import materials
from studio.canvas import Canvas, add_layer, new_canvas, set_reference
from studio.layers import Layer, Reference
from studio.tiles import Rect, Tiles

SKY, LAKE = 1, 2
FRAME = Rect(0, 0, 100, 80)


@pytest.fixture
def canvas() -> Canvas:
    """Sky above a lake that is half light and half dark, and a layer painted with both."""
    rgb = np.full((40, 60, 3), 200, np.uint8)
    rgb[20:, :30], rgb[20:, 30:] = (20, 40, 90), (90, 150, 160)
    labels = np.full((40, 60), SKY, np.uint8)
    labels[20:] = LAKE
    marks = np.full((80, 100), SKY, np.uint8)
    marks[30:] = LAKE
    paint = np.full((80, 100, 4), 255, np.uint8)
    layer = Layer(name="Paint", tiles=Tiles.empty().painted(0, 0, paint, marks))
    reference = Reference(Image.from_rgb(rgb), Labels(labels), "Lake", ((SKY, "Sky"),))
    return set_reference(add_layer(new_canvas(100, 80), layer), reference)


def labels_of(canvas: Canvas) -> np.ndarray:
    assert canvas.reference is not None
    assert canvas.reference.labels is not None
    return canvas.reference.labels.pixels


def test_a_name_is_kept_with_the_reference(canvas: Canvas) -> None:
    named = materials.rename(canvas, LAKE, "  Lake ").reference
    assert named is not None
    assert named.names == ((SKY, "Sky"), (LAKE, "Lake"))
    blobs: dict[str, bytes] = {}

    def put(blob: object) -> str:
        blobs[blob.digest] = blob.encode()  # type: ignore[attr-defined]
        return blob.digest  # type: ignore[attr-defined, no-any-return]

    assert Reference.load(named.dump(put), blobs.__getitem__) == named


def test_a_reference_of_before_has_no_names(canvas: Canvas) -> None:
    assert canvas.reference is not None
    bare = Reference(canvas.reference.picture)
    blobs: dict[str, bytes] = {}

    def put(blob: object) -> str:
        blobs[blob.digest] = blob.encode()  # type: ignore[attr-defined]
        return blob.digest  # type: ignore[attr-defined, no-any-return]

    kept = bare.dump(put)
    assert "names" not in kept
    assert Reference.load(kept, blobs.__getitem__).names == ()


@pytest.mark.parametrize("name", ["", "   ", "Sky"])
def test_a_name_is_neither_empty_nor_that_of_another(canvas: Canvas, name: str) -> None:
    with pytest.raises(Problem):
        materials.rename(canvas, LAKE, name)


def test_two_joined_are_one_in_the_reference_and_in_the_paint(canvas: Canvas) -> None:
    joined = materials.join(canvas, SKY, LAKE)
    assert np.unique(labels_of(joined)).tolist() == [LAKE]
    assert np.unique(joined.layers[-1].tiles.crop_labels(FRAME)).tolist() == [LAKE]
    assert joined.reference is not None
    assert joined.reference.names == ()
    before = canvas.layers[-1].tiles.crop(FRAME)
    assert np.array_equal(joined.layers[-1].tiles.crop(FRAME), before)


def test_joining_leaves_layers_alone_that_have_none_of_it(canvas: Canvas) -> None:
    joined = materials.join(canvas, 9, LAKE)
    assert all(a is b for a, b in zip(joined.layers, canvas.layers, strict=True))


def test_alone_shows_one_material_only(canvas: Canvas) -> None:
    assert canvas.reference is not None
    shown = materials.alone(canvas.reference, LAKE)
    assert not shown.alpha[:20].any()
    assert shown.alpha[20:].all()


def test_the_smaller_part_becomes_a_new_material(canvas: Canvas) -> None:
    parts = np.zeros((40, 60), np.uint8)
    parts[20:, :20], parts[20:, 20:] = 1, 2
    after = labels_of(materials.split(canvas, LAKE, Labels(parts)))
    assert (after[:20] == SKY).all()
    assert (after[20:, 20:] == LAKE).all()
    assert (after[20:, :20] == 3).all()


def test_a_new_material_takes_no_number_that_paint_has(canvas: Canvas) -> None:
    marks = np.full((10, 10), 3, np.uint8)
    paint = np.full((10, 10, 4), 255, np.uint8)
    more = Layer(name="More", tiles=Tiles.empty().painted(0, 0, paint, marks))
    parts = np.zeros((40, 60), np.uint8)
    parts[20:, :20], parts[20:, 20:] = 1, 2
    after = labels_of(materials.split(add_layer(canvas, more), LAKE, Labels(parts)))
    assert set(np.unique(after)) == {SKY, LAKE, 4}


def test_what_is_all_alike_is_not_split(canvas: Canvas) -> None:
    parts = np.zeros((40, 60), np.uint8)
    parts[20:] = 1
    with pytest.raises(Problem, match="same everywhere"):
        materials.split(canvas, LAKE, Labels(parts))


def test_where_no_number_is_free_it_says_to_join_first(canvas: Canvas) -> None:
    labels = labels_of(canvas).copy()
    labels[0, :10] = np.arange(3, 13)
    full = Reference(canvas.reference.picture, Labels(labels))  # type: ignore[union-attr]
    parts = np.zeros((40, 60), np.uint8)
    parts[20:, :20], parts[20:, 20:] = 1, 2
    with pytest.raises(Problem, match="Join two others"):
        materials.split(set_reference(canvas, full), LAKE, Labels(parts))


def test_without_a_reference_there_is_nothing_to_name() -> None:
    with pytest.raises(Problem, match="no reference"):
        materials.rename(new_canvas(10, 10), SKY, "Sky")
