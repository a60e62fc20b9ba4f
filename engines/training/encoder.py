"""The encoder that judges pictures: a small network taught without labels, then frozen.

SimCLR (Chen et al., ICML 2020) on all the data: two views of a picture are alike, any two pictures
are not. Blurred, noisy, coarse or bent copies count as pictures of their own, so that the features
tell a good picture from a spoilt one, which invariance alone would forbid.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engines.models import ModelCard
from engines.training.cards import write_card
from engines.training.data import Bytes, pictures
from engines.training.figures import VIEW, class_agreement, kernel_distance, noise_floor, seen
from engines.training.loop import Average, Plan, Recipe
from engines.training.weights import ship

PACKS = ("portraits", "flowers", "clothing", "grocery", "cats", "wallpapers", "emoji")
SIDE = 128
"""Pixels of a packed picture; the network sees 96."""
FEATURES = 256
BATCH, SPOILT = 64, 32
"""Pictures a step, and how many of them also come in a spoilt copy."""
HEAT = 0.2
RATE = 1.5e-3


class Block(nn.Module):
    """A convolution with its norm, added to what came in where the shapes allow."""

    def __init__(self, inside: int, outside: int, stride: int = 1, size: int = 3) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inside, outside, size, stride, size // 2, bias=False)
        self.norm = nn.BatchNorm2d(outside)
        self.added = inside == outside and stride == 1

    def forward(self, x: Tensor) -> Tensor:
        y = F.relu(self.norm(self.conv(x)))
        return x + y if self.added else y


class Encoder(nn.Module):
    """Pictures (N, 3, 96, 96) in 0…1 → features (N, 256) of length 16.

    The length is fixed so that no single odd picture decides about a set of them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.PixelUnshuffle(4),
            Block(48, 64),
            Block(64, 64),
            Block(64, 128, 2),
            Block(128, 128),
            Block(128, 192, 2),
            Block(192, 192),
            Block(192, FEATURES, size=1),
        )
        self.even = nn.BatchNorm1d(FEATURES, affine=False)

    def forward(self, picture: Tensor) -> Tensor:
        found = self.even(self.body(picture * 2 - 1).mean((2, 3)).float())
        return F.normalize(found, dim=1) * FEATURES**0.5


def projector() -> nn.Module:
    """What the loss sees; thrown away afterwards."""
    return nn.Sequential(
        nn.Linear(FEATURES, FEATURES), nn.BatchNorm1d(FEATURES), nn.ReLU(), nn.Linear(FEATURES, 128)
    )


