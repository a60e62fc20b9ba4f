"""image.colorize: how near its colours come on held-out pictures, how colourful, how fast."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from engines import Context, Image, Problem, find_engine
from engines.kernels.tints import lab
from engines.models import shipped_weights
from tests.benchmarks.table import Row

KINDS = ("flowers", "clothing", "portraits")
COUNT = 200
"""Held-out pictures of each kind."""
HINTS = 10


def run() -> list[Row]:
    try:
        held = {kind: list(_held(kind)) for kind in KINDS}
        shipped_weights("colorize")
    except Problem as problem:
        return [Row(f"colorize: skipped, {problem.title} {problem.reason}".strip(), 0)]
    mean = _mean_colour()
    found = {kind: _judged(pictures, mean) for kind, pictures in held.items()}
    both = {way: found["flowers"][way] + found["clothing"][way] for way in found["flowers"]}
    rows = _rows("flowers and garments", both, barred=True)
    for kind in KINDS:
        rows += _rows(kind.replace("clothing", "garments"), found[kind], barred=False)
    return [*rows, *_times(held["flowers"][0])]


def _rows(what: str, judged: dict[str, list[tuple[float, float]]], *, barred: bool) -> list[Row]:
    from engines.training.tinting import gains

    bars = {"automatic, dB over grey": 1.0, f"{HINTS} hints, dB over grey": 4.0} if barred else {}
    rows = []
    for name, value in gains(judged).items():
        unit = "dB" if "dB" in name else ""
        text = f"colorize {what}: {name.replace(', dB', ',')}"
        rows.append(Row(text, value, unit, bars.get(name), "higher"))
        if barred and name == "automatic, colourfulness":
            rows[-1:] = [
                Row(f"{text} of the truth, at least", value, "", 0.6, "higher"),
                Row(f"{text} of the truth, at most", value, "", 1.25, "lower"),
            ]
    return rows


def _held(kind: str) -> Iterator[np.ndarray]:
    """Some held-out pictures of an archive, evenly from all of it."""
    from engines.training.data import files

    held = [file for file in files(kind) if file.held]
    for i in np.linspace(0, len(held) - 1, min(COUNT, len(held))).astype(int):
        yield held[i].picture()[..., :3]


def _mean_colour() -> np.ndarray:
    """The mean a and b of flowers and garments that the network was trained on."""
    from engines.training.data import files

    means = []
    for kind in KINDS[:2]:
        trained = [file for file in files(kind) if not file.held][::40]
        means += [lab(file.picture()[..., :3])[..., 1:].mean((0, 1)) for file in trained]
    return np.mean(means, axis=0)


def _judged(pictures: list[np.ndarray], mean: np.ndarray) -> dict[str, list[tuple[float, float]]]:
    """(PSNR, colourfulness) of each picture: true, grey, of one colour, and as the engine does."""
    from engines.training import tinting

    rng = np.random.default_rng(0)
    rows: dict[str, list[tuple[float, float]]] = {}
    for rgb in pictures:
        light = lab(rgb)[..., 0]
        flat = [np.full(light.shape, value, np.float32) for value in mean]
        grey = tinting.rgb(light, np.zeros((2, *light.shape), np.float32))
        made = {
            "truth": rgb,
            "grey": grey,
            "mean colour": tinting.rgb(light, np.stack(flat)),
            "automatic": coloured(grey, None),
            f"{HINTS} hints": coloured(grey, hints(rgb, rng)),
        }
        for name, result in made.items():
            rows.setdefault(name, []).extend(tinting.rows([result], [rgb]))
    return rows


def hints(rgb: np.ndarray, rng: np.random.Generator) -> Image:
    """Ten squares at chance places, a thirty-second of the short side wide, of the true colour."""
    height, width = rgb.shape[:2]
    size = max(min(height, width) // 32, 1)
    pixels = np.zeros((height, width, 4), np.uint8)
    for _ in range(HINTS):
        y, x = int(rng.integers(height - size + 1)), int(rng.integers(width - size + 1))
        here = slice(y, y + size), slice(x, x + size)
        pixels[here][..., :3] = rgb[here].mean((0, 1)).round()
        pixels[here][..., 3] = 255
    return Image.adopt(pixels)


def coloured(grey: np.ndarray, told: Image | None) -> np.ndarray:
    """What the engine makes of a grey picture (H, W, 3)."""
    engine = find_engine("image.colorize")
    params = engine.params.check({"picture": Image.from_rgb(grey), "hints": told})
    return engine(params, Context(weights=shipped_weights)).image().rgb


def _times(rgb: np.ndarray) -> list[Row]:
    import cv2

    rows = []
    for width, height in ((1024, 768), (4000, 3000)):
        large = np.asarray(cv2.resize(rgb, (width, height)), np.uint8)
        coloured(large, None)
        start = time.perf_counter()
        coloured(large, None)
        took = time.perf_counter() - start
        rows.append(Row(f"colorize: a picture of {width}×{height}", took, "s"))
    return rows
