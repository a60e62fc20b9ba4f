"""image.landscape: a picture of a land that does not exist, with the material of every pixel."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engines.engine import Context, Engine, Result, Task
from engines.image.landscape_blades import sow
from engines.image.landscape_grade import develop
from engines.image.landscape_ground import Ground, Terrain, survey
from engines.image.landscape_paint import (
    Points,
    albedo,
    fog_light,
    locate,
    materials,
    shade,
    through_air,
)
from engines.image.landscape_scene import Place, Scene, Time, Weather, scene_for
from engines.image.landscape_sky import Sky, clouds, firmament
from engines.image.landscape_view import Hits, View, distances, meet
from engines.image.landscape_water import foamed, water
from engines.kernels.material import Material
from engines.kernels.noise import Floats, Noise
from engines.params import Params, param, seed
from engines.progress import Progress
from engines.values import Image, Labels


class Landscape(Params):
    """What land, when, in what weather, and how large: 2048 × 2048 takes about 1.1 GB."""

    scene: Place = param(Place.LAKE, "Scene", "What kind of land it is.")
    time: Time = param(Time.DAY, "Time", "Where the light comes from.")
    weather: Weather = param(Weather.CLEAR, "Weather", "What the air does.")
    width: int = param(960, "Width", "Pixels across.", low=32, high=2048, unit=" px")
    height: int = param(640, "Height", "Pixels down.", low=32, high=2048, unit=" px")
    seed: int = seed()


def _run(params: Landscape, context: Context) -> Result:
    scene = scene_for(params.scene, params.time, params.weather, params.seed)
    light, kind = render(scene, params.width, params.height, context.progress)
    picture = develop(light, scene.seed, 0.075 if scene.air.night else 0.20)
    context.progress(1.0, "Developed")
    return Result.of(picture=Image.from_rgb(picture), labels=Labels.adopt(kind))


def render(
    scene: Scene, width: int, height: int, progress: Progress
) -> tuple[Floats, NDArray[np.uint8]]:
    """Linear light (height, width, 3) and the Material of each pixel (height, width)."""
    terrain = Terrain(scene)
    view = _view(scene, terrain, width, height)
    noise = Noise(scene.seed + 5)
    progress(0.05, "Raising the land")
    sky = Sky.of(scene.air)
    with ThreadPoolExecutor(1) as pool:
        heavens = pool.submit(_heavens, scene, sky, view)
        ground = survey(scene, terrain, view, distances())
        progress(0.35, "Lighting the sky")
        tall, cover = heavens.result()
    beyond, picture = tall[:-height], tall[-height:].copy()
    kind = np.where(cover[-height:] > 0.35, Material.CLOUD, Material.SKY).astype(np.uint8)
    progress(0.6, "Lighting the land")
    canvas = Canvas(scene, sky, view, ground, noise, picture, kind)
    points, wet = canvas.paint_land()
    if wet.any():
        progress(0.85, "Filling the water")
        canvas.paint_water(points, wet, beyond)
    sow(scene, view, picture, kind, 0.6 * sky.sunlight * max(float(sky.sun[1]), 0.1) + sky.ambient)
    progress(0.9, "Developing")
    return picture, kind


def _view(scene: Scene, terrain: Terrain, width: int, height: int) -> View:
    """The eye over the highest ground just in front of it."""
    ahead = np.linspace(0.5, 14, 16, dtype=np.float32)
    under = terrain.land(np.zeros_like(ahead), ahead, np.full_like(ahead, 1.0))
    eye = max(float(under.max()), 0.0) + scene.eye
    return View(width, height, scene.focal * max(width, height), scene.horizon * height, eye)


def _heavens(scene: Scene, sky: Sky, view: View) -> tuple[Floats, Floats]:
    """The sky of the picture, with as much again above it for the water to mirror."""
    extra = max(0, int(view.height - 2 * view.horizon)) + view.height // 8
    tall = replace(view, height=view.height + extra, horizon=view.horizon + extra)
    veil = clouds(tall, sky, scene.air, scene.seed)
    light = firmament(tall, sky, scene.air, scene.seed)
    seen = light * (1 - veil.cover[..., None]) + veil.light
    if scene.air.fog:
        mist = scene.air.fog * np.exp(-6 * np.maximum(tall.slopes, 0))[:, None, None]
        seen = seen * (1 - mist) + fog_light(sky) * mist
    return seen, veil.cover


@dataclass(frozen=True)
class Canvas:
    """A sky that land and water are painted onto: light and labels are written in place."""

    scene: Scene
    sky: Sky
    view: View
    ground: Ground
    noise: Noise
    picture: Floats
    kind: NDArray[np.uint8]

    def paint_land(self) -> tuple[Points, NDArray[np.bool_]]:
        """Paint the land; returns what rays meet from the first row of land on, and where it is
        water instead."""
        view, ground = self.view, self.ground
        hits = meet(view, ground.depth, ground.surface, view.slopes, view.eye)
        first = int(np.argmax(hits.hit.any(1)))
        hits = Hits(hits.index[first:], hits.hit[first:])
        points = locate(view, ground, hits)
        wet = hits.hit & (points.h - points.canopy < 0) & (points.canopy < 0.35)
        earth = hits.hit & ~wet
        found = materials(self.scene, self.noise, points)
        colour = albedo(self.scene, self.noise, points, found)
        light = shade(self.sky, view, ground, points, found, colour, self.noise)
        light = through_air(self.scene, self.sky, points, view, light)
        self.picture[first:][earth] = light[earth]
        self.kind[first:][earth] = found[earth]
        return points, wet

    def paint_water(self, points: Points, wet: NDArray[np.bool_], beyond: Floats) -> None:
        """Paint the water that mirrors what is painted already, and foam along its shore."""
        first = self.view.height - len(wet)
        everywhere = np.pad(wet, ((first, 0), (0, 0)))
        light = water(
            self.view, self.ground, self.noise, self.sky, self.picture, beyond, everywhere,
            self.scene.ripples,
        )[first:]  # fmt: skip
        light = foamed(self.sky, self.noise, points, light, self.scene.ripples)
        if self.scene.air.fog:
            light = through_air(self.scene, self.sky, points, self.view, light)
        self.picture[first:][wet] = light[wet]
        self.kind[first:][wet] = Material.WATER


landscape = Engine(
    name="image.landscape",
    title="Landscape",
    task=Task.LANDSCAPE,
    params=Landscape,
    run=_run,
)
