"""Recipe, Plan, Training and the loop that runs one: time, log, checkpoints, contact sheets."""

from __future__ import annotations

import json
import logging
import os
import signal
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
import torch
from torch import nn

from engines.devices import measuring
from engines.models import MODELS
from engines.training.data import Bytes, training_folder
from engines.training.weights import load_shipped

log = logging.getLogger(__name__)

CHECKPOINT, SHEET, LINE = 240.0, 480.0, 30.0
"""Seconds between checkpoints, contact sheets and lines of the log."""
SHOWN = 1200
"""The most pixels across of a contact sheet that is shipped."""


@dataclass(frozen=True)
class Plan:
    """How to run a recipe: device, minutes, threads, seed, and whether to go on from before."""

    minutes: float
    device: str = "cpu"
    threads: int = 0
    """Processor threads; 0 takes all."""
    resume: bool = False
    seed: int = 0
    output: Path | None = None
    """Where the weights go; else beside the checkpoints."""


class Training(Protocol):
    """A training in progress: what is kept of it, one step of it, and how it is judged."""

    @property
    def modules(self) -> Mapping[str, nn.Module]:
        """What a checkpoint keeps, the averaged copies (EMA) among it."""

    @property
    def optimizers(self) -> Mapping[str, torch.optim.Optimizer]:
        """Whose state a checkpoint keeps."""

    @property
    def shipped(self) -> Mapping[str, tuple[nn.Module, ...]]:
        """Name of shipped weights → the modules that may start from them."""

    def step(self, share: float) -> dict[str, float]:
        """One step of the optimiser, `share` (0…1) of the time gone; the losses by name."""

    def sheet(self) -> Bytes:
        """A contact sheet of held-out pictures (H, W, 3)."""

    def figures(self) -> dict[str, float]:
        """What is measured on held-out files, by name."""

    def export(self, folder: Path) -> list[Path]:
        """Write the weights that are shipped; the files written."""


@dataclass(frozen=True)
class Recipe:
    """How a model is made: its name, minutes that suffice on two cores, and a start."""

    name: str
    title: str
    minutes: float
    start: Callable[[Plan], Training]


class Average(nn.Module):
    """An exponential moving average (EMA) of a module's weights, in `.module`."""

    def __init__(self, module: nn.Module, decay: float = 0.999) -> None:
        import copy

        super().__init__()
        self.module = copy.deepcopy(module).eval().requires_grad_(False)
        self.decay = decay
        self.register_buffer("steps", torch.zeros((), dtype=torch.long))

    def update(self, module: nn.Module) -> None:
        """Move towards `module`; faster in the first steps."""
        self.steps += 1
        decay = min(self.decay, (1 + int(self.steps)) / (10 + int(self.steps)))
        for mine, theirs in zip(self.module.parameters(), module.parameters(), strict=True):
            mine.lerp_(theirs.detach().to(mine.dtype), 1 - decay)
        for mine, theirs in zip(self.module.buffers(), module.buffers(), strict=True):
            mine.copy_(theirs)


class Stopped(Exception):
    """Somebody ended the training; it is kept and can go on."""


def train(recipe: Recipe, plan: Plan) -> Path:
    """Run a recipe to the end of its minutes; the folder of its log, sheets and weights."""
    folder = training_folder() / recipe.name
    folder.mkdir(parents=True, exist_ok=True)
    _settle(plan)
    training = recipe.start(plan)
    spent = _begin(training, folder, plan)
    try:
        _run(training, plan, folder, spent)
    except Stopped:
        log.info("Stopped; --resume goes on from %s.", folder)
        return folder
    _finish(training, folder, plan)
    return folder


def _settle(plan: Plan) -> None:
    torch.manual_seed(plan.seed)
    if plan.threads:
        torch.set_num_threads(plan.threads)
        cv2.setNumThreads(plan.threads)
    if plan.device == "cuda":
        torch.backends.cuda.matmul.allow_tf32 = True
        torch.backends.cudnn.allow_tf32 = True
        torch.backends.cudnn.benchmark = True

    def stop(*_: Any) -> None:
        raise Stopped

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)


