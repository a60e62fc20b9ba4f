"""The sky: scattered light, the sun, the moon and stars, and two kinds of cloud."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engines.image.landscape_scene import Air
from engines.image.landscape_view import View
from engines.kernels.noise import Floats, Noise, fbm, smoothstep

_EARTH, _TOP = 6360e3, 6420e3
_RAYLEIGH = np.array([5.8e-6, 13.5e-6, 33.1e-6], np.float32)
_OZONE = np.array([0.65e-6, 1.88e-6, 0.085e-6], np.float32)
_MIE = np.float32(6e-6)
_RAYLEIGH_HEIGHT, _MIE_HEIGHT = 7994.0, 1200.0
_SUN = np.float32(20.0)
_MOONLIGHT = np.array([0.021, 0.026, 0.035], np.float32)


def direction(elevation: float, azimuth: float) -> Floats:
    """The unit vector (x, h, z) of angles in degrees; azimuth 0 is straight ahead."""
    e, a = np.radians(elevation), np.radians(azimuth)
    return np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)], np.float32)


@dataclass(frozen=True)
class Sky:
    """The light of a sky by direction, tabulated; radiances are linear RGB."""

    sun: Floats
    table: Floats
    """(elevation, azimuth, 3): elevations by their square root up to 90°, azimuth ±180°."""
    sunlight: Floats
    ambient: Floats

    @classmethod
    def of(cls, air: Air) -> Sky:
        """Scatter the light of the sun, or of a much fainter moon, in clean or hazy air."""
        sun = direction(air.sun_elevation, air.sun_azimuth)
        elevation = (np.linspace(0, 1, 40, dtype=np.float32) ** 2) * np.float32(np.pi / 2)
        azimuth = np.linspace(-np.pi, np.pi, 65, dtype=np.float32)
        e, a = np.meshgrid(elevation, azimuth, indexing="ij")
        rays = np.stack([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)], -1)
        table = _scattered(rays.reshape(-1, 3), sun, air.haze).reshape(*e.shape, 3)
        sunlight = _SUN * np.exp(-_optical_depth(np.array([0.0]), sun[1:2], air.haze))[0] * 0.19
        weights = np.cos(e)[..., None] * np.gradient(elevation)[:, None, None]
        ambient = (table * weights).sum((0, 1)) / weights.sum()
        ambient = ambient * np.float32(1.15)
        if air.night:
            table, sunlight, ambient = (v * _MOONLIGHT for v in (table, sunlight, ambient))
            ambient = ambient + np.array([0.0035, 0.005, 0.009], np.float32)
            table = table + np.array([0.003, 0.0045, 0.009], np.float32)
        return cls(sun, *(v.astype(np.float32) for v in (table, sunlight, ambient)))

    def towards(self, tangent: Floats, slope: Floats) -> Floats:
        """Radiance along view tangents and slopes (below the horizon: the horizon)."""
        from cv2 import BORDER_REPLICATE, INTER_LINEAR, remap

        tangent, slope = np.broadcast_arrays(tangent, slope)
        elevation = np.arctan2(np.maximum(slope, 0), np.sqrt(1 + tangent * tangent))
        row = np.sqrt(elevation / np.float32(np.pi / 2)) * 39
        column = (np.arctan(tangent) + np.float32(np.pi)) / np.float32(2 * np.pi) * 64
        found = remap(
            self.table,
            np.ascontiguousarray(column, np.float32),
            np.ascontiguousarray(row, np.float32),
            INTER_LINEAR,
            borderMode=BORDER_REPLICATE,
        )
        return np.asarray(found, np.float32)


def _optical_depth(height: Floats, upward: Floats, haze: float) -> Floats:
    """Extinction to the top of the air from heights (m) along sines of elevation, (n, 3)."""
    radius = _EARTH + height.astype(np.float64)
    b = radius * upward
    length = -b + np.sqrt(np.maximum(b * b - radius**2 + _TOP**2, 0))
    total = np.zeros((len(radius), 3))
    for share in (np.arange(12) + 0.5) / 12:
        t = length * share**2
        step = length * 2 * share / 12
        above = np.sqrt(radius**2 + t * t + 2 * t * b) - _EARTH
        above = np.maximum(above, 0)
        rayleigh = np.exp(-above / _RAYLEIGH_HEIGHT) * step
        mie = np.exp(-above / _MIE_HEIGHT) * step
        ozone = np.maximum(0, 1 - np.abs(above - 25e3) / 15e3) * step
        total += _RAYLEIGH * rayleigh[:, None] + 1.1 * _MIE * haze * mie[:, None]
        total += _OZONE * ozone[:, None]
    return total.astype(np.float32)


def _scattered(rays: Floats, sun: Floats, haze: float) -> Floats:
    """Single scattering (Nishita et al., SIGGRAPH 1993) and a guess at the higher orders."""
    cosine = rays @ sun
    rayleigh_phase = 3 / (16 * np.pi) * (1 + cosine**2)
    g = 0.76
    mie_phase = 3 / (8 * np.pi) * ((1 - g * g) * (1 + cosine**2))
    mie_phase = mie_phase / ((2 + g * g) * (1 + g * g - 2 * g * cosine) ** 1.5)
    up = rays[:, 1].astype(np.float64)
    b = (_EARTH + 10) * up
    length = -b + np.sqrt(b * b - (_EARTH + 10) ** 2 + _TOP**2)
    depth = np.zeros((len(rays), 3), np.float32)
    total = np.zeros((len(rays), 3), np.float32)
    for share in (np.arange(20) + 0.5) / 20:
        t, step = length * share**2, length * 2 * share / 20
        radius = np.sqrt((_EARTH + 10) ** 2 + t * t + 2 * t * b)
        height = radius - _EARTH
        sine = (((_EARTH + 10) * sun[1]) + t * cosine) / radius
        rayleigh = _RAYLEIGH * (np.exp(-height / _RAYLEIGH_HEIGHT) * step)[:, None]
        mie = _MIE * haze * (np.exp(-height / _MIE_HEIGHT) * step)[:, None]
        here = np.exp(-(depth + _optical_depth(height, sine, haze)))
        depth += (rayleigh + 1.1 * mie).astype(np.float32)
        single = rayleigh * rayleigh_phase[:, None] + mie * mie_phase[:, None]
        total += (here * (single + 0.035 * (rayleigh + mie))).astype(np.float32)
    return total * _SUN


def firmament(view: View, sky: Sky, air: Air, seed: int) -> Floats:
    """The clear sky of every pixel with its sun, or its moon and stars, (height, width, 3)."""
    tangent, slope = view.tangents[None], view.slopes[:, None]
    light = sky.towards(tangent, slope)
    ray = np.stack(np.broadcast_arrays(tangent, slope, np.float32(1)), -1)
    ray = ray / np.linalg.norm(ray, axis=-1, keepdims=True)
    cosine = ray @ sky.sun
    angle = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    if air.night:
        return light + _stars(view, seed) + _moon(angle)
    glow = np.exp(-angle / 1.6) * 1.2 + np.exp(-angle / 6.0) * 0.16
    disc = smoothstep(0.42, 0.30, angle) * 14
    result: Floats = light + (glow + disc)[..., None] * sky.sunlight
    return result


def _moon(angle: Floats) -> Floats:
    shine = 0.55 * smoothstep(0.62, 0.55, angle) + 0.03 * np.exp(-angle / 1.5)
    result: Floats = (shine + 0.006 * np.exp(-angle / 9))[..., None] * np.array(
        [0.9, 0.95, 1.0], np.float32
    )
    return result


def _stars(view: View, seed: int) -> Floats:
    """Stars by the law of their counts: three times as many a magnitude, and a milky band."""
    from cv2 import GaussianBlur

    chance = np.random.default_rng([seed, 5])
    plate = np.zeros((view.height, view.width, 3), np.float32)
    count = int(0.0024 * view.width * view.height)
    rows, columns = chance.integers(0, view.height, count), chance.integers(0, view.width, count)
    light = 0.010 * chance.pareto(1.5, count).clip(0.1, 30)
    warmth = chance.uniform(0.75, 1.25, count)
    tint = np.stack([warmth, np.ones(count), 2 - warmth], -1)
    np.add.at(plate, (rows, columns), (light[:, None] * tint).astype(np.float32))
    plate = np.asarray(GaussianBlur(plate, (0, 0), 0.55 * max(view.width / 960, 0.5)))
    fade = smoothstep(0.0, 0.25, view.slopes)[:, None, None]
    result: Floats = plate * (0.15 + 0.85 * fade)
    return result


@dataclass(frozen=True)
class Veil:
    """Clouds over the sky: their light (premultiplied) and how much they cover, 0…1."""

    light: Floats
    cover: Floats


def clouds(view: View, sky: Sky, air: Air, seed: int) -> Veil:
    """Cirrus and cumulus at half size, enlarged: (height, width, 3) and (height, width)."""
    from cv2 import INTER_CUBIC, GaussianBlur, resize

    half = View(
        (view.width + 1) // 2, (view.height + 1) // 2, view.focal / 2, view.horizon / 2, view.eye
    )
    rows = int(np.count_nonzero(half.slopes > 0.012))
    light = np.zeros((half.height, half.width, 3), np.float32)
    cover = np.zeros((half.height, half.width), np.float32)
    if rows:
        slope = half.slopes[:rows, None]
        tangent = np.broadcast_to(half.tangents[None], (rows, half.width))
        noise = Noise(seed + 501)
        high = _cirrus(noise, sky, air, tangent, slope)
        low = _cumulus(noise, sky, air, tangent, slope)
        light[:rows] = low.light + high.light * (1 - low.cover[..., None])
        cover[:rows] = 1 - (1 - low.cover) * (1 - high.cover)
    light, cover = (np.asarray(GaussianBlur(v, (0, 0), 0.9)) for v in (light, cover))
    size = (view.width, view.height)
    return Veil(
        np.maximum(np.asarray(resize(light, size, interpolation=INTER_CUBIC)), 0),
        np.clip(np.asarray(resize(cover, size, interpolation=INTER_CUBIC)), 0, 1),
    )


def _cirrus(noise: Noise, sky: Sky, air: Air, tangent: Floats, slope: Floats) -> Veil:
    z = (7500 / (slope + 0.03)).astype(np.float32)
    x = tangent * z
    turn = np.float32(0.5)
    along, across = x * turn + z, x - z * turn
    bend = 0.5 * fbm(noise, along / 22000, across / 22000 + 9, 3)
    streak = fbm(noise, along / 26000 + bend, across / 6500 + 2 * bend, 7, 0.6)
    mass = smoothstep(0.44, 0.80, streak) * fbm(noise, x / 30000 + 3, z / 30000, 3)
    cover = np.clip(2.2 * air.cirrus * mass, 0, 0.85) * smoothstep(0.015, 0.12, slope)
    bright = 0.42 * sky.sunlight + 1.0 * sky.ambient
    return Veil(cover[..., None] * bright, cover.astype(np.float32))


_BASE, _THICK, _SLICES = 1300.0, 900.0, 16


def _cumulus(noise: Noise, sky: Sky, air: Air, tangent: Floats, slope: Floats) -> Veil:
    """Fourteen slices through a layer of heaps with flat bases, front to back, lit from the sun."""
    clear = np.ones(tangent.shape, np.float32)
    light = np.zeros((*tangent.shape, 3), np.float32)
    tangents2 = 1 + tangent * tangent
    forward = _forward(sky, tangent, slope)
    air_light = sky.towards(tangent, np.maximum(slope, 0.03))
    dither = np.random.default_rng(0).random(tangent.shape, np.float32)
    for slice_ in range(_SLICES):
        level = (slice_ + dither) / np.float32(_SLICES)
        z = (_BASE + _THICK * level) / (slope + 0.012)
        x = tangent * z
        mass = _density(noise, x, z, level, air.clouds, 6)
        towards = _density(
            noise, x + 420 * sky.sun[0], z + 420 * sky.sun[2], level + 0.2, air.clouds, 3
        )
        shade = np.exp(-1.7 * towards) * (0.45 + 0.55 * level)
        stop = 1 - np.exp(-mass * np.float32(26 / _SLICES))
        glow = (shade * forward)[..., None] * sky.sunlight * 0.80
        body = glow + sky.ambient * (0.75 + 0.6 * level)[..., None]
        far = np.exp(-z * np.sqrt(tangents2) / np.float32(26000 / air.haze))[..., None]
        light += (clear * stop)[..., None] * (body * far + air_light * (1 - far))
        clear = clear * (1 - stop)
    fade = smoothstep(0.012, 0.05, slope)
    return Veil(light * fade[..., None], ((1 - clear) * fade).astype(np.float32))


def _forward(sky: Sky, tangent: Floats, slope: Floats) -> Floats:
    """Brighter towards the sun: the forward peak of droplets, normalised to 1 across it."""
    norm = np.sqrt(1 + tangent * tangent + slope * slope)
    cosine = (tangent * sky.sun[0] + slope * sky.sun[1] + sky.sun[2]) / norm
    result: Floats = (0.85 + 0.9 * np.clip(cosine, 0, 1) ** 8).astype(np.float32)
    return result


def _density(
    noise: Noise, x: Floats, z: Floats, level: Floats, amount: float, octaves: int
) -> Floats:
    lift = level * np.float32(0.5)
    shape = fbm(noise, x / 2100 + 0.2 * lift, z / 2100 + 0.2 * lift, octaves, 0.56)
    billow = 1 - np.abs(2 * fbm(noise, x / 460 + lift * 3, z / 460 + lift * 2, 2) - 1)
    threshold = 0.72 - 0.5 * amount + 0.17 * level**1.5
    return smoothstep(threshold, threshold + 0.11, shape + 0.10 * (billow - 0.6))
