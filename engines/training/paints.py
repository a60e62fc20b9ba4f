"""Rough paint made from photographs, as a person lays it under lines: fills, areas, blots, haze."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engines.training.doodles import inside
from engines.values import Bytes, Floats

Labels = NDArray[np.int32]

SHADE = 0.35
"""How much light and shade count against colour where areas are told apart by what they are."""
FILLED = 0.3
"""The share of paints that are areas between the lines, filled with one colour each."""
SMALLEST = 0.003
"""The share of the picture below which an area between lines belongs to the next one."""


def hints(
    rgb: Bytes, ink: Floats, rng: np.random.Generator, face: Floats | None = None
) -> tuple[Floats, Floats]:
    """Rough paint of a picture (H, W, 3): colours 0…1 (H, W, 3), and where there is paint (H, W).

    The colours are flat areas or a heavy blur; the paint covers all of the picture or parts.
    Areas are those between the lines of `ink` (H, W), as a bucket fills them, or found by colour;
    with `face`, the matrix of an aligned portrait, the face may be an area of its own.
    """
    height, width = rgb.shape[:2]
    small = cv2.resize(rgb, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    if rng.uniform() < FILLED:
        labels = _between(cv2.resize(ink, (width // 2, height // 2)), rng)[::2, ::2]
        flat, mix = _means(small, labels)[labels], 1.0
    else:
        labels = _areas(small, rng, face)
        flat, mix = _means(small, labels)[labels], rng.choice([0.0, 1.0, 1.0, rng.uniform()])
    soft = cv2.GaussianBlur(small.astype(np.float32), (0, 0), rng.uniform(1.5, 5))
    colours = cv2.resize(flat * mix + soft * (1 - mix), (width, height)) / 255
    colours = np.clip(colours + rng.normal(0, 0.04, 3), 0, 1).astype(np.float32)
    mask = cv2.resize(_painted(labels, rng), (width, height))
    moved = wobbled(np.dstack([colours, mask]), rng, 5)
    covered = (moved[..., 3] > 0.5).astype(np.float32)
    return moved[..., :3] * covered[..., None], covered


def _between(ink: Floats, rng: np.random.Generator) -> Labels:
    """The areas that lines part, small gaps closed; lines belong to the nearest area."""
    gap = int(rng.integers(1, 6)) * 2 + 1
    round_ = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (gap, gap))
    free = 1 - cv2.dilate((ink > 0.3).astype(np.uint8), round_)
    _, parts, stats, _ = cv2.connectedComponentsWithStats(free, connectivity=4)
    large = stats[:, cv2.CC_STAT_AREA] >= SMALLEST * ink.size
    large[0] = False
    if not large.any():
        return np.zeros(ink.shape, np.int32)
    other = (~large[parts]).astype(np.uint8)
    _, nearest = cv2.distanceTransformWithLabels(other, cv2.DIST_L2, 5)
    return np.asarray(nearest - 1, np.int32)


def _areas(rgb: Bytes, rng: np.random.Generator, face: Floats | None) -> Labels:
    """Areas of like colour; where shade does not count, a face is one whole."""
    if rng.uniform() < 0.5:
        return segments(rgb, int(rng.integers(3, 8)), rng)[0]
    blurred = cv2.medianBlur(rgb, 5)
    labels, _ = segments(blurred, int(rng.integers(2, 6)), rng, SHADE)
    if face is not None and rng.uniform() < 0.7:
        labels = np.where(
            inside(np.asarray(face / 4, np.float32), rgb.shape[0]), labels.max() + 1, labels
        )
    return np.asarray(labels, np.int32)


def _means(rgb: Bytes, labels: Labels) -> Floats:
    """The mean colour of each area (count, 3), 0…255."""
    size = np.maximum(np.bincount(labels.ravel()), 1)
    sums = [np.bincount(labels.ravel(), rgb[..., channel].ravel()) for channel in range(3)]
    return np.asarray(np.stack(sums, 1) / size[:, None], np.float32)


def _painted(labels: Labels, rng: np.random.Generator) -> Floats:
    """Where somebody painted: everywhere, some of the areas, or blots."""
    kind = rng.uniform()
    if kind < 0.3:
        return np.ones(labels.shape, np.float32)
    if kind < 0.75:
        chosen = rng.uniform(size=labels.max() + 1) < rng.uniform(0.3, 0.8)
        return np.asarray(cv2.medianBlur(chosen[labels].astype(np.uint8), 5), np.float32)
    mask = np.zeros(labels.shape, np.uint8)
    for _ in range(int(rng.integers(1, 9))):
        ends = rng.uniform(0, labels.shape[0], (int(rng.integers(2, 5)), 2)).astype(np.int32)
        cv2.polylines(mask, [ends], False, 1, int(rng.integers(2, 9)))
    return mask.astype(np.float32)


def segments(
    rgb: Bytes, count: int, rng: np.random.Generator, shade: float = 1.0
) -> tuple[Labels, Bytes]:
    """Which of `count` colours (k-means in Lab) each pixel has, and these colours.

    With `shade` below 1, light and dark count less than the colour.
    """
    lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)
    values = lab.reshape(-1, 3).astype(np.float32) * np.array((shade, 1, 1), np.float32)
    cv2.setRNGSeed(int(rng.integers(2**31)))
    stop = (cv2.TERM_CRITERIA_MAX_ITER, 5, 1.0)
    _, _, centres = cv2.kmeans(values[::3], count, None, stop, 1, cv2.KMEANS_PP_CENTERS)
    far = (centres**2).sum(1) - 2 * values @ centres.T
    labels = far.argmin(1).reshape(rgb.shape[:2]).astype(np.int32)
    found = centres / np.array((shade, 1, 1), np.float32)
    colours = cv2.cvtColor(found[None].astype(np.uint8), cv2.COLOR_LAB2RGB)[0]
    return labels, np.asarray(colours, np.uint8)


def wobbled(values: Floats, rng: np.random.Generator, most: float = 2.2) -> Floats:
    """The values moved by a smooth field of up to `most` pixels (of 192)."""
    height, width = values.shape[:2]
    reach = rng.uniform(0, most) * height / 192
    cells = int(rng.integers(5, 14))
    y, x = np.mgrid[:height, :width].astype(np.float32)
    x, y = (axis + reach * (2 * noise((height, width), cells, rng) - 1) for axis in (x, y))
    return np.asarray(cv2.remap(values, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))


def noise(shape: tuple[int, ...], cells: int, rng: np.random.Generator) -> Floats:
    """Smooth chance values in about 0…1, of so many cells a side."""
    coarse = rng.uniform(0, 1, (cells, cells)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC))
