"""OpenRaster: what is written is read again, by others too, and theirs by us."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from engines import Problem
from studio.canvas import Canvas
from studio.grouping import group_layers
from studio.layers import Blend, Layer
from studio.openraster import write_openraster
from studio.openraster_read import read_openraster
from studio.pictures import flattened, premultiplied
from studio.tiles import Tiles
from tests.full_disk import small_disk

GREY = (120, 120, 120)


def layer(x: int, y: int, pixels: np.ndarray, **facts: Any) -> Layer:
    tiles = Tiles.empty().painted(x, y, premultiplied(pixels))
    return replace(Layer(tiles=tiles), **facts)


def square(*rgba: int, side: int = 20) -> np.ndarray:
    return np.full((side, side, 4), rgba, np.uint8)


def again(canvas: Canvas, folder: Path) -> Canvas:
    write_openraster(canvas, folder / "a.ora")
    found, notes = read_openraster(folder / "a.ora")
    assert notes == ()
    return found


def foreign(folder: Path, stack: str, **files: bytes) -> Path:
    """A file as another program writes it; a picture's name ends in _png."""
    path = folder / "foreign.ora"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "image/openraster", zipfile.ZIP_STORED)
        archive.writestr("stack.xml", stack, zipfile.ZIP_DEFLATED)
        for name, data in files.items():
            archive.writestr(f"data/{name.replace('_', '.')}", data, zipfile.ZIP_DEFLATED)
    return path


def png(pixels: np.ndarray) -> bytes:
    file = io.BytesIO()
    Pillow.fromarray(pixels).save(file, "PNG")
    return file.getvalue()


def test_all_facts_of_layers_come_back(tmp_path: Path) -> None:
    labels = np.full((20, 20), 7, np.uint8)
    marked = Tiles.empty().painted(5, 5, premultiplied(square(9, 8, 7, 255)), labels)
    layers = (
        layer(0, 0, square(255, 0, 0, 255), name="Low & <odd> “name”", locked=True),
        Layer(name="Materials", tiles=marked, opacity=0.25, blend=Blend.SOFT_LIGHT),
        layer(-30, 90, square(0, 9, 0, 40), name="Beyond", visible=False),
        Layer(name="Empty"),
    )
    canvas = Canvas(100, 80, layers, (1, 2, 250))
    found = again(canvas, tmp_path)
    assert (found.width, found.height, found.paper) == (100, 80, (1, 2, 250))
    for mine, theirs in zip(canvas.layers, found.layers, strict=True):
        facts = ("name", "opacity", "visible", "blend", "locked")
        assert [getattr(mine, each) for each in facts] == [getattr(theirs, each) for each in facts]
        area = mine.tiles.bounds()
        assert np.array_equal(mine.tiles.crop(area), theirs.tiles.crop(area))
        assert np.array_equal(mine.tiles.crop_labels(area), theirs.tiles.crop_labels(area))
    assert found.layers[3].tiles.is_empty


@given(st.integers(0, 2**32 - 1), st.sampled_from(list(Blend)))
@settings(max_examples=25, deadline=None)
def test_every_colour_at_every_alpha_comes_back_exactly(
    tmp_path_factory: pytest.TempPathFactory, seed: int, blend: Blend
) -> None:
    rgba = np.random.default_rng(seed).integers(0, 256, (40, 50, 4)).astype(np.uint8)
    canvas = Canvas(50, 40, (layer(0, 0, rgba, blend=blend, opacity=0.5),), None)
    found = again(canvas, tmp_path_factory.mktemp("ora"))
    area = canvas.layers[0].tiles.bounds()
    assert np.array_equal(found.layers[0].tiles.crop(area), canvas.layers[0].tiles.crop(area))


