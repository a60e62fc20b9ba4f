"""image.variations, image.retarget, image.texture."""

import numpy as np

from engines.image.retarget import Retarget, retarget
from engines.image.texture import Texture, texture
from engines.image.variations import Variations, variations
from tests.engines import examples


def test_variations_differ_by_seed_and_keep_the_size() -> None:
    first, second = (
        variations(Variations(picture=examples.reference(), seed=seed)).image() for seed in (1, 2)
    )
    assert first != second
    assert first.size == examples.reference().size


def test_little_diversity_stays_near_the_picture() -> None:
    def distance(diversity: float) -> float:
        params = Variations(picture=examples.reference(), seed=1, diversity=diversity)
        made = variations(params).image().rgb.astype(float)
        return float(np.abs(made - examples.reference().rgb).mean())

    assert distance(0) < distance(1)


def test_retargeting_gives_the_size_asked_for() -> None:
    made = retarget(Retarget(picture=examples.reference(), width=150, height=60)).image()
    assert made.size == (150, 60)
    sky = made.rgb[..., 2].astype(int) > made.rgb[..., 1]
    assert sky[:20].mean() > 0.9
    assert sky[-20:].mean() < 0.1


def test_a_texture_wraps_round() -> None:
    made = texture(Texture(picture=examples.reference(), width=80, height=64)).image()
    assert made.size == (80, 64)
    pixels = made.rgb.astype(float)
    for axis in (0, 1):
        inside = np.abs(np.diff(pixels, axis=axis)).mean()
        seam = np.abs(np.take(pixels, 0, axis) - np.take(pixels, -1, axis)).mean()
        assert seam <= 2 * inside
