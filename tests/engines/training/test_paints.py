"""Paint laid under drawings: the colours of the picture, in areas as a person would fill them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engines.training.drawings import WHOLE
from engines.training.paints import _between, hints, segments

SIDE = 96


def disc() -> np.ndarray:
    """A disc, light above and dark below, on light ground."""
    picture = np.full((SIDE, SIDE, 3), (235, 225, 205), np.uint8)
    cv2.circle(picture, (SIDE // 2, SIDE // 2), 28, (60, 90, 150), -1, cv2.LINE_AA)
    return picture


def ring() -> np.ndarray:
    """A line around the disc, with a gap of three pixels."""
    ink = np.zeros((SIDE, SIDE), np.float32)
    cv2.circle(ink, (SIDE // 2, SIDE // 2), 28, 1.0, 2)
    ink[SIDE // 2 - 1 : SIDE // 2 + 2, SIDE // 2 + 20 :] = 0
    return ink


@pytest.mark.parametrize("seed", range(16))
def test_paint_has_the_colours_of_the_picture_and_none_where_nobody_painted(seed: int) -> None:
    colours, mask = hints(disc(), ring(), np.random.default_rng(seed))
    assert set(np.unique(mask)) <= {0.0, 1.0}
    assert not colours[mask == 0].any()
    painted = mask > 0
    if painted.any():
        truth = cv2.GaussianBlur(disc(), (0, 0), 4)[painted].astype(float) / 255
        assert np.abs(colours[painted] - truth).mean() < 0.25


def test_the_bucket_closes_gaps_that_are_small_and_not_those_that_are_large() -> None:
    counts = {len(np.unique(_between(ring(), np.random.default_rng(seed)))) for seed in range(30)}
    assert counts == {1, 2}


def test_lines_belong_to_an_area_too() -> None:
    labels = _between(ring(), np.random.default_rng(4))
    assert labels.shape == (SIDE, SIDE)
    assert labels.min() == 0


def test_light_and_shade_of_one_colour_are_one_area_where_shade_does_not_count() -> None:
    picture = np.full((40, 60, 3), (40, 160, 60), np.uint8)
    picture[:, :20] = (200, 60, 60)
    picture[20:, :20] = (120, 30, 30)
    labels, _ = segments(picture, 2, np.random.default_rng(1), 0.1)
    assert len(np.unique(labels[:, :20])) == 1
    assert labels[0, 0] != labels[0, 40]


def test_a_face_may_be_an_area_of_its_own() -> None:
    chance, grey = np.random.default_rng(2), np.full((192, 192, 3), 128, np.uint8)
    grey[:, ::2] += 40
    ink = np.zeros((192, 192), np.float32)
    faces = [hints(grey, ink, chance, (WHOLE * 192).astype(np.float32))[1] for _ in range(60)]
    partly = [mask for mask in faces if 0.15 < mask.mean() < 0.5 and mask[115, 95]]
    assert partly
