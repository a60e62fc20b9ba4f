"""Colours of the land: which material stands where, and the light it sends to the eye."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engines.image.landscape_ground import Ground, shadows
from engines.image.landscape_scene import Scene
from engines.image.landscape_sky import Sky
from engines.image.landscape_view import Hits, View
from engines.kernels.material import Material
from engines.kernels.noise import Floats, Noise, fbm, smoothstep

_ALBEDO = {
    Material.ROCK: (0.150, 0.136, 0.122),
    Material.SNOW: (0.82, 0.85, 0.90),
    Material.FOREST: (0.030, 0.046, 0.018),
    Material.GRASS: (0.090, 0.104, 0.036),
    Material.SAND: (0.40, 0.31, 0.205),
}
_MOTTLE = [0.0, 0.0, 0.0, 0.7, 0.08, 0.7, 0.7, 0.0, 0.18]
_STRAW = np.array([0.24, 0.19, 0.075], np.float32)
_DUNE = np.array([0.44, 0.265, 0.13], np.float32)


@dataclass(frozen=True)
class Points:
    """What the eye meets, pixel by pixel: positions in metres, normals, and the tree above."""

    x: Floats
    z: Floats
    h: Floats
    normal: Floats
    canopy: Floats
    tree_slope: Floats


def locate(view: View, ground: Ground, hits: Hits) -> Points:
    """The world at the hits; normals are of the land without its trees."""
    columns = np.arange(view.width)
    z = np.interp(hits.index, np.arange(len(ground.depth)), ground.depth).astype(np.float32)
    land = hits.sample(ground.land, columns)
    canopy = hits.sample(ground.canopy, columns)
    return Points(
        x=z * view.tangents,
        z=z,
        h=land + canopy,
        normal=_normals(view, ground, hits, ground.land),
        canopy=canopy,
        tree_slope=_normals(view, ground, hits, ground.land + ground.canopy),
    )


def _normals(view: View, ground: Ground, hits: Hits, heights: Floats) -> Floats:
    """Unit normals (x, h, z) from differences along the depth and between columns."""
    columns = np.arange(view.width)
    low = np.minimum(hits.index.astype(np.intp), len(ground.depth) - 2)
    step = (ground.depth[low + 1] - ground.depth[low]).astype(np.float32)
    left, right = np.maximum(columns - 1, 0), np.minimum(columns + 1, view.width - 1)
    wide = ground.depth[low] * ((right - left) / np.float32(view.focal))
    rise_x = (heights[low, right] - heights[low, left]) / wide
    rise_z = (heights[low + 1, columns] - heights[low, columns]) / step
    # depth planes are not at constant distance along x: both differences are along world axes,
    # except that columns fan out, which adds x/z of the slope along the depth
    rise_z = rise_z - view.tangents * rise_x
    normal = np.stack([-rise_x, np.ones_like(rise_x), -rise_z], -1)
    result: Floats = normal / np.linalg.norm(normal, axis=-1, keepdims=True)
    return result


def materials(scene: Scene, noise: Noise, points: Points) -> NDArray[np.uint8]:
    """The Material of each point of land: by trees, height, steepness and chance."""
    cover = scene.cover
    flat = points.normal[..., 1]
    rough = fbm(noise, points.x / 90, points.z / 90, 5) - 0.5
    fine = fbm(noise, points.x / 7 + 3, points.z / 7, 3) - 0.5
    kind = np.full(points.h.shape, Material.GRASS, np.uint8)
    kind[flat + 0.30 * rough + 0.1 * fine < 0.80] = Material.ROCK
    alpine = points.h + 420 * rough > cover.tree_line * 1.7
    kind[alpine] = Material.ROCK
    snowed = points.h + 700 * rough + 420 * (flat - 0.75) > cover.snow_line
    kind[snowed & (flat + 0.2 * fine > 0.55)] = Material.SNOW
    if cover.sand:
        stony = (flat < 0.85) & (points.z > 0.8 * scene.relief.mountain_start)
        kind[...] = np.where(stony, Material.ROCK, Material.SAND)
    kind[_beach(scene, points, rough)] = Material.SAND if cover.snow_line > 0 else Material.SNOW
    kind[points.canopy > 0.35] = Material.FOREST
    return kind


def _beach(scene: Scene, points: Points, rough: Floats) -> NDArray[np.bool_]:
    if scene.relief.shore is None and not scene.relief.sea:
        return np.zeros(points.h.shape, bool)
    limit = scene.cover.beach * (0.3 + 2 * np.clip(rough + 0.2, 0, 1))
    result: NDArray[np.bool_] = points.h < limit
    return result


def albedo(scene: Scene, noise: Noise, points: Points, kind: NDArray[np.uint8]) -> Floats:
    """The colour of each point without light, linear RGB."""
    colours = np.zeros((len(Material), 3), np.float32)
    for material, colour in _ALBEDO.items():
        colours[material] = colour
    if scene.cover.sand:
        colours[Material.SAND] = _DUNE
    base = colours[kind]
    mottle = fbm(noise, (points.x + 0.7 * points.h) / 24, (points.z + points.h) / 24, 5)[..., None]
    _dry(scene, noise, points, kind, base)
    _strata(noise, points, kind, base)
    _leaves(scene, noise, points, kind, base)
    _wet(scene, points, kind, base)
    _rippled(noise, points, kind, base)
    spread = np.choose(kind, _MOTTLE)[..., None].astype(np.float32)
    result: Floats = base * (1 + spread * (2 * mottle - 1))
    return result


def _dry(scene: Scene, noise: Noise, points: Points, kind: NDArray[np.uint8], base: Floats) -> None:
    grass = kind == Material.GRASS
    x, z = points.x[grass], points.z[grass]
    straw = scene.cover.dryness + 1.3 * (fbm(noise, x / 60 + 8, z / 60, 5) - 0.5)
    straw = straw + 1.2 * (fbm(noise, x / 310, z / 310 + 4, 3) - 0.5)
    share = np.clip(straw, 0, 1)[:, None]
    blades = (0.35 + 0.8 * noise.at(x * 17, z * 2) + 0.5 * noise.at(x * 37, z * 5))[:, None]
    near = np.exp(-z / 40)[:, None]
    tone = base[grass] * (1 - share) + _STRAW * share
    base[grass] = tone * (1 + near * (blades - 1))


def _strata(noise: Noise, points: Points, kind: NDArray[np.uint8], base: Floats) -> None:
    rock = kind == Material.ROCK
    x, z, h = points.x[rock], points.z[rock], points.h[rock]
    bands = fbm(noise, x / 300 + h / 90, z / 300 + h / 40, 5)[:, None]
    cracks = fbm(noise, x / 5, h / 14 + z / 9, 4)[:, None]
    base[rock] *= (0.55 + 0.9 * bands) * (0.55 + 0.9 * cracks)


def _wet(scene: Scene, points: Points, kind: NDArray[np.uint8], base: Floats) -> None:
    """Sand just above the water is dark and damp."""
    if scene.relief.sea or scene.relief.shore:
        damp = (kind == Material.SAND)[..., None] * smoothstep(0.55, 0.25, points.h)[..., None]
        base *= 1 - 0.55 * damp


def _rippled(noise: Noise, points: Points, kind: NDArray[np.uint8], base: Floats) -> None:
    """Wind ripples in dry sand, half a metre from crest to crest."""
    sand = (kind == Material.SAND) & (points.z < 90)
    x, z = points.x[sand], points.z[sand]
    bend = 5 * fbm(noise, x / 5, z / 5, 3)
    wave = np.sin((z + 0.35 * x) * np.float32(2 * np.pi / 0.55) + bend)
    base[sand] *= (1 + 0.16 * wave * np.exp(-z / 22))[:, None]


def _leaves(
    scene: Scene, noise: Noise, points: Points, kind: NDArray[np.uint8], base: Floats
) -> None:
    trees = kind == Material.FOREST
    up = points.canopy[trees] / np.float32(scene.cover.tree_height)
    lift = (0.35 + 1.3 * np.clip(up, 0, 1))[:, None]
    leaf = np.array([0.052, 0.072, 0.020], np.float32) if scene.cover.broadleaf else base[trees]
    tufts = 0.35 + 1.3 * noise.at(points.x[trees] / 0.9, (points.h + 0.4 * points.z)[trees] / 0.7)
    near = np.exp(-points.z[trees] / 900)
    base[trees] = leaf * lift * (1 + near * (tufts - 1))[:, None]
    if scene.cover.snow_trees:
        snow = smoothstep(0.3, 0.9, points.tree_slope[trees][:, 1] + 0.5 * up)[:, None]
        share = scene.cover.snow_trees * snow
        base[trees] = base[trees] * (1 - share) + 0.72 * share


def shade(sky: Sky, view: View, ground: Ground, points: Points,
          kind: NDArray[np.uint8], colour: Floats, noise: Noise) -> Floats:  # fmt: skip
    """Light to the eye without the air between: sun with shadows, sky, and light off the land."""
    lit = _sunlit(sky, view, ground, points)
    normal = np.where((kind == Material.FOREST)[..., None], points.tree_slope, points.normal)
    normal = _bumped(noise, points, normal, kind)
    facing = normal @ sky.sun
    soft = np.where(kind == Material.FOREST, np.float32(0.35), np.float32(0.04))
    direct = np.clip((facing + soft) / (1 + soft), 0, None) * lit
    open_ = (0.5 + 0.5 * normal[..., 1])[..., None]
    bounce = (1 - open_) * 0.25 * sky.sunlight * max(float(sky.sun[1]), 0.05)
    light = direct[..., None] * sky.sunlight + open_ * sky.ambient * np.float32(1.9) + bounce
    result: Floats = colour * light
    return result


def _sunlit(sky: Sky, view: View, ground: Ground, points: Points) -> Floats:
    """Shadows at half size, enlarged: their borders are soft anyway."""
    from cv2 import resize

    x, z, h = (v[::2, ::2] for v in (points.x, points.z, points.h))
    lit = shadows(view, ground, x, z, h + np.float32(0.3), sky.sun)
    return np.asarray(resize(lit, points.x.shape[::-1]), np.float32)


def _bumped(noise: Noise, points: Points, normal: Floats, kind: NDArray[np.uint8]) -> Floats:
    """Small relief that the grid is too coarse for."""
    scale = np.maximum(points.z / 240, 0.06)
    octave = np.exp2(np.round(np.log2(scale))).astype(np.float32)
    _, dx, dz = noise.sloped(points.x / (3 * octave), points.z / (3 * octave) + points.h / octave)
    depth = np.choose(kind, [0, 0, 0, 0.60, 0.10, 0.25, 0.13, 0, 0.06]).astype(np.float32)
    tilted: Floats = normal - depth[..., None] * np.stack([dx, np.zeros_like(dx), dz], -1)
    result: Floats = tilted / np.linalg.norm(tilted, axis=-1, keepdims=True)
    return result


def through_air(scene: Scene, sky: Sky, points: Points, view: View, light: Floats) -> Floats:
    """Light after the air between: extinction by colour, and the horizon's own light instead."""
    tangent = view.tangents
    far = points.z * np.sqrt(1 + tangent * tangent)
    beta = np.array([6.5e-6, 13e-6, 26e-6], np.float32) + np.float32(2.6e-5 * scene.air.haze)
    middle = np.clip((points.h + view.eye) / 2, 0, None)
    thickness = far * np.exp(-middle / np.float32(2600))
    through = np.exp(-thickness[..., None] * beta)
    glow = sky.towards(np.broadcast_to(tangent, far.shape), np.full(far.shape, 0.035, np.float32))
    result: Floats = light * through + glow * (1 - through) * np.float32(0.92)
    if scene.air.fog:
        result = _fogged(scene, sky, points, view, far, result)
    return result


def fog_light(sky: Sky) -> Floats:
    """The light of thick fog, linear RGB (3,)."""
    result: Floats = sky.ambient * 1.25 + 0.16 * sky.sunlight
    return result


def _fogged(scene: Scene, sky: Sky, points: Points, view: View, far: Floats,
            light: Floats) -> Floats:  # fmt: skip
    """Fog that lies low: its density falls by e every 60 m, integrated exactly along the ray."""
    depth = np.float32(60 + 0.6 * view.eye)
    rise = (points.h - view.eye) / depth
    safe = np.where(np.abs(rise) < 1e-3, 1e-3, rise)
    mean = np.exp(-view.eye / depth) * (1 - np.exp(-np.clip(safe, -20, 20))) / safe
    share = 1 - np.exp(-far * mean * np.float32(0.0035 * scene.air.fog))
    white = fog_light(sky)
    result: Floats = light * (1 - share[..., None]) + white * share[..., None]
    return result
