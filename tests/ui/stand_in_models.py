"""Engines that stand in for those with trained weights: quick, simple, and told apart."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any
from unittest import mock

import numpy as np

from engines import (
    Context,
    Engine,
    Image,
    Params,
    Problem,
    Result,
    Task,
    param,
    registry,
    seed,
    source,
)


class Kind(StrEnum):
    PORTRAIT = "portrait"
    FLOWER = "flower"
    GARMENT = "garment"


class Sketch(Params):
    lines: Image = source("Lines")
    kind: Kind = param(Kind.PORTRAIT, "Kind", "What the lines show.")
    keep_lines: bool = param(False, "Keep my lines", "The lines stay in the picture.")
    detail: float = param(0.5, "Detail", "How much is added.", low=0, high=1)
    seed: int = seed()


class Upscale(Params):
    picture: Image = source("Picture")
    scale: int = param(2, "Scale", "How much larger.", low=2, high=4)


class Colorize(Params):
    picture: Image = source("Picture")
    hints: Image | None = source("Hints", optional=True)
    saturation: float = param(1.0, "Saturation", "How strong.", low=0, high=2)


class Generate(Params):
    prompt: str = param("", "Prompt", "What the picture shows.")
    picture: Image | None = source("Picture", optional=True)
    strength: float = param(0.6, "Strength", "How far from the picture.", low=0, high=1)
    seed: int = seed()


class Taught:
    counts = dict.fromkeys(("face", "man", "woman", "beard", "hat", "red", "hair", "blonde", "flower", "rose", "tulip", "garment", "dress", "shirt", "young", "old", "elf", "orc", "glasses", "smile", "blue", "green", "eye", "long", "short", "curly", "daisy", "sunflower", "skirt", "hoodie", "warrior", "queen", "king", "wizard", "armor", "crown", "pale", "dark"), 9)  # fmt: skip

    def unknown(self, prompt: str) -> list[str]:
        return [each for each in prompt.replace(",", " ").split() if each not in self.counts]


SEEN: list[Params] = []
"""What the engines were asked, in order."""
SLOW = [0.0]
"""Seconds that a call takes."""
TROUBLE: list[Problem] = []
"""What a call ends with."""


def _begin(params: Params, context: Context) -> None:
    SEEN.append(params)
    end = time.monotonic() + SLOW[0]
    while time.monotonic() < end:
        context.progress(0.5, "Working")
        time.sleep(0.002)
    if TROUBLE:
        raise TROUBLE[0]


def _sketch(params: Sketch, context: Context) -> Result:
    _begin(params, context)
    inverse = params.lines.pixels.copy()
    inverse[..., :3] = 255 - inverse[..., :3]
    return Result.of(picture=Image.adopt(inverse))


def _generate(params: Generate, context: Context) -> Result:
    _begin(params, context)
    return Result.of(picture=Image.from_rgb(np.full((32, 32, 3), 120, np.uint8)))


def _upscale(params: Upscale, context: Context) -> Result:
    _begin(params, context)
    pixels = params.picture.pixels.repeat(params.scale, 0).repeat(params.scale, 1)
    return Result.of(picture=Image.adopt(np.ascontiguousarray(pixels)))


def _colorize(params: Colorize, context: Context) -> Result:
    _begin(params, context)
    pixels = params.picture.pixels.copy()
    pixels[..., 0] = 200
    return Result.of(picture=Image.adopt(pixels))


def _engine(name: str, title: str, params: Any, run: Any, *cards: str) -> Engine[Any]:
    return Engine(name, title, Task.VARIATIONS, params, run, cards=cards, words=Taught)


sketch = _engine("image.sketch", "Sketch", Sketch, _sketch, "absent")
generate = _engine("image.generate", "Generate", Generate, _generate)
upscale = _engine("image.upscale", "Enlarge", Upscale, _upscale)
colorize = _engine("image.colorize", "Colourise", Colorize, _colorize)


@contextmanager
def registered(*names: str) -> Iterator[None]:
    """The engines that need no weights, and the stand-ins of these names alone."""
    own = ("image.repaint", "image.materials")
    kept = tuple(each for each in registry.ENGINES if each[0] in own)
    ours = tuple((f"image.{name}", f"{__name__}:{name}") for name in names)
    SEEN.clear()
    TROUBLE.clear()
    SLOW[0] = 0.0
    with mock.patch.object(registry, "ENGINES", (*kept, *ours)):
        _forget()
        yield
    _forget()


def _forget() -> None:
    registry._places.cache_clear()
    registry._load.cache_clear()
