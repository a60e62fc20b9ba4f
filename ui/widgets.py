"""The few controls Qt does not have: number sliders, segments, switches, notices, a spinner."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QButtonGroup,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engines import Problem
from ui import theme
from ui.language import in_words, tr

STEPS = 1000
"""Positions of a number slider's handle."""


def label(text: str, role: str = "") -> QLabel:
    """A label in one of the style sheet's roles: heading, title, headline, hint, muted, danger."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def paragraph(text: str, role: str = "") -> QLabel:
    """A label that wraps."""
    made = label(text, role)
    made.setWordWrap(True)
    return made


def line() -> QFrame:
    """A thin line between two parts."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def icon_button(
    icon: str,
    text: str,
    run: Callable[[], object] | None = None,
    hint: str = "",
    *,
    checkable: bool = False,
) -> QToolButton:
    """A flat button that shows an icon; its text is for tooltips and screen readers."""
    button = QToolButton()
    button.setIcon(theme.icon(icon))
    button.setIconSize(QSize(18, 18))
    button.setAutoRaise(True)
    button.setCheckable(checkable)
    button.setAccessibleName(text)
    button.setToolTip(hint or text)
    if run is not None:
        button.clicked.connect(lambda: run())
    return button


def push_button(
    text: str, run: Callable[[], object], role: str = "", icon: str = ""
) -> QPushButton:
    """A button with words, in one of the roles: primary, quiet."""
    button = QPushButton(text)
    if icon:
        drawn = theme.tinted(icon, "accent_text") if role == "primary" else theme.icon(icon)
        button.setIcon(drawn)
        button.setIconSize(theme.BESIDE_TEXT)
    if role:
        button.setProperty("role", role)
    button.clicked.connect(lambda: run())
    return button


class NumberSlider(QWidget):
    """A slider with the number beside it; `whole` numbers or tenths, hundredths, as the range asks."""

    changed = Signal(object)
    """The new value, an int or a float, by hand or by `set`."""

    def __init__(
        self, low: float, high: float, *, whole: bool = False, unit: str = "", name: str = ""
    ) -> None:
        super().__init__()
        self._low, self._high, self._whole = low, high, whole
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, int(high - low) if whole and high - low <= STEPS else STEPS)
        self._number = number_field(low, high, whole=whole, unit=unit)
        self._number.setMinimumWidth(72)
        self._number.setProperty("slim", True)  # style sheets and NoButtons leave no room for text
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(self._number)
        self.set_name(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._slider, 1)
        row.addWidget(self._number)
        self._slider.valueChanged.connect(self._slid)
        self._number.valueChanged.connect(self._typed)

    def set_name(self, name: str) -> None:
        """What a screen reader calls it."""
        for part in (self, self._slider, self._number):
            part.setAccessibleName(name)

    def name_lowest(self, words: str) -> None:
        """Show words in place of the lowest number."""
        self._number.setSpecialValueText(words)

    def value(self) -> Any:
        """The number shown."""
        return self._number.value()

    def set(self, value: float) -> None:
        """Show a number."""
        self._number.setValue(int(value) if self._whole else value)  # type: ignore[arg-type]

    def _slid(self, step: int) -> None:
        value = self._low + (self._high - self._low) * step / self._slider.maximum()
        with QSignalBlocker(self._slider):
            self.set(round(value) if self._whole else value)

    def _typed(self, value: float) -> None:
        if not self._slider.signalsBlocked():
            share = (value - self._low) / max(self._high - self._low, 1e-12)
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(share * self._slider.maximum()))
        self.changed.emit(value)


def number_field(
    low: float, high: float, *, whole: bool, unit: str = ""
) -> QSpinBox | QDoubleSpinBox:
    """A field for a number, with as many decimals as a thousandth of the range needs."""
    field: QSpinBox | QDoubleSpinBox
    if whole:
        field = QSpinBox()
        field.setRange(int(low), int(high))
    else:
        field = QDoubleSpinBox()
        steps = 2 - math.floor(math.log10(max(high - low, 1e-9)))
        field.setDecimals(min(max(steps, 0), 6))
        field.setRange(low, high)
        field.setSingleStep((high - low) / 100)
    if unit:
        field.setSuffix(f" {unit.strip()}")
    field.setKeyboardTracking(False)
    give_room(field)
    return field


def give_room(field: QAbstractSpinBox) -> None:
    """Keep the text of a spin box off its edges, which a style sheet's padding does not."""
    field.lineEdit().setTextMargins(4, 0, 4, 0)


class Segments(QFrame):
    """A few choices side by side, one of them chosen; arrow keys move between them."""

    changed = Signal(object)
    """The value that is chosen now, by hand or by `set`."""

    def __init__(
        self, choices: Sequence[tuple[str, Any]], name: str = "", icons: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self._values = [value for _, value in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for index, (text, _) in enumerate(choices):
            button = QToolButton()
            button.setText(text)
            if index < len(icons) and icons[index]:
                button.setIcon(theme.icon(icons[index]))
                button.setIconSize(QSize(15, 15))
                button.setProperty("slim", True)
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}" if name else text)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        self._stop_at_chosen()
        self._group.idToggled.connect(lambda *_: self._stop_at_chosen())
        self._group.idToggled.connect(
            lambda id, on: self.changed.emit(self.value()) if on else None
        )

    def _stop_at_chosen(self) -> None:
        """Let Tab come to what is chosen, not to the first of them."""
        chosen = self._group.checkedButton()
        for button in self._group.buttons():
            is_chosen = button is chosen
            policy = Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        if chosen is not None:
            self.setFocusProxy(chosen)

    def button(self, index: int) -> QAbstractButton:
        """One of the choices."""
        return self._group.button(index)

    def show_icon(self, index: int, hint: str) -> None:
        """Show the icon of a choice alone; its text and more are told by a hint."""
        button = self._group.button(index)
        assert isinstance(button, QToolButton)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(16, 16))
        button.setToolTip(hint)

    def value(self) -> Any:
        """What is chosen."""
        return self._values[self._group.checkedId()]

    def set(self, value: Any) -> None:
        """Choose a value; ValueError when it is none of the choices."""
        self._group.button(self._values.index(value)).setChecked(True)


