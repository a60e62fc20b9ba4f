"""ColourPlace: where the colour panel is: over the canvas for a moment, or pinned beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.settings import SettingsFile
from ui.workspaces.colour_panel import ColourPanel

_PINNED, _OPEN = "colour panel is pinned", "colour panel is open"
_MARGIN = 8
_ROOMY = 1250
"""Pixels of a workspace that has room for the panel beside the canvas."""


class ColourPlace(QObject):
    """Opens and closes the panel. One that is not pinned goes when the canvas is painted on.

    Where there is no room beside the canvas, a pinned one lies over it as well, but stays.
    """

    def __init__(
        self,
        panel: ColourPanel,
        home: QWidget,
        row: QHBoxLayout,
        view: QWidget,
        settings: SettingsFile,
        picks: Callable[[], bool],
    ) -> None:
        """The panel is the second of the `row` that `home` has, or lies over `view`.

        `picks` says whether a press on `view` takes a colour, and leaves the panel open.
        """
        super().__init__(view)
        self._panel, self._home, self._row, self._view = panel, home, row, view
        self._settings, self._picks = settings, picks
        self._is_pinned = self._is_beside = False
        panel.setParent(home)
        panel.hide()
        panel.closed.connect(self.close)
        panel.escaped.connect(self._escape)
        panel.pinned.connect(self.pin)
        panel.palettes.reshaped.connect(self._settle)
        view.installEventFilter(self)
        self._recall()

    @property
    def over(self) -> QRect:
        """Where it lies over the canvas, in `home`; empty where it does not."""
        if not self.is_open or self._is_beside:
            return QRect()
        place: QRect = self._panel.geometry()
        return place

    @property
    def is_open(self) -> bool:
        """Whether the panel is there."""
        return not self._panel.isHidden()

    def toggle(self) -> None:
        """Open the panel, or close it."""
        self.close() if self.is_open else self.open()

    def open(self) -> None:
        """Show the panel, its wheel with the focus."""
        self._panel.begin()
        self._panel.show()
        self._settle()
        self._remember()
        self._panel.wheel.setFocus(Qt.FocusReason.PopupFocusReason)

    def close(self) -> None:
        """Put the panel away; one that was pinned comes back where it was."""
        self._panel.hide()
        self._remember()
        self._view.setFocus()

    def _recall(self) -> None:
        """Pin the panel as it was pinned last, in this tab or another."""
        pinned = self._settings.recall(_PINNED, False) is True
        if pinned or self._is_pinned:
            self._panel.setVisible(pinned and self._settings.recall(_OPEN, True) is True)
            self._panel.pin.setChecked(pinned)

    def _escape(self) -> None:
        self._view.setFocus() if self._is_pinned else self.close()

    def _remember(self) -> None:
        kept = {_PINNED: self._is_pinned, _OPEN: self.is_open}
        if self._is_pinned or self._settings.recall(_PINNED, False):
            self._settings.remember(**kept)

    def pin(self, pinned: bool) -> None:
        """Keep the panel beside the canvas, or lay it over it."""
        self._is_pinned = pinned
        self._settle()
        self._remember()

    def _settle(self) -> None:
        """Put the panel beside the canvas, or lay it over its corner."""
        beside = self._is_pinned and self._home.width() >= _ROOMY
        if beside is not self._is_beside:
            self._move(beside)
        if not beside:
            self._lay_over()

    def _move(self, beside: bool) -> None:
        shown, self._is_beside = self.is_open, beside
        self._row.removeWidget(self._panel)
        self._panel.setProperty("beside", beside)
        if beside:
            self._row.insertWidget(1, self._panel)
        self._panel.style().polish(self._panel)
        self._panel.setVisible(shown)

    def _lay_over(self) -> None:
        """As high as there is room; where there is little, it lies over what is above as well."""
        panel, least = self._panel, self._panel.minimumSizeHint().height()
        at = self._view.mapTo(self._home, QPoint(_MARGIN, _MARGIN))
        end = self._home.height() - _MARGIN
        height = max(min(panel.usual_height, end - at.y()), least)
        panel.setGeometry(at.x(), max(min(at.y(), end - height), 0), panel.width(), height)
        panel.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._settle)
        elif event.type() == QEvent.Type.Show:
            QTimer.singleShot(0, self, self._recall)
        elif self.is_open and not self._is_pinned and self._is_paint(event):
            self.close()
        return False

    def _is_paint(self, event: QEvent) -> bool:
        """Whether a press on the canvas is for painting: not one that takes a colour or pans."""
        if event.type() == QEvent.Type.TabletPress:
            return not self._picks()
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonPress:
            return False
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.button() == Qt.MouseButton.LeftButton and not ctrl and not self._picks()
