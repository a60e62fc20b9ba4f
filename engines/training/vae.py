"""The VAE: pictures to latents of an eighth of their sides, and back (Kingma and Welling, 2014).

A linear code of 8×8 blocks, which begins as their principal components, and networks that add to
it both ways. Fully convolutional and free of norms, so that any sides that 8 divides will do. L1
and gradients at three scales, late also the local energy of gradients and a discriminator, so that
detail is there and not only right on average (after Esser et al., CVPR 2021).
"""

from __future__ import annotations

import math
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
from engines.training.loop import Average, Plan, Recipe
from engines.training.weights import load_shipped, ship

PACKS = {"portraits": 4, "flowers": 4, "clothing": 3, "grocery": 1, "cats": 1}
"""Which pictures, and how many of each among the others."""
SIDES = 128, 192
CROP, BATCH = 96, 16
LATENT, FACTOR = 16, 8
"""Channels of a latent, and how many pixels of a side become one."""
BLOCK = 3 * FACTOR**2
WIDE, MIDDLE, FINE = 128, 64, 32
RATE = 1e-3
ADVERSARIAL = 0.5
"""The share of the time after which the discriminator has a say."""


def silent(conv: nn.Conv2d) -> nn.Conv2d:
    """A convolution that begins as nothing."""
    nn.init.zeros_(conv.weight)
    if conv.bias is not None:
        nn.init.zeros_(conv.bias)
    return conv


class Block(nn.Module):
    """Two convolutions added to what came in; the second begins at nothing."""

    def __init__(self, channels: int, inner: int = 0) -> None:
        super().__init__()
        inner = inner or channels
        self.first = nn.Conv2d(channels, inner, 3, padding=1)
        self.second = nn.Conv2d(inner, channels, 3, padding=1)
        silent(self.second)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(F.silu(self.first(F.silu(x))))


