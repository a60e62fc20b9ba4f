"""image.texture: a seamless texture of any size from a sample (Granot et al., CVPR 2022)."""

from __future__ import annotations

from engines.devices import memory_guard
from engines.engine import Context, Engine, Result, Task
from engines.image.repaint import warm
from engines.kernels.patch_level import Plan, Settings
from engines.kernels.patch_pictures import check_picture, painted, source_of, working_size
from engines.params import Params, param, seed, source
from engines.values import Image

_SAMPLE = 1024


class Texture(Params):
    """A sample and the size of the texture to make of it."""

    picture: Image = source("Sample", "A picture of the texture.")
    width: int = param(512, "Width", "How wide the texture is.", low=16, high=4096, unit=" px")
    height: int = param(512, "Height", "How high the texture is.", low=16, high=4096, unit=" px")
    tileable: bool = param(True, "Tileable", "Opposite borders fit each other.")
    seed: int = seed()


def _run(params: Texture, context: Context) -> Result:
    import torch

    check_picture(params.picture, "sample", "Choose another sample.")
    with memory_guard("make this texture"):
        size = params.height, params.width
        reference = source_of(_middle(params.picture), None, context.device)
        work = working_size(*size)
        seen = reference.pixels[:, reference.usable]
        pixels = seen.mean(1)[:, None, None].expand(3, *work)
        plan = Plan(pixels, torch.ones(work, device=pixels.device))
        settings = Settings(
            seed=params.seed, anchor=0, noise=float(seen.std()), gravity=0, wrap=params.tileable
        )
        return Result.of(picture=painted(plan, reference, size, 1.0, settings, context))


def _middle(image: Image) -> Image:
    """The middle of a sample that is larger than is useful; the texture keeps its scale."""
    top, left = (max(0, side - _SAMPLE) // 2 for side in (image.height, image.width))
    middle = image.pixels[top : top + _SAMPLE, left : left + _SAMPLE]
    return Image(middle) if middle[..., 3].any() else image


texture = Engine(
    name="image.texture",
    title="Texture",
    task=Task.TEXTURE,
    params=Texture,
    run=_run,
    warm=warm,
)
