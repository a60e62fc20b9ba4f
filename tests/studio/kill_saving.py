"""A process that paints and saves until it is killed, and the check of what it leaves behind.

`python -m tests.studio.kill_saving FILE SEED` keeps what it paints in every way there is and prints
a promise after each: the number that is painted into the picture, how many results there are, and
the file. The check sees which number and which results are there. With a third word it does not
close the file again: a second program on the same project.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engines import Image, Problem
from studio.canvas import Canvas, new_canvas, rename_layer, set_tiles
from studio.document import Document
from studio.project import Project
from studio.strokes import Brush, Stroke
from studio.timeline import Timeline

KINDS: Any = {"canvas": Canvas, "timeline": Timeline}
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Kept:
    """What is promised, or found: the painting's number and how many results are there."""

    number: int
    results: int
    path: Path


def _result(index: int) -> Image:
    return Image.adopt(np.random.default_rng(index).integers(0, 256, (40, 40, 4), np.uint8))


def _stroke(canvas: Canvas, chance: random.Random, number: int) -> Canvas:
    layer = canvas.layers[chance.randrange(len(canvas.layers))]
    brush = Brush(size=40, colour=(chance.randrange(256), 90, 30))
    stroke = Stroke(layer.tiles, brush)
    for _ in range(4):
        stroke.to(chance.uniform(0, canvas.width), chance.uniform(0, canvas.height))
    painted = set_tiles(canvas, layer.id, stroke.finish())
    return rename_layer(painted, canvas.layers[0].id, f"number {number}")


def _number(canvas: Canvas) -> int:
    return int(canvas.layers[0].name.removeprefix("number "))


def opened(path: Path) -> Project:
    """Open or make the project of a painter."""
    project = Project.open(path, KINDS) if path.exists() else Project.create(path, KINDS)
    if not project.documents:
        canvas = new_canvas(700, 500)
        first = rename_layer(canvas, canvas.layers[0].id, "number 0")
        project.add(Document(first, "Lake"))
        project.save()().mark_clean()
    return project


def paint(path: Path, seed: int, moves: bool = True) -> None:
    """Open or make the project, then paint, keep, save and close until the end comes."""
    chance = random.Random(seed)
    while True:
        project = opened(path)
        (document,) = project.documents
        promised = _number(document.state)
        for _ in range(chance.randrange(1, 12) if moves else 1 << 30):
            number = _number(document.state) + 1
            document.edit("Paint", _stroke(document.state, chance, number))
            promised = _keep(project, chance, moves) or promised
            _say(Kept(promised, len(project.assets), project.path))
        if not document.history.is_clean:
            project.save()().mark_clean()
        path = project.path
        project.close()


def _keep(project: Project, chance: random.Random, moves: bool) -> int | None:
    """Keep the painting, or a result, or move to another file; the number that is safe then."""
    number = _number(project.documents[0].state)
    way = chance.choice(["save", "save", "autosave", "autosave", "result", "move"])
    if way == "result":
        project.assets.keep(_result(len(project.assets)), "")
        return None
    if way == "autosave":
        project.autosave()()
    elif way == "move" and moves:
        names = [name for name in ("a", "b", "c") if name != project.path.stem]
        target = project.path.with_name(f"{chance.choice(names)}.atelier")
        project.save_as(target)().mark_clean()
    else:
        project.save()().mark_clean()
    return number


def _say(kept: Kept) -> None:
    os.write(1, f"{kept.number} {kept.results} {kept.path.name}\n".encode())


def heard(line: bytes, folder: Path) -> Kept:
    """The promise a painter printed."""
    number, results, name = line.split()
    return Kept(int(number), int(results), folder / name.decode())


def painter(path: Path, seed: int, *more: str) -> subprocess.Popen[bytes]:
    """Start a process that paints."""
    command = [sys.executable, "-m", "tests.studio.kill_saving", str(path), str(seed), *more]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)


def killed(path: Path, seed: int, life: float) -> Kept:
    """Let a process paint and kill it `life` seconds after its first save; its last promise."""
    with painter(path, seed) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        time.sleep(life)
        child.send_signal(signal.SIGKILL)
        said += child.stdout.read()
        code = child.wait()
    if code != -signal.SIGKILL:
        raise AssertionError(f"the painter ended by itself with {code}")
    return heard(said.split(b"\n")[-2], path.parent)


def found(path: Path, writing: bool = True) -> Kept | None:
    """What a file holds; None when it does not read.

    It reads twice, to look and then to go on, as a person would.
    """
    try:
        for read_only in (True, False) if writing else (True,):
            project = Project.open(path, KINDS, read_only=read_only)
            damaged = [each for each in project.notices if "recovered" not in each.title]
            number, results = _number(project.documents[0].state), len(project.assets)
            listed = {
                each.digest: project.assets.image(each.digest) for each in project.assets.listed
            }
            whole = listed == {_result(i).digest: _result(i) for i in range(results)}
            if not read_only:
                project.save()()
            project.close()
            if damaged or not whole:
                return None
    except (Problem, IndexError):
        return None
    return Kept(number, results, path)


def campaign(folder: Path, kills: int, seed: int = 1) -> tuple[int, int, int]:
    """Kill painters, each going on with what the last one left: (unreadable, lost, left over).

    Counted are files that do not read, promises that were broken, and hidden files that stay.
    """
    chance = random.Random(seed)
    unreadable = lost = 0
    place, path = folder, folder / "a.atelier"
    for kill in range(kills):
        if kill % 20 == 0:
            place = folder / f"round {kill}"
            place.mkdir()
            path = place / "a.atelier"
        promised = killed(path, chance.randrange(1 << 30), chance.uniform(0, 0.2))
        present = [found(each) for each in sorted(place.glob("*.atelier"))]
        unreadable += present.count(None)
        # A move that was not told yet may be done: then the newest work is in the other file.
        newest = max(
            (each for each in present if each), key=lambda each: (each.number, each.results)
        )
        lost += newest.number < promised.number or newest.results < promised.results
        path = newest.path
    return unreadable, lost, len(list(folder.rglob(".*")))


if __name__ == "__main__":
    paint(Path(sys.argv[1]), int(sys.argv[2]), moves=len(sys.argv) == 3)
