"""Brush: what a stroke is made with, as frozen data that TOML files keep."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import Any

from pydantic import field_validator

from engines import Params, param
from studio.curves import along, complaint, flat_of

SMALLEST, LARGEST = 1.0, 2048.0
"""Diameters of a brush in pixels."""
_STEEPEST = 60.0
"""Degrees of a pen's tilt that count as wholly flat."""


CURVES = ("size_curve", "opacity_curve", "tilt_size_curve", "tilt_opacity_curve")
"""The curves that a brush may have."""


class Mode(StrEnum):
    """What a stroke does to the layer."""

    PAINT = "paint"
    ERASE = "erase"
    SMUDGE = "smudge"


class Grain(StrEnum):
    """The surface that shows through a stroke."""

    NONE = "none"
    PAPER = "paper"
    CHALK = "chalk"


class Brush(Params):
    """A brush and the paint on it; shares are 0…1, lengths are canvas pixels."""

    size: float = param(
        40.0, "Size", "Its diameter.", low=SMALLEST, high=LARGEST, unit="px", group="Tip"
    )
    hardness: float = param(
        0.8, "Hardness", "How much of the tip is covered wholly.", low=0, high=1, group="Tip"
    )
    roundness: float = param(
        1.0, "Roundness", "Less than 1 makes the tip flat.", low=0.05, high=1, group="Tip"
    )
    angle: float = param(
        0.0, "Angle", "How a flat tip is turned.", low=0, high=180, unit="°", group="Tip"
    )
    grain: Grain = param(Grain.NONE, "Surface", "What shows through the paint.", group="Tip")
    depth: float = param(
        0.5, "Depth of the surface", "How much of it stays bare.", low=0, high=1, group="Tip"
    )
    mode: Mode = param(
        Mode.PAINT, "What it does", "Paints, takes paint away, or smears it.", group="Paint"
    )
    opacity: float = param(
        1.0, "Opacity", "The most that one stroke covers.", low=0, high=1, group="Paint"
    )
    flow: float = param(
        1.0, "Flow", "How much each dab adds; for a smudge, how far colour is carried.",
        low=0.01, high=1, group="Paint",
    )  # fmt: skip
    spacing: float = param(
        0.025,
        "Spacing",
        "Distance of dabs as a share of the size.",
        low=0.01,
        high=4,
        group="Stroke",
    )
    scatter: float = param(
        0.0, "Scatter", "How far dabs stray, in sizes.", low=0, high=4, group="Stroke"
    )
    smoothing: float = param(
        0.0, "Smoothing", "How long the string is on which the brush is pulled.",
        low=0, high=1, group="Stroke",
    )  # fmt: skip
    size_least: float = param(
        1.0, "Size at the lightest touch", "1 is the whole size whatever the pressure.",
        low=0, high=1, group="Pen",
    )  # fmt: skip
    size_bend: float = param(
        1.0, "Bend of the size", "Above 1 a light touch stays thin for longer.",
        low=0.2, high=5, group="Pen",
    )  # fmt: skip
    opacity_least: float = param(
        0.0, "Opacity at the lightest touch", "1 is wholly opaque whatever the pressure.",
        low=0, high=1, group="Pen",
    )  # fmt: skip
    opacity_bend: float = param(
        1.0, "Bend of the opacity", "Above 1 a light touch stays faint for longer.",
        low=0.2, high=5, group="Pen",
    )  # fmt: skip
    tilt_size: float = param(
        0.0, "Broader when tilted", "How many sizes a flat pen adds.", low=0, high=4, group="Pen"
    )
    tilt_opacity: float = param(
        0.0, "Fainter when tilted", "How much opacity a flat pen takes.", low=0, high=1, group="Pen"
    )
    tilt_turns: bool = param(
        False, "Turns with the pen", "A flat tip follows the pen's tilt.", group="Pen"
    )
    size_curve: tuple[float, ...] = param(
        (), "Curve of the size", "By pressure, as x, y, x, y…; none bends as said above.",
        group="Pen",
    )  # fmt: skip
    opacity_curve: tuple[float, ...] = param(
        (), "Curve of the opacity", "By pressure, as x, y, x, y…; none bends as said above.",
        group="Pen",
    )  # fmt: skip
    tilt_size_curve: tuple[float, ...] = param(
        (), "Curve of the breadth", "By tilt, as x, y, x, y…; none is a straight line.",
        group="Pen",
    )  # fmt: skip
    tilt_opacity_curve: tuple[float, ...] = param(
        (), "Curve of the faintness", "By tilt, as x, y, x, y…; none is a straight line.",
        group="Pen",
    )  # fmt: skip
    colour: tuple[int, int, int] = param((0, 0, 0), "Colour")
    label: int = param(0, "Material", "The material it paints, 0 for free paint.", low=0, high=255)

    @field_validator(*CURVES)
    @classmethod
    def _sound(cls, flat: tuple[float, ...]) -> tuple[float, ...]:
        if wrong := complaint(flat):
            raise ValueError(wrong)
        return flat

    @property
    def diameter(self) -> float:
        """The size, held to what can be painted."""
        return min(max(self.size, SMALLEST), LARGEST)

    def reach(self, pressure: float, lean: float = 0.0) -> float:
        """The diameter of a dab under a pressure and a lean of 0…1."""
        share = _share(self.size_curve, pressure, self.size_least, self.size_bend)
        lean = along(self.tilt_size_curve, lean) if self.tilt_size_curve else lean
        return min(max(self.diameter * share * (1 + self.tilt_size * lean), SMALLEST), LARGEST)

    def cover(self, pressure: float, lean: float = 0.0) -> float:
        """The most that a dab covers under a pressure and a lean of 0…1, before opacity."""
        share = _share(self.opacity_curve, pressure, self.opacity_least, self.opacity_bend)
        lean = along(self.tilt_opacity_curve, lean) if self.tilt_opacity_curve else lean
        return share * (1 - self.tilt_opacity * lean)

    def bearing(self, tilt: tuple[float, float]) -> float:
        """How the tip is turned, in radians, by a pen that tilts (right, towards) in degrees."""
        if self.tilt_turns and max(abs(tilt[0]), abs(tilt[1])) > 3:
            return math.atan2(tilt[1], tilt[0]) + math.pi / 2
        return math.radians(self.angle)


