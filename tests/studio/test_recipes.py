"""Recipes: a result's origin as JSON, read again by a program that may be older, and replayed."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines import Image, Labels, Media, Problem, find_engine
from studio import VERSION, media, recipes
from studio.recipes import Call, Ingredient, Recipe, parse, recipe_of, replay
from tests.source import ROOT


def image(seed: int, width: int = 24, height: int = 16) -> Image:
    rng = np.random.default_rng(seed)
    return Image.from_rgb(rng.integers(0, 255, (height, width, 3), dtype=np.uint8))


def labels(width: int = 24, height: int = 16) -> Labels:
    return Labels.adopt((np.arange(width * height) % 5).astype(np.uint8).reshape(height, width))


PAINTING, REFERENCE, LABELS = image(1), image(2, 30, 20), labels()


def a_call(**values: Any) -> Call:
    given = {"painting": PAINTING, "reference": REFERENCE, "labels": LABELS, "seed": 7}
    params = find_engine("image.repaint").params.check({**given, **values})
    return Call("image.repaint", params, device="cpu")


def among(*known: Media) -> Callable[[Ingredient], Media | None]:
    return lambda ingredient: {each.digest: each for each in known}.get(ingredient.sha256)


def test_a_recipe_says_how_a_result_was_made() -> None:
    recipe = recipe_of(a_call(), files={"model.safetensors": "ab" * 32})
    assert recipe.engine == "image.repaint"
    assert recipe.engine_version == find_engine("image.repaint").version
    assert recipe.settings["seed"] == 7
    assert set(recipe.inputs) == {"painting", "reference", "labels"}
    assert recipe.inputs["painting"] == Ingredient(
        sha256=PAINTING.digest, kind="image", size=(24, 16)
    )
    assert recipe.device == "cpu"
    assert recipe.program == VERSION
    assert recipe.files == {"model.safetensors": "ab" * 32}


def test_the_programs_version_is_the_one_it_is_packed_under() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["version"] == VERSION


@given(
    st.dictionaries(st.text(), st.integers() | st.booleans() | st.text()),
    st.text(),
    st.none() | st.tuples(st.integers(0), st.integers(0)),
)
def test_a_recipe_round_trips_through_json(
    settings: dict[str, Any], device: str, size: tuple[int, int] | None
) -> None:
    parent = Recipe(engine="a", engine_version=1, settings={}, inputs={}, device="cpu")
    ingredient = Ingredient(sha256="0" * 64, kind="image", size=size, parent=parent)
    recipe = Recipe(
        engine="b", engine_version=2, settings=settings, inputs={"x": ingredient}, device=device
    )
    assert parse(recipe.to_json()) == recipe


def test_a_recipe_holds_no_samples() -> None:
    assert len(recipe_of(a_call()).to_json()) < 2000


def test_parents_are_told_of_the_inputs_they_made() -> None:
    parent = recipe_of(a_call())
    recipe = recipe_of(a_call()).with_parents({REFERENCE.digest: parent})
    assert recipe.inputs["reference"].parent == parent
    assert recipe.inputs["painting"].parent is None
    assert parse(recipe.to_json()) == recipe


def test_a_recipe_replays_to_the_same_call() -> None:
    call = a_call()
    again = replay(parse(recipe_of(call).to_json()), among(PAINTING, REFERENCE, LABELS))
    assert again == call


def test_a_missing_input_is_named() -> None:
    with pytest.raises(Problem) as caught:
        replay(recipe_of(a_call()), among(PAINTING, LABELS))
    assert caught.value.title == (
        f"The picture “reference” ({REFERENCE.digest[:4]}…) is not beside the result."
    )
    assert "30×20 pixels" in caught.value.reason
    assert "folder of the result" in caught.value.remedy


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '"recipe"', "3", "{}", '{"version": 1}', '{"version": "x"}'],
)
def test_a_damaged_recipe_is_a_problem(text: str) -> None:
    with pytest.raises(Problem, match="damaged"):
        parse(text)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("inputs", {"painting": {"sha256": "xyz", "kind": "image"}}),
        ("settings", None),
        ("engine", 3),
        ("surprise", 1),
    ],
)
def test_a_recipe_with_a_wrong_field_says_which(field: str, value: object) -> None:
    data = {**json.loads(recipe_of(a_call()).to_json()), field: value}
    with pytest.raises(Problem, match=f"At “{field}"):
        parse(json.dumps(data))


def test_a_recipe_of_a_newer_program_says_so() -> None:
    data = json.loads(recipe_of(a_call()).to_json())
    for change in ({"version": 2}, {"version": 2, "surprise": 1}):
        with pytest.raises(Problem, match="newer version"):
            parse(json.dumps({**data, **change}))


def test_an_engine_or_a_setting_nobody_knows_is_a_problem() -> None:
    recipe = recipe_of(a_call())
    with pytest.raises(Problem, match="no engine"):
        replay(recipe.model_copy(update={"engine": "image.magic"}), among(PAINTING))
    changed = recipe.model_copy(update={"settings": {"seed": -1}})
    with pytest.raises(Problem, match="do not fit"):
        replay(changed, among(PAINTING, REFERENCE, LABELS))


def test_inputs_are_found_beside_the_result_under_any_name(tmp_path: Path) -> None:
    call = a_call()
    media.write_media(PAINTING, tmp_path / "z.png")
    media.write_media(REFERENCE, tmp_path / "holiday.png")
    media.write_media(LABELS, tmp_path / "other.png")
    media.write_media(image(3), tmp_path / "a.png")
    (tmp_path / "notes.txt").write_text("no picture")
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nrest")
    (tmp_path / "folder.png").mkdir()
    find = recipes.beside(tmp_path / "result.png")
    assert replay(recipe_of(call), find) == call


def test_only_files_of_the_right_size_are_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(5):
        media.write_media(image(seed, 50, 50), tmp_path / f"{seed}.png")
    media.write_media(PAINTING, tmp_path / "painting.png")
    opened: list[Path] = []
    read = media.read_media
    monkeypatch.setattr(
        media, "read_media", lambda kind, path: opened.append(path) or read(kind, path)
    )
    find = recipes.beside(tmp_path / "result.png")
    assert find(recipe_of(a_call()).inputs["painting"]) == PAINTING
    assert [path.name for path in opened] == ["painting.png"]


def test_nothing_is_found_where_there_is_no_folder(tmp_path: Path) -> None:
    find = recipes.beside(tmp_path / "missing" / "result.png")
    assert find(recipe_of(a_call()).inputs["painting"]) is None


def test_a_long_line_of_makings_is_cut_and_can_be_read() -> None:
    own = recipe_of(a_call())
    recipe = own
    for _ in range(300):
        recipe = own.with_parents({REFERENCE.digest: recipe})
    assert parse(recipe.to_json()) == recipe
    told = 0
    while (parent := recipe.inputs["reference"].parent) is not None:
        recipe, told = parent, told + 1
    assert told == recipes.GENERATIONS


def test_text_nested_too_deeply_is_a_problem() -> None:
    with pytest.raises(Problem, match="damaged"):
        parse("[" * 100_000)
