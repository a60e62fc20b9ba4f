"""Parts: project files under hidden names, until they are whole and take another's place."""

from __future__ import annotations

import logging
import secrets
from contextlib import suppress
from pathlib import Path

from engines import Problem
from studio.faults import Unchangeable
from studio.store import Store, remove

logger = logging.getLogger(__name__)

_END = ".atelier-part"


def part_of(path: Path) -> Path:
    """A hidden name beside a file, for what takes its place when it is whole."""
    return path.with_name(f".{path.name[:200]}.{secrets.token_hex(4)}{_END}")


def clear_parts(folder: Path) -> None:
    """Delete the parts that killed programs left in a folder; one being written stays."""
    with suppress(OSError):
        found = folder.glob(f".*{_END}*")
        for part in {
            each.with_name(each.name[: each.name.rindex(_END) + len(_END)]) for each in found
        }:
            _clear(part)


def _clear(part: Path) -> None:
    try:
        if part.exists():
            Store(part).close(tidy=False)
    except Unchangeable as problem:
        logger.info("a part stays: %s", problem)
        return
    except Problem as problem:
        logger.info("a part is no project: %s", problem)
    remove(part)
