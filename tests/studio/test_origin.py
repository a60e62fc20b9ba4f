"""A picture says which part machines had in it, and says nothing where they had none."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import numpy as np
import pytest
from PIL import Image as Pillow

from engines import Image, find_engine
from studio import cli
from studio.assets import Asset
from studio.canvas import (
    Canvas,
    add_layer,
    clear_layer,
    layer_from_image,
    new_canvas,
    set_opacity,
    set_tiles,
    set_visible,
)
from studio.export import Delivery, Form, Proof
from studio.grouping import duplicate_layers, group_layers
from studio.layers import Layer
from studio.merging import flatten, merge_down, merge_group
from studio.moving import flip, move
from studio.openraster import MARK, write_openraster
from studio.openraster_read import read_openraster
from studio.origin import (
    Origin,
    origin_of_canvas,
    origin_of_engine,
    origin_of_recipe,
    with_parents,
)
from studio.pictures import premultiplied
from studio.poses import shift_of
from studio.recipes import Call, Recipe, recipe_of
from studio.results import as_result
from studio.sizes import scaled
from studio.wishes import Wish
from tests.engines import examples

TERM = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType"
ABOUT = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def noise(seed: int = 1, width: int = 40, height: int = 30) -> Image:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    return Image.from_rgb(pixels)


def recipe(engine: str, **inputs: Any) -> Recipe:
    params = find_engine(engine).params.check(inputs)
    return recipe_of(Call(engine, params), device="cpu")


def kept(image: Image, made: Recipe | None) -> Asset:
    text = made.to_json() if made is not None else ""
    return Asset(image.digest, 0.0, text, image.width, image.height)


def shown(image: Image, below: Canvas | None = None) -> Canvas:
    canvas = below or new_canvas(40, 30)
    return add_layer(canvas, as_result(layer_from_image(image, "Picture", 40, 30), image.digest))


def drawn(canvas: Canvas, id: str | None = None) -> Canvas:
    """The canvas with a red square, on a new layer or on one that is there."""
    square = premultiplied(np.full((8, 8, 4), (200, 10, 10, 255), np.uint8))
    if id is None:
        layer = Layer(name="Drawn")
        return add_layer(canvas, replace(layer, tiles=layer.tiles.painted(4, 4, square)))
    return set_tiles(canvas, id, canvas.layer(id).tiles.painted(4, 4, square))


def mark_in(packet: bytes) -> str | None:
    """What an XMP packet says, by the rules of RDF."""
    root = Xml.fromstring(packet.decode().strip("\ufeff\0"))
    found = next(root.iter(TERM), None)
    return None if found is None else found.text


MADE = noise()
REPAINTED = kept(MADE, recipe("image.repaint", painting=MADE, reference=noise(2)))
COLOURED = kept(MADE, recipe("image.colorize", picture=MADE))
IMAGINED = kept(MADE, recipe("image.landscape"))


def test_engines_are_told_apart_by_whether_a_model_was_trained_for_them() -> None:
    assert origin_of_engine("image.landscape") is Origin.ALGORITHM
    assert origin_of_engine("image.repaint") is Origin.PARTLY_ALGORITHM
    assert origin_of_engine("image.colorize") is Origin.PARTLY_TRAINED
    assert origin_of_engine("image.upscale") is Origin.PARTLY_TRAINED
    assert origin_of_engine("image.of-tomorrow") is Origin.PARTLY_TRAINED


def test_a_picture_made_out_of_one_by_a_model_has_a_trained_part() -> None:
    made = recipe("image.repaint", painting=MADE, reference=noise(2))
    assert origin_of_recipe(made) is Origin.PARTLY_ALGORITHM
    coloured = made.with_parents({MADE.digest: recipe("image.colorize", picture=noise(3))})
    assert origin_of_recipe(coloured) is Origin.PARTLY_TRAINED
    assert origin_of_recipe(made.model_copy(update={"card": "x"})) is Origin.TRAINED


def test_what_people_painted_is_not_marked() -> None:
    assert origin_of_canvas(new_canvas(40, 30), [REPAINTED]) is None
    assert origin_of_canvas(drawn(new_canvas(40, 30)), [REPAINTED]) is None


def test_what_is_seen_decides() -> None:
    canvas = shown(MADE, drawn(new_canvas(40, 30)))
    top = canvas.layers[-1].id
    assert origin_of_canvas(canvas, [IMAGINED]) is Origin.ALGORITHM
    assert origin_of_canvas(set_opacity(canvas, top, 0.5), [IMAGINED]) is Origin.PARTLY_ALGORITHM
    assert origin_of_canvas(set_visible(canvas, top, False), [IMAGINED]) is None
    assert origin_of_canvas(drawn(canvas), [IMAGINED]) is Origin.PARTLY_ALGORITHM
    assert origin_of_canvas(drawn(canvas, top), [IMAGINED]) is Origin.PARTLY_ALGORITHM
    assert origin_of_canvas(shown(MADE, shown(noise(5))), [IMAGINED]) is Origin.ALGORITHM
    clipped = replace(
        canvas, layers=(*canvas.layers[:-1], replace(canvas.layers[-1], clipped=True))
    )
    assert origin_of_canvas(clipped, [IMAGINED]) is Origin.PARTLY_ALGORITHM


def test_a_trained_part_is_named_and_what_is_not_known_counts_as_one() -> None:
    assert origin_of_canvas(shown(MADE), [COLOURED]) is Origin.PARTLY_TRAINED
    assert origin_of_canvas(shown(MADE), [kept(MADE, None)]) is Origin.PARTLY_TRAINED
    assert origin_of_canvas(shown(MADE), []) is Origin.PARTLY_TRAINED
    both = shown(noise(5), shown(MADE, drawn(new_canvas(40, 30))))
    both = set_opacity(both, both.layers[-1].id, 0.5)
    others = [COLOURED, kept(noise(5), recipe("image.landscape"))]
    assert origin_of_canvas(both, others) is Origin.PARTLY_TRAINED


@pytest.mark.parametrize(
    "joined",
    [
        "duplicated",
        "merged",
        "flattened",
        "saved",
        "exchanged",
        "moved",
        "flipped",
        "scaled",
        "grouped",
    ],
)
def test_the_part_of_machines_outlives_edits_and_files(tmp_path: Path, joined: str) -> None:
    canvas = shown(MADE, drawn(new_canvas(40, 30)))
    canvas = set_opacity(canvas, canvas.layers[-1].id, 0.5)
    if joined == "duplicated":
        canvas = duplicate_layers(canvas, [canvas.layers[-1].id])
        canvas = replace(canvas, layers=canvas.layers[-1:])
    elif joined == "merged":
        canvas = merge_down(canvas, canvas.layers[-1].id)
    elif joined == "flattened":
        canvas = flatten(canvas)
    elif joined == "moved":
        canvas = move(canvas, [canvas.layers[-1].id], shift_of(4, 3))
    elif joined == "flipped":
        canvas = flip(canvas, [canvas.layers[-1].id], upright=True)
    elif joined == "scaled":
        canvas = scaled(canvas, 30, 20)
    elif joined == "grouped":
        canvas = merge_group(*group_layers(canvas, [canvas.layers[-1].id], "Group"))
    elif joined == "saved":
        chunks: dict[str, Any] = {}

        def put(thing: Any) -> str:
            chunks[thing.digest] = thing.encode()
            return str(thing.digest)

        canvas = merge_down(canvas, canvas.layers[-1].id)
        data = json.loads(json.dumps(canvas.dump(put)))
        canvas = Canvas.load(data, chunks.__getitem__)
    else:
        write_openraster(flatten(canvas), tmp_path / "a.ora", source="some")
        canvas, _ = read_openraster(tmp_path / "a.ora")
    assert origin_of_canvas(canvas, [REPAINTED]) is Origin.PARTLY_ALGORITHM
    assert origin_of_canvas(canvas, [COLOURED]) is Origin.PARTLY_TRAINED
    for layer in canvas.layers:
        canvas = clear_layer(canvas, layer.id)
    assert origin_of_canvas(drawn(canvas, canvas.layers[0].id), [COLOURED]) is None


@pytest.mark.parametrize("form", [Form.PNG, Form.JPEG, Form.WEBP])
def test_the_mark_is_found_by_another_reader(tmp_path: Path, form: Form) -> None:
    proof = Proof(shown(MADE), [IMAGINED])
    path = tmp_path / f"a{form.value}"
    proof.write(path, Delivery(form=form), recipe='{"a": "<é>"}')
    with Pillow.open(path) as picture:
        packet = picture.info["xmp"]
        assert "icc_profile" in picture.info
    assert mark_in(packet) == f"{ABOUT}algorithmicMedia"
    proof.write(path, Delivery(form=form, mark=False, profile=False))
    with Pillow.open(path) as picture:
        assert "xmp" not in picture.info
        assert "icc_profile" not in picture.info
    Proof(drawn(new_canvas(40, 30)), [IMAGINED]).write(path, Delivery(form=form))
    assert b"DigitalSourceType" not in path.read_bytes()


@pytest.mark.parametrize("form", [Form.PNG, Form.JPEG, Form.WEBP])
def test_exiftool_reads_the_mark_and_the_profile(tmp_path: Path, form: Form) -> None:
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool is not installed")
    path = tmp_path / f"a{form.value}"
    Proof(shown(MADE), [COLOURED]).write(path, Delivery(form=form))
    named = ("-DigitalSourceType", "-ProfileDescription", "-validate")
    command = ["exiftool", "-n", "-json", *named, str(path)]
    told = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)[0]
    assert told["DigitalSourceType"] == f"{ABOUT}compositeWithTrainedAlgorithmicMedia"
    assert told["ProfileDescription"].startswith("sRGB")
    assert told["Validate"] == "0 0 0"


def test_a_layered_file_has_the_mark_as_a_file_and_in_its_flat_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    Proof(shown(MADE), [IMAGINED]).write(path, Delivery(form=Form.OPENRASTER))
    with zipfile.ZipFile(path) as archive:
        flat = Pillow.open(io.BytesIO(archive.read("mergedimage.png")))
        packets = archive.read(MARK), flat.info["xmp"]
    assert {mark_in(each) for each in packets} == {f"{ABOUT}algorithmicMedia"}
    Proof(shown(MADE), [IMAGINED]).write(path, Delivery(form=Form.OPENRASTER, mark=False))
    with zipfile.ZipFile(path) as archive:
        assert MARK not in archive.namelist()
        assert MADE.digest.encode() not in archive.read("stack.xml")


def test_the_command_line_marks_what_it_makes(tmp_path: Path) -> None:
    for name, image in (("p", examples.painting()), ("r", examples.reference())):
        Pillow.fromarray(image.pixels).save(tmp_path / f"{name}.png")
    painting, reference, output = (str(tmp_path / f"{name}.png") for name in "pro")
    command = ["image.repaint", "--painting", painting, "--reference", reference]
    assert cli.run([*command, "--output", output]) == cli.DONE
    with Pillow.open(output) as picture:
        assert mark_in(picture.info["xmp"]) == f"{ABOUT}compositeSynthetic"


def test_a_result_made_of_a_kept_one_says_so() -> None:
    made = recipe("image.repaint", painting=MADE, reference=noise(2))
    told = with_parents(made, [COLOURED, kept(noise(9), None)])
    parent = told.inputs["painting"].parent
    assert parent is not None
    assert parent.engine == "image.colorize"
    assert told.inputs["reference"].parent is None
    assert origin_of_recipe(told) is Origin.PARTLY_TRAINED
    assert with_parents(made, []) is made


def test_what_a_picture_is_painted_over_has_a_part_in_what_is_made_of_it() -> None:
    canvas = shown(MADE, drawn(new_canvas(40, 30)))
    wish = Wish("image.repaint", {}, canvas)
    assert wish.makers() == ()
    over = drawn(canvas, canvas.layers[-1].id)
    assert Wish("image.repaint", {}, over).makers() == (MADE.digest,)
    layer = as_result(
        layer_from_image(noise(7), "Picture", 40, 30), noise(7).digest, (MADE.digest,)
    )
    again = add_layer(over, layer)
    assets = [COLOURED, kept(noise(7), recipe("image.landscape"))]
    assert origin_of_canvas(again, assets) is Origin.PARTLY_TRAINED
