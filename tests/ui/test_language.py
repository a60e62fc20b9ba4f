"""The words of the face in another language."""

from __future__ import annotations

from ui.language import tr


def test_a_text_without_a_translation_is_itself_with_its_values_in_place() -> None:
    assert tr("{count} layers of {name}", count=3, name="a lake") == "3 layers of a lake"
    assert tr("Braces {stay} without values") == "Braces {stay} without values"
