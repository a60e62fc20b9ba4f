"""The yardstick of repaint: exact search at every level, and the measures both are judged by.

Granot et al., "Drop the GAN", CVPR 2022, written plainly: no PCA, no PatchMatch, pyramid ratio 0.75
from 24 px, alpha 0.005, ten rounds at the coarsest level and fewer above.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engines.kernels.patches import PATCH
from engines.kernels.rasters import colours_of, resized, resized_labels
from engines.values import Image, Labels

if TYPE_CHECKING:
    from torch import Tensor

ALPHA = 0.005
_CHUNK = 1024


def patches(pixels: Tensor) -> Tensor:
    """All patches of (3, h, w) as rows, (count, 147)."""
    import torch.nn.functional as F

    return F.unfold(pixels[None], PATCH)[0].T.contiguous()


def nearest(ours: Tensor, theirs: Tensor) -> Tensor:
    """Mean squared distance of each of our patches to the nearest of theirs."""
    import torch

    found = [_distances(part, theirs).amin(1) for part in ours.split(_CHUNK)]
    return torch.cat(found)


def _distances(ours: Tensor, theirs: Tensor) -> Tensor:
    import torch

    cost = torch.addmm(theirs.square().sum(1)[None], ours, theirs.T, alpha=-2)
    return (cost + ours.square().sum(1)[:, None]).clamp_(min=0).div_(ours.shape[1])


def _partners(ours: Tensor, theirs: Tensor, unlike: Tensor | None) -> Tensor:
    import torch

    served = torch.full((len(theirs),), float("inf"))
    for part in ours.split(_CHUNK):
        served = torch.minimum(served, _distances(part, theirs).amin(0))
    found = []
    for at in range(0, len(ours), _CHUNK):
        cost = _distances(ours[at : at + _CHUNK], theirs) / (served + ALPHA)
        if unlike is not None:
            cost += unlike[at : at + _CHUNK] * 1e6
        found.append(cost.argmin(1))
    return torch.cat(found)


def _middle(labels: Tensor) -> Tensor:
    half = PATCH // 2
    return labels[half:-half, half:-half].reshape(-1)


def paint(painting: Image, reference: Image, labels: Labels | None, theirs: Labels | None) -> Image:
    """The yardstick's picture."""
    import torch
    import torch.nn.functional as F

    plan, source = colours_of(painting, "cpu"), colours_of(reference, "cpu")
    height, width = plan.shape[1:]
    count = round(np.log(24 / height) / np.log(0.75))
    guess = None
    for level in range(count, -1, -1):
        scale = (24 / height) ** (level / count)
        size = round(height * scale), round(width * scale)
        there = round(source.shape[1] * scale), round(source.shape[2] * scale)
        values = resized(source, there)
        keys = patches(values)
        guess = resized(plan, size) if guess is None else resized(guess, size)
        unlike = None
        if labels is not None and theirs is not None:
            ours = _middle(resized_labels(torch.from_numpy(labels.pixels.copy()), size))
            other = _middle(resized_labels(torch.from_numpy(theirs.pixels.copy()), there))
            unlike = (ours[:, None] != other[None]) & (ours[:, None] > 0)
        for _ in range(10 if level == count else 3 if level else 1):
            copied = keys[_partners(patches(guess), keys, unlike)].T[None]
            weight = F.fold(torch.ones_like(copied), size, PATCH)
            guess = (F.fold(copied, size, PATCH) / weight)[0]
    assert guess is not None
    levels = ((guess + 1) * 127.5).round().clamp(0, 255).byte()
    return Image.from_rgb(levels.permute(1, 2, 0).numpy())


def measures(picture: Image, painting: Image, reference: Image) -> tuple[float, float, float]:
    """Coherence, completeness (mean squared distances) and layout (RMS), colours in -1…1."""
    made, plan, source = (colours_of(each, "cpu") for each in (picture, painting, reference))
    ours, theirs = patches(made), patches(source)
    size = 24, round(24 * plan.shape[2] / plan.shape[1])
    off = resized(made, size) - resized(plan, size)
    coherence, completeness = nearest(ours, theirs).mean(), nearest(theirs, ours).mean()
    return float(coherence), float(completeness), float(off.square().mean().sqrt())


def own_material(picture: Image, reference: Image, labels: Labels, theirs: Labels) -> float:
    """Share of labelled pixels whose surroundings are nearest to a patch of their own material."""
    import torch

    ours, other = (patches(colours_of(each, "cpu")) for each in (picture, reference))
    mine, them = (_middle(torch.from_numpy(each.pixels.copy())) for each in (labels, theirs))
    found = [them[_distances(part, other).argmin(1)] for part in ours.split(_CHUNK)]
    asked = mine > 0
    return float((torch.cat(found) == mine)[asked].float().mean())
