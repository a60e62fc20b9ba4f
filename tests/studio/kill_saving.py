"""A process that paints and saves until it is killed, and the check of what it leaves behind.

`python -m tests.studio.kill_saving FILE SEED` prints a number after each save that was promised:
the number is painted into the picture, so the check sees which one is there.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from engines import Problem
from studio.canvas import Canvas, new_canvas, rename_layer, set_tiles
from studio.document import Document
from studio.project import Project
from studio.strokes import Brush, Stroke
from studio.timeline import Timeline

KINDS: Any = {"canvas": Canvas, "timeline": Timeline}
ROOT = Path(__file__).parents[2]


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


def paint(path: Path, seed: int) -> None:
    """Open or make the project, then paint, keep, save and close until the end comes."""
    chance = random.Random(seed)
    while True:
        project = Project.open(path, KINDS) if path.exists() else Project.create(path, KINDS)
        if not project.documents:
            canvas = new_canvas(700, 500)
            first = rename_layer(canvas, canvas.layers[0].id, "number 0")
            project.add(Document(first, "Lake"))
        (document,) = project.documents
        for _ in range(chance.randrange(1, 12)):
            number = _number(document.state) + 1
            document.edit("Paint", _stroke(document.state, chance, number))
            if chance.random() < 0.5:
                project.save()().mark_clean()
            else:
                project.autosave()()
            _say(number)
        if not document.history.is_clean:
            project.save()().mark_clean()
        project.close()


def _say(number: int) -> None:
    os.write(1, f"{number}\n".encode())


def killed(path: Path, seed: int, life: float) -> int:
    """Let a process paint and kill it `life` seconds after its first save; its last promise."""
    command = [sys.executable, "-m", "tests.studio.kill_saving", str(path), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        time.sleep(life)
        child.send_signal(signal.SIGKILL)
        said += child.stdout.read()
        code = child.wait()
    if code != -signal.SIGKILL:
        raise AssertionError(f"the painter ended by itself with {code}")
    return int(said.split(b"\n")[-2])


def found(path: Path) -> int | None:
    """The number of the picture in the file; None when the project does not read.

    It reads twice, to look and then to go on, as a person would.
    """
    try:
        for read_only in (True, False):
            project = Project.open(path, KINDS, read_only=read_only)
            damaged = [each for each in project.notices if "recovered" not in each.title]
            number = _number(project.documents[0].state)
            if not read_only:
                project.save()()
            project.close()
            if damaged:
                return None
    except (Problem, IndexError):
        return None
    return number


def campaign(folder: Path, kills: int, seed: int = 1) -> tuple[int, int]:
    """Kill painters, each going on with what the last one left; (unreadable, promises lost)."""
    chance = random.Random(seed)
    unreadable = lost = 0
    path = folder / "painted.atelier"
    for kill in range(kills):
        if kill % 20 == 0:
            path = folder / f"painted{kill}.atelier"
        promised = killed(path, chance.randrange(1 << 30), chance.uniform(0, 0.2))
        number = found(path)
        unreadable += number is None
        lost += number is not None and number < promised
    return unreadable, lost


if __name__ == "__main__":
    paint(Path(sys.argv[1]), int(sys.argv[2]))
