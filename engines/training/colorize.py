"""The recipe of `colorize`: grey pictures become coloured, by hints where there are any."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engines.training import tinting
from engines.training.data import Bytes, ahead, pictures
from engines.training.loop import Average, Plan, Recipe
from engines.training.nets.colour import COARSE, ColourNet
from engines.training.weights import ship
from engines.values import Floats

SHARES = {
    "flowers": 0.36, "clothing": 0.3, "portraits": 0.16, "grocery": 0.06, "cats": 0.03,
    "wallpapers": 0.09,
}  # fmt: skip
"""What part of a batch comes from where."""
PACKED, SIDE = 192, 128
"""Pixels of a packed picture, and of what the network is trained on."""
LARGE = 480
"""Pixels of a packed wallpaper: there are few, so each is cut to pieces."""
BATCH, SHARP = 16, 6
"""Pictures a step, and how many of them are judged at full size."""
RATE = 1.5e-3
ASIDE = 25
"""One in so many training pictures is kept to choose the heat and the favour by."""
HEATS, FAVOURS = (1.0, 0.8, 0.6, 0.45, 0.3), (0.0, 0.15, 0.3, 0.5)
LEAST = 0.72
"""Colourfulness over the true one that is aimed at; the bar is 0.6."""
Batch = tuple[Tensor, Tensor]


class Colouring:
    """The training of the network."""

    def __init__(self, plan: Plan) -> None:
        self.device = plan.device
        packs = {name: pictures(name, LARGE if name == "wallpapers" else PACKED) for name in SHARES}
        self.packs = packs
        self.aside = {name: pack.train[::ASIDE] for name, pack in packs.items()}
        self.net = ColourNet().to(self.device, memory_format=torch.channels_last)
        self.average = Average(self.net, 0.995)
        self.optimizer = torch.optim.AdamW(self.net.parameters(), RATE, weight_decay=0.02)
        self.modules: Mapping[str, nn.Module] = {"net": self.net, "average": self.average}
        self.optimizers: Mapping[str, torch.optim.Optimizer] = {"net": self.optimizer}
        self.shipped: Mapping[str, tuple[nn.Module, ...]] = {
            "colorize": (self.net, self.average.module)
        }
        self.batches: Iterator[Batch] = ahead(self._batch, plan.seed, 0 if plan.threads == 1 else 4)

    def _batch(self, rng: np.random.Generator) -> Batch:
        """What the network sees (N, 4, side, side), and the true a and b (N, 2, side, side)."""
        names = rng.choice(list(SHARES), BATCH, p=list(SHARES.values()))
        shown, wanted = zip(*(self._example(name, rng) for name in names), strict=True)
        return torch.from_numpy(np.stack(shown)), torch.from_numpy(np.stack(wanted))

    def _example(self, name: str, rng: np.random.Generator) -> tuple[Floats, Floats]:
        train = self.packs[name].train
        index = int(rng.integers(len(train)))
        picture = train[index if index % ASIDE else index + 1 if index + 1 < len(train) else 1]
        whole = tinting.lab(cut(picture, rng)).transpose(2, 0, 1)
        hints = tinting.chance_hints(whole[1:], rng)
        return tinting.seen(tinting.aged(whole[0], rng), hints), np.ascontiguousarray(whole[1:])

    def step(self, share: float) -> dict[str, float]:
        for group in self.optimizer.param_groups:
            group["lr"] = RATE * min(1, share * 40 + 0.02) * (1.01 + math.cos(math.pi * share)) / 2
        seen, truth = (each.to(self.device) for each in next(self.batches))
        losses = self._losses(seen.contiguous(memory_format=torch.channels_last), truth)
        self.optimizer.zero_grad(set_to_none=True)
        (losses["choice"] + 0.1 * losses["colour"]).backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimizer.step()
        self.average.update(self.net)
        return {name: loss.item() for name, loss in losses.items()}

    def _losses(self, seen: Tensor, truth: Tensor) -> dict[str, Tensor]:
        """`choice`: cross-entropy of the bins; `colour`: distance of the mean colour, full size."""
        with torch.autocast(self.device, torch.bfloat16):
            chosen, edges = self.net.parts(seen)
        log = chosen.log_softmax(3)
        found, weights = self.net.encoded(F.avg_pool2d(truth, COARSE))
        choice = -(log.gather(3, found) * weights).sum(3).mean()
        colours = self.net.colours(log[:SHARP].exp(), edges[:SHARP].contiguous())
        return {"choice": choice, "colour": F.smooth_l1_loss(colours, truth[:SHARP], beta=4.0)}

    def coloured(self, shown: Bytes, hints: Floats) -> Bytes:
        """Pictures (N, H, W, 3), of which only the lightness is seen, with hints (N, 3, H, W)."""
        light = tinting.lab(shown)[..., 0]
        made = []
        for i in range(0, len(shown), 32):
            part = slice(i, i + 32)
            chosen, edges = self._parts(light[part], hints[part])
            made += self._decoded(light[part], chosen, edges)
        return np.stack(made)

    def _parts(self, light: Floats, hints: Floats) -> Batch:
        seen = [tinting.seen(*pair) for pair in zip(light, hints, strict=True)]
        with torch.no_grad():
            parts: Batch = self.average.module.parts(
                torch.from_numpy(np.stack(seen)).to(self.device)
            )
        return parts

    def _decoded(self, light: Floats, chosen: Tensor, edges: Tensor) -> list[Bytes]:
        """Pictures of the lightness (N, H, W) and what the network gave, at its heat and favour."""
        net = self.average.module
        colours = net.colours(((chosen + net.favour) / net.heat).softmax(3), edges).cpu().numpy()
        return [tinting.rgb(*pair) for pair in zip(light, colours, strict=True)]

    def sheet(self) -> Bytes:
        """Held-out pictures: grey, coloured, coloured by ten hints, true."""
        rows = []
        for name, count in (("flowers", 8), ("clothing", 8), ("portraits", 4), ("wallpapers", 4)):
            shown = spread(self.packs[name].held, count)
            ways = ways_of(shown)
            made = [self.coloured(shown, ways[way]) for way in ("automatic", "10 hints")]
            grey = np.stack([greyed(each) for each in shown])
            rows += list(np.concatenate([grey, *made, shown], 2))
        half = len(rows) // 2
        return np.concatenate([np.concatenate(rows[:half]), np.concatenate(rows[half:])], 1)

    def figures(self) -> dict[str, float]:
        """How near the colours come on held-out pictures, over grey; see `tinting.gains`."""
        held = {name: spread(self.packs[name].held, 120) for name in list(SHARES)[:3]}
        groups = {"": np.concatenate([held["flowers"], held["clothing"]]), **held}
        found = {}
        for group, shown in groups.items():
            for name, value in tinting.gains(self.judged(shown)).items():
                found[f"{group} {name}".strip()] = round(value, 3)
        return found

    def judged(self, shown: Bytes) -> tinting.Rows:
        """(PSNR, colourfulness) of each picture, as it is, grey, and coloured in each way."""
        made = {way: self.coloured(shown, hints) for way, hints in ways_of(shown).items()}
        made |= {"grey": np.stack([greyed(each) for each in shown]), "truth": shown}
        return {name: tinting.rows(results, shown) for name, results in made.items()}

    def settle(self) -> dict[str, float]:
        """Choose heat and favour on the pictures kept aside: the best PSNR, colourful enough."""
        shown = np.concatenate([spread(self.aside[name], 48) for name in ("flowers", "clothing")])
        light = tinting.lab(shown)[..., 0]
        parts = self._parts(light, ways_of(shown)["automatic"])
        grey = tinting.rows([greyed(each) for each in shown], shown)
        known = {"grey": grey, "truth": tinting.rows(shown, shown)}
        rare, scores = self._rarity(), {}
        for dial in itertools.product(HEATS, FAVOURS):
            self._dial(dial, rare)
            found = tinting.gains(
                known | {"automatic": tinting.rows(self._decoded(light, *parts), shown)}
            )
            lack = max(0.0, LEAST - found["automatic, colourfulness"])
            scores[dial] = found["automatic, dB over grey"] - 20 * lack
        best = max(scores, key=scores.__getitem__)
        self._dial(best, rare)
        return {"heat": best[0], "favour": best[1]}

    def _dial(self, dial: tuple[float, float], rare: Tensor) -> None:
        self.average.module.heat.fill_(dial[0])
        self.average.module.favour.copy_(rare * dial[1])

    def _rarity(self) -> Tensor:
        """How much rarer than the mean each bin is, as a logarithm, on the pictures kept aside."""
        shown = np.concatenate([self.aside[name] for name in ("flowers", "clothing")])
        truth = torch.from_numpy(tinting.lab(shown)[..., 1:].transpose(0, 3, 1, 2).copy())
        found, weights = self.average.module.encoded(F.avg_pool2d(truth, 8))
        counts = torch.zeros(len(self.net.centres))
        counts.index_add_(0, found.flatten(), weights.flatten())
        often = counts / counts.sum() + 1e-3
        return -(often.log() - (often * often.log()).sum()).to(self.device)

    def export(self, folder: Path) -> list[Path]:
        self.settle()
        free = {"seen": {0: "n", 2: "height", 3: "width"}}
        return ship(
            self.average.module, {"seen": torch.rand(2, 4, 96, 128)}, "colorize", folder, free=free
        )


def cut(picture: Bytes, rng: np.random.Generator) -> Bytes:
    """A part of a picture at 128 pixels, perhaps flipped."""
    most = picture.shape[0]
    edge = int(rng.integers(round(most * 0.62), most + 1))
    y, x = rng.integers(0, most - edge + 1, 2)
    small = cv2.resize(
        picture[y : y + edge, x : x + edge], (SIDE, SIDE), interpolation=cv2.INTER_AREA
    )
    return np.asarray(small[:, :: 1 if rng.uniform() < 0.5 else -1])


def spread(shown: Bytes, count: int) -> Bytes:
    """So many pictures (N, H, W, 3) from all over a pack, at 160 pixels."""
    at = np.linspace(0, len(shown) - 1, min(count, len(shown))).astype(int)
    return np.stack(
        [cv2.resize(shown[i], (160, 160), interpolation=cv2.INTER_AREA) for i in at]
    ).astype(np.uint8)


def greyed(picture: Bytes) -> Bytes:
    """The lightness of a picture alone."""
    light = tinting.lab(picture)[..., 0]
    return tinting.rgb(light, np.zeros((2, *light.shape), np.float32))


def ways_of(shown: Bytes) -> dict[str, Floats]:
    """The hints (N, 3, H, W) of each way of colouring: none, and ten dabs of 5 pixels."""
    rng = np.random.default_rng(0)
    truth = tinting.lab(shown)[..., 1:].transpose(0, 3, 1, 2)
    dabs = [tinting.dabs(each, 10, rng, (5, 5)) for each in truth]
    return {
        "automatic": np.stack([tinting.no_hints(*shown.shape[1:3])] * len(shown)),
        "10 hints": np.stack(dabs),
    }


COLORIZE = Recipe("colorize", "Grey pictures become coloured", 35, Colouring)
