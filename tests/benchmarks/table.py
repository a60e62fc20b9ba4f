"""Row: one line of the benchmark table; and the lock that benchmarks and trainings share."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

LOCK = Path(tempfile.gettempdir()) / "atelier-machine.lock"


@dataclass(frozen=True)
class Row:
    """One measured figure with the bar it must meet."""

    name: str
    value: float
    unit: str = ""
    bar: float | None = None
    better: str = "lower"
    """Which side of the bar is good: "lower" or "higher"."""

    @property
    def holds(self) -> bool | None:
        """Whether the bar is met; None where there is none."""
        if self.bar is None:
            return None
        return self.value <= self.bar if self.better == "lower" else self.value >= self.bar


@contextmanager
def machine_lock() -> Iterator[None]:
    """Wait until nobody measures or trains on this machine, and keep it to ourselves."""
    with LOCK.open("a+") as handle:
        _lock(handle)
        yield


def _lock(handle: IO[str]) -> None:
    if os.name == "nt":
        import msvcrt

        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined]
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX)
