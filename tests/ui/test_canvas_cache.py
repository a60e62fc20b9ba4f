"""Cells and the frame show exactly what their source gives, whatever happened in between."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from studio.tiles import Rect
from ui.canvas_cache import CELL, Cells, reduced, samples
from ui.canvas_frame import Frame
from ui.canvas_geometry import Viewpoint

WIDTH, HEIGHT = 600, 333
rects = st.builds(
    Rect,
    st.integers(-40, WIDTH),
    st.integers(-40, HEIGHT),
    st.integers(1, 300),
    st.integers(1, 300),
)


class Picture:
    """A source that can be painted on."""

    def __init__(self, seed: int = 0) -> None:
        self.random = np.random.default_rng(seed)
        self.pixels = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
        self.asked = 0
        self.paint(Rect(0, 0, WIDTH, HEIGHT))

    def paint(self, rect: Rect) -> None:
        part = rect.intersected(Rect(0, 0, WIDTH, HEIGHT))
        rows, columns = slice(part.y, part.bottom), slice(part.x, part.right)
        colour = self.random.integers(0, 256, 4, np.uint8)
        colour[:3] = colour[:3] * (colour[3] / 255)
        self.pixels[rows, columns] = colour

    def __call__(self, rect: Rect) -> np.ndarray:
        self.asked += rect.width * rect.height
        return self.pixels[rect.y : rect.bottom, rect.x : rect.right]


def _gathered(cells: Cells, level: int) -> list[np.ndarray]:
    return [cells.pixels(level, place).copy() for place in cells.places(cells.bounds)]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(rects, st.integers(0, 5)), max_size=8), st.integers(0, 99))
def test_cells_touched_anywhere_equal_fresh_cells(
    touches: list[tuple[Rect, int]], seed: int
) -> None:
    picture = Picture(seed)
    cells = Cells(WIDTH, HEIGHT, picture)
    for rect, level in touches:
        picture.paint(rect)
        cells.touch(rect)
        _gathered(cells, level)
    for level in range(6):
        for old, new in zip(
            _gathered(cells, level),
            _gathered(Cells(WIDTH, HEIGHT, picture), level),
            strict=True,
        ):
            assert int(np.abs(old.astype(int) - new).max()) <= (1 if level else 0)


def test_only_what_was_touched_is_asked_for_again() -> None:
    picture = Picture()
    cells = Cells(WIDTH, HEIGHT, picture)
    _gathered(cells, 0)
    picture.asked = 0
    cells.touch(Rect(10, 10, 30, 20))
    _gathered(cells, 0)
    assert picture.asked == 600


def test_a_mip_level_is_the_mean_of_its_pixels() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (64, 96, 4), np.uint8)
    pixels[..., :3] = np.minimum(pixels[..., :3], pixels[..., 3:])
    for level in (1, 2, 3, 5):
        step = 1 << level
        means = pixels.reshape(64 // step, step, 96 // step, step, 4).mean((1, 3))
        assert np.abs(reduced(pixels, level) - means).max() <= 1.5


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (33, 2), (65, 31)])
def test_sizes_that_do_not_divide_are_reduced_without_fading_edges(size: tuple[int, int]) -> None:
    white = np.full((*size, 4), 255, np.uint8)
    for level in range(1, 6):
        assert (reduced(white, level) >= 254).all()


def test_full_size_pixels_used_longest_ago_are_dropped_and_made_again() -> None:
    wide = 80 * CELL
    asked: list[Rect] = []

    def source(rect: Rect) -> np.ndarray:
        asked.append(rect)
        return np.full((rect.height, rect.width, 4), 200, np.uint8)

    cells = Cells(wide, CELL, source, limit=0)
    for column in range(80):
        cells.pixels(2, (column, 0))
    assert len(asked) == 80
    assert cells.is_fresh(2, (0, 0))
    assert not cells.is_fresh(0, (0, 0))
    assert cells.is_fresh(0, (79, 0))
    assert (cells.pixels(0, (0, 0)) == 200).all()
    assert len(asked) == 81


def _shown(frame: Frame) -> np.ndarray:
    frame.draw(60)
    while not frame.is_settled:
        frame.refine(60)
    return samples(frame.image.convertToFormat(QImage.Format.Format_RGB32))[..., :3].astype(int)


def _fresh(picture: Picture, view: Viewpoint, size: tuple[int, int]) -> np.ndarray:
    frame = Frame(Cells(WIDTH, HEIGHT, picture))
    frame.show(view, size, 1.0)
    return _shown(frame)


viewpoints = st.builds(
    Viewpoint,
    st.sampled_from([0.02, 0.13, 0.25, 0.33, 0.5, 0.8, 1.0, 1.4, 2.0, 3.0, 5.5]),
    st.integers(-500, 300),
    st.integers(-500, 200),
    st.sampled_from([0.0, 0.0, 0.0, 90.0, 180.0, -90.0, 30.0, -77.5]),
    st.booleans(),
)


@settings(max_examples=120, deadline=None)
@example(Viewpoint(2.0, -138, -284, -77.5, True), [Rect(0, 0, 119, 133)], -4, -4)
@given(viewpoints, st.lists(rects, max_size=4), st.integers(-90, 90), st.integers(-90, 90))
def test_repainting_only_damage_and_scrolling_equal_a_full_repaint(
    view: Viewpoint, damages: list[Rect], dx: int, dy: int
) -> None:
    picture = Picture(7)
    frame = Frame(Cells(WIDTH, HEIGHT, picture))
    frame.show(view, (400, 300), 1.0)
    _shown(frame)
    for rect in damages:
        picture.paint(rect)
        frame.cells.touch(rect)
        frame.spoil(rect)
        frame.draw(60)
    frame.show(view.panned(dx, dy), (400, 300), 1.0)
    away = np.abs(_shown(frame) - _fresh(picture, view.panned(dx, dy), (400, 300)))
    # Slanting, Qt smooths edges clip by clip, and of two nearest pixels takes either.
    limit, few = (2, 0) if view.is_square else (40, 4)
    assert (away.max(-1) > limit).sum() <= few
    assert away.mean() <= 0.05


def test_at_full_size_the_frame_shows_the_source_exactly() -> None:
    picture = Picture(3)
    picture.pixels[..., 3] = 255
    frame = Frame(Cells(WIDTH, HEIGHT, picture))
    frame.show(Viewpoint(1.0, 20, 10), (700, 400), 1.0)
    shown = _shown(frame)
    assert (shown[10 : 10 + HEIGHT, 20 : 20 + WIDTH] == picture.pixels[..., :3]).all()


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("angle", [0.0, 90.0, 180.0, -90.0])
@pytest.mark.parametrize("scale", [1, 3])
def test_turned_square_or_mirrored_the_frame_shows_the_source_exactly(
    scale: int, angle: float, mirrored: bool
) -> None:
    picture = Picture(3)
    for number in range(60):
        picture.paint(Rect(number * 7, number * 5, 9, 4))
    picture.pixels[..., 3] = 255
    frame = Frame(Cells(WIDTH, HEIGHT, picture, opaque=scale == 3))
    view = Viewpoint(scale, 0, 0, angle, mirrored)
    left, top, right, bottom = (round(each) for each in view.on_device((0, 0, WIDTH, HEIGHT)))
    frame.show(view.panned(10 - left, 20 - top), (right - left + 30, bottom - top + 30), 1.0)
    expected = picture.pixels[:, ::-1] if mirrored else picture.pixels
    expected = np.rot90(expected, -round(angle / 90)).repeat(scale, 0).repeat(scale, 1)
    high, wide = expected.shape[:2]
    assert (_shown(frame)[20 : 20 + high, 10 : 10 + wide] == expected[..., :3]).all()


def test_a_turned_canvas_lies_where_its_points_are_said_to_be() -> None:
    picture = Picture(4)
    picture.pixels[...] = 255
    picture.pixels[200:220, 400:430, :3] = 20
    view = Viewpoint(0.8, 500, 300, 35.0, True)
    frame = Frame(Cells(WIDTH, HEIGHT, picture, opaque=True))
    frame.show(view, (700, 600), 1.0)
    shown = _shown(frame)
    for x, y, value in ((415, 210, 20), (395, 210, 255), (415, 225, 255), (437, 210, 255)):
        at = view.to_device(x, y)
        assert abs(shown[int(at[1]), int(at[0])] - value).max() <= 2


def test_a_large_view_is_drafted_at_once_and_drawn_well_when_idle() -> None:
    picture = Picture(8)
    view = Viewpoint(4.0, 30, 20, 10.0)
    frame = Frame(Cells(WIDTH, HEIGHT, picture))
    frame.show(view, (2400, 1600), 1.0)
    frame.draw(60)
    assert not frame.is_settled
    screen = QImage(2400, 1600, QImage.Format.Format_RGB32)
    painter = QPainter(screen)
    frame.copy_to(painter, screen.rect())
    painter.end()
    draft = samples(screen)[..., :3].astype(int)
    assert np.abs(draft - _shown(frame)).max(-1).mean() < 8
    frame.show(view.panned(40, 30), (2400, 1600), 1.0)
    away = np.abs(_shown(frame) - _fresh(picture, view.panned(40, 30), (2400, 1600)))
    assert away.mean() <= 0.01


def test_a_frame_without_time_shows_stand_ins_and_refines_them_later() -> None:
    picture = Picture(5)
    frame = Frame(Cells(WIDTH, HEIGHT, picture))
    frame.show(Viewpoint(1.0, 0, 0), (500, 300), 1.0)
    frame.draw(0.0)
    assert not frame.is_settled
    slices = 0
    while not frame.is_settled:
        frame.refine(0.0005)
        slices += 1
    assert slices >= 1
    assert (_shown(frame) == _fresh(picture, Viewpoint(1.0, 0, 0), (500, 300))).all()


def test_cells_that_come_late_leave_no_seam_in_their_neighbours() -> None:
    picture = Picture(6)
    picture.pixels[...] = 255
    view = Viewpoint(0.73, 0, 0)
    frame = Frame(Cells(WIDTH, HEIGHT, picture))
    frame.show(view, (420, 300), 1.0)
    frame.draw(0.0)
    while not frame.is_settled:
        frame.refine(0.0005)
    assert (_shown(frame) == _fresh(picture, view, (420, 300))).all()
