"""The colours that stand for a picture, as a palette."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines import Image
from studio.colours import Colour
from studio.palettes import LONGEST, ColourSet, Swatch

_SAMPLED = 160 * 160
_ROUNDS = 12


def palette_of(picture: Image, title: str = "", count: int = 16) -> ColourSet:
    """The colours that stand for a picture, dark to light: k-means of its pixels in Oklab.

    The first centres are the most common colour and then, again and again, the one that is
    commonest where none is near (Ottosson, "A perceptual color space", 2020, for the space).
    """
    step = max(int((picture.width * picture.height / _SAMPLED) ** 0.5), 1)
    pixels = picture.pixels[::step, ::step].reshape(-1, 4)
    rgb = pixels[pixels[:, 3] >= 128][:, :3]
    if not len(rgb):
        return ColourSet(title or "Reference", (Swatch((255, 255, 255)),))
    cells, areas = np.unique(rgb >> 2 << 2 | 2, axis=0, return_counts=True)
    points, weights = _oklab(cells), areas.astype(np.float64)
    centres = _means(points, weights, _spread(points, weights, count))
    near = _nearest(points, centres)
    order = sorted(range(len(centres)), key=lambda index: float(centres[index][0]))
    means = [_mean(cells[near == index], weights[near == index]) for index in order]
    swatches = tuple(Swatch(colour) for colour in dict.fromkeys(means))
    return ColourSet((title or "Reference")[:LONGEST], swatches)


def _mean(cells: NDArray[np.uint8], weights: NDArray[np.float64]) -> Colour:
    red, green, blue = (round(float(v)) for v in np.average(cells, axis=0, weights=weights))
    return red, green, blue


def _oklab(rgb: NDArray[np.uint8]) -> NDArray[np.float64]:
    share = rgb / 255
    light = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    cones = np.cbrt(light @ _TO_CONES.T)
    return np.asarray(cones @ _TO_LAB.T, np.float64)


def _spread(points: Any, weights: Any, count: int) -> NDArray[np.float64]:
    chosen = [points[int(weights.argmax())]]
    far = ((points - chosen[0]) ** 2).sum(1)
    while len(chosen) < count and far.max() > 1e-4:
        chosen.append(points[int((far * np.sqrt(weights)).argmax())])
        far = np.minimum(far, ((points - chosen[-1]) ** 2).sum(1))
    return np.stack(chosen)


def _means(points: Any, weights: Any, centres: Any) -> NDArray[np.float64]:
    for _ in range(_ROUNDS):
        near = _nearest(points, centres)
        areas = np.bincount(near, weights, len(centres))
        sums = np.stack([np.bincount(near, weights * axis, len(centres)) for axis in points.T], 1)
        centres = sums[areas > 0] / areas[areas > 0, None]
    return np.asarray(centres, np.float64)


def _nearest(points: Any, centres: Any) -> NDArray[np.int64]:
    near: NDArray[np.int64] = ((centres**2).sum(1) - 2 * points @ centres.T).argmin(1)
    return near


_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
