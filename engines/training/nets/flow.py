"""The flow network: convolutions around a transformer that reads the words of the prompt."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engines.kernels.words import LENGTH

LATENT = 16
WIDE, HEADS, HIDDEN = 256, 8, 640
NARROW = 96
DEPTH = 4


class Film(nn.Module):
    """Two convolutions, added; what stands for time and words scales and shifts between them."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, NARROW)
        self.first = nn.Conv2d(NARROW, NARROW, 3, padding=1)
        self.middle = nn.GroupNorm(8, NARROW)
        self.told = nn.Linear(WIDE, 2 * NARROW)
        self.second = nn.Conv2d(NARROW, NARROW, 3, padding=1)
        nn.init.zeros_(self.second.weight)

    def forward(self, x: Tensor, told: Tensor) -> Tensor:
        scale, shift = self.told(told)[..., None, None].chunk(2, 1)
        y = self.middle(self.first(F.silu(self.norm(x)))) * (1 + scale) + shift
        return x + self.second(F.silu(y))


class Layer(nn.Module):
    """Attention and a small network, steered by time (Peebles and Xie, ICCV 2023).

    The scales and shifts are shared by all layers, and each has its own offset (Chen et al., 2024).
    """

    def __init__(self) -> None:
        super().__init__()
        self.offset = nn.Parameter(torch.randn(6, WIDE) / WIDE**0.5)
        self.queries = nn.Linear(WIDE, 3 * WIDE)
        self.mixed = nn.Linear(WIDE, WIDE)
        self.first = nn.Linear(WIDE, HIDDEN)
        self.second = nn.Linear(HIDDEN, WIDE)

    def forward(self, x: Tensor, steer: Tensor, hidden: Tensor) -> Tensor:
        """`hidden` (N, tokens) marks the tokens that are no word."""
        one, two, three, four, five, six = (steer + self.offset)[:, :, None].unbind(1)
        y = F.layer_norm(x, (WIDE,)) * (1 + one) + two
        x = x + three * self._attend(y, hidden)
        y = F.layer_norm(x, (WIDE,)) * (1 + four) + five
        return x + six * self.second(F.gelu(self.first(y)))

    def _attend(self, x: Tensor, hidden: Tensor) -> Tensor:
        n, count, _ = x.shape
        split = self.queries(x).view(n, count, 3, HEADS, WIDE // HEADS).permute(2, 0, 3, 1, 4)
        bias = (hidden.to(x.dtype) * -1e4)[:, None, None]
        weights = (split[0] @ split[1].transpose(-1, -2)) * (WIDE // HEADS) ** -0.5 + bias
        mixed = weights.softmax(-1).to(split.dtype) @ split[2]
        return torch.as_tensor(self.mixed(mixed.transpose(1, 2).reshape(n, count, WIDE)))


class Flow(nn.Module):
    """Noisy latents (N, 16, s, s), time (N) 0…1 and words (N, 12) → velocity, noise less latent.

    A word is the number of the vocabulary; 0 is none.
    """

    def __init__(self, words: int, side: int) -> None:
        super().__init__()
        self.words = nn.Embedding(words + 1, WIDE)
        self.order = nn.Parameter(torch.randn(LENGTH, WIDE) * 0.02)
        self.places = nn.Parameter(torch.randn((side // 2) ** 2, WIDE) * 0.02)
        self.time = nn.Sequential(nn.Linear(WIDE, WIDE), nn.SiLU(), nn.Linear(WIDE, WIDE))
        self.steer = nn.Linear(WIDE, 6 * WIDE)
        self.enter = nn.Conv2d(LATENT, NARROW, 3, padding=1)
        self.before = nn.ModuleList(Film() for _ in range(2))
        self.down = nn.Conv2d(4 * NARROW, WIDE, 1)
        self.layers = nn.ModuleList(Layer() for _ in range(DEPTH))
        self.up = nn.Conv2d(WIDE, 4 * NARROW, 1)
        self.after = nn.ModuleList(Film() for _ in range(2))
        self.norm = nn.GroupNorm(8, NARROW)
        self.leave = nn.Conv2d(NARROW, LATENT, 3, padding=1)
        nn.init.normal_(self.words.weight, std=0.5)
        for silent in (self.leave.weight, self.leave.bias, self.steer.weight):
            nn.init.zeros_(silent)

    def forward(self, latent: Tensor, time: Tensor, words: Tensor) -> Tensor:
        there = (words > 0).float()[..., None]
        named = self.words(words) * there
        told = self.time(waves(time)) + named.sum(1) / there.sum(1).clamp(min=1).sqrt()
        told = F.silu(told)
        wide = x = self.enter(latent)
        for part in self.before:
            wide = part(wide, told)
        small = self.down(F.pixel_unshuffle(wide, 2))
        side = small.shape[-1]
        tokens = small.flatten(2).transpose(1, 2) + self.places
        tokens = torch.cat([tokens, (named + self.order).to(tokens.dtype)], 1)
        hidden = torch.cat([torch.zeros_like(tokens[:, : side * side, 0]), 1 - there[..., 0]], 1)
        steer = self.steer(told).unflatten(1, (6, WIDE))
        for layer in self.layers:
            tokens = layer(tokens, steer, hidden)
        small = tokens[:, : side * side].transpose(1, 2).unflatten(2, (side, side))
        x = wide + F.pixel_shuffle(self.up(small), 2)
        for part in self.after:
            x = part(x, told)
        return torch.as_tensor(self.leave(F.silu(self.norm(x))))


def waves(time: Tensor) -> Tensor:
    """Time 0…1 as waves (N, 256) of many lengths (Vaswani et al., NeurIPS 2017)."""
    half = WIDE // 2
    pitch = torch.exp(torch.arange(half, device=time.device) * (-math.log(1000.0) / half))
    angle = time[:, None] * 1000 * pitch
    return torch.cat([angle.cos(), angle.sin()], 1)
