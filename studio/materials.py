"""The materials of a reference: named, joined with one another, and split in two."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engines import Image, Labels, Problem
from studio.canvas import Canvas, set_reference
from studio.layers import Layer, Reference
from studio.tiles import Place, Tile

LONGEST = 40
"""Characters of a name."""


def rename(canvas: Canvas, label: int, name: str) -> Canvas:
    """Call a material something else; Problem for an empty name or one that another has."""
    reference, name = _reference(canvas), name.strip()[:LONGEST]
    if not name:
        raise Problem("The name is empty.", "", "Write what the material is.")
    if any(each == name and other != label for other, each in reference.names):
        raise Problem(f"Another material is called “{name}”.", "", "Choose another name.")
    return set_reference(canvas, replace(reference, names=_with(reference, label, name)))


def join(canvas: Canvas, label: int, into: int) -> Canvas:
    """Make two materials one, in the reference and in all that is painted with them."""
    reference = _reference(canvas)
    if label == into or reference.labels is None:
        return canvas
    pixels = reference.labels.pixels.copy()
    pixels[pixels == label] = into
    names = tuple(pair for pair in reference.names if pair[0] != label)
    joined = replace(reference, labels=Labels.adopt(pixels), names=names)
    layers = tuple(_joined(layer, label, into) for layer in canvas.layers)
    return set_reference(replace(canvas, layers=layers), joined)


def alone(reference: Reference, label: int) -> Image:
    """The picture with nothing but one material, to look for materials in that."""
    assert reference.labels is not None
    pixels = reference.picture.pixels.copy()
    pixels[reference.labels.pixels != label, 3] = 0
    return Image.adopt(pixels)


def split(canvas: Canvas, label: int, parts: Labels) -> Canvas:
    """Part a material of the reference: what is not the largest of `parts` becomes a new one.

    What is painted with the material stays of the largest part. Problem where there is only one
    part, or no number is free.
    """
    reference = _reference(canvas)
    if reference.labels is None:
        return canvas
    own = reference.labels.pixels == label
    counts = np.bincount(parts.pixels[own], minlength=Labels.highest + 1)[1:]
    if np.count_nonzero(counts) < 2:
        raise Problem(
            "The material cannot be split.",
            "It looks the same everywhere.",
            "Paint with it as it is, or choose another reference.",
        )
    free = set(range(1, Labels.highest + 1)) - set(np.unique(reference.labels.pixels).tolist())
    free -= _painted(canvas)
    if not free:
        raise Problem(
            "The material cannot be split.",
            f"There can be {Labels.highest} materials at most.",
            "Join two others first.",
        )
    pixels = reference.labels.pixels.copy()
    pixels[own & (parts.pixels != 1 + counts.argmax())] = min(free)
    return set_reference(canvas, replace(reference, labels=Labels.adopt(pixels)))


def _reference(canvas: Canvas) -> Reference:
    if canvas.reference is None:
        raise Problem("There is no reference.", "", "Choose a reference picture first.")
    return canvas.reference


def _with(reference: Reference, label: int, name: str) -> tuple[tuple[int, str], ...]:
    return tuple(sorted({**dict(reference.names), label: name}.items()))


def _joined(layer: Layer, label: int, into: int) -> Layer:
    changes: dict[Place, Tile | None] = {}
    for place in layer.tiles.places():
        tile = layer.tiles.tile(*place)
        if tile is not None and tile.labels is not None and (tile.labels == label).any():
            changes[place] = Tile.of(tile.pixels, _relabelled(tile.labels, label, into))
    return replace(layer, tiles=layer.tiles.with_tiles(changes)) if changes else layer


def _relabelled(plane: NDArray[np.uint8], label: int, into: int) -> NDArray[np.uint8]:
    return np.where(plane == label, np.uint8(into), plane)


def _painted(canvas: Canvas) -> set[int]:
    """The labels of all paint there is."""
    found: set[int] = set()
    for layer in canvas.layers:
        for _, chunk in layer.tiles.chunks():
            for tile in chunk.tiles:
                if tile is not None and tile.labels is not None:
                    found.update(np.unique(tile.labels).tolist())
    return found
