"""The recipe of `sketch`: lines and paint → portrait, flower or garment, by a conditional GAN."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from engines.training.data import Bytes, ahead, data_folder, pictures
from engines.training.looks import Looks
from engines.training.loop import Average, Plan, Recipe
from engines.training.nets.drawing import LOOK, Judge, Painter, PlainPainter
from engines.training.sketches import hints, simulate
from engines.training.weights import ship
from engines.values import Floats

SETS = ("portraits", "flowers", "clothing")
"""The kinds in their order, by the archives they are learned from."""
PACK = 192
"""The side of the pictures that are kept ready."""
Verdicts = list[list[Tensor]]
"""For each scale of a judge what its layers found, and last its verdicts."""
UNKNOWN = {"Not sure", "Skip", "Other"}


@dataclass(frozen=True)
class Config:
    """What a training of this family is made of."""

    name: str = "sketch"
    sides: tuple[int, int] = (128, 192)
    """The side of pictures at first, and later on."""
    grow: float = 0.55
    """The share of the time after which pictures are large."""
    batch: int = 8
    plain: bool = False
    painted: float = 0.4
    """The share of drawings with paint under the lines."""
    looks: bool = True
    """Whether a drawing comes with the look of its picture, or with chance numbers."""
    strange: float = 0.2
    """The share of drawings given the look of another picture; only the judge looks at them."""
    odds: tuple[float, float, float] = (0.42, 0.28, 0.30)
    rate: float = 2e-4
    near: float = 5.0
    blurred: float = 5.0
    edges: float = 5.0
    features: float = 10.0
    unseen: float = 3.0


@dataclass(frozen=True)
class Batch:
    """Pictures (N, 3, H, W) in -1…1 and what is given to paint them again."""

    picture: Tensor
    condition: Tensor
    kind: Tensor
    look: Tensor
    own: Tensor
    """1 where the look is the picture's own, (N, 1, 1, 1)."""

    def to(self, device: str) -> Batch:
        """The same on a device."""
        moved = (each.to(device) for each in (self.picture, self.condition))
        picture, condition = (each.contiguous(memory_format=torch.channels_last) for each in moved)
        return Batch(
            picture, condition, self.kind.to(device), self.look.to(device), self.own.to(device)
        )


