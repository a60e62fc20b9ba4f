"""LayerList: the rows of layers; they are dragged to other places, into groups and out of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from studio.groups import depth_of
from studio.layers import Layer
from ui.language import tr
from ui.workspaces.intake import has_pictures
from ui.workspaces.layer_rows import EYE, INDENT, LayerRows, layer_of
from ui.workspaces.results_list import RESULT

_EDGE, _PACE = 24, 12
"""How near the edge a drag scrolls the list, and by how many pixels each time."""


@dataclass(frozen=True)
class Spot:
    """A place between rows: above a layer in a group, or the lowest there; and how it is drawn."""

    parent: str
    above: str | None
    line: QRect
    is_into: bool = False
    """Whether it is a group as a whole, drawn as a frame."""


class LayerList(QListView):
    """The list itself."""

    placed = Signal(list, str, object)
    """Ids of layers that were dragged, the group they go into, and the layer they go above."""
    files_dropped = Signal(list, str, object)
    """Paths of files that were dropped, and the same."""
    removal_wanted = Signal()
    """Delete was pressed."""
    fold_wanted = Signal(bool)
    """Left (True) or Right was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Layers, topmost first"))
        self.viewport().setAcceptDrops(True)
        self.setAcceptDrops(True)
        self._layers: tuple[Layer, ...] = ()
        self._depths: dict[str, int] = {}
        self._pressed: QPoint | None = None
        self._grabbed = ""
        """The id of the layer that was pressed: the list may scroll under the pointer."""
        self._waits = False
        """Whether a press on one of several chosen rows waits: it may begin a drag of them all."""
        self._sign: tuple[str, str] | None = None
        """The sign that was pressed, and the id of its layer."""
        self.spot: Spot | None = None
        self._is_dragging = False
        self._at = QPoint()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(30)
        self._scrolling.timeout.connect(self._scroll)

    def sizeHint(self) -> QSize:
        """Small: the list takes what the column has left."""
        return QSize(200, 96)

    def show_layers(self, layers: tuple[Layer, ...]) -> None:
        """Know all layers of the canvas, those in folded groups too."""
        self._layers, self._depths = layers, depth_of(layers)
        self._stop()

    @property
    def chosen(self) -> list[str]:
        """The ids of the selected rows, the topmost first."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [layer_of(self.model().index(row, 0)).id for row in rows]

    def choose(self, ids: list[str]) -> None:
        """Select the rows of some layers and no others; which one is the current stays."""
        rows = QItemSelection()
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            if layer_of(index).id in ids:
                rows.select(index, index)
        self.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # ---- keys -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Delete means the layer here, though the window knows the key too."""
        if isinstance(event, QKeyEvent) and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            is_ours = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right)
            if event.key() == Qt.Key.Key_Escape and self._is_dragging:
                is_ours = True
            if is_ours and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if is_ours and event.type() == QEvent.Type.KeyPress:
                self._press_key(event.key())
                return True
        return super().event(event)

    def _press_key(self, key: int) -> None:
        if key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self._stop()
        else:
            self.fold_wanted.emit(key == Qt.Key.Key_Left)

    # ---- dragging ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._sign = self._sign_at(at) if is_left else None
        if self._sign is not None:  # what is chosen stays
            return
        self._pressed = at if is_left and index.isValid() else None
        self._grabbed = layer_of(index).id if self._pressed is not None else ""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        selection = self.selectionModel()
        several = len(selection.selectedIndexes()) > 1 and selection.isSelected(index)
        self._waits = self._pressed is not None and plain and several
        if not self._waits:
            super().mousePressEvent(event)
            self._mend_choice()

    def _mend_choice(self) -> None:
        """The current row is among the chosen ones, also where it was just taken out of them."""
        selection = self.selectionModel()
        current, rows = selection.currentIndex(), selection.selectedIndexes()
        flags = QItemSelectionModel.SelectionFlag
        if rows and not selection.isSelected(current):
            selection.setCurrentIndex(rows[0], flags.NoUpdate)
        elif not rows and current.isValid():
            selection.select(current, flags.Select)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if self._pressed is None:
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._is_dragging or far:
            if not self._is_dragging:
                self._is_dragging = True
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self._scrolling.start()
            self._aim(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on a sign is two clicks."""
        if self._sign_at(event.position().toPoint()) is not None:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _sign_at(self, at: QPoint) -> tuple[str, str] | None:
        """The sign at a point and the id of its layer."""
        index, rows = self.indexAt(at), self.itemDelegate()
        if not index.isValid() or not isinstance(rows, LayerRows):
            return None
        layer = layer_of(index)
        sign = rows.sign_at(self.visualRect(index), layer, at)
        return (sign, layer.id) if sign else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        sign, self._sign = self._sign, None
        if sign is not None:
            at, rows = event.position().toPoint(), self.itemDelegate()
            if sign == self._sign_at(at) and isinstance(rows, LayerRows):
                rows.click(sign[0], layer_of(self.indexAt(at)))
            return
        spot, was_dragging, pressed = self.spot, self._is_dragging, self._pressed
        chosen = self.chosen
        moved = chosen if self._grabbed in chosen else [self._grabbed]
        waited = self._waits
        self._stop()
        if was_dragging and pressed is not None:
            self.setState(QAbstractItemView.State.NoState)
            if spot is not None:
                self.placed.emit(moved, spot.parent, spot.above)
            return
        if waited and pressed is not None:
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.indexAt(pressed), only)
        super().mouseReleaseEvent(event)

    def _stop(self) -> None:
        self._pressed, self._waits, self._is_dragging = None, False, False
        self._scrolling.stop()
        self.viewport().unsetCursor()
        self._show_spot(None)

    def _aim(self, at: QPoint) -> None:
        self._at = at
        self._show_spot(self.spot_at(at))

    def _show_spot(self, spot: Spot | None) -> None:
        if spot != self.spot:
            self.spot = spot
            self.viewport().update()

    def _scroll(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        step = -_PACE if self._at.y() < _EDGE else _PACE if self._at.y() > high - _EDGE else 0
        if step:
            bar.setValue(bar.value() + step)
            self._aim(self._at)

    def spot_at(self, at: QPoint) -> Spot:
        """Where something goes that is let go of there."""
        index = self.indexAt(at)
        if not index.isValid():
            last = self.visualRect(self.model().index(self.model().rowCount() - 1, 0))
            is_above = at.y() < 0 and bool(self._layers)
            line = self._line(0 if is_above else max(last.bottom(), 0), 0)
            return Spot("", self._layers[-1].id if is_above else None, line)
        layer, area = layer_of(index), self.visualRect(index)
        share = (at.y() - area.y()) / max(area.height(), 1)
        depth = self._depths.get(layer.id, 0)
        if layer.is_group and share >= 0.3:
            inside = self._inside(layer.id)
            return Spot(layer.id, inside[-1] if inside else None, area.adjusted(2, 1, -3, -2), True)
        if share < 0.5:
            return Spot(layer.parent, layer.id, self._line(area.y(), depth))
        while layer.parent and self._inside(layer.parent)[0] == layer.id:
            if at.x() >= area.x() + EYE + INDENT * depth:
                break
            layer = next(each for each in self._layers if each.id == layer.parent)
            depth -= 1
        beside = self._inside(layer.parent)
        place = beside.index(layer.id)
        above = beside[place - 1] if place else None
        return Spot(layer.parent, above, self._line(area.bottom(), depth))

    def _inside(self, parent: str) -> list[str]:
        return [each.id for each in self._layers if each.parent == parent]

    def _line(self, y: int, depth: int) -> QRect:
        left = EYE + INDENT * depth
        return QRect(left, y, self.viewport().width() - left - 4, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.spot is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour: QColor = self.palette().color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(colour, 2))
        line = self.spot.line
        if self.spot.is_into:
            painter.drawRoundedRect(line, 5, 5)
            return
        y = min(max(line.y(), 4), self.viewport().height() - 4)
        painter.drawLine(line.x() + 4, y, line.right(), y)
        painter.drawEllipse(QPoint(line.x(), y), 3, 3)

    # ---- files ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _files(event):
            self._aim(event.position().toPoint())
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_spot(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Files become layers at that place."""
        spot = self.spot_at(event.position().toPoint())
        self._show_spot(None)
        if files := _files(event):
            self.files_dropped.emit(files, spot.parent, spot.above)
            event.acceptProposedAction()


def _files(event: QDropEvent) -> list[Path]:
    """Picture files; a result that is dragged out of the strip is more than its file."""
    mime = event.mimeData()
    if mime.hasFormat(RESULT) or not has_pictures(mime):
        return []
    urls = mime.urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
