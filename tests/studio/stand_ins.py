"""Engines for the tests of jobs and of the worker: slow, failing, dying, loud, huge."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from engines import (
    Audio,
    Context,
    Engine,
    Evidence,
    Image,
    Labels,
    Mask,
    Params,
    Problem,
    Progress,
    Result,
    Task,
    param,
    source,
)

HOOKS: list[Callable[[Progress], None]] = []


class Numbers(Params):
    picture: Image | None = source("Picture", optional=True)
    mask: Mask | None = source("Mask", optional=True)
    labels: Labels | None = source("Labels", optional=True)
    sound: Audio | None = source("Sound", optional=True)
    count: int = param(0, "Count")
    hook: int = param(0, "Hook")
    seconds: float = param(0.0, "Seconds")
    text: str = param("", "Text")


def invert(params: Numbers, context: Context) -> Result:
    assert params.picture is not None
    pixels = params.picture.pixels.copy()
    pixels[..., :3] = 255 - pixels[..., :3]
    return Result.of(picture=Image.adopt(pixels))


def echo(params: Numbers, context: Context) -> Result:
    """Everything that can cross, back again."""
    evidence = Evidence(0.25, "counting", "It counts only.", params.mask)
    return Result.of(**params.inputs(), evidence=evidence, text=params.text)


def reports(params: Numbers, context: Context) -> Result:
    for number in range(params.count):
        context.progress(number / params.count, str(number))
    return Result.of(text="counted")


def previews(params: Numbers, context: Context) -> Result:
    for number in range(params.count):
        shade = np.full((32, 48, 3), number, np.uint8)
        context.progress(number / params.count, str(number), Image.from_rgb(shade))
        time.sleep(params.seconds)
    return Result.of(text="shown")


def calls(params: Numbers, context: Context) -> Result:
    HOOKS[params.hook](context.progress)
    return Result.of(text="called")


def forever(params: Numbers, context: Context) -> Result:
    while True:
        context.progress(0.5, "still")
        time.sleep(0.001)


def deaf(params: Numbers, context: Context) -> Result:
    context.progress(0.1, "from now on deaf")
    time.sleep(60)
    return Result.of(text="too late")


def busy(params: Numbers, context: Context) -> Result:
    """Computes for some seconds, holding the interpreter as tokenizers do."""
    end = time.monotonic() + params.seconds
    while time.monotonic() < end:
        context.progress(0.5, "busy")
        sum(number * number for number in range(20_000))
    return Result.of(text="rested")


def refuses(params: Numbers, context: Context) -> Result:
    raise Problem("It is too small.", "It has 3 pixels.", "Choose a larger one.")


def breaks(params: Numbers, context: Context) -> Result:
    return Result.of(text=str(1 // params.count))


def exits(params: Numbers, context: Context) -> Result:
    context.progress(0.2, "about to leave")
    print("a last word", file=sys.stderr, flush=True)
    os._exit(3)


def is_killed(params: Numbers, context: Context) -> Result:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("unreachable")


def hog(params: Numbers, context: Context) -> Result:
    np.zeros((1 << 50,), np.uint8)
    raise AssertionError("unreachable")


def loud(params: Numbers, context: Context) -> Result:
    print("hello from a library")
    os.write(1, b"and from its C code\n")
    sys.stdout.write('{"say": "done"}\n')
    sys.stdout.flush()
    return Result.of(text=sys.stdin.read() if params.count else "loud")


def huge(params: Numbers, context: Context) -> Result:
    side = params.count
    return Result.of(picture=Image.adopt(np.full((side, side, 4), 200, np.uint8)))


def cramped(params: Numbers, context: Context) -> Result:
    """Finds no room for its pictures."""
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    big = Image.adopt(np.zeros((100, 100, 4), np.uint8))
    try:
        context.progress(0.5, "cramped", big)
        time.sleep(0.1)
        return Result.of(picture=big) if params.count else Result.of(text="without previews")
    finally:
        if not params.count:
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def wrong(params: Numbers, context: Context) -> Result:
    return Result((("picture", 3),))  # type: ignore[arg-type]


def pid(params: Numbers, context: Context) -> Result:
    return Result.of(text=f"{os.getpid()} {os.getpriority(os.PRIO_PROCESS, 0)}")


def slow_to_warm(context: Context) -> None:
    for _ in range(2000):
        context.progress(0.5)
        time.sleep(0.01)


_RUNS = (
    invert, echo, reports, previews, calls, forever, deaf, busy, refuses, breaks, exits,
    is_killed, hog, loud, huge, cramped, wrong, pid,
)  # fmt: skip

ENGINES: dict[str, Engine[Any]] = {
    f"test.{run.__name__}": Engine(
        f"test.{run.__name__}", run.__name__, Task.VARIATIONS, Numbers, run, version=3
    )
    for run in _RUNS
}
ENGINES["test.slow_to_warm"] = Engine(
    "test.slow_to_warm", "Slow", Task.VARIATIONS, Numbers, reports, warm=slow_to_warm
)


def find(name: str) -> Engine[Any]:
    return ENGINES[name]


def context_for(progress: Progress, device: str) -> Context:
    return Context(progress=progress, device=device)
