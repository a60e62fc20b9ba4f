"""Media values are immutable and compare by what they hold."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from engines.values import Audio, Footage, Image, Labels, Mask, frozen


def _pixels(value: int = 7) -> np.ndarray:
    return np.full((3, 5, 4), value, np.uint8)


def test_pictures_with_the_same_samples_are_equal() -> None:
    assert Image(_pixels()) == Image(_pixels())
    assert hash(Image(_pixels())) == hash(Image(_pixels()))
    assert Image(_pixels(1)) != Image(_pixels(2))


def test_the_shape_is_part_of_the_identity() -> None:
    assert Image(np.zeros((2, 8, 4), np.uint8)) != Image(np.zeros((4, 4, 4), np.uint8))


def test_a_mask_is_not_a_label_map_with_the_same_samples() -> None:
    samples = np.zeros((4, 4), np.uint8)
    assert Mask(samples) != Labels(samples)


def test_the_samples_cannot_be_written() -> None:
    image = Image(_pixels())
    with pytest.raises(ValueError, match="read-only"):
        image.pixels[0, 0, 0] = 1


def test_writing_the_array_a_picture_was_made_of_does_not_change_it() -> None:
    pixels = _pixels()
    image = Image(pixels)
    pixels[:] = 0
    assert image.pixels.min() == 7


def test_a_read_only_view_of_a_writable_array_is_copied() -> None:
    pixels = _pixels()
    view = pixels[:]
    view.setflags(write=False)
    assert not np.shares_memory(frozen(view), pixels)


def test_a_frozen_array_is_not_copied_again() -> None:
    image = Image(_pixels())
    assert Image(image.pixels).pixels is image.pixels


@pytest.mark.parametrize(
    "bad",
    [
        np.zeros((3, 5, 3), np.uint8),
        np.zeros((3, 5, 4), np.float32),
        np.zeros((0, 5, 4), np.uint8),
        np.zeros((3, 5), np.uint8),
    ],
)
def test_a_picture_refuses_other_shapes_and_types(bad: np.ndarray) -> None:
    with pytest.raises(ValueError, match="Image needs uint8"):
        Image(bad)


def test_size_is_width_then_height() -> None:
    assert Image(_pixels()).size == (5, 3)


def test_rgb_becomes_opaque() -> None:
    image = Image.from_rgb(np.full((2, 2, 3), 9, np.uint8))
    assert image.alpha.min() == 255
    assert image.rgb.max() == 9


def test_sound_knows_its_exact_duration() -> None:
    audio = Audio(np.zeros((2, 44101), np.float32), 44100)
    assert audio.duration == Fraction(44101, 44100)


def test_the_rate_is_part_of_a_sound() -> None:
    samples = np.zeros((1, 8), np.float32)
    assert Audio(samples, 44100) != Audio(samples, 48000)


def test_footage_is_equal_wherever_the_file_lies() -> None:
    second = Fraction(1)
    here = Footage(Path("a.mp4"), second, second, Fraction(25), "ab" * 32)
    there = Footage(Path("b/a.mp4"), second, second, Fraction(25), "ab" * 32)
    assert here == there
    assert here != Footage(Path("a.mp4"), second, second, Fraction(30), "ab" * 32)
