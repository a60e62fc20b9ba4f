"""Why an action cannot be done now, in a sentence, by its id or the beginning of it."""

from __future__ import annotations

UNKNOWN = "It cannot be done now."
_REASONS = {
    "undo": "There is nothing to take back.",
    "redo": "Nothing was taken back.",
    "save": "No picture is open.",
    "save-as": "No picture is open.",
    "export": "No picture is open.",
    "close": "No picture is open.",
    "history": "No picture is open.",
    "versions": "The project was not saved yet.",
    "sketch.generate": "A picture is being made.",
    "sketch.cancel": "Nothing is being made.",
    "sketch.export-results": "There are no results yet.",
    "sketch.materials": "There is no reference.",
    "sketch.no-reference": "There is no reference.",
    "layer.clip": "There is no layer below.",
    "layer.": "No layer is chosen.",
    "edit.": "No layer is chosen.",
    "brush.rename": "This brush comes with Atelier.",
    "brush.delete": "This brush comes with Atelier.",
    "picture.crop": "Nothing is selected.",
    "select.": "Nothing is selected.",
    "view.clear-guides": "There are no guides.",
}


def reason(id: str) -> str:
    """Why a row cannot be done while it is disabled."""
    stem = id.partition(".")[0] + "."
    return _REASONS.get(id) or _REASONS.get(stem) or UNKNOWN
