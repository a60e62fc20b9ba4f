"""Superpixels described by colour, texture and place, and their joining into few groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines.values import Floats

Ints = NDArray[np.int32]

SCALES = (0.8, 1.6, 3.2)
"""Standard deviations, in pixels, at which the strength of texture is measured."""


@dataclass(frozen=True)
class Superpixels:
    """A picture cut into small pieces that follow its edges.

    `places` int32 (height, width) numbers the piece of each pixel from 0; `features` float32
    (pieces, dimensions) describes each, such that a distance of 1 is about one step of CIELAB;
    `areas` float32 (pieces,) is how many wanted pixels each has.
    """

    places: Ints
    features: Floats
    areas: Floats


def features_of(lab: Floats, texture: float = 1.5, place: float = 1.0) -> Floats:
    """What each pixel looks like: float32 (height, width, 8) from CIELAB (height, width, 3).

    Colour, the strength of the gradient of the lightness at three scales (as in the texture
    channels of Malik et al., "Contour and Texture Analysis for Image Segmentation", IJCV 2001,
    reduced to what does not depend on direction), and weakly the place: more by height than by
    width, since the world is layered.
    """
    import cv2

    height, width = lab.shape[:2]
    out = np.empty((height, width, 8), np.float32)
    # Shades of one material differ in lightness more than in hue.
    out[..., :3] = lab * np.array([0.7, 1.15, 1.15], np.float32)
    disk = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (17, 17))
    for i, sigma in enumerate(SCALES):
        soft = cv2.GaussianBlur(lab[..., 0], (0, 0), sigma)
        dx, dy = cv2.Scharr(soft, cv2.CV_32F, 1, 0), cv2.Scharr(soft, cv2.CV_32F, 0, 1)
        strength = np.minimum(cv2.magnitude(dx, dy) / 32, 16 / (1 + i))
        # Opening takes away what is narrow: the edges between materials are no texture.
        wide = cv2.morphologyEx(cv2.GaussianBlur(strength, (0, 0), 2.5), cv2.MORPH_OPEN, disk)
        out[..., 3 + i] = texture * (1 + i) * cv2.GaussianBlur(wide, (0, 0), 2.5)
    long = max(height, width)
    out[..., 6] = place * 10 * np.arange(height, dtype=np.float32)[:, None] / long
    out[..., 7] = place * 5 * np.arange(width, dtype=np.float32)[None, :] / long
    return out


def superpixels_of(lab: Floats, features: Floats, wanted: Floats, pieces: int) -> Superpixels:
    """Cut by SLIC (Achanta et al., TPAMI 2012) in CIELAB; pixels with `wanted` 0 do not count."""
    from skimage.segmentation import slic

    # slic stretches what it gets to 0…1, so its compactness means another thing in each picture.
    reach = max(float(lab.max() - lab.min()), 1.0)
    places = slic(
        lab, n_segments=pieces, compactness=8.0 / reach, max_num_iter=6, sigma=0, convert2lab=False,
        start_label=0, channel_axis=-1,
    ).astype(np.int32)  # fmt: skip
    flat, weights = places.ravel(), wanted.ravel()
    count = int(flat.max()) + 1
    areas = np.bincount(flat, weights, count)
    divisor = np.maximum(areas, 1e-6)
    columns = features.reshape(-1, features.shape[-1])
    means = [np.bincount(flat, weights * column, count) / divisor for column in columns.T]
    return Superpixels(places, np.stack(means, 1).astype(np.float32), areas.astype(np.float32))


def grouped(features: Floats, areas: Floats, most: int, apart: float, least: float) -> Ints:
    """The group of each piece: at most `most` groups, none closer than `apart` to another.

    Ward's method (Ward, JASA 1963) gives `most` groups; then the two whose join costs least are
    joined while their centres are closer than `apart`, or one holds less than the share `least`
    of the area. So the picture, not the caller, decides how many there are.
    """
    from scipy.cluster.hierarchy import fcluster, linkage

    if len(features) == 1:
        return np.zeros(1, np.int32)
    groups = fcluster(linkage(features, "ward"), most, "maxclust").astype(np.int32) - 1
    centres = np.stack([np.average(features[groups == g], 0, areas[groups == g]) for g in range(groups.max() + 1)])  # fmt: skip
    sizes: NDArray[np.float64] = np.bincount(groups, areas).astype(np.float64)
    names = np.arange(len(centres), dtype=np.int32)
    while len(centres) > 1:
        pair = _closest(centres, sizes, apart, least * sizes.sum())
        if pair is None:
            break
        a, b = pair
        centres[a] = (centres[a] * sizes[a] + centres[b] * sizes[b]) / (sizes[a] + sizes[b])
        sizes[a] += sizes[b]
        names[names == b] = a
        names[names > b] -= 1
        centres, sizes = np.delete(centres, b, 0), np.delete(sizes, b)
    named: Ints = names[groups]
    return named


def _closest(
    centres: NDArray[Any], sizes: NDArray[np.float64], apart: float, least: float
) -> tuple[int, int] | None:
    """The next two groups to join, the lower number first; None when all stand for themselves."""
    distances = np.linalg.norm(centres[:, None] - centres[None], axis=-1)
    np.fill_diagonal(distances, np.inf)
    tiny = int(np.argmin(sizes))
    if sizes[tiny] < least:
        other = int(np.argmin(distances[tiny]))
        return min(tiny, other), max(tiny, other)
    a, b = np.unravel_index(int(np.argmin(distances)), distances.shape)
    return (min(int(a), int(b)), max(int(a), int(b))) if distances[a, b] < apart else None
