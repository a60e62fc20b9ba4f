"""What a landscape is before anybody looks at it: place, light and weather."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np


class Place(StrEnum):
    """What kind of land it is."""

    MOUNTAINS = "mountains"
    LAKE = "lake"
    FOREST = "forest"
    COAST = "coast"
    DESERT = "desert"
    MEADOW = "meadow"
    WINTER = "winter"


class Time(StrEnum):
    """Where the light comes from."""

    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"
    SUNSET = "sunset"
    NIGHT = "night"


class Weather(StrEnum):
    """What the air does."""

    CLEAR = "clear"
    CLOUDY = "cloudy"
    FOG = "fog"


@dataclass(frozen=True)
class Relief:
    """The shape of the land, in metres: amplitudes, wavelengths and where things begin."""

    mountains: float = 0.0
    mountain_scale: float = 3600.0
    mountain_start: float = 1500.0
    mountain_ramp: float = 5000.0
    hills: float = 20.0
    hill_scale: float = 500.0
    valley: float = 0.0
    """How much lower the land is in the middle of the view, in 0…1."""
    dunes: float = 0.0
    bumps: float = 0.9
    shore: tuple[float, float] | None = None
    """Where water begins and ends in front of the viewer."""
    sea: bool = False
    """Whether the water is open to one side and to the horizon."""


@dataclass(frozen=True)
class Cover:
    """What grows or lies on the land; heights in metres, shares in 0…1."""

    tree_line: float = 500.0
    trees: float = 0.5
    tree_height: float = 18.0
    nearest_tree: float = 120.0
    snow_line: float = 1e6
    snow_trees: float = 0.0
    sand: bool = False
    beach: float = 1.5
    broadleaf: float = 0.0
    dryness: float = 0.2
    flowers: float = 0.0


@dataclass(frozen=True)
class Air:
    """Light and weather: angles in degrees, azimuth from the view direction to the right."""

    sun_elevation: float = 35.0
    sun_azimuth: float = -60.0
    haze: float = 1.0
    fog: float = 0.0
    clouds: float = 0.3
    cirrus: float = 0.3
    night: bool = False


@dataclass(frozen=True)
class Scene:
    """A land under a sky, and the eye that sees it."""

    seed: int
    relief: Relief = field(default_factory=Relief)
    cover: Cover = field(default_factory=Cover)
    air: Air = field(default_factory=Air)
    eye: float = 3.0
    """Metres above the ground."""
    focal: float = 0.95
    """Focal length in widths of the picture."""
    horizon: float = 0.55
    """Row of the horizon, in heights of the picture from above."""
    ripples: float = 0.3


_PLACES: dict[Place, Scene] = {
    Place.MOUNTAINS: Scene(
        0,
        Relief(mountains=2500, mountain_start=1000, mountain_ramp=5000, hills=90, hill_scale=420,
               valley=0.5),
        Cover(tree_line=520, trees=0.62, snow_line=1250, nearest_tree=260),
        eye=12,
        horizon=0.62,
    ),
    Place.LAKE: Scene(
        0,
        Relief(
            mountains=2000, mountain_start=900, mountain_ramp=4200, hills=40, shore=(7, 1100),
            valley=0.35,
        ),
        Cover(tree_line=420, trees=0.75, snow_line=1000, nearest_tree=150),
        eye=3.2,
        horizon=0.5,
        ripples=0.16,
    ),
    Place.FOREST: Scene(
        0,
        Relief(
            mountains=620, mountain_scale=2600, mountain_start=250, mountain_ramp=3000, hills=70,
            hill_scale=700, valley=0.2,
        ),
        Cover(tree_line=900, trees=0.95, nearest_tree=210, tree_height=20, dryness=0.15),
        eye=45,
        horizon=0.4,
    ),
    Place.COAST: Scene(
        0,
        Relief(mountains=260, mountain_scale=1500, mountain_start=250, mountain_ramp=900,
               hills=24, hill_scale=300, sea=True),
        Cover(tree_line=150, trees=0.45, nearest_tree=220, tree_height=9, beach=2.2, dryness=0.3),
        eye=5,
        horizon=0.48,
        ripples=0.8,
    ),
    Place.DESERT: Scene(
        0,
        Relief(mountains=420, mountain_scale=2600, mountain_start=4500, mountain_ramp=4000,
               hills=6, hill_scale=300, dunes=38),
        Cover(trees=0.0, sand=True),
        Air(haze=1.6, clouds=0.05, cirrus=0.4),
        eye=20,
        horizon=0.46,
    ),
    Place.MEADOW: Scene(
        0,
        Relief(mountains=500, mountain_scale=4200, mountain_start=2500, mountain_ramp=6000,
               hills=32, hill_scale=400),
        Cover(tree_line=700, trees=0.40, nearest_tree=170, tree_height=13, broadleaf=0.9,
              dryness=0.35, flowers=0.05),
        eye=2.6,
        horizon=0.56,
    ),
    Place.WINTER: Scene(
        0,
        Relief(mountains=1300, mountain_start=900, mountain_ramp=4500, hills=46, hill_scale=380, valley=0.3, bumps=1.6),
        Cover(tree_line=620, trees=0.6, snow_line=-1e3, snow_trees=0.45, nearest_tree=190),
        eye=7,
        horizon=0.56,
    ),
}  # fmt: skip


def scene_for(place: Place, time: Time, weather: Weather, seed: int) -> Scene:
    """The scene of that kind that the seed picks: no two seeds share terrain, sun or clouds."""
    chance = np.random.default_rng([seed, 11])
    scene = _PLACES[place]
    air = _weather(_daylight(scene.air, time, chance), weather, chance)
    relief = replace(
        scene.relief,
        mountains=scene.relief.mountains * chance.uniform(0.8, 1.2),
        mountain_scale=scene.relief.mountain_scale * chance.uniform(0.85, 1.2),
    )
    return replace(
        scene,
        seed=seed,
        relief=relief,
        air=air,
        eye=scene.eye * chance.uniform(0.8, 1.3),
        focal=scene.focal * chance.uniform(0.85, 1.25),
        horizon=scene.horizon + chance.uniform(-0.04, 0.04),
    )


_ELEVATIONS = {
    Time.MORNING: (13, 20),
    Time.DAY: (34, 52),
    Time.EVENING: (8, 12),
    Time.SUNSET: (1.2, 2.6),
    Time.NIGHT: (22, 34),
}


def _daylight(air: Air, time: Time, chance: np.random.Generator) -> Air:
    side = chance.choice([-1.0, 1.0])
    azimuth = chance.uniform(45, 120)
    if time is Time.SUNSET:
        azimuth = chance.uniform(4, 18)
    if time is Time.NIGHT:
        azimuth = chance.uniform(8, 75)
    return replace(
        air,
        sun_elevation=chance.uniform(*_ELEVATIONS[time]),
        sun_azimuth=side * azimuth,
        night=time is Time.NIGHT,
        haze=air.haze * chance.uniform(0.7, 1.3),
        cirrus=air.cirrus + chance.uniform(-0.2, 0.35),
        clouds=air.clouds + chance.uniform(-0.15, 0.12) - 0.1 * (time is Time.NIGHT),
    )


def _weather(air: Air, weather: Weather, chance: np.random.Generator) -> Air:
    if weather is Weather.CLOUDY:
        return replace(air, clouds=chance.uniform(0.5, 0.66), haze=air.haze * 1.3)
    if weather is Weather.FOG:
        return replace(
            air, clouds=-0.8, cirrus=0.0, haze=air.haze * 2.5, fog=chance.uniform(0.6, 1.0)
        )
    return air
