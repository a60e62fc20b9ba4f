"""The engine worker: how fast values cross, that its deaths are survived, and that the window,
meanwhile, always answers."""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import numpy as np

from engines import Image, find_engine
from studio.jobs import Call, Job, JobQueue, State
from studio.worker import WorkerLane
from tests.benchmarks.table import Row
from tests.source import ROOT
from tests.studio.stand_ins import Numbers

STAND_INS = (sys.executable, str(ROOT / "tests/studio/stand_in_worker.py"))
KILLS = 20


def run() -> list[Row]:
    """Measure with stand-in engines, then with the real ones behind a window's event loop."""
    queue = JobQueue({"cpu": WorkerLane(STAND_INS, grace=0.5)})
    _call(queue, "pid")
    rows = [
        Row("worker: a call that does nothing", _median(queue, "pid", 200), "ms", 5),
        Row("worker: a new 1024×683 picture there and another back", _crossing(queue), "ms", 60),
        Row(f"worker: kills survived of {KILLS} while it computes", _kills(queue), "", KILLS, "higher"),
    ]  # fmt: skip
    queue.close()
    return rows + _gaps()


def _call(queue: JobQueue, name: str, **values: Any) -> float:
    """Milliseconds until a call is done."""
    start = time.perf_counter()
    job = queue.submit(Job(name, Call(f"test.{name}", Numbers(**values), device="cpu")))
    assert job.wait(60)
    assert job.state is State.DONE, job.problem
    return (time.perf_counter() - start) * 1000


def _median(queue: JobQueue, name: str, count: int) -> float:
    return statistics.median(_call(queue, name) for _ in range(count))


def _crossing(queue: JobQueue) -> float:
    pictures = [_noise(seed, 1024, 683) for seed in range(15)]
    return statistics.median(_call(queue, "invert", picture=each) for each in pictures)


def _noise(seed: int, width: int, height: int) -> Image:
    rng = np.random.default_rng(seed)
    return Image.from_rgb(rng.integers(0, 255, (height, width, 3), dtype=np.uint8))


def _kills(queue: JobQueue) -> int:
    """How many kills end in a sentence, and a worker that does the next call."""
    rng, survived, told = np.random.default_rng(0), 0, list[str]()
    for seed in range(KILLS):
        ask = Job("pid", Call("test.pid", Numbers()), lambda result: told.append(result["text"]))
        assert queue.submit(ask).wait(60)
        busy = Call("test.busy", Numbers(seconds=60, picture=_noise(seed, 256, 256)))
        job = queue.submit(Job("busy", busy))
        while job.state is State.WAITING or not job.text:
            time.sleep(0.001)
        time.sleep(rng.uniform(0, 0.3))
        os.kill(int(told[-1].split()[0]), signal.SIGKILL)
        said = job.wait(30) and "started again" in str(job.problem)
        survived += bool(said and _call(queue, "invert", picture=_noise(seed, 64, 64)))
    return survived


def _gaps() -> list[Row]:
    """The longest time an event loop in a fresh process does not turn, in each phase."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.worker"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
        text=True,
        timeout=300,
    )
    gaps: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    bars = {phase: None if phase == "nothing happens" else 20.0 for phase in gaps}
    return [
        Row(f"window: longest wait while {phase}", gap, "ms", bars[phase])
        for phase, gap in gaps.items()
    ]


class Heart:
    """Beats every millisecond of an event loop and remembers the longest gap of each phase."""

    def __init__(self) -> None:
        from PySide6.QtCore import QEventLoop, Qt, QTimer

        self.gaps: dict[str, float] = defaultdict(float)
        self._phase = ""
        self._done: Callable[[], object] = lambda: True
        self._loop = QEventLoop()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
        self._timer.timeout.connect(self._beat)
        self._last = time.perf_counter()

    def live(self, phase: str, done: Callable[[], object], seconds: float = 120) -> None:
        """Turn the event loop until `done`, which is asked at every beat."""
        end = time.monotonic() + seconds
        self._phase, self._last = phase, time.perf_counter()
        self._done = lambda: done() or time.monotonic() > end
        self._timer.start()
        self._loop.exec()
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps[self._phase] = max(self.gaps[self._phase], (now - self._last) * 1000)
        self._last = now
        if self._done():
            self._loop.quit()


def beat() -> dict[str, float]:
    """Let a window's event loop live through the life of a worker; gives the longest gaps, ms."""
    from PySide6.QtWidgets import QApplication

    from ui.relay import Relay

    app = QApplication([])
    relay, heart = Relay(), Heart()
    lane = WorkerLane(grace=0.5)
    queue = JobQueue({"cpu": lane}, relay.post)
    rest = time.monotonic() + 1
    heart.live("nothing happens", lambda: time.monotonic() > rest)
    queue.warm(["image.repaint"])
    heart.live("the worker starts and warms up", lambda: lane.is_warm)
    for _ in range(2):
        job = queue.submit(Job("Generate", _generate(), failed=_raise))
        heart.live("image.repaint runs", lambda job=job: job.state.ended)
    for _ in range(2):
        dying = queue.submit(Job("Generate", _generate()))
        heart.live("image.repaint runs", lambda job=dying: job.preview or job.state.ended)
        process = lane._process
        assert process is not None
        os.kill(process._popen.pid, signal.SIGKILL)
        heart.live("the worker dies and starts again", lambda job=dying: job.state.ended)
        heart.live("the worker dies and starts again", lambda: lane.is_warm)
        assert dying.state is State.FAILED
    job = queue.submit(Job("Generate", _generate()))
    heart.live("image.repaint runs", lambda: job.preview or job.state.ended)
    job.cancel()
    later = queue.submit(Job("Generate", _generate()))
    heart.live("a job is cancelled", lambda: later.preview or later.state.ended)
    queue.close()
    app.quit()
    return heart.gaps


def _raise(problem: Exception) -> None:
    raise problem


def _generate() -> Call:
    """A painting of four flat shapes with a textured reference, 480×320."""
    y, x = np.mgrid[:320, :480]
    shapes = (y > 160 + x / 8).astype(int) + (x > 300)
    painting = np.array([(90, 140, 220), (60, 120, 50), (150, 120, 90)], np.uint8)[shapes]
    rng = np.random.default_rng(5)
    grain = rng.normal(0, 20, (320, 480, 1)) + 30 * np.sin(x / 5 + y / 9)[..., None]
    reference = np.clip(painting[::-1].astype(float) + grain, 0, 255).astype(np.uint8)
    values = {"painting": Image.from_rgb(painting), "reference": Image.from_rgb(reference)}
    return Call("image.repaint", find_engine("image.repaint").params.check(values), device="cpu")


if __name__ == "__main__":
    print(json.dumps(beat()))
