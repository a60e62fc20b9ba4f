"""ResultsStrip: the pictures that were made, newest first, to find, to see and to use again."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engines import Image
from studio.assets import Asset
from studio.making import Making
from ui.language import mark, told, tr
from ui.widgets import icon_button, label, paragraph, push_button
from ui.workspaces.models import card_ids, cards_of, show_cards
from ui.workspaces.result_thumbs import ResultThumbs
from ui.workspaces.result_words import ResultWords
from ui.workspaces.results_list import WIDE, ResultsList
from ui.workspaces.swatches import thumbnail

_DEEDS = (
    ("layer", mark("Use as layer"), "as_layer", mark("Use as layer (Enter)")),
    ("image", mark("Use as reference"), "as_reference", mark("Use as reference")),
    ("zoom-in", mark("Look closely"), "view_wanted", mark("See it large, and how it was made (Space)")),
    ("compare", mark("Compare"), "compare_wanted", mark("Compare two marked results, or one with its drawing")),
    ("lay-over", mark("Lay over the drawing"), "veil_wanted", mark("Lay it over the drawing, with a line to split them")),
    ("dice", mark("Four more like it"), "more_wanted", mark("Make four more like it, with other seeds")),
    ("sliders", mark("Take up again"), "restore_wanted", mark("Take up what made it: words, settings, seed, and its drawing")),
    ("star", mark("Star"), "star_wanted", mark("Give it a star, or take it away")),
    ("delete", mark("Delete"), "bin_wanted", mark("Put it into the bin (Delete)")),
)  # fmt: skip
"""Icon, words, signal and hint of what can be done with a marked result."""
_NATIVE = QKeySequence.SequenceFormat.NativeText
_IN_BIN = (
    ("zoom-in", mark("Look closely"), "view_wanted", mark("See it large, and how it was made (Space)")),
    ("undo", mark("Take out of the bin"), "return_wanted", mark("Take it out of the bin (Enter)")),
    ("delete", mark("Delete for good…"), "end_wanted", mark("Delete it for good (Delete)")),
)  # fmt: skip
"""The same, in the bin."""


class ResultsStrip(QFrame):
    """Thumbnails in a row, a search, and what can be done with those that are marked.

    The signals give the digest of the marked result.
    """

    as_layer = Signal(str)
    as_reference = Signal(str)
    as_base = Signal(str)
    """A new picture shall begin with it."""
    view_wanted = Signal(str)
    compare_wanted = Signal(str)
    veil_wanted = Signal(str)
    """It shall be laid over the drawing, to be compared with it."""
    more_wanted = Signal(str)
    restore_wanted = Signal(str)
    copy_wanted = Signal(str)
    star_wanted = Signal(str)
    bin_wanted = Signal(str)
    """Put the marked results into the bin."""
    return_wanted = Signal(str)
    """Take the marked results out of the bin."""
    end_wanted = Signal(str)
    """Delete the marked results for good."""
    empty_wanted = Signal()
    """Delete all in the bin for good."""
    export_wanted = Signal()
    """All results shall become files."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("results")
        self.thumbs, self.words = ResultThumbs(), ResultWords()
        self.list = ResultsList(self.thumbs, self.describe)
        self.model_of_results = self.list.results
        self._assets: Sequence[Asset] = ()
        self._own: dict[str, Asset] = {}
        """Results that no project keeps, since it is open for reading only."""
        self._deeds: list[QToolButton] = []
        self._nothing = paragraph("", "muted")
        self._nothing.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.list, 1)
        row.addWidget(self._nothing, 1)
        row.addLayout(self._side())
        self.words.changed.connect(self._found_more)
        self.list.layer_wanted.connect(lambda: self._tell("as_layer", "return_wanted"))
        self.list.view_wanted.connect(lambda: self._tell("view_wanted"))
        self.list.bin_wanted.connect(lambda: self._tell("bin_wanted", "end_wanted"))
        self.list.copy_wanted.connect(lambda: self._tell("copy_wanted"))
        self.list.customContextMenuRequested.connect(self._offer_menu)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._refresh_deeds())
        self._refresh_deeds()
        self.setVisible(False)

    def _side(self) -> QVBoxLayout:
        """Heading, filters, search, and the deeds, at the right."""
        side = QVBoxLayout()
        side.setSpacing(4)
        heading = QHBoxLayout()
        heading.setSpacing(2)
        self._count = label("", "hint")
        self._heading = label(tr("Results"), "heading")
        heading.addWidget(self._heading)
        heading.addSpacing(6)
        heading.addWidget(self._count)
        heading.addStretch(1)
        self.only_starred = icon_button(
            "star", tr("Only those with a star"), self._filter, checkable=True
        )
        self.in_bin = icon_button("archive", tr("Show the bin"), self._filter, checkable=True)
        for toggle in (self.only_starred, self.in_bin):
            heading.addWidget(toggle)
        hint = tr("Export all results into a folder")
        heading.addWidget(icon_button("export", tr("Export all"), self.export_wanted.emit, hint))
        side.addLayout(heading)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search: words, engine, seed, date"))
        self.search.setAccessibleName(tr("Search the results"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._filter())
        side.addWidget(self.search)
        self._usual, self._of_bin = self._row(_DEEDS), self._row(_IN_BIN)
        self._empty = push_button(tr("Empty the bin…"), self.empty_wanted.emit, "small")
        bin = self._of_bin.layout()
        assert isinstance(bin, QHBoxLayout)
        bin.addStretch(1)
        bin.addWidget(self._empty)
        self._rows = QStackedWidget()
        self._rows.addWidget(self._usual)
        self._rows.addWidget(self._of_bin)
        side.addWidget(self._rows)
        side.addStretch(1)
        return side

    def _row(self, deeds: Sequence[tuple[str, str, str, str]]) -> QWidget:
        """Buttons beside one another."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for icon, text, signal, hint in deeds:
            button = icon_button(icon, tr(text), partial(self._tell, signal), tr(hint))
            row.addWidget(button)
            self._deeds.append(button)
        return made

    @property
    def chosen(self) -> tuple[Asset, ...]:
        """The results that are marked."""
        return self.list.chosen

    def making(self, digest: str) -> Making | None:
        """How a result that is shown was made."""
        found = next((each for each in self._every if each.digest == digest), None)
        return self.words.making(found) if found is not None else None

    @property
    def binned(self) -> tuple[Asset, ...]:
        """The results in the bin."""
        return tuple(each for each in self._assets if each.is_binned)

    @property
    def _every(self) -> tuple[Asset, ...]:
        return (*reversed(self._own.values()), *self._assets)

    @property
    def heir(self) -> Asset | None:
        """The result to be marked once the marked ones are gone: the next, else the one before."""
        values, chosen = self.model_of_results.values, self.chosen
        if not chosen:
            return None
        last, leaving = values.index(chosen[-1]), {each.digest for each in chosen}
        nearest = (*values[last:], *values[last::-1])
        return next((each for each in nearest if each.digest not in leaving), None)

    def add(self, digest: str, image: Image) -> None:
        """Put a result in front, out of the bin if that is shown."""
        self.in_bin.setChecked(False)
        self.thumbs.put(digest, thumbnail(image, 2 * WIDE))
        if all(each.digest != digest for each in self._assets):
            self._own[digest] = Asset(digest, time.time(), "", image.width, image.height)
        self._filter()
        self.choose(digest)

    def land(self, digest: str, image: Image) -> None:
        """Put a result in front, and mark nothing: somebody may be at work there."""
        marked, is_bin = self.list.current, self.in_bin.isChecked()
        self.add(digest, image)
        self.in_bin.setChecked(is_bin)
        self._filter()
        if marked is not None:
            self.choose(marked.digest)

    def choose(self, digest: str) -> None:
        """Mark a result that is shown, and bring it into sight."""
        digests = [each.digest for each in self.model_of_results.values]
        if digest in digests:
            index = self.model_of_results.index(digests.index(digest), 0)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def offer(self, assets: Sequence[Asset]) -> None:
        """Show the results of a project, newest first."""
        if assets is self._assets:
            return
        self._assets = assets
        kept = {each.digest for each in assets}
        self._own = {digest: each for digest, each in self._own.items() if digest not in kept}
        self._filter()

    def describe(self, digest: str) -> str:
        """By which engine and which models a result was made; empty when that is not known."""
        making = self.making(digest)
        if making is None or making.recipe is None or not making.engine:
            return ""
        cards, _ = cards_of(card_ids(making.recipe.engine))
        titles = ", ".join(told(card.title) for card in cards)
        models = tr(" (model: {titles})", titles=titles) if cards else ""
        return tr("Made by {engine}{models}", engine=told(making.engine), models=models)

    def _filter(self) -> None:
        """Show those that were asked for."""
        every = self._every
        self.words.learn(every)
        place = [each for each in every if each.is_binned == self.in_bin.isChecked()]
        query, starred = self.search.text(), self.only_starred.isChecked()
        shown = [
            each
            for each in place
            if (each.is_starred or not starred) and self.words.is_found(each, query)
        ]
        self.model_of_results.show(shown)
        self.setVisible(bool(every))
        self._say(len(shown), len(place))
        self._refresh_deeds()

    def _found_more(self) -> None:
        """Words were read that somebody is looking for, perhaps."""
        if self.search.text().strip():
            self._filter()

    def _say(self, shown: int, there: int) -> None:
        """How many are shown, and why there are none."""
        of = tr("{shown} of {there}", shown=shown, there=there)
        self._count.setText(str(there) if shown == there else of)
        words = tr("No result is like that.")
        if not there:
            words = tr("The bin is empty.") if self.in_bin.isChecked() else tr("No results yet.")
        self._nothing.setText(words)
        self._nothing.setVisible(not shown)
        if not shown and self.list.hasFocus():
            self.in_bin.setFocus()  # else it goes astray
        self.list.setVisible(bool(shown))

    def _refresh_deeds(self) -> None:
        """Only what can be done can be pressed; the bin has deeds of its own."""
        some, binned = self.list.current is not None, self.in_bin.isChecked()
        self._rows.setCurrentWidget(self._of_bin if binned else self._usual)
        self._heading.setText(tr("Bin") if binned else tr("Results"))
        for button in self._deeds:
            button.setEnabled(some)
        self._empty.setEnabled(bool(self.binned))

    def _tell(self, name: str, in_bin: str = "") -> None:
        current = self.list.current
        if current is not None:
            signal = in_bin if in_bin and self.in_bin.isChecked() else name
            getattr(self, signal).emit(current.digest)

    def _offer_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid() and not self.list.selectionModel().isSelected(index):
            self.list.setCurrentIndex(index)
        if self.list.current is not None:
            self.menu().popup(self.list.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """What can be done with the marked results."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)

        def add(text: str, name: str, key: str = "") -> None:
            shown = f"{text}\t{QKeySequence(key).toString(_NATIVE)}" if key else text
            menu.addAction(shown, lambda: self._tell(name))

        current, binned = self.list.current, self.in_bin.isChecked()
        add(tr("Look closely"), "view_wanted", "Space")
        if binned:
            add(tr("Take out of the bin"), "return_wanted", "Enter")
            menu.addSeparator()
            add(tr("Delete for good…"), "end_wanted", "Del")
            menu.addAction(tr("Empty the bin…"), self.empty_wanted.emit)
            return menu
        add(tr("Compare"), "compare_wanted")
        add(tr("Lay over the drawing"), "veil_wanted")
        menu.addSeparator()
        add(tr("Use as layer"), "as_layer", "Enter")
        add(tr("Use as reference"), "as_reference")
        add(tr("Begin a new picture with it"), "as_base")
        add(tr("Copy"), "copy_wanted", "Ctrl+C")
        menu.addSeparator()
        add(tr("Four more like it"), "more_wanted")
        add(tr("Take up again"), "restore_wanted")
        menu.addSeparator()
        starred = current is not None and current.is_starred
        add(tr("Take the star away") if starred else tr("Give a star"), "star_wanted")
        add(tr("Delete"), "bin_wanted", "Del")
        making = self.making(current.digest) if current is not None else None
        if making is not None and making.recipe is not None and card_ids(making.recipe.engine):
            engine = making.recipe.engine
            menu.addAction(tr("Model card"), lambda: show_cards(engine, self.window()))
        menu.addSeparator()
        menu.addAction(tr("Export all…"), self.export_wanted.emit)
        return menu
