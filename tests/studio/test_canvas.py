from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines import Image, Labels, Problem
from studio import canvas as edits
from studio import grouping, merging
from studio.brushes import Mode
from studio.canvas import Blend, Canvas, Layer, Reference, new_canvas
from studio.compose import compose
from studio.damage import damage
from studio.document import Document
from studio.pictures import Fit, premultiplied, straight
from studio.strokes import Brush, Stroke
from studio.tiles import Rect, Tiles
from tests.studio.drawings import FRAME, Shelf, canvases, paint, plane, seeds

Edit = Callable[[Canvas, str, int], Canvas]

EDITS: dict[str, Edit] = {
    "add": lambda c, id, n: edits.add_layer(c, Layer(name="new", tiles=plane(n)), above=id),
    "remove": lambda c, id, n: edits.remove_layer(c, id),
    "move": lambda c, id, n: edits.move_layer(c, id, n % 5),
    "rename": lambda c, id, n: edits.rename_layer(c, id, f"Layer {n}"),
    "opacity": lambda c, id, n: edits.set_opacity(c, id, n % 11 / 10),
    "visible": lambda c, id, n: edits.set_visible(c, id, n % 2 == 0),
    "blend": lambda c, id, n: edits.set_blend(c, id, list(Blend)[n % 15]),
    "lock": lambda c, id, n: edits.set_locked(c, id, n % 4 == 0),
    "duplicate": lambda c, id, n: grouping.duplicate_layers(c, [id]),
    "merge": lambda c, id, n: merging.merge_down(c, id),
    "tiles": lambda c, id, n: edits.set_tiles(c, id, plane(n)),
    "clear": lambda c, id, n: edits.clear_layer(c, id),
    "fill": lambda c, id, n: edits.fill_layer(c, id, (n % 256, 9, 9), n % 13),
    "flood": lambda c, id, n: edits.flood_fill(c, id, n % 320, n % 200, (1, 2, n % 256), n % 99),
}
steps = st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 3), seeds), max_size=10)


def done(canvas: Canvas, step: tuple[str, int, int]) -> Canvas:
    name, which, number = step
    if not canvas.layers:
        return canvas
    try:
        return EDITS[name](canvas, canvas.layers[which % len(canvas.layers)].id, number)
    except Problem:
        return canvas


def dumped(canvas: Canvas) -> tuple[str, Shelf]:
    shelf = Shelf()
    return json.dumps(canvas.dump(shelf.put)), shelf


@settings(max_examples=25, deadline=None)
@given(canvases, steps)
def test_every_edit_is_undone_and_redone_exactly(
    start: Canvas, steps: list[tuple[str, int, int]]
) -> None:
    document: Document[Canvas] = Document(start)
    kept = [dumped(start)[0]]
    for step in steps:
        before = document.state
        document.edit(step[0], done(before, step))
        if document.state is not before:
            kept.append(dumped(document.state)[0])
    for text in reversed(kept[:-1]):
        document.undo()
        assert dumped(document.state)[0] == text
    for text in kept[1:]:
        document.redo()
        assert dumped(document.state)[0] == text


@settings(max_examples=25, deadline=None)
@given(canvases, steps)
def test_the_damage_covers_every_pixel_that_looks_different(
    canvas: Canvas, steps: list[tuple[str, int, int]]
) -> None:
    after = canvas
    for step in steps[:3]:
        after = done(after, step)
    rects = damage(canvas, after)
    assert rects is not None
    differs = (compose(canvas, FRAME) != compose(after, FRAME)).any(axis=-1)
    for rect in rects:
        assert rect.intersected(FRAME) == rect
        differs[rect.within(FRAME)] = False
    assert not differs.any()


def test_damage_is_nothing_for_what_is_not_seen_and_everything_for_other_paper() -> None:
    canvas = Canvas(320, 200, (Layer("a", tiles=plane(1)), Layer("b", tiles=plane(2))))
    assert damage(canvas, canvas) == []
    assert damage(canvas, edits.rename_layer(canvas, "a", "x")) == []
    assert damage(canvas, edits.set_locked(canvas, "a", True)) == []
    assert damage(canvas, edits.set_reference(canvas, Reference(IMAGE))) == []
    hidden = edits.set_visible(canvas, "b", False)
    assert damage(hidden, edits.clear_layer(hidden, "b")) == []
    assert damage(canvas, replace(canvas, paper=None)) is None
    assert damage(canvas, replace(canvas, width=321)) is None
    dot = Stroke(plane(2), Brush(size=4))
    dot = Stroke(canvas.layer("b").tiles, Brush(size=4))
    dot.to(70, 70)
    assert damage(canvas, edits.set_tiles(canvas, "b", dot.finish())) == [Rect(64, 64, 64, 64)]


