"""TreatmentDialog: the settings of an engine that treats a layer or the whole picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from engines import find_engine
from ui.dialogs.frame import Frame
from ui.forms import Form
from ui.language import tr
from ui.widgets import label, paragraph, push_button
from ui.workspaces.models import ModelLine

Verdict = Callable[[Mapping[str, Any]], tuple[str, bool]]
"""What comes of some settings, in words, and whether that can be done."""


class TreatmentDialog(Frame):
    """The form of an engine, what comes of it, and the model that does it."""

    def __init__(
        self,
        engine: str,
        words: tuple[str, str, str],
        verdict: Verdict,
        hints: Sequence[tuple[str, str | None]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`words` are the title, a hint, and the button's; `hints` are layers to choose from."""
        title, hint, deed = words
        super().__init__(parent, title, title, hint)
        self.setMinimumWidth(440)
        self._engine, self._verdict = engine, verdict
        self.form = Form(find_engine(engine).params)
        self.form.setVisible(self.form.has_rows)
        self._hints = QComboBox()
        self._outcome = paragraph("")
        self.model = ModelLine()
        self.body.addWidget(self.form)
        if hints:
            self.body.addLayout(self._hint_row(hints))
        self.body.addWidget(self._outcome)
        self.body.addStretch(1)
        self.body.addWidget(self.model)
        self.add_button(push_button(tr("Cancel"), self.reject))
        self._button = self.add_button(push_button(deed, self.accept), main=True)
        self.form.changed.connect(self._look)
        self._look()

    @property
    def settings(self) -> dict[str, Any]:
        """What was chosen."""
        return self.form.values()

    @property
    def hints(self) -> str | None:
        """The id of the layer with colour hints; None for none."""
        chosen: str | None = self._hints.currentData()
        return chosen

    def _hint_row(self, hints: Sequence[tuple[str, str | None]]) -> QFormLayout:
        for text, id in ((tr("None"), None), *hints):
            self._hints.addItem(text, id)
        self._hints.setAccessibleName(tr("Colour hints"))
        self._hints.setToolTip(tr("A layer with spots of the colours you want"))
        row = QFormLayout()
        row.setHorizontalSpacing(12)
        row.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        words = label(tr("Colour hints"))
        words.setBuddy(self._hints)
        row.addRow(words, self._hints)
        return row

    def _look(self) -> None:
        text, can_be_done = self._verdict(self.settings)
        self._outcome.setText(text)
        self._outcome.setProperty("role", "muted" if can_be_done else "danger")
        self._outcome.style().polish(self._outcome)
        self._outcome.setVisible(bool(text))
        self._button.setEnabled(can_be_done)
        chosen = self.settings.get("model", "")
        self.model.show_engine(self._engine, str(getattr(chosen, "value", chosen)))
