"""image.landscape: what its pictures and labels must be."""

from __future__ import annotations

import numpy as np
import pytest

from engines import Cancelled, Context, Image, Labels, Progress, Report, find_engine
from engines.kernels.material import Material
from engines.values import Bytes

WIDTH, HEIGHT = 144, 96


def _rendered(**settings: object) -> tuple[Image, Bytes]:
    engine = find_engine("image.landscape")
    values = {"width": WIDTH, "height": HEIGHT, "seed": 4, **settings}
    result = engine.run(engine.params.check(values), Context())
    labels = result["labels"]
    assert isinstance(labels, Labels)
    return result.image(), labels.pixels


@pytest.fixture(scope="module")
def lake() -> tuple[Image, Bytes]:
    return _rendered(scene="lake")


def test_the_same_seed_gives_the_same_picture_and_another_seed_another(
    lake: tuple[Image, Bytes],
) -> None:
    again, labels = _rendered(scene="lake")
    assert again == lake[0]
    assert np.array_equal(labels, lake[1])
    assert _rendered(scene="lake", seed=5)[0] != lake[0]


@pytest.mark.parametrize(
    "place", ["mountains", "lake", "forest", "coast", "desert", "meadow", "winter"]
)
@pytest.mark.parametrize("time", ["day", "sunset", "night"])
def test_every_scene_fills_every_pixel_with_a_known_material(place: str, time: str) -> None:
    picture, labels = _rendered(scene=place, time=time, width=72, height=48)
    assert set(np.unique(labels)) <= {int(m) for m in Material} - {int(Material.FREE)}
    assert np.isin(labels, [Material.SKY, Material.CLOUD]).mean() > 0.1
    assert picture.alpha.min() == 255
    assert picture.rgb.std() > 8


@pytest.mark.parametrize("size", [(33, 90), (150, 41)])
def test_the_size_that_is_asked_for_is_given(size: tuple[int, int]) -> None:
    picture, labels = _rendered(width=size[0], height=size[1], weather="fog")
    assert picture.size == size
    assert labels.shape == (size[1], size[0])


def test_the_sky_stands_above_the_land(lake: tuple[Image, Bytes]) -> None:
    above = np.isin(lake[1], [Material.SKY, Material.CLOUD])
    falls = np.diff(above.astype(int), axis=0)
    assert above[0].mean() > 0.5
    assert not above[-1].any()
    assert (falls > 0).sum() <= 0.05 * WIDTH, "sky below land only where the land overhangs"


def test_still_water_mirrors_what_stands_behind_it(lake: tuple[Image, Bytes]) -> None:
    grey, labels = lake[0].rgb.mean(2), lake[1]
    horizon = int(np.flatnonzero((labels == Material.WATER).mean(1) > 0.5)[0])
    rows = np.arange(2, min(horizon, HEIGHT - horizon) - 2)
    water, land = grey[horizon + rows], grey[horizon - 1 - rows]
    assert np.corrcoef(water.mean(1), land.mean(1))[0, 1] > 0.5
    shifted = np.corrcoef(water.mean(1), land.mean(1)[::-1])[0, 1]
    assert np.corrcoef(water.mean(1), land.mean(1))[0, 1] > shifted


@pytest.mark.parametrize(
    ("place", "material", "share"),
    [
        ("lake", Material.WATER, 0.2),
        ("forest", Material.FOREST, 0.2),
        ("desert", Material.SAND, 0.2),
        ("meadow", Material.GRASS, 0.2),
        ("winter", Material.SNOW, 0.1),
        ("mountains", Material.ROCK, 0.02),
        ("coast", Material.SAND, 0.001),
    ],
)
def test_a_scene_shows_what_it_is_named_for(place: str, material: Material, share: float) -> None:
    _, labels = _rendered(scene=place)
    assert (labels == material).mean() >= share


def test_night_is_darker_and_sunset_warmer_than_day(lake: tuple[Image, Bytes]) -> None:
    day = lake[0].rgb.mean((0, 1))
    night = _rendered(scene="lake", time="night")[0].rgb.mean((0, 1))
    sunset = _rendered(scene="lake", time="sunset")[0].rgb.mean((0, 1))
    assert night.mean() < 0.7 * day.mean()
    assert sunset[0] / sunset[2] > 1.15 * day[0] / day[2]


def test_materials_differ_in_colour(lake: tuple[Image, Bytes]) -> None:
    picture, labels = lake
    sky = picture.rgb[labels == Material.SKY].mean(0)
    forest = picture.rgb[labels == Material.FOREST].mean(0)
    assert sky[2] > sky[0]
    assert forest.mean() < 0.7 * sky.mean()


def test_it_reports_progress_and_can_be_cancelled() -> None:
    engine = find_engine("image.landscape")
    params = engine.params.check({"width": 64, "height": 48})
    reports: list[Report] = []
    engine.run(params, Context(progress=Progress(reports.append)))
    fractions = [report.fraction for report in reports]
    assert len(fractions) >= 5
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    with pytest.raises(Cancelled):
        engine.run(params, Context(progress=Progress(cancelled=lambda: len(fractions) > 0)))
