"""ResultsDesk: the strip of results of one workspace, and what is done with them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from engines import Image, Problem
from studio.assets import Asset
from studio.canvas import Canvas, canvas_from_image, set_visible
from studio.clips import Clip, png_of
from studio.media import Encoding, write_image
from studio.pictures import flattened
from studio.results import covers, painting
from ui.dialogs.deletion import DeletionDialog
from ui.dialogs.result import ResultDialog
from ui.language import bytes_in_words, tr
from ui.workspaces.clipboard import mime_of
from ui.workspaces.layer_choice import free_name
from ui.workspaces.remaking import Remaking
from ui.workspaces.results_export import ResultsExport
from ui.workspaces.results_list import RESULT
from ui.workspaces.results_strip import ResultsStrip
from ui.workspaces.swatches import thumbnail
from ui.workspaces.veil import VeilBar

if TYPE_CHECKING:
    from ui.workspaces.sketch import SketchWorkspace

T = TypeVar("T")
_LARGEST = 1600
"""Pixels of the longest side of what is shown large."""


class ResultsDesk:
    """Offers what the project keeps, and brings a result onto the canvas or into files."""

    def __init__(self, sketch: SketchWorkspace, tell: Callable[..., None]) -> None:
        self._sketch, self._session, self._tell = sketch, sketch.session, tell
        self._complain = sketch.complain
        self._has_left = False
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.strip = strip = ResultsStrip()
        self.veil = VeilBar(sketch.view)
        self.export = ResultsExport(self._session, tell, self._complain)
        document = sketch.document
        self.remaking = Remaking(
            self._session, lambda: document.state, document.edit, tell, self._complain
        )
        self.remaking.kept.connect(strip.land)
        for signal, deed in (
            (strip.as_layer, self.use_as_layer),
            (strip.as_reference, self.use_as_reference),
            (strip.as_base, self.begin_with),
            (strip.view_wanted, self.look_closely),
            (strip.compare_wanted, self.compare),
            (strip.veil_wanted, self.lay_over),
            (strip.more_wanted, self.make_more),
            (strip.restore_wanted, self.restore),
            (strip.copy_wanted, self.copy),
            (strip.star_wanted, self.star),
            (strip.bin_wanted, self.throw_away),
            (strip.return_wanted, self.take_out),
            (strip.end_wanted, lambda _: self.delete_for_good(strip.chosen)),
        ):
            signal.connect(deed)
        strip.empty_wanted.connect(self.empty_bin)
        strip.list.pressed_on.connect(self._prepare_file)
        strip.list.file_of = lambda digest: str(self._file(digest))

    def offer(self) -> None:
        """Show the results that the project keeps."""
        project = self._session.project
        if project is not None:
            assets, jobs = project.assets, self._session.jobs
            self.strip.thumbs.read_with(
                partial(jobs.run_io, tr("Picture the results")), assets.image
            )
            self.strip.words.read_with(partial(jobs.run_io, tr("Read how results were made")))
            self.strip.offer(assets.listed)

    # ---- onto the canvas --------------------------------------------------------------------

    def use_as_layer(self, digest: str) -> None:
        """Put a result on a layer of its own."""
        intake, canvas = self._sketch.intake, self._sketch.document.state
        name = free_name(canvas, tr("Result"))
        self.read(digest, lambda image: intake.use_as_layer(image, name, digest))

    def use_as_reference(self, digest: str) -> None:
        """Make a result the reference."""
        self.read(digest, lambda image: self._sketch.intake.use_as_reference(image, tr("Result")))

    def begin_with(self, digest: str) -> None:
        """Begin a new picture with a result."""
        session, project = self._session, self._session.project
        if project is None:
            return
        load, title = project.assets.image, self._sketch.document.title

        def begin(canvas: Canvas) -> None:
            session.add_picture(canvas, tr("{title}, gone on", title=title), is_made=True)

        def read() -> Canvas:
            canvas = canvas_from_image(load(digest), tr("Result"))
            return canvas.with_layer(canvas.layers[0].id, makers=(digest,))

        self._run(tr("Open the result"), read, begin)

    def take_drop(self, mime: QMimeData, as_reference: bool) -> bool:
        """Take a result that was dragged out of the strip; False where it is something else."""
        if not mime.hasFormat(RESULT):
            return False
        digest = bytes(mime.data(RESULT).data()).decode("ascii", "replace")
        if as_reference:
            self.use_as_reference(digest)
        else:
            self.use_as_layer(digest)
        return True

    # ---- seen -------------------------------------------------------------------------------

    def look_closely(self, digest: str) -> None:
        """Show a result large, with its neighbours a key away."""
        shown = [asset.digest for asset in self.strip.model_of_results.values]
        if digest in shown:
            self._show(shown, shown.index(digest), None)

    def compare(self, digest: str) -> None:
        """Show two marked results over one another, or one over the drawing."""
        chosen = [asset.digest for asset in self.strip.chosen]
        if len(chosen) > 1:
            self._show(chosen, 0, chosen[1])
        else:
            self._show([digest], 0, "")

    def lay_over(self, digest: str) -> None:
        """Show a result over the drawing, in no layer of it."""

        def lay(image: QImage) -> None:
            self.veil.lay(image)
            self._tell_of_covers()

        self._read_small(digest, False, lay)

    def _tell_of_covers(self) -> None:
        """Where results hide the drawing, there is nothing of it to compare with."""
        document = self._sketch.document
        hiding = covers(document.state)
        if not hiding:
            return

        def hide() -> None:
            state = document.state
            for each in hiding:
                if state.find(each.id) is not None:
                    state = set_visible(state, each.id, False)
            document.edit(tr("Hide layer") if len(hiding) == 1 else tr("Hide layers"), state)

        words = tr("The drawing is hidden by the layer “{cover}”.", cover=hiding[-1].name)
        self._tell(words, (tr("Show the drawing"), hide), 0)

    def _show(self, digests: list[str], at: int, second: str | None) -> None:
        makings = [made for each in digests if (made := self.strip.making(each)) is not None]
        dialog = ResultDialog(makings, at, self._read_small, self._sketch.window(), second)
        dialog.layer_wanted.connect(self.use_as_layer)
        dialog.restore_wanted.connect(self.restore)
        dialog.finished.connect(lambda _: dialog.deleteLater())
        dialog.open()

    def _read_small(self, digest: str, is_drawing: bool, take: Callable[[QImage], None]) -> None:
        """A result, or what it was made of, as large as a screen needs."""
        session, canvas = self._session, self._sketch.document.state
        project = session.project
        asset = project.assets.find(digest) if project is not None else None

        def load() -> QImage:
            assert project is not None
            image = project.assets.image(digest) if not is_drawing else drawing()
            return thumbnail(image, min(max(image.size), _LARGEST))

        def drawing() -> Image:
            with suppress(Problem):
                wish = session.wish_for(asset) if asset is not None else None
                return flattened(wish.canvas if wish is not None else painting(canvas))
            return flattened(painting(canvas))

        if project is not None:
            self._run(tr("Open the result"), load, take)

    # ---- made again -------------------------------------------------------------------------

    def make_more(self, digest: str) -> None:
        """Make four more like a result."""
        making = self.strip.making(digest)
        if making is not None:
            self.remaking.more(making)

    def restore(self, digest: str) -> None:
        """Take up what made a result again."""
        making, project = self.strip.making(digest), self._session.project
        kept = [each.digest for each in project.assets.listed] if project is not None else []
        if making is not None:
            panel = self._sketch.generate
            self.remaking.restore(making, panel, kept, self.use_as_reference)

    # ---- kept and thrown away ---------------------------------------------------------------

    def star(self, digest: str) -> None:
        """Give the marked results a star, or take it away."""
        making = self.strip.making(digest)
        if making is not None:
            chosen = [asset.digest for asset in self.strip.chosen]
            self._session.mark(chosen, starred=not making.asset.is_starred)

    def throw_away(self, digest: str) -> None:
        """Put the marked results into the bin."""
        chosen = [asset.digest for asset in self.strip.chosen]
        if not chosen:
            return
        words = tr("The result is in the bin.")
        if len(chosen) > 1:
            words = tr("{count} results are in the bin.", count=len(chosen))
        undo = tr("Undo"), lambda: self._session.mark(chosen, binned=False)
        choose_heir = self._heir()

        def done() -> None:
            self._tell(words, undo, 10)
            choose_heir()

        self._session.mark(chosen, binned=True, done=done)

    def take_out(self, _: str) -> None:
        """Take the marked results out of the bin."""
        chosen = [asset.digest for asset in self.strip.chosen]
        self._session.mark(chosen, binned=False, done=self._heir())

    def _heir(self) -> Callable[[], None]:
        """Marks, once the marked results are gone from the strip, the one beside them."""
        heir = self.strip.heir

        def choose() -> None:
            if heir is not None and not self._has_left:
                self.strip.choose(heir.digest)

        return choose

    def empty_bin(self) -> None:
        """Ask, and delete for good all that is in the bin."""
        self.delete_for_good(self.strip.binned)

    def delete_for_good(self, results: Sequence[Asset]) -> None:
        """Say how much room it gives, ask, and delete results that are in the bin."""
        digests, session = [each.digest for each in results], self._session
        choose_heir = self._heir()

        def ask(bytes: int) -> None:
            if self._has_left:
                return
            room, count = bytes_in_words(bytes), len(digests)
            what = tr("Their recipes and drawings go with them, and this cannot be undone.")
            if count == 1:
                what = tr("Its recipe and drawing go with it, and this cannot be undone.")
            told = what, tr("The project becomes {room} smaller.", room=room)
            question = tr("Delete {count} results for good?", count=count)
            dialog = DeletionDialog(question, told, self._sketch.window())
            dialog.accepted.connect(lambda: session.delete_results(digests, partial(done, room)))
            dialog.open()

        def done(room: str) -> None:
            if not self._has_left:
                words = tr("{count} results are deleted.", count=len(digests))
                self._tell(words + " " + tr("The project is {room} smaller.", room=room))
                choose_heir()

        if digests:
            session.look_at_room(digests, ask)

    # ---- out --------------------------------------------------------------------------------

    def copy(self, digest: str) -> None:
        """Copy a result for this program and others."""

        def pack(image: Image) -> None:
            clip = Clip(image, 0, 0, (digest,))
            self._run(
                tr("Copy"),
                lambda: png_of(image),
                lambda png: QGuiApplication.clipboard().setMimeData(mime_of(clip, png)),
            )

        self.read(digest, pack)

    def ask_to_export(self, title: str, parent: QWidget) -> None:
        """Ask how, and export all results."""
        self.export.ask(title, parent)

    def _file(self, digest: str) -> Path:
        """Where a result is a file while it is dragged to another program."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="atelier-")
        return Path(self._folder.name) / f"{tr('Picture')} {digest[:8]}.png"

    def _prepare_file(self, digest: str) -> None:
        """Write the file before the drag has gone far."""
        project, path = self._session.project, self._file(digest)
        asset = project.assets.find(digest) if project is not None else None
        if project is None or asset is None or path.exists():
            return
        load, recipe = project.assets.image, asset.recipe or None
        self._session.jobs.run_io(
            tr("Write the result"),
            lambda: write_image(load(digest), path, Encoding(recipe=recipe)),
        )

    # ---- inside -----------------------------------------------------------------------------

    def read(self, digest: str, take: Callable[[Image], None]) -> None:
        """Read a result beside the window and hand it on, unless the tab was closed meanwhile."""
        project = self._session.project
        if project is not None:
            load = project.assets.image
            self._run(tr("Open the result"), lambda: load(digest), take)

    def _run(self, title: str, work: Callable[[], T], take: Callable[[T], object]) -> None:
        def show(found: T) -> None:
            if not self._has_left:
                take(found)

        self._session.jobs.run_io(title, work, show, self._complain)

    def leave(self) -> None:
        """The tab is closed."""
        self._has_left = True
        self.export.leave()
        self.remaking.leave()
        if self._folder is not None:
            self._folder.cleanup()
