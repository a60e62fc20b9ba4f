"""From light to a photograph: exposure, film curve, lens and grain."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engines.kernels.noise import Floats


def develop(light: Floats, seed: int, key: float, sharp: float = 0.5) -> NDArray[np.uint8]:
    """An sRGB picture (height, width, 3) of linear light, exposed for its own mean.

    Exposure follows Reinhard et al. (2002), the curve is Narkowicz' fit of ACES (2015); then a
    little lens softness, light fall-off and grain.
    """
    from cv2 import GaussianBlur

    light = _balanced(light)
    luminance = light @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    mean = float(np.exp(np.log(luminance + 1e-5).mean()))
    bright = float(np.quantile(luminance, 0.90))
    exposed = light * np.float32(key / (0.55 * mean + 0.45 * 0.45 * bright))
    scale = light.shape[1] / 960
    glare = np.asarray(GaussianBlur(np.minimum(exposed, 12), (0, 0), 14 * scale + 0.5))
    soft = np.asarray(GaussianBlur(exposed, (0, 0), max(sharp * scale, 0.3)))
    film = _curve((0.965 * soft + 0.035 * glare) * _vignette(light.shape))
    encoded = _encoded(film)
    encoded = encoded - np.float32(0.045) * np.sin(np.float32(2 * np.pi) * encoded)
    grey = encoded @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    return _grained(encoded * 0.95 + 0.05 * grey[..., None], seed)


def _balanced(light: Floats) -> Floats:
    """A camera's white balance that goes a third of the way to grey."""
    mean = light.mean((0, 1))
    gains = (mean.mean() / np.maximum(mean, 1e-6)) ** np.float32(0.33)
    result: Floats = light * gains
    return result


def _vignette(shape: tuple[int, ...]) -> Floats:
    y, x = np.linspace(-1, 1, shape[0])[:, None], np.linspace(-1, 1, shape[1])[None]
    return (1 - 0.13 * (x * x + y * y))[..., None].astype(np.float32)


def _curve(x: Floats) -> Floats:
    x = x * np.float32(0.8)
    result: Floats = np.clip(x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14), 0, 1)
    return result


def _encoded(linear: Floats) -> Floats:
    result: Floats = np.where(
        linear <= 0.0031308, 12.92 * linear, 1.055 * np.maximum(linear, 1e-6) ** (1 / 2.4) - 0.055
    )
    return result


def _grained(picture: Floats, seed: int) -> NDArray[np.uint8]:
    chance = np.random.default_rng([seed, 9])
    grain = chance.standard_normal(picture.shape[:2], np.float32)[..., None]
    noisy = picture * 255 + 1.5 * grain * (1.2 - picture)
    result: NDArray[np.uint8] = np.clip(noisy + 0.5, 0, 255).astype(np.uint8)
    return result
