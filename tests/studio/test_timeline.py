"""Timeline: inserting, splitting, joining and trimming keep every duration."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines import Problem
from studio.timeline import (
    Clip,
    Gap,
    Item,
    Timeline,
    TimeRange,
    Track,
    insert,
    join,
    split,
    trim,
)

lengths = st.fractions(min_value=Fraction(1, 48), max_value=20, max_denominator=48)
times = st.fractions(min_value=0, max_value=60, max_denominator=48)
ranges = st.builds(TimeRange, times, lengths)
items: st.SearchStrategy[Item] = st.builds(Gap, lengths) | st.builds(
    Clip, st.text(max_size=4), st.just("d" * 64), ranges
)
timelines = st.lists(items, min_size=1, max_size=6).map(
    lambda some: Timeline((Track("V1", "video", tuple(some), id="t"),))
)


@given(timelines, times, items)
def test_inserting_adds_a_duration_and_moves_what_follows(
    timeline: Timeline, at: Fraction, item: Item
) -> None:
    after = insert(timeline, "t", at, item)
    assert after.duration == max(timeline.duration, at) + item.duration


@given(timelines, st.fractions(0, 1, max_denominator=97))
def test_splitting_and_joining_gives_the_timeline_back(timeline: Timeline, part: Fraction) -> None:
    at = timeline.duration * part
    cut = split(timeline, "t", at)
    assert cut.duration == timeline.duration
    assert split(cut, "t", at) is cut
    if cut is not timeline:
        assert join(cut, "t", at) == timeline


@given(timelines)
def test_a_timeline_is_what_it_was_dumped_as(timeline: Timeline) -> None:
    assert Timeline.load(timeline.dump(lambda blob: blob.digest), lambda _: b"") == timeline


def test_trimming_takes_from_the_gaps_beside_a_clip() -> None:
    clip = Clip("a", "d" * 64, TimeRange(Fraction(2), Fraction(4)), "c")
    tail = Clip("b", "d" * 64, TimeRange(Fraction(0), Fraction(1)), "e")
    track = Track("V1", "video", (Gap(Fraction(3)), clip, Gap(Fraction(2)), tail), "t")
    after = trim(Timeline((track,)), "t", "c", TimeRange(Fraction(1), Fraction(6)))
    durations = [item.duration for item in after.tracks[0].items]
    assert durations == [2, 6, 1, 1]
    assert after.duration == 10


def test_shortening_leaves_gaps_so_that_nothing_else_moves() -> None:
    clip = Clip("a", "d" * 64, TimeRange(Fraction(2), Fraction(4)), "c")
    tail = Clip("b", "d" * 64, TimeRange(Fraction(0), Fraction(1)), "e")
    before = Timeline((Track("V1", "video", (clip, tail), "t"),))
    after = trim(before, "t", "c", TimeRange(Fraction(3), Fraction(2)))
    assert [item.duration for item in after.tracks[0].items] == [1, 2, 1, 1]
    assert after.duration == before.duration


def test_edits_outside_a_track_are_problems() -> None:
    timeline = Timeline((Track("V1", "video", (Gap(Fraction(1)),), "t"),))
    with pytest.raises(Problem):
        split(timeline, "t", Fraction(2))
    with pytest.raises(Problem):
        insert(timeline, "t", Fraction(-1), Gap(Fraction(1)))
    with pytest.raises(Problem):
        trim(timeline, "t", "none", TimeRange(Fraction(0), Fraction(1)))


def test_splitting_cuts_the_item_under_a_time_and_nothing_else() -> None:
    clip = Clip("a", "d" * 64, TimeRange(Fraction(2), Fraction(4)), "c")
    before = Timeline((Track("V1", "video", (Gap(Fraction(3)), clip), "t"),))
    gap, left, right = split(before, "t", Fraction(4)).tracks[0].items
    assert gap == Gap(Fraction(3))
    assert isinstance(left, Clip)
    assert isinstance(right, Clip)
    assert (left.source_range, left.id) == (TimeRange(Fraction(2), Fraction(1)), "c")
    assert right.source_range == TimeRange(Fraction(3), Fraction(3))
    assert right.id != "c"
    early = split(before, "t", Fraction(1)).tracks[0].items
    assert early == (Gap(Fraction(1)), Gap(Fraction(2)), clip)
    for at in (0, 3, 7):
        assert split(before, "t", Fraction(at)) is before
    with pytest.raises(Problem, match=r"nothing at 7\.50 s"):
        split(before, "t", Fraction(15, 2))


def test_only_what_goes_on_in_one_source_is_joined() -> None:
    def clip(start: int, source: str = "d") -> Clip:
        return Clip("a", source * 64, TimeRange(Fraction(start), Fraction(2)))

    def joined(left: Item, right: Item) -> int:
        timeline = Timeline((Track("V1", "video", (left, right), "t"),))
        return len(join(timeline, "t", left.duration).tracks[0].items)

    assert joined(clip(0), clip(2)) == 1
    assert joined(clip(0), clip(3)) == 2
    assert joined(clip(0), clip(2, "e")) == 2
    assert joined(clip(0), Gap(Fraction(1))) == joined(Gap(Fraction(1)), clip(0)) == 2
    assert joined(Gap(Fraction(1)), Gap(Fraction(1))) == 1


def test_bytes_count_the_tracks_that_are_not_shared() -> None:
    one = Timeline((Track("V1", "video", (Gap(Fraction(1)),), "t"),))
    two = insert(one, "t", Fraction(0), Gap(Fraction(2)))
    assert one.bytes() == 1000
    assert two.bytes(one) == 1500
    assert one.bytes(one) == 0
    assert insert(one, "another", Fraction(0), Gap(Fraction(2))) is one
    assert insert(one, "t", Fraction(5), Gap(Fraction(2))).duration == 7
    with pytest.raises(ValueError, match="a range of 0 s"):
        TimeRange(Fraction(0), Fraction(0))
