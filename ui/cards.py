"""Cards: buttons with a picture or with a few words, and a grid that lays them out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme

GAP, CAPTION = 12, 38
"""Pixels between cards, and for the words below a picture."""
_ROUND = 8.0


class Card(QAbstractButton):
    """A button that paints itself; Return presses it as Space does."""

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__()
        self.hint = hint
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _edge(self) -> QPen:
        """The line around it: who has the focus, and who is below the pointer."""
        wears = theme.present()
        if self.hasFocus():
            return QPen(wears.colour("focus"), 2)
        return QPen(wears.colour("disabled" if self.underMouse() else "border"), 1)


class PictureCard(Card):
    """A picture, perhaps a smaller one in its corner, with a title and a hint below."""

    def __init__(self, text: str, hint: str = "", icon: str = "image") -> None:
        super().__init__(text, hint)
        self._icon = icon
        self._image: QImage | None = None
        self._corner: QImage | None = None
        self._drawn: tuple[object, QPixmap] | None = None

    def show_picture(self, image: QImage | None, corner: QImage | None = None) -> None:
        """Show what it looks like."""
        self._image, self._corner, self._drawn = image, corner, None
        self.update()

    def show_hint(self, hint: str) -> None:
        """Say another hint."""
        self.hint = hint
        self.setAccessibleDescription(hint)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        wears = theme.present()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -CAPTION)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wears.colour("raised" if self.underMouse() else "panel"))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        if self._image is not None:
            painter.drawPixmap(box.toRect(), self._rounded(self._image, box.toRect().size()))
        else:
            icon = QRect(0, 0, 28, 28)
            icon.moveCenter(box.center().toPoint())
            theme.tinted(self._icon, "disabled").paint(painter, icon)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._edge())
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        self._write(painter, QRect(2, round(box.bottom()) + 4, self.width() - 4, CAPTION - 4))
        painter.end()

    def _write(self, painter: QPainter, area: QRect) -> None:
        wears, cut = theme.present(), Qt.TextElideMode.ElideRight
        upper, lower = area.adjusted(0, 0, 0, -16), area.adjusted(0, 17, 0, 0)
        painter.setPen(wears.colour("text"))
        painter.setFont(theme.font())
        text = painter.fontMetrics().elidedText(self.text(), cut, area.width())
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(wears.colour("muted"))
        painter.setFont(theme.font("small"))
        hint = painter.fontMetrics().elidedText(self.hint, cut, area.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, hint)

    def _rounded(self, image: QImage, size: QSize) -> QPixmap:
        """The pictures with round corners; made once for a size."""
        ratio = self.devicePixelRatioF()
        key = (size.width(), size.height(), ratio)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self._draw(image, size, ratio)
        return self._drawn[1]

    def _draw(self, image: QImage, size: QSize, ratio: float) -> QPixmap:
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        whole = QRect(QPoint(), size)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))  # what is clear in the picture is paper
        painter.drawRoundedRect(QRectF(whole), _ROUND, _ROUND)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        cover(painter, whole, image)
        if self._corner is not None:
            wide = round(size.width() * 0.34)
            spot = QRect(0, 0, wide, round(wide * 0.68))
            spot.moveBottomRight(whole.bottomRight() - QPoint(8, 8))
            cover(painter, spot, self._corner)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(255, 255, 255, 220), 1.5))
            painter.drawRoundedRect(QRectF(spot), 2, 2)
        painter.end()
        return made


class DeedCard(Card):
    """An icon, a title, and a sentence of what can be done."""

    HEIGHT = 96

    def __init__(self, text: str, hint: str, icon: str) -> None:
        super().__init__(text, hint)
        self._icon = icon

    def paintEvent(self, event: QPaintEvent) -> None:
        wears = theme.present()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._edge())
        painter.setBrush(wears.colour("raised" if self.underMouse() else "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        inner = self.rect().adjusted(14, 12, -12, -10)
        theme.tinted(self._icon, "focus").paint(painter, QRect(inner.x(), inner.y(), 20, 20))
        bold = theme.font()
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(wears.colour("text"))
        head = QRect(inner.x() + 28, inner.y(), inner.width() - 28, 20)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        cut = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(self.text(), cut, head.width())
        painter.drawText(head, middle, title)
        painter.setFont(theme.font())
        painter.setPen(wears.colour("muted"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(inner.adjusted(0, 28, 0, 0), flags, self.hint)
        painter.end()


class CardGrid(QWidget):
    """Cards side by side, as wide as fits; those beyond the last row are hidden."""

    def __init__(self, least: int, height: int = 0, *, rows: int = 1, fills: bool = False) -> None:
        """Cards are at least `least` wide, and `height` high, or as a picture of 3 : 2 asks.

        `fills` has the cards take the whole width where there are few of them.
        """
        super().__init__()
        self._least, self._height, self._rows, self._fills = least, height, rows, fills
        self.cards: tuple[Card, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards and no others."""
        for old in self.cards:
            if old not in cards:
                old.deleteLater()
        self.cards = tuple(cards)
        for card in cards:
            card.setParent(self)
        self._arrange()

    def show_rows(self, rows: int) -> None:
        """Have at most so many rows."""
        if rows != self._rows:
            self._rows = rows
            self._arrange()

    def show_least(self, least: int) -> None:
        """Have cards that are at least so wide."""
        if least != self._least:
            self._least = least
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max((self.width() + GAP) // (self._least + GAP), 1)
        if self._fills:
            columns = min(columns, max(len(self.cards), 1))
            rows = -(-len(self.cards) // columns)
            columns = -(-len(self.cards) // max(rows, 1)) or 1  # rows of about the same length
        else:
            rows = min(self._rows, -(-len(self.cards) // columns))
        wide = (self.width() + GAP) / columns - GAP
        high = self._height or round(wide * 2 / 3) + CAPTION
        for place, card in enumerate(self.cards):
            row, column = divmod(place, columns)
            left, right = (round(at * (wide + GAP)) for at in (column, column + 1))
            card.setGeometry(left, row * (high + GAP), right - left - GAP, high)
            card.setVisible(row < rows)
        self.setFixedHeight(max(rows * (high + GAP) - GAP, 0))


def cover(painter: QPainter, box: QRect, image: QImage) -> None:
    """Fill a box with the middle of a picture."""
    size = box.size().scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
    part = QRect(QPoint(), size)
    part.moveCenter(image.rect().center())
    painter.drawImage(box, image, part)
