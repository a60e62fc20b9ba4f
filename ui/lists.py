"""ValueListModel: a list of values shown by difference, so that selection and scroll stay."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class ValueListModel(QAbstractListModel):
    """Shows a sequence of values; `key` says which value before is which value after.

    The value itself is the UserRole; `text` gives the words a list or a screen reader shows (else its name or title).
    """

    def __init__(
        self,
        key: Callable[[Any], Hashable] = lambda value: value,
        text: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._text = key, text or _words
        self._values: list[Any] = []

    @property
    def values(self) -> tuple[Any, ...]:
        """What is shown."""
        return tuple(self._values)

    def show(self, values: Sequence[Any]) -> None:
        """Show other values: rows are removed, moved, inserted or changed, in runs and never reset.

        Keys must be unique, else ValueError.
        """
        keys = [self._key(value) for value in values]
        wanted = set(keys)
        if len(wanted) != len(keys):
            raise ValueError("two values have the same key")
        self._remove_all_but(wanted)
        present = {self._key(value) for value in self._values}
        row = 0
        while row < len(values):
            if keys[row] in present:
                self._bring(row, keys[row], values[row])
                row += 1
                continue
            end = next((i for i in range(row, len(keys)) if keys[i] in present), len(keys))
            self.beginInsertRows(QModelIndex(), row, end - 1)
            self._values[row:row] = values[row:end]
            self.endInsertRows()
            row = end

    def _remove_all_but(self, wanted: set[Hashable]) -> None:
        end = len(self._values)
        while end:
            start = end
            while start and self._key(self._values[start - 1]) not in wanted:
                start -= 1
            if start < end:
                self.beginRemoveRows(QModelIndex(), start, end - 1)
                del self._values[start:end]
                self.endRemoveRows()
            end = max(start - 1, 0)

    def _bring(self, row: int, key: Hashable, value: Any) -> None:
        """Make a value that is there the one of `row`; the rows above are right already."""
        found = next(i for i in range(row, len(self._values)) if self._key(self._values[i]) == key)
        if found != row:
            self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), row)
            self._values.insert(row, self._values.pop(found))
            self.endMoveRows()
        if self._values[row] is not value:
            self._values[row] = value
            changed = self.index(row, 0)
            self.dataChanged.emit(changed, changed)

    # ---- what Qt asks -----------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._values):
            return None
        value = self._values[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return value
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self._text(value)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Views decide whether rows are edited and dragged; rows drop between rows only."""
        flags = super().flags(index)
        if index.isValid():
            return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled


def _words(value: Any) -> str:
    """What a value calls itself."""
    names = (getattr(value, attribute, None) for attribute in ("name", "title"))
    return next((name for name in names if isinstance(name, str)), str(value))
