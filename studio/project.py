"""Project: documents and results in one file that a crash cannot hurt.

Used on the owner thread; what touches the file is handed back as work for the io lane.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from sqlite3 import SQLITE_READONLY, Connection
from typing import Any

from engines import Problem
from studio.assets import Assets
from studio.document import Document, Json, Storable
from studio.faults import Unchangeable, plainly, told
from studio.parts import clear_parts, part_of
from studio.recovery import Kinds, documents, row_of, state_of, untitled_folders, untitled_store
from studio.store import Store, remove, remove_journals, sync_folder

logger = logging.getLogger(__name__)

VERSIONS = 10
"""How many saved states of each document are kept."""


@dataclass(frozen=True)
class Snapshot:
    """A document as it stood at one moment; pointers only."""

    document: Document[Any]
    state: Storable
    title: str
    view: Json

    @classmethod
    def of(cls, document: Document[Any]) -> Snapshot:
        return cls(document, document.state, document.title, dict(document.view))

    def is_same(self, other: Snapshot | None) -> bool:
        """Whether the other one would be kept as the same row."""
        if other is None or self.state is not other.state:
            return False
        return (self.title, self.view) == (other.title, other.view)


@dataclass(frozen=True)
class Saved:
    """Proof that states are on the disk."""

    snapshots: tuple[Snapshot, ...] = field(repr=False)

    def mark_clean(self) -> None:
        """Tell the documents what was saved; on the owner thread."""
        for each in self.snapshots:
            each.document.history.mark_clean(each.state)


@dataclass(frozen=True)
class Version:
    """A saved state of a document that can be had again."""

    id: int
    document: str
    kind: str
    title: str
    time: float
    """When it was saved, in seconds since 1970."""
    bytes: int = 0
    """What the file keeps for it beyond what the version before it has."""


class Project:
    """An open project; `close` it, or the next one to open it is told about unsaved work."""

    def __init__(self, store: Store, kinds: Kinds) -> None:
        self._store, self._kinds = store, kinds
        self.notices: list[Problem] = []
        """What opening had to do about damage or a crash; for people."""
        self._documents, self._unseen = documents(store, kinds, self.notices)
        self.assets = Assets(store)
        clean = [each for each in self._documents if each.history.is_clean]
        self._kept = {each.id: (Snapshot.of(each), True) for each in clean}
        self._order: list[str] = [each.id for each in self._documents]
        self._closed = False

    @classmethod
    def create(cls, path: Path | None, kinds: Kinds) -> Project:
        """A new file; without a path, an untitled one in the data folder.

        Problem when there is a file already or the place cannot be written.
        """
        if path is None:
            return cls(untitled_store(), kinds)
        if path.exists():
            raise Problem(
                f"“{path.name}” was not made.",
                "There is a file of that name already.",
                "Choose another name, or open that file.",
            )
        return cls(Store(path), kinds)

    @classmethod
    def open(cls, path: Path, kinds: Kinds, read_only: bool = False) -> Project:
        """The project in a file; Problem when it is missing, foreign, newer or in use elsewhere."""
        if not path.is_file():
            raise Problem(
                f"“{path.name}” cannot be opened.",
                f"There is no such file in “{path.parent}”.",
                "Choose another file.",
            )
        if not read_only and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            raise told(SQLITE_READONLY, path)
        if not read_only:
            clear_parts(path.parent)
        store = Store(path, read_only)
        try:
            return cls(store, kinds)
        except BaseException:
            store.close(tidy=False)
            raise

    @property
    def path(self) -> Path:
        return self._store.path

    @property
    def read_only(self) -> bool:
        return self._store.read_only

    @property
    def is_untitled(self) -> bool:
        """Whether the file is one of the data folder, without a name of its own."""
        return self.path.parent in untitled_folders()

    @property
    def is_clean(self) -> bool:
        """Whether everything is as it was saved last."""
        same = self._order == [each.id for each in self._documents]
        return same and all(each.history.is_clean for each in self._documents)

    @property
    def documents(self) -> tuple[Document[Any], ...]:
        """The open documents in their order."""
        return tuple(self._documents)

    def add(self, document: Document[Any]) -> None:
        """Take a document in, as the last one; it is in the file after the next save."""
        self._documents.append(document)

    def remove(self, document: Document[Any]) -> None:
        """Let a document go; its versions stay until the project is saved and closed."""
        self._documents.remove(document)

    # ---- keeping ----------------------------------------------------------------------------

    def save(self) -> Callable[[], Saved]:
        """Work for the io lane: everything as it is now, on the disk when the work returns."""
        snapshots, order = self._taken(self._documents)

        def work() -> Saved:
            self._write(snapshots, order, saved=True)
            return Saved(snapshots)

        return work

    def autosave(self, *documents: Document[Any]) -> Callable[[], None]:
        """Work for the io lane: keep these documents (all, if none) for the case of a crash.

        It never changes what was saved; states that are kept already cost nothing.
        """
        snapshots, order = self._taken(documents or self._documents)
        return partial(self._write, snapshots, order, saved=False)

    def _taken(self, given: Iterable[Document[Any]]) -> tuple[tuple[Snapshot, ...], list[str]]:
        return tuple(map(Snapshot.of, given)), [each.id for each in self._documents]

    def _write(self, snapshots: tuple[Snapshot, ...], order: list[str], saved: bool) -> None:
        news = [each for each in snapshots if self._is_news(each, saved)]
        if not news and not saved and order == self._order:
            return
        self._put(self._store, news, order, saved)
        self._kept |= {each.document.id: (each, saved) for each in news}
        if saved:
            self._order = order

    def _put(self, store: Store, news: Iterable[Snapshot], order: list[str], saved: bool) -> None:
        now = time.time()
        # Documents that could not be shown stay as well.
        names = json.dumps(order + self._unseen)
        with store.writing() as database:
            for each in news:
                _put_state(store, database, each, saved, now)
            database.execute("INSERT OR REPLACE INTO orders VALUES (?, ?, ?)", (saved, now, names))
            if saved:
                _forget_unsaved(database)

    def _is_news(self, snapshot: Snapshot, saved: bool) -> bool:
        kept, was_saved = self._kept.get(snapshot.document.id, (None, False))
        return not snapshot.is_same(kept) or (saved and not was_saved)

    def save_as(self, path: Path) -> Callable[[], Saved]:
        """Work for the io lane: everything in another file, which is then the project's.

        The old file stays as it was saved; an untitled one goes. A file of that name is replaced
        at the end, when the new one is whole; Problem when another window has it open.
        """
        snapshots, order = self._taken(self._documents)

        def work() -> Saved:
            if path.exists() and os.path.samefile(path, self.path):
                self._write(snapshots, order, saved=True)
            else:
                self._move_to(path, snapshots, order)
            return Saved(snapshots)

        return work

    def _move_to(self, path: Path, snapshots: tuple[Snapshot, ...], order: list[str]) -> None:
        _check_free(path)
        clear_parts(path.parent)
        part = Store(part_of(path), name=path)
        try:
            try:
                self._store.copy_to(part)
                self._put(part, snapshots, order, saved=True)
            finally:
                part.close()
            with plainly(path):
                remove_journals(path)
                os.replace(part.path, path)
                sync_folder(path.parent)
            store = Store(path)
        except BaseException:
            remove(part.path)
            raise
        old, untitled = self._store, self.is_untitled
        self._store, self._order = store, order
        self._kept = {each.document.id: (each, True) for each in snapshots}
        self.assets.move_to(store)
        _leave(old, untitled)

    # ---- versions ---------------------------------------------------------------------------

    def versions(self) -> list[Version]:
        """The saved states of all documents, the newest first; also of removed ones. Reads."""
        rows = self._store.rows(
            "SELECT id, document, kind, title, time, uses FROM states WHERE saved ORDER BY id"
        )
        sizes = dict(self._store.rows("SELECT digest, length(data) FROM objects"))
        before: dict[str, set[str]] = {}
        found = []
        for id, document, kind, title, moment, uses in rows:
            used = {uses[at : at + 32].hex() for at in range(0, len(uses), 32)}
            much = sum(sizes.get(each, 0) for each in used - before.get(document, set()))
            before[document] = used
            found.append(Version(id, document, kind, title, moment, much))
        return found[::-1]

    def state_of(self, version: Version) -> Storable:
        """Read a version (io lane); Problem when it is damaged or gone."""
        return state_of(self._store, row_of(self._store, version.id), self._kinds)

    def restore(self, version: Version, state: Storable) -> Document[Any]:
        """Make a version that was read the present one, as a step that undo takes back.

        A document that was removed is there again.
        """
        for document in self._documents:
            if document.id == version.document:
                document.edit("Restore Version", state)
                return document
        document = Document(state, version.title, version.document)
        self.add(document)
        return document

    # ---- the end ----------------------------------------------------------------------------

    def close(self) -> None:
        """Leave one whole file as it was saved last; an untitled one goes. Work for the io lane.

        Unsaved work is given up: ask before.
        """
        if not self._closed:
            self._closed = True
            _leave(self._store, self.is_untitled)


def _put_state(
    store: Store, database: Connection, snapshot: Snapshot, saved: bool, now: float
) -> None:
    state, id = snapshot.state, snapshot.document.id
    values = (id, state.kind, state.version, snapshot.title, json.dumps(snapshot.view), saved)
    database.execute(
        "INSERT INTO states (document, kind, version, title, view, saved, time, crc, data, uses)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*values, now, *store.put_state(state)),
    )
    # The newest two autosaves: should the last one be damaged there is one before it.
    database.execute(
        "DELETE FROM states WHERE document = ? AND saved = ? AND id NOT IN (SELECT id FROM"
        " states WHERE document = ? AND saved = ? ORDER BY id DESC LIMIT ?)",
        (id, saved, id, saved, VERSIONS if saved else 2),
    )


def _forget_unsaved(database: Connection) -> None:
    database.execute("DELETE FROM states WHERE NOT saved")
    database.execute("DELETE FROM orders WHERE NOT saved")


def _leave(store: Store, untitled: bool) -> None:
    """Close a file as it was saved last; an untitled one goes."""
    try:
        if not (untitled or store.read_only) and store.is_present:
            with store.writing() as database:
                _forget_unsaved(database)
                _forget_removed(database)
    except Problem as problem:
        logger.warning("the file is left as it is: %s", problem)
    finally:
        store.close(tidy=not untitled)
        if untitled and not store.read_only:
            remove(store.path)


def _forget_removed(database: Connection) -> None:
    row = database.execute("SELECT documents FROM orders WHERE saved").fetchone()
    if row is not None:
        database.execute(
            "DELETE FROM states WHERE document NOT IN (SELECT value FROM json_each(?))", row
        )


def _check_free(path: Path) -> None:
    """Problem when another window has the project at a path open."""
    if path.exists():
        try:
            Store(path).close(tidy=False)
        except Unchangeable:
            raise
        except Problem as problem:
            logger.info("what is replaced is not a project: %s", problem)
