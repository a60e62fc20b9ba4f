"""Pasting: clips laid on a canvas as layers of their own, each the active one once it is there."""

from __future__ import annotations

from collections.abc import Callable

from studio.canvas import Canvas
from studio.clips import Clip, pasted
from studio.layers import fresh_id
from studio.results import seen_above
from ui.canvas_tools import Easel
from ui.workspaces.lane_edits import Later


class Pasting:
    """Lays clips above the active layer of one document, and where they are seen, on a lane."""

    def __init__(self, easel: Easel, later: Later) -> None:
        self._easel, self._later = easel, later
        self.activate: Callable[[str], object] = lambda id: None
        """Makes a layer the active one."""
        self._awaited = ""
        easel.document.changed.connect(self._changed)

    def leave(self) -> None:
        """The tab is closed."""
        self._easel.document.changed.disconnect(self._changed)

    def put(self, label: str, clip: Clip, name: str) -> None:
        """Lay a clip where it says, as one step of the history."""
        id, active = fresh_id(), self._easel.active()
        above = active and seen_above(self._easel.document.state, active)
        self._awaited = id
        self._later(label, lambda: lambda canvas: pasted(canvas, clip, id, name, above))

    def _changed(self, before: Canvas, after: Canvas) -> None:
        if self._awaited and after.find(self._awaited) is not None:
            id, self._awaited = self._awaited, ""
            self.activate(id)
