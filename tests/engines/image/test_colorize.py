"""image.colorize: what it keeps, what it colours, and that colours keep to the edges."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engines import Problem
from engines.engine import Context
from engines.image import colorize as module
from engines.image.colorize import Colorize, colorize, seen_size
from engines.kernels.tints import HINT_RANGE, lab
from engines.values import Image, Mask

GREEN, RED = np.array([-40.0, 40.0]), np.array([55.0, 35.0])


@pytest.fixture
def context(monkeypatch: pytest.MonkeyPatch) -> Context:
    """A network that makes bright things green, dark ones blank, and hints what they say."""

    def run(path: Path, device: str, seen: np.ndarray) -> list[np.ndarray]:
        light, hints = seen[0, 0], seen[0, 1:]
        made = np.where(light > 0, GREEN[:, None, None], 0.0)
        told = hints[:2] * HINT_RANGE
        return [np.where(hints[2] > 0, told, made)[None].astype(np.float32)]

    monkeypatch.setattr(module, "run_network", run)
    return Context(weights=lambda card: Path(card))


def _halves(width: int = 90, height: int = 60) -> Image:
    """Dark on the left, bright on the right."""
    rgb = np.full((height, width, 3), 60, np.uint8)
    rgb[:, width // 2 :] = 170
    return Image.from_rgb(rgb)


def _made(context: Context, picture: Image, **settings: Any) -> Image:
    return colorize(Colorize.check({"picture": picture, **settings}), context).image()


@pytest.mark.parametrize("size", [(1, 1), (2, 1), (3, 400), (90, 60), (331, 257), (1200, 40)])
def test_a_picture_of_any_size_keeps_its_lightness(context: Context, size: tuple[int, int]) -> None:
    rng = np.random.default_rng(0)
    rgb = rng.integers(70, 190, (*size[::-1], 1), np.uint8).repeat(3, 2)
    made = _made(context, Image.from_rgb(rgb))
    assert made.size == size
    assert np.abs(lab(made.rgb)[..., 0] - lab(rgb)[..., 0]).max() < 1


def test_colours_keep_to_the_edges(context: Context) -> None:
    made = lab(_made(context, _halves(901, 600)).rgb)
    assert np.abs(made[:, : 450 - 3, 1:]).max() < 4
    assert np.abs(made[:, 450 + 3 :, 1:] - GREEN).max() < 4


def test_a_coloured_picture_is_coloured_as_a_grey_one_would_be(context: Context) -> None:
    rgb = np.full((40, 40, 3), (200, 120, 110), np.uint8)
    light = lab(rgb)[..., :1]
    made = lab(_made(context, Image.from_rgb(rgb)).rgb)
    assert np.abs(made - np.concatenate([light, np.full((40, 40, 2), GREEN)], 2)).max() < 2


def test_hints_say_the_colour_where_they_are(context: Context) -> None:
    picture = _halves()
    pixels = np.zeros((60, 90, 4), np.uint8)
    pixels[20:40, 60:80] = (200, 40, 60, 255)
    made = lab(_made(context, picture, hints=Image(pixels)).rgb)
    wanted = lab(pixels[30:31, 70:71, :3])[0, 0, 1:]
    assert np.abs(made[30, 70, 1:] - wanted).max() < 15  # as red as so bright a grey can be
    assert np.abs(made[5, 85, 1:] - GREEN).max() < 4


def test_a_thin_stroke_on_a_large_picture_is_a_hint_too(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[np.ndarray] = []
    inner = module.run_network

    def noted(path: Path, device: str, seen: np.ndarray) -> Any:
        told.append(seen[0])
        return inner(path, device, seen=seen)

    monkeypatch.setattr(module, "run_network", noted)
    pixels = np.zeros((600, 900, 4), np.uint8)
    pixels[300:303, 100:800] = (200, 40, 60, 255)
    _made(context, _halves(900, 600), hints=Image(pixels))
    here = told[0][3] > 0
    assert 100 < here.sum() < 500
    wanted = lab(pixels[300:301, 100:101, :3])[0, 0, 1:]
    assert np.allclose(told[0][1:3, here].T * HINT_RANGE, wanted, atol=1)
    assert not told[0][1:3, ~here].any()


def test_clear_hints_are_no_hints(context: Context) -> None:
    clear = Image(np.full((60, 90, 4), (255, 0, 0, 0), np.uint8))
    assert _made(context, _halves(), hints=clear) == _made(context, _halves())


def test_saturation_goes_from_grey_to_gaudy(context: Context) -> None:
    grey, normal, gaudy = (_made(context, _halves(), saturation=s) for s in (0.0, 1.0, 1.5))
    assert np.ptp(grey.rgb.astype(int), axis=2).max() <= 1
    chroma = [np.abs(lab(each.rgb)[..., 1:]).mean() for each in (grey, normal, gaudy)]
    assert chroma[1] > 10
    assert chroma[2] > 1.3 * chroma[1]


def test_alpha_is_kept_and_clear_colours_do_not_count(context: Context) -> None:
    pixels = np.array(_halves().pixels)
    pixels[:, :30, 3], pixels[:, 30:50, 3] = 0, 128
    first = _made(context, Image(pixels))
    assert (first.alpha == pixels[..., 3]).all()
    pixels[:, :30, :3] = 255
    assert (_made(context, Image(pixels)).pixels[:, 30:] == first.pixels[:, 30:]).all()


def test_what_is_masked_out_stays(context: Context) -> None:
    mask = np.zeros((60, 90), np.uint8)
    mask[:30] = 255
    picture = _halves()
    made = _made(context, picture, mask=Mask(mask))
    assert (made.pixels[30:] == picture.pixels[30:]).all()
    assert (made.pixels[:30] == _made(context, picture).pixels[:30]).all()


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"hints": _halves(40, 60)}, "The hints do not fit the picture"),
        ({"mask": Mask(np.zeros((3, 4), np.uint8))}, "The mask does not fit the picture"),
    ],
)
def test_other_sizes_are_refused(context: Context, given: dict[str, Any], sentence: str) -> None:
    with pytest.raises(Problem, match=sentence):
        _made(context, _halves(), **given)


def test_without_weights_the_problem_says_so() -> None:
    with pytest.raises(Problem, match="colorize is not installed"):
        _made(Context(), _halves())


@pytest.mark.parametrize("size", [(1, 9000), (4000, 3000), (90, 60), (16, 16)])
def test_the_network_sees_a_like_number_of_pixels(size: tuple[int, int]) -> None:
    wide, high = seen_size(*size)
    assert wide % 16 == high % 16 == 0
    assert 80**2 <= wide * high <= 144**2 or max(wide, high) == 512
