"""FoldingRow and SlideRow: a row of controls that leaves out the less important ones where there is little room."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.workspaces.controls import Slide

HEIGHT = 33
"""Pixels: as high as the bar of a brush, so that the canvas stays where it is."""


class FoldingRow(QWidget):
    """A row; `fold` says what is left out first, `want` what is there at all."""

    def __init__(self, spacing: int = 4) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)
        self.setMinimumHeight(HEIGHT)
        self._folds: list[tuple[QWidget, ...]] = []
        self._unwanted: set[QWidget] = set()

    def fold(self, *widgets: QWidget) -> None:
        """Leave these out together, after those that were named before."""
        self._folds.append(widgets)

    def want(self, widgets: tuple[QWidget, ...], wanted: bool) -> None:
        """Have some widgets, where there is room, or have them not at all."""
        for widget in widgets:
            (self._unwanted.discard if wanted else self._unwanted.add)(widget)
            if not wanted or not any(widget in fold for fold in self._folds):
                widget.setVisible(wanted)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As little as it must be."""
        return QSize(0, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again when a part needs another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def needs(self, without: set[QWidget]) -> int:
        """The pixels that the row needs without some widgets."""
        width, count = 0, 0
        for index in range(self.row.count()):
            item = self.row.itemAt(index)
            widget = item.widget() if item is not None else None
            if item is None or widget in without:
                continue
            hint = item.sizeHint()
            if widget is not None:
                hint = widget.sizeHint().expandedTo(widget.minimumSizeHint())
            least, most = (0, 1 << 24) if widget is None else (widget.minimumWidth(), widget.maximumWidth())  # fmt: skip
            width += min(max(hint.width(), least), most)
            count += 1
        return width + self.row.spacing() * max(count - 1, 0)

    def _fit(self) -> None:
        away = set(self._unwanted)
        folded: list[tuple[QWidget, ...]] = []
        for widgets in self._folds:
            if self.needs(away) > self.width():
                folded.append(widgets)
                away |= set(widgets)
        for widgets in reversed(folded):  # there may be room for a narrow one again
            more = (away - set(widgets)) | self._unwanted
            if self.needs(more) <= self.width():
                away = more
        for widget in chain(*self._folds):
            if widget.isHidden() != (widget in away):
                widget.setVisible(widget not in away)


class SlideRow(FoldingRow):
    """A row of sliders that give way to their numbers before one is left out."""

    def __init__(self, spacing: int = 2) -> None:
        super().__init__(spacing=spacing)
        self._slides: list[Slide] = []

    def slide(self, slide: Slide) -> Slide:
        """Add a slider."""
        slide.setMaximumWidth(230)
        self.row.addWidget(slide, 1)
        self._slides.append(slide)
        return slide

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_handles(True)
        if self.needs(self._unwanted) > self.width():
            self._show_handles(False)
        super().resizeEvent(event)

    def _show_handles(self, shown: bool) -> None:
        for slide in self._slides:
            slide.show_handle(shown)
            slide.updateGeometry()
