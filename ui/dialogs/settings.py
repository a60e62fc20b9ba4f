"""SettingsDialog: the settings, as a form of their declaration, and the keys; they count at once."""

from __future__ import annotations

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
        self, file: SettingsFile, keys: KeyEditor | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, tr("Settings"), tr("Settings"))
        self.setMinimumSize(560, 480)
        self._file, self.keys = file, keys
        self.form = Form(Settings)
        self.form.set(file.settings.values())
        self.form.changed.connect(self._keep)
        cores = self.form.control("threads")
        if isinstance(cores, NumberSlider):
            cores.name_lowest(tr("all"))
        words = [part for part in self.form.findChildren(QLabel) if part.buddy() is not None]
        for part in words:  # all controls begin at one line
            part.setMinimumWidth(max(each.sizeHint().width() for each in words))
        self.search = QLineEdit()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._general())
        self.tabs = Segments(((tr("General"), GENERAL), (tr("Keyboard"), KEYBOARD)), tr("Settings"))
        self.tabs.changed.connect(self.show_page)
        self.tabs.setVisible(keys is not None)
        if keys is not None:
            self.pages.addWidget(keys)
            self.resize(720, 600)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.pages, 1)
        self._reset = self.add_button(
            push_button(tr("Restore defaults"), self._restore, "quiet"), aside=True
        )
        self.add_button(push_button(tr("Close"), self.accept), main=True)

    def show_page(self, page: str) -> None:
        """Show the general settings or the keys."""
        self.tabs.set(page)
        is_keys = page == KEYBOARD and self.keys is not None
        self.pages.setCurrentIndex(1 if is_keys else 0)
        self._reset.setText(tr("Reset all keys") if is_keys else tr("Restore defaults"))
        (self.keys.name if is_keys and self.keys is not None else self.search).setFocus()

    def _general(self) -> QWidget:
        page = QWidget()
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
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.addWidget(self.form)
        rows.addWidget(self._nothing)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(area, 1)
        return page

    def _find(self, text: str) -> None:
        found = self.form.show_found(text)
        elsewhere = tr(" Keys are under Keyboard.") if self.keys is not None else ""
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
            if self.keys is not None and self.tabs.value() == KEYBOARD:
                self.keys.list.setFocus()
            else:
                self.focusNextChild()
        else:
            super().keyPressEvent(event)
