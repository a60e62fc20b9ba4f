"""Rasters as tensors: to and from media values, and to another size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engines.values import Image

if TYPE_CHECKING:
    from torch import Tensor


def colours_of(image: Image, device: str) -> Tensor:
    """The colours of a picture, float32 (3, height, width) in -1…1."""
    import torch

    rgb = torch.from_numpy(np.array(image.rgb.transpose(2, 0, 1), order="C")).to(device)
    return rgb.float().div_(127.5).sub_(1)


def plane_of(plane: NDArray[np.uint8], device: str) -> Tensor:
    """A mask, coverage or label map as it is, uint8 (height, width)."""
    import torch

    return torch.from_numpy(np.array(plane, order="C")).to(device)


def image_of(pixels: Tensor) -> Image:
    """A picture from float32 (3, height, width) in -1…1."""
    rgb = ((pixels + 1) * 127.5).round().clamp(0, 255).byte().permute(1, 2, 0).cpu().numpy()
    return Image.from_rgb(rgb)


def resized(channels: Tensor, size: tuple[int, int]) -> Tensor:
    """(channels, h, w) at another (height, width): bicubic, without aliasing."""
    import torch.nn.functional as F

    if tuple(channels.shape[1:]) == tuple(size):
        return channels
    if min(size[0] / channels.shape[1], size[1] / channels.shape[2]) <= 0.5:
        return F.interpolate(channels[None], size, mode="area")[0]
    return F.interpolate(channels[None], size, mode="bicubic", antialias=True, align_corners=False)[
        0
    ]


def resized_labels(labels: Tensor, size: tuple[int, int]) -> Tensor:
    """Labels at another size: the nearest one."""
    import torch.nn.functional as F

    if tuple(labels.shape) == tuple(size):
        return labels
    return F.interpolate(labels[None, None], size, mode="nearest-exact")[0, 0]


def filled(pixels: Tensor, sure: Tensor) -> Tensor:
    """Colours where nothing is specified, from what is near: pull down, push up.

    Gortler et al., "The Lumigraph", SIGGRAPH 1996.
    """
    import torch.nn.functional as F

    if bool((sure >= 1).all()):
        return pixels
    weight = sure[None]
    if min(sure.shape) > 1:
        size = tuple(-(-side // 2) for side in sure.shape)
        coarse_weight = F.interpolate(weight[None], size, mode="area")[0]
        coarse = F.interpolate((pixels * weight)[None], size, mode="area")[0]
        coarse = filled(coarse / coarse_weight.clamp(min=1e-6), (coarse_weight[0] * 4).clamp(max=1))
        behind = F.interpolate(coarse[None], tuple(sure.shape), mode="bilinear")[0]
    else:
        behind = ((pixels * weight).sum((1, 2)) / weight.sum().clamp(min=1e-6))[:, None, None]
    return behind.lerp(pixels, weight)
