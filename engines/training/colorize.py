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

from engines.kernels.tints import lab, led
from engines.models import MODELS, ModelCard
from engines.training import tinting
from engines.training.cards import write_card
from engines.training.data import Bytes, ahead, pictures
from engines.training.encoder import Block as EncoderBlock
from engines.training.encoder import Encoder
from engines.training.loop import Average, Plan, Recipe
from engines.training.nets.colour import COARSE, Block, ColourNet
from engines.training.weights import load_shipped, ship
from engines.values import Floats

SHARES = {
    "flowers": 0.36, "clothing": 0.3, "portraits": 0.16, "grocery": 0.06, "cats": 0.03,
    "wallpapers": 0.09,
}  # fmt: skip
"""What part of a batch comes from where."""
PACKED, SIDE = 192, 96
"""Pixels of a packed picture, and of what the network is trained on."""
LARGE = 480
"""Pixels of a packed wallpaper: there are few, so each is cut to pieces."""
BATCH, SHARP = 16, 6
"""Pictures a step, and how many of them are judged at full size."""
RATE = 1.5e-3
ASIDE = 25
"""One in so many training pictures is kept to choose the heat and the favour by."""
HEATS, FAVOURS = (1.0, 0.7, 0.5, 0.35, 0.25), (-0.5, -0.25, -0.1, 0.0, 0.1, 0.25, 0.4)
EVENNESS = 0.5
"""How much more rare colours count in training: to this power of how rare they are."""
LEAST = 0.66
"""Colourfulness over the true one that is aimed at; the bar is 0.6."""
Batch = tuple[Tensor, Tensor]

CARD = ModelCard(
    id="colorize",
    title="Colours for grey pictures",
    licence="GPL-3.0-or-later",
    attribution="Learnt from: artflow.ai portraits (initiative-sh/artflow-portraits @ 4accf11f, "
    "CC BY 4.0); photographs of flowers (CC BY 2.0 each, their photographers); clothing-dataset "
    "(alexeygrigorev @ 7ed86a9c, CC0); GroceryStoreDataset (marcusklasson @ fc80ba90, MIT); "
    "budgie-backgrounds (@ 82067426, CC0); cats (maxogden @ 97329b40, BSD).",
    engines=("image.colorize",),
    files=(),
    memory=150_000_000,
    data="3,150 photographs of five kinds of flower, 3,600 of garments and shoes, 5,200 portraits "
    "that a machine painted, and some hundred of fruit and vegetables, cats and wallpapers. A "
    "tenth of the files, chosen by hash, was held out.",
    limits="It chooses colours at a size of about 112×112 pixels and knows what is in the data: "
    "flowers, leaves, clothes indoors, faces. The colour of cloth cannot be known from its "
    "lightness: hints say it.",
    failures="Without hints colours are cautious: white petals and walls turn a little yellow, red "
    "and pink things brownish, blue ones grey. Night skies may turn green. A hint reaches what is "
    "alike in lightness near it, sometimes beyond the thing that was meant.",
)


