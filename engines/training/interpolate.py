"""Recipe `interpolate`: the frame between two, by mending what optical flow makes of it.

DIS flow warps both frames to the time wanted; a small network on a quarter of the resolution
corrects the flows, chooses where to trust which frame, and adds what neither has (as the
refinement in Jiang et al., "Super SloMo", CVPR 2018, and Huang et al., "RIFE", ECCV 2022).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from engines.kernels.inbetween import between_by_flow, seen_between
from engines.models import ModelCard
from engines.training.cards import write_card
from engines.training.data import Bytes, ahead, data_folder, pictures
from engines.training.loop import Average, Plan, Recipe
from engines.training.motion import Scene, scene, things
from engines.training.weights import ship

SIDE = 128
BATCH = 12
FRESH, KEPT = 3, 4000
"""New scenes in a batch, and how many are kept to be seen again."""
SOURCES = ("flowers", "clothing", "grocery", "cats", "portraits", "wallpapers")

CLIPS = ("stream-of-water", "car-detection")
"""Real clips to measure on; nothing is learnt from them."""

Batch = dict[str, Tensor]
Way = Callable[[Bytes, Bytes], Bytes]
"""First and second frame (H, W, 3) → the frame half way."""
Example = dict[str, NDArray[np.float32]]


def warp(frame: Tensor, flow: Tensor, mode: str = "bicubic") -> Tensor:
    """`frame` (N, C, H, W) looked up where `flow` (N, 2, H, W; pixels) points.

    Bicubic, as bilinear interpolation takes away detail: 0.7 dB of synthetic scenes.
    """
    height, width = frame.shape[2:]
    y = torch.arange(height, device=frame.device, dtype=flow.dtype).view(1, height, 1)
    x = torch.arange(width, device=frame.device, dtype=flow.dtype).view(1, 1, width)
    across = (x + flow[:, 0]) * 2 / (width - 1) - 1
    down = (y + flow[:, 1]) * 2 / (height - 1) - 1
    grid = torch.stack([across, down], 3)
    return F.grid_sample(frame, grid, mode, "border", align_corners=True)


class Block(nn.Module):
    """Two convolutions and a way around them."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        self.act = nn.PReLU(width)

    def forward(self, x: Tensor) -> Tensor:
        """The same shape as `x`."""
        return x + self.second(self.act(self.first(x)))


class Between(nn.Module):
    """Frames (N, 3, H, W; 0…1), flows to them from the time between (N, 2, H, W) → the frame.

    H and W are multiples of 16.
    """

    def __init__(self, width: int = 64, depth: int = 2) -> None:
        super().__init__()
        self.enter = nn.Conv2d(18 * 16, width, 3, padding=1)
        self.fine = nn.ModuleList(Block(width) for _ in range(depth))
        self.down = nn.Conv2d(width, 96, 3, 2, padding=1)
        self.coarse = nn.ModuleList(Block(96) for _ in range(depth))
        self.up = nn.Conv2d(96, width, 3, padding=1)
        self.last = nn.ModuleList(Block(width) for _ in range(depth))
        self.leave = nn.Conv2d(width, 8 * 16, 3, padding=1)
        nn.init.zeros_(self.leave.weight)
        nn.init.zeros_(self.leave.bias)

    def forward(
        self,
        first: Tensor,
        second: Tensor,
        to_first: Tensor,
        to_second: Tensor,
        trust: Tensor,
        time: Tensor,
    ) -> Tensor:
        """The frame between, (N, 3, H, W).

        `trust` (N, 1, H, W) is how much more the first frame is trusted, as a logarithm; `time`
        (N, 1, 1, 1) is 0…1.
        """
        one, two = warp(first, to_first), warp(second, to_second)
        when = time.expand_as(trust)
        change = self._judge(
            torch.cat([first, second, one, two, to_first / 8, to_second / 8, trust, when], 1)
        )
        one = warp(first, to_first + change[:, 0:2] * 8)
        two = warp(second, to_second + change[:, 2:4] * 8)
        share = torch.sigmoid(change[:, 4:5] * 4 + trust)
        return one * share + two * (1 - share) + change[:, 5:8]

    def _judge(self, seen: Tensor) -> Tensor:
        x = self.enter(F.pixel_unshuffle(seen, 4))
        for block in self.fine:
            x = block(x)
        low = self.down(x)
        for block in self.coarse:
            low = block(low)
        x = x + F.interpolate(self.up(low), scale_factor=2.0, mode="nearest")
        for block in self.last:
            x = block(x)
        return F.pixel_shuffle(self.leave(x), 4).float()


