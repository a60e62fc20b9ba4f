"""Material: the numbers that label maps of landscapes are made of."""

from __future__ import annotations

from enum import IntEnum


class Material(IntEnum):
    """What a pixel of a landscape shows; 0 is free, as in every label map."""

    FREE = 0
    SKY = 1
    CLOUD = 2
    ROCK = 3
    SNOW = 4
    FOREST = 5
    GRASS = 6
    WATER = 7
    SAND = 8