IMAGE = Image(paint(np.random.default_rng(3), 50, 40))


@settings(max_examples=25, deadline=None)
@given(canvases)
def test_a_canvas_is_kept_and_loaded_whole(canvas: Canvas) -> None:
    marks = Labels(np.arange(2000, dtype=np.uint8).reshape(40, 50) % 13)
    canvas = edits.set_reference(canvas, Reference(IMAGE, marks, "Lake"))
    text, shelf = dumped(canvas)
    loaded = Canvas.load(Canvas.upgrade(json.loads(text), 1), shelf.__getitem__)
    assert loaded == canvas
    assert dumped(loaded)[0] == text


def test_a_damaged_reference_is_a_problem() -> None:
    canvas = edits.set_reference(new_canvas(10, 10), Reference(IMAGE))
    data = canvas.dump(lambda blob: "x")
    with pytest.raises(Problem, match="reference picture is damaged"):
        Canvas.load(data, lambda digest: b"4 4 4\nnothing")


def test_equal_chunks_of_a_layer_are_shared_when_it_is_loaded() -> None:
    canvas = edits.fill_layer(start := new_canvas(1024, 1024), start.layers[0].id, (1, 2, 3))
    text, shelf = dumped(canvas)
    assert len(shelf) == 1
    loaded = Canvas.load(json.loads(text), shelf.__getitem__)
    assert len({id(chunk) for _, chunk in loaded.layers[0].tiles.chunks()}) == 1


@pytest.mark.parametrize(("width", "height"), [(0, 10), (10, 0), (16385, 10), (10, 20000), (-1, 5)])
def test_a_size_that_cannot_be_made_is_a_problem(width: int, height: int) -> None:
    with pytest.raises(Problem, match="16384"):
        new_canvas(width, height)
    assert new_canvas(16384, 1).width == 16384


PIXEL_EDITS = ["remove", "merge", "tiles", "clear", "fill", "flood"]


@pytest.mark.parametrize("name", PIXEL_EDITS)
def test_a_locked_layer_keeps_its_pixels(name: str) -> None:
    layers = Layer("a", tiles=plane(1)), Layer("b", "Sky", tiles=plane(2), locked=True)
    with pytest.raises(Problem, match="“Sky” is locked") as caught:
        EDITS[name](Canvas(320, 200, layers), "b", 1)
    assert "Unlock" in caught.value.remedy


@pytest.mark.parametrize("name", sorted(EDITS))
def test_an_edit_of_a_layer_that_is_gone_is_a_problem(name: str) -> None:
    with pytest.raises(Problem, match="not there any more"):
        EDITS[name](new_canvas(320, 200), "gone", 3)


def test_merging_needs_two_open_layers_that_are_seen() -> None:
    canvas = Canvas(320, 200, (Layer("a", "Low", locked=True), Layer("b", "High")))
    with pytest.raises(Problem, match="“Low” is locked"):
        merging.merge_down(canvas, "b")
    with pytest.raises(Problem, match="lowest layer"):
        merging.merge_down(canvas, "a")
    hidden = edits.set_visible(edits.set_locked(canvas, "a", False), "b", False)
    with pytest.raises(Problem, match="“High” is hidden"):
        merging.merge_down(hidden, "b")


@settings(max_examples=25, deadline=None)
@given(seeds, st.floats(0.1, 1), st.floats(0.1, 1))
def test_merging_normal_layers_does_not_change_the_picture(n: int, low: float, high: float) -> None:
    layers = Layer("a", tiles=plane(n), opacity=low), Layer("b", tiles=plane(n + 1), opacity=high)
    canvas = Canvas(320, 200, layers)
    merged = merging.merge_down(canvas, "b")
    assert [layer.id for layer in merged.layers] == ["a"]
    difference = compose(canvas, FRAME).astype(int) - compose(merged, FRAME)
    assert abs(difference).max() <= 3


def test_merging_carries_the_labels_of_what_covers() -> None:
    def sheet(label: int, alpha: int) -> Tiles:
        pixels = np.full((64, 64, 4), alpha, np.uint8)
        return Tiles.empty().painted(0, 0, pixels, np.full((64, 64), label, np.uint8))

    for alpha, expected in ((255, 2), (100, 1)):
        low, high = Layer("a", tiles=sheet(1, 255)), Layer("b", tiles=sheet(2, alpha))
        merged = merging.merge_down(Canvas(64, 64, (low, high)), "b")
        assert (merged.layers[0].tiles.crop_labels(Rect(0, 0, 64, 64)) == expected).all()


