"""The words of the face in the person's language: English in the source, others by Qt Linguist."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from engines import Problem

CONTEXT = "Atelier"
"""The one context of all messages; where a word means two things, its comment tells them apart."""
FOLDER = Path(__file__).parents[1] / "resources" / "locale"
SENTENCES = FOLDER / "sentences.txt"
"""What engines and the studio say with values in it, one a line: "“{0}” is locked."."""
SOURCE = "en"
"""The language of the source; its own file has the forms for one and for many."""


class _Spoken:
    """What is in force: the translators, and what was said by them."""

    translators: tuple[QTranslator, ...] = ()
    code = SOURCE
    sources: dict[str, str] = {}
    """English by what is shown in its stead."""


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """`text` in the person's language, with `{name}` replaced by the value of that name.

    `text` is looked up when it is shown: give a literal here, or one that `mark` has marked.
    A text with `{count}` has forms for one and for many.
    """
    count = values.get("count")
    number = count if isinstance(count, int) else -1
    found = QCoreApplication.translate(CONTEXT, text, comment, number)
    if found != text:
        _Spoken.sources[found] = text
    elif number >= 0:
        found = _forms().translate(CONTEXT, text, comment, number) or text
    return found.format(**values) if values else found


def mark(text: str) -> str:
    """`text` as it is: a constant that `tr` will be given when it is shown."""
    return text


@lru_cache(512)
def told(text: str) -> str:
    """What engines and the studio say, in the person's language: words, or sentences with values."""
    if not text or not _Spoken.translators:
        return text
    whole = tr(text)
    if whole != text:
        return whole
    parts = [_sentence(part) for part in _END.split(text)]
    if len(parts) > 1 and all(parts):
        return " ".join(filter(None, parts))
    return _sentence(text) or text


def _sentence(text: str) -> str | None:
    """One sentence translated; None for one that nobody knows."""
    whole = tr(text)
    if whole != text:
        return whole
    for pattern, template in _sentences():
        match = pattern.fullmatch(text)
        if match is not None:
            values = {name[1:]: value for name, value in match.groupdict().items()}
            for name, value in values.items():
                if f"“{{{name}}}”" not in template:  # in quotes stand names that people gave
                    values[name] = told(value)
            return _filled(tr(template), values)
    return None


def in_words(problem: Problem) -> str:
    """All that a problem says, in the person's language."""
    parts = (problem.title, problem.reason, problem.remedy)
    return " ".join(told(part) for part in parts if part)


def english(shown: str) -> str:
    """The words of the source that are shown as `shown`; people know them too."""
    return _Spoken.sources.get(shown, shown)


def number(value: float, decimals: int = 0) -> str:
    """A number as people of that language write it."""
    return QLocale().toString(float(value), "f", decimals)


def bytes_in_words(count: int) -> str:
    """A size as people read it: 640 bytes, 84 KB, 1.2 MB."""
    if count < 1000:
        return tr("{count} bytes", count=count)
    if count < 999_500:
        return tr("{number} KB", number=number(count / 1e3))
    return tr("{number} MB", number=number(count / 1e6, 1))


def clock(moment: float) -> str:
    """The time of day of a moment, in seconds since 1970, as people there write it."""
    then = QDateTime.fromSecsSinceEpoch(int(moment))
    return QLocale().toString(then.time(), tr("HH:mm", "how a time is written"))


def languages() -> tuple[str, ...]:
    """The codes of the languages there are."""
    return tuple(sorted(path.stem.partition("_")[2] for path in FOLDER.glob("atelier_*.qm")))


def speak(chosen: str = "") -> None:
    """Show everything in a language by its code, or in that of the desktop, from now on.

    Widgets that are there already keep their words, so this comes before the first one.
    """
    for old in _Spoken.translators:
        QCoreApplication.removeTranslator(old)
    wanted = [chosen] if chosen else [name.partition("-")[0] for name in _desktop()]
    code = next((each for each in wanted if each in languages()), SOURCE)
    if not chosen or code == QLocale.system().name().partition("_")[0]:
        QLocale.setDefault(QLocale.system())
    else:
        QLocale.setDefault(QLocale(code))
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _use(code, (Path(of_qt) / f"qtbase_{code}.qm", FOLDER / f"atelier_{code}.qm"))


def _use(code: str, files: tuple[Path, ...]) -> None:
    _Spoken.code, _Spoken.sources, made = code, {}, []
    told.cache_clear()
    for file in files if code != SOURCE else ():
        translator = QTranslator()
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            made.append(translator)
    _Spoken.translators = tuple(made)


def _desktop() -> list[str]:
    return list(QLocale.system().uiLanguages())


@lru_cache(1)
def _forms() -> QTranslator:
    """The forms of English for one and for many."""
    translator = QTranslator()
    translator.load(str(FOLDER / f"atelier_{SOURCE}.qm"))
    return translator


@lru_cache(1)
def _sentences() -> list[tuple[re.Pattern[str], str]]:
    """The patterns of sentences with values; those that say most come first."""
    templates = SENTENCES.read_text("utf-8").splitlines()
    found = [(_pattern(each), each) for each in templates]
    return sorted(found, key=lambda each: -len(_GAP.sub("", each[1])))


_GAP = re.compile(r"\{(\w+)\}")
_END = re.compile(r"(?<=[.!?]) (?=[“A-Z0-9])")
_FEW = 6
"""Letters below which a template says so little that its first value must be a number."""


def _pattern(template: str) -> re.Pattern[str]:
    parts = _GAP.split(template)
    gaps = [f"(?P<v{name}>.+?)" for name in parts[1::2]]
    if len("".join(parts[::2])) < _FEW:
        gaps[0] = f"(?P<v{parts[1]}>\\d.*?)"
    texts = [re.escape(text) for text in parts[::2]]
    return re.compile("".join(a + b for a, b in zip(texts, [*gaps, ""], strict=True)), re.DOTALL)


def _filled(template: str, values: dict[str, str]) -> str:
    return _GAP.sub(lambda gap: values.get(gap[1], gap[0]), template)
