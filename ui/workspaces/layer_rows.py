"""LayerRows: how a layer looks in the list, with its eye, thumbnail, name and lock."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.canvas import Blend, Layer
from ui.checks import SMALL, checkerboard
from ui.language import told, tr
from ui.lists import Index
from ui.theme import font, icon
from ui.workspaces.layer_thumbs import Thumbs

_HEIGHT, EYE, _THUMB, LOCK = 44, 30, 48, 26
INDENT = 16
"""Pixels that a clipped layer, and each group, stands farther in."""
_SIGN = 40
"""Pixels of the arrow and the folder of a group."""


def layer_of(index: Index) -> Layer:
    """The layer a row shows."""
    layer: Layer = index.data(Qt.ItemDataRole.UserRole)
    return layer


def spoken(layer: Layer) -> str:
    """What a screen reader says of a layer: its name, and what the row shows by signs."""
    signs = (
        (layer.is_group, tr("group")),
        (not layer.visible, tr("hidden")),
        (layer.locked, tr("locked")),
        (layer.clipped, tr("clipped")),
    )
    return ", ".join([layer.name, *(word for shown, word in signs if shown), *_notes(layer)])


def _notes(layer: Layer) -> list[str]:
    notes = []
    if layer.blend is not Blend.NORMAL:
        notes.append(told(layer.blend.caption))
    if layer.opacity < 1:
        notes.append(f"{layer.opacity:.0%}")
    if layer.alpha_locked:
        notes.append(tr("Alpha locked"))
    return notes


class LayerRows(QStyledItemDelegate):
    """Paints rows, and tells of clicks on their signs: the eye, the lock, the arrow of a group."""

    seen = Signal(object)
    locked = Signal(object)
    renamed = Signal(object, str)
    folded = Signal(object)
    """The arrow of a group was clicked."""

    def __init__(self, parent: QWidget, thumbs: Thumbs) -> None:
        super().__init__(parent)
        self._thumbs = thumbs
        self.depths: dict[str, int] = {}
        """How many groups each layer is in."""
        self.closed: set[str] = set()
        """The groups that are folded."""
        self.active: str | None = None
        """The id of the layer that is painted on."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        layer = layer_of(index)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours: QPalette = option.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 5, 5)
            if layer.id == self.active:
                painter.setBrush(colours.color(QPalette.ColorRole.Link))
                painter.drawRoundedRect(area.x() + 2, area.y() + 9, 3, _HEIGHT - 18, 1.5, 1.5)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        ink = colours.color(role)
        eye = icon("visible" if layer.visible else "hidden")
        eye.paint(painter, self._eye(area).adjusted(7, 14, -7, -14))
        inner = self._inner(area, layer)
        if layer.clipped:
            spot = QRect(inner.x() - INDENT + EYE - 3, area.y() + 14, INDENT, _HEIGHT - 28)
            icon("clip").paint(painter, spot)
        if layer.is_group:
            self._paint_signs(painter, inner, layer)
        else:
            self._paint_thumb(painter, inner, layer)
        self._paint_text(painter, inner, layer, ink)
        if layer.locked or chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setOpacity(1.0 if layer.locked else 0.45)  # faint: it could be locked here
            sign = icon("lock" if layer.locked else "unlock")
            sign.paint(painter, self._lock(area).adjusted(5, 14, -5, -14))
        painter.restore()

    def _inner(self, area: QRect, layer: Layer) -> QRect:
        """What is left of a row by groups and clipping."""
        steps = min(self.depths.get(layer.id, 0), 6) + layer.clipped
        return area.adjusted(INDENT * steps, 0, 0, 0)

    def _paint_signs(self, painter: QPainter, area: QRect, layer: Layer) -> None:
        arrow = "chevron-right" if layer.id in self.closed else "chevron-down"
        icon(arrow).paint(painter, QRect(area.x() + EYE - 2, area.y() + 15, 14, _HEIGHT - 30))
        icon("folder").paint(painter, QRect(area.x() + EYE + 14, area.y() + 11, 22, _HEIGHT - 22))

    def _paint_thumb(self, painter: QPainter, area: QRect, layer: Layer) -> None:
        box = QRect(area.x() + EYE, area.y() + 5, _THUMB, _HEIGHT - 10)
        image = self._thumbs.image(layer)
        size = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        spot = QRect(0, 0, size.width(), size.height())
        spot.moveCenter(box.center())
        painter.setBrushOrigin(spot.topLeft())
        painter.fillRect(spot, _checks())
        painter.drawImage(spot, image)
        painter.setPen(QColor(0, 0, 0, 90))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(spot)

    def _paint_text(self, painter: QPainter, area: QRect, layer: Layer, ink: QColor) -> None:
        if not layer.visible:
            ink.setAlphaF(0.55)
        space = area.adjusted(EYE + (_SIGN if layer.is_group else _THUMB) + 8, 5, -LOCK, -5)
        notes = _notes(layer)
        painter.setPen(ink)
        name = painter.fontMetrics().elidedText(
            layer.name, Qt.TextElideMode.ElideRight, space.width()
        )
        where = Qt.AlignmentFlag.AlignLeft | (
            Qt.AlignmentFlag.AlignTop if notes else Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(space, where, name)
        if notes:
            painter.setFont(font("small"))
            ink.setAlphaF(0.7 * ink.alphaF())
            painter.setPen(ink)
            words = painter.fontMetrics().elidedText(
                ", ".join(notes), Qt.TextElideMode.ElideRight, space.width()
            )
            painter.drawText(
                space, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words
            )

    def _eye(self, area: QRect) -> QRect:
        return QRect(area.x(), area.y(), EYE, _HEIGHT)

    def _lock(self, area: QRect) -> QRect:
        return QRect(area.right() - LOCK, area.y(), LOCK, _HEIGHT)

    def sign_at(self, area: QRect, layer: Layer, at: QPoint) -> str:
        """Which sign of a row is at a point: "seen", "locked" or "folded"; empty for none."""
        spots = {"seen": self._eye(area), "locked": self._lock(area)}
        if layer.is_group:
            inner = self._inner(area, layer)
            spots["folded"] = QRect(inner.x() + EYE - 4, area.y(), 18, _HEIGHT)
        return next((name for name, spot in spots.items() if spot.contains(at)), "")

    def click(self, sign: str, layer: Layer) -> None:
        """Tell that a sign of a row was clicked."""
        {"seen": self.seen, "locked": self.locked, "folded": self.folded}[sign].emit(layer)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("Name of the layer"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(layer_of(index).name)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        self.renamed.emit(layer_of(index), editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        area: QRect = option.rect
        layer = layer_of(index)
        left = EYE + (_SIGN if layer.is_group else _THUMB) + 4
        editor.setGeometry(self._inner(area, layer).adjusted(left, 8, -LOCK, -8))


@cache
def _checks() -> QBrush:
    return checkerboard(SMALL, 4)
