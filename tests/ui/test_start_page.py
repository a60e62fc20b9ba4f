"""The start page begins things in one click, and shows what was open lately."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engines import Image
from studio.canvas import Canvas, new_canvas
from studio.document import Document
from studio.media import write_image
from studio.openraster import write_openraster
from studio.project import Project
from tests.ui.shell import opened
from ui import app, language
from ui.cards import Card, PictureCard
from ui.window import Window
from ui.workspaces.sketch import SketchWorkspace


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot, pictures=0) as made:
        made.resize(1366, 768)
        yield made


def card(window: Window, title: str) -> Card:
    page = window.start
    cards = (*page.recent.cards, *page.samples.cards, *page.deeds.cards)
    return next(each for each in cards if each.text() == title)


def canvas(window: Window) -> Canvas:
    assert window.document is not None
    state = window.document.state
    assert isinstance(state, Canvas)
    return state


def red_files(folder: Path) -> dict[str, Path]:
    """A picture, a layered picture and a project that are red, and a file that is damaged."""
    red = Image.from_rgb(np.full((40, 60, 3), (200, 10, 10), np.uint8))
    write_image(red, folder / "photo.jpg")
    write_openraster(new_canvas(60, 40, (200, 10, 10)), folder / "layers.ora")
    project = Project.create(folder / "work.atelier", {})
    project.add(Document(new_canvas(60, 40, (200, 10, 10)), "Harbour"))
    project.save()().mark_clean()
    project.close()
    (folder / "damaged.png").write_bytes(b"\x89PNG no picture")
    return {path.stem: path for path in folder.iterdir() if path.is_file()}


def test_it_is_there_after_a_start_without_files_and_when_all_is_closed(window: Window) -> None:
    app._open_first(window, ())
    assert window.start.isVisible()
    assert window.start.new.hasFocus()
    window.session.new_picture((20, 20))
    assert not window.start.isVisible()
    window.filing.close_present()
    assert window.start.isVisible()


def test_it_does_not_flash_where_a_file_is_opened_first(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    write_image(Image.from_rgb(np.full((40, 60, 3), 99, np.uint8)), tmp_path / "photo.png")
    app._open_first(window, [tmp_path / "photo.png"])
    assert not window.start.new.isVisible()
    qtbot.waitUntil(lambda: window.document is not None)
    window.filing.close_present()
    assert window.start.new.isVisible()
    app._open_first(window, [tmp_path / "nowhere.png"])
    qtbot.waitUntil(window.notice.isVisible)
    assert window.start.new.isVisible()


def test_a_sample_begins_a_picture_in_one_click(window: Window, qtbot: QtBot) -> None:
    sample = window.session.samples[0]
    QTest.mouseClick(card(window, sample.title), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.document is not None)
    state = canvas(window)
    assert state.reference is not None
    assert state.reference.title == sample.title
    assert not state.layers[0].tiles.is_empty
    assert window.document is not None
    assert not window.document.history.undo_label
    assert not window.isWindowModified()


def test_a_sample_without_a_painting_has_its_materials_looked_for(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched: list[object] = []
    monkeypatch.setattr(SketchWorkspace, "find_materials", lambda self: searched.append(self))
    sample = next((each for each in window.session.samples if not each.has_painting), None)
    if sample is None:
        pytest.skip("no package with photographs is installed")
    card(window, sample.title).click()
    qtbot.waitUntil(lambda: bool(searched))
    assert canvas(window).reference is not None


def test_samples_get_their_pictures_beside_the_window(window: Window, qtbot: QtBot) -> None:
    seen = [each for each in window.start.samples.cards if not each.isHidden()]
    assert len(seen) >= 5
    for each in seen[:3]:
        assert isinstance(each, PictureCard)
        qtbot.waitUntil(lambda each=each: each._image is not None)  # type: ignore[misc]
        assert each._corner is not None


def test_recent_files_show_what_is_in_them_and_open(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    with opened(qtbot, pictures=0) as window:
        window.resize(1366, 768)
        for path in red_files(folder).values():
            window.session.settings.add_recent(path)
        window.start.refresh()
        window.start.look()
        for title in ("photo", "layers", "work"):
            shown = card(window, title)
            assert isinstance(shown, PictureCard)
            qtbot.waitUntil(lambda shown=shown: shown._image is not None)  # type: ignore[misc]
            assert shown._image is not None
            assert shown._image.pixelColor(9, 9).red() > 180
            assert shown._image.pixelColor(9, 9).green() < 30
            assert "Today" in shown.accessibleDescription()
        damaged = card(window, "damaged")
        assert isinstance(damaged, PictureCard)
        qtbot.waitUntil(lambda: "Today" in damaged.hint)
        assert damaged._image is None
        work = card(window, "work")
        work.setFocus()
        QTest.keyClick(work, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.document is not None)
        assert window.document is not None
        assert window.document.title == "Harbour"


def test_what_was_opened_is_offered_when_it_is_closed(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "photo.png"
    write_image(Image.from_rgb(np.full((40, 60, 3), 99, np.uint8)), path)
    window.filing.open_path(path)
    qtbot.waitUntil(lambda: window.document is not None)
    window.filing.close_present()
    assert [each.text() for each in window.start.recent.cards] == ["photo"]
    path.unlink()
    window.session.new_picture((20, 20))
    window.filing.close_present()
    assert window.start.recent.cards == ()


def test_each_deed_begins_what_it_says(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo.png"
    write_image(Image.from_rgb(np.full((40, 60, 3), 99, np.uint8)), path)
    done: list[str] = []
    monkeypatch.setattr("ui.beginnings.ask_for_picture", lambda *_: path)
    for name in ("colourise", "enlarge", "open_reference"):
        monkeypatch.setattr(SketchWorkspace, name, lambda self, name=name: done.append(name))
    deeds = {each.title: each for each in window.start._beginnings.deeds()}
    assert len(deeds) == 5
    assert set(deeds) == {each.text() for each in window.start.deeds.cards}
    for title, name in (("Colourise", "colourise"), ("Enlarge", "enlarge")):
        card(window, title).click()
        qtbot.waitUntil(lambda name=name: name in done)  # type: ignore[misc]
        assert canvas(window).width == 60
    card(window, "Paint with a picture").click()
    assert done[-1] == "open_reference"
    card(window, "Watch it live").click()
    qtbot.waitUntil(lambda: window.tabs.count() == 4)
    assert isinstance(window.workspace, SketchWorkspace)
    assert window.workspace.live.is_on
    window.workspace.live.switch(False)


def test_nothing_is_begun_when_no_picture_is_chosen(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.beginnings.ask_for_picture", lambda *_: None)
    card(window, "Enlarge").click()
    assert window.document is None


def test_cards_keep_their_shape_at_each_width(window: Window) -> None:
    for wide in (800, 1366, 2400):
        window.resize(wide, 768)
        shown = [each for each in window.start.samples.cards if not each.isHidden()]
        rights = [each.geometry().right() for each in shown]
        assert max(rights) < window.start.samples.width()
        assert all(each.width() >= 170 for each in shown)
        assert window.start.deeds.cards[-1].geometry().bottom() < window.start.deeds.height()


def test_drawing_with_lines_begins_on_a_square_with_a_pen_and_a_word_of_advice(
    qtbot: QtBot,
) -> None:
    with opened(qtbot, pictures=0) as window:
        deeds = {each.title: each for each in window.start._beginnings.deeds()}
        deeds["Draw with lines"].run()
        sketch = window.workspace
        assert isinstance(sketch, SketchWorkspace)
        state = sketch.document.state
        assert state.width == state.height
        assert sketch.generate.way.title == "Lines"
        pen = sketch.care.shelf.named("Pen")
        assert pen is not None
        assert sketch.hand.paint.size == pen.brush.size
        assert "Draw a face" in sketch.notice.text


def test_the_deeds_choose_their_way_in_another_language_too(qtbot: QtBot) -> None:
    before = QLocale()
    language.speak("de")
    try:
        with opened(qtbot, pictures=0) as window:
            for deed, way in (
                (window.start._beginnings.draw, "Lines"),
                (window.start._beginnings.just_paint, "Paint"),
            ):
                deed()
                sketch = window.workspace
                assert isinstance(sketch, SketchWorkspace)
                assert sketch.generate.way.title == way
    finally:
        language.speak("en")
        QLocale.setDefault(before)
