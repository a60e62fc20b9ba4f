"""Diagnostics: the last records of the log in memory, and a report that names nobody."""

from __future__ import annotations

import getpass
import logging
import os
import platform
import re
import sys
from collections import deque
from collections.abc import Mapping
from pathlib import Path

RECORDS = 2000
VERSION = "0.1.0"
_LINE = logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%H:%M:%S")
_PACKAGES = ("PySide6-Essentials", "numpy", "torch", "opencv-python-headless", "onnxruntime-gpu",
             "onnxruntime", "scipy", "scikit-image", "pydantic", "pillow")  # fmt: skip


class LogTail(logging.Handler):
    """Remembers the newest records as lines."""

    def __init__(self, records: int = RECORDS) -> None:
        super().__init__()
        self.setFormatter(_LINE)
        self._lines: deque[str] = deque(maxlen=records)

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(self.format(record))

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines, oldest first."""
        return tuple(self._lines)


def start_logging() -> LogTail:
    """Keep the log in memory from now on, and show warnings on the standard error stream."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    tail = LogTail()
    root.addHandler(tail)
    if sys.stderr is not None:
        stream = logging.StreamHandler()
        stream.setLevel(logging.WARNING)
        stream.setFormatter(_LINE)
        root.addHandler(stream)
    return tail


def report(
    tail: LogTail | None = None, settings: Mapping[str, object] | None = None, trace: str = ""
) -> str:
    """A text for a report of a fault: system, versions, settings, log; without names of people."""
    parts = [f"Atelier {VERSION}", *_system()]
    if settings:
        parts += ["", "Settings", *(f"  {name}: {value}" for name, value in settings.items())]
    parts += ["", "Versions", *(f"  {name} {version}" for name, version in _versions().items())]
    if trace:
        parts += ["", "What happened", trace.rstrip()]
    if tail is not None:
        count = len(tail.lines)
        parts += ["", f"The last {count} records of the log, newest first", *reversed(tail.lines)]
    return redact("\n".join(parts)) + "\n"


def redact(text: str) -> str:
    """The text without the home folder, the user's name and the machine's name."""
    home = str(Path.home())
    if len(home) > 1:
        for written in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
            text = text.replace(written, "~")
    text = re.sub(r"(?i)((?:/home|/Users|\\Users)[/\\]+)[^/\\\s\"']+", r"\1…", text)
    for name in (_user(), platform.node()):
        if len(name) > 2 and name not in ("root", "user", "localhost"):
            text = re.sub(rf"\b{re.escape(name)}\b", "…", text)
    return text


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name
        return ""


def _system() -> list[str]:
    return [
        f"  {platform.system()} {platform.release()}, {platform.machine()}",
        f"  Python {platform.python_version()}, {os.cpu_count()} cores, {_memory()}",
    ]


def _memory() -> str:
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return "memory unknown"
    return f"{total:.1f} GiB of memory"


def _versions() -> dict[str, str]:
    """The packages that are installed, by their metadata: nothing is imported."""
    from importlib import metadata

    found = {}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found
