"""Fuzzy search: how well a few typed letters stand for a text, and which letters of it they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

_WHOLE, _PREFIX, _START, _INSIDE, _SCATTERED = 100.0, 80.0, 70.0, 50.0, 20.0
"""The text is the word, begins with it, a word of it does, it is inside, its letters are there."""
_INITIAL, _NEXT, _GAP = 8.0, 4.0, 0.5
"""Of scattered letters: one that begins a word, one beside the letter before, each one skipped."""
_LESSER = 0.6
"""What a match in the second text counts of one in the first; again for the third."""


@dataclass(frozen=True)
class Match:
    """How good a match is (higher is better), and the places of the matched letters of the first text."""

    score: float
    places: tuple[int, ...] = ()


def match(query: str, *texts: str) -> Match | None:
    """How well `query` stands for something that has these texts, the most important one first.

    Every word of the query must be in one of the texts, in any order; None when one is not. Letters
    in their order are enough in the first one.
    """
    score, places = 0.0, set[int]()
    for word in query.casefold().split():
        best: Match | None = None
        for rank, text in enumerate(texts):
            found = _match_word(word, text.casefold(), may_scatter=rank == 0)
            if found is None:
                continue
            weighed = found.score * _LESSER**rank
            if best is None or weighed > best.score:
                best = Match(weighed, found.places if rank == 0 else ())
        if best is None:
            return None
        score += best.score
        places.update(best.places)
    return Match(score, tuple(sorted(places)))


def ranked(
    query: str,
    values: Iterable[T],
    texts: Callable[[T], tuple[str, ...]],
    bonus: Callable[[T], float] = lambda value: 0.0,
) -> list[tuple[T, Match]]:
    """The values that a query stands for, the best first; equal ones stay in their order."""
    found = []
    for value in values:
        fits = match(query, *texts(value))
        if fits is not None:
            found.append((value, Match(fits.score + bonus(value), fits.places)))
    return sorted(found, key=lambda each: -each[1].score)


def _match_word(word: str, text: str, may_scatter: bool) -> Match | None:
    spot = _best_spot(word, text)
    if spot >= 0:
        kind = _INSIDE
        if _begins(text, spot):
            kind = _START if spot else _WHOLE if len(word) == len(text) else _PREFIX
        closeness = len(word) / max(len(text), 1)
        return Match(kind + 10 * closeness, tuple(range(spot, spot + len(word))))
    return _scattered(word, text) if may_scatter else None


def _best_spot(word: str, text: str) -> int:
    """Where a word is in a text: at the start of a word if it can be; -1 where it is not."""
    spot = first = text.find(word)
    while spot >= 0:
        if _begins(text, spot):
            return spot
        spot = text.find(word, spot + 1)
    return first


def _scattered(word: str, text: str) -> Match | None:
    """The letters of a word in their order, preferably those that begin words."""
    rest = iter(text)
    if len(word) < 2 or not all(letter in rest for letter in word):
        return None
    # For each letter of the word and each place of it: the best score so far, and the way to it.
    lines: dict[int, Match] = {}
    for number, letter in enumerate(word):
        fresh: dict[int, Match] = {}
        for place in (at for at, other in enumerate(text) if other == letter):
            own = _INITIAL if _begins(text, place) else 0.0
            if not number:
                fresh[place] = Match(own, (place,))
                continue
            before = [
                Match(so_far.score + own + _step(place - at), (*so_far.places, place))
                for at, so_far in lines.items()
                if at < place
            ]
            if before:
                fresh[place] = max(before, key=lambda each: each.score)
        lines = fresh
    best = max(lines.values(), key=lambda each: each.score)
    if best.score < len(word):  # letters anywhere: that was not meant
        return None
    return Match(min(_SCATTERED + best.score, _INSIDE - 1), best.places)


def _step(gap: int) -> float:
    return _NEXT if gap == 1 else -_GAP * gap


def _begins(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()