class Down(nn.Module):
    """Pictures (N, 3, 8h, 8w) in 0…1 → latents (N, 16, h, w) of about unit variance."""

    shift: Tensor
    scale: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.PixelUnshuffle(4),
            nn.Conv2d(48, MIDDLE, 3, padding=1),
            Block(MIDDLE),
            nn.PixelUnshuffle(2),
            nn.Conv2d(4 * MIDDLE, WIDE, 1),
            Block(WIDE, 96),
            silent(nn.Conv2d(WIDE, 2 * LATENT, 3, padding=1)),
        )
        self.linear = nn.Sequential(nn.PixelUnshuffle(FACTOR), nn.Conv2d(BLOCK, LATENT, 1))
        self.register_buffer("shift", torch.zeros(LATENT))
        self.register_buffer("scale", torch.ones(LATENT))

    def moments(self, picture: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and logarithm of the variance, as they were trained."""
        centred = picture * 2 - 1
        more, spread = self.body(centred).float().chunk(2, 1)
        return self.linear(centred).float() + more, (spread - 6).clamp(-12, 4)

    def forward(self, picture: Tensor) -> Tensor:
        mean, _ = self.moments(picture)
        return (mean - self.shift[:, None, None]) / self.scale[:, None, None]


class Up(nn.Module):
    """Latents (N, 16, h, w) of about unit variance → pictures (N, 3, 8h, 8w) in 0…1."""

    shift: Tensor
    scale: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(LATENT, WIDE, 3, padding=1),
            Block(WIDE),
            Block(WIDE, 96),
            nn.Conv2d(WIDE, 4 * MIDDLE, 1),
            nn.PixelShuffle(2),
            Block(MIDDLE),
            Block(MIDDLE),
            nn.Conv2d(MIDDLE, 4 * FINE, 3, padding=1),
            nn.PixelShuffle(2),
            Block(FINE),
            silent(nn.Conv2d(FINE, 12, 3, padding=1)),
            nn.PixelShuffle(2),
        )
        self.linear = nn.Sequential(nn.Conv2d(LATENT, BLOCK, 1), nn.PixelShuffle(FACTOR))
        self.register_buffer("shift", torch.zeros(LATENT))
        self.register_buffer("scale", torch.ones(LATENT))

    def raw(self, latent: Tensor) -> Tensor:
        """Pictures of latents as they were trained, not clipped."""
        made = self.linear(latent).float() + self.body(latent).float()
        return torch.as_tensor(made) / 2 + 0.5

    def forward(self, latent: Tensor) -> Tensor:
        return self.raw(latent * self.scale[:, None, None] + self.shift[:, None, None]).clamp(0, 1)


class Critic(nn.Module):
    """Patches of pictures, real or not (Isola et al., CVPR 2017), with spectral norm."""

    def __init__(self) -> None:
        super().__init__()
        norm = nn.utils.parametrizations.spectral_norm
        self.body = nn.Sequential(
            nn.PixelUnshuffle(2),
            norm(nn.Conv2d(12, 48, 3, padding=1)),
            nn.LeakyReLU(0.2),
            norm(nn.Conv2d(48, 96, 4, 2, 1)),
            nn.LeakyReLU(0.2),
            norm(nn.Conv2d(96, 96, 3, padding=1)),
            nn.LeakyReLU(0.2),
            norm(nn.Conv2d(96, 1, 3, padding=1)),
        )

    def forward(self, picture: Tensor) -> Tensor:
        return torch.as_tensor(self.body(picture * 2 - 1)).float()


class Coding:
    """The training of the VAE."""

    def __init__(self, plan: Plan) -> None:
        self.device, self.chance = plan.device, np.random.default_rng(plan.seed)
        self.batch = BATCH if plan.device == "cpu" else 4 * BATCH
        self.packs = {(name, side): pictures(name, side) for name in PACKS for side in SIDES}
        self.down, self.up, self.critic = Down(), Up(), Critic()
        blocks = [pack.train[::40] for (_, side), pack in self.packs.items() if side == SIDES[1]]
        begin(self.down, self.up, blocks)
        vae = nn.ModuleDict({"down": self.down, "up": self.up})
        self.vae = vae.to(self.device, memory_format=torch.channels_last)
        self.critic.to(self.device, memory_format=torch.channels_last)
        self.average = Average(self.vae, 0.999)
        self.optimizer = torch.optim.AdamW(vae.parameters(), RATE, (0.9, 0.99), weight_decay=1e-4)
        self.judge = torch.optim.AdamW(self.critic.parameters(), 4e-4, (0.5, 0.99))
        self.modules: Mapping[str, nn.Module] = {
            "vae": vae, "critic": self.critic, "average": self.average,
        }  # fmt: skip
        self.optimizers: Mapping[str, torch.optim.Optimizer] = {
            "vae": self.optimizer, "critic": self.judge,
        }  # fmt: skip
        mean = self.average.module
        self.shipped: Mapping[str, tuple[nn.Module, ...]] = {
            "vae-encode": (self.down, mean["down"]),
            "vae-decode": (self.up, mean["up"]),
        }

    def step(self, share: float) -> dict[str, float]:
        for group in self.optimizer.param_groups:
            falling = max(0.03, math.cos(share * math.pi / 2) ** 2)
            group["lr"] = RATE * min(1, share * 50 + 0.02) * falling
        real = self._crops()
        late = share > ADVERSARIAL
        with torch.autocast(self.device, torch.bfloat16):
            made, losses = self._rebuilt(real)
            loss = losses["l1"] + losses["gradients"] + 0.1 * losses["small"] + 1e-4 * losses["kl"]
            if late:
                losses["energy"] = local_energy(made, real)
                losses["critic says"] = -self.critic(made).mean()
                loss = loss + losses["energy"] + 0.02 * losses["critic says"]
        descend(self.optimizer, loss, self.vae)
        self.average.update(self.vae)
        if share > ADVERSARIAL - 0.05:
            losses["critic"] = self._judged(real, made.detach())
        return {name: float(value.detach()) for name, value in losses.items()}

    def _crops(self) -> Tensor:
        weights = np.repeat([*PACKS.values()], len(SIDES)) / sum(PACKS.values()) / len(SIDES)
        packs = list(self.packs.values())
        crops = []
        for pick in self.chance.choice(len(packs), self.batch, p=weights):
            train = packs[pick].train
            picture = train[self.chance.integers(len(train))]
            top, left = self.chance.integers(0, picture.shape[0] - CROP + 1, 2)
            cut = picture[top : top + CROP, left : left + CROP]
            crops.append(cut[:, ::-1] if self.chance.random() < 0.5 else cut)
        return tensor(np.stack(crops), self.device)

    def _rebuilt(self, real: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        mean, spread = self.down.moments(real)
        latent = mean + torch.randn_like(mean) * (spread / 2).exp()
        made = self.up.raw(latent)
        # Smaller latents are smaller pictures: what flow makes of them is then easier
        # (Skorokhodov et al., ICML 2025).
        half = len(real) // 2
        small = self.up.raw(F.avg_pool2d(latent[:half], 2))
        return made, {
            "l1": F.l1_loss(made, real),
            "gradients": gradient_loss(made, real),
            "small": F.l1_loss(small, F.avg_pool2d(real[:half], 2)),
            "kl": 0.5 * (mean**2 + spread.exp() - spread - 1).mean(),
        }

    def _judged(self, real: Tensor, made: Tensor) -> Tensor:
        with torch.autocast(self.device, torch.bfloat16):
            yes, no = self.critic(torch.cat([real, made])).chunk(2)
            loss = F.relu(1 - yes).mean() + F.relu(1 + no).mean()
        descend(self.judge, loss, self.critic)
        return loss

    def rebuilt(self, shown: Bytes) -> Bytes:
        """Pictures through the averaged network and back."""
        net = self.average.module
        made = []
        with torch.no_grad():
            for i in range(0, len(shown), 16):
                mean, _ = net["down"].moments(tensor(shown[i : i + 16], self.device))
                made.append(net["up"].raw(mean).clamp(0, 1).mul(255).round().byte().cpu())
        return np.asarray(torch.cat(made).permute(0, 2, 3, 1).numpy(), np.uint8)

    def sheet(self) -> Bytes:
        """Held-out pictures above what comes back of them."""
        rows = []
        for name in ("portraits", "clothing", "flowers"):
            shown = self.packs[name, 128].held[:8]
            rows += [np.concatenate(list(part), 1) for part in (shown, self.rebuilt(shown))]
        return np.concatenate(rows)

    def figures(self) -> dict[str, float]:
        """PSNR over bicubic ÷8 ×8 and gradient energy, by domain and side, on held-out files."""
        result: dict[str, float] = {}
        for (name, side), pack in self.packs.items():
            shown = np.asarray(pack.held[:100])
            made = self.rebuilt(shown)
            result |= {
                f"{name} {side}: PSNR": psnr(made, shown),
                f"{name} {side}: over bicubic": psnr(made, shown) - psnr(bicubic(shown), shown),
                f"{name} {side}: gradient energy": energy(made) / energy(shown),
            }
        return result

    def _settle(self) -> None:
        """Fix the mean and variance of each channel, so that latents have about unit variance."""
        net = self.average.module
        shown = [self.packs[name, 192].train[::97] for name in ("portraits", "flowers", "clothing")]
        with torch.no_grad():
            means = [net["down"].moments(tensor(part, self.device))[0] for part in shown]
        values = torch.cat(means).transpose(0, 1).flatten(1)
        for part in net.values():
            part.shift.copy_(values.mean(1))
            part.scale.copy_(values.std(1))

    def export(self, folder: Path) -> list[Path]:
        """Decoder, encoder and card; what is measured are the rounded weights."""
        self._settle()
        net = self.average.module
        free = {0: "n", 2: "height", 3: "width"}
        picture, latent = torch.rand(2, 3, 96, 128), torch.randn(2, LATENT, 12, 16)
        weights = [
            *ship(net["up"], {"latent": latent}, "vae-decode", folder, free={"latent": free}),
            *ship(net["down"], {"picture": picture}, "vae-encode", folder, free={"picture": free}),
        ]
        load_shipped(weights[1], (net["up"],))
        load_shipped(weights[3], (net["down"],))
        net.to(self.device)
        card = CARD.model_copy(update={"figures": self.figures()})
        return [*weights, write_card(card, weights, folder)]


def begin(down: Down, up: Up, shown: list[Bytes]) -> None:
    """Let the linear ways code blocks of 8×8 by their principal components, of unit variance."""
    folded = [F.pixel_unshuffle(tensor(each, "cpu") * 2 - 1, FACTOR) for each in shown]
    blocks = torch.cat([each.transpose(0, 1).flatten(1) for each in folded], 1)
    mean = blocks.mean(1)
    sizes, ways = torch.linalg.eigh(torch.cov(blocks))
    ways, spread = ways[:, -LATENT:], sizes[-LATENT:].sqrt()
    code, back = down.linear[1], up.linear[0]
    with torch.no_grad():
        code.weight.copy_((ways / spread).T[:, :, None, None])
        code.bias.copy_(-(mean @ ways) / spread)
        back.weight.copy_((ways * spread)[:, :, None, None])
        back.bias.copy_(mean)


def tensor(shown: Bytes, device: str) -> Tensor:
    """Pictures (N, H, W, 3) → (N, 3, H, W) in 0…1."""
    values = torch.from_numpy(np.ascontiguousarray(shown)).to(device).permute(0, 3, 1, 2)
    return values.float().div(255).contiguous(memory_format=torch.channels_last)


def descend(optimizer: torch.optim.Optimizer, loss: Tensor, module: nn.Module) -> None:
    """One step down, of bounded length."""
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(module.parameters(), 1.0)
    optimizer.step()


def _slopes(picture: Tensor) -> tuple[Tensor, Tensor]:
    return picture[..., 1:, :-1] - picture[..., :-1, :-1], picture[..., :-1, 1:] - picture[
        ..., :-1, :-1
    ]


def gradient_loss(made: Tensor, real: Tensor) -> Tensor:
    """L1 between the differences of neighbours, at three scales."""
    total = torch.zeros((), device=made.device)
    for scale in (1, 2, 4):
        one, two = (F.avg_pool2d(x, scale) if scale > 1 else x for x in (made, real))
        total = total + sum(
            F.l1_loss(a, b) for a, b in zip(_slopes(one), _slopes(two), strict=True)
        )
    return total / 3


def local_energy(made: Tensor, real: Tensor) -> Tensor:
    """How far the energy of gradients is off: in windows of 8 pixels, and as a whole.

    L1 between the roots of the first, and a tenth of how many times more or less the second is,
    a twelfth forgiven.
    """

    def energies(picture: Tensor) -> tuple[Tensor, Tensor]:
        down, across = _slopes(picture)
        squares = (down**2 + across**2).mean(1)
        return (F.avg_pool2d(squares, 8, 4) + 1e-4).sqrt(), squares.mean((1, 2)) + 1e-5

    (rough, whole), (wanted, right) = energies(made), energies(real)
    times = (whole / right).log().abs()
    return F.l1_loss(rough, wanted) + 0.1 * F.relu(times - 0.08).mean()


def psnr(made: Bytes, real: Bytes) -> float:
    """The mean over pictures of their PSNR in dB, over all channels."""
    errors = [np.mean((a.astype(np.float64) - b) ** 2) for a, b in zip(made, real, strict=True)]
    return float(np.mean(10 * np.log10(255**2 / np.maximum(errors, 1e-3))))


def energy(shown: Bytes) -> float:
    """The mean squared difference of neighbouring pixels."""
    values = shown.astype(np.float32)
    return float((np.diff(values, axis=1) ** 2).mean() + (np.diff(values, axis=2) ** 2).mean())


def bicubic(shown: Bytes) -> Bytes:
    """Pictures made eight times smaller and enlarged again."""

    def there_and_back(picture: Bytes) -> Bytes:
        height, width = picture.shape[:2]
        small = cv2.resize(picture, (width // 8, height // 8), interpolation=cv2.INTER_AREA)
        return np.asarray(
            cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8
        )

    return np.stack([there_and_back(each) for each in shown])


CARD = ModelCard(
    id="vae",
    title="Pictures to latents and back",
    licence="GPL-3.0-or-later",
    attribution="Learnt from: artflow.ai portraits (initiative-sh/artflow-portraits, CC BY 4.0); "
    "photographs of flowers (CC BY 2.0, their photographers); clothing-dataset "
    "(alexeygrigorev, CC0); GroceryStoreDataset (marcusklasson, MIT); cats (maxogden, BSD).",
    engines=("image.generate",),
    files=(),
    memory=300_000_000,
    data="Portraits, flowers, garments, groceries and cats; 10 % held out by file hash.",
    limits="Sides that 8 divides; learnt at 128 and 192 pixels a side.",
    failures="Grass, fine prints and far eyes come back softer or with other detail; no writing.",
)

VAE = Recipe("vae", "Pictures to latents and back", 30, Coding)
