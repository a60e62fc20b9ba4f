"""Hygiene for every test: a fresh data folder, no sockets, nothing left running, no stray errors."""

from __future__ import annotations

import gc
import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import pytest

_CONNECT = socket.socket.connect
_LOOPBACK = ("127.", "::1", "localhost")


def _guarded_connect(self: socket.socket, address: object) -> None:
    local = self.family == getattr(socket, "AF_UNIX", -1)
    if not local and not str(address[0]).startswith(_LOOPBACK):  # type: ignore[index]
        raise AssertionError(f"offline is a promise, but something connects to {address}")
    _CONNECT(self, address)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", _guarded_connect)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh data folder: settings, untitled projects and logs of this test alone."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("ATELIER_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """What a test has copied goes with it: Qt frees it after the interpreter, which crashes."""
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _nothing_left_running() -> object:
    threads = set(threading.enumerate())
    children = _children()
    yield
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        left = [t for t in threading.enumerate() if t not in threads and not _harmless(t)]
        orphans = _children() - children
        if not left and not orphans:
            return
        gc.collect()
        time.sleep(0.02)
    assert not left, f"threads left running: {left}"
    assert not orphans, f"processes left running: {orphans}"


def _harmless(thread: threading.Thread) -> bool:
    # Threads that a library started outside Python, seen once they called back.
    return thread.daemon and thread.name.startswith("Dummy")


def _children() -> set[int]:
    path = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    try:
        return {int(pid) for pid in path.read_text().split() if _alive(int(pid))}
    except OSError:
        return set()


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture(autouse=True)
def _no_log_errors(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> object:
    yield
    if request.node.get_closest_marker("logs_errors"):
        return
    errors = [r for r in caplog.get_records("call") if r.levelno >= logging.ERROR]
    assert not errors, f"unexpected log errors: {[r.getMessage() for r in errors]}"
