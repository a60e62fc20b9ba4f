"""Making: how a kept result was made, as facts to show and words to search by."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from engines import Problem, engine_names, find_engine
from studio.assets import Asset
from studio.recipes import Recipe, parse


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
    def settings(self) -> dict[str, Any]:
        """What the engine was told, by the titles of its settings where they are known."""
        if self.recipe is None:
            return {}
        names = {}
        if self.recipe.engine in engine_names():
            params = find_engine(self.recipe.engine).params
            known = params.model_fields
            names = {name: params.row(name).title for name in self.recipe.settings if name in known}
        return {names.get(name, name): value for name, value in self.recipe.settings.items()}

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
            shown = name if value is True else "" if value in (False, None) else f"{name} {value}"
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
