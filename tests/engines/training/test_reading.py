"""The reader of words in pictures: on features whose meaning is known."""

from __future__ import annotations

import numpy as np
import pytest

from engines.training.reading import Reader, area, table

RNG = np.random.default_rng(4)
WORDS = ("red", "blue", "hair", "odd")


def _pictures(count: int) -> tuple[np.ndarray, list[str]]:
    """Each word is a direction of the features; “odd” is named at random."""
    shown = RNG.random((count, 4)) < 0.3
    features = RNG.normal(0, 0.4, (count, 16))
    features[:, :3] += 2 * shown[:, :3]
    return features, [" ".join(np.array(WORDS)[row]) for row in shown]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.learnt(*_pictures(600), WORDS)


def test_captions_become_a_table() -> None:
    assert table(["red hair", "", "blue hairs"], WORDS).tolist() == [
        [1, 0, 1, 0], [0, 0, 0, 0], [0, 1, 1, 0],
    ]  # fmt: skip


def test_the_area_is_one_for_a_perfect_order_and_a_half_for_none() -> None:
    shown = np.array([0, 0, 1, 1])
    assert area(np.array([0.1, 0.2, 0.8, 0.9]), shown) == 1
    assert area(np.array([0.9, 0.8, 0.2, 0.1]), shown) == 0
    assert area(np.array([0.1, 0.4, 0.2, 0.3]), shown) == 0.5


def test_words_that_cannot_be_seen_are_not_asked_about(reader: Reader) -> None:
    assert reader.known(*_pictures(300)).words == ("red", "blue", "hair")


def test_pictures_that_show_the_word_agree_and_others_do_not(reader: Reader) -> None:
    features = np.zeros((3, 16))
    features[[0, 1, 2], [0, 1, 2]] = 2
    assert reader.agreement(features, ["red", "blue", "hair"], 1) == 1
    assert reader.agreement(features, ["blue", "hair", "red"], 1) == 0


def test_real_pictures_are_recognised_by_their_words(reader: Reader) -> None:
    known = reader.known(*_pictures(300))
    features, texts = _pictures(200)
    assert known.recognition(features, texts, 1) > 0.95
    assert known.recognition(RNG.permutation(features), texts, 1) < 0.7


def test_among_as_many_as_there_are_each_word_is_found(reader: Reader) -> None:
    assert reader.agreement(RNG.normal(0, 1, (9, 16)), ["odd"] * 9, 4) == 1
