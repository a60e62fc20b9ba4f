"""DrawDesk: all that draws beside the brushes: fills, gradients and figures, with their bars."""

from __future__ import annotations

from collections.abc import Callable

from studio.canvas import Canvas
from studio.jobs import JobQueue
from studio.settings import SettingsFile
from ui.canvas_sheet import Surroundings
from ui.canvas_tools import Easel, Tool
from ui.canvas_view import CanvasView
from ui.drawing_choices import FigureChoice, FillChoice, GradientChoice, Held, at_once
from ui.figure_tools import DragTool, PolygonTool
from ui.fill_tool import FillTool
from ui.gradient_tool import GradientPreview, GradientTool
from ui.language import mark
from ui.workspaces.draw_bar import FIGURES, FigureBar, FillBar, GradientBar
from ui.workspaces.lane_edits import Later

TOOLS: tuple[tuple[str, str, str, str], ...] = (
    ("gradient", mark("Gradient"), "Shift+G", mark("Draw from one colour to the other")),
    *FIGURES,
)
"""Name (also of the icon), title, key and hint of each tool, in the order of the rail."""
_QUICK = 160_000.0
"""Pixels that an edit may touch and still be made at once."""


class DrawDesk:
    """Draws on one canvas."""

    def __init__(
        self,
        easel: Easel,
        view: CanvasView,
        jobs: JobQueue,
        later: Later,
        settings: SettingsFile,
    ) -> None:
        self._now, self._later = at_once(easel), later
        self.fill = Held(FillChoice(), settings, "fill")
        self.gradient = Held(GradientChoice(), settings, "gradient")
        self.figure = Held(FigureChoice(), settings, "figure")
        self.preview = GradientPreview(view, easel.document, jobs)
        self._figures: tuple[DragTool | PolygonTool, ...] = (
            *(DragTool(name, easel, self.figure, self._do) for name in ("line", "rectangle", "ellipse")),
            PolygonTool("polygon", easel, self.figure, self._do),
        )  # fmt: skip
        self.tools: dict[str, Tool] = {
            "fill": FillTool(easel, self.fill, self._do),
            "gradient": GradientTool(easel, self.gradient, self.preview, later),
            **{tool.name: tool for tool in self._figures},
        }
        self.fills = FillBar(self.fill, easel.palette)
        self.gradients = GradientBar(self.gradient)
        self.figures = FigureBar(self.figure, easel.palette)
        self.choose: Callable[[str], object] = lambda name: None
        """Takes a tool into the hand."""
        self.figures.chosen.connect(lambda name: self.choose(name))

    def begin(self, name: str) -> None:
        """A tool is in the hand now."""
        self.figures.show_tool(name)

    def dress(self, surroundings: Surroundings) -> None:
        """Take the colours around the canvas from a theme."""
        self.preview.dress(surroundings)

    def drop(self) -> None:
        """An edit will not land: what is shown as if it had is shown no more."""
        if self.preview.is_landing:
            self.preview.end()
        for tool in self._figures:
            tool.drop()

    def leave(self) -> None:
        """The tab is closed."""
        self.preview.leave()
        for tool in self._figures:
            tool.leave()

    def _do(self, label: str, edit: Callable[[Canvas], Canvas], reach: float) -> None:
        """Make an edit at once, or beside the window where it touches much."""
        if reach > _QUICK:
            self._later(label, lambda: edit)
        else:
            self._now(label, edit, reach)
