"""Pictures of lines: chosen, made, followed live, kept, and told about when they fail."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from engines import Image, Problem
from studio.canvas import new_canvas
from tests.ui import stand_in_models as models
from tests.ui.shell import opened
from ui.window import Window
from ui.workspaces.sketch import SketchWorkspace

WAIT = 10_000


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with models.registered("sketch"), opened(qtbot) as window:
        window.resize(1100, 700)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.document.edit("Size", new_canvas(64, 48))
        made.hand.take(colour=(0, 0, 0), size=6.0)
        yield made


def draw(sketch: SketchWorkspace, y: float = 10) -> None:
    view = sketch.view
    points = [view.to_widget(x, y).toPoint() for x in (5, 30, 60)]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=points[-1])


def click(sketch: SketchWorkspace, name: str) -> None:
    named = [b for b in sketch.generate.findChildren(QAbstractButton) if name in (b.text(), b.accessibleName())]  # fmt: skip
    (button,) = [each for each in named if each.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def asked() -> models.Sketch:
    last = models.SEEN[-1]
    assert isinstance(last, models.Sketch)
    return last


def test_only_the_ways_whose_engines_are_there_are_offered(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    assert [way.title for way in sketch.generate.ways] == ["Paint", "Lines"]
    with models.registered(), opened(qtbot) as window:
        bare = window.workspace
        assert isinstance(bare, SketchWorkspace)
        assert [way.title for way in bare.generate.ways] == ["Paint"]
        assert not bare.generate._switch.isVisible()
        assert "sketch.live" in {row.id for row in bare.actions()}


def test_lines_become_a_picture_with_the_settings_that_are_shown(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    draw(sketch)
    click(sketch, "Lines")
    click(sketch, "Flower")
    click(sketch, "Keep lines")
    sketch.start_generating()
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    assert (asked().kind, asked().keep_lines, asked().detail) == ("flower", True, 0.5)
    assert asked().lines.size == (64, 48)
    assert tuple(asked().lines.pixels[10, 30, :3]) == (0, 0, 0)
    assert [each.name for each in sketch.document.state.layers] == ["Layer 1", "Result 1"]
    assert sketch.results.model_of_results.rowCount() == 1


def test_the_lines_of_the_active_layer_alone_are_taken_when_asked(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    draw(sketch, 10)
    sketch.layers.deeds.add()
    draw(sketch, 36)
    click(sketch, "Lines")
    click(sketch, "Lines of: Active layer")
    sketch.start_generating()
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    assert tuple(asked().lines.pixels[10, 30, :3]) == (255, 255, 255)
    assert tuple(asked().lines.pixels[36, 30, :3]) == (0, 0, 0)


def test_without_lines_it_says_so(sketch: SketchWorkspace) -> None:
    click(sketch, "Lines")
    sketch.start_generating()
    assert "no lines yet" in sketch.notice.text
    assert not models.SEEN


def test_each_way_remembers_its_settings_and_so_does_the_next_picture(
    sketch: SketchWorkspace,
) -> None:
    click(sketch, "Lines")
    click(sketch, "Garment")
    click(sketch, "Paint")
    assert sketch.generate.way.engine == "image.repaint"
    click(sketch, "Lines")
    assert sketch.generate.way.settings()["kind"] == "garment"
    sketch.session.new_picture((32, 32))
    window = sketch.window()
    assert isinstance(window, Window)
    fresh = window.workspace
    assert isinstance(fresh, SketchWorkspace)
    assert fresh is not sketch
    assert fresh.generate.way.title == "Lines"
    assert fresh.generate.way.settings()["kind"] == "garment"


def test_a_missing_model_is_told_with_its_remedy(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    models.TROUBLE.append(Problem("The model x cannot be used.", "It is damaged.", "Install it."))
    draw(sketch)
    click(sketch, "Lines")
    assert "absent is not installed" in sketch.generate.model.text
    sketch.start_generating()
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    assert sketch.notice.text == "The model x cannot be used. It is damaged. Install it."


def test_a_result_says_what_made_it(sketch: SketchWorkspace, qtbot: QtBot) -> None:
    draw(sketch)
    click(sketch, "Lines")
    sketch.start_generating()
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    digest = sketch.results.model_of_results.values[0].digest
    assert sketch.results.describe(digest) == "Made by Sketch"
    assert sketch.results.describe("another") == ""


def test_the_reference_is_shown_where_it_is_used_and_a_result_can_become_it(
    sketch: SketchWorkspace, qtbot: QtBot
) -> None:
    assert sketch.reference.isVisible()
    draw(sketch)
    click(sketch, "Lines")
    assert not sketch.reference.isVisible()
    sketch.start_generating()
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    sketch.results.as_reference.emit(sketch.results.model_of_results.values[0].digest)
    qtbot.waitUntil(lambda: sketch.document.state.reference is not None, timeout=WAIT)
    assert sketch.generate.way.title == "Paint"
    assert sketch.reference.isVisible()
    qtbot.waitUntil(lambda: not sketch.intake.is_searching, timeout=WAIT)


# ---- live ---------------------------------------------------------------------------------------


@pytest.fixture
def live(sketch: SketchWorkspace, qtbot: QtBot) -> SketchWorkspace:
    """Live at rest, with one line drawn and its picture shown."""
    draw(sketch)
    click(sketch, "Lines")
    click(sketch, "Live")
    qtbot.waitUntil(lambda: sketch.live.frame is not None, timeout=WAIT)
    return sketch


def shown(sketch: SketchWorkspace) -> Image:
    assert sketch.live.frame is not None
    return sketch.live.frame.image


def test_live_shows_a_picture_of_each_stroke_and_keeps_none(
    live: SketchWorkspace, qtbot: QtBot
) -> None:
    assert live.live_desk.pane.isVisible()
    first = shown(live)
    draw(live, 30)
    qtbot.waitUntil(lambda: shown(live) is not first, timeout=WAIT)
    assert tuple(shown(live).pixels[30, 30, :3]) == (255, 255, 255)
    assert [each.name for each in live.document.state.layers] == ["Layer 1"]
    project = live.session.project
    assert project is not None
    assert len(project.assets) == 0
    assert len({each.seed for each in models.SEEN if isinstance(each, models.Sketch)}) == 1


def test_live_follows_a_stroke_whose_pen_rests(live: SketchWorkspace, qtbot: QtBot) -> None:
    view, state = live.view, live.document.state
    start, end = (view.to_widget(x, 30).toPoint() for x in (5, 60))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    qtbot.waitUntil(lambda: shown(live).pixels[30, 30, 0] == 255, timeout=WAIT)
    assert live.document.state is state
    assert shown(live).pixels[40, 30, 0] == 0
    QTest.mouseMove(view, view.to_widget(30, 40).toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)
    assert live.document.state is not state
    qtbot.waitUntil(lambda: shown(live).pixels[39, 30, 0] == 255, timeout=WAIT)


def test_keep_puts_the_picture_that_is_shown_among_the_results(
    live: SketchWorkspace, qtbot: QtBot
) -> None:
    live.live.keep()
    qtbot.waitUntil(lambda: live.results.model_of_results.rowCount() == 1, timeout=WAIT)
    project = live.session.project
    assert project is not None
    assert project.assets.listed[0].digest == shown(live).digest
    assert "image.sketch" in project.assets.listed[0].recipe


def test_live_asks_nothing_when_nothing_changed(live: SketchWorkspace, qtbot: QtBot) -> None:
    count = len(models.SEEN)
    live.live.touch(0)
    live.layers.deeds.add()  # an empty layer looks like nothing, but is another wish
    live.document.undo()
    qtbot.wait(300)
    assert len(models.SEEN) == count


def test_live_has_one_call_at_a_time_and_ends_with_the_newest_lines(
    live: SketchWorkspace, qtbot: QtBot
) -> None:
    models.SLOW[0] = 0.3
    for y in (20, 26, 32, 40):
        draw(live, y)
        qtbot.wait(150)
        running = [job for job in live.session.jobs.jobs if job.title == "Live"]
        assert len(running) <= 1
    qtbot.waitUntil(lambda: shown(live).pixels[40, 30, 0] == 255, timeout=WAIT)
    assert len(models.SEEN) <= 4


def test_the_pen_must_rest_about_as_long_as_a_frame_takes(live: SketchWorkspace) -> None:
    for times, rest in (((0.01,) * 5, 0.12), ((9.0, 0.2, 0.2), 0.2), ((3.0,) * 5, 0.25)):
        live.live._took.clear()
        live.live._took.extend(times)
        assert live.live.rest == rest


def test_live_stops_while_the_window_is_hidden(live: SketchWorkspace, qtbot: QtBot) -> None:
    count, window = len(models.SEEN), live.window()
    window.hide()
    layer = live.document.state.layers[0]
    live.document.edit("Clear", new_canvas(64, 48))
    qtbot.wait(300)
    assert len(models.SEEN) == count
    live.document.undo()
    assert live.document.state.layers[0] is layer
    window.show()
    live.generate.roll()
    qtbot.waitUntil(lambda: len(models.SEEN) == count + 1, timeout=WAIT)


def test_live_is_not_in_the_list_of_jobs(live: SketchWorkspace, qtbot: QtBot) -> None:
    models.SLOW[0] = 0.3
    window = live.window()
    assert isinstance(window, Window)
    draw(live, 30)
    qtbot.waitUntil(lambda: live.live.is_busy, timeout=WAIT)
    qtbot.wait(60)
    assert window.jobs.text == ""
    qtbot.waitUntil(lambda: not live.live.is_busy, timeout=WAIT)
    assert not [job for job in live.session.jobs.jobs if job.title == "Live"]


def test_a_problem_stands_in_place_of_the_picture_until_the_next_one(
    live: SketchWorkspace, qtbot: QtBot
) -> None:
    models.TROUBLE.append(Problem("The model x cannot be used.", "", "Install it."))
    draw(live, 30)
    qtbot.waitUntil(lambda: live.live.problem is not None, timeout=WAIT)
    assert live.live.is_on
    assert live.live_desk.pane.picture.words == "The model x cannot be used. Install it."
    assert live.live_desk.pane.picture.image is None
    models.TROUBLE.clear()
    draw(live, 40)
    qtbot.waitUntil(lambda: live.live_desk.pane.picture.image is not None, timeout=WAIT)


def test_live_says_what_another_way_is_missing(live: SketchWorkspace, qtbot: QtBot) -> None:
    click(live, "Paint")
    assert live.live.is_on
    qtbot.waitUntil(
        lambda: "no reference picture" in live.live_desk.pane.picture.words, timeout=WAIT
    )


@pytest.fixture
def paint(sketch: SketchWorkspace, qtbot: QtBot) -> SketchWorkspace:
    """A canvas to be painted with a reference of two halves."""
    sketch.document.edit("Size", new_canvas(320, 160))
    halves = np.full((120, 200, 3), 90, np.uint8)
    halves[:, 100:] = np.random.default_rng(0).integers(120, 250, (120, 100, 3))
    sketch.intake.use_as_reference(Image.from_rgb(halves), "halves")

    def is_divided() -> bool:
        reference = sketch.document.state.reference
        return reference is not None and reference.labels is not None

    qtbot.waitUntil(is_divided, timeout=WAIT)
    return sketch


def test_a_painting_is_followed_quickly_first_and_larger_while_the_pen_rests(
    paint: SketchWorkspace, qtbot: QtBot
) -> None:
    seen = widths(paint)
    paint.live.switch(True)
    qtbot.waitUntil(lambda: 320 in seen, timeout=6 * WAIT)
    assert list(dict.fromkeys(seen)) == [120, 320]
    assert not paint.live.is_busy
    paint.live.touch(0)
    qtbot.wait(100)
    assert not paint.live.is_busy


def test_a_new_stroke_ends_the_larger_picture_of_the_last_one(
    paint: SketchWorkspace, qtbot: QtBot
) -> None:
    seen = widths(paint)
    paint.live.switch(True)
    qtbot.waitUntil(lambda: seen == [120], timeout=6 * WAIT)
    qtbot.waitUntil(lambda: paint.live.is_busy, timeout=WAIT)
    draw(paint, 30)
    qtbot.waitUntil(lambda: 320 in seen, timeout=6 * WAIT)
    assert seen == [120, 120, 320]


def widths(sketch: SketchWorkspace) -> list[int]:
    """How wide each frame is that Live shows from now on, as it comes."""
    seen: list[int] = []
    frames: list[object] = [None]

    def look() -> None:
        frame = sketch.live.frame
        if frame is not None and frame is not frames[-1]:
            frames.append(frame)
            seen.append(frame.image.width)

    sketch.live.changed.connect(look)
    return seen


def test_the_key_of_live_begins_and_ends_it(sketch: SketchWorkspace) -> None:
    window = sketch.window()
    assert isinstance(window, Window)
    window.actions_set.action("sketch.live").trigger()
    assert sketch.live.is_on
    window.actions_set.action("sketch.live").trigger()
    assert not sketch.live.is_on
