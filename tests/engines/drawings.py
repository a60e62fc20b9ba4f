"""Drawings as a hand makes them: a face, a flower, a t-shirt, of a few uneven curves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np

from engines.values import Image

Points = Sequence[tuple[float, float]]


class Sheet:
    """A sheet of paper of `side` pixels, drawn on with a shaky pen in coordinates of 0…1."""

    def __init__(self, side: int, width: float = 0.012, shake: float = 0.004) -> None:
        self.side, self.width = side, max(round(width * side), 1)
        self.shake, self.rng = shake, np.random.default_rng(4)
        self.rgb = np.full((side, side, 3), 255, np.uint8)

    def curve(self, *points: tuple[float, float], closed: bool = False) -> None:
        """A smooth stroke near to the points (Catmull-Rom)."""
        line = self._smooth(points, closed)
        wander = cv2.GaussianBlur(self.rng.normal(0, 1, (len(line), 2)), (0, 0), 6, sigmaY=6)
        line = (line + self.shake * 3 * wander) * self.side
        ink = (25, 25, 30)
        cv2.polylines(self.rgb, [np.int32(line * 16)], False, ink, self.width, cv2.LINE_AA, 4)

    def paint(self, points: Points, colour: tuple[int, int, int]) -> None:
        """A flat area of colour; to be laid before the lines."""
        area = np.int32(self._smooth(points, True) * self.side * 16)
        cv2.fillPoly(self.rgb, [area], colour, cv2.LINE_AA, 4)

    def image(self) -> Image:
        return Image.from_rgb(self.rgb)

    @staticmethod
    def _smooth(points: Points, closed: bool) -> np.ndarray:
        p = np.array(points, float)
        p = np.vstack([p[-1], p, p[:2]]) if closed else np.vstack([p[0], p, p[-1]])
        t = np.linspace(0, 1, 16, endpoint=False)[:, None]
        parts = [
            0.5
            * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2
               + (3 * b - a - 3 * c + d) * t**3)
            for a, b, c, d in zip(p[:-3], p[1:-2], p[2:-1], p[3:], strict=True)
        ]  # fmt: skip
        return np.vstack([*parts, p[-2:-1]])


def face(side: int = 384, painted: bool = False) -> Image:
    """A face from the front, with hair, neck and shoulders."""
    sheet = Sheet(side)
    oval = [(0.5, 0.17), (0.66, 0.25), (0.7, 0.45), (0.64, 0.64), (0.5, 0.75), (0.36, 0.64),
            (0.3, 0.45), (0.34, 0.25)]  # fmt: skip
    hair = [(0.28, 0.5), (0.25, 0.25), (0.4, 0.07), (0.6, 0.07), (0.75, 0.25), (0.72, 0.5),
            (0.67, 0.3), (0.5, 0.24), (0.34, 0.32)]  # fmt: skip
    if painted:
        sheet.paint([(0, 0.99), (0.2, 0.85), (0.5, 0.8), (0.8, 0.85), (1, 0.99)], (40, 70, 140))
        sheet.paint(oval, (236, 196, 170))
        sheet.paint(hair, (150, 60, 30))
    sheet.curve(*oval[1:8])
    sheet.curve(*hair, closed=True)
    for x, way in ((0.4, -1), (0.6, 1)):
        sheet.curve((x - 0.055, 0.42), (x, 0.395), (x + 0.055, 0.42), (x, 0.435), closed=True)
        sheet.curve((x - 0.015, 0.41), (x + 0.012, 0.41), (x, 0.43), closed=True)
        sheet.curve((x - 0.07, 0.36), (x, 0.335), (x + 0.065, 0.355))
        sheet.curve((0.5 + way * 0.09, 0.72), (0.5 + way * 0.1, 0.83), (0.5 + way * 0.3, 0.9),
                    (0.5 + way * 0.48, 0.98))  # fmt: skip
    sheet.curve((0.52, 0.42), (0.53, 0.52), (0.545, 0.55), (0.5, 0.57), (0.46, 0.55))
    sheet.curve((0.42, 0.635), (0.48, 0.625), (0.5, 0.632), (0.53, 0.625), (0.58, 0.637))
    sheet.curve((0.44, 0.64), (0.5, 0.668), (0.57, 0.64))
    return sheet.image()


def flower(side: int = 384, painted: bool = False) -> Image:
    """A daisy of eleven petals on a stem."""
    sheet = Sheet(side)
    centre = np.array([0.5, 0.4])
    middle = [tuple(centre + 0.09 * np.array([np.cos(a), np.sin(a)])) for a in np.arange(0, 6.2, 1)]
    if painted:
        sheet.paint([(0, 0), (1, 0), (1, 1), (0, 1)], (70, 120, 50))
    for turn in np.linspace(0, 2 * np.pi, 11, endpoint=False):
        along, across = (
            np.array([np.cos(turn), np.sin(turn)]),
            np.array([-np.sin(turn), np.cos(turn)]),
        )
        petal = [
            (0.1, -0.02),
            (0.22, -0.06),
            (0.33, -0.03),
            (0.33, 0.03),
            (0.22, 0.06),
            (0.1, 0.02),
        ]
        points = [tuple(centre + r * along + s * across) for r, s in petal]
        if painted:
            sheet.paint(points, (250, 245, 250))
        sheet.curve(*points)
    if painted:
        sheet.paint(middle, (240, 190, 40))
    sheet.curve(*middle, closed=True)
    sheet.curve((0.5, 0.74), (0.52, 0.85), (0.5, 0.99))
    sheet.curve((0.53, 0.74), (0.55, 0.85), (0.53, 0.99))
    return sheet.image()


def shirt(side: int = 384, painted: bool = False) -> Image:
    """A t-shirt laid flat."""
    sheet = Sheet(side)
    outline = [(0.37, 0.15), (0.3, 0.17), (0.1, 0.33), (0.18, 0.47), (0.29, 0.4), (0.3, 0.65),
               (0.28, 0.9), (0.5, 0.92), (0.72, 0.9), (0.7, 0.65), (0.71, 0.4), (0.82, 0.47),
               (0.9, 0.33), (0.7, 0.17), (0.63, 0.15)]  # fmt: skip
    if painted:
        sheet.paint([(0, 0), (1, 0), (1, 1), (0, 1)], (190, 170, 150))
        sheet.paint(outline, (200, 40, 50))
    sheet.curve(*outline)
    sheet.curve((0.37, 0.15), (0.43, 0.22), (0.5, 0.24), (0.57, 0.22), (0.63, 0.15))
    sheet.curve((0.39, 0.15), (0.5, 0.17), (0.61, 0.15))
    sheet.curve((0.3, 0.4), (0.3, 0.3))
    sheet.curve((0.7, 0.4), (0.7, 0.3))
    return sheet.image()


KINDS: dict[str, Callable[..., Image]] = {"portrait": face, "flower": flower, "garment": shirt}
"""A drawing for each kind that image.sketch paints."""
