"""Row: one line of the benchmark table; and the lock that benchmarks and trainings share."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from typing import IO

from engines import Problem
from engines.devices import MACHINE_LOCK


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
    with MACHINE_LOCK.open("a+") as handle:
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


def names() -> list[str]:
    """The benchmarks there are: the modules of this folder that have run()."""
    folder = Path(__file__).parent
    return sorted(p.stem for p in folder.glob("*.py") if p.stem not in ("__init__", "table"))


def report(name: str | None, *, as_json: bool) -> int:
    """Measure one benchmark or all and print the rows; 0 when every bar holds, else 1."""
    if name is not None and name not in names():
        raise Problem(f"There is no benchmark “{name}”.", "", f"There are {', '.join(names())}.")
    rows: list[Row] = []
    with machine_lock():
        for each in [name] if name else names():
            found = import_module(f"tests.benchmarks.{each}").run()
            rows += found
            if not as_json:
                print("\n".join(_line(row) for row in found), flush=True)
    if as_json:
        print(json.dumps([{**asdict(row), "holds": row.holds} for row in rows], indent=2))
    return 1 if any(row.holds is False for row in rows) else 0


def _line(row: Row) -> str:
    sign = {"lower": "≤", "higher": "≥"}[row.better]
    bar = "" if row.bar is None else f"{sign} {row.bar:g} {row.unit}"
    verdict = {True: "holds", False: "MISSED", None: ""}[row.holds]
    return f"{row.name:<72} {row.value:>10.4g} {row.unit:<7} {bar:<14} {verdict}"
