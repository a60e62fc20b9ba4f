"""Recovery: what a project file still holds. The newest readable state of each document, orphans."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import tempfile
import uuid
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engines import Problem
from studio.document import Document, Storable
from studio.faults import newer, plainly
from studio.settings import data_folder
from studio.store import Store, remove

logger = logging.getLogger(__name__)

Kinds = Mapping[str, type[Storable]]
"""The class of each kind of document."""

_COLUMNS = "id, document, kind, version, title, view, saved, time, crc, data"


@dataclass(frozen=True)
class Row:
    """One kept state of a document as the file has it."""

    id: int
    document: str
    kind: str
    version: int
    title: str
    view: str
    saved: int
    time: float
    crc: int
    data: bytes


def state_of(store: Store, row: Row, kinds: Kinds) -> Storable:
    """The state a row describes; Problem when it is newer than this program or damaged."""
    if _is_newer(row, kinds):
        raise newer(store.path, f"a document “{row.title}” this program cannot read yet")
    kind = kinds[row.kind]
    try:
        if zlib.crc32(row.data) != row.crc:
            raise ValueError("the bytes of the document are not as they were written")
        data = json.loads(zlib.decompress(row.data))
        if row.version < kind.version:
            data = kind.upgrade(data, row.version)
        return kind.load(data, store.get)
    except Problem:
        raise
    except Exception as error:
        # Whatever a decoder makes of damaged bytes, it is the file that is at fault.
        logger.warning("a state of “%s” does not load: %r", row.kind, error)
        raise Problem(
            f"A version of “{row.title}” is damaged.",
            "Its bytes are not as they were written.",
            "Open an older version with File ▸ Versions.",
        ) from error


def _is_newer(row: Row, kinds: Kinds) -> bool:
    kind = kinds.get(row.kind)
    return kind is None or row.version > kind.version


def row_of(store: Store, id: int) -> Row:
    """A kept state by its number; Problem when it is gone."""
    found = store.row(f"SELECT {_COLUMNS} FROM states WHERE id = ?", id)
    if found is None:
        raise Problem("The version is not there any more.", "", "Choose another version.")
    return Row(*found)


def documents(
    store: Store, kinds: Kinds, notices: list[Problem]
) -> tuple[list[Document[Any]], list[str]]:
    """The documents of a file in their order, and the ids of those it keeps but cannot show.

    What could not be read is told in `notices`.
    """
    found = {id: _document(store, id, kinds, notices) for id in _order(store)}
    shown = [each for each in found.values() if each is not None]
    return shown, [id for id, each in found.items() if each is None]


def _order(store: Store) -> list[str]:
    """The order kept last; all documents there are when none is readable."""
    for (text,) in store.rows("SELECT documents FROM orders ORDER BY time DESC, saved"):
        with contextlib.suppress(ValueError):
            return [str(id) for id in json.loads(text)]
    return [id for (id,) in store.rows("SELECT document FROM states GROUP BY document")]


def _document(store: Store, id: str, kinds: Kinds, notices: list[Problem]) -> Document[Any] | None:
    """The newest saved state that reads, and what was kept after it as an edit to take back."""
    query = f"SELECT {_COLUMNS} FROM states WHERE document = ? ORDER BY id DESC"
    rows = [Row(*row) for row in store.rows(query, id)]
    if rows and _is_newer(rows[0], kinds):
        # An older version of it would be written over the newer one: better it is not shown.
        notices.append(_kept_unseen(rows[0].title))
        return None
    saved, base, damaged = None, None, False
    newest: tuple[Row, Storable] | None = None
    for row in rows:
        if newest is not None and not row.saved:
            continue
        try:
            state = state_of(store, row, kinds)
        except Problem as problem:
            logger.warning("state %d is skipped: %s", row.id, problem)
            damaged = True
            continue
        newest = newest or (row, state)
        if row.saved:
            saved, base = row, state
            break
    if newest is None:
        if rows:
            notices.append(_lost(rows[0].title))
        return None
    if damaged:
        notices.append(_fell_back(newest[0].title))
    return _opened(newest[0], newest[1], base, saved is rows[0], notices)


def _opened(
    row: Row, state: Storable, base: Storable | None, clean: bool, notices: list[Problem]
) -> Document[Any]:
    document: Document[Any] = Document(base if base is not None else state, row.title, row.document)
    with contextlib.suppress(ValueError):
        document.view = json.loads(row.view)
    if not row.saved:
        notices.append(_recovered(row.title, was_saved=base is not None))
        document.edit("Recover Unsaved Work", state)
    if base is None or (row.saved and not clean):
        document.history.mark_clean(_NEVER)
    return document


_NEVER: Any = object()
"""A state that no history holds: nothing in it counts as saved."""


def _recovered(title: str, *, was_saved: bool) -> Problem:
    return Problem(
        f"Unsaved work on “{title}” was recovered.",
        "The program ended before it was saved.",
        "Save it to keep it, or undo to go back to what was saved."
        if was_saved
        else "Save it to keep it.",
    )


def _fell_back(title: str) -> Problem:
    return Problem(
        f"The newest version of “{title}” is damaged.",
        "The one before it was opened instead.",
        "Check the picture and save it again.",
    )


def _kept_unseen(title: str) -> Problem:
    return Problem(
        f"“{title}” was written by a newer version of Atelier.",
        "This version cannot show it; it stays in the project as it is.",
        "Install the newest version of Atelier to work on it.",
    )


def _lost(title: str) -> Problem:
    return Problem(
        f"“{title}” cannot be read.",
        "All its versions in this project are damaged.",
        "Open a copy of the project that was kept elsewhere.",
    )


@dataclass(frozen=True)
class Orphan:
    """An untitled project that a crash left behind."""

    path: Path
    titles: tuple[str, ...]
    time: float
    """When it was last kept, in seconds since 1970."""


def untitled_folders() -> tuple[Path, Path]:
    """Where projects live that have no name yet; the second where the first has no room."""
    owner = os.getuid() if hasattr(os, "getuid") else "me"
    return data_folder() / "untitled", Path(tempfile.gettempdir(), f"atelier-{owner}")


def untitled_store() -> Store:
    """A new file for work without a name; Problem when there is room for it nowhere."""
    name = f"{uuid.uuid4().hex}.atelier"
    first, spare = untitled_folders()
    try:
        return _made(first / name)
    except Problem as problem:
        logger.warning("untitled work is kept in %s: %s", spare, problem)
        return _made(spare / name)


def _made(path: Path) -> Store:
    with plainly(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Store(path)


def orphans() -> list[Orphan]:
    """The untitled projects no program has open, the newest first; empty ones are removed."""
    paths = [path for place in untitled_folders() for path in sorted(place.glob("*.atelier"))]
    found = [each for path in paths if (each := _orphan(path))]
    return sorted(found, key=lambda orphan: -orphan.time)


def _orphan(path: Path) -> Orphan | None:
    try:
        store = Store(path)
    except Problem as problem:
        logger.info("an untitled project is not offered: %s", problem)
        return None
    try:
        latest = store.rows(
            "SELECT title, max(id), max(time) FROM states GROUP BY document ORDER BY min(id)"
        )
        (results,) = store.row("SELECT count(*), max(time) FROM results")[:1]
    finally:
        store.close(tidy=False)
    if not latest and not results:
        remove(path)
        return None
    moments = [moment for _, _, moment in latest] or [path.stat().st_mtime]
    return Orphan(path, tuple(title for title, _, _ in latest), max(moments))


def discard(orphan: Orphan) -> None:
    """Delete what a crash left behind, because nobody wants it."""
    remove(orphan.path)
