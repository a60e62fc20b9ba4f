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
