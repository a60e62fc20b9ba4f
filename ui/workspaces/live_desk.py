"""LiveDesk: where Live's pictures are seen, beside the drawing or over it, and the bar above them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from engines import Image
from studio.settings import SettingsFile
from ui.canvas_view import CanvasView
from ui.language import in_words, mark, number, tr
from ui.widgets import Segments, Spinner, icon_button, label, paragraph, push_button
from ui.workspaces.live import Live
from ui.workspaces.live_pane import LivePane
from ui.workspaces.veil import Veil, VeilBar, VeilControls

_KEPT = "live"
_FIRST = mark("The first picture is being made.")
_HINT = mark("Draw something: the picture appears here.")
_HINT_OVER = mark("Draw something: the picture appears over it.")


class LiveBar(QFrame):
    """What Live is at, where its picture is seen, Keep, and an end to it."""

    def __init__(self, live: Live, controls: VeilControls) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._live, self._controls = live, controls
        self._spinner = Spinner(14)
        self._facts = label("", "hint")
        self._facts.setMinimumWidth(self._facts.fontMetrics().horizontalAdvance("00.0 s"))
        self.words = paragraph("", "hint")
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        choices = [(tr("Beside"), False), (tr("Over"), True)]
        self.place = Segments(choices, tr("Picture of Live"))
        self.place.button(0).setToolTip(tr("The picture beside the drawing"))
        self.place.button(1).setToolTip(tr("The picture over the drawing (Ctrl+Shift+L)"))
        self.keep = push_button(tr("Keep"), live.keep, "small", "save")
        self.keep.setToolTip(tr("Put this picture among the results"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.setSpacing(8)
        for part in (label(tr("Live"), "heading"), self._facts, self._spinner):
            row.addWidget(part)
        row.addWidget(self.words, 1)
        row.addWidget(controls, 1)
        row.addWidget(self.place)
        row.addWidget(self.keep)
        row.addWidget(icon_button("close", tr("End Live"), lambda: live.switch(False)))
        keeps = self._spinner.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._spinner.setSizePolicy(keeps)
        self.hide()

    def refresh(self, words: str, is_over: bool) -> None:
        """Show how it stands; `words` are what there is instead of a picture."""
        live, frame = self._live, self._live.frame
        self._spinner.setVisible(live.is_busy and not live.is_held)
        self.keep.setEnabled(frame is not None)
        took = f"{number(frame.seconds, 1)} s" if frame is not None else ""
        self._facts.setText(tr("Paused") if live.is_held else took)
        hint = tr("All jobs are paused, and so is Live. The list of jobs lets them go on.")
        self._facts.setToolTip(hint if live.is_held else tr("How long this picture took"))
        with QSignalBlocker(self.place):
            self.place.set(is_over)
        self._controls.setVisible(is_over and frame is not None)
        self.words.setVisible(not self._controls.isVisibleTo(self))
        self.words.setText(words if is_over and frame is None else "")
        self.setVisible(live.is_on)


class LiveDesk(QObject):
    """Shows the pictures of one workspace; the place is remembered for all of them."""

    altered = Signal()
    """The picture is elsewhere."""

    def __init__(
        self,
        live: Live,
        view: CanvasView,
        settings: SettingsFile,
        laid: VeilBar,
        parent: QObject,
    ) -> None:
        """A result that is laid over the drawing with `laid` comes first."""
        super().__init__(parent)
        self._live, self._view, self._settings, self._result = live, view, settings, laid
        self.veil = Veil(view)
        self.veil.follows = True
        self.controls = VeilControls(view, self.veil)
        self.pane, self.bar = LivePane(), LiveBar(live, self.controls)
        self._laid: Image | None = None
        self._gives_way = False
        """Whether something else is to be seen over the drawing until the next stroke."""
        live.changed.connect(self.refresh)
        live.asked.connect(self.veil.seal)
        view.stroke_begun.connect(self.come_back)
        laid.changed.connect(self.refresh)
        self.bar.place.changed.connect(self.put)
        self.controls.moved.connect(self._remember_controls)
        self.recall()

    @property
    def is_over(self) -> bool:
        """Whether the picture is over the drawing, not beside it."""
        return self._memory.get("over") is True

    def put(self, over: bool) -> None:
        """Show the picture over the drawing, or beside it, here and in every picture."""
        self._keep(over=over)
        self.come_back()
        self.refresh()
        self.altered.emit()

    def give_way(self) -> None:
        """A picture is being made of the drawing: that and the result are seen until a stroke."""
        if not self._gives_way:
            self._gives_way = True
            self.refresh()

    def come_back(self) -> None:
        """Show Live's picture again."""
        if self._gives_way:
            self._gives_way = False
            self.refresh()

    def recall(self) -> None:
        """Show it as it was chosen last, in this picture or another."""
        chosen = (self._memory.get(name) for name in ("opacity", "split"))
        self.controls.show_values(*(v if isinstance(v, int) else 100 for v in chosen))
        self.refresh()

    def refresh(self) -> None:
        """Show what there is, where it belongs."""
        live, over = self._live, self.is_over
        shown = live.frame.shown if live.frame is not None else None
        hint = _FIRST if live.is_busy else _HINT_OVER if over else _HINT
        words = tr(hint) if live.problem is None else in_words(live.problem)
        self.bar.refresh(words, over)
        self.pane.come(live.is_on and not over)
        self.pane.picture.show_image(shown, words)
        is_free = not self._gives_way and self._result.veil.image is None
        laid = shown if live.is_on and over and is_free else None
        if laid is not self._laid:
            self._laid = laid
            self.veil.lay(_on_screen(laid) if laid is not None else None)

    def _remember_controls(self) -> None:
        self._keep(opacity=self.controls.opacity.value, split=self.controls.split.value)

    @property
    def _memory(self) -> dict[str, Any]:
        kept = self._settings.recall(_KEPT)
        return kept if isinstance(kept, dict) else {}

    def _keep(self, **changes: Any) -> None:
        self._settings.remember(**{_KEPT: {**self._memory, **changes}})


def _on_screen(image: Image) -> QImage:
    kind = QImage.Format.Format_RGBA8888
    return QImage(image.pixels.data, *image.size, image.width * 4, kind)
