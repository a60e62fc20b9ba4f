"""Actions as data: a row says what can be done, when, by which key, and where it is found."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton, QWidget

from studio.keys import KeyFile, Keys, assigned
from ui.language import tr
from ui.theme import icon

logger = logging.getLogger(__name__)

RECENT = "File/Open recent"
"""The menu of the files that were open lately."""


@dataclass(frozen=True)
class Action:
    """One row: `run` does it, `when` says whether it can be done now.

    `shortcut` is a key sequence ("Ctrl+S") or several with "; " between them. `menu` is the title of
    the menu it is in, "File", or "File/Open recent" for a menu in a menu; rows without one have
    their key only; it is named in English, and shown translated. A `section` groups rows of a menu between two lines. `checked` makes it a switch.
    """

    id: str
    text: str
    run: Callable[[], object]
    icon: str = ""
    shortcut: str = ""
    when: Callable[[], bool] | None = None
    menu: str = ""
    section: str = ""
    checked: Callable[[], bool] | None = None
    hint: str = ""
    words: Callable[[], str] | None = None
    """What menus call it now, where that is not always the same."""

    @property
    def is_passing(self) -> bool:
        """Whether its id will soon mean something else, as that of a recent file."""
        return self.menu == RECENT

    @property
    def looks(self) -> tuple[str | bool, ...]:
        """All that is seen of it, and by which keys it is run."""
        seen = self.id, self.text, self.icon, self.shortcut, self.menu, self.section, self.hint
        return (*seen, self.checked is not None, self.words is not None)

    @property
    def place(self) -> str:
        """The menu it is in, with the menus around it, as people read it."""
        return " ▸ ".join(tr(title, "menu") for title in self.menu.split("/") if title)

    @property
    def keys(self) -> tuple[QKeySequence, ...]:
        """The key sequences that run it."""
        return tuple(QKeySequence(part) for part in self.shortcut.split("; ") if part)


def portable(key: str | QKeySequence) -> str:
    """The one name of a key by which keys are compared and kept; empty for one Qt does not know."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: Iterable[str]) -> str:
    """Keys as people of this system read them."""
    return ", ".join(
        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys
    )


def conflicts(rows: Iterable[Action]) -> list[str]:
    """A sentence for each key that two rows claim, each key Qt does not know, and each id given twice."""
    owners: dict[str, str] = {}
    ids: set[str] = set()
    found = []
    for row in rows:
        if row.id in ids:
            found.append(f"{row.id} is there twice")
        ids.add(row.id)
        for key in row.keys:
            name = portable(key)
            if not name:
                found.append(f"{row.id}: Qt does not know the key {row.shortcut!r}")
            elif name in owners:
                found.append(f"{name} runs both {owners[name]} and {row.id}")
            owners.setdefault(name, row.id)
    return found


def _by_section(rows: Iterable[Action]) -> list[Action]:
    """The rows of menus, those of a section together where its first one is."""
    shown = [row for row in rows if row.menu]
    first: dict[tuple[str, str], int] = {}
    for index, row in enumerate(shown):
        first.setdefault((row.menu, row.section), index)
    return sorted(shown, key=lambda row: first[row.menu, row.section])


