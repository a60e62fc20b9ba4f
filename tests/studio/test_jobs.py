"""Jobs: their states, notices and lanes, with engines in this process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from typing import Any

import numpy as np
import pytest

from engines import Image, Problem, Progress
from studio.jobs import Call, Job, JobQueue, State, ThreadLane
from tests.studio.stand_ins import HOOKS, Numbers, context_for, find


class Owner:
    """A thread's inbox: what a window's event loop does with posted closures."""

    def __init__(self) -> None:
        self.inbox: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self.served = 0

    def post(self, closure: Callable[[], None]) -> None:
        self.inbox.put(closure)

    def until(self, done: Callable[[], bool]) -> None:
        while not done():
            self.inbox.get(timeout=10)()
            self.served += 1


@pytest.fixture
def owner() -> Owner:
    return Owner()


@pytest.fixture
def queue(owner: Owner) -> Iterator[JobQueue]:
    queue = JobQueue({"cpu": ThreadLane(find, context_for)}, owner.post)
    yield queue
    queue.close()


def call(name: str, **values: Any) -> Call:
    return Call(name, Numbers.check(values), device="cpu")


def ended(*jobs: Job) -> Callable[[], bool]:
    return lambda: all(job.state.ended for job in jobs)


def picture(value: int = 7) -> Image:
    return Image.from_rgb(np.full((8, 12, 3), value, np.uint8))


def test_a_job_waits_runs_and_is_done(queue: JobQueue, owner: Owner) -> None:
    seen: list[State] = []
    results: list[Any] = []
    job = Job("Turn", call("test.invert", picture=picture(7)), results.append)
    job.changed.connect(lambda: seen.append(job.state))
    assert job.state is State.WAITING
    queue.submit(job)
    owner.until(ended(job))
    assert seen[0] is State.RUNNING
    assert seen[-1] is State.DONE
    assert results[0].image() == picture(248)
    assert job.fraction == 1.0


def test_finish_runs_on_the_owner_thread_with_the_recipe_at_hand(
    queue: JobQueue, owner: Owner
) -> None:
    threads: list[Any] = []
    job = Job(
        "Turn",
        call("test.invert", picture=picture()),
        lambda result: threads.append((threading.current_thread(), job.recipe)),
    )
    queue.submit(job)
    owner.until(ended(job))
    thread, recipe = threads[0]
    assert thread is threading.current_thread()
    assert recipe.engine_version == 3
    assert recipe.device == "cpu"
    assert recipe.inputs["picture"].sha256 == picture().digest


def test_twenty_thousand_reports_are_few_deliveries(queue: JobQueue, owner: Owner) -> None:
    reported, fractions = threading.Event(), []

    def run(progress: Progress) -> None:
        for number in range(20_000):
            progress(number / 20_000, str(number))
        reported.set()

    job = queue.submit(Job("Count", call("test.calls", hook=_hook(run))))
    job.changed.connect(lambda: fractions.append(job.fraction))
    assert reported.wait(30)
    owner.until(ended(job))
    assert owner.served <= 2
    assert fractions == sorted(fractions)
    assert job.text == "19999"


def test_the_newest_preview_outlives_reports_without_one(queue: JobQueue, owner: Owner) -> None:
    gate = threading.Event()
    shown: list[Image | None] = []

    def look(progress: Progress) -> None:
        progress(0.1, "a", picture(1))
        progress(0.2, "b")
        gate.set()

    job = queue.submit(Job("Show", call("test.calls", hook=_hook(look))))
    job.changed.connect(lambda: shown.append(job.preview))
    gate.wait(10)
    owner.until(ended(job))
    assert picture(1) in shown
    assert job.preview is None


def _hook(function: Callable[[Progress], None]) -> int:
    from tests.studio import stand_ins

    stand_ins.HOOKS.append(function)
    return len(stand_ins.HOOKS) - 1


def test_jobs_of_a_lane_run_in_the_order_they_came(queue: JobQueue, owner: Owner) -> None:
    order: list[int] = []
    jobs = [
        queue.submit(Job(f"{n}", call("test.reports", count=1), lambda _, n=n: order.append(n)))
        for n in range(5)
    ]
    owner.until(ended(*jobs))
    assert order == [0, 1, 2, 3, 4]


def test_a_waiting_job_is_cancelled_at_once_and_never_runs(queue: JobQueue, owner: Owner) -> None:
    gate, ran = threading.Event(), []
    first = queue.submit(Job("First", call("test.calls", hook=_hook(lambda _: _wait(gate)))))
    hook = _hook(lambda _: ran.append(True))
    second = queue.submit(Job("Second", call("test.calls", hook=hook)))
    second.cancel()
    assert second.state is State.CANCELLED
    gate.set()
    owner.until(ended(first))
    third = queue.submit(Job("Third", call("test.reports", count=1)))
    owner.until(ended(third))
    assert ran == []


def _wait(gate: threading.Event) -> None:
    assert gate.wait(10)


def test_a_running_job_is_cancelled_through_its_progress(queue: JobQueue, owner: Owner) -> None:
    started, stopped, results = threading.Event(), threading.Event(), []

    def run(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress(0.5)
        finally:
            stopped.set()

    job = queue.submit(Job("Long", call("test.calls", hook=_hook(run)), results.append))
    assert started.wait(10)
    job.cancel()
    assert job.state is State.CANCELLED
    assert stopped.wait(10)
    later = queue.submit(Job("Later", call("test.reports", count=1)))
    owner.until(ended(later))
    assert job.state is State.CANCELLED
    assert results == []


def test_a_problem_of_the_engine_is_the_jobs_problem(queue: JobQueue, owner: Owner) -> None:
    told: list[Problem] = []
    job = queue.submit(Job("Refuse", call("test.refuses"), failed=told.append))
    owner.until(ended(job))
    assert job.state is State.FAILED
    assert str(job.problem) == "It is too small. It has 3 pixels. Choose a larger one."
    assert told == [job.problem]
    assert job.trace == ""


@pytest.mark.logs_errors
def test_a_bug_of_the_engine_becomes_a_problem_with_a_report(queue: JobQueue, owner: Owner) -> None:
    job = queue.submit(Job("Break", call("test.breaks")))
    owner.until(ended(job))
    assert job.problem is not None
    assert job.problem.title == "Something went wrong in “Break”."
    assert "report" in job.problem.remedy
    assert "ZeroDivisionError" in job.trace


@pytest.mark.logs_errors
def test_a_bug_in_finish_fails_the_job_and_not_the_queue(queue: JobQueue, owner: Owner) -> None:
    def finish(result: object) -> None:
        raise KeyError("layer")

    job = queue.submit(Job("Place", call("test.reports", count=1), finish))
    owner.until(ended(job))
    assert job.state is State.FAILED
    assert "KeyError" in job.trace
    later = queue.submit(Job("Later", call("test.reports", count=1)))
    owner.until(ended(later))
    assert later.state is State.DONE


def test_too_little_memory_says_what_to_do(queue: JobQueue, owner: Owner) -> None:
    def run(progress: Progress) -> None:
        raise MemoryError

    job = queue.submit(Job("Big", call("test.calls", hook=_hook(run))))
    owner.until(ended(job))
    assert "smaller size" in str(job.problem)


def test_closures_run_on_io_in_order_and_finish_on_the_owner(queue: JobQueue, owner: Owner) -> None:
    names: list[str] = []
    values: list[int] = []

    def work() -> int:
        names.append(threading.current_thread().name)
        return len(names)

    jobs = [queue.run_io("Read", work, values.append) for _ in range(3)]
    owner.until(ended(*jobs))
    assert names == ["atelier io"] * 3
    assert values == [1, 2, 3]


def test_close_finishes_what_waits_on_io_and_cancels_engines(owner: Owner) -> None:
    queue = JobQueue({"cpu": ThreadLane(find, context_for)}, owner.post)
    saved: list[int] = []
    running = queue.submit(Job("Forever", call("test.forever")))
    for n in range(3):
        queue.run_io("Save", lambda n=n: saved.append(n))
    queue.close()
    assert saved == [0, 1, 2]
    assert running.state is State.CANCELLED
    with pytest.raises(RuntimeError, match="closed"):
        queue.submit(Job("Late", call("test.forever")))


def test_the_queue_tells_of_its_jobs_and_forgets_files_that_were_read(
    queue: JobQueue, owner: Owner
) -> None:
    added, changed, removed = [], [], []
    queue.added.connect(added.append)
    queue.changed.connect(changed.append)
    queue.removed.connect(removed.append)
    job = queue.submit(Job("Count", call("test.reports", count=1)))
    read = queue.run_io("Read", lambda: 1)
    owner.until(ended(job, read))
    assert added == [job, read]
    assert job in changed
    assert read in changed
    assert removed == [read]
    assert queue.jobs == (job,)


def test_only_the_newest_calls_are_remembered(queue: JobQueue, owner: Owner) -> None:
    jobs = [queue.submit(Job(f"{n}", call("test.reports", count=1))) for n in range(25)]
    owner.until(ended(*jobs))
    assert queue.jobs == tuple(jobs[-20:])


class Busy:
    """A lane that only remembers what it was asked."""

    def __init__(self) -> None:
        self.devices: list[str] = []
        self.warmed: list[str] = []

    def run(self, call: Call, progress: Progress) -> Any:
        self.devices.append(call.device)
        raise Problem("Busy.")

    def warm(self, engines: Any) -> None:
        self.warmed += engines

    def hold(self, held: bool) -> None:
        pass

    @property
    def is_resting(self) -> bool:
        return False

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("lanes", "gpu", "cpu"),
    [("gpu cpu", ["auto", "cuda"], ["cpu"]), ("cpu", [], ["auto", "cuda", "cpu"])],
)
def test_calls_go_to_the_lane_of_their_device(lanes: str, gpu: list[str], cpu: list[str]) -> None:
    both = {name: Busy() for name in lanes.split()}
    queue = JobQueue(both)
    for device in ("auto", "cuda", "cpu"):
        job = queue.submit(Job("Ask", Call("test.pid", Numbers(), device=device)))
        assert job.wait(10)
    queue.warm(["test.pid"])
    queue.close()
    assert both["cpu"].devices == cpu
    assert ("gpu" not in both) or both["gpu"].devices == gpu
    assert next(iter(both.values())).warmed == ["test.pid"]


def test_without_an_owner_notices_are_delivered_where_they_arise() -> None:
    queue = JobQueue({"cpu": ThreadLane(find, context_for)})
    job = queue.submit(Job("Turn", call("test.invert", picture=picture())))
    assert job.wait(10)
    assert job.state is State.DONE
    queue.close()


def test_close_cancels_every_call_although_old_ones_are_forgotten_meanwhile(owner: Owner) -> None:
    queue = JobQueue({"cpu": ThreadLane(find, context_for)}, owner.post)
    running = queue.submit(Job("Forever", call("test.forever")))
    waiting = [queue.submit(Job(f"{n}", call("test.pid"))) for n in range(45)]
    queue.close()
    assert {job.state for job in (running, *waiting)} == {State.CANCELLED}


def test_a_job_that_comes_too_late_is_not_listed() -> None:
    queue = JobQueue({"cpu": ThreadLane(find, context_for)})
    queue.close()
    added: list[Job] = []
    queue.added.connect(added.append)
    with pytest.raises(RuntimeError, match="closed"):
        queue.run_io("Save", lambda: 1)
    assert added == []
    assert queue.jobs == ()


def test_a_bug_in_a_listener_does_not_keep_the_end_away(queue: JobQueue, owner: Owner) -> None:
    faults = []

    def stumble() -> None:
        if not job.state.ended:
            raise ValueError("a bug of the window")

    job = Job("Count", call("test.reports", count=3))
    job.changed.connect(stumble)
    queue.submit(job)
    while not job.state.ended:
        try:
            owner.inbox.get(timeout=10)()
        except Exception as fault:
            faults.append(fault)
    assert faults
    assert job.state is State.DONE


def test_a_notice_that_was_refused_comes_with_the_next_one(
    owner: Owner, caplog: pytest.LogCaptureFixture
) -> None:
    refusals = iter([True, False])

    def post(closure: Callable[[], None]) -> None:
        if next(refusals, False):
            raise RuntimeError("the window is not there yet")
        owner.post(closure)

    queue = JobQueue({"cpu": ThreadLane(find, context_for)}, post)
    job = queue.submit(Job("Count", call("test.reports", count=3)))
    owner.until(ended(job))
    queue.close()
    assert job.state is State.DONE
    assert "was not delivered" in caplog.text
    caplog.clear()


def test_an_engine_that_leaves_fails_its_job_and_not_the_lane(
    queue: JobQueue, owner: Owner, caplog: pytest.LogCaptureFixture
) -> None:
    def leave(progress: Progress) -> None:
        raise SystemExit(3)

    HOOKS.append(leave)
    try:
        job = queue.submit(Job("Leave", call("test.calls", hook=len(HOOKS) - 1)))
        after = queue.submit(Job("Ask", call("test.pid")))
        owner.until(ended(job, after))
    finally:
        HOOKS.pop()
    assert (job.state, after.state) == (State.FAILED, State.DONE)
    caplog.clear()


def test_a_lane_that_cannot_be_warmed_still_does_its_calls(
    owner: Owner, caplog: pytest.LogCaptureFixture
) -> None:
    class Cold(ThreadLane):
        def warm(self, engines: Any) -> None:
            raise OSError("no memory for libraries")

    queue = JobQueue({"cpu": Cold(find, context_for)}, owner.post)
    queue.warm(["test.pid"])
    job = queue.submit(Job("Ask", call("test.pid")))
    owner.until(ended(job))
    queue.close()
    assert job.state is State.DONE
    assert "could not be prepared" in caplog.text
    caplog.clear()


def test_files_that_fail_again_and_again_are_forgotten_too(queue: JobQueue, owner: Owner) -> None:
    def fail() -> None:
        raise Problem("The disk is full.")

    jobs = [queue.run_io("Save", fail) for _ in range(30)]
    owner.until(ended(*jobs))
    assert queue.jobs == tuple(jobs[-20:])


# ---- exports ------------------------------------------------------------------------------------


def test_an_export_holds_no_file_up_and_can_be_cancelled(queue: JobQueue, owner: Owner) -> None:
    begun, done = threading.Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress(0.5, "Encoding")
            time.sleep(0.001)

    export = queue.run_export("Export", work, done.append)
    assert begun.wait(10)
    read = queue.run_io("Read", lambda: 1, done.append)
    owner.until(ended(read))
    owner.until(lambda: export.fraction == 0.5)
    assert export.is_long
    assert not export.state.ended
    queue.cancel_all()
    after = queue.run_export("Export", lambda progress: 2, done.append)
    owner.until(ended(export, after))
    assert export.state is State.CANCELLED
    assert done == [1, 2]


def test_a_pause_does_not_concern_exports(queue: JobQueue, owner: Owner) -> None:
    queue.pause(True)
    export = queue.run_export("Export", lambda progress: None)
    owner.until(ended(export))
    assert export.state is State.DONE
    assert not queue.heeds_pause(export)


def test_close_finishes_the_exports_that_were_asked_for(owner: Owner) -> None:
    queue = JobQueue({"cpu": ThreadLane(find, context_for)}, owner.post)
    written: list[int] = []
    for n in range(3):
        queue.run_export("Export", lambda progress, n=n: written.append(n))
    queue.close()
    assert written == [0, 1, 2]


def test_close_ends_a_row_of_exports_between_two_of_them(owner: Owner) -> None:
    queue = JobQueue({"cpu": ThreadLane(find, context_for)}, owner.post)
    begun, go, written = threading.Event(), threading.Event(), []

    def work(progress: Progress) -> None:
        for n in range(3):
            progress(n / 3, f"{n + 1} of 3")
            begun.set()
            go.wait(10)
            written.append(n)

    job = queue.run_export("Export results", work, is_row=True)
    assert begun.wait(10)
    threading.Timer(0.05, go.set).start()
    queue.close()
    assert job.state is State.CANCELLED
    assert written == [0]
