"""Params: an engine's parameters, declared once.

The declaration gives the check, the form, the command line, the recipe, the documentation and the
data of the property tests. Media inputs are fields like any other; `source` marks them.
"""

from __future__ import annotations

import difflib
import random
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from engines.problem import Problem
from engines.values import Media


def param(
    default: Any,
    title: str,
    hint: str = "",
    *,
    low: float | None = None,
    high: float | None = None,
    unit: str = "",
    group: str = "",
) -> Any:
    """Declare a parameter: default, title, one-sentence hint, inclusive range, unit and group."""
    extra: dict[str, Any] = {"unit": unit, "group": group}
    return Field(default, title=title, description=hint, ge=low, le=high, json_schema_extra=extra)


def source(title: str, hint: str = "", *, optional: bool = False) -> Any:
    """Declare a media input: forms skip it, panels wire it, the command line takes a path."""
    return Field(None if optional else ..., title=title, description=hint)


def seed() -> Any:
    """Declare the seed: the same seed gives the same result."""
    return param(0, "Seed", "The same seed gives the same result.", low=0, high=2**31 - 1)


def fresh_seed() -> int:
    """A seed that nobody chose."""
    return random.randrange(2**31)


@dataclass(frozen=True)
class Row:
    """One parameter as forms, the command line and documentation see it."""

    name: str
    title: str
    hint: str
    kind: type[Any]
    default: Any
    required: bool
    low: float | None = None
    high: float | None = None
    unit: str = ""
    group: str = ""

    @property
    def media(self) -> type[Media] | None:
        """The kind of media this takes, or None for a plain parameter."""
        return self.kind if issubclass(self.kind, Media) else None

    @property
    def choices(self) -> tuple[Enum, ...]:
        """The members of an Enum parameter, in order."""
        return tuple(self.kind) if issubclass(self.kind, Enum) else ()


class Params(BaseModel):
    """Frozen, checked parameters of an engine; unknown names are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    @classmethod
    def rows(cls) -> tuple[Row, ...]:
        """The declaration, a Row a field, in order."""
        return tuple(_row(name, field) for name, field in cls.model_fields.items())

    @classmethod
    def row(cls, name: str) -> Row:
        """The declaration of one field; KeyError when there is none."""
        return _row(name, cls.model_fields[name])

    @classmethod
    def sources(cls) -> dict[str, type[Media]]:
        """The media inputs: name → kind."""
        return {row.name: media for row in cls.rows() if (media := row.media) is not None}

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Self:
        """Build from plain values; a Problem in sentences says what does not fit."""
        try:
            return cls.model_validate(dict(values))
        except ValidationError as error:
            reasons = [_sentence(cls, detail) for detail in error.errors()]
            raise Problem(
                "These settings do not fit.",
                " ".join(reasons),
                "Change what is named here and try again.",
            ) from None

    def replace(self, **changes: Any) -> Self:
        """These parameters with some changed, checked again."""
        return self.check({**self.values(), **changes})

    def values(self) -> dict[str, Any]:
        """Field → value as it is, media included."""
        return {name: getattr(self, name) for name in type(self).model_fields}

    def settings(self) -> dict[str, Any]:
        """Field → JSON value, media left out."""
        return self.model_dump(mode="json", exclude=set(self.sources()))

    def inputs(self) -> dict[str, Media]:
        """The media that are given: field → value."""
        given = ((name, getattr(self, name)) for name in self.sources())
        return {name: value for name, value in given if value is not None}


def _row(name: str, field: FieldInfo) -> Row:
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    low = next((m.ge for m in field.metadata if hasattr(m, "ge")), None)
    high = next((m.le for m in field.metadata if hasattr(m, "le")), None)
    return Row(
        name=name,
        title=field.title or name.replace("_", " ").capitalize(),
        hint=field.description or "",
        kind=_plain(field.annotation),
        default=None if field.is_required() else field.get_default(),
        required=field.is_required(),
        low=low,
        high=high,
        unit=str(extra.get("unit", "")),
        group=str(extra.get("group", "")),
    )


def _plain(annotation: Any) -> type:
    """The type itself: `Image` of `Image | None`."""
    options = [option for option in get_args(annotation) if option is not type(None)]
    return options[0] if options else annotation  # type: ignore[no-any-return]


def _sentence(cls: type[Params], detail: ErrorDetails) -> str:
    name = str(detail["loc"][0]) if detail["loc"] else ""
    if detail["type"] == "extra_forbidden":
        close = difflib.get_close_matches(name, cls.model_fields, 1)
        return f"There is no setting “{name}”." + (f" Did you mean “{close[0]}”?" if close else "")
    if name not in cls.model_fields:
        return detail["msg"].removeprefix("Value error, ").rstrip(".") + "."
    row = cls.row(name)
    return f"{row.title} {_complaint(row, detail)}."


def _complaint(row: Row, detail: ErrorDetails) -> str:
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "missing":
        return "is missing"
    if kind == "greater_than_equal":
        return f"must be at least {context['ge']:g}{row.unit}"
    if kind == "less_than_equal":
        return f"must be at most {context['le']:g}{row.unit}"
    if row.choices:
        return "must be one of " + ", ".join(str(choice.value) for choice in row.choices)
    nouns = {int: "a whole number", float: "a number", bool: "yes or no", str: "a text"}
    if row.media is not None:
        return f"must be {_article(row.media.kind)}"
    if row.kind in nouns and (
        kind.endswith(("_parsing", "_type")) or kind.startswith(("int_from", "finite"))
    ):
        return f"must be {nouns[row.kind]}"
    return "does not fit: " + detail["msg"].removeprefix("Value error, ").rstrip(".")


def _article(noun: str) -> str:
    return ("an " if noun[0] in "aeiou" else "a ") + noun
