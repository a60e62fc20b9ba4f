"""Synthetic motion and the network between frames."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from engines.training.interpolate import Between, _batched, turned, warp
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
    trust = torch.full((1, 1, 32, 48), float(np.log(3)))
    made = Between()(first, second, flow, -flow, trust, torch.full((1, 1, 1, 1), 0.25))
    wanted = 0.75 * warp(first, flow) + 0.25 * warp(second, -flow)
    assert torch.allclose(made, wanted, atol=1e-4)


def test_warping_looks_up_where_the_flow_points() -> None:
    frame = torch.arange(8.0).view(1, 1, 1, 8).expand(1, 1, 4, 8)
    flow = torch.zeros(1, 2, 4, 8)
    flow[:, 0] = 2
    assert torch.allclose(warp(frame, flow)[0, 0, 0, :6], torch.arange(2.0, 8.0), atol=1e-4)


def test_a_turned_scene_still_moves_as_it_did() -> None:
    rng = np.random.default_rng(0)
    frame = cv2.GaussianBlur(rng.uniform(size=(32, 32, 3)).astype(np.float32), (0, 0), 3)
    flow = cv2.GaussianBlur(rng.normal(0, 9, (32, 32, 2)).astype(np.float32), (0, 0), 4)
    truth = warp(
        *(torch.from_numpy(each).permute(2, 0, 1)[None] for each in (frame, flow)), "bilinear"
    )
    example = {
        "first": frame, "second": frame, "truth": truth[0].permute(1, 2, 0).numpy(),
        "to_first": flow, "to_second": flow, "time": np.full((1, 1, 1), 0.3, np.float32),
        "trust": frame[..., :1],
    }  # fmt: skip
    seen = set()
    for _ in range(20):
        made = _batched([turned(example, rng)])
        again = warp(made["first"], made["to_first"], "bilinear")
        assert torch.allclose(again, made["truth"], atol=1e-4)
        sign = 1 if made["time"] < 0.5 else -1
        assert float(sign * made["trust"].mean()) == pytest.approx(frame[..., 0].mean(), abs=1e-4)
        seen.add((round(float(made["time"]), 1), round(float(made["truth"][0, 0, 0, 0]), 4)))
    assert len(seen) > 10
