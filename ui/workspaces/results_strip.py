"""ResultsStrip: the pictures that were made, newest first, to use again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
)

from engines import Image, engine_names, find_engine
from studio.assets import Asset
from studio.results import engine_of
from ui import theme
from ui.language import told, tr
from ui.lists import Index, ValueListModel
from ui.widgets import icon_button, label, push_button
from ui.workspaces.models import card_ids, cards_of, show_cards
from ui.workspaces.swatches import thumbnail

_HIGH, _WIDE = 72, 104
Read = Callable[[str, Callable[[Image], None]], None]
"""Reads a result by its digest and hands it on."""


class _Thumbs(QStyledItemDelegate):
    def __init__(self, parent: QListView, describe: Callable[[str], str]) -> None:
        super().__init__(parent)
        self._describe = describe

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDE, _HIGH)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say how a result was made."""
        if index.isValid():
            digest = index.data(Qt.ItemDataRole.UserRole)[0]
            QToolTip.showText(event.globalPos(), self._describe(digest), view)
        return True

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


class ResultsStrip(QFrame):
    """Thumbnails in a row and what can be done with the one that is marked."""

    as_layer = Signal(str)
    as_reference = Signal(str)
    """Each with the digest of the result."""
    export_wanted = Signal()
    """All results shall become files."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("results")
        self.model_of_results = ValueListModel(key=lambda result: result[0])
        self.list = self._row()
        self._asked: set[str] = set()
        self._engines: dict[str, str] = {}
        """Digest → the engine that made it, where that is known."""
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.list, 1)
        deeds = QVBoxLayout()
        deeds.setSpacing(4)
        heading = QHBoxLayout()
        heading.addWidget(label(tr("Results"), "heading"), 1)
        hint = tr("Export all results into a folder")
        heading.addWidget(icon_button("export", tr("Export all"), self.export_wanted.emit, hint))
        deeds.addLayout(heading)
        for text, icon, signal, hint in (
            (
                tr("As layer"),
                "layer",
                self.as_layer,
                tr("Use the marked result as a layer (Enter)"),
            ),
            (
                tr("As reference"),
                "image",
                self.as_reference,
                tr("Use the marked result as the reference"),
            ),
        ):
            button = push_button(text, partial(self._use, signal), "small", icon)
            button.setToolTip(hint)
            deeds.addWidget(button)
        deeds.addStretch(1)
        row.addLayout(deeds)
        self.setVisible(False)

    def _row(self) -> QListView:
        row = QListView()
        row.setModel(self.model_of_results)
        row.setItemDelegate(_Thumbs(row, self.describe))
        row.setFlow(QListView.Flow.LeftToRight)
        row.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        row.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        row.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        row.setFixedHeight(_HIGH + 12)
        row.setAccessibleName(tr("Results, newest first"))
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(self._offer)
        row.activated.connect(lambda index: self.as_layer.emit(self._digest(index)))
        return row

    def _use(self, signal: SignalInstance) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            signal.emit(self._digest(index))

    def add(self, digest: str, image: Image) -> None:
        """Put a result in front."""
        self._asked.add(digest)
        others = tuple(each for each in self.model_of_results.values if each[0] != digest)
        self.model_of_results.show(((digest, thumbnail(image, 2 * _WIDE)), *others))
        self.setVisible(True)
        self.list.setCurrentIndex(self.model_of_results.index(0, 0))
        self.list.scrollToTop()

    def offer(self, assets: Sequence[Asset], read: Read) -> None:
        """Show results of a project, newest first; `read` gets the pictures not seen yet."""
        self._engines = {each.digest: engine_of(each) for each in assets}
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

    def describe(self, digest: str) -> str:
        """By which engine and which models a result was made; empty when that is not known."""
        engine = self._engines.get(digest, "")
        if engine not in engine_names():
            return ""
        cards, _ = cards_of(card_ids(engine))
        models = (
            tr(" (model: {names})", names=", ".join(told(card.title) for card in cards))
            if cards
            else ""
        )
        return tr("Made by {title}{models}", title=told(find_engine(engine).title), models=models)

    def _digest(self, index: Index) -> str:
        digest: str = index.data(Qt.ItemDataRole.UserRole)[0]
        return digest

    def _offer(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():
            return
        digest = self._digest(index)
        menu = QMenu(self)
        menu.addAction(tr("Use as layer"), lambda: self.as_layer.emit(digest))
        menu.addAction(tr("Use as reference"), lambda: self.as_reference.emit(digest))
        if card_ids(self._engines.get(digest, "")):
            menu.addAction(
                tr("Model card"), lambda: show_cards(self._engines[digest], self.window())
            )
        menu.addSeparator()
        menu.addAction(tr("Export all…"), self.export_wanted.emit)
        menu.exec(self.list.viewport().mapToGlobal(at))
