"""SettingsDialog: the settings, as a form of their declaration; they count at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.settings import Settings, SettingsFile
from ui.dialogs.frame import Frame
from ui.forms import Form
from ui.widgets import push_button


class SettingsDialog(Frame):
    """A form; what is changed is kept and used immediately."""

    def __init__(self, file: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent, "Settings", "Settings")
        self.setMinimumWidth(480)
        self._file = file
        self.form = Form(Settings)
        self.form.set(file.settings.values())
        self.form.changed.connect(self._keep)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.add_button(push_button("Restore defaults", self.form.reset, "quiet"), aside=True)
        self.add_button(push_button("Close", self.accept), main=True)

    def _keep(self) -> None:
        self._file.change(**self.form.values())
