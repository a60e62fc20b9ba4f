"""The recipe of `colorize`: its bins, its hints, what it measures, and that it learns."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from engines.kernels.networks import run_network
from engines.kernels.tints import HINT_RANGE, lab
from engines.training import colorize, tinting
from engines.training.data import Pictures
from engines.training.loop import Plan
from engines.training.nets.colour import STEP, ColourNet, bins


@pytest.fixture(scope="module")
def net() -> ColourNet:
    torch.manual_seed(0)
    return ColourNet().eval()


def _colours(side: int = 32) -> np.ndarray:
    """A red half above a blue one: a and b (2, side, side)."""
    plane = np.zeros((side, side, 3), np.uint8)
    plane[: side // 2], plane[side // 2 :] = (200, 40, 30), (20, 60, 220)
    return np.ascontiguousarray(lab(plane).transpose(2, 0, 1)[1:])


def test_there_are_few_enough_weights_for_the_program() -> None:
    assert sum(p.numel() for p in ColourNet().parameters()) < 1_600_000


def test_bins_lie_around_every_colour() -> None:
    centres, places = bins()
    rgb = np.random.default_rng(0).integers(0, 256, (1, 500, 3)).astype(np.uint8)
    far = np.linalg.norm(lab(rgb)[0, :, None, 1:] - centres[None], axis=2).min(1)
    assert far.max() <= STEP
    assert places.max() == len(centres) - 1


def test_a_colour_is_the_mean_of_its_bins(net: ColourNet) -> None:
    rgb = np.random.default_rng(1).integers(0, 256, (4, 6, 3)).astype(np.uint8)
    truth = torch.from_numpy(lab(rgb)[..., 1:].transpose(2, 0, 1).copy())[None]
    found, weights = net.encoded(truth)
    mean = (net.centres[found] * weights[..., None]).sum(3)
    assert torch.allclose(mean.permute(0, 3, 1, 2), truth, atol=1e-3)


def test_cold_choices_are_more_colourful_than_warm_ones(net: ColourNet) -> None:
    seen = torch.rand(1, 4, 32, 32)
    with torch.no_grad():
        chosen, edges = net.parts(seen)
        chosen[..., 0] += 3  # the network is a little surer of one bin
        warm = net.colours(chosen.softmax(3), edges)
        cold = net.colours((chosen / 0.3).softmax(3), edges)
    assert cold.square().sum(1).sqrt().mean() > 1.5 * warm.square().sum(1).sqrt().mean()


@pytest.mark.filterwarnings("ignore")
def test_the_written_network_takes_other_sizes(net: ColourNet, tmp_path: Path) -> None:
    for norm in net.modules():
        if isinstance(norm, torch.nn.BatchNorm2d):
            norm.running_var.uniform_(0.5, 2)
            norm.running_mean.normal_(0, 0.2)
    free = {"seen": {0: "n", 2: "height", 3: "width"}}
    example = {"seen": torch.rand(2, 4, 96, 128)}
    graph, kept = colorize.ship(net, example, "colour", tmp_path, free=free)
    assert graph.stat().st_size + kept.stat().st_size < 1_700_000
    seen = torch.rand(1, 4, 48, 160)
    with torch.no_grad():
        wanted = net(seen).numpy()
    got = run_network(graph, "cpu", seen=seen.numpy())[0]
    assert got.shape == (1, 2, 48, 160)
    assert np.abs(got - wanted).max() < 2


def test_dabs_have_the_true_colours() -> None:
    truth = _colours()
    hints = tinting.dabs(truth, 4, np.random.default_rng(0), (1, 1))
    here = hints[2] == 1
    assert 1 <= here.sum() <= 4
    assert np.allclose(hints[:2, here] * HINT_RANGE, truth[:, here])
    assert not hints[:, ~here].any()


def test_of_ten_pictures_about_four_have_no_hints() -> None:
    rng = np.random.default_rng(0)
    without = [not tinting.chance_hints(_colours(), rng).any() for _ in range(400)]
    assert 0.33 < np.mean(without) < 0.47


def test_a_rough_layer_covers_an_area_with_soft_colours() -> None:
    truth = _colours(64)
    hints = tinting.coarse_layer(truth, np.random.default_rng(3))
    here = hints[2] == 1
    assert 0.1 < here.mean() <= 1
    assert np.abs(hints[:2, here] * HINT_RANGE - truth[:, here]).mean() < 30


def test_lightness_and_colours_make_the_picture_again() -> None:
    rgb = np.random.default_rng(2).integers(0, 256, (8, 9, 3)).astype(np.uint8)
    whole = lab(rgb)
    again = tinting.rgb(whole[..., 0], whole[..., 1:].transpose(2, 0, 1))
    assert np.abs(again.astype(int) - rgb).max() <= 1


def test_grey_has_no_colour_and_a_true_copy_is_as_near_as_can_be() -> None:
    rgb = np.random.default_rng(2).integers(0, 256, (8, 9, 3)).astype(np.uint8)
    assert tinting.colourfulness(colorize.greyed(rgb)) < 1
    assert tinting.colourfulness(rgb) > 50
    assert tinting.fidelity(rgb, rgb) == pytest.approx(60, abs=0.1)
    assert tinting.fidelity(colorize.greyed(rgb), rgb) < 20


def test_gains_are_over_grey_and_beside_the_truth() -> None:
    found = tinting.gains(
        {"grey": [(20, 0), (20, 0)], "truth": [(60, 40), (60, 60)], "mine": [(23, 30), (27, 20)]}
    )
    assert found == {
        "grey, dB": pytest.approx(20),
        "mine, dB over grey": pytest.approx(4.56, abs=0.01),  # of errors 0.501 % and 0.2 %
        "mine, mean of the pictures' dB over grey": 5,
        "mine, colourfulness": 0.5,
    }


@pytest.fixture
def packs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Bright things are red and dark ones blue, so that lightness tells the colour."""
    rng = np.random.default_rng(0)
    bright = rng.uniform(size=(40, 64, 64, 1)) ** 0 * (rng.uniform(size=(40, 1, 1, 1)) < 0.5)
    grain = rng.integers(0, 30, (40, 64, 64, 1))
    shown = np.where(bright, (225, 130, 120), (20, 40, 120)) + grain
    pack = Pictures(shown.astype(np.uint8), shown[:8].astype(np.uint8), (), ())
    monkeypatch.setattr(colorize, "pictures", lambda name, side: pack)
    monkeypatch.setattr(colorize, "BATCH", 4)
    monkeypatch.setattr(colorize, "SHARP", 2)
    monkeypatch.setattr(colorize, "SIDE", 32)
    return


