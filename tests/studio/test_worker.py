"""The engine worker: a real process with engines that are slow, loud, failing, dying."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engines import Audio, Evidence, Image, Labels, Mask, Problem, Result
from studio import wire
from studio.jobs import Call, Job, JobQueue, State
from studio.wire import Folder
from studio.worker import WorkerLane
from tests.studio.stand_ins import Numbers

COMMAND = (sys.executable, str(Path(__file__).with_name("stand_in_worker.py")))
POSIX = pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "memory"
    root.mkdir()
    return root


@pytest.fixture
def lane(root: Path, monkeypatch: pytest.MonkeyPatch) -> WorkerLane:
    monkeypatch.setattr(wire, "_memory_root", lambda: root)
    return WorkerLane(COMMAND, grace=0.3)


@pytest.fixture
def queue(lane: WorkerLane) -> Iterator[JobQueue]:
    queue = JobQueue({"cpu": lane})
    yield queue
    queue.close()


def start(queue: JobQueue, name: str, **values: Any) -> Job:
    call = Call(f"test.{name}", Numbers.check(values), device="cpu")
    return queue.submit(Job(name, call, lambda result: RESULTS.append(result)))


RESULTS: list[Result] = []


def result_of(queue: JobQueue, name: str, **values: Any) -> Result:
    RESULTS.clear()
    job = start(queue, name, **values)
    assert job.wait(30)
    assert job.state is State.DONE, job.problem
    return RESULTS.pop()


def failure_of(queue: JobQueue, name: str, **values: Any) -> Job:
    job = start(queue, name, **values)
    assert job.wait(30)
    assert job.state is State.FAILED
    assert job.problem is not None
    return job


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def picture(seed: int = 0, side: int = 40) -> Image:
    rng = np.random.default_rng(seed)
    return Image.from_rgb(rng.integers(0, 255, (side, side + 8, 3), dtype=np.uint8))


def files(folder: Path) -> list[str]:
    return sorted(p.name for each in folder.glob("atelier-wire-*") for p in each.iterdir())


def test_every_kind_of_value_crosses_both_ways(queue: JobQueue) -> None:
    given = {
        "picture": picture(),
        "mask": Mask.adopt(np.arange(12, dtype=np.uint8).reshape(3, 4)),
        "labels": Labels.adopt(np.ones((5, 6), np.uint8)),
        "sound": Audio(np.linspace(-1, 1, 20, dtype=np.float32).reshape(2, 10), 8000),
    }
    result = result_of(queue, "echo", text="grüß dich\n“you”", **given)
    for name, media in given.items():
        assert result[name] == media
        assert type(result[name]) is type(media)
    evidence = result["evidence"]
    assert isinstance(evidence, Evidence)
    assert evidence.map == given["mask"]
    assert (evidence.score, evidence.method) == (0.25, "counting")
    assert result["text"] == "grüß dich\n“you”"


def test_pictures_from_the_worker_are_as_its_digest_says(queue: JobQueue) -> None:
    back = result_of(queue, "invert", picture=picture()).image()
    assert back.digest == Image(back.pixels.copy()).digest
    assert not back.pixels.flags.writeable


def test_the_worker_is_modest_and_leaves_no_sample_files(queue: JobQueue, root: Path) -> None:
    pid, nice = str(result_of(queue, "pid")["text"]).split()
    assert int(pid) != os.getpid()
    assert int(nice) >= 10
    assert os.name == "nt" or int(Path(f"/proc/{pid}/oom_score_adj").read_text()) >= 800
    result_of(queue, "echo", picture=picture())
    failure_of(queue, "refuses")
    assert files(root) == ["owner"]
    queue.close()
    assert list(root.glob("atelier-wire-*")) == []


def test_media_the_worker_has_are_not_sent_again(
    queue: JobQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = []
    write = wire.Folder.write
    monkeypatch.setattr(
        wire.Folder, "write", lambda self, samples: sent.append(1) or write(self, samples)
    )
    first = result_of(queue, "invert", picture=picture())
    second = result_of(queue, "invert", picture=picture())
    assert first.image() == second.image()
    assert len(sent) == 1
    result_of(queue, "invert", picture=picture(1))
    assert len(sent) == 2


def test_a_huge_result_crosses(queue: JobQueue) -> None:
    big = result_of(queue, "huge", count=4096).image()
    assert big.size == (4096, 4096)
    assert (big.pixels == 200).all()


def test_reports_and_previews_arrive_in_order(queue: JobQueue) -> None:
    job = Job("Show", Call("test.previews", Numbers(count=12, seconds=0.04), device="cpu"))
    seen: list[tuple[float, int]] = []

    def look() -> None:
        if job.preview is not None:
            seen.append((job.fraction, int(job.preview.pixels[0, 0, 0])))

    job.changed.connect(look)
    queue.submit(job)
    assert job.wait(30)
    assert job.state is State.DONE
    assert len(set(seen)) >= 3
    assert seen == sorted(seen)


def test_many_reports_do_not_cross_one_by_one(queue: JobQueue) -> None:
    job = Job("Count", Call("test.reports", Numbers(count=20_000), device="cpu"))
    changes = []
    job.changed.connect(lambda: changes.append(job.fraction))
    queue.submit(job)
    assert job.wait(60)
    assert job.state is State.DONE
    assert len(changes) < 200
    assert changes == sorted(changes)


def test_a_problem_crosses_in_its_three_parts(queue: JobQueue) -> None:
    problem = failure_of(queue, "refuses").problem
    assert problem is not None
    assert (problem.title, problem.reason, problem.remedy) == (
        "It is too small.",
        "It has 3 pixels.",
        "Choose a larger one.",
    )


@pytest.mark.logs_errors
@pytest.mark.parametrize("name", ["breaks", "wrong"])
def test_a_bug_crosses_with_its_traceback_and_the_worker_lives_on(
    queue: JobQueue, name: str
) -> None:
    before = result_of(queue, "pid")
    job = failure_of(queue, name)
    assert "Something went wrong" in str(job.problem)
    assert "Traceback" in job.trace
    assert "Error" in job.trace
    assert result_of(queue, "pid")["text"] == before["text"]


def test_a_memory_hog_is_refused_in_a_sentence(queue: JobQueue) -> None:
    assert "smaller size" in str(failure_of(queue, "hog").problem)


@POSIX
def test_without_room_previews_are_left_out_and_a_result_is_a_problem(
    queue: JobQueue, root: Path
) -> None:
    assert result_of(queue, "cramped")["text"] == "without previews"
    assert "no room" in str(failure_of(queue, "cramped", count=1).problem)
    assert files(root) == ["owner"]


def test_inputs_that_found_no_room_are_removed(
    queue: JobQueue, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert result_of(queue, "pid")
    write, written = Folder.write, []

    def full(folder: Folder, samples: Any) -> str:
        if written:
            raise Problem("There is no room.")
        written.append(write(folder, samples))
        return written[0]

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "write", full)
        mask = Mask.adopt(np.zeros((8, 8), np.uint8))
        assert failure_of(queue, "echo", picture=picture(), mask=mask).problem
    assert written
    assert files(root) == ["owner"]
    assert result_of(queue, "invert", picture=picture())


def test_what_libraries_print_and_read_does_not_touch_the_wire(
    queue: JobQueue, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    assert result_of(queue, "loud")["text"] == "loud"
    assert result_of(queue, "loud", count=1)["text"] == ""
    until(lambda: "from its C code" in caplog.text)
    assert "hello from a library" in caplog.text


@POSIX
@pytest.mark.parametrize(
    ("name", "reason"),
    [("exits", "It ended by itself, with the code 3."), ("is_killed", "memory ran out")],
)
def test_a_worker_that_dies_fails_its_job_and_is_started_again(
    queue: JobQueue, name: str, reason: str, root: Path
) -> None:
    before = result_of(queue, "pid")
    problem = failure_of(queue, name, picture=picture()).problem
    assert problem is not None
    assert problem.title == "The engine stopped while it worked."
    assert reason in problem.reason
    assert "Try again" in problem.remedy
    result = result_of(queue, "invert", picture=picture())
    assert result.image().size == picture().size
    assert result_of(queue, "pid")["text"] != before["text"]
    assert files(root) == ["owner"]


@POSIX
def test_a_worker_that_dies_while_idle_costs_no_job(queue: JobQueue) -> None:
    for _ in range(2):
        os.kill(int(str(result_of(queue, "pid")["text"]).split()[0]), signal.SIGKILL)
    assert result_of(queue, "invert", picture=picture())


@POSIX
def test_kills_at_random_moments_are_survived(queue: JobQueue) -> None:
    rng = np.random.default_rng(1)
    for _ in range(4):
        pid = int(str(result_of(queue, "pid")["text"]).split()[0])
        job = start(queue, "busy", seconds=30, picture=picture())
        until(lambda job=job: job.text == "busy")
        time.sleep(rng.uniform(0, 0.05))
        os.kill(pid, signal.SIGKILL)
        assert job.wait(10)
        assert job.problem is not None
        assert "started again" in job.problem.remedy
    assert result_of(queue, "invert", picture=picture())


def test_a_cancel_is_heeded_and_the_worker_goes_on(queue: JobQueue) -> None:
    before = result_of(queue, "pid")
    job = start(queue, "forever")
    until(lambda: job.text == "still")
    job.cancel()
    assert job.state is State.CANCELLED
    assert result_of(queue, "pid")["text"] == before["text"]


def test_a_call_that_is_paused_rests_in_the_worker_and_goes_on(queue: JobQueue) -> None:
    job = start(queue, "previews", count=250, seconds=0.005)
    until(lambda: job.fraction > 0)
    queue.pause(True)
    until(lambda: queue.is_resting(job))
    queue.pause(False)
    assert job.wait(30)
    assert job.state is State.DONE
    assert not queue.is_resting(job)


def test_a_call_that_rests_in_the_worker_heeds_a_cancel(queue: JobQueue) -> None:
    before = result_of(queue, "pid")
    job = start(queue, "forever")
    until(lambda: job.text == "still")
    queue.pause(True)
    until(lambda: queue.is_resting(job))
    job.cancel()
    queue.pause(False)
    assert result_of(queue, "pid")["text"] == before["text"]


def test_an_engine_deaf_to_a_cancel_is_ended(queue: JobQueue) -> None:
    before = result_of(queue, "pid")
    job = start(queue, "deaf")
    until(lambda: "deaf" in job.text)
    job.cancel()
    assert job.state is State.CANCELLED
    assert result_of(queue, "pid")["text"] != before["text"]
    assert job.state is State.CANCELLED


def test_a_call_interrupts_warming_between_its_checks(queue: JobQueue, lane: WorkerLane) -> None:
    queue.warm(["test.slow_to_warm"])
    until(lambda: lane._process is not None and lane._process.ready.is_set())
    assert not lane.is_warm
    assert result_of(queue, "invert", picture=picture())
    assert not lane.is_warm


def test_an_idle_worker_says_when_it_is_warm(queue: JobQueue, lane: WorkerLane) -> None:
    queue.warm(["test.invert", "test.missing", "test.echo"])
    until(lambda: lane.is_warm)


def test_a_worker_that_cannot_start_is_a_problem() -> None:
    queue = JobQueue({"cpu": WorkerLane((sys.executable, "-c", "raise SystemExit('no module')"))})
    problem = failure_of(queue, "pid").problem
    queue.close()
    assert problem is not None
    assert problem.title == "The engine cannot be started."
    assert problem.reason == "no module"


def test_a_program_that_is_not_there_is_a_problem() -> None:
    queue = JobQueue({"cpu": WorkerLane(("/nowhere/python",))})
    problem = failure_of(queue, "pid").problem
    queue.close()
    assert problem is not None
    assert problem.title == "The engine cannot be started."


@pytest.mark.parametrize("name", ["forever", "deaf", "pid"])
def test_closing_while_something_runs_leaves_nothing(
    queue: JobQueue, root: Path, name: str
) -> None:
    job = start(queue, name)
    until(lambda: job.state is not State.WAITING)
    queue.close()
    assert job.state.ended
    assert list(root.glob("atelier-wire-*")) == []


@POSIX
def test_the_worker_ends_when_its_program_is_killed(root: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, '.')\n"
        "from pathlib import Path\n"
        "from studio import wire\n"
        f"wire._memory_root = lambda: Path({str(root)!r})\n"
        "from studio.jobs import *\n"
        "from studio.worker import WorkerLane\n"
        "from tests.studio.stand_ins import Numbers\n"
        f"queue = JobQueue({{'cpu': WorkerLane({COMMAND!r})}})\n"
        "job = Job('p', Call('test.pid', Numbers()), lambda r: print(r['text'], flush=True))\n"
        "queue.submit(job)\n"
        "queue.submit(Job('d', Call('test.deaf', Numbers()))).wait()\n"
    )
    tree = Path(__file__).parent.parent.parent
    with subprocess.Popen([sys.executable, "-c", code], cwd=tree, stdout=-1) as program:
        assert program.stdout is not None
        worker = int(program.stdout.readline().split()[0])
        program.kill()
    until(lambda: not _runs(worker))
    assert files(root) == ["owner"]
    wire.sweep(root)
    assert list(root.iterdir()) == []


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
