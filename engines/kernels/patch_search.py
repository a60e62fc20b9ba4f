"""Nearest patches: exact search with completeness, and PatchMatch.

Exact search weighs each distance by how well the source patch is served already (Granot et al.,
"Drop the GAN", CVPR 2022, eq. 1). PatchMatch (Barnes et al., SIGGRAPH 2009) improves a field by
asking neighbours and random places, here for all patches at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engines.kernels.patches import FORBIDDEN, PATCH, Source

if TYPE_CHECKING:
    from torch import Generator, Tensor

ALPHA = 0.005
"""How much completeness counts: small values make every source patch appear."""
MISMATCH = 4.0
"""Cost of a patch of another material; colours differ by at most 4."""
_BLOCK = 8192


@dataclass
class Query:
    """The patches that look for partners: descriptors, and what else their cost depends on.

    `rows` is float32 (count, dimensions), `labels` uint8 (count,) with 0 for free, `heights`
    float32 (count,) 0…1 from the top of the picture to its bottom.
    """

    rows: Tensor
    labels: Tensor | None
    heights: Tensor | None = None

    def part(self, chosen: Tensor) -> Query:
        """Only the patches at `chosen`."""
        return Query(self.rows[chosen], None if self.labels is None else self.labels[chosen])


def exact(query: Query, source: Source, dimensions: int, gravity: float = 0) -> Tensor:
    """The best patch of `source` for each of the query by weighted distance, int64 (count,).

    With `gravity` the height of a patch in its picture counts as one dimension more. Needs
    memory for count × patches floats, twice.
    """
    import torch

    keys, rows = source.descriptors(dimensions)[source.valid], query.rows
    if gravity and query.heights is not None:
        theirs = (source.valid // source.width) / (source.height - PATCH + 1)
        keys = torch.cat([keys, gravity**0.5 * theirs[:, None]], 1)
        rows = torch.cat([rows, gravity**0.5 * query.heights[:, None]], 1)
    cost = torch.addmm(keys.square().sum(1)[None], rows, keys.T, alpha=-2)
    cost += rows.square().sum(1)[:, None]
    cost.clamp_(min=0)
    cost /= cost.amin(0) + ALPHA
    if query.labels is not None and source.materials is not None:
        theirs = source.materials[source.valid]
        cost += _mismatch(query.labels[:, None], theirs[None]) * FORBIDDEN
    return source.valid[cost.argmin(1)]


def _mismatch(ours: Tensor, theirs: Tensor) -> Tensor:
    return (ours != theirs) & (ours != 0)


class PatchMatch:
    """A field being improved: `places` (rows, columns) and the cost of each of its entries."""

    def __init__(self, query: Query, source: Source, places: Tensor, dimensions: int) -> None:
        self.query, self.source = query, source
        self.shape = places.shape
        self._keys = source.descriptors(dimensions)
        self.best = places.reshape(-1).clone()
        self._repair()
        self.cost = self._costs(None, self.best)

    @property
    def places(self) -> Tensor:
        """The field, int64 (rows, columns)."""
        return self.best.view(self.shape)

    def iterate(self, generator: Generator, step: int, check: Callable[[], None]) -> None:
        """One round: neighbours at distance `step`, then random places ever nearer."""
        import torch

        for dy, dx in ((0, step), (0, -step), (step, 0), (-step, 0)):
            check()
            self._offer(self._neighbours(dy, dx))
        count, size = len(self.best), self.source.height * self.source.width
        radius = max(self.source.height, self.source.width) // 2
        while radius >= 1:
            check()
            reach = torch.randint(-radius, radius + 1, (2, count), generator=generator)
            reach = reach.to(self.best.device)
            moved = self.best + reach[0] * self.source.width + reach[1]
            self._offer(moved.clamp_(0, size - 1))
            radius //= 4

    def weights(self) -> Tensor:
        """How much to trust each patch when voting, float32 (rows, columns) above 0."""
        import torch

        scale = self.cost.quantile(0.5) if len(self.cost) < 1 << 24 else self.cost.mean()
        return torch.exp(-self.cost / (2 * scale + 1e-6)).add_(1e-3).view(self.shape)

    def _neighbours(self, dy: int, dx: int) -> Tensor:
        """What the patch at (-dy, -dx) suggests: its own partner, moved along."""
        import torch

        field = self.places
        moved = torch.roll(field, (dy, dx), (0, 1)) + (dy * self.source.width + dx)
        return moved.clamp_(0, self.source.height * self.source.width - 1).view(-1)

    def _offer(self, candidates: Tensor) -> None:
        import torch

        rows = torch.nonzero(candidates != self.best).squeeze(1)
        if not len(rows):
            return
        offered = candidates.index_select(0, rows)
        costs = self._costs(rows, offered)
        better = costs < self.cost[rows]
        rows = rows[better]
        self.best[rows] = offered[better]
        self.cost[rows] = costs[better]

    def _costs(self, rows: Tensor | None, candidates: Tensor) -> Tensor:
        import torch

        costs = self.source.penalty.index_select(0, candidates)
        for at in range(0, len(candidates), _BLOCK):
            part = slice(at, at + _BLOCK)
            ours = (
                self.query.rows[part]
                if rows is None
                else self.query.rows.index_select(0, rows[part])
            )
            difference = self._keys.index_select(0, candidates[part]).sub_(ours)
            costs[part] += difference.square_().sum(1)
        if self.query.labels is not None and self.source.materials is not None:
            ours = self.query.labels if rows is None else self.query.labels.index_select(0, rows)
            costs += _mismatch(ours, self.source.materials.index_select(0, candidates)) * MISMATCH
        return torch.nan_to_num_(costs, nan=FORBIDDEN)

    def _repair(self) -> None:
        """Give forbidden entries the next usable patch in reading order."""
        import torch

        bad = self.source.penalty[self.best] >= FORBIDDEN
        valid = self.source.valid
        after = torch.searchsorted(valid, self.best[bad]).clamp_(max=len(valid) - 1)
        self.best[bad] = valid[after]
