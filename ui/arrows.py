"""The arrow keys: which way they go, how far on a canvas, and where in a grid."""

from __future__ import annotations

from PySide6.QtCore import Qt

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Key → step to the right and down."""
_FAR = 10
"""Pixels of an arrow with Shift."""


def nudge(key: Qt.Key, keys: Qt.KeyboardModifier) -> tuple[int, int] | None:
    """Pixels to the right and down that a key moves something, ten times as far with Shift."""
    if key not in ARROWS:
        return None
    far = _FAR if keys & Qt.KeyboardModifier.ShiftModifier else 1
    dx, dy = ARROWS[key]
    return dx * far, dy * far


def grid_step(key: Qt.Key, columns: int) -> int:
    """How many places a key goes on in a grid filled row by row; 0 for other keys."""
    dx, dy = ARROWS.get(key, (0, 0))
    return dx + dy * columns
