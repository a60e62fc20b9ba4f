"""The flow: what its network reads, and where its sampler leads."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engines.image import generate
from engines.kernels.words import LENGTH, Vocabulary
from engines.training import flow, vae
from engines.training.flow import numbers, sample
from engines.training.nets.flow import LATENT, Flow, waves

SIDE = 8


@pytest.fixture
def net() -> Flow:
    """A network that no longer says nothing, as it does at first."""
    torch.manual_seed(0)
    made = Flow(20, SIDE).eval()
    for part in made.parameters():
        nn.init.normal_(part, std=0.05)
    return made


def _latent(count: int = 2) -> Tensor:
    return torch.randn(count, LATENT, SIDE, SIDE, generator=torch.Generator().manual_seed(1))


def _words(*known: int) -> Tensor:
    return torch.tensor([[*known, *[0] * (LENGTH - len(known))]])


def _said(net: Flow, *known: int, time: float = 0.5) -> Tensor:
    with torch.no_grad():
        found: Tensor = net(_latent(1), torch.tensor([time]), _words(*known))
    return found


def test_it_begins_by_saying_nothing() -> None:
    made = Flow(20, SIDE)(_latent(), torch.rand(2), torch.zeros(2, LENGTH, dtype=torch.long))
    assert made.shape == (2, LATENT, SIDE, SIDE)
    assert not made.any()


def test_it_is_small() -> None:
    assert sum(w.numel() for w in Flow(300, 16).parameters()) <= 4_300_000


def test_words_their_order_and_the_time_matter(net: Flow) -> None:
    said = _said(net, 3, 7)
    for other in (_said(net), _said(net, 3), _said(net, 7, 3), _said(net, 3, 7, time=0.6)):
        assert float((said - other).abs().max()) > 1e-5


def test_places_without_a_word_say_nothing(net: Flow) -> None:
    said = _said(net, 3, 7)
    nn.init.normal_(net.order.data[2:], std=3)
    assert torch.allclose(_said(net, 3, 7), said, atol=1e-6)


def test_pictures_of_a_batch_do_not_see_one_another(net: Flow) -> None:
    words = torch.cat([_words(1), _words(2)])
    with torch.no_grad():
        both = net(_latent(), torch.tensor([0.3, 0.8]), words)
        alone = net(_latent()[1:], torch.tensor([0.8]), words[1:])
    assert torch.allclose(both[1:], alone, atol=1e-5)


def test_it_learns_what_words_mean() -> None:
    torch.manual_seed(0)
    small = Flow(2, SIDE)
    optimizer = torch.optim.AdamW(small.parameters(), 2e-3)
    words = torch.cat([_words(1), _words(2)]).repeat(8, 1)
    goal = torch.where(words[:, :1] == 1, 1.0, -1.0)[..., None, None].expand(-1, LATENT, SIDE, SIDE)
    losses = []
    for _ in range(40):
        noise, time = torch.randn(goal.shape), torch.rand(len(goal))
        mixed = torch.lerp(goal, noise, time[:, None, None, None])
        loss = nn.functional.mse_loss(small(mixed, time, words), noise - goal)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    assert np.mean(losses[-5:]) < 0.6 * losses[0]


class _Straight(nn.Module):
    """The true flow to a latent that is the number of words, everywhere."""

    def forward(self, latent: Tensor, time: Tensor, words: Tensor) -> Tensor:
        goal = (words > 0).float().sum(1)[:, None, None, None]
        return (latent - goal) / time[:, None, None, None]


@pytest.mark.parametrize("steps", [1, 2, 4, 9])
def test_the_sampler_follows_a_straight_flow_to_its_end(steps: int) -> None:
    made = sample(_Straight(), _latent(1), _words(4, 5), steps=steps, guidance=1)
    assert torch.allclose(made, torch.full_like(made, 2.0), atol=1e-4)


def test_guidance_leads_beyond_the_words() -> None:
    made = sample(_Straight(), _latent(1), _words(4, 5), steps=4, guidance=2)
    assert torch.allclose(made, torch.full_like(made, 4.0), atol=1e-4)


def test_times_are_told_apart() -> None:
    found = waves(torch.tensor([0.0, 0.5, 0.51]))
    assert float((found[0] - found[1]).norm()) > float((found[1] - found[2]).norm()) > 0.1


def test_captions_become_numbers_and_none_is_nought() -> None:
    table = numbers(["red hair", "", "hair"], Vocabulary({"hair": 3, "red": 2}))
    assert table[:, :3].tolist() == [[2, 1, 0], [0, 0, 0], [1, 0, 0]]
    assert table.shape == (3, LENGTH)


def test_the_recipes_and_the_engine_agree_on_sizes() -> None:
    assert generate.CHANNELS == vae.LATENT == LATENT
    assert generate.FACTOR == vae.FACTOR == flow.FACTOR
    assert (generate.SIDE, generate.CELLS) == (flow.SIDE, flow.CELLS)
