"""ModelLine: which trained model an engine uses, with the way to its card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from engines import ModelCard, Problem, engine_names, find_engine, shipped_card
from ui.language import told, tr
from ui.widgets import ElidedLabel, push_button


class ModelLine(QWidget):
    """One quiet line: “Model: Sketch”, and a link to the card; hidden without a model."""

    def __init__(self) -> None:
        super().__init__()
        self._engine = self._only = ""
        self._words = ElidedLabel()
        self._words.setProperty("role", "hint")
        self._link = push_button(tr("Model card"), self.open_card, "link")
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._link)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.accessibleName()

    def show_engine(self, engine: str, only: str = "") -> None:
        """Name the models of an engine; with `only`, those with this word in their id."""
        ids = card_ids(engine)
        self._engine, self._only = engine, only
        self.setVisible(bool(ids))
        if not ids:
            return
        cards, problem = cards_of(_chosen(ids, only))
        titles = ", ".join(told(card.title) for card in cards)
        self._words.show_text(
            tr("Model: {titles}", titles=titles) if problem is None else told(problem.title)
        )
        self._link.setEnabled(bool(cards))

    def open_card(self) -> None:
        """Show the cards of the models."""
        show_cards(self._engine, self.window(), self._only)


def card_ids(engine: str) -> tuple[str, ...]:
    """The ids of the models that an engine uses; none when it is not there."""
    if engine not in engine_names():
        return ()
    found = find_engine(engine)
    return tuple(found.cards) or tuple(filter(None, [found.card]))


def show_cards(engine: str, parent: QWidget, only: str = "") -> None:
    """Show the cards of the models that an engine uses, in a dialog over `parent`."""
    from ui.dialogs.model_card import ModelCardDialog

    cards, _ = cards_of(_chosen(card_ids(engine), only))
    dialog = ModelCardDialog(cards, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _chosen(ids: tuple[str, ...], only: str) -> tuple[str, ...]:
    return tuple(id for id in ids if only in id.split("-")) or ids


def cards_of(ids: tuple[str, ...]) -> tuple[tuple[ModelCard, ...], Problem | None]:
    """The cards of these ids that are there, and the Problem of the first that is not."""
    cards, problem = [], None
    for id in ids:
        try:
            cards.append(shipped_card(id))
        except Problem as found:
            problem = problem or found
    return tuple(cards), problem
