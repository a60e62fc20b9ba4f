"""Desks: what a workspace selects, moves, copies and crops with, side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from studio.jobs import JobQueue
from studio.settings import SettingsFile
from ui.actions import Action
from ui.canvas_sheet import Surroundings
from ui.canvas_tools import Easel, Tool
from ui.canvas_view import CanvasView
from ui.workspaces.brush_bar import BrushBar
from ui.workspaces.clipboard import Clipboard
from ui.workspaces.draw_desk import DrawDesk
from ui.workspaces.intake import Intake
from ui.workspaces.lane_edits import Later
from ui.workspaces.move_desk import MoveDesk
from ui.workspaces.pasting import Pasting
from ui.workspaces.select_desk import SelectDesk
from ui.workspaces.size_desk import SizeDesk
from ui.workspaces.text_desk import TextDesk


class Desks:
    """The desks of one canvas, and what goes from one to another."""

    def __init__(
        self,
        easel: Easel,
        view: CanvasView,
        jobs: JobQueue,
        later: Later,
        intake: Intake,
        settings: SettingsFile,
        parent: QWidget,
    ) -> None:
        self.drawing = DrawDesk(easel, view, jobs, later, settings)
        self.selecting = SelectDesk(easel, view, later, parent)
        self.moving = MoveDesk(easel, view, jobs, later)
        self.pasting = Pasting(easel, later)
        self.clipboard = Clipboard(easel, view, jobs, later, intake, self.pasting)
        self.sizing = SizeDesk(easel, later, parent)
        self.writing = TextDesk(easel, view, self.pasting, settings, parent)
        self.clipboard.write = self.writing.write
        self.selecting.follow = self.moving.shift

    @property
    def tools(self) -> dict[str, Tool]:
        """The tools of all desks by name."""
        return {
            **self.drawing.tools,
            **self.selecting.tools,
            **self.moving.tools,
            **self.sizing.tools,
            **self.writing.tools,
        }

    def connect(self, choose: Callable[[str], object], activate: Callable[[str], object]) -> None:
        """Learn how a tool comes into the hand, and how a layer becomes the active one."""
        self.drawing.choose = choose
        self.moving.choose = self.sizing.choose = self.writing.choose = choose
        self.pasting.activate = activate

    def offer(self, bar: BrushBar) -> None:
        """Put the options of the tools into the bar above the canvas."""
        figures = [name for name in self.drawing.tools if name not in ("fill", "gradient")]
        bar.add_options(self.drawing.fills, "fill", coloured=True)
        bar.add_options(self.drawing.gradients, "gradient", coloured=True)
        bar.add_options(self.drawing.figures, *figures, coloured=True)
        bar.add_options(self.selecting.bar, *self.selecting.tools)
        bar.add_options(self.moving.bar, "transform")
        bar.add_options(self.moving.hint, "move")
        bar.add_options(self.sizing.bar, "crop")
        bar.add_options(self.writing.hint, "text")

    def turn(self, before: str, after: str) -> None:
        """Another tool comes into the hand."""
        self.moving.turn(before, after)
        self.sizing.turn(before, after)

    def begin(self, name: str) -> None:
        """A tool is in the hand now."""
        self.drawing.begin(name)
        self.selecting.bar.show_tool(name)
        self.moving.begin(name)

    def drop(self) -> None:
        """An edit will not land: what is shown as if it had is shown no more."""
        self.drawing.drop()
        self.pasting.drop()
        if self.moving.floating.is_landing:
            self.moving.floating.end()

    def dress(self, surroundings: Surroundings) -> None:
        """Take the colours around the canvas from a theme."""
        self.drawing.dress(surroundings)
        self.moving.dress(surroundings)

    def actions(self) -> tuple[Action, ...]:
        """What can be done at the desks, for menus and keys."""
        return (
            *self.clipboard.actions(),
            *self.selecting.actions(),
            *self.sizing.actions(),
            *self.moving.actions(),
            *self.writing.actions(),
        )

    def leave(self) -> None:
        """The tab is closed."""
        self.drawing.leave()
        self.selecting.leave()
        self.clipboard.leave()
        self.moving.leave()
        self.sizing.leave()
        self.pasting.leave()
