"""Batches of simulated drawings to train `sketch` on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engines.training.data import Bytes, data_folder, pictures
from engines.training.looks import Looks
from engines.training.nets.drawing import LOOK
from engines.training.paints import hints
from engines.training.sketches import simulate
from engines.values import Floats

SETS = ("portraits", "flowers", "clothing")
"""The kinds in their order, by the archives they are learned from."""
PACK = 192
"""The side of the pictures that are kept ready."""
UNKNOWN = {"Not sure", "Skip", "Other"}


@dataclass(frozen=True)
class Config:
    """What a training of this family is made of."""

    name: str = "sketch"
    sides: tuple[int, int] = (128, 192)
    """The side of pictures at first, and later on."""
    grow: float = 0.7
    """The share of the time after which pictures are large."""
    batch: int = 12
    plain: bool = False
    doodled: float = 0.5
    """The share of portraits drawn from memory."""
    far: float = 0.35
    """The share of portraits that are seen from farther away."""
    painted: float = 0.5
    """The share of drawings with paint under the lines."""
    looks: bool = True
    """Whether a drawing comes with the look of its picture, or with chance numbers."""
    strange: float = 0.2
    """The share of drawings given the look of another picture; only the judge looks at them."""
    odds: tuple[float, float, float] = (0.5, 0.22, 0.28)
    rates: tuple[float, float] = (3e-4, 3e-4)
    """Of the painter and of its judges."""
    fooled: float = 0.5
    features: float = 5.0
    near: float = 6.0
    blurred: float = 3.0
    edges: float = 3.0
    unseen: float = 0.8
    coded: float = 1.0


@dataclass(frozen=True)
class Batch:
    """Pictures (N, 3, H, W) in -1…1 and what is given to paint them again."""

    picture: Tensor
    condition: Tensor
    kind: Tensor
    look: Tensor
    own: Tensor
    """1 where the look is the picture's own, (N, 1, 1, 1)."""

    def to(self, device: str) -> Batch:
        """The same on a device."""
        moved = (each.to(device) for each in (self.picture, self.condition))
        picture, condition = (each.contiguous(memory_format=torch.channels_last) for each in moved)
        return Batch(
            picture, condition, self.kind.to(device), self.look.to(device), self.own.to(device)
        )


