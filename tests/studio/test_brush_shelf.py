"""Brushes in files: those that come along, one's own, and files that are broken."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engines import Problem
from studio.brush_pictures import picture
from studio.brush_shelf import SHIPPED, Preset, Shelf, read_brush, write_brush
from studio.brushes import Brush, Grain, Mode
from studio.strokes import Stroke
from studio.tiles import Rect, Tiles

BRUSHES = st.builds(
    Brush,
    size=st.floats(1, 2048),
    hardness=st.floats(0, 1),
    roundness=st.floats(0.05, 1),
    grain=st.sampled_from(Grain),
    mode=st.sampled_from(Mode),
    flow=st.floats(0.01, 1),
    size_bend=st.floats(0.2, 5),
    tilt_turns=st.booleans(),
)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "brushes")


def test_the_brushes_that_come_along_are_there_in_their_order(shelf: Shelf) -> None:
    names = [each.name for each in shelf.presets]
    assert shelf.troubles == []
    assert names[:7] == ["Round", "Pen", "Pencil", "Marker", "Airbrush", "Chalk", "Dry brush"]
    assert {each.brush.mode for each in shelf.presets} == set(Mode)
    assert all(each.is_shipped for each in shelf.presets)


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.toml")), ids=lambda path: path.stem)
def test_every_brush_that_comes_along_leaves_a_mark_without_gaps(path: Path) -> None:
    brush = read_brush(path).brush
    under = np.full((300, 700, 4), (90, 60, 40, 255), np.uint8)
    under[:, 300:] = (0, 0, 250, 255)
    tiles = Tiles.empty() if brush.mode is Mode.PAINT else Tiles.empty().painted(0, 0, under)
    stroke = Stroke(tiles, brush.model_copy(update={"colour": (200, 90, 10)}))
    stroke.to(150, 150)
    stroke.to(550, 150)
    before, after = (t.crop(Rect(305, 0, 30, 300)).astype(int) for t in (tiles, stroke.finish()))
    changed = np.abs(after - before).max(axis=2).max(axis=0)
    assert (changed > 8).all(), "every column of the stroke is painted"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(BRUSHES, st.text(min_size=1, max_size=12).filter(lambda t: t.isprintable() and t.strip()))
def test_a_brush_comes_back_from_its_file_as_it_was(
    tmp_path: Path, brush: Brush, name: str
) -> None:
    path = tmp_path / "brush.toml"
    write_brush(Preset(name.strip(), brush, path), path)
    assert read_brush(path) == Preset(name.strip(), brush, path)


def test_own_brushes_are_saved_renamed_deleted_and_found_again(shelf: Shelf) -> None:
    told: list[int] = []
    shelf.changed.connect(lambda: told.append(1))
    mine = shelf.save("Mein Kohlestift", Brush(size=12))
    assert shelf.presets[-1] == mine
    assert Shelf(shelf.folder).named("Mein Kohlestift") == mine
    other = shelf.rename(mine, "Kohle")
    assert [each.name for each in Shelf(shelf.folder).presets if not each.is_shipped] == ["Kohle"]
    shelf.delete(other)
    assert Shelf(shelf.folder).presets == shelf.presets
    assert shelf.named("Kohle") is None
    assert len(told) == 3


def test_a_name_that_is_taken_gets_a_number(shelf: Shelf) -> None:
    assert shelf.save("Pen", Brush()).name == "Pen 2"
    assert shelf.save("pen", Brush()).name == "pen 3"
    assert len({each.path for each in shelf.presets}) == len(shelf.presets)


@pytest.mark.parametrize("name", ["", "   ", "\x00\n", "a" * 41])
def test_a_brush_without_a_fair_name_is_refused_in_a_sentence(shelf: Shelf, name: str) -> None:
    with pytest.raises(Problem) as caught:
        shelf.save(name, Brush())
    assert caught.value.remedy
    assert not shelf.folder.exists()


def test_brushes_that_come_along_are_not_changed(shelf: Shelf) -> None:
    pen = shelf.named("Pen")
    assert pen is not None
    for deed in (lambda: shelf.delete(pen), lambda: shelf.rename(pen, "Mine")):
        with pytest.raises(Problem, match="comes with the program"):
            deed()
    assert pen.path.exists()


BROKEN = {
    "not TOML": b"size = = 3",
    "not text": b"\xff\xfe\x00brush",
    "empty": b"",
    "another format": b'name = "A"\n[brush]\nsize = 3.0',
    "newer": b'format = 2\nname = "A"\n[brush]\nsize = 3.0',
    "nameless": b"format = 1\n[brush]\nsize = 3.0",
    "no table": b'format = 1\nname = "A"\nbrush = 3',
    "too large a size": b'format = 1\nname = "A"\n[brush]\nsize = 1e9',
    "not a number": b'format = 1\nname = "A"\n[brush]\nsize = nan',
    "text for a number": b'format = 1\nname = "A"\n[brush]\nsize = "wide"',
    "unknown setting": b'format = 1\nname = "A"\n[brush]\nwetness = 3.0',
    "a huge file": b"#" * 100_000,
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_brush_file_is_a_sentence_and_nothing_is_lost(shelf: Shelf, data: bytes) -> None:
    mine = shelf.save("Mine", Brush(size=7))
    before = shelf.presets
    broken = shelf.folder / "broken.toml"
    broken.write_bytes(data)
    with pytest.raises(Problem) as caught:
        shelf.take_in(broken)
    assert "broken.toml" in caught.value.title
    assert caught.value.reason.endswith(".")
    assert shelf.presets == before
    again = Shelf(shelf.folder)
    assert [str(trouble) for trouble in again.troubles] == [str(caught.value)]
    assert again.named("Mine") == mine
    assert broken.read_bytes() == data


def test_a_missing_file_and_a_folder_that_cannot_be_written_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"gone\.toml"):
        read_brush(tmp_path / "gone.toml")
    (tmp_path / "brushes").write_text("a file where the folder should be")
    shelf = Shelf(tmp_path / "brushes")
    with pytest.raises(Problem) as caught:
        shelf.save("Mine", Brush())
    assert caught.value.remedy
    assert shelf.named("Mine") is None


def test_a_brush_goes_to_a_file_and_to_another_shelf(shelf: Shelf, tmp_path: Path) -> None:
    chalk = shelf.named("Chalk")
    assert chalk is not None
    write_brush(chalk, tmp_path / "gift.toml")
    taken = Shelf(tmp_path / "elsewhere").take_in(tmp_path / "gift.toml")
    assert taken.name == "Chalk 2"
    assert taken.brush == chalk.brush


def test_the_airbrush_has_no_steps_beyond_the_rounding(shelf: Shelf) -> None:
    airbrush = shelf.named("Airbrush")
    assert airbrush is not None
    brush = airbrush.brush.model_copy(update={"size": 600.0, "colour": (255, 255, 255)})
    stroke = Stroke(Tiles.empty(), brush)
    for pass_ in range(3):
        stroke.to(300 + 900 * (pass_ % 2), 400, 0.8)
    stroke.to(1200, 400, 0.8)
    column = stroke.finish().crop(Rect(750, 0, 1, 801))[:, 0, 3].astype(int)
    assert column.max() > 150
    ramp = column[100:400]
    smooth = np.convolve(ramp, np.ones(15) / 15, "valid")
    assert np.abs(ramp[7:-7] - smooth).max() <= 1.0
    assert (np.diff(ramp) >= 0).all()
    assert len(np.unique(ramp)) >= 0.98 * column.max(), "no level is left out"


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("size", [1.0, 40.0, 2048.0])
def test_the_picture_of_a_brush_shows_its_stroke_within_its_frame(mode: Mode, size: float) -> None:
    made = picture(Brush(mode=mode, size=size, hardness=0.9, flow=0.6), 72, 32, (250, 250, 250))
    assert made.shape == (32, 72, 4)
    assert made[..., 3].any()
    assert not made[0].any() or mode is Mode.ERASE
    assert (made[..., :3] <= made[..., 3:]).all()
