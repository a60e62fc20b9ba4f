"""A disk of a few MiB that can be filled, where this system lets us mount one."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


class SmallDisk:
    """A mounted folder, and the file that fills it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self, free: int = 0) -> None:
        """Write until nothing fits any more, but for `free` bytes."""
        with self._filler.open("ab", buffering=0) as file, contextlib.suppress(OSError):
            while file.write(bytes(4096)):
                pass
        with self._filler.open("ab") as file:
            file.truncate(max(0, file.tell() - free))

    def clear(self) -> None:
        """Make room again."""
        self._filler.unlink()


@contextlib.contextmanager
def small_disk(folder: Path, size: int = 3 << 20) -> Iterator[SmallDisk]:
    """Mount a disk of `size` bytes in an empty folder; the test is skipped where it cannot be."""
    if sys.platform != "linux":
        pytest.skip("a small disk is mounted on Linux only")
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
