"""image.generate: words become a picture, by flow matching in the latents of a VAE.

With a picture it starts from there, and with a mask it paints only there: what is known is put
back at every step, with the noise of that step (Lugmayr et al., CVPR 2022, without resampling).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engines.devices import memory_guard
from engines.engine import Context, Engine, Result, Task
from engines.image.upscale import Upscale
from engines.kernels.networks import run_network, warm_network
from engines.kernels.words import LENGTH, Vocabulary
from engines.models import shipped_weights
from engines.params import Params, param, seed, source
from engines.problem import Problem
from engines.values import Bytes, Floats, Image, Mask

Numbers = NDArray[np.int64]
Speed = Callable[[Floats, float], Floats]
CARD, CODER = "flow", "vae"
SIDE, FACTOR, CHANNELS = 96, 8, 16
"""Pixels of a side that the model paints, how many of them a latent has, and its channels."""
CELLS = SIDE // FACTOR
NAMED = "flow-words.json"
"""The words that the model was taught, beside its weights."""


class Generate(Params):
    """What to paint, and perhaps from what and where."""

    prompt: str = param("", "Prompt", "What the picture shows, in words the model was taught.")
    picture: Image | None = source("Picture", "Where to start from.", optional=True)
    mask: Mask | None = source("Mask", "Where to paint; the rest stays.", optional=True)
    strength: float = param(0.7, "Strength", "How far to go from the picture.", low=0.05, high=1)
    guidance: float = param(
        2.5, "Guidance", "How closely to keep to the words; more is stiffer.", low=1, high=8
    )
    steps: int = param(12, "Steps", "More is finer and slower.", low=2, high=50)
    size: int = param(
        512, "Size", "Without a picture, the sides of the result.", low=96, high=1024, unit="px"
    )
    seed: int = seed()


@dataclass(frozen=True)
class Start:
    """Where the way begins: time, noise, and what is kept where."""

    time: float
    noise: Floats
    latent: Floats | None = None
    free: Floats | None = None
    """1 where to paint, (1, 1, 12, 12)."""

    def held(self, latent: Floats, time: float) -> Floats:
        """A latent of some time, with what is kept put back."""
        if self.latent is None or self.free is None:
            return latent
        known = (1 - time) * self.latent + time * self.noise
        return np.asarray(self.free * latent + (1 - self.free) * known, np.float32)


def vocabulary() -> Vocabulary | None:
    """The words the model that comes with the program was taught; None where there is none."""
    try:
        return Vocabulary.read(shipped_weights(CARD).with_name(NAMED))
    except Problem:
        return None


def _run(params: Generate, context: Context) -> Result:
    path = context.weights(CARD)
    known = Vocabulary.read(path.with_name(NAMED))
    words = _numbers(params.prompt, known)
    context.progress(0.0, "Reading the words")
    with memory_guard("paint this picture"):
        start = _start(params, context)
        latent = _along(start, words, path, params, context)
        made = _picture(latent, context)
        picture = _placed(made, params, context)
    left = known.unknown(params.prompt)
    if not left:
        return Result.of(picture=picture)
    return Result.of(picture=picture, note=f"Not known, and left out: {', '.join(left)}.")


def _numbers(prompt: str, known: Vocabulary) -> Numbers:
    """The words as the network takes them, (1, 12)."""
    found = known.numbers(prompt)
    if known.unknown(prompt) and not found:
        some = ", ".join(list(known.counts)[:12])
        raise Problem(
            "The model knows none of these words.",
            "It is small and was taught some hundred words of faces, flowers and garments.",
            f"Use words such as {some}.",
        )
    return np.array([found + [0] * (LENGTH - len(found))], np.int64)


def _start(params: Generate, context: Context) -> Start:
    shape = (1, CHANNELS, CELLS, CELLS)
    noise = np.random.default_rng(params.seed).standard_normal(shape).astype(np.float32)
    if params.picture is None:
        return Start(1.0, noise)
    square = _sized(_middle(params.picture.rgb), SIDE)
    planes = square.transpose(2, 0, 1)[None].astype(np.float32) / 255
    path = context.weights(CODER).with_name("vae-encode.onnx")
    latent = run_network(path, context.device, picture=planes)[0]
    if params.mask is None:
        return Start(params.strength, noise, latent)
    where = _middle(_fitted(params.mask, params.picture))
    free = _sized(where, CELLS).astype(np.float32)[None, None] / 255
    return Start(params.strength, noise, latent, np.asarray(free > 0.1, np.float32))


def _along(start: Start, words: Numbers, path: Path, params: Generate, context: Context) -> Floats:
    """From noise to a latent by Heun's method, led away from what comes without words."""
    both = np.concatenate([words, np.zeros_like(words)])

    def speed(latent: Floats, time: float) -> Floats:
        times = np.full(2, time, np.float32)
        twice = np.concatenate([latent, latent]).astype(np.float32)
        led, free = run_network(path, context.device, latent=twice, time=times, words=both)[0]
        return np.asarray(free + params.guidance * (led - free), np.float32)[None]

    latent = start.noise
    if start.latent is not None:
        latent = np.asarray((1 - start.time) * start.latent + start.time * start.noise, np.float32)
    times = np.linspace(start.time, 0, max(1, (params.steps + 1) // 2) + 1)
    for now, then in pairwise(times):
        latent = _step(speed, start, latent, now, then)
        context.progress(0.05 + 0.75 * float(1 - then / start.time), "Painting")
    return latent


def _step(speed: Speed, start: Start, latent: Floats, now: float, then: float) -> Floats:
    """One step of Heun's method; one that ends at time 0 is Euler's.

    At time 0 no noise is left that could tell where the way came from.
    """
    rate = speed(latent, now)
    if then > 0:
        after = speed(start.held(latent + (then - now) * rate, then), then)
        rate = np.asarray((rate + after) / 2, np.float32)
    return start.held(np.asarray(latent + (then - now) * rate, np.float32), then)


def _picture(latent: Floats, context: Context) -> Bytes:
    made = run_network(context.weights(CODER), context.device, latent=latent.astype(np.float32))
    return np.asarray(np.rint(made[0][0].transpose(1, 2, 0) * 255), np.uint8)


def _placed(made: Bytes, params: Generate, context: Context) -> Image:
    """The square enlarged, laid into the picture where there is one, and only into the mask."""
    picture = params.picture
    if picture is None:
        return Image.from_rgb(_enlarged(made, params.size, context))
    rgb = picture.rgb.copy()
    side = min(rgb.shape[:2])
    top, left = (rgb.shape[0] - side) // 2, (rgb.shape[1] - side) // 2
    inside = slice(top, top + side), slice(left, left + side)
    cover = np.ones((side, side, 1), np.float32)
    if params.mask is not None:
        cover = _fitted(params.mask, picture)[inside].astype(np.float32)[..., None] / 255
    large = _enlarged(made, side, context)
    rgb[inside] = np.rint(rgb[inside] * (1 - cover) + large * cover).astype(np.uint8)
    return Image.adopt(np.dstack([rgb, picture.pixels[..., 3]]))


def _enlarged(made: Bytes, side: int, context: Context) -> Bytes:
    """The square at a size, by image.upscale where it is there."""
    context.progress(0.85, "Enlarging")
    scale = 4 if side > 2 * SIDE else 2
    if side > SIDE:
        try:
            larger = Upscale(picture=Image.from_rgb(made), scale=scale)
            made = context.call("image.upscale", larger).image().rgb
        except Problem:
            pass  # cubic interpolation will do
    return _sized(made, side)


def _middle(pixels: Bytes) -> Bytes:
    """The middle square of a picture or a mask."""
    side = min(pixels.shape[:2])
    top, left = (pixels.shape[0] - side) // 2, (pixels.shape[1] - side) // 2
    return np.ascontiguousarray(pixels[top : top + side, left : left + side])


def _fitted(mask: Mask, picture: Image) -> Bytes:
    """A mask at the size of a picture."""
    import cv2

    return np.asarray(cv2.resize(mask.pixels, picture.size, interpolation=cv2.INTER_LINEAR))


def _sized(pixels: Bytes, side: int) -> Bytes:
    import cv2

    how = cv2.INTER_AREA if pixels.shape[0] > side else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, (side, side), interpolation=how), np.uint8)


def warm(context: Context) -> None:
    """Load the networks while nobody waits."""
    try:
        for card in (CARD, CODER):
            warm_network(context.weights(card), context.device)
    except Problem:
        return  # told when somebody asks for a picture


generate = Engine(
    name="image.generate",
    title="From words",
    task=Task.GENERATE,
    params=Generate,
    run=_run,
    warm=warm,
    words=vocabulary,
    cards=(CARD, CODER),
)
