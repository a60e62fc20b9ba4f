"""Recipes `upscale-fast`, `upscale-fine` and `upscale-fine-x4`: larger pictures."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engines.models import MODELS, ModelCard
from engines.training.cards import write_card
from engines.training.data import Bytes, ahead, files, training_folder
from engines.training.degradations import reduced, worn
from engines.training.loop import Average, Plan, Recipe
from engines.training.nets.enlarging import Enlarging, Unfolding
from engines.training.weights import load_shipped, ship

HALVED = ("portraits", "flowers", "clothing", "grocery", "cats")
"""Small or worn by their format: sharp only after halving."""
SHARES = {
    "wallpapers": 0.4, "portraits": 0.12, "flowers": 0.18, "clothing": 0.16, "grocery": 0.09,
    "cats": 0.05,
}  # fmt: skip
ENOUGH = 1400
"""Pictures kept of one archive."""
LUMA = np.array([65.481, 128.553, 24.966]) / 255
"""Weights of R, G, B (0…255) in the luma of ITU-R BT.601 (16…235)."""
MARGIN = 8
"""Pixels around a crop that are reduced with it and then cut off, so that borders are right."""
Sources = Mapping[str, list[Bytes]]
Enlarge = Callable[[Bytes], Bytes]
Shrink = Callable[[Bytes, int], Bytes]


@dataclass(frozen=True)
class Config:
    """What one of the family is made of."""

    name: str
    scale: int = 2
    channels: int = 3
    """3 for RGB, 1 for luma alone."""
    width: int = 48
    depth: int = 10
    side: int = 48
    """Pixels of a crop before it is enlarged."""
    batch: int = 16
    rate: float = 6e-4
    web: bool = False
    """Whether it also mends what the web does to pictures."""
    start: str = ""
    """The recipe whose trunk it begins with."""


class Upscaling:
    """The training of one of the family."""

    def __init__(self, config: Config, plan: Plan) -> None:
        self.config, self.device = config, plan.device
        self.sources, self.held = sharp(held=False), sharp(held=True)
        self.shrink: Shrink = worn_alike if config.web else reduced
        net = Enlarging(config.scale, config.channels, config.width, config.depth)
        if config.start:
            _begin_with(net, config)
        self.net = net.to(plan.device, memory_format=torch.channels_last)
        self.average = Average(self.net, 0.999)
        self.optimizer = torch.optim.Adam(self.net.parameters(), config.rate, (0.9, 0.99))
        self.modules: Mapping[str, nn.Module] = {"net": self.net, "average": self.average}
        self.optimizers: Mapping[str, torch.optim.Optimizer] = {"net": self.optimizer}
        self.shipped: Mapping[str, tuple[nn.Module, ...]] = {
            config.name: (Unfolding(self.net), Unfolding(self.average.module))
        }
        workers = 0 if plan.threads == 1 else 2 if plan.device == "cpu" else 12
        self.batches: Iterator[tuple[Tensor, Tensor]] = ahead(self._batch, plan.seed, workers)

    def step(self, share: float) -> dict[str, float]:
        """One step on a batch of crops."""
        pace = min(1.0, share * 50 + 0.05) * (0.5 + 0.5 * math.cos(math.pi * min(share, 1)))
        for group in self.optimizer.param_groups:
            group["lr"] = self.config.rate * max(pace, 2e-3)
        small, truth = (each.to(self.device) for each in next(self.batches))
        with torch.autocast(self.device, torch.bfloat16):
            made = self.net(small.contiguous(memory_format=torch.channels_last))
        loss = F.l1_loss(made.float(), truth)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 0.5)
        self.optimizer.step()
        self.average.update(self.net)
        return {"l1": float(loss.detach()) * 255}

    def _batch(self, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        names = rng.choice(list(SHARES), self.config.batch, p=list(SHARES.values()))
        pairs = [self._pair(self.sources[name], rng) for name in names]
        small, truth = (np.stack(each) for each in zip(*pairs, strict=True))
        return planes(small, self.config.channels), planes(truth, self.config.channels)

    def _pair(self, pictures: list[Bytes], rng: np.random.Generator) -> tuple[Bytes, Bytes]:
        scale, side = self.config.scale, self.config.side
        edge = (side + 2 * MARGIN) * scale
        cut = crop(pictures[int(rng.integers(len(pictures)))], edge, rng)
        turned = np.rot90(cut, int(rng.integers(4)))
        turned = turned[:, ::-1] if rng.random() < 0.5 else turned
        turned = np.ascontiguousarray(turned)
        small = worn(turned, scale, rng) if self.config.web else reduced(turned, scale)
        inner = slice(MARGIN, -MARGIN)
        outer = slice(MARGIN * scale, -MARGIN * scale)
        return small[inner, inner], turned[outer, outer]

    def enlarged(self, small: Bytes) -> Bytes:
        """A picture (H, W, 3), enlarged by the averaged network."""
        return enlarged(self.average.module, small, self.config.scale, self.config.channels)

    def sheet(self) -> Bytes:
        """Crops of held-out pictures: small, bicubic, by the network, true."""
        rows = []
        rng = np.random.default_rng(3)
        for name in SHARES:
            truth = crop(self.held[name][1], 128, rng)
            small = self.shrink(truth, self.config.scale)
            size = (128, 128)
            shown = [
                cv2.resize(small, size, interpolation=cv2.INTER_NEAREST),
                cv2.resize(small, size, interpolation=cv2.INTER_CUBIC),
                self.enlarged(small),
                truth,
            ]
            rows.append(np.concatenate(shown, 1))
        sheet = np.concatenate([np.concatenate(rows[:3]), np.concatenate(rows[3:])], 1)
        return np.asarray(cv2.resize(sheet, None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST))

    def figures(self) -> dict[str, float]:
        """Y-PSNR over bicubic on held-out pictures, for each archive and over all."""
        return gains(self.enlarged, self.held, self.config.scale, shrink=self.shrink)

    def export(self, folder: Path) -> list[Path]:
        """The folded network, and its card."""
        name, small = self.config.name, torch.rand(2, self.config.channels, 24, 32)
        plain = copy.deepcopy(self.average.module).float().folded()
        free = {"picture": {0: "n", 2: "height", 3: "width"}}
        weights = ship(plain, {"picture": small}, name, folder, free=free, precision="half")
        count = sum(each.numel() for each in plain.parameters())
        figures = {"parameters, thousands": count / 1000, **self.figures()}
        card = CARD.model_copy(update={"id": name, "figures": figures, **TOLD[name]})
        return [*weights, write_card(card, weights, folder)]


def enlarged(net: nn.Module, small: Bytes, scale: int, channels: int) -> Bytes:
    """A picture (H, W, 3) enlarged by a network of `channels`; of one, colours are bicubic."""
    device = next(net.parameters()).device
    with torch.no_grad():
        made = net(planes(small[None], channels).to(device))[0].float().cpu().numpy()
    if channels == 3:
        return np.asarray(np.clip(np.rint(made.transpose(1, 2, 0) * 255), 0, 255), np.uint8)
    size = small.shape[1] * scale, small.shape[0] * scale
    # OpenCV's own luma, so that it fits the colours beside it.
    wide = cv2.cvtColor(small, cv2.COLOR_RGB2YCrCb).astype(np.float32)
    large = cv2.resize(wide, size, interpolation=cv2.INTER_CUBIC)
    large[..., 0] = made[0] * 255
    whole = np.clip(np.rint(large), 0, 255).astype(np.uint8)
    return np.asarray(cv2.cvtColor(whole, cv2.COLOR_YCrCb2RGB), np.uint8)


def planes(rgb: Bytes, channels: int) -> Tensor:
    """Pictures (N, H, W, 3) as (N, channels, H, W) in 0…1: RGB, or luma alone."""
    whole = torch.from_numpy(np.ascontiguousarray(rgb)).permute(0, 3, 1, 2).float() / 255
    if channels == 3:
        return whole
    weights = torch.tensor((0.299, 0.587, 0.114))[:, None, None]
    return (whole * weights).sum(1, keepdim=True)


def crop(picture: Bytes, edge: int, rng: np.random.Generator) -> Bytes:
    """A square of `edge` pixels anywhere in a picture; a small picture is mirrored at its borders."""
    height, width = picture.shape[:2]
    down, across = max(edge - height, 0), max(edge - width, 0)
    if down or across:
        picture = cv2.copyMakeBorder(picture, 0, down, 0, across, cv2.BORDER_REFLECT_101)
        height, width = picture.shape[:2]
    top, left = (int(rng.integers(0, side - edge + 1)) for side in (height, width))
    return np.asarray(picture[top : top + edge, left : left + edge])


def sharp(*, held: bool) -> Sources:
    """Sharp pictures by archive: wallpapers as they are and halved, the others halved."""
    found: dict[str, list[Bytes]] = {}
    for name in ("wallpapers", *HALVED):
        packed = training_folder() / "packs" / f"sharp-{name}-{'held' if held else 'train'}.npz"
        if not packed.exists():
            _pack(name, packed, held=held)
        with np.load(packed) as kept:
            found[name] = [kept[key] for key in kept.files]
    return found


def _pack(name: str, path: Path, *, held: bool) -> None:
    chosen = [file for file in files(name) if file.held == held][:ENOUGH]
    whole = [np.ascontiguousarray(file.picture()[..., :3]) for file in chosen]
    halves = [
        reduced(each[: each.shape[0] // 2 * 2, : each.shape[1] // 2 * 2], 2) for each in whole
    ]
    kept = whole + halves if name == "wallpapers" and not held else halves
    path.parent.mkdir(exist_ok=True)
    part = path.with_suffix(".part.npz")
    np.savez(part, *kept)
    part.replace(path)


def worn_alike(picture: Bytes, scale: int) -> Bytes:
    """As `worn`, always the same way for the same picture."""
    seed = int(picture[::7, ::7].sum(dtype=np.int64))
    return worn(picture, scale, np.random.default_rng(seed))


def gains(
    enlarge: Enlarge, held: Sources, scale: int, most: int = 30, shrink: Shrink = reduced
) -> dict[str, float]:
    """Y-PSNR of `enlarge`, of Lanczos, and of bicubic; dB, the first two over it.

    At most so many pictures of each archive, evenly from all of it; each archive counts the same.
    """
    found: dict[str, float] = {}
    sums: list[tuple[float, float, float]] = []
    for name, pictures in held.items():
        mine = []
        for picture in pictures[:: -(-len(pictures) // most)]:
            height, width = (side // scale * scale for side in picture.shape[:2])
            truth = picture[: min(height, 960), : min(width, 960)]
            small = shrink(truth, scale)
            size = truth.shape[1::-1]
            ways = (
                enlarge(small),
                resized(small, size, "lanczos"),
                resized(small, size, "bicubic"),
            )
            mine.append(tuple(y_psnr(way, truth, scale) for way in ways))
        network, lanczos, bicubic = np.mean(mine, 0)
        found[f"{name}: Y-PSNR over bicubic, dB"] = round(float(network - bicubic), 3)
        sums += [(network - bicubic, lanczos - bicubic, bicubic)]
    network, lanczos, bicubic = np.mean(sums, 0)
    return {
        "Y-PSNR over bicubic, dB": round(float(network), 3),
        "Lanczos over bicubic, dB": round(float(lanczos), 3),
        "bicubic Y-PSNR, dB": round(float(bicubic), 3),
        **found,
    }


def resized(small: Bytes, size: tuple[int, int], how: str) -> Bytes:
    """Pillow's enlargement to (width, height), "bicubic" or "lanczos"."""
    from PIL import Image as Pillow

    filters = {"bicubic": Pillow.Resampling.BICUBIC, "lanczos": Pillow.Resampling.LANCZOS}
    return np.asarray(Pillow.fromarray(small).resize(size, filters[how]))


