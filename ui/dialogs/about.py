"""AboutDialog: what this is, its licence, and its versions."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.diagnostics import VERSION
from ui.dialogs.frame import Frame, picture_of
from ui.widgets import label, line, paragraph, push_button


class AboutDialog(Frame):
    """Name, version, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "About Atelier")
        self.setFixedWidth(460)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label("Atelier", "headline"))
        words.addWidget(label(f"Version {VERSION}", "muted"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture_of("generate", "focus", 44))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.body.addWidget(
            paragraph(
                "An offline studio for generative media: rough paintings become pictures, "
                "and nothing leaves this machine."
            )
        )
        self.body.addWidget(line())
        self.body.addWidget(
            paragraph(
                "Free software under the GNU General Public License, version 3 or later. "
                "It comes without any warranty; the file LICENSE has the terms.",
                "muted",
            )
        )
        versions = f"Python {platform.python_version()}, Qt {qVersion()}"
        self.body.addWidget(paragraph(versions, "muted"))
        self.add_button(push_button("Close", self.accept), main=True)
