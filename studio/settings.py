"""Settings: what a person chose, and what the window remembers, in one JSON file.

Unknown keys are kept (another version may know them); a damaged file is moved aside.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from psygnal import Signal

from engines import Params, Problem, param

logger = logging.getLogger(__name__)

RECENT = 10
"""How many projects and pictures are offered again."""


def data_folder() -> Path:
    """Where this program keeps its own files: $ATELIER_HOME, else the system's place for it."""
    named = os.environ.get("ATELIER_HOME")
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("Atelier", appauthor=False)


class Appearance(StrEnum):
    """The theme: that of the desktop, or one of ours."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class Language(StrEnum):
    """The language of the window: that of the desktop, or one of ours by its own name."""

    SYSTEM = "system"
    ENGLISH = "english"
    DEUTSCH = "deutsch"

    @property
    def code(self) -> str:
        """Its code, "de"; empty for that of the desktop."""
        return {"english": "en", "deutsch": "de"}.get(self.value, "")


class Settings(Params):
    """What can be set; the dialog is made from it."""

    theme: Appearance = param(
        Appearance.SYSTEM, "Theme", "Dark, light, or what the desktop uses.", group="Window"
    )
    language: Language = param(
        Language.SYSTEM,
        "Language",
        "Of all words in the window. Counts from the next start.",
        group="Window",
    )
    touch: bool = param(
        False,
        "Large controls",
        "Buttons, rows and handles for fingers and pens: at least 44 pixels.",
        group="Window",
    )
    toasts: bool = param(
        True,
        "Tell what happens elsewhere",
        "A quiet notice in the corner when something long is done, or went wrong in another tab.",
        group="Notices",
    )
    desktop_hint: bool = param(
        True,
        "Call from the desktop",
        "Let the desktop mark the window when that happens while another one is in front.",
        group="Notices",
    )
    autosave: int = param(
        10,
        "Keep work every",
        "Seconds after which painted work is kept for the case of a crash.",
        low=5,
        high=600,
        unit="s",
        group="Safety",
    )
    undo: int = param(
        1024,
        "Memory for undo",
        "How much the past of one picture may take; beyond it the oldest steps are forgotten.",
        low=64,
        high=8192,
        unit="MiB",
        group="Safety",
    )
    threads: int = param(
        0,
        "Processor cores",
        "How many cores engines may use; 0 is all. Counts from the next start.",
        low=0,
        high=64,
        group="Engines",
    )
    graphics_card: bool = param(
        True,
        "Use the graphics card",
        "Let engines run on a graphics card where there is one. Counts from the next start.",
        group="Engines",
    )

    def environment(self) -> dict[str, str]:
        """Environment variables that make engine workers keep to these settings."""
        chosen: dict[str, str] = {}
        if self.threads:
            chosen |= {"OMP_NUM_THREADS": str(self.threads), "MKL_NUM_THREADS": str(self.threads)}
        if not self.graphics_card:
            chosen["CUDA_VISIBLE_DEVICES"] = ""
        return chosen


class SettingsFile:
    """The settings and the window's memory, as they are in the file now."""

    changed = Signal(Settings)

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or data_folder() / "settings.json"
        self.trouble: Problem | None = None
        """What was wrong with the file when it was read."""
        self.put_off: Callable[[Callable[[], None]], None] | None = None
        """Does something when the hand rests; without it what is remembered is kept at once."""
        self._is_behind = False
        self._data = self._read()
        self._settings = self._checked(self._data.get("settings"))

    @property
    def settings(self) -> Settings:
        """What is set now."""
        return self._settings

    def change(self, **changes: Any) -> None:
        """Set some settings and keep the file; a Problem when a value does not fit."""
        settings = self._settings.replace(**changes)
        if settings == self._settings:
            return
        self._settings = settings
        kept = self._data.get("settings")
        self._data["settings"] = {**(kept if isinstance(kept, dict) else {}), **settings.settings()}
        self._write()
        self.changed.emit(settings)

    def recall(self, key: str, default: Any = None) -> Any:
        """What the window remembered under a key."""
        memory = self._data.get("window")
        return memory.get(key, default) if isinstance(memory, dict) else default

    def remember(self, **memory: Any) -> None:
        """Remember plain JSON values for the window, beside those that are there."""
        kept = self._data.get("window")
        fresh = {**(kept if isinstance(kept, dict) else {}), **memory}
        if fresh == kept:
            return
        self._data["window"] = fresh
        self._is_behind = True
        if self.put_off is None:
            self.flush()
        else:
            self.put_off(self.flush)

    def flush(self) -> None:
        """Write what is remembered and not yet in the file."""
        if self._is_behind:
            self._write()

    @property
    def recent(self) -> tuple[Path, ...]:
        """Files opened or saved lately that still exist, newest first."""
        names = self.recall("recent", [])
        if not isinstance(names, list):
            return ()
        paths = [Path(name) for name in names if isinstance(name, str)]
        return tuple(path for path in paths if path.exists())

    def add_recent(self, path: Path) -> None:
        """Offer a file again."""
        names = [str(each) for each in self.recent if each != path.absolute()]
        self.remember(recent=[str(path.absolute()), *names][:RECENT])

    def _read(self) -> dict[str, Any]:
        try:
            data = json.loads(self.path.read_text("utf-8"))
            if not isinstance(data, dict):
                raise ValueError("it holds something else than an object")
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            self._set_aside(error)
            return {}
        return data

    def _set_aside(self, error: Exception) -> None:
        aside = self.path.with_name(self.path.name + ".damaged")
        logger.warning("the settings cannot be read: %s", error)
        try:
            os.replace(self.path, aside)
            where = f"The old file is kept as {aside.name}."
        except OSError:
            where = "The old file could not be kept."
        self.trouble = Problem(
            "The settings could not be read, so the usual ones are used.",
            where,
            "Choose your settings again in File ▸ Settings.",
        )

    def _checked(self, given: object) -> Settings:
        """The settings that fit; each that does not is the default."""
        settings = Settings()
        for name, value in (given if isinstance(given, Mapping) else {}).items():
            if name not in Settings.model_fields:
                continue
            try:
                settings = settings.replace(**{name: value})
            except Problem as problem:
                logger.warning("a setting is passed over: %s", problem.reason)
        return settings

    def _write(self) -> None:
        """Replace the file in one step, so that it is whole at every moment."""
        self._is_behind = False
        fresh = self.path.with_name(self.path.name + ".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(self._data, indent=2, ensure_ascii=False), "utf-8")
            os.replace(fresh, self.path)
        except OSError as error:
            logger.warning("the settings cannot be kept: %s", error)
