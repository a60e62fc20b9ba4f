"""Test data for the drawing core: random planes, layers and canvases."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from studio.canvas import Blend, Canvas, Layer
from studio.grouping import group_layers
from studio.tiles import Rect, Tiles

FRAME = Rect(0, 0, 320, 200)


def paint(rng: np.random.Generator, width: int, height: int) -> NDArray[np.uint8]:
    """Random premultiplied BGRA."""
    alpha = rng.integers(0, 256, (height, width, 1))
    colour = rng.random((height, width, 3)) * alpha
    return np.concatenate([colour.round(), alpha], axis=-1).astype(np.uint8)


def plane(seed: int, pieces: int = 3) -> Tiles:
    """Some rectangles of random paint and labels within FRAME."""
    rng = np.random.default_rng(seed)
    tiles = Tiles.empty()
    for _ in range(pieces):
        x, y = rng.integers(0, FRAME.width - 1), rng.integers(0, FRAME.height - 1)
        width, height = rng.integers(1, FRAME.width - x + 1), rng.integers(1, FRAME.height - y + 1)
        labels = rng.integers(0, 13, (height, width)).astype(np.uint8)
        marks = labels if rng.random() < 0.5 else None
        tiles = tiles.painted(int(x), int(y), paint(rng, int(width), int(height)), marks)
    return tiles


seeds = st.integers(0, 2**32 - 1)
planes = st.builds(plane, seeds, st.integers(0, 4))
layers = st.builds(
    Layer,
    name=st.text(max_size=8),
    tiles=planes,
    opacity=st.floats(0, 1),
    visible=st.booleans(),
    blend=st.sampled_from(Blend),
    alpha_locked=st.booleans(),
    clipped=st.booleans(),
)
papers = st.none() | st.tuples(*[st.integers(0, 255)] * 3)
canvases = st.builds(
    lambda some, paper: Canvas(FRAME.width, FRAME.height, tuple(some), paper),
    st.lists(layers, min_size=1, max_size=4),
    papers,
)


def _grouped(canvas: Canvas, picks: list[tuple[int, bool, float, bool]]) -> Canvas:
    for number, (pick, passes, opacity, clipped) in enumerate(picks):
        ids = [each.id for each in canvas.layers]
        first = pick % len(ids)
        canvas, id = group_layers(canvas, ids[first : first + 1 + pick % 3], f"Group {number}")
        canvas = canvas.with_layer(id, passes=passes, opacity=opacity, clipped=clipped)
    return canvas


grouped = st.builds(
    _grouped,
    st.builds(
        lambda some, paper: Canvas(FRAME.width, FRAME.height, tuple(some), paper),
        st.lists(layers, min_size=2, max_size=5),
        papers,
    ),
    st.lists(
        st.tuples(st.integers(0, 9), st.booleans(), st.sampled_from([0.5, 1.0]), st.booleans()),
        min_size=1,
        max_size=3,
    ),
)
"""Canvases with groups, some in one another."""


class Shelf(dict[str, bytes]):
    """A project of blobs by digest: what `dump` puts and `load` gets."""

    def put(self, blob: object) -> str:
        digest: str = blob.digest  # type: ignore[attr-defined]
        if digest not in self:
            self[digest] = blob.encode()  # type: ignore[attr-defined]
        return digest
