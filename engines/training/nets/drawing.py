"""Networks that paint a picture under lines, and those that judge it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engines.training.vae import FINE, LATENT, MIDDLE, WIDE, Up, silent

CONDITION = 5
"""Channels of what is given: ink 0…1, colours of paint -1…1 (0 where there is none), paint 0 or 1."""
KINDS = 3
"""Portrait, flower, garment."""
LOOK = 8
"""Numbers that say which of the possible looks a picture has; normal by kind."""
AIDED = (0, 4, 8)
"""The layers of the VAE's decoder that are given more than a latent, at 1/8, 1/4 and 1/2."""


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
    """Lines and paint → a picture: a U-Net whose last stages are the decoder of the VAE.

    The U-Net gives a latent, and more than that to each stage of the decoder: what it knows, and
    the lines themselves at a quarter and at half of the sides. Sides are divisible by 32.
    """

    def __init__(self, widths: Sequence[int] = (128, 192, 256), code: int = 96) -> None:
        super().__init__()
        first, *_ = widths
        self.kinds = nn.Embedding(KINDS, code)
        self.looks = nn.Linear(LOOK, code)
        self.mix = nn.Linear(code, code)
        self.fine = _step(4 * CONDITION, FINE)
        self.middle = _step(FINE, 96, stride=2, size=4)
        self.stem = _step(96, first, stride=2, size=4)
        pairs = list(pairwise(widths))
        self.before = Block(first, code)
        self.down = nn.ModuleList(_step(a, b, stride=2) for a, b in pairs)
        self.narrow = nn.ModuleList(Block(b, code) for _, b in pairs)
        self.attention = Attention(widths[-1])
        self.deep = Block(widths[-1], code)
        self.up = nn.ModuleList(nn.Conv2d(b, a, 1, bias=False) for a, b in reversed(pairs))
        self.wide = nn.ModuleList(Block(a, code) for a, _ in reversed(pairs))
        self.after = Block(first, code)
        self.latent = nn.Conv2d(first, LATENT, 3, padding=1)
        given = ((first, WIDE), (96, MIDDLE), (FINE, FINE))
        self.aids = nn.ModuleList(silent(nn.Conv2d(a, b, 1)) for a, b in given)
        self.decoder = Up()

    def painted(self, condition: Tensor, kind: Tensor, look: Tensor) -> tuple[Tensor, Tensor]:
        """Latents (N, 16, H/8, W/8) of the pictures, and the pictures, not clipped."""
        code = F.relu(self.kinds(kind) + self.looks(look))
        code = F.relu(self.mix(code))
        fine = self.fine(folded(condition))
        middle = self.middle(fine)
        x = self.before(self.stem(middle), code)
        skips = []
        for down, block in zip(self.down, self.narrow, strict=True):
            skips.append(x)
            x = block(down(x), code)
        x = self.deep(self.attention(x), code)
        for up, block, skip in zip(self.up, self.wide, reversed(skips), strict=True):
            x = block(F.interpolate(up(x), scale_factor=2.0) + skip, code)
        x = self.after(x, code)
        latent = torch.as_tensor(self.latent(x)).float()
        aids = [aid(each) for aid, each in zip(self.aids, (x, middle, fine), strict=True)]
        return latent, self._shown(latent, aids)

    def forward(self, condition: Tensor, kind: Tensor, look: Tensor) -> Tensor:
        """(N, 5, H, W), kinds (N,) and looks (N, 8) → pictures (N, 3, H, W) in -1…1."""
        return self.painted(condition, kind, look)[1].clamp(-1, 1)

    def _shown(self, latent: Tensor, aids: list[Tensor]) -> Tensor:
        decoder = self.decoder
        raw = latent * decoder.scale[:, None, None] + decoder.shift[:, None, None]
        x = raw
        for place, layer in enumerate(decoder.body):
            x = layer(x)
            if place in AIDED:
                x = x + aids[AIDED.index(place)]
        return torch.as_tensor(decoder.linear(raw)).float() + x.float()


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


class LatentJudge(nn.Module):
    """Real or painted, by latents: what whole parts look like, and the picture as one."""

    def __init__(self, widths: Sequence[int] = (160, 256, 256)) -> None:
        super().__init__()
        first, second, third = widths
        self.drawn = nn.Sequential(
            nn.Conv2d(16 * CONDITION, 64, 4, 2, 1), nn.LeakyReLU(0.2), nn.Conv2d(64, 32, 3, 1, 1)
        )
        self.layers = nn.ModuleList(
            [
                _judged(LATENT + 32, first, 3, 1),
                _judged(first, first, 3, 1),
                _judged(first, second, 4, 2),
                _judged(second, third, 4, 2),
            ]
        )
        self.near = nn.Conv2d(first, 1, 3, 1, 1)
        self.far = nn.Conv2d(third, 1, 3, 1, 1)
        self.kinds = nn.Embedding(KINDS, third)
        nn.init.zeros_(self.kinds.weight)

    def forward(self, latent: Tensor, condition: Tensor, kind: Tensor) -> list[list[Tensor]]:
        """(N, 16, h, w) and (N, 5, 8h, 8w) → features and verdicts of parts and of the whole."""
        x = torch.cat([latent, self.drawn(folded(folded(condition)))], 1)
        found = []
        for layer in self.layers:
            x = layer(x)
            found.append(x)
        fits = (x * self.kinds(kind)[..., None, None]).mean(1, keepdim=True)
        return [[*found[:2], self.near(found[1])], [*found[2:], self.far(x) + fits]]


class Patches(nn.Module):
    """Real or painted, for the patches of one scale."""

    def __init__(self, widths: Sequence[int]) -> None:
        super().__init__()
        first, second, third = widths
        self.layers = nn.ModuleList(
            [
                _judged(4 * (3 + CONDITION), first, 4, 2, normed=False),
                _judged(first, second, 4, 2),
                _judged(second, third, 3, 1),
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
            x = layer(x)
            found.append(x)
        fits = (x * self.kinds(kind)[..., None, None]).mean(1, keepdim=True)
        return [*found, self.verdict(x) + fits]


def _judged(
    inputs: int, outputs: int, size: int, stride: int, normed: bool = True
) -> nn.Sequential:
    """A layer of a judge; the norm is over groups of 16 channels (Wu and He, 2018)."""
    norm = [nn.GroupNorm(outputs // 16, outputs)] if normed else []
    return nn.Sequential(nn.Conv2d(inputs, outputs, size, stride, 1), *norm, nn.LeakyReLU(0.2))


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