def laid_by_pillow(archive: zipfile.ZipFile, stack: Xml.Element, size: tuple[int, int]) -> Any:
    """What another program makes of a stack with isolated groups of normal layers."""
    laid = Pillow.new("RGBA", size)
    for entry in reversed(stack):
        if entry.attrib["visibility"] == "hidden":
            continue
        if entry.tag == "stack":
            whole = laid_by_pillow(archive, entry, size)
        else:
            picture = Pillow.open(io.BytesIO(archive.read(entry.attrib["src"])))
            whole = Pillow.new("RGBA", size)
            whole.paste(picture.convert("RGBA"), (int(entry.attrib["x"]), int(entry.attrib["y"])))
        share = float(entry.attrib["opacity"])
        whole.putalpha(whole.getchannel("A").point(lambda a, s=share: round(a * s)))
        laid = Pillow.alpha_composite(laid, whole)
    return laid


def test_another_reader_lays_groups_as_we_do(tmp_path: Path) -> None:
    squares = (
        layer(0, 0, square(200, 10, 30, 255, side=40), name="a"),
        layer(10, 20, square(0, 0, 255, 128), name="b", opacity=0.5),
        layer(15, 5, square(0, 200, 0, 255, side=30), name="c"),
        layer(30, 30, square(9, 9, 9, 255, side=30), name="d"),
    )
    canvas = Canvas(60, 60, squares, GREY)
    ids = {each.name: each.id for each in squares}
    canvas, inner = group_layers(canvas, [ids["b"], ids["c"]], "Inner")
    canvas, outer = group_layers(canvas, [ids["a"], inner], "Outer")
    canvas, unseen = group_layers(canvas, [ids["d"]], "Unseen")
    canvas = canvas.with_layer(inner, passes=False, opacity=0.5)
    canvas = canvas.with_layer(outer, passes=False, opacity=0.75)
    canvas = canvas.with_layer(unseen, visible=False)
    write_openraster(canvas, tmp_path / "a.ora")
    with zipfile.ZipFile(tmp_path / "a.ora") as archive:
        root = Xml.fromstring(archive.read("stack.xml"))
        laid = np.asarray(laid_by_pillow(archive, root[0], (60, 60)), int)
        merged = np.asarray(Pillow.open(io.BytesIO(archive.read("mergedimage.png"))), int)
    assert np.abs(laid - merged).max() <= 3
    assert len({tuple(each) for each in merged.reshape(-1, 4)}) > 4


def test_another_reader_finds_the_picture_where_the_specification_says(tmp_path: Path) -> None:
    low, high = square(200, 10, 30, 255, side=60), square(0, 0, 255, 128)
    canvas = Canvas(60, 60, (layer(0, 0, low), layer(10, 20, high, opacity=0.5)), GREY)
    write_openraster(canvas, tmp_path / "a.ora")
    with zipfile.ZipFile(tmp_path / "a.ora") as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"image/openraster"
        root = Xml.fromstring(archive.read("stack.xml"))
        assert (root.get("w"), root.get("h")) == ("60", "60")
        entries = root.findall("stack/layer")
        laid = laid_by_pillow(archive, root[0], (60, 60))
        merged = np.asarray(Pillow.open(io.BytesIO(archive.read("mergedimage.png"))), int)
        small = Pillow.open(io.BytesIO(archive.read("Thumbnails/thumbnail.png")))
    assert np.abs(np.asarray(laid, int) - merged).max() <= 2
    assert np.array_equal(merged, flattened(canvas).pixels)
    assert max(small.size) <= 256
    assert [each.get("name") for each in entries] == ["Layer", "Layer", "Paper"]


def test_nested_groups_offsets_and_modes_of_other_programs_are_read(tmp_path: Path) -> None:
    stack = """<?xml version='1.0' encoding='UTF-8'?>
    <image w="64" h="48" version="0.0.3" xres="72" yres="72"><stack name="root">
      <stack name="Folder" opacity="1.0" visibility="hidden" isolation="auto">
        <layer name="Inner" src="data/a.png" x="8" y="4" composite-op="svg:multiply" selected="true"/>
      </stack>
      <layer name="Jpeg" src="data/b.png" opacity="0.5"/>
    </stack></image>"""
    path = foreign(
        tmp_path, stack, a_png=png(square(1, 2, 3, 255)), b_png=png(square(9, 9, 9, 255))
    )
    canvas, notes = read_openraster(path)
    assert notes == ()
    assert [(each.name, each.visible, each.blend, each.opacity) for each in canvas.layers] == [
        ("Jpeg", True, Blend.NORMAL, 0.5),
        ("Inner", True, Blend.MULTIPLY, 1.0),
        ("Folder", False, Blend.NORMAL, 1.0),
    ]
    folder = canvas.layers[2]
    assert folder.is_group
    assert folder.passes
    assert canvas.layers[1].parent == folder.id
    assert canvas.shown == canvas.layers[:1]
    assert tuple(flattened(replace(canvas, layers=(replace(canvas.layers[1], parent=""),))).pixels[4, 8]) == (1, 2, 3, 255)  # fmt: skip


