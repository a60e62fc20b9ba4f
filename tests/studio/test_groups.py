"""Groups of layers: how they are laid, edited, kept and handed to other programs."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as Xml

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines import Problem
from studio import canvas as edits
from studio import grouping, merging
from studio.canvas import Blend, Canvas, Layer
from studio.compose import compose, compose_layers, paper
from studio.damage import damage
from studio.moving import Afloat, Part
from studio.openraster import write_openraster
from studio.openraster_read import read_openraster
from studio.pictures import flattened, flattened_labels
from studio.sandwich import sandwich
from studio.tiles import Rect, Tiles
from tests.studio.drawings import FRAME, Shelf, grouped, plane


def filled(id: str, *rgba: int, **facts: object) -> Layer:
    blue_first = np.full((FRAME.height, FRAME.width, 4), (*rgba[2::-1], rgba[3]), np.uint8)
    tiles = Tiles.empty().painted(0, 0, blue_first)
    return Layer(id, id, tiles, **facts)  # type: ignore[arg-type]


def canvas_of(*layers: Layer) -> Canvas:
    return Canvas(FRAME.width, FRAME.height, layers)


def plain(*names: str) -> Canvas:
    return canvas_of(*(Layer(name, name, plane(n)) for n, name in enumerate(names)))


def outline(canvas: Canvas) -> str:
    """Names from the top, content of groups in brackets: "c G(b a)"."""

    def words(parent: str) -> str:
        inside = [each for each in reversed(canvas.layers) if each.parent == parent]
        return " ".join(
            f"{each.name}({words(each.id)})" if each.is_group else each.name for each in inside
        )

    return words("")


def grouped_as(canvas: Canvas, *ids: str) -> tuple[Canvas, str]:
    return grouping.group_layers(canvas, ids, "G")


def test_layers_are_grouped_at_the_place_of_the_topmost_in_their_order() -> None:
    after, _ = grouped_as(plain("a", "b", "c", "d"), "c", "a")
    assert outline(after) == "d G(c a) b"


def test_a_group_and_what_is_in_it_are_grouped_once() -> None:
    inner, id = grouped_as(plain("a", "b", "c"), "b")
    after, _ = grouping.group_layers(inner, ["b", id, "c"], "H")
    assert outline(after) == "H(c G(b)) a"


def test_ungrouping_leaves_the_content_where_it_is() -> None:
    before, id = grouped_as(plain("a", "b", "c"), "a", "b")
    assert outline(grouping.ungroup(before, id)) == "c b a"
    with pytest.raises(Problem, match="no group"):
        grouping.ungroup(before, "c")


def test_a_layer_steps_into_groups_through_them_and_out_again() -> None:
    canvas, _ = grouped_as(plain("a", "b", "c", "d"), "b", "c")
    seen = [outline(canvas)]
    for _ in range(4):
        canvas = grouping.shift_layer(canvas, "a", 1)
        seen.append(outline(canvas))
    assert seen == [
        "d G(c b) a", "d G(c b a)", "d G(c a b)", "d G(a c b)", "d a G(c b)",
    ]  # fmt: skip
    for expected in reversed(seen[:-1]):
        canvas = grouping.shift_layer(canvas, "a", -1)
        assert outline(canvas) == expected
    assert grouping.shift_layer(canvas, "a", -1) is canvas


def test_a_layer_steps_into_an_empty_group() -> None:
    group = Layer("g", "G", is_group=True)
    canvas = canvas_of(Layer("a", "a"), group, Layer("b", "b"))
    assert outline(grouping.shift_layer(canvas, "a", 1)) == "b G(a)"
    assert outline(grouping.shift_layer(canvas, "b", -1)) == "G(b) a"


@given(grouped, st.integers(0, 9), st.sampled_from([1, -1]))
@settings(max_examples=60, deadline=None)
def test_a_step_and_the_step_back_change_nothing(canvas: Canvas, which: int, step: int) -> None:
    id = canvas.layers[which % len(canvas.layers)].id
    there = grouping.shift_layer(canvas, id, step)
    assert {each.id for each in there.layers} == {each.id for each in canvas.layers}
    if there is not canvas:
        assert grouping.shift_layer(there, id, -step) == canvas


def test_a_group_moves_with_its_content_and_never_into_itself() -> None:
    canvas, id = grouped_as(plain("a", "b", "c"), "a", "b")
    assert outline(grouping.place_layer(canvas, id, "", "c")) == "G(b a) c"
    assert outline(grouping.place_layer(canvas, "c", id, "a")) == "G(b c a)"
    assert outline(grouping.place_layer(canvas, "c", id, None)) == "G(b a c)"
    assert outline(grouping.place_layer(canvas, "a", "", None)) == "c G(b) a"
    inner, other = grouping.group_layers(canvas, ["a"], "H")
    with pytest.raises(Problem, match="into itself"):
        grouping.place_layer(inner, id, other, None)


def test_a_new_layer_goes_into_the_group_that_is_active() -> None:
    canvas, id = grouped_as(plain("a", "b"), "a")
    assert outline(edits.add_layer(canvas, Layer(name="n"), id)) == "b G(n a)"
    assert outline(edits.add_layer(canvas, Layer(name="n"), "a")) == "b G(n a)"


def test_deleting_a_group_takes_its_content_unless_some_is_locked() -> None:
    canvas, id = grouped_as(plain("a", "b", "c"), "a", "b")
    assert outline(edits.remove_layer(canvas, id)) == "c"
    with pytest.raises(Problem, match="locked"):
        edits.remove_layer(edits.set_locked(canvas, "a", True), id)


def test_a_locked_group_keeps_the_pixels_in_it() -> None:
    canvas, id = grouped_as(plain("a", "b"), "a")
    locked = edits.set_locked(canvas, id, True)
    with pytest.raises(Problem, match="The group “G” is locked"):
        edits.set_tiles(locked, "a", Tiles.empty())
    with pytest.raises(Problem, match="is a group"):
        edits.set_tiles(canvas, id, plane(9))


def test_a_copied_group_has_layers_of_its_own() -> None:
    canvas, id = grouped_as(plain("a", "b", "c"), "a", "b")
    after = grouping.duplicate_layers(canvas, [id])
    assert outline(after) == "c G copy(b a) G(b a)"
    assert after.layers[3].tiles is after.layers[0].tiles


def test_a_group_is_blended_as_one_picture() -> None:
    canvas, id = grouped_as(
        canvas_of(
            filled("low", 200, 100, 50, 255),
            filled("a", 0, 250, 0, 255),
            filled("b", 250, 0, 0, 255, opacity=0.5),
        ),
        "a",
        "b",
    )
    canvas = canvas.with_layer(id, opacity=0.5, blend=Blend.MULTIPLY)
    inside = compose_layers(canvas.layers[1:3], FRAME)
    one = Layer(tiles=Tiles.empty().painted(0, 0, inside), opacity=0.5, blend=Blend.MULTIPLY)
    expected = compose_layers((canvas.layers[0], one), FRAME, paper(canvas, FRAME))
    assert np.array_equal(compose(canvas, FRAME), expected)


def test_content_of_a_group_that_passes_through_meets_what_lies_below() -> None:
    flat = canvas_of(
        filled("low", 200, 100, 50, 255), filled("a", 90, 200, 7, 255, blend=Blend.MULTIPLY)
    )
    through, id = grouped_as(flat, "a")
    apart = through.with_layer(id, passes=False)
    assert np.array_equal(compose(through, FRAME), compose(flat, FRAME))
    assert not np.array_equal(compose(apart, FRAME), compose(flat, FRAME))
    assert np.array_equal(compose(apart, FRAME)[0, 0], (7, 200, 90, 255))


def test_a_group_can_be_clipped_and_clipped_to() -> None:
    hole = Tiles.empty().painted(0, 0, np.full((10, 10, 4), (0, 0, 250, 250), np.uint8))
    canvas, id = grouped_as(
        Canvas(
            FRAME.width,
            FRAME.height,
            (Layer("base", "base", hole), filled("a", 0, 9, 0, 255)),
            None,
        ),
        "a",
    )
    clipped = edits.set_clipped(canvas, id, True)
    assert compose(clipped, FRAME)[..., 3].any(axis=1).sum() == 10
    on_it = grouping.group_layers(canvas, ["base"], "H")[0]
    lone = grouping.ungroup(on_it, id)
    lone = edits.set_clipped(lone, "a", True)
    assert outline(lone) == "a H(base)"
    assert np.array_equal(compose(lone, FRAME), compose(clipped, FRAME))


@given(grouped)
@settings(max_examples=40, deadline=None)
def test_a_hidden_group_shows_nothing_of_its_content(canvas: Canvas) -> None:
    group = next(each for each in canvas.layers if each.is_group)
    hidden = edits.set_visible(canvas, group.id, False)
    on_it = {each.id for each in canvas.block(group.id)}
    assert not on_it & {each.id for each in hidden.shown}


@given(grouped, st.integers(0, 9), st.sampled_from(["look", "hide", "move", "in", "clip"]))
@settings(max_examples=80, deadline=None)
def test_nothing_changes_outside_the_damage(canvas: Canvas, which: int, deed: str) -> None:
    layer = canvas.layers[which % len(canvas.layers)]
    if deed == "look":
        after = canvas.with_layer(layer.id, opacity=0.25, blend=Blend.MULTIPLY)
    elif deed == "hide":
        after = edits.set_visible(canvas, layer.id, not layer.visible)
    elif deed == "clip":
        after = canvas.with_layer(layer.id, clipped=not layer.clipped)
    elif deed == "in":
        after = grouping.group_layers(canvas, [layer.id], "New")[0].with_layer(
            layer.id, opacity=0.5
        )
    else:
        after = grouping.shift_layer(canvas, layer.id, 1)
    changed = (compose(canvas, FRAME) != compose(after, FRAME)).any(axis=2)
    for rect in damage(canvas, after) or []:
        changed[rect.within(FRAME)] = False
    assert not changed.any()


@given(grouped)
@settings(max_examples=30, deadline=None)
def test_groups_are_kept_by_projects(canvas: Canvas) -> None:
    shelf = Shelf()
    data = json.loads(json.dumps(canvas.dump(shelf.put)))
    assert Canvas.load(data, shelf.__getitem__) == canvas


def test_a_project_of_before_groups_has_none() -> None:
    shelf = Shelf()
    data = plain("a", "b").dump(shelf.put)
    for layer in data["layers"]:
        for name in ("parent", "is_group", "passes"):
            del layer[name]
    found = Canvas.load(Canvas.upgrade(data, 2), shelf.__getitem__)
    assert outline(found) == "b a"


def test_a_disorderly_canvas_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="group"):
        canvas_of(Layer("g", is_group=True), Layer("a", parent="g"))


def test_a_merged_group_looks_as_before_with_its_labels() -> None:
    labels = np.full((FRAME.height, FRAME.width), 4, np.uint8)
    opaque = np.full((FRAME.height, FRAME.width, 4), 255, np.uint8)
    marked = Layer("m", "m", Tiles.empty().painted(0, 0, opaque, labels))
    canvas, id = grouped_as(canvas_of(Layer("low", tiles=plane(3)), marked, filled("x", 9, 9, 9, 40)), "m", "x")  # fmt: skip
    canvas = canvas.with_layer(id, passes=False, blend=Blend.SCREEN, opacity=0.75)
    after = merging.merge_group(canvas, id)
    assert [each.is_group for each in after.layers] == [False, False]
    assert np.array_equal(compose(after, FRAME), compose(canvas, FRAME))
    assert (flattened_labels(after).pixels == flattened_labels(canvas).pixels).all()


def test_labels_in_a_faint_group_do_not_cover() -> None:
    labels = np.full((FRAME.height, FRAME.width), 4, np.uint8)
    opaque = np.full((FRAME.height, FRAME.width, 4), 255, np.uint8)
    canvas, id = grouped_as(canvas_of(Layer("m", tiles=Tiles.empty().painted(0, 0, opaque, labels))), "m")  # fmt: skip
    assert (flattened_labels(canvas).pixels == 4).all()
    assert not flattened_labels(edits.set_opacity(canvas, id, 0.4)).pixels.any()
    assert not flattened_labels(edits.set_visible(canvas, id, False)).pixels.any()


def test_merging_down_is_done_onto_a_group_and_inside_one() -> None:
    canvas, _ = grouped_as(plain("a", "b", "c"), "a", "b")
    assert outline(merging.merge_down(canvas, "c")) == "G"
    with pytest.raises(Problem, match="lowest"):
        merging.merge_down(canvas, "a")
    assert outline(merging.merge_down(canvas, "b")) == "c G(a)"


@given(grouped)
@settings(max_examples=20, deadline=None)
def test_openraster_keeps_groups(tmp_path_factory: pytest.TempPathFactory, canvas: Canvas) -> None:
    path = tmp_path_factory.mktemp("ora") / "a.ora"
    tidy = replace(
        canvas,
        layers=tuple(replace(e, name=f"{n}", opacity=round(e.opacity, 4)) for n, e in enumerate(canvas.layers)),
    )  # fmt: skip
    write_openraster(tidy, path)
    found, notes = read_openraster(path)
    assert notes == ()
    assert outline(found) == outline(tidy)
    assert np.array_equal(flattened(found).pixels, flattened(tidy).pixels)


def test_another_reader_finds_nested_stacks(tmp_path: Path) -> None:
    canvas, id = grouped_as(plain("a", "b", "c"), "a", "b")
    canvas = canvas.with_layer(id, opacity=0.5, passes=False)
    write_openraster(canvas, tmp_path / "a.ora")
    with zipfile.ZipFile(tmp_path / "a.ora") as archive:
        root = Xml.fromstring(archive.read("stack.xml"))
    (group,) = root.findall("stack/stack")
    assert (group.get("name"), group.get("opacity")) == ("G", "0.5")
    assert group.get("isolation") == "isolate"
    assert [each.get("name") for each in group] == ["b", "a"]


def test_groups_without_end_lose_only_what_lies_too_deep(tmp_path: Path) -> None:
    path = tmp_path / "deep.ora"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "image/openraster")
        stack = "<stack>" * 300 + "</stack>" * 300
        archive.writestr("stack.xml", f"<image w='9' h='9'>{stack}</image>")
    canvas, notes = read_openraster(path)
    assert all(each.is_group for each in canvas.layers)
    assert "too many" in notes[0]
    assert compose(canvas, Rect(0, 0, 9, 9)).shape == (9, 9, 4)


@pytest.mark.parametrize("passes", [True, False])
def test_pixels_afloat_in_a_plain_group_are_shown_as_they_will_be(passes: bool) -> None:
    canvas, id = grouped_as(plain("a", "b", "c", "d"), "b", "c")
    canvas = canvas.with_layer(id, passes=passes)
    tiles = canvas.layer("b").tiles
    found = sandwich(canvas, Afloat("b", (Part("b", Tiles.empty(), tiles),), None, FRAME))
    assert found.is_plain
    shown = [found.below, found.afloat, *found.above]
    flat = [Layer(tiles=Tiles.empty().painted(0, 0, slice.pixels)) for slice in shown]
    assert abs(compose_layers(flat, FRAME).astype(int) - compose(canvas, FRAME)).max() <= 2
    hidden = edits.set_visible(canvas, id, False)
    assert (
        sandwich(
            hidden, Afloat("b", (Part("b", Tiles.empty(), tiles),), None, FRAME)
        ).afloat.opacity
        == 0
    )
