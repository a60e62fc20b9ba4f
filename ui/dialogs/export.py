"""ExportDialog: where a picture goes, in which format, and what goes with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from ui.dialogs.frame import Frame
from ui.widgets import Segments, Switch, icon_button, paragraph, push_button

FORMATS = (("PNG", ".png"), ("JPEG", ".jpg"), ("WebP", ".webp"), ("OpenRaster", ".ora"))
HINTS = {
    ".png": "Without loss, with transparency.",
    ".jpg": "Small; transparency becomes white.",
    ".webp": "Small, with transparency.",
    ".ora": "All layers, for other painting programs.",
}


@dataclass(frozen=True)
class Export:
    """What the person decided: the file, and whether the recipe goes along."""

    path: Path
    with_recipe: bool = False


class ExportDialog(Frame):
    """Asks for format and file; `answer` is what was decided."""

    def __init__(
        self, folder: Path, title: str, *, has_recipe: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "Export picture", "Export picture")
        self.setMinimumWidth(520)
        self._formats = Segments(FORMATS, "Format")
        self._hint = paragraph("", "hint")
        self._path = QLineEdit(str(folder / f"{_file_name(title)}.png"))
        self._path.setAccessibleName("File")
        self._recipe = Switch("Include what is needed to make it again")
        where = QHBoxLayout()
        where.setSpacing(4)
        where.addWidget(self._path, 1)
        where.addWidget(icon_button("folder", "Choose a place", self._browse))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow("Format", self._formats)
        form.addRow("", self._hint)
        form.addRow("File", where)
        self._there = paragraph("", "danger")
        form.addRow("", self._there)
        if has_recipe:
            form.addRow("Include recipe", self._recipe)
            form.addRow(
                "",
                paragraph("Settings and hashes of the inputs, to make the picture again.", "hint"),
            )
        self.body.addLayout(form)
        self.body.addStretch(1)
        self.add_button(push_button("Cancel", self.reject))
        self._button = self.add_button(push_button("Export", self.accept), main=True)
        self._formats.changed.connect(self._use)
        self._path.textChanged.connect(self._check)
        self._use(".png")
        self._check(self._path.text())

    @property
    def answer(self) -> Export:
        """What was decided."""
        path = Path(self._path.text().strip()).expanduser()
        if path.suffix.lower() not in HINTS and path.suffix.lower() != ".jpeg":
            path = path.with_name(path.name + self._formats.value())
        return Export(path, self._recipe.isChecked())

    def _use(self, suffix: str) -> None:
        self._hint.setText(HINTS[suffix])
        path = Path(self._path.text())
        if path.name:
            self._path.setText(str(path.with_suffix(suffix)))

    def _check(self, text: str) -> None:
        self._button.setEnabled(bool(Path(text.strip()).name))
        is_there = self.answer.path.is_file()
        self._button.setText("Replace" if is_there else "Export")
        self._there.setText(f"“{self.answer.path.name}” is there already." if is_there else "")
        self._there.setVisible(is_there)
        suffix = Path(text.strip()).suffix.lower().replace(".jpeg", ".jpg")
        if suffix in HINTS and suffix != self._formats.value():
            self._formats.set(suffix)

    def _browse(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, "Export picture", self._path.text(), "Pictures (*.png *.jpg *.jpeg *.webp *.ora)"
        )
        if path:
            self._path.setText(path)


def _file_name(title: str) -> str:
    """A title as a file's name on every system."""
    kept = "".join(c if c.isalnum() or c in " -_.,()" else "-" for c in title)
    return kept.strip(" .") or "Picture"
