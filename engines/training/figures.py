"""How pictures are judged: kernel distance, nearest neighbours, lines found again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engines.kernels.networks import run_network
from engines.models import shipped_weights
from engines.training.data import Bytes

Floats = NDArray[Any]
Bits = NDArray[np.bool_]

VIEW = 96
"""Pixels of what the encoder sees."""
REACH = 2
"""Pixels between lines that are the same."""
CANNY = 30.0, 80.0
"""Thresholds of the extractor: chosen so that true pictures score high and others low."""


def encoded(pictures: Bytes) -> Floats:
    """The features (N, 256) of pictures (N, H, W, 3) by the shipped encoder."""
    path = shipped_weights("encoder")
    parts = [
        run_network(path, "cpu", picture=seen(pictures[i : i + 64]))[0]
        for i in range(0, len(pictures), 64)
    ]
    return np.asarray(np.concatenate(parts))


def seen(pictures: Bytes) -> NDArray[np.float32]:
    """Pictures (N, H, W, 3) as the encoder takes them: (N, 3, 96, 96) in 0…1."""
    small = [cv2.resize(each, (VIEW, VIEW), interpolation=cv2.INTER_AREA) for each in pictures]
    return np.asarray(np.stack(small).transpose(0, 3, 1, 2) / 255, np.float32)


def kernel_distance(one: Floats, other: Floats) -> float:
    """KID: unbiased MMD² of two sets of features (N, D), (M, D), times 1000.

    With the kernel (x·y / D + 1)³ (Bińkowski et al., ICLR 2018); about 0 for sets of one kind.
    """
    one, other = one.astype(np.float64), other.astype(np.float64)
    n, m = len(one), len(other)
    within = _kernel(one, one), _kernel(other, other)
    mean = (within[0].sum() - np.trace(within[0])) / (n * (n - 1))
    mean += (within[1].sum() - np.trace(within[1])) / (m * (m - 1))
    return float(1000 * (mean - 2 * _kernel(one, other).mean()))


def _kernel(one: Floats, other: Floats) -> Floats:
    return np.asarray((one @ other.T / one.shape[1] + 1) ** 3)


def noise_floor(real: Floats, size: int = 0, times: int = 10) -> float:
    """What kernel distance cannot tell: its mean magnitude between two halves of real pictures.

    `size` is how many are in a half, at most half of all; 0 takes half.
    """
    chance = np.random.default_rng(0)
    half = min(size or len(real), len(real) // 2)
    found = []
    for _ in range(times):
        order = chance.permutation(len(real))
        found.append(abs(kernel_distance(real[order[:half]], real[order[half : 2 * half]])))
    return float(np.mean(found))


def nearest(one: Floats, other: Floats) -> Floats:
    """The distance of each of one set of features to the nearest of another."""
    return np.asarray(np.sqrt(_squares(one, other).min(1)))


def nearest_index(one: Floats, other: Floats) -> NDArray[np.int64]:
    """Which of another set of features is the nearest to each of one."""
    return np.asarray(_squares(one, other).argmin(1))


def _squares(one: Floats, other: Floats) -> Floats:
    lengths = (one**2).sum(1)[:, None] + (other**2).sum(1)
    return np.asarray(np.maximum(lengths - 2 * one @ other.T, 0))


def originality(made: Floats, held: Floats, trained: Floats) -> float:
    """How far outputs are from the nearest training picture, over how far held-out pictures are.

    The ratio of the medians: about 1 for new pictures, near 0 for copies.
    """
    return float(np.median(nearest(made, trained)) / np.median(nearest(held, trained)))


def class_agreement(
    held: Floats, held_labels: Sequence[str], trained: Floats, labels: Sequence[str], count: int = 9
) -> float:
    """Share of the held-out whose class most of their `count` nearest neighbours have."""
    names = np.unique(labels)
    table = np.array(labels)
    like = _unit(held) @ _unit(trained).T
    near = table[np.argsort(-like, 1)[:, :count]]
    votes = np.stack([(near == name).sum(1) for name in names], 1)
    return float((names[votes.argmax(1)] == np.array(held_labels)).mean())


def _unit(features: Floats) -> Floats:
    return np.asarray(features / np.linalg.norm(features, axis=1, keepdims=True))


def lines(picture: Bytes) -> Bits:
    """The extractor: lines of one pixel in a picture (H, W, 3) of about 192 pixels a side.

    Canny of the root of the luma, smoothed by 1 pixel: dark hair before a dark ground has an
    outline for the eye, and so it has here.
    """
    luma = cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_RGB2GRAY)
    light = np.rint(np.sqrt(luma / 255) * 255).astype(np.uint8)
    return np.asarray(cv2.Canny(cv2.GaussianBlur(light, (0, 0), 1.0), *CANNY, L2gradient=True) > 0)


def strokes(drawing: Bytes) -> Bits:
    """The middle lines of dark strokes on white (H, W), as wide as one pixel."""
    from skimage.morphology import skeletonize

    return np.asarray(skeletonize(drawing < 128), bool)


def near(lines: Bits, others: Bits, reach: int = REACH) -> float:
    """Share of the pixels of lines that have one of the others within `reach` pixels."""
    if not lines.any():
        return 1.0
    if not others.any():
        return 0.0
    far = cv2.distanceTransform((~others).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return float((far[lines] <= reach).mean())


def line_score(drawing: Bytes, output: Bytes, truth: Bytes | None = None) -> dict[str, float]:
    """How well the lines of an output (H, W, 3) are those of a drawing (H, W), dark on white.

    `found`: share of the strokes that lie within 2 pixels of a line of the output. `meant`: share
    of the output's lines that lie within 2 pixels of a stroke, or of a line of the truth where it
    is given, as a sketch leaves out most of what a picture has. `score` is their F-score.
    """
    drawn, shown = strokes(drawing), lines(output)
    allowed = drawn if truth is None else drawn | lines(truth)
    found, meant = near(drawn, shown), near(shown, allowed)
    score = 2 * found * meant / max(found + meant, 1e-9)
    return {"found": found, "meant": meant, "score": score}
