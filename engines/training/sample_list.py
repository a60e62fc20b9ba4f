"""The samples: which landscape, and what somebody paints to ask for another one like it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engines.kernels.material import Material

Point = tuple[float, float]


@dataclass(frozen=True)
class Below:
    """Everything below a curve through points, in shares of width and height."""

    material: Material
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Blob:
    """A round daub: centre and radii in shares of width and height."""

    material: Material
    centre: Point
    radii: Point


Shape = Below | Blob

SKY_AND_ROCK = {Material.CLOUD: Material.SKY, Material.SNOW: Material.ROCK}
SKY = {Material.CLOUD: Material.SKY}


@dataclass(frozen=True)
class Sample:
    """A reference by its settings, and the shapes of a painting, the farthest first."""

    id: str
    title: str
    settings: Mapping[str, str | int]
    shapes: tuple[Shape, ...]
    joined: Mapping[Material, Material] = field(default_factory=lambda: SKY_AND_ROCK)
    """Materials that are one to whoever paints: a sky has its clouds, a mountain its snow."""


def _landscape(scene: str, time: str, weather: str, seed: int) -> dict[str, str | int]:
    return {"scene": scene, "time": time, "weather": weather, "seed": seed}


_M = Material

SAMPLES: tuple[Sample, ...] = (
    Sample(
        "lake",
        "Lake below the mountains",
        _landscape("lake", "day", "clear", 11),
        (
            Blob(_M.CLOUD, (0.68, 0.13), (0.17, 0.07)),
            Below(_M.ROCK, ((0, 0.40), (0.22, 0.17), (0.40, 0.36), (0.62, 0.28), (1, 0.42))),
            Below(_M.FOREST, ((0, 0.44), (0.3, 0.47), (0.7, 0.44), (1, 0.38))),
            Below(_M.WATER, ((0, 0.60), (0.5, 0.58), (1, 0.60))),
        ),
    ),
    Sample(
        "morning",
        "Forest lake in the morning",
        _landscape("lake", "morning", "clear", 12),
        (
            Blob(_M.CLOUD, (0.25, 0.15), (0.14, 0.05)),
            Below(_M.FOREST, ((0, 0.26), (0.25, 0.38), (0.5, 0.45), (0.8, 0.36), (1, 0.24))),
            Below(_M.WATER, ((0, 0.64), (0.4, 0.52), (0.7, 0.54), (1, 0.66))),
        ),
    ),
    Sample(
        "mountains",
        "Snowy peaks over a forest",
        _landscape("mountains", "day", "clear", 13),
        (
            Below(_M.ROCK, ((0, 0.42), (0.3, 0.30), (0.55, 0.12), (0.75, 0.34), (1, 0.30))),
            Blob(_M.SNOW, (0.55, 0.19), (0.06, 0.05)),
            Below(_M.FOREST, ((0, 0.55), (0.4, 0.62), (1, 0.52))),
            Below(_M.GRASS, ((0, 0.90), (0.35, 0.80), (0.7, 0.86), (1, 0.97))),
        ),
    ),
    Sample(
        "valley",
        "Green valley in the evening",
        _landscape("mountains", "evening", "clear", 21),
        (
            Blob(_M.CLOUD, (0.45, 0.12), (0.2, 0.06)),
            Below(_M.ROCK, ((0, 0.18), (0.3, 0.42), (0.7, 0.40), (1, 0.14))),
            Below(_M.FOREST, ((0, 0.40), (0.35, 0.56), (0.65, 0.56), (1, 0.38))),
            Below(_M.GRASS, ((0, 0.82), (0.5, 0.68), (1, 0.84))),
        ),
    ),
    Sample(
        "coast",
        "Wooded headland in the sea",
        _landscape("coast", "day", "clear", 15),
        (
            Blob(_M.CLOUD, (0.3, 0.12), (0.16, 0.05)),
            Below(_M.FOREST, ((0, 0.47), (0.45, 0.47), (0.62, 0.36), (0.82, 0.24), (1, 0.26))),
            Below(_M.WATER, ((0, 0.47), (0.5, 0.48), (1, 0.54))),
            Below(_M.SAND, ((0, 1.04), (0.55, 0.98), (0.8, 0.76), (1, 0.68))),
        ),
    ),
    Sample(
        "desert",
        "Dunes",
        _landscape("desert", "evening", "clear", 16),
        (
            Below(_M.ROCK, ((0, 0.46), (0.2, 0.36), (0.4, 0.46), (1, 0.45))),
            Below(_M.SAND, ((0, 0.50), (0.35, 0.44), (0.6, 0.56), (1, 0.40))),
        ),
    ),
    Sample(
        "meadow",
        "Meadow with trees",
        _landscape("meadow", "day", "clear", 17),
        (
            Blob(_M.CLOUD, (0.7, 0.18), (0.2, 0.08)),
            Below(_M.GRASS, ((0, 0.60), (0.5, 0.54), (1, 0.62))),
            Blob(_M.FOREST, (0.24, 0.47), (0.10, 0.12)),
            Blob(_M.FOREST, (0.86, 0.53), (0.13, 0.06)),
        ),
    ),
    Sample(
        "winter",
        "Winter forest",
        _landscape("winter", "day", "clear", 18),
        (
            Below(_M.FOREST, ((0, 0.34), (0.3, 0.46), (0.6, 0.44), (1, 0.28))),
            Below(_M.SNOW, ((0, 0.72), (0.4, 0.60), (0.7, 0.62), (1, 0.74))),
        ),
        joined=SKY,
    ),
    Sample(
        "sunset",
        "Sunset over a lake",
        _landscape("lake", "sunset", "clear", 19),
        (
            Blob(_M.CLOUD, (0.62, 0.16), (0.22, 0.05)),
            Below(_M.FOREST, ((0, 0.30), (0.2, 0.38), (0.5, 0.50), (1, 0.46))),
            Below(_M.WATER, ((0, 0.62), (0.5, 0.54), (1, 0.58))),
        ),
    ),
    Sample(
        "night",
        "Mountains at night",
        _landscape("mountains", "night", "clear", 20),
        (
            Below(_M.ROCK, ((0, 0.46), (0.35, 0.22), (0.6, 0.44), (1, 0.34))),
            Below(_M.FOREST, ((0, 0.58), (0.5, 0.62), (1, 0.56))),
            Below(_M.GRASS, ((0, 0.86), (0.4, 0.90), (1, 0.80))),
        ),
    ),
)
