"""The Fill tool: pours paint into an area of like colour."""

from __future__ import annotations

from functools import partial

from studio.bucket import Bucket, pour
from ui.canvas_tools import Easel, Pointer
from ui.drawing_choices import Do, FillChoice, Held, at_once
from ui.language import mark, tr

_DEED = mark("Fill")
_HEAVY = 4.0
"""How much longer it takes for a pixel to look for gaps."""
_LIGHT = 0.12
"""How long it takes for a pixel to look at its colour alone, in pixels that are painted."""


class FillTool:
    """Fills the area of like colour around a point with the paint in hand."""

    name = "fill"
    outline = 0.0
    tip = (1.0, 0.0)
    target = None
    is_busy = False

    def __init__(self, easel: Easel, held: Held[FillChoice] | None = None, do: Do | None = None) -> None:  # fmt: skip
        self._easel = easel
        self._held = held or Held(FillChoice())
        self._do = do or at_once(easel)

    def press(self, pointer: Pointer) -> None:
        layer = self._easel.layer()
        canvas = self._easel.document.state
        x, y = int(pointer.x), int(pointer.y)
        if layer is None or not (0 <= pointer.x < canvas.width and 0 <= pointer.y < canvas.height):
            return
        if canvas.selection is not None and not canvas.selection.covers(x, y):
            return
        paint, choice = self._easel.palette.paint, self._held.choice
        bucket = Bucket(
            paint.colour,
            paint.label,
            paint.tolerance,
            choice.gap,
            choice.grow,
            choice.whole_picture,
        )
        reach = canvas.width * canvas.height * (_HEAVY if choice.gap else _LIGHT)
        fill = partial(pour, id=layer.id, x=x, y=y, bucket=bucket)
        self._do(tr(_DEED), lambda canvas: fill(canvas), reach)
        self._easel.palette.use(paint.colour)

    def move(self, pointer: Pointer) -> None: ...

    def release(self, pointer: Pointer) -> None: ...

    def cancel(self) -> None: ...
