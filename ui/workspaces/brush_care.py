"""BrushCare: what can be done with brushes: keep, rename, delete, give away, take in, set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from engines import Problem
from studio.brush_shelf import SUFFIX, Preset, Shelf, write_brush
from ui.canvas_paint import Palette
from ui.dialogs.name import NameDialog
from ui.language import told, tr
from ui.widgets import Notice, icon_button

if TYPE_CHECKING:
    from ui.dialogs.brush import BrushDialog


class BrushCare:
    """The shelf of brushes as the person at a canvas uses it."""

    def __init__(
        self,
        shelf: Shelf,
        hand: Palette,
        notice: Notice,
        complain: Callable[[Problem], None],
        window: QWidget,
    ) -> None:
        self.shelf, self._hand, self._notice = shelf, hand, notice
        self._complain, self._window = complain, window
        self._dialog: BrushDialog | None = None

    @property
    def preset(self) -> Preset | None:
        """The preset in hand; None when there is none."""
        return self.shelf.named(self._hand.paint.preset)

    @property
    def is_own(self) -> bool:
        """Whether the brush in hand is one that can be renamed and deleted."""
        return self.preset is not None and not self.preset.is_shipped

    def tell_troubles(self) -> None:
        """Say of brush files that could not be read, once."""
        troubles = self.shelf.troubles
        while troubles:
            self._complain(troubles.pop())

    def settings(self) -> None:
        """Show all settings of the brush in hand."""
        if self._dialog is None:
            from ui.dialogs.brush import BrushDialog  # not before somebody asks for it

            self._dialog = BrushDialog(self._hand, self.save, self._window)
            self._dialog.destroyed.connect(self._forget)
        self._dialog.show()
        self._dialog.activateWindow()

    def _forget(self) -> None:
        self._dialog = None

    def save(self) -> None:
        """Ask for a name, and keep the brush in hand as a new one."""

        def keep(name: str) -> None:
            paint = self._hand.paint
            self._hand.pick(self.shelf.save(name, paint.brush(paint.shape.mode)))

        name = told(self._hand.paint.preset) or tr("My brush")
        NameDialog(self._window, (tr("Save brush"), tr("Save")), name, keep).open()

    def rename(self) -> None:
        """Ask for another name for the brush in hand."""
        preset = self.preset
        if preset is None or preset.is_shipped:
            return

        def change(name: str) -> None:
            self._hand.take(preset=self.shelf.rename(preset, name).name)

        NameDialog(
            self._window, (tr("Rename brush"), tr("Rename")), told(preset.name), change
        ).open()

    def delete(self) -> None:
        """Take the brush in hand from the shelf, and offer to bring it back."""
        preset = self.preset
        if preset is not None and self._tried(lambda: self.shelf.delete(preset)):
            self._notice.show_text(
                tr("The brush “{name}” is deleted.", name=told(preset.name)),
                (tr("Bring it back"), lambda: self._bring_back(preset)),
            )

    def _bring_back(self, preset: Preset) -> None:
        self._tried(lambda: self._hand.pick(self.shelf.save(preset.name, preset.brush)))

    def export(self) -> None:
        """Ask for a file, and write the brush in hand to it."""
        paint = self._hand.paint
        name = told(paint.preset) or tr("Brush")
        path, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export brush"), name + SUFFIX, _files()
        )
        if path:
            given = Path(path).with_suffix(SUFFIX)
            brush = paint.brush(paint.shape.mode)
            self._tried(lambda: write_brush(Preset(name, brush, given), given))

    def take_in(self) -> None:
        """Ask for files, and put their brushes on the shelf."""
        paths, _ = QFileDialog.getOpenFileNames(self._window, tr("Import brushes"), "", _files())
        for path in paths:
            self._tried(lambda path=path: self._hand.pick(self.shelf.take_in(Path(path))))  # type: ignore[misc]

    def _tried(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except Problem as problem:
            self._complain(problem)
            return False
        return True

    def button(self) -> QToolButton:
        """A button that offers all this."""
        hint = tr("Save, rename, import, export and set brushes")
        button = icon_button("more", tr("Brushes"), hint=hint)
        button.clicked.connect(
            lambda: self.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
        )
        return button

    def menu(self) -> QMenu:
        """All this as a menu."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for text, deed, when in (
            (tr("Brush settings…"), self.settings, True),
            (tr("Save as new brush…"), self.save, True),
            (tr("Rename…"), self.rename, self.is_own),
            (tr("Delete"), self.delete, self.is_own),
            (tr("Import…"), self.take_in, True),
            (tr("Export…"), self.export, True),
        ):
            if deed == self.take_in:
                menu.addSeparator()
            menu.addAction(text, deed).setEnabled(when)
        return menu


def _files() -> str:
    return tr("Brushes of Atelier (*{ending});;All files (*)", ending=SUFFIX)
