"""Paint: what the next stroke is made with, and Palette: the hand that holds it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from psygnal import Signal

from studio.brush_shelf import Preset
from studio.brushes import Brush, Mode

Colour = tuple[int, int, int]

_LARGEST = 1000.0
_PLAIN = Brush(size_least=0.0, opacity_least=1.0)
_OF_TOOL = ("preset", "shape", "size", "hardness", "opacity")
"""What every tool remembers for itself."""


@dataclass(frozen=True)
class Paint:
    """What the next stroke is made with; a label other than 0 names a material."""

    colour: Colour = (70, 110, 160)
    label: int = 0
    ground: Colour = (255, 255, 255)
    """The colour behind the one in hand: the two are swapped."""
    ground_label: int = 0
    size: float = 40.0
    hardness: float = 0.8
    opacity: float = 1.0
    tolerance: int = 24
    preset: str = ""
    """The name of the brush in hand; empty for none that is kept."""
    shape: Brush = field(default=_PLAIN)
    """The brush in hand, but for its size, hardness, opacity and paint."""

    def brush(self, mode: Mode = Mode.PAINT) -> Brush:
        """The brush of this paint."""
        changes = {
            "size": self.size,
            "hardness": self.hardness,
            "opacity": self.opacity,
            "colour": self.colour,
            "label": self.label,
            "mode": mode,
        }
        return self.shape.model_copy(update=changes)


class Palette:
    """The paint in hand; `changed` tells of another."""

    changed = Signal(object)
    """The new Paint."""
    used = Signal(object)
    """The colour that was painted with."""

    def __init__(self, paint: Paint | None = None) -> None:
        self._paint = paint or Paint()
        self._tool = ""
        self._kept: dict[str, dict[str, Any]] = {}

    @property
    def paint(self) -> Paint:
        return self._paint

    def take(self, **changes: Any) -> None:
        """Change some of the paint; sizes stay within 1–1000 px."""
        paint = replace(self._paint, **changes)
        paint = replace(paint, size=min(max(paint.size, 1.0), _LARGEST))
        if paint != self._paint:
            self._paint = paint
            self.changed.emit(paint)

    def swap(self) -> None:
        """Take the colour behind into the hand, and put that in hand behind it."""
        paint = self._paint
        self.take(
            colour=paint.ground,
            label=paint.ground_label,
            ground=paint.colour,
            ground_label=paint.label,
        )

    def reset(self) -> None:
        """Take black, with white behind it."""
        self.take(colour=(0, 0, 0), label=0, ground=(255, 255, 255), ground_label=0)

    def use(self, colour: Colour) -> None:
        """Tell that a colour was painted with."""
        self.used.emit(colour)

    def pick(self, preset: Preset) -> None:
        """Take a brush as it is kept."""
        self.take(**_of(preset))

    def hold(self, tool: str, usual: Preset | None = None) -> None:
        """Take what a tool was used with last; the first time, its usual brush."""
        if tool == self._tool:
            return
        if self._tool:
            self._kept[self._tool] = {name: getattr(self._paint, name) for name in _OF_TOOL}
        self._tool = tool
        kept = self._kept.get(tool) or (_of(usual) if usual is not None else {})
        self.take(**kept)


def _of(preset: Preset) -> dict[str, Any]:
    brush = preset.brush
    return {
        "preset": preset.name,
        "shape": brush,
        "size": brush.size,
        "hardness": brush.hardness,
        "opacity": brush.opacity,
    }
