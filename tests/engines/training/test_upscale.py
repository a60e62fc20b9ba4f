"""The recipes that enlarge: branches fold into one convolution, and the figures measure right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engines.training import upscale as recipes
from engines.training.degradations import compressed, reduced, worn
from engines.training.loop import Average
from engines.training.nets.enlarging import Enlarging, Folding, Unfolding
from engines.training.upscale import (
    CARD,
    FAST,
    FINE,
    FINE_WEB,
    FINE_X4,
    TOLD,
    Config,
    crop,
    enlarged,
    gains,
    planes,
    resized,
    y_psnr,
)
from engines.training.weights import load_shipped, ship


def _picture(height: int = 60, width: int = 84) -> np.ndarray:
    y, x = np.mgrid[:height, :width]
    waves = [np.sin(x / (3 + k) + y / (5 - k)) for k in range(3)]
    return np.rint(127 + 100 * np.stack(waves, 2)).astype(np.uint8)


AFTER = Config("after", width=12, depth=2, start="before")


def _trained(seed: int) -> Enlarging:
    torch.manual_seed(seed)
    net = Enlarging(2, 3, 12, 2)
    torch.nn.init.normal_(net.leave.weight, std=0.1)
    return net


def test_a_folded_convolution_gives_what_its_branches_give() -> None:
    torch.manual_seed(0)
    for inside, outside in ((8, 8), (3, 8)):
        conv = Folding(inside, outside)
        x = torch.randn(2, inside, 9, 11)
        padded = torch.nn.functional.pad(conv.wide(x), (1, 1, 1, 1))
        branches = conv.plain(x) + conv.narrow(padded) + conv.point(x)
        branches = branches + x if inside == outside else branches
        assert torch.allclose(conv(x), branches, atol=1e-5)
        assert torch.allclose(conv.folded()(x), branches, atol=1e-5)


def test_a_folded_network_gives_the_same_picture() -> None:
    net = _trained(0)
    x = torch.rand(1, 3, 10, 12)
    wanted = net(x)
    assert torch.allclose(net.folded()(x), wanted, atol=1e-5)


@pytest.mark.filterwarnings("ignore")
def test_shipped_weights_make_another_network_the_same(tmp_path: Path) -> None:
    one, two = _trained(0), _trained(1)
    x = torch.rand(2, 3, 10, 12)
    ship(one.folded(), {"picture": x}, "enlarging", tmp_path, precision="half")
    wanted = one(x)
    assert not torch.allclose(two(x), wanted, atol=0.1)
    load_shipped(tmp_path / "enlarging.safetensors", [Unfolding(two)])
    assert torch.allclose(two(x), wanted, atol=0.004)
    assert not torch.equal(one.trunk[0].narrow.weight, two.trunk[0].narrow.weight)


@pytest.mark.parametrize("scale", [2, 4])
@pytest.mark.filterwarnings("ignore")
def test_a_training_begins_with_the_trunk_of_another_or_with_what_is_shipped(
    scale: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recipes, "training_folder", lambda: tmp_path)
    monkeypatch.setattr(recipes, "MODELS", tmp_path)
    config, before = replace(AFTER, scale=scale), _trained(0)
    ship(before.folded(), {"picture": torch.rand(2, 3, 8, 9)}, "before", tmp_path, precision="half")
    shipped = Enlarging(scale, 3, 12, 2)
    recipes._begin_with(shipped, config)
    (tmp_path / "before").mkdir()
    kept = {"modules": {"average": Average(before).state_dict()}}
    torch.save(kept, tmp_path / "before" / "checkpoint.pt")
    trained = Enlarging(scale, 3, 12, 2)
    recipes._begin_with(trained, config)
    for net in (shipped, trained):
        assert torch.allclose(net.trunk[1].kernel(), before.trunk[1].kernel(), atol=1e-3)
        assert bool(net.leave.weight.any()) is (scale == 2)


def test_every_recipe_has_what_its_card_says() -> None:
    for recipe in (FAST, FINE, FINE_X4, FINE_WEB):
        card = CARD.model_copy(update=TOLD[recipe.name])
        assert card.title != CARD.title
        assert all((card.limits, card.failures, card.data, card.attribution))


@pytest.mark.parametrize("scale", [2, 4])
def test_an_untrained_network_repeats_the_nearest_pixel(scale: int) -> None:
    small = _picture(12, 16)
    made = enlarged(Enlarging(scale, 3, 4, 1), small, scale, 3)
    assert np.array_equal(made, small.repeat(scale, 0).repeat(scale, 1))


def test_of_luma_alone_the_colours_are_kept() -> None:
    small = np.full((12, 16, 3), (200, 40, 90), np.uint8)
    made = enlarged(Enlarging(2, 1, 4, 1), small, 2, 1)
    assert made.shape == (24, 32, 3)
    assert np.abs(made.astype(int) - (200, 40, 90)).max() <= 2


def test_the_luma_is_that_of_the_standard() -> None:
    white = planes(np.full((1, 2, 2, 3), 255, np.uint8), 1)
    assert torch.allclose(white, torch.ones(1, 1, 2, 2))


def test_psnr_of_a_known_error_is_known() -> None:
    truth = np.full((20, 20, 3), 100, np.uint8)
    off = truth + np.uint8(10)
    luma_error = 10 * 219 / 255
    assert y_psnr(off, truth, 2) == pytest.approx(20 * np.log10(255 / luma_error), abs=1e-6)


def test_bicubic_gains_nothing_over_bicubic_and_repeated_pixels_lose() -> None:
    def bicubic(small: np.ndarray) -> np.ndarray:
        return resized(small, (small.shape[1] * 2, small.shape[0] * 2), "bicubic")

    def repeated(small: np.ndarray) -> np.ndarray:
        return small.repeat(2, 0).repeat(2, 1)

    assert gains(bicubic, {"one": [_picture()]}, 2)["Y-PSNR over bicubic, dB"] == 0
    assert gains(repeated, {"one": [_picture()]}, 2)["Y-PSNR over bicubic, dB"] < -3


def test_wear_keeps_the_size_and_the_seed() -> None:
    for seed in range(12):
        one, two = (worn(_picture(), 2, np.random.default_rng(seed)) for _ in "12")
        assert one.shape == reduced(_picture(), 2).shape == (30, 42, 3)
        assert np.array_equal(one, two)
    assert not np.array_equal(compressed(_picture(), np.random.default_rng(0)), _picture())


def test_a_crop_of_a_small_picture_is_mirrored() -> None:
    cut = crop(_picture(20, 30), 40, np.random.default_rng(0))
    assert cut.shape == (40, 40, 3)
    assert np.array_equal(cut[20:38], cut[18:0:-1])
