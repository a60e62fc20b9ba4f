"""image.repaint: a painting of a few flat shapes becomes a picture made of a reference's patches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engines.devices import memory_guard
from engines.engine import Context, Engine, Result, Task
from engines.kernels.patches import PATCH, Source
from engines.kernels.pyramid import Plan, Settings, Synthesis
from engines.kernels.rasters import colours_of, image_of, plane_of
from engines.params import Params, param, seed, source
from engines.problem import Problem
from engines.values import Image, Labels, Mask

if TYPE_CHECKING:
    from torch import Tensor


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
        plan = _plan(params, context.device)
        reference = source_of(params.reference, params.reference_labels, context.device)
        ratio = plan.sure.numel() / reference.usable.numel()
        settings = Settings(
            seed=params.seed,
            anchor=params.faithfulness,
            wrap=params.tileable,
            zoom=float(np.sqrt(ratio)),
        )
        pixels = Synthesis(plan, reference, settings, context.progress).run()
        return Result.of(picture=_kept(image_of(pixels), params))


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


def source_of(image: Image, labels: Labels | None, device: str) -> Source:
    """A picture as something patches are taken from; transparent pixels are left out."""
    return Source(
        colours_of(image, device),
        plane_of(image.alpha, device) >= min(128, int(image.alpha.max())),
        None if labels is None else plane_of(labels.pixels, device),
    )


def _plan(params: Repaint, device: str) -> Plan:
    sure = plane_of(params.painting.alpha, device).float() / 255
    return Plan(
        pixels=filled(colours_of(params.painting, device), sure),
        sure=sure,
        labels=None if params.labels is None else plane_of(params.labels.pixels, device),
        change=None if params.mask is None else plane_of(params.mask.pixels, device).float() / 255,
    )


def filled(pixels: Tensor, sure: Tensor) -> Tensor:
    """Colours where nothing is specified, from what is near: pull down, push up.

    Gortler et al., "The Lumigraph", SIGGRAPH 1996.
    """
    import torch.nn.functional as F

    if bool((sure >= 1).all()):
        return pixels
    weight = sure[None]
    if min(sure.shape) > 1:
        size = tuple(-(-side // 2) for side in sure.shape)
        coarse_weight = F.interpolate(weight[None], size, mode="area")[0]
        coarse = F.interpolate((pixels * weight)[None], size, mode="area")[0]
        coarse = filled(coarse / coarse_weight.clamp(min=1e-6), (coarse_weight[0] * 4).clamp(max=1))
        behind = F.interpolate(coarse[None], tuple(sure.shape), mode="bilinear")[0]
    else:
        behind = ((pixels * weight).sum((1, 2)) / weight.sum().clamp(min=1e-6))[:, None, None]
    return behind.lerp(pixels, weight)


def _kept(picture: Image, params: Repaint) -> Image:
    """The new picture where the mask allows change, the painting's very pixels elsewhere."""
    if params.mask is None:
        return picture
    change = params.mask.pixels[..., None] > 0
    return Image.adopt(np.where(change, picture.pixels, params.painting.pixels))


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
