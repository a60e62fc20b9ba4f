"""Networks that paint a picture under lines, and those that judge it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

CONDITION = 5
"""Channels of what is given: ink 0…1, colours of paint -1…1 (0 where there is none), paint 0 or 1."""
KINDS = 3
"""Portrait, flower, garment."""
LOOK = 8
"""Numbers that say which of the possible looks a picture has; normal by kind."""


class Block(nn.Module):
    """Two convolutions beside a shortcut, modulated by a vector (FiLM; Perez et al., 2018)."""

    def __init__(self, width: int, code: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.second = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.norm, self.last = nn.BatchNorm2d(width), nn.BatchNorm2d(width)
        self.film = nn.Linear(code, 2 * width)

    def forward(self, x: Tensor, code: Tensor) -> Tensor:
        """(N, width, H, W) and (N, code) → (N, width, H, W)."""
        gain, shift = self.film(code)[..., None, None].chunk(2, 1)
        inner = F.relu(self.norm(self.first(x)) * (1 + gain) + shift)
        return F.relu(x + self.last(self.second(inner)))


class Attention(nn.Module):
    """Every place looks at every other one (self-attention with four heads)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.BatchNorm2d(width)
        self.ask = nn.Conv2d(width, 3 * width, 1, bias=False)
        self.give = nn.Conv2d(width, width, 1)
        nn.init.zeros_(self.give.weight)

    def forward(self, x: Tensor) -> Tensor:
        """(N, width, H, W) → the same."""
        count, width, rows, columns = x.shape
        asked = self.ask(self.norm(x)).reshape(count, 3, 4, width // 4, rows * columns)
        query, key, value = asked.transpose(-1, -2).unbind(1)
        weight = torch.softmax(query @ key.transpose(-1, -2) * (width // 4) ** -0.5, -1)
        seen = (weight @ value).transpose(-1, -2).reshape(count, width, rows, columns)
        return x + self.give(seen)


class Painter(nn.Module):
    """Lines and paint → a picture: a U-Net on pixels folded two by two (sides divisible by 16)."""

    def __init__(self, widths: Sequence[int] = (48, 96, 160, 240), code: int = 96) -> None:
        super().__init__()
        first, *_ = widths
        self.kinds = nn.Embedding(KINDS, code)
        self.looks = nn.Linear(LOOK, code)
        self.mix = nn.Linear(code, code)
        self.stem = _step(4 * CONDITION, first)
        pairs = list(pairwise(widths))
        self.down = nn.ModuleList(_step(a, b, stride=2) for a, b in pairs)
        self.narrow = nn.ModuleList(Block(b, code) for _, b in pairs[:-1])
        self.deep = nn.ModuleList(Block(widths[-1], code) for _ in range(2))
        self.attention = Attention(widths[-1])
        self.up = nn.ModuleList(nn.Conv2d(b, a, 1, bias=False) for a, b in reversed(pairs))
        self.wide = nn.ModuleList(Block(a, code) for a, _ in reversed(pairs))
        self.out = nn.Conv2d(first, 12, 3, padding=1)

    def forward(self, condition: Tensor, kind: Tensor, look: Tensor) -> Tensor:
        """(N, 5, H, W), kinds (N,) and looks (N, 8) → pictures (N, 3, H, W) in -1…1."""
        code = F.relu(self.kinds(kind) + self.looks(look))
        code = F.relu(self.mix(code))
        x = self.stem(folded(condition))
        skips = [x]
        for down, block in zip(self.down[:-1], self.narrow, strict=True):
            x = block(down(x), code)
            skips.append(x)
        x = self.deep[0](self.down[-1](x), code)
        x = self.deep[1](self.attention(x), code)
        for up, block, skip in zip(self.up, self.wide, reversed(skips), strict=True):
            x = block(F.interpolate(up(x), scale_factor=2.0) + skip, code)
        return torch.tanh(unfolded(self.out(x)))


class PlainPainter(nn.Module):
    """The prototype: a U-Net of strided convolutions with skips (Isola et al., 2017)."""

    def __init__(self, widths: Sequence[int] = (48, 96, 192, 256, 256)) -> None:
        super().__init__()
        inputs = [CONDITION + KINDS + LOOK, *widths[:-1]]
        self.down = nn.ModuleList(
            _step(a, b, stride=2, size=4) for a, b in zip(inputs, widths, strict=True)
        )
        outputs = [*reversed(widths[:-1]), 32]
        inputs = [widths[-1], *(2 * each for each in reversed(widths[:-1]))]
        self.up = nn.ModuleList(_step(a, b) for a, b in zip(inputs, outputs, strict=True))
        self.out = nn.Conv2d(32, 3, 3, padding=1)

    def forward(self, condition: Tensor, kind: Tensor, look: Tensor) -> Tensor:
        """As `Painter.forward`; sides divisible by 32."""
        code = torch.cat([F.one_hot(kind, KINDS).to(look.dtype), look], 1)[..., None, None]
        x = torch.cat([condition, code.expand(-1, -1, *condition.shape[2:])], 1)
        skips: list[Tensor] = []
        for down in self.down:
            x = down(x)
            skips.append(x)
        skips.pop()
        for up in self.up:
            x = up(F.interpolate(x, scale_factor=2.0))
            x = torch.cat([x, skips.pop()], 1) if skips else x
        return torch.tanh(self.out(x))


class Judge(nn.Module):
    """Real or painted, for patches of about 52, 104 and 208 pixels, given lines, paint and kind.

    Convolutions with spectral norm (Miyato et al., 2018); the kind by projection.
    """

    def __init__(self, widths: Sequence[int] = (64, 128, 192), scales: int = 3) -> None:
        super().__init__()
        self.scales = nn.ModuleList(Patches(widths) for _ in range(scales))

    def forward(self, pair: Tensor, kind: Tensor) -> list[list[Tensor]]:
        """Picture and condition (N, 8, H, W) → for each scale features and last the verdicts."""
        found = []
        for scale in self.scales:
            found.append(scale(pair, kind))
            pair = F.avg_pool2d(pair, 2)
        return found


class Patches(nn.Module):
    """Real or painted, for the patches of one scale."""

    def __init__(self, widths: Sequence[int]) -> None:
        super().__init__()
        first, second, third = widths
        self.layers = nn.ModuleList(
            [
                spectral_norm(nn.Conv2d(4 * (3 + CONDITION), first, 4, 2, 1)),
                spectral_norm(nn.Conv2d(first, second, 4, 2, 1)),
                spectral_norm(nn.Conv2d(second, third, 3, 1, 1)),
            ]
        )
        self.verdict = nn.Conv2d(third, 1, 3, 1, 1)
        self.kinds = nn.Embedding(KINDS, third)
        nn.init.zeros_(self.kinds.weight)

    def forward(self, pair: Tensor, kind: Tensor) -> list[Tensor]:
        """(N, 8, H, W) → features of each layer, and the verdicts (N, 1, h, w)."""
        x = folded(pair)
        found = []
        for layer in self.layers:
            x = F.leaky_relu(layer(x), 0.2)
            found.append(x)
        fits = (x * self.kinds(kind)[..., None, None]).mean(1, keepdim=True)
        return [*found, self.verdict(x) + fits]


def folded(x: Tensor) -> Tensor:
    """Two by two pixels as one: (N, C, H, W) → (N, 4C, H/2, W/2).

    As `pixel_unshuffle`, three times as fast where channels lie innermost.
    """
    n, c, h, w = x.shape
    rows = x.permute(0, 2, 3, 1).reshape(n, h // 2, 2, w // 2, 2 * c)
    return rows.permute(0, 1, 3, 2, 4).reshape(n, h // 2, w // 2, 4 * c).permute(0, 3, 1, 2)


def unfolded(x: Tensor) -> Tensor:
    """The reverse of `folded`: (N, 4C, H, W) → (N, C, 2H, 2W)."""
    n, c, h, w = x.shape
    rows = x.permute(0, 2, 3, 1).reshape(n, h, w, 2, c // 2).permute(0, 1, 3, 2, 4)
    return rows.reshape(n, 2 * h, 2 * w, c // 4).permute(0, 3, 1, 2)


def _step(inputs: int, outputs: int, stride: int = 1, size: int = 3) -> nn.Sequential:
    conv = nn.Conv2d(inputs, outputs, size, stride, 1, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(outputs), nn.ReLU())
