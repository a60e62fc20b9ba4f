"""The figures by which pictures are judged: each on cases where the answer is known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engines.training.figures import (
    class_agreement,
    kernel_distance,
    line_score,
    lines,
    near,
    nearest,
    nearest_index,
    noise_floor,
    originality,
    strokes,
)

RNG = np.random.default_rng(5)


def _features(count: int, mean: float = 0.0) -> np.ndarray:
    return RNG.normal(mean, 1, (count, 32))


def _drawing(width: int = 1, shift: int = 0) -> np.ndarray:
    page = np.full((96, 96), 255, np.uint8)
    cv2.circle(page, (48 + shift, 48), 30, 0, width)
    cv2.line(page, (20, 10), (76, 10 + shift), 0, width)
    return page


def _shape(shift: int = 0) -> np.ndarray:
    """A disc below a band: its edges are the lines of the drawing."""
    page = np.full((96, 96, 3), 220, np.uint8)
    cv2.circle(page, (48 + shift, 48), 30, (90, 60, 40), -1)
    cv2.rectangle(page, (20, 0), (76, 10 + shift), (90, 60, 40), -1)
    return page


def test_sets_of_one_kind_are_no_further_apart_than_the_noise_floor() -> None:
    one, other = _features(300), _features(300)
    assert abs(kernel_distance(one, other)) < 4 * noise_floor(np.concatenate([one, other]))


def test_the_kernel_distance_grows_with_the_difference() -> None:
    real = _features(300)
    found = [kernel_distance(_features(300, mean), real) for mean in (0.0, 0.3, 0.6, 1.2)]
    assert found == sorted(found)
    assert found[-1] > 100 * noise_floor(real)


def test_the_kernel_distance_is_unbiased_in_small_sets() -> None:
    found = [kernel_distance(_features(20), _features(20)) for _ in range(200)]
    assert abs(np.mean(found)) < 3 * np.std(found) / 200**0.5


def test_the_kernel_distance_is_what_its_definition_says() -> None:
    one, other = np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([[1.0, 1.0], [2.0, 0.0]])
    # (x·y / 2 + 1)³: 1 within the first, 8 within the second; 3.375, 8, 3.375, 1 between them.
    assert kernel_distance(one, other) == pytest.approx(1000 * (1 + 8 - 2 * 15.75 / 4))


def test_the_nearest_is_found() -> None:
    points, others = np.array([[0.0, 0.0], [5.0, 0.0]]), np.array([[3.0, 4.0], [5.0, 1.0]])
    assert nearest(points, others) == pytest.approx([5.0, 1.0])
    assert nearest_index(points, others).tolist() == [0, 1]


def test_copies_are_told_from_new_pictures() -> None:
    trained, held = _features(200), _features(100)
    copies = trained[:100] + RNG.normal(0, 0.01, (100, 32))
    assert originality(copies, held, trained) < 0.05
    assert originality(_features(100), held, trained) == pytest.approx(1, abs=0.1)


def test_neighbours_vote_for_a_class() -> None:
    trained = np.concatenate([_features(50, 1), _features(50, -1)])
    labels = ["up"] * 50 + ["down"] * 50
    held = np.concatenate([_features(20, 1), _features(20, -1)])
    assert class_agreement(held, ["up"] * 20 + ["down"] * 20, trained, labels) == 1
    assert class_agreement(held, ["down"] * 20 + ["up"] * 20, trained, labels) == 0


def test_a_thick_stroke_is_known_by_its_middle() -> None:
    thin, thick = strokes(_drawing(1)), strokes(_drawing(7))
    assert thick.sum() < 1.3 * thin.sum()
    assert near(thick, thin) > 0.93


def test_a_picture_that_follows_its_lines_scores_high_and_a_shifted_one_low() -> None:
    drawing = _drawing()
    assert line_score(drawing, _shape())["score"] > 0.95
    assert line_score(drawing, _shape(9))["score"] < 0.5


def test_lines_two_pixels_apart_are_the_same() -> None:
    assert line_score(_drawing(), _shape(1))["score"] > 0.9


def test_a_flat_picture_finds_nothing() -> None:
    flat = np.full((96, 96, 3), 128, np.uint8)
    assert not lines(flat).any()
    assert line_score(_drawing(), flat)["score"] == 0


def test_lines_that_nobody_drew_count_against_a_picture_unless_the_truth_has_them() -> None:
    drawing, made = _drawing(), _shape()
    cv2.rectangle(made, (5, 82), (90, 90), (0, 0, 120), -1)
    alone, with_truth = line_score(drawing, made), line_score(drawing, made, made)
    assert alone["found"] == with_truth["found"] > 0.95
    assert alone["meant"] < 0.75
    assert with_truth["meant"] == 1


def test_noise_does_not_pass_for_lines() -> None:
    noise = RNG.integers(0, 256, (96, 96, 3), np.uint8)
    score = line_score(_drawing(), noise)
    assert score["meant"] < 0.4
