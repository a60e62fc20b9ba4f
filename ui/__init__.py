"""The face: the only place with Qt's widgets."""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401  (what reads the sources comes with it)


def _spare_the_sources() -> None:
    """Keep PySide from reading the source of every module imported from now on.

    It looks for the word PySide6 there, to switch optional features on (`from __feature__ import …`), which nothing
    here uses. That took a tenth of a start, and all lines of the sources stayed in memory.
    """
    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = lambda module: False  # type: ignore[union-attr]


_spare_the_sources()