def test_edits_that_change_nothing_give_the_same_canvas() -> None:
    canvas = Canvas(320, 200, (Layer("a", "A", tiles=plane(1)), Layer("b", "B")))
    same = [
        edits.move_layer(canvas, "a", -3),
        edits.rename_layer(canvas, "a", " "),
        edits.set_opacity(canvas, "a", 7),
        edits.set_visible(canvas, "a", True),
        edits.set_blend(canvas, "a", Blend.NORMAL),
        edits.set_tiles(canvas, "a", canvas.layer("a").tiles),
        edits.clear_layer(canvas, "b"),
        edits.set_reference(canvas, None),
    ]
    assert all(each is canvas for each in same)


def test_layers_are_added_moved_and_duplicated_where_one_says() -> None:
    canvas = Canvas(8, 8, (Layer("a", "A"), Layer("b", "B")))
    assert [la.id for la in edits.add_layer(canvas, Layer("c"), above="a").layers] == ["a", "c", "b"]  # fmt: skip
    assert [la.id for la in edits.add_layer(canvas, Layer("c")).layers] == ["a", "b", "c"]
    assert [la.id for la in edits.move_layer(canvas, "a", 99).layers] == ["b", "a"]
    twice = grouping.duplicate_layers(grouping.duplicate_layers(canvas, ["a"]), ["a"])
    assert [la.name for la in twice.layers] == ["A", "A copy 2", "A copy", "B"]
    assert len({la.id for la in edits.add_layer(canvas, Layer("a")).layers}) == 3
    with pytest.raises(ValueError, match="same id"):
        Canvas(8, 8, (Layer("a"), Layer("a")))


def test_bytes_since_count_what_the_other_canvas_does_not_keep() -> None:
    canvas = Canvas(320, 200, (Layer("a", tiles=plane(1)), Layer("b", tiles=plane(2))))
    whole = canvas.bytes()
    assert canvas.bytes(edits.set_opacity(canvas, "a", 0.3)) == 0
    assert canvas.bytes(edits.clear_layer(canvas, "b")) == canvas.layer("b").tiles.bytes() < whole
    assert grouping.duplicate_layers(canvas, ["a"]).bytes(canvas) == 0
    assert edits.set_reference(canvas, Reference(IMAGE)).bytes(canvas) == IMAGE.pixels.nbytes


@given(seeds)
@settings(max_examples=20, deadline=None)
def test_a_picture_becomes_a_layer_and_a_picture_again(seed: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (70, 90, 4)).astype(np.uint8)
    opaque = pixels.copy()
    opaque[..., 3] = 255
    assert edits.flattened(edits.canvas_from_image(Image(opaque), "x")) == Image(opaque)
    back = edits.flattened(edits.canvas_from_image(Image(pixels), "x")).pixels
    assert np.array_equal(back[..., 3], pixels[..., 3])
    error = abs(back[..., :3].astype(float) - pixels[..., :3]).max(axis=-1)
    # One premultiplied level is 255/alpha levels of the colour; half of it is lost, and rounding.
    alpha = np.maximum(pixels[..., 3], 1)
    assert (error[pixels[..., 3] > 0] <= (127.5 / alpha + 0.5)[pixels[..., 3] > 0]).all()


def test_premultiplying_and_back_keeps_what_can_be_kept() -> None:
    every = np.stack(np.meshgrid(np.arange(256), np.arange(256)), -1).astype(np.uint8)
    bgra = np.stack([np.minimum(every[..., 0], every[..., 1])] * 3 + [every[..., 1]], -1)
    assert np.array_equal(premultiplied(straight(bgra)), bgra)


@pytest.mark.parametrize(
    ("fit", "bounds"),
    [
        (Fit.CENTRE, Rect(40, 60, 120, 80)),
        (Fit.INSIDE, Rect(0, 33, 200, 133)),
        (Fit.STRETCH, Rect(0, 0, 200, 200)),
    ],
)
def test_a_picture_of_another_size_is_placed_as_one_says(fit: Fit, bounds: Rect) -> None:
    image = Image(np.full((80, 120, 4), (10, 200, 30, 255), np.uint8))
    layer = edits.layer_from_image(image, "x", 200, 200, fit)
    alpha = layer.tiles.crop(Rect(-10, -10, 300, 300))[..., 3]
    rows, columns = np.nonzero(alpha)
    found = Rect(columns.min() - 10, rows.min() - 10, np.ptp(columns) + 1, np.ptp(rows) + 1)
    assert found == bounds
    assert layer.tiles.crop(Rect(100, 100, 1, 1))[0, 0].tolist() == [30, 200, 10, 255]


