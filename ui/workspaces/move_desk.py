"""MoveDesk: all that moves in a workspace: the Move and Transform tools, flips and turns."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from studio import moving
from studio.canvas import Canvas
from studio.jobs import JobQueue
from ui.actions import Action
from ui.canvas_sheet import Surroundings
from ui.canvas_tools import Easel, Tool
from ui.canvas_view import CanvasView
from ui.floating import Floating
from ui.language import mark, tr
from ui.move_tool import MoveTool
from ui.transform_tool import TransformTool
from ui.widgets import label
from ui.workspaces.folding import FoldingRow
from ui.workspaces.lane_edits import Later
from ui.workspaces.transform_bar import TransformBar

TOOLS: tuple[tuple[str, str, str, str], ...] = (
    (
        "move",
        mark("Move"),
        "V",
        mark("Move the layer or group, or what is selected (arrows: 1 px, Shift: 10 px)"),
    ),
    (
        "transform",
        mark("Transform"),
        "Ctrl+T",
        mark("Scale, turn, skew or bend the layer or group, or what is selected"),
    ),
)
"""Name (also of the icon), title, key and hint of each tool, in the order of the rail."""


class MoveDesk:
    """Moves on one canvas."""

    def __init__(self, easel: Easel, view: CanvasView, jobs: JobQueue, later: Later) -> None:
        self._easel, self._jobs, self._later = easel, jobs, later
        self._is_warm = False
        self.floating = Floating(view, easel.document, jobs, later)
        self.move = MoveTool(easel, self.floating)
        self.transform = TransformTool(easel, self.floating)
        self.tools: dict[str, Tool] = {"move": self.move, "transform": self.transform}
        self.bar = TransformBar(self.transform)
        self.hint = FoldingRow()
        words = label(tr("Drag, or nudge with the arrows: 1 px, with Shift 10 px"), "hint")
        self.hint.row.addWidget(words)
        self.hint.fold(words)
        self.choose: Callable[[str], object] = lambda name: None
        """Takes a tool into the hand."""
        self._before = "brush"
        self.transform.changed.connect(view.refresh_outline)
        self.transform.ended.connect(self._return)
        easel.document.changed.connect(self._changed)

    def leave(self) -> None:
        """The tab is closed."""
        self._easel.document.changed.disconnect(self._changed)
        self.floating.leave()

    def dress(self, surroundings: Surroundings) -> None:
        """Take the colours around the canvas from a theme."""
        self.floating.dress(surroundings)

    def turn(self, before: str, after: str) -> None:
        """Another tool comes into the hand: what is afloat is laid down."""
        if before == after:
            return
        if before == "move":
            self.move.land()
        elif before == "transform" and self.transform.is_open:
            self.transform.apply()
        if after == "transform":
            self._before = before

    def begin(self, name: str) -> None:
        """A tool is in the hand now."""
        if name in self.tools and not self._is_warm:
            self._is_warm = True
            self._jobs.run_io(tr("Get ready to move"), _warm)
        if name == "transform" and not self.transform.is_open:
            self.transform.begin()

    def _return(self) -> None:
        self.choose(self._before)

    def _changed(self, before: Canvas, after: Canvas) -> None:
        self.transform.check()

    def shift(self) -> tuple[float, float] | None:
        """How far pixels are shown from where they are; None where they are not only moved."""
        if self.transform.is_open:
            return None
        matrix = self.floating.matrix
        return float(matrix[0, 2]), float(matrix[1, 2])

    def actions(self) -> tuple[Action, ...]:
        """Flips and turns of the menu Layer."""
        some = lambda: self._easel.active() is not None  # noqa: E731
        table: tuple[tuple[str, str, str, Callable[[Canvas, tuple[str, ...]], Canvas]], ...] = (
            ("flip-horizontal", tr("Flip horizontally"), "flip-horizontal", partial(moving.flip, upright=False)),
            ("flip-vertical", tr("Flip vertically"), "flip-vertical", partial(moving.flip, upright=True)),
            ("turn-right", tr("Turn 90° right"), "", partial(moving.turn, quarters=1)),
            ("turn-left", tr("Turn 90° left"), "", partial(moving.turn, quarters=3)),
            ("turn-half", tr("Turn 180°"), "", partial(moving.turn, quarters=2)),
        )  # fmt: skip
        return tuple(
            Action(
                f"layer.{id}", text, partial(self._do, text, edit), icon, "", some, "Layer", "turn"
            )
            for id, text, icon, edit in table
        )

    def _do(self, label: str, edit: Callable[[Canvas, tuple[str, ...]], Canvas]) -> None:
        pieces = self._easel.pieces()
        if pieces:
            self._later(label, lambda: lambda canvas: edit(canvas, pieces))


def _warm() -> None:
    """Load what previews are drawn with, which takes a moment."""
    import cv2

    cv2.setUseOptimized(True)
