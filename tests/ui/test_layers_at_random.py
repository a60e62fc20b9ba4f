"""Whatever is done to layers in whatever order, the list shows what is there and what is chosen."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engines import Problem
from studio.canvas import Blend, Canvas, Layer
from studio.document import Document
from tests.studio.drawings import plane
from tests.ui.test_layers_panel import drag
from ui.workspaces.lane_edits import Plan, at_once
from ui.workspaces.layers_panel import LayersPanel

STEPS, MOST = 120, 14
KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)  # fmt: skip


class Hand:
    """Does one thing after another with a list of layers."""

    def __init__(self, qtbot: QtBot, seed: int) -> None:
        self.dice = random.Random(seed)
        layers = tuple(Layer(name=f"Layer {n}", tiles=plane(n)) for n in range(5))
        self.document = Document(Canvas(320, 200, layers))
        self.panel = LayersPanel(self.document, self.later)
        qtbot.addWidget(self.panel)
        self.panel.resize(300, 600)
        self.panel.show()
        qtbot.waitExposed(self.panel)

    def later(self, label: str, plan: Plan) -> None:
        with suppress(Problem):  # the window tells it
            at_once(self.document)(label, plan)

    def spot(self) -> QPoint:
        """A point in one of the rows."""
        rows = self.panel.list
        area = rows.visualRect(self.panel.model.index(self.dice.randrange(self.rows), 0))
        return QPoint(self.dice.choice((12, 40, 100, 180)), area.y() + self.dice.randrange(44))

    @property
    def rows(self) -> int:
        return self.panel.model.rowCount()

    def click(self) -> None:
        port = self.panel.list.viewport()
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, self.dice.choice(KEYS), self.spot())

    def deeds(self) -> dict[str, Callable[[], object]]:
        deeds = self.panel.deeds
        may_grow = len(self.document.state.layers) < MOST
        found: dict[str, Callable[[], object]] = {
            "undo": self.document.undo,
            "redo": self.document.redo,
            "blend": lambda: deeds.set_blend(self.dice.choice((None, *Blend))),
            "opacity": lambda: deeds.set_opacity(self.dice.randrange(101)),
            "clip": deeds.clip,
            "clear": deeds.clear,
            "up": lambda: deeds.shift(1),
            "down": lambda: deeds.shift(-1),
            "ungroup": deeds.ungroup,
            "delete": deeds.delete,
            "merge": deeds.merge,
        }
        if may_grow:
            found |= {"add": deeds.add, "duplicate": deeds.duplicate, "group": deeds.group}
        if self.rows:
            found |= {f"click {n}": self.click for n in range(4)}
            found["drag"] = lambda: drag(self.panel, self.spot(), self.spot())
        return found


@pytest.mark.parametrize("seed", range(6))
def test_the_list_shows_what_is_there_and_what_is_chosen(qtbot: QtBot, seed: int) -> None:
    hand = Hand(qtbot, seed)
    panel, done = hand.panel, []
    for _ in range(STEPS):
        deeds = hand.deeds()
        done.append(hand.dice.choice(sorted(deeds)))
        deeds[done[-1]]()
        layers, shown = hand.document.state.layers, panel.model.values
        assert [la for la in reversed(layers) if la in shown] == list(shown), done[-8:]
        assert (panel.active is None) == (not layers), done[-8:]
        if panel.active is not None:
            assert panel.active in panel.list.chosen, done[-8:]
            assert shown[panel.list.currentIndex().row()].id == panel.active, done[-8:]
