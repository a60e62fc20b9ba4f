"""Colours as a colouring network sees and makes them: Lab, hints of them, and how it is judged."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

import cv2
import numpy as np

from engines.kernels.tints import HINT_RANGE
from engines.values import Bytes, Floats

Rows = Mapping[str, list[tuple[float, float]]]
"""By way of colouring, (PSNR, colourfulness) of each picture."""


def rgb(lightness: Floats, colours: Floats) -> Bytes:
    """The sRGB picture (H, W, 3) of L (H, W) and a, b (2, H, W)."""
    whole = np.dstack([lightness, *colours]).astype(np.float32)
    made = cv2.cvtColor(whole, cv2.COLOR_Lab2RGB)
    return np.asarray(np.clip(made * 255 + 0.5, 0, 255), np.uint8)


def seen(lightness: Floats, hints: Floats) -> Floats:
    """What the network takes (4, H, W): L (H, W) and hints (3, H, W) as `no_hints` gives them."""
    return np.concatenate([lightness[None] / 50 - 1, hints])


def no_hints(side: int, across: int | None = None) -> Floats:
    """Empty hints (3, H, W): a and b over HINT_RANGE, then 1 where there is a hint."""
    return np.zeros((3, side, across or side), np.float32)


def dabs(
    colours: Floats, count: int, rng: np.random.Generator, sizes: tuple[int, int] = (1, 6)
) -> Floats:
    """Hints (3, H, W): `count` squares of a size in `sizes`, each of the true colour (2, H, W)."""
    height, width = colours.shape[1:]
    hints = no_hints(height, width)
    for _ in range(count):
        size = int(rng.integers(sizes[0], sizes[1] + 1))
        y, x = int(rng.integers(height - size + 1)), int(rng.integers(width - size + 1))
        here = slice(y, y + size), slice(x, x + size)
        hints[:2, *here] = colours[:, *here].mean((1, 2), keepdims=True) / HINT_RANGE
        hints[2, *here] = 1
    return hints


def coarse_layer(colours: Floats, rng: np.random.Generator) -> Floats:
    """Hints (3, H, W) as of somebody who paints roughly: blurred colour over a part or all."""
    height, width = colours.shape[1:]
    sigma = rng.uniform(3, 12)
    soft = np.stack([cv2.GaussianBlur(plane, (0, 0), sigma) for plane in colours])
    cells = rng.uniform(0, 1, (4, 4)).astype(np.float32)
    field = cv2.resize(cells, (width, height), interpolation=cv2.INTER_CUBIC)
    painted = (field > rng.uniform(-0.2, 0.6)).astype(np.float32)
    return np.concatenate([soft * painted / HINT_RANGE, painted[None]]).astype(np.float32)


def chance_hints(colours: Floats, rng: np.random.Generator) -> Floats:
    """None for 4 in 10 pictures, 1–30 dabs for 5, a rough layer for 1."""
    kind = rng.uniform()
    if kind < 0.4:
        return no_hints(*colours.shape[1:])
    if kind < 0.9:
        return dabs(colours, round(math.exp(rng.uniform(0, 3.4))), rng)
    return coarse_layer(colours, rng)


def aged(lightness: Floats, rng: np.random.Generator) -> Floats:
    """The lightness as another film, lens or lamp would give it, half of the time."""
    if rng.uniform() < 0.5:
        return lightness
    bent = 100 * (lightness / 100).clip(0, 1) ** np.exp(rng.uniform(-0.3, 0.3))
    bent += rng.normal(0, rng.uniform(0, 3), lightness.shape)
    if rng.uniform() < 0.3:
        bent = cv2.GaussianBlur(bent, (0, 0), rng.uniform(0.4, 1.2))
    return np.asarray(bent.clip(0, 100), np.float32)


def fidelity(made: Bytes, truth: Bytes) -> float:
    """Colour PSNR in dB over R, G, B of two pictures of the same lightness; at most 60."""
    error = float(np.mean((made.astype(np.float32) - truth.astype(np.float32)) ** 2))
    return float(10 * np.log10(255**2 / max(error, 0.065)))


def colourfulness(picture: Bytes) -> float:
    """How colourful a picture looks: 0 is grey, 109 extremely (Hasler and Süsstrunk, 2003)."""
    red, green, blue = picture.reshape(-1, 3).astype(np.float32).T
    one, two = red - green, (red + green) / 2 - blue
    spread = np.hypot(one.std(), two.std())
    return float(spread + 0.3 * np.hypot(one.mean(), two.mean()))


def rows(made: Iterable[Bytes], truth: Iterable[Bytes]) -> list[tuple[float, float]]:
    """(PSNR, colourfulness) of each picture."""
    return [(fidelity(*pair), colourfulness(pair[0])) for pair in zip(made, truth, strict=True)]


def gains(rows: Rows) -> dict[str, float]:
    """How many dB over grey each way of colouring is, and its share of the true colourfulness.

    There are “grey” and “truth” among them. PSNR is once that of all pictures as one, and once the
    mean over pictures, in which near-grey ones weigh most; colourfulness is the ratio of means.
    """
    means = {name: np.mean(values, axis=0) for name, values in rows.items()}
    whole = {name: _as_one([near for near, _ in values]) for name, values in rows.items()}
    found = {"grey, dB": whole["grey"]}
    for name, (near, colour) in means.items():
        if name not in ("grey", "truth"):
            found[f"{name}, dB over grey"] = whole[name] - whole["grey"]
            found[f"{name}, mean of the pictures' dB over grey"] = float(near - means["grey"][0])
            found[f"{name}, colourfulness"] = float(colour / means["truth"][1])
    return found


def _as_one(near: list[float]) -> float:
    """The PSNR of pictures of one size together, of each one's PSNR."""
    return float(-10 * np.log10(np.mean(10 ** (-np.array(near) / 10))))
