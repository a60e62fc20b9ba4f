"""A few letters find what was meant, and nothing that was not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.fuzzy import match, ranked

TITLES = (
    "Undo", "Redo", "Zoom in", "Zoom out", "Fit to window", "Merge down", "Move layer down",
    "Flatten picture", "Delete layer", "Duplicate layer", "Larger brush", "Lock alpha",
)  # fmt: skip


def best(query: str) -> list[str]:
    return [title for title, _ in ranked(query, TITLES, lambda title: (title,))]


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("merge", "Merge down"),
        ("zi", "Zoom in"),
        ("zo o", "Zoom out"),
        ("mld", "Move layer down"),
        ("DELETE", "Delete layer"),
        ("layer dup", "Duplicate layer"),
        ("flat", "Flatten picture"),
        ("undo", "Undo"),
    ],
)
def test_a_few_letters_find_what_was_meant_first(query: str, meant: str) -> None:
    assert best(query)[0] == meant


def test_nothing_typed_finds_everything_in_its_order() -> None:
    assert best("") == list(TITLES)


@pytest.mark.parametrize("query", ["xyzzy", "undo merge", "nwodnu"])
def test_what_is_not_there_is_not_found(query: str) -> None:
    assert best(query) == []


def test_the_start_of_a_word_comes_before_its_middle() -> None:
    assert best("do")[:2] == ["Merge down", "Move layer down"]
    assert best("do")[2:4] == ["Undo", "Redo"]


def test_the_title_counts_more_than_the_menu() -> None:
    rows = [("All", "Select"), ("Select all the rest", "Edit")]
    found = ranked("select", rows, lambda row: row)
    assert found[0][0] == rows[1]
    assert ranked("select all", rows[:1], lambda row: row)


def test_a_bonus_brings_a_value_forward() -> None:
    found = ranked(
        "zoom", TITLES, lambda title: (title,), lambda title: 5.0 * (title == "Zoom out")
    )
    assert [title for title, _ in found] == ["Zoom out", "Zoom in"]


@given(st.text(max_size=12), st.text(max_size=30))
def test_the_places_found_are_letters_of_the_text(query: str, text: str) -> None:
    found = match(query, text)
    if found is not None and len(text.casefold()) == len(text):
        letters = "".join(text.casefold()[place] for place in found.places)
        assert set(letters) <= set(query.casefold())
        assert list(found.places) == sorted(set(found.places))


@given(st.text("abc d", max_size=20))
def test_a_text_is_found_by_itself(text: str) -> None:
    assert match(text, text) is not None


def test_scattered_letters_count_in_the_title_only() -> None:
    assert match("zi", "Zoom in", "View") is not None
    assert match("vw", "Zoom in", "View") is None


def test_letters_that_are_far_apart_inside_words_were_not_meant() -> None:
    assert match("aei", "xxaxxxxxxexxxxxxix") is None


@given(st.text("abc", min_size=2, max_size=4), st.text("abc ", max_size=12))
def test_the_letters_of_a_word_are_found_in_their_order(word: str, text: str) -> None:
    found = match(word, text)
    if found is not None:
        assert "".join(text[place] for place in found.places) == word
