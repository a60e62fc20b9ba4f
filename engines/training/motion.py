"""Synthetic motion: three frames of a camera over a picture, with cut-out things that move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engines.training.data import Bytes, files

Floats = NDArray[np.float32]
Rng = np.random.Generator


@dataclass(frozen=True)
class Path:
    """How one thing moves while t goes from 0 to 1, about its centre, with acceleration."""

    centre: tuple[float, float]
    start: tuple[float, float]
    shift: tuple[float, float]
    gain: tuple[float, float]
    """What the shift grows by, as acceleration does: gain · t · (t − 1)."""
    turn: float
    """Degrees."""
    angle: float
    growth: float
    """Natural logarithm of the scale at t = 1."""
    size: float

    def at(self, t: float) -> Floats:
        """The 2×3 matrix from the picture of the thing to the frame."""
        scale = self.size * np.exp(self.growth * t)
        matrix = cv2.getRotationMatrix2D(self.centre, self.angle + self.turn * t, scale)
        bend = t * (t - 1)
        for axis in (0, 1):
            way = self.start[axis] + self.shift[axis] * t + self.gain[axis] * bend
            matrix[axis, 2] += way - self.centre[axis]
        return np.asarray(matrix, np.float32)


@dataclass(frozen=True)
class Scene:
    """Premultiplied RGBA pictures (float32, 0…1), the farthest first, and how each moves."""

    layers: tuple[tuple[Floats, Path], ...]
    side: int
    shutter: float
    """The share of the time between two frames for which the shutter is open."""

    def frame(self, t: float) -> Floats:
        """The frame at time t (side, side, 3), 0…1, blurred by its motion."""
        moments = 7 if self.shutter else 1
        times = t + np.linspace(-0.5, 0.5, moments) * self.shutter if moments > 1 else [t]
        return np.asarray(np.mean([self._moment(each) for each in times], 0), np.float32)

    def _moment(self, t: float) -> Floats:
        canvas = np.zeros((self.side, self.side, 3), np.float32)
        for number, (picture, path) in enumerate(self.layers):
            border = cv2.BORDER_CONSTANT if number else cv2.BORDER_REFLECT_101
            size = self.side, self.side
            laid = cv2.warpAffine(
                picture, path.at(t), size, flags=cv2.INTER_LINEAR, borderMode=border
            )
            canvas = canvas * (1 - laid[..., 3:]) + laid[..., :3]
        return canvas


def scene(pictures: Sequence[Bytes], things: Sequence[Bytes], side: int, rng: Rng) -> Scene:
    """A scene of one of the `pictures` as ground, with up to four cut-outs and `things` (RGBA)."""
    speed = side * float(rng.choice([0.01, 0.04, 0.1, 0.16]))
    ground = pictures[int(rng.integers(len(pictures)))]
    layers = [(_opaque(ground), _path(ground, side, speed * 0.7, rng, whole=True))]
    for _ in range(int(rng.integers(0, 5))):
        if rng.random() < 0.4:
            cut = _thing(things[int(rng.integers(len(things)))])
        else:
            cut = _cut_out(pictures[int(rng.integers(len(pictures)))], rng)
        layers.append((cut, _path(cut, side, speed, rng, whole=False)))
    return Scene(tuple(layers), side, float(rng.choice([0, 0, 0.3, 0.6])))


def things(*, held: bool) -> list[Bytes]:
    """The emoji as RGBA pictures, those held out or those not."""
    found = [file.picture() for file in files("emoji") if file.held == held]
    return [each for each in found if each.shape[2] == 4]


def _path(picture: Floats | Bytes, side: int, speed: float, rng: Rng, *, whole: bool) -> Path:
    height, width = picture.shape[:2]
    place = (side / 2, side / 2) if whole else tuple(rng.uniform(0, side, 2))
    fit = 1.15 * side / min(height, width) if whole else rng.uniform(0.25, 0.8) * side / width
    turn, growth = rng.normal(0, 4 if whole else 10), rng.normal(0, 0.04 if whole else 0.08)
    lively = speed / (0.1 * side)
    return Path(
        centre=(width / 2, height / 2),
        start=(float(place[0]), float(place[1])),
        shift=tuple(rng.normal(0, speed, 2)),
        gain=tuple(rng.normal(0, 0.15 * speed, 2)),
        turn=float(turn * lively),
        angle=float(rng.uniform(-180, 180) if not whole else rng.normal(0, 5)),
        growth=float(growth * lively),
        size=float(fit),
    )


def _opaque(rgb: Bytes) -> Floats:
    ones = np.ones((*rgb.shape[:2], 1), np.float32)
    return np.concatenate([rgb.astype(np.float32) / 255, ones], 2)


def _thing(rgba: Bytes) -> Floats:
    picture = np.asarray(rgba / np.float32(255), np.float32)
    picture[..., :3] *= picture[..., 3:]
    return picture


def _cut_out(rgb: Bytes, rng: Rng) -> Floats:
    """A round, dented part of a picture."""
    side = rgb.shape[0]
    corners = int(rng.integers(4, 12))
    angles = np.sort(rng.uniform(0, 2 * np.pi, corners))
    radii = side * rng.uniform(0.2, 0.48, corners)
    points = np.stack([np.cos(angles), np.sin(angles)], 1) * radii[:, None] + side / 2
    mask = np.zeros((side, side), np.float32)
    cv2.fillPoly(mask, [np.rint(points * 8).astype(np.int32)], 1.0, cv2.LINE_AA, 3)
    soft = np.asarray(cv2.GaussianBlur(mask, (0, 0), float(rng.uniform(0.5, 2))), np.float32)
    share = soft[..., None]
    return np.concatenate([rgb.astype(np.float32) / 255 * share, share], 2)
