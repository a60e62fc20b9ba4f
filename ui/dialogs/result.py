"""ResultDialog: a result as large as there is room, and legibly how it was made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from engines import Row
from studio.making import Making
from studio.recipes import Ingredient
from ui.dialogs.choice import when
from ui.dialogs.frame import Frame
from ui.language import number, told, tr
from ui.split_picture import SplitPicture
from ui.widgets import icon_button, label, paragraph, push_button

Read = Callable[[str, bool, Callable[[QImage], None]], None]
"""Reads the picture of a digest, or the drawing it was made of, small enough to be shown."""
_BESIDE = 280


class ResultDialog(Frame):
    """Shows one result of several; the arrows go to its neighbours. A second one for comparison."""

    layer_wanted = Signal(str)
    restore_wanted = Signal(str)
    """With the digest of the result that is shown."""

    def __init__(
        self,
        makings: list[Making],
        at: int,
        read: Read,
        parent: QWidget | None = None,
        second: str | None = None,
    ) -> None:
        """Begin with `makings[at]`; `second` is what it is compared with: a digest, "" its drawing."""
        super().__init__(parent, tr("Result"))
        self._makings, self._at, self._read, self._second = makings, at, read, second
        self._images: dict[tuple[str, bool], QImage] = {}
        self.picture = SplitPicture()
        self._facts = QScrollArea()
        self._facts.setWidgetResizable(True)
        self._facts.setFrameShape(QFrame.Shape.NoFrame)
        self._facts.setFixedWidth(_BESIDE)
        self._facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.picture, 1)
        row.addWidget(self._facts)
        self.body.addLayout(row, 1)
        self._compare = push_button(tr("Compare with its drawing"), self._toggle, icon="compare")
        self.add_button(self._compare, aside=True)
        self._back = icon_button("chevron-left", tr("Previous result"), lambda: self.go(-1))
        self._on = icon_button("chevron-right", tr("Next result"), lambda: self.go(1))
        self._place = label("", "muted")
        if len(makings) > 1:
            for each in (self._back, self._place, self._on):
                self._buttons.insertWidget(self._buttons.count() - 1, each)
        self.add_button(push_button(tr("Take up again"), self._restore))
        self.add_button(push_button(tr("Use as layer"), self._use))
        self.add_button(push_button(tr("Close"), self.reject), main=True)
        self.resize(1040, 640)
        self._show()

    @property
    def making(self) -> Making:
        """What is shown."""
        return self._makings[self._at]

    def go(self, step: int) -> None:
        """Show a neighbour, compared with the one before if two were; at the ends nothing happens."""
        if 0 <= self._at + step < len(self._makings):
            if self._second:
                self._second = self.making.asset.digest
            self._at += step
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.go(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            self.reject()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        self._facts.setWidget(_page(self.making))
        drawn, count = self._second == "", len(self._makings)
        self._compare.setText(
            tr("Without the drawing") if drawn else tr("Compare with its drawing")
        )
        self._place.setText(tr("{number} of {all}", number=self._at + 1, all=count))
        self._back.setEnabled(self._at > 0)
        self._on.setEnabled(self._at + 1 < count)
        self._paint()
        for wanted in filter(None, self._wanted()):
            if wanted not in self._images:
                self._read(*wanted, lambda image, wanted=wanted: self._take(wanted, image))  # type: ignore[misc]

    def _wanted(self) -> tuple[tuple[str, bool], tuple[str, bool] | None]:
        """What is shown, and what it is compared with: digests, and whether the drawing is meant."""
        digest = self.making.asset.digest
        if self._second is None:
            return (digest, False), None
        return (digest, False), (self._second, False) if self._second else (digest, True)

    def _take(self, wanted: tuple[str, bool], image: QImage) -> None:
        if isValid(self):  # it may have been closed while the picture was read
            self._images[wanted] = image
            self._paint()

    def _paint(self) -> None:
        wanted, other = self._wanted()
        first, second = self._images.get(wanted), self._images.get(other) if other else None
        names = (self._name(self.making), "")
        if self._second == "":
            names = names[0], tr("Drawing")
        elif self._second is not None:
            beside = [each for each in self._makings if each.asset.digest == self._second]
            names = names[0], self._name(beside[0]) if beside else ""
        self.picture.show_pictures(first, second, names if second is not None else ("", ""))

    def _name(self, making: Making) -> str:
        seed = making.seed
        name = told(making.engine) if making.engine else tr("Result")
        return name if seed is None else tr("{name}, seed {seed}", name=name, seed=seed)

    def _toggle(self) -> None:
        """Compare with the drawing, or no longer."""
        self._second = None if self._second == "" else ""
        self._show()

    def _use(self) -> None:
        self.layer_wanted.emit(self.making.asset.digest)
        self.accept()

    def _restore(self) -> None:
        self.restore_wanted.emit(self.making.asset.digest)
        self.accept()


def _page(making: Making) -> QWidget:
    """The facts of a result, one below the other."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(10)
    asset = making.asset
    column.addWidget(label(told(making.engine) if making.engine else tr("Result"), "title"))
    form = QFormLayout()
    form.setHorizontalSpacing(14)
    form.setVerticalSpacing(6)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    rows = [(tr("Made"), when(asset.time)), (tr("Size"), f"{asset.width} × {asset.height}")]
    for name, value, row in making.settings:
        rows.append((told(row.title) if row is not None else name, _shown(value, row)))
    recipe = making.recipe
    if recipe is not None:
        if recipe.card:
            rows.append((tr("Model"), recipe.card))
        rows.append((tr("Computed on"), recipe.device.upper()))
        made_of = [_picture(name, each) for name, each in making.pictures]
        if made_of:
            rows.append((tr("Made of"), "\n".join(made_of)))
    for name, words in rows:
        value = paragraph(words)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading = label(name, "muted")
        heading.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        form.addRow(heading, value)
    column.addLayout(form)
    if recipe is None:
        column.addWidget(paragraph(tr("Nothing is known of how it was made."), "muted"))
    column.addStretch(1)
    return page


def _picture(name: str, given: Ingredient) -> str:
    """A picture that something was made of."""
    return told(name) + (f" {given.size[0]} × {given.size[1]}" if given.size else "")


def _shown(value: Any, row: Row | None) -> str:
    """A value of a setting as people read it; a share in percent, as its slider has it."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, float):
        if row is not None and (row.low, row.high) == (0, 1):
            return f"{round(100 * value)} %"
        return number(float(f"{value:.3g}"), 2)
    if value in (None, ""):
        return "–"
    name = str(value).replace("-", " ").capitalize()  # as a choice is called, if it is one
    found = told(name)
    return found if found != name else str(value)
