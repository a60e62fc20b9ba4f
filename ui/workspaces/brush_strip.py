"""BrushStrip: every brush as a picture of its stroke, to be taken by a click."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, lru_cache
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QIcon, QPixmap, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QWidget,
)

from studio.brush_pictures import Colour, picture
from studio.brush_shelf import Preset, Shelf
from studio.brushes import Brush, Mode
from studio.tiles import Pixels
from ui import theme
from ui.canvas_cache import wrapped
from ui.canvas_paint import Paint
from ui.language import mark, told, tr

PICTURE = QSize(64, 26)
_WIDTH = 78
_KINDS = {
    Mode.PAINT: mark("paints"),
    Mode.ERASE: mark("takes paint away"),
    Mode.SMUDGE: mark("smears"),
}

Pictures = list[tuple[str, "_Painted"]]
Work = Callable[[Callable[[], Pictures], Callable[[Pictures], None]], object]
"""Makes pictures beside the window, and hands them over in it."""


class BrushStrip(QFrame):
    """The presets of a shelf in a row that can be scrolled; one is in hand."""

    picked = Signal(object)
    """The Preset that was clicked."""
    menu_wanted = Signal(QPoint)
    """The person asks what can be done with the brush in hand, at a point of the screen."""

    def __init__(self, shelf: Shelf, work: Work, *beside: QWidget) -> None:
        super().__init__()
        self.setObjectName("brushStrip")
        self._shelf, self._work = shelf, work
        self._buttons: dict[str, QToolButton] = {}
        self._marked = ""
        self._is_used = True
        self._is_gone = False
        self._row = _Row()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 10, 2)
        row.setSpacing(6)
        row.addWidget(self._row, 1)
        for widget in beside:
            row.addWidget(widget)
        self._beside = beside
        shelf.changed.connect(self._show)
        self._show()

    def mark(self, paint: Paint) -> None:
        """Show which brush is in hand."""
        if paint.preset == self._marked:
            return
        self._marked = paint.preset
        self._check()

    def show_use(self, is_used: bool) -> None:
        """Show whether the tool in hand paints with brushes at all."""
        if is_used != self._is_used:
            self._is_used = is_used
            self._check()

    def leave(self) -> None:
        """Hear no more of the shelf: before the widget goes."""
        self._is_gone = True
        self._shelf.changed.disconnect(self._show)

    def _show(self) -> None:
        self._buttons = {each.name: self._button(each) for each in self._shelf.presets}
        self._row.show_buttons(list(self._buttons.values()))
        self._order()
        self._check()
        self._picture()

    def _order(self) -> None:
        """Let Tab go over the brushes from left to right, then to what is beside them."""
        for one, other in pairwise((*self._buttons.values(), *self._beside)):
            self.setTabOrder(one, other)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order()  # once more, since the strip has come into its window

    def _button(self, preset: Preset) -> QToolButton:
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setProperty("role", "brush")
        words = QFontMetrics(theme.font("small"))
        button.setText(words.elidedText(told(preset.name), Qt.TextElideMode.ElideRight, _WIDTH - 6))
        button.setIconSize(PICTURE)
        # The pictures come later, and the row must not jump then.
        button.setFixedSize(_WIDTH, PICTURE.height() + words.height() + 11)
        button.setAutoRaise(True)
        button.setCheckable(True)
        button.setAccessibleName(tr("Brush {name}", name=told(preset.name)))
        what = tr(
            "{kind}, {size} px", kind=tr(_KINDS[preset.brush.mode]), size=f"{preset.brush.size:g}"
        )
        button.setToolTip(f"{told(preset.name)}: {what}")
        button.clicked.connect(lambda: self.picked.emit(preset))
        return button

    def _check(self) -> None:
        self._row.check(self._buttons.get(self._marked) if self._is_used else None)

    def _picture(self) -> None:
        """Have the pictures made beside the window, in the colours of the theme."""
        ratio = self.devicePixelRatioF()
        size = round(PICTURE.width() * ratio), round(PICTURE.height() * ratio)
        colour = theme.present().colour("text")
        ink = colour.red(), colour.green(), colour.blue()
        presets = self._shelf.presets

        def paint() -> Pictures:
            return [(each.name, _Painted.of(each.brush, *size, ink)) for each in presets]

        self._work(paint, self._place)

    def _place(self, pictures: Pictures) -> None:
        for name, painted in () if self._is_gone else pictures:
            button = self._buttons.get(name)
            if button is not None:
                button.setIcon(painted.icon)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._picture()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        under = self.childAt(event.pos())
        if isinstance(under, QToolButton) and under in self._buttons.values():
            under.click()
        self.menu_wanted.emit(event.globalPos())


class _Row(QScrollArea):
    """Buttons side by side; the wheel scrolls sideways."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_buttons(self, buttons: list[QToolButton]) -> None:
        """Have these buttons, of which one can be down."""
        content = QWidget()
        content.setAutoFillBackground(False)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(content)
        for button in buttons:
            row.addWidget(button)
            self._group.addButton(button)
        row.addStretch(1)
        self.setWidget(content)
        self.setFixedHeight(content.sizeHint().height())

    def check(self, button: QToolButton | None) -> None:
        """Press one button, in sight; None lets go of all."""
        if button is not None:
            button.setChecked(True)
            self.ensureWidgetVisible(button, 40, 0)
        elif (down := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            down.setChecked(False)
            self._group.setExclusive(True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turn.x() or turn.y()))
        event.accept()


class _Painted:
    """What a brush does, and the icon of that, which all tabs share: Qt keeps pixels of each icon long after its tab."""

    def __init__(self, pixels: Pixels) -> None:
        self._pixels = pixels

    @classmethod
    @lru_cache(maxsize=256)
    def of(cls, brush: Brush, width: int, height: int, ink: Colour) -> _Painted:
        """The picture in pixels of the device; painted once."""
        return cls(picture(brush, width, height, ink))

    @cached_property
    def icon(self) -> QIcon:
        """For the thread of the window alone."""
        pixmap = QPixmap.fromImage(wrapped(self._pixels).copy())
        pixmap.setDevicePixelRatio(self._pixels.shape[1] / PICTURE.width())
        return QIcon(pixmap)
