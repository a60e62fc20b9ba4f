"""What some tools can do beside pressing, moving and releasing: show, hover, and hear keys."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCursor, QPainter

from ui.canvas_tools import Pointer


class Screen(Protocol):
    """Where canvas points lie on the widget, and where they do not."""

    def to_widget(self, x: float, y: float) -> QPointF: ...


class Overlay(Protocol):
    """Something drawn above the canvas, in the widget's pixels."""

    def paint(self, painter: QPainter) -> None: ...


@runtime_checkable
class Drawn(Protocol):
    """A tool that shows something above the canvas while it is in hand."""

    def paint(self, painter: QPainter, screen: Screen) -> None: ...


@runtime_checkable
class Hovered(Protocol):
    """A tool whose cursor says what a press would do."""

    @property
    def cursor(self) -> Qt.CursorShape | QCursor: ...

    def hover(self, pointer: Pointer) -> None: ...


@runtime_checkable
class Keyed(Protocol):
    """A tool that hears some keys; False for those it does not know."""

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool: ...


def drawn(tool: object) -> Drawn | None:
    """A tool that shows something, else None."""
    return tool if isinstance(tool, Drawn) else None


def hovered(tool: object) -> Hovered | None:
    """A tool that has cursors of its own, else None."""
    return tool if isinstance(tool, Hovered) else None


def keyed(tool: object) -> Keyed | None:
    """A tool that hears keys, else None."""
    return tool if isinstance(tool, Keyed) else None


def takes_ctrl(tool: object) -> bool:
    """Whether Ctrl has a meaning to a tool, where else it picks a colour."""
    return hovered(tool) is not None or bool(getattr(tool, "takes_ctrl", False))
