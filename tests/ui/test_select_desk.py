"""The menu Select, by its rows and the dialogs that they open."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from studio.canvas import new_canvas
from studio.selecting import select
from studio.shapes import rectangle
from studio.tiles import Rect
from tests.ui.shell import opened
from ui.dialogs.amount import AmountDialog
from ui.workspaces.sketch import SketchWorkspace

WAIT = 30_000


@pytest.fixture
def sketch(qtbot: QtBot) -> Iterator[SketchWorkspace]:
    with opened(qtbot) as window:
        made = window.workspace
        assert isinstance(made, SketchWorkspace)
        start = new_canvas(320, 240, None)
        box = rectangle(Rect(100, 100, 60, 40), start.bounds)
        made.document.edit("Start", select(start, box))
        made.document.history.seal()
        yield made


@pytest.mark.parametrize(
    ("row", "amount", "bounds"),
    [
        ("select.grow", 10, Rect(90, 90, 80, 60)),
        ("select.shrink", 10, Rect(110, 110, 40, 20)),
        ("select.feather", 4, None),
    ],
)
def test_what_is_asked_for_in_a_dialog_is_done_when_it_is_gone(
    sketch: SketchWorkspace, qtbot: QtBot, row: str, amount: int, bounds: Rect | None
) -> None:
    before = sketch.document.state.selection
    next(each for each in sketch.actions() if each.id == row).run()
    dialog = sketch.window().findChild(AmountDialog)
    assert isinstance(dialog, AmountDialog)
    number = dialog.findChild(QSpinBox)
    assert isinstance(number, QSpinBox)
    number.setValue(amount)
    dialog.accept()
    qtbot.waitUntil(lambda: sketch.document.state.selection is not before, timeout=WAIT)
    after = sketch.document.state.selection
    assert after is not None
    if bounds is None:
        soft = after.plane(Rect(90, 90, 80, 60))
        assert len(np.unique(soft)) > 4
    else:
        assert after.bounds == bounds


def test_the_bar_selects_all_inverts_and_lets_go(sketch: SketchWorkspace) -> None:
    sketch.choose_tool("lasso")
    buttons = {
        each.accessibleName(): each for each in sketch.desks.selecting.bar.findChildren(QToolButton)
    }
    invert, none, everything = (
        buttons[name] for name in ("Invert selection", "Deselect", "Select all")
    )
    invert.click()
    selection = sketch.document.state.selection
    assert selection is not None
    assert not selection.covers(120, 120)
    none.click()
    assert sketch.document.state.selection is None
    assert [none.isEnabled(), invert.isEnabled(), everything.isEnabled()] == [False, False, True]
    everything.click()
    assert none.isEnabled()
