"""The words beside the pointer that say how large something is while it is drawn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.canvas_cache import samples
from ui.readout import line_words, paint_readout, size_words, way_words

WIDE, HIGH = 300, 200


def _inked(pointer: tuple[float, float], words: str) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is painted on a clear picture."""
    image = QImage(WIDE, HIGH, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_readout(painter, QPointF(*pointer), words)
    painter.end()
    rows, columns = np.nonzero(samples(image)[..., 3])
    return int(columns.min()), int(rows.min()), int(columns.max()), int(rows.max())


def test_a_size_is_said_in_whole_pixels(qtbot: QtBot) -> None:
    assert size_words(239.6, 170.2) == "240 × 170 px"


def test_a_way_is_said_with_its_signs(qtbot: QtBot) -> None:
    assert way_words(20, -16) == "+20, −16 px"
    assert way_words(0, 3) == "0, +3 px"


@pytest.mark.parametrize(
    ("end", "words"),
    [((40, 0), "40 px, 0°"), ((0, -40), "40 px, 90°"), ((30, 40), "50 px, −53°"), ((0, 0), "0 px, 0°")],
)  # fmt: skip
def test_a_line_is_said_by_length_and_slope(end: tuple[float, float], words: str) -> None:
    assert line_words((0, 0), end) == words


def test_the_words_stand_beside_the_pointer(qtbot: QtBot) -> None:
    left, top, _, _ = _inked((20, 30), "12 × 34 px")
    assert left > 20
    assert top > 30


@pytest.mark.parametrize("pointer", [(290, 190), (5, 195), (295, 5), (-80, 900), (150, 100)])
def test_the_words_are_whole_wherever_the_pointer_is(
    qtbot: QtBot, pointer: tuple[float, float]
) -> None:
    left, top, right, bottom = _inked(pointer, "1234 × 5678 px")
    home = _inked((20, 30), "1234 × 5678 px")
    assert (right - left, bottom - top) == (home[2] - home[0], home[3] - home[1])
    assert 0 < left < right < WIDE
    assert 0 < top < bottom < HIGH
