"""Document and History: a frozen state, one way to change it, and undo by value."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, Protocol, Self, TypeVar

from psygnal import Signal

Json = Any
"""What `json.dumps` takes: dicts, lists, texts, numbers, booleans, None."""


class Blob(Protocol):
    """An immutable object kept by its content: a chunk of a picture, a block of sound."""

    @property
    def digest(self) -> str:
        """SHA-256 of the content, as 64 hexadecimal digits; computed once."""

    def encode(self) -> bytes:
        """The bytes to keep (compressed by whoever makes them); `get` gives them back."""


Put = Callable[[Blob], str]
"""Keeps a blob, if it is not kept yet, and gives its digest."""
Get = Callable[[str], bytes]
"""Gives the bytes that `encode` made; a Problem when they are missing or damaged."""


class Storable(Protocol):
    """What a document state can do to be kept."""

    kind: ClassVar[str]
    version: ClassVar[int]

    def dump(self, put: Put) -> Json:
        """This state as JSON that names its blobs by digest."""

    @classmethod
    def load(cls, data: Json, get: Get) -> Self:
        """The state that `dump` described."""

    @classmethod
    def upgrade(cls, data: Json, version: int) -> Json:
        """JSON of an older `version` in the form of the newest one."""

    def bytes(self, since: Self | None = None) -> int:
        """Bytes this state keeps in memory beyond those it shares with `since`."""


S = TypeVar("S", bound=Storable)


@dataclass(frozen=True)
class Step(Generic[S]):
    """One line of the history: what was done, and the state after it."""

    label: str
    state: S
    bytes: int = 0
    """What the state *before* this step keeps alive on its own."""
    merge: str = ""


class History(Generic[S]):
    """A line of states with QUndoStack's words: push, merge, group, clean.

    Bounded by bytes: the oldest steps are forgotten first, the newest one never.
    """

    def __init__(self, state: S, limit: int = 1 << 30) -> None:
        self._steps: list[Step[S]] = [Step("", state)]
        self._index = 0
        self._clean: int | None = 0
        self.limit = limit
        """Bytes that the past may keep; less of it counts from the next step on."""

    @property
    def steps(self) -> tuple[Step[S], ...]:
        """All steps that are kept, oldest first; the first has no label."""
        return tuple(self._steps)

    @property
    def index(self) -> int:
        """Which step is the present one."""
        return self._index

    @property
    def state(self) -> S:
        """The state of the present step."""
        return self._steps[self._index].state

    @property
    def bytes(self) -> int:
        """What the past keeps in memory beyond the present."""
        return sum(step.bytes for step in self._steps)

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self._steps[self._index].label if self._index else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty when there is nothing."""
        rest = self._steps[self._index + 1 :]
        return rest[0].label if rest else ""

    @property
    def is_clean(self) -> bool:
        """Whether the present state is the one that was saved."""
        return self._clean == self._index

    @property
    def clean(self) -> int | None:
        """Which step was saved; None when it is none of these."""
        return self._clean

    def push(self, label: str, state: S, merge: str = "") -> None:
        """Add a step after the present one; steps that could be redone are dropped.

        Steps with the same non-empty `merge` key in a row become one.
        """
        del self._steps[self._index + 1 :]
        if self._clean is not None and self._clean > self._index:
            self._clean = None
        top = self._steps[self._index]
        if merge and top.merge == merge and self._index and self._clean != self._index:
            before = self._steps[self._index - 1].state
            self._steps[self._index] = Step(label, state, before.bytes(state), merge)
        else:
            self._steps.append(Step(label, state, top.state.bytes(state), merge))
            self._index += 1
        self._forget()

    def seal(self) -> None:
        """End the merging of steps: the next push is a step of its own."""
        top = self._steps[self._index]
        self._steps[self._index] = Step(top.label, top.state, top.bytes)

    def go(self, index: int) -> S:
        """Make another step the present one and give its state; IndexError beyond the ends."""
        if not 0 <= index < len(self._steps):
            raise IndexError(index)
        self.seal()
        self._index = index
        return self.state

    def mark_clean(self, state: S) -> None:
        """Remember that this state was saved, if it is still among the steps."""
        found = [i for i, step in enumerate(self._steps) if step.state is state]
        self._clean = found[-1] if found else None

    def mark_unsaved(self) -> None:
        """Remember that no state here was ever saved."""
        self._clean = None

    def _forget(self) -> None:
        while self._index > 1 and self.bytes > self.limit:
            del self._steps[0]
            first = self._steps[0]
            self._steps[0] = Step("", first.state)
            self._index -= 1
            self._clean = self._clean - 1 if self._clean else None


class Pending(Protocol):
    """Edits that were asked for and are not done yet."""

    @property
    def is_busy(self) -> bool:
        """Whether something is still to come."""

    def withdraw(self) -> bool:
        """Let the newest of them never come; whether there was one."""


class Document(Generic[S]):
    """A state with a history; `edit` is the only way in, and `changed` the only way out."""

    changed = Signal(object, object)
    """(before, after): after every edit, undo and redo."""
    renamed = Signal(str)

    def __init__(self, state: S, title: str = "", id: str = "", limit: int = 1 << 30) -> None:
        self.history: History[S] = History(state, limit)
        self.id = id or uuid.uuid4().hex
        self.view: Mapping[str, Json] = {}
        """View data (zoom, active layer): kept with the document, never undone."""
        self.pending: Pending | None = None
        """What is being worked out beside the owner thread: undo takes it back first."""
        self._title = title
        self._group: list[S] = []

    @property
    def title(self) -> str:
        return self._title

    @title.setter
    def title(self, title: str) -> None:
        self._title = title
        self.renamed.emit(title)

    @property
    def state(self) -> S:
        """The present state: immutable, so a pointer to it is a snapshot."""
        return self._group[-1] if self._group else self.history.state

    def edit(self, label: str, state: S, merge: str = "") -> None:
        """Make `state` the present one, as one undoable step named `label`.

        A state identical to the present one changes nothing. Inside `group` the step waits.
        """
        before = self.state
        if state is before:
            return
        if self._group:
            self._group[-1] = state
        else:
            self.history.push(label, state, merge)
        self.changed.emit(before, state)

    @contextmanager
    def group(self, label: str) -> Iterator[None]:
        """Make the edits inside one step; an exception rolls all of them back."""
        start = self.state
        self._group.append(start)
        try:
            yield
        except BaseException:
            undone = self._group.pop()
            if undone is not start:
                self.changed.emit(undone, start)
            raise
        state = self._group.pop()
        if self._group:
            self._group[-1] = state
        elif state is not start:
            self.history.push(label, state)

    @property
    def can_undo(self) -> bool:
        """Whether there is something that undo takes back."""
        is_awaited = self.pending is not None and self.pending.is_busy
        return is_awaited or bool(self.history.undo_label)

    def undo(self) -> None:
        """Take back what was asked for last, done or not; nothing happens at the beginning."""
        if self.pending is None or not self.pending.withdraw():
            self.go(self.history.index - 1)

    def redo(self) -> None:
        """Do the next step again; nothing happens at the end."""
        self.go(self.history.index + 1)

    def go(self, index: int) -> None:
        """Make another step of the history the present one; out of range changes nothing."""
        if self._group:
            raise RuntimeError("undo inside a group")
        if not 0 <= index < len(self.history.steps):
            return
        before = self.state
        after = self.history.go(index)
        self.changed.emit(before, after)
