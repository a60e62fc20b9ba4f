"""SettingsDialog: the settings, as a form of their declaration, and the keys; they count at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.settings import Settings, SettingsFile
from ui import theme
from ui.dialogs.frame import Frame
from ui.dialogs.key_editor import KeyEditor
from ui.forms import Form
from ui.language import tr
from ui.widgets import NumberSlider, Segments, paragraph, push_button

GENERAL, KEYBOARD = "general", "keyboard"


class SettingsDialog(Frame):
    """A form, and beside it the keys; what is changed is kept and used immediately."""

    def __init__(
        self,
        file: SettingsFile,
        make_keys: Callable[[], KeyEditor] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """The keys are made when they are first shown."""
        super().__init__(parent, tr("Settings"), tr("Settings"))
        self.setMinimumSize(560, 480)
        self._file, self._make_keys = file, make_keys
        self.form = Form(Settings)
        self.form.set(file.settings.values())
        self.form.changed.connect(self._keep)
        cores = self.form.control("threads")
        if isinstance(cores, NumberSlider):
            cores.name_lowest(tr("all"))
        words = [part for part in self.form.findChildren(QLabel) if part.buddy() is not None]
        widest = max(each.sizeHint().width() for each in words)
        for part in words:  # all controls begin at one line
            part.setMinimumWidth(widest)
        self.search = QLineEdit()
        self.pages = QStackedWidget()
        self.tabs = Segments(((tr("General"), GENERAL), (tr("Keyboard"), KEYBOARD)), tr("Settings"))
        self.tabs.changed.connect(self.show_page)
        self.tabs.setVisible(make_keys is not None)
        if make_keys is not None:
            self.resize(720, 600)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.pages, 1)
        self._fill_general()
        self._reset = self.add_button(
            push_button(tr("Restore defaults"), self._restore, "quiet"), aside=True
        )
        self.add_button(push_button(tr("Close"), self.accept), main=True)

    @cached_property
    def keys(self) -> KeyEditor | None:
        """The page of the keys, where there is one."""
        keys = self._make_keys() if self._make_keys is not None else None
        if keys is not None:
            self.pages.addWidget(keys)
        return keys

    def show_page(self, page: str) -> None:
        """Show the general settings or the keys."""
        self.tabs.set(page)
        keys = self.keys if page == KEYBOARD else None
        self.pages.setCurrentIndex(0 if keys is None else 1)
        self._reset.setText(tr("Restore defaults") if keys is None else tr("Reset all keys"))
        (self.search if keys is None else keys.name).setFocus()

    def _fill_general(self) -> None:
        page = QWidget()
        self.pages.addWidget(page)
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setAccessibleName(tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._find)
        self._nothing = paragraph("", "muted")
        self._nothing.hide()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.search)
        area, inside = QScrollArea(), QWidget()
        column.addWidget(area, 1)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.addWidget(self.form)
        rows.addWidget(self._nothing)
        rows.addStretch(1)

    def _find(self, text: str) -> None:
        found = self.form.show_found(text)
        elsewhere = tr(" Keys are under Keyboard.") if self._make_keys is not None else ""
        self._nothing.setText(
            tr("No setting is called “{text}”.{elsewhere}", text=text.strip(), elsewhere=elsewhere)
        )
        self._nothing.setVisible(not found)

    def _restore(self) -> None:
        if self.pages.currentIndex() and self.keys is not None:
            self.keys.reset_all()
        else:
            self.form.reset()

    def _keep(self) -> None:
        self._file.change(**self.form.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and the arrow down go from a search to what it found; they close nothing."""
        searching = isinstance(self.focusWidget(), QLineEdit)
        onward = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if event.matches(QKeySequence.StandardKey.Find):
            self.show_page(self.tabs.value())
        elif searching and event.key() in onward:
            if self.tabs.value() == KEYBOARD and self.keys is not None:
                self.keys.list.setFocus()
            else:
                self.focusNextChild()
        else:
            super().keyPressEvent(event)
