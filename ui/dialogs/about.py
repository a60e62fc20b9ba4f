"""AboutDialog: what this is, its licence, and its versions."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.diagnostics import VERSION
from ui.dialogs.frame import Frame, picture_of
from ui.language import tr
from ui.widgets import label, line, paragraph, push_button


class AboutDialog(Frame):
    """Name, version, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("About Atelier"))
        self.setFixedWidth(460)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label("Atelier", "headline"))
        words.addWidget(label(tr("Version {version}", version=VERSION), "muted"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture_of("generate", "focus", 44))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.body.addWidget(
            paragraph(
                tr(
                    "An offline studio for generative media: rough paintings become pictures, "
                    "and nothing leaves this machine."
                )
            )
        )
        self.body.addWidget(line())
        self.body.addWidget(
            paragraph(
                tr(
                    "Free software under the GNU General Public License, version 3 or later. "
                    "It comes without any warranty; the file LICENSE has the terms."
                ),
                "muted",
            )
        )
        versions = tr("Python {python}, Qt {qt}", python=platform.python_version(), qt=qVersion())
        self.body.addWidget(paragraph(versions, "muted"))
        self.add_button(push_button(tr("Licences…"), self.show_licences, "quiet"), aside=True)
        self.add_button(push_button(tr("Close"), self.accept), main=True)

    def show_licences(self) -> None:
        """Show the licences of all that the program is made of."""
        from ui.dialogs.licences import LicencesDialog

        LicencesDialog(self).exec()
