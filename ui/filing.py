"""Filing: what the File menu does, with the dialogs it asks through."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtGui import QDesktopServices, QPixmap
from PySide6.QtWidgets import QFileDialog

from studio.document import Document
from studio.opening import PROJECT_SUFFIX
from ui.language import told, tr

if TYPE_CHECKING:
    from engines import Image
    from studio.jobs import Job
    from studio.project import Version
    from studio.recovery import Orphan
    from ui.dialogs.choice import ChoiceDialog
    from ui.window import Window


class Filing:
    """Opens, saves, exports and closes for a window; dialogs are imported when they are wanted."""

    def __init__(self, window: Window) -> None:
        self._window = window

    # ---- open -------------------------------------------------------------------------------

    def new_picture(self) -> None:
        """Ask for a size, and add an empty picture."""
        from ui.dialogs.new_picture import NewPictureDialog

        dialog = NewPictureDialog(self._window)
        if dialog.exec():
            self._window.session.new_picture(dialog.size_in_pixels, dialog.paper)

    def open(self) -> None:
        """Ask for a project or pictures, and open them."""
        from studio.media import IMAGE_SUFFIXES

        pictures = " ".join(f"*{suffix}" for suffix in sorted((*IMAGE_SUFFIXES, ".ora")))
        kinds = tr(
            "Projects and pictures (*{ending} {pictures});;Projects (*{ending});;Pictures ({pictures});;All files (*)",
            ending=PROJECT_SUFFIX,
            pictures=pictures,
        )
        paths, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Open"), str(self._folder()), kinds
        )
        for path in paths:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> Job | None:
        """Open a file: a project takes the place of this one, a picture is added."""
        if path.suffix.lower() == PROJECT_SUFFIX and not self.may_close():
            return None
        self._window.notice.hide()  # what it told is of before
        self._window.session.settings.remember(folder=str(path.absolute().parent))
        return self._window.session.open(path)

    # ---- save -------------------------------------------------------------------------------

    def save(self) -> Job | None:
        """Save the project; ask for a name where it has none."""
        session = self._window.session
        if session.path is None or session.is_read_only:
            return self.save_as()
        return session.save(done=lambda: self._window.attention.confirm(tr("Saved.")))

    def save_as(self) -> Job | None:
        """Ask for a name and save under it."""
        session = self._window.session
        from studio.batch import file_name

        document = self._window.document
        stem = file_name(document.title if document else "") or told(session.title)
        name = session.path or self._folder() / f"{stem}{PROJECT_SUFFIX}"
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save project"),
            str(name),
            tr("Projects (*{ending})", ending=PROJECT_SUFFIX),
        )
        if not path:
            return None
        chosen = Path(path)
        if chosen.suffix.lower() != PROJECT_SUFFIX:
            chosen = chosen.with_name(chosen.name + PROJECT_SUFFIX)
        session.settings.remember(folder=str(chosen.absolute().parent))
        said = tr("Saved as {name}.", name=chosen.name)
        return session.save(chosen, lambda: self._window.attention.confirm(said))

    def export(self) -> None:
        """Ask where and in which form, and write the picture in front."""
        from studio.export import remembered
        from ui.dialogs.export import ExportDialog

        document, session = self._window.document, self._window.session
        if document is None:
            return
        recipe, proof = session.recipe_of(document), session.proof_of(document)
        dialog = ExportDialog(
            self._folder(),
            document.title,
            proof,
            session.jobs,
            choice=remembered(session.settings.recall("export")),
            recipe=recipe,
            parent=self._window,
        )
        if dialog.exec():
            answer = dialog.answer
            session.settings.remember(
                folder=str(answer.path.absolute().parent), export=answer.choice.settings()
            )
            session.export(
                proof,
                answer.path,
                answer.choice,
                self._tell_of_export,
                recipe if answer.with_recipe else None,
            )
        dialog.deleteLater()  # it holds the whole picture

    def _tell_of_export(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        deed = tr("Show in folder"), partial(QDesktopServices.openUrl, folder)
        self._window.attention.confirm(tr("Exported {path}.", path=path.name), deed)

    # ---- close ------------------------------------------------------------------------------

    def close_present(self) -> None:
        """Close the document in front."""
        if self._window.document is not None:
            self.close_document(self._window.document)

    def close_document(self, document: Document[Any]) -> None:
        """Close a document; ask first when its changes are not saved."""
        if document.history.is_clean or self._asked(document.title):
            self._window.session.close_document(document)

    def may_close(self) -> bool:
        """Whether the project may go: it is saved, or the person said so."""
        session = self._window.session
        return not session.is_modified or self._asked(told(session.title))

    def _asked(self, title: str) -> bool:
        """Save, Discard or Cancel; whether to go on."""
        from ui.dialogs.unsaved import Answer, UnsavedDialog

        dialog = UnsavedDialog(title, self._window)
        dialog.exec()
        if dialog.answer is Answer.SAVE:
            job = self.save()
            return job is not None and self._awaited(job)
        return dialog.answer is Answer.DISCARD

    def _awaited(self, job: Job) -> bool:
        """Wait until a job has ended, with the window alive; whether it was done."""
        from studio.jobs import State

        loop = QEventLoop(self._window)

        def look() -> None:
            if job.state.ended:
                loop.quit()

        job.changed.connect(look)
        if not job.state.ended:
            loop.exec()
        return job.state is State.DONE

    # ---- the rest ---------------------------------------------------------------------------

    def settings(self, page: str = "general") -> None:
        """Show the settings, or of them the keys: "keyboard"."""
        from ui.dialogs.key_editor import KeyEditor
        from ui.dialogs.settings import SettingsDialog

        session = self._window.session
        some = self._window.document is not None
        note = "" if some else tr("Open a picture to see those of its tools too.")
        make_keys = partial(KeyEditor, self._window.actions_set, session.keys, note)
        dialog = SettingsDialog(session.settings, make_keys, self._window)
        dialog.show_page(page)
        dialog.exec()

    def versions(self) -> None:
        """Offer the states that were saved lately."""
        self._window.session.versions(self._offer_versions)

    def _offer_versions(self, versions: list[Version]) -> None:
        from ui.dialogs.choice import ChoiceDialog, Offer, when

        dialog = ChoiceDialog(
            tr("Versions"),
            tr("The states that were saved lately. Restoring one is a step that Undo takes back."),
            [Offer(each, each.title, _about(each, when(each.time))) for each in versions],
            parent=self._window,
            other=(tr("Open as a new picture"), self._window.session.open_version),
        )
        if self._shown(dialog, versions) and dialog.chosen is not None:
            self._window.session.restore(dialog.chosen)

    def offer_orphans(self, orphans: list[Orphan]) -> None:
        """Offer what a crash left behind, if anything."""
        if not orphans:
            return
        from ui.dialogs.choice import ChoiceDialog, Offer, when

        dialog = ChoiceDialog(
            tr("Recover unsaved work"),
            tr(
                "The program ended before this was saved. What you do not take now is offered again."
            ),
            [Offer(e, ", ".join(e.titles) or tr("Results"), when(e.time)) for e in orphans],
            (tr("Recover"), tr("Not now")),
            self._window,
            drop=self._window.session.discard,
        )
        chosen = dialog.chosen if self._shown(dialog, orphans) else None
        if chosen is not None and self.may_close():
            self._window.session.recover(chosen)

    def _shown(self, dialog: ChoiceDialog, offers: Sequence[Version | Orphan]) -> bool:
        """Show a choice, with pictures that come when they are read; whether one was taken."""
        from studio.project import Version
        from ui.dialogs.choice import when
        from ui.workspaces.swatches import thumbnail

        def draw(kept: Version | Orphan, image: Image | None) -> None:
            if image is not None:
                dialog.show_picture(kept, QPixmap.fromImage(thumbnail(image, 192)))
                if isinstance(kept, Version):
                    size = tr("{wide} × {high} pixels", wide=image.width, high=image.height)
                    dialog.show_hint(kept, _about(kept, f"{when(kept.time)} · {size}"))

        looks = [self._window.session.look_at(each, partial(draw, each)) for each in offers]
        taken = bool(dialog.exec())
        for look in looks:
            look.cancel()
        return taken

    def report(self) -> None:
        """Show the diagnostics report."""
        from ui.app import report
        from ui.dialogs.report import ReportDialog

        ReportDialog(report(self._window.session.settings.settings), self._window).exec()

    def about(self) -> None:
        """Show name, version and licence."""
        from ui.dialogs.about import AboutDialog

        AboutDialog(self._window).exec()

    def _folder(self) -> Path:
        kept = self._window.session.settings.recall("folder")
        folder = Path(kept) if isinstance(kept, str) else Path.home()
        return folder if folder.is_dir() else Path.home()


def _about(version: Version, words: str) -> str:
    """Words about a version, and how much it changed."""
    from ui.language import bytes_in_words

    much = bytes_in_words(version.bytes)
    return tr("{words} · {much} new", words=words, much=much)
