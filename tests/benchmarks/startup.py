"""Start-up: from the start of the process to a stroke that is painted, under Xvfb (xcb).

The program opens a white picture. The stroke is sent with XTest as soon as that is on the screen,
whether or not the program is ready for it; the time counts until its colour is on the screen. It is told twice: with bytecode
that Python keeps, and where PYTHONDONTWRITEBYTECODE leaves what the Makefile compiled. Beside each stands how long the
window's thread computed by then, which other programs disturb less; another row counts the heavy libraries imported.
"""

from __future__ import annotations

import compileall
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import c_char_p, c_int, c_uint, c_ulong, c_void_p
from pathlib import Path
from statistics import median
from typing import NamedTuple

from PIL import Image as Pillow

from tests.benchmarks.table import Row

ROOT = Path(__file__).parents[2]
BAR, STARTS, PATIENCE = 0.8, 5, 20.0
SCREEN = (1920, 1080)
HEAVY = ("torch", "cv2", "diffusers", "onnxruntime", "scipy", "skimage")
SPOT = (480, 440)
"""A point of the picture in a fresh window, which a bare display puts into its corner."""
PAINT = (70, 110, 160)


def run() -> list[Row]:
    """The median of some starts, after one that warms the disk; no rows without Xvfb."""
    if shutil.which("Xvfb") is None:
        return []
    heavy = set[str]()
    with _display() as name, tempfile.TemporaryDirectory() as kept:
        screen = _Screen(name)
        ways = {
            "bytecode kept": {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": kept},
            "bytecode as set up": {"PYTHONDONTWRITEBYTECODE": "1"},
        }
        rows = []
        for package in ("engines", "studio", "ui"):
            compileall.compile_dir(ROOT / package, quiet=1)
        for way, chosen in ways.items():
            starts = [_start(screen, name, chosen) for _ in range(STARTS + 1)][1:]
            title = f"start to a painted stroke (xcb, warm disk, {way}, median)"
            rows.append(Row(title, median(start.seconds for start in starts), "s", BAR))
            busy = median(start.busy for start in starts)
            rows.append(Row("of that, the window's thread computed", busy, "s"))
            heavy.update(*(start.heavy for start in starts))
        screen.close()
    return [*rows, Row("heavy libraries imported by then", len(heavy), "", 0)]


class _Start(NamedTuple):
    """Seconds to the painted stroke, those that its first thread computed, and the heavy libraries by then."""

    seconds: float
    busy: float
    heavy: set[str]


class _Screen:
    """An X display: its windows, its pixels, and a pointer to press."""

    def __init__(self, name: str) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        for function, result, arguments in (
            (self._x.XOpenDisplay, c_void_p, [c_char_p]),
            (self._x.XDefaultRootWindow, c_ulong, [c_void_p]),
            (self._x.XGetImage, c_void_p, [c_void_p, c_ulong, *[c_int] * 2, *[c_uint] * 2, c_ulong, c_int]),
            (self._x.XGetPixel, c_ulong, [c_void_p, c_int, c_int]),
            (self._x.XDestroyImage, c_int, [c_void_p]),
            (self._x.XFlush, c_int, [c_void_p]),
            (self._x.XFree, c_int, [c_void_p]),
            (self._x.XCloseDisplay, c_int, [c_void_p]),
            (self._x.XQueryTree, c_int, [c_void_p, c_ulong, *[c_void_p] * 4]),
            (self._test.XTestFakeMotionEvent, c_int, [c_void_p, c_int, c_int, c_int, c_ulong]),
            (self._test.XTestFakeButtonEvent, c_int, [c_void_p, c_uint, c_int, c_ulong]),
        ):  # fmt: skip
            function.restype, function.argtypes = result, arguments
        self._display = self._x.XOpenDisplay(name.encode())
        assert self._display, f"no display {name}"
        self._root = self._x.XDefaultRootWindow(self._display)

    def pixel(self, x: int, y: int) -> tuple[int, int, int]:
        """Red, green and blue of a point of the screen."""
        image = self._x.XGetImage(self._display, self._root, x, y, 1, 1, 0xFFFFFFFF, 2)
        value = self._x.XGetPixel(image, 0, 0)
        self._x.XDestroyImage(image)
        return value >> 16 & 255, value >> 8 & 255, value & 255

    def stroke(self, x: int, y: int, length: int) -> None:
        """Drag to the right from a point."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._test.XTestFakeButtonEvent(self._display, 1, 1, 0)
        for step in range(0, length + 1, 4):
            self._test.XTestFakeMotionEvent(self._display, -1, x + step, y, 0)
        self._test.XTestFakeButtonEvent(self._display, 1, 0, 0)
        self._x.XFlush(self._display)

    def close(self) -> None:
        """Let the display go."""
        self._x.XCloseDisplay(self._display)


@contextmanager
def _display() -> Iterator[str]:
    """A display of our own, on a number that is free."""
    reader, writer = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        yield ":" + os.read(reader, 16).decode().strip()
    finally:
        os.close(reader)
        server.terminate()
        server.wait()


def _start(screen: _Screen, display: str, bytecode: dict[str, str]) -> _Start:
    """Start the program, and wait for the painted stroke."""
    x, y = SPOT
    with tempfile.TemporaryDirectory() as home:
        chosen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "ATELIER_HOME": home}
        picture = Path(home, "white.png")
        Pillow.new("RGB", (1024, 683), "white").save(picture)
        began = time.perf_counter()
        program = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), str(picture)],
            env={**os.environ, **chosen, **bytecode, "QT_SCALE_FACTOR": "1"},
            start_new_session=True,
        )
        try:
            for place in (x, x + 80):
                _until(lambda at=place: screen.pixel(at, y) == (255, 255, 255), program)  # type: ignore[misc]
            screen.stroke(x, y, 80)
            _until(lambda: _is_paint(screen.pixel(x + 40, y)), program)
            seconds = time.perf_counter() - began
            return _Start(seconds, _computed(program.pid), _loaded(program.pid))
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
            _until(lambda: screen.pixel(x, y) == (0, 0, 0), None)


def _until(what: Callable[[], bool], program: subprocess.Popen[bytes] | None) -> None:
    deadline = time.perf_counter() + PATIENCE
    while not what():
        if time.perf_counter() > deadline:
            raise TimeoutError("the window did not get there")
        if program is not None and program.poll() is not None:
            raise RuntimeError(f"the program ended with {program.returncode}")
        time.sleep(0.002)


def _is_paint(pixel: tuple[int, int, int]) -> bool:
    return all(abs(seen - meant) < 8 for seen, meant in zip(pixel, PAINT, strict=True))


def _computed(process: int) -> float:
    """Seconds that the first thread of a process had a processor."""
    statistics = Path(f"/proc/{process}/task/{process}/schedstat").read_text()
    return int(statistics.split()[0]) / 1e9


def _loaded(process: int) -> set[str]:
    """The heavy libraries whose native parts are mapped into a process."""
    maps = Path(f"/proc/{process}/maps").read_text()
    return {name for name in HEAVY if f"/{name}/" in maps}


if __name__ == "__main__":
    for row in run():
        print(row)
