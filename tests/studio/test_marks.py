"""Stars and the bin: kept in the project file, without hurting what older programs wrote."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engines import Image, Problem
from studio.assets import Asset, Assets
from studio.looks import THUMBNAIL, thumbnail_in, thumbnail_of
from studio.making import Making, haystack, is_found
from studio.store import Store


def _picture(shade: int, side: int = 8) -> Image:
    return Image.from_rgb(np.full((side, side, 3), shade, np.uint8))


def test_marks_are_there_when_the_file_is_opened_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.atelier")
    assets = Assets(store)
    first, second = assets.keep(_picture(1), ""), assets.keep(_picture(2), "")
    assets.mark([first], starred=True)
    assets.mark([first, second], binned=True)
    assets.mark([second], binned=False)
    store.close()
    again = Assets(Store(tmp_path / "a.atelier", read_only=True))
    kept = [again.find(each) for each in (first, second)]
    assert [(each.is_starred, each.is_binned) for each in kept if each] == [
        (True, True),
        (False, False),
    ]
    assert [each.digest for each in again.present] == [second]
    assert again.image(first).digest == first


def test_a_file_without_marks_is_read_and_not_changed_by_that(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.atelier")
    Assets(store).keep(_picture(1), "")
    assert Assets(store).listed[0].is_starred is False
    assert store.row("SELECT 1 FROM sqlite_master WHERE name = 'marks'") is None
    store.close()


def test_what_is_made_again_comes_out_of_the_bin_and_keeps_its_star(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.atelier")
    assets = Assets(store)
    digest = assets.keep(_picture(1), "")
    assets.mark([digest], starred=True, binned=True)
    assets.keep(_picture(1), "")
    store.close()
    found = Assets(Store(tmp_path / "a.atelier", read_only=True)).find(digest)
    assert found is not None
    assert (found.is_starred, found.is_binned) == (True, False)


def test_the_list_is_the_same_until_something_is_kept_or_marked(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.atelier")
    assets = Assets(store)
    digest = assets.keep(_picture(1), "")
    before = assets.listed
    assert assets.listed is before
    assets.mark([digest], starred=True)
    assert assets.listed is not before
    store.close()


def test_a_thumbnail_is_small_and_a_damaged_one_is_none() -> None:
    small = thumbnail_in(thumbnail_of(_picture(9, 1000)))
    assert small is not None
    assert small.size == (THUMBNAIL, THUMBNAIL)
    assert thumbnail_in(b"no picture") is None


def test_a_damaged_recipe_hides_no_result_and_numbers_are_meant_whole() -> None:
    making = Making.of(Asset("d", 0.0, "{", 12, 34))
    assert (making.engine, making.seed, making.settings) == ("", None, ())
    hay = haystack(making)
    assert is_found(hay, "")
    assert is_found(hay, "12x34 1970")
    assert not is_found(hay, "1")


def test_what_is_asked_of_a_closed_file_is_a_problem(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.atelier")
    assets = Assets(store)
    digest = assets.keep(_picture(1), "")
    store.close()
    with pytest.raises(Problem, match="closed"):
        assets.image(digest)


def test_a_result_is_read_while_its_project_gets_another_name(tmp_path: Path) -> None:
    """The old file is closed when the other one is in its place already."""
    old, new = Store(tmp_path / "a.atelier"), Store(tmp_path / "b.atelier")
    assets = Assets(old)
    digest = assets.keep(_picture(1), "")
    old.copy_to(new)
    get = old.get

    def late(wanted: str) -> bytes:
        assets.move_to(new)
        old.close()
        return get(wanted)

    old.get = late  # type: ignore[method-assign]
    assert assets.image(digest) == _picture(1)
    new.close()
