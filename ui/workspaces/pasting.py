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
        self._ended: Callable[[], object] = lambda: None
        easel.document.changed.connect(self._changed)

    def leave(self) -> None:
        """The tab is closed."""
        self._easel.document.changed.disconnect(self._changed)

    def put(
        self,
        label: str,
        make: Callable[[], Clip],
        name: str,
        ended: Callable[[], object] = lambda: None,
    ) -> None:
        """Lay the clip that `make` gives where it says, as one step of the history.

        It is made on the lane; `ended` is called when it is there, or will not come.
        """
        self.drop()
        id, active = fresh_id(), self._easel.active()
        above = active and seen_above(self._easel.document.state, active)
        self._awaited, self._ended = id, ended
        self._later(label, lambda: lambda canvas: pasted(canvas, make(), id, name, above))

    def drop(self) -> None:
        """What is awaited will not come, or another one is."""
        ended, self._ended = self._ended, lambda: None
        ended()

    def _changed(self, before: Canvas, after: Canvas) -> None:
        if self._awaited and after.find(self._awaited) is not None:
            id, self._awaited = self._awaited, ""
            self.drop()
            self.activate(id)
