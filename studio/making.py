"""Making: how a kept result was made, as facts to show and words to search by."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from engines import Image, Problem, Row, engine_names, find_engine
from studio.assets import Asset
from studio.recipes import Ingredient, Recipe, parse

_DRAWN = ("painting", "lines")
"""What engines call a drawing."""


@dataclass(frozen=True)
class Making:
    """One kept result and its recipe; None where that is damaged, newer or missing."""

    asset: Asset
    recipe: Recipe | None

    @classmethod
    def of(cls, asset: Asset) -> Making:
        """Read the recipe of a result."""
        try:
            return cls(asset, parse(asset.recipe))
        except Problem:
            return cls(asset, None)

    @property
    def engine(self) -> str:
        """What the engine is called; empty where it is not known."""
        if self.recipe is None:
            return ""
        known = self.recipe.engine in engine_names()
        return find_engine(self.recipe.engine).title if known else self.recipe.engine

    @property
    def settings(self) -> tuple[tuple[str, Any, Row | None], ...]:
        """What the engine was told: name, value, and how it is declared where that is known."""
        given = self.recipe.settings if self.recipe is not None else {}
        return tuple((name, value, self._row(name)) for name, value in given.items())

    @property
    def pictures(self) -> tuple[tuple[str, Ingredient], ...]:
        """The pictures that it was made of, by their titles where they are known."""
        inputs = self.recipe.inputs if self.recipe is not None else {}
        rows = [(self._row(name), name, each) for name, each in inputs.items()]
        return tuple(
            ("Drawing" if name in _DRAWN else row.title if row is not None else name, each)
            for row, name, each in rows
            if row is None or row.media is Image
        )

    def _row(self, name: str) -> Row | None:
        """How a setting or an input is declared by the engine of now."""
        if self.recipe is None or self.recipe.engine not in engine_names():
            return None
        params = find_engine(self.recipe.engine).params
        return params.row(name) if name in params.model_fields else None

    @property
    def seed(self) -> int | None:
        """The seed it was made with, where the engine has one."""
        found = self.recipe.settings.get("seed") if self.recipe is not None else None
        return found if isinstance(found, int) else None


def haystack(making: Making, more: Iterable[str] = ()) -> str:
    """All words that a result can be found by: engine, settings, seed, size and date."""
    asset, recipe = making.asset, making.recipe
    words = [
        making.engine,
        time.strftime("%Y %Y-%m %Y-%m-%d %d.%m.%Y %H:%M", time.localtime(asset.time)),
        f"{asset.width}×{asset.height} {asset.width}x{asset.height}",
        *more,
    ]
    if recipe is not None:
        words += [recipe.engine, recipe.card or ""]
        for name, value in recipe.settings.items():
            shown = f"{name} {value}"
            if value is None or isinstance(value, bool):
                shown = name if value else ""
            words.append(shown.replace("_", " "))
    return " ".join(words).casefold()


def is_found(hay: str, query: str) -> bool:
    """Whether all words of a query are in a haystack; no words find everything.

    A number is meant whole: 1 is not 12.
    """
    return all(
        re.search(rf"(?<![^\s,;]){word}(?![^\s,;])", hay) if word.isdecimal() else word in hay
        for word in query.casefold().split()
    )
