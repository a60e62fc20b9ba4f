"""Shipped weights: what is written runs as the network did, and a training can go on from it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from engines import Problem
from engines.kernels.networks import run_network
from engines.training.weights import load_shipped, ship


class _Net(nn.Module):
    def __init__(self, width: int = 24) -> None:
        super().__init__()
        self.first = nn.Conv2d(3, width, 3, padding=1)
        self.mix = nn.Linear(width, width)
        self.last = nn.Conv2d(width, 12, 3, padding=1)
        self.style, self.norm = nn.Linear(7, width), nn.BatchNorm2d(width)
        nn.init.uniform_(self.norm.running_var, 0.1, 4)
        nn.init.uniform_(self.norm.running_mean, -1, 1)
        self.act, self.grow = nn.PReLU(width), nn.PixelShuffle(2)

    def forward(self, picture: torch.Tensor, style: torch.Tensor) -> torch.Tensor:
        hidden = self.act(self.norm(self.first(picture))) * self.style(style)[:, :, None, None]
        hidden = self.mix(hidden.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        return self.grow(self.last(hidden))


FREE = {"picture": {0: "n", 2: "height", 3: "width"}, "style": {0: "n"}}


@pytest.fixture
def net() -> _Net:
    torch.manual_seed(0)
    return _Net().eval()


def _inputs(side: int = 10) -> dict[str, torch.Tensor]:
    return {"picture": torch.rand(2, 3, side, side + 2), "style": torch.rand(2, 7)}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("precision", "near"), [("int8", 0.02), ("half", 1e-3)])
def test_shipped_weights_run_as_the_network_did(
    net: _Net, tmp_path: Path, precision: str, near: float
) -> None:
    graph, kept = ship(net, _inputs(), "tiny", tmp_path, free=FREE, precision=precision)
    given = _inputs(14)
    with torch.no_grad():
        wanted = net(*given.values()).numpy()
    got = run_network(graph, "cpu", **{k: v.numpy() for k, v in given.items()})[0]
    assert np.abs(got - wanted).max() < near * np.abs(wanted).max()
    assert (
        graph.stat().st_size + kept.stat().st_size
        < 4 * sum(p.numel() for p in net.parameters()) + 12_000
    )


@pytest.mark.filterwarnings("ignore")
def test_a_training_goes_on_from_shipped_weights(net: _Net, tmp_path: Path) -> None:
    graph, kept = ship(net, _inputs(), "tiny", tmp_path, free=FREE)
    other = _Net().eval()
    load_shipped(kept, [other])
    given = _inputs()
    with torch.no_grad():
        mine = other(*given.values()).numpy()
    theirs = run_network(graph, "cpu", **{k: v.numpy() for k, v in given.items()})[0]
    assert np.allclose(mine, theirs, atol=1e-4)


@pytest.mark.filterwarnings("ignore")
def test_weights_of_another_network_are_refused(net: _Net, tmp_path: Path) -> None:
    _, kept = ship(net, _inputs(), "tiny", tmp_path)
    with pytest.raises(Problem, match="another network"):
        load_shipped(kept, [_Net(width=32)])


def test_a_file_that_is_no_network_is_a_problem_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "broken.onnx").write_bytes(b"not a network")
    with pytest.raises(Problem) as caught:
        run_network(tmp_path / "broken.onnx", "cpu", picture=np.zeros((1, 3, 4, 4), np.float32))
    assert caught.value.remedy
