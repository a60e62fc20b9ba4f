"""The land: heights and tree canopies on the grid of depths and columns, and shadows on it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from engines.image.landscape_scene import Cover, Relief, Scene
from engines.image.landscape_view import View
from engines.kernels.noise import Floats, Noise, eroded, fbm, ridged, smoothstep

_BLOCK = 32


@dataclass(frozen=True)
class Ground:
    """Heights in metres on the grid (depth, width); `canopy` is what trees add to the land."""

    depth: Floats
    land: Floats
    canopy: Floats

    @property
    def surface(self) -> Floats:
        """What the eye meets: land with trees, and water where the land is below the sea."""
        return np.maximum(self.land + self.canopy, 0)


class Terrain:
    """The height of a scene's land at any point."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._noise = Noise(scene.seed)
        shift = np.random.default_rng([scene.seed, 3]).uniform(-90, 90, 2).astype(np.float32)
        self._shift_x, self._shift_z = float(shift[0]), float(shift[1])
        self._side = 1.0 if shift[0] > 0 else -1.0

    def land(self, x: Floats, z: Floats, footprint: Floats) -> Floats:
        """Height in metres; `footprint` is the distance of samples, below which detail fades."""
        relief = self._scene.relief
        x, z = np.broadcast_arrays(x, z)
        shore = self._shore(x, z)
        rise = self._relief(x, z, footprint)
        if relief.dunes:
            rise = rise + self._dunes(x, z)
        if shore is None:
            return 1 + np.logaddexp(rise / 6, np.float32(0)) * 6
        return _drowned(shore, rise)

    def wooded(self, x: Floats, z: Floats, land: Floats) -> Floats:
        """How much forest there is, 0…1: patches below the tree line, away from the water."""
        cover = self._scene.cover
        patches = fbm(self._noise, x / 260 + 7, z / 260, 5)
        line = cover.tree_line * (0.55 + 0.9 * fbm(self._noise, x / 900, z / 900 + 3, 4))
        wanted = smoothstep(0.62 - 0.5 * cover.trees, 0.68 - 0.5 * cover.trees, patches)
        edge = cover.nearest_tree * (0.35 + 1.5 * fbm(self._noise, x / 110 + 13, z / 110, 4))
        near = smoothstep(0.8, 2.2, (z + 0.5 * np.abs(x)) / edge)
        result: Floats = wanted * (land < line) * (land > 2.5) * near
        return result

    def _relief(self, x: Floats, z: Floats, footprint: Floats) -> Floats:
        relief = self._scene.relief
        rise = relief.hills * (
            fbm(self._noise, x / relief.hill_scale + self._shift_z, z / relief.hill_scale, 5) - 0.45
        )
        rise = rise + self._bumps(x, z)
        ramp = self._ramp(x, z, relief)
        if relief.mountains and ramp.max() > 0:
            rise = rise + relief.mountains * ramp * self._peaks(x, z, footprint)
        return rise

    def _ramp(self, x: Floats, z: Floats, relief: Relief) -> Floats:
        wander = fbm(self._noise, x / 3000 + 40, z / 3000 + self._shift_x, 2) - 0.5
        start = relief.mountain_start * (1 + wander)
        ramp = smoothstep(0.0, 1.0, (z - start) / relief.mountain_ramp)
        open_ = 1 - relief.valley * np.exp(-((x / (0.22 * z + 250)) ** 2))
        result: Floats = ramp * open_
        return result

    def _peaks(self, x: Floats, z: Floats, footprint: Floats) -> Floats:
        scale = self._scene.relief.mountain_scale
        px, pz = x / scale + self._shift_x, z / scale + self._shift_z
        rough = eroded(self._noise, px, pz, 11, footprint * np.float32(1.2 / scale))
        crest = ridged(self._noise, px * 0.8 + 9, pz * 0.8, 5, 1.6)
        result: Floats = (0.55 * rough + 0.75 * crest * rough) - 0.12
        return result

    def _bumps(self, x: Floats, z: Floats) -> Floats:
        near = np.exp(-z / 220)
        swell = fbm(self._noise, x / 17 + 71, z / 17, 4) - 0.5
        result: Floats = self._scene.relief.bumps * swell * near
        return result

    def _dunes(self, x: Floats, z: Floats) -> Floats:
        bend = 170 * fbm(self._noise, x / 300, z / 300 + 5, 3)
        phase = (z + 0.55 * x * self._side + bend) / 170
        wave = np.ceil(phase) - phase
        soft = np.logaddexp(-wave / 0.72 / 0.07, -(1 - wave) / 0.28 / 0.07)  # a rounded minimum
        crest = np.clip(-0.07 * soft, 0, 1)
        swell = fbm(self._noise, x / 330 + 3, z / 330, 3)
        sharp = crest.astype(np.float32) ** np.float32(1.4)
        result: Floats = self._scene.relief.dunes * (sharp * swell * 1.3 + 1.6 * (swell - 0.5))
        return result

    def _shore(self, x: Floats, z: Floats) -> Floats | None:
        """Signed metres from the shore line, positive in the water; None where all is land."""
        relief = self._scene.relief
        if relief.sea:
            wander = fbm(self._noise, x / 420 + 60, z / 420 + self._shift_x, 4) - 0.5
            across = x * self._side
            edge = 4 + 0.10 * z + wander * (14 + 0.9 * np.minimum(z, 1500))
            result: Floats = (across + edge).astype(np.float32)
            return np.where(z > 4500, np.float32(400), result)
        if relief.shore is None:
            return None
        near, far = relief.shore
        wander = fbm(self._noise, x / 380 + 60, z / 380 + self._shift_x, 5) - 0.5
        bank = (z - near * (1 + 1.2 * (fbm(self._noise, x / 9, z / 9, 3) - 0.5))).astype(np.float32)
        across = far * (1 + 1.4 * wander) - z
        sides = far * (0.5 + 1.1 * wander) - np.abs(x)
        inner: Floats = np.minimum(bank, np.minimum(across, sides)).astype(np.float32)
        return inner


