"""One level of a synthesis: plan and reference at one size, and the steps taken there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from engines.kernels.patch_search import Query, exact
from engines.kernels.patches import PATCH, Source, describe, purity, vote
from engines.kernels.rasters import resized, resized_labels

if TYPE_CHECKING:
    from torch import Generator, Tensor

_PAIRS = 260_000_000
"""Distances an exact search may look at: those of 160×107 pixels with as many."""


@dataclass(frozen=True)
class Plan:
    """What is to be painted, at full size, as tensors.

    `pixels` float32 (3, h, w) in -1…1; `sure` float32 (h, w), 0 where nothing is specified;
    `labels` uint8 (h, w) or None; `change` float32 (h, w), 0 where the pixels must stay, or None.
    """

    pixels: Tensor
    sure: Tensor
    labels: Tensor | None = None
    change: Tensor | None = None


@dataclass(frozen=True)
class Settings:
    """How to synthesise.

    `anchor` 0…1 pulls the coarse levels back to the plan, `noise` is its standard deviation at the
    coarsest level, `gravity` how much a patch prefers its own height in the picture, `wrap` makes
    the borders fit each other.
    """

    seed: int
    anchor: float = 0.1
    noise: float = 0.1
    gravity: float = 0.02
    wrap: bool = False


class Level:
    """Plan and reference at one size, and the steps of the synthesis there."""

    def __init__(
        self,
        plan: Plan,
        reference: Source,
        settings: Settings,
        size: tuple[int, int],
        scale: float,
    ) -> None:
        """`scale` is the size of this level over that of the plan and the reference."""
        self.size, self.settings, self.wrap = size, settings, settings.wrap
        self.pixels = resized(plan.pixels, size)
        self.sure = resized(plan.sure[None], size)[0]
        self.labels = None if plan.labels is None else resized_labels(plan.labels, size)
        self.change = None if plan.change is None else resized(plan.change[None], size)
        height = max(PATCH + 1, round(reference.height * scale))
        width = max(PATCH + 1, round(reference.width * scale))
        self.source = scaled_source(reference, (height, width))

    @property
    def field_shape(self) -> tuple[int, int]:
        """Rows and columns of the field: one entry a patch."""
        hang = 0 if self.wrap else PATCH - 1
        return self.size[0] - hang, self.size[1] - hang

    @property
    def pairs(self) -> int:
        """How many distances an exact search looks at."""
        rows, columns = self.field_shape
        return rows * columns * len(self.source.valid)

    def start(self, generator: Generator) -> Tensor:
        """The plan with noise: where the first search begins."""
        import torch

        noise = torch.randn(self.pixels.shape, generator=generator).to(self.pixels.device)
        return self.pixels + self.settings.noise * noise

    def anchored(self, guess: Tensor, pull: float) -> Tensor:
        """The guess, pulled towards the plan where that is specified."""
        return guess + (self.pixels - guess) * (self.sure * pull)

    def merged(self, voted: Tensor) -> Tensor:
        """Voted pixels where change is allowed, those of the plan elsewhere."""
        return voted if self.change is None else self.pixels.lerp(voted, self.change)

    def vote(self, places: Tensor, weights: Tensor | None, *, sharp: bool = False) -> Tensor:
        """The picture that a field means, `sharp` where materials meet."""
        import torch

        if weights is None:
            weights = torch.ones(places.shape, device=places.device)
        labels = self.labels if sharp else None
        return vote(self.source, places, weights, labels, wrap=self.wrap)

    def query(self, guess: Tensor, dimensions: int) -> Query:
        """The patches of `guess` with their materials."""
        import torch
        import torch.nn.functional as F

        labels, half = self.labels, PATCH // 2
        if self.wrap:
            guess = F.pad(guess[None], (0, PATCH - 1, 0, PATCH - 1), mode="circular")[0]
        rows = describe(guess, self.source.basis(dimensions))
        if labels is None:
            return Query(rows, None)
        if self.wrap:
            labels = torch.cat([labels, labels[: PATCH - 1]], 0)
            labels = torch.cat([labels, labels[:, : PATCH - 1]], 1)
        middle = labels[half:-half, half:-half].reshape(-1)
        return Query(rows, middle, purity=purity(labels).view(-1))

    @property
    def exact(self) -> bool:
        """Whether all pairs can be looked at."""
        return self.stride == 1

    @property
    def stride(self) -> int:
        """Every how many rows and columns a patch is searched exactly."""
        return max(1, int(np.ceil(np.sqrt(self.pairs / _PAIRS))))

    def search(self, guess: Tensor) -> Tensor:
        """The field of the best partners by exact search with completeness.

        Only each `stride`th patch is searched; those between move along with it.
        """
        import torch

        query, stride = self.query(guess, 48), self.stride
        rows, columns = self.field_shape
        picked = torch.arange(rows * columns, device=guess.device).view(rows, columns)
        picked = picked[stride // 2 :: stride, stride // 2 :: stride]
        some = query.part(picked.reshape(-1))
        some = replace(some, heights=picked.reshape(-1) // columns / rows)
        found = exact(some, self.source, 48, self.settings.gravity)
        return self._spread(found.view(picked.shape), stride)

    def _spread(self, found: Tensor, stride: int) -> Tensor:
        import torch

        if stride == 1:
            return found
        rows, columns = self.field_shape
        y = torch.arange(rows, device=found.device)
        x = torch.arange(columns, device=found.device)
        near_y = (y // stride).clamp(max=found.shape[0] - 1)
        near_x = (x // stride).clamp(max=found.shape[1] - 1)
        off_y = y - near_y * stride - stride // 2
        off_x = x - near_x * stride - stride // 2
        near = found[near_y][:, near_x]
        at_y = (near // self.source.width + off_y[:, None]).clamp_(0, self.source.height - PATCH)
        at_x = (near % self.source.width + off_x[None]).clamp_(0, self.source.width - PATCH)
        return at_y * self.source.width + at_x


def scaled_source(source: Source, size: tuple[int, int]) -> Source:
    """The reference at another (height, width); its unusable pixels do not bleed into others."""
    usable = source.usable.float()[None]
    share = resized(usable, size).clamp(0, 1)
    pixels = resized(source.pixels * usable, size) / share.clamp(min=1e-3)
    labels = None if source.labels is None else resized_labels(source.labels, size)
    return Source(pixels.clamp(-1, 1), share[0] > 0.5, labels)
