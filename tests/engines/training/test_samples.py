"""The shipped samples: whole, small, and what their recipe gives."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from engines.kernels.material import Material
from engines.training.sample_list import SAMPLES, Below, Sample
from engines.training.samples import SIZE, coloured, joined, mean_colours, painting, write
from engines.values import Image, Labels

FOLDER = Path(__file__).parents[3] / "resources" / "samples"
ROWS = json.loads((FOLDER / "samples.json").read_text(encoding="utf-8"))
FILES = ("painting", "labels", "reference", "reference_labels")


def _read(name: str, flag: int = cv2.IMREAD_UNCHANGED) -> np.ndarray:
    found = cv2.imdecode(np.frombuffer((FOLDER / name).read_bytes(), np.uint8), flag)
    assert found is not None
    return np.asarray(found)


def test_the_index_names_every_sample_and_every_file() -> None:
    assert [row["id"] for row in ROWS] == [sample.id for sample in SAMPLES]
    assert len(ROWS) >= 8
    named = {row[key] for row in ROWS for key in FILES}
    assert named | {"samples.json"} == {path.name for path in FOLDER.iterdir()}


def test_the_samples_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 4_000_000


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_painting_is_flat_and_made_of_materials_its_reference_shows(row: dict[str, str]) -> None:
    picture, labels = _read(row["painting"]), _read(row["labels"])
    shown, reference = _read(row["reference_labels"]), _read(row["reference"])
    assert picture.shape[:2] == labels.shape
    assert reference.shape[:2] == shown.shape
    assert labels.dtype == shown.dtype == np.uint8
    assert max(labels.max(), shown.max()) <= Labels.highest
    assert 3 <= len(np.unique(picture.reshape(-1, 3), axis=0)) <= 6
    for material in np.unique(labels):
        assert (shown == material).mean() >= 0.001, Material(material).name


def test_the_recipe_makes_a_shipped_sample_again(tmp_path: Path) -> None:
    sample = next(s for s in SAMPLES if s.id == "desert")
    row = write(sample, tmp_path)
    for key in FILES:
        shipped = _read(row[key])
        again = cv2.imread(str(tmp_path / row[key]), cv2.IMREAD_UNCHANGED)
        assert shipped.shape == again.shape
        if key.endswith("labels"):
            assert (shipped == again).mean() > 0.995
        else:
            assert np.abs(shipped.astype(int) - again.astype(int)).mean() < 2


def test_an_unsteady_hand_paints_curves_that_are_not_straight() -> None:
    line = (Below(Material.WATER, ((0, 0.5), (1, 0.5))),)
    labels = painting(Sample("wobble", "", {}, line), (320, 200)).pixels
    top = (labels == Material.WATER).argmax(0)
    assert 1 < top.std() < 12
    assert np.abs(np.diff(top)).max() <= 6


def test_a_sky_has_its_clouds_and_a_mountain_its_snow() -> None:
    labels = Labels(np.array([[Material.CLOUD, Material.SNOW, Material.WATER]], np.uint8))
    mountains, winter = (next(s for s in SAMPLES if s.id == name) for name in ("lake", "winter"))
    assert joined(labels, mountains).pixels.tolist() == [
        [Material.SKY, Material.ROCK, Material.WATER]
    ]
    assert joined(labels, winter).pixels.tolist() == [[Material.SKY, Material.SNOW, Material.WATER]]


def test_paintings_differ_from_one_another() -> None:
    seen = {painting(sample, (96, 64)).digest for sample in SAMPLES}
    assert len(seen) == len(SAMPLES)


def test_a_material_without_a_colour_is_an_error() -> None:
    picture = Image.from_rgb(np.full((4, 4, 3), 90, np.uint8))
    labels = Labels(np.full((4, 4), Material.ROCK, np.uint8))
    colours = mean_colours(picture, labels)
    assert coloured(labels, colours) == picture
    with pytest.raises(KeyError):
        coloured(Labels(np.full((4, 4), Material.SNOW, np.uint8)), colours)


def test_samples_are_of_the_size_they_are_shipped_in() -> None:
    assert _read(ROWS[0]["reference"]).shape == (SIZE[1], SIZE[0], 3)
