"""image.sketch: a line drawing becomes a portrait, a flower or a garment, by a small trained GAN."""

from __future__ import annotations

from enum import StrEnum

import numpy as np

from engines.engine import Context, Engine, Result, Task
from engines.image.drawing import Drawing, taken_apart
from engines.image.upscale import Upscale
from engines.kernels.networks import run_network, warm_network
from engines.params import Params, param, seed, source
from engines.problem import Problem
from engines.values import Bytes, Floats, Image

CARD = "sketch"
SIDE = 192
"""The side of the square that the network paints."""
LOOK = 8
"""Chance numbers that choose among the looks a picture can have."""
_DARKER, _WIDER = 1.15, 0.3
_NEAR, _GRAIN, _TRUE = 4.0, 1.1, 0.8
"""Pixels over which colours are compared, pixels of a grain, and how far both are set right."""
_FAINT = 4e-4
_LIKE = 1.15
"""Pictures less than so many times as large are enlarged without a network."""


class Kind(StrEnum):
    """What a drawing shows."""

    PORTRAIT = "portrait"
    FLOWER = "flower"
    GARMENT = "garment"


class Sketch(Params):
    """A drawing, what it shows, and how to choose among the pictures it could mean."""

    lines: Image = source("Lines", "Dark or coloured lines on light or transparent ground.")
    kind: Kind = param(Kind.PORTRAIT, "Picture of", "What the lines show.")
    variety: float = param(
        0.75, "Variety", "How far colours and light may go from the usual.", low=0, high=1.5
    )
    keep_lines: bool = param(False, "Keep my lines", "Lays the lines over the picture.")
    seed: int = seed()


def run(params: Sketch, context: Context) -> Result:
    """Paint the drawing; a picture of the size of the drawing.

    Thin strokes are lines; areas of colour under them are taken as rough paint and say which
    colour goes there. Brush strokes wider than a sixteenth of the drawing count as paint.
    """
    context.progress(0.0, "Looking at the drawing")
    drawing = taken_apart(params.lines, SIDE)
    if drawing.ink.mean() < _FAINT and drawing.paint.mean() < _FAINT:
        raise Problem(
            "There is nothing to paint: the drawing is empty.",
            "No lines were found in it.",
            "Draw some dark lines, or choose the layer that has them.",
        )
    context.progress(0.2, "Painting")
    square = _painted(drawing, params, context)
    context.progress(0.8, "Fitting the picture to the drawing")
    picture = _fitted(square, drawing, params.lines, context)
    if params.keep_lines:
        picture = _under_lines(picture, drawing, params.lines)
    context.progress(1.0, "Done")
    return Result.of(picture=Image.from_rgb(picture))


def _painted(drawing: Drawing, params: Sketch, context: Context) -> Bytes:
    """What the network makes of the square drawing: (SIDE, SIDE, 3)."""
    colours = (2 * drawing.colours - 1) * drawing.paint[..., None]
    condition = np.dstack([_firm(drawing.ink), colours, drawing.paint]).astype(np.float32)
    chance = np.random.default_rng(params.seed).normal(0, 1, (1, LOOK))
    free = 1 - drawing.paint.mean()  # where there is paint, it says the colours, not chance
    made = run_network(
        context.weights(CARD),
        context.device,
        condition=np.ascontiguousarray(condition.transpose(2, 0, 1)[None]),
        kind=np.array([list(Kind).index(params.kind)], np.int64),
        look=np.clip(chance * params.variety * free, -2.5, 2.5).astype(np.float32),
    )[0][0]
    painted = _as_painted((made.transpose(1, 2, 0) + 1) * 127.5, drawing)
    return np.asarray(np.clip(painted + 0.5, 0, 255), np.uint8)


def _as_painted(made: Floats, drawing: Drawing) -> Floats:
    """A picture (0…255) in which painted areas have nearly the colours of the paint, and less grain."""
    import cv2

    paint = drawing.paint.astype(np.float32)[..., None]
    if not paint.any():
        return made
    near = cv2.GaussianBlur(paint, (0, 0), _NEAR)[..., None] + 1e-3
    away = (255 * drawing.colours - made).astype(np.float32) * paint
    away = cv2.GaussianBlur(away, (0, 0), _NEAR) / near
    grain = made - cv2.GaussianBlur(made.astype(np.float32), (0, 0), _GRAIN)
    inside = paint * cv2.GaussianBlur(paint, (0, 0), 1.0)[..., None]
    return np.asarray(made + _TRUE * inside * (away - grain), np.float32)


def _firm(ink: Floats) -> Floats:
    """The ink of a drawing, a little wider and darker: so the picture keeps closer to its lines."""
    import cv2

    wide = cv2.dilate(ink, np.ones((3, 3), np.uint8))
    return np.asarray(np.clip(_DARKER * np.maximum(ink, _WIDER * wide), 0, 1), np.float32)


def _fitted(square: Bytes, drawing: Drawing, lines: Image, context: Context) -> Bytes:
    """The part of the square that is the drawing, at the drawing's size, by `image.upscale`."""
    import cv2

    top, left, height, width = drawing.place
    part = square[top : top + height, left : left + width]
    times = max(lines.size) / max(height, width)
    if times > _LIKE:
        params = Upscale(picture=Image.from_rgb(part), scale=2 if times <= 2 else 4)
        part = context.call("image.upscale", params).image().rgb
    if part.shape[:2] == (lines.height, lines.width):
        return part
    how = cv2.INTER_CUBIC if lines.width * lines.height > part[..., 0].size else cv2.INTER_AREA
    return np.asarray(cv2.resize(part, lines.size, interpolation=how), np.uint8)


def _under_lines(picture: Bytes, drawing: Drawing, lines: Image) -> Bytes:
    """The picture with the strokes of the drawing over it, in their own colours."""
    import cv2

    cover: Floats = np.asarray(cv2.resize(drawing.strokes, lines.size), np.float32)[..., None]
    own = lines.rgb.astype(np.float32)
    return np.asarray(picture * (1 - cover) + own * cover + 0.5, np.uint8)


def warm(context: Context) -> None:
    """Load the network while nobody waits."""
    try:
        warm_network(context.weights(CARD), context.device)
    except Problem:
        return  # told when somebody asks for a picture


sketch = Engine(
    name="image.sketch",
    title="Draw lines",
    task=Task.SKETCH,
    params=Sketch,
    run=run,
    warm=warm,
    cards=(CARD,),
)
