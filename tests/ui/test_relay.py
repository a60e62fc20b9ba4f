"""Closures from other threads run on the window's thread, in order."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from ui.relay import Relay


def test_what_another_thread_posts_runs_here_and_in_order(qtbot: QtBot) -> None:
    relay, seen = Relay(), list[tuple[int, threading.Thread]]()

    def post() -> None:
        for number in range(200):
            relay.post(lambda number=number: seen.append((number, threading.current_thread())))

    thread = threading.Thread(target=post)
    thread.start()
    thread.join()
    assert not seen
    qtbot.waitUntil(lambda: len(seen) == 200)
    assert [number for number, _ in seen] == list(range(200))
    assert {where for _, where in seen} == {threading.main_thread()}


def test_a_flush_runs_what_waits_once(qtbot: QtBot) -> None:
    relay, seen = Relay(), list[int]()
    relay.post(lambda: seen.append(1))
    relay.flush()
    qtbot.wait(10)
    assert seen == [1]
