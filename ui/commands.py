"""The window's own actions, as rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from studio.settings import Appearance
from ui.actions import RECENT, Action
from ui.language import tr

if TYPE_CHECKING:
    from ui.window import Window

MENUS = ("File", "Edit", "Select", "Picture", "Layer", "Tools", "View", "Help")
"""The order of the menus; one without rows is not there."""


def commands(window: Window) -> list[Action]:
    """File, Edit, View and Help of a window; workspaces add theirs."""
    return [*_file(window), *_edit(window), *_view(window), *_help(window)]


def _file(window: Window) -> list[Action]:
    filing, session = window.filing, window.session

    def has_document() -> bool:
        return window.document is not None

    recent = [
        Action(
            f"recent-{number}", path.name.replace("&", "&&"), partial(filing.open_path, path),
            menu=RECENT, hint=str(path),
        )
        for number, path in enumerate(session.settings.recent)
    ]  # fmt: skip
    return [
        Action("new", tr("New picture…"), filing.new_picture, "new", "Ctrl+N", menu="File", section="open"),
        Action("open", tr("Open…"), filing.open, "open", "Ctrl+O", menu="File", section="open"),
        *recent,
        Action("save", tr("Save"), filing.save, "save", "Ctrl+S", has_document, "File", "save"),
        Action("save-as", tr("Save as…"), filing.save_as, "", "Ctrl+Shift+S", has_document, "File", "save"),
        Action("export", tr("Export picture…"), filing.export, "export", "Ctrl+Shift+E", has_document, "File", "save"),
        Action("versions", tr("Versions…"), filing.versions, "history", "", lambda: session.path is not None, "File", "save"),
        Action("settings", tr("Settings…"), filing.settings, "settings", "Ctrl+,", None, "File", "settings"),
        Action("close", tr("Close picture"), filing.close_present, "", "Ctrl+W", has_document, "File", "close"),
        Action("quit", tr("Quit"), window.leave, "", "Ctrl+Q", None, "File", "close"),
    ]  # fmt: skip


def _edit(window: Window) -> list[Action]:
    def undo() -> None:
        if window.document is not None:
            window.document.undo()

    def redo() -> None:
        if window.document is not None:
            window.document.redo()

    def can_undo() -> bool:
        return window.document is not None and window.document.can_undo

    def can_redo() -> bool:
        return window.document is not None and bool(window.document.history.redo_label)

    return [
        Action("undo", tr("Undo"), undo, "undo", "Ctrl+Z", can_undo, "Edit", "history"),
        Action("redo", tr("Redo"), redo, "redo", "Ctrl+Shift+Z; Ctrl+Y", can_redo, "Edit", "history"),
        Action(
            "history", tr("History"), window.toggle_history, "history", "Ctrl+Shift+H",
            lambda: window.document is not None, "Edit", "history",
            lambda: window.is_history_shown, tr("All edits of the picture, to go back to one"),
        ),
    ]  # fmt: skip


def _view(window: Window) -> list[Action]:
    file = window.session.settings

    def choose(look: Appearance) -> Action:
        words = {"system": tr("As the desktop"), "dark": tr("Dark"), "light": tr("Light")}
        return Action(
            f"theme-{look.value}", words[look.value], partial(file.change, theme=look),
            menu="View/Theme", checked=lambda: file.settings.theme is look,
        )  # fmt: skip

    def pause() -> None:
        window.session.jobs.pause(not window.session.jobs.is_paused)

    def full_screen() -> None:
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def some() -> bool:
        return window.tabs.count() > 1

    return [
        *(choose(look) for look in Appearance),
        Action("next-tab", tr("Next picture"), partial(window.turn_tabs, 1), "", "Ctrl+Tab", some, "View", "tabs"),
        Action("previous-tab", tr("Previous picture"), partial(window.turn_tabs, -1), "", "Ctrl+Shift+Tab", some, "View", "tabs"),
        Action(
            "jobs", tr("Jobs"), lambda: window.activity.toggle("jobs"), "jobs", "Ctrl+Alt+J", None,
            "View", "window", lambda: window.is_activity_shown("jobs"),
            tr("What is being made, what waits, and what has ended"),
        ),
        Action(
            "notices", tr("Notices"), lambda: window.activity.toggle("notices"), "info", "", None,
            "View", "window",
            lambda: window.is_activity_shown("notices"),
            tr("What was told, to be read again"),
        ),
        Action(
            "pause", tr("Pause all jobs"), pause, "pause", "", None, "View", "window",
            lambda: window.session.jobs.is_paused, tr("Begin nothing new, and let what runs rest"),
        ),
        Action(
            "full-screen", tr("Full screen"), full_screen, "", "F11", None, "View", "window",
            window.isFullScreen,
        ),
    ]  # fmt: skip


def _help(window: Window) -> list[Action]:
    filing = window.filing
    return [
        Action(
            "commands", tr("Find a command…"), window.finder.toggle, "search", "Ctrl+Shift+P; F3",
            menu="Help", section="find", hint=tr("Type what you want to do"),
        ),
        Action(
            "shortcuts", tr("Shortcuts…"), partial(filing.settings, "keyboard"), "", "Ctrl+Alt+K",
            menu="Help", section="find", hint=tr("Which keys run what, and how to change them"),
        ),
        Action("report", tr("Diagnostics report…"), filing.report, "info", menu="Help"),
        Action("about", tr("About Atelier"), filing.about, "help", menu="Help"),
    ]  # fmt: skip
