"""Parameters are declared once and checked in sentences."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import pytest

from engines.params import Params, fresh_seed, param, seed, source
from engines.problem import Problem
from engines.values import Image, Mask


class Tile(StrEnum):
    AUTO = "auto"
    SMALL = "small"


class Enlarge(Params):
    """Enlarge a picture."""

    picture: Image = source("Picture")
    mask: Mask | None = source("Mask", optional=True)
    scale: int = param(4, "Scale", "How many times larger.", low=2, high=8, unit="×")
    blend: float = param(1.0, "Blend", low=0.0, high=1.0)
    tile: Tile = param(Tile.AUTO, "Tile", group="Advanced")
    smooth: bool = param(False, "Smooth")
    seed: int = seed()


PICTURE = Image(np.zeros((2, 2, 4), np.uint8))


def _complaint(**values: object) -> str:
    with pytest.raises(Problem) as caught:
        Enlarge.check({"picture": PICTURE, **values})
    return caught.value.reason


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"scale": 9}, "Scale must be at most 8×."),
        ({"scale": 1}, "Scale must be at least 2×."),
        ({"scale": "many"}, "Scale must be a whole number."),
        ({"scale": 2.5}, "Scale must be a whole number."),
        ({"blend": "half"}, "Blend must be a number."),
        ({"blend": float("nan")}, "Blend must be"),
        ({"tile": "huge"}, "Tile must be one of auto, small."),
        ({"smooth": "perhaps"}, "Smooth must be yes or no."),
        ({"picture": 3}, "Picture must be an image."),
        ({"scal": 3}, "There is no setting “scal”. Did you mean “scale”?"),
        ({"zzz": 3}, "There is no setting “zzz”."),
    ],
)
def test_what_does_not_fit_is_said_in_a_sentence(values: dict[str, object], sentence: str) -> None:
    assert _complaint(**values).startswith(sentence)


def test_a_missing_input_is_named() -> None:
    with pytest.raises(Problem, match="Picture is missing"):
        Enlarge.check({})


def test_texts_of_the_command_line_are_understood() -> None:
    params = Enlarge.check({"picture": PICTURE, "scale": "3", "blend": "0.5", "tile": "small"})
    assert (params.scale, params.blend, params.tile) == (3, 0.5, Tile.SMALL)


def test_rows_tell_what_forms_need() -> None:
    rows = {row.name: row for row in Enlarge.rows()}
    scale = rows["scale"]
    assert (scale.kind, scale.low, scale.high, scale.unit) == (int, 2, 8, "×")
    assert rows["tile"].choices == (Tile.AUTO, Tile.SMALL)
    assert rows["tile"].group == "Advanced"
    assert rows["mask"].media is Mask
    assert rows["picture"].required
    assert not rows["mask"].required


def test_settings_leave_media_out_and_inputs_hold_only_what_is_given() -> None:
    params = Enlarge.check({"picture": PICTURE})
    assert "picture" not in params.settings()
    assert params.settings()["tile"] == "auto"
    assert params.inputs() == {"picture": PICTURE}


def test_parameters_are_frozen_and_compare_by_value() -> None:
    params = Enlarge.check({"picture": PICTURE})
    with pytest.raises(Exception, match="frozen"):
        params.scale = 3  # type: ignore[misc]
    assert params == Enlarge.check({"picture": Image(PICTURE.pixels.copy())})


def test_replace_checks_again() -> None:
    params = Enlarge.check({"picture": PICTURE})
    assert params.replace(scale=2).scale == 2
    with pytest.raises(Problem):
        params.replace(scale=100)


def test_a_fresh_seed_fits() -> None:
    row = Enlarge.row("seed")
    assert row.low is not None
    assert row.high is not None
    assert row.low <= fresh_seed() <= row.high
