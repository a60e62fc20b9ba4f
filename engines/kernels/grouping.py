"""Pixels described by colour, texture and place, and their grouping into few materials.

Every step changes little when the picture changes little: pixels are clustered by splitting at
means rather than from seeds, and what is joined is a handful of clusters with well-known means,
not hundreds of small pieces whose order would hang on chance.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engines.values import Floats

Ints = NDArray[np.int32]
Doubles = NDArray[np.float64]

LOOKS = 5
"""How many of the features are looks; the rest are the place."""
_CLUSTERS = 16
_EVERY = 3
_PULL = 1.5
_FAMILIAR = 4.0
_PER_GROUP = 0.15


@dataclass
class Clusters:
    """What is known of some clusters of pixels, enough to join them without the pixels.

    `areas` (n,) is their pixels; `means` (n, dimensions) their mean features; `borders` (n, n)
    how many pixels long the border of two is; `jumps` (n, n) the sum along it of how much the
    looks change from one side to the other.
    """

    areas: Doubles
    means: Doubles
    borders: Doubles
    jumps: Doubles

    def join(self, a: int, b: int) -> None:
        """Make `a` both; what is known of `b` means nothing afterwards."""
        areas = self.areas[[a, b]]
        self.means[a] = areas @ self.means[[a, b]] / areas.sum()
        self.areas[a] = areas.sum()
        for table in (self.borders, self.jumps):
            table[a] += table[b]
            table[:, a] = table[a]
            table[a, a] = 0

    def only(self, members: list[int]) -> Clusters:
        """Those of the clusters that are named."""
        both = np.ix_(members, members)
        return Clusters(
            self.areas[members], self.means[members], self.borders[both], self.jumps[both]
        )


def features_of(lab: Floats) -> Floats:
    """What each pixel looks like and where it is: float32 (height, width, 7).

    From CIELAB (height, width, 3), such that a distance of 1 is about one step of it: the colour,
    smoothed but for its edges; the strength of the gradient of the lightness at two scales (as in
    the texture channels of Malik et al., "Contour and Texture Analysis for Image Segmentation",
    IJCV 2001, reduced to what does not depend on direction); and the place. Height counts most
    where there is no texture, since sky and water are told apart by nothing else.
    """
    import cv2

    height, width = lab.shape[:2]
    out = np.empty((height, width, 7), np.float32)
    soft = lab
    for _ in range(2):
        soft = cv2.bilateralFilter(soft, 9, 12, 3)
    # Shades of one material differ in lightness more than in hue.
    out[..., :3] = soft * np.array([0.7, 1.15, 1.15], np.float32)
    out[..., 3] = 1.5 * _texture(lab[..., 0], 1.0, 12)
    out[..., 4] = 3.0 * _texture(lab[..., 0], 2.0, 6)
    calm = np.exp(-out[..., 3] / 3)
    out[..., 5] = (25 + 10 * calm) * np.linspace(-0.5, 0.5, height, dtype=np.float32)[:, None]
    out[..., 6] = 3 * np.linspace(-0.5, 0.5, width, dtype=np.float32)
    return out


def _texture(lightness: Floats, sigma: float, most: float) -> Floats:
    """The usual strength of the gradient around each pixel, at a scale of `sigma` pixels."""
    import cv2

    soft = cv2.GaussianBlur(lightness, (0, 0), sigma)
    dx, dy = cv2.Scharr(soft, cv2.CV_32F, 1, 0), cv2.Scharr(soft, cv2.CV_32F, 0, 1)
    strength = np.minimum(cv2.magnitude(dx, dy) / 32, most)
    # Opening takes away what is narrow: the edges between materials are no texture.
    disk = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (13, 13))
    wide = cv2.morphologyEx(cv2.GaussianBlur(strength, (0, 0), 2), cv2.MORPH_OPEN, disk)
    usual: Floats = cv2.GaussianBlur(wide, (0, 0), 2)
    return usual


def grouped(features: Floats, wanted: NDArray[np.bool_], most: int) -> Ints:
    """The group of each pixel, int32 (height, width): at most `most`, numbered from 0.

    Only `wanted` pixels count, of which there must be one; the others get some group.
    """
    flat = features.reshape(-1, features.shape[-1]).astype(np.float64)
    centres = _centres(flat[wanted.ravel()][::_EVERY])
    clusters = _smoothed(_nearest(flat, centres).reshape(wanted.shape), wanted)
    names = _joined(_known(clusters, features, wanted), most)
    groups: Ints = names[clusters]
    return groups


def _centres(points: Doubles, rounds: int = 10) -> Doubles:
    """The centres of clusters: k-means, begun by cutting where the spread is largest.

    Each cut is across the main axis of a cluster, at the mean of the means of its two sides
    (after Boley, "Principal Direction Divisive Partitioning", 1998).
    """
    parts = [points]
    while len(parts) < _CLUSTERS:
        spreads = [float(part.var(0).sum() * len(part)) for part in parts]
        widest = int(np.argmax(spreads))
        if spreads[widest] <= 1e-3 * len(points):
            break
        parts[widest : widest + 1] = _cut(parts[widest])
    centres = np.stack([part.mean(0) for part in parts])
    for _ in range(rounds):
        near = _nearest(points, centres)
        areas = np.bincount(near, minlength=len(centres))
        sums = np.stack([np.bincount(near, column, len(centres)) for column in points.T], 1)
        centres = sums[areas > 0] / areas[areas > 0, None]
    return centres


def _cut(points: Doubles) -> list[Doubles]:
    axis = np.linalg.eigh(np.cov(points.T))[1][:, -1]
    along = (points - points.mean(0)) @ axis
    middle = 0.0
    for _ in range(10):
        middle = (along[along > middle].mean() + along[along <= middle].mean()) / 2
    return [points[along <= middle], points[along > middle]]


def _nearest(points: Doubles, centres: Doubles) -> Ints:
    near: Ints = ((centres**2).sum(1) - 2 * points @ centres.T).argmin(1).astype(np.int32)
    return near


def _smoothed(clusters: Ints, wanted: NDArray[np.bool_]) -> Ints:
    """Each pixel goes to the cluster commonest around it; numbered anew where it is wanted."""
    import cv2

    planes = [
        cv2.GaussianBlur((clusters == cluster).astype(np.float32), (0, 0), 1.5)
        for cluster in range(int(clusters.max()) + 1)
    ]
    common = np.stack(planes).argmax(0)
    present = np.unique(common[wanted])
    table = np.zeros(len(planes), np.int32)
    table[present] = np.arange(len(present))
    named: Ints = table[common]
    return named


def _known(clusters: Ints, features: Floats, wanted: NDArray[np.bool_]) -> Clusters:
    count = int(clusters.max()) + 1
    inside = clusters[wanted]
    areas = np.bincount(inside, minlength=count).astype(np.float64)
    sums = np.stack([np.bincount(inside, c, count) for c in features[wanted].T], 1)
    borders, jumps = np.zeros((2, count, count))
    looks = features[..., :LOOKS]
    for side in (False, True):
        groups, seen = (clusters.T, wanted.T) if side else (clusters, wanted)
        _add_borders(groups, looks.swapaxes(0, 1) if side else looks, seen, borders, jumps)
    return Clusters(areas, sums / areas[:, None], borders + borders.T, jumps + jumps.T)


def _add_borders(
    groups: Ints, looks: Floats, wanted: NDArray[np.bool_], borders: Doubles, jumps: Doubles
) -> None:
    """Add what lies between each row and the next; jumps are taken over 6 rows around it."""
    edge = (groups[1:] != groups[:-1]) & wanted[1:] & wanted[:-1]
    rows, columns = np.nonzero(edge)
    over, under = np.clip(rows - 2, 0, None), np.clip(rows + 3, None, len(groups) - 1)
    change = np.linalg.norm(looks[over, columns] - looks[under, columns], axis=-1)
    pairs = groups[:-1][edge], groups[1:][edge]
    np.add.at(borders, pairs, 1.0)
    np.add.at(jumps, pairs, change)


def _joined(clusters: Clusters, most: int) -> Ints:
    """The group of each cluster: always the two that cost least are joined."""
    count = len(clusters.areas)
    left = list(range(count))
    joins, costs = [], []
    while len(left) > 1:
        table = _costs(clusters.only(left))
        one, other = np.unravel_index(int(table.argmin()), table.shape)
        a, b = left[min(one, other)], left[max(one, other)]
        joins.append((a, b))
        costs.append(float(table[one, other]))
        clusters.join(a, b)
        left.remove(b)
    names = np.arange(count, dtype=np.int32)
    for a, b in joins[: count - _groups_in(np.array(costs), most)]:
        names[names == b] = a
    return np.unique(names, return_inverse=True)[1].astype(np.int32)


def _costs(clusters: Clusters) -> Doubles:
    """What joining each two would cost: like Ward's (JASA 1963), but knowing their border.

    Two that share much of their border, across which nothing jumps, are shades of one material;
    two that are mixed finely are one texture; place keeps apart only what does not touch.
    """
    areas, borders, means = clusters.areas, clusters.borders, clusters.means
    around = borders.sum(1)
    shared = borders / (np.minimum.outer(around, around) + 1e-9)
    apart = np.linalg.norm(means[:, None, :LOOKS] - means[None, :, :LOOKS], axis=-1)
    away = np.linalg.norm(means[:, None, LOOKS:] - means[None, :, LOOKS:], axis=-1)
    jump = _PULL * clusters.jumps / np.maximum(borders, 1e-9)
    belief = np.minimum(shared / 0.3, 1)
    apart = (1 - belief) * apart + belief * np.minimum(apart, jump)
    apart = np.hypot(apart, away * (1 - np.minimum(shared / 0.1, 1)))
    mixed = borders / np.minimum.outer(areas, areas)
    rough = np.add.outer(means[:, 3], means[:, 3]) / 2
    share = 2 * np.outer(areas, areas) / np.add.outer(areas, areas) / areas.sum()
    costs = apart / (1 + 3 * mixed) / (1 + rough / 15) * (share / 0.15) ** 0.35
    np.fill_diagonal(costs, np.inf)
    found: Doubles = costs
    return found


def _groups_in(costs: Doubles, most: int) -> int:
    """How many groups: where the cost of the next join rises most, in proportion.

    What costs less than a familiar difference is always joined. A little is given to each
    group, as a picture with more of them can be painted with more of them.
    """
    # steps[i] is the cost of coming from i + 2 groups to i + 1.
    steps = np.maximum.accumulate(costs)[::-1]
    real = int((steps >= _FAMILIAR).sum()) + 1
    high = min(most, real)
    if high < 3:
        return high
    counts = np.arange(3, high + 1)
    after = np.append(steps, 0.0)[counts - 1]
    gains = np.log(steps[counts - 2] / np.maximum(after, _FAMILIAR)) + _PER_GROUP * counts
    return int(counts[np.argmax(gains)])
