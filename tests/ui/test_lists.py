"""Lists change by difference, so that selections stay where they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.lists import ValueListModel

ROWS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 3)), unique_by=lambda row: row[0])


@given(ROWS, ROWS)
def test_after_any_change_the_list_shows_what_it_was_given(
    before: list[tuple[int, int]], after: list[tuple[int, int]]
) -> None:
    model = ValueListModel(key=lambda row: row[0])
    model.show(before)
    marks = {row: QPersistentModelIndex(model.index(i, 0)) for i, (row, _) in enumerate(before)}
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show(after)
    assert list(model.values) == after
    assert not resets
    kept = {row: i for i, (row, _) in enumerate(after)}
    for row, mark in marks.items():
        assert mark.row() == kept.get(row, -1)


def test_the_model_keeps_what_qt_asks_of_models(qtmodeltester: ModelTester) -> None:
    model = ValueListModel()
    model.show(["a", "b", "c"])
    qtmodeltester.check(model)
    model.show(["c", "x", "a"])
    model.show([])
    qtmodeltester.check(model)


def test_only_what_changed_is_told(qtbot: QtBot) -> None:
    model = ValueListModel(key=lambda row: row[0])
    model.show([(1, "a"), (2, "b"), (3, "c")])
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.append(first.row()))
    model.show([(1, "a"), (2, "B"), (3, "c")])
    assert told == [1]


def test_the_selection_stays_with_its_value(qtbot: QtBot) -> None:
    model = ValueListModel()
    model.show(["a", "b", "c"])
    chosen = QItemSelectionModel(model)
    chosen.setCurrentIndex(model.index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    model.show(["new", "c", "b"])
    assert chosen.currentIndex().data() == "b"


def test_two_values_of_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="same key"):
        ValueListModel().show(["a", "a"])


def test_a_row_is_its_value_and_its_words() -> None:
    class Named:
        name = "Sky"

    model = ValueListModel()
    value = Named()
    model.show([value])
    assert model.index(0, 0).data() == "Sky"
    assert model.index(0, 0).data(Qt.ItemDataRole.UserRole) is value
