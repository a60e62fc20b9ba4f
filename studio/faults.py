"""Faults: what SQLite and the system say about a project file, in sentences for people."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engines import Problem


class Unchangeable(Problem):
    """A project that cannot be changed from here, but can be read."""


def not_a_project(path: Path) -> Problem:
    """Says that a file is something else."""
    return Problem(
        f"“{path.name}” is not a project.",
        "It was not written by Atelier, or it is damaged from its beginning.",
        "Choose another file.",
    )


def newer(path: Path, forms: str) -> Problem:
    """Says that a file needs a later version of this program."""
    return Problem(
        f"“{path.name}” was written by a newer version of Atelier.",
        f"It has {forms}.",
        "Install the newest version of Atelier and open it with that.",
    )


_NO_ROOM = -1
# Beside the codes of SQLite: a file that is there does not open for want of room.
_READABLE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_READONLY, _NO_ROOM)

_TOLD = {
    sqlite3.SQLITE_FULL: (
        "“{name}” was not saved.",
        "The disk is full.",
        "Make room on the disk and save again, or save elsewhere with File ▸ Save As.",
    ),
    _NO_ROOM: (
        "“{name}” cannot be changed.",
        "The disk is full.",
        "Make room on the disk, or open it for reading only.",
    ),
    sqlite3.SQLITE_BUSY: (
        "“{name}” is open in another window of Atelier.",
        "Only one program at a time may change a project.",
        "Close it there, or open it for reading only.",
    ),
    sqlite3.SQLITE_READONLY: (
        "“{name}” cannot be changed.",
        "The file or the folder “{folder}” must not be written to.",
        "Open it for reading only and keep your work with File ▸ Save As.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "“{name}” cannot be opened.",
        "It is not there, or the folder “{folder}” must not be written to.",
        "Choose another place, or open it for reading only.",
    ),
    sqlite3.SQLITE_IOERR: (
        "“{name}” cannot be read or written.",
        "The disk reports a fault, or it was unplugged.",
        "Check the disk, and keep your work with File ▸ Save As on another one.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "“{name}” is damaged.",
        "A part of the file is not as it was written.",
        "Open a copy of it that was kept elsewhere.",
    ),
}


def told(code: int, path: Path) -> Problem:
    """What a result code of SQLite means for a file."""
    kind = Unchangeable if code in _READABLE else Problem
    return kind(*(text.format(name=path.name, folder=path.parent) for text in _TOLD[code]))


@contextmanager
def plainly(path: Path, opening: bool = False) -> Iterator[None]:
    """Turn what SQLite and the system say about a file, or about opening one, into a Problem."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_NOTADB:
            raise not_a_project(path) from error
        code = sqlite3.SQLITE_BUSY if code == sqlite3.SQLITE_LOCKED else code
        if code == sqlite3.SQLITE_FULL and opening:
            code = _NO_ROOM
        if code not in _TOLD:
            raise
        raise told(code, path) from error
    except OSError as error:
        raise Problem(
            f"“{path.name}” cannot be opened.",
            f"The system says: {error.strerror or error}.",
            "Choose another place.",
        ) from error
