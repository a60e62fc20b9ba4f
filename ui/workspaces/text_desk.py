"""TextDesk: words put onto a picture as a layer: the Text tool, and text that is pasted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QWidget

from engines import Problem
from studio.settings import SettingsFile
from ui.actions import Action
from ui.canvas_tools import Easel, Pointer, Tool
from ui.canvas_view import CanvasView
from ui.dialogs.text import TextDialog
from ui.language import mark, tr
from ui.lettering import Lettering, outline, with_look, written
from ui.widgets import label
from ui.workspaces.folding import FoldingRow
from ui.workspaces.pasting import Pasting

TOOLS: tuple[tuple[str, str, str, str], ...] = (
    ("text", mark("Text"), "T", mark("Click where words shall stand")),
)
"""Name (also of the icon), title, key and hint of each tool, in the order of the rail."""

_MEMORY = "lettering"


class TextTool:
    """A click says where words shall stand."""

    name = "text"
    outline = 0.0
    tip = (1.0, 0.0)
    target: str | None = None
    is_busy = False
    cursor = Qt.CursorShape.IBeamCursor

    def __init__(self, ask: Callable[[QPointF], object]) -> None:
        self._ask = ask

    def press(self, pointer: Pointer) -> None: ...

    def move(self, pointer: Pointer) -> None: ...

    def hover(self, pointer: Pointer) -> None: ...

    def release(self, pointer: Pointer) -> None:
        self._ask(QPointF(pointer.x, pointer.y))

    def cancel(self) -> None: ...


class TextDesk:
    """Writes on one canvas; what is being written is shown above it."""

    def __init__(
        self,
        easel: Easel,
        view: CanvasView,
        pasting: Pasting,
        settings: SettingsFile,
        parent: QWidget,
    ) -> None:
        self._easel, self._view, self._pasting = easel, view, pasting
        self._settings, self._parent = settings, parent
        self.tools: dict[str, Tool] = {"text": TextTool(self.write_at)}
        self.hint = FoldingRow()
        words = label(
            tr("Click where words shall stand; they take the colour of the brush"), "hint"
        )
        self.hint.row.addWidget(words)
        self.hint.fold(words)
        self.choose: Callable[[str], object] = lambda name: None
        """Takes a tool into the hand."""

    def actions(self) -> tuple[Action, ...]:
        """The row of the menu Layer."""
        hint = tr("Put words onto the picture as a layer")
        return (
            Action(
                "layer.text",
                tr("Add text…"),
                self.write,
                "text",
                menu="Layer",
                section="new",
                hint=hint,
            ),
        )

    def write_at(self, at: QPointF) -> None:
        """Ask for words to stand at a point of the canvas, the tool staying in the hand."""
        self._ask("", at, then=lambda: None)

    def write(self, words: str = "") -> None:
        """Ask for words, perhaps begun already, to stand in the middle of what is seen."""
        self._ask(words, None, then=lambda: self.choose("move"))

    def _ask(self, words: str, at: QPointF | None, then: Callable[[], object]) -> None:
        look = with_look(self._settings.recall(_MEMORY))
        dialog = TextDialog(self._parent, replace(look, words=words))
        draft = _Draft(self._view, dialog, at, self._easel.palette.paint.colour)
        self._view.overlays.append(draft)

        def clear() -> None:
            self._view.overlays.remove(draft)
            self._view.update()

        def end(accepted: int) -> None:
            if not accepted:
                clear()
            elif self._place(dialog.lettering, draft.keep(), draft.colour, clear):
                then()

        dialog.changed.connect(self._view.update)
        dialog.finished.connect(end)
        dialog.open()
        _put_aside(dialog, self._parent)
        self._view.update()

    def _place(
        self,
        lettering: Lettering,
        at: QPointF,
        colour: tuple[int, int, int],
        clear: Callable[[], object] = lambda: None,
    ) -> bool:
        """Have the words become a layer; `clear` takes away what stands for them until then."""
        self._settings.remember(**{_MEMORY: lettering.look})
        try:
            paint = written(lettering, colour, at.x(), at.y())
        except Problem as problem:
            clear()
            self._easel.complain(problem)
            return False
        self._pasting.put(tr("Add text"), paint, lettering.title, clear)
        return True


def _put_aside(dialog: TextDialog, parent: QWidget) -> None:
    """Lay the dialog over the panels, so that the words on the canvas stay in sight."""
    corner = parent.mapToGlobal(parent.rect().bottomRight())
    dialog.move(corner - dialog.frameGeometry().bottomRight() + dialog.pos() - QPoint(12, 12))


class _Draft:
    """What is being written, above the canvas."""

    def __init__(
        self,
        view: CanvasView,
        dialog: TextDialog,
        at: QPointF | None,
        colour: tuple[int, int, int],
    ) -> None:
        self._view, self._dialog, self._at, self.colour = view, dialog, at, colour
        self._kept: QPainterPath | None = None

    def keep(self) -> QPointF:
        """Stay as it is, without the dialog; gives where it stands."""
        self._at, self._kept = self.place, self._path
        return self._at

    @property
    def _path(self) -> QPainterPath:
        return outline(self._dialog.lettering) if self._kept is None else self._kept

    @property
    def place(self) -> QPointF:
        """Where on the canvas the lines meet and begin."""
        if self._at is not None:
            return self._at
        view, state, path = self._view, self._view.document.state, self._path
        middle = view.to_canvas(QPointF(view.rect().center()))
        x = min(max(middle[0], 0.0), float(state.width))
        y = min(max(middle[1], 0.0), float(state.height))
        return QPointF(x, y) - path.boundingRect().center()

    def paint(self, painter: QPainter) -> None:
        at, view = self.place, self._view
        origin = view.to_widget(at.x(), at.y())
        right = view.to_widget(at.x() + 1, at.y()) - origin
        down = view.to_widget(at.x(), at.y() + 1) - origin
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(
            QTransform(right.x(), right.y(), down.x(), down.y(), origin.x(), origin.y()),
            combine=True,
        )
        painter.fillPath(self._path, QColor(*self.colour))
        painter.restore()
