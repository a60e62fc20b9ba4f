"""The engines there are: an explicit list, loaded on demand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from engines.devices import available
from engines.engine import Context, Engine
from engines.models import shipped_weights
from engines.params import Params
from engines.problem import Problem
from engines.progress import Progress

ENGINES: tuple[tuple[str, str], ...] = (
    ("image.repaint", "engines.image.repaint:repaint"),
    ("image.variations", "engines.image.variations:variations"),
    ("image.retarget", "engines.image.retarget:retarget"),
    ("image.texture", "engines.image.texture:texture"),
    ("image.materials", "engines.image.materials:materials"),
    ("image.landscape", "engines.image.landscape:landscape"),
    ("image.upscale", "engines.image.upscale:upscale"),
    ("image.colorize", "engines.image.colorize:colorize"),
    ("image.sketch", "engines.image.sketch:sketch"),
    ("image.generate", "engines.image.generate:generate"),
)
"""Engine name → module:attribute."""


def names() -> tuple[str, ...]:
    """The names of all engines, in the order they are shown."""
    return tuple(_places())


def find(name: str) -> Engine[Any]:
    """The engine of that name; a Problem names those there are."""
    place = _places().get(name)
    if place is None:
        raise Problem(
            f"There is no engine “{name}”.", "", f"The engines are {', '.join(_places())}."
        )
    return _load(name, place)


def engines() -> Iterator[Engine[Any]]:
    """All engines, loaded."""
    return (find(name) for name in _places())


def context_for(progress: Progress, device: str = "cpu") -> Context:
    """A context whose `call` reaches every engine; the device "auto" is the best there is."""
    device = available()[0] if device == "auto" else device

    def call(name: str, params: Params) -> Any:
        return find(name).run(params, context_for(progress.rest(), device))

    return Context(progress=progress, device=device, weights=shipped_weights, call=call)


@cache
def _places() -> Mapping[str, str]:
    places: dict[str, str] = {}
    for name, place in ENGINES:
        if name in places:
            raise ValueError(f"engine {name} is listed twice")
        places[name] = place
    return places


@cache
def _load(name: str, place: str) -> Engine[Any]:
    module, attribute = place.split(":")
    engine: Engine[Any] = getattr(import_module(module), attribute)
    if engine.name != name:
        raise ValueError(f"{place} calls itself {engine.name}, the registry {name}")
    return engine
