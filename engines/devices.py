"""Devices: where tensors live, and what to say when they do not fit."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engines.problem import Problem

MACHINE_LOCK = Path(tempfile.gettempdir()) / "atelier-machine.lock"
"""Whoever measures times holds this file, and trainings wait meanwhile."""


def measuring() -> bool:
    """Whether somebody measures times on this machine just now."""
    try:
        import fcntl
    except ImportError:  # no such lock on Windows
        return False
    with MACHINE_LOCK.open("a+") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            return True
    return False


def available() -> tuple[str, ...]:
    """The devices torch can use here, best first: "cuda", "mps", "cpu"."""
    import torch

    found = []
    if torch.cuda.is_available():
        found.append("cuda")
    if torch.backends.mps.is_available():
        found.append("mps")
    return (*found, "cpu")


@contextmanager
def memory_guard(what: str) -> Iterator[None]:
    """Turn running out of memory while doing `what` into a Problem with a remedy."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        raise Problem(
            f"There is not enough memory to {what}.",
            "Other programs, or a large picture, take it.",
            "Choose a smaller size or close other programs, then try again.",
        ) from error


def is_out_of_memory(error: Exception) -> bool:
    """Whether an error of torch, ONNX Runtime or numpy means that memory ran out."""
    signs = ("out of memory", "can't allocate", "Failed to allocate", "bad_alloc")
    return isinstance(error, MemoryError) or any(sign in str(error) for sign in signs)
