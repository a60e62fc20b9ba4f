"""Colours as numbers, palettes in files, the colours used last, and the colours of a picture."""

from __future__ import annotations

import colorsys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines import Image, Problem
from studio.colours import code_of, colour_of, colours_of, hsv_of, read_code
from studio.palettes import (
    BASIC,
    RECENT,
    ColourSet,
    PaletteShelf,
    Recent,
    Swatch,
    parsed,
    read_palette,
    text_of,
    write_palette,
)
from studio.picture_colours import palette_of
from studio.settings import SettingsFile

COLOURS = st.tuples(*[st.integers(0, 255)] * 3)
NAMES = st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1, max_size=20).filter(
    lambda name: name.strip() == name and name != "Untitled" and name.isprintable()
)


@given(COLOURS)
def test_a_colour_comes_back_from_hue_saturation_and_value(colour: tuple[int, int, int]) -> None:
    hsv = hsv_of(colour)
    assert hsv == pytest.approx(colorsys.rgb_to_hsv(*(each / 255 for each in colour)))
    assert colour_of(hsv) == colour
    assert read_code(code_of(colour)) == colour


def test_black_and_greys_keep_the_hue_they_came_from() -> None:
    assert hsv_of((0, 0, 0), (0.3, 0.6, 1.0)) == (0.3, 0.6, 0.0)
    assert hsv_of((9, 9, 9), (0.3, 0.6, 1.0)) == (0.3, 0.0, 9 / 255)


def test_many_colours_are_made_at_once() -> None:
    hue = np.linspace(0, 1, 7)
    row = colours_of(hue[None], 1.0, np.array([[1.0], [0.5]]))
    assert row.shape == (2, 7, 3)
    assert row[0, :3].tolist() == [[255, 0, 0], [255, 255, 0], [0, 255, 0]]
    assert row[1, 4].tolist() == [0, 0, 128]


@pytest.mark.parametrize(
    ("text", "colour"),
    [("#0a80ff", (10, 128, 255)), ("0A80FF", (10, 128, 255)), (" #f0c ", (255, 0, 204))],
)
def test_codes_are_read_as_people_write_them(text: str, colour: tuple[int, int, int]) -> None:
    assert read_code(text) == colour


@pytest.mark.parametrize("text", ["", "#", "#12345", "red", "#gggggg", "#1234567"])
def test_what_is_no_code_is_no_colour(text: str) -> None:
    assert read_code(text) is None


@given(NAMES, st.lists(st.tuples(COLOURS, NAMES | st.just("")), min_size=1, max_size=9))
def test_a_palette_comes_back_from_its_text(
    name: str, rows: list[tuple[tuple[int, int, int], str]]
) -> None:
    palette = ColourSet(name, tuple(Swatch(*row) for row in rows), 4)
    assert parsed(text_of(palette)) == palette


def test_a_palette_as_gimp_writes_it_is_read() -> None:
    text = (
        "GIMP Palette\r\nName: Bears\r\nColumns: 16\r\n#\r\n"
        "  8   8   8\tgrey3\r\n# a remark\r\n 68  44  44\r\n300 0 0  too red\r\n"
    )
    palette = parsed(text)
    assert (palette.name, palette.columns) == ("Bears", 16)
    assert [each.colour for each in palette.swatches] == [(8, 8, 8), (68, 44, 44), (255, 0, 0)]
    assert [each.name for each in palette.swatches] == ["grey3", "", "too red"]


