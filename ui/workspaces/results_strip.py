"""ResultsStrip: the pictures that were made, newest first, to use again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from engines import Image
from studio.assets import Asset
from ui import theme
from ui.lists import Index, ValueListModel
from ui.workspaces.swatches import thumbnail

_HIGH, _WIDE = 72, 104
Read = Callable[[str, Callable[[Image], None]], None]
"""Reads a result by its digest and hands it on."""


class _Thumbs(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDE, _HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        image: QImage = index.data(Qt.ItemDataRole.UserRole)[1]
        area: QRect = option.rect.adjusted(4, 4, -4, -4)
        state: QStyle.StateFlag = option.state
        size = image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        spot = QRect(QPoint(), size)
        spot.moveCenter(area.center())
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(spot), 4, 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(shape)
        painter.drawImage(spot, image)
        painter.setClipping(False)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        line = theme.present().colour("focus") if chosen else QColor(0, 0, 0, 80)
        painter.setPen(QPen(line, 2.5 if chosen else 1))
        painter.drawPath(shape)
        painter.restore()


class ResultsStrip(QListView):
    """Thumbnails in a row; Enter, a double click or the menu use one."""

    as_layer = Signal(str)
    as_reference = Signal(str)
    """Each with the digest of the result."""

    def __init__(self) -> None:
        super().__init__()
        self.model_of_results = ValueListModel(key=lambda result: result[0])
        self.setModel(self.model_of_results)
        self.setItemDelegate(_Thumbs(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFixedHeight(_HIGH + 18)
        self.setAccessibleName("Results, newest first")
        self.setToolTip("Double click uses a result as a layer; the menu offers more")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.activated.connect(lambda index: self.as_layer.emit(self._digest(index)))
        self._asked: set[str] = set()
        self.setVisible(False)

    def add(self, digest: str, image: Image) -> None:
        """Put a result in front."""
        self._asked.add(digest)
        others = tuple(each for each in self.model_of_results.values if each[0] != digest)
        self.model_of_results.show(((digest, thumbnail(image, 2 * _WIDE)), *others))
        self.setVisible(True)
        self.setCurrentIndex(self.model_of_results.index(0, 0))
        self.scrollToTop()

    def offer(self, assets: Sequence[Asset], read: Read) -> None:
        """Show results of a project, newest first; `read` gets the pictures not seen yet."""
        known = {result[0]: result for result in self.model_of_results.values}
        for asset in reversed(assets):
            if asset.digest not in known and asset.digest not in self._asked:
                self._asked.add(asset.digest)
                read(asset.digest, partial(self.add, asset.digest))
        kept = {asset.digest for asset in assets}
        shown = [result for digest, result in known.items() if digest in kept]
        if len(shown) != len(known):
            self.model_of_results.show(shown)
        self.setVisible(bool(shown))

    def _digest(self, index: Index) -> str:
        digest: str = index.data(Qt.ItemDataRole.UserRole)[0]
        return digest

    def _offer(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if not index.isValid():
            return
        digest = self._digest(index)
        menu = QMenu(self)
        menu.addAction("Use as layer", lambda: self.as_layer.emit(digest))
        menu.addAction("Use as reference", lambda: self.as_reference.emit(digest))
        menu.exec(self.viewport().mapToGlobal(at))
