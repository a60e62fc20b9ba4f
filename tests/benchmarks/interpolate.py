"""The frame between two: PSNR beside blending and optical flow alone, and the time a frame takes."""

from __future__ import annotations

import statistics
import time
from functools import partial

import numpy as np

from engines import Problem
from engines.kernels.inbetween import between_by_network
from engines.models import shipped_weights
from tests.benchmarks.table import Row

GAIN = 1.0
"""dB over DIS flow that the network must reach."""


def run() -> list[Row]:
    """Measure what is here: without the training data only the time."""
    try:
        between = partial(between_by_network, path=shipped_weights("interpolate"))
    except Problem:
        return []
    rng = np.random.default_rng(0)
    first = rng.integers(0, 256, (432, 768, 3)).astype(np.uint8)
    times = []
    for _ in range(4):
        start = time.perf_counter()
        between(first, np.roll(first, 4, 1))
        times.append(time.perf_counter() - start)
    rows = [Row("interpolate: a frame of 768×432", statistics.median(times[1:]), "s")]
    try:
        return [*rows, *_quality(between)]
    except Problem as problem:
        return [*rows, Row(f"interpolate quality: skipped, {problem.title}".strip(), 0)]


def _quality(between: partial[np.ndarray]) -> list[Row]:
    from engines.training.interpolate import measured

    found = measured(between)
    rows = [Row(name.removesuffix(", PSNR dB"), value, "dB") for name, value in found.items()]
    for place in dict.fromkeys(name.split(":")[0] for name in found):
        gain = found[f"{place}: interpolate, PSNR dB"] - found[f"{place}: DIS medium, PSNR dB"]
        bar = GAIN if place == "synthetic" else None
        rows.append(Row(f"{place}: interpolate over DIS", gain, "dB", bar, "higher"))
    return rows
