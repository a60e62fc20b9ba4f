"""The eye: a camera with vertical columns, and what it meets of a height field."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engines.kernels.noise import Floats


@dataclass(frozen=True)
class View:
    """A shifted lens: rows are slopes, columns are tangents, depth is along the axis.

    World axes are x to the right, h up and z ahead, in metres; the sea is at h = 0.
    """

    width: int
    height: int
    focal: float
    horizon: float
    eye: float
    """Metres above the sea."""

    @cached_property
    def tangents(self) -> Floats:
        """x / z of each column, (width,)."""
        columns = np.arange(self.width, dtype=np.float32) + 0.5 - self.width / 2
        return columns / np.float32(self.focal)

    @cached_property
    def slopes(self) -> Floats:
        """(h − eye) / z of each row from the top down, (height,)."""
        rows = np.arange(self.height, dtype=np.float32) + 0.5
        return (np.float32(self.horizon) - rows) / np.float32(self.focal)

    def column(self, tangent: Floats) -> Floats:
        """The column that looks along a tangent; column i spans i…i + 1."""
        return tangent * np.float32(self.focal) + np.float32(self.width / 2)

    def row(self, slope: Floats) -> Floats:
        """The row that looks along a slope; row i spans i…i + 1."""
        return np.float32(self.horizon) - slope * np.float32(self.focal)


def distances(far: float = 30_000.0) -> Floats:
    """Sampling depths in metres: steps of 0.8 % near the eye, finer where mountains stand."""
    near = np.geomspace(3.0, 1200.0, 760, endpoint=False)
    middle = np.geomspace(1200.0, 9000.0, 640, endpoint=False)
    return np.concatenate([near, middle, np.geomspace(9000.0, far, 260)]).astype(np.float32)


@dataclass(frozen=True)
class Hits:
    """Where rays meet a surface: `index` into the depths (float), `hit` is false in the sky."""

    index: Floats
    hit: NDArray[np.bool_]

    def sample(self, grid: Floats, columns: NDArray[np.intp]) -> Floats:
        """A grid (depth, column) at these hits, linear along the depth."""
        low = np.minimum(self.index.astype(np.intp), grid.shape[0] - 2)
        share = self.index - low
        result: Floats = grid[low, columns] * (1 - share) + grid[low + 1, columns] * share
        return result


def meet(view: View, depth: Floats, heights: Floats, slopes: Floats, eye: float) -> Hits:
    """The first sample of each column seen along each slope, with the fraction of its step.

    `heights` is (depth, width), `slopes` (rows,) falling or (rows, width) in any order. The
    running maximum of the slopes to the samples is sorted, so a search a column is enough (the
    "voxel space" method of height fields, Wright 1992, turned from painting to searching).
    """
    rise = (heights - np.float32(eye)) / depth[:, None]
    crest = np.maximum.accumulate(rise, axis=0)
    rows = slopes.shape[0]
    asked = np.broadcast_to(slopes[:, None] if slopes.ndim == 1 else slopes, (rows, view.width))
    index = np.empty((rows, view.width), np.intp)
    for column in range(view.width):
        index[:, column] = np.searchsorted(crest[:, column], asked[:, column])
    hit = index < len(depth)
    index = np.minimum(index, len(depth) - 1)
    before = np.maximum(index - 1, 0)
    columns = np.arange(view.width)
    low, high = rise[before, columns], rise[index, columns]
    share = np.clip((asked - low) / np.maximum(high - low, 1e-6), 0, 1)
    return Hits((before + share).astype(np.float32), hit)
