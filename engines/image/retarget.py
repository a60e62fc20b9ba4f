"""image.retarget: a picture in another shape, its parts kept in proportion.

Simakov et al., "Summarizing visual data using bidirectional similarity", CVPR 2008, with the
patches of Granot et al., CVPR 2022.
"""

from __future__ import annotations

import numpy as np

from engines.devices import memory_guard
from engines.engine import Context, Engine, Result, Task
from engines.image.repaint import warm
from engines.kernels.patch_level import Plan, Settings
from engines.kernels.patch_pictures import check_picture, painted, source_of, working_size
from engines.kernels.rasters import filled, resized
from engines.params import Params, param, seed, source
from engines.values import Image


class Retarget(Params):
    """A picture and the shape it is to have."""

    picture: Image = source("Picture", "The picture to give another shape.")
    width: int = param(768, "Width", "How wide the result is.", low=16, high=4096, unit=" px")
    height: int = param(512, "Height", "How high the result is.", low=16, high=4096, unit=" px")
    faithfulness: float = param(
        0.3, "Faithfulness", "How strictly everything stays in its place.", low=0, high=1
    )
    seed: int = seed()


def _run(params: Retarget, context: Context) -> Result:
    import torch

    check_picture(params.picture, "picture", "Choose another picture.")
    with memory_guard("give this picture another shape"):
        size = params.height, params.width
        reference = source_of(params.picture, None, context.device)
        work = working_size(*size)
        pixels = resized(filled(reference.pixels, reference.usable.float()), work)
        plan = Plan(pixels, torch.ones(work, device=pixels.device))
        settings = Settings(seed=params.seed, anchor=0.2 * params.faithfulness, noise=0.02)
        zoom = float(np.sqrt(size[0] * size[1] / reference.usable.numel()))
        return Result.of(picture=painted(plan, reference, size, zoom, settings, context))


retarget = Engine(
    name="image.retarget",
    title="Retarget",
    task=Task.RETARGET,
    params=Retarget,
    run=_run,
    warm=warm,
)
