"""Assets: the results kept in a project, each with the recipe that makes it again."""

from __future__ import annotations

import time
from dataclasses import dataclass

from engines import Image
from studio.layers import Samples, decoded
from studio.store import Store


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


class Assets:
    """The results of a project; `keep` and `image` touch the file and belong on the io lane."""

    def __init__(self, store: Store) -> None:
        rows = store.rows(
            "SELECT digest, time, recipe, width, height, thumbnail FROM results ORDER BY time"
        )
        self._store = store
        self._listed = {row[0]: Asset(*row) for row in rows}

    def __len__(self) -> int:
        return len(self._listed)

    @property
    def listed(self) -> tuple[Asset, ...]:
        """All results, the newest first; without touching the file."""
        return tuple(reversed(self._listed.values()))

    def keep(self, image: Image, recipe: str, thumbnail: bytes | None = None) -> str:
        """Put a result into the file and give its digest; it is on the disk when this returns.

        The same picture again becomes the newest. Problem when the file cannot be written.
        """
        width, height = image.size
        asset = Asset(image.digest, time.time(), recipe, width, height, thumbnail)
        with self._store.writing() as database:
            self._store.put(Samples(image))
            database.execute(
                "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)",
                (asset.digest, asset.time, recipe, width, height, thumbnail),
            )
        listed = {key: each for key, each in self._listed.items() if key != asset.digest}
        self._listed = {**listed, asset.digest: asset}
        return asset.digest

    def image(self, digest: str) -> Image:
        """Read a result; Problem when it is not there or damaged."""
        return Image.adopt(decoded(self._store.get(digest)))

    def move_to(self, store: Store) -> None:
        """Go on with another file that holds the same results."""
        self._store = store