def test_a_group_with_an_opacity_of_its_own_is_laid_as_one(tmp_path: Path) -> None:
    stack = """<image w="20" h="20"><stack>
      <stack name="Glow" opacity="0.5"><layer name="b" src="data/b.png"/><layer name="a" src="data/a.png"/></stack>
    </stack></image>"""
    path = foreign(tmp_path, stack, a_png=png(square(250, 0, 0, 255)), b_png=png(square(0, 250, 0, 255)))  # fmt: skip
    canvas, notes = read_openraster(path)
    assert notes == ()
    assert [each.name for each in canvas.layers] == ["a", "b", "Glow"]
    assert flattened(canvas).pixels[0, 0].tolist() == pytest.approx([0, 250, 0, 128], abs=1)


def test_what_is_unknown_is_passed_over_and_told(tmp_path: Path) -> None:
    stack = """<image w="20" h="20"><stack>
      <filter type="blur"/>
      <layer name="Odd" src="data/a.png" composite-op="krita:grain_merge" opacity="nan"/>
      <layer name="Gone" src="data/nowhere.png"/>
      <layer name="Torn" src="data/torn.png"/>
      <layer name="Far" src="data/a.png" x="99999999"/>
    </stack></image>"""
    torn = png(square(1, 2, 3, 255, side=200))[:120]
    canvas, notes = read_openraster(
        foreign(tmp_path, stack, a_png=png(square(5, 6, 7, 255)), torn_png=torn)
    )
    assert [(each.name, each.blend, each.opacity) for each in canvas.layers] == [
        ("Odd", Blend.NORMAL, 1.0)
    ]
    assert len(notes) == 5
    for word in ("filter", "grain_merge", "Gone", "Torn", "Far"):
        assert any(word in note for note in notes)


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><image w="9" h="9"><stack/></image>'


def test_layers_in_parts_of_an_unknown_kind_and_in_deep_groups_are_kept(tmp_path: Path) -> None:
    deep = "<stack>" * 60 + "<stack visibility='hidden'><layer name='Deep' src='data/a.png'/></stack>" + "</stack>" * 60  # fmt: skip
    stack = f"""<image w="20" h="20"><stack>
      <artboard name="Board" visibility="hidden"><layer name="In" src="data/a.png"/></artboard>
      <filter><param name="radius">3</param></filter>
      {deep}
    </stack></image>"""
    canvas, notes = read_openraster(foreign(tmp_path, stack, a_png=png(square(5, 6, 7, 255))))
    found = {each.name: each for each in canvas.layers}
    assert canvas.layer(found["In"].parent).name == "Board"
    assert found["In"] not in canvas.shown
    assert not found["Deep"].visible
    for word in ("artboard", "filter", "too many"):
        assert any(word in each for each in notes)
    assert len(notes) == 3


def test_a_description_with_a_namespace_and_decimal_commas_is_read(tmp_path: Path) -> None:
    stack = """<image xmlns="urn:other" w="20.0" h="20"><stack>
      <layer name="Half" src="data/a.png" opacity="0,5"/></stack></image>"""
    canvas, notes = read_openraster(foreign(tmp_path, stack, a_png=png(square(5, 6, 7, 255))))
    assert notes == ()
    assert (canvas.width, canvas.layers[0].opacity) == (20, 0.5)


def with_merged(path: Path, pixels: np.ndarray) -> Path:
    """The file with the merged picture that programs lay beside the layers."""
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("mergedimage.png", png(pixels))
    return path


