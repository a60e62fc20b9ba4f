"""Synthetic motion and the network between frames."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engines.training.interpolate import Between, warp
from engines.training.motion import Path, Scene, scene


def _ground() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 255, (64, 64, 3)).astype(np.uint8)


def _thing() -> np.ndarray:
    thing = np.zeros((32, 32, 4), np.uint8)
    thing[8:24, 8:24] = (255, 0, 0, 255)
    return thing


def test_the_same_seed_makes_the_same_scene() -> None:
    one, two = (
        scene([_ground()], [_thing()], 64, np.random.default_rng(4)).frame(0.3) for _ in "12"
    )
    assert np.array_equal(one, two)
    assert one.shape == (64, 64, 3)
    assert 0 <= one.min() <= one.max() <= 1.0001


def test_a_thing_moves_by_its_shift() -> None:
    still = Path((32, 32), (32, 32), (0, 0), (0, 0), 0, 0, 0, 1)
    moving = Path((16, 16), (20, 32), (10, 0), (0, 0), 0, 0, 0, 1)
    ground = np.zeros((64, 64, 4), np.float32)
    ground[..., 3] = 1
    made = Scene(((ground, still), (_thing().astype(np.float32) / 255, moving)), 64, 0)
    middle = [float(np.mean(np.nonzero(made.frame(t)[..., 0] > 0.5)[1])) for t in (0.0, 0.5, 1.0)]
    assert middle == pytest.approx([19.5, 24.5, 29.5], abs=0.2)


def test_an_untrained_network_gives_what_the_flow_gives() -> None:
    torch.manual_seed(0)
    first, second = torch.rand(2, 1, 3, 32, 48)
    flow = torch.full((1, 2, 32, 48), 1.5)
    made = Between()(first, second, flow, -flow, torch.full((1, 1, 1, 1), 0.25))
    wanted = 0.75 * warp(first, flow) + 0.25 * warp(second, -flow)
    assert torch.allclose(made, wanted, atol=1e-4)


def test_warping_looks_up_where_the_flow_points() -> None:
    frame = torch.arange(8.0).view(1, 1, 1, 8).expand(1, 1, 4, 8)
    flow = torch.zeros(1, 2, 4, 8)
    flow[:, 0] = 2
    assert torch.allclose(warp(frame, flow)[0, 0, 0, :6], torch.arange(2.0, 8.0), atol=1e-4)
