"""ResultsList: the row of thumbnails, with keys, and results that can be dragged out of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionRange,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from studio.assets import Asset
from ui import theme
from ui.language import tr
from ui.lists import Index, ValueListModel
from ui.workspaces.result_thumbs import ResultThumbs

HIGH, WIDE = 72, 104
RESULT = "application/x-atelier-result"
"""The digest of a result that is dragged."""


class _Thumbs(QStyledItemDelegate):
    def __init__(
        self, parent: QListView, thumbs: ResultThumbs, describe: Callable[[str], str]
    ) -> None:
        super().__init__(parent)
        self._thumbs, self._describe = thumbs, describe

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDE, HIGH)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say how a result was made."""
        if index.isValid():
            asset: Asset = index.data(Qt.ItemDataRole.UserRole)
            QToolTip.showText(event.globalPos(), self._describe(asset.digest), view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        asset: Asset = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect.adjusted(4, 4, -4, -4)
        state: QStyle.StateFlag = option.state
        image = self._thumbs.image(asset)
        size = QSize(asset.width, asset.height)
        spot = QRect(QPoint(), size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio))
        spot.moveCenter(area.center())
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(spot), 4, 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image is None:
            painter.fillPath(shape, theme.present().colour("raised"))
        else:
            painter.setClipPath(shape)
            painter.drawImage(spot, image)
            painter.setClipping(False)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        line = theme.present().colour("focus") if chosen else QColor(0, 0, 0, 80)
        painter.setPen(QPen(line, 2.5 if chosen else 1))
        painter.drawPath(shape)
        if asset.is_starred:
            _paint_star(painter, QPointF(spot.right() - 10, spot.top() + 11))
        painter.restore()


def _paint_star(painter: QPainter, at: QPointF) -> None:
    """A star that is seen on any picture."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawEllipse(at, 8.5, 8.5)
    painter.setBrush(QColor("#ffc94d"))
    turns = [(math.pi * (step / 5 - 0.5), 6.0 if step % 2 == 0 else 2.6) for step in range(10)]
    points = [at + QPointF(far * math.cos(turn), far * math.sin(turn)) for turn, far in turns]
    painter.drawPolygon(QPolygonF(points))


class ResultsList(QListView):
    """Results in a row. Enter, Space, Delete, Ctrl+C do what the strip says they do."""

    layer_wanted = Signal()
    view_wanted = Signal()
    bin_wanted = Signal()
    copy_wanted = Signal()
    pressed_on = Signal(str)
    """A result may soon be dragged: its digest."""

    def __init__(self, thumbs: ResultThumbs, describe: Callable[[str], str]) -> None:
        super().__init__()
        self.results = ValueListModel(
            key=lambda asset: asset.digest, text=lambda asset: describe(asset.digest)
        )
        self.file_of: Callable[[str], str] = lambda digest: ""
        """Where the file of a dragged result is, or will be in a moment."""
        self._thumbs = thumbs
        self.setModel(self.results)
        self.setItemDelegate(_Thumbs(self, thumbs, describe))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setFixedHeight(HIGH + 12)
        self.setAccessibleName(tr("Results, newest first"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(lambda _: self.view_wanted.emit())
        thumbs.changed.connect(self.viewport().update)

    @property
    def chosen(self) -> tuple[Asset, ...]:
        """The results that are marked, in their order."""
        values = self.results.values
        spans = cast(Iterable[QItemSelectionRange], self.selectionModel().selection())
        rows = sorted(row for span in spans for row in range(span.top(), span.bottom() + 1))
        return tuple(values[row] for row in rows)

    @property
    def current(self) -> Asset | None:
        """The one result that deeds are for."""
        index = self.currentIndex()
        if index.isValid() and self.selectionModel().isSelected(index):
            asset: Asset = index.data(Qt.ItemDataRole.UserRole)
            return asset
        return next(iter(self.chosen), None)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._deed(event) is not None
        ):
            event.accept()  # else Delete would clear the layer
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deed(event)
        if deed is not None:
            deed()
        else:
            super().keyPressEvent(event)

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self.copy_wanted.emit if event.key() == Qt.Key.Key_C else None
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        deeds: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Return: self.layer_wanted.emit,
            Qt.Key.Key_Enter: self.layer_wanted.emit,
            Qt.Key.Key_Space: self.view_wanted.emit,
            Qt.Key.Key_Delete: self.bin_wanted.emit,
        }
        return deeds.get(event.key())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.pressed_on.emit(index.data(Qt.ItemDataRole.UserRole).digest)

    def startDrag(self, actions: Qt.DropAction) -> None:
        asset = self.current
        if asset is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.mime_of(asset))
        image = self._thumbs.image(asset)
        if image is not None:
            small = image.scaled(WIDE, HIGH, Qt.AspectRatioMode.KeepAspectRatio)
            drag.setPixmap(QPixmap.fromImage(small))
        drag.exec(Qt.DropAction.CopyAction)

    def mime_of(self, asset: Asset) -> QMimeData:
        """What is dragged: the digest for this program, a file for others."""
        mime = QMimeData()
        mime.setData(RESULT, asset.digest.encode())
        path = self.file_of(asset.digest)
        if path:
            mime.setUrls([QUrl.fromLocalFile(path)])
        return mime
