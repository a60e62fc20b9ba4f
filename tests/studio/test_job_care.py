"""What a person does with jobs: pause them, put them in another order, try again, clear."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from engines import Problem, Progress
from studio.jobs import Job, JobQueue, State, ThreadLane
from tests.studio.stand_ins import HOOKS, context_for, find
from tests.studio.test_jobs import Owner, call, ended


@pytest.fixture
def owner() -> Owner:
    return Owner()


@pytest.fixture
def queue(owner: Owner) -> Iterator[JobQueue]:
    queue = JobQueue({"cpu": ThreadLane(find, context_for)}, owner.post)
    yield queue
    queue.close()
    HOOKS.clear()


def waiting(queue: JobQueue, *names: str, done: list[str] | None = None) -> list[Job]:
    """Jobs that wait, since all are paused."""
    queue.pause(True)
    kept: list[str] = [] if done is None else done
    return [
        queue.submit(Job(name, call("test.pid"), lambda _, name=name: kept.append(name)))  # type: ignore[misc]
        for name in names
    ]


def wait_for(condition: Callable[[], bool]) -> None:
    pulse = threading.Event()
    for _ in range(2000):
        if condition():
            return
        pulse.wait(0.005)
    raise AssertionError("it did not happen")


def test_nothing_new_begins_while_all_are_paused(queue: JobQueue, owner: Owner) -> None:
    done: list[str] = []
    (job,) = waiting(queue, "One", done=done)
    read = queue.run_io("Read", lambda: done.append("file"))
    owner.until(ended(read))
    assert (job.state, done) == (State.WAITING, ["file"])
    queue.pause(False)
    owner.until(ended(job))
    assert done == ["file", "One"]


def test_a_running_job_rests_at_its_next_report_and_goes_on(queue: JobQueue, owner: Owner) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def hook(progress: Progress) -> None:
        begun.set()
        go_on.wait(10)
        progress(0.5, "half")

    HOOKS[:] = [hook]
    job = queue.submit(Job("Slow", call("test.calls")))
    begun.wait(10)
    owner.until(lambda: job.state is State.RUNNING)
    queue.pause(True)
    assert not queue.is_resting(job)
    go_on.set()
    wait_for(lambda: queue.is_resting(job))
    assert job.state is State.RUNNING
    queue.pause(False)
    owner.until(ended(job))
    assert job.state is State.DONE
    assert not queue.is_resting(job)


def test_a_job_that_rests_can_be_cancelled_and_the_lane_goes_on(
    queue: JobQueue, owner: Owner
) -> None:
    HOOKS[:] = [lambda progress: progress(0.5, "half")]
    job = queue.submit(Job("Slow", call("test.forever")))
    owner.until(lambda: job.state is State.RUNNING)
    queue.pause(True)
    wait_for(lambda: queue.is_resting(job))
    job.cancel()
    queue.pause(False)
    after = queue.submit(Job("After", call("test.pid")))
    owner.until(ended(after))
    assert (job.state, after.state) == (State.CANCELLED, State.DONE)


def test_the_clock_of_a_job_rests_with_it(queue: JobQueue, owner: Owner) -> None:
    job = queue.submit(Job("Slow", call("test.forever")))
    owner.until(lambda: job.state is State.RUNNING)
    queue.pause(True)
    then = job.elapsed
    threading.Event().wait(0.02)
    assert job.elapsed == then
    job.cancel()
    assert job.elapsed == then


def test_a_job_can_be_done_next(queue: JobQueue, owner: Owner) -> None:
    done: list[str] = []
    jobs = waiting(queue, "One", "Two", "Three", done=done)
    queue.do_next(jobs[2])
    assert [job.title for job in queue.jobs] == ["Three", "One", "Two"]
    queue.shift(jobs[0], 1)
    queue.pause(False)
    owner.until(ended(*jobs))
    assert done == ["Three", "Two", "One"]


def test_what_runs_and_files_keep_their_place(queue: JobQueue, owner: Owner) -> None:
    gate = threading.Event()
    file = queue.run_io("Read", lambda: gate.wait(10))
    after = queue.run_io("Read more", lambda: None)
    assert not queue.can_shift(after)
    queue.do_next(after)
    assert queue.jobs == (file, after)
    gate.set()
    owner.until(ended(file, after))


def test_all_that_take_long_are_cancelled_and_files_are_not(queue: JobQueue, owner: Owner) -> None:
    jobs = waiting(queue, "One", "Two")
    gate = threading.Event()
    file = queue.run_io("Save", lambda: gate.wait(10))
    queue.cancel_all()
    gate.set()
    owner.until(ended(file))
    assert [job.state for job in jobs] == [State.CANCELLED] * 2
    assert file.state is State.DONE


def test_what_failed_is_asked_for_again_in_place_of_it(queue: JobQueue, owner: Owner) -> None:
    asked: list[str] = []

    def fail() -> None:
        raise Problem("The disk is full.")

    job = queue.run_io("Export", fail)
    job.again = lambda: asked.append("again")
    owner.until(ended(job))
    assert queue.jobs == (job,)
    queue.retry(job)
    assert (asked, queue.jobs) == (["again"], ())
    queue.retry(Job("Never", None))
    assert asked == ["again"]


def test_what_has_ended_is_cleared_and_what_waits_stays(queue: JobQueue, owner: Owner) -> None:
    gone = queue.submit(Job("Gone", call("test.pid")))
    owner.until(ended(gone))
    (stays,) = waiting(queue, "Stays")
    queue.clear()
    assert queue.jobs == (stays,)


def test_what_is_left_is_guessed_from_what_is_done() -> None:
    job = Job("Slow", call("test.pid"))
    assert (job.elapsed, job.remaining) == (0.0, None)
    job._started()
    assert job.remaining is None
    job.fraction = 0.25
    assert job._began is not None
    job._began -= 10
    assert job.remaining == pytest.approx(30, abs=1)
