"""image.repaint measured: speed, memory, and quality against exact search at every level."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from engines.engine import Context
from engines.image.repaint import Repaint, repaint
from engines.kernels.patch_level import Level
from engines.kernels.patches import Source
from engines.progress import Progress, Report
from engines.values import Image, Labels
from tests.benchmarks.table import Row
from tests.engines import yardstick

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
PHOTOGRAPHS = ("coffee.png", "rocket.jpg", "chelsea.png")
_SMALL, _USUAL, _LARGE = (160, 107), (480, 320), (1024, 683)


def run() -> list[Row]:
    """Measure all figures of repaint."""
    return [*_speed(), _memory(), *_quality()]


def _picture(path: Path, size: tuple[int, int]) -> Image:
    import PIL.Image

    image = PIL.Image.open(path).convert("RGB").resize(size, PIL.Image.Resampling.LANCZOS)
    return Image.from_rgb(np.asarray(image))


def _labels(path: Path, size: tuple[int, int]) -> Labels:
    import PIL.Image

    image = PIL.Image.open(path).convert("L")
    return Labels(np.asarray(image.resize(size, PIL.Image.Resampling.NEAREST)))


def samples() -> list[str]:
    """The names of the samples that come with a painting."""
    return sorted(path.name[: -len("_painting.png")] for path in SAMPLES.glob("*_painting.png"))


def sample(name: str, size: tuple[int, int]) -> dict[str, Any]:
    """The inputs of a sample at a (width, height)."""
    at = SAMPLES / name
    return {
        "painting": _picture(at.with_name(f"{name}_painting.png"), size),
        "reference": _picture(at.with_name(f"{name}_reference.jpg"), size),
        "labels": _labels(at.with_name(f"{name}_labels.png"), size),
        "reference_labels": _labels(at.with_name(f"{name}_reference_labels.png"), size),
    }


def _photographs(size: tuple[int, int]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Photographs of scikit-image with a painting of their own mirrored, flattened colours."""
    import cv2
    import skimage

    for name in PHOTOGRAPHS:
        reference = _picture(Path(skimage.__file__).parent / "data" / name, size)
        soft = cv2.GaussianBlur(np.ascontiguousarray(reference.rgb[:, ::-1]), (0, 0), 4)
        points = soft.reshape(-1, 3).astype(np.float32)
        cv2.setRNGSeed(0)
        stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 30, 0.5)
        _, which, centres = cv2.kmeans(points, 5, None, stop, 3, cv2.KMEANS_PP_CENTERS)
        flat = centres[which[:, 0]].reshape(soft.shape).astype(np.uint8)
        yield name, {"painting": Image.from_rgb(flat), "reference": reference}


def _timed(inputs: dict[str, Any]) -> tuple[float, float]:
    """Seconds until the picture, and until the first preview."""
    previews: list[float] = []

    def note(report: Report) -> None:
        if report.preview is not None:
            previews.append(time.perf_counter() - start)

    start = time.perf_counter()
    repaint(Repaint(**inputs), Context(progress=Progress(note)))
    return time.perf_counter() - start, previews[0]


def _speed() -> list[Row]:
    repaint.warm(Context())
    name = samples()[0]
    usual = [_timed(sample(name, _USUAL)) for _ in range(3)]
    large, _ = _timed(sample(name, _LARGE))
    return [
        Row("repaint 480×320, warm", float(np.median([each[0] for each in usual])), "s", 3.0),
        Row("repaint 480×320, first preview", float(np.median([e[1] for e in usual])), "s", 0.5),
        Row("repaint 1024×683, warm", large, "s", 12.0),
    ]


def _memory() -> Row:
    """Peak resident memory of a fresh process that paints the largest picture."""
    code = (
        "import json, resource\n"
        "from engines.engine import Context\n"
        "from engines.image.repaint import Repaint, repaint\n"
        "from tests.benchmarks import repaint as bench\n"
        "repaint(Repaint(**bench.sample(bench.samples()[0], (4096, 2731))), Context())\n"
        "print(json.dumps(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return Row("repaint 4096×2731, peak memory", json.loads(done.stdout) / 1e6, "GB", 1.5)


def _quality() -> list[Row]:
    cases = [(name, sample(name, _SMALL)) for name in samples()[:6]]
    cases += list(_photographs(_SMALL))
    ratios = np.array([_ratios(inputs) for _, inputs in cases])
    rows = []
    for column, measure in enumerate(("coherence", "completeness", "layout")):
        values = ratios[:, column]
        rows.append(Row(f"repaint {measure} / yardstick, mean", float(values.mean()), "×", 1.1))
        worst = int(values.argmax())
        rows.append(Row(f"repaint {measure}, worst: {cases[worst][0]}", float(values[worst]), "×"))
    own = [_own_material(inputs) for _, inputs in cases if "labels" in inputs]
    rows.append(Row("repaint pixels of their own material", min(own), "", 0.95, "higher"))
    return rows


def _ratios(inputs: dict[str, Any]) -> list[float]:
    painting, reference = inputs["painting"], inputs["reference"]
    made = repaint(Repaint(**inputs)).image()
    exact = yardstick.paint(
        painting, reference, inputs.get("labels"), inputs.get("reference_labels")
    )
    ours, theirs = (yardstick.measures(each, painting, reference) for each in (made, exact))
    return [a / b for a, b in zip(ours, theirs, strict=True)]


def _own_material(inputs: dict[str, Any]) -> float:
    """Share of the votes for labelled pixels that came from reference pixels of their material.

    Repeats the last vote of the very run, with one material at a time in place of colours.
    """
    last: list[Any] = []
    vote = Level.vote

    def noted(level: Level, places: Any, weights: Any, *, sharp: bool = False) -> Any:
        last[:] = level, places, weights, sharp
        return vote(level, places, weights, sharp=sharp)

    with mock.patch.object(Level, "vote", noted):
        repaint(Repaint(**inputs))
    level, places, weights, sharp = last
    there, ours = level.source.labels, level.labels
    own, asked = 0.0, 0
    for label in np.intersect1d(inputs["labels"].pixels, inputs["reference_labels"].pixels):
        if label:
            plane = (there == int(label)).float().expand(3, *there.shape)
            level.source = Source(plane * 2 - 1, level.source.usable, there)
            share = (vote(level, places, weights, sharp=sharp)[0] + 1) / 2
            own += float(share[ours == int(label)].sum())
            asked += int((ours == int(label)).sum())
    return own / asked
