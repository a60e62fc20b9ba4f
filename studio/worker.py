"""The engine worker: a process of our own that runs engines, and the lane that drives it.

It keeps imports and Python-heavy engines away from the window's interpreter lock, and survives what
a thread does not: a crash in native code, an out-of-memory kill, a cancel that nobody heeds.
`studio.server` is its inside.
"""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, Any

from engines import Cancelled, Image, Problem, Progress, Result
from studio.jobs import Call, EngineFault, Lane, Outcome
from studio.wire import Channel, Folder, Message, pack_call, unpack

logger = logging.getLogger(__name__)

TICK = 0.05
"""Seconds after which a lane looks whether its job was cancelled."""
GRACE = 2.0
"""Seconds an engine has to heed a cancel before its process is killed."""

OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
}


class _Gone(Exception):
    """The worker process has ended."""


class _Process:
    """A running worker as its lane sees it: send, hear, kill."""

    def __init__(self, command: Sequence[str], folder: Folder) -> None:
        self.ready = threading.Event()
        self.warm = threading.Event()
        self.names: Sequence[str] = ()
        self.is_resting = False
        self.begun = 0
        """The newest call it has begun."""
        self.known: frozenset[str] = frozenset()
        self.last_words: deque[str] = deque(maxlen=40)
        self._inbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._gone = threading.Event()
        self._popen = _start(command)
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        assert self._popen.stderr is not None
        self._channel = Channel(self._popen.stdout, self._popen.stdin)
        self._threads = [
            threading.Thread(target=self._listen, name="atelier worker says", daemon=True),
            threading.Thread(
                target=self._overhear,
                args=(self._popen.stderr,),
                name="atelier worker logs",
                daemon=True,
            ),
        ]
        for thread in self._threads:
            thread.start()
        self.send({"do": "open", "folder": str(folder.path)})

    @property
    def gone(self) -> bool:
        """Whether it has ended."""
        return self._gone.is_set()

    @property
    def is_set_up(self) -> bool:
        """Whether it has started, and loaded what it was asked to."""
        return self.ready.is_set() and (not self.names or self.warm.is_set())

    def warm_up(self, names: Sequence[str]) -> None:
        """Ask it to load the libraries of these engines when it is idle."""
        self.names = names
        if names:
            self.warm.clear()
            self.send({"do": "warm", "engines": names})

    def send(self, message: Message) -> None:
        """Say something; a process that has gone is noticed when it is heard."""
        with contextlib.suppress(OSError, ValueError):
            self._channel.send(message)

    def hear(self, seconds: float) -> Message | None:
        """The next message, or None when there is none for so long; raises _Gone."""
        try:
            message = self._inbox.get(timeout=seconds)
        except queue.Empty:
            return None
        if message is None:
            self._inbox.put(None)
            raise _Gone
        return message

    def kill(self) -> int:
        """End it, if it has not ended, with what it started; gives its exit code."""
        if sys.platform == "win32":
            self._popen.kill()
        else:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                if self._popen.returncode is None:  # else its number may be another's by now
                    os.killpg(self._popen.pid, signal.SIGKILL)
        code = self._popen.wait()
        for thread in self._threads:
            thread.join()
        self._channel.close()
        return code

    def _listen(self) -> None:
        try:
            while (message := self._channel.receive()) is not None:
                if message["say"] == "hello":
                    self.ready.set()
                elif message["say"] == "warm":
                    self.warm.set()
                elif message["say"] == "resting":
                    self.is_resting = message["is"]
                elif message["say"] == "begun":
                    self.begun = message["id"]
                else:
                    self._inbox.put(message)
        finally:
            self._gone.set()
            self._inbox.put(None)

    def _overhear(self, stream: IO[bytes]) -> None:
        with stream:
            for line in stream:
                words = line.decode("utf-8", "replace").rstrip()
                self.last_words.append(words)
                logger.info("%s", words)


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    streams: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    # Threads that wait asleep: spinning ones starve each other while the processor is busy elsewhere.
    environment = {"OMP_WAIT_POLICY": "PASSIVE", **os.environ, **OFFLINE}
    environment |= {"PYTHONFAULTHANDLER": "1", "PYTHONIOENCODING": "utf-8"}
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return subprocess.Popen(command, **streams, env=environment, creationflags=flags)
    return subprocess.Popen(command, **streams, env=environment, process_group=0)


