"""Which layer is chosen when another one is gone, and how a new one is called."""

from __future__ import annotations

from studio.canvas import Canvas
from studio.results import digest_of


def neighbour(before: list[str], gone: str | None, ids: list[str]) -> str | None:
    """Of those that are left the next one below one that is gone, else the next above."""
    row = before.index(gone) if gone in before else 0
    order = [*before[row:], *reversed(before[:row])]
    return next((id for id in order if id in ids), None)


def to_paint_on(canvas: Canvas) -> int:
    """The row of the topmost layer that is no result; 0 where there is none."""
    rows = (
        row
        for row, la in enumerate(reversed(canvas.layers))
        if digest_of(la) is None and not la.is_group
    )
    return next(rows, 0)


def free_name(canvas: Canvas, stem: str) -> str:
    """A name with a number that no layer has."""
    taken = {la.name for la in canvas.layers}
    return next(f"{stem} {n}" for n in range(1, len(taken) + 2) if f"{stem} {n}" not in taken)
