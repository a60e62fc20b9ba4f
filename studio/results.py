"""Results on a canvas: which layer shows which kept result, what is the painting, how it was made.

A layer made of a result carries the digest of the result in its id, so that the bond is kept,
undone and copied with the layer and needs nothing beside it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from engines import Image
from studio.canvas import Canvas
from studio.layers import Blend, Layer, fresh_id
from studio.pictures import straight
from studio.tiles import CHUNK

if TYPE_CHECKING:
    from studio.assets import Asset

_MARK = "result-"


def as_result(layer: Layer, digest: str, makers: Iterable[str] = ()) -> Layer:
    """The layer, marked as showing the kept result of that digest, made out of what others made."""
    every = tuple(dict.fromkeys((digest, *makers)))
    return replace(layer, id=f"{_MARK}{digest}-{fresh_id()}", makers=every)


def made_by(engine: str, layer: Layer, *others: str) -> Layer:
    """The layer, marked as made by an engine, perhaps out of what others made."""
    return replace(layer, makers=tuple(dict.fromkeys((engine, *others))))


def digest_of(layer: Layer) -> str | None:
    """The digest of the result a layer was made of; None for a layer that was not."""
    if not layer.id.startswith(_MARK):
        return None
    return layer.id.removeprefix(_MARK).split("-")[0]


def makers_of(layer: Layer) -> tuple[str, ...]:
    """What had a part in a layer: digests of results and names of engines."""
    digest = digest_of(layer)
    return layer.makers or ((digest,) if digest else ())


def painting(canvas: Canvas) -> Canvas:
    """The canvas without the results on it that nobody has painted on.

    Where nothing else is shown they are the painting themselves. Hashes pixels: not on the thread
    of a window.
    """
    painted = tuple(
        layer for layer in canvas.layers if not is_untouched(layer, canvas, digest_of(layer))
    )
    rest = replace(canvas, layers=painted)
    return rest if rest.shown else canvas


def covering(canvas: Canvas, id: str) -> Layer | None:
    """The lowest result that hides what is painted on the layer `id`; None when it is seen."""
    ids = [layer.id for layer in canvas.layers]
    above = canvas.layers[ids.index(id) + 1 :] if id in ids else ()
    return next((each for each in above if digest_of(each) and _hides(each)), None)


def seen_above(canvas: Canvas, id: str) -> str:
    """The layer `id`, or the topmost result that hides it: what lies above that is seen."""
    cover = covering(canvas, id)
    return id if cover is None else seen_above(canvas, cover.id)


def covers(canvas: Canvas) -> tuple[Layer, ...]:
    """The results that hide what is painted below them, the lowest first; () where it is seen."""
    hiding = [each for each in canvas.layers if digest_of(each) and _hides(each)]
    if not hiding or canvas.layers.index(hiding[0]) == 0:
        return ()
    return tuple(hiding)


def recipe_of(canvas: Canvas, assets: Iterable[Asset]) -> str | None:
    """The recipe, as JSON, of the topmost result that is seen; None where there is none."""
    recipes = {each.digest: each.recipe for each in assets if each.recipe}
    shown = (digest_of(layer) for layer in reversed(canvas.shown))
    return next((recipes[digest] for digest in shown if digest in recipes), None)


def engine_of(asset: Asset) -> str:
    """The name of the engine that made a result; empty when its recipe does not say."""
    try:
        made = json.loads(asset.recipe)["engine"]
    except (ValueError, TypeError, LookupError, RecursionError):
        return ""
    return made if isinstance(made, str) else ""


def _hides(layer: Layer) -> bool:
    return layer.visible and layer.opacity == 1 and layer.blend is Blend.NORMAL


def hides_all(layer: Layer, canvas: Canvas) -> bool:
    """Whether nothing below a layer is seen; reads its pixels."""
    if not _hides(layer) or layer.clipped or layer.parent:
        return False
    places = canvas.bounds.pieces(CHUNK)
    return all(layer.tiles.crop(part)[..., 3].min() == 255 for part in places)


def is_untouched(layer: Layer, canvas: Canvas, digest: str | None) -> bool:
    """Whether a layer shows the picture of that digest and nothing else; hashes its pixels."""
    if digest is None:
        return False
    return Image.adopt(straight(layer.tiles.crop(canvas.bounds))).digest == digest
