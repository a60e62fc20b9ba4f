"""Coarse-to-fine synthesis: a rough plan becomes a picture made of patches of a reference.

At the coarse levels every patch is searched exactly, with completeness (Granot et al., "Drop the
GAN", CVPR 2022); above that the field of partners is carried up and improved by PatchMatch in a
PCA-reduced patch space (Barnes et al., SIGGRAPH 2009).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engines.kernels.patch_level import Level, Plan, Settings
from engines.kernels.patch_search import PatchMatch
from engines.kernels.patches import PATCH, Field, Source, carried
from engines.kernels.rasters import image_of
from engines.progress import Progress

if TYPE_CHECKING:
    from torch import Tensor

COARSEST = 24
PREVIEW = 64
"""Shorter side in pixels of the first level that is searched by PatchMatch and shown."""
_COARSE_RATIO, _FINE_RATIO = 0.72, 0.64
ROUNDS = (10, 5, 3, 1, 1)
"""Exact searches at each level, coarsest first."""
DIMENSIONS = 24
_FINE = 120_000
"""Pixels from which one round of PatchMatch is enough: the field carried up is good already."""


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
    """One run: a plan, a reference, settings; `run` gives the picture, float32 (3, h, w), and its field."""

    def __init__(self, plan: Plan, source: Source, settings: Settings, progress: Progress) -> None:
        import torch

        self.plan, self.reference, self.settings = plan, source, settings
        self.progress = progress
        self.generator = torch.Generator().manual_seed(settings.seed)
        self.height, self.width = plan.pixels.shape[1:]
        self.levels = sizes(self.height, self.width, (source.height, source.width))
        self._work = np.cumsum([0, *(h * w + 4000 for h, w in self.levels)], dtype=float)
        self._work /= self._work[-1]

    def run(self) -> tuple[Tensor, Field]:
        """Synthesise all levels; reports, previews and cancels through the progress."""
        import torch

        found: tuple[Tensor, Field] | None = None
        with torch.inference_mode():
            for index, size in enumerate(self.levels):
                found = self._level(index, size, found[1] if found else None)
                self._report(index, found[0])
        assert found is not None
        return found

    def _report(self, index: int, guess: Tensor) -> None:
        text = f"Level {index + 1} of {len(self.levels)}"
        shown = image_of(guess) if min(guess.shape[1:]) >= PREVIEW else None
        self.progress(self._work[index + 1], text, shown)

    def _level(
        self, index: int, size: tuple[int, int], field: Field | None
    ) -> tuple[Tensor, Field]:
        scale = float(np.sqrt(size[0] * size[1] / (self.height * self.width)))
        level = Level(self.plan, self.reference, self.settings, size, scale)
        if field is None:
            guess = level.start(self.generator)
            places = None
        else:
            places = carried(field, level.source, *level.field_shape)
            guess = level.merged(level.vote(places, None))
        if places is None or level.stride <= 2:
            guess, places = self._search(level, guess, index)
        if level.stride > 1:
            guess, places = self._refine(level, guess, places)
        return guess, Field(places, level.source)

    def _search(self, level: Level, guess: Tensor, index: int) -> tuple[Tensor, Tensor]:
        rounds = ROUNDS[min(index, len(ROUNDS) - 1)]
        pull = self.settings.anchor * 0.7**index
        places: Tensor | None = None
        for turn in range(rounds):
            self.progress.check()
            places = level.search(level.anchored(guess, pull * (1 - turn / rounds)))
            guess = level.merged(level.vote(places, None))
        assert places is not None
        return guess, places

    def _refine(self, level: Level, guess: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
        fine = level.size[0] * level.size[1] > _FINE
        for last in (True,) if fine else (False, True):
            query = level.query(guess, DIMENSIONS)
            match = PatchMatch(query, level.source, places, DIMENSIONS)
            for step in (4, 1):
                match.iterate(self.generator, step, self.progress.check)
            places = match.places
            guess = level.merged(level.vote(places, match.weights() if last else None))
        return guess, places
