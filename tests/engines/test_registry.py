"""The registry is an explicit list, loaded on demand."""

from __future__ import annotations

import pytest

from engines import registry
from engines.problem import Problem


def test_an_unknown_engine_names_those_there_are() -> None:
    with pytest.raises(Problem) as caught:
        registry.find("image.nothing")
    assert "image.repaint" in caught.value.remedy


def test_an_engine_listed_twice_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "ENGINES", (("a", "m:a"), ("a", "m:b")))
    registry._places.cache_clear()
    try:
        with pytest.raises(ValueError, match="twice"):
            registry.names()
    finally:
        registry._places.cache_clear()


def test_every_engine_bears_the_name_it_is_listed_under() -> None:
    assert [engine.name for engine in registry.engines()] == list(registry.names())