class Switch(QAbstractButton):
    """Yes or no, as a small switch."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(38, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        wears = theme.present()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(2.5, (self.height() - 19) / 2, 33, 19)
        on = self.isChecked()
        fill = "accent" if on else "pressed"
        edge = "focus" if self.hasFocus() else ("accent" if on else "disabled")
        painter.setPen(QPen(wears.colour(edge), 1.5 if self.hasFocus() else 1))
        painter.setBrush(wears.colour(fill if self.isEnabled() else "border"))
        painter.drawRoundedRect(groove, 9.5, 9.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wears.colour("accent_text" if on else "text"))
        painter.drawEllipse(
            QRectF(groove.right() - 16 if on else groove.left() + 3, groove.top() + 3, 13, 13)
        )
        painter.end()


class Section(QWidget):
    """A heading that folds what is below it away."""

    def __init__(self, title: str, content: QWidget, *, is_open: bool = True) -> None:
        super().__init__()
        self._title, self._content = title, content
        self._button = QToolButton()
        self._button.setText(title)
        self._button.setProperty("role", "section")
        self._button.setCheckable(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setIconSize(QSize(12, 12))
        self._button.toggled.connect(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._button)
        column.addWidget(content)
        self._button.setChecked(is_open)
        self._fold(is_open)

    def _fold(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._button.setIcon(theme.icon("chevron-down" if is_open else "chevron-right"))
        self._button.setAccessibleName(f"{self._title}, {'open' if is_open else 'folded'}")


class ElidedLabel(QLabel):
    """One line of text that is shortened in the middle to fit; the tooltip has all of it."""

    def __init__(
        self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__()
        self._mode = mode
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._full = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, self._mode, max(self.width(), 24))
        self.setText(shown)
        self.setToolTip(self._full if shown != self._full else "")


class Placeholder(QWidget):
    """What an empty place says: a quiet icon, a sentence, and perhaps what to do about it."""

    def __init__(
        self, icon: str, title: str, hint: str = "", buttons: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        picture = QLabel()
        picture.setPixmap(
            theme.tinted(icon, "muted").pixmap(QSize(40, 40), self.devicePixelRatioF())
        )
        parts: list[QWidget] = [picture, label(title, "title")]
        if hint:
            parts.append(paragraph(hint, "muted"))
        for part in parts:
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


class Spinner(QWidget):
    """A small turning arc: something is going on and nobody knows for how long."""

    def __init__(self, side: int = 16) -> None:
        super().__init__()
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(40)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(side, side)
        self.setAccessibleName(tr("Busy"))

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def _turn(self) -> None:
        self._angle = (self._angle + 15) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.present().colour("focus"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(QRectF(self.rect()).adjusted(2, 2, -2, -2), -self._angle * 16, 270 * 16)
        painter.end()


class Notice(QFrame):
    """A line above the work that tells of something and waits; it never takes the focus."""

    told = Signal(str, bool)
    """What it says now, and whether that is about a problem."""
    dismissed = Signal()
    """The person has read it, and wants to see it no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._icon, self._words = QLabel(), paragraph("")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._deed: QPushButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(10)
        close = icon_button("close", tr("Dismiss"), self._dismiss)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_problem(
        self, problem: Problem, deed: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Tell of a problem until it is dismissed, with a button perhaps."""
        self.warn(in_words(problem), deed)

    def warn(
        self, text: str, deed: tuple[str, Callable[[], object]] | None = None, seconds: float = 0
    ) -> None:
        """Tell of a problem in one's own words."""
        self._say(text, "warning", "warning", seconds)
        self._offer(deed)
        self.told.emit(text, True)

    def show_text(
        self, text: str, deed: tuple[str, Callable[[], object]] | None = None, seconds: float = 6
    ) -> None:
        """Tell of something for some seconds (0: until dismissed), with a button perhaps."""
        self._say(text, "info", "focus", seconds)
        self._offer(deed)
        self.told.emit(text, False)

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _offer(self, deed: tuple[str, Callable[[], object]] | None) -> None:
        if deed is not None:
            self._deed = push_button(deed[0], deed[1])
            self._deed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._deed.clicked.connect(self.hide)
            self._row.insertWidget(2, self._deed)

    def _say(self, text: str, icon: str, token: str, seconds: float) -> None:
        if self._deed is not None:
            self._deed.deleteLater()
            self._deed = None
        drawn = theme.tinted(icon, token).pixmap(QSize(18, 18), self.devicePixelRatioF())
        self._icon.setPixmap(drawn)
        self._words.setText(text)
        self.setAccessibleName(text)
        self._timer.stop()
        if seconds:
            self._timer.start(round(seconds * 1000))
        self.show()
