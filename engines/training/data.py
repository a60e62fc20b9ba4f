"""The training data: archives of pictures, read once into packs of one size, a tenth held out."""

from __future__ import annotations

import hashlib
import os
import tarfile
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from engines.problem import Problem

Bytes = NDArray[np.uint8]
T = TypeVar("T")

HELD_OUT = 26
"""A file is held out when the first byte of its SHA-256 lies below: about one in ten."""


def data_folder() -> Path:
    """Where the archives are: ATELIER_DATA, else ../shared/data beside the program."""
    given = os.environ.get("ATELIER_DATA")
    return Path(given) if given else Path(__file__).parents[3] / "shared" / "data"


def training_folder() -> Path:
    """Where packs, checkpoints and logs go, outside the tree: ATELIER_TRAINING, else a cache."""
    given = os.environ.get("ATELIER_TRAINING")
    folder = Path(given) if given else Path(tempfile.gettempdir()) / "atelier-training"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@dataclass(frozen=True)
class File:
    """One file of an archive: its path inside, its bytes, and whether it is held out."""

    name: str
    data: bytes
    held: bool

    def picture(self) -> Bytes:
        """The picture in the file: RGB, or RGBA where the file has alpha, (H, W, 3 or 4)."""
        decoded = cv2.imdecode(np.frombuffer(self.data, np.uint8), cv2.IMREAD_UNCHANGED)
        if decoded is None:
            raise Problem(f"{self.name} is no picture.", "", "Fetch the training data again.")
        if decoded.ndim == 2:
            return np.repeat(decoded[..., None], 3, 2).astype(np.uint8)
        order = cv2.COLOR_BGRA2RGBA if decoded.shape[2] == 4 else cv2.COLOR_BGR2RGB
        return np.asarray(cv2.cvtColor(decoded, order), np.uint8)


@dataclass(frozen=True)
class Pictures:
    """Pictures of one size (N, side, side, 3), uint8 sRGB: to train on, and held out."""

    train: Bytes
    held: Bytes
    train_names: tuple[str, ...]
    held_names: tuple[str, ...]


def files(name: str) -> Iterator[File]:
    """The files of the archive `name`.tar, in the order of their names."""
    path = data_folder() / f"{name}.tar"
    if not path.exists():
        raise Problem(
            f"The training data “{name}” is not here.",
            f"{path} does not exist.",
            "Put the archives there, or set ATELIER_DATA to their folder.",
        )
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda member: member.name):
            handle = archive.extractfile(member) if member.isfile() else None
            if handle is not None:
                data = handle.read()
                yield File(member.name, data, hashlib.sha256(data).digest()[0] < HELD_OUT)


def pictures(name: str, side: int) -> Pictures:
    """The pictures of an archive, scaled to cover a square of `side` pixels and cut to it.

    Packed on first use and memory-mapped afterwards.
    """
    folder = training_folder() / "packs"
    train, held, names = (
        folder / f"{name}-{side}-{part}.npy" for part in ("train", "held", "names")
    )
    if not names.exists():
        folder.mkdir(exist_ok=True)
        found = [(file.name, file.held, square(file.picture(), side)) for file in files(name)]
        _save(train, np.stack([pixels for _, kept, pixels in found if not kept]))
        _save(held, np.stack([pixels for _, kept, pixels in found if kept]))
        _save(names, np.array([(each, str(int(kept))) for each, kept, _ in found]))
    table = np.load(names)
    return Pictures(
        np.load(train, mmap_mode="r"),
        np.load(held, mmap_mode="r"),
        tuple(str(each) for each, kept in table if kept == "0"),
        tuple(str(each) for each, kept in table if kept == "1"),
    )


def square(picture: Bytes, side: int) -> Bytes:
    """The middle of a picture, as a square of `side` pixels; alpha is laid on white."""
    if picture.shape[2] == 4:
        alpha = picture[..., 3:].astype(np.float32) / 255
        picture = (picture[..., :3] * alpha + 255 * (1 - alpha)).astype(np.uint8)
    height, width = picture.shape[:2]
    edge = min(height, width)
    top, left = (height - edge) // 2, (width - edge) // 2
    cut = picture[top : top + edge, left : left + edge]
    how = cv2.INTER_AREA if edge > side else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(cut, (side, side), interpolation=how), np.uint8)


def ahead(make: Callable[[np.random.Generator], T], seed: int, threads: int) -> Iterator[T]:
    """What `make` gives again and again, made ahead by so many threads; 0 makes it when asked.

    With threads the order is that of asking, so the same seed gives the same batches.
    """
    seeds = np.random.SeedSequence(seed)
    if not threads:
        while True:
            yield make(np.random.default_rng(seeds.spawn(1)[0]))
    with ThreadPoolExecutor(threads) as pool:
        waiting: deque[Future[T]] = deque()
        while True:
            while len(waiting) < 2 * threads:
                waiting.append(pool.submit(make, np.random.default_rng(seeds.spawn(1)[0])))
            yield waiting.popleft().result()


def _save(path: Path, array: NDArray[Any]) -> None:
    """Whole or not at all, so that two trainings can pack at the same time."""
    part = path.with_suffix(f".{os.getpid()}.part")
    with part.open("wb") as handle:
        np.save(handle, array)
    part.replace(path)
