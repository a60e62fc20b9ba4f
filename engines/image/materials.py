"""image.materials: the materials a picture is made of, as a label map and a swatch of each."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines.engine import Context, Engine, Result, Task
from engines.kernels.grouping import LOOKS, Ints, features_of, grouped
from engines.params import Params, param, source
from engines.values import Bytes, Floats, Image, Labels

SIDE = 208
"""Materials are found in as many pixels as a square of this side has, whatever the picture."""
SWATCH = 64
"""The side of a swatch in pixels."""
_OPAQUE = 128
_SOLID = 0.02


class MaterialsParams(Params):
    """A picture, and how many materials it may be split into."""

    picture: Image = source("Picture", "What to find the materials of.")
    count: int = param(
        8, "Materials at most", "A simple picture gets fewer.", low=2, high=Labels.highest
    )


def run(params: MaterialsParams, context: Context) -> Result:
    """Find at most `count` materials: `labels` 1, 2, … from top to bottom, and their `swatches`.

    Pixels are clustered by colour, texture and place at one fixed size, so the same picture at
    another size has the same materials, and clusters joined while their borders are no edges;
    the borders left are then laid on the edges of the picture (He and Sun, "Fast Guided Filter",
    2015). Pixels less than half opaque stay 0.
    `swatches` is a row of squares of 64 pixels, one for each material in order; of a wholly clear
    picture it is one clear square.
    """
    import cv2

    progress, picture = context.progress, params.picture
    progress(0.0, "Looking at colours and texture")
    solid = picture.alpha >= _OPAQUE
    if not solid.any():
        empty = Labels.adopt(np.zeros(solid.shape, np.uint8))
        return Result.of(labels=empty, swatches=Image(np.zeros((SWATCH, SWATCH, 4), np.uint8)))
    small, wanted = _reduced(picture, solid)
    features = features_of(cv2.cvtColor(small, cv2.COLOR_RGB2LAB))
    progress(0.2, "Joining what is alike")
    coarse = _whole_regions(grouped(features, wanted, params.count), SIDE * SIDE // 1500)
    progress(0.7, "Laying borders on edges")
    fine = _whole_regions(_fitted(coarse, small, picture.rgb), max(solid.size // 1500, 1))
    progress(0.9, "Choosing swatches")
    labels = _ordered(fine, solid)
    swatches = _swatches(picture, labels, features)
    progress(1.0, "Done")
    return Result.of(labels=Labels.adopt(labels), swatches=Image.adopt(swatches))


def _reduced(picture: Image, solid: NDArray[np.bool_]) -> tuple[Floats, NDArray[np.bool_]]:
    """The picture at the size of finding: sRGB in 0…1, and which pixels are solid."""
    import cv2

    size = _size_of_finding(picture)
    scale = size[0] / picture.width
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    rgb = picture.rgb
    if not solid.all():
        rgb = np.where(solid[..., None], rgb, rgb[solid].mean(0).astype(np.uint8))
    wanted = cv2.resize(solid.astype(np.float32), size, interpolation=how) > _SOLID
    twice = 2 * size[0], 2 * size[1]
    how = cv2.INTER_AREA if scale < 0.5 else cv2.INTER_CUBIC
    # Softened before it is brought to size, so that no grain is left to alias.
    double = cv2.GaussianBlur(
        cv2.resize(rgb.astype(np.float32), twice, interpolation=how), (0, 0), 1.6
    )
    small = cv2.resize(double, size, interpolation=cv2.INTER_AREA)
    return np.clip(small / 255, 0, 1), wanted if wanted.any() else np.ones_like(wanted)


def _size_of_finding(picture: Image) -> tuple[int, int]:
    """Width and height for finding: the same for all sizes of a picture, to the pixel.

    The shape is rounded to quarters of an octave, as a row more or less would move everything.
    """
    shape = round(4 * math.log2(picture.width / picture.height)) / 4
    shape = min(max(shape, -4), 4)
    return round(SIDE * 2 ** (shape / 2)), round(SIDE * 2 ** (-shape / 2))


def _whole_regions(groups: Ints, least: int) -> Ints:
    """Regions of fewer than `least` pixels go to the nearest larger region."""
    import cv2
    from scipy.ndimage import distance_transform_edt

    lost = np.zeros(groups.shape, bool)
    for group in np.unique(groups):
        _, parts, stats, _ = cv2.connectedComponentsWithStats(
            (groups == group).astype(np.uint8), connectivity=4
        )
        small = stats[:, cv2.CC_STAT_AREA] < least
        small[0] = False
        lost |= small[parts]
    if not lost.any() or lost.all():
        return groups
    nearest = distance_transform_edt(lost, return_distances=False, return_indices=True)
    whole: Ints = groups[tuple(nearest)]
    return whole


def _fitted(groups: Ints, small: Floats, rgb: Bytes) -> Ints:
    """The groups at full size, their borders drawn to the edges of the picture."""
    import cv2

    axis = _main_axis(small)
    low = np.asarray(small @ axis, np.float32)
    high = (rgb @ (axis / 255)).astype(np.float32)
    best = np.full(high.shape, -np.inf, np.float32)
    fine = np.zeros(high.shape, np.int32)
    for group in np.unique(groups):
        slope, offset = _guided(low, (groups == group).astype(np.float32))
        size = high.shape[1], high.shape[0]
        score = cv2.resize(slope, size) * high + cv2.resize(offset, size)
        better = score > best
        best[better], fine[better] = score[better], group
    return fine


def _main_axis(rgb: Floats) -> Floats:
    """The direction in which the colours of a picture differ most, so that edges show in it."""
    flat = rgb.reshape(-1, 3)
    _, vectors = np.linalg.eigh(np.cov(flat.T) if len(flat) > 1 else np.eye(3))
    axis: Floats = vectors[:, -1].astype(np.float32)
    return axis


def _guided(
    guide: Floats, plane: Floats, radius: int = 3, eps: float = 1e-4
) -> tuple[Floats, Floats]:
    """Slope and offset that make `plane` from `guide` around each pixel (guided filter)."""
    import cv2

    def mean(values: NDArray[Any]) -> Floats:
        side = 2 * radius + 1
        averaged: Floats = cv2.boxFilter(values, -1, (side, side), borderType=cv2.BORDER_REFLECT)
        return averaged

    middle, level = mean(guide), mean(plane)
    spread: Floats = mean(guide * guide) - middle * middle
    slope = (mean(guide * plane) - middle * level) / (np.maximum(spread, 0) + eps)
    return mean(slope), mean(level - slope * middle)


def _ordered(groups: Ints, solid: NDArray[np.bool_]) -> Bytes:
    """Labels 1, 2, … by the mean height in the picture, the uppermost first; 0 where clear."""
    # A little of the column decides between materials of the same height: left before right.
    rows = np.add.outer(np.arange(groups.shape[0]), 0.01 * np.arange(groups.shape[1]))[solid]
    areas = np.bincount(groups[solid])
    heights = np.bincount(groups[solid], rows) / np.maximum(areas, 1)
    present = np.flatnonzero(areas)
    table = np.zeros(int(groups.max()) + 1, np.uint8)
    order = present[np.argsort(heights[present], kind="stable")]
    table[order] = np.arange(1, len(order) + 1)
    labels: Bytes = np.where(solid, table[groups], 0).astype(np.uint8)
    return labels


def _swatches(picture: Image, labels: Bytes, features: Floats) -> Bytes:
    """A row of squares (64, 64 × materials, 4), each cut where its material is most itself."""
    import cv2

    low = cv2.resize(labels, features.shape[1::-1], interpolation=cv2.INTER_NEAREST)
    squares = [
        _swatch(picture, low == label, labels == label, features)
        for label in range(1, int(labels.max()) + 1)
    ]
    return np.concatenate(squares, 1)


def _swatch(
    picture: Image, here: NDArray[np.bool_], exact: NDArray[np.bool_], features: Floats
) -> Bytes:
    import cv2

    if not here.any():  # too thin to be seen at the size of finding
        here = (
            cv2.resize(exact.astype(np.uint8), here.shape[::-1], interpolation=cv2.INTER_AREA) > 0
        )
        here = here if here.any() else np.ones_like(here)
    usual = features[here].mean(0)
    strange = np.asarray(np.linalg.norm(features[..., :LOOKS] - usual[:LOOKS], axis=-1), np.float32)
    height, width = here.shape
    down, across = picture.height / height, picture.width / width
    for side in (20, 14, 9, 5, 3):
        y, x, share = _best_square(here, strange, side)
        if share > 0.97:
            break
    window = max(min(round(side * min(down, across)), *picture.size), 1)
    top = min(max(round((y + 0.5) * down - window / 2), 0), picture.height - window)
    left = min(max(round((x + 0.5) * across - window / 2), 0), picture.width - window)
    square = picture.pixels[top : top + window, left : left + window]
    how = cv2.INTER_AREA if window > SWATCH else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(square, (SWATCH, SWATCH), interpolation=how), np.uint8)


def _best_square(here: NDArray[np.bool_], strange: Floats, side: int) -> tuple[int, int, float]:
    """Centre (y, x) of the square with most of the material, the most usual of the best."""
    import cv2

    def mean(values: NDArray[Any]) -> Floats:
        averaged: Floats = cv2.boxFilter(values, -1, (side, side), borderType=cv2.BORDER_CONSTANT)
        return averaged

    share = mean(here.astype(np.float32))
    cost = mean(strange) - 1000 * np.minimum(share, 0.98)
    y, x = np.unravel_index(int(np.argmin(cost)), cost.shape)
    return int(y), int(x), float(share[y, x])


def _warm(context: Context) -> None:
    """Load the libraries, and let them compile what they compile at first use."""
    ramp = np.tile(np.arange(64, dtype=np.uint8)[None, :, None], (48, 1, 3))
    run(MaterialsParams(picture=Image.from_rgb(ramp)), Context(context.progress))


materials = Engine(
    name="image.materials",
    title="Find materials",
    task=Task.MATERIALS,
    params=MaterialsParams,
    run=run,
    warm=_warm,
)
