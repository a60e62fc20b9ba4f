"""Sight: a canvas with what helps to see it: rulers beside it, navigator and dial over it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from studio.canvas import set_guides
from studio.settings import SettingsFile
from ui.canvas_aids import COARSEST, Aids
from ui.canvas_view import CanvasView
from ui.dialogs.amount import AmountDialog
from ui.language import tr
from ui.navigator import Dial, Navigator
from ui.rulers import THICK, Ruler

_KEPT = "aids of the view"
_MARGIN = 10
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Sight(QWidget):
    """A view with its rulers and its navigator; which of them are there is remembered."""

    altered = Signal()
    """Other aids are shown."""

    def __init__(self, view: CanvasView, settings: SettingsFile) -> None:
        super().__init__()
        self.view, self._settings = view, settings
        self.dial, self.navigator = Dial(view), Navigator(view)
        self._rulers = Ruler(view, is_upright=False), Ruler(view, is_upright=True)
        self._corner = QFrame()
        self._corner.setObjectName("corner")
        self._corner.setFixedSize(THICK, THICK)
        self._ring = QFrame(self)
        self._ring.setObjectName("ring")
        self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ring.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._corner, 0, 0)
        grid.addWidget(self._rulers[0], 0, 1)
        grid.addWidget(self._rulers[1], 1, 0)
        grid.addWidget(view, 1, 1)
        self.navigator.closed.connect(lambda: self.set(navigator=False))
        for watched in (view, self.dial, self.navigator):
            watched.installEventFilter(self)
        view.looked.connect(self._place)
        self._show(self._recalled())

    @property
    def aids(self) -> Aids:
        """Which aids are there."""
        return self.view.aids

    def set(self, **changes: Any) -> None:
        """Show other aids, here and in every picture."""
        self._show(replace(self.aids, **changes))
        self._settings.remember(**{_KEPT: self.aids.memory})

    def flip(self, name: str) -> None:
        """Show one of the aids, or no longer."""
        self.set(**{name: not getattr(self.aids, name)})

    def clear_guides(self) -> None:
        """Remove all guides."""
        document = self.view.document
        document.edit(tr("Remove guides"), set_guides(document.state, ()))

    def ask_grid_size(self) -> None:
        """Ask for the size of the grid."""
        dialog = AmountDialog(
            self,
            tr("Grid size"),
            tr("Show grid"),
            self.aids.grid_size,
            COARSEST,
            what=tr("From line to line"),
        )
        dialog.accepted.connect(lambda: self.set(grid_size=dialog.amount, grid=True))
        dialog.open()

    def _recalled(self) -> Aids:
        return Aids.recalled(self._settings.recall(_KEPT))

    def _show(self, aids: Aids) -> None:
        self.view.aids = aids
        for part in (self._corner, *self._rulers):
            part.setVisible(aids.rulers)
        self.navigator.setVisible(aids.navigator)
        self._place()
        self.altered.emit()

    def _place(self) -> None:
        """The dial above, the navigator below, at the right edge of the view."""
        wide, high = self.view.width(), self.view.height()
        self.dial.move(wide - self.dial.width() - _MARGIN, _MARGIN)
        panel = self.navigator
        panel.adjustSize()
        panel.move(wide - panel.width() - _MARGIN, high - panel.height() - _MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.Resize:
            self._place()
            self._ring.setGeometry(self.view.geometry())
        elif watched is self.view and isinstance(event, QFocusEvent):
            self._show_ring(event.gotFocus() and event.reason() in _BY_KEY)
        elif watched is self.view and event.type() == QEvent.Type.Enter:
            self._show_ring(False)
        elif watched is not self.view and event.type() == QEvent.Type.Enter:
            self.view.leave_pointer()  # Qt tells a parent nothing of it
        return False

    def _show_ring(self, is_there: bool) -> None:
        """Around the canvas while it has the focus by a key; a pointer needs none."""
        self._ring.setGeometry(self.view.geometry())
        self._ring.setVisible(is_there)
        if is_there:
            self._ring.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        # On a screen scaled by a fraction, the last pixel would be nobody's, and black.
        is_whole = self.devicePixelRatioF().is_integer()
        self.view.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, is_whole)
        if self._recalled() != self.aids:  # chosen in another picture
            self._show(self._recalled())