def test_a_part_of_the_picture_is_flattened_alone() -> None:
    canvas = Canvas(320, 200, (Layer(tiles=plane(4)),), (250, 240, 230))
    part = Rect(33, 44, 100, 90)
    whole = edits.flattened(canvas).pixels
    assert np.array_equal(edits.flattened(canvas, part).pixels, whole[part.within(FRAME)])


def test_the_topmost_paint_that_covers_decides_the_label() -> None:
    def layer(label: int, alpha: int, blend: Blend = Blend.NORMAL, opacity: float = 1.0) -> Layer:
        pixels = np.full((200, 320, 4), alpha, np.uint8)
        marks = np.full((200, 320), label, np.uint8)
        return Layer(tiles=Tiles.empty().painted(0, 0, pixels, marks), blend=blend, opacity=opacity)

    def label(*layers: Layer) -> int:
        labels = edits.flattened_labels(Canvas(320, 200, layers)).pixels
        assert (labels == labels[0, 0]).all()
        return int(labels[0, 0])

    sky = layer(3, 255)
    assert label() == 0
    assert label(sky) == 3
    assert label(sky, layer(5, 128)) == 5
    assert label(sky, layer(5, 127)) == 3
    assert label(sky, layer(5, 255, opacity=0.4)) == 3
    assert label(sky, layer(0, 255)) == 0
    assert label(sky, layer(0, 255, Blend.MULTIPLY)) == 3
    assert label(sky, layer(6, 255, Blend.MULTIPLY)) == 6
    assert label(sky, replace(layer(5, 255), visible=False)) == 3


def test_two_hundred_strokes_are_undone_and_redone_exactly() -> None:
    rng = np.random.default_rng(8)
    document: Document[Canvas] = Document(new_canvas(1000, 800))
    name = document.state.layers[0].id
    states = [document.state]
    for n in range(200):
        mode = Mode.ERASE if n % 9 == 8 else Mode.PAINT
        brush = Brush(size=float(rng.uniform(2, 60)), label=n % 13, mode=mode)
        stroke = Stroke(document.state.layer(name).tiles, brush, document.state.bounds)
        for x, y in rng.uniform((0, 0), (1000, 800), (2, 2)):
            stroke.to(float(x), float(y))
        document.edit("Paint", edits.set_tiles(document.state, name, stroke.finish()))
        states.append(document.state)
    chunks = {id(c): c for s in states for _, c in s.layers[0].tiles.chunks()}.values()
    digests = [chunk.digest for chunk in chunks]
    touched = sum(
        20 * 1024 * len(b.layers[0].tiles.difference(a.layers[0].tiles))
        for a, b in pairwise(states)
    )
    assert document.history.bytes <= 1.1 * touched
    for way, order in ((document.undo, states[-2::-1]), (document.redo, states[1:])):
        for state in order:
            way()
            assert document.state is state
    assert [type(chunk)(chunk.tiles).digest for chunk in chunks] == digests


def test_the_picture_needs_no_qt_until_it_is_composed() -> None:
    import subprocess
    import sys

    code = (
        "import sys, studio.canvas, studio.strokes\n"
        "c = studio.canvas.new_canvas(99, 99)\n"
        "s = studio.strokes.Stroke(c.layers[0].tiles, studio.strokes.Brush())\n"
        "s.to(5, 5); s.finish()\n"
        "print([m for m in ('PySide6', 'cv2', 'scipy', 'PIL', 'torch') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_new_canvas_is_one_empty_layer_on_white_paper() -> None:
    canvas = new_canvas(30, 20)
    assert canvas.paper == (255, 255, 255)
    assert [layer.name for layer in canvas.layers] == ["Layer 1"]
    assert canvas.bounds == Rect(0, 0, 30, 20)
    assert edits.flattened(canvas).pixels.min() == 255
    for side in (1, 16384):
        assert new_canvas(side, 1).width == side == new_canvas(1, side).height
    for width, height in ((0, 1), (1, 0), (16385, 1), (1, 16385), (-1, 5)):
        with pytest.raises(Problem, match="cannot be made"):
            new_canvas(width, height)
