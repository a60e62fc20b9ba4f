"""Engine, Context, Result, Task: what an engine is and what it may use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from engines.params import Params
from engines.problem import Problem
from engines.progress import Progress
from engines.values import Image, Labels, Mask, Media

P = TypeVar("P", bound=Params)


@dataclass(frozen=True)
class Signature:
    """The names and kinds of what engines of one task take and give."""

    inputs: Mapping[str, type[Media]]
    outputs: Mapping[str, type[Media]]


class Task(StrEnum):
    """What an engine is for; engines of one task can stand in for one another."""

    REPAINT = "repaint"
    VARIATIONS = "variations"
    RETARGET = "retarget"
    TEXTURE = "texture"
    MATERIALS = "materials"
    LANDSCAPE = "landscape"
    SKETCH = "sketch"
    COLORIZE = "colorize"
    UPSCALE = "upscale"
    GENERATE = "generate"

    @property
    def signature(self) -> Signature:
        """The names of the inputs an engine of this task may have, and of its outputs."""
        return _SIGNATURES[self]


_PICTURE: dict[str, type[Media]] = {"picture": Image}

_SIGNATURES: dict[Task, Signature] = {
    Task.REPAINT: Signature(
        {
            "painting": Image,
            "reference": Image,
            "labels": Labels,
            "reference_labels": Labels,
            "mask": Mask,
        },
        _PICTURE,
    ),
    Task.VARIATIONS: Signature(_PICTURE, _PICTURE),
    Task.RETARGET: Signature(_PICTURE, _PICTURE),
    Task.TEXTURE: Signature(_PICTURE, _PICTURE),
    Task.MATERIALS: Signature(_PICTURE, {"labels": Labels, "swatches": Image}),
    Task.LANDSCAPE: Signature({}, {"picture": Image, "labels": Labels}),
    Task.SKETCH: Signature({"lines": Image}, _PICTURE),
    Task.UPSCALE: Signature(_PICTURE, _PICTURE),
    Task.GENERATE: Signature({"picture": Image, "mask": Mask}, _PICTURE),
    Task.COLORIZE: Signature({"picture": Image, "hints": Image, "mask": Mask}, _PICTURE),
}


@dataclass(frozen=True)
class Evidence:
    """What a check found: a score in 0…1, where, by which method, and what it cannot tell."""

    score: float
    method: str
    limits: str
    map: Mask | None = None


Value = Media | Evidence | str


@dataclass(frozen=True)
class Result:
    """Named values an engine gives back, the main one first."""

    values: tuple[tuple[str, Value], ...]

    @classmethod
    def of(cls, **values: Value) -> Result:
        """A result from keyword arguments, the main value first."""
        return cls(tuple(values.items()))

    def __getitem__(self, name: str) -> Value:
        return dict(self.values)[name]

    def __iter__(self) -> Iterator[tuple[str, Value]]:
        return iter(self.values)

    @property
    def main(self) -> Value:
        """The first value: what the task is named for."""
        return self.values[0][1]

    def image(self, name: str = "picture") -> Image:
        """The picture of that name; TypeError when it is something else."""
        value = self[name]
        if not isinstance(value, Image):
            raise TypeError(f"{name} is no picture")
        return value


def _no_weights(card: str) -> Path:
    raise Problem(
        f"The model {card} is not installed.", "", "Install it in Models, then try again."
    )


def _no_call(engine: str, params: Params) -> Result:
    raise Problem(f"The engine {engine} cannot be called from here.")


@dataclass(frozen=True)
class Context:
    """What an engine may use: progress, a device, weights, other engines, and a memory cap."""

    progress: Progress = field(default_factory=Progress)
    device: str = "cpu"
    weights: Callable[[str], Path] = _no_weights
    call: Callable[[str, Params], Result] = _no_call
    memory: int = 1_500_000_000
    """Bytes an engine may take at most, beside what is loaded already."""


class Words(Protocol):
    """The words that a prompt may use, and which of a prompt were never taught."""

    @property
    def counts(self) -> Mapping[str, int]:
        """How many pictures show each word, the words in the order they are offered."""

    def unknown(self, prompt: str) -> list[str]:
        """The words of a prompt that mean nothing here, as they were written."""


@dataclass(frozen=True)
class Engine(Generic[P]):
    """A name, a task, parameters declared once, and a function from them to a result."""

    name: str
    title: str
    task: Task
    params: type[P]
    run: Callable[[P, Context], Result]
    warm: Callable[[Context], None] = lambda context: None
    """Loads the libraries and compiles the kernels this engine needs, while nobody waits."""
    unavailable: Callable[[], str] = lambda: ""
    """Why this engine cannot run here, as a sentence; empty when it can."""
    words: Callable[[], Words | None] = lambda: None
    """What its prompt may say; None where any words will do, or where there is no prompt."""
    card: str | None = None
    """The model a person must install for it; None where everything comes with the program."""
    cards: tuple[str, ...] = ()
    """The models that come with the program and that it may use."""
    version: int = 1
    """Raised when the same parameters give another result."""

    def __call__(self, params: P, context: Context | None = None) -> Result:
        """Run with a default context: for notebooks and tests."""
        return self.run(params, context or Context())
