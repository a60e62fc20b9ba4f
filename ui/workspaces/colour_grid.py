"""ColourGrid: colours side by side to choose from, and Wells: the two colours in hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.colours import Colour, code_of
from studio.palettes import Swatch
from ui import theme
from ui.arrows import grid_step
from ui.language import told, tr

_SIDE, _GAP = 17, 3


def caption_of(swatch: Swatch) -> str:
    """What people read of a colour."""
    return replace(swatch, name=told(swatch.name)).caption


class ColourGrid(QWidget):
    """Colours in rows. Arrows move, Space and Enter choose, Delete asks to take one out."""

    picked = Signal(int)
    """The index that was chosen."""
    removal_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    """The person asks what can be done with a colour, at a point of the screen."""
    turned = Signal(QRect)
    """The keys went to another colour, which is there."""

    def __init__(self, name: str, hint: str = "") -> None:
        """`hint` is what it says while there is nothing to choose."""
        super().__init__()
        self._swatches: tuple[Swatch, ...] = ()
        self._hint = hint
        self._colour: Colour | None = None
        self._focus = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)

    @property
    def swatches(self) -> tuple[Swatch, ...]:
        """What can be chosen."""
        return self._swatches

    def show_swatches(self, swatches: Sequence[Swatch]) -> None:
        """Offer these colours."""
        if swatches != self._swatches:
            self._swatches = tuple(swatches)
            self._focus = min(self._focus, max(len(self._swatches) - 1, 0))
            self.updateGeometry()
            self.update()

    def mark(self, colour: Colour) -> None:
        """Show which one is in hand, if it is among them."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def spot(self, index: int) -> QRect:
        """Where the colour of that index is."""
        row, column = divmod(index, self._columns(self.width()))
        return QRect(column * (_SIDE + _GAP) + 1, row * (_SIDE + _GAP) + 1, _SIDE, _SIDE)

    def _columns(self, width: int) -> int:
        return max((width - 2 + _GAP) // (_SIDE + _GAP), 1)

    def _index_at(self, at: QPointF) -> int | None:
        spots = (i for i in range(len(self._swatches)) if self.spot(i).contains(at.toPoint()))
        return next(spots, None)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = max(-(-len(self._swatches) // self._columns(width)), 1)
        return rows * (_SIDE + _GAP) - _GAP + 2

    def sizeHint(self) -> QSize:
        return QSize(12 * (_SIDE + _GAP), self.heightForWidth(12 * (_SIDE + _GAP)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wears = theme.present()
        for index, swatch in enumerate(self._swatches):
            is_focused = self.hasFocus() and index == self._focus
            is_marked = swatch.colour == self._colour
            edge = "focus" if is_focused else "text" if is_marked else "border"
            spot = self.spot(index).toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setBrush(QColor(*swatch.colour))
            painter.setPen(QPen(wears.colour(edge), 2.0 if is_focused or is_marked else 1.0))
            painter.drawRoundedRect(spot, 3, 3)
        if not self._swatches:
            painter.setPen(wears.colour("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._hint)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._turn_to(index)
            self.picked.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self._focus if by_key else self._index_at(QPointF(event.pos()))
        if index is not None and index < len(self._swatches):
            self._turn_to(index)
            self.menu_wanted.emit(index, self.mapToGlobal(self.spot(index).bottomLeft()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(QPointF(event.pos()))
            if index is not None:
                QToolTip.showText(event.globalPos(), caption_of(self._swatches[index]), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _turn_to(self, index: int) -> None:
        self._focus = index
        self.setAccessibleDescription(caption_of(self._swatches[index]))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = grid_step(key, self._columns(self.width()))
        if step and 0 <= self._focus + step < len(self._swatches):
            self._turn_to(self._focus + step)
            self.turned.emit(self.spot(self._focus))
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._swatches:
            self.picked.emit(self._focus)
        elif key == Qt.Key.Key_Delete and self._swatches:
            self.removal_wanted.emit(self._focus)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._swatches:
            self._turn_to(self._focus)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()


class Wells(QWidget):
    """The colour in front and the one behind it; one of them is being chosen."""

    chosen = Signal(bool)
    """Whether it is the one behind that is to be chosen now."""

    def __init__(self) -> None:
        super().__init__()
        self._colours: tuple[Colour, Colour] = ((0, 0, 0), (255, 255, 255))
        self._behind = False
        self.setFixedSize(52, 40)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("Foreground and background: click the one to choose (X swaps them)"))
        self.setAccessibleName(tr("Foreground and background colour"))

    @property
    def is_behind(self) -> bool:
        """Whether the colour behind is being chosen."""
        return self._behind

    def show_colours(self, front: Colour, behind: Colour) -> None:
        """Show the two colours."""
        self._colours = front, behind
        self.setAccessibleDescription(
            tr(
                "Foreground {front}, background {behind}; choosing the background"
                if self._behind
                else "Foreground {front}, background {behind}; choosing the foreground",
                front=code_of(front),
                behind=code_of(behind),
            )
        )
        self.update()

    def choose(self, behind: bool) -> None:
        """Choose the colour behind, or the one in front."""
        if behind != self._behind:
            self._behind = behind
            self.show_colours(*self._colours)
            self.chosen.emit(behind)

    def spot(self, behind: bool) -> QRect:
        """Where one of the two is."""
        return QRect(20, 12, 31, 27) if behind else QRect(1, 1, 31, 27)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wears = theme.present()
        for behind in (True, False):
            spot = self.spot(behind).toRectF()
            painter.setBrush(QColor(*self._colours[behind]))
            is_chosen = behind is self._behind
            edge = ("focus" if self.hasFocus() else "text") if is_chosen else "disabled"
            painter.setPen(QPen(wears.colour("panel"), 4.0))
            painter.drawRoundedRect(spot, 4, 4)
            painter.setPen(QPen(wears.colour(edge), 2.0 if is_chosen else 1.0))
            painter.drawRoundedRect(spot, 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self.spot(False).contains(at):
            self.choose(False)
        elif self.spot(True).contains(at):
            self.choose(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if Qt.Key(event.key()) in keys:
            self.choose(not self._behind)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
