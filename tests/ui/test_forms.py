"""Forms are made from parameters, and give back what they were given."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from engines import Image, Params, engine_names, find_engine, param, seed, source
from studio.settings import Settings
from ui.forms import Form
from ui.widgets import Section, Segments


class Few(StrEnum):
    ONE = "one"
    TWO = "two-three"


class Many(StrEnum):
    A = "a"
    B = "b"
    C = "c"
    D = "d"
    E = "e"


class Everything(Params):
    picture: Image | None = source("Picture", optional=True)
    strength: float = param(0.5, "Strength", "How strong.", low=0, high=1)
    tiny: float = param(0.001, "Tiny", low=0, high=0.01)
    steps: int = param(20, "Steps", low=1, high=5000, unit="steps")
    times: int = param(2, "Times", low=2, high=4, unit="×")
    free: float = param(1.0, "Free")
    few: Few = param(Few.ONE, "Few")
    many: Many = param(Many.C, "Many", group="More")
    on: bool = param(True, "On", group="More")
    words: str = param("", "Words")
    seed: int = seed()


VALUES = st.fixed_dictionaries(
    {
        "strength": st.floats(0, 1),
        "tiny": st.floats(0, 0.01),
        "steps": st.integers(1, 5000),
        "times": st.integers(2, 4),
        "free": st.floats(-1e6, 1e6),
        "few": st.sampled_from(Few),
        "many": st.sampled_from(Many),
        "on": st.booleans(),
        "words": st.text("abc äß", max_size=8),
        "seed": st.integers(0, 2**31 - 1),
    }
)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(Everything)
    qtbot.addWidget(made)
    return made


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
@given(values=VALUES)
def test_a_form_gives_back_what_it_was_given(form: Form, values: dict[str, Any]) -> None:
    form.set(values)
    assert form.values() == values
    Everything.check(form.values())


def test_a_form_starts_with_the_defaults_and_skips_media(form: Form) -> None:
    assert form.values() == Everything().replace().settings() | {"few": Few.ONE, "many": Many.C}
    assert "picture" not in form.values()


def test_a_form_tells_of_changes_by_hand(form: Form, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.changed):
        form.control("on").click()  # type: ignore[attr-defined]
    assert form.values()["on"] is False


def test_a_number_moved_by_hand_is_the_number_shown(form: Form) -> None:
    from PySide6.QtWidgets import QSlider

    form.set({"strength": 0.123456789})
    slider = form.control("strength").findChild(QSlider)
    slider.setValue(slider.maximum())
    assert form.values()["strength"] == 1


def test_the_dice_roll_another_seed(form: Form) -> None:
    from PySide6.QtWidgets import QToolButton

    form.set({"seed": 7})
    form.control("seed").findChild(QToolButton).click()
    assert form.values()["seed"] != 7


def test_groups_and_hints_are_there(form: Form) -> None:
    assert len(form.findChildren(Section)) == 1
    assert form.control("strength").toolTip() == "How strong."
    assert form.control("strength").accessibleName() == "Strength"


def test_rows_can_be_left_out(qtbot: QtBot) -> None:
    form = Form(Everything, skip=Everything.model_fields)
    qtbot.addWidget(form)
    assert not form.has_rows
    assert form.values() == {}


@pytest.mark.parametrize("name", engine_names())
def test_every_engine_has_a_form_whose_defaults_fit(qtbot: QtBot, name: str) -> None:
    params = find_engine(name).params
    form = Form(params)
    qtbot.addWidget(form)
    for row in params.rows():
        if row.media is None and not row.required:
            assert form.values()[row.name] == row.default


def test_the_settings_have_a_form(qtbot: QtBot) -> None:
    form = Form(Settings)
    qtbot.addWidget(form)
    assert Settings.check(form.values()) == Settings()


def test_a_handful_of_whole_numbers_stands_side_by_side(form: Form) -> None:
    times = form.control("times")
    assert isinstance(times, Segments)
    assert [each.text() for each in times.findChildren(QToolButton)] == ["2×", "3×", "4×"]