class Interpolation:
    """The training of `interpolate`."""

    def __init__(self, plan: Plan) -> None:
        self.device = plan.device
        self.net = Between().to(plan.device, memory_format=torch.channels_last)
        self.average = Average(self.net)
        self.optimizer = torch.optim.AdamW(self.net.parameters(), 4e-4, weight_decay=1e-4)
        self.modules = {"net": self.net, "average": self.average}
        self.optimizers = {"net": self.optimizer}
        self.shipped = {"interpolate": (self.net, self.average.module)}
        packs = [pictures(name, 192) for name in SOURCES]
        self.ground = [pack.train for pack in packs]
        self.held = [pack.held for pack in packs]
        self.things, self.held_things = things(held=False), things(held=True)
        self.seen: deque[dict[str, NDArray[np.uint8 | np.float16]]] = deque(maxlen=KEPT)
        threads, self.size = (12, 96) if plan.device == "cuda" else (0, BATCH)
        self.batches: Iterator[Batch] = ahead(self._batch, plan.seed, threads)

    def step(self, share: float) -> dict[str, float]:
        """One step on a batch of synthetic scenes."""
        for group in self.optimizer.param_groups:
            group["lr"] = 4e-4 * (0.5 + 0.5 * float(np.cos(np.pi * min(share, 1)))) + 1e-6
        batch = {k: v.to(self.device, non_blocking=True) for k, v in next(self.batches).items()}
        with torch.autocast(self.device, torch.bfloat16):
            made = self.net(*(batch[name] for name in INPUTS))
        off = made - batch["truth"]
        plain = torch.sqrt(off * off + 1e-6).mean()
        edges = (off[..., 1:] - off[..., :-1]).abs().mean() + (
            off[..., 1:, :] - off[..., :-1, :]
        ).abs().mean()
        loss = plain + 0.5 * edges
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.optimizer.step()
        self.average.update(self.net)
        return {"loss": float(loss.detach()), "plain": float(plain.detach())}

    def sheet(self) -> Bytes:
        """Rows of: first frame, by flow, by the network, truth, second frame."""
        rows = []
        for each in _scenes(self.held, self.held_things, 6):
            first, truth, second = _frames(each, 0.5)
            shown = [
                first,
                between_by_flow(first, second),
                self.between(first, second),
                truth,
                second,
            ]
            rows.append(np.concatenate(shown, 1))
        return np.concatenate(rows)

    def between(self, first: Bytes, second: Bytes) -> Bytes:
        """The frame half way, by the averaged network."""
        made = _batched([_example(first, first, second, 0.5)])
        with torch.no_grad():
            inputs = (made[name].to(self.device) for name in INPUTS)
            frame = self.average.module(*inputs)[0].permute(1, 2, 0).cpu().numpy()
        return np.asarray(np.clip(np.rint(frame * 255), 0, 255), np.uint8)

    def figures(self) -> dict[str, float]:
        """PSNR of the middle frame, of synthetic held-out scenes and of the clips there are."""
        return measured(self.between)

    def export(self, folder: Path) -> list[Path]:
        """Write interpolate.onnx and its weights."""
        example = _batched(
            [_example(*_frames(_scenes(self.held, self.held_things, 1)[0], 0.5), 0.5)] * 2
        )
        free = {name: {0: "n", 2: "height", 3: "width"} for name in INPUTS[:-1]} | {
            "time": {0: "n"}
        }
        given = {name: example[name] for name in INPUTS}
        weights = ship(self.average.module, given, "interpolate", folder, free=free)
        return [*weights, describe(self.figures(), weights, folder)]

    def _batch(self, rng: np.random.Generator) -> Batch:
        """Some new scenes, and others seen before, turned: scenes cost more than steps."""
        for _ in range(FRESH if self.seen else self.size):
            pack = self.ground[rng.integers(len(self.ground))]
            t = 0.5 if rng.random() < 0.6 else float(rng.uniform(0.1, 0.9))
            made = scene(_some(pack, rng), self.things, SIDE, rng)
            self.seen.append(_small(_example(*_frames(made, t), t)))
        picks = [len(self.seen) - 1 - k for k in range(FRESH)]
        picks += list(rng.integers(0, len(self.seen), self.size - FRESH))
        return _batched([turned(_large(self.seen[k]), rng) for k in picks])


def turned(example: Example, rng: np.random.Generator) -> Example:
    """The same scene mirrored, turned, backwards in time or in other colours, by chance."""
    made = dict(example)
    if rng.random() < 0.5:  # the other way in time
        made["first"], made["second"] = made["second"], made["first"]
        made["to_first"], made["to_second"] = made["to_second"], made["to_first"]
        made["time"], made["trust"] = 1 - made["time"], -made["trust"]
    shuffle = rng.permutation(3)
    for name in ("first", "truth", "second"):
        made[name] = made[name][..., shuffle]
    for axis in (0, 1):
        if rng.random() < 0.5:
            made = {name: _mirrored(name, each, axis) for name, each in made.items()}
    if rng.random() < 0.5:
        made = {
            name: each.transpose(1, 0, 2)[..., ::-1] if name in FLOWS else each.transpose(1, 0, 2)
            for name, each in made.items()
        }
    return {name: np.ascontiguousarray(each) for name, each in made.items()}


def _mirrored(name: str, each: NDArray[np.float32], axis: int) -> NDArray[np.float32]:
    sign = np.array([1.0, -1.0] if axis == 0 else [-1.0, 1.0], np.float32)
    mirrored = np.flip(each, axis)
    return np.asarray(mirrored * sign if name in FLOWS else mirrored, np.float32)


