"""ModelCardDialog: what a trained model is, where it comes from, and what it cannot do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from engines import ModelCard
from ui.dialogs.frame import Frame
from ui.language import number, told, tr
from ui.widgets import label, line, paragraph, push_button

_WIDE, _HIGH = 560, 480


class ModelCardDialog(Frame):
    """One card, or several below one another."""

    def __init__(self, cards: Sequence[ModelCard], parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("Model card"), "" if len(cards) == 1 else tr("Model cards"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(14)
        for card in cards:
            if card is not cards[0]:
                column.addWidget(line())
            column.addWidget(
                paragraph(told(card.title), "headline" if len(cards) == 1 else "title")
            )
            column.addLayout(_facts(card))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(area, 1)
        self.resize(_WIDE, _HIGH)
        self.add_button(push_button(tr("Close"), self.accept), main=True)


def _facts(card: ModelCard) -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(18)
    form.setVerticalSpacing(8)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, text in rows_of(card):
        words = paragraph(text)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setAccessibleName(f"{name}: {text}")
        form.addRow(_name(name), words)
    return form


def _name(text: str) -> QLabel:
    made = label(text, "muted")
    made.setMinimumWidth(84)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made


def rows_of(card: ModelCard) -> list[tuple[str, str]]:
    """Name and text of what the card says; what it does not say is left out."""
    figures = "\n".join(f"{told(name)}: {value:.4g}" for name, value in card.figures.items())
    size = sum(file.size or 0 for file in card.files)
    rows = [
        (tr("Licence"), told(card.licence)),
        (tr("Made by"), told(card.attribution)),
        (tr("Trained on"), told(card.data)),
        (tr("Measured"), figures),
        (tr("Limits"), told(card.limits)),
        (tr("Goes wrong"), told(card.failures)),
        (tr("Files"), ", ".join(file.path for file in card.files)),
        (tr("Size"), tr("{number} MB", number=number(size / 1e6, 1)) if size else ""),
    ]
    return [(name, text.strip()) for name, text in rows if text.strip()]
