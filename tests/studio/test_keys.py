"""Keys: a key runs one action, what a person chose is kept, and a broken file harms nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines import Problem
from studio import keys as studio_keys
from studio.keys import KeyFile, assigned, key_sets

USUAL = {"undo": ("Ctrl+Z",), "redo": ("Ctrl+Y", "Ctrl+Shift+Z"), "brush": ("B",), "about": ()}
KEYS = st.lists(st.sampled_from("ABCD"), max_size=3).map(tuple)
CHANGES = st.dictionaries(st.sampled_from([*USUAL, "gone"]), KEYS)


def test_without_changes_the_keys_are_the_usual_ones() -> None:
    assert assigned(USUAL) == USUAL


def test_what_differs_replaces_the_keys_of_its_action_only() -> None:
    found = assigned(USUAL, {"redo": ("F9",), "brush": ()})
    assert found == {**USUAL, "redo": ("F9",), "brush": ()}


def test_a_stronger_claim_takes_the_key_away() -> None:
    found = assigned(USUAL, {"brush": ("Ctrl+Y",)}, {"about": ("B", "Ctrl+Z")})
    assert found["about"] == ("B", "Ctrl+Z")
    assert found["undo"] == ()
    assert found["redo"] == ("Ctrl+Shift+Z",)
    assert found["brush"] == ("Ctrl+Y",)


def test_of_two_equal_claims_the_first_action_has_the_key() -> None:
    assert assigned({"a": ("X",), "b": ("X", "Y")}) == {"a": ("X",), "b": ("Y",)}
    assert assigned(USUAL, {"redo": ("F2",), "about": ("F2",)})["about"] == ()


def test_a_key_comes_back_when_nobody_claims_it_any_more() -> None:
    assert assigned(USUAL, {"about": ("B",)})["brush"] == ()
    assert assigned(USUAL, {"about": ()})["brush"] == ("B",)


@given(CHANGES, CHANGES)
def test_a_key_never_runs_two_actions(first: dict, second: dict) -> None:
    found = assigned(USUAL, first, second)
    keys = [key for each in found.values() for key in each]
    assert len(keys) == len(set(keys))
    assert set(found) == set(USUAL)
    claimed = {key for keys in second.values() for key in keys} - set(second.get("gone", ()))
    assert claimed <= set(keys)  # nothing that was asked for gets lost


def test_taking_a_key_leaves_the_other_what_is_left_to_it() -> None:
    own = studio_keys.given({}, USUAL, "brush", ("B", "F9"))
    own = studio_keys.given(own, USUAL, "about", ("F9",))
    assert own == {"about": ("F9",)}
    assert assigned(USUAL, own)["brush"] == ("B",)


def test_an_action_that_has_its_usual_keys_again_is_no_change_of_ones_own() -> None:
    own = studio_keys.given({"about": ("B", "F2")}, USUAL, "brush", ("B",))
    assert own == {"about": ("F2",)}
    assert assigned(USUAL, own)["brush"] == ("B",)


@given(CHANGES, st.sampled_from(list(USUAL)), KEYS)
def test_an_action_has_exactly_the_keys_it_was_given(first: dict, id: str, keys: tuple) -> None:
    keys = tuple(dict.fromkeys(keys))
    base = assigned(USUAL)
    assert assigned(USUAL, studio_keys.given(first, base, id, keys))[id] == keys


def test_three_sets_come_with_the_program_and_the_first_changes_nothing() -> None:
    assert [each.title for each in key_sets()] == ["Atelier", "Krita-like", "Photoshop-like"]
    assert key_sets()[0].keys == {}
    for each in key_sets():
        keys = [key for some in each.keys.values() for key in some]
        assert len(keys) == len(set(keys))


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    told: list[bool] = []
    file = KeyFile(tmp_path / "keys.toml")
    file.changed.connect(lambda: told.append(True))
    file.choose("krita")
    file.change({"undo": ("Ctrl+Z", "F1"), 'odd "name"': (), "brush": ("ä", "\\")})
    again = KeyFile(tmp_path / "keys.toml")
    assert again.set.title == "Krita-like"
    assert again.own == file.own
    assert again.own["brush"] == ("ä", "\\")
    assert len(told) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("format = 1\n[keys\n", "keys.toml"),
        ("format = 2\n", "newer"),
        ('title = "x"\n', "no keys"),
        ('format = 1\n[keys]\nundo = "Ctrl+Z"\n', "undo"),
        ("format = 1\nkeys = 3\n", "no keys"),
        ("# " + "x" * 300_000, "too large"),
    ],
)
def test_a_broken_file_is_told_of_and_the_usual_keys_count(
    tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "keys.toml").write_text(text)
    file = KeyFile(tmp_path / "keys.toml")
    assert file.own == {}
    assert file.set is key_sets()[0]
    assert file.trouble is not None
    assert said in file.trouble.reason
    assert (tmp_path / "keys.toml.damaged").read_text() == text
    file.change({"undo": ("F2",)})
    assert KeyFile(tmp_path / "keys.toml").trouble is None


def test_a_file_of_bytes_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "keys.toml").write_bytes(b"\xff\xfe\x00")
    trouble = KeyFile(tmp_path / "keys.toml").trouble
    assert trouble is not None
    assert "no text" in trouble.reason


def test_a_set_there_is_not_is_the_first_one(tmp_path: Path) -> None:
    (tmp_path / "keys.toml").write_text('format = 1\nset = "gone"\n')
    file = KeyFile(tmp_path / "keys.toml")
    assert file.set is key_sets()[0]
    assert file.trouble is None


def test_keys_that_cannot_be_kept_count_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "place").write_text("a file where a folder would be")
    file = KeyFile(tmp_path / "place" / "keys.toml")
    with pytest.raises(Problem, match="could not be kept"):
        file.change({"undo": ("F2",)})
    assert file.own == {"undo": ("F2",)}
