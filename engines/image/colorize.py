"""image.colorize: a grey picture becomes coloured, by the person's hints where there are any.

A trained network chooses the colours at a small size, hints are carried to what is like them, and
each pixel of the picture then takes those colours near it whose lightness is its own (joint bilateral upsampling, Kopf et al., SIGGRAPH
2007), so that colours keep to the edges. The lightness stays that of the picture.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engines.devices import memory_guard
from engines.engine import Context, Engine, Result, Task
from engines.kernels.networks import run_network, warm_network
from engines.kernels.tints import HINT_RANGE, lab, led
from engines.params import Params, param, source
from engines.problem import Problem
from engines.progress import Progress
from engines.values import Bytes, Floats, Image, Mask

CARD = "colorize"
SIDE = 112
"""The network sees as many pixels as a square of this side has."""
CELL, LONGEST = 16, 512
"""What the network sees has sides of multiples of CELL, at most LONGEST."""
COVERED = 0.05
"""A hint counts where the person painted this part of what the network sees as one pixel."""
ALIKE, NEAR = 9.0, 0.7
"""How much lightness (of 100) and how many small pixels away neighbours still give colour."""
STRIP = 1_000_000
"""Pixels joined at once."""


class Colorize(Params):
    """A picture, perhaps with hints of its colours."""

    picture: Image = source("Picture", "Grey or coloured; only its lightness is used.")
    hints: Image | None = source(
        "Hints", "Colours where the person painted, clear elsewhere.", optional=True
    )
    mask: Mask | None = source("Mask", "Where to colour; the rest stays as it is.", optional=True)
    saturation: float = param(
        1.0, "Saturation", "0 leaves it grey, 1 is as the model thinks, 2 is gaudy.", low=0, high=2
    )


def _run(params: Colorize, context: Context) -> Result:
    for plane, noun in ((params.hints, "hints do"), (params.mask, "mask does")):
        if plane is not None and plane.size != params.picture.size:
            raise _misfit(noun, plane.size, params.picture.size)
    path = context.weights(CARD)
    context.progress(0.0, "Look at the picture")
    with memory_guard("colour this picture"):
        small = _seen(params.picture, params.hints)
        colours = run_network(path, context.device, seen=small[None])[0][0]
        light = np.ascontiguousarray((small[0] + 1) * 50)
        colours = led(light, small[1:], colours) * params.saturation
        pixels = _joined(params.picture, light, colours, context.progress.span(0.2, 1.0))
    if params.mask is not None:
        share = params.mask.pixels[..., None] / np.float32(255)
        kept = params.picture.rgb * (1 - share) + pixels[..., :3] * share
        pixels[..., :3] = (kept + 0.5).astype(np.uint8)
    context.progress(1.0, "Done")
    return Result.of(picture=Image.adopt(pixels))


def _misfit(noun: str, given: tuple[int, int], wanted: tuple[int, int]) -> Problem:
    return Problem(
        f"The {noun} not fit the picture.",
        f"{given[0]}×{given[1]} pixels were given, the picture has {wanted[0]}×{wanted[1]}.",
        "Give both the same size.",
    )


def _seen(picture: Image, hints: Image | None) -> Floats:
    """What the network takes (4, h, w): lightness in -1…1, hints' a and b in -1…1, and where."""
    size = seen_size(*picture.size)
    solid = picture.alpha > 0
    rgb = picture.rgb
    if solid.any() and not solid.all():  # what is clear has a colour too, but not one that counts
        rgb = np.where(solid[..., None], rgb, rgb[solid].mean(0).astype(np.uint8))
    light = lab(_resized(rgb, size))[..., 0] / 50 - 1
    if hints is None:
        return np.concatenate([light[None], np.zeros((3, *light.shape), np.float32)])
    share = hints.pixels[..., 3:].astype(np.float32) / 255
    painted = _resized(np.concatenate([hints.rgb * share, share], 2), size)
    where = painted[..., 3] > COVERED
    colours = lab(painted[..., :3] / np.maximum(painted[..., 3:], 1e-3))[..., 1:] / HINT_RANGE
    told = np.dstack([colours * where[..., None], where]).astype(np.float32)
    return np.concatenate([light[None], told.transpose(2, 0, 1)])