def _drowned(shore: Floats, rise: Floats) -> Floats:
    """Land that falls gently to the water line and rises to its own relief behind it."""
    inland = np.maximum(-shore, 0)
    bank = 0.05 * np.minimum(inland, 30) + np.minimum(inland * 0.02, 4)
    dry = bank + np.maximum(rise, -0.5 * bank) * smoothstep(5, 260, inland)
    result: Floats = np.where(shore > 0, -np.minimum(shore * 0.08, 12), dry)
    return result


def survey(scene: Scene, terrain: Terrain, view: View, depth: Floats) -> Ground:
    """The heights that the view can meet, block of depths by block of depths."""
    land = np.empty((len(depth), view.width), np.float32)
    canopy = np.zeros_like(land)
    trees = Canopy(scene.cover, scene.seed + 77)
    steps = np.maximum(np.gradient(depth), depth / np.float32(view.focal)).astype(np.float32)

    def fill(start: int) -> None:
        rows = slice(start, start + _BLOCK)
        z = depth[rows, None]
        x = z * view.tangents[None]
        z = np.broadcast_to(z, x.shape)
        land[rows] = terrain.land(x, z, steps[rows, None])
        if scene.cover.trees and depth[rows][-1] > scene.cover.nearest_tree * 0.5:
            wood = terrain.wooded(x, z, land[rows])
            canopy[rows] = trees.height(x, z, wood)

    with ThreadPoolExecutor(2) as pool:  # NumPy lets go of the interpreter in its loops
        list(pool.map(fill, range(0, len(depth), _BLOCK)))
    return Ground(depth, land, canopy)


class Canopy:
    """Trees as height: a cone or a dome a cell, three shifted grids on top of one another."""

    def __init__(self, cover: Cover, seed: int) -> None:
        self._cover = cover
        self._noise = Noise(seed)

    def height(self, x: Floats, z: Floats, wood: Floats) -> Floats:
        """Metres of tree above the land; zero where `wood` (0…1) leaves no tree."""
        if not wood.any():
            return np.zeros(wood.shape, np.float32)
        spread = self._cover.tree_height * (0.34 if not self._cover.broadleaf else 0.8)
        layers = [self._layer(x, z, wood, spread, turn) for turn in (0.0, 1.1, 2.3)]
        result: Floats = np.maximum.reduce(layers)
        return result

    def _layer(self, x: Floats, z: Floats, wood: Floats, spread: float, turn: float) -> Floats:
        cos, sin = np.float32(np.cos(turn)), np.float32(np.sin(turn))
        u = (cos * x - sin * z) / np.float32(spread) + np.float32(turn * 31)
        v = (sin * x + cos * z) / np.float32(spread)
        jitter_u, jitter_v = self._noise.cell(u, v), self._noise.cell(u + 91, v + 37)
        du = u - np.floor(u) - 0.35 - 0.3 * jitter_u
        dv = v - np.floor(v) - 0.35 - 0.3 * jitter_v
        away = np.sqrt(du * du + dv * dv) / np.float32(0.4)
        tall = 0.5 + 0.6 * self._noise.cell(u + 11, v + 53)
        grown = (wood > self._noise.cell(u + 29, v + 71)) * tall
        result: Floats = np.float32(self._cover.tree_height) * grown * self._profile(away, u, v)
        return result

    def _profile(self, away: Floats, u: Floats, v: Floats) -> Floats:
        ragged = away + 0.5 * (self._noise.at(u * 9, v * 9) - 0.5)
        if self._cover.broadleaf:
            clumps = (
                0.55 + 0.45 * self._noise.at(u * 5, v * 5) + 0.25 * self._noise.at(u * 13, v * 13)
            )
            dome: Floats = clumps * np.sqrt(np.clip(1 - ragged * ragged, 0, 1))
            return dome
        cone: Floats = np.clip(1 - ragged, 0, 1) ** np.float32(0.9)
        return cone


def shadows(view: View, ground: Ground, x: Floats, z: Floats, h: Floats, sun: Floats) -> Floats:
    """Sunlight that reaches points (x, h, z), 0…1: a march of 26 steps towards the sun.

    The grid is looked up, so what lies outside the view is as high as the border of it.
    """
    surface = ground.surface
    lit = np.ones(x.shape, np.float32)
    lengths = np.geomspace(3.0, 7000.0, 26).astype(np.float32)
    level = np.log(ground.depth)
    for length in lengths:
        ahead = np.maximum(z + sun[2] * length, ground.depth[0])
        column = np.clip(view.column((x + sun[0] * length) / ahead), 0, view.width - 1)
        row = np.interp(np.log(ahead), level, np.arange(len(level), dtype=np.float32))
        above = h + sun[1] * length - surface[row.astype(np.intp), column.astype(np.intp)]
        lit = np.minimum(lit, np.clip(0.5 + above / (0.035 * length + 0.4), 0, 1))
    return lit
