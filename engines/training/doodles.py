"""Faces as people draw them from memory: ovals for eyes, an L for the nose, a bow for the mouth.

The portraits that `sketch` learns from are aligned: eyes, nose and mouth lie within a few
pixels of the same places. A doodle is put there by a matrix, over the outlines of hair and
shoulders, so that a network learns that such signs mean a face.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from engines.values import Floats

Curve = NDArray[np.float64]
"""Points (N, 2) in parts of the side of an aligned portrait."""
Flags = NDArray[np.bool_]

EYES, NOSE, MOUTH = ((0.368, 0.497), (0.629, 0.498)), (0.5, 0.662), (0.497, 0.759)
"""Means over the portraits, found by a face detector."""
HEAD = (0.497, 0.60)
"""The middle of the oval of the face."""


def doodle(matrix: Floats, side: int, rng: np.random.Generator) -> tuple[NDArray[np.int32], Flags]:
    """Strokes of a face, numbered from 1, and where they stand for all that is there.

    `matrix` (2, 3) takes pixels of an aligned portrait of a side of 1 to those of the drawing.
    """
    near = rng.normal(0, 0.012, (5, 2))
    scale = rng.normal(1, 0.06)
    strokes: list[Curve] = []
    eye = _EYES[rng.choice(len(_EYES), p=(0.34, 0.26, 0.12, 0.28))]
    brow = rng.uniform() < 0.75
    size = np.array([rng.uniform(0.045, 0.085), rng.uniform(0.018, 0.04)])
    lift, bend = rng.uniform(0.07, 0.12), rng.uniform(-0.01, 0.04)
    for at, away, sign in zip(EYES, near, (-1, 1), strict=False):
        middle = np.array(at) + away
        strokes += [middle + size * scale * part for part in eye(rng)]
        if brow:
            reach = size[0] * rng.uniform(1.1, 1.6)
            x = np.linspace(-1, 1, 9)
            y = -lift - bend * (1 - x**2) + sign * x * rng.normal(0, 0.012)
            strokes.append(middle + np.stack([reach * x, y], 1))
    nose = _NOSES[rng.choice(len(_NOSES))](rng)
    strokes += [np.array(NOSE) + near[2] + part for part in nose]
    wide = rng.uniform(0.08, 0.15)
    strokes += [
        np.array(MOUTH) + near[3] + part * (wide, wide)
        for part in _MOUTHS[rng.choice(len(_MOUTHS))](rng)
    ]
    strokes += _head(rng)
    return _numbered(strokes, matrix, side), inside(matrix, side)


def _arc(start: float, end: float, count: int = 16) -> Curve:
    turn = np.linspace(start, end, count) * np.pi
    return np.stack([np.cos(turn), np.sin(turn)], 1)


def _oval_eye(rng: np.random.Generator) -> list[Curve]:
    return [_arc(0, 2, 24)]


def _looking_eye(rng: np.random.Generator) -> list[Curve]:
    pupil = _arc(0, 2, 12) * (0.32, 0.7)
    return [_arc(0, 2, 24), pupil, pupil * 0.4]


def _dot_eye(rng: np.random.Generator) -> list[Curve]:
    dot = _arc(0, 2, 12) * (0.25, 0.55)
    return [dot, dot * 0.5]


def _lidded_eye(rng: np.random.Generator) -> list[Curve]:
    iris = _arc(0, 2, 12) * (0.33, 0.8)
    lids = [_arc(1, 2), _arc(0, 1) * (1, rng.uniform(0.3, 0.9))]
    return [lids[0], *lids[: int(rng.uniform() < 0.7)], lids[1], iris, iris * 0.45]


def _hooked_nose(rng: np.random.Generator) -> list[Curve]:
    way = rng.choice((-1, 1))
    wide, high = rng.uniform(0.025, 0.06), rng.uniform(0.06, 0.17)
    return [np.array([(0.0, -high), (-way * wide, 0.0), (way * wide * 0.6, 0.008)])]


def _bowed_nose(rng: np.random.Generator) -> list[Curve]:
    return [_arc(0.05, 0.95) * (rng.uniform(0.03, 0.06), rng.uniform(0.015, 0.04))]


def _sided_nose(rng: np.random.Generator) -> list[Curve]:
    wide, high = rng.uniform(0.02, 0.035), rng.uniform(0.1, 0.17)
    sides = [
        np.array([(s * wide * 0.6, -high), (s * wide, -0.03), (s * wide * 1.5, 0)]) for s in (-1, 1)
    ]
    return [*sides, *_bowed_nose(rng)]


def _pierced_nose(rng: np.random.Generator) -> list[Curve]:
    wide = rng.uniform(0.018, 0.035)
    return [_arc(0, 2, 8) * (0.01, 0.007) + (sign * wide, 0) for sign in (-1, 1)]


def _no_nose(rng: np.random.Generator) -> list[Curve]:
    return []


def _line_mouth(rng: np.random.Generator) -> list[Curve]:
    x = np.linspace(-1, 1, 11)
    return [np.stack([x, rng.uniform(-0.12, 0.35) * (1 - x**2)], 1)]


def _lens_mouth(rng: np.random.Generator) -> list[Curve]:
    x = np.linspace(-1, 1, 13)
    up, down = rng.uniform(0.1, 0.4), rng.uniform(0.15, 0.5)
    lips = [np.stack([x, -up * (1 - x**2)], 1), np.stack([x, down * (1 - x**2)], 1)]
    return [*lips, *_line_mouth(rng)[: int(rng.uniform() < 0.6)]]


def _bow_mouth(rng: np.random.Generator) -> list[Curve]:
    x = np.linspace(-1, 1, 13)
    bow = -rng.uniform(0.15, 0.35) * (1 - np.abs(x)) * (0.6 + 1.4 * np.abs(x))
    return [np.stack([x, bow], 1), *_lens_mouth(rng)[1:]]


def _bowl_mouth(rng: np.random.Generator) -> list[Curve]:
    """Closed above by a straight line."""
    x = np.linspace(-1, 1, 13)
    flat = np.stack([x, 0 * x], 1)
    return [flat, np.stack([x, rng.uniform(0.2, 0.6) * np.sqrt(1 - x**2)], 1)]


_EYES: tuple[Callable[[np.random.Generator], list[Curve]], ...]
_EYES = (_oval_eye, _looking_eye, _dot_eye, _lidded_eye)
_NOSES = (_hooked_nose, _bowed_nose, _sided_nose, _pierced_nose, _hooked_nose, _no_nose)
_MOUTHS = (_line_mouth, _lens_mouth, _bow_mouth, _bowl_mouth)


def _head(rng: np.random.Generator) -> list[Curve]:
    """The oval of the face or its lower half, the neck, and hair as a larger bow."""
    wide, high = rng.normal(0.275, 0.015), rng.normal(0.345, 0.02)
    oval = _arc(-0.5, 1.5, 48)
    chin = np.where(oval[:, 1] > 0, 1 - rng.uniform(0.05, 0.3) * oval[:, 1] ** 2, 1.0)
    oval = np.stack([oval[:, 0] * chin * wide, oval[:, 1] * high], 1) + HEAD
    strokes = []
    kind = rng.uniform()
    if kind < 0.55:
        strokes.append(oval)
    elif kind < 0.9:
        strokes.append(oval[12 - int(rng.integers(0, 5)) : 36 + int(rng.integers(0, 5))])
    if rng.uniform() < 0.3:
        bow = _arc(1 - rng.uniform(0, 0.2), 2 + rng.uniform(0, 0.2), 32)
        strokes.append(bow * (wide * rng.uniform(1.1, 1.4), high * rng.uniform(1.05, 1.25)) + HEAD)
    if rng.uniform() < 0.5:
        strokes += [_neck(sign, rng) for sign in (-1, 1)]
    return strokes


def _neck(sign: int, rng: np.random.Generator) -> Curve:
    apart = rng.uniform(0.12, 0.2)
    return np.array(
        [(0.5 + sign * apart, 0.88), (0.5 + sign * apart, 0.97), (0.5 + sign * 0.45, 1.08)]
    )


def _numbered(strokes: list[Curve], matrix: Floats, side: int) -> NDArray[np.int32]:
    """The curves drawn one pixel thin, each with its number."""
    drawn = np.zeros((side, side), np.int32)
    for number, curve in enumerate(strokes, 1):
        points = curve @ matrix[:, :2].T + matrix[:, 2]
        thin = np.round(points).astype(np.int32)[:, None]
        cv2.polylines(drawn, [thin], False, number, 1)
    return drawn


def inside(matrix: Floats, side: int) -> Flags:
    """The part of the face that a doodle stands for: nothing else is drawn there."""
    oval = _arc(0, 2, 32) * (0.25, 0.34) + (HEAD[0], HEAD[1] + 0.005)
    points = (oval @ matrix[:, :2].T + matrix[:, 2]).round().astype(np.int32)
    mask = np.zeros((side, side), np.uint8)
    cv2.fillPoly(mask, [points], 1)
    return np.asarray(mask > 0)
