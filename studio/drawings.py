"""Drawings: what kept results were made of, so that it can be taken up again another day.

Of the canvas only what was painted is kept, not the results that lay on it. Its chunks are objects
like those of documents and versions, so a drawing costs what is new in it, until its result is
deleted.
"""

from __future__ import annotations

import json
from dataclasses import replace
from sqlite3 import Connection
from typing import Any

from engines import Problem
from studio.canvas import Canvas
from studio.recipes import parse
from studio.recovery import Row, state_of
from studio.store import Store
from studio.wishes import Wish

_TABLE = (
    "CREATE TABLE IF NOT EXISTS drawings (digest TEXT PRIMARY KEY, kind TEXT NOT NULL,"
    " version INTEGER NOT NULL, how TEXT NOT NULL, crc INTEGER NOT NULL, data BLOB NOT NULL,"
    " uses BLOB NOT NULL)"
)
"""Made by the first drawing: a program that knows of none opens the file all the same."""


_KINDS: Any = {Canvas.kind: Canvas}


def put_drawing(store: Store, database: Connection, digest: str, wish: Wish) -> None:
    """Keep what the result of that digest was made of, inside `writing`."""
    database.execute(_TABLE)
    how = {"layer": wish.layer, "reads": wish.reads, "longest": wish.longest}
    values = (digest, Canvas.kind, Canvas.version, json.dumps(how))
    database.execute(
        "INSERT OR REPLACE INTO drawings VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*values, *store.put_state(replace(wish.painted, guides=(), selection=None))),
    )


def drawing_of(store: Store, digest: str, recipe: str) -> Wish | None:
    """What a result with that recipe was made of; None where that is not kept.

    Problem when it is damaged, or was kept by a newer program.
    """
    if not store.has_table("drawings"):
        return None
    found = store.row("SELECT kind, version, how, crc, data FROM drawings WHERE digest = ?", digest)
    if found is None:
        return None
    kind, version, how, crc, data = found
    row = Row(0, digest, kind, version, "", "", 0, 0.0, crc, data)
    try:
        canvas: Any = state_of(store, row, _KINDS)
        made, read = parse(recipe), json.loads(how)
        given = made.engine, made.settings, canvas, read["layer"], read["reads"]
        return Wish(*given, longest=read["longest"])
    except (Problem, ValueError, LookupError, TypeError) as error:
        if version > Canvas.version:
            raise
        raise _damaged() from error


def _damaged() -> Problem:
    return Problem(
        "The drawing of this result is damaged.",
        "Its bytes are not as they were written.",
        "Look for it in the history, or in an older version with File ▸ Versions.",
    )
