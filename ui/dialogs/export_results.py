"""ExportResultsDialog: into which folder, under which names and in which form results go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from engines import Problem
from studio import media
from studio.assets import Asset
from studio.batch import FIELDS, names
from studio.export import Delivery
from ui.dialogs.export_form import DeliveryForm
from ui.dialogs.frame import Frame
from ui.language import in_words, tr
from ui.widgets import ElidedLabel, icon_button, paragraph, push_button

_NAMED = " ".join(f"{{{name}}}" for name in FIELDS)


class ExportResultsDialog(Frame):
    """Asks how all results are exported; `folder`, `pattern`, `choice` are the answer."""

    def __init__(
        self,
        results: Sequence[Asset],
        folder: Path,
        title: str,
        pattern: str,
        choice: Delivery,
        parent: QWidget | None = None,
    ) -> None:
        """`results` are the oldest first."""
        hint = tr("Files that are there already stay as they are.")
        super().__init__(
            parent, tr("Export results"), tr("Export {count} results", count=len(results)), hint
        )
        self.setMinimumSize(560, 620)  # rows come and go with the format
        self._results, self._title = results, title
        self.form = DeliveryForm(None, has_recipe=any(each.recipe for each in results))
        self._folder, self._pattern = QLineEdit(str(folder)), QLineEdit(pattern)
        self._folder.setAccessibleName(tr("Folder"))
        self._pattern.setAccessibleName(tr("Names"))
        self._example = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self._example.setProperty("role", "hint")
        self._trouble = paragraph("", "danger")
        self._lay_out()
        self.add_button(push_button(tr("Cancel"), self.reject))
        self._button = self.add_button(push_button(tr("Export"), self.accept), main=True)
        self.form.show_choice(choice)
        self.form.show_many()
        self.form.changed.connect(self._check)
        for field in (self._folder, self._pattern):
            field.textChanged.connect(self._check)
        self._check()

    @property
    def folder(self) -> Path:
        """Where the files go."""
        return Path(self._folder.text().strip()).expanduser()

    @property
    def pattern(self) -> str:
        """How they are named."""
        return self._pattern.text().strip()

    @property
    def choice(self) -> Delivery:
        """In which form."""
        return self.form.choice

    @property
    def with_recipes(self) -> bool:
        """Whether each says how it was made."""
        return self.form.recipe.isChecked()

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setContentsMargins(0, 0, 0, 0)
        where.setSpacing(4)
        where.addWidget(self._folder, 1)
        where.addWidget(icon_button("folder", tr("Choose a folder"), self._browse))
        place = QWidget()
        place.setLayout(where)
        self.form.add_row(tr("Folder"), place)
        self.form.add_row(tr("Names"), self._pattern)
        self.form.add_row("", paragraph(tr("Of {named}", named=_NAMED), "hint"))
        self.form.add_row("", self._example)
        self.body.addWidget(self.form)
        self.body.addWidget(self._trouble)
        self.body.addStretch(1)

    def _check(self) -> None:
        """Show what the names will be, or what is in the way."""
        told = ""
        try:
            first = names(self.pattern, self._results, self._title)[:2]
            ending = self.choice.form.value
            more = ", …" if len(self._results) > 2 else ""
            self._example.show_text(", ".join(f"{name}{ending}" for name in first) + more)
            media.check_place(self.folder / "a")
        except Problem as problem:
            told = in_words(problem)
        self._trouble.setText(told)
        self._trouble.setVisible(bool(told))
        self.form.show_row(self._example, not told)
        self.form.setMinimumHeight(self.form.sizeHint().height())  # it shrinks no row
        self._button.setEnabled(not told)

    def _browse(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Export results"), self._folder.text())
        if path:
            self._folder.setText(path)
