"""Grip: a hand on the view, which pans, turns or zooms it as it drags."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt

from ui.canvas_geometry import Viewpoint, bearing, caught

Spot = tuple[float, float]
"""A point in device pixels."""

_FASTER = 1.008
"""How much larger the canvas is seen for each pixel that a zooming hand goes up."""


class Way(Enum):
    """What a drag does to the view."""

    PAN = auto()
    TURN = auto()
    ZOOM = auto()


def way_of(keys: Qt.KeyboardModifier) -> Way:
    """What a drag with Space or the middle button does while these keys are held."""
    if keys & Qt.KeyboardModifier.ShiftModifier:
        return Way.TURN
    return Way.ZOOM if keys & Qt.KeyboardModifier.ControlModifier else Way.PAN


@dataclass(frozen=True)
class Grip:
    """Where a drag of the view began, in device pixels, and how the canvas was seen there."""

    way: Way
    start: Spot
    viewpoint: Viewpoint
    middle: Spot
    """What the view is turned around."""

    def at(self, spot: Spot, *, in_steps: bool = False) -> Viewpoint:
        """How the canvas is seen with the hand there; turned `in_steps` of 15°, or freely."""
        if self.way is Way.PAN:
            return self.viewpoint.panned(spot[0] - self.start[0], spot[1] - self.start[1])
        if self.way is Way.ZOOM:
            factor = _FASTER ** (self.start[1] - spot[1])
            return self.viewpoint.zoomed(self.viewpoint.scale * factor, *self.start)
        turned = bearing(*spot, self.middle) - bearing(*self.start, self.middle)
        angle = caught(self.viewpoint.angle + turned, in_steps=in_steps)
        return self.viewpoint.turned_to(angle, *self.middle)
