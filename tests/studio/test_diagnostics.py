"""The report tells what is needed and nothing about the person."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from studio import diagnostics


def test_the_tail_keeps_the_newest_records() -> None:
    tail = diagnostics.LogTail(records=3)
    logger = logging.getLogger("tail-test")
    logger.addHandler(tail)
    logger.setLevel(logging.INFO)
    for number in range(5):
        logger.info("record %d", number)
    logger.removeHandler(tail)
    assert [line.split()[-1] for line in tail.lines] == ["2", "3", "4"]


def test_a_report_names_versions_settings_the_trace_and_the_log() -> None:
    tail = diagnostics.LogTail()
    tail.emit(logging.makeLogRecord({"msg": "the disk is full", "levelname": "WARNING"}))
    text = diagnostics.report(tail, {"theme": "dark"}, "Traceback: boom")
    for part in ("Atelier", "Python", "numpy", "theme: dark", "boom", "the disk is full"):
        assert part in text


def test_a_report_tells_what_happened_last_first() -> None:
    tail = diagnostics.LogTail()
    for word in ("first", "second"):
        tail.emit(logging.makeLogRecord({"msg": word, "levelname": "INFO"}))
    lines = diagnostics.report(tail).splitlines()
    assert [line.split()[-1] for line in lines[-2:]] == ["second", "first"]


def test_a_report_names_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/marta"))
    monkeypatch.setattr("getpass.getuser", lambda: "marta")
    monkeypatch.setattr("platform.node", lambda: "martas-laptop")
    text = diagnostics.redact(
        "/home/marta/art/a.png marta@martas-laptop C:\\Users\\Jo\\x /Users/jo/y /home/otto/z"
    )
    for name in ("marta", "laptop", "Jo", "jo/", "otto"):
        assert name not in text
    assert "~/art/a.png" in text


def test_short_and_common_words_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "root")
    assert diagnostics.redact("the root of 2") == "the root of 2"
