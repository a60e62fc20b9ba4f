"""Swatches: the materials of a reference picture as colours to paint with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QIcon,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engines import Image, Labels
from studio.canvas import Reference
from ui import theme
from ui.arrows import grid_step
from ui.language import tr

Colour = tuple[int, int, int]

_SIDE, _GAP = 35, 6
_SAMPLED = 160 * 160


@dataclass(frozen=True)
class Material:
    """One material of a reference: its label, mean colour, share of the picture, and a look."""

    label: int
    colour: Colour
    share: float
    look: QImage
    name: str

    @property
    def hint(self) -> str:
        """What a tooltip says."""
        red, green, blue = self.colour
        return tr(
            "{name}: {share} of the reference, {code}",
            name=self.name,
            share=f"{self.share:.0%}",
            code=f"#{red:02x}{green:02x}{blue:02x}",
        )


def name_of(reference: Reference | None, label: int) -> str:
    """What a material is called; by its number where nobody has named it."""
    names = dict(reference.names) if reference is not None else {}
    return names.get(label) or tr("Material {label}", label=label)


def materials_of(reference: Reference, side: int = 96) -> tuple[Material, ...]:
    """The materials of a reference by share, largest first; none without labels.

    The look is a square of the picture, at most `side` pixels wide, inside the material.
    """
    if reference.labels is None:
        return ()
    step = max(int((reference.picture.width * reference.picture.height / _SAMPLED) ** 0.5), 1)
    labels = reference.labels.pixels[::step, ::step]
    rgb = reference.picture.pixels[::step, ::step, :3]
    counts = np.bincount(labels.ravel(), minlength=Labels.highest + 1)
    found = []
    for label in np.flatnonzero(counts[1:]) + 1:
        inside = labels == label
        red, green, blue = (round(float(value)) for value in rgb[inside].mean(0))
        look = _look(reference.picture, inside, step, side)
        share = float(counts[label] / labels.size)
        name = name_of(reference, int(label))
        found.append(Material(int(label), (red, green, blue), share, look, name))
    return tuple(sorted(found, key=lambda material: -material.share))


def _look(picture: Image, inside: np.ndarray, step: int, side: int) -> QImage:
    """About the largest square of the picture inside a material, at most `side` pixels wide.

    `inside` has one pixel of every `step`; the best place is searched by shrinking.
    """
    height, width = inside.shape
    sums = np.zeros((height + 1, width + 1), np.int32)
    sums[1:, 1:] = inside.cumsum(0, dtype=np.int32).cumsum(1, dtype=np.int32)
    size = max(min(side // step, height, width), 1)
    while True:
        full = sums[size:, size:] - sums[:-size, size:] - sums[size:, :-size] + sums[:-size, :-size]
        y, x = np.unravel_index(int(full.argmax()), full.shape)
        if full[y, x] >= 0.98 * size * size or size <= 2:
            break
        size = max(size * 3 // 4, 2)
    part = picture.pixels[y * step : (y + size) * step, x * step : (x + size) * step, :3]
    rgb = np.ascontiguousarray(part)
    kind = QImage.Format.Format_RGB888
    return QImage(rgb.data, rgb.shape[1], rgb.shape[0], rgb.strides[0], kind).copy()


def material_at(reference: Reference, x: int, y: int) -> tuple[Colour, int]:
    """Colour and label to paint with for a pixel of the reference."""
    label = int(reference.labels.pixels[y, x]) if reference.labels is not None else 0
    if label:
        for material in materials_of(reference):
            if material.label == label:
                return material.colour, label
    red, green, blue = (int(v) for v in reference.picture.rgb[y, x])
    return (red, green, blue), label


class Swatches(QWidget):
    """A grid of materials; one is in hand. Arrows move, Space and Enter choose.

    One that is dragged onto another is to be joined with that.
    """

    picked = Signal(object)
    """The Material that was chosen."""
    menu_wanted = Signal(int, QPoint)
    """What can be done with a label is asked for, at a place on the screen."""
    join_wanted = Signal(int, int)
    """A label, and the one it is to be joined with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._materials: tuple[Material, ...] = ()
        self._label = 0
        self._focus = 0
        self._dragged: int | None = None
        self._target: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Materials of the reference"))

    @property
    def materials(self) -> tuple[Material, ...]:
        """What can be chosen."""
        return self._materials

    def show_materials(self, materials: tuple[Material, ...]) -> None:
        """Offer these materials."""
        self._materials = materials
        self._focus = min(self._focus, max(len(materials) - 1, 0))
        self._dragged = self._target = None
        self.updateGeometry()
        self.update()

    def mark(self, label: int) -> None:
        """Show which material is in hand; 0 is none."""
        self._label = label
        self.update()

    def spot(self, index: int) -> QRect:
        """Where the swatch of that index is."""
        columns = self._columns(self.width())
        row, column = divmod(index, columns)
        return QRect(column * (_SIDE + _GAP) + 2, row * (_SIDE + _GAP) + 2, _SIDE, _SIDE)

    def _columns(self, width: int) -> int:
        return max((width - 4 + _GAP) // (_SIDE + _GAP), 1)

    def _index_at(self, at: QPointF) -> int | None:
        spots = (i for i in range(len(self._materials)) if self.spot(i).contains(at.toPoint()))
        return next(spots, None)

    def _choose(self, index: int) -> None:
        self._focus = index
        self.mark(self._materials[index].label)
        self.setAccessibleDescription(self._materials[index].hint)
        self.picked.emit(self._materials[index])

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._materials) // self._columns(width))
        return max(rows * (_SIDE + _GAP) - _GAP, 0) + 4

    def sizeHint(self) -> QSize:
        return QSize(6 * (_SIDE + _GAP), self.heightForWidth(6 * (_SIDE + _GAP)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index, material in enumerate(self._materials):
            self._paint_swatch(painter, index, material)
        painter.end()

    def _paint_swatch(self, painter: QPainter, index: int, material: Material) -> None:
        spot = self.spot(index)
        path = QPainterPath()
        path.addRoundedRect(spot, 6, 6)
        painter.save()
        painter.setClipPath(path)
        painter.drawImage(spot, material.look)
        corner = QPainterPath()
        corner.moveTo(spot.right() + 1, spot.bottom() - 15)
        corner.lineTo(spot.right() + 1, spot.bottom() + 1)
        corner.lineTo(spot.right() - 15, spot.bottom() + 1)
        painter.fillPath(corner, QBrush(QColor(*material.colour)))
        painter.restore()
        painter.setPen(QPen(QColor(0, 0, 0, 70), 1))
        painter.drawPath(path)
        if index == self._target:
            self._paint_target(painter, spot)
        if material.label == self._label:
            ring = spot.adjusted(-1, -1, 1, 1)
            painter.setPen(QPen(theme.present().colour("focus"), 3))
            painter.drawRoundedRect(ring, 7, 7)
        elif self.hasFocus() and index == self._focus:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1.5))
            painter.drawRoundedRect(spot.adjusted(-1, -1, 1, 1), 7, 7)

    def _paint_target(self, painter: QPainter, spot: QRect) -> None:
        """A plus on the swatch that another one would join."""
        veil = QColor(0, 0, 0, 150)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(spot, 6, 6)
        painter.setPen(QPen(QColor("#ffffff"), 2))
        middle = spot.center()
        painter.drawLine(middle - QPoint(6, 0), middle + QPoint(6, 0))
        painter.drawLine(middle - QPoint(0, 6), middle + QPoint(0, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(index)
            self._dragged = index

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        target = index if self._dragged not in (None, index) else None
        if target != self._target:
            self._target = target
            self.update()
        hint = self._materials[index].hint if index is not None else ""
        if target is not None and self._dragged is not None:
            one, other = self._materials[self._dragged], self._materials[target]
            hint = tr("Join “{one}” with “{other}”", one=one.name, other=other.name)
        QToolTip.showText(event.globalPosition().toPoint() + QPoint(12, 12), hint, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, target = self._dragged, self._target
        self._dragged = self._target = None
        self.update()
        if dragged is not None and target is not None:
            self.join_wanted.emit(self._materials[dragged].label, self._materials[target].label)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self._focus if is_key else self._index_at(QPointF(event.pos()))
        if index is not None and index < len(self._materials):
            at = self.mapToGlobal(self.spot(index).bottomLeft()) if is_key else event.globalPos()
            self.menu_wanted.emit(self._materials[index].label, at)

    def icon_of(self, material: Material) -> QIcon:
        """A material as it is shown in menus."""
        return QIcon(QPixmap.fromImage(material.look.scaled(20, 20)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = grid_step(key, self._columns(self.width()))
        if step and 0 <= self._focus + step < len(self._materials):
            self._focus += step
            self.update()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._materials:
            self._choose(self._focus)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()


def thumbnail(image: Image, side: int) -> QImage:
    """A small copy of a picture, at most `side` pixels wide and high."""
    step = max(min(image.width, image.height) // (2 * side), 1)
    part = np.ascontiguousarray(image.pixels[::step, ::step])
    kind = QImage.Format.Format_RGBA8888
    whole = QImage(part.data, part.shape[1], part.shape[0], part.strides[0], kind)
    small = whole.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    # Of the wanted size already, it would still lie in the array that is about to go.
    return small.copy()
