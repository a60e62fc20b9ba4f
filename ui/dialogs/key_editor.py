"""KeyEditor: which keys run which action: find one, press other keys, or choose a set."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from engines import Problem
from studio.keys import KeyFile, Keys, given, key_sets
from ui import theme
from ui.actions import Action, ActionSet, native
from ui.dialogs.key_field import KeyField, as_in_use, refusal
from ui.dialogs.key_list import KeyList, place_of
from ui.language import in_words, told, tr
from ui.widgets import ElidedLabel, icon_button, label, paragraph, push_button

Deed = tuple[str, Callable[[], object]]
"""The words of a button and what it does."""


class KeyEditor(QWidget):
    """The list of actions, and below it the keys of the one that is marked; changes count at once."""

    def __init__(self, actions: ActionSet, keys: KeyFile, note: str = "") -> None:
        """`note` is something to know about the list."""
        super().__init__()
        self._actions, self._keys, self._note = actions, keys, note
        self._rows = {row.id: row for row in actions.rows if not row.is_passing}
        self._replaced = ""
        self.name = QLineEdit()
        self.key = KeyField(tr("or press its key"), tr("Search by a key"))
        self.sets = QComboBox()
        self.list = KeyList()
        self.recorder = KeyField(tr("Press the new key"), tr("New key"))
        self._title = ElidedLabel()
        self._chips = QHBoxLayout()
        self._hint = paragraph("", "muted")
        self._message = paragraph("")
        self._deeds = QHBoxLayout()
        self._lay_out()
        self._connect()
        self.list.show_rows(self._rows)
        self._show_keys()
        self.list.mark(next(iter(self._rows)))

    # ---- layout and wires -------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.name.setPlaceholderText(tr("Search by name"))
        self.name.setAccessibleName(tr("Search by name"))
        self.name.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.name.setClearButtonEnabled(True)
        self.key.setClearButtonEnabled(True)
        self.key.setFixedWidth(150)
        self.sets.setAccessibleName(tr("Set of keys"))
        for each in key_sets():
            self.sets.addItem(told(each.title), each.name)
            self.sets.setItemData(self.sets.count() - 1, each.hint, Qt.ItemDataRole.ToolTipRole)
        self.sets.setCurrentIndex(self.sets.findData(self._keys.set.name))
        head = QHBoxLayout()
        head.setSpacing(8)
        words = label(tr("Set"))
        words.setBuddy(self.sets)
        for part in (self.name, self.key, words, self.sets):
            head.addWidget(part, 1 if part is self.name else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addWidget(self._strip())

    def _strip(self) -> QFrame:
        """The keys of the action that is marked, and what is to be said about them."""
        strip = QFrame()
        strip.setObjectName("card")
        self._title.setMinimumWidth(90)
        self.recorder.setFixedWidth(160)
        self.recorder.hide()
        self._add = push_button(tr("Add a key"), lambda: self.record(""), "small", "add")
        self._reset = push_button(tr("Reset"), self.reset, "link")
        self._reset.setToolTip(tr("Give it the keys of the set again"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._title, 1)
        self._chips.setSpacing(2)
        row.addLayout(self._chips)
        for part in (self.recorder, self._add, self._reset):
            row.addWidget(part)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self._message, 1)
        said.addLayout(self._deeds)
        column = QVBoxLayout(strip)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(said)
        self._message.setMinimumHeight(26)
        strip.setMinimumHeight(84)
        return strip

    def _connect(self) -> None:
        self.name.textChanged.connect(self._find_name)
        self.key.pressed.connect(self._find_key)
        self.key.cleared.connect(self._find_name)
        self.key.left.connect(self._find_all)
        self.sets.activated.connect(lambda _: self._choose_set())
        self.list.marked.connect(lambda _: self._show_strip())
        self.list.change_wanted.connect(lambda id: self.record((self._of(id) or ("",))[0]))
        self.list.removal_wanted.connect(lambda id: self._give(id, ()))
        self.recorder.pressed.connect(self._recorded)
        self.recorder.left.connect(self._stop)

    # ---- what is shown ----------------------------------------------------------------------

    @property
    def own(self) -> Mapping[str, Keys]:
        """One's own keys."""
        return self._keys.own

    def _of(self, id: str) -> Keys:
        return self._actions.keys.get(id, ())

    def _called(self, id: str) -> str:
        row: Action = self._rows[id]
        return f"{place_of(row)} ▸ {row.text.replace('&&', '&').rstrip('…')}"

    def _show_keys(self) -> None:
        self.list.show_keys(self._actions.keys, self.own)
        bold = tr("Keys of your own are bold.") if self.own else ""
        self._hint.setText(" ".join(filter(None, (told(self._keys.set.hint), bold, self._note))))
        self._show_strip()

    def _show_strip(self) -> None:
        """The keys of the action that is marked, each to change or to take away."""
        id = self.list.current
        self._stop()
        while (old := self._chips.takeAt(0)) is not None:
            if (part := old.widget()) is not None:
                part.hide()
                part.deleteLater()
        self._title.show_text(self._called(id) if id else tr("Nothing is found."))
        before: QWidget = self.list
        for key in self._of(id) if id else ():
            shown = native((key,))
            chip = push_button(shown, lambda key=key: self.record(key), "small")  # type: ignore[misc]
            chip.setToolTip(tr("Press another key in its place"))
            close = icon_button(
                "close",
                tr("Take {key} away", key=shown),
                lambda key=key: self._drop(key),  # type: ignore[misc]
            )
            for part in (chip, close):
                self._chips.addWidget(part)
                QWidget.setTabOrder(before, part)
                before = part
        QWidget.setTabOrder(before, self._add)
        self._add.setVisible(bool(id))
        self._reset.setVisible(bool(id))
        self._reset.setEnabled(bool(id) and self._of(id) != self._actions.base.get(id))
        self._say("" if not id or self._of(id) else tr("No key runs it."))

    def _say(self, text: str, *deeds: Deed, role: str = "muted") -> None:
        """Say something below the keys, with buttons that answer it."""
        self._message.setText(text)
        self._message.setProperty("role", role)
        self._message.style().polish(self._message)
        while (old := self._deeds.takeAt(0)) is not None:
            if (part := old.widget()) is not None:
                part.hide()
                part.deleteLater()
        for words, deed in deeds:
            self._deeds.addWidget(push_button(words, deed, "small"))

    # ---- find -------------------------------------------------------------------------------

    def _find_name(self) -> None:
        self.key.show_key("")
        self.list.find_name(self.name.text())
        self.list.mark(self.list.current)

    def _spelt(self, key: str) -> str:
        return as_in_use(key, {each for keys in self._actions.keys.values() for each in keys})

    def _find_key(self, key: str) -> None:
        key = self._spelt(key)
        if not self.list.find_key(key, self._actions.keys):
            self._title.show_text(tr("{key} runs nothing.", key=native((key,))))

    def _find_all(self) -> None:
        self.key.show_key("")
        self.name.clear()
        self._find_name()
        self.list.setFocus()

    # ---- change -----------------------------------------------------------------------------

    def record(self, replaced: str) -> None:
        """Wait for a key for the action that is marked, in place of one of its keys or beside them."""
        self._replaced = replaced
        self.recorder.show_key("")
        self.recorder.show()
        self._add.hide()
        self.recorder.setFocus()
        if replaced:
            words = tr(
                "Press the key in place of {key}. Esc leaves it as it is.", key=native((replaced,))
            )
        else:
            words = tr("Press the key to run it. Esc leaves it as it is.")
        self._say(words)

    def _stop(self) -> None:
        had_focus = self.recorder.hasFocus() or self.recorder.focusWidget() is not None
        if self.recorder.isVisible():
            self._add.show()
            self._say("")
            if had_focus:
                self.list.setFocus()
            self.recorder.hide()

    def _recorded(self, key: str) -> None:
        id, key = self.list.current, self._spelt(key)
        if refusal(key):
            self.recorder.show_key("")
            self._say(refusal(key), role="danger")
            return
        owner = next((each for each, keys in self._actions.keys.items() if key in keys), id)
        if owner == id:
            self._take(id, key)
            return
        self._say(
            tr(
                "{key} runs {action}. Take it away from there?",
                key=native((key,)),
                action=self._called_any(owner),
            ),
            (tr("Take it away"), lambda: self._take(id, key, owner)),
            (tr("Leave it"), self._stop),
            role="",
        )

    def _called_any(self, id: str) -> str:
        return self._called(id) if id in self._rows else tr("a recent file")

    def _take(self, id: str, key: str, owner: str = "") -> None:
        keys = self._of(id)
        if self._replaced in keys:
            keys = tuple(key if each == self._replaced else each for each in keys)
        else:
            keys = (*keys, key)
        self._give(id, tuple(dict.fromkeys(keys)))
        if owner and not self._of(owner):
            self._say(tr("{action} has no key now.", action=self._called_any(owner)))
        self.list.setFocus()

    def _drop(self, key: str) -> None:
        self._give(self.list.current, tuple(e for e in self._of(self.list.current) if e != key))

    def _give(self, id: str, keys: Keys) -> None:
        self._keep(given(self.own, self._actions.base, id, keys))

    def reset(self) -> None:
        """Give the marked action the keys of the set again, even where another took them."""
        id = self.list.current
        self._give(id, self._actions.base[id])

    def reset_all(self) -> None:
        """Take all keys of one's own back; they can be brought back."""
        before = dict(self.own)
        self._keep({})
        if before:
            self._say(
                tr("Your own keys of {count} actions are taken back.", count=len(before)),
                (tr("Bring them back"), lambda: self._keep(before)),
            )
        else:
            self._say(tr("There are no keys of your own."))

    def _choose_set(self) -> None:
        try:
            self._keys.choose(self.sets.currentData())
        except Problem as problem:
            self._show_keys()
            self._say(in_words(problem), role="danger")
        else:
            self._show_keys()

    def _keep(self, own: Mapping[str, Keys]) -> None:
        try:
            self._keys.change(own)
        except Problem as problem:
            self._show_keys()
            self._say(in_words(problem), role="danger")
        else:
            self._show_keys()
