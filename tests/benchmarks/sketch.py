"""image.sketch: whether lines are found again, how real its pictures look, and how long it takes.

Drawings are simulated from held-out pictures, each with a seed of its own. Baselines on the same
drawings: the prototype where it was trained, the drawing itself, the training picture nearest to
the truth, and the truth blurred. The truth shows how high a score can be.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import cv2
import numpy as np

from engines import Image, Problem
from engines.image.sketch import LOOK, Kind, Sketch
from engines.image.sketch import run as painted
from engines.kernels.networks import run_network
from engines.models import shipped_weights
from engines.progress import Progress
from engines.registry import context_for
from engines.training.data import Bytes, Pictures, data_folder, pictures, training_folder
from engines.training.figures import (
    encoded,
    kernel_distance,
    line_score,
    nearest_index,
    noise_floor,
    originality,
)
from engines.training.sketches import simulate
from tests.benchmarks.table import Row

SIDE, COUNT = 192, 96
"""Pixels of a drawing, and how many of each kind."""
PROTOTYPE = 128
"""The side that the prototype paints."""
KINDS = {Kind.PORTRAIT: "portraits", Kind.FLOWER: "flowers", Kind.GARMENT: "clothing"}
Method = Callable[["Case"], list[Bytes]]


@dataclass(frozen=True)
class Case:
    """What is measured on: drawings (dark on white) of held-out pictures of one kind."""

    kind: Kind
    pack: Pictures
    truths: list[Bytes]
    drawings: list[Bytes]


@dataclass(frozen=True)
class Marks:
    """Figures of one method: lines found again, kernel distance, and originality."""

    found: float
    score: float
    distance: float
    original: float


def run() -> list[Row]:
    """Measure what is here: without the training data only the time."""
    try:
        shipped_weights("sketch")
    except Problem:
        return []
    rows = [Row("sketch: a picture of 768 px", _seconds(), "s", 0.7)]
    if (data_folder() / "portraits.tar").exists():
        rows += _quality()
    return rows


def _quality() -> list[Row]:
    methods: dict[str, Method] = {"sketch": engine}
    prototype = training_folder() / "sketch-prototype" / "weights" / "sketch-prototype.onnx"
    if prototype.exists():
        methods["prototype"] = partial(network, prototype)
    methods |= {"drawing in black": black, "nearest training picture": neighbour}
    methods |= {"blurred truth": blurred, "truth": lambda each: each.truths}
    found = {
        name: {kind: marks(kind, method) for kind in KINDS} for name, method in methods.items()
    }
    rows = [row for name, each in found.items() for row in _rows(name, each)]
    if "prototype" in found:
        share = _mean(found["sketch"], "distance") / _mean(found["prototype"], "distance")
        rows.append(Row("sketch: kernel distance over the prototype's", share, "", 0.5))
    for kind in KINDS:
        floor = noise_floor(features(kind)[0], COUNT)
        rows.append(Row(f"{kind}: noise floor of the kernel distance", floor))
    return rows


def _rows(name: str, found: dict[Kind, Marks]) -> list[Row]:
    bars = (0.75, 0.7) if name == "sketch" else (None, None)
    rows = [
        Row(f"{name}: F-score of the lines", _mean(found, "score"), "", bars[0], "higher"),
        Row(f"{name}: strokes found again", _mean(found, "found"), "", None, "higher"),
        Row(f"{name}: kernel distance ×1000", _mean(found, "distance")),
        Row(f"{name}: distance to training pictures over that of held-out ones",
            min(each.original for each in found.values()), "", bars[1], "higher"),
    ]  # fmt: skip
    for kind, each in found.items():
        rows.append(Row(f"{name}, {kind}: F-score of the lines", each.score, "", None, "higher"))
        rows.append(Row(f"{name}, {kind}: kernel distance ×1000", each.distance))
    return rows


def _mean(found: dict[Kind, Marks], name: str) -> float:
    return float(statistics.mean(getattr(each, name) for each in found.values()))


@cache
def case(kind: Kind) -> Case:
    """Drawings of held-out pictures of a kind, spread over all of them."""
    pack = pictures(KINDS[kind], SIDE)
    places = np.linspace(0, len(pack.held) - 1, COUNT).astype(int)
    truths = [np.asarray(pack.held[place]) for place in places]
    inks = [simulate(truth, np.random.default_rng(i)) for i, truth in enumerate(truths)]
    return Case(
        kind, pack, truths, [np.asarray(np.rint(255 * (1 - ink)), np.uint8) for ink in inks]
    )


@cache
def features(kind: Kind) -> tuple[np.ndarray, np.ndarray]:
    """The features of the held-out pictures of a kind, and of those trained on."""
    pack = case(kind).pack
    return encoded(pack.held), encoded(pack.train)


def marks(kind: Kind, method: Method) -> Marks:
    """What a method reaches on the drawings of a kind."""
    given = case(kind)
    made = [_sized(each) for each in method(given)]
    triples = zip(given.drawings, made, given.truths, strict=True)
    lines = [line_score(*each) for each in triples]
    held, train = features(kind)
    found = encoded(np.stack(made))
    return Marks(
        statistics.mean(each["found"] for each in lines),
        statistics.mean(each["score"] for each in lines),
        kernel_distance(found, held),
        originality(found, held, train),
    )


def _sized(picture: Bytes) -> Bytes:
    how = cv2.INTER_AREA if picture.shape[0] > SIDE else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, (SIDE, SIDE), interpolation=how), np.uint8)


def engine(given: Case) -> list[Bytes]:
    """What the program gives, by its engine, with the settings it begins with."""
    context = context_for(Progress())
    return [
        painted(Sketch(lines=_page(each), kind=given.kind, seed=seed), context).image().rgb
        for seed, each in enumerate(given.drawings)
    ]


def _page(drawing: Bytes) -> Image:
    return Image.from_rgb(np.repeat(drawing[..., None], 3, 2))


def network(path: Path, given: Case, side: int = PROTOTYPE) -> list[Bytes]:
    """What a network of the recipe gives, by itself, for chance looks."""
    chance = np.random.default_rng(0)
    kind = np.array([list(KINDS).index(given.kind)], np.int64)
    made = []
    for drawing in given.drawings:
        condition = np.zeros((1, 5, side, side), np.float32)
        condition[0, 0] = 1 - cv2.resize(drawing, (side, side), interpolation=cv2.INTER_AREA) / 255
        look = chance.normal(0, 1, (1, LOOK)).astype(np.float32)
        found = run_network(path, "cpu", condition=condition, kind=kind, look=look)[0][0]
        made.append(np.clip((found.transpose(1, 2, 0) + 1) * 127.5, 0, 255).astype(np.uint8))
    return made


def black(given: Case) -> list[Bytes]:
    """The drawing itself as a picture."""
    return [np.repeat(each[..., None], 3, 2) for each in given.drawings]


def neighbour(given: Case) -> list[Bytes]:
    """The training picture whose features are nearest to those of the truth."""
    found = nearest_index(encoded(np.stack(given.truths)), features(given.kind)[1])
    return [np.asarray(given.pack.train[place]) for place in found]


def blurred(given: Case) -> list[Bytes]:
    """The truth without its fine detail."""
    return [np.asarray(cv2.GaussianBlur(each, (0, 0), 3), np.uint8) for each in given.truths]


def _seconds() -> float:
    """The median time of a picture of a drawing of 768 pixels, the network loaded."""
    page = np.full((768, 768), 255, np.uint8)
    cv2.ellipse(page, (384, 384), (200, 280), 0, 0, 360, 0, 5)
    context = context_for(Progress())
    times = []
    for seed in range(6):
        start = time.perf_counter()
        painted(Sketch(lines=_page(page), seed=seed), context)
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])
