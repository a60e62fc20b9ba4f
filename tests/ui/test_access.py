"""Without a mouse and without eyes: everything has a name, comes in order, and shows the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engines import Problem
from tests.ui.shell import opened
from ui.canvas_view import CanvasView
from ui.dialogs.about import AboutDialog
from ui.dialogs.key_editor import KeyEditor
from ui.dialogs.licences import LicencesDialog
from ui.dialogs.new_picture import NewPictureDialog
from ui.dialogs.problem import ProblemDialog
from ui.dialogs.report import ReportDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.unsaved import UnsavedDialog
from ui.widgets import Segments
from ui.window import Window
from ui.workspaces.layout import Column
from ui.workspaces.sketch import SketchWorkspace

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QProgressBar, QSlider, QTabBar,
)  # fmt: skip
WHOLE = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
"""Controls whose parts are theirs."""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with opened(qtbot) as made:
        made.resize(1366, 768)
        yield made


def is_inner(widget: QWidget) -> bool:
    """Whether it is a part of a control that Qt makes, or of the menus."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, WHOLE) or type(parent).__name__ == "QComboBoxPrivateContainer":
            return True
        parent = parent.parentWidget()
    own = widget.objectName().startswith("qt_") or type(widget).__name__ == "QHeaderView"
    return own or isinstance(widget, (QMenu, QMenuBar)) or widget.focusProxy() is not None


def nameless(parent: QWidget) -> list[str]:
    """What can be used and has no name for a screen reader."""
    found = []
    for part in parent.findChildren(QWidget):
        stops = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if is_inner(part) or not (isinstance(part, CONTROLS) or stops):
            continue
        words = part.text() if isinstance(part, QAbstractButton) else ""
        if not (part.accessibleName() or words):
            found.append(f"{type(part).__name__} {part.objectName()} in {part.parentWidget()}")
    return found


def stops(parent: QWidget, first: QWidget) -> list[QWidget]:
    """Where Tab goes, from a widget on and round to it again."""
    found, part = [first], first.nextInFocusChain()
    while part is not first:
        can = part.isVisible() and part.isEnabled() and parent.isAncestorOf(part)
        if can and part.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_inner(part):
            found.append(part)
        part = part.nextInFocusChain()
    return found


def test_nothing_in_the_window_is_without_a_name(window: Window) -> None:
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    sketch.colour_place.open()
    window.activity.open()
    for leaf in sketch.leaves.titles:
        sketch.leaves.show_leaf(leaf)
        assert nameless(window) == []


def settings(window: Window, page: str) -> SettingsDialog:
    make_keys = partial(KeyEditor, window.actions_set, window.session.keys)
    dialog = SettingsDialog(window.session.settings, make_keys, window)
    dialog.show_page(page)
    return dialog


@pytest.mark.parametrize(
    "make",
    [
        lambda window: settings(window, "general"),
        lambda window: settings(window, "keyboard"),
        NewPictureDialog,
        AboutDialog,
        LicencesDialog,
        lambda window: ReportDialog("a report", window),
        lambda window: ProblemDialog(Problem("It did not work."), "a report", window),
        lambda window: UnsavedDialog("Lake", window),
    ],
    ids=["settings", "keys", "new", "about", "licences", "report", "problem", "unsaved"],
)
def test_nothing_in_a_dialog_is_without_a_name(
    window: Window, make: Callable[[Window], QDialog]
) -> None:
    dialog = make(window)
    assert nameless(dialog) == []
    dialog.deleteLater()


def test_tab_goes_through_the_window_as_one_reads(window: Window) -> None:
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    column = sketch.findChild(Column)
    regions = [
        window._chrome, sketch.rail, sketch.bar, sketch.strip, sketch.view, column, window.jobs,
    ]  # fmt: skip
    order = []
    for stop in stops(window, window.tabs):
        where = [r for r in regions if r is not None and (r is stop or r.isAncestorOf(stop))]
        if where and (not order or order[-1] is not where[0]):
            order.append(where[0])
    assert [regions.index(region) for region in order] == list(range(len(regions)))


def test_within_the_rows_tab_goes_from_left_to_right(window: Window) -> None:
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    for row in (window._chrome, sketch.bar, sketch.strip):
        inside = [part for part in stops(window, window.tabs) if row.isAncestorOf(part)]
        places = [part.mapTo(window, QPoint()).x() for part in inside]
        assert places == sorted(places), [part.accessibleName() for part in inside]


@pytest.mark.parametrize("number", range(3))
def test_in_generate_tab_goes_from_top_to_bottom(window: Window, number: int) -> None:
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    for way in sketch.generate.ways[: number + 1]:  # each is made when it is first chosen
        sketch.generate.choose(way.title)
    QApplication.processEvents()
    inside = [p for p in stops(window, window.tabs) if sketch.generate.isAncestorOf(p)]
    middles = [part.mapTo(window, part.rect().center()).y() for part in inside]
    assert len(middles) > 3
    beside = 12  # pixels that middles of what stands in one row may differ by
    assert all(b >= a - beside for a, b in pairwise(middles)), [p.accessibleName() for p in inside]


def test_every_action_is_found_without_a_mouse(window: Window) -> None:
    """All are in a menu or have a key, and the finder has them all."""
    lost = [row.id for row in window.actions_set.rows if not (row.menu or row.keys)]
    assert lost == []
    window.finder.open()
    assert {command.id for command in window.finder.model.values} == {
        row.id for row in window.actions_set.rows
    }
    window.finder.leave()


def test_the_focus_is_seen_wherever_it_is(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    unseen = []
    for stop in stops(window, window.tabs):
        window.setFocus()
        seen = stop.parentWidget() if isinstance(stop, CanvasView) else stop  # it has a ring around
        assert seen is not None
        without = seen.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if not stop.hasFocus() or isinstance(stop, QLineEdit):  # whose caret blinks
            continue
        if seen.grab().toImage() == without:
            unseen.append(f"{type(stop).__name__} “{stop.accessibleName()}”")
    assert "; ".join(unseen) == ""


def test_tab_comes_to_what_is_chosen_of_a_few_choices(qtbot: QtBot) -> None:
    segments = Segments((("System", 0), ("Dark", 1), ("Light", 2)), "Theme")
    qtbot.addWidget(segments)

    def stops_there() -> list[str]:
        tab = Qt.FocusPolicy.TabFocus
        buttons = [segments.button(number) for number in range(3)]
        return [each.text() for each in buttons if each.focusPolicy() & tab]

    assert stops_there() == ["System"]
    segments.set(1)
    assert stops_there() == ["Dark"]
    assert segments.focusProxy() is segments.button(1)


def test_the_ring_around_the_canvas_is_for_keys_and_follows_it(
    window: Window, qtbot: QtBot
) -> None:
    sketch = window.workspace
    assert isinstance(sketch, SketchWorkspace)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.tabs.setFocus()
    sketch.view.setFocus(Qt.FocusReason.TabFocusReason)
    ring = sketch.sight._ring
    assert ring.isVisible()
    sketch.arrangement.toggle_panels()
    qtbot.wait(5)
    assert ring.size() == sketch.view.size()
    window.tabs.setFocus()
    assert not ring.isVisible()
    sketch.view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()
