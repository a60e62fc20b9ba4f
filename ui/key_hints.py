"""KeyHints: tooltips that name a key name the one in force, whoever wrote them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QStackedWidget, QToolTip, QWidget

from ui.actions import ActionSet, native

_WATCHED = "keys in its tooltips are looked after"
_BRACKET = re.compile(r" ?\(([^()]+)\)")


class KeyHints(QObject):
    """Watches the tooltips of pages; while nobody changed a key it watches nothing."""

    def __init__(self, pages: QStackedWidget, actions: ActionSet) -> None:
        super().__init__(pages)
        self._pages, self._actions = pages, actions
        self._fresh: dict[str, str] = {}
        actions.rekeyed.connect(self.watch)

    def watch(self) -> None:
        """Look after the tooltips of the pages there are now, each page once: that takes a while."""
        usual, present = self._actions.usual, self._actions.keys
        self._fresh = {
            name: native(present[id][:1])
            for id, keys in usual.items()
            for key in keys
            if key not in present[id]
            for name in (key, native((key,)))
        }
        if not self._fresh:
            return
        for page in (self._pages.widget(number) for number in range(self._pages.count())):
            if page is None or page.property(_WATCHED):
                continue
            page.setProperty(_WATCHED, True)
            for widget in page.findChildren(QWidget):
                if "(" in widget.toolTip():
                    widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            assert isinstance(watched, QWidget)
            text = renewed(watched.toolTip(), self._fresh)
            if text != watched.toolTip():
                QToolTip.showText(event.globalPos(), text, watched)
                return True
        return False


def renewed(text: str, fresh: Mapping[str, str]) -> str:
    """A tooltip with the keys of `fresh` in place of the old ones; keys that are gone are left out.

    Keys stand in brackets: alone, "(Ctrl+E)", or before a word each, "([ smaller, ] larger)".
    """

    def swap(found: re.Match[str]) -> str:
        whole: str = found[0]
        if found[1] in fresh:
            key = fresh[found[1]]
            return f" ({key})" if key else ""
        pairs = [part.partition(" ") for part in found[1].split(", ")]
        if len(pairs) < 2 or not any(key in fresh for key, _, _ in pairs):
            return whole
        kept = [(fresh.get(key, key), words) for key, _, words in pairs]
        shown = ", ".join(f"{key} {words}" for key, words in kept if key)
        return f" ({shown})" if shown else ""

    return _BRACKET.sub(swap, text)
