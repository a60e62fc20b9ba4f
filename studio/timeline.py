"""Timeline: tracks of clips and gaps as frozen values, and edits as functions old → new.

The words are OpenTimelineIO's. Times are exact fractions of a second; ranges are half-open.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import ClassVar

from engines import Problem
from studio.document import Get, Json, Put


@dataclass(frozen=True)
class TimeRange:
    """[start, start + duration) in seconds."""

    start: Fraction
    duration: Fraction

    def __post_init__(self) -> None:
        if self.duration <= 0:
            raise ValueError(f"a range of {self.duration} s")

    @property
    def end(self) -> Fraction:
        return self.start + self.duration


@dataclass(frozen=True)
class Clip:
    """A range of a source."""

    name: str
    source: str
    """Digest of the media value."""
    source_range: TimeRange
    id: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def duration(self) -> Fraction:
        return self.source_range.duration


@dataclass(frozen=True)
class Gap:
    """Nothing, for a while."""

    duration: Fraction


Item = Clip | Gap


@dataclass(frozen=True)
class Track:
    """Items one after the other, from 0 s; so none overlap."""

    name: str
    media: str
    """"video" or "audio"."""
    items: tuple[Item, ...] = ()
    id: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def duration(self) -> Fraction:
        return sum((item.duration for item in self.items), Fraction(0))


@dataclass(frozen=True)
class Timeline:
    """Tracks that play together, the lowest first."""

    kind: ClassVar[str] = "timeline"
    version: ClassVar[int] = 1

    tracks: tuple[Track, ...] = ()

    @property
    def duration(self) -> Fraction:
        return max((track.duration for track in self.tracks), default=Fraction(0))

    def dump(self, put: Put) -> Json:
        """The timeline as JSON; sources are named by digest."""
        return {"tracks": [_dumped(track) for track in self.tracks]}

    @classmethod
    def load(cls, data: Json, get: Get) -> Timeline:
        """The timeline that `dump` described."""
        return cls(
            tuple(
                Track(t["name"], t["media"], tuple(map(_loaded, t["items"])), t["id"])
                for t in data["tracks"]
            )
        )

    @classmethod
    def upgrade(cls, data: Json, version: int) -> Json:
        """JSON of an older `version` in the form of the newest one; there is only one yet."""
        return data

    def bytes(self, since: Timeline | None = None) -> int:
        """Bytes this timeline keeps in memory beyond those it shares with `since`."""
        shared = {id(track) for track in since.tracks} if since is not None else set()
        return sum(500 * (1 + len(t.items)) for t in self.tracks if id(t) not in shared)


def _dumped(track: Track) -> Json:
    items: list[Json] = [
        [str(item.duration)]
        if isinstance(item, Gap)
        else [
            str(item.duration),
            str(item.source_range.start),
            item.source,
            item.name,
            item.id,
        ]
        for item in track.items
    ]
    return {"id": track.id, "name": track.name, "media": track.media, "items": items}


def _loaded(data: Json) -> Item:
    if len(data) == 1:
        return Gap(Fraction(data[0]))
    duration, start, source, name, id = data
    return Clip(name, source, TimeRange(Fraction(start), Fraction(duration)), id)


def insert(timeline: Timeline, track: str, at: Fraction, item: Item) -> Timeline:
    """Put an item at a time and move what follows; beyond the end a gap comes before it."""

    def edit(old: Track) -> tuple[Item, ...]:
        if at < 0:
            raise _outside(at)
        if at > old.duration:
            return (*old.items, Gap(at - old.duration), item)
        before, after = _parted(old.items, at)
        return (*before, item, *after)

    return _edited(timeline, track, edit)


def split(timeline: Timeline, track: str, at: Fraction) -> Timeline:
    """Cut the item under a time in two; at a cut nothing changes. Problem outside the track."""

    def edit(old: Track) -> tuple[Item, ...]:
        if not 0 <= at <= old.duration:
            raise _outside(at)
        before, after = _parted(old.items, at)
        return (*before, *after)

    return _edited(timeline, track, edit)


def join(timeline: Timeline, track: str, at: Fraction) -> Timeline:
    """Make the two items that meet at a time one, where they go on in one source; else nothing."""

    def edit(old: Track) -> tuple[Item, ...]:
        before, after = _parted(old.items, at)
        whole = _joined(before[-1], after[0]) if before and after else None
        return old.items if whole is None else (*before[:-1], whole, *after[1:])

    return _edited(timeline, track, edit)


def trim(timeline: Timeline, track: str, clip: str, source_range: TimeRange) -> Timeline:
    """Show another range of a clip's source; gaps beside it grow or shrink, the rest stays.

    Where the clip grows and no gap leaves room, what follows moves.
    """

    def edit(old: Track) -> tuple[Item, ...]:
        index = next((i for i, item in enumerate(old.items) if _is(item, clip)), None)
        if index is None:
            raise Problem("The clip is not there any more.", "", "Choose another clip.")
        found = old.items[index]
        assert isinstance(found, Clip)
        items = list(old.items)
        items[index] = replace(found, source_range=source_range)
        _make_room(items, index + 1, found.source_range.end - source_range.end)
        _make_room(items, index, source_range.start - found.source_range.start)
        return tuple(items)

    return _edited(timeline, track, edit)


def _is(item: Item, clip: str) -> bool:
    return isinstance(item, Clip) and item.id == clip


def _make_room(items: list[Item], index: int, more: Fraction) -> None:
    """Lengthen the gap on the clip's side by `more`; a negative one shortens it, to nothing."""
    # Left of the clip the gap stands before `index`, right of it at `index`.
    for place in (index, index - 1):
        if 0 <= place < len(items) and isinstance(items[place], Gap):
            rest = items[place].duration + more
            items[place : place + 1] = [Gap(rest)] if rest > 0 else []
            return
    if more > 0:
        items.insert(index, Gap(more))


def _edited(timeline: Timeline, track: str, edit: Callable[[Track], tuple[Item, ...]]) -> Timeline:
    tracks = tuple(
        each
        if each.id != track or (items := edit(each)) == each.items
        else replace(each, items=items)
        for each in timeline.tracks
    )
    return timeline if tracks == timeline.tracks else replace(timeline, tracks=tracks)


def _parted(items: tuple[Item, ...], at: Fraction) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    start = Fraction(0)
    for index, item in enumerate(items):
        if start == at:
            return items[:index], items[index:]
        if start < at < start + item.duration:
            left, right = _cut(item, at - start)
            return (*items[:index], left), (right, *items[index + 1 :])
        start += item.duration
    return items, ()


def _cut(item: Item, at: Fraction) -> tuple[Item, Item]:
    if isinstance(item, Gap):
        return Gap(at), Gap(item.duration - at)
    whole = item.source_range
    right = TimeRange(whole.start + at, whole.duration - at)
    return (
        replace(item, source_range=TimeRange(whole.start, at)),
        replace(item, source_range=right, id=uuid.uuid4().hex),
    )


def _joined(left: Item, right: Item) -> Item | None:
    if isinstance(left, Gap) and isinstance(right, Gap):
        return Gap(left.duration + right.duration)
    if isinstance(left, Gap) or isinstance(right, Gap):
        return None
    one, two = left.source_range, right.source_range
    if left.source != right.source or one.end != two.start:
        return None
    return replace(left, source_range=TimeRange(one.start, one.duration + two.duration))


def _outside(at: Fraction) -> Problem:
    return Problem(
        f"There is nothing at {float(at):.2f} s.", "The track is shorter.", "Choose another time."
    )
