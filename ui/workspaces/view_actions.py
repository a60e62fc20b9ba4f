"""The actions of the View menu for a canvas, as rows."""

from __future__ import annotations

from functools import partial

from ui.actions import Action
from ui.canvas_aids import GRIDS
from ui.language import tr
from ui.workspaces.arrangement import Arrangement
from ui.workspaces.sight import Sight


def view_rows(sight: Sight) -> tuple[Action, ...]:
    """Zoom, turn and mirror; rulers, guides, grid and navigator."""
    return (*_looks(sight), *_aids(sight), *_grids(sight))


def _looks(sight: Sight) -> tuple[Action, ...]:
    """The keys that turn are those of Krita, with Ctrl as those of the zoom."""
    view = sight.view
    table = (
        ("in", tr("Zoom in"), view.zoom_in, "zoom-in", "Ctrl++; Ctrl+=", "zoom"),
        ("out", tr("Zoom out"), view.zoom_out, "zoom-out", "Ctrl+-", "zoom"),
        ("full", "100 %", lambda: view.zoom_to(1.0), "", "Ctrl+1", "zoom"),
        ("fit", tr("Fit to window"), view.fit, "fit", "Ctrl+0", "zoom"),
        ("left", tr("Turn left"), lambda: view.turn(-1), "turn-left", "Ctrl+4", "turn"),
        ("right", tr("Turn right"), lambda: view.turn(1), "turn-right", "Ctrl+6", "turn"),
        ("upright", tr("Turn upright"), lambda: view.turn_to(0.0), "", "Ctrl+5", "turn"),
    )
    return (
        *(
            Action(f"view.{id}", text, run, icon, keys, None, "View", section)
            for id, text, run, icon, keys, section in table
        ),
        Action(
            "view.mirror", tr("Mirror the view"), view.mirror, "mirror", "M", None, "View", "turn",
            lambda: view.viewpoint.mirrored, tr("See left and right exchanged; the picture stays"),
        ),
    )  # fmt: skip


def _aids(sight: Sight) -> tuple[Action, ...]:
    table = (
        ("navigator", tr("Navigator"), "navigator", "N", tr("The whole picture in small")),
        ("rulers", tr("Rulers"), "", "Shift+R", tr("Measure, and pull guides out of the rulers")),
        ("guides", tr("Guides"), "", "Ctrl+;", tr("Show the guides")),
        ("grid", tr("Grid"), "", "Ctrl+'", tr("Show a grid over the picture")),
        (
            "snap",
            tr("Snap"),
            "",
            "Shift+S",
            tr("Lines, figures, moves, crops and selections keep to guides, grid and edges"),
        ),
    )
    document = sight.view.document
    return (
        *(
            Action(
                f"view.{name}", text, partial(sight.flip, name), icon, keys, None, "View", "aids",
                lambda name=name: getattr(sight.aids, name), hint,  # type: ignore[misc]
            )
            for name, text, icon, keys, hint in table
        ),
        Action(
            "view.lock-guides", tr("Lock guides"), partial(sight.flip, "locked"), menu="View",
            section="guides", checked=lambda: sight.aids.locked,
            hint=tr("Guides cannot be moved by accident"),
        ),
        Action(
            "view.clear-guides", tr("Remove guides"), sight.clear_guides, menu="View",
            section="guides", when=lambda: bool(document.state.guides),
        ),
    )  # fmt: skip


def _grids(sight: Sight) -> tuple[Action, ...]:
    return (
        *(
            Action(
                f"view.grid-{size}", tr("{size} px", size=size), partial(sight.set, grid_size=size, grid=True),
                menu="View/Grid size", checked=lambda size=size: sight.aids.grid_size == size,  # type: ignore[misc]
            )
            for size in GRIDS
        ),
        Action(
            "view.grid-other", tr("Another…"), sight.ask_grid_size, menu="View/Grid size",
            section="other", checked=lambda: sight.aids.grid_size not in GRIDS,
        ),
    )  # fmt: skip


def panel_rows(arrangement: Arrangement) -> tuple[Action, ...]:
    """Which panels are there."""
    return (
        Action(
            "view.panels", tr("Panels"), arrangement.toggle_panels, "", "F12", None, "View", "panels",
            lambda: arrangement.are_panels_shown, tr("Hide all panels, or show them again"),
        ),
        Action(
            "view.brush-strip", tr("Brushes above the canvas"), arrangement.toggle_strip, menu="View",
            section="panels", checked=lambda: arrangement.is_strip_shown,
        ),
        Action(
            "view.reset-layout", tr("Reset the panels"), arrangement.reset, menu="View",
            section="panels", hint=tr("All panels where and as wide as they come"),
        ),
    )  # fmt: skip
