"""Atelier: the composition root, and the entry of the engine worker."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

HELP = """usage: main.py [FILES]
       main.py engines [--json]
       main.py run ENGINE --param value --output PATH
       main.py run --recipe RESULT --output PATH
       main.py screenshot DIR
       main.py bench [NAME] [--json]
       main.py train [RECIPE]

Opens the studio, with pictures or a project if they are named, or runs one command.
Without a display it plays the main job and says where the pictures are.
"""


def main(arguments: list[str]) -> int:
    """Open the studio with `arguments` as files, or run a command; gives the exit code."""
    # Threads of torch that wait spinning make a call beside a busy program ten times slower.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault(
        "OPENBLAS_THREAD_TIMEOUT", "4"
    )  # its threads spin for 30 ms at each start
    first = arguments[0] if arguments else ""
    if first == "--worker":
        return _work()
    if first in ("-h", "--help"):
        sys.stdout.write(HELP)
        return 0
    if first in ("engines", "run", "screenshot", "bench", "train"):
        from studio import cli

        return cli.main(arguments, _screenshots, _train)
    if not _has_display():
        from studio import cli

        return cli.play(Path("out"))
    gc.disable()  # what is imported stays: looking through it again and again takes a fifth of a start
    from ui import app

    return app.run([Path(argument) for argument in arguments])


def _work() -> int:
    from engines.registry import context_for, find
    from studio import server

    return server.serve(find, context_for)


def _screenshots(folder: Path) -> list[Path]:
    from ui import screenshots

    return screenshots.take(folder)


def _train(arguments: Sequence[str]) -> int:
    from engines.training import command

    return command.main(arguments)


def _has_display() -> bool:
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or sys.platform in ("win32", "darwin")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
