"""ChoiceDialog: a list of kept works to take one from; for versions and for recovery."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui import theme
from ui.dialogs.deletion import DeletionDialog
from ui.dialogs.frame import Frame
from ui.language import clock, tr
from ui.widgets import push_button


@dataclass(frozen=True)
class Offer:
    """One work: what it is called, when it was kept, perhaps a picture of it."""

    value: Any
    title: str
    hint: str = ""
    picture: QPixmap | None = None


class ChoiceDialog(Frame):
    """Shows offers, newest first; `chosen` is the value that was taken, `drop` deletes one.

    `other` is another deed, with its words.
    """

    def __init__(
        self,
        title: str,
        hint: str,
        offers: Sequence[Offer],
        words: tuple[str, str] | None = None,
        parent: QWidget | None = None,
        drop: Callable[[Any], object] | None = None,
        other: tuple[str, Callable[[Any], object]] | None = None,
    ) -> None:
        super().__init__(parent, title, title, hint)
        take, leave = words or (tr("Restore"), tr("Close"))
        self.resize(520, 420)
        self._list = QListWidget()
        self._list.setIconSize(QSize(72, 48))
        self._list.setSpacing(2)
        self._list.setAccessibleName(title)
        for offer in offers:
            item = QListWidgetItem(f"{offer.title}\n{offer.hint}" if offer.hint else offer.title)
            item.setIcon(QIcon(offer.picture) if offer.picture else theme.icon("history"))
            item.setData(Qt.ItemDataRole.UserRole, offer)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(lambda item: self.accept())
        self.body.addWidget(self._list, 1)
        if drop is not None:
            self.add_button(
                push_button(tr("Delete"), lambda: self._drop(drop), "quiet"), aside=True
            )
        if other is not None:
            self._other = push_button(other[0], lambda: self._do(other[1]))
            self._other.setEnabled(bool(offers))
            self.add_button(self._other, aside=True)
        self.add_button(push_button(leave, self.reject))
        self._take = self.add_button(push_button(take, self.accept), main=True)
        self._take.setEnabled(bool(offers))

    @property
    def chosen(self) -> Any:
        """The value of the offer that is marked; None without offers."""
        item = self._list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole).value if item is not None else None

    def show_picture(self, value: Any, picture: QPixmap) -> None:
        """Show what an offer looks like."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item.data(Qt.ItemDataRole.UserRole).value == value:
                icon = QIcon(picture)
                icon.addPixmap(picture, QIcon.Mode.Selected)  # else it is tinted
                item.setIcon(icon)

    def show_hint(self, value: Any, hint: str) -> None:
        """Say more below the title of an offer."""
        for row in range(self._list.count()):
            offer = self._list.item(row).data(Qt.ItemDataRole.UserRole)
            if offer.value == value:
                self._list.item(row).setText(f"{offer.title}\n{hint}")

    def _do(self, deed: Callable[[Any], object]) -> None:
        """Something else with the offer that is marked."""
        value = self.chosen
        self.reject()
        if value is not None:
            deed(value)

    def _drop(self, drop: Callable[[Any], object]) -> None:
        """Ask, and delete the offer that is marked."""
        chosen = self._list.selectedItems()
        if not chosen:
            return
        item = chosen[0]
        offer: Offer = item.data(Qt.ItemDataRole.UserRole)

        def delete() -> None:
            self._list.takeItem(self._list.row(item))
            drop(offer.value)
            if not self._list.count():
                self.reject()

        question = tr("Delete “{name}” for good?", name=offer.title)
        dialog = DeletionDialog(question, (tr("This cannot be undone."),), self)
        dialog.accepted.connect(delete)
        dialog.open()


def when(moment: float) -> str:
    """A time in words: today's by the clock, older ones with their day."""
    then, words = QDateTime.fromSecsSinceEpoch(int(moment)), QLocale()
    if then.date() == QDate.currentDate():
        return tr("Today at {time}", time=clock(moment))
    day = words.toString(then.date(), tr("d MMMM yyyy", "how a date is written"))
    return tr("{day} at {time}", day=day, time=clock(moment))
