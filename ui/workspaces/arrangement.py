"""Arrangement: which panels a workspace shows and how wide they are, remembered for all pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from studio.settings import SettingsFile
from ui.workspaces.layout import Column
from ui.workspaces.leaves import Leaves

_KEPT = "layout"


class Arrangement(QObject):
    """Puts the panels as they were left, hides them all and brings them back."""

    altered = Signal()

    def __init__(
        self,
        home: QWidget,
        settings: SettingsFile,
        leaves: Leaves,
        column: Column,
        shares: QSplitter,
        strip: QWidget,
        around: Sequence[QWidget],
    ) -> None:
        """`shares` are the canvas and Live side by side; `around` is what can be hidden together."""
        super().__init__(home)
        self._settings, self._leaves, self._column = settings, leaves, column
        self._shares, self._strip = shares, strip
        self._around = (strip, column, *around)
        self._hidden: tuple[QWidget, ...] | None = None
        self._is_recalling = False
        self.recall()
        leaves.turned.connect(lambda title: self._keep(leaf=title))
        column.dragged.connect(lambda wide: self._keep(column=wide))
        shares.splitterMoved.connect(lambda *_: self._keep(shares=shares.sizes()))
        beside = shares.widget(1)
        assert beside is not None
        beside.installEventFilter(self)
        home.installEventFilter(self)

    @property
    def are_panels_shown(self) -> bool:
        """Whether there is more than the canvas."""
        return self._hidden is None

    @property
    def is_strip_shown(self) -> bool:
        """Whether the brushes are above the canvas."""
        return self._memory.get("strip") is not False

    def toggle_panels(self) -> None:
        """Hide all panels that are there, or show those again."""
        if self._hidden is None:
            self._hidden = tuple(part for part in self._around if not part.isHidden())
            for part in self._hidden:
                part.hide()
        else:
            hidden, self._hidden = self._hidden, None
            for part in hidden:
                part.show()
        self.altered.emit()

    def toggle_strip(self) -> None:
        """Have the brushes above the canvas, or no longer."""
        self._keep(strip=not self.is_strip_shown)
        self._show_strip()
        self.altered.emit()

    def reset(self) -> None:
        """All panels as they come."""
        self._settings.remember(**{_KEPT: {}})
        if self._hidden is not None:
            self.toggle_panels()
        self.recall()
        self._shares.setSizes([1 << 16, 1 << 16])
        self.altered.emit()

    def recall(self) -> None:
        """Put the panels as they were left last, in this picture or another."""
        memory = self._memory
        self._is_recalling = True
        try:
            leaf, wide = memory.get("leaf"), memory.get("column")
            titles = self._leaves.titles
            self._leaves.show_leaf(leaf if leaf in titles else titles[0])
            self._column.set_width(wide if isinstance(wide, int) else 0)
            self._show_strip()
        finally:
            self._is_recalling = False

    def _show_strip(self) -> None:
        if self._hidden is None:
            self._strip.setVisible(self.is_strip_shown)

    def _share(self) -> None:
        sizes = self._memory.get("shares")
        if isinstance(sizes, list) and all(isinstance(each, int) and each > 0 for each in sizes):
            self._shares.setSizes(sizes)

    @property
    def _memory(self) -> dict[str, Any]:
        kept = self._settings.recall(_KEPT)
        return kept if isinstance(kept, dict) else {}

    def _keep(self, **changes: Any) -> None:
        if not self._is_recalling:
            self._settings.remember(**{_KEPT: {**self._memory, **changes}})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            does = self.recall if watched is self.parent() else self._share
            QTimer.singleShot(0, self, does)
        return False