class Colouring:
    """The training of the network."""

    def __init__(self, plan: Plan) -> None:
        self.device = plan.device
        packs = {name: pictures(name, LARGE if name == "wallpapers" else PACKED) for name in SHARES}
        self.packs = packs
        self.aside = {name: pack.train[::ASIDE] for name, pack in packs.items()}
        net = ColourNet()
        begin(net)
        self.net = net.to(self.device, memory_format=torch.channels_last)
        self.average = Average(self.net, 0.995)
        self.optimizer = torch.optim.AdamW(self.net.parameters(), RATE, weight_decay=0.02)
        self.rarity = self._rarity()
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
        whole = lab(cut(picture, rng)).transpose(2, 0, 1)
        hints = tinting.chance_hints(whole[1:], rng)
        return tinting.seen(tinting.aged(whole[0], rng), hints), np.ascontiguousarray(whole[1:])

    def step(self, share: float) -> dict[str, float]:
        for group in self.optimizer.param_groups:
            group["lr"] = RATE * min(1, share * 40 + 0.02) * (1.01 + math.cos(math.pi * share)) / 2
        seen, truth = (each.to(self.device) for each in next(self.batches))
        losses = self._losses(seen.contiguous(memory_format=torch.channels_last), truth)
        self.optimizer.zero_grad(set_to_none=True)
        (losses["choice"] + 0.2 * losses["colour"]).backward()
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
        heed = ((EVENNESS * self.rarity).exp()[found] * weights).sum(3)
        choice = -((log.gather(3, found) * weights).sum(3) * heed).mean() / heed.mean()
        even = (log[:SHARP] - EVENNESS * self.rarity).softmax(3)
        colours = self.net.colours(even, edges[:SHARP].contiguous())
        return {"choice": choice, "colour": F.smooth_l1_loss(colours, truth[:SHARP], beta=20.0)}

    def coloured(self, shown: Bytes, hints: Floats) -> Bytes:
        """Pictures (N, H, W, 3), of which only the lightness is seen, with hints (N, 3, H, W)."""
        light = lab(shown)[..., 0]
        made = []
        for i in range(0, len(shown), 32):
            part = slice(i, i + 32)
            chosen, edges = self._parts(light[part], hints[part])
            made += self._decoded(light[part], hints[part], chosen, edges)
        return np.stack(made)

    def _parts(self, light: Floats, hints: Floats) -> Batch:
        seen = [tinting.seen(*pair) for pair in zip(light, hints, strict=True)]
        with torch.no_grad():
            parts: Batch = self.average.module.parts(
                torch.from_numpy(np.stack(seen)).to(self.device)
            )
        return parts

    def _decoded(self, light: Floats, hints: Floats, chosen: Tensor, edges: Tensor) -> list[Bytes]:
        """Pictures of the lightness (N, H, W) and what the network gave, at its heat and favour."""
        net = self.average.module
        colours = net.colours(((chosen + net.favour) / net.heat).softmax(3), edges).cpu().numpy()
        return [
            tinting.rgb(shade, led(shade, told, made))
            for shade, told, made in zip(light, hints, colours, strict=True)
        ]

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
        light = lab(shown)[..., 0]
        nothing = ways_of(shown)["automatic"]
        parts = self._parts(light, nothing)
        grey = tinting.rows([greyed(each) for each in shown], shown)
        known = {"grey": grey, "truth": tinting.rows(shown, shown)}
        scores = {}
        for dial in itertools.product(HEATS, FAVOURS):
            self._dial(dial)
            found = tinting.gains(
                known | {"automatic": tinting.rows(self._decoded(light, nothing, *parts), shown)}
            )
            lack = max(0.0, LEAST - found["automatic, colourfulness"])
            each = found["automatic, mean of the pictures' dB over grey"]
            scores[dial] = found["automatic, dB over grey"] + each - 20 * lack
        best = max(scores, key=scores.__getitem__)
        self._dial(best)
        return {"heat": best[0], "favour": best[1]}

    def _dial(self, dial: tuple[float, float]) -> None:
        self.average.module.heat.fill_(dial[0])
        self.average.module.favour.copy_(self.rarity * dial[1])

    def _rarity(self) -> Tensor:
        """How much rarer than the mean each bin is, as a logarithm, on the pictures kept aside."""
        shown = np.concatenate([spread(self.aside[name], 150) for name in SHARES])
        truth = torch.from_numpy(lab(shown)[..., 1:].transpose(0, 3, 1, 2).copy())
        found, weights = self.average.module.encoded(F.avg_pool2d(truth, 4))
        counts = torch.zeros(len(self.net.centres))
        counts.index_add_(0, found.flatten(), weights.flatten())
        often = counts / counts.sum() + 1e-3
        return -(often.log() - (often * often.log()).sum()).to(self.device)

    def export(self, folder: Path) -> list[Path]:
        self.settle()
        card = CARD.model_copy(update={"figures": self.figures()})
        free = {"seen": {0: "n", 2: "height", 3: "width"}}
        example = {"seen": torch.rand(2, 4, 96, 128)}
        weights = ship(self.average.module.to("cpu"), example, "colorize", folder, free=free)
        self.average.to(self.device)
        return [*weights, write_card(card, weights, folder)]


def begin(net: ColourNet) -> None:
    """Give a network the encoder's features of pictures, which it learnt without labels."""
    path = MODELS / "encoder.safetensors"
    if not path.exists():
        return
    encoder = Encoder()
    load_shipped(path, [encoder])
    known = [block for block in encoder.body if isinstance(block, EncoderBlock)]
    mine = [
        block for part in (net.fine, net.middle, net.deep) for block in part
        if isinstance(block, Block)
    ]  # fmt: skip
    with torch.no_grad():
        first = known[0].conv.weight.unflatten(1, (3, -1)).sum(1)  # of red, green and blue alike
        mine[0].conv.weight[:, : first.shape[1]] = first
        mine[0].norm.load_state_dict(known[0].norm.state_dict())
    for block, other in zip(mine[1:], known[1:], strict=False):
        block.load_state_dict(other.state_dict())


def cut(picture: Bytes, rng: np.random.Generator) -> Bytes:
    """A part of a picture at 96 pixels, perhaps flipped."""
    most = picture.shape[0]
    edge = int(rng.integers(round(most * 0.62), most + 1))
    y, x = rng.integers(0, most - edge + 1, 2)
    small = cv2.resize(
        picture[y : y + edge, x : x + edge], (SIDE, SIDE), interpolation=cv2.INTER_AREA
    )
    return np.asarray(small[:, :: 1 if rng.uniform() < 0.5 else -1])


def spread(shown: Bytes, count: int) -> Bytes:
    """So many pictures (N, H, W, 3) from all over a pack, at 112 pixels."""
    at = np.linspace(0, len(shown) - 1, min(count, len(shown))).astype(int)
    return np.stack(
        [cv2.resize(shown[i], (112, 112), interpolation=cv2.INTER_AREA) for i in at]
    ).astype(np.uint8)


def greyed(picture: Bytes) -> Bytes:
    """The lightness of a picture alone."""
    light = lab(picture)[..., 0]
    return tinting.rgb(light, np.zeros((2, *light.shape), np.float32))


def ways_of(shown: Bytes) -> dict[str, Floats]:
    """The hints (N, 3, H, W) of each way of colouring: none, and ten dabs of 3 pixels."""
    rng = np.random.default_rng(0)
    truth = lab(shown)[..., 1:].transpose(0, 3, 1, 2)
    dabs = [tinting.dabs(each, 10, rng, (3, 3)) for each in truth]
    return {
        "automatic": np.stack([tinting.no_hints(*shown.shape[1:3])] * len(shown)),
        "10 hints": np.stack(dabs),
    }


COLORIZE = Recipe("colorize", "Grey pictures become coloured", 35, Colouring)
