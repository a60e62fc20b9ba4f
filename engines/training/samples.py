"""The recipe of the shipped samples: landscapes, and paintings a person might paint of them.

Run it as `python -m engines.training.samples DIR`; the same version gives the same files.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines.engine import Context
from engines.kernels.material import Material
from engines.registry import find
from engines.training.sample_list import SAMPLES, Blob, Sample, Shape
from engines.values import Bytes, Image, Labels

SIZE = (960, 640)
QUALITY = 87


def reference(sample: Sample, size: tuple[int, int] = SIZE) -> tuple[Image, Labels]:
    """Render the landscape of a sample: the picture and its materials."""
    engine = find("image.landscape")
    values = {**sample.settings, "width": size[0], "height": size[1]}
    result = engine.run(engine.params.check(values), Context())
    labels = result["labels"]
    if not isinstance(labels, Labels):
        raise TypeError("a landscape comes with its labels")
    return result.image(), labels


def painting(sample: Sample, size: tuple[int, int] = SIZE) -> Labels:
    """The materials of a painting: every shape with the wobble and round ends of a brush."""
    from cv2 import circle, fillPoly

    width, height = size
    canvas = np.full((height, width), Material.SKY, np.uint8)
    for number, shape in enumerate(sample.shapes):
        chance = np.random.default_rng([number, *sample.id.encode()])
        outline = _outline(shape, width, height, chance)
        fillPoly(canvas, [outline], int(shape.material))
        for x, y in outline.tolist():
            circle(canvas, (x, y), max(2, width // 110), int(shape.material), -1)
    return Labels.adopt(canvas)


def mean_colours(picture: Image, labels: Labels) -> dict[int, Bytes]:
    """The mean colour of each material that covers at least a thousandth of the picture."""
    found = {}
    for value, count in zip(*np.unique(labels.pixels, return_counts=True), strict=True):
        if count * 1000 >= labels.pixels.size:
            found[int(value)] = picture.rgb[labels.pixels == value].mean(0).astype(np.uint8)
    return found


def coloured(labels: Labels, colours: Mapping[int, Bytes]) -> Image:
    """A label map as flat colours; a KeyError names a material that has none."""
    table = np.zeros((Labels.highest + 1, 3), np.uint8)
    for value in np.unique(labels.pixels).tolist():
        table[value] = colours[value]
    return Image.from_rgb(table[labels.pixels])


def joined(labels: Labels, sample: Sample) -> Labels:
    """The labels with those materials joined that the sample does not tell apart."""
    table = np.arange(256, dtype=np.uint8)
    for material, whole in sample.joined.items():
        table[material] = whole
    return Labels.adopt(table[labels.pixels])


def write(sample: Sample, folder: Path) -> dict[str, Any]:
    """Write the four files of a sample; returns its row of samples.json."""
    picture, labels = reference(sample)
    painted = painting(sample)
    row = {
        "id": sample.id,
        "title": sample.title,
        "painting": f"{sample.id}_painting.png",
        "labels": f"{sample.id}_labels.png",
        "reference": f"{sample.id}_reference.jpg",
        "reference_labels": f"{sample.id}_reference_labels.png",
    }
    _save(folder / row["reference"], picture.rgb)
    _save(folder / row["reference_labels"], joined(labels, sample).pixels)
    _save(folder / row["painting"], coloured(painted, mean_colours(picture, labels)).rgb)
    _save(folder / row["labels"], joined(painted, sample).pixels)
    shown = np.unique(joined(labels, sample).pixels)
    names = {str(label): Material(label).name.capitalize() for label in shown if label}
    return {**row, "materials": names}


def _outline(
    shape: Shape, width: int, height: int, chance: np.random.Generator
) -> NDArray[np.int32]:
    if isinstance(shape, Blob):
        angle = np.linspace(0, 2 * np.pi, 160, endpoint=False)
        x = shape.centre[0] + shape.radii[0] * np.cos(angle)
        y = shape.centre[1] + shape.radii[1] * np.sin(angle)
        reach = 1 + 9 * _wobble(160, chance)
        centre = shape.centre
        return _pixels(
            centre[0] + (x - centre[0]) * reach, centre[1] + (y - centre[1]) * reach, width, height
        )
    given = np.array(shape.points)
    x = np.linspace(-0.03, 1.03, 160)
    y = _smooth(given[:, 0], given[:, 1], x)
    line = _pixels(x, y + _wobble(160, chance), width, height)
    corners = _pixels(np.array([1.1, -0.1]), np.array([1.1, 1.1]), width, height)
    return np.concatenate([line, corners])


def _pixels(x: NDArray[Any], y: NDArray[Any], width: int, height: int) -> NDArray[np.int32]:
    return np.round(np.stack([x * width, y * height], -1)).astype(np.int32)


def _smooth(x: NDArray[Any], y: NDArray[Any], at: NDArray[Any]) -> NDArray[Any]:
    from scipy.interpolate import PchipInterpolator

    return np.asarray(PchipInterpolator(x, y, extrapolate=True)(at))


def _wobble(count: int, chance: np.random.Generator) -> NDArray[Any]:
    """What an unsteady hand adds: a few slow waves, closed around the outline."""
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)
    waves = [
        chance.uniform(0.005, 0.013) / k**0.5 * np.sin(k * angle + chance.uniform(0, 6.3))
        for k in (3, 5, 8, 13, 21)
    ]
    return np.asarray(np.sum(waves, axis=0))


def _save(path: Path, pixels: Bytes) -> None:
    from cv2 import IMWRITE_JPEG_QUALITY, IMWRITE_PNG_COMPRESSION, imencode

    jpeg = path.suffix == ".jpg"
    options = [IMWRITE_JPEG_QUALITY, QUALITY] if jpeg else [IMWRITE_PNG_COMPRESSION, 9]
    done, data = imencode(path.suffix, pixels[..., ::-1] if pixels.ndim == 3 else pixels, options)
    if not done:
        raise OSError(f"{path.name} could not be encoded")
    path.write_bytes(data.tobytes())


def main(arguments: list[str]) -> None:
    """Write all samples and samples.json into the folder that is named."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    rows = [write(sample, folder) for sample in SAMPLES]
    text = json.dumps(rows, indent=2, ensure_ascii=False)
    (folder / "samples.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
