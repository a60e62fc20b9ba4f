"""The symmetries that can be chosen, and the button that offers them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from studio.symmetry import Symmetry
from ui.canvas_view import CanvasView
from ui.language import mark, tr
from ui.theme import icon

KINDS: dict[str, tuple[str, Symmetry]] = {
    "none": (mark("No symmetry"), Symmetry()),
    "vertical": (mark("Left and right"), Symmetry(sideways=True)),
    "horizontal": (mark("Above and below"), Symmetry(upright=True)),
    "both": (mark("Both"), Symmetry(sideways=True, upright=True)),
    **{f"rays-{n}": (mark("{n} times around"), Symmetry(rays=n)) for n in (3, 4, 5, 6, 8, 12)},
}
"""Name → title and what is mirrored; the centre is that of the canvas."""


def title_of(name: str) -> str:
    """What a kind is called."""
    title, symmetry = KINDS[name]
    return tr(title, n=symmetry.rays)


def kind_of(symmetry: Symmetry) -> str:
    """The name of the kind of a symmetry, wherever its centre lies."""
    plain = replace(symmetry, x=0.0, y=0.0)
    return next(name for name, (_, kind) in KINDS.items() if kind == plain)


class SymmetryButton(QToolButton):
    """Shows whether strokes are mirrored, and offers the ways there are."""

    def __init__(self, view: CanvasView, choose: Callable[[str], object]) -> None:
        super().__init__()
        self._view = view
        self.setIcon(icon("symmetry"))
        self.setIconSize(QSize(18, 18))
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(self), QActionGroup(self)
        self._rows = {}
        for name in KINDS:
            row = menu.addAction(title_of(name))
            row.setCheckable(True)
            row.triggered.connect(lambda _=False, name=name: choose(name))
            group.addAction(row)
            self._rows[name] = row
        self.setMenu(menu)
        self.refresh()

    def refresh(self) -> None:
        """Show the symmetry of the view."""
        name = kind_of(self._view.symmetry)
        self._rows[name].setChecked(True)
        self.setChecked(name != "none")
        self.setToolTip(tr("Symmetry: {kind}", kind=title_of(name)))
        self.setAccessibleName(tr("Symmetry: {kind}", kind=title_of(name)))