class Drawings:
    """Batches of simulated drawings of the three kinds."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self.side = config.sides[0]
        sets = [pictures(name, PACK) for name in SETS]
        self.train = [each.train for each in sets]
        self.held = [each.held for each in sets]
        self.order = [np.arange(len(each)) for each in self.train]
        self.order[2] = known(sets[2].train_names)
        self.looks = [Looks.of(each[:1200], LOOK) for each in self.train]

    def batch(self, rng: np.random.Generator) -> Batch:
        """A batch to train on."""
        kinds = rng.choice(len(SETS), self.config.batch, p=self.config.odds)
        chosen = [self.train[kind][rng.choice(self.order[kind])] for kind in kinds]
        return self.drawn([moved(each, self.side, rng) for each in chosen], kinds, rng)

    def drawn(
        self, chosen: list[Bytes], kinds: NDArray[np.int64], rng: np.random.Generator
    ) -> Batch:
        """These pictures with their drawings."""
        condition = np.stack([given(each, rng, self.config.painted) for each in chosen])
        looks = np.stack([self.looks[k](each) for k, each in zip(kinds, chosen, strict=True)])
        own = rng.uniform(size=len(chosen)) >= self.config.strange
        other = np.clip(rng.normal(0, 1, looks.shape), -2.5, 2.5)
        near = looks + rng.normal(0, 0.1, looks.shape)
        looks = np.where(own[:, None] & self.config.looks, near, other)
        return Batch(
            torch.from_numpy(np.stack(chosen)).permute(0, 3, 1, 2).float() / 127.5 - 1,
            torch.from_numpy(condition).permute(0, 3, 1, 2),
            torch.from_numpy(kinds.astype(np.int64)),
            torch.from_numpy(looks.astype(np.float32)),
            torch.from_numpy(own.astype(np.float32))[:, None, None, None],
        )

    def examples(self, count: int, side: int, painted: float = 0.0) -> Batch:
        """The same held-out pictures of each kind every time, one kind after the other."""
        rng = np.random.default_rng(7)
        chosen = [
            cv2.resize(each[i * 11 + 2], (side, side), interpolation=cv2.INTER_AREA)
            for each in self.held
            for i in range(count)
        ]
        still = replace(self.config, painted=painted, strange=0.0)
        mine, self.config = self.config, still
        batch = self.drawn(chosen, np.repeat(np.arange(len(SETS)), count), rng)
        self.config = mine
        return batch


def known(names: tuple[str, ...]) -> NDArray[np.int64]:
    """Which garments have a label that says what they are."""
    table = (data_folder() / "clothing_labels.csv").read_text().splitlines()[1:]
    labels = dict(line.split(",")[0::2][:2] for line in table)
    kept = [i for i, name in enumerate(names) if labels.get(Path(name).stem) not in UNKNOWN]
    return np.array(kept, np.int64)


def moved(picture: Bytes, side: int, rng: np.random.Generator) -> Bytes:
    """The picture flipped, cut, turned and bent a little by chance, as a square of `side`."""
    size = picture.shape[0]
    flipped = picture[:, ::-1] if rng.uniform() < 0.5 else picture
    scale = side / size * rng.uniform(1.0, 1.18)
    turn = cv2.getRotationMatrix2D((size / 2, size / 2), rng.normal(0, 3), scale)
    spare = max(scale * size - side, 0) / 2
    turn[:, 2] += side / 2 - size / 2 + rng.uniform(-spare, spare, 2)
    y, x = np.mgrid[:side, :side].astype(np.float32)
    back = cv2.invertAffineTransform(turn)
    bend = [cv2.resize(rng.normal(0, 1, (4, 4)).astype(np.float32), (side, side)) for _ in "xy"]
    reach = rng.uniform(0, 3.0)
    sx = (back[0, 0] * x + back[0, 1] * y + back[0, 2] + reach * bend[0]).astype(np.float32)
    sy = (back[1, 0] * x + back[1, 1] * y + back[1, 2] + reach * bend[1]).astype(np.float32)
    result = cv2.remap(
        np.ascontiguousarray(flipped), sx, sy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    return np.asarray(result, np.uint8)


def given(picture: Bytes, rng: np.random.Generator, painted: float) -> Floats:
    """The drawing of a picture as the network takes it: (H, W, 5)."""
    ink = simulate(picture, rng)[..., None]
    if rng.uniform() >= painted:
        return np.dstack([ink, np.zeros((*picture.shape[:2], 4), np.float32)])
    colours, mask = hints(picture, rng)
    return np.dstack([ink, (2 * colours - 1) * mask[..., None], mask]).astype(np.float32)


class Sketching:
    """The training: a painter, a judge of its pictures, and the painter's average."""

    def __init__(self, config: Config, plan: Plan) -> None:
        self.config, self.device = config, plan.device
        self.drawings = Drawings(config)
        wide = partial(nn.Module.to, device=plan.device, memory_format=torch.channels_last)
        self.painter = wide(PlainPainter() if config.plain else Painter())
        self.judge = wide(Judge())
        self.average = Average(self.painter)
        self.modules: Mapping[str, nn.Module] = {
            "painter": self.painter, "judge": self.judge, "average": self.average,
        }  # fmt: skip
        self.optimizers: Mapping[str, torch.optim.Optimizer] = {
            "painter": torch.optim.Adam(self.painter.parameters(), config.rate, (0.5, 0.99)),
            "judge": torch.optim.Adam(self.judge.parameters(), 2 * config.rate, (0.5, 0.99)),
        }
        self.shipped = {config.name: (self.painter, self.average.module)}
        workers = 0 if plan.threads == 1 else 2 if plan.device == "cpu" else 12
        self.batches = ahead(self.drawings.batch, plan.seed, workers)

    def step(self, share: float) -> dict[str, float]:
        """One step of the painter and one of the judge on the same pictures."""
        self._pace(share)
        batch = next(self.batches).to(self.device)
        with torch.autocast(self.device, torch.bfloat16):
            painted = self.painter(batch.condition, batch.kind, batch.look)
        painted = painted.float().contiguous(memory_format=torch.channels_last)
        losses, real = self._judge_step(batch, painted.detach())
        losses |= self._painter_step(batch, painted, real)
        self.average.update(self.painter)
        return losses

    def _pace(self, share: float) -> None:
        large = share >= self.config.grow
        self.drawings.side = self.config.sides[large]
        rate = self.config.rate * min(1.0, max(0.05, (1 - share) / 0.25))
        for name, optimizer in self.optimizers.items():
            for group in optimizer.param_groups:
                group["lr"] = 2 * rate if name == "judge" else rate

    def _judge_step(self, batch: Batch, painted: Tensor) -> tuple[dict[str, float], Verdicts]:
        """Teach the judge; also what it found in the real pictures."""
        both = torch.cat([batch.picture, painted])
        pair = torch.cat([both, batch.condition.repeat(2, 1, 1, 1)], 1).bfloat16()
        with torch.autocast(self.device, torch.bfloat16):
            found = self.judge(pair, batch.kind.repeat(2))
        verdicts = [each[-1].float().chunk(2) for each in found]
        loss = torch.stack([_hinge(real, fake) for real, fake in verdicts]).sum()
        _follow(self.optimizers["judge"], loss)
        real = [[part.detach()[: len(painted)] for part in each] for each in found]
        return {"judge": float(loss.detach())}, real

    def _painter_step(self, batch: Batch, painted: Tensor, real: Verdicts) -> dict[str, float]:
        config, own = self.config, batch.own
        self.judge.requires_grad_(False)
        with torch.autocast(self.device, torch.bfloat16):
            pair = torch.cat([painted.bfloat16(), batch.condition.bfloat16()], 1)
            fake = self.judge(pair, batch.kind)
        self.judge.requires_grad_(True)
        far = (painted - batch.picture) * own
        losses = {
            "fooled": -torch.stack([each[-1].float().mean() for each in fake]).sum(),
            "features": config.features * _distance(real, fake, own),
            "near": config.near * far.abs().mean(),
            "blurred": config.blurred * F.avg_pool2d(far, 8).abs().mean(),
            "edges": config.edges * _edges(far, batch.condition[:, :1]),
            "unseen": config.unseen * _unseen(painted, batch.condition[:, :1]),
        }
        _follow(self.optimizers["painter"], torch.stack(list(losses.values())).sum())
        return {name: float(loss.detach()) for name, loss in losses.items()}

    def paint(self, batch: Batch) -> Tensor:
        """The averaged painter's pictures, (N, 3, H, W) in -1…1."""
        batch = batch.to(self.device)
        with torch.no_grad(), torch.autocast(self.device, torch.bfloat16):
            return self.average.module(batch.condition, batch.kind, batch.look).float().cpu()

    def sheet(self) -> Bytes:
        """Held-out pictures of each kind, six without paint and two with.

        Drawing, result with the look of the truth, result with another look, truth.
        """
        side = self.drawings.side
        parts = []
        for painted, count in ((0.0, 6), (1.0, 2)):
            batch = self.drawings.examples(count, side, painted)
            shown = _shown(batch.condition)
            own = self.paint(batch)
            other = self.paint(replace(batch, look=torch.randn(batch.look.shape)))
            rows = torch.cat([shown, own, other, batch.picture], 3)
            parts += [torch.cat(list(rows[k * count : (k + 1) * count]), 1) for k in range(3)]
        top = torch.cat(parts[:3], 2)
        low = torch.cat(parts[3:], 2)
        picture = torch.cat([top, low], 1).permute(1, 2, 0)
        return np.asarray(((picture + 1) * 127.5).clamp(0, 255).byte().numpy(), np.uint8)

    def figures(self) -> dict[str, float]:
        """Distance to the truth of held-out pictures (0…1); the bars are measured by `bench`."""
        batch = self.drawings.examples(24, self.config.sides[1])
        return {"l1": float((self.paint(batch) - batch.picture).abs().mean() / 2)}

    def export(self, folder: Path) -> list[Path]:
        """The averaged painter."""
        side = self.config.sides[1]
        condition = torch.zeros(1, 5, side, side)
        inputs = {"condition": condition, "kind": torch.zeros(1, dtype=torch.long)}
        inputs["look"] = torch.zeros(1, LOOK)
        return ship(self.average.module, inputs, self.config.name, folder)


