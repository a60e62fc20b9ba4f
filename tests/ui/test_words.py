"""Pictures from words: typed or clicked, known or not, from nothing or from what is painted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui import stand_in_models as models
from tests.ui.shell import opened
from ui.workspaces.sketch import SketchWorkspace
from ui.workspaces.words_way import WordsWay

WAIT = 10_000


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with models.registered("sketch", "generate"), opened(qtbot) as window:
        window.resize(1100, 800)
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        made.generate.choose("Words")
        yield made


@pytest.fixture
def words(sketch: SketchWorkspace, qtbot: QtBot) -> WordsWay:
    way = sketch.generate.way
    assert isinstance(way, WordsWay)
    qtbot.waitUntil(lambda: way.is_read, timeout=WAIT)
    return way


def click(words: WordsWay, word: str) -> None:
    row = words._list.words.index(word)
    spot = words._list.visualRect(words._list.model().index(row, 0)).center()
    QTest.mouseClick(words._list.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_words_are_clicked_into_the_prompt_and_out_again(words: WordsWay) -> None:
    click(words, "face")
    click(words, "beard")
    assert words.settings()["prompt"] == "face, beard"
    assert words._list.chosen == {"face", "beard"}
    click(words, "face")
    assert words.settings()["prompt"] == "beard"


def test_words_are_chosen_by_keys_as_well(words: WordsWay) -> None:
    words._list.setFocus()
    words._list.setCurrentIndex(words._list.model().index(1, 0))
    QTest.keyClick(words._list, Qt.Key.Key_Space)
    assert words.settings()["prompt"] == "man"


def test_words_that_are_not_known_are_told(words: WordsWay) -> None:
    assert f"these {len(models.Taught.counts)} words" in words._note.text()
    QTest.keyClicks(words._prompt, "man dragon")
    assert words._note.text() == "Not known: dragon."


def test_return_in_the_prompt_makes_a_picture(
    sketch: SketchWorkspace, words: WordsWay, qtbot: QtBot
) -> None:
    QTest.keyClicks(words._prompt, "old man")
    QTest.keyClick(words._prompt, Qt.Key.Key_Return)
    assert sketch.generation.is_running
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    (seen,) = models.SEEN
    assert isinstance(seen, models.Generate)
    assert (seen.prompt, seen.picture) == ("old man", None)
    assert sketch.results.model_of_results.rowCount() == 1


def test_without_words_it_says_so(sketch: SketchWorkspace) -> None:
    sketch.start_generating()
    assert "no words yet" in sketch.notice.text
    assert not models.SEEN


def test_what_is_painted_goes_in_when_asked(
    sketch: SketchWorkspace, words: WordsWay, qtbot: QtBot
) -> None:
    click(words, "face")
    words._begin.setChecked(True)
    sketch.start_generating()
    qtbot.waitUntil(lambda: not sketch.generation.is_running, timeout=WAIT)
    (seen,) = models.SEEN
    assert isinstance(seen, models.Generate)
    assert seen.picture is not None
    assert seen.picture.size == (96, 64)
    assert seen.strength == 0.6


def test_live_is_not_offered_for_words(sketch: SketchWorkspace) -> None:
    assert not sketch.generate._follow.isVisible()


def test_every_control_of_every_way_has_a_name(sketch: SketchWorkspace) -> None:
    for way in sketch.generate.ways:
        sketch.generate.choose(way.title)
        found = [each for each in sketch.generate.findChildren(QWidget) if each.isVisible()]
        reached = [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        own = [each for each in reached if not each.objectName().startswith("qt_")]
        assert own
        for each in own:
            assert each.accessibleName() or getattr(each, "text", str)(), each
