"""PaletteBox: a palette to choose from, and what can be done with palettes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engines import Problem
from studio.canvas import Reference
from studio.colours import Colour, code_of
from studio.jobs import JobQueue
from studio.palettes import BASIC, SUFFIX, ColourSet, PaletteShelf, Swatch, write_palette
from studio.picture_colours import palette_of
from studio.settings import SettingsFile
from ui.dialogs.name import NameDialog
from ui.language import mark, told, tr
from ui.widgets import icon_button
from ui.workspaces.colour_grid import ColourGrid, caption_of
from ui.workspaces.controls import ElidedBox

_ROWS = 42
"""Pixels of a palette that are seen at least; the rest is scrolled to."""
_MORE = 80
"""Pixels more that are worth having."""


class PaletteBox(QWidget):
    """One palette of the shelf in sight; colours are added, named, and taken out."""

    picked = Signal(object)
    """The Colour that was chosen."""
    reshaped = Signal()
    """There are other colours, which may need other room."""

    def __init__(
        self,
        shelf: PaletteShelf,
        settings: SettingsFile,
        jobs: JobQueue,
        reference: Callable[[], Reference | None],
        complain: Callable[[Problem], None],
        tell: Callable[[str, tuple[str, Callable[[], object]]], None],
    ) -> None:
        """`tell` says something, and offers what a word stands for."""
        super().__init__()
        self._shelf, self._settings, self._jobs = shelf, settings, jobs
        self._reference, self._complain, self._tell = reference, complain, tell
        self._colour: Colour = (0, 0, 0)
        self._is_gone = False
        self.palette_in_sight: ColourSet = shelf.named(str(settings.recall("palette", "")))
        self.names = ElidedBox()
        self.names.setAccessibleName(tr("Palette"))
        self.names.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.grid = ColourGrid(tr("Colours of the palette"))
        self.add = icon_button("add", tr("Add the colour"), self.add_colour)
        self._more = icon_button("more", tr("Palettes"), self._open_menu)
        self._lay_out()
        shelf.changed.connect(self._show)
        self.names.activated.connect(self._turn)
        self.grid.picked.connect(
            lambda index: self.picked.emit(self.palette_in_sight.swatches[index].colour)
        )
        self.grid.removal_wanted.connect(self.remove)
        self.grid.menu_wanted.connect(lambda index, at: self._colour_menu(index).popup(at))
        self._show()

    def leave(self) -> None:
        """Hear no more of the shelf: before the widget goes."""
        self._is_gone = True
        self._shelf.changed.disconnect(self._show)

    def tell_troubles(self) -> None:
        """Say of palettes that could not be read, once."""
        while self._shelf.troubles:
            self._complain(self._shelf.troubles.pop())

    def show_colour(self, colour: Colour) -> None:
        """Take another colour for the one that may be added."""
        self._colour = colour
        is_new = all(each.colour != colour for each in self.palette_in_sight.swatches)
        hint = mark("Add {colour} to the palette") if is_new else mark("{colour} is in the palette")
        self.add.setEnabled(is_new)
        self.add.setToolTip(tr(hint, colour=code_of(colour)))
        self.grid.mark(colour)

    # ---- colours ----------------------------------------------------------------------------

    def add_colour(self) -> None:
        """Put the colour in hand into the palette."""
        self._keep(self.palette_in_sight.with_colour(self._colour))

    def remove(self, index: int) -> None:
        """Take a colour out of the palette, and offer to put it back; the last one stays."""
        palette = self.palette_in_sight
        if len(palette.swatches) > 1 and self._keep(palette.without(index)):
            swatch = palette.swatches[index]
            self._tell(
                tr(
                    "{colour} is taken out of “{name}”.",
                    colour=caption_of(swatch),
                    name=told(palette.name),
                ),
                (tr("Put it back"), lambda: self._put_back(palette.name, index, swatch)),
            )

    def _put_back(self, name: str, index: int, swatch: Swatch) -> None:
        palette = self._shelf.named(name)
        rest = palette.swatches
        if palette.name == name and swatch not in rest:  # it may be gone, or renamed
            self._keep(replace(palette, swatches=(*rest[:index], swatch, *rest[index:])))

    def rename_colour(self, index: int) -> None:
        """Ask for a name for a colour."""
        palette = self.palette_in_sight
        swatch = palette.swatches[index]

        def name(text: str) -> None:
            self._keep(palette.named(index, text))

        words = (tr("Name the colour"), tr("Name"))
        NameDialog(self.window(), words, swatch.name or code_of(swatch.colour), name).open()

    def _keep(self, palette: ColourSet) -> bool:
        return palette is not self.palette_in_sight and self._look_at(
            lambda: self._shelf.keep(palette)
        )

    # ---- palettes ---------------------------------------------------------------------------

    def new(self) -> None:
        """Ask for a name, and begin a palette with the colour in hand."""

        def begin(name: str) -> None:
            self._show_palette(self._shelf.add(ColourSet(name, (Swatch(self._colour),))))

        NameDialog(self.window(), (tr("New palette"), tr("Begin")), tr("My palette"), begin).open()

    def rename(self) -> None:
        """Ask for another name for the palette."""
        palette = self.palette_in_sight

        def change(name: str) -> None:
            self._show_palette(self._shelf.rename(palette, name))

        NameDialog(self.window(), (tr("Rename palette"), tr("Rename")), palette.name, change).open()

    def delete(self) -> None:
        """Take the palette from the shelf, and offer to bring it back."""
        palette = self.palette_in_sight

        def gone() -> ColourSet:
            self._shelf.delete(palette)
            return self._shelf.named(palette.name)  # the basic one as it was, or the first

        if self._look_at(gone):
            self._tell(
                tr("The palette “{name}” is deleted.", name=told(palette.name)),
                (tr("Bring it back"), lambda: self._look_at(lambda: self._brought_back(palette))),
            )

    def _brought_back(self, palette: ColourSet) -> ColourSet:
        is_basic = palette.name == BASIC.name
        return (
            self._shelf.keep(replace(palette, path=None)) if is_basic else self._shelf.add(palette)
        )

    def take_in(self) -> None:
        """Ask for files, and put their palettes on the shelf."""
        paths, _ = QFileDialog.getOpenFileNames(self.window(), tr("Import palettes"), "", _files())
        for path in paths:
            self._look_at(partial(self._shelf.take_in, Path(path)))

    def export(self) -> None:
        """Ask for a file, and write the palette to it."""
        palette = self.palette_in_sight
        name = palette.name + SUFFIX
        path, _ = QFileDialog.getSaveFileName(self.window(), tr("Export palette"), name, _files())
        if path:
            try:
                write_palette(palette, Path(path if path.endswith(SUFFIX) else path + SUFFIX))
            except Problem as problem:
                self._complain(problem)

    def take_from_reference(self) -> None:
        """Make a palette of the colours of the reference, beside the window."""
        reference = self._reference()
        if reference is None:
            self._complain(
                Problem(
                    tr("There is no reference to take colours from."),
                    "",
                    tr("Open a reference picture, then try again."),
                )
            )
            return

        def keep(palette: ColourSet) -> None:
            if not self._is_gone:
                self._look_at(lambda: self._shelf.add(palette))

        find = partial(palette_of, reference.picture, reference.title)
        self._jobs.run_io(tr("Find the colours of the reference"), find, keep, self._complain)

    def _look_at(self, deed: Callable[[], ColourSet]) -> bool:
        """Show the palette that a deed gives, or say why there is none."""
        try:
            palette = deed()
        except Problem as problem:
            self._complain(problem)
            return False
        if not self._is_gone:
            self._show_palette(palette)
        return True

    # ---- what is seen -----------------------------------------------------------------------

    def _show_palette(self, palette: ColourSet) -> None:
        self.palette_in_sight = palette
        self._settings.remember(palette=palette.name)
        self._show()

    def _turn(self, index: int) -> None:
        self._show_palette(self._shelf.palettes[index])

    def _show(self) -> None:
        if self._is_gone:
            return
        palettes = self._shelf.palettes
        self.palette_in_sight = self._shelf.named(self.palette_in_sight.name)
        with QSignalBlocker(self.names):
            self.names.clear()
            self.names.addItems([told(each.name) for each in palettes])
            self.names.setCurrentIndex(palettes.index(self.palette_in_sight))
        self.grid.show_swatches(self.palette_in_sight.swatches)
        self.show_colour(self._colour)
        self.reshaped.emit()

    @property
    def spare(self) -> int:
        """Pixels beyond the least height that would show more of the palette, up to some rows."""
        wanted = self.grid.heightForWidth(self.width())
        return min(max(wanted - _ROWS, 0), _MORE)

    def showEvent(self, event: QShowEvent) -> None:
        self.grid.updateGeometry()  # what was shown while nobody saw it has its place now

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.names, 1)
        row.addSpacing(4)
        row.addWidget(self.add)
        row.addWidget(self._more)
        area = QScrollArea()
        area.setWidget(self.grid)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumHeight(_ROWS)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.turned.connect(
            lambda spot: area.ensureVisible(spot.center().x(), spot.center().y(), 12, 12)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(area, 1)

    def _open_menu(self) -> None:
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """What can be done with palettes."""
        is_kept = self.palette_in_sight.path is not None
        return self._menu(
            (
                (tr("New palette…"), self.new, True),
                (tr("From the reference"), self.take_from_reference, self._reference() is not None),
                (tr("Rename…"), self.rename, True),
                (tr("Delete"), self.delete, is_kept),
                (tr("Import…"), self.take_in, True),
                (tr("Export…"), self.export, True),
            )
        )

    def _colour_menu(self, index: int) -> QMenu:
        return self._menu(
            (
                (tr("Name…"), partial(self.rename_colour, index), True),
                (
                    tr("Remove"),
                    partial(self.remove, index),
                    len(self.palette_in_sight.swatches) > 1,
                ),
            )
        )

    def _menu(self, rows: tuple[tuple[str, Callable[[], None], bool], ...]) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for text, deed, when in rows:
            if deed == self.take_in:
                menu.addSeparator()
            menu.addAction(text, deed).setEnabled(when)
        return menu


def _files() -> str:
    return tr("GIMP palettes (*{ending});;All files (*)", ending=SUFFIX)