def _follow(optimizer: torch.optim.Optimizer, loss: Tensor) -> None:
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    optimizer.step()


def _hinge(real: Tensor, fake: Tensor) -> Tensor:
    return F.relu(1 - real).mean() + F.relu(1 + fake).mean()


def _distance(real: Verdicts, fake: Verdicts, own: Tensor) -> Tensor:
    """How far the judge's features of two batches are apart, of their size, where `own` is 1."""
    pairs = [
        ((a.float() - b.float()) * own).abs().mean() / a.float().abs().mean()
        for one, other in zip(real, fake, strict=True)
        for a, b in zip(one[:-1], other[:-1], strict=True)
    ]
    return torch.stack(pairs).mean()


def _edges(far: Tensor, ink: Tensor) -> Tensor:
    """How far differences of neighbours are from the truth's, where there is ink above all."""
    weight = 1 + 3 * ink
    across = ((far[..., 1:] - far[..., :-1]) * weight[..., 1:]).abs().mean()
    down = ((far[..., 1:, :] - far[..., :-1, :]) * weight[..., 1:, :]).abs().mean()
    return across + down


def _unseen(painted: Tensor, ink: Tensor) -> Tensor:
    """Share of the ink that no edge of the picture lies near (2 pixels), as an eye would see one.

    Edges are slopes of the root of the luma of at least 0.05 a pixel.
    """
    weights = painted.new_tensor((0.299, 0.587, 0.114))[:, None, None]
    luma = ((painted + 1) / 2 * weights).sum(1, keepdim=True)
    light = F.avg_pool2d(torch.sqrt(luma + 1e-3), 3, 1, 1)
    across = light[..., 1:-1, 2:] - light[..., 1:-1, :-2]
    down = light[..., 2:, 1:-1] - light[..., :-2, 1:-1]
    slope = torch.sqrt(across**2 + down**2 + 1e-6) / 2
    weak = F.relu(1 - F.max_pool2d(slope, 5, 1, 2) / 0.05)
    strokes = (ink[..., 1:-1, 1:-1] > 0.5).float()
    return (weak * strokes).sum() / strokes.sum().clamp_min(1)


def _shown(condition: Tensor) -> Tensor:
    """What was given, as a person sees it: black lines over paint on white, -1…1."""
    ink, paint, mask = condition[:, :1], condition[:, 1:4], condition[:, 4:]
    ground = paint * mask + (1 - mask)
    return ground * (1 - ink) - ink


def _start(config: Config, plan: Plan) -> Sketching:
    return Sketching(config if plan.device == "cpu" else replace(config, batch=32), plan)


SKETCH = Recipe("sketch", "Drawings to pictures", 90, partial(_start, Config()))
PROTOTYPE = Recipe(
    "sketch-prototype",
    "Drawings to pictures, the first try",
    7,
    partial(
        _start,
        Config(
            name="sketch-prototype", sides=(128, 128), batch=12, plain=True,
            painted=0.0, looks=False, strange=0.0, blurred=0, edges=0, unseen=0, near=10,
        ),
    ),
)  # fmt: skip
