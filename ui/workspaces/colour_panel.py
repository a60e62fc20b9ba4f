"""ColourPanel: the two colours in hand, a wheel, slides, and palettes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
)

from studio.colours import Colour, Hsv, code_of, colour_of, hsv_of, read_code
from studio.palettes import Recent, Swatch
from studio.settings import SettingsFile
from ui import theme
from ui.canvas_paint import Paint, Palette
from ui.language import tr
from ui.widgets import Segments, icon_button
from ui.workspaces.colour_grid import ColourGrid, Wells
from ui.workspaces.colour_slides import ColourSlides
from ui.workspaces.colour_wheel import ColourWheel
from ui.workspaces.palette_box import PaletteBox

WIDTH = 268
"""Pixels that the panel is wide."""
_KEEP_MS = 1500


class ColourPanel(QFrame):
    """Chooses the colour in hand, or the one behind it; a chosen colour stands for no material."""

    pinned = Signal(bool)
    """Whether the panel is to stay beside the canvas."""
    closed = Signal()
    """The person wants it away."""
    escaped = Signal()
    """The person wants to go on painting."""

    def __init__(
        self, hand: Palette, settings: SettingsFile, recent: Recent, palettes: PaletteBox
    ) -> None:
        super().__init__()
        self.setObjectName("colourPanel")
        self.setAccessibleName(tr("Colour"))
        self.setFixedWidth(WIDTH)
        self._hand, self._settings, self._recent = hand, settings, recent
        self._hsv: Hsv = hsv_of(hand.paint.colour)
        self.wells, self.wheel, self.slides = Wells(), ColourWheel(), ColourSlides()
        self.before = _Before(self._take_back)
        self.code = QLineEdit()
        self.kind = Segments(((tr("HSV"), False), (tr("RGB"), True)), tr("Slides"))
        self.recent = ColourGrid(tr("Recent colours"), tr("Colours you paint with"))
        self.palettes = palettes
        self.pin = icon_button("pin", tr("Keep beside the canvas"), checkable=True)
        self._is_gone = False
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.timeout.connect(recent.keep)
        self._lay_out()
        self._connect()
        self.kind.set(bool(settings.recall("colour slides", False)))
        self._show_recent()
        self._show(hand.paint)
        self.before.remember(self._colour)

    @property
    def _colour(self) -> Colour:
        """The colour that is being chosen."""
        paint = self._hand.paint
        return paint.ground if self.wells.is_behind else paint.colour

    @property
    def usual_height(self) -> int:
        """Pixels that it takes with a whole wheel and some rows of the palette."""
        spare = self.wheel.sizeHint().height() - self.wheel.minimumHeight()
        return int(self.minimumSizeHint().height()) + spare + self.palettes.spare

    def begin(self) -> None:
        """It is opened: the colour of now is the one before."""
        self.before.remember(self._colour)

    def leave(self) -> None:
        """Hear no more of what outlives the panel: before it goes."""
        if self._is_gone:
            return
        self._is_gone = True
        self._recent.changed.disconnect(self._show_recent)
        self.palettes.leave()
        if self._keeping.isActive():
            self._keeping.stop()
            self._recent.keep()

    def choose(self, colour: Colour) -> None:
        """Take a colour for the one that is being chosen."""
        if self.wells.is_behind:
            self._hand.take(ground=colour, ground_label=0)
        else:
            self._hand.take(colour=colour, label=0)

    # ---- layout -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(7)
        column.addLayout(self._head())
        column.addWidget(self.wheel)
        column.addLayout(self._choices())
        column.addWidget(self.slides)
        column.addSpacing(2)
        column.addWidget(self.recent)
        column.addWidget(self.palettes, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        swap = icon_button(
            "swap", tr("Swap colours"), self._hand.swap, tr("Swap the two colours (X)")
        )
        default = icon_button(
            "default-colours", tr("Black and white"), self._hand.reset, tr("Black on white (D)")
        )
        close = icon_button("close", tr("Close"), self.closed.emit, tr("Close (C)"))
        row.addWidget(self.wells)
        row.addSpacing(2)
        for part in (swap, default):
            row.addWidget(part)
        row.addSpacing(4)
        row.addWidget(self.before, 1)
        row.addSpacing(2)
        for part in (self.pin, close):
            row.addWidget(part)
        return row

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.code.setAccessibleName(tr("Colour code"))
        self.code.setToolTip(tr("Red, green and blue in hexadecimal: #rrggbb or #rgb"))
        self.code.setMaxLength(9)
        self.code.setFixedWidth(88)
        row.addWidget(self.kind, 1)
        row.addWidget(self.code)
        return row

    def _connect(self) -> None:
        self._hand.changed.connect(self._show)
        self._hand.used.connect(self._used)
        self._recent.changed.connect(self._show_recent)
        self.wells.chosen.connect(self._turn)
        self.wheel.turned.connect(self._take)
        self.slides.moved.connect(self._take)
        self.kind.changed.connect(self._choose_slides)
        self.code.textEdited.connect(self._typed)
        self.code.editingFinished.connect(self._show_code)
        self.recent.picked.connect(lambda index: self.choose(self._recent.colours[index]))
        self.palettes.picked.connect(self.choose)
        self.pin.toggled.connect(self.pinned)

    # ---- what changes -----------------------------------------------------------------------

    def _take(self, hsv: Hsv) -> None:
        self._hsv = hsv
        self.choose(colour_of(hsv))

    def _take_back(self) -> None:
        self.choose(self.before.old)

    def _typed(self, text: str) -> None:
        colour = read_code(text)
        if colour is not None:
            self.choose(colour)

    def _turn(self, behind: bool) -> None:
        self.before.remember(self._colour)
        self._show(self._hand.paint)

    def _choose_slides(self, rgb: bool) -> None:
        self.slides.choose(rgb)
        self._settings.remember(**{"colour slides": rgb})

    def _used(self, colour: Colour) -> None:
        self._recent.use(colour)
        self._keeping.start(_KEEP_MS)
        if not self.wells.is_behind:
            self.before.remember(colour)

    def _show_recent(self) -> None:
        if not self._is_gone:
            self.recent.show_swatches(tuple(Swatch(each) for each in self._recent.colours))

    def _show(self, paint: Paint) -> None:
        if self._is_gone:
            return
        colour = self._colour
        if colour_of(self._hsv) != colour:
            self._hsv = hsv_of(colour, self._hsv)
        self.wells.show_colours(paint.colour, paint.ground)
        self.wheel.show_hsv(self._hsv)
        self.slides.show_hsv(self._hsv)
        self.before.show_new(colour)
        self.recent.mark(colour)
        self.palettes.show_colour(colour)
        if not (self.code.hasFocus() and read_code(self.code.text()) == colour):
            self._show_code()

    def _show_code(self) -> None:
        with QSignalBlocker(self.code):
            self.code.setText(code_of(self._colour))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what lies below the panel is not painted on


class _Before(QAbstractButton):
    """The new colour above the one before; pressed, it takes the one before again."""

    def __init__(self, back: Callable[[], None]) -> None:
        super().__init__()
        self.old: Colour = (0, 0, 0)
        self._new: Colour = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(34)
        self.setMinimumWidth(28)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("New colour above, the one before below: click to take that again"))
        self.clicked.connect(lambda: back())

    def remember(self, colour: Colour) -> None:
        """This is the colour before."""
        self.old = colour
        self.show_new(self._new)

    def show_new(self, colour: Colour) -> None:
        """Show the colour of now."""
        self._new = colour
        self.setAccessibleName(
            tr("Take the colour before again, {colour}", colour=code_of(self.old))
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().toRectF().adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(frame, 4, 4)
        painter.setClipPath(path)
        half = self.height() // 2
        painter.fillRect(0, 0, self.width(), half, QColor(*self._new))
        painter.fillRect(0, half, self.width(), self.height() - half, QColor(*self.old))
        painter.setClipping(False)
        edge = theme.present().colour("focus" if self.hasFocus() else "border")
        painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.0))
        painter.drawPath(path)
        painter.end()
