"""ActivityPanel: the jobs and the notices there were, over the corner of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.jobs import JobQueue
from ui import theme
from ui.job_list import JobList
from ui.language import clock, tr
from ui.notices import NoticeLog
from ui.widgets import Segments, icon_button, label, push_button

JOBS, NOTICES = "jobs", "notices"
_WIDTH, _HEIGHT, _MARGIN = 420, 380, 8


class NoticeList(QWidget):
    """What was told, the newest first."""

    def __init__(self, log: NoticeLog) -> None:
        super().__init__()
        self._log = log
        self.clear = push_button(tr("Clear"), log.clear, "small")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Notices"))
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._nothing = label(tr("There were no notices."), "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMinimumHeight(72)
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        log.changed.connect(self._hear)

    def refresh(self) -> None:
        """Show what was told until now."""
        self.list.clear()
        for each in self._log.told:
            when = clock(each.time)
            item = QListWidgetItem(f"{when}   {each.text}")
            token = ("warning", "warning") if each.is_problem else ("info", "focus")
            item.setIcon(theme.tinted(*token))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.list.addItem(item)
        self.clear.setEnabled(bool(self._log.told))
        self.list.setVisible(bool(self._log.told))
        self._nothing.setVisible(not self._log.told)
        if self.list.count():
            self.list.setCurrentRow(0)

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()
            self._log.look()


class ActivityPanel(QFrame):
    """Stays while one works; Escape, its cross or its button put it away."""

    def __init__(self, window: QWidget, jobs: JobQueue, log: NoticeLog) -> None:
        super().__init__(window)
        self.setObjectName("activity")
        self.setAccessibleName(tr("Jobs and notices"))
        self._window, self._log = window, log
        self._before: QWidget | None = None
        self.jobs, self.notices = JobList(jobs), NoticeList(log)
        self.tabs = Segments(((tr("Jobs"), JOBS), (tr("Notices"), NOTICES)), tr("Shown"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.jobs)
        self.pages.addWidget(self.notices)
        self.tabs.changed.connect(self._turn)
        head = QHBoxLayout()
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(icon_button("close", tr("Close"), self.leave))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        self.hide()

    @property
    def page(self) -> str:
        """Which list is in front."""
        return str(self.tabs.value())

    def toggle(self, page: str = JOBS) -> None:
        """Come with a list, turn to it, or go again."""
        if self.isVisible() and self.page == page:
            self.leave()
        else:
            self.open(page)

    def open(self, page: str = JOBS) -> None:
        """Come with a list, its first control with the focus."""
        if not self.isVisible():
            self._before = self._window.focusWidget()
            self._window.installEventFilter(self)
        self.tabs.set(page)
        self._turn(page)
        self.place()
        self.show()
        self.raise_()
        chosen = 0 if page == JOBS else 1
        self.tabs.button(chosen).setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go, and give the focus back where it was in here."""
        had_focus = self.isAncestorOf(self._window.focusWidget() or self)
        self.hide()
        self._window.removeEventFilter(self)
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def place(self) -> None:
        """In the lower right corner, above the status bar."""
        room = self._window.size()
        foot = 30
        status = self._window.findChild(QWidget, "status")
        if status is not None and status.isVisible():
            foot = status.height()
        wide = min(_WIDTH, room.width() - 2 * _MARGIN)
        high = min(_HEIGHT, room.height() - foot - 2 * _MARGIN)
        self.setGeometry(
            room.width() - wide - _MARGIN, room.height() - foot - high - _MARGIN, wide, high
        )

    def _turn(self, page: str) -> None:
        self.pages.setCurrentIndex(0 if page == JOBS else 1)
        if page == NOTICES:
            self.notices.refresh()
            self._log.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.place()
        return False
