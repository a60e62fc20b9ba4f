"""Sizes of the whole picture: cropped, on a larger or smaller canvas, resampled, turned."""

from __future__ import annotations

from dataclasses import replace

from engines import Problem
from studio.canvas import LARGEST, Canvas
from studio.guides import Guide
from studio.poses import Matrix, Pose, flip_of, shift_of
from studio.tiles import Rect
from studio.transforms import transformed, transformed_selection


def framed(canvas: Canvas, frame: Rect) -> Canvas:
    """The part of the plane that `frame` shows, in its canvas pixels; what is beyond is cut.

    Problem when a side is not 1…16384 px.
    """
    if frame == canvas.bounds:
        return canvas
    return _carried(canvas, shift_of(-frame.x, -frame.y), frame.width, frame.height)


def crop(canvas: Canvas, rect: Rect) -> Canvas:
    """The part of the picture within a rectangle; Problem when that is nothing."""
    part = rect.intersected(canvas.bounds)
    if part.is_empty:
        raise Problem(
            "Nothing would be left of the picture.",
            "The part to be kept lies beside it.",
            "Choose a part of the picture.",
        )
    return framed(canvas, part)


def crop_to_selection(canvas: Canvas) -> Canvas:
    """The part of the picture around what is selected, which then is selected no more."""
    if canvas.selection is None:
        raise Problem("Nothing is selected.", "", "Select the part that is to be kept.")
    return replace(crop(canvas, canvas.selection.bounds), selection=None)


def resized(canvas: Canvas, width: int, height: int, across: float, down: float) -> Canvas:
    """The picture on a canvas of another size; `across` and `down`, 0…1, say where it lies there.

    0 is at the left or the top, 0.5 in the middle, 1 at the right or the bottom.
    """
    x, y = round((width - canvas.width) * across), round((height - canvas.height) * down)
    return framed(canvas, Rect(-x, -y, width, height))


def scaled(canvas: Canvas, width: int, height: int, *, smooth: bool = True) -> Canvas:
    """All layers resampled to another size; without `smooth` each pixel is the nearest of before."""
    if (width, height) == (canvas.width, canvas.height):
        return canvas
    _check(width, height)
    matrix = Pose(0, 0, width, height).matrix(canvas.bounds)
    return _carried(canvas, matrix, width, height, smooth=smooth)


def turned(canvas: Canvas, quarters: int) -> Canvas:
    """The whole picture turned clockwise by quarters; no pixel changes its colour."""
    wide, high = canvas.width, canvas.height
    places = {
        1: (shift_of(high, 0) @ _QUARTER, high, wide),
        2: (shift_of(wide, high) @ _QUARTER @ _QUARTER, wide, high),
        3: (shift_of(0, wide) @ _QUARTER @ _QUARTER @ _QUARTER, high, wide),
    }
    return _carried(canvas, *places[quarters % 4]) if quarters % 4 else canvas


def flipped(canvas: Canvas, *, upright: bool) -> Canvas:
    """The whole picture left for right, or `upright` top for bottom."""
    return _carried(canvas, flip_of(canvas.bounds, upright=upright), canvas.width, canvas.height)


_QUARTER: Matrix = shift_of(0, 0)
_QUARTER[:2, :2] = (0, -1), (1, 0)


def _carried(
    canvas: Canvas, matrix: Matrix, width: int, height: int, *, smooth: bool = True
) -> Canvas:
    """All that a canvas holds where a matrix takes it, on a canvas of another size; guides too."""
    _check(width, height)
    bounds = Rect(0, 0, width, height)
    layers = tuple(
        replace(layer, tiles=transformed(layer.tiles, matrix, bounds, smooth=smooth))
        for layer in canvas.layers
    )
    selection = canvas.selection
    if selection is not None:
        selection = transformed_selection(selection, matrix, bounds)
        selection = None if selection.is_empty else selection
    guides = tuple(
        guide
        for guide in (_guide(each, matrix) for each in canvas.guides)
        if 0 <= guide.at <= (width if guide.is_upright else height)
    )
    return replace(
        canvas, width=width, height=height, layers=layers, selection=selection, guides=guides
    )


def _guide(guide: Guide, matrix: Matrix) -> Guide:
    """A guide where a matrix without skew takes it."""
    column = 0 if guide.is_upright else 1
    row = 0 if matrix[0, column] else 1
    return Guide(row == 0, float(matrix[row, column] * guide.at + matrix[row, 2]))


def _check(width: int, height: int) -> None:
    """Said before anything is worked out."""
    if not (1 <= width <= LARGEST and 1 <= height <= LARGEST):
        raise Problem(
            f"A picture of {width}×{height} pixels cannot be made.",
            f"Each side must have 1 to {LARGEST} pixels.",
            "Choose another size.",
        )
