"""The vocabulary: what is taught, under which spelling, and what is reported as unknown."""

from __future__ import annotations

from pathlib import Path

import pytest

from engines.kernels.words import LENGTH, Vocabulary, stem, stems
from engines.training.words import caption, garments, portraits, vocabulary

WORDS = Vocabulary({"hair": 40, "red": 30, "vampire": 20, "tshirt": 10, "orc": 5})


@pytest.mark.parametrize(
    ("written", "taught"),
    [
        ("eyes", "eye"),
        ("princess", "princess"),
        ("princesses", "princess"),
        ("witches", "witch"),
        ("fairies", "fairy"),
        ("daisies", "daisy"),
        ("blond", "blonde"),
        ("bearded", "beard"),
        ("elves", "elf"),
        ("pants", "pants"),
        ("shoe", "shoes"),
        ("iris", "iris"),
    ],
)
def test_plurals_and_spellings_become_one_word(written: str, taught: str) -> None:
    assert stem(written) == taught


def test_a_prompt_becomes_numbers_in_its_order() -> None:
    assert WORDS.numbers("A T-Shirt and a red-haired vampire's ork") == [4, 2, 1, 3, 5]


def test_a_word_counts_once_and_a_long_prompt_is_cut() -> None:
    assert WORDS.numbers("red red RED hair") == [2, 1]
    many = Vocabulary({f"word{chr(97 + i)}": 1 for i in range(20)})
    assert len(many.numbers(" ".join(many.counts))) == LENGTH


def test_unknown_words_are_told_as_written_but_not_those_that_say_nothing() -> None:
    assert WORDS.unknown("The Zeppelins with red hair, of Zeppelins!") == ["zeppelins"]
    assert WORDS.unknown("red vampires in a t-shirt") == []


def test_numbers_begin_at_one() -> None:
    assert WORDS.numbers("hair") == [1]


def test_a_vocabulary_is_kept_as_data(tmp_path: Path) -> None:
    WORDS.write(tmp_path / "words.json")
    assert Vocabulary.read(tmp_path / "words.json") == WORDS


def test_only_common_words_are_taught_and_none_that_sort_people() -> None:
    texts = ["face vampire", "face sexy vampire", "face sexy vampires", "face hat"]
    assert vocabulary(texts, 2).counts == {"face": 4, "vampire": 3}


def test_a_picture_counts_once_for_a_word() -> None:
    assert vocabulary(["red red", "red"], 1).counts == {"red": 2}


def test_captions_are_read_from_the_tables(tmp_path: Path) -> None:
    (tmp_path / "portraits_prompts.tsv").write_text("3.webp\tAngry zombie\n", "utf-8")
    (tmp_path / "clothing_labels.csv").write_text(
        "image,sender_id,label,kids\nab,1,Not sure,False\ncd,1,Longsleeve,True\n", "utf-8"
    )
    assert portraits(tmp_path) == {"portraits/3.webp": "face Angry zombie"}
    assert garments(tmp_path) == {
        "clothing/ab.webp": "garment",
        "clothing/cd.webp": "garment longsleeve shirt",
    }


def test_flowers_are_named_by_their_folders() -> None:
    assert stems(caption("flowers/roses/12.webp", {})) == ["flower", "rose"]
    assert caption("clothing/unlisted.webp", {}) == "garment"
    assert caption("emoji/1.webp", {}) == ""
