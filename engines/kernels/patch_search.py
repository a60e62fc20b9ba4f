"""Nearest patches: exact search with completeness, and PatchMatch.

Exact search weighs each distance by how well the source patch is served already (Granot et al.,
"Drop the GAN", CVPR 2022, eq. 1). PatchMatch (Barnes et al., SIGGRAPH 2009) improves a field by
asking neighbours and random places, here for all patches at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engines.kernels.patches import FORBIDDEN, PATCH, Source

if TYPE_CHECKING:
    from torch import Generator, Tensor

ALPHA = 0.006
"""How much completeness counts: small values make every source patch appear."""
MISMATCH = 4.0
"""Cost of a patch of another material; colours differ by at most 4."""
PURITY = 4.0
"""Cost of a patch of other materials where one material alone is asked for."""
_BLOCK = 8192
_CACHE = 1 << 20
"""Distances looked at together: 4 MB."""
_LANES = 16


@dataclass
class Query:
    """The patches that look for partners: descriptors, and what else their cost depends on.

    `rows` is float32 (count, dimensions), `labels` uint8 (count,) with 0 for free, `heights`
    float32 (count,) 0…1 from the top of the picture to its bottom, `purity` float32 (count,) the
    share of each patch that is of its material.
    """

    rows: Tensor
    labels: Tensor | None
    heights: Tensor | None = None
    purity: Tensor | None = None

    @property
    def strictness(self) -> Tensor:
        """What impurity costs: only patches of one material ask for it, float32 (count,)."""
        import torch

        if self.labels is None or self.purity is None:
            return torch.zeros(len(self.rows), device=self.rows.device)
        return ((self.labels > 0) & (self.purity >= 1)).float() * PURITY

    def part(self, chosen: Tensor) -> Query:
        """Only the patches at `chosen`."""
        parts = (self.labels, self.heights, self.purity)
        return Query(self.rows[chosen], *(None if it is None else it[chosen] for it in parts))


def exact(query: Query, source: Source, dimensions: int, gravity: float = 0) -> Tensor:
    """The best patch of `source` for each of the query by weighted distance, int64 (count,).

    With `gravity` the height of a patch in its picture counts as one dimension more. A patch with
    a material looks only among those of its material, where there are any.
    """
    import torch

    keys, rows = source.descriptors(dimensions)[source.valid], query.rows
    if gravity and query.heights is not None:
        theirs = (source.valid // source.width) / (source.height - PATCH + 1)
        keys = torch.cat([keys, gravity**0.5 * theirs[:, None]], 1)
        rows = torch.cat([rows, gravity**0.5 * query.heights[:, None]], 1)
    rows, keys = _products(rows, keys, query, source)
    keys /= _served(rows, keys)[:, None] + ALPHA
    found = torch.empty(len(rows), dtype=torch.int64, device=rows.device)
    for ours, theirs in _materials(query, source):
        found[ours] = source.valid[theirs[_least(rows[ours], keys[theirs])]]
    return found


def _products(rows: Tensor, keys: Tensor, query: Query, source: Source) -> tuple[Tensor, Tensor]:
    """Both with more dimensions, such that their product is the cost; the last but one is free."""
    import torch

    squares = rows.square().sum(1, True)
    theirs = [keys, keys.square().sum(1, True), torch.ones_like(keys[:, :1])]
    ours = [-2 * rows, torch.ones_like(squares), squares]
    if query.purity is not None and source.purity is not None:
        strict, pure, other = query.strictness, query.purity, source.purity[source.valid]
        ours[:1] = [-2 * rows, torch.stack([strict, -2 * strict * pure], 1)]
        ours[-1] = squares + (strict * pure.square())[:, None]
        theirs[:1] = [keys, torch.stack([other.square(), other], 1)]
    return torch.cat(ours, 1), torch.cat(theirs, 1)


def _served(rows: Tensor, keys: Tensor) -> Tensor:
    """How far each key is from the nearest row, float32 (keys,)."""
    import torch

    columns, least = keys.T.contiguous(), torch.full((len(keys),), FORBIDDEN, device=keys.device)
    for part in rows.split(_chunk(len(keys), rows)):
        torch.minimum(least, (part @ columns).amin(0), out=least)
    return least.clamp_(min=0)


def _least(rows: Tensor, keys: Tensor) -> Tensor:
    """Which key has the least product with each row, int64 (rows,).

    The least of every _LANES columns is taken first: that is vectorised, finding where is not.
    """
    import torch
    import torch.nn.functional as F

    count = -(-len(keys) // _LANES)
    columns = F.pad(keys.T, (0, count * _LANES - len(keys)))
    columns[-2, len(keys) :] = FORBIDDEN
    found = []
    for part in rows.split(_chunk(len(keys), rows)):
        cost = (part @ columns).view(len(part), _LANES, count)
        column = cost.amin(1).argmin(1)
        lane = cost.gather(2, column[:, None, None].expand(-1, _LANES, 1))[..., 0].argmin(1)
        found.append(lane * count + column)
    return torch.cat(found).clamp_(max=len(keys) - 1)


def _chunk(count: int, rows: Tensor) -> int:
    """How many rows to take at once: what the processor's cache holds, or much of a card."""
    return max(32, (_CACHE if rows.device.type == "cpu" else 64 * _CACHE) // count)


def _materials(query: Query, source: Source) -> Iterator[tuple[Tensor, Tensor]]:
    """Which rows look among which keys."""
    import torch

    everything = torch.arange(len(source.valid), device=source.valid.device)
    if query.labels is None or source.materials is None:
        yield torch.arange(len(query.rows), device=query.rows.device), everything
        return
    theirs = source.materials[source.valid]
    for label in query.labels.unique().tolist():
        among = torch.nonzero(theirs == label).squeeze(1) if label else everything
        ours = torch.nonzero(query.labels == label).squeeze(1)
        yield ours, among if len(among) else everything


def _mismatch(ours: Tensor, theirs: Tensor) -> Tensor:
    return (ours != theirs) & (ours != 0)


class PatchMatch:
    """A field being improved: `places` (rows, columns) and the cost of each of its entries."""

    def __init__(self, query: Query, source: Source, places: Tensor, dimensions: int) -> None:
        self.query, self.source = query, source
        self.shape = places.shape
        self._strictness = query.strictness
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
            costs += self._material_costs(rows, candidates)
        return torch.nan_to_num_(costs, nan=FORBIDDEN)

    def _material_costs(self, rows: Tensor | None, candidates: Tensor) -> Tensor:
        query, source = self.query, self.source
        assert query.labels is not None
        assert query.purity is not None
        assert source.materials is not None
        assert source.purity is not None
        ours = [query.labels, query.purity, self._strictness]
        if rows is not None:
            ours = [each.index_select(0, rows) for each in ours]
        labels, pure, strict = ours
        costs = _mismatch(labels, source.materials.index_select(0, candidates)) * MISMATCH
        off = source.purity.index_select(0, candidates).sub_(pure)
        return costs.addcmul_(off.square_(), strict)

    def _repair(self) -> None:
        """Give forbidden entries the next usable patch in reading order."""
        import torch

        bad = self.source.penalty[self.best] >= FORBIDDEN
        valid = self.source.valid
        after = torch.searchsorted(valid, self.best[bad]).clamp_(max=len(valid) - 1)
        self.best[bad] = valid[after]