@pytest.mark.parametrize(
    "data", [b"", b"JASC-PAL\n0100\n", b"GIMP Palette\nName: A\n", b"\xff\xfe\x00", b"x" * 300_000]
)
def test_a_file_that_is_no_palette_is_refused_with_a_reason(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bad.gpl"
    path.write_bytes(data)
    with pytest.raises(Problem) as caught:
        read_palette(path)
    assert "bad.gpl" in caught.value.title
    assert caught.value.reason
    assert caught.value.remedy


def test_the_shelf_keeps_palettes_in_files_and_finds_them_again(tmp_path: Path) -> None:
    shelf = PaletteShelf(tmp_path)
    assert shelf.palettes == (BASIC,)
    made = shelf.add(ColourSet("Sea", (Swatch((1, 2, 3)),)))
    other = shelf.add(ColourSet("sea", (Swatch((4, 5, 6)),)))
    assert other.name == "sea 2"
    shelf.keep(made.with_colour((7, 8, 9)).named(1, "Foam"))
    again = PaletteShelf(tmp_path)
    assert [each.name for each in again.palettes] == ["Basic", "Sea", "sea 2"]
    assert again.named("Sea").swatches == (Swatch((1, 2, 3)), Swatch((7, 8, 9), "Foam"))
    renamed = again.rename(again.named("sea 2"), "Shore")
    again.delete(again.named("Sea"))
    assert PaletteShelf(tmp_path).palettes == (BASIC, renamed)
    again.delete(renamed)
    assert again.palettes == (BASIC,)


def test_the_basic_palette_is_changed_and_comes_back_when_it_is_deleted(tmp_path: Path) -> None:
    shelf = PaletteShelf(tmp_path)
    changed = shelf.keep(BASIC.with_colour((1, 2, 3)))
    assert PaletteShelf(tmp_path).palettes == (changed,)
    shelf.delete(changed)
    assert shelf.palettes == PaletteShelf(tmp_path).palettes == (BASIC,)


def test_two_files_of_one_name_are_two_palettes(tmp_path: Path) -> None:
    for number in (1, 2):
        palette = ColourSet("Sea", (Swatch((number, 0, 0)),))
        write_palette(palette, tmp_path / f"{number}.gpl")
    shelf = PaletteShelf(tmp_path)
    assert [each.name for each in shelf.palettes] == ["Basic", "Sea", "Sea 2"]
    assert shelf.named("Sea 2").swatches == (Swatch((2, 0, 0)),)


def test_a_colour_is_in_a_palette_once_and_can_be_taken_out() -> None:
    palette = ColourSet("A", (Swatch((1, 1, 1)),))
    assert palette.with_colour((1, 1, 1)) is palette
    assert palette.with_colour((2, 2, 2)).without(0).swatches == (Swatch((2, 2, 2)),)


def test_a_damaged_palette_is_told_of_and_stays(tmp_path: Path) -> None:
    (tmp_path / "odd.gpl").write_text("nonsense")
    shelf = PaletteShelf(tmp_path)
    assert len(shelf.troubles) == 1
    assert shelf.palettes == (BASIC,)
    assert (tmp_path / "odd.gpl").exists()


def test_a_palette_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Problem, match="could not be kept"):
        write_palette(BASIC, tmp_path / "file" / "basic.gpl")


def test_the_colours_used_last_are_kept_newest_first_and_once(home: Path) -> None:
    recent = Recent(SettingsFile())
    for value in (1, 2, 3, 2, *range(10, 10 + RECENT - 2)):
        recent.use((value, 0, 0))
    assert recent.colours[-2:] == ((2, 0, 0), (3, 0, 0))
    recent.keep()
    assert Recent(SettingsFile()).colours == recent.colours


def test_recent_colours_that_are_none_are_passed_over(home: Path) -> None:
    settings = SettingsFile()
    settings.remember(colours=["#102030", "mud", 4])
    assert Recent(settings).colours == ((16, 32, 48),)


def test_the_colours_of_a_picture_are_found_even_where_they_are_rare() -> None:
    rng = np.random.default_rng(2)
    rgb = np.full((200, 300, 3), (40, 90, 160), np.int16)
    rgb[120:] = (60, 120, 50)
    rgb[5:20, 5:20] = (240, 220, 60)
    noisy = np.clip(rgb + rng.integers(-5, 6, rgb.shape), 0, 255).astype(np.uint8)
    found = np.array(
        [each.colour for each in palette_of(Image.from_rgb(noisy), "Lake", 6).swatches]
    )
    for wanted in ((40, 90, 160), (60, 120, 50), (240, 220, 60)):
        assert abs(found - wanted).max(1).min() <= 8
    assert (np.diff(found @ (0.3, 0.6, 0.1)) > 0).all()


def test_a_clear_picture_has_a_palette_too() -> None:
    assert palette_of(Image(np.zeros((4, 4, 4), np.uint8))).swatches
