"""image.upscale: sizes, alpha and colours of what is enlarged, whatever the network."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from engines import Context, Image, Problem
from engines.engine import Engine
from engines.image.upscale import FAST, FINE, FINE_X4, WEB, Upscale, filled, upscale
from engines.models import shipped_weights
from engines.training.nets.enlarging import Enlarging
from engines.training.weights import ship

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> Context:
    """Untrained networks, which repeat the nearest pixel."""
    folder = tmp_path_factory.mktemp("models")
    for name, scale, channels in ((FAST, 2, 1), (FINE, 2, 3), (WEB, 2, 3), (FINE_X4, 4, 3)):
        net = Enlarging(scale, channels, 4, 1).folded()
        free = {"picture": {0: "n", 2: "height", 3: "width"}}
        ship(net, {"picture": torch.rand(2, channels, 8, 9)}, name, folder, free=free)
    return Context(weights=lambda card: Path(folder) / f"{card}.onnx")


def _picture(width: int = 30, height: int = 20) -> Image:
    y, x = np.mgrid[:height, :width]
    return Image.from_rgb(np.stack([x * 8 % 256, y * 12 % 256, x + y], 2).astype(np.uint8))


@pytest.mark.parametrize("scale", [2, 3, 4])
@pytest.mark.parametrize("model", ["fine", "web", "fast"])
def test_the_result_is_as_many_times_as_large(context: Context, scale: int, model: str) -> None:
    picture = _picture()
    made = upscale(Upscale(picture=picture, scale=scale, model=model), context).image()
    assert made.size == (30 * scale, 20 * scale)
    assert (made.alpha == 255).all()
    middle = made.rgb[scale // 2 :: scale, scale // 2 :: scale].astype(int)
    near = 60 if model == "fast" else 12  # of the fast one, colours are interpolated
    assert np.abs(middle - picture.rgb).max() <= near


@pytest.mark.parametrize("size", [(1, 1), (1, 7), (3, 2)])
@pytest.mark.parametrize("model", ["fine", "web", "fast"])
def test_a_picture_of_a_pixel_is_enlarged_too(
    context: Context, size: tuple[int, int], model: str
) -> None:
    made = upscale(Upscale(picture=_picture(*size), model=model), context).image()
    assert made.size == (size[0] * 2, size[1] * 2)


def test_clear_pixels_bring_no_dark_fringe(context: Context) -> None:
    pixels = np.zeros((20, 20, 4), np.uint8)
    pixels[:, :10] = (200, 100, 50, 255)
    made = upscale(Upscale(picture=Image(pixels)), context).image()
    seen = made.alpha > 0
    assert seen[:, :20].all()
    assert not seen[:, 24:].any()
    assert np.abs(made.rgb[seen].astype(int) - (200, 100, 50)).max() <= 2


def test_a_wholly_clear_picture_stays_clear(context: Context) -> None:
    made = upscale(Upscale(picture=Image(np.zeros((6, 6, 4), np.uint8))), context).image()
    assert not made.alpha.any()


def test_colours_under_clear_pixels_are_the_nearest() -> None:
    pixels = np.zeros((4, 6, 4), np.uint8)
    pixels[:, 0] = (9, 8, 7, 255)
    pixels[:, 5] = (1, 2, 3, 1)
    whole = filled(Image(pixels))
    assert (whole[:, 1:3] == (9, 8, 7)).all()
    assert (whole[:, 3:5] == (1, 2, 3)).all()


def test_nearly_clear_pixels_take_the_colour_beside_them_and_a_glow_keeps_its_own() -> None:
    pixels = np.zeros((3, 12, 4), np.uint8)
    pixels[:, 0] = (200, 100, 50, 255)
    pixels[:, 1] = (0, 255, 0, 3)
    pixels[:, 6:] = (10, 20, 30, 9)
    whole = filled(Image(pixels))
    assert (whole[:, :2] == (200, 100, 50)).all()
    assert (whole[:, 6:] == (10, 20, 30)).all()


def test_alpha_is_as_sharp_as_its_network_makes_it(context: Context) -> None:
    pixels = np.full((12, 24, 4), 255, np.uint8)
    pixels[:, 12:, 3] = 0
    made = upscale(Upscale(picture=Image(pixels)), context).image()
    assert (made.alpha[:, :24] == 255).all()
    assert not made.alpha[:, 24:].any()


def test_a_result_beyond_all_bounds_is_refused_before_any_work(context: Context) -> None:
    wide = Image(np.zeros((1, 9000, 4), np.uint8))
    with pytest.raises(Problem, match="larger than") as caught:
        upscale(Upscale(picture=wide, scale=4), context)
    assert caught.value.remedy


def test_missing_weights_are_told() -> None:
    engine: Engine[Upscale] = upscale
    with pytest.raises(Problem, match="not installed"):
        engine(Upscale(picture=_picture()))


def test_web_takes_away_blocks_and_noise_that_fine_keeps() -> None:
    context = Context(weights=shipped_weights)
    y, x = np.mgrid[:128, :128]
    disc = (x - 64) ** 2 + (y - 60) ** 2 < 40**2
    truth = np.dstack([np.where(disc, 200 - 20 * k, 60 + 10 * k) for k in range(3)])
    small = np.asarray(cv2.resize(truth.astype(np.uint8), (64, 64), interpolation=cv2.INTER_AREA))
    data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 30])[1]
    noise = np.random.default_rng(0).normal(0, 8, small.shape)
    blocky = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
    for worn in (blocky, np.clip(small + noise, 0, 255).astype(np.uint8)):
        picture, errors = Image.from_rgb(worn), {}
        for model in ("web", "fine"):
            made = upscale(Upscale(picture=picture, model=model), context).image().rgb
            errors[model] = np.abs(made.astype(float) - truth).mean()
        assert errors["web"] < 0.8 * errors["fine"]
