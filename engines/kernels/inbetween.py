"""Frames between two frames: dense optical flow (DIS), and warping both to a time between."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines.kernels.networks import run_network

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
_FOLD = 16
"""The sides that the network takes are multiples of so many pixels."""


def flows_between(first: Bytes, second: Bytes, *, fine: bool = False) -> tuple[Floats, Floats]:
    """Optical flow from `first` to `second` and back (H, W, 2), in pixels, x before y.

    Frames are RGB of at least 16 pixels a side. DIS, preset "medium": Kroeger et al., "Fast Optical
    Flow using Dense Inverse Search", ECCV 2016. `fine` goes on to the full resolution, and refines
    the flow four times as long there.
    """
    import cv2

    dis: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    if fine:
        dis.setFinestScale(0)
        dis.setVariationalRefinementIterations(20)
    before, after = (cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY) for frame in (first, second))
    return dis.calc(before, after, None), dis.calc(after, before, None)


def warped(frame: NDArray[Any], flow: Floats) -> NDArray[Any]:
    """`frame` looked up where `flow` (H, W, 2; pixels) points from each pixel."""
    import cv2

    height, width = flow.shape[:2]
    y, x = np.mgrid[:height, :width].astype(np.float32)
    laid: NDArray[Any] = cv2.remap(
        frame, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return laid


def flows_at(t: float, there: Floats, back: Floats) -> tuple[Floats, Floats]:
    """Flow from the frame at time t (0…1) to the first and to the second.

    Linear motion: Jiang et al., "Super SloMo", CVPR 2018, equation 4.
    """
    first = -(1 - t) * t * there + t * t * back
    second = (1 - t) * (1 - t) * there - t * (1 - t) * back
    return first.astype(np.float32), second.astype(np.float32)


def trust_at(t: float, there: Floats, back: Floats) -> Floats:
    """How much more the first frame is trusted than the second at time t, as a logarithm (H, W).

    A frame counts as it is near, and as the flow from where it is looked up leads back there.
    """
    to_first, to_second = flows_at(t, there, back)
    off_first = np.linalg.norm(there + warped(back, there), axis=2)
    off_second = np.linalg.norm(back + warped(there, back), axis=2)
    one = max(1 - t, 0.02) / (0.5 + warped(off_first, to_first))
    two = max(t, 0.02) / (0.5 + warped(off_second, to_second))
    return np.asarray(np.log(one / two), np.float32)


def between_by_flow(first: Bytes, second: Bytes, t: float = 0.5) -> Bytes:
    """The frame at time t by flow alone: both warped, and mixed by how near they are."""
    to_first, to_second = flows_at(t, *flows_between(first, second))
    mixed = (1 - t) * warped(first, to_first) + t * warped(second, to_second)
    return np.clip(np.rint(mixed), 0, 255).astype(np.uint8)


def seen_between(first: Bytes, second: Bytes, t: float) -> dict[str, Floats]:
    """What the network of the recipe `interpolate` is given, by its names, each (H, W, channels).

    The frames in 0…1, the flows to them from time t, how far the first is trusted, and t (1, 1, 1).
    """
    there, back = flows_between(first, second, fine=True)
    to_first, to_second = flows_at(t, there, back)
    return {
        "first": np.asarray(first / np.float32(255), np.float32),
        "second": np.asarray(second / np.float32(255), np.float32),
        "to_first": to_first,
        "to_second": to_second,
        "trust": trust_at(t, there, back)[..., None],
        "time": np.full((1, 1, 1), t, np.float32),
    }


def between_by_network(
    first: Bytes, second: Bytes, path: Path, t: float = 0.5, device: str = "cpu"
) -> Bytes:
    """The frame at time t by the network of the recipe `interpolate` in an .onnx file.

    It mends the flows, chooses between the frames and adds what neither has. Frames are RGB of at
    least 16 pixels a side.
    """
    height, width = first.shape[:2]
    spare = ((0, -height % _FOLD), (0, -width % _FOLD), (0, 0))
    first, second = (np.pad(frame, spare, mode="edge") for frame in (first, second))
    planes = {
        name: np.ascontiguousarray(each.transpose(2, 0, 1)[None])
        for name, each in seen_between(first, second, t).items()
    }
    made = run_network(path, device, **planes)[0][0].transpose(1, 2, 0)[:height, :width]
    return np.asarray(np.clip(np.rint(made * 255), 0, 255), np.uint8)
