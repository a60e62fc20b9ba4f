"""The VAE: its shapes, its losses, and that it learns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from engines.kernels.networks import run_network
from engines.training.vae import (
    FACTOR,
    LATENT,
    Critic,
    Down,
    Up,
    begin,
    bicubic,
    descend,
    energy,
    gradient_loss,
    local_energy,
    psnr,
    tensor,
)
from engines.training.weights import ship

RNG = np.random.default_rng(2)


def _pictures(count: int = 4, side: int = 64) -> np.ndarray:
    rows, columns = np.mgrid[0:side, 0:side]
    turns = RNG.uniform(0.1, 0.5, (count, 1, 1, 3))
    waves = np.sin(turns * rows[..., None] + turns[..., ::-1] * columns[..., None])
    return np.asarray(128 + 100 * waves, np.uint8)


@pytest.mark.parametrize(("height", "width"), [(128, 128), (64, 96), (192, 8)])
def test_any_sides_that_eight_divides_will_do(height: int, width: int) -> None:
    latent = Down()(torch.rand(1, 3, height, width))
    assert latent.shape == (1, LATENT, height // FACTOR, width // FACTOR)
    assert Up()(latent).shape == (1, 3, height, width)


def test_both_ways_together_are_small() -> None:
    count = sum(w.numel() for part in (Down(), Up()) for w in part.parameters())
    assert count <= 1_300_000


def test_latents_are_shifted_and_scaled_and_the_way_back_undoes_it() -> None:
    torch.manual_seed(0)
    down, up = Down(), Up()
    picture = torch.rand(1, 3, 32, 32)
    before = up(down(picture))
    for part in (down, up):
        part.shift.fill_(0.7)
        part.scale.fill_(2.5)
    assert torch.allclose(up(down(picture)), before, atol=1e-5)
    mean, _ = down.moments(picture)
    assert torch.allclose(down(picture) * 2.5 + 0.7, mean, atol=1e-5)


def test_it_begins_as_the_principal_components_of_blocks() -> None:
    down, up = Down(), Up()
    shown = _pictures(40)
    begin(down, up, [shown])
    values = tensor(shown, "cpu")
    with torch.no_grad():
        latent, _ = down.moments(values)
        made = up.raw(latent)
    assert latent.std((0, 2, 3)).tolist() == pytest.approx([1] * LATENT, abs=0.01)
    assert float(((made - values) ** 2).mean()) < 0.05 * float(values.var())


def test_a_few_steps_make_it_better() -> None:
    torch.manual_seed(0)
    vae = torch.nn.ModuleDict({"down": Down(), "up": Up()})
    begin(vae["down"], vae["up"], [_pictures(40)])
    optimizer = torch.optim.AdamW(vae.parameters(), 1e-3)
    real = tensor(_pictures(), "cpu")
    losses = []
    for _ in range(30):
        loss = gradient_loss(made := vae["up"].raw(vae["down"].moments(real)[0]), real)
        loss = loss + (made - real).abs().mean()
        descend(optimizer, loss, vae)
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.75 * losses[0]


def test_losses_are_nought_for_the_truth_and_grow_with_blur() -> None:
    real = tensor(_pictures(), "cpu")
    soft = torch.nn.functional.avg_pool2d(real, 5, 1, 2)
    for loss in (gradient_loss, local_energy):
        assert float(loss(real, real)) == 0
        assert float(loss(soft, real)) > 0.005


def test_the_critic_sees_patches() -> None:
    assert Critic()(torch.rand(2, 3, 64, 64)).shape == (2, 1, 16, 16)


def test_psnr_is_that_of_the_definition() -> None:
    real = np.full((1, 8, 8, 3), 100, np.uint8)
    assert psnr(real + 10, real) == pytest.approx(10 * np.log10(255**2 / 100))


def test_a_picture_without_its_detail_has_less_energy() -> None:
    shown = _pictures()
    assert energy(bicubic(shown)) < 0.8 * energy(shown)
    assert psnr(bicubic(shown), shown) < 30


def test_pictures_become_numbers_from_nought_to_one() -> None:
    values = tensor(_pictures(), "cpu")
    assert values.shape == (4, 3, 64, 64)
    assert 0 <= float(values.min()) < float(values.max()) <= 1


@pytest.mark.filterwarnings("ignore")
def test_the_shipped_graphs_give_what_the_network_gives(tmp_path: Path) -> None:
    torch.manual_seed(0)
    up = Up().eval()
    free = {"latent": {0: "n", 2: "height", 3: "width"}}
    ship(up, {"latent": torch.randn(2, LATENT, 12, 16)}, "decode", tmp_path, free=free)
    latent = torch.randn(1, LATENT, 8, 5)
    found = run_network(tmp_path / "decode.onnx", "cpu", latent=latent.numpy())[0]
    assert found == pytest.approx(up(latent).detach().numpy(), abs=0.02)
