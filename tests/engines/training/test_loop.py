"""The training loop: what it keeps, what it goes on from, and when it stops."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from engines.training import loop


class _Line:
    """Fits a line, so that a step is quick and its progress known."""

    def __init__(self, plan: loop.Plan) -> None:
        self.line = nn.Linear(1, 1)
        self.average = loop.Average(self.line)
        self.optimizers = {"all": torch.optim.SGD(self.line.parameters(), 0.1)}
        self.modules = {"line": self.line, "average": self.average}
        self.shipped: dict[str, tuple[nn.Module, ...]] = {}
        self.shares: list[float] = []

    def step(self, share: float) -> dict[str, float]:
        self.shares.append(share)
        x = torch.rand(8, 1)
        loss = ((self.line(x) - 3 * x) ** 2).mean()
        self.optimizers["all"].zero_grad()
        loss.backward()
        self.optimizers["all"].step()
        self.average.update(self.line)
        return {"loss": float(loss.detach())}

    def sheet(self) -> np.ndarray:
        return np.zeros((4, 4, 3), np.uint8)

    def figures(self) -> dict[str, float]:
        return {"slope": float(self.average.module.weight.detach())}

    def export(self, folder: Path) -> list[Path]:
        path = folder / "line.txt"
        path.write_text(str(float(self.line.weight.detach())))
        return [path]


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[_Line]:
    monkeypatch.setenv("ATELIER_TRAINING", str(tmp_path))
    monkeypatch.setattr(loop.signal, "signal", lambda *_: None)
    return []


def _recipe(started: list[_Line]) -> loop.Recipe:
    def start(plan: loop.Plan) -> _Line:
        started.append(_Line(plan))
        return started[-1]

    return loop.Recipe("line", "A line", 0.02, start)


def test_a_training_ends_with_weights_figures_and_a_sheet(started: list[_Line]) -> None:
    folder = loop.train(_recipe(started), loop.Plan(minutes=0.01))
    assert json.loads((folder / "results.json").read_text())["figures"]["slope"] > 1
    assert (folder / "weights" / "line.txt").exists()
    assert (folder / "sheet.png").exists()
    assert (folder / "weights" / "sheets" / f"{folder.name}.webp").exists()
    shares = started[0].shares
    assert shares == sorted(shares)
    assert 0 == shares[0] < shares[-1] < 1


def test_resuming_goes_on_from_the_checkpoint(started: list[_Line]) -> None:
    loop.train(_recipe(started), loop.Plan(minutes=0.005))
    loop.train(_recipe(started), loop.Plan(minutes=0.01, resume=True))
    first, second = started
    assert first.shares[-1] / 2 < second.shares[0] < 1  # of twice the time
    assert second.shares[0] >= 0.5
    assert second.average.steps > first.average.steps


def test_a_stopped_training_keeps_what_it_learnt(started: list[_Line]) -> None:
    recipe = _recipe(started)

    def stopping(plan: loop.Plan) -> _Line:
        training = recipe.start(plan)
        step = training.step

        def stop_later(share: float) -> dict[str, float]:
            if len(training.shares) == 20:
                raise loop.Stopped
            return step(share)

        training.step = stop_later  # type: ignore[method-assign]
        return training

    folder = loop.train(loop.Recipe("line", "", 1, stopping), loop.Plan(minutes=1))
    assert not (folder / "weights").exists()
    loop.train(recipe, loop.Plan(minutes=0.001, resume=True))
    assert started[1].average.steps >= 20


def test_the_average_lags_behind_and_arrives(started: list[_Line]) -> None:
    net = nn.Linear(1, 1)
    average = loop.Average(net, 0.9)
    with torch.no_grad():
        net.weight.fill_(1.0)
    average.module.weight.fill_(0.0)
    average.update(net)
    assert 0 < float(average.module.weight) < 1
    for _ in range(200):
        average.update(net)
    assert float(average.module.weight) == pytest.approx(1, abs=1e-3)
