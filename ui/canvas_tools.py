"""The tools of the canvas: each turns a press, moves and a release into one edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from engines import Problem
from studio.brushes import Brush, Mode
from studio.canvas import Canvas, Layer, set_tiles
from studio.document import Document
from studio.grouping import outermost
from studio.groups import parents
from studio.guides import Box
from studio.steady import Lead, Point, Ruler
from studio.strokes import Stroke
from studio.symmetry import Symmetry
from studio.tiles import Rect, Tiles
from ui.canvas_paint import Palette
from ui.language import mark, tr


@dataclass(frozen=True)
class Pointer:
    """Where the mouse or the pen is: canvas pixels, and pressure in 0…1."""

    x: float
    y: float
    pressure: float = 1.0
    shift: bool = False
    ctrl: bool = False
    tilt: tuple[float, float] = (0.0, 0.0)
    """How far a pen leans to the right and towards the person, in degrees."""
    scale: float = 1.0
    """Pixels of the screen a canvas pixel."""
    is_eraser: bool = False
    """Whether it is the other end of a pen."""
    alt: bool = False


class Surface(Protocol):
    """What a tool may do to the view while it works: show a stroke that is no edit yet."""

    def show_stroke(self, layer: str, stroke: Stroke, damage: Rect) -> None: ...

    def end_stroke(self) -> None: ...

    def refresh_outline(self) -> None:
        """Draw what a tool shows above the canvas anew."""


def _as_it_is(x: float, y: float) -> tuple[float, float]:
    return x, y


def _stays(box: Box) -> tuple[float, float]:
    return 0.0, 0.0


@dataclass
class Easel:
    """What the tools work on."""

    document: Document[Canvas]
    palette: Palette
    surface: Surface
    active: Callable[[], str | None]
    """The id of the layer that is painted on."""
    complain: Callable[[Problem], None]
    symmetry: Callable[[], Symmetry] = Symmetry
    """What every stroke is mirrored by."""
    snap: Callable[[float, float], tuple[float, float]] = _as_it_is
    """Where a point goes that keeps to guides, grid and the edges of the canvas."""
    snap_box: Callable[[Box], tuple[float, float]] = _stays
    """How far a box goes that keeps to them."""
    chosen: Callable[[], list[str]] | None = None
    """The ids of the layers that are chosen, where more than the active one can be."""

    def layer(self) -> Layer | None:
        """The layer to paint on; complains and gives None when it cannot be painted on."""
        found = self.document.state.find(self.active() or "")
        return found if self._is_free(found, groups=False) else None

    def targets(self) -> tuple[str, ...]:
        """The ids of the layers and groups to work on as a whole, the lowest first."""
        state, active = self.document.state, self.active()
        ids = self.chosen() if self.chosen is not None else [active] if active else []
        return tuple(layer.id for layer in outermost(state, filter(state.find, ids)))

    def pieces(self) -> tuple[str, ...]:
        """The ids of what is to be moved; complains and gives none when some of it cannot be."""
        targets = self.targets()
        found = [self.document.state.find(id) for id in targets or ("",)]
        return targets if all(self._is_free(layer, groups=True) for layer in found) else ()

    def _is_free(self, layer: Layer | None, *, groups: bool) -> bool:
        around = parents(self.document.state.layers, layer.id) if layer is not None else ()
        problem = _obstacle(layer, around, groups)
        if problem is not None:
            self.complain(problem)
        return problem is None


def _obstacle(layer: Layer | None, around: tuple[Layer, ...], groups: bool) -> Problem | None:
    if layer is None:
        return Problem(
            tr("There is no layer to paint on."), "", tr("Add a layer, or choose one in the list.")
        )
    if layer.is_group and not groups:
        return Problem(
            tr("“{name}” is a group.", name=layer.name),
            "",
            tr("Choose a layer in it, or add one."),
        )
    for each in (layer, *around):
        if each.locked:
            return Problem(
                tr("“{name}” is locked.", name=each.name),
                "",
                tr("Unlock it, or choose another layer."),
            )
        if not each.visible:
            return Problem(
                tr("“{name}” is hidden.", name=each.name),
                "",
                tr("Show it, or choose another layer."),
            )
    return None


class Tool(Protocol):
    """A way to work on the canvas with a pointer."""

    name: str

    @property
    def outline(self) -> float:
        """The diameter of what it touches, in canvas pixels; 0 for a point."""

    @property
    def tip(self) -> tuple[float, float]:
        """The roundness of what it touches, and its angle in degrees."""

    @property
    def target(self) -> str | None:
        """The id of the layer that a stroke of it would be on; None when it makes none."""

    @property
    def is_busy(self) -> bool:
        """Whether it is between press and release."""

    def press(self, pointer: Pointer) -> None: ...

    def move(self, pointer: Pointer) -> None: ...

    def release(self, pointer: Pointer) -> None: ...

    def cancel(self) -> None:
        """Forget what was begun."""


_DEEDS = {Mode.PAINT: mark("Paint"), Mode.ERASE: mark("Erase"), Mode.SMUDGE: mark("Smudge")}
_STRING = 90.0
"""Pixels of the screen of the longest string that a brush is pulled on."""
_SLACK = 6.0
"""Pixels of the screen after which a line with Shift has its direction."""


class BrushTool:
    """Paints with the paint in hand, takes paint away, or smears it.

    Shift and a click draw a straight line from the last point; Shift while drawing keeps the stroke
    straight, in steps of 15°.
    """

    def __init__(self, easel: Easel, mode: Mode = Mode.PAINT) -> None:
        self.name = {Mode.PAINT: "brush", Mode.ERASE: "eraser", Mode.SMUDGE: "smudge"}[mode]
        self.mode = mode
        self._easel = easel
        self._stroke: Stroke | None = None
        self._lead = Lead()
        self._ruler: Ruler | None = None
        self._layer = ""
        self._tiles: Tiles | None = None
        self._last: tuple[float, float] | None = None

    @property
    def outline(self) -> float:
        return self._easel.palette.paint.size

    @property
    def tip(self) -> tuple[float, float]:
        shape = self._easel.palette.paint.shape
        return shape.roundness, shape.angle

    @property
    def target(self) -> str | None:
        return self._easel.active()

    @property
    def is_busy(self) -> bool:
        return self._stroke is not None

    def press(self, pointer: Pointer) -> None:
        layer = self._easel.layer()
        if layer is None:
            return
        pointer = self._kept_to_lines(pointer)
        self._layer, self._tiles = layer.id, layer.tiles
        brush = self._easel.palette.paint.brush(self.mode)
        self._stroke = self._begun(layer, brush)
        if pointer.shift and self._last is not None:
            self._draw([Point(*self._last, pointer.pressure)], pointer)
            self._draw([Point(pointer.x, pointer.y, pointer.pressure)], pointer)
        self._lead = Lead(brush.smoothing * _STRING / pointer.scale)
        self._ruler = None
        self.move(pointer)

    def _begun(self, layer: Layer, brush: Brush) -> Stroke:
        symmetry = self._easel.symmetry()
        canvas = self._easel.document.state
        # Images may lie far beyond the canvas, where nobody would ever see them.
        bounds = Rect(0, 0, canvas.width, canvas.height) if symmetry.is_on else None
        return Stroke(layer.tiles, brush, bounds, symmetry, layer.alpha_locked, canvas.selection)

    def move(self, pointer: Pointer) -> None:
        if self._stroke is None:
            return
        x, y = self._ruled(self._kept_to_lines(pointer))
        self._draw(self._lead.to(x, y, pointer.pressure), pointer)

    def _kept_to_lines(self, pointer: Pointer) -> Pointer:
        """The pointer, with Shift on the guides and the grid that are near."""
        if not pointer.shift:
            return pointer
        x, y = self._easel.snap(pointer.x, pointer.y)
        return replace(pointer, x=x, y=y)

    def _ruled(self, pointer: Pointer) -> tuple[float, float]:
        """Where the hand is, or, with Shift, where the ruler lets it be."""
        brush = self._lead.brush
        if not pointer.shift:
            self._ruler = None
        elif self._ruler is None and brush is not None:
            self._ruler = Ruler(brush.x, brush.y, _SLACK / pointer.scale)
        return self._ruler.along(pointer.x, pointer.y) if self._ruler else (pointer.x, pointer.y)

    def release(self, pointer: Pointer) -> None:
        stroke = self._stroke
        if stroke is None:
            return
        self._draw(self._lead.end(), pointer)
        end = self._lead.brush
        self._last = (end.x, end.y) if end is not None else None
        self.cancel()
        canvas = self._easel.document.state
        present = next((la for la in canvas.layers if la.id == self._layer), None)
        if present is not None and present.tiles is self._tiles:
            edited = set_tiles(canvas, self._layer, stroke.finish())
            self._easel.document.edit(tr(_DEEDS[self.mode]), edited)
            if self.mode is Mode.PAINT:
                self._easel.palette.use(stroke.brush.colour)

    def cancel(self) -> None:
        if self._stroke is not None:
            self._stroke = None
            self._easel.surface.end_stroke()

    def _draw(self, points: list[Point], pointer: Pointer) -> None:
        if self._stroke is None:
            return
        for point in points:
            for damage in self._stroke.parts_to(*point, pointer.tilt):
                self._easel.surface.show_stroke(self._layer, self._stroke, damage)
