"""The list of jobs and the notices: everything is there, nothing takes the focus."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from engines import Problem
from studio.jobs import Job, JobQueue, State
from studio.wishes import Wish
from tests.studio.test_jobs import call
from tests.ui.shell import opened
from ui import attention
from ui.activity_panel import JOBS, NOTICES
from ui.job_words import LASTING, span, state_of
from ui.window import Window
from ui.workspaces.sketch import SketchWorkspace


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        yield made
        made.session.jobs.cancel_all()
        made.session.jobs.pause(False)


def waiting(window: Window, *titles: str) -> list[Job]:
    """Jobs that wait, since all are paused."""
    jobs = window.session.jobs
    jobs.pause(True)
    return [jobs.submit(Job(title, call("image.materials"))) for title in titles]


def shown(window: Window) -> list[str]:
    return [row.job.title for row in window.activity.jobs.rows]


def test_the_list_is_opened_from_the_status_bar_and_by_an_action(window: Window) -> None:
    window.jobs.all.click()
    assert window.activity.isVisible()
    assert window.activity.page == JOBS
    window.actions_set.action("notices").trigger()
    assert window.activity.page == NOTICES
    window.actions_set.action("notices").trigger()
    assert not window.activity.isVisible()


def test_escape_closes_the_list_and_gives_the_focus_back(window: Window, qtbot: QtBot) -> None:
    before = window.focusWidget()
    window.activity.open()
    assert window.activity.isAncestorOf(window.focusWidget())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.activity.isVisible()
    assert window.focusWidget() is before


def test_jobs_that_wait_are_listed_moved_and_cancelled(window: Window) -> None:
    window.activity.open()
    first, second = waiting(window, "First", "Second")
    assert shown(window) == ["First", "Second"]
    row = window.activity.jobs.rows[1]
    row.buttons[0].click()
    assert shown(window) == ["Second", "First"]
    assert "all are paused" in row.text
    row.buttons[-1].click()
    assert second.state is State.CANCELLED
    assert shown(window) == ["First", "Second"]  # what has ended comes last
    window.activity.jobs.cancel_all.click()
    assert first.state is State.CANCELLED
    window.activity.jobs.clear.click()
    assert shown(window) == []


def test_what_generate_makes_is_cancelled_from_the_list_and_asked_for_again(
    window: Window, qtbot: QtBot
) -> None:
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    generation, jobs = sketch.generation, window.session.jobs
    jobs.pause(True)
    asked = Wish("image.materials", {}, sketch.document.state)
    generation._asked = asked
    generation._submit("image.materials", call("image.materials").params, is_again=True)
    assert generation.is_running
    window.activity.open()
    window.activity.jobs.rows[0].buttons[-1].click()
    assert not generation.is_running
    assert window.actions_set.action("sketch.generate").isEnabled()
    job = jobs.jobs[-1]
    assert job.again is not None
    job.again()
    assert generation.is_running
    assert generation._asked is asked
    generation.leave()
    job.again()
    assert not generation.is_running


def test_the_focus_stays_in_the_list_when_its_button_is_gone(window: Window) -> None:
    window.activity.open()
    waiting(window, "First", "Second")
    button = window.activity.jobs.rows[0].buttons[-1]
    button.setFocus()
    button.click()
    focus = window.focusWidget()
    assert window.activity.isAncestorOf(focus)
    assert focus.isVisible()
    assert focus.isEnabled()


def test_a_failed_job_says_why_and_what_to_do_and_is_asked_for_again(
    window: Window, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise Problem("The disk is full.", "3 MB are free.", "Free some space.")

    asked: list[str] = []
    job = window.session.jobs.run_io("Export", fail)
    job.again = lambda: asked.append("again")
    qtbot.waitUntil(lambda: job.state is State.FAILED)
    window.activity.open()
    (row,) = window.activity.jobs.rows
    assert "The disk is full. 3 MB are free." in row.text
    assert "Free some space." in row.text
    row.buttons[3].click()
    assert asked == ["again"]
    assert shown(window) == []


def test_pausing_says_what_it_does(window: Window) -> None:
    window.activity.open()
    window.activity.jobs.pause.click()
    assert window.session.jobs.is_paused
    assert "nothing new is begun" in window.activity.jobs.hint.text()
    assert window.jobs.text == "Paused"
    window.actions_set.action("pause").trigger()
    assert not window.session.jobs.is_paused
    assert window.jobs.text == ""


def test_a_file_that_takes_long_has_a_busy_sign(window: Window, qtbot: QtBot) -> None:
    gate = threading.Event()
    job = window.session.jobs.run_io("Merge down", lambda: gate.wait(20))
    qtbot.waitUntil(lambda: job.state is State.RUNNING)
    assert window.jobs.text == ""
    qtbot.waitUntil(lambda: window.jobs.text == "Merge down…", timeout=round(LASTING * 20_000))
    gate.set()
    qtbot.waitUntil(lambda: window.jobs.text == "")


def test_every_button_of_the_lists_has_a_name(window: Window) -> None:
    window.activity.open()
    waiting(window, "First", "Second")
    for button in window.activity.findChildren(QAbstractButton):
        if button.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert button.accessibleName() or button.text()
    names = {button.accessibleName() for row in window.activity.jobs.rows for button in row.buttons}
    assert "Cancel “First”" in names
    assert window.activity.jobs.rows[0].accessibleName().startswith("First, Waiting")


def test_notices_are_read_again(window: Window) -> None:
    window.notice.show_text("Saved.")
    window.session.troubled.emit(Problem("It did not work."))
    assert "1 new problem" in window.jobs.all.accessibleName()
    window.activity.open(NOTICES)
    texts = [window.activity.notices.list.item(row).text()[8:] for row in range(2)]
    assert texts == ["It did not work.", "Saved."]
    assert window.jobs.all.accessibleName() == "Jobs and notices"
    window.activity.notices.clear.click()
    assert window.activity.notices.list.count() == 0


def test_a_problem_in_another_tab_is_told_without_taking_the_focus(window: Window) -> None:
    page = window.workspace
    assert page is not None
    window.session.new_picture((32, 32))
    before = window.focusWidget()
    page.notice.show_problem(Problem("It did not work."))  # type: ignore[attr-defined]
    assert window.attention.toast.isVisible()
    assert window.attention.toast.text == "It did not work."
    assert window.focusWidget() is before
    deed = window.attention.toast._deed
    assert deed is not None
    deed.click()
    assert window.workspace is page


def test_a_problem_in_front_is_told_once(window: Window) -> None:
    page = window.workspace
    page.notice.show_problem(Problem("It did not work."))  # type: ignore[union-attr]
    assert not window.attention.toast.isVisible()


def long_job(window: Window, qtbot: QtBot, jobs: JobQueue) -> Job:
    gate = threading.Event()
    job = jobs.run_export("Export results", lambda progress: gate.wait(20))
    qtbot.waitUntil(lambda: job.state is State.RUNNING)
    assert job._began is not None
    job._began -= attention.LONG + 1
    window.session.new_picture((32, 32))  # the person goes on elsewhere
    gate.set()
    qtbot.waitUntil(lambda: job.state is State.DONE)
    return job


def test_a_long_job_that_ends_while_one_works_elsewhere_is_told(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda *_: calls.append(1))
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    long_job(window, qtbot, window.session.jobs)
    assert "Export results" in window.attention.toast.text
    assert window.attention.toast.isVisible()
    assert calls == [1]


def test_who_wants_no_notices_has_none(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda *_: calls.append(1))
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    window.session.settings.change(toasts=False, desktop_hint=False)
    long_job(window, qtbot, window.session.jobs)
    assert not window.attention.toast.isVisible()
    assert calls == []
    assert "Export results" in window.attention.log.told[0].text


def test_times_are_said_as_people_say_them(window: Window) -> None:
    assert [span(s) for s in (8, 125, 4200)] == ["8 s", "2:05 min", "1:10 h"]
    job = Job("Slow", call("image.materials"))
    job._started()
    assert job._began is not None
    job._began -= 10
    job.fraction, job.text = 0.25, "Step 2 of 8"
    assert state_of(job, window.session.jobs) == "Step 2 of 8 · 10 s · about 30 s left"