def y_psnr(made: Bytes, truth: Bytes, border: int) -> float:
    """Peak signal-to-noise ratio of the luma (BT.601, 16…235), `border` pixels left out, in dB."""
    inner = np.s_[border:-border, border:-border]
    one, two = (each[inner].astype(np.float64) @ LUMA for each in (made, truth))
    return float(10 * np.log10(255**2 / max(float(np.mean((one - two) ** 2)), 1e-6)))


def _begin_with(net: Enlarging, config: Config) -> None:
    """Take what fits from a training of the same trunk, else from its shipped weights."""
    begun = Enlarging(2, config.channels, config.width, config.depth)
    checkpoint = training_folder() / config.start / "checkpoint.pt"
    if checkpoint.exists():
        kept = torch.load(checkpoint, map_location="cpu", weights_only=True)
        average = Average(begun)
        average.load_state_dict(kept["modules"]["average"])
        begun.load_state_dict(average.module.state_dict())
    else:
        load_shipped(MODELS / f"{config.start}.safetensors", [Unfolding(begun)])
    mine = net.state_dict()
    fits = {k: v for k, v in begun.state_dict().items() if v.shape == mine[k].shape}
    net.load_state_dict({**mine, **fits})


def _start(config: Config, plan: Plan) -> Upscaling:
    large = replace(config, batch=64, side=64)
    return Upscaling(config if plan.device == "cpu" else large, plan)


