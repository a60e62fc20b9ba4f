from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines import Problem
from studio.tiles import CHUNK, TILE, Chunk, Rect, Tile, Tiles, coalesced
from tests.studio.drawings import FRAME, paint, plane, planes, seeds

rects = st.builds(
    Rect, st.integers(-80, 300), st.integers(-80, 180), st.integers(0, 150), st.integers(0, 150)
)


@given(rects, rects)
def test_rectangles_intersect_and_unite_like_sets_of_pixels(a: Rect, b: Rect) -> None:
    def pixels(r: Rect) -> set[tuple[int, int]]:
        return {(x, y) for x in range(r.x, r.right, 7) for y in range(r.y, r.bottom, 7)}

    shared = a.intersected(b)
    for x, y in pixels(a):
        inside = b.x <= x < b.right and b.y <= y < b.bottom
        assert inside == (shared.x <= x < shared.right and shared.y <= y < shared.bottom)
    both = a.united(b)
    for part in (a, b):
        assert part.is_empty or part.intersected(both) == part


@given(rects, st.sampled_from([TILE, CHUNK]))
def test_the_pieces_of_a_rectangle_cover_it_once(rect: Rect, step: int) -> None:
    count = np.zeros((rect.height, rect.width), int)
    for piece in rect.pieces(step):
        count[piece.within(rect)] += 1
        assert piece.width <= step
        assert piece.height <= step
        assert piece.x // step == (piece.right - 1) // step
    assert (count == 1).all()


@settings(max_examples=40, deadline=None)
@given(planes, seeds, rects)
def test_painting_changes_its_region_and_nothing_else(old: Tiles, seed: int, rect: Rect) -> None:
    if rect.is_empty:
        return
    rng = np.random.default_rng(seed)
    pixels = paint(rng, rect.width, rect.height)
    labels = rng.integers(0, 13, pixels.shape[:2]).astype(np.uint8)
    new = old.painted(rect.x, rect.y, pixels, labels)
    frame = Rect(-100, -100, 600, 500)
    expected, marks = old.crop(frame), old.crop_labels(frame)
    expected[rect.within(frame)], marks[rect.within(frame)] = pixels, labels
    assert np.array_equal(new.crop(frame), expected)
    assert np.array_equal(new.crop_labels(frame), marks)
    assert set(new.difference(old)) <= set(rect.cells(TILE))
    assert np.array_equal(new.crop(rect), pixels)


def test_painting_without_labels_keeps_those_that_are_there() -> None:
    labels = np.full((100, 100), 5, np.uint8)
    pixels = paint(np.random.default_rng(0), 100, 100)
    old = Tiles.empty().painted(0, 0, pixels, labels)
    new = old.painted(0, 0, 255 - pixels)
    assert (new.crop_labels(Rect(0, 0, 100, 100)) == 5).all()


@given(planes, planes)
@settings(max_examples=30, deadline=None)
def test_the_difference_names_the_tiles_that_are_other_objects(a: Tiles, b: Tiles) -> None:
    places = set(a.places()) | set(b.places())
    other = {place for place in places if a.tile(*place) is not b.tile(*place)}
    assert set(a.difference(b)) == other == set(b.difference(a))
    assert a.difference(a) == []


@given(planes)
@settings(max_examples=30, deadline=None)
def test_no_array_of_a_tile_can_be_written(tiles: Tiles) -> None:
    for place in tiles.places():
        tile = tiles.tile(*place)
        assert tile is not None
        for array in (tile.pixels, tile.labels):
            if array is not None:
                with pytest.raises(ValueError, match="read-only"):
                    array[0, 0] = 1


def test_a_tile_does_not_follow_the_array_it_was_made_from() -> None:
    source = paint(np.random.default_rng(1), TILE, TILE)
    tiles = Tiles.empty().painted(0, 0, source)
    before = source.copy()
    source[:] = 0
    assert np.array_equal(tiles.crop(Rect(0, 0, TILE, TILE)), before)


def test_tiles_without_paint_are_not_kept() -> None:
    clear = np.zeros((300, 300, 4), np.uint8)
    assert Tiles.empty().painted(10, 10, clear) == Tiles.empty()
    assert plane(3).painted(0, 0, np.zeros((200, 320, 4), np.uint8), clear[:200, :1, 0].repeat(320, 1)).is_empty  # fmt: skip


