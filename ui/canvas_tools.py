"""The tools of the canvas: each turns a press, moves and a release into one edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from psygnal import Signal

from engines import Problem
from studio.brushes import Brush, Mode
from studio.canvas import Canvas, Layer, flood_fill, set_tiles
from studio.compose import compose
from studio.document import Document
from studio.strokes import Stroke
from studio.tiles import Rect, Tiles

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Pointer:
    """Where the mouse or the pen is: canvas pixels, and pressure in 0…1."""

    x: float
    y: float
    pressure: float = 1.0
    shift: bool = False
    ctrl: bool = False


@dataclass(frozen=True)
class Paint:
    """What the next stroke is made with; a label other than 0 names a material."""

    colour: Colour = (70, 110, 160)
    label: int = 0
    size: float = 40.0
    hardness: float = 0.8
    opacity: float = 1.0
    tolerance: int = 24

    def brush(self, *, erase: bool = False) -> Brush:
        """The brush of this paint."""
        return Brush(
            size=self.size,
            hardness=self.hardness,
            opacity=self.opacity,
            colour=self.colour,
            label=self.label,
            size_least=0.0,
            opacity_least=1.0,
            mode=Mode.ERASE if erase else Mode.PAINT,
        )


class Palette:
    """The paint in hand; `changed` tells of another."""

    changed = Signal(object)
    """The new Paint."""

    def __init__(self, paint: Paint | None = None) -> None:
        self._paint = paint or Paint()

    @property
    def paint(self) -> Paint:
        return self._paint

    def take(self, **changes: Any) -> None:
        """Change some of the paint; sizes stay within 1–1000 px."""
        paint = replace(self._paint, **changes)
        paint = replace(paint, size=min(max(paint.size, 1.0), 1000.0))
        if paint != self._paint:
            self._paint = paint
            self.changed.emit(paint)


class Surface(Protocol):
    """What a tool may do to the view while it works: show a stroke that is no edit yet."""

    def show_stroke(self, layer: str, stroke: Stroke, damage: Rect) -> None: ...

    def end_stroke(self) -> None: ...


@dataclass
class Easel:
    """What the tools work on."""

    document: Document[Canvas]
    palette: Palette
    surface: Surface
    active: Callable[[], str | None]
    """The id of the layer that is painted on."""
    complain: Callable[[Problem], None]

    def layer(self) -> Layer | None:
        """The layer to paint on; complains and gives None when it cannot be painted on."""
        chosen = self.active()
        found = next((la for la in self.document.state.layers if la.id == chosen), None)
        problem = _obstacle(found)
        if problem is not None:
            self.complain(problem)
            return None
        return found


def _obstacle(layer: Layer | None) -> Problem | None:
    if layer is None:
        return Problem(
            "There is no layer to paint on.", "", "Add a layer, or choose one in the list."
        )
    if layer.locked:
        return Problem(f"“{layer.name}” is locked.", "", "Unlock it, or choose another layer.")
    if not layer.visible:
        return Problem(f"“{layer.name}” is hidden.", "", "Show it, or choose another layer.")
    return None


class Tool(Protocol):
    """A way to work on the canvas with a pointer."""

    name: str

    @property
    def outline(self) -> float:
        """The diameter of what it touches, in canvas pixels; 0 for a point."""

    @property
    def is_busy(self) -> bool:
        """Whether it is between press and release."""

    def press(self, pointer: Pointer) -> None: ...

    def move(self, pointer: Pointer) -> None: ...

    def release(self, pointer: Pointer) -> None: ...

    def cancel(self) -> None:
        """Forget what was begun."""


class BrushTool:
    """Paints with the paint in hand, or takes paint away; Shift draws on from the last point."""

    def __init__(self, easel: Easel, *, erase: bool = False) -> None:
        self.name = "eraser" if erase else "brush"
        self._easel = easel
        self._erase = erase
        self._stroke: Stroke | None = None
        self._layer = ""
        self._tiles: Tiles | None = None
        self._last: tuple[float, float] | None = None

    @property
    def outline(self) -> float:
        return self._easel.palette.paint.size

    @property
    def is_busy(self) -> bool:
        return self._stroke is not None

    def press(self, pointer: Pointer) -> None:
        layer = self._easel.layer()
        if layer is None:
            return
        self._layer, self._tiles = layer.id, layer.tiles
        brush = self._easel.palette.paint.brush(erase=self._erase)
        self._stroke = Stroke(layer.tiles, brush)
        if pointer.shift and self._last is not None:
            self._draw(*self._last, pointer.pressure)
        self.move(pointer)

    def move(self, pointer: Pointer) -> None:
        self._draw(pointer.x, pointer.y, pointer.pressure)

    def release(self, pointer: Pointer) -> None:
        stroke = self._stroke
        if stroke is None:
            return
        self._last = (pointer.x, pointer.y)
        self.cancel()
        canvas = self._easel.document.state
        present = next((la for la in canvas.layers if la.id == self._layer), None)
        if present is not None and present.tiles is self._tiles:
            label = "Erase" if self._erase else "Paint"
            self._easel.document.edit(label, set_tiles(canvas, self._layer, stroke.finish()))

    def cancel(self) -> None:
        if self._stroke is not None:
            self._stroke = None
            self._easel.surface.end_stroke()

    def _draw(self, x: float, y: float, pressure: float) -> None:
        if self._stroke is not None:
            damage = self._stroke.to(x, y, pressure)
            self._easel.surface.show_stroke(self._layer, self._stroke, damage)


class FillTool:
    """Fills the area of like colour around a point with the paint in hand."""

    name = "fill"
    outline = 0.0
    is_busy = False

    def __init__(self, easel: Easel) -> None:
        self._easel = easel

    def press(self, pointer: Pointer) -> None:
        layer = self._easel.layer()
        canvas = self._easel.document.state
        x, y = int(pointer.x), int(pointer.y)
        if layer is None or not (0 <= pointer.x < canvas.width and 0 <= pointer.y < canvas.height):
            return
        paint = self._easel.palette.paint
        filled = flood_fill(canvas, layer.id, x, y, paint.colour, paint.tolerance, paint.label)
        self._easel.document.edit("Fill", filled)

    def move(self, pointer: Pointer) -> None: ...

    def release(self, pointer: Pointer) -> None: ...

    def cancel(self) -> None: ...


class PickTool:
    """Takes colour and material from the canvas into the hand."""

    name = "picker"
    outline = 0.0

    def __init__(self, easel: Easel) -> None:
        self._easel = easel
        self.is_busy = False

    def press(self, pointer: Pointer) -> None:
        self.is_busy = True
        self.move(pointer)

    def move(self, pointer: Pointer) -> None:
        if not self.is_busy:
            return
        picked = colour_at(self._easel.document.state, int(pointer.x), int(pointer.y))
        if picked is not None:
            self._easel.palette.take(colour=picked[0], label=picked[1])

    def release(self, pointer: Pointer) -> None:
        self.is_busy = False

    def cancel(self) -> None:
        self.is_busy = False


def colour_at(canvas: Canvas, x: int, y: int) -> tuple[Colour, int] | None:
    """The colour on screen and the topmost label at a canvas pixel; None where nothing is."""
    if not (0 <= x < canvas.width and 0 <= y < canvas.height):
        return None
    spot = Rect(x, y, 1, 1)
    blue, green, red, alpha = (int(v) for v in compose(canvas, spot)[0, 0])
    if alpha == 0:
        return None
    full = [min(round(v * 255 / alpha), 255) for v in (red, green, blue)]
    return (full[0], full[1], full[2]), _label_at(canvas, spot)


def _label_at(canvas: Canvas, spot: Rect) -> int:
    for layer in reversed(canvas.layers):
        if layer.visible and layer.opacity > 0.5 and layer.tiles.crop(spot)[0, 0, 3] > 127:
            return int(layer.tiles.crop_labels(spot)[0, 0])
    return 0
