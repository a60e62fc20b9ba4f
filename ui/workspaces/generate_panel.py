"""GeneratePanel: what to make and how, Generate, Live, and how far it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engines import engine_names
from studio.canvas import Canvas
from studio.wishes import Wish
from ui.language import told, tr
from ui.theme import BESIDE_TEXT, icon, tinted
from ui.widgets import Segments
from ui.workspaces.generation import Generation
from ui.workspaces.live import Live
from ui.workspaces.models import ModelLine
from ui.workspaces.ways import LinesWay, PaintWay, Way
from ui.workspaces.words_way import WordsWay

WAYS: tuple[type[Way], ...] = (PaintWay, LinesWay, WordsWay)
"""In the order of their buttons; those are there whose engine is."""
Choices = dict[str, Any]
"""What was chosen last, by the title of a way; "way" is the title of the way itself."""


class GeneratePanel(QWidget):
    """The ways to make a picture, one of them chosen; a button, a bar, and Cancel."""

    wanted = Signal()
    """The person wants a picture."""
    changed = Signal()
    """The wish is another one."""
    turned = Signal(str)
    """The person chose another way: its engine will be wanted."""

    def __init__(self, generation: Generation, live: Live, choices: Choices | None = None) -> None:
        """Begin with `choices` and keep them up to date."""
        super().__init__()
        self._generation, self._live = generation, live
        self._choices = {} if choices is None else choices
        self.ways = tuple(way for way in WAYS if way.engine in engine_names())
        self._made: dict[type[Way], Way] = {}
        self._switch = Segments(
            [(tr(way.title), way) for way in self.ways], tr("Make a picture of")
        )
        self._switch.setVisible(len(self.ways) > 1)
        self._stack = QStackedWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._ready_page())
        self._pages.addWidget(self._running_page())
        self.model = ModelLine()
        self._lay_out()
        self._connect()
        self._show()

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return self._page(self._switch.value())

    def _page(self, kind: type[Way]) -> Way:
        """The controls of a way, made when it is first chosen."""
        if kind not in self._made:
            way = self._made[kind] = kind()
            if way.title in self._choices:
                way.use(self._choices[way.title])
            way.changed.connect(self._remember)
            way.words_taken.connect(self.wanted)
            self._stack.addWidget(way)
            _put_after(self._switch.button(len(self.ways) - 1), way)
        return self._made[kind]

    def choose(self, title: str) -> None:
        """Choose a way by its title; one that is not there changes nothing."""
        for way in self.ways:
            if way.title == title:
                self._switch.set(way)

    def choose_for_reference(self) -> None:
        """Choose a way that uses a reference, since there is another one."""
        if not self.way.uses_reference:
            self._switch.set(next(way for way in self.ways if self._page(way).uses_reference))

    def wish(self, canvas: Canvas, layer: str | None) -> Wish:
        """What is wanted of a canvas, whose active layer is `layer`."""
        way = self.way
        alone = layer if way.of_layer else None
        return Wish(way.engine, way.settings(), canvas, alone, way.reads, way.live_sizes)

    def roll(self) -> None:
        """Take a seed that nobody chose."""
        self.way.roll()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._switch, self._stack, self._pages, self.model):
            column.addWidget(part)

    def _connect(self) -> None:
        self._switch.changed.connect(lambda _: self._turn())
        self._switch.changed.connect(lambda way: self.turned.emit(way.engine))
        self._switch.changed.connect(lambda _: self._remember())
        self._generation.changed.connect(self._show)
        self._live.changed.connect(self._show)
        self.choose(self._choices.get("way", ""))
        self._turn()

    def _turn(self) -> None:
        """Show the page of the way that is chosen, no higher than it needs."""
        way = self.way
        self._stack.setCurrentWidget(way)
        for page in self._made.values():  # else a stack is as high as its highest page
            kind = QSizePolicy.Policy.Preferred if page is way else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, kind)
        self._button.setToolTip(f"{tr(way.hint)} (Ctrl+Return)")
        self._follow.setVisible(way.is_live)
        self.model.show_engine(way.engine)
        if not way.is_live:
            self._live.switch(False)

    def _remember(self) -> None:
        self._choices.update({"way": self.way.title, self.way.title: self.way.settings()})
        self.changed.emit()

    def _ready_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._button = QPushButton(tinted("generate", "accent_text"), tr("Generate"))
        self._button.setIconSize(BESIDE_TEXT)
        self._button.setProperty("role", "primary")
        self._button.setMinimumHeight(36)
        self._button.clicked.connect(self.wanted)
        self._follow = QPushButton(icon("live"), tr("Live"))
        self._follow.setIconSize(BESIDE_TEXT)
        self._follow.setCheckable(True)
        self._follow.setMinimumHeight(36)
        self._follow.setToolTip(tr("Let the picture follow the pen (Ctrl+L)"))
        self._follow.toggled.connect(self._live.switch)
        row.addWidget(self._button, 1)
        row.addWidget(self._follow)
        return page

    def _running_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setMinimumHeight(36)
        self._bar.setAccessibleName(tr("Progress of the picture"))
        self._cancel = cancel = QPushButton(tr("Cancel"))
        cancel.setMinimumHeight(36)
        cancel.setToolTip(tr("Stop making the picture (Ctrl+.)"))
        cancel.clicked.connect(self._generation.cancel)
        row.addWidget(self._bar, 1)
        row.addWidget(cancel)
        return page

    def _show(self) -> None:
        running = self._generation.is_running
        if running != (self._pages.currentIndex() == 1):
            had_focus = self._pages.isAncestorOf(self.focusWidget() or self)
            self._pages.setCurrentIndex(1 if running else 0)
            if had_focus:
                page = self._cancel if running else self._button
                page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bar.setValue(round(self._generation.fraction * 1000))
        self._bar.setFormat(told(self._generation.text) or tr("Waiting…"))
        self._follow.setChecked(self._live.is_on)


def _put_after(before: QWidget, whole: QWidget) -> None:
    """Let Tab come to what is in a widget after another one, instead of at last."""
    inside, part = list[QWidget](), whole.nextInFocusChain()
    while part is not None and whole.isAncestorOf(part):
        inside.append(part)
        part = part.nextInFocusChain()
    for each in inside:
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, each)
            before = each