def test_a_tile_of_one_colour_keeps_one_sample() -> None:
    flat = Tile.flat((1, 2, 3, 255), label=4)
    full = Tile.of(np.full((TILE, TILE, 4), (1, 2, 3, 255), np.uint8), np.full((TILE, TILE), 4, np.uint8))  # fmt: skip
    assert full == flat
    assert full is not None
    assert full.bytes == flat.bytes < 1000
    noisy = Tile.of(paint(np.random.default_rng(2), TILE, TILE))
    assert noisy is not None
    assert TILE * TILE * 4 <= noisy.bytes <= 1.03 * TILE * TILE * 4


@given(seeds)
@settings(max_examples=30, deadline=None)
def test_a_chunk_comes_back_from_its_bytes(seed: int) -> None:
    tiles = plane(seed).with_tiles({(0, 0): Tile.flat((9, 8, 7, 200), seed % 3)})
    for _, chunk in tiles.chunks():
        back = Chunk.decode(chunk.encode())
        assert back == chunk
        assert back.digest == chunk.digest


def test_the_digest_of_a_chunk_is_that_of_its_content_and_place_of_tiles() -> None:
    tile = Tile.of(paint(np.random.default_rng(5), TILE, TILE))
    assert tile is not None
    twin = Tile.of(tile.pixels)
    chunks = [
        Tiles.empty().with_tiles({place: each}).chunk(0, 0)
        for place, each in (((0, 0), tile), ((0, 0), twin), ((1, 0), tile))
    ]
    digests = [chunk.digest for chunk in chunks if chunk is not None]
    assert digests[0] == digests[1] != digests[2]


