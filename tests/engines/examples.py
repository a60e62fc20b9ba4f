"""An example of each kind of input, small and with something in it."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from engines.engine import Engine
from engines.params import Params
from engines.values import Image, Labels, Mask, Media
from tests.engines.drawings import face

WIDTH, HEIGHT = 72, 48


@cache
def reference() -> Image:
    """A sky over a striped field: two materials with texture."""
    rng = np.random.default_rng(0)
    rgb = np.empty((64, 96, 3))
    rgb[:32] = (120, 160, 220)
    rgb[32:] = (60, 120, 40)
    rgb[32::3] += (30, 40, 10)
    return Image.from_rgb(np.clip(rgb + rng.normal(0, 6, rgb.shape), 0, 255).astype(np.uint8))


@cache
def reference_labels() -> Labels:
    """The materials of the reference."""
    return Labels.adopt(np.repeat(np.array([[1], [2]], np.uint8), 32, 0).repeat(96, 1))


@cache
def painting() -> Image:
    """Two flat shapes with a slanted border."""
    return Image.from_rgb(
        np.where(_above()[..., None], (100, 150, 230), (50, 130, 50)).astype("u1")
    )


@cache
def labels() -> Labels:
    """The materials the painting means."""
    return Labels.adopt(np.where(_above(), 1, 2).astype(np.uint8))


def _above() -> np.ndarray[Any, Any]:
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    return y < HEIGHT / 3 + x / 8


@cache
def lines() -> Image:
    """A face drawn by hand."""
    return face(96)


@cache
def mask() -> Mask:
    """The right half."""
    pixels = np.zeros((HEIGHT, WIDTH), np.uint8)
    pixels[:, WIDTH // 2 :] = 255
    return Mask.adopt(pixels)


def inputs(engine: Engine[Any]) -> dict[str, Media]:
    """The required inputs of an engine, from the examples above."""
    made = {
        "painting": painting,
        "reference": reference,
        "picture": reference,
        "labels": labels,
        "reference_labels": reference_labels,
        "mask": mask,
        "lines": lines,
    }
    return {
        row.name: made[row.name]() for row in engine.params.rows() if row.media and row.required
    }


SMALL: dict[str, dict[str, Any]] = {
    "image.retarget": {"width": 64, "height": 64},
    "image.texture": {"width": 64, "height": 64},
    "image.landscape": {"width": 96, "height": 64},
}
"""Settings that keep an engine quick in the tests."""


def params(engine: Engine[Any]) -> Params:
    """Small, valid parameters of an engine."""
    checked: Params = engine.params.check({**inputs(engine), **SMALL.get(engine.name, {})})
    return checked
