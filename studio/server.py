"""The inside of the engine worker: does the calls that come by standard input, one at a time.

Libraries are loaded while nothing waits; reports go out as often as a person sees them move.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import signal
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engines import Cancelled, Context, Engine, Image, Problem, Progress, Report
from studio.wire import Channel, Folder, Message, Shelf, pack, unpack_call

logger = logging.getLogger(__name__)

Find = Callable[[str], Engine[Any]]
MakeContext = Callable[[Progress, str], Context]

TICK = 0.05
"""Seconds after which a call that rests looks whether it was cancelled."""
PACE = 1 / 30
"""Seconds between two reports."""
MODESTY = 10
"""The nice value of a worker: the window comes first."""


def serve(find: Find, context: MakeContext) -> int:
    """Be the worker: do the calls that come by standard input, until it ends."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    channel = _private_channel()
    _be_modest()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program that drives us
    _Server(channel, find, context).serve()
    return 0


def _private_channel() -> Channel:
    """Standard input and output for us alone: what libraries print goes to standard error."""
    reader, writer = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdin, sys.stdout = open(0, closefd=False), sys.stderr  # noqa: SIM115
    return Channel(reader, writer)


def _be_modest() -> None:
    if sys.platform == "win32":
        import ctypes

        below_normal, process = 0x4000, ctypes.windll.kernel32.GetCurrentProcess()
        ctypes.windll.kernel32.SetPriorityClass(process, below_normal)
    else:
        os.nice(max(0, MODESTY - os.nice(0)))
        with contextlib.suppress(OSError):  # when memory runs out, we go and the window stays
            Path("/proc/self/oom_score_adj").write_text("800")


class _Server:
    """The worker's side of the wire: one call at a time, warming between them."""

    def __init__(self, channel: Channel, find: Find, context: MakeContext) -> None:
        self._channel, self._find, self._context = channel, find, context
        self._inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._shelf = Shelf()
        self._cold: deque[str] = deque()
        self._stopped = -1
        self._going = threading.Event()
        self._going.set()
        self._folder: Folder | None = None

    def serve(self) -> None:
        threading.Thread(target=self._listen, name="listen", daemon=True).start()
        self._channel.send({"say": "hello", "pid": os.getpid()})
        while True:
            if self._cold and self._inbox.empty():
                self._warm(self._cold.popleft())
            else:
                self._heed(self._inbox.get())

    def _listen(self) -> None:
        while (message := self._channel.receive()) is not None:
            if message["do"] == "cancel":
                self._stopped = message["id"]
            elif message["do"] == "hold":
                (self._going.clear if message["held"] else self._going.set)()
            else:
                self._inbox.put(message)
        _leave()

    def _heed(self, message: Message) -> None:
        if message["do"] == "open":
            self._folder = Folder(Path(message["folder"]), "w")
        elif message["do"] == "warm":
            self._cold.extend(name for name in message["engines"] if name not in self._cold)
            self._say_when_warm()
        else:
            self._channel.send({"say": "begun", "id": message["id"]})
            answer = self._answer(message)
            self._channel.send({"id": message["id"], **answer, "has": self._shelf.digests})

    def _warm(self, name: str) -> None:
        """Load what an engine needs; a call that arrives meanwhile comes first."""
        try:
            progress = Progress(cancelled=lambda: not self._inbox.empty())
            self._find(name).warm(self._context(progress, "auto"))
        except Cancelled:
            self._cold.appendleft(name)
        except Exception:
            logger.warning("%s could not be warmed", name, exc_info=True)
        self._say_when_warm()

    def _say_when_warm(self) -> None:
        if not self._cold:
            self._channel.send({"say": "warm"})

    def _answer(self, message: Message) -> Message:
        try:
            return self._done(message)
        except Cancelled:
            return {"say": "cancelled"}
        except Problem as problem:
            said = (problem.title, problem.reason, problem.remedy)
            return {"say": "problem", "problem": said}
        except MemoryError:
            return {"say": "memory"}
        except (Exception, SystemExit):
            return {"say": "fault", "trace": traceback.format_exc()}

    def _done(self, message: Message) -> Message:
        assert self._folder is not None
        number: int = message["id"]
        call = unpack_call(message["call"], self._find, self._folder, self._shelf)
        engine = self._find(call.engine)
        reporter = _Reporter(self._channel, self._folder, number)
        try:
            progress = Progress(reporter.take, lambda: self._rested(number))
            context = self._context(progress, call.device)
            result = engine.run(call.params, context)
        finally:
            reporter.close()
        values = [(name, pack(value, self._folder)) for name, value in result]
        made = {"device": context.device, "engine_version": engine.version}
        return {"say": "done", "values": values, **made}

    def _rested(self, number: int) -> bool:
        """Wait while the calls are held; whether this one is wanted no longer."""
        if not self._going.is_set():
            self._channel.send({"say": "resting", "is": True})
            while self._stopped != number and not self._going.wait(TICK):
                pass
            self._channel.send({"say": "resting", "is": False})
        return self._stopped == number


def _leave() -> None:
    """End at once, with every process that libraries have started: nobody drives us any more."""
    if sys.platform != "win32" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(0)


class _Reporter:
    """Sends the newest report of a call, so often that a person sees it move and no oftener."""

    def __init__(self, channel: Channel, folder: Folder, number: int) -> None:
        self._channel, self._folder, self._number = channel, folder, number
        self._wake = threading.Condition()
        self._newest: Report | None = None
        self._preview: Image | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._serve, name="report", daemon=True)
        self._thread.start()

    def take(self, report: Report) -> None:
        """Keep a report until it is time; the newest preview stays with it."""
        with self._wake:
            self._newest = report
            self._preview = report.preview or self._preview
            self._wake.notify()

    def close(self) -> None:
        """Say no more; returns when the last report is written."""
        with self._wake:
            self._closed = True
            self._wake.notify()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._newest or self._closed)
                report, preview = self._newest, self._preview
                self._newest = self._preview = None
            if report is None:
                return
            self._send(report, preview)
            with self._wake:
                self._wake.wait_for(lambda: self._closed, PACE)

    def _send(self, report: Report, preview: Image | None) -> None:
        packed = None
        with contextlib.suppress(Problem):  # without room there is no preview, but a result
            packed = preview and pack(preview, self._folder)
        words = {"fraction": report.fraction, "text": report.text, "preview": packed}
        self._channel.send({"say": "report", "id": self._number, **words})
