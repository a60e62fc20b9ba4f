"""ResultsExport: all results of the strip as files, asked for by a dialog, done beside the work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from engines import Problem
from studio.batch import PATTERN, Batch
from studio.export import Form, remembered
from studio.jobs import Job, State
from ui.dialogs.export_results import ExportResultsDialog
from ui.language import told, tr

if TYPE_CHECKING:
    from studio.session import Session


class ResultsExport:
    """Exports what the project keeps, one batch at a time or several."""

    def __init__(
        self,
        session: Session,
        tell: Callable[..., object],
        complain: Callable[[Problem], None],
    ) -> None:
        self._session, self._tell, self._complain = session, tell, complain
        self._has_left = False

    @property
    def can_start(self) -> bool:
        """Whether there is something to export."""
        project = self._session.project
        return project is not None and bool(project.assets.present)

    def ask(self, title: str, parent: QWidget) -> None:
        """Show the dialog; the pictures are named after a title."""
        project, settings = self._session.project, self._session.settings
        if project is None or not self.can_start:
            return
        assets = project.assets
        results = assets.present[::-1]
        kept = settings.recall("folder")
        folder = Path(kept) if isinstance(kept, str) and Path(kept).is_dir() else Path.home()
        choice = remembered(settings.recall("export"))
        if choice.form is Form.OPENRASTER:
            choice = choice.replace(form=Form.PNG)
        pattern = settings.recall("export_names")
        pattern = pattern if isinstance(pattern, str) and pattern else PATTERN
        dialog = ExportResultsDialog(results, folder, title, pattern, choice, parent)

        def begin() -> None:
            settings.remember(
                folder=str(dialog.folder.absolute()),
                export=dialog.choice.settings(),
                export_names=dialog.pattern,
            )
            batch = Batch(
                assets, results, dialog.folder, dialog.pattern, dialog.choice, title,
                dialog.with_recipes,
            )  # fmt: skip
            self.start(batch)

        dialog.accepted.connect(begin)
        dialog.finished.connect(lambda _: dialog.deleteLater())
        dialog.open()

    def start(self, batch: Batch) -> Job:
        """Export now; what came of it is told, also when it is cancelled."""

        def look() -> None:
            if job.state is State.CANCELLED and not self._has_left:
                self._tell(tr("Cancelled. {outcome}", outcome=told(batch.outcome)))

        def finish(_: object) -> None:
            if not self._has_left:
                folder = QUrl.fromLocalFile(str(batch.folder))
                deed = tr("Show in folder"), partial(QDesktopServices.openUrl, folder)
                self._tell(told(batch.outcome), deed, 10)

        job = self._session.jobs.run_export(
            tr("Export results"), batch.write, finish, self._fail, is_row=True
        )
        job.changed.connect(look)
        return job

    def leave(self) -> None:
        """The tab is closed: the files are still written, and nobody is told."""
        self._has_left = True

    def _fail(self, problem: Problem) -> None:
        if not self._has_left:
            self._complain(problem)
