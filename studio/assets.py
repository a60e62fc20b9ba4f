"""Assets: the results kept in a project, each with the recipe that makes it again."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from sqlite3 import Connection

from engines import Image, Problem
from studio.drawings import drawing_of, put_drawing
from studio.layers import Samples, decoded
from studio.store import Store
from studio.wishes import Wish


@dataclass(frozen=True)
class Asset:
    """One kept result: what is listed; its pixels are read by `Assets.image`."""

    digest: str
    time: float
    """Seconds since 1970."""
    recipe: str
    """JSON, see studio.recipes; may be empty."""
    width: int
    height: int
    thumbnail: bytes | None = None
    """A small picture as PNG, WebP or JPEG."""
    is_starred: bool = False
    is_binned: bool = False
    """Whether it was thrown away; it stays in the file and can be taken out of the bin again."""


_MARKS = (
    "CREATE TABLE IF NOT EXISTS marks (digest TEXT PRIMARY KEY, starred INTEGER NOT NULL,"
    " binned INTEGER NOT NULL)"
)
"""Made by the first mark: a program that knows of none opens the file all the same."""
_TABLES = ("results", "marks", "drawings")


class Assets:
    """The results of a project.

    All but `listed`, `present` and `find` touch the file and belong on the io lane.
    """

    def __init__(self, store: Store) -> None:
        rows = store.rows(
            "SELECT digest, time, recipe, width, height, thumbnail FROM results ORDER BY time"
        )
        marks = {digest: (bool(star), bool(bin)) for digest, star, bin in _marks(store)}
        self._store = store
        self._show({row[0]: Asset(*row, *marks.get(row[0], ())) for row in rows})

    def __len__(self) -> int:
        return len(self._listed)

    @property
    def listed(self) -> tuple[Asset, ...]:
        """All results, the newest first, with those in the bin; without touching the file.

        The same tuple until one is kept or marked.
        """
        return self._tuple

    @property
    def present(self) -> tuple[Asset, ...]:
        """The results that are not in the bin, the newest first."""
        return tuple(each for each in self._tuple if not each.is_binned)

    def find(self, digest: str) -> Asset | None:
        """The result of a digest; None when there is none."""
        return self._listed.get(digest)

    def keep(
        self,
        image: Image,
        recipe: str,
        thumbnail: bytes | None = None,
        wish: Wish | None = None,
    ) -> str:
        """Put a result into the file and give its digest; it is on the disk when this returns.

        With a wish, the drawing it was made of is kept too. The same picture again becomes the
        newest, out of the bin, and keeps its star. Problem when the file cannot be written.
        """
        before = self._listed.get(image.digest)
        width, height = image.size
        star = before is not None and before.is_starred
        asset = Asset(image.digest, time.time(), recipe, width, height, thumbnail, star)
        with self._store.writing() as database:
            self._store.put(Samples(image))
            database.execute(
                "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)",
                (asset.digest, asset.time, recipe, width, height, thumbnail),
            )
            if before is not None and before.is_binned:
                _put_mark(database, asset)
            if wish is not None:
                put_drawing(self._store, database, asset.digest, wish)
        listed = {key: each for key, each in self._listed.items() if key != asset.digest}
        self._show({**listed, asset.digest: asset})
        return asset.digest

    def mark(
        self, digests: Iterable[str], starred: bool | None = None, binned: bool | None = None
    ) -> None:
        """Give results a star or throw them into the bin, or take it back; None leaves it."""
        changes = {"is_starred": starred, "is_binned": binned}
        chosen = {name: value for name, value in changes.items() if value is not None}
        found = [self._listed[digest] for digest in digests if digest in self._listed]
        news = {each.digest: replace(each, **chosen) for each in found}  # type: ignore[arg-type]
        with self._store.writing() as database:
            for each in news.values():
                _put_mark(database, each)
        self._show({digest: news.get(digest, each) for digest, each in self._listed.items()})

    def delete(self, digests: Iterable[str]) -> None:
        """Delete results for good, with what they were made of; the file becomes smaller."""
        gone = set(digests) & set(self._listed)
        with self._store.writing() as database:
            for table in _TABLES:
                if self._store.has_table(table):
                    rows = [(digest,) for digest in gone]
                    database.executemany(f"DELETE FROM {table} WHERE digest = ?", rows)
        self._show({digest: each for digest, each in self._listed.items() if digest not in gone})
        self._store.reclaim()

    def room_of(self, digests: Collection[str]) -> int:
        """Bytes that the disk would get back if these results were deleted."""
        return self._store.idle_bytes(digests)

    def _show(self, listed: dict[str, Asset]) -> None:
        self._listed = listed
        self._tuple = tuple(reversed(listed.values()))

    def image(self, digest: str) -> Image:
        """Read a result; Problem when it is not there or damaged."""
        store = self._store
        try:
            data = store.get(digest)
        except Problem:
            if store is self._store:
                raise
            data = self._store.get(digest)  # saved under another name meanwhile
        return Image.adopt(decoded(data))

    def wish_for(self, asset: Asset) -> Wish | None:
        """What a result was made of; None where that is not kept, Problem where it is damaged."""
        return drawing_of(self._store, asset.digest, asset.recipe)

    def move_to(self, store: Store) -> None:
        """Go on with another file that holds the same results."""
        self._store = store


def _marks(store: Store) -> list[tuple[str, int, int]]:
    if not store.has_table("marks"):
        return []
    return store.rows("SELECT digest, starred, binned FROM marks")


def _put_mark(database: Connection, asset: Asset) -> None:
    database.execute(_MARKS)
    database.execute(
        "INSERT OR REPLACE INTO marks VALUES (?, ?, ?)",
        (asset.digest, asset.is_starred, asset.is_binned),
    )