def _recipe(title: str, minutes: float, config: Config) -> Recipe:
    return Recipe(config.name, title, minutes, partial(_start, config))


FAST = _recipe(
    "Twice as large, fast", 12,
    Config("upscale-fast", channels=1, width=16, depth=5, batch=32, rate=2e-3),
)  # fmt: skip
FINE = _recipe("Twice as large", 40, Config("upscale-fine"))
FINE_X4 = _recipe(
    "Four times as large", 20, Config("upscale-fine-x4", scale=4, side=32, start="upscale-fine")
)
FINE_WEB = _recipe(
    "Twice as large, from the web", 20,
    Config("upscale-web", web=True, start="upscale-fine"),
)  # fmt: skip

CARD = ModelCard(
    id="upscale",
    title="Enlarging",
    licence="GPL-3.0-or-later",
    attribution="Learnt from: budgie-backgrounds (BuddiesOfBudgie, CC0); artflow.ai portraits "
    "(initiative-sh/artflow-portraits, CC BY 4.0); photographs of flowers (CC BY 2.0, their "
    "photographers); clothing-dataset (alexeygrigorev, CC0); GroceryStoreDataset (marcusklasson, "
    "MIT); cats (maxogden, BSD).",
    engines=("image.upscale",),
    files=(),
    memory=400_000_000,
    data="Crops of large photographs, whole and halved, and of halved portraits, flowers, "
    "garments, groceries and cats, made smaller by antialiased bicubic.",
    limits="Sharp pictures that were only made smaller. It sharpens what is there and invents "
    "nothing.",
    failures="Noise, film grain and the blocks of JPEG are enlarged too. Patterns finer than two "
    "pixels may run in a wrong direction.",
)
TOLD: Mapping[str, Mapping[str, object]] = {
    "upscale-fast": {
        "title": "Twice as large, fast",
        "memory": 200_000_000,
        "limits": f"{CARD.limits} Only light is learnt; colours are interpolated.",
    },
    "upscale-fine": {"title": "Twice as large"},
    "upscale-fine-x4": {
        "title": "Four times as large",
        "failures": f"{CARD.failures} Hair, leaves and fabric become smooth strokes; small writing "
        "is not read.",
    },
    "upscale-web": {
        "title": "Twice as large, from the web",
        "data": f"{CARD.data} Half were blurred, most got noise, JPEG or WebP before.",
        "limits": "Pictures that were compressed or slightly blurred; clean ones lose texture.",
        "failures": "Texture that looks like noise is smoothed away; heavy blocks stay visible.",
    },
}
"""What the card of each says beside or instead of what all say."""