class ActionSet(QObject):
    """The QActions made of rows for one window; `refresh` asks every row whether it can run.

    Rows say which keys they come with; `chosen` says which a person has instead.
    """

    rekeyed = Signal()
    """Other keys are in force, or there are other things that show them."""

    def __init__(self, window: QWidget, chosen: KeyFile | None = None) -> None:
        super().__init__(window)
        self._window, self._chosen = window, chosen
        self._usual: dict[str, Keys] = {}
        self._keys: dict[str, Keys] = {}
        if chosen is not None:
            chosen.changed.connect(self._rekey)
        self._rows: dict[str, Action] = {}
        self._made: dict[str, QAction] = {}

    @property
    def rows(self) -> tuple[Action, ...]:
        """The rows there are now, in order."""
        return tuple(self._rows.values())

    def show(self, rows: Sequence[Action]) -> bool:
        """Have these rows and no others; whether they look otherwise than those before.

        Rows that look the same, as those of another tab do, keep their QActions and do their own deeds.
        """
        before, self._rows = self._rows, {row.id: row for row in rows}
        if [row.looks for row in rows] == [row.looks for row in before.values()]:
            self.refresh()
            self.rekeyed.emit()  # what is new beside them hears of the keys too
            return False
        for sentence in conflicts(rows):
            logger.warning("actions: %s", sentence)
        for made in self._made.values():
            self._window.removeAction(made)
            made.deleteLater()
        self._usual = {row.id: tuple(portable(key) for key in row.keys) for row in rows}
        self._made = {row.id: self._make(row) for row in rows}
        self._rekey()
        self.refresh()
        return True

    @property
    def usual(self) -> dict[str, Keys]:
        """The keys that the rows come with, by their ids and portable names."""
        return dict(self._usual)

    @property
    def keys(self) -> dict[str, Keys]:
        """The keys in force, by the ids of the rows and portable names."""
        return dict(self._keys)

    @property
    def base(self) -> dict[str, Keys]:
        """The keys of the chosen set, without one's own."""
        return assigned(self.usual, *self._changes()[:1])

    def action(self, id: str) -> QAction:
        """The QAction of a row."""
        return self._made[id]

    def refresh(self) -> None:
        """Enable what can be done now, and mark what is switched on."""
        for id, row in self._rows.items():
            made = self._made[id]
            made.setEnabled(row.when is None or row.when())
            if row.checked is not None:
                made.setChecked(row.checked())
            if row.words is not None:
                made.setText(row.words())

    def fill(self, bar: QMenuBar, order: Sequence[str] = ()) -> None:
        """Put the rows into the menus they name, the menus of `order` first."""
        bar.clear()
        for old in bar.findChildren(QMenu):
            old.setObjectName("")
            old.deleteLater()
        for title in order:
            if any(row.menu.split("/")[0] == title for row in self._rows.values()):
                self._menu(bar, title)
        sections: dict[str, str] = {}
        for row in _by_section(self._rows.values()):
            menu: QMenuBar | QMenu = bar
            for title in row.menu.split("/"):
                menu = self._menu(menu, title)
            if sections.get(row.menu, row.section) != row.section:
                line = QAction(menu)
                line.setSeparator(True)
                menu.addAction(line)
            sections[row.menu] = row.section
            menu.addAction(self._made[row.id])

    def button(self, id: str) -> QToolButton:
        """A flat icon button for a row; its tooltip names the key."""
        button = QToolButton()
        button.setDefaultAction(self._made[id])
        button.setAutoRaise(True)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self._rows[id].text)
        return button

    def _make(self, row: Action) -> QAction:
        made = QAction(row.text, self._window)
        if row.icon:
            made.setIcon(icon(row.icon))
            made.setIconVisibleInMenu(False)
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setCheckable(row.checked is not None)
        made.triggered.connect(lambda: self._run(row.id))
        self._window.addAction(made)
        return made

    def _rekey(self) -> None:
        """Give every row the keys that are in force now, in menus and tooltips too."""
        self._keys = assigned(self.usual, *self._changes())
        for id, row in self._rows.items():
            keys, made = self._keys[id], self._made[id]
            made.setShortcuts([QKeySequence(key) for key in keys])
            shown = f" ({native(keys[:1])})" if keys else ""
            made.setToolTip((row.hint or row.text.rstrip(" …")) + shown)
        self.rekeyed.emit()

    def _changes(self) -> list[dict[str, Keys]]:
        """What was chosen, the set first, with the keys that Qt knows by their portable names."""
        chosen = () if self._chosen is None else (self._chosen.set.keys, self._chosen.own)
        return [
            {id: tuple(filter(None, map(portable, keys))) for id, keys in each.items()}
            for each in chosen
        ]

    def _run(self, id: str) -> None:
        self._rows[id].run()
        self.refresh()

    def _menu(self, parent: QMenuBar | QMenu, title: str) -> QMenu:
        for menu in parent.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if menu.objectName() == title:
                return menu
        menu = QMenu(tr(title, "menu"), parent)  # one that Qt makes would leave its shell behind
        parent.addMenu(menu)
        menu.setObjectName(title)
        menu.aboutToShow.connect(self.refresh)
        return menu