def _small(example: Example) -> dict[str, NDArray[np.uint8 | np.float16]]:
    return {
        name: np.rint(each * 255).astype(np.uint8)
        if name in ("first", "truth", "second")
        else each.astype(np.float16)
        for name, each in example.items()
    }


def _large(kept: dict[str, NDArray[np.uint8 | np.float16]]) -> Example:
    return {
        name: each.astype(np.float32) / np.float32(255 if each.dtype == np.uint8 else 1)
        for name, each in kept.items()
    }


FLOWS = ("to_first", "to_second")
INPUTS = ("first", "second", "to_first", "to_second", "trust", "time")


def measured(between: Way, count: int = 120) -> dict[str, float]:
    """PSNR in dB of the middle frame: blended, by DIS flow, and by `between`.

    Of `count` synthetic scenes of held-out pictures, and of the clips there are in the data folder.
    """
    held = [pictures(name, 192).held for name in SOURCES]
    triples = {
        "synthetic": [_frames(each, 0.5) for each in _scenes(held, things(held=True), count)]
    }
    for clip in CLIPS:
        if (data_folder() / f"{clip}.mp4").exists():
            triples[clip] = _clip(clip)
    ways: dict[str, Way] = {
        "blend": lambda a, b: ((a.astype(int) + b + 1) // 2).astype(np.uint8),
        "DIS medium": between_by_flow,
        "interpolate": between,
    }
    return {
        f"{name}: {title}, PSNR dB": float(np.mean([_psnr(way(a, b), t) for a, t, b in frames]))
        for name, frames in triples.items()
        for title, way in ways.items()
    }


def _some(pack: Bytes, rng: np.random.Generator) -> list[Bytes]:
    """A few pictures, sometimes a part of each: so that texture of any scale is seen."""
    chosen = []
    for index in rng.integers(0, len(pack), 4):
        edge = int(rng.integers(96, pack.shape[1] + 1))
        top, left = rng.integers(0, pack.shape[1] - edge + 1, 2)
        chosen.append(np.asarray(pack[index, top : top + edge, left : left + edge]))
    return chosen


def _scenes(packs: list[Bytes], cuts: list[Bytes], count: int) -> list[Scene]:
    """The same scenes each time, of held-out pictures."""
    rng = np.random.default_rng(7)
    return [scene(_some(packs[k % len(packs)], rng), cuts, SIDE, rng) for k in range(count)]


def _frames(made: Scene, t: float) -> tuple[Bytes, Bytes, Bytes]:
    first, truth, second = (
        np.rint(np.clip(made.frame(moment), 0, 1) * 255).astype(np.uint8) for moment in (0, t, 1)
    )
    return first, truth, second


def _example(first: Bytes, truth: Bytes, second: Bytes, t: float) -> Example:
    light = np.asarray(truth / np.float32(255), np.float32)
    return {**seen_between(first, second, t), "truth": light}


def _batched(examples: list[Example]) -> Batch:
    return {
        name: torch.from_numpy(np.stack([each[name] for each in examples])).permute(0, 3, 1, 2)
        for name in examples[0]
    }


def _clip(name: str) -> list[tuple[Bytes, Bytes, Bytes]]:
    """Up to thirty triples of neighbouring frames of a clip, cut to multiples of 16."""
    film = cv2.VideoCapture(str(data_folder() / f"{name}.mp4"))
    frames: list[Bytes] = []
    while len(frames) < 90:
        there, frame = film.read()
        if not there:
            break
        height, width = (16 * (side // 16) for side in frame.shape[:2])
        frames.append(np.ascontiguousarray(frame[:height, :width, ::-1]))
    film.release()
    return [(frames[k], frames[k + 1], frames[k + 2]) for k in range(0, len(frames) - 2, 3)]


def _psnr(made: Bytes, truth: Bytes) -> float:
    error = np.mean((made.astype(np.float64) - truth) ** 2)
    return float(10 * np.log10(255**2 / max(float(error), 1e-3)))


def describe(figures: dict[str, float], weights: list[Path], folder: Path) -> Path:
    """Write the card of the model."""
    card = ModelCard(
        id="interpolate",
        title="Frames between frames",
        licence="GPL-3.0-or-later",
        attribution="Trained by Atelier's recipe interpolate; see data.",
        engines=(),
        files=(),
        data="Synthetic motion of pictures: portraits (artflow.ai, CC BY 4.0), flowers (CC BY 2.0, "
        "photographers in the attribution file), clothing (CC0), groceries (MIT), cats (BSD), "
        "wallpapers (CC0), emoji (Noto, Apache-2.0); 10 % held out by file hash.",
        figures=figures,
        limits="Motion of up to about a sixth of the picture between two frames.",
        failures="Cuts between scenes, fast small things, water and smoke.",
    )
    return write_card(card, weights, folder)


INTERPOLATE = Recipe("interpolate", "The frame between two", 25, Interpolation)
