"""What makes pictures small and worn: reduction, blur, noise, and the formats of the web."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]


def reduced(picture: Bytes, scale: int) -> Bytes:
    """A picture (H, W, 3), sides multiples of `scale`, made smaller by antialiased bicubic."""
    from PIL import Image as Pillow

    height, width = picture.shape[:2]
    whole = Pillow.fromarray(picture)
    return np.asarray(whole.resize((width // scale, height // scale), Pillow.Resampling.BICUBIC))


def worn(picture: Bytes, scale: int, rng: np.random.Generator) -> Bytes:
    """A picture as the web has it: blurred, reduced, noisy, compressed once or twice, by chance."""
    if rng.random() < 0.5:
        picture = np.asarray(
            cv2.GaussianBlur(picture, (0, 0), float(rng.uniform(0.2, 0.7 * scale)))
        )
    if rng.random() < 0.3:
        picture = compressed(picture, rng)
    ways = (cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_CUBIC)
    height, width = picture.shape[0] // scale, picture.shape[1] // scale
    if rng.random() < 0.5:
        small = reduced(picture, scale)
    else:
        small = np.asarray(
            cv2.resize(picture, (width, height), interpolation=int(rng.choice(ways))), np.uint8
        )
    if rng.random() < 0.4:
        shape = small.shape if rng.random() < 0.5 else (*small.shape[:2], 1)
        noisy = small + rng.normal(0, rng.uniform(1, 10), shape)
        small = np.clip(np.rint(noisy), 0, 255).astype(np.uint8)
    return compressed(small, rng) if rng.random() < 0.85 else small


def compressed(picture: Bytes, rng: np.random.Generator) -> Bytes:
    """A picture after JPEG or WebP of a chance quality."""
    quality = int(rng.integers(35, 96))
    kind, flag = (".jpg", cv2.IMWRITE_JPEG_QUALITY)
    if rng.random() < 0.3:
        kind, flag = ".webp", cv2.IMWRITE_WEBP_QUALITY
    done, data = cv2.imencode(kind, np.ascontiguousarray(picture[..., ::-1]), [flag, quality])
    assert done
    decoded = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert decoded is not None
    return np.ascontiguousarray(decoded[..., ::-1]).astype(np.uint8)
