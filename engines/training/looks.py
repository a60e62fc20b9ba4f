"""The look of a picture: a few numbers for its colours and light, normal within a kind."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engines.values import Bytes, Floats

SMALL = 16


def traits(rgb: Bytes) -> Floats:
    """Light and colours (Lab) of all, of border and middle, of the dark and the bright: (14,)."""
    small = cv2.resize(rgb, (SMALL, SMALL), interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    ring = np.ones((SMALL, SMALL), bool)
    ring[2:-2, 1:-1] = False
    flat = lab.reshape(-1, 3)
    order = np.argsort(flat[:, 0])
    parts = [lab[ring], lab[4:-4, 4:-4].reshape(-1, 3), flat[order[:64]], flat[order[-64:]]]
    means = [part.mean(0) for part in parts]
    return np.concatenate([*means, [flat[:, 0].std(), np.hypot(*flat[:, 1:].T).mean()]]).astype(
        np.float32
    )


@dataclass(frozen=True)
class Looks:
    """The principal directions of the traits of one kind, scaled so that looks are normal."""

    mean: Floats
    turn: Floats

    @classmethod
    def of(cls, pictures: Bytes, size: int) -> Looks:
        """Fitted to pictures (N, H, W, 3); looks have `size` numbers."""
        found = np.stack([traits(each) for each in pictures])
        mean = found.mean(0)
        _, spread, axes = np.linalg.svd(found - mean, full_matrices=False)
        axes *= np.sign(axes.sum(1, keepdims=True))
        scale = spread[:size, None] / np.sqrt(len(found))
        return cls(mean, (axes[:size] / np.maximum(scale, 1e-6)).astype(np.float32))

    def __call__(self, rgb: Bytes) -> Floats:
        """The look of a picture (H, W, 3): (size,), kept within ±2.5."""
        return np.clip(self.turn @ (traits(rgb) - self.mean), -2.5, 2.5).astype(np.float32)
