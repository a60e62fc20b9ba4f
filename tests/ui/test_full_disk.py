"""The disk is full while somebody draws: a sentence, the drawing goes on, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engines import Problem
from studio.canvas import Canvas
from studio.project import Project
from tests.full_disk import small_disk
from tests.ui.shell import opened
from ui.canvas_view import CanvasView
from ui.keeping import Keeping
from ui.workspaces.sketch import SketchWorkspace

LEFT = Qt.MouseButton.LeftButton


def line(view: CanvasView, y: float) -> list[QPoint]:
    return [view.to_widget(x, y).toPoint() for x in (20, 40, 60)]


def draw(view: CanvasView, y: float) -> None:
    spots = line(view, y)
    QTest.mousePress(view, LEFT, pos=spots[0])
    for spot in spots[1:]:
        QTest.mouseMove(view, spot)
    QTest.mouseRelease(view, LEFT, pos=spots[-1])


def test_a_disk_that_is_full_in_a_stroke_is_told_and_the_stroke_goes_on(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    with small_disk(folder) as disk, opened(qtbot) as window:
        session, sketch = window.session, window.workspace
        assert isinstance(sketch, SketchWorkspace)
        path = folder / "a.atelier"
        saved = session.save(path)
        qtbot.waitUntil(lambda: saved.state.ended)
        view, document = sketch.view, sketch.document
        draw(view, 20)
        before = document.state
        spots = line(view, 40)
        QTest.mousePress(view, LEFT, pos=spots[0])
        disk.fill()
        kept = session.autosave()
        assert kept is not None
        qtbot.waitUntil(lambda: window.notice.isVisible())
        assert "disk is full" in window.notice.text
        for spot in spots[1:]:
            QTest.mouseMove(view, spot)
        QTest.mouseRelease(view, LEFT, pos=spots[-1])
        drawn = document.state
        assert drawn is not before
        disk.clear()
        again = session.save()
        qtbot.waitUntil(lambda: again.state.ended)
        session.close()
        project = Project.open(path, {Canvas.kind: Canvas})
        assert project.documents[0].state == drawn
        project.close()


def test_work_that_could_not_be_kept_is_kept_when_there_is_room_and_both_are_told_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    with small_disk(folder, 12 << 20) as disk, opened(qtbot) as window:
        session, sketch = window.session, window.workspace
        assert isinstance(sketch, SketchWorkspace)
        saved = session.save(folder / "a.atelier")
        qtbot.waitUntil(lambda: saved.state.ended)
        window.keeping.stop()
        keeping = Keeping(session, window, second=10)
        troubles, recoveries, tries = list[Problem](), list[int](), list[int]()
        session.troubled.connect(troubles.append)
        keeping.recovered.connect(lambda: recoveries.append(1))
        keeping._timer.timeout.connect(lambda: tries.append(keeping._timer.interval()))
        disk.fill()
        draw(sketch.view, 20)
        window.keeping.stop()
        keeping.touch()
        qtbot.waitUntil(lambda: len(tries) == 4, timeout=10_000)
        assert tries == [100, 200, 400, 800]
        assert [each.reason for each in troubles] == ["The disk is full."]
        assert "cannot be kept" in troubles[0].title
        assert "tried again" in troubles[0].remedy
        assert not recoveries
        keeping._timer.start(1 << 24)  # the next time is far away
        disk.clear()
        qtbot.waitUntil(lambda: bool(recoveries))
        draw(sketch.view, 40)
        keeping.touch()
        assert keeping._timer.interval() == 100
        keeping.stop()
        window.keeping.stop()
        assert (len(troubles), len(recoveries)) == (1, 1)
