"""StartPage: what is shown where nothing is open: begin, go on, or see what can be done."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.jobs import Job
from studio.opening import PROJECT_SUFFIX, look_at_file
from studio.samples import Sample
from ui import theme
from ui.cards import CardGrid, DeedCard, PictureCard
from ui.dialogs.choice import when
from ui.language import told, tr
from ui.widgets import label, push_button
from ui.workspaces.swatches import thumbnail

if TYPE_CHECKING:
    from studio.session import Session
    from ui.beginnings import Beginnings
    from ui.filing import Filing

logger = logging.getLogger(__name__)

_SIDE, _CARD, _WIDEST = 480, 176, 2040
"""Pixels: of a small picture's longest side, of a card at least, of all at most."""
_TALL, _WIDE = 860, 1900
"""From this height on there are two rows of samples; from this width on cards are larger."""
_Look = tuple[QImage | None, QImage | None, str]
"""Small pictures of a file or a sample, and a hint."""


class StartPage(QScrollArea):
    """New, open, recent files, samples and deeds; pictures are made beside, one after the other."""

    def __init__(self, session: Session, filing: Filing, beginnings: Beginnings) -> None:
        super().__init__()
        self._session, self._filing, self._beginnings = session, filing, beginnings
        self._looking: Job | None = None
        self._looks: dict[PictureCard, Callable[[], _Look]] = {}
        self._asked: set[PictureCard] = set()
        self._paths: tuple[Path, ...] | None = None
        self.new = push_button(tr("New picture"), filing.new_picture, "primary", "new")
        self.open = push_button(tr("Open…"), filing.open, icon="open")
        self.recent = CardGrid(_CARD)
        self.samples = CardGrid(_CARD)
        self.deeds = CardGrid(212, DeedCard.HEIGHT, fills=True)
        self._recent_head = label(tr("Go on with"), "title")
        self._mark, self._inner = QLabel(), QWidget()
        self.setObjectName("start")
        self.setAccessibleName(tr("Start"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._show_samples()
        self._show_deeds()

    # ---- what is on it ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the files that were open lately as they are now."""
        paths = self._session.settings.recent
        if paths == self._paths:
            return
        self._paths = paths
        self._looks = {
            card: look for card, look in self._looks.items() if card in self.samples.cards
        }
        cards = [self._file_card(path) for path in paths]
        self.recent.show_cards(cards)
        self.recent.setVisible(bool(cards))
        self._recent_head.setVisible(bool(cards))

    def wait_for(self, job: Job) -> None:
        """Be empty until a job has ended: it will most likely open something else to see."""
        self._inner.hide()

        def look() -> None:
            if job.state.ended:
                self._inner.show()
                if self.isVisible():  # else a picture was opened, and the keys are for that
                    self.new.setFocus()

        job.changed.connect(look)

    def _file_card(self, path: Path) -> PictureCard:
        is_project = path.suffix.lower() == PROJECT_SUFFIX
        card = PictureCard(path.stem, icon="layer" if is_project else "image")
        card.setToolTip(str(path))
        card.clicked.connect(partial(self._open, path))
        self._looks[card] = partial(_look_at, path)
        return card

    def _open(self, path: Path, _checked: bool = False) -> None:
        self._filing.open_path(path)

    def _show_samples(self) -> None:
        cards = []
        for sample in self._session.samples:
            hint = tr("Painting and picture") if sample.has_painting else tr("Picture")
            card = PictureCard(told(sample.title), hint)
            card.setToolTip(tr("Begin with “{title}”", title=told(sample.title)))
            card.clicked.connect(partial(self._begin, sample))
            self._looks[card] = partial(_look_at_sample, sample, hint)
            cards.append(card)
        self.samples.show_cards(cards)

    def _begin(self, sample: Sample, _checked: bool = False) -> None:
        self._beginnings.sample(sample)

    def _show_deeds(self) -> None:
        cards = []
        for deed in self._beginnings.deeds():
            card = DeedCard(deed.title, deed.text, deed.icon)
            card.clicked.connect(lambda _, run=deed.run: run())
            cards.append(card)
        self.deeds.show_cards(cards)

    # ---- layout -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        more = push_button(tr("All samples…"), self._beginnings.choose_sample, "link")
        for head, part, beside in (
            (self._recent_head, self.recent, None),
            (label(tr("Begin with a sample"), "title"), self.samples, more),
            (label(tr("What you can do here"), "title"), self.deeds, None),
        ):
            row = QHBoxLayout()
            row.addWidget(head)
            row.addStretch(1)
            if beside is not None:
                row.addWidget(beside)
            column.addSpacing(8)
            column.addLayout(row)
            column.addWidget(part)
        column.insertLayout(0, self._headline())
        QWidget.setTabOrder(self.new, self.open)
        QWidget.setTabOrder(self.open, self.recent)
        QWidget.setTabOrder(self.recent, more)
        inner = self._inner
        sides = QHBoxLayout()
        sides.addWidget(body)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(56, 20, 56, 20)
        whole.addStretch(1)
        whole.addLayout(sides)
        whole.addStretch(2)
        self.setWidget(inner)

    def _headline(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label("Atelier", "hero"))
        words.addWidget(label(tr("Drop a picture or a project anywhere, or begin here."), "muted"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addSpacing(6)
        row.addLayout(words, 1)
        for button, tip in (
            (self.open, tr("Open (Ctrl+O)")),
            (self.new, tr("New picture (Ctrl+N)")),
        ):
            button.setToolTip(tip)
            row.addWidget(button)
        return row

    def _dress(self) -> None:
        size = QSize(40, 40)
        drawn = theme.tinted("generate", "focus").pixmap(size, self.devicePixelRatioF())
        self._mark.setPixmap(drawn)

    # ---- small pictures, one after the other ------------------------------------------------

    def look(self) -> None:
        """Have the next card that can be seen pictured beside the window."""
        busy = self._looking is not None and not self._looking.state.ended
        card = next(self._unseen(), None)
        if busy or card is None or not self._inner.isVisible():
            return
        self._asked.add(card)
        try:
            self._looking = self._session.jobs.run_io(
                tr("Look at {title}", title=card.text()),
                self._looks[card],
                partial(self._seen, card),
                lambda _: self._later(),
            )
        except RuntimeError:  # the jobs are at their end, and so is the program
            logger.debug("nothing is looked at any more")

    def _unseen(self) -> Iterator[PictureCard]:
        for card in (*self.recent.cards, *self.samples.cards):
            if isinstance(card, PictureCard) and not card.isHidden() and card not in self._asked:
                yield card

    def _seen(self, card: PictureCard, found: _Look) -> None:
        if card in self._looks:  # else it is gone
            picture, corner, hint = found
            card.show_picture(picture, corner)
            card.show_hint(hint)
        self._later()

    def _later(self) -> None:
        QTimer.singleShot(0, self, self.look)

    # ---- events -----------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dress()
        self.refresh()
        self.new.setFocus()
        QTimer.singleShot(60, self, self.look)  # what a person asks for comes first

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.samples.show_rows(2 if self.height() >= _TALL or not self._paths else 1)
        for grid in (self.recent, self.samples):
            grid.show_least(240 if self.width() >= _WIDE else _CARD)
        self._later()


def _look_at_sample(sample: Sample, hint: str) -> _Look:
    painting = sample.painting() if sample.has_painting else None
    return (
        thumbnail(sample.reference(), _SIDE),
        thumbnail(painting, _SIDE // 2) if painting is not None else None,
        hint,
    )


def _look_at(path: Path) -> _Look:
    """On the io lane: the newest picture in a file, and when it was changed."""
    image = look_at_file(path, _SIDE)
    try:
        hint = when(path.stat().st_mtime)
    except OSError:
        hint = ""
    return (thumbnail(image, _SIDE) if image is not None else None), None, hint
