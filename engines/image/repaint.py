"""image.repaint: a painting of a few flat shapes becomes a picture made of a reference's patches."""

from __future__ import annotations

import numpy as np

from engines.devices import memory_guard
from engines.engine import Context, Engine, Result, Task
from engines.kernels.patch_level import Plan, Settings
from engines.kernels.patch_pictures import check_picture, painted, source_of, working_size
from engines.kernels.rasters import colours_of, filled, plane_of, resized, resized_labels
from engines.params import Params, param, seed, source
from engines.problem import Problem
from engines.values import Image, Labels, Mask

_PULL = 0.2
"""How far full faithfulness pulls the coarsest levels back to the painting."""


class Repaint(Params):
    """A painting and what it is to be made of."""

    painting: Image = source("Painting", "Flat shapes; what is transparent is free.")
    reference: Image = source("Reference", "The picture whose patches are used.")
    labels: Labels | None = source("Labels", "The materials of the painting.", optional=True)
    reference_labels: Labels | None = source(
        "Reference labels", "The materials of the reference.", optional=True
    )
    mask: Mask | None = source("Mask", "Only what is white here changes.", optional=True)
    faithfulness: float = param(
        0.5, "Faithfulness", "How strictly the layout of the painting is kept.", low=0, high=1
    )
    tileable: bool = param(False, "Tileable", "Opposite borders fit each other.")
    seed: int = seed()


def _run(params: Repaint, context: Context) -> Result:
    check_picture(params.painting, "painting", "Paint at least one shape on it.")
    check_picture(params.reference, "reference", "Choose another reference.")
    _check_sizes(params)
    with memory_guard("paint this picture"):
        size = params.painting.height, params.painting.width
        plan = _plan(params, context.device)
        reference = source_of(params.reference, params.reference_labels, context.device)
        zoom = float(np.sqrt(size[0] * size[1] / reference.usable.numel()))
        settings = Settings(
            seed=params.seed, anchor=_PULL * params.faithfulness, wrap=params.tileable
        )
        picture = painted(plan, reference, size, zoom, settings, context)
        return Result.of(picture=_kept(picture, params))


def _check_sizes(params: Repaint) -> None:
    pairs = (
        (params.labels, params.painting, "labels", "painting"),
        (params.mask, params.painting, "mask", "painting"),
        (params.reference_labels, params.reference, "reference labels", "reference"),
    )
    for plane, image, noun, other in pairs:
        if plane is not None and plane.size != image.size:
            raise Problem(
                f"The {noun} do not fit the {other}.".replace("mask do", "mask does"),
                f"They have {plane.width}×{plane.height} pixels, "
                f"the {other} {image.width}×{image.height}.",
                "Give both the same size.",
            )


def _plan(params: Repaint, device: str) -> Plan:
    size = working_size(params.painting.height, params.painting.width)
    sure = plane_of(params.painting.alpha, device).float() / 255
    pixels = filled(colours_of(params.painting, device), sure)
    return Plan(
        pixels=resized(pixels, size),
        sure=resized(sure[None], size)[0].clamp(0, 1),
        labels=None
        if params.labels is None
        else resized_labels(plane_of(params.labels.pixels, device), size),
        change=None
        if params.mask is None
        else resized(plane_of(params.mask.pixels, device)[None].float() / 255, size)[0].clamp(0, 1),
    )


def _kept(picture: Image, params: Repaint) -> Image:
    """The new picture where the mask allows change, the painting's very pixels elsewhere."""
    if params.mask is None:
        return picture
    share = params.mask.pixels[..., None] / np.float32(255)
    before = params.painting.pixels.astype(np.float32)
    mixed = before + (picture.pixels - before) * share
    return Image.adopt(np.rint(mixed).astype(np.uint8))


def warm(context: Context) -> None:
    """Load torch and run a tiny problem."""
    rng = np.random.default_rng(0)
    tiny = Image.from_rgb(rng.integers(0, 255, (96, 96, 3), dtype=np.uint8))
    _run(Repaint(painting=tiny, reference=tiny), Context(device=context.device))


repaint = Engine(
    name="image.repaint",
    title="Repaint",
    task=Task.REPAINT,
    params=Repaint,
    run=_run,
    warm=warm,
)
