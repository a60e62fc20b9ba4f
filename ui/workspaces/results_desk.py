"""ResultsDesk: the strip of results of one workspace, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from engines import Image, Problem
from ui.language import tr
from ui.workspaces.intake import Intake
from ui.workspaces.results_export import ResultsExport
from ui.workspaces.results_strip import ResultsStrip

if TYPE_CHECKING:
    from studio.session import Session


class ResultsDesk:
    """Offers what the project keeps, and brings a result onto the canvas or into files."""

    def __init__(
        self,
        session: Session,
        intake: Intake,
        tell: Callable[[str], object],
        complain: Callable[[Problem], None],
    ) -> None:
        self._session, self._intake, self._complain = session, intake, complain
        self._has_left = False
        self.strip = ResultsStrip()
        self.export = ResultsExport(session, tell, complain)
        self.strip.as_layer.connect(self.use_as_layer)
        self.strip.as_reference.connect(self.use_as_reference)

    def offer(self) -> None:
        """Show the results that the project keeps."""
        project = self._session.project
        if project is not None:
            self.strip.offer(project.assets.listed, self.read)

    def use_as_layer(self, digest: str) -> None:
        """Put a result on a layer of its own."""
        self.read(digest, lambda image: self._intake.use_as_layer(image, tr("Picture"), digest))

    def use_as_reference(self, digest: str) -> None:
        """Make a result the reference."""
        self.read(digest, lambda image: self._intake.use_as_reference(image, tr("Picture")))

    def ask_to_export(self, title: str, parent: QWidget) -> None:
        """Ask how, and export all results."""
        self.export.ask(title, parent)

    def read(self, digest: str, take: Callable[[Image], None]) -> None:
        """Read a result beside the window and hand it on, unless the tab was closed meanwhile."""
        project = self._session.project
        if project is None:
            return
        assets = project.assets

        def show(image: Image) -> None:
            if not self._has_left:
                take(image)

        self._session.jobs.run_io(
            tr("Open the result"), lambda: assets.image(digest), show, self._complain
        )

    def leave(self) -> None:
        """The tab is closed."""
        self._has_left = True
        self.export.leave()