LOST = """<image w="30" h="20"><stack><stack name="G">
  <layer name="Vector" src="data/a.svg"/></stack></stack></image>"""


@pytest.mark.parametrize(("stack", "wide"), [(LOST, 30), ("no xml", 20), ("<image/>", 20), (BOMB, 20)])  # fmt: skip
def test_where_no_layer_can_be_read_the_merged_picture_is(
    tmp_path: Path, stack: str, wide: int
) -> None:
    path = with_merged(foreign(tmp_path, stack), square(5, 6, 7, 255))
    canvas, notes = read_openraster(path)
    assert [each.name for each in canvas.layers] == ["Merged picture"]
    assert (canvas.width, canvas.height) == (wide, 20)
    assert flattened(canvas).pixels[3, 4].tolist() == [5, 6, 7, 255]
    assert "made" in notes[0]


def test_the_merged_picture_is_not_taken_where_a_layer_can_be_read(tmp_path: Path) -> None:
    stack = """<image w="20" h="20"><stack><layer name="Gone" src="data/b.png"/>
      <layer name="There" src="data/a.png"/></stack></image>"""
    path = foreign(tmp_path, stack, a_png=png(square(5, 6, 7, 255)))
    canvas, notes = read_openraster(with_merged(path, square(1, 1, 1, 255)))
    assert [each.name for each in canvas.layers] == ["There"]
    assert "Gone" in notes[0]


@pytest.mark.parametrize(
    "stack",
    ["", "no xml", "<image/>", "<image w='1' h='x'><stack/></image>", BOMB,
     "<image w='9' h='9'/>", "<image w='99999' h='9'><stack/></image>",
     "<image w='9' h='9'><stack>" + "<layer/>" * 2001 + "</stack></image>"],
)  # fmt: skip
def test_a_broken_description_is_a_problem_with_a_remedy(tmp_path: Path, stack: str) -> None:
    with pytest.raises(Problem) as caught:
        read_openraster(foreign(tmp_path, stack))
    assert caught.value.remedy


def test_no_damaged_byte_is_more_than_a_problem(tmp_path: Path) -> None:
    stack = "<image w='20' h='20'><stack><layer src='data/a.png'/></stack></image>"
    whole = foreign(tmp_path, stack, a_png=png(square(5, 6, 7, 255))).read_bytes()
    damaged = tmp_path / "damaged.ora"
    told = 0
    for place in range(len(whole)):
        damaged.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            read_openraster(damaged)
        except Problem:
            told += 1
    assert 0 < told < len(whole)


def test_no_archive_and_no_file_are_problems(tmp_path: Path) -> None:
    (tmp_path / "a.ora").write_bytes(b"PK\3\4 half of a file")
    for name in ("a.ora", "nowhere.ora"):
        with pytest.raises(Problem) as caught:
            read_openraster(tmp_path / name)
        assert caught.value.remedy


def test_a_huge_description_is_not_unpacked(tmp_path: Path) -> None:
    path = foreign(tmp_path, "<image>" + " " * 50_000_000)
    with pytest.raises(Problem, match="no OpenRaster"):
        read_openraster(path)


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (200, 200, 4), np.uint8)
    canvas = Canvas(200, 200, (layer(0, 0, noise),))
    with small_disk(tmp_path) as disk:
        path = disk.folder / "a.ora"
        path.write_bytes(b"old")
        disk.fill()
        with pytest.raises(Problem):
            write_openraster(canvas, path)
        assert path.read_bytes() == b"old"
        assert sorted(each.name for each in tmp_path.iterdir()) == ["a.ora", "filler"]


def test_what_has_no_name_in_the_file_is_named_in_the_words_of_the_reader(tmp_path: Path) -> None:
    stack = '<image w="20" h="20"><stack><stack><layer src="data/a.png"/></stack></stack></image>'
    path = foreign(tmp_path, stack, a_png=png(square(5, 6, 7, 255)))
    canvas, _ = read_openraster(path, {"Layer": "Ebene", "Group": "Gruppe"}.__getitem__)
    assert [layer.name for layer in canvas.layers] == ["Ebene", "Gruppe"]


