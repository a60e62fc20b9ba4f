"""image.upscale: a picture in more pixels, by a trained network, in tiles.

The colour of clear pixels is that of their nearest neighbours, so that no dark fringe comes in;
alpha itself is enlarged by cubic interpolation, as its borders are soft already.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import numpy as np

from engines.devices import memory_guard
from engines.engine import Context, Engine, Result, Task
from engines.kernels.networks import run_network, warm_network
from engines.params import Params, param, source
from engines.problem import Problem
from engines.tiling import by_tiles
from engines.values import Bytes, Image

LONGEST = 32_000
"""Pixels a side that a picture may have at most."""
FAST, FINE, FINE_X4 = "upscale-fast", "upscale-fine", "upscale-fine-x4"


class Model(StrEnum):
    """Which network enlarges."""

    FINE = "fine"
    FAST = "fast"


class Upscale(Params):
    """A picture, and how much larger it is to be."""

    picture: Image = source("Picture", "What to enlarge.")
    scale: int = param(2, "Scale", "How many times as wide and high.", low=2, high=4, unit="×")
    model: Model = param(Model.FINE, "Quality", "Fine is sharper, fast takes a fifth of the time.")


def _run(params: Upscale, context: Context) -> Result:
    picture, scale = params.picture, params.scale
    if max(picture.size) * scale > LONGEST:
        raise Problem(
            f"The picture would become larger than {LONGEST} pixels a side.",
            f"It has {picture.width}×{picture.height} pixels.",
            "Choose a smaller scale, or make the picture smaller first.",
        )
    with memory_guard("enlarge this picture"):
        rgb = _enlarged(filled(picture), params, context)
        size = picture.width * scale, picture.height * scale
        if rgb.shape[1::-1] != size:
            rgb = _brought_to(rgb, size)
        return Result.of(picture=Image.adopt(np.dstack([rgb, _alpha(picture, size)])))


def _enlarged(rgb: Bytes, params: Upscale, context: Context) -> Bytes:
    """Twice or four times as large; three times is made of four."""
    progress = context.progress
    if params.scale == 2:
        card = FINE if params.model is Model.FINE else FAST
        return by_tiles(rgb, _by(card, context), 2, progress)
    if params.model is Model.FINE:
        return by_tiles(rgb, _by(FINE_X4, context), 4, progress, side=256)
    twice = by_tiles(rgb, _by(FAST, context), 2, progress.span(0.0, 0.2))
    return by_tiles(twice, _by(FAST, context), 2, progress.span(0.2, 1.0))


def _by(card: str, context: Context) -> Callable[[Bytes], Bytes]:
    path, device = context.weights(card), context.device

    def fine(part: Bytes) -> Bytes:
        planes = part.transpose(2, 0, 1)[None].astype(np.float32) / 255
        made = run_network(path, device, picture=planes)[0][0].transpose(1, 2, 0)
        return np.asarray(np.clip(made * 255 + 0.5, 0, 255), np.uint8)

    def fast(part: Bytes) -> Bytes:
        import cv2

        wide = cv2.cvtColor(part, cv2.COLOR_RGB2YCrCb)
        luma = wide[None, None, :, :, 0].astype(np.float32) / 255
        made = run_network(path, device, picture=luma)[0][0, 0]
        size = part.shape[1] * 2, part.shape[0] * 2
        large = cv2.resize(wide, size, interpolation=cv2.INTER_CUBIC)
        large[..., 0] = np.clip(made * 255 + 0.5, 0, 255)
        return np.asarray(cv2.cvtColor(large, cv2.COLOR_YCrCb2RGB), np.uint8)

    return fast if card == FAST else fine


def filled(picture: Image) -> Bytes:
    """RGB with the colour of clear pixels taken from the nearest that are not clear."""
    clear = picture.alpha == 0
    if not clear.any() or clear.all():
        return picture.rgb
    from scipy.ndimage import distance_transform_edt

    nearest = distance_transform_edt(clear, return_distances=False, return_indices=True)
    return np.asarray(picture.rgb[tuple(nearest)], np.uint8)


def _alpha(picture: Image, size: tuple[int, int]) -> Bytes:
    import cv2

    if (picture.alpha == 255).all():
        return np.full(size[::-1], 255, np.uint8)
    return np.asarray(cv2.resize(picture.alpha, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def _brought_to(rgb: Bytes, size: tuple[int, int]) -> Bytes:
    import cv2

    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


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
    cards=(FINE, FINE_X4, FAST),
)
