"""The symmetries that can be chosen, and the button that offers them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from studio.symmetry import Symmetry
from ui.canvas_view import CanvasView
from ui.theme import icon

KINDS: dict[str, tuple[str, Symmetry]] = {
    "none": ("No symmetry", Symmetry()),
    "vertical": ("Left and right", Symmetry(sideways=True)),
    "horizontal": ("Above and below", Symmetry(upright=True)),
    "both": ("Both", Symmetry(sideways=True, upright=True)),
    **{f"rays-{n}": (f"{n} times around", Symmetry(rays=n)) for n in (3, 4, 5, 6, 8, 12)},
}
"""Name → title and what is mirrored; the centre is that of the canvas."""


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
        for name, (title, _) in KINDS.items():
            row = menu.addAction(title)
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
        self.setToolTip(f"Symmetry: {KINDS[name][0]}")
        self.setAccessibleName(f"Symmetry: {KINDS[name][0]}")
