"""The words of the face: none is shown without being looked up, and each language has them all."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests import wording
from tests.source import modules

GERMAN = wording.FOLDER / "atelier_de.ts"
ENGLISH = wording.FOLDER / "atelier_en.ts"


def test_no_word_of_the_face_is_shown_without_being_looked_up() -> None:
    assert [
        f"{module.name}:{line}: {text}"
        for module in modules()
        if module.package == "ui" and module.name not in wording.UNSEEN
        for line, text in wording.unmarked(module.tree)
    ] == []


def test_a_word_that_is_not_looked_up_is_found() -> None:
    source = (
        'def show(part, deed):\n    part.setText("Take away")\n    part.setToolTip(tr("Take"))\n'
    )
    assert [text for _, text in wording.unmarked(wording.ast.parse(source))] == ["Take away"]


def test_the_german_file_has_every_text_and_each_is_finished() -> None:
    german = wording.read(GERMAN)
    missing = [
        each.text for each in wording.messages() if not german.get(_key(each), ("", False))[1]
    ]
    assert missing == []


def test_english_has_forms_for_one_and_for_many() -> None:
    english = wording.read(ENGLISH)
    counted = [each for each in wording.messages() if each.has_forms]
    assert counted
    assert [each.text for each in counted if len(english.get(_key(each), ([], 0))[0]) != 2] == []


@pytest.mark.parametrize("path", [GERMAN, ENGLISH], ids=lambda path: path.stem)
def test_translations_have_the_gaps_of_their_source(path: Path) -> None:
    wrong = []
    for (text, _), (forms, _done) in wording.read(path).items():
        known, gaps = Counter(wording.GAP.findall(text)), "{count}" in text
        for form in forms:
            found = Counter(wording.GAP.findall(form))
            if set(found) - set(known) or (path == GERMAN and not gaps and set(known) - set(found)):
                wrong.append((text, form))
    assert wrong == []


def test_translations_keep_dots_that_promise_a_question_and_the_ends_of_sentences() -> None:
    wrong = []
    for (text, comment), (forms, _) in wording.read(GERMAN).items():
        for form in forms:
            ends = text.endswith("…") == form.endswith("…")
            stops = comment or text.endswith(".") == form.endswith(".")
            if not ends or not stops or text.count("&") != form.count("&"):
                wrong.append((text, form))
    assert wrong == []


def test_german_is_set_with_german_quotes_and_keys() -> None:
    english = re.compile(r"“[^“”]*”|\bCtrl\b|\bShift\b|\bDel\b")
    wrong = [
        form for forms, _ in wording.read(GERMAN).values() for form in forms if english.search(form)
    ]
    assert wrong == []


def test_the_compiled_files_and_the_sentences_are_those_of_the_source(tmp_path: Path) -> None:
    wording.compile_to(tmp_path)
    for made in sorted(tmp_path.glob("*.qm")):
        assert made.read_bytes() == (wording.FOLDER / made.name).read_bytes(), "run `make words`"
    assert wording.SENTENCES.read_text("utf-8").splitlines() == wording.templates()


def _key(message: wording.Message) -> tuple[str, str]:
    return message.text, message.comment
