"""Large controls: nothing that is met with a finger is smaller than 44 pixels, and all goes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QSlider,
    QSplitter,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.shell import opened
from ui import theme, touch
from ui.dialogs.settings import SettingsDialog
from ui.window import Window
from ui.workspaces.sketch import SketchWorkspace

HIGH = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider, QTabBar)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        made.resize(1366, 768)
        yield made
        made.session.settings.change(touch=False)
    touch.use(False)
    theme.use("dark", False)


def small(parent: QWidget) -> list[str]:
    """The controls that are there and too small, in words."""
    found = []
    for part in parent.findChildren(QWidget):
        if not isinstance(part, HIGH) or not part.isVisible():
            continue
        if isinstance(part.parentWidget(), QLineEdit):  # its sign, inside a field that is large
            continue
        narrow = isinstance(part, QAbstractButton) and part.width() < theme.FINGER
        if part.height() < theme.FINGER or narrow:
            found.append(
                f"{type(part).__name__} “{part.accessibleName()}” {part.size()} in {part.parentWidget()}"
            )
    return found


def test_every_control_of_the_window_is_large_enough(window: Window, qtbot: QtBot) -> None:
    assert small(window)
    window.session.settings.change(touch=True)
    qtbot.wait(20)
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    sketch.colour_place.open()
    window.activity.open()
    for tool in ("brush", "fill", "transform", "crop", "wand", "text"):
        sketch.choose_tool(tool)
        qtbot.wait(5)
        assert small(window) == []


def test_what_comes_later_is_large_too(window: Window, qtbot: QtBot) -> None:
    window.session.settings.change(touch=True)
    dialog = SettingsDialog(window.session.settings, None, window)
    dialog.show()
    qtbot.wait(5)
    assert small(dialog) == []
    dialog.close()
    window.session.new_picture((32, 32))
    qtbot.wait(5)
    assert small(window) == []


def test_switched_off_each_control_is_as_it_was(window: Window, qtbot: QtBot) -> None:
    def sizes() -> list[tuple[int, int]]:
        qtbot.wait(30)
        parts = [p for p in window.findChildren(QWidget) if isinstance(p, HIGH) and p.isVisible()]
        return [(part.minimumWidth(), part.minimumHeight()) for part in parts]

    before, wide = sizes(), [s.handleWidth() for s in window.findChildren(QSplitter)]
    window.session.settings.change(touch=True)
    assert sizes() != before
    window.session.settings.change(touch=False)
    assert sizes() == before
    assert [s.handleWidth() for s in window.findChildren(QSplitter)] == wide


def test_panels_that_are_behind_need_no_more_room_than_before(window: Window, qtbot: QtBot) -> None:
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    before = sketch.layers.minimumSizeHint().width()
    sketch.leaves.show_leaf("History")
    window.session.settings.change(touch=True)
    qtbot.wait(80)
    assert sketch.layers.minimumSizeHint().width() > before
    window.session.settings.change(touch=False)
    qtbot.wait(80)
    assert sketch.layers.minimumSizeHint().width() == before


def test_nothing_is_wider_than_its_column(window: Window, qtbot: QtBot) -> None:
    window.session.settings.change(touch=True)
    qtbot.wait(80)
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    for part in (sketch.layers, sketch.reference, sketch.generate):
        right = part.mapTo(sketch, part.rect().topRight()).x()
        assert right <= sketch.width() - 10


def test_a_touch_screen_is_told_of_once(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(touch, "has_touch_screen", lambda: False)  # another test may have made one
    window.offer_touch()
    assert not window.notice.isVisible()
    monkeypatch.setattr(touch, "has_touch_screen", lambda: True)
    window.offer_touch()
    assert "touch screen" in window.notice.text
    deed = window.notice._deed
    assert deed is not None
    deed.click()
    assert window.session.settings.settings.touch
    window.session.settings.change(touch=False)
    window.notice.hide()
    window.offer_touch()
    assert not window.notice.isVisible()


def test_handles_on_the_canvas_are_met_from_farther_away(window: Window) -> None:
    assert theme.reach(20) == 20
    window.session.settings.change(touch=True)
    assert (theme.reach(20), theme.reach(60)) == (44, 60)