class Encoding:
    """The training of the encoder."""

    def __init__(self, plan: Plan) -> None:
        self.device, self.chance = plan.device, np.random.default_rng(plan.seed)
        self.packs = {name: pictures(name, SIDE) for name in PACKS}
        self.where = [(n, i) for n, pack in self.packs.items() for i in range(len(pack.train))]
        self.encoder = Encoder().to(self.device, memory_format=torch.channels_last)
        self.projector = projector().to(self.device)
        self.average = Average(self.encoder, 0.99)
        weights = [*self.encoder.parameters(), *self.projector.parameters()]
        self.optimizer = torch.optim.AdamW(weights, RATE, weight_decay=1e-3)
        self.modules: Mapping[str, nn.Module] = {
            "encoder": self.encoder,
            "projector": self.projector,
            "average": self.average,
        }
        self.optimizers: Mapping[str, torch.optim.Optimizer] = {"encoder": self.optimizer}
        self.shipped: Mapping[str, tuple[nn.Module, ...]] = {
            "encoder": (self.encoder, self.average.module)
        }

    def step(self, share: float) -> dict[str, float]:
        for group in self.optimizer.param_groups:
            group["lr"] = RATE * min(1, share * 50 + 0.02) * (0.02 + 0.98 * (1 - share))
        picked = [self.where[i] for i in self.chance.choice(len(self.where), BATCH, replace=False)]
        chosen = np.stack([self.packs[name].train[i] for name, i in picked])
        shown = np.concatenate([chosen, spoilt(chosen[:SPOILT], self.chance)])
        views = [self._views(shown) for _ in range(2)]
        with torch.autocast(self.device, torch.bfloat16):
            found = self.encoder(torch.cat(views))
            loss = contrast(self.projector(found))
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        self.optimizer.step()
        self.average.update(self.encoder)
        return {"loss": loss.item()}

    def _views(self, shown: Bytes) -> Tensor:
        cut = np.stack([crop(each, self.chance) for each in shown])
        tensor = torch.from_numpy(cut).to(self.device).permute(0, 3, 1, 2).float() / 255
        return tint(tensor, self.chance).contiguous(memory_format=torch.channels_last)

    def sheet(self) -> Bytes:
        """Held-out pictures, each with the five trained ones nearest to it."""
        rows = []
        for pack in list(self.packs.values())[:4]:
            held, train = pack.held[::30][:4], pack.train[::3]
            far = torch.cdist(self._features(held), self._features(train))
            for picture, near in zip(held, far.argsort(1)[:, :5].tolist(), strict=True):
                rows.append(np.concatenate([picture, *train[near]], 1))
        half = len(rows) // 2
        sheet = np.concatenate([np.concatenate(rows[:half]), np.concatenate(rows[half:])], 1)
        return np.ascontiguousarray(sheet)

    def _features(self, shown: Bytes) -> Tensor:
        small = torch.from_numpy(seen(shown))
        with torch.no_grad():
            parts = [self.average.module(part.to(self.device)).cpu() for part in small.split(256)]
        return torch.cat(parts)

    def figures(self) -> dict[str, float]:
        """Kernel distance of spoilt held-out pictures, and how labels agree with neighbours."""
        rng = np.random.default_rng(1)
        result = {}
        for name in PACKS[:3]:
            held, train = np.asarray(self.packs[name].held), self.packs[name].train
            real = self._features(train[:: max(1, len(train) // 1500)]).numpy()
            result[f"{name}: kernel distance, noise floor"] = noise_floor(real)
            result[f"{name}: kernel distance, held out"] = kernel_distance(
                self._features(held).numpy(), real
            )
            for kind in KINDS:
                bad = np.stack([KINDS[kind](each, rng) for each in held])
                result[f"{name}: kernel distance, {kind}"] = kernel_distance(
                    self._features(bad).numpy(), real
                )
        flowers = self.packs["flowers"]
        result["flowers of the neighbours' class"] = class_agreement(
            self._features(flowers.held).numpy(), labels(flowers.held_names),
            self._features(flowers.train).numpy(), labels(flowers.train_names),
        )  # fmt: skip
        return result

    def export(self, folder: Path) -> list[Path]:
        example, free = {"picture": torch.rand(2, 3, VIEW, VIEW)}, {"picture": {0: "n"}}
        weights = ship(self.average.module.to("cpu"), example, "encoder", folder, free=free)
        self.average.to(self.device)
        figures = self.figures()
        return [*weights, write_card(CARD.model_copy(update={"figures": figures}), weights, folder)]


def labels(names: tuple[str, ...]) -> list[str]:
    """The class of each flower: the folder its file is in."""
    return [Path(name).parent.name for name in names]


def contrast(projected: Tensor) -> Tensor:
    """NT-Xent: the other view among all other pictures (2N, D), first views first."""
    unit = F.normalize(projected.float(), dim=1)
    like = unit @ unit.T / HEAT
    like.fill_diagonal_(float("-inf"))
    half = len(unit) // 2
    partner = torch.arange(2 * half, device=unit.device).roll(half)
    return F.cross_entropy(like, partner)


def crop(picture: Bytes, chance: np.random.Generator) -> Bytes:
    """A view: a part of 40…100 % of the area, a little turned, perhaps flipped."""
    side = picture.shape[0]
    scale = side * chance.uniform(0.4, 1.0) ** 0.5 / VIEW
    stretch = np.exp(chance.uniform(-0.12, 0.12))
    angle = chance.normal(0, 0.06)
    flip = -1 if chance.random() < 0.5 else 1
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn * np.array([[scale * stretch * flip], [scale / stretch]])
    slack = max(0.0, (side - scale * VIEW) / 2)
    centre = side / 2 + chance.uniform(-slack, slack, 2)
    shift = centre - matrix @ np.array([VIEW / 2, VIEW / 2])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    full = np.concatenate([matrix, shift[:, None]], 1)
    return np.asarray(
        cv2.warpAffine(picture, full, (VIEW, VIEW), flags=flags, borderMode=cv2.BORDER_REFLECT_101),
        np.uint8,
    )


def tint(views: Tensor, chance: np.random.Generator) -> Tensor:
    """Each view with its own brightness, contrast, saturation and hue."""

    def drawn(low: float, high: float, count: int = 1) -> Tensor:
        values = chance.uniform(low, high, (len(views), count, 1, 1))
        return torch.from_numpy(values.astype(np.float32)).to(views.device)

    middle = views.mean((1, 2, 3), keepdim=True)
    views = (views - middle) * drawn(0.7, 1.35) + middle + drawn(-0.12, 0.12)
    grey = views.mean(1, keepdim=True)
    colour = (views - grey) * drawn(0.4, 1.6)
    turned = colour.roll(1, 1) * drawn(-0.15, 0.15) + colour
    return (grey + turned + drawn(-0.05, 0.05, 3)).clamp(0, 1)


def spoilt(shown: Bytes, chance: np.random.Generator) -> Bytes:
    """Each picture spoilt in one of the ways in which generators fail."""
    ways = list(KINDS.values())
    return np.stack([ways[chance.integers(len(ways))](each, chance) for each in shown])


def blurred(picture: Bytes, chance: np.random.Generator) -> Bytes:
    """Without its fine detail."""
    sigma = chance.uniform(1.2, 3.5)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), np.uint8)


def noisy(picture: Bytes, chance: np.random.Generator) -> Bytes:
    """With grain of 1 to 3 pixels."""
    cell = int(chance.integers(1, 4))
    side = picture.shape[0]
    grain = chance.normal(0, chance.uniform(8, 30), (-(-side // cell), -(-side // cell), 3))
    grain = cv2.resize(grain, (side, side), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.clip(picture + grain, 0, 255), np.uint8)


def coarse(picture: Bytes, chance: np.random.Generator) -> Bytes:
    """In blocks, as strided convolutions leave them."""
    side = picture.shape[0]
    small = cv2.resize(picture, (side // 4, side // 4), interpolation=cv2.INTER_AREA)
    large = cv2.resize(small, (side, side), interpolation=cv2.INTER_NEAREST)
    share = chance.uniform(0.4, 1)
    return np.asarray(cv2.addWeighted(large, share, picture, 1 - share, 0), np.uint8)


def bent(picture: Bytes, chance: np.random.Generator) -> Bytes:
    """With its shapes out of place."""
    side = picture.shape[0]
    cells = int(chance.integers(4, 9))
    push = chance.normal(0, side / cells / 3.2, (cells, cells, 2)).astype(np.float32)
    push = cv2.resize(push, (side, side), interpolation=cv2.INTER_CUBIC)
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32)
    return np.asarray(
        cv2.remap(picture, columns + push[..., 0], rows + push[..., 1], cv2.INTER_LINEAR,
                  borderMode=cv2.BORDER_REFLECT_101),
        np.uint8,
    )  # fmt: skip


KINDS = {"blurred": blurred, "noisy": noisy, "coarse": coarse, "bent": bent}

CARD = ModelCard(
    id="encoder",
    title="Encoder that judges pictures",
    licence="GPL-3.0-or-later",
    attribution="Learnt from: artflow.ai portraits (initiative-sh/artflow-portraits, CC BY 4.0); "
    "photographs of flowers (CC BY 2.0, their photographers); clothing-dataset "
    "(alexeygrigorev, CC0); GroceryStoreDataset (marcusklasson, MIT); budgie-backgrounds (CC0); "
    "cats (maxogden, BSD); Noto Emoji (Google, Apache-2.0).",
    engines=(),
    files=(),
    memory=100_000_000,
    data="Portraits, flowers, garments, groceries, cats, wallpapers and emoji, without labels.",
    limits="It sees 96 pixels a side. Its kernel distances can be compared with one another only, "
    "not with those of other encoders.",
    failures="Spoilt pictures are told from good ones as sets, not one by one.",
)

ENCODER = Recipe("encoder", "Encoder that judges pictures", 15, Encoding)
