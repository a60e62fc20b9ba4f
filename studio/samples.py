"""The pictures that come with the program, and the photographs that installed packages carry."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from engines import Image, Labels
from studio.media import read_image, read_labels

FOLDER = Path(__file__).parent.parent / "resources" / "samples"

_PHOTOGRAPHS: tuple[tuple[str, str, str], ...] = (
    ("sklearn", "datasets/images/china.jpg", "Chinese palace"),
    ("sklearn", "datasets/images/flower.jpg", "Red flower"),
    ("skimage", "data/coffee.png", "Cup of coffee"),
    ("skimage", "data/chelsea.png", "Cat"),
    ("skimage", "data/astronaut.png", "Astronaut"),
    ("skimage", "data/rocket.jpg", "Rocket on its pad"),
    ("skimage", "data/hubble_deep_field.jpg", "Galaxies"),
    ("skimage", "data/moon.png", "Surface of the moon"),
    ("skimage", "data/grass.png", "Grass"),
    ("skimage", "data/gravel.png", "Gravel"),
    ("skimage", "data/brick.png", "Brick wall"),
)
"""Package, file in it, and title."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Sample:
    """A reference with a title, perhaps a rough painting for it, and the labels of both."""

    id: str
    title: str
    reference_file: Path
    painting_file: Path | None = None
    labels_file: Path | None = None
    reference_labels_file: Path | None = None
    materials: tuple[tuple[int, str], ...] = ()
    """What the labels of the reference mean."""

    @property
    def has_painting(self) -> bool:
        """Whether a painting comes along."""
        return self.painting_file is not None

    def reference(self) -> Image:
        """The picture to paint with; raises Problem when its file is gone."""
        return read_image(self.reference_file)

    def painting(self) -> Image | None:
        """The rough painting, if there is one; raises Problem when its file is gone."""
        return None if self.painting_file is None else read_image(self.painting_file)

    def labels(self) -> Labels | None:
        """The materials of the painting, if they are known."""
        return None if self.labels_file is None else read_labels(self.labels_file)

    def reference_labels(self) -> Labels | None:
        """The materials of the reference, if they are known."""
        return (
            None if self.reference_labels_file is None else read_labels(self.reference_labels_file)
        )

    def thumbnail(self, size: int) -> Image:
        """The reference, at most `size` pixels a side."""
        import numpy as np
        from PIL import Image as Pillow

        picture = Pillow.fromarray(self.reference().pixels)
        picture.thumbnail((size, size), Pillow.Resampling.LANCZOS)
        return Image(np.asarray(picture))


@cache
def samples() -> tuple[Sample, ...]:
    """All samples whose files are there: our own first, then photographs of other packages."""
    return (*own_samples(FOLDER), *photographs())


def own_samples(folder: Path) -> tuple[Sample, ...]:
    """The samples that `samples.json` in a folder lists; those with a missing file are left out."""
    try:
        rows = json.loads((folder / "samples.json").read_text("utf-8"))
        found = [_sample(folder, row) for row in rows]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        _log.warning("the samples in %s cannot be listed: %s", folder, error)
        return ()
    return tuple(sample for sample in found if _is_whole(sample))


def photographs() -> tuple[Sample, ...]:
    """The photographs of installed packages, read where they lie; no package is imported."""
    found = []
    for package, file, title in _PHOTOGRAPHS:
        path = _in_package(package, file)
        if path is not None:
            found.append(Sample(f"{package}-{path.stem.replace('_', '-')}", title, path))
    return tuple(found)


def _in_package(package: str, file: str) -> Path | None:
    try:
        spec = find_spec(package)
    except (ImportError, ValueError):
        return None
    if spec is None or spec.origin is None:
        return None
    path = Path(spec.origin).parent / file
    return path if path.is_file() else None


def _sample(folder: Path, row: dict[str, Any]) -> Sample:
    def file(name: str) -> Path | None:
        return folder / row[name] if row.get(name) else None

    return Sample(
        id=row["id"],
        title=row["title"],
        reference_file=folder / row["reference"],
        painting_file=file("painting"),
        labels_file=file("labels"),
        reference_labels_file=file("reference_labels"),
        materials=tuple((int(label), name) for label, name in row.get("materials", {}).items()),
    )


def _is_whole(sample: Sample) -> bool:
    files = (
        sample.reference_file,
        sample.painting_file,
        sample.labels_file,
        sample.reference_labels_file,
    )
    return all(file is None or file.is_file() for file in files)
