"""CommandFinder: type a few letters of what is to be done, and press Return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from studio.fuzzy import ranked
from studio.settings import SettingsFile
from ui import theme
from ui.actions import Action, ActionSet
from ui.command_rows import Command, CommandRows
from ui.language import english, tr
from ui.lists import ValueListModel
from ui.reasons import reason
from ui.widgets import label

_WIDTH, _ROWS, _ROW = 560, 11, 32
_RECENT = 8
"""How many commands used last come first."""
_TELLING = 3
"""Letters from which on the hints are searched too; fewer are in nearly all of them."""
_KEPT = "commands"
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_ROWS + 1,
    Qt.Key.Key_PageDown: _ROWS - 1,
}


class CommandFinder(QFrame):
    """A field and a list over the window; it goes when something is done, or something else gets the focus."""

    def __init__(self, window: QWidget, actions: ActionSet, settings: SettingsFile) -> None:
        super().__init__(window)
        self._window, self._actions, self._settings = window, actions, settings
        self._before: QWidget | None = None
        self._commands: list[Command] = []
        self.setObjectName("finder")
        self.setAccessibleName(tr("Find a command"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type what you want to do"))
        self.field.setAccessibleName(tr("Find a command"))
        self.field.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListView()
        self.model = ValueListModel(key=lambda each: each.id, text=lambda each: each.spoken)
        self._nothing = label("", "muted")
        self._lay_out()
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._run(index))
        self.hide()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(CommandRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Commands"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMinimumHeight(64)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for part in (self.field, self.list, self._nothing):
            column.addWidget(part)

    # ---- comes and goes ---------------------------------------------------------------------

    def toggle(self) -> None:
        """Come, or go again."""
        self.leave() if self.isVisible() else self.open()

    def open(self) -> None:
        """Come with everything that could be done, what was used last first."""
        self._before = self._window.focusWidget()
        self._actions.refresh()
        self._commands = [_command(row, self._actions) for row in self._actions.rows]
        self.field.clear()
        self._show()
        self._window.installEventFilter(self)
        self.raise_()
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go, and give the focus back."""
        self.hide()
        self._window.removeEventFilter(self)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def place(self) -> None:
        """In the middle below the menus, as high as its rows or the window ask."""
        wide = min(_WIDTH, self._window.width() - 32)
        top = min(72, self._window.height() // 8)
        room = self._window.height() - top - 96
        row = theme.reach(_ROW)
        rows = max(min(len(self.model.values), _ROWS, room // row), 1)
        self.list.setFixedHeight(rows * row + 6)
        self.setFixedWidth(wide)
        self.adjustSize()
        self.move((self._window.width() - wide) // 2, top)

    # ---- what is found ----------------------------------------------------------------------

    @property
    def _recent(self) -> list[str]:
        kept = self._settings.recall(_KEPT, [])
        return [id for id in kept if isinstance(id, str)] if isinstance(kept, list) else []

    def _show(self) -> None:
        found = self._found(self.field.text())
        self.model.show(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._nothing.setText(tr("Nothing is called “{text}”.", text=self.field.text().strip()))
        self.place()
        self._mark(0)

    def _found(self, query: str) -> list[Command]:
        recent = self._recent
        order = {id: number for number, id in enumerate(recent)}
        if not query.strip():
            return sorted(self._commands, key=lambda each: order.get(each.id, len(order)))

        def bonus(command: Command) -> float:
            used = 6.0 - order[command.id] / 2 if command.id in order else 0.0
            return used - (15.0 if command.reason else 0.0)

        hints = len(query.strip()) >= _TELLING

        def texts(command: Command) -> tuple[str, ...]:
            said = (command.title, english(command.title), command.place)
            more = (command.hint, english(command.hint)) if hints else ()
            return tuple(dict.fromkeys((*said, *more)))

        return [
            replace(command, places=fits.places)
            for command, fits in ranked(query, self._commands, texts, bonus)
        ]

    def _mark(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        command = self._marked
        if command is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self.field, command.spoken)
            )

    @property
    def _marked(self) -> Command | None:
        command: Command | None = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        return command

    # ---- what is done -----------------------------------------------------------------------

    def _run(self, index: QModelIndex) -> None:
        command: Command | None = index.data(Qt.ItemDataRole.UserRole)
        if command is None or command.reason:
            return
        self.leave()
        if not any(row.is_passing for row in self._actions.rows if row.id == command.id):
            recent = [command.id, *(id for id in self._recent if id != command.id)]
            self._settings.remember(**{_KEPT: recent[:_RECENT]})
        self._actions.action(command.id).trigger()

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            last = len(self.model.values) - 1
            row = self.list.currentIndex().row() + _STEPS[key]
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):  # over the end, and from the start again
                row %= last + 1 if last >= 0 else 1
            self._mark(min(max(row, 0), max(last, 0)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
            return True
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.leave()
            return True
        return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # the focus stays

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self.place()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        stays = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusOut
            and event.reason() not in stays
            and self.isVisible()
        ):
            self._before = None  # something else has it now
            self.leave()
        return False


def _command(row: Action, actions: ActionSet) -> Command:
    made = actions.action(row.id)
    keys: Sequence[QKeySequence] = made.shortcuts()
    text = row.text.replace("&&", "&")
    _, inner, submenu = row.place.rpartition(" ▸ ")
    return Command(
        row.id,
        f"{submenu}: {text}" if inner and not row.is_passing else text,
        row.place,
        ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys[:1]),
        row.icon,
        "" if made.isEnabled() else reason(row.id),
        made.isChecked(),
        row.hint,
    )
