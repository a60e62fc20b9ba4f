"""The recipe of `sketch`: lines and paint → portrait, flower or garment, by a conditional GAN."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engines.models import ModelCard
from engines.training.cards import write_card
from engines.training.data import Bytes, ahead
from engines.training.drawings import Batch, Config, Drawings
from engines.training.figures import line_score
from engines.training.flow import shipped_vae
from engines.training.loop import Average, Plan, Recipe
from engines.training.nets.drawing import (
    CONDITION,
    LOOK,
    Judge,
    LatentJudge,
    Painter,
    PlainPainter,
)
from engines.training.weights import ship

Verdicts = list[list[Tensor]]
"""For each scale of a judge what its layers found, and last its verdicts."""
CARD = ModelCard(
    id="sketch",
    title="Drawings to pictures",
    licence="GPL-3.0-or-later",
    attribution="Learnt from: artflow.ai portraits (initiative-sh/artflow-portraits @ 4accf11f, "
    "CC BY 4.0); photographs of flowers (CC BY 2.0 each, their photographers); clothing-dataset "
    "(alexeygrigorev @ 7ed86a9c, CC0).",
    engines=("image.sketch",),
    files=(),
    memory=150_000_000,
    data="5,237 portraits that a machine painted, 3,156 photographs of daisies, dandelions, roses, "
    "sunflowers and tulips, and 3,200 of garments and shoes, with drawings simulated from them. A "
    "tenth of the files, chosen by hash, was held out.",
    limits="It paints 192 pixels a side, and knows three kinds of things: a head and shoulders from "
    "the front, the five flowers, and single garments on plain ground.",
    failures="What lines leave open comes out soft: hair, the ground of flowers, hands and text. "
    "Lines that mean something else than the kind that was chosen are still painted as that kind. "
    "The portraits it learnt from are of few ages and styles. Faint dots of a grid of 8 pixels can "
    "be seen on flat ground.",
)


@dataclass(frozen=True)
class Made:
    """Pictures (N, 3, H, W) in -1…1 and, but for the prototype, their latents (N, 16, h, w)."""

    picture: Tensor
    latent: Tensor | None

    def apart(self) -> Made:
        """The same, through which nothing is learnt."""
        return Made(self.picture.detach(), None if self.latent is None else self.latent.detach())


class Sketching:
    """The training: a painter, judges of its pictures and of its latents, and its average."""

    def __init__(self, config: Config, plan: Plan) -> None:
        self.config, self.device = config, plan.device
        self.drawings = Drawings(config)
        wide = partial(nn.Module.to, device=plan.device, memory_format=torch.channels_last)
        self.painter: Painter | PlainPainter = wide(_painter(config))
        self.judge, self.deep = wide(Judge(scales=3 if config.plain else 2)), wide(LatentJudge())
        self.average = Average(self.painter)
        judges = nn.ModuleDict({"picture": self.judge, "latent": self.deep})
        self.modules: Mapping[str, nn.Module] = {
            "painter": self.painter, "judges": judges, "average": self.average,
        }  # fmt: skip
        self.optimizers: Mapping[str, torch.optim.Optimizer] = {
            "painter": torch.optim.Adam(self.painter.parameters(), config.rates[0], (0.5, 0.99)),
            "judges": torch.optim.Adam(judges.parameters(), config.rates[1], (0.5, 0.99)),
        }
        self.coder = None if config.plain else wide(shipped_vae()[0].eval().requires_grad_(False))
        self.start = 0, 0
        self.shipped = {config.name: (self.painter, self.average.module)}
        workers = 0 if plan.threads == 1 else 2 if plan.device == "cpu" else 12
        self.batches = ahead(self.drawings.batch, plan.seed, workers)

    def step(self, share: float) -> dict[str, float]:
        """One step of the painter and one of the judges on the same pictures."""
        self._pace(share)
        batch = next(self.batches).to(self.device)
        with torch.autocast(self.device, torch.bfloat16):
            made = self._made(batch)
            real = Made(batch.picture, self._coded(batch.picture))
        self._look_elsewhere()
        losses, seen = self._judge_step(batch, real, made)
        losses |= self._painter_step(batch, made, real, seen)
        self.average.update(self.painter)
        return losses

    def _made(self, batch: Batch) -> Made:
        given = batch.condition, batch.kind, batch.look
        if isinstance(self.painter, PlainPainter):
            return Made(_close(self.painter(*given)), None)
        latent, picture = self.painter.painted(*given)
        return Made(_close(picture), latent)

    def _coded(self, picture: Tensor) -> Tensor | None:
        if self.coder is None:
            return None
        with torch.no_grad():
            return torch.as_tensor(self.coder(picture / 2 + 0.5)).float()

    def _pace(self, share: float) -> None:
        large = share >= self.config.grow
        self.drawings.side = self.config.sides[large]
        slower = min(1.0, max(0.05, (1 - share) / 0.25))
        for optimizer, rate in zip(self.optimizers.values(), self.config.rates, strict=True):
            for group in optimizer.param_groups:
                group["lr"] = rate * slower

    def _look_elsewhere(self) -> None:
        """Let the judge begin at another pixel, lest the grid of its strides be learnt."""
        top, left = torch.randint(0, 9, (2,)).tolist()
        self.start = top, left

    def _found(self, batch: Batch, shown: list[Made]) -> Verdicts:
        """What the judges find in some pictures of the same drawings, one after the other."""
        count = len(shown)
        drawn, kind = batch.condition.repeat(count, 1, 1, 1), batch.kind.repeat(count)
        pictures = torch.cat([each.picture for each in shown])
        pair = torch.cat([pictures, drawn], 1).bfloat16()
        (top, left), (height, width) = self.start, pair.shape[2:]
        pair = pair[..., top : top + height - 8, left : left + width - 8]
        with torch.autocast(self.device, torch.bfloat16):
            found: Verdicts = self.judge(pair.contiguous(memory_format=torch.channels_last), kind)
            latents = [each.latent for each in shown if each.latent is not None]
            if latents:
                found += self.deep(torch.cat(latents).bfloat16(), drawn, kind)
        return found

    def _judge_step(
        self, batch: Batch, real: Made, made: Made
    ) -> tuple[dict[str, float], Verdicts]:
        """Teach the judges; also what they found in the real pictures."""
        found = self._found(batch, [real, made.apart()])
        verdicts = [each[-1].float().chunk(2) for each in found]
        loss = torch.stack([_hinge(yes, no) for yes, no in verdicts]).mean()
        _follow(self.optimizers["judges"], loss)
        seen = [[part.detach()[: len(batch.kind)] for part in each] for each in found]
        apart = {
            f"apart {k}": float((yes - no).detach().mean()) for k, (yes, no) in enumerate(verdicts)
        }
        return {"judge": float(loss.detach()), **apart}, seen

    def _painter_step(
        self, batch: Batch, made: Made, real: Made, seen: Verdicts
    ) -> dict[str, float]:
        config, own = self.config, batch.own
        judges = self.modules["judges"].requires_grad_(False)
        fake = self._found(batch, [made])
        judges.requires_grad_(True)
        far = (made.picture - batch.picture) * own
        losses = {
            "fooled": -config.fooled
            * torch.stack([each[-1].float().mean() for each in fake]).mean(),
            "features": config.features * _distance(seen, fake, own),
            "near": config.near * far.abs().mean(),
            "blurred": config.blurred * F.avg_pool2d(far, 8).abs().mean(),
            "edges": config.edges * _edges(far, batch.condition[:, :1]),
            "unseen": config.unseen * _unseen(made.picture, batch.condition[:, :1]),
        }
        if made.latent is not None and real.latent is not None:
            losses["coded"] = config.coded * ((made.latent - real.latent) * own).abs().mean()
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
        return np.asarray(_bytes(torch.cat([top, low], 1)[None])[0])

    def figures(self) -> dict[str, float]:
        """What 24 held-out drawings of each kind give; `bench` measures more, on more of them."""
        batch = self.drawings.examples(24, self.config.sides[1])
        painted = self.paint(batch)
        drawn, made, truth = (
            _bytes(each) for each in (1 - 2 * batch.condition[:, :1], painted, batch.picture)
        )
        scores = [line_score(d[..., 0], m, t) for d, m, t in zip(drawn, made, truth, strict=True)]
        return {
            "distance to the truth, 0…1": float((painted - batch.picture).abs().mean() / 2),
            "strokes found again": float(np.mean([each["found"] for each in scores])),
            "F-score of the lines": float(np.mean([each["score"] for each in scores])),
        }

    def _settle(self, batches: int = 20) -> None:
        """Measure the statistics of batches again, for the averaged weights (Wu and Johnson, 2021).

        Those that came along are of the weights before averaging: kernel distances were 1.4 times
        as large with them.
        """
        net, self.drawings.side = self.average.module, self.config.sides[1]
        norms = [each for each in net.modules() if isinstance(each, nn.BatchNorm2d)]
        for norm in norms:
            norm.reset_running_stats()
            norm.momentum = None  # the mean over all batches
        net.train()
        chance = np.random.default_rng(3)
        for _ in range(batches):
            self.paint(self.drawings.batch(chance))
        net.eval()

    def export(self, folder: Path) -> list[Path]:
        """The averaged painter, and its card."""
        self._settle()
        side = self.config.sides[1]
        inputs = {
            "condition": torch.zeros(1, CONDITION, side, side),
            "kind": torch.zeros(1, dtype=torch.long),
            "look": torch.zeros(1, LOOK),
        }
        figures = self.figures()
        weights = ship(self.average.module, inputs, self.config.name, folder)
        card = CARD.model_copy(update={"id": self.config.name, "figures": figures})
        return [*weights, write_card(card, weights, folder)]


def _painter(config: Config) -> Painter | PlainPainter:
    """A painter to train; one with a decoder begins with that of the VAE."""
    if config.plain:
        return PlainPainter()
    painter = Painter()
    painter.decoder.load_state_dict(shipped_vae()[1].state_dict())
    return painter


def _close(picture: Tensor) -> Tensor:
    return picture.float().contiguous(memory_format=torch.channels_last)


def _bytes(pictures: Tensor) -> Bytes:
    """(N, C, H, W) in -1…1 as (N, H, W, C) in 0…255."""
    values = ((pictures + 1) * 127.5).round().clamp(0, 255).byte()
    return np.asarray(values.permute(0, 2, 3, 1).numpy(), np.uint8)


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
    luma = ((painted.clamp(-1, 1) + 1) / 2 * weights).sum(1, keepdim=True)
    light = F.avg_pool2d(torch.sqrt(luma + 1e-3), 3, 1)
    across = light[..., 1:-1, 2:] - light[..., 1:-1, :-2]
    down = light[..., 2:, 1:-1] - light[..., :-2, 1:-1]
    slope = torch.sqrt(across**2 + down**2 + 1e-6) / 2
    weak = F.relu(1 - F.max_pool2d(slope, 5, 1, 2) / 0.05)
    strokes = (ink[..., 2:-2, 2:-2] > 0.5).float()
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
