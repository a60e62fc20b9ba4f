"""Theme: named colours and sizes from TOML, as a palette, a style sheet and one-colour icons.

The present theme belongs to the application, as its palette does: `use` sets it, Qt tells every
widget by a palette change, and icons follow when they are painted next.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from engines import Problem
from ui.language import tr

logger = logging.getLogger(__name__)

RESOURCES = Path(__file__).parents[1] / "resources"
THEMES = ("dark", "light")
CHOICES = ("system", *THEMES)
"""What can be chosen: "system" follows the desktop."""
FINGER = 44
"""Logical pixels that a fingertip meets."""

_COLOURS = {
    QPalette.ColorRole.Window: "panel",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "focus",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "raised",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "window",
}


@dataclass(frozen=True)
class Theme:
    """Named colours ("#rrggbb"), spacing and radius scales, and font sizes in logical pixels."""

    name: str
    title: str
    dark: bool
    colours: Mapping[str, str]
    spacing: Mapping[str, int]
    radius: Mapping[str, int]
    font: Mapping[str, Any]

    def colour(self, token: str) -> QColor:
        """A named colour; KeyError for a name there is not."""
        return QColor(self.colours[token])

    def palette(self) -> QPalette:
        """The colours as Qt's roles."""
        palette = QPalette()
        for role, token in _COLOURS.items():
            palette.setColor(role, self.colour(token))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette

    def style_sheet(self, touch: bool = False) -> str:
        """The style sheet of the program in these colours and sizes, for fingers perhaps."""
        names = dict(self.colours)
        names["images"] = (RESOURCES / "themes" / self.name).as_posix()
        for scale in ("spacing", "radius", "font"):
            names |= {f"{scale}_{size}": str(value) for size, value in getattr(self, scale).items()}
        sheets = ["themes/style.qss", *(["themes/touch.qss"] if touch else [])]
        return "".join(Template(_read(sheet)).substitute(names) for sheet in sheets)


@cache
def load(name: str) -> Theme:
    """The theme of that name, "dark" or "light", from its file."""
    data = tomllib.loads(_read(f"themes/{name}.toml"))
    scale = tomllib.loads(_read("themes/scale.toml"))
    return Theme(name, data["title"], data["dark"], data["colours"], **scale)


class _Present:
    """Which theme the application wears."""

    theme: Theme | None = None
    choice: str = "dark"
    touch: bool = False
    trouble: Problem | None = None


def present() -> Theme:
    """The theme in use; the dark one before any was chosen."""
    return _Present.theme or load("dark")


def choice() -> str:
    """What was chosen last: "system", "dark" or "light"."""
    return _Present.choice


def resolve(choice: str) -> str:
    """The name of the theme for a choice: "system" asks the desktop, dark when it does not say."""
    if choice in THEMES:
        return choice
    scheme = QGuiApplication.styleHints().colorScheme()
    return "light" if scheme == Qt.ColorScheme.Light else "dark"


def reach(pixels: int) -> int:
    """A size of something that is met with the pointer; larger where it is a finger."""
    return max(pixels, FINGER) if _Present.touch else pixels


def use(choice: str, touch: bool | None = None) -> Theme:
    """Give the whole application a theme, now and in windows to come, for fingers perhaps."""
    _Present.choice = choice
    touch = _Present.touch if touch is None else touch
    theme = _readable(resolve(choice))
    if theme is _Present.theme and touch is _Present.touch:
        return theme
    _Present.theme, _Present.touch = theme, touch
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setFont(font())
        application.setPalette(theme.palette())
        application.setStyleSheet(theme.style_sheet(touch))
    return theme


def trouble() -> Problem | None:
    """What was wrong with the file of a theme that was asked for."""
    return _Present.trouble


def _readable(name: str) -> Theme:
    """The theme of that name, or the other one where its file is broken."""
    try:
        return _whole(load(name))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        other = next(each for each in THEMES if each != name)
        logger.warning("the theme %s cannot be used: %s", name, error)
        _Present.trouble = Problem(
            tr("The theme “{name}” cannot be read, so the other one is used.", name=name),
            tr("{name}.toml: {error}", name=name, error=f"{error!s}").rstrip(".") + ".",
            tr("Install Atelier again, or choose another theme in View ▸ Theme."),
        )
        return _whole(load(other))


def _whole(theme: Theme) -> Theme:
    """The theme, with a colour for every name that is asked for; else ValueError or KeyError."""
    theme.style_sheet()
    theme.palette()
    for name, colour in theme.colours.items():
        if not QColor.isValidColorName(colour):
            raise ValueError(f"{name} is no colour")
    return theme


def font(size: str = "normal", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font in one of the sizes of the scale: small, normal, title, headline."""
    sizes = present().font
    chosen = QFont()
    chosen.setFamilies([*sizes["families"], QFont().defaultFamily()])
    chosen.setPixelSize(int(sizes[size]))
    chosen.setWeight(weight)
    return chosen


# ---- icons ----------------------------------------------------------------------------------


BESIDE_TEXT = QSize(21, 16)
"""The size of an icon in a button with words: room is left between the two."""


@cache
def icon(name: str) -> QIcon:
    """The one-colour icon of that name, always in the colours of the present theme."""
    return QIcon(_engine(name, ""))


@cache
def tinted(name: str, token: str) -> QIcon:
    """The icon in one colour of the theme, "danger" or "accent_text", whatever its state."""
    return QIcon(_engine(name, token))


@cache
def _engine(name: str, token: str) -> _Drawing:
    """Kept, since an icon does not keep the Python part of its engine alive."""
    return _Drawing(name, token)


_CLONES: list[QIconEngine] = []
"""Kept for the same reason; copies of icons that are then changed are rare."""


class _Drawing(QIconEngine):
    """Draws an SVG in the colour that the theme has for the state of its widget."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token
        self._ready: dict[tuple[str, int, int], QPixmap] = {}

    def clone(self) -> QIconEngine:
        fresh = _Drawing(self._name, self._token)  # the copy of the icon deletes it
        _CLONES.append(fresh)
        return fresh

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
        pixmap = self._drawn(size, mode, state)
        painter.drawPixmap(QRectF(rect), pixmap, QRectF(QPoint(), size))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, mode, state)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """For a size in logical pixels on a screen of that scale."""
        pixmap = QPixmap(self._drawn(size * scale, mode, state))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def _drawn(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing in device pixels; nothing where there is no room."""
        if size.isEmpty():
            return QPixmap()
        colour = present().colours[self._token or _token_of(mode, state)]
        key = (colour, size.width(), size.height())
        if key not in self._ready:
            self._ready[key] = QPixmap.fromImage(render(self._name, colour, size))
        return self._ready[key]


def _token_of(mode: QIcon.Mode, state: QIcon.State) -> str:
    if mode == QIcon.Mode.Disabled:
        return "disabled"
    return "focus" if state == QIcon.State.On else "text"


def render(name: str, colour: str, size: QSize) -> QImage:
    """An icon drawn in one colour ("#rrggbb") at the left of a size in device pixels."""
    from PySide6.QtSvg import QSvgRenderer

    drawing = _read(f"icons/{name}.svg").replace("currentColor", colour)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    side = min(size.width(), size.height())
    spot = QRectF(0, (size.height() - side) / 2, side, side)
    QSvgRenderer(drawing.encode()).render(painter, spot)
    painter.end()
    return image


@cache
def _read(path: str) -> str:
    return (RESOURCES / path).read_text("utf-8")
