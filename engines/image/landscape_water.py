"""Water: what it mirrors, how much of it, and what shines through."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engines.image.landscape_ground import Ground
from engines.image.landscape_paint import Points
from engines.image.landscape_sky import Sky
from engines.image.landscape_view import View, meet
from engines.kernels.noise import Floats, Noise, fbm, smoothstep

_DEEP = np.array([0.010, 0.026, 0.030], np.float32)


def ripples(
    noise: Noise, x: Floats, z: Floats, amount: float, footprint: Floats
) -> tuple[Floats, Floats]:
    """Slopes of the water surface along x and z: four octaves of short waves."""
    slope_x, slope_z = np.zeros_like(x), np.zeros_like(x)
    for scale in (9.0, 3.1, 1.1, 0.4):
        _, dx, dz = noise.sloped(x / (scale * 2.2) + 31, z / scale)
        fade = np.clip(3 * scale / footprint, 0, 1)
        slope_x += 0.5 * dx * fade
        slope_z += dz * fade
    calm = smoothstep(0.35, 0.65, noise.at(x / 120, z / 45))
    gain = np.float32(0.045 * amount) * (0.35 + 0.65 * calm)
    return slope_x * gain, slope_z * gain


def mirrored_rows(view: View, ground: Ground, wet: NDArray[np.bool_], slopes: Floats) -> Floats:
    """The picture row that shows what mirror rays of these rising slopes meet.

    Seen in a plane mirror the eye lies below the water: land behind the first water of a column
    is met along the risen slope, and the row of that land in the direct picture is returned;
    rays that meet nothing end in the sky.
    """
    under = -view.eye
    behind = np.cumsum(ground.land <= 0, axis=0) > 0
    standing = np.where(behind & (ground.surface > 0), ground.surface, np.float32(-1e5))
    hits = meet(view, ground.depth, standing, slopes, under)
    columns = np.arange(view.width)
    z = np.interp(hits.index, np.arange(len(ground.depth)), ground.depth).astype(np.float32)
    height = np.minimum(slopes * z + np.float32(under), hits.sample(ground.surface, columns))
    seen = view.row((height - np.float32(view.eye)) / z)
    free = view.row(slopes)
    return np.where(hits.hit & wet, seen, free).astype(np.float32)


def water(view: View, ground: Ground, noise: Noise, sky: Sky, picture: Floats,
          beyond: Floats, wet: NDArray[np.bool_], amount: float) -> Floats:  # fmt: skip
    """The light of all rows below the horizon as if they were water, (height, width, 3).

    `picture` is the finished land and sky; `beyond` is sky above the picture's top, upside up,
    so that steep mirror rays find some. Fresnel by Schlick (1994).
    """
    from cv2 import BORDER_REPLICATE, INTER_LINEAR, remap

    slope = np.minimum(view.slopes, -1e-3)[:, None]
    z = np.minimum(np.float32(view.eye) / -slope, 30_000)
    x = z * view.tangents
    z = np.broadcast_to(z, x.shape)
    footprint = z * z / np.float32(view.focal * view.eye)
    tilt_x, tilt_z = ripples(noise, x, z, amount, footprint)
    rough = np.float32(0.05 * amount) * np.clip(footprint / 30, 0, 1)
    risen = np.abs(-slope - 2 * tilt_z) + rough + 0.001
    rows = mirrored_rows(view, ground, wet, risen)
    columns = np.arange(view.width, dtype=np.float32) + 2 * tilt_x * np.float32(view.focal) * 0.5
    tall = np.concatenate([beyond, picture])
    mirror = remap(
        tall,
        np.clip(columns, 0, view.width - 1).astype(np.float32),
        np.clip(rows - 0.5 + len(beyond), 0, len(tall) - 1).astype(np.float32),
        INTER_LINEAR,
        borderMode=BORDER_REPLICATE,
    )
    grazing = np.clip(-slope / np.sqrt(1 + slope * slope) + 1.2 * tilt_z, 0, 1)
    fresnel = (0.02 + 0.98 * (1 - grazing) ** 5)[..., None]
    deep = _DEEP * (sky.ambient * 2.2 + 0.4 * sky.sunlight * max(float(sky.sun[1]), 0.02)) * 2.5
    result: Floats = np.asarray(mirror) * np.clip(fresnel, 0.05, 0.96) + deep * (1 - fresnel)
    return result


def foamed(sky: Sky, noise: Noise, points: Points, light: Floats, amount: float) -> Floats:
    """White lines where waves run out: over ground that is only just below the water."""
    line = smoothstep(-0.22, -0.04, points.h + 0.12 * noise.at(points.x / 6, points.z / 6))
    torn = smoothstep(0.42, 0.62, fbm(noise, points.x / 0.8, points.z / 2.2, 4))
    share = np.clip(amount * line * (0.35 + 0.65 * torn), 0, 0.9)[..., None]
    white = 0.75 * (sky.ambient + 0.6 * sky.sunlight * max(float(sky.sun[1]), 0.05))
    result: Floats = light * (1 - share) + white * share
    return result
