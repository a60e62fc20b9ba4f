"""Fills over line art: gaps that are closed, edges without halos, and what stays as it was."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from engines import Problem
from studio import bucket
from studio.bucket import Bucket, enclosed, pour
from studio.canvas import Canvas, Layer, flattened, flood_fill, set_locked
from studio.figures import Figure, Ink, draw
from studio.selection import everything
from studio.tiles import Rect, Tiles

FRAME = Rect(0, 0, 300, 280)
GOLD, BLACK = (240, 190, 60), (0, 0, 0)
Spot = tuple[float, float]


def lines(canvas: Canvas, id: str, *paths: tuple[Spot, ...], width: float = 3) -> Canvas:
    for path in paths:
        figure = Figure(path, is_closed=False, width=width, outline=Ink(BLACK))
        canvas = draw(canvas, id, (figure,))
    return canvas


def house(gap: float, *, layers: tuple[str, ...] = ("a",)) -> Canvas:
    """Four walls of a room of 160 × 140 px, with a gap in the right one."""
    canvas = Canvas(300, 280, tuple(Layer(name) for name in layers))
    middle = 120.0
    return lines(
        canvas,
        layers[-1],
        ((60, 50), (220, 50), (220, middle - gap / 2)),
        ((220, middle + gap / 2), (220, 190), (60, 190), (60, 50)),
    )


def filled(canvas: Canvas, id: str = "a") -> NDArray[np.bool_]:
    """Which pixels of a layer have the colour of the fill alone."""
    return (canvas.layer(id).tiles.crop(FRAME) == (*GOLD[::-1], 255)).all(axis=2)


@pytest.mark.parametrize("gap", [4, 12, 24])
def test_a_fill_leaves_through_no_gap_that_is_closed(gap: int) -> None:
    canvas = house(gap + 3.0)  # round ends of the lines take three pixels of it
    area = filled(pour(canvas, "a", 100, 100, Bucket(GOLD, gap=gap)))
    assert area[55:185, 65:215].all()
    assert not area[:, 224:].any()
    assert not area[:, :58].any()


def test_a_gap_that_is_wider_lets_the_fill_out() -> None:
    area = filled(pour(house(30), "a", 100, 100, Bucket(GOLD, gap=8)))
    assert area[5, 5]


def test_without_gaps_and_growing_it_is_the_plain_fill() -> None:
    canvas = house(10)
    plain = flood_fill(canvas, "a", 100, 100, GOLD, 24)
    assert pour(canvas, "a", 100, 100, Bucket(GOLD)) == plain


def test_the_outside_is_filled_from_outside_up_to_the_gap() -> None:
    canvas = house(15)
    inner = pour(canvas, "a", 100, 100, Bucket(GOLD, gap=14))
    both = pour(inner, "a", 10, 10, Bucket(GOLD, gap=14))
    paint = canvas.layer("a").tiles.crop(FRAME)[..., 3] > 100
    assert (filled(both) | paint).mean() > 0.99


def test_corners_are_filled_to_their_ends() -> None:
    canvas = lines(Canvas(300, 280, (Layer("a"),)), "a", ((20, 250), (150, 20), (280, 250), (20, 250)))  # fmt: skip
    area = filled(pour(canvas, "a", 150, 150, Bucket(GOLD, gap=30)))
    plain = filled(pour(canvas, "a", 150, 150, Bucket(GOLD)))
    assert np.array_equal(area, plain)


def test_a_click_in_a_room_narrower_than_the_gap_fills_that_room() -> None:
    canvas = lines(Canvas(300, 280, (Layer("a"),)), "a", ((50, 20), (50, 260), (62, 260), (62, 20), (50, 20)))  # fmt: skip
    area = filled(pour(canvas, "a", 56, 100, Bucket(GOLD, gap=60)))
    assert area[30:250, 53:59].all()
    assert not area[:, 70:].any()


def test_what_is_enclosed_is_a_part_of_what_was_joined() -> None:
    rng = np.random.default_rng(3)
    area = rng.random((120, 140)) > 0.02
    area[60, 70] = True
    found = enclosed(area, 70, 60, 9)
    assert found[60, 70]
    assert not (found & ~area).any()


def test_no_halo_stays_along_soft_lines_on_the_same_layer() -> None:
    slanted = ((60.3, 50.7), (220.4, 71.2), (197.9, 190.6), (41.2, 173.3), (60.3, 50.7))
    blank = Canvas(300, 280, (Layer("a"),), paper=(255, 255, 255))
    canvas = lines(blank, "a", slanted)
    wish = lines(replace(blank, paper=GOLD), "a", slanted)
    inside = filled(pour(canvas, "a", 120, 120, Bucket(GOLD)))
    rim = np.zeros_like(inside)
    for dx in range(-3, 4):
        for dy in range(-3, 4):
            rim |= np.roll(inside, (dy, dx), (0, 1))
    light = [flattened(each).pixels[..., :3].astype(int).sum(axis=2) for each in (wish, canvas)]
    near = rim & ~inside & (light[1] > 40)
    after = flattened(pour(canvas, "a", 120, 120, Bucket(GOLD, grow=2))).pixels[..., :3]
    shown = after.astype(int).sum(axis=2)
    inner = _inner(near, 120, 120)
    assert np.abs(shown - light[0])[inner].mean() < 12
    assert np.abs(light[1] - light[0])[inner].mean() > 40  # the halo that there was


def _inner(near: NDArray[np.bool_], x: int, y: int) -> NDArray[np.bool_]:
    """Of the pixels near the lines those on the inner side."""
    rows, columns = np.indices(near.shape)
    result: NDArray[np.bool_] = near & (np.hypot(rows - y, columns - x) < 62)
    return result


def test_lines_on_a_layer_above_are_filled_under() -> None:
    canvas = house(0, layers=("a", "ink"))
    area = filled(pour(canvas, "a", 100, 100, Bucket(GOLD, grow=2)))
    assert area[49:52, 100].any()
    assert not area[45, 100]


def test_growing_covers_no_line_and_does_not_come_out_on_its_other_side() -> None:
    canvas = house(0)
    after = pour(canvas, "a", 100, 100, Bucket(GOLD, grow=9))
    before, now = (each.layer("a").tiles.crop(FRAME) for each in (canvas, after))
    core = (before == (0, 0, 0, 255)).all(axis=2)
    assert np.array_equal(before[core], now[core])
    assert not filled(after)[:, 224:].any()
    assert np.array_equal(before[:, 224:], now[:, 224:])


def test_hard_pixels_stay_as_they_are() -> None:
    sheet = np.full((280, 300, 4), 255, np.uint8)
    sheet[50:60, 20:280, :3] = 0
    canvas = Canvas(300, 280, (Layer("a", tiles=Tiles.empty().painted(0, 0, sheet)),))
    for grow in (0, 3):
        after = pour(canvas, "a", 100, 20, Bucket(GOLD, grow=grow)).layer("a").tiles.crop(FRAME)
        assert np.array_equal(after[50:60, 20:280], sheet[50:60, 20:280])


def test_the_layer_alone_may_be_looked_at() -> None:
    canvas = house(0, layers=("a", "ink"))
    area = filled(pour(canvas, "a", 100, 100, Bucket(GOLD, grow=1, whole_picture=False)))
    assert area.all()


def test_the_material_goes_where_the_fill_covers_half() -> None:
    after = pour(house(0), "a", 100, 100, Bucket(GOLD, label=5, grow=2)).layer("a").tiles
    labels = after.crop_labels(FRAME)
    assert labels[100, 100] == 5
    assert labels[20, 20] == 0


def test_locks_and_selections_hold() -> None:
    canvas = replace(house(10), selection=everything(Rect(0, 0, 100, 280)))
    area = filled(pour(canvas, "a", 90, 100, Bucket(GOLD, gap=14, grow=2)))
    assert area[100, 90]
    assert not area[:, 100:].any()
    with pytest.raises(Problem, match="locked"):
        pour(set_locked(canvas, "a", True), "a", 90, 100, Bucket(GOLD, gap=14))
    assert pour(canvas, "a", 900, 100, Bucket(GOLD, gap=14)) is canvas


def test_an_area_that_is_too_large_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bucket, "_LARGEST", 10_000)
    with pytest.raises(Problem, match="too large to look for gaps"):
        pour(house(10), "a", 100, 100, Bucket(GOLD, gap=14))
