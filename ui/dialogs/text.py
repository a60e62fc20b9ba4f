"""TextDialog: words, their font and size, for a layer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFontComboBox, QFormLayout, QHBoxLayout, QPlainTextEdit, QWidget

from ui.dialogs.frame import Frame
from ui.language import tr
from ui.lettering import LONGEST, SIZES, Lettering
from ui.widgets import Segments, icon_button, number_field, push_button


class TextDialog(Frame):
    """Asks for words and how they look; `lettering` is the answer, and what is typed meanwhile."""

    changed = Signal()
    """What is written, or its look, is another."""

    def __init__(self, parent: QWidget | None, start: Lettering) -> None:
        super().__init__(parent, tr("Text"), tr("Text"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self._start = start
        self._words = _Words(start.words)
        self._words.done.connect(self.accept)
        self._family = QFontComboBox()
        self._family.setAccessibleName(tr("Font"))
        self._family.setEditable(False)
        self._family.setMinimumContentsLength(12)
        self._family.setMaximumWidth(220)
        self._family.setCurrentFont(QFont(start.family) if start.family else QFont())
        self._size = number_field(*SIZES, whole=True, unit="px")
        self._size.setValue(start.size)
        self._size.setAccessibleName(tr("Size"))
        self._bold = icon_button("bold", tr("Bold"), checkable=True)
        self._italic = icon_button("italic", tr("Italic"), checkable=True)
        self._bold.setChecked(start.bold)
        self._italic.setChecked(start.italic)
        places = ((tr("Left"), 0.0), (tr("Centre"), 0.5), (tr("Right"), 1.0))
        self._align = Segments(places, tr("Alignment"))
        self._align.set(start.align)
        self._lay_out()
        self._listen()
        self._words.setFocus()

    def _lay_out(self) -> None:
        look = QHBoxLayout()
        look.setSpacing(8)
        look.addWidget(self._family, 1)
        for part in (self._bold, self._italic):
            look.addWidget(part)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(tr("Font"), look)
        form.addRow(tr("Size"), self._size)
        form.addRow(tr("Alignment"), self._align)
        self.body.addWidget(self._words)
        self.body.addLayout(form)
        self.add_button(push_button(tr("Cancel"), self.reject))
        self._deed = self.add_button(push_button(tr("Add as layer"), self.accept), main=True)
        self._deed.setToolTip(tr("Add as layer (Ctrl+Return)"))

    def _listen(self) -> None:
        self._words.textChanged.connect(self._tell)
        self._family.currentFontChanged.connect(lambda _: self._tell())
        self._size.valueChanged.connect(lambda _: self._tell())
        self._bold.toggled.connect(lambda _: self._tell())
        self._italic.toggled.connect(lambda _: self._tell())
        self._align.changed.connect(lambda _: self._tell())
        self._tell()

    @property
    def lettering(self) -> Lettering:
        """The words and their look as they are now."""
        return replace(
            self._start,
            words=self._words.toPlainText()[:LONGEST],
            family=self._family.currentFont().family(),
            size=int(self._size.value()),
            bold=self._bold.isChecked(),
            italic=self._italic.isChecked(),
            align=float(self._align.value()),
        )

    def _tell(self) -> None:
        self._deed.setEnabled(bool(self._words.toPlainText().strip()))
        font = self.lettering.font
        font.setPixelSize(18)
        self._words.setFont(font)
        option = QTextOption(self._words.document().defaultTextOption())
        side = {0.0: Qt.AlignmentFlag.AlignLeft, 1.0: Qt.AlignmentFlag.AlignRight}
        option.setAlignment(side.get(self.lettering.align, Qt.AlignmentFlag.AlignHCenter))
        if option.alignment() != self._words.document().defaultTextOption().alignment():
            self._words.document().setDefaultTextOption(option)
        self.changed.emit()

    def accept(self) -> None:
        if self._deed.isEnabled():
            super().accept()


class _Words(QPlainTextEdit):
    """The field for the words; Ctrl+Return ends it, Tab leaves it."""

    done = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words[:LONGEST])
        self.setAccessibleName(tr("Text"))
        self.setPlaceholderText(tr("Write here"))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(380, 110)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)
