"""Edits that are worked out beside the window land on what the canvas is by then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from engines import Problem
from studio.canvas import Canvas, Layer, rename_layer, set_opacity
from studio.document import Document
from studio.jobs import Job, JobQueue
from studio.merging import flatten, merge_down
from ui.workspaces.lane_edits import LaneEdits
from ui.workspaces.layers_panel import LayersPanel


class _SlowLane:
    """Stands in for the io lane: what it was given is done when a test says so."""

    def __init__(self) -> None:
        self.given: list[tuple[Any, ...]] = []
        self.jobs: list[Job] = []

    def run_io(self, *call: Any) -> Job:
        self.given.append(call)
        self.jobs.append(Job(call[0], None))
        return self.jobs[-1]

    def work(self) -> None:
        """Do the oldest call."""
        _, closure, finish, failed = self.given.pop(0)
        try:
            value = closure()
        except Problem as problem:
            failed(problem)
        else:
            finish(value)


@pytest.fixture
def lane() -> _SlowLane:
    return _SlowLane()


@pytest.fixture
def document() -> Document[Canvas]:
    layers = tuple(Layer(id=name, name=name) for name in ("Sky", "Hills", "Lake"))
    return Document(Canvas(64, 48, layers))


@pytest.fixture
def told() -> list[Problem]:
    return []


@pytest.fixture
def edits(lane: _SlowLane, document: Document[Canvas], told: list[Problem]) -> LaneEdits:
    return LaneEdits(document, cast(JobQueue, lane), told.append)


def _names(document: Document[Canvas]) -> list[str]:
    return [layer.name for layer in document.state.layers]


def _plan(edit: Callable[[Canvas], Canvas]) -> Callable[[], Callable[[Canvas], Canvas]]:
    return lambda: edit


def test_an_edit_lands_as_one_step_when_it_is_worked_out(
    edits: LaneEdits, lane: _SlowLane, document: Document[Canvas]
) -> None:
    edits.run("Flatten", _plan(flatten))
    assert len(document.state.layers) == 3
    assert edits.is_busy
    lane.work()
    assert len(document.state.layers) == 1
    assert document.history.undo_label == "Flatten"
    assert document.history.index == 1
    assert not edits.is_busy


def test_what_is_done_meanwhile_is_not_lost(
    edits: LaneEdits, lane: _SlowLane, document: Document[Canvas]
) -> None:
    edits.run("Merge down", _plan(lambda canvas: merge_down(canvas, "Lake")))
    document.edit("Rename layer", rename_layer(document.state, "Hills", "Mountains"))
    lane.work()
    assert len(document.state.layers) == 3
    lane.work()
    assert _names(document) == ["Sky", "Mountains"]
    document.undo()
    assert _names(document) == ["Sky", "Mountains", "Lake"]


def test_a_drag_that_goes_on_does_not_swallow_the_edit(
    edits: LaneEdits, lane: _SlowLane, document: Document[Canvas]
) -> None:
    document.edit("Opacity", set_opacity(document.state, "Lake", 0.9), merge="drag")
    edits.run("Flatten", _plan(flatten))
    document.edit("Opacity", set_opacity(document.state, "Lake", 0.5), merge="drag")
    lane.work()
    lane.work()
    assert len(document.state.layers) == 1
    assert not lane.given


def test_an_undo_meanwhile_takes_the_edit_back_and_no_step_before_it(
    edits: LaneEdits, lane: _SlowLane, document: Document[Canvas]
) -> None:
    document.edit("Rename layer", rename_layer(document.state, "Hills", "Mountains"))
    edits.run("Flatten", _plan(flatten))
    document.undo()
    assert not edits.is_busy
    assert lane.jobs[0].stopping
    lane.work()
    assert not lane.given
    assert _names(document) == ["Sky", "Mountains", "Lake"]
    assert document.history.undo_label == "Rename layer"
    edits.run("Flatten", _plan(flatten))
    lane.work()
    assert len(document.state.layers) == 1


def test_each_undo_takes_back_the_newest_of_what_is_still_to_come(
    edits: LaneEdits, lane: _SlowLane, document: Document[Canvas]
) -> None:
    document.edit("Rename layer", rename_layer(document.state, "Hills", "Mountains"))
    edits.run("Merge down", _plan(lambda canvas: merge_down(canvas, "Lake")))
    edits.run("Flatten", _plan(flatten))
    document.undo()
    assert edits.is_busy
    lane.work()
    assert not lane.given
    assert _names(document) == ["Sky", "Mountains"]
    document.undo()
    document.undo()
    assert _names(document) == ["Sky", "Hills", "Lake"]


def test_what_is_still_to_come_can_be_taken_back_where_nothing_was_done_before(
    edits: LaneEdits, lane: _SlowLane, document: Document[Canvas]
) -> None:
    told, dropped = [], []
    edits.changed.connect(lambda: told.append(document.can_undo))
    edits.dropped.connect(lambda: dropped.append(True))
    edits.run("Flatten", _plan(flatten))
    document.undo()
    assert told == [True, False]
    assert dropped == [True]
    lane.work()
    assert len(document.state.layers) == 3
    assert not document.history.undo_label


def test_an_edit_that_waits_for_the_pen_can_be_taken_back(
    qtbot: QtBot, lane: _SlowLane, document: Document[Canvas], told: list[Problem]
) -> None:
    pen = [True]
    edits = LaneEdits(document, cast(JobQueue, lane), told.append, lambda: pen[0])
    edits.run("Flatten", _plan(flatten))
    lane.work()
    document.undo()
    pen[0] = False
    qtbot.wait(80)
    assert len(document.state.layers) == 3


def test_going_back_in_the_history_behind_where_an_edit_began_drops_it(
    edits: LaneEdits, lane: _SlowLane, document: Document[Canvas]
) -> None:
    document.edit("Rename layer", rename_layer(document.state, "Hills", "Mountains"))
    edits.run("Flatten", _plan(flatten))
    document.go(0)
    lane.work()
    assert not lane.given
    assert _names(document) == ["Sky", "Hills", "Lake"]
    assert document.history.redo_label == "Rename layer"


def test_merging_twice_in_a_hurry_merges_two_layers(
    qtbot: QtBot,
    edits: LaneEdits,
    lane: _SlowLane,
    document: Document[Canvas],
    told: list[Problem],
) -> None:
    panel = LayersPanel(document, edits.run)
    qtbot.addWidget(panel)
    for _ in range(3):
        panel.deeds.merge()
    while lane.given:
        lane.work()
    assert _names(document) == ["Sky"]
    assert panel.active == "Sky"
    assert document.history.index == 2
    assert not told
    assert not edits.is_busy


def test_another_layer_that_was_chosen_meanwhile_stays_active(
    qtbot: QtBot, edits: LaneEdits, lane: _SlowLane, document: Document[Canvas]
) -> None:
    panel = LayersPanel(document, edits.run)
    qtbot.addWidget(panel)
    panel.deeds.merge()
    panel.activate("Sky")
    lane.work()
    assert _names(document) == ["Sky", "Hills"]
    assert panel.active == "Sky"


def test_nothing_lands_while_the_pen_is_down(
    qtbot: QtBot, lane: _SlowLane, document: Document[Canvas], told: list[Problem]
) -> None:
    pen = [True]
    edits = LaneEdits(document, cast(JobQueue, lane), told.append, lambda: pen[0])
    edits.run("Flatten", _plan(flatten))
    lane.work()
    qtbot.wait(60)
    assert len(document.state.layers) == 3
    pen[0] = False
    qtbot.waitUntil(lambda: len(document.state.layers) == 1)


def test_a_closed_document_is_left_alone(
    edits: LaneEdits, lane: _SlowLane, document: Document[Canvas], told: list[Problem]
) -> None:
    edits.run("Merge down", _plan(lambda canvas: merge_down(canvas, "gone")))
    edits.run("Flatten", _plan(flatten))
    edits.leave()
    lane.work()
    assert not lane.given
    assert not told
    assert len(document.state.layers) == 3


def test_an_edit_that_cannot_be_made_is_told_of_and_the_next_one_made(
    edits: LaneEdits, lane: _SlowLane, document: Document[Canvas], told: list[Problem]
) -> None:
    edits.run("Merge down", _plan(lambda canvas: merge_down(canvas, "Sky")))
    edits.run("Flatten", _plan(flatten))
    lane.work()
    assert [problem.title for problem in told] == ["The lowest layer cannot be merged down."]
    lane.work()
    assert len(document.state.layers) == 1
