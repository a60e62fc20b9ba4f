"""Undo by value: the history is a line of states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.document import Document, Get, Put


@dataclass(frozen=True)
class Note:
    """A state of a few words; each word counts its letters as bytes."""

    words: tuple[str, ...] = ()
    kind: ClassVar[str] = "note"
    version: ClassVar[int] = 1

    def dump(self, put: Put) -> Any:
        return list(self.words)

    @classmethod
    def load(cls, data: Any, get: Get) -> Note:
        return cls(tuple(data))

    @classmethod
    def upgrade(cls, data: Any, version: int) -> Any:
        return data

    def bytes(self, since: Note | None = None) -> int:
        shared = set(since.words) if since else set()
        return sum(len(word) for word in self.words if word not in shared)


def _with(document: Document[Note], *words: str) -> Note:
    return Note((*document.state.words, *words))


def test_undo_gives_the_very_same_state_back() -> None:
    document = Document(Note())
    first = document.state
    document.edit("Write", _with(document, "a"))
    document.undo()
    assert document.state is first
    document.redo()
    assert document.state.words == ("a",)


def test_undo_at_the_beginning_and_redo_at_the_end_do_nothing() -> None:
    document = Document(Note())
    seen: list[object] = []
    document.changed.connect(lambda before, after: seen.append(after))
    document.undo()
    document.redo()
    assert seen == []


def test_an_edit_after_undo_drops_what_could_be_redone() -> None:
    document = Document(Note())
    document.edit("Write a", _with(document, "a"))
    document.undo()
    document.edit("Write b", _with(document, "b"))
    assert document.history.redo_label == ""
    assert document.history.undo_label == "Write b"


def test_a_drag_is_one_step_until_it_is_sealed() -> None:
    document = Document(Note())
    for word in "abc":
        document.edit("Drag", _with(document, word), merge="drag")
    document.history.seal()
    document.edit("Drag", _with(document, "d"), merge="drag")
    assert len(document.history.steps) == 3
    document.undo()
    assert document.state.words == ("a", "b", "c")
    document.undo()
    assert document.state.words == ()


def test_undoing_ends_a_drag() -> None:
    document = Document(Note())
    document.edit("One", _with(document, "a"))
    document.edit("Drag", _with(document, "b"), merge="drag")
    document.undo()
    document.redo()
    document.edit("Drag", _with(document, "c"), merge="drag")
    document.undo()
    assert document.state.words == ("a", "b")


def test_a_group_is_one_step() -> None:
    document = Document(Note())
    with document.group("Paste"):
        document.edit("One", _with(document, "a"))
        document.edit("Two", _with(document, "b"))
    assert [step.label for step in document.history.steps] == ["", "Paste"]
    document.undo()
    assert document.state.words == ()


def test_a_group_that_fails_is_rolled_back() -> None:
    document = Document(Note())
    seen: list[tuple[str, ...]] = []
    document.changed.connect(lambda before, after: seen.append(after.words))
    with pytest.raises(RuntimeError), document.group("Paste"):
        document.edit("One", _with(document, "a"))
        raise RuntimeError
    assert document.state.words == ()
    assert seen == [("a",), ()]
    assert len(document.history.steps) == 1


def test_groups_nest() -> None:
    document = Document(Note())
    with document.group("Outer"):
        document.edit("One", _with(document, "a"))
        with pytest.raises(RuntimeError), document.group("Inner"):
            document.edit("Two", _with(document, "b"))
            raise RuntimeError
        document.edit("Three", _with(document, "c"))
    assert document.state.words == ("a", "c")
    assert len(document.history.steps) == 2


def test_the_history_forgets_its_oldest_steps_by_bytes() -> None:
    document = Document(Note(), limit=100)
    for number in range(50):
        document.edit("Replace", Note((f"{number:010d}",)))
    assert document.history.bytes <= 100
    assert 5 <= len(document.history.steps) <= 12
    while document.history.undo_label:
        document.undo()
    assert int(document.state.words[0]) >= 35


def test_the_present_is_kept_however_large_it_is() -> None:
    document = Document(Note(), limit=1)
    document.edit("Write", Note(("x" * 100,)))
    document.edit("Write", Note(("y" * 100,)))
    assert document.state.words == ("y" * 100,)
    assert document.history.undo_label == "Write"


def test_saving_marks_the_state_that_was_saved_and_no_other() -> None:
    document = Document(Note())
    document.edit("Write", _with(document, "a"))
    saved = document.state
    document.edit("Write", _with(document, "b"))
    document.history.mark_clean(saved)
    assert not document.history.is_clean
    document.undo()
    assert document.history.is_clean


def test_a_branch_off_the_past_is_never_clean() -> None:
    document = Document(Note())
    document.edit("Write", _with(document, "a"))
    document.history.mark_clean(document.state)
    document.undo()
    document.edit("Write", _with(document, "b"))
    assert not document.history.is_clean


def test_an_edit_to_the_same_state_is_no_step() -> None:
    document = Document(Note())
    document.edit("Nothing", document.state)
    assert len(document.history.steps) == 1


@given(st.lists(st.sampled_from(["write", "undo", "redo", "merge", "group"]), max_size=40))
def test_the_history_agrees_with_a_plain_list_of_states(actions: list[str]) -> None:
    document = Document(Note())
    line: list[Note] = [document.state]
    index = 0
    for number, action in enumerate(actions):
        word = str(number)
        if action == "undo":
            document.undo()
            index = max(0, index - 1)
        elif action == "redo":
            document.redo()
            index = min(len(line) - 1, index + 1)
        else:
            if action == "group":
                with document.group("Group"):
                    document.edit("Inside", _with(document, word))
                    document.edit("Inside", _with(document, word))
            else:
                document.edit("Write", _with(document, word), merge=word)
            line = [*line[: index + 1], document.state]
            index += 1
        assert document.state is line[index]
    while index:
        document.undo()
        index -= 1
        assert document.state is line[index]
