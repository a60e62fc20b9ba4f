"""The words of the face in the person's language: English in the source, others by Qt Linguist."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "Atelier"
"""The one context of all messages; where a word means two things, its comment tells them apart."""


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """`text` in the person's language, with `{name}` replaced by the value of that name.

    `text` is looked up when it is shown: give a literal here, or one that `mark` has marked.
    """
    found = QCoreApplication.translate(CONTEXT, text, comment)
    return found.format(**values) if values else found


def mark(text: str) -> str:
    """`text` as it is: a constant that `tr` will be given when it is shown."""
    return text