@pytest.mark.parametrize("damage", [b"", b"nonsense", None, "cut", "longer"])
def test_damaged_bytes_of_a_chunk_are_a_problem(damage: bytes | str | None) -> None:
    import zlib

    good = next(chunk for _, chunk in plane(7).chunks()).encode()
    if damage == "cut":
        data = good[: len(good) // 2]
    elif damage == "longer":
        press = zlib.compressobj(1, zlib.DEFLATED, -15)
        data = press.compress(zlib.decompress(good, -15) + b"x") + press.flush()
    else:
        data = damage if isinstance(damage, bytes) else good[:-4] + b"\0\0\0\0"
    with pytest.raises(Problem, match="damaged"):
        Chunk.decode(data)


def test_bytes_count_what_is_not_shared() -> None:
    old = plane(11, 4)
    new = old.with_tiles({(2, 1): Tile.of(paint(np.random.default_rng(6), TILE, TILE))})
    assert old.bytes(old) == 0
    size = TILE * TILE * 4
    assert size <= new.bytes(old) <= 1.1 * size
    assert old.bytes() > 5 * size


def test_bounds_are_those_of_the_tiles_with_paint() -> None:
    dot = np.full((1, 1, 4), 255, np.uint8)
    tiles = Tiles.empty().painted(70, 10, dot).painted(700, 300, dot)
    assert tiles.bounds() == Rect(64, 0, 704 - 64, 320)
    assert Tiles.empty().bounds().is_empty
    assert tiles.has_paint(Rect(100, 60, 10, 10))
    assert not tiles.has_paint(Rect(128, 0, 64, 64))


@given(st.sets(st.tuples(st.integers(-3, 9), st.integers(-3, 9))))
def test_coalesced_rectangles_cover_exactly_the_tiles(places: set[tuple[int, int]]) -> None:
    covered = [cell for rect in coalesced(places) for cell in rect.cells(TILE)]
    assert sorted(covered) == sorted(places)


def test_a_block_of_tiles_is_one_rectangle() -> None:
    places = Rect(128, 64, 256, 192).cells(TILE)
    assert coalesced(places) == [Rect(128, 64, 256, 192)]
    assert FRAME.intersected(Rect(0, 0, 1, 1)) == Rect(0, 0, 1, 1)


@pytest.mark.parametrize(
    ("rect", "empty"),
    [((0, 0, 1, 1), False), ((0, 0, 0, 1), True), ((0, 0, 1, 0), True), ((5, 5, -1, 3), True)],
)
def test_a_rectangle_with_a_side_that_is_not_positive_is_empty(
    rect: tuple[int, int, int, int], empty: bool
) -> None:
    assert Rect(*rect).is_empty is empty
    assert (list(Rect(*rect).cells(TILE)) == []) is empty


def test_rectangles_meet_join_and_fall_into_squares() -> None:
    a, b = Rect(10, 20, 30, 40), Rect(25, 10, 100, 20)
    assert a.intersected(b) == Rect(25, 20, 15, 10)
    assert a.united(b) == Rect(10, 10, 115, 50)
    assert a.united(Rect(500, 500, 0, 9)) == a == Rect(500, 500, 9, 0).united(a)
    assert a.intersected(Rect(40, 20, 5, 5)).is_empty
    assert a.intersected(Rect(900, 900, 5, 5))[2:] == (0, 0)
    assert list(Rect(60, 60, 8, 4).cells(64)) == [(0, 0), (1, 0)]
    assert list(Rect(-1, 63, 1, 2).cells(64)) == [(-1, 0), (-1, 1)]
    assert list(Rect(60, 60, 8, 8).pieces(64)) == [
        Rect(60, 60, 4, 4), Rect(64, 60, 4, 4), Rect(60, 64, 4, 4), Rect(64, 64, 4, 4),
    ]  # fmt: skip
    assert Rect(12, 25, 3, 4).within(a) == (slice(5, 9), slice(2, 5))


def test_paint_touches_only_the_regions_that_meet_its_tiles() -> None:
    tiles = Tiles.empty().with_tiles({(1, 2): Tile.flat((1, 2, 3, 255))})
    assert list(tiles.places()) == [(1, 2)]
    for rect, meets in {
        Rect(127, 191, 1, 1): True, Rect(64, 128, 1, 1): True, Rect(63, 128, 1, 9): False,
        Rect(64, 127, 9, 1): False, Rect(128, 128, 9, 9): False, Rect(64, 192, 9, 9): False,
        Rect(0, 0, 0, 0): False, Rect(64, 128, 0, 5): False,
    }.items():  # fmt: skip
        assert tiles.has_paint(rect) is meets
        assert tiles.crop(rect).any() == meets
    assert tiles.crop(Rect(60, 120, 10, 12))[..., 3].sum() == 6 * 4 * 255


def test_tiles_of_every_kind_come_back_and_say_their_size() -> None:
    noise, marks = paint(np.random.default_rng(4), TILE, TILE), np.eye(TILE, dtype=np.uint8)
    clear, even = np.zeros((TILE, TILE, 4), np.uint8), np.full((TILE, TILE), 3, np.uint8)
    tiles = [
        Tile.of(noise), Tile.of(noise, marks), Tile.of(noise, even), Tile.of(clear, marks),
        Tile.of(clear, even), Tile.flat((1, 2, 3, 4)), Tile.flat((1, 2, 3, 4), 5), None,
    ]  # fmt: skip
    chunk = Chunk((*tiles, *tiles))
    assert Chunk.decode(chunk.encode()).tiles == chunk.tiles
    assert [tile and tile.has_labels for tile in tiles] == [
        False, True, True, True, True, False, True, None,
    ]  # fmt: skip
    over = [tile.bytes - 320 for tile in tiles if tile is not None]
    assert over == [16384, 16384 + 4096, 16385, 4 + 4096, 5, 4, 5]
    assert chunk.size == 2 * (sum(over) + 7 * 320)
    assert Chunk((None,) * 16).is_empty
    assert not chunk.is_empty
    assert Tile.of(clear) is None
    assert Tile.of(clear, clear[..., 0]) is None


def test_one_odd_sample_anywhere_keeps_a_tile_whole() -> None:
    for row, column in ((0, 0), (5, 9), (TILE - 1, TILE - 1), (0, TILE - 1)):
        for channel in range(4):
            pixels = np.full((TILE, TILE, 4), 90, np.uint8)
            pixels[row, column, channel] = 91
            tile = Tile.of(pixels)
            assert tile is not None
            assert np.array_equal(tile.pixels, pixels)
            assert tile != Tile.flat((90, 90, 90, 90))


def test_planes_are_equal_when_their_samples_are() -> None:
    one, same, other = plane(3), plane(3), plane(4)
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != Tiles.empty() != one
    extra = same.with_tiles({(40, 40): Tile.flat((1, 2, 3, 255))})
    assert extra != one != extra
    assert one != "a plane"


def test_shared_tiles_are_counted_once_and_taken_ones_not_at_all() -> None:
    tile = Tile.of(paint(np.random.default_rng(6), TILE, TILE))
    assert tile is not None
    tiles = Tiles.empty().with_tiles({(0, 0): tile, (1, 0): tile, (9, 9): tile})
    assert tiles.bytes() == tile.bytes + 2 * Chunk.BYTES
    assert Tiles.empty().bytes(tiles) == 0
    assert tiles.bytes(tiles.with_tiles({(9, 9): None})) == tile.bytes + Chunk.BYTES
