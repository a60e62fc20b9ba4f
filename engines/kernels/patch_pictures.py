"""Pictures in, picture out: what engines need around a synthesis with patches."""

from __future__ import annotations

import numpy as np

from engines.engine import Context
from engines.kernels.patch_level import Plan, Settings, scaled_source
from engines.kernels.patches import PATCH, Source, enlarged
from engines.kernels.pyramid import Synthesis
from engines.kernels.rasters import colours_of, image_of, plane_of, resized_labels
from engines.problem import Problem
from engines.values import Image, Labels

FINEST = 1_300_000
"""Pixels up to which patches are searched; larger pictures carry the field up from there."""


def check_picture(image: Image, noun: str, remedy: str) -> None:
    """Raise a Problem when `image` is smaller than a patch or entirely transparent."""
    if min(image.size) < PATCH:
        raise Problem(
            f"The {noun} is too small.",
            f"It has {image.width}×{image.height} pixels; at least {PATCH}×{PATCH} are needed.",
            "Choose a larger picture.",
        )
    if not image.alpha.any():
        raise Problem(f"The {noun} is empty.", "All of it is transparent.", remedy)


def working_size(height: int, width: int) -> tuple[int, int]:
    """The (height, width) at which patches are searched for a picture of this size."""
    scale = min(1.0, (FINEST / (height * width)) ** 0.5)
    return max(PATCH + 1, round(height * scale)), max(PATCH + 1, round(width * scale))


def source_of(image: Image, labels: Labels | None, device: str) -> Source:
    """A picture as something patches are taken from; transparent pixels are left out."""
    return Source(
        colours_of(image, device),
        plane_of(image.alpha, device) >= min(128, int(image.alpha.max())),
        None if labels is None else plane_of(labels.pixels, device),
    )


def painted(
    plan: Plan,
    reference: Source,
    size: tuple[int, int],
    zoom: float,
    settings: Settings,
    context: Context,
) -> Image:
    """The picture of (height, width) `size` that a plan and a reference give.

    `plan` has the working size of `size`; `zoom` scales the reference to fit `size`.
    """
    height, width = plan.pixels.shape[1:]
    share = float(np.sqrt(height * width / (size[0] * size[1])))
    small = scaled_source(reference, _scaled(reference, zoom * share))
    whole = (height, width) == size
    progress = context.progress.span(0, 1 if whole else 0.85)
    pixels, field = Synthesis(plan, small, settings, progress).run()
    if whole:
        return image_of(pixels)
    large = scaled_source(reference, _scaled(reference, zoom))
    result = np.empty((*size, 3), np.uint8)
    top = 0
    labels = None if plan.labels is None else resized_labels(plan.labels, size)
    for band in enlarged(field, large, size, labels, wrap=settings.wrap):
        rows = image_of(band).rgb
        result[top : top + len(rows)] = rows
        top += len(rows)
        context.progress(0.85 + 0.15 * top / size[0], "Full size")
    return Image.from_rgb(result)


def _scaled(source: Source, scale: float) -> tuple[int, int]:
    """The size of `source` scaled, and never smaller than two patches a side."""
    scale = max(scale, 2 * PATCH / min(source.height, source.width))
    return round(source.height * scale), round(source.width * scale)
