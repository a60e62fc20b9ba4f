"""ResultWords: the words that results are found by, read beside the window; recipes when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.assets import Asset
from studio.making import Making, haystack, is_found
from ui.language import told

Words = dict[str, tuple[Asset, str]]
Run = Callable[[Callable[[], Words], Callable[[Words], None]], object]
"""Runs a closure somewhere and hands on what it gave."""


class ResultWords(QObject):
    """Knows how results were made; what was read once is read again only when it changed."""

    changed = Signal()
    """The words of more results are known."""

    def __init__(self) -> None:
        super().__init__()
        self._words: Words = {}
        self._makings: dict[str, Making] = {}
        self._run: Run | None = None
        self._awaited: tuple[Asset, ...] = ()

    def read_with(self, run: Run) -> None:
        """Say how recipes are read."""
        self._run = run

    def learn(self, assets: Iterable[Asset]) -> None:
        """Ask for the words of results that are not known yet; what is gone is forgotten."""
        every = {each.digest: each for each in assets}
        self._words = {key: kept for key, kept in self._words.items() if key in every}
        self._makings = {key: made for key, made in self._makings.items() if key in every}
        news = tuple(each for each in every.values() if not self._knows(each))
        if news and news != self._awaited and self._run is not None:
            self._awaited = news
            self._run(partial(_read, news), self._take)

    def making(self, asset: Asset) -> Making:
        """How a result was made."""
        known = self._makings.get(asset.digest)
        if known is None or known.asset is not asset:
            known = self._makings[asset.digest] = Making.of(asset)
        return known

    def is_found(self, asset: Asset, query: str) -> bool:
        """Whether a query finds a result; one whose words are not read yet, only without words."""
        known = self._words.get(asset.digest)
        return not query.strip() or (known is not None and is_found(known[1], query))

    def _knows(self, asset: Asset) -> bool:
        known = self._words.get(asset.digest)
        return known is not None and (
            known[0] is asset or (known[0].recipe, known[0].time) == (asset.recipe, asset.time)
        )

    def _take(self, words: Words) -> None:
        self._awaited = ()
        self._words |= words
        self.changed.emit()


def _read(assets: tuple[Asset, ...]) -> Words:
    found = {}
    for each in assets:
        making = Making.of(each)
        found[each.digest] = each, haystack(making, (told(making.engine),))
    return found