class WorkerLane:
    """Does calls in a worker process, which is started again whenever it dies."""

    def __init__(self, command: Sequence[str] | None = None, grace: float = GRACE) -> None:
        """Drive what `command` starts (this program's worker), killed `grace` s after a cancel."""
        main = Path(__file__).resolve().parent.parent / "main.py"
        self._command = tuple(command or (sys.executable, str(main), "--worker"))
        self._grace = grace
        self._lock = threading.RLock()
        self._process: _Process | None = None
        self._folder: Folder | None = None
        self._names: tuple[str, ...] = ()
        self._number = 0
        self._closed = self._is_held = False

    @property
    def is_warm(self) -> bool:
        """Whether the worker runs and has loaded what it was asked to."""
        process = self._process
        return process is not None and not process.gone and process.is_set_up

    def warm(self, engines: Iterable[str]) -> None:
        """Start the worker and let it load the libraries of these engines while it is idle."""
        names = tuple(engines)
        with contextlib.suppress(Cancelled, Problem):  # a call will tell the problem again
            process = self._running()
            self._names = names
            process.warm_up(names)

    def run(self, call: Call, progress: Progress) -> Outcome:
        """Do the call in the worker; a Problem says when the worker died of it."""
        words: Sequence[str] = ()
        for _ in range(2):  # a worker that died before it began is no reason to fail
            process = self._running()
            if not process.is_set_up:
                progress(0.0, "Starting the engine")
            try:
                return self._converse(process, call, progress)
            except _Gone:
                code, words = self._bury(process), process.last_words
                if process.begun == self._number:
                    self._restart()
                    raise _death(code, words) from None
            except Exception:
                if self._closed:  # under our hands
                    raise Cancelled from None
                raise
        raise _stillbirth(words)

    def hold(self, held: bool) -> None:
        """Let the call that runs rest at its next report, or go on."""
        self._is_held = held
        process = self._process
        if process is not None:
            process.send({"do": "hold", "held": held})

    @property
    def is_resting(self) -> bool:
        """Whether the call that runs has come to rest."""
        process = self._process
        return self._is_held and process is not None and process.is_resting

    def close(self) -> None:
        """End the worker for good and remove its files."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()
            if self._folder is not None:
                self._folder.close()
            self._process = self._folder = None

    def _running(self) -> _Process:
        """The worker, started when there is none; raises Cancelled when the lane is closed."""
        with self._lock:
            if self._closed:
                raise Cancelled
            if self._process is not None and self._process.gone:
                self._bury(self._process)
            if self._process is None:
                self._folder = self._folder or Folder.create()
                self._process = self._begun(self._folder)
                self._process.warm_up(self._names)
                if self._is_held:
                    self._process.send({"do": "hold", "held": True})
            return self._process

    def _begun(self, folder: Folder) -> _Process:
        try:
            return _Process(self._command, folder)
        except OSError as error:
            raise _stillbirth([str(error)]) from None

    def _bury(self, process: _Process) -> int:
        with self._lock:
            code = process.kill()
            if self._folder is not None:
                self._folder.clear()
            if self._process is process:
                self._process = None
            return code

    def _restart(self) -> None:
        """Have a worker at hand again, for the next call."""
        with contextlib.suppress(Cancelled, Problem):
            self._running()

    def _converse(self, process: _Process, call: Call, progress: Progress) -> Outcome:
        folder = self._folder
        if folder is None:
            raise Cancelled
        self._number += 1
        try:
            packed = pack_call(call, folder, process.known)
            process.send({"do": "call", "id": self._number, "call": packed})
            answer = self._heard_out(process, folder, progress)
            process.known = frozenset(answer["has"])
            return _understood(answer, folder)
        finally:
            folder.clear()

    def _heard_out(self, process: _Process, folder: Folder, progress: Progress) -> Message:
        """The answer to the call; an engine nobody listens to any longer is stopped."""
        try:
            return self._await(process, folder, progress)
        except _Gone:
            raise
        except BaseException:
            self._stop(process)
            raise

    def _await(self, process: _Process, folder: Folder, progress: Progress) -> Message:
        """The answer to the call; reports are passed on until it comes."""
        while True:
            progress.check()
            message = process.hear(TICK)
            if message is None or message["id"] != self._number:
                continue
            if message["say"] != "report":
                return message
            packed = message["preview"]
            preview = unpack(packed, folder) if packed else None
            assert preview is None or isinstance(preview, Image)
            progress(message["fraction"], message["text"], preview)

    def _stop(self, process: _Process) -> None:
        """Ask the engine to stop, and end the process when it does not."""
        process.send({"do": "cancel", "id": self._number})
        deadline = time.monotonic() + self._grace
        with contextlib.suppress(_Gone):
            while time.monotonic() < deadline:
                message = process.hear(TICK)
                if message and message["id"] == self._number and message["say"] != "report":
                    process.known = frozenset(message["has"])
                    return
        logger.info("the engine did not stop, so its process was ended")
        self._bury(process)
        self._restart()


def _understood(answer: Message, folder: Folder) -> Outcome:
    """The outcome in an answer, or what went wrong, raised."""
    said = answer["say"]
    if said == "problem":
        raise Problem(*answer["problem"])
    if said == "memory":
        raise MemoryError
    if said == "fault":
        raise EngineFault(answer["trace"])
    if said == "cancelled":
        raise Cancelled
    values = tuple((name, unpack(packed, folder)) for name, packed in answer["values"])
    return Outcome(Result(values), answer["device"], answer["engine_version"])


def _death(code: int, words: Iterable[str]) -> Problem:
    """What a person is told when the worker died while it computed."""
    logger.warning("the engine worker ended with %d: %s", code, "\n".join(words) or "no words")
    if code == -getattr(signal, "SIGKILL", 9):
        reason = "The system ended it, most likely because memory ran out."
    elif code < 0:
        reason = f"It crashed ({_signal_name(-code)})."
    else:
        reason = f"It ended by itself, with the code {code}."
    return Problem(
        "The engine stopped while it worked.",
        reason,
        "It was started again, and nothing of yours has changed. Try again; if it stops once "
        "more, choose a smaller size.",
    )


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _stillbirth(words: Sequence[str]) -> Problem:
    """What a person is told when no worker can be started."""
    logger.warning("no engine worker can be started; it says: %s", "\n".join(words))
    return Problem(
        "The engine cannot be started.",
        words[-1] if words else "Its process ended at once.",
        "Start the program again; if that does not help, install it again.",
    )


def engine_lanes() -> dict[str, Lane]:
    """The lanes of the desktop program: a worker each for the processor and for a GPU, if any."""
    devices = ["gpu", "cpu"] if _has_gpu() else ["cpu"]
    return {device: WorkerLane() for device in devices}


def _has_gpu() -> bool:
    """Whether there looks to be a GPU; the worker, which has torch, knows better."""
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if sys.platform == "win32":
        return Path(os.environ.get("SYSTEMROOT", "C:/Windows"), "System32/nvcuda.dll").exists()
    return Path("/proc/driver/nvidia/version").exists() or Path("/dev/kfd").exists()
