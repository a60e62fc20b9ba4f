"""Patches of a picture: their descriptors, and the vote that turns a field of patches into pixels.

A patch is PATCH×PATCH pixels and is named by its top left pixel. A *field* holds, for every patch
of a picture, the flat position `y * width + x` of a patch of a source picture. Colours are float32
in -1…1; distances are mean squares over the PATCH·PATCH·3 samples of a patch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

PATCH = 7
SAMPLES = PATCH * PATCH * 3
_BAND = 1 << 15
_LEAK = 0.45
FORBIDDEN = 1e6
"""A cost that no patch distance reaches."""


@dataclass
class Source:
    """A picture that patches are taken from, at one size.

    `pixels` is float32 (3, height, width) in -1…1, `usable` bool (height, width) is False where a
    pixel must not be copied, `labels` uint8 (height, width) names materials, 0 for none.
    """

    pixels: Tensor
    usable: Tensor
    labels: Tensor | None = None
    _tables: dict[int, tuple[Tensor, Tensor]] = field(default_factory=dict)

    @property
    def height(self) -> int:
        """Rows of pixels."""
        return int(self.pixels.shape[1])

    @property
    def width(self) -> int:
        """Pixels in a row."""
        return int(self.pixels.shape[2])

    @cached_property
    def packed(self) -> Tensor:
        """Pixels as int32 (height · width,), four bytes: red, green, blue, the label or 255."""
        import torch

        levels = (self.pixels + 1).mul_(127.5).round_().clamp_(0, 255).to(torch.uint8)
        full = torch.full((1, *levels.shape[1:]), 255, dtype=torch.uint8, device=levels.device)
        if self.labels is not None:
            full = self.labels[None]
        return torch.cat([levels, full]).permute(1, 2, 0).contiguous().view(torch.int32).view(-1)

    @cached_property
    def valid(self) -> Tensor:
        """Positions of the patches that may be copied, int64 (count,), never empty."""
        import torch

        share = patch_mean(self.usable[None].float())[0]
        inside = torch.zeros(self.height, self.width, device=share.device)
        inside[: share.shape[0], : share.shape[1]] = share + 1e-3
        best = min(1.0, float(inside.max()) - 1e-3)
        return torch.nonzero((inside > best).view(-1)).squeeze(1)

    @cached_property
    def penalty(self) -> Tensor:
        """Extra cost of each patch, float32 (height · width,): FORBIDDEN where none may be."""
        import torch

        cost = torch.full((self.height * self.width,), FORBIDDEN, device=self.pixels.device)
        cost[self.valid] = 0
        return cost

    @cached_property
    def materials(self) -> Tensor | None:
        """The label at the middle of each patch, uint8 (height · width,)."""
        import torch

        if self.labels is None:
            return None
        shift = PATCH // 2
        return torch.roll(self.labels, (-shift, -shift), (0, 1)).reshape(-1)

    @cached_property
    def purity(self) -> Tensor | None:
        """`purity` of each patch, float32 (height · width,)."""
        import torch.nn.functional as F

        if self.labels is None:
            return None
        return F.pad(purity(self.labels), (0, PATCH - 1, 0, PATCH - 1)).view(-1)

    def basis(self, dimensions: int) -> Tensor:
        """Principal axes of the patches as filters, float32 (dimensions, 3, PATCH, PATCH)."""
        return self._table(dimensions)[0]

    def descriptors(self, dimensions: int) -> Tensor:
        """Each patch in its principal axes, float32 (height · width, dimensions)."""
        return self._table(dimensions)[1]

    def _table(self, dimensions: int) -> tuple[Tensor, Tensor]:
        if dimensions not in self._tables:
            basis = principal_axes(self.pixels, self.valid, dimensions)
            rows = _full_table(self.pixels, basis)
            self._tables[dimensions] = basis, rows
        return self._tables[dimensions]


def patch_mean(channels: Tensor) -> Tensor:
    """Mean over each whole patch of (channels, h, w): (channels, h - PATCH + 1, w - PATCH + 1)."""
    import torch.nn.functional as F

    return F.avg_pool2d(channels[None], PATCH, 1)[0]


def purity(labels: Tensor) -> Tensor:
    """Share of each patch that is of the material at its middle, float32 (h - 6, w - 6)."""
    import torch

    half = PATCH // 2
    middle = labels[half:-half, half:-half]
    rows, columns = middle.shape
    same = torch.zeros(rows, columns, dtype=torch.uint8, device=labels.device)
    for dy in range(PATCH):
        for dx in range(PATCH):
            same += labels[dy : dy + rows, dx : dx + columns] == middle
    return same.float() / PATCH**2


def principal_axes(pixels: Tensor, valid: Tensor, dimensions: int, limit: int = 6000) -> Tensor:
    """PCA of at most `limit` of the patches at `valid`, scaled so that squares are means."""
    import torch

    width = pixels.shape[2]
    chosen = valid[:: max(1, -(-len(valid) // limit))]
    reach = torch.arange(PATCH, device=pixels.device)
    offsets = (reach[:, None] * width + reach).view(-1)
    rows = pixels.reshape(3, -1)[:, chosen[:, None] + offsets].permute(1, 0, 2)
    rows = rows.reshape(len(chosen), SAMPLES).double()
    rows = rows - rows.mean(0)
    _, axes = torch.linalg.eigh(rows.T @ rows)
    axes = axes[:, -dimensions:].T.flip(0).float() / SAMPLES**0.5
    return axes.reshape(-1, 3, PATCH, PATCH).contiguous()


def describe(pixels: Tensor, basis: Tensor) -> Tensor:
    """Each patch of (3, h, w) along the filters of `basis`: ((h - 6) · (w - 6), dimensions)."""
    import torch.nn.functional as F

    maps = F.conv2d(pixels[None], basis)[0]
    return maps.permute(1, 2, 0).reshape(-1, basis.shape[0])


def _full_table(pixels: Tensor, basis: Tensor) -> Tensor:
    import torch.nn.functional as F

    maps = F.conv2d(pixels[None], basis)[0]
    maps = F.pad(maps, (0, PATCH - 1, 0, PATCH - 1))
    return maps.permute(1, 2, 0).reshape(-1, basis.shape[0])


def vote(
    source: Source, places: Tensor, weights: Tensor, labels: Tensor | None = None, *, wrap: bool
) -> Tensor:
    """Weighted mean of all patches that cover each pixel, float32 (3, h, w) in -1…1.

    `places` is a field (rows, columns), `weights` float32 of the same shape and above 0. With
    `wrap` the patches go round the borders and the result is as large as the field; else it is
    PATCH - 1 larger. With `labels`, uint8 and as large as the result, pixels of other materials
    hardly count, so that borders stay sharp. Works in bands, so that the sums stay in the processor's cache.
    """
    import torch

    reach = PATCH - 1
    if wrap:
        places, weights = (_unrolled(each) for each in (places, weights))
        labels = None if labels is None else _unrolled(labels, after=True)
    rows, columns = places.shape
    height, width = rows + reach, columns + reach
    result = torch.empty(3, height, width, device=weights.device)
    band = max(16, _BAND // width)
    for top in range(0, height, band):
        bottom = min(top + band, height)
        part = slice(max(0, top - reach), min(bottom, rows))
        around = None if labels is None else labels[part.start : part.stop + reach]
        total = _votes(source, places[part], weights[part], around)[top - part.start :][
            : bottom - top
        ]
        result[:, top:bottom] = (total[..., :3] / total[..., 3:] * 2 - 1).permute(2, 0, 1)
    return result[:, reach:rows, reach:columns].contiguous() if wrap else result


def _votes(source: Source, places: Tensor, weights: Tensor, labels: Tensor | None) -> Tensor:
    """Sums of weighted red, green, blue and 255 over the patches, (rows + 6, columns + 6, 4)."""
    import torch

    rows, columns = places.shape
    flat = places.reshape(-1)
    total = torch.zeros(rows + PATCH - 1, columns + PATCH - 1, 4, device=weights.device)
    weights = weights[..., None]
    for dy in range(PATCH):
        for dx in range(PATCH):
            copied = source.packed.index_select(0, flat + (dy * source.width + dx))
            copied = copied.view(torch.uint8).view(rows, columns, 4)
            part = slice(dy, dy + rows), slice(dx, dx + columns)
            colours, trust = copied.float(), weights
            if source.labels is not None:
                colours[..., 3] = 255
            if labels is not None and source.labels is not None:
                trust = weights * _agreement(copied[..., 3], labels[part])
            total[part].addcmul_(colours, trust)
    return total


def _agreement(theirs: Tensor, ours: Tensor) -> Tensor:
    """1 where materials agree or ours is free, else little, float32 (rows, columns, 1)."""
    import torch

    fits = (theirs == ours) | (ours == 0)
    return torch.where(fits, 1.0, _LEAK)[..., None]


def _unrolled(field: Tensor, *, after: bool = False) -> Tensor:
    """A field that goes round: its end repeated before its start (and `after`, the start too)."""
    import torch

    reach = PATCH - 1
    for axis in (0, 1):
        parts = [field.narrow(axis, field.shape[axis] - reach, reach), field]
        field = torch.cat([*parts, field.narrow(axis, 0, reach)] if after else parts, dim=axis)
    return field


@dataclass(frozen=True)
class Field:
    """For every patch of a picture, int64 (rows, columns), where in `source` its partner is."""

    places: Tensor
    source: Source


def carried(
    field: Field, source: Source, rows: int, columns: int, chosen: Tensor | None = None
) -> Tensor:
    """The field at another size and into another size of its source, int64 (rows, columns).

    Neighbours of the copied patches stay neighbours. `chosen` picks some of the rows.
    """
    import torch

    places, old = field.places, field.source
    device = places.device
    wanted = torch.arange(rows, device=device) if chosen is None else chosen
    y = wanted * (places.shape[0] / rows)
    x = torch.arange(columns, device=device) * (places.shape[1] / columns)
    near_y = y.long().clamp(max=places.shape[0] - 1)
    near_x = x.long().clamp(max=places.shape[1] - 1)
    near = places[near_y][:, near_x]
    source_y = near // old.width + (y - near_y)[:, None]
    source_x = near % old.width + (x - near_x)[None]
    at_y = (source_y * (source.height / old.height)).round().long()
    at_x = (source_x * (source.width / old.width)).round().long()
    at_y.clamp_(0, source.height - PATCH)
    return at_y * source.width + at_x.clamp_(0, source.width - PATCH)


def enlarged(
    field: Field, source: Source, size: tuple[int, int], labels: Tensor | None, *, wrap: bool
) -> Iterator[Tensor]:
    """The picture that a field means at another size, in bands: float32 (3, rows, width)."""
    import torch

    reach = PATCH - 1
    rows, columns = (size[0], size[1]) if wrap else (size[0] - reach, size[1] - reach)
    band = max(16, 8 * _BAND // size[1])
    for top in range(0, size[0], band):
        bottom = min(top + band, size[0])
        low, high = (top - reach, bottom) if wrap else (max(0, top - reach), min(bottom, rows))
        chosen = torch.arange(low, high, device=field.places.device) % rows
        places = carried(field, source, rows, columns, chosen)
        if wrap:
            places = torch.cat([places[:, -reach:], places], dim=1)
        ones = torch.ones(places.shape, device=places.device)
        around = None if labels is None else _window(labels, low, high + reach, wrap=wrap)
        voted = vote(source, places, ones, around, wrap=False)
        voted = voted[:, top - low : bottom - low]
        yield voted[:, :, reach:-reach] if wrap else voted


def _window(labels: Tensor, low: int, high: int, *, wrap: bool) -> Tensor:
    """The rows from `low` to `high` of a label map, round the borders where it wraps."""
    import torch

    if not wrap:
        return labels[low:high]
    rows = torch.arange(low, high, device=labels.device) % labels.shape[0]
    reach = PATCH - 1
    part = labels[rows]
    return torch.cat([part[:, -reach:], part, part[:, :reach]], dim=1)
