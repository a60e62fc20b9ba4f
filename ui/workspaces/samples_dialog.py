"""SamplesDialog: the pictures that come with the program, to begin in one click."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from studio.jobs import JobQueue
from studio.samples import Sample, samples
from ui import theme
from ui.dialogs.frame import Frame
from ui.language import told, tr
from ui.lists import Index, ValueListModel
from ui.widgets import push_button
from ui.workspaces.swatches import thumbnail

_WIDE, _HIGH = 184, 156
_Look = tuple[QImage, QImage | None]
"""Small pictures of a sample's reference and of its painting."""


class _Cards(QStyledItemDelegate):
    """Paints a sample: its reference, the painting that comes with it, and its title."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.looks: dict[str, _Look] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDE, _HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        sample: Sample = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect.adjusted(6, 6, -6, -6)
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = area.adjusted(0, 0, 0, -24)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        near = bool(state & QStyle.StateFlag.State_MouseOver)
        line = theme.present().colour("focus") if chosen or near else QColor(0, 0, 0, 60)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(box), 6, 6)
        painter.fillPath(shape, palette.color(QPalette.ColorRole.Mid))
        reference, painting = self.looks.get(sample.id, (None, None))
        painter.setClipPath(shape)
        if reference is not None:
            _cover(painter, box, reference)
        if painting is not None:
            corner = QRect(box.right() - 66, box.bottom() - 48, 60, 42)
            _cover(painter, corner, painting)
            painter.setPen(QPen(QColor(255, 255, 255, 200), 1.5))
            painter.drawRect(corner)
        painter.setClipping(False)
        painter.setPen(QPen(line, 2.5 if chosen else 1))
        painter.drawPath(shape)
        painter.setFont(theme.font("small"))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        text = painter.fontMetrics().elidedText(
            told(sample.title), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, text)
        painter.restore()


def _cover(painter: QPainter, box: QRect, image: QImage) -> None:
    """Fill a box with the middle of a picture."""
    size = box.size().scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
    part = QRect(QPoint(), size)
    part.moveCenter(image.rect().center())
    painter.drawImage(box, image, part)


class SamplesDialog(Frame):
    """A grid of samples; a double click, Enter or the button takes one."""

    taken = Signal(object)
    """The Sample that was chosen."""

    def __init__(self, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            tr("Samples"),
            tr("Samples"),
            tr("Each is a reference picture. Where it shows a small painting, that comes along."),
        )
        self._cards = _Cards(self)
        self._model = ValueListModel(key=lambda sample: sample.id)
        self.list = self._grid()
        self.body.addWidget(self.list, 1)
        self.list.activated.connect(self._take)
        self.add_button(push_button(tr("Cancel"), self.reject))
        take = push_button(tr("Use sample"), lambda: self._take(self.list.currentIndex()))
        self.add_button(take, main=True).setEnabled(False)
        self.list.selectionModel().currentChanged.connect(
            lambda index: take.setEnabled(index.isValid())
        )
        self.resize(4 * _WIDE + 80, 640)
        offered = samples()
        self._model.show(offered)
        if offered:
            self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setFocus()
        self._reading = [
            jobs.run_io(
                tr("Look at {title}", title=told(sample.title)),
                partial(_look, sample),
                self._seen(sample),
            )
            for sample in offered
        ]

    def _grid(self) -> QListView:
        grid = QListView()
        grid.setModel(self._model)
        grid.setItemDelegate(self._cards)
        grid.setViewMode(QListView.ViewMode.IconMode)
        grid.setResizeMode(QListView.ResizeMode.Adjust)
        grid.setMovement(QListView.Movement.Static)
        grid.setUniformItemSizes(True)
        grid.setMouseTracking(True)
        grid.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setAccessibleName(tr("Samples"))
        return grid

    def _seen(self, sample: Sample) -> Callable[[_Look], None]:
        def keep(look: _Look) -> None:
            self._cards.looks[sample.id] = look
            self.list.viewport().update()

        return keep

    def _take(self, index: Index) -> None:
        if index.isValid() and self.result() != QDialog.DialogCode.Accepted:
            self.accept()
            self.taken.emit(index.data(Qt.ItemDataRole.UserRole))

    def done(self, result: int) -> None:
        for job in self._reading:
            job.cancel()
        super().done(result)


def _look(sample: Sample) -> _Look:
    painting = sample.painting() if sample.has_painting else None
    return (
        thumbnail(sample.reference(), 2 * _WIDE),
        thumbnail(painting, _WIDE) if painting is not None else None,
    )
