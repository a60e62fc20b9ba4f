"""BrushBar: the paint in hand above the canvas, and ZoomBox: how large that is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QToolButton,
    QWidget,
)

from studio.brushes import Mode
from ui.canvas_paint import Paint, Palette
from ui.language import mark, tr
from ui.theme import reach
from ui.widgets import icon_button
from ui.workspaces.controls import Slide, colours_icon
from ui.workspaces.sight import Sight

_ROOMY = 760
"""Pixels from which the bar has room for sliders."""
TOOLS: tuple[tuple[str, str, str, str], ...] = (
    ("brush", mark("Brush"), "B", mark("Paint with the colour or material in hand")),
    ("eraser", mark("Eraser"), "E", mark("Take paint away from the layer")),
    ("smudge", mark("Smudge"), "U", mark("Smear what is painted")),
    ("fill", mark("Fill"), "G", mark("Fill an area of like colour")),
    ("picker", mark("Pick colour"), "I", mark("Take a colour and its material from the canvas")),
)
"""Name (also of the icon), title, key and hint of each tool, in the order of the rail."""
STROKES = {Mode.PAINT: "brush", Mode.ERASE: "eraser", Mode.SMUDGE: "smudge"}
"""The tool that a brush is used with."""


class ZoomBox(QWidget):
    """How large the canvas is seen, with smaller, larger and fit, and the navigator."""

    def __init__(self, sight: Sight) -> None:
        super().__init__()
        view = sight.view
        self._view = view
        self._text = QToolButton()
        self._text.setToolTip(tr("Click for 100 % (Ctrl+1)"))
        self._text.setMinimumWidth(58)
        self._text.clicked.connect(lambda: view.zoom_to(1.0))
        self._buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, text, hint, deed in (
            ("zoom-out", tr("Zoom out"), tr("Zoom out (Ctrl+-)"), view.zoom_out),
            ("zoom-in", tr("Zoom in"), tr("Zoom in (Ctrl++)"), view.zoom_in),
            ("fit", tr("Fit to window"), tr("Fit to window (Ctrl+0)"), view.fit),
        ):
            button = icon_button(name, text, hint=hint)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            if name == "zoom-in":
                row.addWidget(self._text)
            row.addWidget(button)
            self._buttons.append(button)
        self._buttons.pop()  # what fits the picture into the window stays
        row.addWidget(self._navigator_button(sight))
        view.scaled.connect(self._show)
        self._show(view.scale)

    def _navigator_button(self, sight: Sight) -> QToolButton:
        hint = tr("Navigator (N): the whole picture in small")
        button = icon_button("navigator", tr("Navigator"), hint=hint, checkable=True)
        button.clicked.connect(lambda: sight.flip("navigator"))
        sight.altered.connect(lambda: button.setChecked(sight.aids.navigator))
        button.setChecked(sight.aids.navigator)
        return button

    def show_all(self, shown: bool) -> None:
        """Offer larger and smaller too, or what cannot be done by wheel and pinch alone."""
        for button in self._buttons:
            button.setVisible(shown)
        self.updateGeometry()

    def _show(self, scale: float) -> None:
        self._text.setText(f"{scale * 100:.0f} %")
        self._text.setAccessibleName(tr("Zoom: {value} percent", value=f"{scale * 100:.0f}"))


class BrushBar(QFrame):
    """Colour, size, hardness and opacity of the paint in hand."""

    colour_wanted = Signal()
    """The person wants to choose a colour."""

    def __init__(self, palette: Palette, zoom: ZoomBox) -> None:
        super().__init__()
        self.setObjectName("brushBar")
        self._palette = palette
        self.name_of: Callable[[int], str] = lambda label: tr("Material {label}", label=label)
        """What a material is called."""
        self._colour = QToolButton()
        self._colour.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._colour.setIconSize(QSize(26, 20))
        self._colour.setMinimumWidth(118)
        self._colour.clicked.connect(self.colour_wanted)
        self._size = Slide(
            tr("Size"),
            1,
            1000,
            " px",
            tr("Size of the brush in canvas pixels ([ smaller, ] larger)"),
            2.5,
        )
        self._hardness = Slide(
            tr("Hardness"), 0, 100, " %", tr("How sharp the edge of the brush is")
        )
        self._opacity = Slide(tr("Opacity"), 1, 100, " %", tr("How strongly one stroke covers"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(14)
        row.addWidget(self._colour)
        for slide in (self._size, self._hardness, self._opacity):
            row.addWidget(slide, 1)
            slide.setMaximumWidth(250)
        row.addStretch(1)
        row.addWidget(zoom)
        self._row, self._zoom = row, zoom
        self._strokes = True
        """Whether the tool in hand uses a brush."""
        self._others: list[tuple[QWidget, frozenset[str]]] = []
        self._coloured: set[str] = set()
        self._size.moved.connect(lambda value: palette.take(size=float(value)))
        self._hardness.moved.connect(lambda value: palette.take(hardness=value / 100))
        self._opacity.moved.connect(lambda value: palette.take(opacity=value / 100))
        palette.changed.connect(self._show)
        self._show(palette.paint)
        self.show_tool("brush")

    @property
    def colour_button(self) -> QToolButton:
        """Shows the two colours; a click lets one choose another."""
        return self._colour

    def show_tool(self, name: str) -> None:
        """Offer what the tool in hand uses."""
        self._strokes = name in STROKES.values()
        self._fold()
        self._colour.setVisible(name in self._coloured or not self._is_other(name))
        for widget, names in self._others:
            widget.setVisible(name in names)
        self._colour.setEnabled(name not in ("eraser", "smudge"))

    def _is_other(self, name: str) -> bool:
        return any(name in names for _, names in self._others)

    def add_options(self, widget: QWidget, *tools: str, coloured: bool = False) -> None:
        """Offer a widget of options, in place of the paint, while one of these tools is in hand.

        The colours stay beside those of `coloured` tools.
        """
        self._row.insertWidget(1, widget, 100)
        self._others.append((widget, frozenset(tools)))
        if coloured:
            self._coloured |= set(tools)
        widget.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, numbers stand without sliders, and the colour without words."""
        super().resizeEvent(event)
        roomy = self.width() >= _ROOMY + 3 * reach(0)
        for slide in (self._size, self._hardness, self._opacity):
            slide.show_handle(roomy)
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
        self._colour.setToolButtonStyle(words if roomy else icon_only)
        self._colour.setMinimumWidth(118 if roomy else reach(0))
        self._fold()

    def _fold(self) -> None:
        """Where there is too little room, leave out what matters less; keys change that too."""
        slides = (self._size, self._hardness, self._opacity)
        for slide in slides:
            slide.setVisible(self._strokes)
            slide.updateGeometry()
        self._zoom.show_all(True)
        for leave_out in (
            self._hardness.hide, lambda: self._zoom.show_all(False), self._opacity.hide,
        ):  # fmt: skip
            self._row.invalidate()
            if self._row.minimumSize().width() > self.width():
                leave_out()

    def refresh(self) -> None:
        """Show the paint in hand as it is called now."""
        self._show(self._palette.paint)

    def _show(self, paint: Paint) -> None:
        red, green, blue = paint.colour
        code = f"#{red:02x}{green:02x}{blue:02x}"
        what = self.name_of(paint.label) if paint.label else code
        self._colour.setIcon(colours_icon(paint.colour, paint.ground))
        self._colour.setText(what)
        self._colour.setToolTip(
            tr("Colour in hand: {code}. Click to choose another (C).", code=code)
        )
        self._colour.setAccessibleName(tr("Colour: {what}", what=what))
        self._size.show_value(paint.size)
        self._hardness.show_value(paint.hardness * 100)
        self._opacity.show_value(paint.opacity * 100)