def seen_size(width: int, height: int) -> tuple[int, int]:
    """The width and height at which the network sees a picture."""
    scale = SIDE / (width * height) ** 0.5
    wide, high = (
        min(max(round(side * scale / CELL) * CELL, 2 * CELL), LONGEST) for side in (width, height)
    )
    return wide, high


def _resized(values: NDArray[np.floating] | Bytes, size: tuple[int, int]) -> Floats:
    """Values (H, W, C) at another (width, height), the mean of what falls into a pixel."""
    import cv2

    shrinks = size[0] < values.shape[1] or size[1] < values.shape[0]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(values, size, interpolation=how), np.float32)


def _joined(picture: Image, light: Floats, colours: Floats, progress: Progress) -> Bytes:
    """The picture's pixels (H, W, 4) with the colours (2, h, w) seen beside `light` (h, w)."""
    import cv2

    pixels = np.array(picture.pixels)
    rows = max(STRIP // picture.width, 1)
    for top in range(0, picture.height, rows):
        progress(top / picture.height, "Lay the colours on")
        part = slice(top, min(top + rows, picture.height))
        whole = lab(pixels[part, :, :3])
        places = _places(part, picture.height, light.shape[0])
        across = _places(slice(0, picture.width), picture.width, light.shape[1])
        whole[..., 1:] = _mixed(whole[..., 0], light, colours, places, across)
        made = cv2.cvtColor(whole, cv2.COLOR_Lab2RGB)
        pixels[part, :, :3] = np.clip(made * 255 + 0.5, 0, 255).astype(np.uint8)
    return pixels


Places = list[tuple[NDArray[np.int64], Floats]]
"""Three neighbours along an axis: the index of each for every pixel, and its weight."""


def _places(part: slice, whole: int, small: int) -> Places:
    """Where the pixels `part` of an axis of `whole` pixels lie on one of `small` pixels."""
    at = (np.arange(part.start, part.stop) + 0.5) * small / whole - 0.5
    middle = np.rint(at).astype(np.int64)
    found = []
    for step in (-1, 0, 1):
        far = (at - middle - step) / NEAR
        weight = np.exp(-(far**2) / 2).astype(np.float32)
        found.append((np.clip(middle + step, 0, small - 1), weight))
    return found


def _mixed(guide: Floats, light: Floats, colours: Floats, down: Places, across: Places) -> Floats:
    """For each pixel of the guide (H, W) the colours (H, W, 2) of its 3×3 most alike neighbours."""
    total = np.full(guide.shape, 1e-8, np.float32)
    summed = np.zeros((*guide.shape, 2), np.float32)
    both = np.ascontiguousarray(colours.transpose(1, 2, 0))
    for y, high in down:
        for x, wide in across:
            there = np.ix_(y, x)
            unlike = np.minimum(((guide - light[there]) / ALIKE) ** 2 / 2, 8)
            weight = np.exp(-unlike) * high[:, None] * wide
            total += weight
            summed += weight[..., None] * both[there]
    return np.asarray(summed / total[..., None], np.float32)


def _warm(context: Context) -> None:
    """Load the network and what the colours are turned with."""
    import cv2

    cv2.cvtColor(np.zeros((1, 1, 3), np.float32), cv2.COLOR_RGB2Lab)
    try:
        warm_network(context.weights(CARD), context.device)
    except Problem:
        return  # whoever asks for colours is told


colorize = Engine(
    name="image.colorize",
    title="Colour a grey picture",
    task=Task.COLORIZE,
    params=Colorize,
    run=_run,
    warm=_warm,
    card=CARD,
)
