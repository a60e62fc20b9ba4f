"""Window: menus, tabs of documents, workspaces, notices and job progress."""

from __future__ import annotations

import logging
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from engines import Problem
from studio.canvas import Canvas
from studio.document import Document
from studio.session import Session
from studio.settings import Settings
from ui import theme, touch
from ui.actions import Action, ActionSet
from ui.attention import Attention
from ui.beginnings import Beginnings
from ui.command_finder import CommandFinder
from ui.commands import MENUS, commands
from ui.filing import Filing
from ui.job_status import JobStatus
from ui.keeping import Keeping
from ui.key_hints import KeyHints
from ui.language import told, tr
from ui.placement import Placement
from ui.start_page import StartPage
from ui.toast import Banner
from ui.widgets import ElidedLabel
from ui.workspaces.sketch import SketchWorkspace
from ui.workspaces.sketch_layout import free_part

if TYPE_CHECKING:
    from ui.activity_panel import ActivityPanel

logger = logging.getLogger(__name__)


WORKSPACES = (SketchWorkspace,)
"""The workspace classes; the first that knows a document's kind shows it."""
BUTTONS = ("commands", "save", "export")
"""The rows that have a button beside the tabs."""


class Window(QMainWindow):
    """The main window of a session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 460)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.notice = Banner(self)
        self.attention = Attention(
            self, session.jobs, session.settings, lambda: self.workspace, self._stage
        )
        self.jobs = JobStatus(session.jobs, self.attention.log)
        self._facts = ElidedLabel()
        self._shown: dict[str, QWidget] = {}
        self.filing = Filing(self)
        self.actions_set = ActionSet(self, session.keys)
        self.finder = CommandFinder(self, self.actions_set, session.settings)
        KeyHints(self.pages, self.actions_set)
        self.keeping = Keeping(session, self)
        self.placement = Placement(self)
        self._lay_out()
        self._connect()
        self._recall()
        self.refresh_actions()
        self.refresh_title()

    @cached_property
    def activity(self) -> ActivityPanel:
        """The jobs and notices, made when they are first asked for."""
        from ui.activity_panel import ActivityPanel

        return ActivityPanel(self, self.session.jobs, self.attention.log)

    def is_activity_shown(self, page: str) -> bool:
        """Whether the list of jobs, or that of notices, is there."""
        there = "activity" in self.__dict__  # else nobody has asked for it yet
        return there and self.activity.isVisible() and self.activity.page == page

    # ---- what is shown ----------------------------------------------------------------------

    @property
    def workspace(self) -> QWidget | None:
        """The workspace in front."""
        page = self.pages.currentWidget()
        return page if page in self._shown.values() else None

    def _stage(self) -> QWidget:
        page: Any = self.workspace
        return page.view if page is not None else self

    @property
    def document(self) -> Document[Any] | None:
        """The document in front."""
        ids = {widget: id for id, widget in self._shown.items()}
        id = ids.get(cast(QWidget, self.workspace))
        return next((each for each in self.session.documents if each.id == id), None)

    def offer_touch(self) -> None:
        """Say once that controls can be large, where a touch screen is found."""
        settings = self.session.settings
        if (
            settings.settings.touch
            or settings.recall("touch_offered")
            or not touch.has_touch_screen()
        ):
            return
        settings.remember(touch_offered=True)
        self.notice.show_text(
            tr("This computer has a touch screen. Buttons and handles can be larger."),
            (tr("Make them larger"), lambda: settings.change(touch=True)),
            seconds=0,
        )

    def _lay_banner(self) -> None:
        """The notice of the window lies over the canvas, below that of its page."""

        def present() -> SketchWorkspace | None:
            page = self.workspace
            return page if isinstance(page, WORKSPACES) else None

        def area() -> QRect:
            page = present()
            inner = free_part(page) if page is not None else self.pages.rect()
            return inner.translated(self.pages.mapTo(self, QPoint(0, 0)))

        def above() -> QWidget | None:
            page = present()
            return page.notice if page is not None else None

        self.notice.area, self.notice.above = area, above
        self.notice.watch(self.pages)

    def complain(self, problem: Problem) -> None:
        """Tell the person about a problem, above the work."""
        self.notice.show_problem(problem)

    def refresh_title(self) -> None:
        """Show names and marks as they are now."""
        document = self.document
        project = told(self.session.title) + (
            tr(" (read-only)") if self.session.is_read_only else ""
        )
        names = [project] if document is None else [document.title, project]
        self.setWindowTitle(" – ".join(dict.fromkeys(names)) + "[*]")  # Qt adds the program's name
        self.setWindowModified(self.session.is_modified)
        for index in range(self.tabs.count()):
            found = self._document_of(index)
            if found is not None:
                mark = "" if found.history.is_clean else " •"
                self.tabs.setTabText(index, found.title.replace("&", "&&") + mark)
        self._facts.show_text(self._describe(document))
        self.actions_set.refresh()

    def refresh_actions(self) -> None:
        """Put together the rows of the window and of the workspace in front."""
        rows: list[Action] = [*commands(self)]
        workspace = self.workspace
        if isinstance(workspace, WORKSPACES):
            rows += workspace.actions()
        if self.actions_set.show(rows):
            self.actions_set.fill(self.menuBar(), MENUS)
            self._show_buttons()

    def _show_buttons(self) -> None:
        """The icon buttons beside the tabs, made of the rows there are now."""
        while (old := self._buttons.takeAt(0)) is not None:
            if (button := old.widget()) is not None:
                button.deleteLater()
        before: QWidget = self.tabs
        for id in BUTTONS:
            button = self.actions_set.button(id)
            self._buttons.addWidget(button)
            self.setTabOrder(before, button)  # as one reads
            before = button

    @property
    def is_history_shown(self) -> bool:
        """Whether the list of edits is in front."""
        workspace = self.workspace
        return isinstance(workspace, WORKSPACES) and workspace.leaves.shown == "History"

    def toggle_history(self) -> None:
        """Show the edits of the document in front, or its layers again."""
        workspace = self.workspace
        if isinstance(workspace, WORKSPACES):
            is_shown = self.is_history_shown
            workspace.leaves.show_leaf("Layers" if is_shown else "History")
            (workspace.view if is_shown else workspace.history).setFocus()

    def leave(self) -> None:
        """Close the window, if the person agrees."""
        self.close()

    # ---- documents come and go --------------------------------------------------------------

    def _open(self, document: Document[Any]) -> None:
        kind = type(document.state).kind
        made = next((each for each in WORKSPACES if each.kind == kind), None)
        if made is None:
            logger.warning("no workspace shows %s", kind)
            return
        page = made(self.session, document, self.pages)
        page.altered.connect(self.actions_set.refresh)
        for part in (page.notice, page.sight, page.colours):
            self.notice.watch(part)
        self.attention.hear(page.notice, page, lambda: self._show_document(document))
        self._shown[document.id] = page
        self.pages.addWidget(page)
        with QSignalBlocker(self.tabs):  # turned once, when all is known
            index = self.tabs.addTab(document.title)
            self.tabs.setTabData(index, document.id)
            self.tabs.setCurrentIndex(index)
        self._turn(index)

    def _close(self, document: Document[Any]) -> None:
        page = self._shown.pop(document.id, None)
        if page is None:
            return
        if isinstance(page, WORKSPACES):
            page.leave()  # before anything else is told: it is deleted only later
        self.tabs.removeTab(self._index_of(document))
        self.pages.removeWidget(page)
        page.deleteLater()
        self._turn(self.tabs.currentIndex())

    def _show_document(self, document: Document[Any]) -> None:
        """Turn to the tab of a document, if it is still there."""
        self.tabs.setCurrentIndex(self._index_of(document))

    def _turn(self, index: int) -> None:
        document = self._document_of(index)
        self.pages.setCurrentWidget(self._shown[document.id] if document else self.start)
        workspace = self.workspace
        if isinstance(workspace, WORKSPACES):
            workspace.view.setFocus()
        self._chrome.setVisible(self.tabs.count() > 0)
        if not self.notice.isHidden():
            self.notice.place()
        self.refresh_actions()
        self.refresh_title()

    def _document_of(self, index: int) -> Document[Any] | None:
        id = self.tabs.tabData(index)
        return next((each for each in self.session.documents if each.id == id), None)

    def _index_of(self, document: Document[Any]) -> int:
        ids = [self.tabs.tabData(index) for index in range(self.tabs.count())]
        return ids.index(document.id) if document.id in ids else -1

    def turn_tabs(self, steps: int) -> None:
        """Show the picture so many tabs further on, and after the last one the first."""
        count = self.tabs.count()
        if count:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + steps) % count)

    def _close_tab(self, index: int) -> None:
        document = self._document_of(index)
        if document is not None:
            self.filing.close_document(document)

    def _describe(self, document: Document[Any] | None) -> str:
        state = document.state if document is not None else None
        return (
            tr("{width} × {height} px", width=state.width, height=state.height)
            if isinstance(state, Canvas)
            else ""
        )

    # ---- layout and wires -------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.tabs.setTabsClosable(True)
        self.tabs.setMovable(True)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Documents"))
        head = self._chrome = QFrame()
        head.setObjectName("chrome")
        head.setVisible(False)
        self._head = QHBoxLayout(head)
        self._head.setContentsMargins(6, 0, 8, 0)
        self._head.setSpacing(2)
        self._head.addWidget(self.tabs, 1)
        self._head.addStretch()  # keeps the buttons aside where there are no tabs
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        self._head.addLayout(self._buttons)
        self.start = StartPage(self.session, self.filing, Beginnings(self))
        self.pages.addWidget(self.start)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, self.pages):
            column.addWidget(part, 1 if part is self.pages else 0)
        self.setCentralWidget(middle)
        self._lay_banner()
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setObjectName("status")
        self._facts.setContentsMargins(8, 0, 0, 0)
        self._facts.setProperty("role", "hint")
        bar.addWidget(self._facts, 1)
        bar.addPermanentWidget(self.jobs)
        self.setTabOrder(self.jobs.all, self.tabs)  # round the window: the status bar is the last

    def _connect(self) -> None:
        session = self.session
        session.opened.connect(self._open)
        session.closed.connect(self._close)
        session.changed.connect(self._changed)
        session.troubled.connect(self.complain)
        session.noted.connect(lambda text: self.notice.show_text(told(text), seconds=0))
        session.settings.changed.connect(self._dress)
        self.keeping.recovered.connect(
            lambda: self.notice.show_text(tr("Your work is kept for a crash again."))
        )
        self.attention.hear(self.notice, None, lambda: None)
        self.jobs.list_wanted.connect(lambda: self.activity.toggle())
        self.tabs.currentChanged.connect(self._turn)
        self.tabs.tabCloseRequested.connect(self._close_tab)
        for document in session.documents:
            self._open(document)

    def _changed(self) -> None:
        self.refresh_title()
        self.keeping.touch()

    def _dress(self, settings: Settings) -> None:
        touch.use(settings.touch)
        theme.use(settings.theme.value, settings.touch)

    # ---- what the window remembers ----------------------------------------------------------

    def _recall(self) -> None:
        self.placement.recall(self.session.settings.recall("geometry"))

    def _remember(self) -> None:
        self.session.settings.remember(geometry=self.placement.memory)

    # ---- events -----------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.filing.may_close():
            event.ignore()
            return
        self._remember()
        self.keeping.stop()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in _files(event):
            self.filing.open_path(path)
        event.acceptProposedAction()


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
