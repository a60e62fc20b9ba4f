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
from engines.kernels.rasters import image_of, resized
from engines.progress import Progress

if TYPE_CHECKING:
    from torch import Tensor

COARSEST = 24
PREVIEW = 64
"""Shorter side in pixels of the first level that is shown."""
EXACT = 107
"""Shorter side in pixels up to which levels grow slowly: they are searched exactly."""
_EXACT_RATIO, _FINE_RATIO = 0.76, 0.64
ROUNDS = (10, 3, 3, 3, 3, 1)
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
    preview, exact = (min(1.0, max(floor, side / short)) for side in (PREVIEW, EXACT))
    scales = [
        *_geometric(floor, preview, _EXACT_RATIO),
        *_geometric(preview, exact, _EXACT_RATIO)[1:],
        *_geometric(exact, 1.0, _FINE_RATIO)[1:],
    ]
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
                found = self._level(index, size, found)
                self._report(index, found[0])
        assert found is not None
        return found

    def _report(self, index: int, guess: Tensor) -> None:
        text = f"Level {index + 1} of {len(self.levels)}"
        shown = image_of(guess) if min(guess.shape[1:]) >= PREVIEW else None
        self.progress(self._work[index + 1], text, shown)

    def _level(
        self, index: int, size: tuple[int, int], below: tuple[Tensor, Field] | None
    ) -> tuple[Tensor, Field]:
        scale = float(np.sqrt(size[0] * size[1] / (self.height * self.width)))
        level = Level(self.plan, self.reference, self.settings, size, scale)
        if level.exact or below is None:
            guess = resized(below[0], size) if below else level.start(self.generator)
            guess, places = self._search(level, guess, index)
        else:
            places = carried(below[1], level.source, *level.field_shape)
            guess = level.merged(level.vote(places, None))
        if not level.exact:
            guess, places = self._refine(level, guess, places)
        return guess, Field(places, level.source)

    def _search(self, level: Level, guess: Tensor, index: int) -> tuple[Tensor, Tensor]:
        rounds = ROUNDS[min(index, len(ROUNDS) - 1)]
        pull = self.settings.anchor * 0.7**index
        places: Tensor | None = None
        for turn in range(rounds):
            self.progress.check()
            places = level.search(level.anchored(guess, pull * (1 - turn / rounds)))
            sharp = level.size == (self.height, self.width) and turn == rounds - 1
            guess = level.merged(level.vote(places, None, sharp=sharp))
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
            trust = match.weights() if last else None
            guess = level.merged(level.vote(places, trust, sharp=last))
        return guess, places
