"""Lettering: words in a font, as an outline for the screen and as a picture for a layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath

from engines import Problem
from studio.canvas import LARGEST
from studio.clips import Clip
from ui.language import tr
from ui.workspaces.intake import image_from_qt

LONGEST = 5000
"""Characters of the longest text."""
SIZES = 4, 2000
"""The smallest and the largest size of letters, in pixels of the canvas."""
_BAND = 64
"""Rows that are painted at a time."""


@dataclass(frozen=True)
class Lettering:
    """Words and how they look; `size` is the height of the font in pixels of the canvas."""

    words: str = ""
    family: str = ""
    size: int = 64
    bold: bool = False
    italic: bool = False
    align: float = 0.0
    """Where the lines meet: 0 at the left, 0.5 in the middle, 1 at the right."""

    @property
    def look(self) -> dict[str, Any]:
        """All but the words, as JSON."""
        return {
            "family": self.family, "size": self.size, "bold": self.bold,
            "italic": self.italic, "align": self.align,
        }  # fmt: skip

    @property
    def title(self) -> str:
        """The first words, for the name of a layer."""
        first = " ".join(self.words.split())
        return first if len(first) <= 24 else first[:23].rstrip() + "…"

    @property
    def font(self) -> QFont:
        """The font that it is written in."""
        font = QFont(self.family) if self.family else QFont()
        font.setPixelSize(self.size)
        font.setBold(self.bold)
        font.setItalic(self.italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def with_look(look: object) -> Lettering:
    """A Lettering without words that looks as `look` says, as far as that can be understood."""
    plain = Lettering()
    if not isinstance(look, dict):
        return plain
    values = {
        name: look[name]
        for name, usual in plain.look.items()
        if type(look.get(name)) is type(usual)
    }
    values["size"] = min(max(values.get("size", plain.size), SIZES[0]), SIZES[1])
    values["align"] = min(max(values.get("align", plain.align), 0.0), 1.0)
    return Lettering(**values)


@lru_cache(1)
def outline(lettering: Lettering) -> QPainterPath:
    """The outlines of the letters; the top of the first line at 0, the lines meeting at 0."""
    font, path = lettering.font, QPainterPath()
    measure = QFontMetricsF(font)
    path.setFillRule(Qt.FillRule.WindingFill)
    for row, line in enumerate(lettering.words[:LONGEST].splitlines()):
        shown = line.expandtabs(4).rstrip()
        left = -lettering.align * measure.horizontalAdvance(shown)
        path.addText(QPointF(left, measure.ascent() + row * measure.lineSpacing()), font, shown)
    return path


def written(
    lettering: Lettering, colour: tuple[int, int, int], x: float, y: float
) -> Callable[[], Clip]:
    """What paints the letters in one colour, on any thread; the lines meet at `x` and begin at `y`.

    Raises Problem where there is nothing to see, or where it is larger than a canvas can be.
    """
    path = outline(lettering).translated(x, y)
    if path.isEmpty():
        raise Problem(
            tr("There are no letters to be seen."),
            tr("The text is empty, or the font has no such letters."),
            tr("Write something, or choose another font."),
        )
    frame: QRect = path.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
    if max(frame.width(), frame.height()) > LARGEST:
        raise Problem(
            tr("The text is too large."),
            tr(
                "It needs {width}×{height} pixels; each side may have {largest}.",
                width=frame.width(),
                height=frame.height(),
                largest=LARGEST,
            ),
            tr("Choose a smaller size, or break it into lines."),
        )
    return partial(_painted, path, frame, colour)


def _painted(path: QPainterPath, frame: QRect, colour: tuple[int, int, int]) -> Clip:
    """The letters as a picture, in bands: Qt holds the interpreter back while it fills one."""
    image = QImage(frame.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for top in range(0, frame.height(), _BAND):
        painter.resetTransform()
        painter.setClipRect(0, top, frame.width(), _BAND)
        painter.translate(-frame.x(), -frame.y())
        painter.fillPath(path, QColor(*colour))
    painter.end()
    return Clip(image_from_qt(image), frame.x(), frame.y())
