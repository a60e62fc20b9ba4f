"""Why an action cannot be done now, in a sentence, by its id or the beginning of it."""

from __future__ import annotations

from ui.language import mark, tr

UNKNOWN = mark("It cannot be done now.")
_REASONS = {
    "undo": mark("There is nothing to take back."),
    "redo": mark("Nothing was taken back."),
    "save": mark("No picture is open."),
    "save-as": mark("No picture is open."),
    "export": mark("No picture is open."),
    "close": mark("No picture is open."),
    "history": mark("No picture is open."),
    "next-tab": mark("No other picture is open."),
    "previous-tab": mark("No other picture is open."),
    "versions": mark("The project was not saved yet."),
    "sketch.generate": mark("A picture is being made."),
    "sketch.cancel": mark("Nothing is being made."),
    "sketch.export-results": mark("There are no results yet."),
    "sketch.empty-bin": mark("The bin is empty."),
    "sketch.materials": mark("There is no reference."),
    "sketch.no-reference": mark("There is no reference."),
    "material.": mark("No material is in hand."),
    "layer.up": mark("It is the topmost already."),
    "layer.down": mark("It is the lowest already."),
    "layer.ungroup": mark("The active layer is no group."),
    "layer.merge": mark("There is no layer below."),
    "layer.alpha-lock": mark("A group has no pixels of its own."),
    "layer.clip": mark("There is no layer below."),
    "layer.": mark("No layer is chosen."),
    "edit.": mark("No layer is chosen."),
    "brush.rename": mark("This brush comes with Atelier."),
    "brush.delete": mark("This brush comes with Atelier."),
    "picture.crop": mark("Nothing is selected."),
    "select.": mark("Nothing is selected."),
    "view.clear-guides": mark("There are no guides."),
}


def reason(id: str) -> str:
    """Why a row cannot be done while it is disabled."""
    stem = id.partition(".")[0] + "."
    return tr(_REASONS.get(id) or _REASONS.get(stem) or UNKNOWN)
