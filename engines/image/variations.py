"""image.variations: other pictures made of the patches of one (Granot et al., CVPR 2022)."""

from __future__ import annotations

from engines.devices import memory_guard
from engines.engine import Context, Engine, Result, Task
from engines.image.repaint import warm
from engines.kernels.patch_level import Plan, Settings
from engines.kernels.patch_pictures import check_picture, painted, source_of, working_size
from engines.kernels.rasters import filled, resized
from engines.params import Params, param, seed, source
from engines.values import Image


class Variations(Params):
    """A picture and how far from it to go."""

    picture: Image = source("Picture", "The picture to vary.")
    diversity: float = param(
        0.5, "Diversity", "How far the layout may go from the picture's.", low=0, high=1
    )
    tileable: bool = param(False, "Tileable", "Opposite borders fit each other.")
    seed: int = seed()


def _run(params: Variations, context: Context) -> Result:
    import torch

    check_picture(params.picture, "picture", "Choose another picture.")
    with memory_guard("vary this picture"):
        size = params.picture.height, params.picture.width
        reference = source_of(params.picture, None, context.device)
        work = working_size(*size)
        pixels = resized(filled(reference.pixels, reference.usable.float()), work)
        pixels = pixels.lerp(pixels.mean((1, 2), keepdim=True), params.diversity)
        plan = Plan(pixels, torch.ones(work, device=pixels.device))
        settings = Settings(
            seed=params.seed,
            anchor=0,
            noise=params.diversity,
            gravity=0.2 * (1 - params.diversity),
            wrap=params.tileable,
        )
        return Result.of(picture=painted(plan, reference, size, 1.0, settings, context))


variations = Engine(
    name="image.variations",
    title="Variations",
    task=Task.VARIATIONS,
    params=Variations,
    run=_run,
    warm=warm,
)