def _begin(training: Training, folder: Path, plan: Plan) -> float:
    """Load what there is to go on from; the seconds spent on it before."""
    checkpoint = folder / "checkpoint.pt"
    if not plan.resume:
        return 0.0
    if not checkpoint.exists():
        for name, modules in training.shipped.items():
            load_shipped(MODELS / f"{name}.safetensors", modules)
        return 0.0
    kept = torch.load(checkpoint, map_location=plan.device, weights_only=True)
    for name, module in training.modules.items():
        module.load_state_dict(kept["modules"][name])
    for name, optimizer in training.optimizers.items():
        optimizer.load_state_dict(kept["optimizers"][name])
    return float(kept["seconds"])


def _run(training: Training, plan: Plan, folder: Path, spent: float) -> None:
    total, steps = plan.minutes * 60, 0
    due = {"line": 0.0, "sheet": 0.0, "checkpoint": spent + CHECKPOINT}
    sums: dict[str, float] = {}
    since = time.monotonic()
    try:
        while spent < total:
            before = time.monotonic()
            losses = training.step(spent / total)
            spent += time.monotonic() - before
            steps += 1
            for name, value in losses.items():
                sums[name] = sums.get(name, 0.0) + value
            if spent >= due["line"]:
                rate = steps / max(time.monotonic() - since, 1e-6)
                _log(folder, spent, steps, rate, {k: v / steps for k, v in sums.items()})
                sums, steps, since = {}, 0, time.monotonic()
                due["line"] = spent + LINE
            if spent >= due["sheet"]:
                _picture(folder / "sheets" / f"{round(spent / 60):04d}.png", training.sheet())
                due["sheet"] = spent + SHEET
            if spent >= due["checkpoint"]:
                _keep(training, folder, spent)
                due["checkpoint"] = spent + CHECKPOINT
            while measuring():
                time.sleep(1)
    except (Stopped, KeyboardInterrupt):
        _keep(training, folder, spent)
        raise Stopped from None
    _keep(training, folder, spent)


def _log(folder: Path, spent: float, steps: int, rate: float, means: dict[str, float]) -> None:
    line = {"minute": round(spent / 60, 2), "steps": steps, "steps_per_second": round(rate, 3)}
    line |= {name: round(value, 5) for name, value in means.items()}
    with (folder / "log.jsonl").open("a") as handle:
        handle.write(json.dumps(line) + "\n")
    log.info(json.dumps(line))


def _keep(training: Training, folder: Path, seconds: float) -> None:
    part = folder / f"checkpoint.{os.getpid()}.part"
    torch.save(
        {
            "modules": {name: module.state_dict() for name, module in training.modules.items()},
            "optimizers": {name: each.state_dict() for name, each in training.optimizers.items()},
            "seconds": seconds,
        },
        part,
    )
    part.replace(folder / "checkpoint.pt")


def _picture(path: Path, rgb: Bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    quality = [cv2.IMWRITE_WEBP_QUALITY, 80] if path.suffix == ".webp" else []
    cv2.imwrite(str(path), np.ascontiguousarray(rgb[..., ::-1]), quality)


def _small(rgb: Bytes) -> Bytes:
    """A contact sheet as it is shipped, SHOWN pixels wide at most."""
    height, width = rgb.shape[:2]
    part = min(1.0, SHOWN / width)
    size = round(width * part), round(height * part)
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def _finish(training: Training, folder: Path, plan: Plan) -> None:
    output = plan.output or folder / "weights"
    output.mkdir(parents=True, exist_ok=True)
    sheet = training.sheet()
    _picture(folder / "sheet.png", sheet)
    _picture(output / "sheets" / f"{folder.name}.webp", _small(sheet))
    written = training.export(output)
    results = {"figures": training.figures(), "files": [path.name for path in written]}
    (folder / "results.json").write_text(json.dumps(results, indent=2) + "\n")
    log.info(json.dumps(results, indent=2))
