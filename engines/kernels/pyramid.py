"""Coarse-to-fine synthesis: a rough plan becomes a picture made of patches of a reference.

At the coarse levels every patch is searched exactly, with completeness (Granot et al., "Drop the
GAN", CVPR 2022); above that the field of partners is carried up and improved by PatchMatch in a
PCA-reduced patch space (Barnes et al., 2009); above about a megapixel it is only carried up, and
the pixels are voted at full size.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engines.kernels.patch_search import ALPHA, PatchMatch, Query, exact
from engines.kernels.patches import PATCH, Source, describe, upscaled_field, vote
from engines.kernels.rasters import image_of, resized, resized_labels
from engines.progress import Progress

if TYPE_CHECKING:
    from torch import Generator, Tensor

COARSEST = 24
PREVIEW = 64
"""Shorter side in pixels of the first level that is searched by PatchMatch and shown."""
_COARSE_RATIO, _FINE_RATIO = 0.72, 0.64
_PAIRS = 40_000_000
_FINEST = 1_300_000


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
    the borders fit each other, `zoom` is the size of the reference over that of the plan.
    """

    seed: int
    anchor: float = 0.5
    noise: float = 0.1
    gravity: float = 0.1
    wrap: bool = False
    alpha: float = ALPHA
    zoom: float = 1.0


def sizes(height: int, width: int, source: tuple[int, int]) -> list[tuple[int, int]]:
    """The (height, width) of each level, coarsest first; the last is `height` × `width`.

    `source` is the size of the source at the last level: it keeps at least two patches a side.
    """
    short, least = min(height, width), min(source)
    floor = max(COARSEST / short, 2 * PATCH / least)
    preview = max(floor, PREVIEW / short)
    scales = [*_geometric(floor, min(preview, 1.0), _COARSE_RATIO)]
    if preview < 1:
        scales += [*_geometric(preview, 1.0, _FINE_RATIO)][1:]
    return [(_side(height, scale), _side(width, scale)) for scale in scales]


def _geometric(low: float, high: float, ratio: float) -> list[float]:
    if low >= high:
        return [high]
    steps = max(1, round(np.log(low / high) / np.log(ratio)))
    return [high * (low / high) ** (1 - i / steps) for i in range(steps + 1)]


def _side(length: int, scale: float) -> int:
    return max(PATCH + 1, round(length * scale))


class Synthesis:
    """One run: a plan, a reference, settings; `run` gives the picture, float32 (3, h, w)."""

    def __init__(self, plan: Plan, source: Source, settings: Settings, progress: Progress) -> None:
        import torch

        self.plan, self.reference, self.settings = plan, source, settings
        self.progress = progress
        self.generator = torch.Generator().manual_seed(settings.seed)
        self.height, self.width = plan.pixels.shape[1:]
        full = source.height * settings.zoom, source.width * settings.zoom
        self.levels = sizes(self.height, self.width, (int(full[0]), int(full[1])))
        self._work = np.cumsum([0, *(h * w + 4000 for h, w in self.levels)], dtype=float)
        self._work /= self._work[-1]

    def run(self) -> Tensor:
        """Synthesise all levels; reports, previews and cancels through the progress."""
        import torch

        guess: Tensor | None = None
        field: tuple[Tensor, Source] | None = None
        with torch.inference_mode():
            for index, size in enumerate(self.levels):
                guess, field = self._level(index, size, field)
                self._report(index, guess)
        assert guess is not None
        return guess

    def _report(self, index: int, guess: Tensor) -> None:
        text = f"Level {index + 1} of {len(self.levels)}"
        shown = image_of(guess) if min(guess.shape[1:]) >= PREVIEW else None
        self.progress(self._work[index + 1], text, shown)

    def _level(
        self, index: int, size: tuple[int, int], field: tuple[Tensor, Source] | None
    ) -> tuple[Tensor, tuple[Tensor, Source]]:
        level = Level(self.plan, self.reference, self.settings, size, self._scale(size))
        if field is None:
            guess = level.start(self.generator)
            places = None
        else:
            places = upscaled_field(*field, level.source, *level.field_shape)
            guess = level.merged(level.vote(places, None))
        if (level.pairs <= _PAIRS and min(size) < PREVIEW) or places is None:
            guess, places = self._search(level, guess, index)
        elif size[0] * size[1] <= _FINEST:
            guess, places = self._refine(level, guess, places)
        return guess, (places, level.source)

    def _scale(self, size: tuple[int, int]) -> float:
        return self.settings.zoom * float(np.sqrt(size[0] * size[1] / (self.height * self.width)))

    def _search(self, level: Level, guess: Tensor, index: int) -> tuple[Tensor, Tensor]:
        rounds = (10, 5, 3, 2)[min(index, 3)]
        pull = self.settings.anchor * 0.7**index
        places = None
        for turn in range(rounds):
            self.progress.check()
            places = level.search(level.anchored(guess, pull * (1 - turn / rounds)))
            guess = level.merged(level.vote(places, None))
        assert places is not None
        return guess, places

    def _refine(self, level: Level, guess: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
        rounds = 2
        for turn in range(rounds):
            match = PatchMatch(
                level.query(guess, 24), level.source, places, dimensions=24, wrap=level.wrap
            )
            for step in (4, 1):
                match.iterate(self.generator, step, self.progress.check)
            places = match.places
            weights = match.weights() if turn == rounds - 1 else None
            guess = level.merged(level.vote(places, weights))
        return guess, places


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

    def vote(self, places: Tensor, weights: Tensor | None) -> Tensor:
        """The picture that a field means."""
        import torch

        if weights is None:
            weights = torch.ones(places.shape, device=places.device)
        return vote(self.source, places, weights, wrap=self.wrap)

    def query(self, guess: Tensor, dimensions: int) -> Query:
        """The patches of `guess` with their materials."""
        import torch
        import torch.nn.functional as F

        labels, shift = self.labels, PATCH // 2
        if self.wrap:
            guess = F.pad(guess[None], (0, PATCH - 1, 0, PATCH - 1), mode="circular")[0]
            labels = None if labels is None else torch.roll(labels, (-shift, -shift), (0, 1))
        elif labels is not None:
            labels = labels[shift:-shift, shift:-shift]
        rows = describe(guess, self.source.basis(dimensions))
        return Query(rows, None if labels is None else labels.reshape(-1))

    def search(self, guess: Tensor) -> Tensor:
        """The field of the best partners of all patches, by exact search."""
        import torch

        query = self.query(guess, 48)
        rows, columns = self.field_shape
        y = torch.arange(rows, device=guess.device).repeat_interleave(columns) / rows
        valid = self.source.valid
        theirs = (valid // self.source.width) / (self.source.height - PATCH + 1)
        extra = self.settings.gravity * (y[:, None] - theirs[None]).square_()
        return exact(query, self.source, 48, extra).view(rows, columns)


def scaled_source(source: Source, size: tuple[int, int]) -> Source:
    """The reference at another (height, width); its unusable pixels do not bleed into others."""
    usable = source.usable.float()[None]
    share = resized(usable, size).clamp(0, 1)
    pixels = resized(source.pixels * usable, size) / share.clamp(min=1e-3)
    labels = None if source.labels is None else resized_labels(source.labels, size)
    return Source(pixels.clamp(-1, 1), share[0] > 0.5, labels)
