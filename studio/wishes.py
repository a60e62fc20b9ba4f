"""Wishes: what shall be made of a canvas, as a value that lanes read and that is compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines import Image, Labels, Params, Problem, find_engine
from studio.canvas import Canvas, flattened, flattened_labels
from studio.groups import seen
from studio.layers import Blend, Layer
from studio.results import digest_of, makers_of, painting

_WHITE = (255, 255, 255)
DRAWN = ("painting", "lines", "picture")
"""What engines call the input that is the canvas."""
_LEAST = 96
"""Pixels of the longest side that a reference keeps when it is reduced."""


@dataclass(frozen=True, eq=False)
class Wish:
    """An engine, its settings, and the canvas as it was when the wish came up."""

    engine: str
    settings: Mapping[str, Any]
    canvas: Canvas
    layer: str | None = None
    """Id of the one layer it is made of; None for all that are painted."""
    reads: bool = True
    """Whether the canvas goes in where an engine can do without it."""
    sizes: tuple[int, ...] = ()
    """Pixels of the longest side at which Live has it made, quickly first; () as it is."""
    longest: int | None = None
    """Pixels of the longest side at which it is made; None for those of the canvas."""

    def check(self) -> None:
        """Raise a Problem that says what is missing; reads no pixels."""
        if "reference" in self._sources and self.canvas.reference is None:
            raise Problem(
                "There is no reference picture yet.",
                "The new picture is made of the reference's materials.",
                "Drop a picture on the reference panel, paste one, or choose a sample.",
            )
        if "lines" in self._sources and not seen(self._layers()):
            raise Problem(
                "There are no lines yet.",
                "The active layer is empty." if self.layer else "",
                "Draw a few lines.",
            )
        row = self._params.model_fields.get("prompt")
        if row is not None and not str(self.settings.get("prompt", "")).strip():
            raise Problem("There are no words yet.", "", "Say what the picture shall show.")

    def is_like(self, other: Wish | None) -> bool:
        """Whether both ask for the same picture: quick, since what is shared is not compared."""
        if other is None:
            return False
        mine, theirs = self.canvas, other.canvas
        return (
            (self.engine, self.layer, self.reads) == (other.engine, other.layer, other.reads)
            and dict(self.settings) == dict(other.settings)
            and (mine.width, mine.height, mine.paper) == (theirs.width, theirs.height, theirs.paper)
            and mine.reference is theirs.reference
            and _looks(self._layers()) == _looks(other._layers())
        )

    def params(self) -> Params:
        """The engine's parameters; flattens the canvas, so not on the thread of a window."""
        values, sources = dict(self.settings), self._sources
        canvas = self._drawn()
        drawn = next((name for name in DRAWN if name in sources), None)
        if drawn is not None and self.reads:
            values[drawn] = flattened(canvas)
        if "reference" in sources and canvas.reference is not None:
            values["reference"] = canvas.reference.picture
            values |= _labels(canvas)
        if self.longest is not None:
            values = _reduced(values, self.longest / max(canvas.width, canvas.height))
        checked: Params = self._params.check(values)
        return checked

    def makers(self) -> tuple[str, ...]:
        """What had a part in what is painted, beside people; hashes pixels."""
        layers = self._drawn().shown if self.reads else ()
        return tuple(maker for each in layers for maker in makers_of(each))

    @cached_property
    def painted(self) -> Canvas:
        """The canvas without the results nobody has painted on; hashes pixels the first time."""
        return painting(self.canvas)

    @property
    def _params(self) -> type[Params]:
        params: type[Params] = find_engine(self.engine).params
        return params

    @property
    def _sources(self) -> Mapping[str, Any]:
        return self._params.sources()

    def _layers(self) -> tuple[Layer, ...]:
        """What is painted; the results that were made of it are not."""
        if self.layer is not None:
            return (_alone(self.canvas.layer(self.layer)),)
        if not self.reads:
            return ()
        return tuple(each for each in self.canvas.layers if digest_of(each) is None)

    def _drawn(self) -> Canvas:
        if self.layer is not None:
            canvas = replace(self.canvas, layers=self._layers())
        else:
            canvas = self.painted
        needs_paper = "lines" in self._sources and canvas.paper is None
        return replace(canvas, paper=_WHITE) if needs_paper else canvas


def _reduced(values: Mapping[str, Any], share: float) -> dict[str, Any]:
    """Pictures and labels with so many times as many pixels a side, at least a few."""
    if share >= 1:
        return dict(values)
    return {
        name: type(each).adopt(_shrunk(each, share)) if isinstance(each, Image | Labels) else each
        for name, each in values.items()
    }


def _shrunk(raster: Image | Labels, share: float) -> NDArray[np.uint8]:
    from PIL import Image as Pillow

    share = max(share, min(1.0, _LEAST / max(raster.size)))
    size = max(round(raster.width * share), 1), max(round(raster.height * share), 1)
    labels = isinstance(raster, Labels)
    how = Pillow.Resampling.NEAREST if labels else Pillow.Resampling.BOX
    return np.array(Pillow.fromarray(raster.pixels).resize(size, how))


def _alone(layer: Layer) -> Layer:
    """A layer as it is on its own: shown wholly."""
    return replace(layer, opacity=1.0, visible=True, blend=Blend.NORMAL, parent="")


def _looks(layers: tuple[Layer, ...]) -> list[tuple[Any, ...]]:
    return [
        (
            *(each.id, each.tiles, each.opacity, each.visible, each.blend),
            *(each.clipped, each.parent, each.passes),
        )
        for each in layers
    ]


def _labels(canvas: Canvas) -> dict[str, Any]:
    """The materials of both sides, when both have them."""
    assert canvas.reference is not None
    if canvas.reference.labels is None:
        return {}
    labels = flattened_labels(canvas)
    if not labels.pixels.any():
        return {}
    return {"labels": labels, "reference_labels": canvas.reference.labels}
