"""Keys: which keys run which action: the sets that come with the program, and a person's own changes.

An action is known by its id, a key by its portable name ("Ctrl+Shift+P"). Sets and own changes say
only what differs from what the actions come with; own ones are kept in a TOML file.
"""

from __future__ import annotations

import json
import logging
import os
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from psygnal import Signal

from engines import Problem

SHIPPED = Path(__file__).parent.parent / "resources" / "keys"
FORMAT = 1
_LARGEST = 256 << 10
"""Bytes of a file; ours have a thousand."""

Keys = tuple[str, ...]
"""The keys of one action; the first is the one that menus show."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class KeySet:
    """Keys that belong together; `keys` says what differs from those the actions come with."""

    name: str
    title: str
    hint: str
    keys: Mapping[str, Keys]


@cache
def key_sets() -> tuple[KeySet, ...]:
    """The sets that come with the program; the first changes nothing."""
    return tuple(_set_in(path) for path in sorted(SHIPPED.glob("*.toml")))


def assigned(usual: Mapping[str, Keys], *changes: Mapping[str, Keys]) -> dict[str, Keys]:
    """The keys of every action of `usual` after these changes, the later ones the stronger.

    A key runs one action: where two claim it, the stronger claim wins, else the first action.
    """
    owners: dict[str, tuple[int, str]] = {}
    claims: dict[str, tuple[int, Keys]] = {}
    for id, keys in usual.items():
        strength = max((n for n, each in enumerate(changes, 1) if id in each), default=0)
        claims[id] = (strength, changes[strength - 1][id] if strength else keys)
        for key in claims[id][1]:
            if key not in owners or owners[key][0] < strength:
                owners[key] = (strength, id)
    return {
        id: tuple(dict.fromkeys(key for key in keys if owners[key][1] == id))
        for id, (_, keys) in claims.items()
    }


def given(
    own: Mapping[str, Keys], base: Mapping[str, Keys], id: str, keys: Keys
) -> dict[str, Keys]:
    """One's own keys once an action has exactly these; `base` are those without own ones.

    An action that had one of them by a choice of one's own has it no longer.
    """
    fresh = {other: tuple(key for key in some if key not in keys) for other, some in own.items()}
    fresh[id] = keys
    return {each: some for each, some in fresh.items() if some != base.get(each)}


class KeyFile:
    """The set that was chosen and one's own keys, as they are in the file now."""

    changed = Signal()
    """Other keys are in force."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.trouble: Problem | None = None
        """What was wrong with the file when it was read."""
        self._set = key_sets()[0]
        self._own: dict[str, Keys] = {}
        self._read()

    @property
    def set(self) -> KeySet:
        """The set that was chosen."""
        return self._set

    @property
    def own(self) -> Mapping[str, Keys]:
        """One's own keys, by the ids of their actions: what differs from the set."""
        return dict(self._own)

    def choose(self, name: str) -> None:
        """Use another set; one's own keys stay. KeyError for a name there is not."""
        self._set = {each.name: each for each in key_sets()}[name]
        self._keep()

    def change(self, own: Mapping[str, Keys]) -> None:
        """Have these own keys and no others; a Problem when they cannot be kept in the file."""
        self._own = dict(own)
        self._keep()

    def _keep(self) -> None:
        self.changed.emit()
        lines = ["# The keys chosen in Settings ▸ Keyboard.", f"format = {FORMAT}"]
        lines += [f"set = {_toml(self._set.name)}", "", "[keys]"]
        lines += [f"{_toml(id)} = {_toml(list(keys))}" for id, keys in sorted(self._own.items())]
        fresh = self.path.with_name(self.path.name + ".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text("\n".join([*lines, ""]), "utf-8")
            os.replace(fresh, self.path)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise Problem(
                "The keys could not be kept.",
                f"{self.path.name}: {error.strerror or error}.",
                "They count until the program ends. Free some space, then change one again.",
            ) from None

    def _read(self) -> None:
        try:
            fields = _fields_in(self.path)
            chosen = {each.name: each for each in key_sets()}.get(str(fields.get("set")))
            self._set, self._own = chosen or self._set, _keys_in(fields)
        except FileNotFoundError:
            return
        except OSError as error:
            self._tell(f"{error.strerror or error}.", "It is tried again at the next start.")
        except ValueError as error:  # bad TOML, no text, or ours
            reason = "It is no text." if isinstance(error, UnicodeDecodeError) else str(error)
            aside = self.path.with_name(self.path.name + ".damaged")
            with suppress(OSError):
                os.replace(self.path, aside)
            self._tell(reason.rstrip(".") + ".", f"The old file is kept as {aside.name}.")

    def _tell(self, reason: str, kept: str) -> None:
        logger.warning("the keys cannot be read: %s", reason)
        self.trouble = Problem(
            "Your keys could not be read, so the usual ones are used.",
            f"{self.path.name}: {reason} {kept}",
            "Choose your keys again in Settings ▸ Keyboard.",
        )


def _fields_in(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ValueError("It is far too large.")
    fields = tomllib.loads(data.decode("utf-8"))
    if fields.get("format") != FORMAT:
        newer = isinstance(fields.get("format"), int) and fields["format"] > FORMAT
        raise ValueError("A newer Atelier wrote it." if newer else "It holds no keys of Atelier.")
    return fields


def _keys_in(fields: Mapping[str, Any]) -> dict[str, Keys]:
    given = fields.get("keys", {})
    if not isinstance(given, dict):
        raise ValueError("It holds no keys of Atelier.")
    for id, keys in given.items():
        if not (isinstance(keys, list) and all(isinstance(key, str) for key in keys)):
            raise ValueError(f"The keys of {id} are no list of names.")
    return {id: tuple(keys) for id, keys in given.items()}


def _set_in(path: Path) -> KeySet:
    fields = tomllib.loads(path.read_text("utf-8"))
    name = path.stem.partition("-")[2]
    return KeySet(name, fields["title"], fields["hint"], _keys_in(fields))


def _toml(value: Any) -> str:
    """A text or a list of texts as TOML writes it; its strings escape as JSON's do, but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
