"""Materials are what a picture is made of: as many as there are, whatever its size."""

from __future__ import annotations

import numpy as np
import pytest

from engines.image.materials import SWATCH, MaterialsParams, materials
from engines.problem import Problem
from engines.values import Image, Labels
from tests.benchmarks.materials import agreement, purity

COLOURS = np.array([(120, 170, 230), (240, 240, 235), (40, 110, 50), (150, 90, 40)], np.uint8)


def scene(width: int = 480, height: int = 320) -> tuple[Image, Labels]:
    """Four materials in slanted bands, with grain of their own."""
    y, x = np.mgrid[:height, :width] / (height, width)[0]
    band = np.clip((y * 4 + 0.4 * np.sin(x * 5)).astype(int), 0, 3)
    random = np.random.default_rng(3)
    grain = random.normal(0, 1, (height, width, 1)) * np.array([2, 4, 14, 8])[band][..., None]
    rgb = np.clip(COLOURS[band] + grain, 0, 255).astype(np.uint8)
    return Image.from_rgb(rgb), Labels.adopt((band + 1).astype(np.uint8))


def found(picture: Image, **settings: int) -> tuple[Labels, Image]:
    result = materials(MaterialsParams(picture=picture, **settings))
    labels = result["labels"]
    assert isinstance(labels, Labels)
    return labels, result.image("swatches")


def resized(picture: Image, scale: float) -> Image:
    from PIL import Image as Pillow

    size = round(picture.width * scale), round(picture.height * scale)
    return Image(np.asarray(Pillow.fromarray(picture.pixels).resize(size)))


@pytest.mark.parametrize("size", [(96, 64), (320, 200), (640, 400)])
def test_flat_regions_are_found_exactly(size: tuple[int, int]) -> None:
    width, height = size
    truth = np.ones((height, width), np.uint8)
    truth[height // 2 :] = 2
    truth[height // 2 :, width // 2 :] = 3
    labels, swatches = found(Image.from_rgb(COLOURS[truth - 1]))
    assert labels.size == size
    assert labels.pixels.max() == 3
    assert (labels.pixels == truth).mean() > 0.995
    assert swatches.size == (3 * SWATCH, SWATCH)
    for i in range(3):
        square = swatches.rgb[:, i * SWATCH : (i + 1) * SWATCH]
        assert (square == COLOURS[i]).all()


def test_textured_materials_are_found_and_numbered_from_top_to_bottom() -> None:
    picture, truth = scene()
    labels, _ = found(picture)
    assert purity(labels, truth) > 0.95
    heights = [
        np.argwhere(labels.pixels == n)[:, 0].mean() for n in range(1, int(labels.pixels.max()) + 1)
    ]
    assert heights == sorted(heights)


@pytest.mark.parametrize("scale", [0.9, 0.95, 1.05, 1.1])
def test_a_small_change_of_size_changes_little(scale: float) -> None:
    picture, _ = scene()
    assert agreement(found(picture)[0], found(resized(picture, scale))[0]) > 0.9


def test_a_sky_that_fades_is_one_material() -> None:
    fade = np.linspace(0, 1, 130)[:, None] * (90, 60, 15) + (120, 170, 230)
    rgb = np.full((200, 300, 3), (60, 90, 40), np.uint8)
    rgb[:130] = np.clip(fade, 0, 255).astype(np.uint8)[:, None]
    labels, _ = found(Image.from_rgb(rgb))
    assert (labels.pixels[:120] == 1).all()
    assert (labels.pixels[140:] == 2).all()


def test_sky_and_lake_of_one_colour_stay_apart() -> None:
    rgb = np.full((200, 300, 3), COLOURS[0], np.uint8)
    rgb[80:130] = COLOURS[2]
    labels, _ = found(Image.from_rgb(rgb))
    assert [int(labels.pixels[y, 150]) for y in (40, 105, 165)] == [1, 2, 3]


def test_close_shades_with_clear_edges_are_materials_of_their_own() -> None:
    greens = np.array([(110, 200, 130), (80, 180, 100), (150, 225, 170), (50, 150, 75)], np.uint8)
    truth = np.arange(400)[None, :] // 100 + np.zeros((260, 1), int)
    labels, _ = found(Image.from_rgb(greens[truth]))
    assert labels.pixels.max() >= 3
    assert purity(labels, Labels.adopt((truth + 1).astype(np.uint8))) >= 0.75


def test_a_picture_of_one_colour_has_one_material() -> None:
    labels, swatches = found(Image.from_rgb(np.full((50, 70, 3), 90, np.uint8)))
    assert (labels.pixels == 1).all()
    assert swatches.size == (SWATCH, SWATCH)
    assert (swatches.pixels == (90, 90, 90, 255)).all()


@pytest.mark.parametrize("count", [2, 3, 12])
def test_there_are_never_more_than_asked_for(count: int) -> None:
    noise = (
        np.random.default_rng(0).integers(0, 255, (6, 9, 3), np.uint8).repeat(30, 0).repeat(30, 1)
    )
    labels, swatches = found(Image.from_rgb(noise), count=count)
    assert 2 <= labels.pixels.max() <= count
    assert swatches.width == int(labels.pixels.max()) * SWATCH
    assert set(np.unique(labels.pixels)) == set(range(1, int(labels.pixels.max()) + 1))


def test_more_than_twelve_are_refused() -> None:
    with pytest.raises(Problem, match="at most 12"):
        MaterialsParams.check({"picture": scene()[0], "count": 13})


def test_clear_pixels_are_free_and_their_colours_do_not_count() -> None:
    pixels = np.zeros((80, 120, 4), np.uint8)
    pixels[:, 60:] = (200, 60, 40, 255)
    pixels[:, :60, :3] = np.random.default_rng(0).integers(0, 255, (80, 60, 3))
    labels, _ = found(Image(pixels))
    assert (labels.pixels[:, :60] == 0).all()
    assert (labels.pixels[:, 60:] == 1).all()


def test_a_wholly_clear_picture_has_no_material() -> None:
    labels, swatches = found(Image(np.zeros((20, 30, 4), np.uint8)))
    assert not labels.pixels.any()
    assert swatches.alpha.max() == 0


@pytest.mark.parametrize("size", [(1, 1), (2, 1), (1, 300), (3, 200), (200, 3), (5, 5), (2000, 2)])
def test_tiny_and_narrow_pictures_have_materials_too(size: tuple[int, int]) -> None:
    random = np.random.default_rng(1)
    labels, swatches = found(Image.from_rgb(random.integers(0, 255, (*size[::-1], 3), np.uint8)))
    assert labels.size == size
    assert labels.pixels.min() >= 1
    assert swatches.width == int(labels.pixels.max()) * SWATCH
