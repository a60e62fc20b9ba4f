"""Opening: what projects and picture files hold, for a session; on the io lane."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engines import Image, Problem
from studio.canvas import Canvas, canvas_from_image, flattened

if TYPE_CHECKING:
    from studio.project import Project
    from studio.recovery import Kinds

PROJECT_SUFFIX = ".atelier"


def create() -> Project:
    """A project without a name, in a file of its own."""
    from studio.project import Project

    return Project.create(None, kinds())


def open_project(path: Path) -> Project:
    """The project in a file; one that cannot be changed from here is opened for reading only."""
    from studio.faults import Unchangeable
    from studio.project import Project

    try:
        return Project.open(path, kinds())
    except Unchangeable as problem:
        project = Project.open(path, kinds(), read_only=True)
        title = f"“{path.name}” is open for reading only."
        reason = f"{problem.title} {problem.reason}"
        project.notices.append(Problem(title, reason, "Keep your work with File ▸ Save As."))
        return project


def first_picture(path: Path) -> Image | None:
    """What the first picture in a project looks like; None when there is none."""
    from studio.project import Project

    project = Project.open(path, kinds(), read_only=True)  # closed otherwise, it would be deleted
    try:
        states = (each.state for each in project.documents)
        return next((flattened(each) for each in states if isinstance(each, Canvas)), None)
    finally:
        project.close()


def look_at_file(path: Path, side: int) -> Image | None:
    """What a project or a picture file looks like, about `side` pixels."""
    from studio import looks

    suffix = path.suffix.lower()
    if suffix != PROJECT_SUFFIX:
        look = looks.look_at_openraster if suffix == ".ora" else looks.look_at_picture
        return look(path, side)
    try:
        return first_picture(path)
    except Problem:
        return None


def read_canvas(path: Path, say: Callable[[str], str] = str) -> tuple[Canvas, tuple[str, ...]]:
    """The picture in a file, in layers where it has some, and what was not kept of it.

    `say` gives the words for layers without a name.
    """
    if path.suffix.lower() == ".ora":
        from studio.openraster_read import read_openraster

        return read_openraster(path, say)
    from studio.media import read_image

    return canvas_from_image(read_image(path), path.stem), ()


def opened_with(name: str, notes: tuple[str, ...]) -> str:
    """Notes of a file that was opened in one short text."""
    more = (f"And {len(notes) - 2} more.",) if len(notes) > 3 else ()
    return " ".join((f"“{name}” was opened.", *notes[: 2 if more else 3], *more))


def kinds() -> Kinds:
    """The kinds of documents that a project may hold."""
    from studio.timeline import Timeline

    return {Canvas.kind: Canvas, Timeline.kind: Timeline}
