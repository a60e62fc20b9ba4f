"""WordsWay: a picture from words, with the words that the model knows to click."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from engines import Problem, Words, find_engine
from ui import theme
from ui.language import mark, told, tr
from ui.lists import Index, ValueListModel
from ui.widgets import paragraph
from ui.workspaces.controls import Slide
from ui.workspaces.ways import Way

_CHIP, _ROWS = 24, 3


class _Chips(QStyledItemDelegate):
    """Draws words as chips; those of the prompt are filled."""

    def __init__(self, words: WordList) -> None:
        super().__init__(words)
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = index.data(Qt.ItemDataRole.UserRole)
        return QSize(self._words.fontMetrics().horizontalAdvance(text) + 18, _CHIP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        wears, text = theme.present(), index.data(Qt.ItemDataRole.UserRole)
        state: QStyle.StateFlag = option.state
        chosen = text in self._words.chosen
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        spot = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(wears.colour("focus" if focused or chosen else "border"), 1))
        painter.setBrush(
            wears.colour("selection" if chosen else "pressed" if hovered else "raised")
        )
        painter.drawRoundedRect(spot, spot.height() / 2, spot.height() / 2)
        painter.setPen(wears.colour("text"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


class WordList(QListView):
    """Words in rows, to be clicked; arrows move, Space and Enter choose."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("words")
        self.chosen: frozenset[str] = frozenset()
        """The words that are in the prompt."""
        self._model = ValueListModel(key=lambda word: word)
        self.setModel(self._model)
        self.setItemDelegate(_Chips(self))
        self.setFont(theme.font("small"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_ROWS * _CHIP + _CHIP // 2)  # half a row says that there is more
        self.setAccessibleName(tr("Words the model knows"))
        self.clicked.connect(self._pick)

    @property
    def words(self) -> tuple[str, ...]:
        """What can be clicked."""
        return tuple(self._model.values)

    def offer(self, words: Sequence[str]) -> None:
        """Show other words."""
        self._model.show(words)

    def mark(self, chosen: Sequence[str]) -> None:
        """Show which words are in the prompt."""
        self.chosen = frozenset(chosen)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _pick(self, index: Index) -> None:
        if index.isValid():
            self.picked.emit(index.data(Qt.ItemDataRole.UserRole))


class WordsWay(Way):
    """Words become a picture, perhaps beginning with what is painted."""

    title = mark("Words")
    engine = "image.generate"
    hint = mark("Make a picture from words")
    by_hand = ("prompt", "strength", "seed")

    def _lay_out(self) -> None:
        self._words: Words | None = None
        self._prompt = QLineEdit()
        self._prompt.setAccessibleName(tr("Prompt"))
        self._prompt.setClearButtonEnabled(True)
        self._prompt.textChanged.connect(self._typed)
        self._prompt.returnPressed.connect(self.words_taken)
        self._hand("prompt", self._prompt.text, self._prompt.setText, "")
        self._column.addWidget(self._prompt)
        self._list = WordList()
        self._list.picked.connect(self._toggle)
        self._note = paragraph("", "hint")
        self._column.addWidget(self._note)
        self._column.addWidget(self._list)
        self._list.setVisible(False)
        self._prompt.setPlaceholderText(tr("What the picture shows"))
        self._add_begin()
        self._add_seed()
        self._look()

    @property
    def is_read(self) -> bool:
        """Whether the words are there."""
        return self._words is not None

    def read(self) -> Words | None:
        """The words that the model knows; reads its files, so not on the thread of a window."""
        try:
            return find_engine(self.engine).words()
        except Problem:
            return None  # told when somebody asks for a picture

    def offer(self, words: Words | None) -> None:
        """Show the words that the model knows."""
        self._words = words
        counts = words.counts if words is not None else {}
        self._list.offer(tuple(counts))
        self._list.setVisible(bool(counts))
        if counts:
            self._prompt.setPlaceholderText(", ".join(list(counts)[:3]))
        self._look()

    def _add_begin(self) -> None:
        """Where the engine can begin with a picture: whether, and how far to go from it."""
        self._begin = QCheckBox(tr("Begin with my picture"))
        self._begin.setVisible("picture" in self.params.sources())
        self._begin.setToolTip(tr("Change what is painted, instead of beginning with nothing"))
        self._column.addWidget(self._begin)
        row = self._row("strength")
        if row is None:
            return
        low, high = (round(100 * (end or 0)) for end in (row.low, row.high))
        slide = Slide(tr("Change"), low, high, " %", told(row.hint))
        slide.setVisible(False)
        self._hand(
            row.name, lambda: slide.value / 100, lambda v: slide.show_value(v * 100), row.default
        )
        slide.moved.connect(lambda _: self.changed.emit())
        self._begin.toggled.connect(slide.setVisible)
        self._begin.toggled.connect(lambda _: self.changed.emit())
        self._column.addWidget(slide)

    def begin_with_picture(self, begin: bool) -> None:
        self._begin.setChecked(begin)

    @property
    def reads(self) -> bool:
        return self._begin.isChecked()

    def _toggle(self, word: str) -> None:
        """Put a word at the end of the prompt, or take it out."""
        parts = [part for part in re.split(r"\s*,\s*", self._prompt.text()) if part]
        if word in parts:
            parts.remove(word)
        else:
            parts.append(word)
        self._prompt.setText(", ".join(parts))

    def _look(self) -> None:
        """Mark the words of the prompt, and say which of them mean nothing."""
        prompt = self._prompt.text()
        self._list.mark(re.findall(r"[^\W\d_]+", prompt.lower()))
        unknown = self._words.unknown(prompt) if self._words is not None else []
        count = len(self._list.words)
        known = tr("It knows these {count} words only; click to add.", count=count) if count else ""
        self._note.setText(
            tr("Not known: {names}.", names=", ".join(unknown)) if unknown else known
        )
        self._note.setVisible(bool(unknown or known))

    def _typed(self) -> None:
        self._look()
        self.changed.emit()
