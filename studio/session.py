"""Session: one running studio, its settings, jobs and open project; handed in, never global."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from psygnal import Signal

from engines import Image, Problem, Progress
from studio import opening
from studio.canvas import Canvas, flattened, new_canvas
from studio.document import Document, Storable
from studio.jobs import Job, JobQueue
from studio.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from studio.assets import Asset
    from studio.brush_shelf import Shelf
    from studio.export import Delivery, Proof
    from studio.keys import KeyFile
    from studio.palettes import PaletteShelf, Recent
    from studio.project import Project, Saved, Version
    from studio.recipes import Recipe
    from studio.recovery import Orphan
    from studio.samples import Sample
    from studio.wishes import Wish

SIZE = (1024, 683)
"""The first picture's, in pixels."""


class Session:
    """Opens, keeps, saves and closes; used on the owner thread, files are touched on the io lane."""

    opened = Signal(Document)
    """A document is there."""
    closed = Signal(Document)
    """A document is gone."""
    changed = Signal()
    """The project, its name, or whether it has unsaved changes is another."""
    troubled = Signal(Problem)
    """Something could not be done."""
    noted = Signal(str)
    """A sentence about something that was done, but not wholly."""

    def __init__(self, settings: SettingsFile, jobs: JobQueue) -> None:
        self.settings, self.jobs = settings, jobs
        self._project: Project | None = None
        self._documents: list[Document[Any]] = []
        self._watched: dict[str, Callable[[], None]] = {}
        self.say: Callable[[str], str] = str
        """How things that are made here are named: in the person's language, where a face says how."""
        self.choices: dict[str, Any] = {}
        """What was chosen last in panels, for the tabs to come; forgotten at the end."""
        self._altered = False
        """Whether documents were removed since the last save."""
        settings.changed.connect(self._bound)

    # ---- what there is ----------------------------------------------------------------------

    @property
    def documents(self) -> tuple[Document[Any], ...]:
        """The open documents, in the order of their tabs."""
        return tuple(self._documents)

    @property
    def project(self) -> Project | None:
        """The open project; None in the first moment, before it has a file."""
        return self._project

    @property
    def path(self) -> Path | None:
        """The project's file; None while it is untitled."""
        project = self._project
        return project.path if project is not None and not project.is_untitled else None

    @property
    def title(self) -> str:
        """What the project is called."""
        return self.path.stem if self.path is not None else "Untitled"

    @property
    def is_read_only(self) -> bool:
        """Whether the project can be looked at and saved under another name only."""
        return self._project is not None and self._project.read_only

    @property
    def is_modified(self) -> bool:
        """Whether something would be lost without saving."""
        return self._altered or any(not each.history.is_clean for each in self._documents)

    @cached_property
    def brushes(self) -> Shelf:
        """The brushes there are, beside the settings."""
        from studio.brush_shelf import Shelf

        return Shelf(self.settings.path.parent / "brushes")

    @cached_property
    def palettes(self) -> PaletteShelf:
        """The palettes there are, beside the settings."""
        from studio.palettes import PaletteShelf

        return PaletteShelf(self.settings.path.parent / "palettes")

    @cached_property
    def keys(self) -> KeyFile:
        """The keys that were chosen, beside the settings."""
        from studio.keys import KeyFile

        return KeyFile(self.settings.path.parent / "keys.toml")

    @cached_property
    def recent_colours(self) -> Recent:
        """The colours that were painted with last."""
        from studio.palettes import Recent

        return Recent(self.settings)

    @property
    def samples(self) -> tuple[Sample, ...]:
        """The pictures to try things with."""
        from studio.samples import samples

        return samples()

    # ---- documents --------------------------------------------------------------------------

    def new_picture(
        self,
        size: tuple[int, int] = SIZE,
        paper: tuple[int, int, int] | None = (255, 255, 255),
        title: str = "",
    ) -> Document[Canvas]:
        """Add an empty picture."""
        canvas = new_canvas(*size, paper, self.say("Layer 1"))
        return self.add_picture(canvas, title or self._free_title(self.say("Picture")))

    def add_picture(self, canvas: Canvas, title: str, *, is_made: bool = False) -> Document[Canvas]:
        """Add a picture; one that was made here would be lost if it were closed unsaved."""
        document = Document(canvas, title)
        if is_made:
            document.history.mark_unsaved()
        self._add(document)
        return document

    def close_document(self, document: Document[Any]) -> None:
        """Take a document out of the project; its last saved state stays among the versions."""
        self._remove(document)
        if self._project is not None:
            self._project.remove(document)
            self._altered = self.path is not None
        self.changed.emit()

    def recipe_of(self, document: Document[Canvas]) -> str | None:
        """How the topmost result in a picture was made, as JSON; None when nothing was made."""
        from studio.results import recipe_of

        assets = self._project.assets.listed if self._project is not None else ()
        return recipe_of(document.state, assets)

    def proof_of(self, document: Document[Canvas]) -> Proof:
        """The picture as it is now, for trying out how to export it."""
        from studio.export import Proof

        assets = self._project.assets.listed if self._project is not None else ()
        return Proof(document.state, assets)

    def export(
        self,
        proof: Proof,
        path: Path,
        choice: Delivery,
        done: Callable[[Path], None],
        recipe_json: str | None = None,
    ) -> Job:
        """Write a picture to a file, flattened but in OpenRaster, with a recipe perhaps."""

        def write(progress: Progress) -> Path:
            proof.write(path, choice, recipe_json, progress)
            return path

        job = self.jobs.run_export(f"Export {path.name}", write, done, self.troubled.emit)
        job.again = lambda: self.export(proof, path, choice, done, recipe_json)
        return job

    def keep(self, image: Image, recipe: Recipe, wish: Wish | None = None) -> str:
        """Keep a result with its recipe, and the drawing of a wish, in the project; on the io lane.

        Gives its digest. In a project that is read-only it stays on the canvas alone.
        """
        if self.is_read_only:
            return image.digest
        from studio.looks import thumbnail_of
        from studio.origin import with_parents

        assets = self._ready().assets
        whole = with_parents(recipe, assets.listed).to_json()
        return assets.keep(image, whole, thumbnail_of(image), wish)

    def wish_for(self, asset: Asset) -> Wish | None:
        """What a result was made of, with the drawing; None where that is not kept. On the io lane.

        Problem when it is damaged.
        """
        return self._project.assets.wish_for(asset) if self._project is not None else None

    def mark(
        self,
        digests: Iterable[str],
        starred: bool | None = None,
        binned: bool | None = None,
        done: Callable[[], None] = lambda: None,
    ) -> Job:
        """Give results a star or throw them into the bin, or take it back."""
        assets, chosen = self._ready().assets, tuple(digests)

        def tell(_: None) -> None:
            self.changed.emit()
            done()

        return self.jobs.run_io(
            "Mark results",
            lambda: assets.mark(chosen, starred, binned),
            tell,
            self.troubled.emit,
        )

    def look_at_room(self, digests: Collection[str], show: Callable[[int], None]) -> Job:
        """Hear how many bytes smaller the project would be without some results."""
        assets = self._ready().assets
        return self.jobs.run_io(
            "Weigh the results", lambda: assets.room_of(digests), show, self.troubled.emit
        )

    def delete_results(self, digests: Collection[str], done: Callable[[], None]) -> Job:
        """Delete results for good, and give their room back to the disk."""
        assets = self._ready().assets

        def tell(_: None) -> None:
            self.changed.emit()
            done()

        def fail(problem: Problem) -> None:
            self.changed.emit()  # they may be gone, and only their room is not given back
            self.troubled.emit(problem)

        return self.jobs.run_io("Delete results", lambda: assets.delete(digests), tell, fail)

    # ---- the project ------------------------------------------------------------------------

    def begin(self) -> Job | None:
        """Give untitled work a file of its own, so that a crash cannot take it."""
        if self._project is not None:
            return None
        return self.jobs.run_io("Prepare", opening.create, self._adopt, self.troubled.emit)

    def open(self, path: Path, done: Callable[[], None] = lambda: None) -> Job:
        """Open a project in place of this one, or add a picture to it as a document."""
        title = f"Open {path.name}"
        if path.suffix.lower() == opening.PROJECT_SUFFIX:

            def show(project: Project) -> None:
                self._replace(project)
                self.settings.add_recent(path)
                done()

            return self.jobs.run_io(
                title, lambda: opening.open_project(path), show, self.troubled.emit
            )

        def add(found: tuple[Canvas, tuple[str, ...]]) -> None:
            canvas, notes = found
            self.add_picture(canvas, path.stem)
            if notes:
                self.noted.emit(opening.opened_with(path.name, notes))
            self.settings.add_recent(path)
            done()

        return self.jobs.run_io(
            title, lambda: opening.read_canvas(path, self.say), add, self.troubled.emit
        )

    def save(self, path: Path | None = None, done: Callable[[], None] = lambda: None) -> Job:
        """Save the project, under another name if one is given; Problem without any name."""
        if path is None and self.path is None:
            raise Problem("The project has no name yet.", "", "Save it under a name.")
        work = self._ready().save() if path is None else self._ready().save_as(path)

        def mark(saved: Saved) -> None:
            saved.mark_clean()
            self._altered = False
            if self.path is not None:
                self.settings.add_recent(self.path)
            self.changed.emit()
            done()

        job = self.jobs.run_io("Save", work, mark, self.troubled.emit)
        job.again = lambda: self.save(path, done)
        return job

    def autosave(
        self,
        done: Callable[[], None] = lambda: None,
        failed: Callable[[Problem], None] | None = None,
    ) -> Job | None:
        """Keep what changed for the case of a crash; what was saved stays as it is."""
        if self._project is None or self._project.read_only or not self.is_modified:
            return None
        work = self._project.autosave()
        hear = failed or self.troubled.emit
        return self.jobs.run_io("Keep for a crash", work, lambda _: done(), hear)

    def versions(self, show: Callable[[list[Version]], None]) -> Job:
        """Hear of the states that were saved lately, newest first."""
        return self.jobs.run_io("Versions", self._ready().versions, show, self.troubled.emit)

    def restore(self, version: Version) -> Job:
        """Make a saved state the present one, as a step that can be undone."""
        project = self._ready()

        def put(state: Storable) -> None:
            document = project.restore(version, state)
            if document not in self._documents:
                self._show(document)
            self.changed.emit()

        return self.jobs.run_io(
            "Restore", lambda: project.state_of(version), put, self.troubled.emit
        )

    def open_version(self, version: Version) -> Job:
        """Open a saved state as a picture of its own; the one of now stays as it is."""
        project = self._ready()

        def add(state: Storable) -> None:
            title = f"{version.title} ({time.strftime('%H:%M', time.localtime(version.time))})"
            if isinstance(state, Canvas):
                self.add_picture(state, title, is_made=True)

        return self.jobs.run_io(
            "Open version", lambda: project.state_of(version), add, self.troubled.emit
        )

    def look_for_orphans(self, show: Callable[[list[Orphan]], None]) -> Job:
        """Hear of the untitled work that a crash left behind, newest first."""
        from studio.recovery import orphans

        return self.jobs.run_io("Look for unsaved work", orphans, show, self.troubled.emit)

    def look_at(self, kept: Version | Orphan, show: Callable[[Image | None], None]) -> Job:
        """Hear what a kept state looks like: its picture, or None when it has none."""
        from studio.project import Version

        project = self._project

        def look() -> Image | None:
            if not isinstance(kept, Version):
                return opening.first_picture(kept.path)
            state = project.state_of(kept) if project is not None else None
            return flattened(state) if isinstance(state, Canvas) else None

        return self.jobs.run_io("Look at what was kept", look, show)

    def recover(self, orphan: Orphan) -> Job:
        """Go on with what a crash left behind, in place of this project."""
        return self.jobs.run_io(
            "Recover", lambda: opening.open_project(orphan.path), self._replace, self.troubled.emit
        )

    def discard(self, orphan: Orphan) -> Job:
        """Delete what a crash left behind."""
        from studio import recovery

        return self.jobs.run_io(
            "Discard", lambda: recovery.discard(orphan), failed=self.troubled.emit
        )

    def close(self) -> None:
        """End the jobs, finish what is being written, and close the project's file."""
        self.settings.flush()
        self.jobs.close()
        if self._project is not None:
            self._project.close()
            self._project = None

    # ---- inside -----------------------------------------------------------------------------

    def _ready(self) -> Project:
        if self._project is None:
            raise Problem("The project is not ready yet.", "", "Wait a moment, then try again.")
        return self._project

    def _adopt(self, project: Project) -> None:
        if self._project is not None:  # a project was opened meanwhile
            self.jobs.run_io("Close the project", project.close, failed=self.troubled.emit)
            return
        self._project = project
        for document in self._documents:
            project.add(document)
        self.changed.emit()

    def _replace(self, project: Project) -> None:
        for document in self.documents:
            self._remove(document)
        old, self._project = self._project, project
        if old is not None:
            self.jobs.run_io("Close the project", old.close, failed=self.troubled.emit)
        for document in project.documents:
            self._show(document)
        for notice in project.notices:
            self.troubled.emit(notice)
        self._altered = False
        self.changed.emit()

    def _add(self, document: Document[Any]) -> None:
        if self._project is not None:
            self._project.add(document)
        self._show(document)

    def _show(self, document: Document[Any]) -> None:
        def tell(*_: object) -> None:
            self.changed.emit()

        document.history.limit = _bytes_of_past(self.settings.settings)
        self._documents.append(document)
        self._watched[document.id] = tell
        document.changed.connect(tell)
        document.renamed.connect(tell)
        self.opened.emit(document)
        self.changed.emit()

    def _bound(self, settings: Settings) -> None:
        for document in self._documents:
            document.history.limit = _bytes_of_past(settings)

    def _remove(self, document: Document[Any]) -> None:
        self._documents.remove(document)
        tell = self._watched.pop(document.id)
        document.changed.disconnect(tell)
        document.renamed.disconnect(tell)
        self.closed.emit(document)

    def _free_title(self, stem: str) -> str:
        taken = {document.title for document in self._documents}
        names = (f"{stem} {number}" for number in range(1, len(taken) + 2))
        return next(name for name in names if name not in taken)


def _bytes_of_past(settings: Settings) -> int:
    return settings.undo << 20
