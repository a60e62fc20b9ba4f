"""image.upscale: Y-PSNR over bicubic on held-out pictures, sizes of the networks, frames a second."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from engines import Context, Image, Problem, find_engine
from engines.models import shipped_weights
from tests.benchmarks.table import Row

WAYS: dict[tuple[str, int], float | None] = {
    ("fast", 2): 1.5, ("fine", 2): 2.6, ("fine", 4): 1.6, ("fast", 4): None,
}  # fmt: skip
"""Quality and scale → the least dB over bicubic."""
MOST = {"upscale-fast": 20e3, "upscale-fine": 1e6, "upscale-fine-x4": 1e6}
"""Card → parameters it may have."""
FRAMES = 6


def run() -> list[Row]:
    try:
        sizes = [_size(card, most) for card, most in MOST.items()]
    except Problem as problem:
        return [Row(f"upscale: skipped, {problem.title} {problem.reason}".strip(), 0)]
    return [*sizes, *_speed(), *_quality()]


def _size(card: str, most: float) -> Row:
    from safetensors.numpy import load_file

    weights = load_file(shipped_weights(card).with_suffix(".safetensors"))
    count = sum(array.size for array in weights.values())
    return Row(f"{card}: parameters", count, "", most, "lower")


def _quality() -> list[Row]:
    from engines.training.upscale import gains, sharp, worn_alike

    try:
        held = sharp(held=True)
        whole = _whole()
    except Problem as problem:
        return [Row(f"upscale quality: skipped, {problem.title} {problem.reason}".strip(), 0)]
    rows = []
    for (model, scale), bar in WAYS.items():
        found = gains(_by(model, scale), held, scale)
        found |= gains(_by(model, scale), {"wallpapers, not halved": whole}, scale) | found
        for name, value in found.items():
            first = name == "Y-PSNR over bicubic, dB"
            text = f"upscale {model} ×{scale}: {name.removesuffix(', dB')}"
            rows.append(Row(text, value, "dB", bar if first else None, "higher"))
    for model in ("web", "fine"):
        found = gains(_by(model, 2), held, 2, shrink=worn_alike)
        value = found["Y-PSNR over bicubic, dB"]
        rows.append(Row(f"upscale {model} ×2: worn pictures, over bicubic", value, "dB"))
    return rows


def _whole() -> list[np.ndarray]:
    """The middles of held-out wallpapers as they are: blurred by their format, so gains are less."""
    from engines.training.data import files, square

    held = [file.picture()[..., :3] for file in files("wallpapers") if file.held]
    return [square(each, min(each.shape[:2]))[:960, :960] for each in held]


def _by(model: str, scale: int) -> Callable[[np.ndarray], np.ndarray]:
    engine = find_engine("image.upscale")
    context = Context(weights=shipped_weights)

    def enlarge(small: np.ndarray) -> np.ndarray:
        given = {"picture": Image.from_rgb(small), "model": model, "scale": scale}
        return engine(engine.params.check(given), context).image().rgb

    return enlarge


def _speed() -> list[Row]:
    rng = np.random.default_rng(0)
    small = rng.integers(0, 256, (540, 960, 3)).astype(np.uint8)
    rows = []
    for model, bar in (("fast", 4.0), ("fine", None)):
        enlarge = _by(model, 2)
        enlarge(small)
        start = time.perf_counter()
        for _ in range(FRAMES):
            enlarge(small)
        rate = FRAMES / (time.perf_counter() - start)
        rows.append(Row(f"upscale {model}: 960×540 → 1920×1080", rate, "1/s", bar, "higher"))
    return rows
