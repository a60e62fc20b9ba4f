"""NewPictureDialog: the size and the paper of a new picture."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QSpinBox, QWidget

from ui.dialogs.frame import Frame
from ui.language import mark, tr
from ui.widgets import Segments, give_room, icon_button, label, push_button

SIZES: tuple[tuple[str, tuple[int, int] | None], ...] = (
    ("3 : 2", (1024, 683)),
    (mark("Square"), (1024, 1024)),
    (mark("Wide"), (1280, 720)),
    (mark("Upright"), (832, 1216)),
    (mark("Own size"), None),
)
PAPERS: tuple[tuple[str, tuple[int, int, int] | None], ...] = (
    (mark("White"), (255, 255, 255)),
    (mark("Grey"), (128, 128, 128)),
    (mark("Black"), (0, 0, 0)),
    (mark("None"), None),
)
LONGEST = 16384


class NewPictureDialog(Frame):
    """Asks for width, height and paper; `size` and `paper` are the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("New picture"), tr("New picture"))
        self._width, self._height = _side(tr("Width")), _side(tr("Height"))
        self._presets = Segments([(tr(name), size) for name, size in SIZES], tr("Format"))
        self._papers = Segments([(tr(name), colour) for name, colour in PAPERS], tr("Paper"))
        self._presets.changed.connect(self._take)
        for field in (self._width, self._height):
            field.valueChanged.connect(self._match)
        sides = QHBoxLayout()
        sides.setSpacing(8)
        sides.addWidget(self._width, 1)
        sides.addWidget(label("×", "muted"))
        sides.addWidget(self._height, 1)
        sides.addWidget(icon_button("swap", tr("Swap width and height"), self.swap))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(tr("Format"), self._presets)
        form.addRow(tr("Size"), sides)
        form.addRow(tr("Paper"), self._papers)
        self.body.addLayout(form)
        self.body.addStretch(1)
        self.add_button(push_button(tr("Cancel"), self.reject))
        self.add_button(push_button(tr("Create"), self.accept), main=True)
        self._take(SIZES[0][1])

    @property
    def size_in_pixels(self) -> tuple[int, int]:
        """Width and height."""
        return self._width.value(), self._height.value()

    @property
    def paper(self) -> tuple[int, int, int] | None:
        """The colour behind all layers; None is transparent."""
        paper: tuple[int, int, int] | None = self._papers.value()
        return paper

    def swap(self) -> None:
        """Turn the picture by a quarter."""
        width, height = self.size_in_pixels
        self._presets.set(None)
        self._width.setValue(height)
        self._height.setValue(width)

    def _take(self, size: tuple[int, int] | None) -> None:
        if size is not None:
            for field, side in zip((self._width, self._height), size, strict=True):
                with QSignalBlocker(field):
                    field.setValue(side)

    def _match(self) -> None:
        """A size typed by hand is no preset any more."""
        if self._presets.value() not in (None, self.size_in_pixels):
            self._presets.set(None)


def _side(name: str) -> QSpinBox:
    field = QSpinBox()
    field.setRange(1, LONGEST)
    field.setSuffix(" px")
    field.setAccessibleName(name)
    give_room(field)
    return field