@pytest.mark.usefixtures("packs")
def test_some_steps_teach_it_colours() -> None:
    torch.manual_seed(0)
    training = colorize.Colouring(Plan(minutes=1, threads=1))
    first = training.step(0.2)
    for _ in range(25):
        last = training.step(0.2)
    assert last["choice"] < 0.6 * first["choice"]
    assert last["colour"] < first["colour"]


@pytest.mark.usefixtures("packs")
def test_settling_leaves_the_best_dial(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(colorize, "HEATS", (1.0, 0.5))
    monkeypatch.setattr(colorize, "FAVOURS", (0.0,))
    training = colorize.Colouring(Plan(minutes=1, threads=1))
    chosen = training.settle()
    assert float(training.average.module.heat) == chosen["heat"]
    assert chosen["heat"] == 0.5  # an untrained network is grey: the colder the better


@pytest.mark.usefixtures("packs")
def test_the_pictures_kept_aside_are_not_trained_on(monkeypatch: pytest.MonkeyPatch) -> None:
    training = colorize.Colouring(Plan(minutes=1, threads=1))
    used: list[int] = []
    cut = colorize.cut

    def noted(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        train = training.packs["flowers"].train
        used.append(next(i for i in range(len(train)) if np.shares_memory(train[i], picture)))
        return cut(picture, rng)

    monkeypatch.setattr(colorize, "cut", noted)
    for _ in range(30):
        training._batch(np.random.default_rng(len(used)))
    assert len(set(used)) > 20
    assert not set(used) & {0, 25}
