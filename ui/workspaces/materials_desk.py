"""MaterialsDesk: the materials of a reference are named, joined and split."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from engines import Labels, Problem, find_engine
from studio import materials
from studio.canvas import Canvas
from studio.document import Document
from studio.jobs import Call, Job, JobQueue
from studio.layers import Reference
from ui.actions import Action
from ui.canvas_paint import Palette
from ui.dialogs.name import NameDialog
from ui.language import tr
from ui.workspaces.intake import MATERIALS
from ui.workspaces.lane_edits import Later
from ui.workspaces.reference_panel import ReferencePanel
from ui.workspaces.swatches import name_of

_MENU = "Picture/Material in hand"


class MaterialsDesk:
    """What the menu of a swatch does, and the rows for the material in hand."""

    def __init__(
        self,
        document: Document[Canvas],
        jobs: JobQueue,
        later: Later,
        hand: Palette,
        panel: ReferencePanel,
        complain: Callable[[Problem], None],
    ) -> None:
        self._document, self._jobs, self._later = document, jobs, later
        self._hand, self._panel, self._complain = hand, panel, complain
        panel.swatches.menu_wanted.connect(self._pop_up)
        panel.swatches.join_wanted.connect(self.join)

    def name_of(self, label: int) -> str:
        """What a material is called."""
        return name_of(self._document.state.reference, label)

    @property
    def in_hand(self) -> int:
        """The label of the material in hand; 0 for none, or one that the reference has not."""
        label = self._hand.paint.label
        return label if label in self._labels() else 0

    def rename(self, label: int) -> None:
        """Ask what a material is, and call it so."""

        def use(name: str) -> None:
            state = materials.rename(self._document.state, label, name)
            self._document.edit(tr("Rename material"), state)

        words = tr("Rename material"), tr("Rename")
        name = self.name_of(label)
        NameDialog(self._panel.window(), words, name, use, materials.LONGEST).open()

    def join(self, label: int, into: int) -> None:
        """Make two materials one."""
        self._later(
            tr("Join materials"), lambda: lambda canvas: materials.join(canvas, label, into)
        )
        if self._hand.paint.label == label:
            colours = {each.label: each.colour for each in self._panel.swatches.materials}
            self._hand.take(colour=colours.get(into, self._hand.paint.colour), label=into)

    def split(self, label: int) -> None:
        """Look for two materials within one."""
        reference = self._document.state.reference
        if reference is None or reference.labels is None:
            return
        self._jobs.run_io(
            tr("Cut the material out"),
            partial(materials.alone, reference, label),
            lambda picture: self._search(reference, label, {"picture": picture, "count": 2}),
            self._complain,
        )

    def _search(self, reference: Reference, label: int, values: dict[str, object]) -> None:
        params = find_engine(MATERIALS).params.check(values)

        def land(parts: object) -> None:
            assert isinstance(parts, Labels)

            def plan() -> Callable[[Canvas], Canvas] | None:
                present = self._document.state.reference
                if present is None or present.labels is not reference.labels:
                    return None  # it is another one now
                return lambda canvas: materials.split(canvas, label, parts)

            self._later(tr("Split material"), plan)

        self._jobs.submit(
            Job(
                tr("Split material"),
                Call(MATERIALS, params),
                lambda result: land(result["labels"]),
                self._complain,
            )
        )

    def _labels(self) -> list[int]:
        return [each.label for each in self._panel.swatches.materials]

    # ---- menus ------------------------------------------------------------------------------

    def menu(self, label: int) -> QMenu:
        """What can be done with a material."""
        menu = QMenu(self._panel)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Rename…"), partial(self.rename, label))
        menu.addAction(tr("Split in two"), partial(self.split, label))
        others = [each for each in self._labels() if each != label]
        join = menu.addMenu(tr("Join with"))
        join.setEnabled(bool(others))
        self._offer(join, label)
        return menu

    def _offer(self, menu: QMenu, label: int) -> None:
        for each in self._panel.swatches.materials:
            if each.label != label:
                icon = self._panel.swatches.icon_of(each)
                menu.addAction(
                    icon, self.name_of(each.label), partial(self.join, label, each.label)
                )

    def _pop_up(self, label: int, at: QPoint) -> None:
        self.menu(label).popup(at)

    def ask_to_join(self) -> None:
        """Let the person choose what the material in hand is joined with."""
        menu = QMenu(self._panel)
        menu.aboutToHide.connect(menu.deleteLater)
        self._offer(menu, self.in_hand)
        menu.popup(self._panel.swatches.mapToGlobal(QPoint(0, self._panel.swatches.height())))

    def actions(self) -> tuple[Action, ...]:
        """The rows for the material in hand."""
        some = lambda: self.in_hand > 0  # noqa: E731
        several = lambda: self.in_hand > 0 and len(self._labels()) > 1  # noqa: E731
        return (
            Action(
                "material.rename", tr("Rename…"), lambda: self.rename(self.in_hand),
                when=some, menu=_MENU,
            ),
            Action(
                "material.split", tr("Split in two"), lambda: self.split(self.in_hand),
                when=some, menu=_MENU,
            ),
            Action(
                "material.join", tr("Join with…"), self.ask_to_join, when=several, menu=_MENU,
            ),
        )  # fmt: skip