PAINT = ("colour", "label")
"""What of a Brush is the paint on it: no file holds that."""


def lean(tilt: tuple[float, float]) -> float:
    """How flat a pen lies that tilts (right, towards) in degrees: 0 is upright, 1 flat."""
    return min(math.hypot(*tilt) / _STEEPEST, 1.0)


def _share(flat: tuple[float, ...], pressure: float, least: float, bend: float) -> float:
    """least…1 for a pressure of 0…1, along pressure**bend; along a curve where there is one."""
    if flat:
        return along(flat, pressure)
    return 1.0 if least >= 1 else least + (1 - least) * float(pressure**bend)


def curve_of(brush: Brush, name: str) -> tuple[float, ...]:
    """One of the `CURVES` of a brush, or that which does what its least and its bend say."""
    own: tuple[float, ...] = getattr(brush, name)
    if own or name.startswith("tilt"):
        return own or (0.0, 0.0, 1.0, 1.0)
    what = name.partition("_")[0]
    least, bend = getattr(brush, f"{what}_least"), getattr(brush, f"{what}_bend")
    stops = (0.0, 1.0) if bend == 1 or least >= 1 else (0.0, 0.25, 0.5, 0.75, 1.0)
    return flat_of(tuple((stop, _share((), stop, least, bend)) for stop in stops))


def plain(brush: Brush) -> dict[str, Any]:
    """What of a brush is not as usual: name → plain value, without the paint."""
    usual = Brush()
    return {
        name: value
        for name, value in brush.settings().items()
        if name not in PAINT and value != usual.settings()[name]
    }
