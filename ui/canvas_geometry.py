"""Where a canvas lies in its view: zoom, pan and fit as pure functions, in device pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

LOWEST, HIGHEST = 0.02, 64.0
"""The range of scales: 2 % to 6400 %."""

LADDER = (
    0.02, 0.03, 0.04, 0.06, 0.08, 0.12, 0.16, 0.25, 0.33, 0.5, 0.67, 1.0,
    1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0,
)  # fmt: skip
"""The scales that stepping in and out stops at."""

_COARSEST = 5
_REACH = 48
"""Device pixels of the canvas that always stay in sight."""


@dataclass(frozen=True)
class Viewpoint:
    """How a canvas is seen: `scale` device pixels a canvas pixel, its corner at (`x`, `y`).

    The corner is a whole device pixel, so that at 100 % pixels fall on pixels.
    """

    scale: float = 1.0
    x: int = 0
    y: int = 0

    def to_canvas(self, x: float, y: float) -> tuple[float, float]:
        """The canvas point under a device point."""
        return (x - self.x) / self.scale, (y - self.y) / self.scale

    def to_device(self, x: float, y: float) -> tuple[float, float]:
        """The device point over a canvas point."""
        return x * self.scale + self.x, y * self.scale + self.y

    def zoomed(self, scale: float, x: float, y: float) -> Viewpoint:
        """At another scale (clamped), the canvas point under device point (x, y) staying there."""
        scale = min(max(scale, LOWEST), HIGHEST)
        cx, cy = self.to_canvas(x, y)
        return Viewpoint(scale, round(x - cx * scale), round(y - cy * scale))

    def panned(self, dx: float, dy: float) -> Viewpoint:
        """Moved by whole device pixels."""
        return replace(self, x=self.x + round(dx), y=self.y + round(dy))

    def held(self, canvas: tuple[int, int], view: tuple[int, int]) -> Viewpoint:
        """Moved as little as needed for a part of the canvas to stay in sight."""
        x = _hold(self.x, canvas[0] * self.scale, view[0])
        y = _hold(self.y, canvas[1] * self.scale, view[1])
        return replace(self, x=x, y=y)

    @property
    def level(self) -> int:
        """The mip level to draw from: each halves; the finest that is not magnified beyond 1:1."""
        if self.scale >= 1.0:
            return 0
        return min(math.floor(-math.log2(self.scale) + 1e-9), _COARSEST)


def fitted(
    canvas: tuple[int, int], view: tuple[int, int], margin: int = 0, most: float = 1.0
) -> Viewpoint:
    """The whole canvas centred, as large as fits beside `margin`, at a scale of `most` at most."""
    width, height = max(view[0] - 2 * margin, 1), max(view[1] - 2 * margin, 1)
    scale = min(width / canvas[0], height / canvas[1], most)
    return centred(canvas, view, max(scale, LOWEST))


def centred(canvas: tuple[int, int], view: tuple[int, int], scale: float) -> Viewpoint:
    """The canvas in the middle of the view at that scale."""
    x = round((view[0] - canvas[0] * scale) / 2)
    y = round((view[1] - canvas[1] * scale) / 2)
    return Viewpoint(scale, x, y)


def step_in(scale: float) -> float:
    """The next larger scale of the ladder."""
    return next((step for step in LADDER if step > scale * 1.001), HIGHEST)


def step_out(scale: float) -> float:
    """The next smaller scale of the ladder."""
    return next((step for step in reversed(LADDER) if step < scale * 0.999), LOWEST)


def _hold(corner: int, extent: float, view: int) -> int:
    reach = min(_REACH, view)
    return int(min(max(corner, math.ceil(reach - extent)), view - reach))
