"""What is asked for again and again is done once, when the hand rests."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.rest import Rest


def test_the_last_of_many_deeds_is_done_once_and_not_before_the_rest(qtbot: QtBot) -> None:
    rest, done = Rest(), list[int]()
    for number in range(5):
        rest.put_off(lambda number=number: done.append(number))
    assert done == []
    qtbot.waitUntil(lambda: bool(done))
    qtbot.wait(rest._timer.interval() + 100)
    assert done == [4]
