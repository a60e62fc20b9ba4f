"""CommandRows: how a command looks in a list: its icon, name, menu and keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.language import tr
from ui.lists import Index

_HEIGHT, _ICON, _EDGE, _GAP = 32, 16, 10, 12


@dataclass(frozen=True)
class Command:
    """One action as it is now."""

    id: str
    title: str
    place: str
    """The menu it is in, with its submenus."""
    keys: str = ""
    icon: str = ""
    reason: str = ""
    """Why it cannot be done now; empty when it can."""
    is_on: bool = False
    hint: str = ""
    places: tuple[int, ...] = ()
    """Which letters of the title are those that were typed."""

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        parts = (
            self.title,
            self.place,
            tr("on", "switched on") if self.is_on else "",
            self.keys,
            self.reason,
        )
        return ", ".join(part for part in parts if part)


class CommandRows(QStyledItemDelegate):
    """Paints commands in one line each."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, theme.reach(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        command: Command = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        wears = theme.present()
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for flag, token in (
            (QStyle.StateFlag.State_Selected, "selection"),
            (QStyle.StateFlag.State_MouseOver, "raised"),
        ):
            if state & flag:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(wears.colour(token))
                painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 5, 5)
                break
        if command.icon or command.is_on:
            drawn = theme.tinted(
                "check" if command.is_on else command.icon,
                "disabled" if command.reason else "focus" if command.is_on else "muted",
            )
            drawn.paint(
                painter, QRect(area.x() + _EDGE, area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            )
        self._paint_words(painter, area.adjusted(_EDGE + _ICON + _GAP, 0, -_EDGE, 0), command)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, command: Command) -> None:
        wears, metrics = theme.present(), painter.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter
        small = theme.font("small")
        keys = metrics.horizontalAdvance(command.keys)
        painter.setPen(wears.colour("disabled" if command.reason else "muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, command.keys)
        room = area.adjusted(0, 0, -(keys + _GAP if keys else 0), 0)
        width = self._paint_title(painter, room, command)
        rest = room.adjusted(width + _GAP, 1, 0, 1)
        painter.setFont(small)
        painter.setPen(wears.colour("muted"))
        beside = command.reason or command.place
        shown = QFontMetrics(small).elidedText(beside, Qt.TextElideMode.ElideRight, rest.width())
        if rest.width() > 40:
            painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | middle, shown)

    def _paint_title(self, painter: QPainter, room: QRect, command: Command) -> int:
        """The title with the letters that were typed marked; gives its width."""
        wears = theme.present()
        plain, strong = QFont(painter.font()), QFont(painter.font())
        strong.setWeight(QFont.Weight.Bold)
        base = room.y() + (room.height() + QFontMetrics(plain).capHeight()) // 2
        ink = wears.colour("disabled" if command.reason else "text")
        mark = wears.colour("muted" if command.reason else "focus")
        title = QFontMetrics(plain).elidedText(
            command.title, Qt.TextElideMode.ElideRight, room.width()
        )
        x = room.x()
        for text, marked in runs(title, command.places):
            font = strong if marked else plain
            painter.setFont(font)
            painter.setPen(mark if marked else ink)
            painter.drawText(QPoint(x, base), text)
            x += QFontMetrics(font).horizontalAdvance(text)
        return x - room.x()


def runs(text: str, places: Sequence[int]) -> list[tuple[str, bool]]:
    """The text in pieces, and whether each is one of the places."""
    pieces: list[tuple[str, bool]] = []
    chosen = set(places)
    for number, letter in enumerate(text):
        marked = number in chosen
        if pieces and pieces[-1][1] == marked:
            pieces[-1] = (pieces[-1][0] + letter, marked)
        else:
            pieces.append((letter, marked))
    return pieces
