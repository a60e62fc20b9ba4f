"""The sizes of a whole picture: ImageSizeDialog resamples it, CanvasSizeDialog gives it more or less room."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QButtonGroup,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QWidget,
)

from studio.canvas import LARGEST
from ui.dialogs.frame import Frame
from ui.language import tr
from ui.widgets import Segments, give_room, icon_button, label, push_button

Size = tuple[int, int]


class ImageSizeDialog(Frame):
    """Asks for another size of all pixels; `size` and `smooth` are the answer."""

    def __init__(self, parent: QWidget | None, size: Size) -> None:
        super().__init__(
            parent,
            tr("Image size"),
            tr("Image size"),
            tr("All layers are resampled to another size."),
        )
        self._before = size
        self._sides = _side(tr("Width"), size[0]), _side(tr("Height"), size[1])
        self._link = icon_button(
            "link", tr("Keep proportion"), hint=tr("Keep the proportion"), checkable=True
        )
        self._link.setChecked(True)
        self._share = QDoubleSpinBox()
        self._share.setRange(0.1, 3200)
        self._share.setDecimals(1)
        self._share.setValue(100)
        self._share.setSuffix(" %")
        self._share.setAccessibleName(tr("Scale"))
        give_room(self._share)
        self._kind = Segments(((tr("Smooth"), True), (tr("Hard pixels"), False)), tr("Resampling"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sides[0], 1)
        row.addWidget(self._link)
        row.addWidget(self._sides[1], 1)
        form = _form(self)
        form.addRow(
            tr("Now"), label(tr("{width} × {height} px", width=size[0], height=size[1]), "muted")
        )
        form.addRow(tr("Size"), row)
        form.addRow(tr("Scale"), self._share)
        form.addRow(tr("Resampling"), self._kind)
        _finish(self, tr("Resample"))
        self._sides[0].valueChanged.connect(lambda value: self._typed(0, value))
        self._sides[1].valueChanged.connect(lambda value: self._typed(1, value))
        self._share.valueChanged.connect(self._scaled)
        self._link.toggled.connect(
            lambda on: self._typed(0, self._sides[0].value()) if on else None
        )

    @property
    def size_in_pixels(self) -> Size:
        """Width and height."""
        return self._sides[0].value(), self._sides[1].value()

    @property
    def smooth(self) -> bool:
        """Whether pixels are mixed."""
        smooth: bool = self._kind.value()
        return smooth

    def _typed(self, side: int, value: int) -> None:
        if self._link.isChecked():
            other = round(value * self._before[1 - side] / self._before[side])
            with QSignalBlocker(self._sides[1 - side]):
                self._sides[1 - side].setValue(other)
        with QSignalBlocker(self._share):
            self._share.setValue(100 * value / self._before[side])

    def _scaled(self, share: float) -> None:
        for field, before in zip(self._sides, self._before, strict=True):
            with QSignalBlocker(field):
                field.setValue(round(before * share / 100))


class CanvasSizeDialog(Frame):
    """Asks how large the canvas is and where the picture lies on it; no pixel is resampled."""

    def __init__(self, parent: QWidget | None, size: Size) -> None:
        super().__init__(
            parent,
            tr("Canvas size"),
            tr("Canvas size"),
            tr("The picture keeps its pixels; what has no room is cut."),
        )
        self._sides = _side(tr("Width"), size[0]), _side(tr("Height"), size[1])
        self._anchors = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sides[0], 1)
        row.addWidget(label("×", "muted"))
        row.addWidget(self._sides[1], 1)
        form = _form(self)
        form.addRow(
            tr("Now"), label(tr("{width} × {height} px", width=size[0], height=size[1]), "muted")
        )
        form.addRow(tr("Size"), row)
        form.addRow(tr("Picture lies"), self._grid())
        _finish(self, tr("Change"))

    @property
    def size_in_pixels(self) -> Size:
        """Width and height."""
        return self._sides[0].value(), self._sides[1].value()

    @property
    def anchor(self) -> tuple[float, float]:
        """Where the picture lies across and down, 0…1."""
        down, across = divmod(self._anchors.checkedId(), 3)
        return across / 2, down / 2

    def _grid(self) -> QWidget:
        places = (
            (tr("top left"), tr("top"), tr("top right")),
            (tr("left"), tr("in the middle"), tr("right")),
            (tr("bottom left"), tr("bottom"), tr("bottom right")),
        )
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        for row, names in enumerate(places):
            for column, name in enumerate(names):
                button = icon_button(
                    "anchor", name, hint=name[:1].upper() + name[1:], checkable=True
                )
                button.setFixedSize(34, 30)
                self._anchors.addButton(button, row * 3 + column)
                grid.addWidget(button, row, column)
        grid.setColumnStretch(3, 1)
        self._anchors.button(4).setChecked(True)
        return holder


def _form(dialog: Frame) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(12)
    dialog.body.addLayout(form)
    dialog.body.addStretch(1)
    dialog.setMinimumWidth(380)
    return form


def _finish(dialog: Frame, deed: str) -> None:
    dialog.add_button(push_button(tr("Cancel"), dialog.reject))
    dialog.add_button(push_button(deed, dialog.accept), main=True)


def _side(name: str, value: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(1, LARGEST)
    field.setValue(value)
    field.setSuffix(" px")
    field.setAccessibleName(name)
    give_room(field)
    return field
