"""Recipes: how a result was made, as data that makes it again.

A `Call` is what to do; its media are in it. A `Recipe` is what was done; its media are named by
their digests, so it fits into a picture's metadata and tells nothing of the pictures themselves.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engines import Audio, Image, Labels, Mask, Media, Params, Problem, find_engine
from studio import VERSION

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
GENERATIONS = 6
"""How many makings before its own a recipe tells of: with two inputs each, each doubles it."""
FindInput = Callable[["Ingredient"], Media | None]
"""Gives the media an ingredient means, or None when it is not to be found."""


@dataclass(frozen=True)
class Call:
    """What an engine shall do: data, so any lane can do it, here or elsewhere."""

    engine: str
    params: Params
    card: str | None = None
    device: str = "auto"
    """cuda, mps, cpu, or auto for the best there is."""


class Ingredient(BaseModel):
    """An input by its digest, with what helps to find it, and how it was made itself."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sha256: Sha256
    kind: str
    size: tuple[int, int] | None = None
    """Width and height of what has them, in pixels."""
    parent: Recipe | None = None


class Recipe(BaseModel):
    """How a result was made: the same pixels on the same device, nearly the same elsewhere."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = 1
    engine: str
    engine_version: int
    card: str | None = None
    files: dict[str, Sha256] = {}
    """The files of the card: path → SHA-256."""
    settings: dict[str, Any]
    inputs: dict[str, Ingredient]
    device: str
    program: str = VERSION

    def to_json(self) -> str:
        """This recipe as one line of JSON; `parse` reads it."""
        return self.model_dump_json()

    def with_parents(self, parents: Mapping[str, Recipe]) -> Recipe:
        """This recipe, saying of some of its inputs (by digest) how they were made.

        What was made more than `GENERATIONS` before is left out.
        """
        inputs = {
            name: each.model_copy(update={"parent": parents.get(each.sha256, each.parent)})
            for name, each in self.inputs.items()
        }
        return self.model_copy(update={"inputs": inputs})._young(GENERATIONS)

    def _young(self, generations: int) -> Recipe:
        inputs = {}
        for name, each in self.inputs.items():
            parent = each.parent._young(generations - 1) if each.parent and generations else None
            inputs[name] = each.model_copy(update={"parent": parent})
        return self.model_copy(update={"inputs": inputs})


def recipe_of(
    call: Call,
    *,
    device: str | None = None,
    engine_version: int | None = None,
    files: Mapping[str, str] | None = None,
) -> Recipe:
    """The recipe of what `call` makes.

    `device` is where it ran, `engine_version` what ran (both taken from the call and the registry
    when left out), `files` the SHA-256 of each file of the card. Hashes the inputs if nobody has.
    """
    if engine_version is None:
        engine_version = find_engine(call.engine).version
    return Recipe(
        engine=call.engine,
        engine_version=engine_version,
        card=call.card,
        files=dict(files or {}),
        settings=call.params.settings(),
        inputs={name: _ingredient(media) for name, media in call.params.inputs().items()},
        device=device or call.device,
    )


def _ingredient(media: Media) -> Ingredient:
    size = media.size if isinstance(media, Image | Mask | Labels) else None
    return Ingredient(sha256=media.digest, kind=media.kind, size=size)


def parse(text: str) -> Recipe:
    """The recipe in a text; a Problem when it is damaged or of a newer program."""
    if _version_in(text) > Recipe.model_fields["version"].default:
        raise Problem(
            "This recipe is of a newer version of the program.",
            "This version cannot read it.",
            "Update the program, then try again.",
        )
    try:
        return Recipe.model_validate_json(text)
    except ValidationError as error:
        wrong = error.errors()[0]
    place = ".".join(str(part) for part in wrong["loc"])
    raise Problem(
        "This recipe is damaged.",
        f"At “{place}”: {wrong['msg']}." if place else f"{wrong['msg']}.",
        "Choose another copy of the result.",
    )


def _version_in(text: str) -> int:
    try:
        version = json.loads(text)["version"]
    except (ValueError, TypeError, LookupError, RecursionError):
        return 0
    return version if isinstance(version, int) else 0


def replay(recipe: Recipe, find_input: FindInput) -> Call:
    """The call that makes the recipe's result again.

    Raises a Problem when an input is missing, or when the engine or its settings are unknown here.
    """
    engine = find_engine(recipe.engine)
    media: dict[str, Media] = {}
    for name, ingredient in recipe.inputs.items():
        found = find_input(ingredient)
        if found is None:
            raise _missing(name, ingredient)
        media[name] = found
    params: Params = engine.params.check({**recipe.settings, **media})
    return Call(recipe.engine, params, recipe.card, recipe.device)


_NOUNS = {"image": "picture", "labels": "label map", "audio": "sound"}


def _missing(name: str, ingredient: Ingredient) -> Problem:
    noun = _NOUNS.get(ingredient.kind, ingredient.kind)
    width, height = ingredient.size or (0, 0)
    size = f" It has {width}×{height} pixels." if ingredient.size else ""
    return Problem(
        f"The {noun} “{name}” ({ingredient.sha256[:4]}…) is not beside the result.",
        f"The recipe needs the very same {noun}.{size}",
        "Put it into the folder of the result, under any name, and try again.",
    )


def beside(path: Path) -> FindInput:
    """Looks for ingredients among the files in the folder of `path`: by size, then by digest."""
    decoded: dict[tuple[Path, str], Media | None] = {}

    def look(ingredient: Ingredient) -> Media | None:
        for candidate in _candidates(path.parent, ingredient):
            key = (candidate, ingredient.kind)
            if key not in decoded:
                decoded[key] = _opened(candidate, ingredient.kind)
            media = decoded[key]
            if media is not None and media.digest == ingredient.sha256:
                return media
        return None

    return look


_READABLE: dict[str, type[Media]] = {each.kind: each for each in (Image, Mask, Labels, Audio)}


def _opened(path: Path, kind: str) -> Media | None:
    from studio import media

    if kind not in _READABLE:
        return None
    try:
        return media.read_media(_READABLE[kind], path)
    except Problem:
        return None  # a file that cannot be read is not the one we look for


def _candidates(folder: Path, ingredient: Ingredient) -> list[Path]:
    try:
        files = sorted(each for each in folder.iterdir() if each.is_file())
    except OSError:
        return []
    if ingredient.size is None:
        return files
    return [each for each in files if _has_size(each, ingredient.size)]


def _has_size(path: Path, size: tuple[int, int]) -> bool:
    """Whether the header of a file says a picture of that size, upright or turned by EXIF."""
    import warnings

    from PIL import Image as Picture

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Picture.open(path) as picture:
                return tuple(sorted(picture.size)) == tuple(sorted(size))
    except Exception:
        return False  # not a picture, or not one that can be read
