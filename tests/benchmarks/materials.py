"""image.materials: its time, how little it changes with the size of a picture, how pure it is."""

from __future__ import annotations

import statistics
import time

import numpy as np

from engines import Image, Labels, find_engine
from studio.samples import samples
from tests.benchmarks.table import Row

SCALES = (0.9, 0.95, 1.05, 1.1)


def run() -> list[Row]:
    pictures = {sample.id: _resized(sample.reference(), 1.0) for sample in samples()}
    _found(next(iter(pictures.values())))  # the libraries are loaded now
    times, agreements = [], []
    for picture in pictures.values():
        start = time.perf_counter()
        labels = _found(picture)
        times.append(time.perf_counter() - start)
        agreements += [agreement(labels, _found(_resized(picture, s))) for s in SCALES]
    rows = [
        Row("materials: a picture of 1024 px on its long side", max(times), "s", 1.0),
        Row("materials: adjusted Rand index after 0.9–1.1×, median",
            statistics.median(agreements), "", 0.9, "higher"),
        Row("materials: adjusted Rand index after 0.9–1.1×, lowest tenth",
            float(np.quantile(agreements, 0.1)), "", 0.75, "higher"),
    ]  # fmt: skip
    purities = [
        purity(_found(sample.reference()), truth)
        for sample in samples()
        if (truth := sample.reference_labels()) is not None
    ]
    if purities:
        rows.append(
            Row("materials: purity on samples", statistics.mean(purities), "", 0.85, "higher")
        )
    return rows


def agreement(one: Labels, other: Labels) -> float:
    """Adjusted Rand index (Hubert and Arabie, 1985) at the size of `one`: 1 is the same."""
    table = _shared(one.pixels, _nearest(other.pixels, one.pixels.shape))

    def pairs(counts: np.ndarray) -> float:
        return float((counts * (counts - 1) / 2).sum())

    both, rows, columns = pairs(table), pairs(table.sum(1)), pairs(table.sum(0))
    chance = rows * columns / pairs(table.sum())
    best = (rows + columns) / 2
    return 1.0 if best == chance else (both - chance) / (best - chance)


def purity(found: Labels, truth: Labels) -> float:
    """Share of the pixels that have the commonest true material of their found one."""
    table = _shared(found.pixels, truth.pixels)[:, 1:]
    return float(table.max(1).sum() / max(table.sum(), 1))


def _shared(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    table = np.bincount(one.ravel().astype(np.int64) * 13 + other.ravel(), minlength=169)
    return table.reshape(13, 13).astype(np.float64)


def _nearest(pixels: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    rows = ((np.arange(shape[0]) + 0.5) * pixels.shape[0] / shape[0]).astype(int)
    columns = ((np.arange(shape[1]) + 0.5) * pixels.shape[1] / shape[1]).astype(int)
    nearest: np.ndarray = pixels[rows][:, columns]
    return nearest


def _found(picture: Image) -> Labels:
    engine = find_engine("image.materials")
    labels = engine(engine.params.check({"picture": picture}))["labels"]
    assert isinstance(labels, Labels)
    return labels


def _resized(picture: Image, scale: float) -> Image:
    from PIL import Image as Pillow

    factor = 1024 * scale / max(picture.size)
    size = round(picture.width * factor), round(picture.height * factor)
    return Image(
        np.asarray(Pillow.fromarray(picture.pixels).resize(size, Pillow.Resampling.LANCZOS))
    )
