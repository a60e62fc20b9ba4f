"""Frames between frames: flow finds a shift, and warping undoes it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engines.kernels.inbetween import (
    between_by_flow,
    flows_at,
    flows_between,
    trust_at,
    warped,
)


def _picture(shift: float) -> np.ndarray:
    rng = np.random.default_rng(1)
    rough = rng.uniform(0, 255, (24, 24, 3)).astype(np.float32)
    large = cv2.resize(rough, (192, 192), interpolation=cv2.INTER_CUBIC)
    moved = cv2.warpAffine(large, np.float32([[1, 0, shift], [0, 1, 0]]), (192, 192))
    return np.clip(moved[48:-48, 48:-48], 0, 255).astype(np.uint8)


def test_the_flow_of_a_shift_is_the_shift() -> None:
    there, back = flows_between(_picture(0), _picture(6))
    inside = np.s_[16:-16, 16:-16]
    assert np.median(there[inside][..., 0]) == pytest.approx(6, abs=0.5)
    assert np.median(back[inside][..., 0]) == pytest.approx(-6, abs=0.5)
    assert abs(np.median(there[inside][..., 1])) < 0.3


@pytest.mark.parametrize("t", [0.25, 0.5, 0.75])
def test_the_frame_between_lies_between(t: float) -> None:
    made = between_by_flow(_picture(0), _picture(6), t)
    truth = _picture(6 * t)
    inside = np.s_[16:-16, 16:-16]
    off = np.abs(made.astype(int) - truth)[inside].mean()
    blend = np.abs((1 - t) * _picture(0) + t * _picture(6) - truth)[inside].mean()
    assert off < blend / 4


def test_flows_at_the_ends_are_nothing_and_the_whole_way() -> None:
    there = np.full((4, 4, 2), 3, np.float32)
    to_first, to_second = flows_at(0.0, there, -there)
    assert np.allclose(to_first, 0)
    assert np.allclose(to_second, there)


def test_warping_by_nothing_changes_nothing() -> None:
    picture = _picture(0)
    assert np.array_equal(warped(picture, np.zeros((*picture.shape[:2], 2), np.float32)), picture)


def test_the_nearer_frame_is_trusted_more() -> None:
    still = np.zeros((8, 8, 2), np.float32)
    assert np.allclose(trust_at(0.25, still, still), np.log(3))


def test_trust_is_the_reverse_when_time_runs_backwards() -> None:
    there, back = np.random.default_rng(0).normal(0, 3, (2, 16, 16, 2)).astype(np.float32)
    assert np.allclose(trust_at(0.3, there, back), -trust_at(0.7, back, there), atol=1e-4)
