"""KeyList: all actions by their menus, with the keys they have."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from studio.fuzzy import match
from studio.keys import Keys
from ui import theme
from ui.actions import Action, native
from ui.language import english, tr

_ROW = 27
_ID = Qt.ItemDataRole.UserRole


def place_of(row: Action) -> str:
    """The menu a row is in, as people read it."""
    return row.place or tr("Elsewhere")


def _texts(row: Action) -> tuple[str, ...]:
    """What a row is found by, in the person's words and in English."""
    return tuple(dict.fromkeys((row.text, place_of(row), english(row.text))))


class KeyList(QTreeWidget):
    """Menus with their actions; Return or two clicks want to change the keys, Delete takes them away."""

    marked = Signal(str)
    """The id of the action that is marked now."""
    change_wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._menus: dict[str, QTreeWidgetItem] = {}
        self._rows: dict[str, Action] = {}
        self._own: frozenset[str] = frozenset()
        self.setObjectName("keys")
        self.setAccessibleName(tr("Actions and their keys"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(lambda item, _: self.marked.emit(_id_of(item)))
        self.itemDoubleClicked.connect(lambda item, _: self._want(self.change_wanted, item))

    @property
    def current(self) -> str:
        """The id of the action that is marked; empty for none."""
        return _id_of(self.currentItem())

    def show_rows(self, rows: Mapping[str, Action]) -> None:
        """Have these actions, by their ids."""
        self.clear()
        self._rows, self._items = dict(rows), {}
        menus = self._menus = {}
        for id, row in rows.items():
            place = place_of(row)
            if place not in menus:
                menus[place] = _menu_item(place)
                self.addTopLevelItem(menus[place])
            item = QTreeWidgetItem([row.text.replace("&&", "&").rstrip("…"), ""])
            item.setData(0, _ID, id)
            item.setSizeHint(0, QSize(0, theme.reach(_ROW)))
            item.setToolTip(0, row.hint)
            menus[place].addChild(item)
            self._items[id] = item
        self.expandAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()

    def _dress(self) -> None:
        """Give menus and keys the colours of the theme."""
        wears = theme.present()
        for menu in self._menus.values():
            menu.setForeground(0, wears.colour("muted"))
        for id, item in self._items.items():
            item.setForeground(1, wears.colour("text" if id in self._own else "muted"))

    def show_keys(self, keys: Mapping[str, Keys], own: Mapping[str, Keys]) -> None:
        """Show the keys in force; actions with keys of one's own stand out."""
        self._own = frozenset(own)
        for id, item in self._items.items():
            font = QFont(self.font())
            font.setBold(id in own)
            shown = native(keys.get(id, ()))
            item.setText(1, shown)
            item.setFont(1, font)
            spoken = [item.text(0), shown or tr("no key"), tr("your own") if id in own else ""]
            item.setData(
                0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in spoken if part)
            )
        self._dress()

    def find_name(self, text: str) -> int:
        """Show only the actions that a text stands for; gives how many those are."""
        return self._keep(lambda id: match(text, *_texts(self._rows[id])) is not None)

    def find_key(self, key: str, keys: Mapping[str, Keys]) -> int:
        """Show only the actions that a key runs; gives how many those are."""
        return self._keep(lambda id: key in keys.get(id, ()))

    def mark(self, id: str) -> None:
        """Mark an action, and have it seen."""
        if id in self._items:
            self._items[id].setHidden(False)
            self._menus[place_of(self._rows[id])].setHidden(False)
            self.setCurrentItem(self._items[id])
            self.scrollToItem(self._items[id])

    def _keep(self, wanted: Callable[[str], bool]) -> int:
        found = [id for id in self._items if wanted(id)]
        for id, item in self._items.items():
            item.setHidden(id not in found)
        places = {place_of(self._rows[id]) for id in found}
        for place, menu in self._menus.items():
            menu.setHidden(place not in places)
        if found and self.current not in found:
            self.mark(found[0])
        elif not found:
            self.setCurrentIndex(QModelIndex())
        return len(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = {
            Qt.Key.Key_Return: self.change_wanted,
            Qt.Key.Key_Enter: self.change_wanted,
            Qt.Key.Key_F2: self.change_wanted,
            Qt.Key.Key_Delete: self.removal_wanted,
        }.get(Qt.Key(event.key()))
        if wanted is not None:
            self._want(wanted, self.currentItem())
        else:
            super().keyPressEvent(event)

    def _want(self, signal: object, item: QTreeWidgetItem | None) -> None:
        id = _id_of(item)
        if id:
            signal.emit(id)  # type: ignore[attr-defined]


def _menu_item(title: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([title])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    item.setSizeHint(0, QSize(0, theme.reach(_ROW)))
    item.setFirstColumnSpanned(True)
    font = theme.font("small", QFont.Weight.DemiBold)
    item.setFont(0, font)
    return item


def _id_of(item: QTreeWidgetItem | None) -> str:
    return str(item.data(0, _ID) or "") if item is not None else ""
