"""Store: the one SQLite file of a project. Objects by content, states naming them, results.

While it is open the file is in WAL mode and locked for this process; a commit has reached the disk
(`synchronous=FULL`) when it returns. After `close` the single file is whole.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import sqlite3
import tempfile
import threading
import time
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from engines import Problem
from studio.document import Blob, Storable
from studio.faults import Unchangeable, newer, not_a_project, plainly, told

logger = logging.getLogger(__name__)

SCHEMA = 1
"""The newest form of the tables."""
APPLICATION = 0x41744C72
"""`PRAGMA application_id` of a project: "AtLr"."""

_JOURNALS = ("-wal", "-journal")
_TRIES, _PAUSE = 20, 0.05
# How often, and after how many seconds again, a file is copied that changes meanwhile.

_OPEN: set[tuple[int, int]] = set()
# Files this process has open: closing a second handle of one would drop its POSIX lock.

_TABLES = (
    "CREATE TABLE objects (digest TEXT PRIMARY KEY, crc INTEGER NOT NULL, data BLOB NOT NULL)",
    """CREATE TABLE states (id INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL,
       kind TEXT NOT NULL, version INTEGER NOT NULL, title TEXT NOT NULL, view TEXT NOT NULL,
       saved INTEGER NOT NULL, time REAL NOT NULL, crc INTEGER NOT NULL, data BLOB NOT NULL,
       uses BLOB NOT NULL)""",
    "CREATE INDEX states_of ON states (document, saved, id)",
    "CREATE TABLE orders (saved INTEGER PRIMARY KEY, time REAL NOT NULL, documents TEXT NOT NULL)",
    """CREATE TABLE results (digest TEXT PRIMARY KEY, time REAL NOT NULL, recipe TEXT NOT NULL,
       width INTEGER NOT NULL, height INTEGER NOT NULL, thumbnail BLOB)""",
)


class Store:
    """An open project file; every method may be called from any thread, one at a time."""

    def __init__(self, path: Path, read_only: bool = False, name: Path | None = None) -> None:
        """Open or create the file; Problem when it is locked, no project, newer or unreadable.

        `name` is what people know a hidden file as.
        """
        self.path, self.read_only, self._name = path, read_only, name or path
        self._lock = threading.RLock()
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        self._fresh: set[str] = set()
        self._is_closed = False
        born = not path.exists()
        try:
            self._open(born)
        except BaseException as error:
            # Where it is held now, another program made it at the same moment.
            if born and not read_only and not isinstance(error, Unchangeable):
                with suppress(OSError):
                    remove(path)
            raise
        self._inode = _inode(path)
        if self._inode is not None and not read_only:
            _OPEN.add(self._inode)

    def _open(self, born: bool) -> None:
        with plainly(self._name, opening=not born):
            if _inode(self.path) in _OPEN:
                raise told(sqlite3.SQLITE_BUSY, self._name)
            _check_header(self.path)
            self._database = self._viewed() if self.read_only else _connected(self.path)
            try:
                self._prepare()
                rows = self._database.execute("SELECT digest FROM objects")
                self._known = {str(digest) for (digest,) in rows}
            except BaseException:
                self._release()
                raise

    def _viewed(self) -> sqlite3.Connection:
        """A reading connection; of a copy where another program may be writing."""
        path = self.path
        if not any(_beside(path, end).exists() for end in _JOURNALS):
            return _connect(f"{path.resolve().as_uri()}?immutable=1")
        self._copy = tempfile.TemporaryDirectory(prefix="atelier-")
        try:
            return _connect(_copied(path, Path(self._copy.name)).resolve().as_uri())
        except BaseException:
            self._copy.cleanup()
            raise

    def _prepare(self) -> None:
        """Check whose file it is; make the tables in one that is still empty."""
        (tables,) = self._database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        application = self._database.execute("PRAGMA application_id").fetchone()[0]
        (form,) = self._database.execute("PRAGMA user_version").fetchone()
        if not tables and not application and not self.read_only:
            with self.writing(check=False):
                for statement in _TABLES:
                    self._database.execute(statement)
                self._database.execute(f"PRAGMA application_id={APPLICATION}")
                self._database.execute(f"PRAGMA user_version={SCHEMA}")
        elif application != APPLICATION:
            raise not_a_project(self.path)
        elif form > SCHEMA:
            raise _too_new(self.path, form)

    @contextmanager
    def writing(self, check: bool = True) -> Iterator[sqlite3.Connection]:
        """One transaction: on the disk when the block ends well, undone when it raises."""
        if self.read_only:
            raise Problem(
                f"“{self.path.name}” was not changed.",
                "It is open for reading only.",
                "Keep your work with File ▸ Save As.",
            )
        with self._lock, plainly(self._name):
            self._fresh = set()
            if check:
                self._check_present()
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise
            if check:
                self._check_present()
                self._known |= self._fresh

    def put(self, blob: Blob) -> str:
        """Keep a blob inside `writing`; one that is kept already costs a look at a set."""
        digest = blob.digest
        if digest not in self._known and digest not in self._fresh:
            data = blob.encode()
            self._database.execute(
                "INSERT OR REPLACE INTO objects VALUES (?, ?, ?)", (digest, zlib.crc32(data), data)
            )
            self._fresh.add(digest)
        return digest

    def put_state(self, state: Storable) -> tuple[int, bytes, bytes]:
        """Keep what a state is made of inside `writing`; its checksum, JSON and digests for a row."""
        uses: set[str] = set()

        def put(blob: Blob) -> str:
            digest = self.put(blob)
            uses.add(digest)
            return digest

        text = json.dumps(state.dump(put), separators=(",", ":"))
        data = zlib.compress(text.encode(), 1)
        return zlib.crc32(data), data, bytes.fromhex("".join(sorted(uses)))

    def get(self, digest: str) -> bytes:
        """The bytes of an object; Problem when they are missing or damaged."""
        row = self.row("SELECT crc, data FROM objects WHERE digest = ?", digest)
        if row is None or zlib.crc32(row[1]) != row[0]:
            self._recount()
            raise Problem(
                "A part of the project is damaged.",
                f"Object {digest[:12]} is {'missing' if row is None else 'not as it was written'}.",
                "Open an older version with File ▸ Versions.",
            )
        data: bytes = row[1]
        return data

    def _recount(self) -> None:
        """Know only whole objects: the next state that uses a damaged one writes it anew."""
        with self._lock, plainly(self._name):
            found = self._database.execute("SELECT digest, crc, data FROM objects")
            self._known = {digest for digest, crc, data in found if zlib.crc32(data) == crc}

    def rows(self, query: str, *values: Any) -> list[Any]:
        """The rows a query gives."""
        with self._lock, plainly(self._name):
            self._check_open()
            return self._database.execute(query, values).fetchall()

    def row(self, query: str, *values: Any) -> Any:
        """The first row a query gives, or None."""
        with self._lock, plainly(self._name):
            self._check_open()
            return self._database.execute(query, values).fetchone()

    def copy_to(self, other: Store) -> None:
        """Make another, new store the same; it stays locked meanwhile."""
        with self._lock, plainly(other._name):
            # In a write-ahead log the whole file would be written twice.
            other._database.execute("PRAGMA journal_mode=DELETE")
            self._database.backup(other._database)
            other._known = set(self._known)

    def close(self, tidy: bool = True) -> None:
        """Leave one whole file behind; `tidy` also drops objects that nothing names.

        Where the disk is too full for that, the journal stays beside it and nothing is lost.
        """
        with self._lock:
            try:
                if not self.read_only and self.is_present:
                    with plainly(self._name):
                        if tidy:
                            self._sweep()
                        self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                        self._database.execute("PRAGMA journal_mode=DELETE")
            except Problem as problem:
                logger.warning("the journal stays beside the file: %s", problem)
            finally:
                if self._inode is not None and not self.read_only:
                    _OPEN.discard(self._inode)
                self._release()

    def reclaim(self) -> None:
        """Drop objects that nothing names and give their room in the file back to the disk."""
        with self._lock, plainly(self._name):
            self._sweep()
            self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def idle_bytes(self, without: Collection[str]) -> int:
        """Bytes of the objects that nothing would name if these results were not there."""
        with self._lock, plainly(self._name):
            idle = self._known - self._used(without)
            sizes = self._database.execute("SELECT digest, length(data) FROM objects")
            return sum(size for digest, size in sizes if digest in idle)

    def has_table(self, name: str) -> bool:
        """Whether the file has a table that not every program made."""
        query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
        return self.row(query, name) is not None

    def _used(self, without: Collection[str] = ()) -> set[str]:
        """What states name, and results with what they were made of, but for these."""
        results = {digest for (digest,) in self._database.execute("SELECT digest FROM results")}
        used = results - set(without)
        named = self._database.execute("SELECT uses FROM states").fetchall()
        if self.has_table("drawings"):
            drawings = self._database.execute("SELECT digest, uses FROM drawings")
            named += [(uses,) for digest, uses in drawings if digest in used]
        for (uses,) in named:
            used |= {uses[at : at + 32].hex() for at in range(0, len(uses), 32)}
        return used

    def _sweep(self) -> None:
        used = self._used()
        garbage = [(digest,) for digest in self._known - used]
        if garbage:
            with self.writing() as database:
                database.executemany("DELETE FROM objects WHERE digest = ?", garbage)
            self._known &= used
        # A script steps to the end; `execute` would give back one page.
        self._database.executescript("PRAGMA incremental_vacuum")

    def _check_open(self) -> None:
        if self._is_closed:
            raise Problem(f"“{self.path.name}” was closed.", "", "Open it again.")

    def _release(self) -> None:
        self._is_closed = True
        self._database.close()
        if self._copy is not None:
            self._copy.cleanup()

    @property
    def is_present(self) -> bool:
        """Whether the open file is still the one its path leads to."""
        return _inode(self.path) == self._inode

    def _check_present(self) -> None:
        if not self.is_present:
            raise Problem(
                f"“{self.path.name}” was not saved.",
                "Its file was moved, replaced or deleted by another program.",
                "Keep your work with File ▸ Save As.",
            )


def _connect(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None, check_same_thread=False)


def _connected(path: Path) -> sqlite3.Connection:
    """A connection that holds the file for itself; sqlite3.Error when somebody else does."""
    database = _connect(path.resolve().as_uri())
    try:
        # First: with the lock held no shared memory is needed, for which a full disk has no room.
        database.execute("PRAGMA locking_mode=EXCLUSIVE")
        database.execute("PRAGMA auto_vacuum=INCREMENTAL")
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        # The lock is taken by the first write.
        database.execute("BEGIN IMMEDIATE")
        database.execute("COMMIT")
    except BaseException:
        database.close()
        raise
    return database


def _check_header(path: Path) -> None:
    """Refuse other files before SQLite touches them; Problem says what they are."""
    if not path.exists() or not (size := path.stat().st_size):
        return
    with path.open("rb") as file:
        head = file.read(100)
    if head[:16] != b"SQLite format 3\0" or len(head) < 100:
        raise not_a_project(path)
    form, application = (int.from_bytes(head[at : at + 4], "big") for at in (60, 68))
    # A project that was killed while it was made has its first page only, or all in the journal.
    unborn = not application and (size <= 4096 or _beside(path, "-wal").exists())
    if application != APPLICATION and not unborn:
        raise not_a_project(path)
    if form > SCHEMA:
        raise _too_new(path, form)


def _too_new(path: Path, form: int) -> Problem:
    return newer(path, f"form {form} of project files, and this program knows form {SCHEMA}")


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def _copied(path: Path, folder: Path) -> Path:
    """A copy of a file and its journals as they stood together; Problem when they never rest."""
    copy = folder / path.name
    for _ in range(_TRIES):
        before = _moment(path)
        for end in ("", *_JOURNALS):
            _beside(copy, end).unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                shutil.copyfile(_beside(path, end), _beside(copy, end))
        if _moment(path) == before:
            return copy
        time.sleep(_PAUSE)
    raise told(sqlite3.SQLITE_BUSY, path)


def _moment(path: Path) -> tuple[int, int, bytes]:
    """What stays the same while a program only adds to the journal of a file."""
    found, head = path.stat(), b""
    with suppress(FileNotFoundError), _beside(path, "-wal").open("rb") as file:
        head = file.read(32)
    return found.st_mtime_ns, found.st_size, head


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last; Windows does it by itself."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove(path: Path) -> None:
    """Delete a project file and its journals, these first: none stays without its file."""
    remove_journals(path)
    path.unlink(missing_ok=True)


def remove_journals(path: Path) -> None:
    """Delete what lies beside a file that is replaced: SQLite would play it into the new one."""
    for end in _JOURNALS:
        _beside(path, end).unlink(missing_ok=True)
