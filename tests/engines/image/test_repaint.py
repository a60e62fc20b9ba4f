"""image.repaint: what it promises about pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest

from engines.engine import Context
from engines.image.repaint import Repaint, repaint
from engines.problem import Problem
from engines.progress import Cancelled, Progress, Report
from engines.values import Image, Labels, Mask
from tests.engines import examples

GOLDEN = Path(__file__).parents[2] / "golden" / "repaint.png"


def _params(**changes: Any) -> Repaint:
    values = {
        "painting": examples.painting(),
        "reference": examples.reference(),
        "labels": examples.labels(),
        "reference_labels": examples.reference_labels(),
        "seed": 1,
    }
    return Repaint(**{**values, **changes})


def _paint(**changes: Any) -> Image:
    return repaint(_params(**changes)).image()


def _scaled(image: Image, width: int, height: int) -> Image:
    return Image(np.asarray(PIL.Image.fromarray(image.pixels).resize((width, height), 0)))


def test_the_picture_is_the_golden_one() -> None:
    golden = np.asarray(PIL.Image.open(GOLDEN).convert("RGBA"), np.float32)
    made = _paint().pixels.astype(np.float32)
    assert np.abs(made - golden).mean() < 3


def test_another_seed_gives_another_picture() -> None:
    assert _paint(seed=2) != _paint()


def test_pixels_outside_the_mask_stay_exactly_as_they_are() -> None:
    mask = examples.mask()
    made = _paint(mask=mask)
    kept = mask.pixels == 0
    assert (made.pixels[kept] == examples.painting().pixels[kept]).all()
    assert (made.pixels[~kept] != examples.painting().pixels[~kept]).any()


def test_labelled_pixels_are_made_of_their_own_material() -> None:
    made = _paint().rgb.astype(int)
    sky = made[..., 2] > made[..., 1]
    assert (sky == (examples.labels().pixels == 1)).mean() >= 0.95


def test_labels_win_over_colours() -> None:
    upside_down = Labels.adopt(3 - examples.labels().pixels)
    made = _paint(labels=upside_down).rgb.astype(int)
    sky = made[..., 2] > made[..., 1]
    assert (sky == (upside_down.pixels == 1)).mean() >= 0.95


def test_opposite_borders_of_a_tileable_picture_fit() -> None:
    level = Image(np.repeat(examples.painting().pixels[:, :1], 72, axis=1))
    made = _paint(painting=level, tileable=True, labels=None, reference_labels=None)
    pixels = made.rgb.astype(float)
    inside = np.abs(np.diff(pixels, axis=1)).mean(axis=(0, 2)).max()
    assert np.abs(pixels[:, 0] - pixels[:, -1]).mean() <= inside + 1


def test_the_picture_may_be_larger_than_the_reference() -> None:
    painting = _scaled(examples.painting(), 200, 150)
    made = _paint(painting=painting, labels=None)
    assert made.size == (200, 150)
    assert made.alpha.min() == 255


def test_very_large_pictures_are_voted_at_full_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engines.kernels.patch_pictures.FINEST", 2500)
    made = _paint()
    assert made.size == examples.painting().size
    sky = made.rgb[..., 2].astype(int) > made.rgb[..., 1]
    assert (sky == (examples.labels().pixels == 1)).mean() >= 0.9


def test_transparent_parts_of_the_reference_are_not_used() -> None:
    pixels = examples.reference().pixels.copy()
    pixels[:, 48:] = (255, 0, 255, 0)
    made = _paint(reference=Image(pixels)).rgb.astype(int)
    assert not ((made[..., 0] - made[..., 1] > 100) & (made[..., 2] > 150)).any()


def test_transparent_parts_of_the_painting_are_filled() -> None:
    pixels = examples.painting().pixels.copy()
    pixels[10:30, 20:50] = (255, 0, 255, 0)
    made = _paint(painting=Image(pixels), labels=None)
    assert made.alpha.min() == 255
    assert not (made.rgb[..., 0].astype(int) - made.rgb[..., 1] > 100).any()


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"reference": Image.from_rgb(np.zeros((5, 40, 3), np.uint8))}, "reference is too small"),
        ({"painting": Image.adopt(np.zeros((48, 72, 4), np.uint8))}, "painting is empty"),
        ({"reference": Image.adopt(np.zeros((64, 96, 4), np.uint8))}, "reference is empty"),
        ({"labels": Labels.adopt(np.zeros((8, 8), np.uint8))}, "labels do not fit"),
        ({"mask": Mask.adopt(np.zeros((8, 8), np.uint8))}, "mask does not fit"),
    ],
)
def test_what_cannot_be_painted_is_said_in_sentences(changes: dict[str, Any], title: str) -> None:
    if "reference" in changes:
        changes = {**changes, "reference_labels": None}
    with pytest.raises(Problem) as found:
        _paint(**changes)
    assert title in found.value.title
    assert found.value.reason
    assert found.value.remedy


def test_each_level_from_64_px_is_shown_and_progress_ends_at_one() -> None:
    painting = _scaled(examples.painting(), 150, 100)
    seen: list[Report] = []
    context = Context(progress=Progress(seen.append))
    made = repaint(_params(painting=painting, labels=None), context).image()
    shown = [report.preview for report in seen if report.preview]
    assert [min(preview.size) >= 64 for preview in shown] == [True] * len(shown)
    assert len(shown) >= 2
    assert shown[-1] == made
    fractions = [report.fraction for report in seen]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def test_cancelling_stops_within_an_iteration() -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(Cancelled):
        repaint(_params(), Context(progress=Progress(cancelled=cancelled)))
    assert asked == 4


@pytest.mark.parametrize("size", [(7, 7), (200, 9), (9, 200)])
def test_extreme_shapes_are_painted_too(size: tuple[int, int]) -> None:
    painting = _scaled(examples.painting(), *size)
    assert _paint(painting=painting, labels=None).size == size
