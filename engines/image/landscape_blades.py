"""Grass at the feet of the eye: blades and flowers, stroke by stroke."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines.image.landscape_scene import Scene
from engines.image.landscape_view import View
from engines.kernels.material import Material
from engines.kernels.noise import Floats, Noise, fbm

_REACH = 45.0
_PETALS = np.array(
    [(0.75, 0.72, 0.66), (0.62, 0.46, 0.03), (0.30, 0.16, 0.42), (0.55, 0.10, 0.08)], np.float32
)


def sow(scene: Scene, view: View, picture: Floats, kind: NDArray[np.uint8], light: Floats) -> None:
    """Draw blades onto the grass nearer than 45 m, far ones first, into light and labels.

    `light` (3,) is what a white petal would send; the number of blades follows the picture's size.
    """
    from cv2 import line

    chance = np.random.default_rng([scene.seed, 21])
    rows, columns, reach = _roots(view, kind, chance)
    tints = _tints(chance, picture[rows, columns], reach, scene.cover.dryness)
    tall = chance.uniform(0.10, 0.34, len(rows)) * view.focal / reach
    tall = np.minimum(tall * chance.uniform(0.4, 1, len(rows)), 0.07 * view.height)
    lean = tall * chance.normal(0.12, 0.28, len(rows))
    width = np.clip(0.012 * view.focal / reach, 1, 3).astype(int)
    for i in range(len(rows)):
        root, tip = (columns[i], rows[i]), (columns[i] + lean[i], rows[i] - tall[i])
        ends = (int(root[0]), int(root[1])), (int(tip[0]), int(tip[1]))
        line(picture, *ends, tints[i].tolist(), int(width[i]))
        line(kind, *ends, int(Material.GRASS), int(width[i]))
    if scene.cover.flowers:
        _bloom(scene, view, picture, (rows, columns, reach, tall), light)


def _roots(
    view: View, kind: NDArray[np.uint8], chance: np.random.Generator
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """Rows and columns of roots, and their distances in metres, from far to near."""
    first = int(np.clip(view.horizon + view.focal * view.eye / _REACH, 0, view.height - 1))
    count = int(0.016 * view.width * view.height)
    rows = np.sort(chance.integers(first, view.height + view.height // 20, count))
    columns = chance.integers(0, view.width, count)
    below = np.minimum(rows, view.height - 1)
    grown = kind[below, columns] == Material.GRASS
    rows, columns = below[grown], columns[grown]
    reach = view.eye * view.focal / np.maximum(rows + 0.5 - view.horizon, 1)
    return rows, columns, reach


def _tints(chance: np.random.Generator, under: Floats, reach: Floats, dryness: float) -> Floats:
    tone = np.exp(chance.normal(0.05, 0.32, len(under)))[:, None]
    straw = (chance.random(len(under)) < 0.5 * dryness)[:, None]
    tint = np.where(straw, np.array([1.7, 1.35, 0.9]), np.array([1.0, 1.05, 0.85]))
    contrast = np.clip(1.3 - reach / _REACH, 0, 1)[:, None]
    result: Floats = (under * (1 + contrast * (tone * tint - 1))).astype(np.float32)
    return result


def _bloom(scene: Scene, view: View, picture: Floats,
           blades: tuple[NDArray[Any], ...], light: Floats) -> None:  # fmt: skip
    """A flower on some blades, in patches of one kind."""
    from cv2 import circle

    rows, columns, reach, tall = blades
    chance = np.random.default_rng([scene.seed, 22])
    x = (reach * view.tangents[columns]).astype(np.float32)
    patch = fbm(Noise(scene.seed + 9), x / 4, reach.astype(np.float32) / 4, 3)
    sort = np.clip((patch * 6 - 1.4).astype(int), 0, len(_PETALS) - 1)
    chosen = np.flatnonzero(chance.random(len(rows)) < scene.cover.flowers * (patch > 0.45))
    for i in chosen:
        radius = int(np.clip(0.018 * view.focal / reach[i], 0, 5))
        colour = _PETALS[sort[i]] * light * chance.uniform(0.5, 1)
        circle(picture, (int(columns[i]), int(rows[i] - tall[i])), radius, colour.tolist(), -1)
