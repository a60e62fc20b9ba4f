"""GuideHand: the hand that takes guides out of the rulers, moves them, and puts them back."""

from __future__ import annotations

from collections.abc import Callable

from studio.canvas import Canvas, set_guides
from studio.document import Document
from studio.guides import Guide, Snapping, guide_near, with_guide, without_guide
from ui.canvas_aids import Aids
from ui.canvas_tools import Pointer
from ui.language import tr

_REACH = 3.5
"""Pixels of the screen around a guide in which it is taken instead of painting."""
SNAP = 8.0
"""Pixels of the screen from which a point goes to a line."""


class GuideHand:
    """A tool for guides: a press takes the one that is near, a release out of sight removes it."""

    name = "guides"
    outline = 0.0
    tip = (1.0, 0.0)
    target = None

    def __init__(
        self,
        document: Document[Canvas],
        aids: Callable[[], Aids],
        sees: Callable[[float, float], bool],
        show: Callable[[], object],
    ) -> None:
        """`sees` says whether a canvas point is in sight, `show` paints the guides anew."""
        self._document, self._aids, self._sees, self._show = document, aids, sees, show
        self._held: tuple[int | None, Guide] | None = None
        self._among: tuple[Guide, ...] = ()

    @property
    def is_busy(self) -> bool:
        return self._held is not None

    @property
    def held(self) -> Guide | None:
        """The guide in the hand."""
        return self._held[1] if self._held is not None else None

    @property
    def resting(self) -> tuple[Guide, ...]:
        """The guides that are not in the hand, as they are to be seen."""
        guides = self._document.state.guides if self._aids().guides else ()
        index = self._held[0] if self._held is not None else None
        return guides if index is None or guides != self._among else without_guide(guides, index)

    def near(self, pointer: Pointer) -> Guide | None:
        """The guide that a press would take: only beside rulers, and where they are not locked."""
        index = self._index(pointer)
        return None if index is None else self._document.state.guides[index]

    def _index(self, pointer: Pointer) -> int | None:
        aids = self._aids()
        if not (aids.guides and aids.rulers) or aids.locked:
            return None
        reach = _REACH / pointer.scale
        return guide_near(self._document.state.guides, pointer.x, pointer.y, reach)

    def lift(self, is_upright: bool, pointer: Pointer) -> None:
        """Take a new guide out of a ruler."""
        self._among = self._document.state.guides
        self._held = None, Guide(is_upright, 0.0)
        self.move(pointer)

    def press(self, pointer: Pointer) -> None:
        index = self._index(pointer)
        if index is not None:
            self._among = self._document.state.guides
            self._held = index, self._among[index]
            self._show()

    def move(self, pointer: Pointer) -> None:
        if self._held is None:
            return
        index, guide = self._held
        aids, reach = self._aids(), SNAP / pointer.scale
        grid = Snapping((), aids.grid_size if aids.grid and aids.snap else 0)
        x, y = grid.snapped(pointer.x, pointer.y, reach)
        self._held = index, Guide(guide.is_upright, float(round(x if guide.is_upright else y)))
        self._show()

    def release(self, pointer: Pointer) -> None:
        if self._held is None:
            return
        index, guide = self._held
        canvas, among = self._document.state, self._among
        self.cancel()
        if canvas.guides != among:  # an undo took them from under the hand
            return
        if self._sees(pointer.x, pointer.y):
            deed = tr("Add guide") if index is None else tr("Move guide")
            edited = set_guides(canvas, with_guide(among, index, guide))
        elif index is not None:
            deed, edited = tr("Remove guide"), set_guides(canvas, without_guide(among, index))
        else:
            return
        if edited is not canvas:
            self._document.edit(deed, edited)

    def cancel(self) -> None:
        self._held = None
        self._show()
