"""The encoder: what it must keep apart, and what it must not."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engines.models import MODELS
from engines.training.encoder import FEATURES, KINDS, Encoder, contrast, crop, spoilt, tint
from engines.training.figures import VIEW, encoded, seen
from engines.training.weights import load_shipped

RNG = np.random.default_rng(3)


def _picture(side: int = 128) -> np.ndarray:
    rows, columns = np.mgrid[0:side, 0:side]
    waves = np.stack([np.sin(rows / 3), np.cos(columns / 4), np.sin((rows + columns) / 5)], 2)
    return (127 + 120 * waves).astype(np.uint8)


def test_features_vary_and_have_one_length() -> None:
    torch.manual_seed(0)
    found = Encoder().train()(torch.rand(8, 3, VIEW, VIEW)).detach()
    assert found.shape == (8, FEATURES)
    assert found.norm(dim=1).tolist() == pytest.approx([16] * 8, rel=1e-4)
    assert float(found.var(0, correction=0).median()) > 0.5


def test_the_shipped_graph_gives_the_features_of_the_network() -> None:
    net = Encoder().eval()
    load_shipped(MODELS / "encoder.safetensors", (net,))
    shown = np.stack([_picture(), _picture()[::-1], RNG.integers(0, 256, (128, 128, 3), np.uint8)])
    with torch.no_grad():
        wanted = net(torch.from_numpy(seen(shown))).numpy()
    assert encoded(shown) == pytest.approx(wanted, abs=1e-3)


def test_it_is_small_enough_to_be_shipped() -> None:
    assert sum(weight.numel() for weight in Encoder().parameters()) < 1_000_000


def test_the_loss_is_low_where_the_two_views_agree_and_high_where_others_do() -> None:
    views = torch.eye(6)
    alike = contrast(torch.cat([views, views]))
    crossed = contrast(torch.cat([views, views.roll(1, 0)]))
    assert float(alike) < 0.1 < 2 < float(crossed)


def test_a_view_has_the_size_the_network_sees_and_stays_inside_the_picture() -> None:
    flat = np.full((128, 128, 3), 77, np.uint8)
    views = np.stack([crop(flat, RNG) for _ in range(20)])
    assert views.shape == (20, VIEW, VIEW, 3)
    assert (views == 77).all()


def test_two_views_differ() -> None:
    assert not np.array_equal(crop(_picture(), RNG), crop(_picture(), RNG))


def test_tints_stay_in_range_and_differ_from_view_to_view() -> None:
    views = torch.full((5, 3, 8, 8), 0.6)
    tinted = tint(views, RNG)
    assert tinted.min() >= 0
    assert tinted.max() <= 1
    assert len({round(float(view.mean()), 5) for view in tinted}) == 5


@pytest.mark.parametrize("kind", KINDS)
def test_a_spoilt_copy_is_another_picture_of_the_same_size(kind: str) -> None:
    bad = KINDS[kind](_picture(), RNG)
    assert bad.shape == (128, 128, 3)
    assert bad.dtype == np.uint8
    assert np.abs(bad.astype(int) - _picture()).mean() > 2


def test_all_ways_of_spoiling_are_used() -> None:
    same = np.stack([_picture()] * 40)
    made = spoilt(same, np.random.default_rng(0)).astype(int)
    rough = np.abs(np.diff(made, axis=1)).mean((1, 2, 3))
    assert rough.min() < 0.8 * np.median(rough)
    assert rough.max() > 1.2 * np.median(rough)


def test_pictures_are_seen_as_numbers_from_nought_to_one() -> None:
    shown = seen(np.stack([_picture(), np.full((128, 128, 3), 255, np.uint8)]))
    assert shown.shape == (2, 3, VIEW, VIEW)
    assert shown[1].min() == shown[1].max() == 1
