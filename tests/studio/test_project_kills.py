"""Saving while the process is killed: no project is unreadable and no promise is broken."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.studio.kill_saving import campaign


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a Unix word")
def test_a_kill_while_keeping_loses_nothing_that_was_promised(tmp_path: Path) -> None:
    """Saves, autosaves, results and Save As alike; hidden files are gone at the next opening."""
    assert campaign(tmp_path, kills=6) == (0, 0, 0)
