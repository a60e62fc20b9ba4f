"""ReferencePanel: the picture a painting is made of, and its materials to paint with."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.canvas import Reference
from ui.language import tr
from ui.widgets import icon_button
from ui.workspaces.swatches import Material, Swatches, material_at, materials_of, thumbnail

_SHOWN = 560
_ROOM = QSize(140, 92)
"""How large the reference is at most beside its materials."""


class ReferencePicture(QWidget):
    """The reference, small beside its materials; a click takes what is under it."""

    clicked = Signal(int, int)
    """A pixel of the reference."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._full = (1, 1)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setToolTip(tr("Click to paint with what is there"))
        self.setAccessibleName(tr("Reference picture"))

    def show_reference(self, reference: Reference) -> None:
        """Show a picture."""
        self._image = thumbnail(reference.picture, _SHOWN)
        self._full = reference.picture.size
        size = self._image.size().scaled(_ROOM, Qt.AspectRatioMode.KeepAspectRatio)
        self.setFixedSize(size.expandedTo(QSize(8, 8)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 5, 5)
        painter.setClipPath(shape)
        painter.drawImage(self.rect(), self._image)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(0, 0, 0, 80), 1))
        painter.drawPath(shape)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            at, (width, height) = event.position(), self._full
            x, y = int(at.x() / self.width() * width), int(at.y() / self.height() * height)
            self.clicked.emit(min(x, width - 1), min(y, height - 1))


class DropArea(QWidget):
    """Says what to do while there is no reference."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self.setMinimumHeight(112)
        text = QLabel(tr("Drop a picture here, paste one with\nCtrl+Shift+V, or choose a sample"))
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setProperty("role", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addStretch(1)
        column.addWidget(text)
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.palette().placeholderText().color()
        painter.setPen(QPen(line, 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


class ReferencePanel(QWidget):
    """Shows the reference of a canvas, and gives its colours and materials into the hand."""

    open_wanted = Signal()
    samples_wanted = Signal()
    materials_wanted = Signal()
    removal_wanted = Signal()
    picked = Signal(tuple, int)
    """Colour and label to paint with."""

    def __init__(self) -> None:
        super().__init__()
        self._reference: Reference | None = None
        self._picture = ReferencePicture()
        self.swatches = Swatches()
        self._note = QLabel()
        self._note.setProperty("role", "hint")
        self._note.setWordWrap(True)
        self._find = QPushButton(tr("Find materials"))
        self._find.setToolTip(tr("Cut the reference into materials to paint with"))
        self._stack = QStackedWidget()
        self._empty, self._filled = self._empty_page(), self._filled_page()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._picture.clicked.connect(self._pick_at)
        self.swatches.picked.connect(self._pick)
        self._find.clicked.connect(self.materials_wanted)
        self.show_reference(None)

    def show_reference(self, reference: Reference | None) -> None:
        """Show a reference, or what to do without one."""
        if reference is self._reference and reference is not None:
            return
        self._reference = reference
        self._stack.setCurrentIndex(0 if reference is None else 1)
        for page in (self._empty, self._filled):  # else a stack is as high as its highest page
            kind = QSizePolicy.Policy.Ignored
            if page is self._stack.currentWidget():
                kind = QSizePolicy.Policy.Preferred
            page.setSizePolicy(QSizePolicy.Policy.Preferred, kind)
        if reference is not None:
            self._picture.show_reference(reference)
            self._title.setText(reference.title)
            self._title.setToolTip(
                tr(
                    "{title}, {width} × {height} px",
                    title=reference.title,
                    width=reference.picture.width,
                    height=reference.picture.height,
                )
            )
            self.swatches.show_materials(materials_of(reference))
        self.show_search(False)

    def show_search(self, running: bool) -> None:
        """Say whether materials are being looked for."""
        found = bool(self.swatches.materials)
        self.swatches.setVisible(found)
        self._find.setVisible(not found and not running)
        if running:
            self._note.setText(tr("Finding materials…"))
        else:
            self._note.setText(tr("Materials tell sky from lake when you paint."))
        self._note.setVisible(running or not found)

    def mark(self, label: int) -> None:
        """Show which material is in hand."""
        self.swatches.mark(label)

    def _empty_page(self) -> QWidget:
        choose, samples = QPushButton(tr("Open picture…")), QPushButton(tr("Samples…"))
        choose.clicked.connect(self.open_wanted)
        samples.clicked.connect(self.samples_wanted)
        return DropArea(choose, samples)

    def _filled_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._title = QLabel()
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._title, 1)
        for name, text, signal in (
            ("open", tr("Choose another reference"), self.open_wanted),
            ("samples", tr("Choose a sample"), self.samples_wanted),
            ("close", tr("Remove the reference"), self.removal_wanted),
        ):
            button = icon_button(name, text)
            button.clicked.connect(signal)
            row.addWidget(button)
        column.addLayout(row)
        aside = QVBoxLayout()
        aside.setSpacing(6)
        aside.addWidget(self.swatches)
        aside.addWidget(self._note)
        aside.addWidget(self._find, 0, Qt.AlignmentFlag.AlignLeft)
        aside.addStretch(1)
        content = QHBoxLayout()
        content.setSpacing(10)
        content.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        content.addLayout(aside, 1)
        column.addLayout(content)
        return page

    def _pick(self, material: Material) -> None:
        self.picked.emit(material.colour, material.label)

    def _pick_at(self, x: int, y: int) -> None:
        if self._reference is not None:
            self.picked.emit(*material_at(self._reference, x, y))
