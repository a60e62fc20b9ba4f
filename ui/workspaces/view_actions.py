"""The actions of the View menu for a canvas, as rows."""

from __future__ import annotations

from ui.actions import Action
from ui.canvas_view import CanvasView


def view_rows(view: CanvasView) -> tuple[Action, ...]:
    """Zoom, turn and mirror; the keys of Krita's number row, with Ctrl as those of the zoom."""
    table = (
        ("in", "Zoom in", view.zoom_in, "zoom-in", "Ctrl++; Ctrl+=", "zoom"),
        ("out", "Zoom out", view.zoom_out, "zoom-out", "Ctrl+-", "zoom"),
        ("full", "100 %", lambda: view.zoom_to(1.0), "", "Ctrl+1", "zoom"),
        ("fit", "Fit to window", view.fit, "fit", "Ctrl+0", "zoom"),
        ("left", "Turn left", lambda: view.turn(-1), "turn-left", "Ctrl+4", "turn"),
        ("right", "Turn right", lambda: view.turn(1), "turn-right", "Ctrl+6", "turn"),
        ("upright", "Turn upright", lambda: view.turn_to(0.0), "", "Ctrl+5", "turn"),
    )
    return (
        *(
            Action(f"view.{id}", text, run, icon, keys, None, "View", section)
            for id, text, run, icon, keys, section in table
        ),
        Action(
            "view.mirror", "Mirror the view", view.mirror, "mirror", "M", None, "View", "turn",
            lambda: view.viewpoint.mirrored, "See left and right exchanged; the picture stays",
        ),
    )  # fmt: skip
