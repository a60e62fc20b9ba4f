"""The network that colours: lightness and hints → colours, by a choice among bins of Lab's a, b.

A choice keeps colours apart where a regression would mix them to brown (Zhang et al., "Colorful
Image Colorization", ECCV 2016). The bins are chosen at a quarter of the size and brought to full
size by weights that the network finds at the edges (Teed and Deng, "RAFT", ECCV 2020).
"""

from __future__ import annotations

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

STEP = 12.0
"""Distance of the bins in a and b."""
REACH = 10
"""Bins lie at -REACH…REACH steps, where the colours of sRGB are."""
COARSE = 4
"""Pixels a side for one choice."""


def bins() -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The centres of the bins (Q, 2), and which bin each place of the grid is, the nearest one."""
    levels = np.linspace(0, 1, 33, dtype=np.float32)
    cube = np.stack(np.meshgrid(levels, levels, levels), -1).reshape(1, -1, 3)
    low = np.floor(cv2.cvtColor(cube, cv2.COLOR_RGB2Lab)[0, :, 1:] / STEP).astype(int) + REACH
    side = 2 * REACH + 1
    used = np.zeros((side, side), bool)
    for right, down in ((0, 0), (0, 1), (1, 0), (1, 1)):
        used[low[:, 0] + right, low[:, 1] + down] = True
    places = np.argwhere(used)
    every = np.argwhere(np.ones_like(used))
    far = ((every[:, None] - places[None]) ** 2).sum(2)
    return ((places - REACH) * STEP).astype(np.float32), far.argmin(1)


class Block(nn.Module):
    """A 3×3 convolution with its norm, added to what came in where the shapes allow."""

    def __init__(self, inside: int, outside: int, stride: int = 1) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inside, outside, 3, stride, 1, bias=False)
        self.norm = nn.BatchNorm2d(outside)
        self.added = inside == outside and stride == 1

    def forward(self, x: Tensor) -> Tensor:
        y = F.relu(self.norm(self.conv(x)))
        return x + y if self.added else y


class Attention(nn.Module):
    """Each place looks at all others, so that a hint reaches everything that is alike."""

    def __init__(self, width: int, heads: int = 4) -> None:
        super().__init__()
        self.heads = heads
        self.norm = nn.BatchNorm2d(width)
        self.asked = nn.Conv2d(width, 3 * width, 1)
        self.told = nn.Conv2d(width, width, 1)

    def forward(self, x: Tensor) -> Tensor:
        count, width, height, across = x.shape
        parts = self.asked(self.norm(x)).flatten(2).unflatten(1, (3 * self.heads, -1))
        query, key, value = parts.transpose(2, 3).chunk(3, 1)
        like = query @ key.transpose(2, 3) * (width // self.heads) ** -0.5
        mixed = (like.softmax(-1) @ value).transpose(2, 3)
        return x + self.told(mixed.reshape(count, width, height, across))


class ColourNet(nn.Module):
    """Lightness and hints (N, 4, H, W), H and W multiples of 16 → a and b of Lab (N, 2, H, W).

    Channels: lightness in -1…1; a and b of the hints over 110, 0 where there is none; 1 at hints.
    """

    centres: Tensor
    places: Tensor
    heat: Tensor
    favour: Tensor

    def __init__(self, widths: tuple[int, int, int] = (64, 128, 192)) -> None:
        super().__init__()
        fine, middle, deep = widths
        centres, places = bins()
        self.register_buffer("centres", torch.from_numpy(centres))
        self.register_buffer("places", torch.from_numpy(places), persistent=False)
        self.register_buffer("heat", torch.ones(()))
        self.register_buffer("favour", torch.zeros(len(centres)))
        self.open = nn.PixelUnshuffle(COARSE)
        self.fine = nn.Sequential(Block(4 * COARSE**2, fine), Block(fine, fine))
        self.middle = nn.Sequential(Block(fine, middle, 2), Block(middle, middle))
        self.deep = nn.Sequential(
            Block(middle, deep, 2), Attention(deep), Block(deep, deep), Attention(deep)
        )
        self.to_middle, self.to_fine = nn.Conv2d(deep, middle, 1), nn.Conv2d(middle, fine, 1)
        self.back = Block(middle, middle)
        self.last = nn.Sequential(Block(fine, fine), Block(fine, 96))
        self.chosen, self.edges = nn.Conv2d(96, len(centres), 1), nn.Conv2d(96, 9 * COARSE**2, 1)

    def forward(self, seen: Tensor) -> Tensor:
        chosen, edges = self.parts(seen)
        return self.colours(((chosen + self.favour) / self.heat).softmax(3), edges)

    def parts(self, seen: Tensor) -> tuple[Tensor, Tensor]:
        """Logits of the bins (N, H/4, W/4, Q), and of the neighbours of each pixel."""
        fine = self.fine(self.open(seen))
        middle = self.middle(fine)
        deep = self.deep(middle)
        middle = self.back(middle + doubled(self.to_middle(deep)))
        last = self.last(fine + doubled(self.to_fine(middle)))
        return self.chosen(last).permute(0, 2, 3, 1).float(), self.edges(last)

    def colours(self, chances: Tensor, edges: Tensor) -> Tensor:
        """The mean of the bins' colours, each pixel of full size a mix of 3×3 coarse ones."""
        coarse = (chances @ self.centres).permute(0, 3, 1, 2)
        count, _, height, width = edges.shape
        weights = edges.float().view(count, 1, 9, COARSE, COARSE, height, width).softmax(2)
        around = F.pad(coarse, (1, 1, 1, 1), mode="replicate")
        near = torch.stack(
            [around[:, :, y : y + height, x : x + width] for y in range(3) for x in range(3)], 2
        )
        mixed = (weights * near[:, :, :, None, None]).sum(2)
        size = COARSE * height, COARSE * width
        return mixed.permute(0, 1, 4, 2, 5, 3).reshape(count, 2, *size)

    def encoded(self, colours: Tensor) -> tuple[Tensor, Tensor]:
        """The four bins around each colour (N, 2, h, w) and their weights, both (N, h, w, 4).

        The weighted mean of the four is the colour itself.
        """
        place = (colours / STEP + REACH).clamp(0, 2 * REACH - 1e-3)
        low = place.floor()
        part = place - low
        a, b = low.long().unbind(1)
        right, down = part.unbind(1)
        found, weights = [], []
        for i, j in ((0, 0), (0, 1), (1, 0), (1, 1)):
            found.append(self.places[(a + i) * (2 * REACH + 1) + b + j])
            weights.append((right if i else 1 - right) * (down if j else 1 - down))
        return torch.stack(found, 3), torch.stack(weights, 3)


def doubled(x: Tensor) -> Tensor:
    """Twice the size, each value four times."""
    return F.interpolate(x, scale_factor=2.0, mode="nearest")