class Drawings:
    """Batches of simulated drawings of the three kinds."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self.side = config.sides[0]
        sets = [pictures(name, PACK) for name in SETS]
        self.train = [each.train for each in sets]
        self.held = [each.held for each in sets]
        self.order = [np.arange(len(each)) for each in self.train]
        self.order[2] = known(sets[2].train_names)
        self.roomy = np.flatnonzero([has_room(each) for each in self.train[0]])
        self.looks = [Looks.of(each[:1200], LOOK) for each in self.train]

    def batch(self, rng: np.random.Generator) -> Batch:
        """A batch to train on."""
        kinds = rng.choice(len(SETS), self.config.batch, p=self.config.odds)
        chosen, faces = zip(*(self._one(int(kind), rng) for kind in kinds), strict=True)
        return self.drawn(list(chosen), kinds, rng, faces)

    def _one(self, kind: int, rng: np.random.Generator) -> tuple[Bytes, Floats | None]:
        """A picture of a kind, and the matrix of its face where that is drawn from memory."""
        far = kind == 0 and len(self.roomy) > 0 and rng.uniform() < self.config.far
        order = self.roomy if far else self.order[kind]
        picture, matrix = moved(self.train[kind][rng.choice(order)], self.side, rng, far=far)
        return picture, matrix if kind == 0 and rng.uniform() < self.config.doodled else None

    def drawn(
        self,
        chosen: list[Bytes],
        kinds: NDArray[np.int64],
        rng: np.random.Generator,
        faces: Sequence[Floats | None] | None = None,
    ) -> Batch:
        """These pictures with their drawings; `faces` are drawn from memory."""
        painted = self.config.painted
        pairs = zip(chosen, faces or [None] * len(chosen), strict=True)
        condition = np.stack([given(each, rng, painted, face) for each, face in pairs])
        looks = np.stack([self.looks[k](each) for k, each in zip(kinds, chosen, strict=True)])
        own = rng.uniform(size=len(chosen)) >= self.config.strange
        other = np.clip(rng.normal(0, 1, looks.shape), -2.5, 2.5)
        near = looks + rng.normal(0, 0.1, looks.shape)
        looks = np.where(own[:, None] & self.config.looks, near, other)
        return Batch(
            torch.from_numpy(np.stack(chosen)).permute(0, 3, 1, 2).float() / 127.5 - 1,
            torch.from_numpy(condition).permute(0, 3, 1, 2),
            torch.from_numpy(kinds.astype(np.int64)),
            torch.from_numpy(looks.astype(np.float32)),
            torch.from_numpy(own.astype(np.float32))[:, None, None, None],
        )

    def examples(self, count: int, side: int, painted: float = 0.0) -> Batch:
        """The same held-out pictures of each kind every time, one kind after the other."""
        rng = np.random.default_rng(7)
        chosen = [
            cv2.resize(each[(i * 11 + 2) % len(each)], (side, side), interpolation=cv2.INTER_AREA)
            for each in self.held
            for i in range(count)
        ]
        still = replace(self.config, painted=painted, strange=0.0)
        mine, self.config = self.config, still
        faces = [WHOLE * side if i % 2 else None for i in range(count)] + [None] * (2 * count)
        batch = self.drawn(chosen, np.repeat(np.arange(len(SETS)), count), rng, faces)
        self.config = mine
        return batch


def known(names: tuple[str, ...]) -> NDArray[np.int64]:
    """Which garments have a label that says what they are."""
    table = (data_folder() / "clothing_labels.csv").read_text().splitlines()[1:]
    labels = dict(line.split(",")[0::2][:2] for line in table)
    kept = [i for i, name in enumerate(names) if labels.get(Path(name).stem) not in UNKNOWN]
    return np.array(kept, np.int64)


WHOLE = np.array([(1.0, 0.0, 0.0), (0.0, 1.0, 0.0)])
"""The matrix of a picture that is not moved, for a side of 1."""


def has_room(picture: Bytes) -> bool:
    """Whether the ground reaches to the upper edge, so that there can be more of it above."""
    return bool(picture[:3].reshape(-1, 3).std(0).mean() < 9)


def moved(
    picture: Bytes, side: int, rng: np.random.Generator, *, far: bool = False
) -> tuple[Bytes, Floats]:
    """The picture flipped, cut, turned and bent a little by chance, as a square of `side`.

    From `far` it is smaller, and the ground around it goes on. Also gives the matrix (2, 3) from
    the picture, with a side of 1, to the square.
    """
    size = picture.shape[0]
    is_flipped = rng.uniform() < 0.5
    flipped = picture[:, ::-1] if is_flipped else picture
    scale = side / size * (rng.uniform(0.55, 1.0) if far else rng.uniform(1.0, 1.18))
    turn = cv2.getRotationMatrix2D((size / 2, size / 2), rng.normal(0, 3), scale)
    spare = abs(scale * size - side) / 2
    turn[:, 2] += side / 2 - size / 2 + rng.uniform(-spare, spare, 2) * (0.7, 1.0)
    if far:  # what is cut off below stays at the lower edge
        turn[1, 2] += side - (turn[1] @ (size / 2, size, 1.0))
    y, x = np.mgrid[:side, :side].astype(np.float32)
    back = cv2.invertAffineTransform(turn)
    bend = [cv2.resize(rng.normal(0, 1, (4, 4)).astype(np.float32), (side, side)) for _ in "xy"]
    reach = rng.uniform(0, 3.0)
    sx = (back[0, 0] * x + back[0, 1] * y + back[0, 2] + reach * bend[0]).astype(np.float32)
    sy = (back[1, 0] * x + back[1, 1] * y + back[1, 2] + reach * bend[1]).astype(np.float32)
    result = cv2.remap(
        np.ascontiguousarray(flipped), sx, sy, cv2.INTER_AREA if far else cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE if far else cv2.BORDER_REFLECT_101,
    )  # fmt: skip
    unit = np.array(
        [(-size if is_flipped else size, 0, size * is_flipped), (0, size, 0), (0, 0, 1)]
    )
    return np.asarray(result, np.uint8), np.asarray(turn @ unit)


def given(
    picture: Bytes, rng: np.random.Generator, painted: float, face: Floats | None = None
) -> Floats:
    """The drawing of a picture as the network takes it: (H, W, 5)."""
    ink = simulate(picture, rng, face)[..., None]
    if rng.uniform() >= painted:
        return np.dstack([ink, np.zeros((*picture.shape[:2], 4), np.float32)])
    colours, mask = hints(picture, ink[..., 0], rng, face)
    return np.dstack([ink, (2 * colours - 1) * mask[..., None], mask]).astype(np.float32)
