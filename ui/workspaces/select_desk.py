"""SelectDesk: all that selects in a workspace: the tools, their bar, the ants, and the menu's deeds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from engines import Problem
from studio import selecting
from ui.actions import Action
from ui.ants import Ants
from ui.canvas_tools import Easel, Tool
from ui.canvas_view import CanvasView
from ui.dialogs.amount import AmountDialog
from ui.language import mark, tr
from ui.select_tools import Choices, Edit, ShapeTool, WandTool
from ui.workspaces.lane_edits import Later
from ui.workspaces.select_bar import SelectBar

if TYPE_CHECKING:
    from studio.canvas import Canvas

TOOLS: tuple[tuple[str, str, str, str], ...] = (
    ("select-rectangle", mark("Select rectangle"), "R", mark("Select a rectangle")),
    ("select-ellipse", mark("Select ellipse"), "O", mark("Select an ellipse")),
    ("lasso", mark("Lasso"), "L", mark("Select what you draw a line around")),
    ("wand", mark("Wand"), "W", mark("Select an area of like colour")),
)
"""Name (also of the icon), title, key and hint of each tool, in the order of the rail."""
_LARGE = 1280 * 1024
"""Pixels of a picture in which selecting takes a while."""


class SelectDesk:
    """Selects on one canvas."""

    def __init__(self, easel: Easel, view: CanvasView, later: Later, parent: QWidget) -> None:
        self._easel, self._view, self._lane, self._parent = easel, view, later, parent
        self.choices = Choices()
        self.bar = SelectBar(
            self.choices,
            (
                ("select-all", tr("Select all"), tr("Select all (Ctrl+A)"), self.select_all),
                ("deselect", tr("Deselect"), tr("Deselect (Ctrl+D)"), self.deselect),
                ("invert", tr("Invert selection"), tr("Invert selection (Ctrl+I)"), self.invert),
            ),
        )
        self.bar.show_selection(self.has_selection)
        easel.document.changed.connect(self._changed)
        self.ants = Ants(view)
        self._shapes = {
            name: ShapeTool(name, easel, self.choices, self._quickly)
            for name in ("select-rectangle", "select-ellipse", "lasso")
        }
        wand = WandTool("wand", easel, self.choices, self._later)
        self.tools: dict[str, Tool] = {**self._shapes, "wand": wand}
        self.follow: Callable[[], tuple[float, float] | None] = lambda: (0.0, 0.0)
        """How far the pixels that are selected are moved; None where they are not where it says."""
        self.ants.follow = self._away

    def _away(self) -> tuple[float, float] | None:
        away = self.follow()
        for tool in self._shapes.values():
            if away is not None:
                away = away[0] + tool.shift[0], away[1] + tool.shift[1]
        return away

    def leave(self) -> None:
        """The tab is closed."""
        self._easel.document.changed.disconnect(self._changed)
        self.ants.leave()

    def _changed(self, before: Canvas, after: Canvas) -> None:
        self.bar.show_selection(after.selection is not None)

    @property
    def has_selection(self) -> bool:
        """Whether a part of the canvas is selected."""
        return self._easel.document.state.selection is not None

    def select_all(self) -> None:
        """Select the whole picture."""
        self._quickly(tr("Select all"), selecting.select_all)

    def deselect(self) -> None:
        """Select nothing in particular."""
        self._quickly(tr("Deselect"), selecting.deselect)

    def invert(self) -> None:
        """Select what is not selected."""
        self._quickly(tr("Invert selection"), selecting.invert)

    def select_paint(self) -> None:
        """Select where the chosen layers have paint."""
        targets, canvas = self._easel.targets(), self._easel.document.state
        if targets:
            is_plain = len(targets) == 1 and not canvas.layer(targets[0]).is_group
            do = self._quickly if is_plain else self._later
            do(tr("Select paint"), lambda canvas: selecting.select_paint(canvas, *targets))

    def grow(self) -> None:
        """Ask by how much, and make the selection larger."""
        self._ask(tr("Grow selection"), tr("Grow"), 4, selecting.grow)

    def shrink(self) -> None:
        """Ask by how much, and make the selection smaller."""
        self._ask(tr("Shrink selection"), tr("Shrink"), 4, selecting.shrink)

    def feather(self) -> None:
        """Ask how far, and make the edge of the selection soft."""
        hint = tr("The edge becomes soft over so many pixels to both sides.")
        self._ask(tr("Feather selection"), tr("Feather"), 8, selecting.feather, hint)

    def _later(self, label: str, edit: Edit) -> None:
        """Make an edit beside the window."""
        self._lane(label, lambda: edit)

    def _quickly(self, label: str, edit: Edit) -> None:
        """Make an edit at once, or beside the window where the picture is large."""
        document = self._easel.document
        if document.state.width * document.state.height > _LARGE:
            self._later(label, edit)
            return
        try:
            document.edit(label, edit(document.state))
        except Problem as problem:
            self._easel.complain(problem)

    def _ask(
        self,
        title: str,
        deed: str,
        start: int,
        edit: Callable[[Canvas, int], Canvas],
        hint: str = "",
    ) -> None:
        dialog = AmountDialog(self._parent, title, deed, start, selecting.FARTHEST, hint)

        def agree() -> None:
            amount = dialog.amount  # the dialog is gone when the lane comes to the edit
            self._later(title, lambda canvas: edit(canvas, amount))

        dialog.accepted.connect(agree)
        dialog.open()

    def actions(self) -> tuple[Action, ...]:
        """The rows of the menu Select."""
        some = lambda: self.has_selection  # noqa: E731
        table = (
            ("all", tr("All", "selection"), self.select_all, "Ctrl+A", None, "what"),
            ("none", tr("None", "selection"), self.deselect, "Ctrl+D; Ctrl+Shift+A", some, "what"),
            ("invert", tr("Invert"), self.invert, "Ctrl+I", some, "what"),
            ("paint", tr("Paint of the layer"), self.select_paint, "", None, "what"),
            ("grow", tr("Grow…"), self.grow, "", some, "edge"),
            ("shrink", tr("Shrink…"), self.shrink, "", some, "edge"),
            ("feather", tr("Feather…"), self.feather, "Shift+F6", some, "edge"),
        )
        return tuple(
            Action(f"select.{id}", text, run, "", keys, when, "Select", section)
            for id, text, run, keys, when, section in table
        )
