"""The words of the face in another language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from engines import Problem
from studio.settings import Language, SettingsFile
from tests import wording
from tests.ui.shell import opened
from ui import language
from ui.dialogs.settings import SettingsDialog
from ui.key_hints import KeyHints, renewed
from ui.language import english, in_words, number, told, tr


@pytest.fixture
def german(qapp: object) -> Iterator[None]:
    before = QLocale()
    language.speak("de")
    yield
    language.speak("en")
    QLocale.setDefault(before)


def test_a_text_without_a_translation_is_itself_with_its_values_in_place() -> None:
    assert tr("{count} layers of {name}", count=3, name="a lake") == "3 layers of a lake"
    assert tr("Braces {stay} without values") == "Braces {stay} without values"


def test_one_and_many_have_forms_of_their_own() -> None:
    assert tr("{count} bytes", count=1) == "1 byte"
    assert tr("{count} bytes", count=2) == "2 bytes"


def test_german_is_spoken_until_english_is_again(german: None) -> None:
    assert tr("Duplicate layer") == "Ebene duplizieren"
    assert tr("Export {count} results", count=1) == "1 Ergebnis exportieren"
    assert tr("Export {count} results", count=4) == "4 Ergebnisse exportieren"
    language.speak("en")
    assert tr("Duplicate layer") == "Duplicate layer"


def test_a_word_with_two_meanings_is_told_apart(german: None) -> None:
    assert tr("None", "selection") == "Nichts"
    assert tr("None") == "Ohne"


def test_what_engines_say_is_found_by_its_template(german: None) -> None:
    assert told("The layer “Sky” is locked.") == "Die Ebene „Sky“ ist gesperrt."
    assert told("Level 2 of 5") == "Stufe 2 von 5"
    assert told("There is not enough memory to paint this picture.").endswith(": Bild malen.")
    assert told("3 results exported in /tmp/a. 1 could not be read.") == (
        "3 Ergebnisse exportiert in /tmp/a. Nicht lesbar: 1."
    )


def test_what_nobody_knows_stays_as_it_is(german: None) -> None:
    assert told("Portrait of Anna") == "Portrait of Anna"
    assert told("") == ""


def test_a_problem_is_told_whole(german: None) -> None:
    problem = Problem("The layer is empty.", "", "Choose another layer.")
    assert in_words(problem) == "Die Ebene ist leer. Eine andere Ebene wählen."


def test_english_is_known_of_what_is_shown(german: None) -> None:
    assert english(tr("Merge down")) == "Merge down"
    assert english("Unheard of") == "Unheard of"


def test_numbers_are_written_as_people_there_write_them(german: None) -> None:
    assert number(1.5, 1) == "1,5"


def test_each_language_that_can_be_chosen_is_there() -> None:
    codes = {each.code for each in Language} - {""}
    assert codes <= set(language.languages())


def test_a_desktop_whose_language_is_not_there_gets_english(
    german: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "_desktop", lambda: ["eo", "en-GB"])
    language.speak()
    assert tr("Duplicate layer") == "Duplicate layer"


def test_a_desktop_in_german_gets_german(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    before = QLocale()
    monkeypatch.setattr(language, "_desktop", lambda: ["de-AT", "de", "en"])
    language.speak()
    try:
        assert tr("Duplicate layer") == "Ebene duplizieren"
    finally:
        language.speak("en")
        QLocale.setDefault(before)


def test_settings_are_searched_in_both_languages(german: None, qtbot: QtBot) -> None:
    dialog = SettingsDialog(SettingsFile())
    qtbot.addWidget(dialog)
    for words in ("Sprache", "Language"):
        assert dialog.form.show_found(words) == 1


def test_every_sentence_with_values_is_found_again(german: None) -> None:
    same = [
        template
        for template in wording.templates()
        if told(wording.GAP.sub("7", template)) == wording.GAP.sub("7", template)
        and tr(template) != template
    ]
    assert same == []


def test_new_pictures_and_layers_have_german_names(german: None, qtbot: QtBot) -> None:
    with opened(qtbot) as window:
        assert window.document is not None
        assert window.document.title == "Bild 1"
        assert [layer.name for layer in window.document.state.layers] == ["Ebene 1"]


def test_commands_are_found_by_german_and_by_english_words(german: None, qtbot: QtBot) -> None:
    with opened(qtbot) as window:
        window.finder.open()
        for words in ("speichern", "save"):
            window.finder.field.setText(words)
            assert window.finder.model.values[0].title == "Speichern"
        window.finder.leave()


def test_tooltips_name_the_new_key_in_german_too(german: None, qtbot: QtBot) -> None:
    with opened(qtbot) as window:
        window.session.keys.change({"layer.duplicate": ("Ctrl+Alt+D",)})
        (hints,) = window.pages.findChildren(KeyHints)
        words = renewed(tr("Duplicate layer (Ctrl+J)"), hints._fresh)
        assert words == "Ebene duplizieren (Strg+Alt+D)"