def test_other_programs_clip_as_we_do_by_a_stack_that_we_read_as_none(tmp_path: Path) -> None:
    pixels = {n: square(40 * n, 255 - 40 * n, 90, 60 + 30 * n, side=12 + 4 * n) for n in range(5)}
    layers = (
        layer(0, 0, pixels[4], id="ground", name="Ground"),
        layer(2, 2, pixels[2], id="base", name="Base", opacity=0.5, blend=Blend.SCREEN),
        layer(4, 4, pixels[1], id="one", name="One", clipped=True, blend=Blend.MULTIPLY),
        layer(0, 6, pixels[3], id="two", name="Two", clipped=True, opacity=0.25),
        layer(6, 0, pixels[0], id="in", name="In", parent="group"),
        Layer("group", "Group", is_group=True, clipped=True),
        layer(6, 6, pixels[1], id="top", name="Top"),
    )
    canvas = Canvas(40, 40, layers, None)
    found = again(canvas, tmp_path)
    assert [(la.name, la.blend, la.opacity, la.clipped, la.is_group) for la in found.layers] == [
        (la.name, la.blend, la.opacity, la.clipped, la.is_group) for la in canvas.layers
    ]
    assert (flattened(found).pixels == flattened(canvas).pixels).all()
    with zipfile.ZipFile(tmp_path / "a.ora") as archive:
        stack = Xml.fromstring(archive.read("stack.xml"))[0]
    pile = stack[1]
    assert [(pile.tag, pile.get("isolation"), pile.get("composite-op"), pile.get("opacity"))] == [
        ("stack", "isolate", "svg:screen", "0.5")
    ]
    ways = [(each.get("name"), each.get("composite-op"), each.get("opacity")) for each in pile]
    assert ways == [
        ("Group", "svg:src-atop", "1"),
        ("Two", "svg:src-atop", "0.25"),
        ("One", "svg:multiply", "1"),
        ("Base", "svg:src-over", "1"),
    ]


def test_what_another_program_clips_is_clipped_and_told_where_it_differs(tmp_path: Path) -> None:
    entry = "<layer name='{}' src='data/a.png' composite-op='svg:src-{}'/>"
    rows = "".join(
        entry.format(*each) for each in (("Shade", "atop"), ("B", "over"), ("A", "over"))
    )
    stack = f'<image w="20" h="20"><stack>{rows}</stack></image>'
    path = foreign(tmp_path, stack, a_png=png(square(5, 6, 7, 255)))
    canvas, notes = read_openraster(path)
    assert [layer.clipped for layer in canvas.layers] == [False, False, True]
    assert notes == ("“Shade” is clipped to the layer below it alone.",)


def test_a_clipped_layer_of_another_mode_is_cut_for_others_and_whole_for_us(tmp_path: Path) -> None:
    base = layer(0, 0, square(200, 90, 60, 255, side=10), id="base", name="Base")
    shade = layer(4, 4, square(90, 90, 200, 255), name="Shade", clipped=True, blend=Blend.MULTIPLY)
    canvas = Canvas(40, 40, (base, shade), None)
    found = again(canvas, tmp_path)
    assert found.layers[1].tiles == shade.tiles
    with zipfile.ZipFile(tmp_path / "a.ora") as archive:
        names = {name: archive.read(name) for name in archive.namelist()}
    shown = np.asarray(Pillow.open(io.BytesIO(names["data/layer1.png"])))
    assert (shown[4:10, 4:10] == (90, 90, 200, 255)).all()
    assert not shown[10:, :, 3].any()
    names["data/layer1.png"] = png(np.full(shown.shape, 77, np.uint8))  # painted on elsewhere
    with zipfile.ZipFile(tmp_path / "b.ora", "w") as archive:
        for name, data in names.items():
            archive.writestr(name, data)
    changed, _ = read_openraster(tmp_path / "b.ora")
    assert (changed.layers[1].tiles.crop(changed.bounds)[..., 3] == 77).all()
