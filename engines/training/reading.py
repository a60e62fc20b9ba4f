"""Reader: which words of captions a picture shows, learnt from real pictures' features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engines.kernels.words import Vocabulary

Floats = NDArray[Any]

RIDGE = 30.0
READABLE = 0.9
"""The area under the curve that a word must reach on held-out pictures to be asked about."""


@dataclass(frozen=True)
class Reader:
    """A linear classifier of words: how much each is in a picture, against other pictures."""

    words: tuple[str, ...]
    weights: Floats
    mean: Floats
    spread: Floats

    @classmethod
    def learnt(cls, features: Floats, texts: Sequence[str], words: Sequence[str]) -> Reader:
        """By ridge regression from features (N, D) to the words of captions."""
        shown = table(texts, words)
        more = _with_one(features)
        plain = more.T @ more + RIDGE * np.eye(more.shape[1])
        weights = np.linalg.solve(plain, more.T @ shown)
        found = more @ weights
        return cls(tuple(words), weights, found.mean(0), found.std(0) + 1e-9)

    def scores(self, features: Floats) -> Floats:
        """How much of each word is in each picture (N, words), in deviations from the usual."""
        return np.asarray((_with_one(features) @ self.weights - self.mean) / self.spread)

    def known(self, features: Floats, texts: Sequence[str]) -> Reader:
        """Only the words that it tells on held-out pictures."""
        shown, found = table(texts, self.words), self.scores(features)
        kept = [
            i
            for i in range(len(self.words))
            if 5 <= shown[:, i].sum() < len(texts) and area(found[:, i], shown[:, i]) >= READABLE
        ]
        return Reader(
            tuple(self.words[i] for i in kept),
            self.weights[:, kept],
            self.mean[kept],
            self.spread[kept],
        )

    def agreement(self, features: Floats, asked: Sequence[str], first: int = 3) -> float:
        """Share of pictures whose word, one each, is among the `first` it finds most of."""
        order = np.argsort(-self.scores(features), 1)[:, :first]
        places = [self.words.index(word) for word in asked]
        return float(np.mean([place in row for place, row in zip(places, order, strict=True)]))

    def recognition(self, features: Floats, texts: Sequence[str], first: int = 3) -> float:
        """Share of captioned pictures with a word of theirs among the `first` it finds most of."""
        shown = table(texts, self.words)
        order = np.argsort(-self.scores(features), 1)[:, :first]
        hits = np.take_along_axis(shown, order, 1).max(1)
        return float(hits[shown.any(1)].mean())


def table(texts: Sequence[str], words: Sequence[str]) -> Floats:
    """1 where a caption (row) has a word (column)."""
    vocabulary = Vocabulary(dict.fromkeys(words, 1))
    shown = np.zeros((len(texts), len(words)))
    for row, text in zip(shown, texts, strict=True):
        row[[number - 1 for number in vocabulary.numbers(text)]] = 1
    return shown


def area(scores: Floats, shown: Floats) -> float:
    """Area under the curve: how often a picture with the word scores above one without."""
    order = np.argsort(np.argsort(scores)) + 1.0
    count = shown.sum()
    rest = len(shown) - count
    return float((order[shown > 0].sum() - count * (count + 1) / 2) / max(count * rest, 1))


def _with_one(features: Floats) -> Floats:
    return np.concatenate([features, np.ones((len(features), 1))], 1)
