"""image.upscale: a picture in more pixels, by a trained network, in tiles.

The colour of clear pixels is that of their nearest neighbours, so that no dark fringe comes in;
alpha is enlarged by the fast network, so that borders are as sharp as what they surround.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from engines.devices import memory_guard
from engines.engine import Context, Engine, Result, Task
from engines.kernels.networks import run_network, warm_network
from engines.params import Params, param, source
from engines.problem import Problem
from engines.progress import Progress
from engines.tiling import by_tiles
from engines.values import Bytes, Image

Bits = NDArray[np.bool_]

LONGEST = 32_000
"""Pixels a side that a picture may have at most."""
FAINT = 16
"""Alpha below which a pixel beside solid ones has no colour of its own."""
FAST, FINE, FINE_X4, WEB = "upscale-fast", "upscale-fine", "upscale-fine-x4", "upscale-web"


class Model(StrEnum):
    """Which network enlarges."""

    FINE = "fine"
    WEB = "web"
    FAST = "fast"


WAYS = (
    "Fine is the sharpest. Web also takes away noise and the blocks of JPEG and WebP. "
    "Fast takes a fifth of the time."
)


class Upscale(Params):
    """A picture, and how much larger it is to be."""

    picture: Image = source("Picture", "What to enlarge.")
    scale: int = param(2, "Scale", "How many times as wide and high.", low=2, high=4, unit="×")
    model: Model = param(Model.FINE, "Quality", WAYS)


def _run(params: Upscale, context: Context) -> Result:
    picture, scale = params.picture, params.scale
    if max(picture.size) * scale > LONGEST:
        raise Problem(
            f"The picture would become larger than {LONGEST} pixels a side.",
            f"It has {picture.width}×{picture.height} pixels.",
            "Choose a smaller scale, or make the picture smaller first.",
        )
    with memory_guard("enlarge this picture"):
        alpha = _alpha(picture.alpha, scale, context)
        rgb = _enlarged(filled(picture), params, context)
        return Result.of(picture=Image.adopt(np.dstack([rgb, alpha])))


def _enlarged(rgb: Bytes, params: Upscale, context: Context) -> Bytes:
    """Colours, two to four times as large; three times is made of four."""
    progress = context.progress.span(0.1, 1.0)
    if params.model is Model.FAST:
        return _by_twos(rgb, _coloured(context), params.scale, progress)
    if params.model is Model.WEB:
        once = by_tiles(rgb, _fine(WEB, context), 2, progress.span(0.0, 0.2))
        if params.scale == 2:
            return once
        large = by_tiles(once, _fine(FINE, context), 2, progress.span(0.2, 1.0))
        return _brought_to(large, rgb, params.scale)
    if params.scale == 2:
        return by_tiles(rgb, _fine(FINE, context), 2, progress)
    large = by_tiles(rgb, _fine(FINE_X4, context), 4, progress, side=256)
    return _brought_to(large, rgb, params.scale)


def _alpha(alpha: Bytes, scale: int, context: Context) -> Bytes:
    """Alpha (H, W) enlarged; what is clear or opaque all around stays so."""
    height, width = alpha.shape
    size = width * scale, height * scale
    if (alpha == 255).all():
        return np.full(size[::-1], 255, np.uint8)
    import cv2

    light = _light(context)
    progress = context.progress.span(0.0, 0.1)
    made = _by_twos(alpha[..., None], lambda part: light(part[..., 0])[..., None], scale, progress)
    soft = cv2.resize(alpha, size, interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.where((soft == 0) | (soft == 255), soft, made[..., 0]), np.uint8)


def _by_twos(
    picture: Bytes, twice: Callable[[Bytes], Bytes], scale: int, progress: Progress
) -> Bytes:
    """A picture (H, W, C) made twice as large, and again when that is not enough."""
    if scale == 2:
        return by_tiles(picture, twice, 2, progress)
    once = by_tiles(picture, twice, 2, progress.span(0.0, 0.2))
    return _brought_to(by_tiles(once, twice, 2, progress.span(0.2, 1.0)), picture, scale)


def _fine(card: str, context: Context) -> Callable[[Bytes], Bytes]:
    """What enlarges RGB (H, W, 3) by a network of colours."""
    path, device = context.weights(card), context.device

    def enlarge(part: Bytes) -> Bytes:
        planes = part.transpose(2, 0, 1)[None].astype(np.float32) / 255
        made = run_network(path, device, picture=planes)[0][0].transpose(1, 2, 0)
        return np.asarray(np.clip(made * 255 + 0.5, 0, 255), np.uint8)

    return enlarge


def _light(context: Context) -> Callable[[Bytes], Bytes]:
    """What makes one plane (H, W) twice as large by the fast network."""
    path, device = context.weights(FAST), context.device

    def enlarge(plane: Bytes) -> Bytes:
        given = plane[None, None].astype(np.float32) / 255
        made = run_network(path, device, picture=given)[0][0, 0]
        return np.asarray(np.clip(made * 255 + 0.5, 0, 255), np.uint8)

    return enlarge


def _coloured(context: Context) -> Callable[[Bytes], Bytes]:
    """What makes RGB (H, W, 3) twice as large: light by the fast network, colours by cubic."""
    light = _light(context)

    def enlarge(part: Bytes) -> Bytes:
        import cv2

        wide = cv2.cvtColor(part, cv2.COLOR_RGB2YCrCb)
        size = part.shape[1] * 2, part.shape[0] * 2
        large = cv2.resize(wide, size, interpolation=cv2.INTER_CUBIC)
        large[..., 0] = light(wide[..., 0])
        return np.asarray(cv2.cvtColor(large, cv2.COLOR_YCrCb2RGB), np.uint8)

    return enlarge


def filled(picture: Image) -> Bytes:
    """RGB with the colour of clear pixels taken from the nearest that are not clear.

    Nearly clear ones beside solid ones take theirs: so few steps of alpha keep no colour.
    """
    alpha, rgb = picture.alpha, picture.rgb
    if alpha.min() >= FAINT:
        return rgb
    faint = (alpha < FAINT) & (_spread(alpha >= FAINT))
    return _from_nearest(_from_nearest(rgb, faint, alpha >= FAINT), alpha == 0, alpha > 0)


def _spread(solid: Bits) -> Bits:
    """What is solid, and two pixels around it."""
    import cv2

    return np.asarray(cv2.dilate(solid.astype(np.uint8), np.ones((5, 5), np.uint8)), bool)


def _from_nearest(rgb: Bytes, wanted: Bits, known: Bits) -> Bytes:
    """RGB with the pixels that are wanted taken from the nearest that are known."""
    if not wanted.any() or not known.any():
        return rgb
    from scipy.ndimage import distance_transform_edt

    nearest = distance_transform_edt(~known, return_distances=False, return_indices=True)
    return np.asarray(np.where(wanted[..., None], rgb[tuple(nearest)], rgb), np.uint8)


def _brought_to(large: Bytes, picture: Bytes, scale: int) -> Bytes:
    """What is four times as large as a picture, brought to `scale` by Lanczos."""
    if scale == 4:
        return large
    from PIL import Image as Pillow

    size = picture.shape[1] * scale, picture.shape[0] * scale
    planes = [
        Pillow.fromarray(np.ascontiguousarray(plane)).resize(size, Pillow.Resampling.LANCZOS)
        for plane in np.moveaxis(large, 2, 0)
    ]
    return np.dstack([np.asarray(plane) for plane in planes])


def _warm(context: Context) -> None:
    """Load the network that is asked for most."""
    try:
        warm_network(context.weights(FINE), context.device)
    except Problem:
        return  # whoever enlarges is told


upscale = Engine(
    name="image.upscale",
    title="Enlarge",
    task=Task.UPSCALE,
    params=Upscale,
    run=_run,
    warm=_warm,
    cards=(FINE, FINE_X4, WEB, FAST),
)
