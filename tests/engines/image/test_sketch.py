"""image.sketch: drawings of any size and colour, with and without paint, become pictures.

The network is a stand-in that shows what it was given: lines black, paint as it is, paper white;
its look darkens the whole by a little.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from engines import Problem
from engines.engine import Context
from engines.image.drawing import taken_apart
from engines.image.sketch import SIDE, Sketch, sketch
from engines.progress import Progress
from engines.registry import context_for
from engines.values import Image
from tests.engines.drawings import KINDS, face, shirt


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> Context:
    path = tmp_path_factory.mktemp("models") / "sketch.onnx"
    path.write_bytes(_stand_in().SerializeToString())
    return replace(context_for(Progress()), weights=lambda card: path)


def _stand_in() -> onnx.ModelProto:
    """picture = (paint + (1 - mask)) * (1 - ink) - ink + 0.1 * tanh(mean of look)."""
    ints = {"at1": [1], "at4": [4], "at5": [5], "at0": [0], "channel": [1]}
    constants = [helper.make_tensor(k, TensorProto.INT64, [1], v) for k, v in ints.items()]
    constants += [helper.make_tensor(k, TensorProto.FLOAT, [1], [v])
                  for k, v in (("one", 1.0), ("tenth", 0.1))]  # fmt: skip
    steps = [
        ("Slice", ["condition", "at0", "at1", "channel"], "ink"),
        ("Slice", ["condition", "at1", "at4", "channel"], "paint"),
        ("Slice", ["condition", "at4", "at5", "channel"], "mask"),
        ("Sub", ["one", "mask"], "paper"),
        ("Add", ["paint", "paper"], "ground"),
        ("Sub", ["one", "ink"], "clear"),
        ("Mul", ["ground", "clear"], "lit"),
        ("Sub", ["lit", "ink"], "shown"),
        ("ReduceMean", ["look"], "light"),
        ("Tanh", ["light"], "soft"),
        ("Mul", ["soft", "tenth"], "shade"),
        ("Sub", ["shown", "shade"], "picture"),
    ]
    inputs = [
        helper.make_tensor_value_info("condition", TensorProto.FLOAT, [1, 5, SIDE, SIDE]),
        helper.make_tensor_value_info("kind", TensorProto.INT64, [1]),
        helper.make_tensor_value_info("look", TensorProto.FLOAT, [1, 8]),
    ]
    output = helper.make_tensor_value_info("picture", TensorProto.FLOAT, [1, 3, SIDE, SIDE])
    nodes = [helper.make_node(kind, given, [made]) for kind, given, made in steps]
    nodes[8].attribute.append(helper.make_attribute("keepdims", 0))
    graph = helper.make_graph(nodes, "stand-in", inputs, [output], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)


def picture(context: Context, lines: Image, **settings: object) -> np.ndarray:
    params = Sketch.check({"lines": lines, "variety": 0.0, **settings})
    return sketch(params, context).image().rgb.astype(int)


@pytest.mark.parametrize("size", [(192, 192), (300, 100), (40, 90), (640, 500)])
def test_the_picture_has_the_size_of_the_drawing_and_its_lines_in_place(
    context: Context, size: tuple[int, int]
) -> None:
    width, height = size
    rgb = np.full((height, width, 3), 255, np.uint8)
    rgb[:, width // 3 : width // 3 + max(width // 60, 1)] = 20
    made = picture(context, Image.from_rgb(rgb))
    assert made.shape == (height, width, 3)
    assert abs(int(made.sum((0, 2)).argmin()) - width // 3) <= max(2, width // 60)


@pytest.mark.parametrize("kind", KINDS)
def test_thin_strokes_are_ink_and_no_paint(kind: str) -> None:
    drawing = taken_apart(KINDS[kind](), SIDE)
    assert not drawing.paint.any()
    assert 0.03 < drawing.ink.mean() < 0.2


def test_lines_are_found_in_any_colour_and_in_pencil() -> None:
    truth = taken_apart(shirt(), SIDE).ink > 0.5
    strokes = shirt().rgb < 128
    for colour in ((200, 30, 30), (40, 90, 220), (190, 190, 190), (230, 200, 40)):
        rgb = np.where(strokes.all(2, keepdims=True), colour, 255).astype(np.uint8)
        found = taken_apart(Image.from_rgb(rgb), SIDE).ink > 0.5
        assert (found & truth).sum() > 0.75 * truth.sum()


def test_a_transparent_layer_is_a_drawing_as_paper_is() -> None:
    ink = np.zeros((300, 300, 4), np.uint8)
    ink[..., 3] = 255 - shirt(300).rgb[..., 0]
    on_layer, on_paper = (taken_apart(each, SIDE).ink for each in (Image(ink), shirt(300)))
    assert np.abs(on_layer - on_paper).mean() < 0.01


def test_areas_of_colour_are_paint_and_lines_over_them_stay_lines() -> None:
    drawing, plain = taken_apart(shirt(painted=True), SIDE), taken_apart(shirt(), SIDE)
    assert drawing.paint.mean() > 0.95
    assert np.allclose(drawing.colours[100, 96] * 255, (200, 40, 50), atol=4)
    assert np.allclose(drawing.colours[20, 20] * 255, (190, 170, 150), atol=4)
    lines = plain.ink > 0.5
    assert (drawing.ink[lines] > 0.5).mean() > 0.9
    assert (drawing.ink > 0.5).sum() < 1.3 * lines.sum()


def test_white_paint_counts_on_a_transparent_layer() -> None:
    layer = np.zeros((200, 200, 4), np.uint8)
    layer[50:150, 50:150] = 255
    drawing = taken_apart(Image(layer), SIDE)
    assert drawing.paint[96, 96] == 1
    assert drawing.paint[10, 10] == 0


def test_a_drawing_of_any_resolution_is_the_same_drawing() -> None:
    small, large = (taken_apart(face(side), SIDE) for side in (192, 1500))
    overlap = np.minimum(small.ink, large.ink).sum() / np.maximum(small.ink, large.ink).sum()
    assert overlap > 0.5


def test_the_seed_chooses_the_look_and_variety_how_far_it_goes(context: Context) -> None:
    one, again, other = (picture(context, face(), variety=1.0, seed=s) for s in (1, 1, 2))
    assert (one == again).all()
    assert (one != other).any()
    assert (picture(context, face(), seed=1) == picture(context, face(), seed=2)).all()


def test_kept_lines_lie_over_the_picture_in_their_colours(context: Context) -> None:
    strokes = shirt().rgb < 128
    drawn = np.where(strokes, np.uint8((210, 30, 30)), np.uint8(255))
    without, kept = (picture(context, Image.from_rgb(drawn), keep_lines=k) for k in (False, True))
    inside = strokes.all(2)
    assert without[inside].mean() < 60
    assert np.abs(kept[inside] - (210, 30, 30)).mean() < 25


@pytest.mark.parametrize("alpha", [0, 255])
def test_an_empty_drawing_is_told_with_a_remedy(context: Context, alpha: int) -> None:
    empty = np.full((100, 120, 4), 255, np.uint8)
    empty[..., 3] = alpha
    with pytest.raises(Problem, match="empty") as caught:
        picture(context, Image(empty))
    assert caught.value.remedy


def test_a_damaged_model_is_told_with_a_remedy(tmp_path: Path) -> None:
    path = tmp_path / "sketch.onnx"
    path.write_bytes(b"no graph")
    with pytest.raises(Problem, match="cannot be loaded") as caught:
        picture(replace(Context(), weights=lambda card: path), face())
    assert caught.value.remedy


def test_painted_areas_keep_nearly_the_colours_of_the_paint() -> None:
    page = np.full((256, 256, 3), 255, np.uint8)
    cv2.circle(page, (128, 140), 90, (40, 110, 200), -1)
    cv2.circle(page, (128, 140), 90, (15, 15, 15), 3)
    made = sketch(Sketch(lines=Image.from_rgb(page)), context_for(Progress())).image().rgb
    inside = made[100:180, 90:166].reshape(-1, 3).astype(float)
    assert np.abs(inside.mean(0) - (40, 110, 200)).max() < 40
