"""Origin: what had a part in a picture, in the words that picture files use for it.

The words are those of the IPTC's Digital Source Type vocabulary. Where it is not known which
engine had a part, a trained model is assumed: a mark too many does less harm than one too few.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum

from engines import Problem, Task, engine_names, find_engine
from studio.assets import Asset
from studio.canvas import Canvas
from studio.layers import Layer
from studio.recipes import Recipe, parse
from studio.results import hides_all, is_untouched, makers_of

_WORDS = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_TREATS = frozenset({Task.UPSCALE, Task.COLORIZE})
"""What such engines are given is still there in what they make."""


class Origin(StrEnum):
    """What a picture is, as far as machines had a part in it."""

    TRAINED = "trainedAlgorithmicMedia"
    """Made by a trained model."""
    PARTLY_TRAINED = "compositeWithTrainedAlgorithmicMedia"
    """What a trained model made, together with something else."""
    ALGORITHM = "algorithmicMedia"
    """Made by an algorithm out of nothing but numbers."""
    PARTLY_ALGORITHM = "compositeSynthetic"
    """What an algorithm made, together with or out of other pictures."""

    @property
    def address(self) -> str:
        """The term of the vocabulary."""
        return _WORDS + self.value

    @property
    def is_trained(self) -> bool:
        """Whether a trained model had a part."""
        return self in (Origin.TRAINED, Origin.PARTLY_TRAINED)

    @property
    def words(self) -> str:
        """What people read."""
        return _SENTENCES[self]


_SENTENCES = {
    Origin.TRAINED: "made by a trained model",
    Origin.PARTLY_TRAINED: "made in part by a trained model",
    Origin.ALGORITHM: "made by an algorithm",
    Origin.PARTLY_ALGORITHM: "made in part by an algorithm",
}


def origin_of_engine(name: str, inputs: Iterable[str] = ()) -> Origin:
    """What an engine makes, given media of these names."""
    if name not in engine_names():
        return Origin.PARTLY_TRAINED
    engine, given = find_engine(name), set(inputs)
    if engine.card or engine.cards:
        is_part = engine.task in _TREATS or "mask" in given
        return Origin.PARTLY_TRAINED if is_part else Origin.TRAINED
    return Origin.PARTLY_ALGORITHM if engine.params.sources() else Origin.ALGORITHM


def origin_of_recipe(recipe: Recipe) -> Origin:
    """What a recipe makes; a trained model that had a part in an input has one in the result."""
    own = origin_of_engine(recipe.engine, recipe.inputs)
    if recipe.card is not None and not own.is_trained:
        own = Origin.TRAINED
    parents = [each.parent for each in recipe.inputs.values() if each.parent is not None]
    if not own.is_trained and any(origin_of_recipe(each).is_trained for each in parents):
        return Origin.PARTLY_TRAINED
    return own


def with_parents(recipe: Recipe, assets: Iterable[Asset]) -> Recipe:
    """A recipe that says of those of its inputs that are kept results how they were made."""
    wanted = {each.sha256 for each in recipe.inputs.values() if each.parent is None}
    parents = {}
    for asset in assets:
        if asset.digest in wanted:
            with suppress(Problem):
                parents[asset.digest] = parse(asset.recipe)
    return recipe.with_parents(parents) if parents else recipe


def origin_of_asset(asset: Asset) -> Origin:
    """What a kept result is."""
    try:
        return origin_of_recipe(parse(asset.recipe))
    except Problem:
        return Origin.PARTLY_TRAINED


def origin_of_canvas(canvas: Canvas, assets: Iterable[Asset]) -> Origin | None:
    """What the picture on a canvas is, from the layers that are seen; None when people made it.

    Reads and hashes pixels: not on the thread of a window.
    """
    shown = _seen(canvas)
    origins = _origins_of(shown, {each.digest: each for each in assets})
    if not origins:
        return None
    is_whole = all(_is_pure(layer, canvas) for layer in shown)
    return _joined(origins, is_whole)


def _joined(origins: set[Origin], is_whole: bool) -> Origin:
    if is_whole and len(origins) == 1:
        return next(iter(origins))
    trained = any(each.is_trained for each in origins)
    return Origin.PARTLY_TRAINED if trained else Origin.PARTLY_ALGORITHM


def _seen(canvas: Canvas) -> list[Layer]:
    """The shown layers that no layer above them hides everywhere."""
    found: list[Layer] = []
    for layer in reversed(canvas.shown):
        found.append(layer)
        if hides_all(layer, canvas):
            break
    return found


def _origins_of(layers: Iterable[Layer], assets: dict[str, Asset]) -> set[Origin]:
    found = set()
    for layer in layers:
        for maker in makers_of(layer):
            if maker in assets:
                found.add(origin_of_asset(assets[maker]))
            else:
                found.add(origin_of_engine(maker))
    return found


def _is_pure(layer: Layer, canvas: Canvas) -> bool:
    """Whether a layer is what one engine made, and nobody has painted on it."""
    makers = makers_of(layer)
    return len(makers) == 1 and is_untouched(layer, canvas, makers[0])
