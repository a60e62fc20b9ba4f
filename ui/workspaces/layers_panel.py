"""LayersPanel: the layers of a canvas, top first, and everything that is done to a layer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio import canvas as edits
from studio.canvas import Blend, Canvas, Layer
from studio.document import Document
from studio.results import digest_of
from ui.lists import ValueListModel
from ui.theme import icon
from ui.workspaces.controls import Slide, tool_button
from ui.workspaces.layer_rows import LayerRows


class LayerList(QListView):
    """The list itself: rows are dragged to another place, keys move and delete."""

    dropped = Signal(int, int)
    """(from row, to row), counted before the move."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName("Layers, topmost first")
        self._dragged: int | None = None

    def sizeHint(self) -> QSize:
        """Small: the list takes what the column has left."""
        return QSize(200, 96)

    def startDrag(self, actions: Qt.DropAction) -> None:
        self._dragged = self.currentIndex().row()
        super().startDrag(actions)
        self._dragged = None

    def dropEvent(self, event: QDropEvent) -> None:
        """Move by an edit; the model follows the document."""
        if self._dragged is None:
            return
        index = self.indexAt(event.position().toPoint())
        row = index.row() if index.isValid() else self.model().rowCount()
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.dropped.emit(self._dragged, row + (1 if below and index.isValid() else 0))


class LayersPanel(QWidget):
    """Shows the layers of a document and edits them; one is active: it is painted on."""

    activated = Signal(str)
    """The id of the layer that became active."""

    def __init__(self, document: Document[Canvas]) -> None:
        super().__init__()
        self._document = document
        self._active: str | None = None
        self.list = LayerList()
        self.model = ValueListModel(key=lambda layer: layer.id)
        self.list.setModel(self.model)
        self.rows = LayerRows(self.list)
        self.list.setItemDelegate(self.rows)
        self._blend = QComboBox()
        self._opacity = Slide("Opacity", 0, 100, " %", "How strongly the layer covers")
        self._buttons: dict[str, QToolButton] = {}
        self._lay_out()
        self._connect()
        self.show_canvas(document.state)

    @property
    def active(self) -> str | None:
        """The id of the layer that is painted on, if it is still there."""
        return self._active

    @property
    def active_layer(self) -> Layer | None:
        """The layer that is painted on."""
        return next((la for la in self._document.state.layers if la.id == self._active), None)

    def activate(self, layer: str | None) -> None:
        """Make a layer the one that is painted on."""
        if layer != self._active:
            self._active = layer
            self.activated.emit(layer or "")
        self._show_active()

    def show_canvas(self, canvas: Canvas) -> None:
        """Show the layers of a canvas; when the active one is gone, its neighbour becomes active."""
        before = [la.id for la in self._shown()]
        self.rows.show_canvas(canvas)
        self.model.show(tuple(reversed(canvas.layers)))
        ids = [la.id for la in reversed(canvas.layers)]
        if self._active not in ids:
            row = before.index(self._active) if self._active in before else _to_paint_on(canvas)
            self.activate(ids[min(row, len(ids) - 1)] if ids else None)
        else:
            self._show_active()

    # ---- edits ------------------------------------------------------------------------------

    def add(self) -> None:
        """Add an empty layer above the active one."""
        canvas = self._document.state
        layer = Layer(name=_free_name(canvas, "Layer"))
        self._document.edit("Add layer", edits.add_layer(canvas, layer, self._active))
        self.activate(layer.id)

    def delete(self) -> None:
        """Delete the active layer."""
        self._edit("Delete layer", edits.remove_layer)

    def duplicate(self) -> None:
        """Put a copy of the active layer above it."""
        before = {la.id for la in self._document.state.layers}
        self._edit("Duplicate layer", edits.duplicate_layer)
        fresh = [la.id for la in self._document.state.layers if la.id not in before]
        if fresh:
            self.activate(fresh[0])

    def merge(self) -> None:
        """Merge the active layer with the one below it."""
        below = self._index() - 1
        if below >= 0:
            kept = self._document.state.layers[below].id
            self._edit("Merge down", edits.merge_down)
            ids = [la.id for la in self._document.state.layers]
            self.activate(kept if kept in ids else ids[below])

    def shift(self, steps: int) -> None:
        """Move the active layer up (positive) or down in the stack."""
        target = self._index() + steps
        if self._active is not None and 0 <= target < len(self._document.state.layers):
            self._edit("Move layer", lambda canvas, la: edits.move_layer(canvas, la, target))

    def rename(self) -> None:
        """Let the person type another name for the active layer."""
        self.list.edit(self.list.currentIndex())

    def hide_layer(self, id: str) -> None:
        """Show a layer no longer."""
        canvas = self._document.state
        if canvas.find(id) is not None:
            self._document.edit("Hide layer", edits.set_visible(canvas, id, False))

    def clear(self) -> None:
        """Take all paint from the active layer."""
        self._edit("Clear layer", edits.clear_layer)

    def _edit(self, label: str, edit: Callable[[Canvas, str], Canvas], merge: str = "") -> None:
        canvas = self._document.state
        if self._active is not None and self.active_layer is not None:
            self._document.edit(label, edit(canvas, self._active), merge)

    def _index(self) -> int:
        ids = [la.id for la in self._document.state.layers]
        return ids.index(self._active) if self._active in ids else -1

    # ---- layout and wires -------------------------------------------------------------------

    def _lay_out(self) -> None:
        for blend in Blend:
            self._blend.addItem(blend.title(), blend)
        self._blend.setAccessibleName("Blend mode")
        self._blend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._blend.setToolTip("How the layer mixes with those below")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        mixing = QHBoxLayout()
        mixing.setSpacing(8)
        mixing.addWidget(self._blend, 2)
        mixing.addWidget(self._opacity, 3)
        column.addLayout(mixing)
        column.addWidget(self.list, 1)
        column.addLayout(self._button_row())
        self.list.setMinimumHeight(94)

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        deeds: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("add", "Add layer", "Add layer (Ctrl+Shift+N)", self.add),
            ("duplicate", "Duplicate layer", "Duplicate layer (Ctrl+J)", self.duplicate),
            ("up", "Move layer up", "Move layer up (Alt+Up)", lambda: self.shift(1)),
            ("down", "Move layer down", "Move layer down (Alt+Down)", lambda: self.shift(-1)),
            ("merge", "Merge down", "Merge with the layer below (Ctrl+E)", self.merge),
            ("delete", "Delete layer", "Delete layer (Del in the list)", self.delete),
        )
        for name, text, hint, deed in deeds:
            button = tool_button(icon(name), text, hint)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            self._buttons[name] = button
            if name == "delete":
                row.addStretch(1)
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self._document.changed.connect(self._changed)
        self.list.selectionModel().currentChanged.connect(self._selected)
        self.list.dropped.connect(self._drop)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer)
        self.rows.seen.connect(self._toggle_visible)
        self.rows.locked.connect(self._toggle_locked)
        self.rows.renamed.connect(self._rename)
        self._blend.activated.connect(self._choose_blend)
        self._opacity.moved.connect(self._choose_opacity)
        self._opacity.let_go.connect(self._document.history.seal)
        for keys, deed in (
            ("Del", self.delete),
            ("Alt+Up", lambda: self.shift(1)),
            ("Alt+Down", lambda: self.shift(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)

    def leave(self) -> None:
        """Hear no more of the document: before the widget goes."""
        self._document.changed.disconnect(self._changed)

    def _changed(self, before: Canvas, after: Canvas) -> None:
        if before.layers is not after.layers:
            self.show_canvas(after)

    def _shown(self) -> tuple[Layer, ...]:
        return tuple(self.model.values)

    def _show_active(self) -> None:
        layer = self.active_layer
        for name in ("duplicate", "up", "down", "merge", "delete"):
            self._buttons[name].setEnabled(layer is not None)
        self._blend.setEnabled(layer is not None)
        self._opacity.setEnabled(layer is not None)
        if layer is None:
            return
        index, last = self._index(), len(self._document.state.layers) - 1
        self._buttons["up"].setEnabled(index < last)
        self._buttons["down"].setEnabled(index > 0)
        self._buttons["merge"].setEnabled(index > 0)
        self._blend.setCurrentIndex(list(Blend).index(layer.blend))
        self._opacity.show_value(layer.opacity * 100)
        row = last - index
        if self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _selected(self) -> None:
        row, shown = self.list.currentIndex().row(), self._shown()
        if 0 <= row < len(shown):
            self.activate(shown[row].id)

    def _drop(self, source: int, target: int) -> None:
        """Rows count from the top, layers from the bottom."""
        last = len(self._document.state.layers) - 1
        row = target - 1 if target > source else target
        self.activate(self._shown()[source].id)
        if row != source:
            self._edit("Move layer", lambda canvas, la: edits.move_layer(canvas, la, last - row))

    def _toggle_visible(self, layer: Layer) -> None:
        label = "Hide layer" if layer.visible else "Show layer"
        state = edits.set_visible(self._document.state, layer.id, not layer.visible)
        self._document.edit(label, state)

    def _toggle_locked(self, layer: Layer) -> None:
        label = "Unlock layer" if layer.locked else "Lock layer"
        self._document.edit(
            label, edits.set_locked(self._document.state, layer.id, not layer.locked)
        )

    def _rename(self, layer: Layer, name: str) -> None:
        name = name.strip()
        if name and name != layer.name:
            self._document.edit(
                "Rename layer", edits.rename_layer(self._document.state, layer.id, name)
            )

    def _choose_blend(self, index: int) -> None:
        blend = list(Blend)[index]
        self._edit("Blend mode", lambda canvas, la: edits.set_blend(canvas, la, blend))

    def _choose_opacity(self, percent: int) -> None:
        self._edit(
            "Layer opacity",
            lambda canvas, la: edits.set_opacity(canvas, la, percent / 100),
            merge=f"opacity:{self._active}",
        )

    def _offer(self, at: object) -> None:
        menu = QMenu(self)
        for text, deed in (
            ("Rename", self.rename),
            ("Duplicate", self.duplicate),
            ("Merge down", self.merge),
            ("Clear", self.clear),
            ("Delete", self.delete),
        ):
            menu.addAction(text, deed)
        menu.exec(self.list.viewport().mapToGlobal(at))  # type: ignore[call-overload]


def _to_paint_on(canvas: Canvas) -> int:
    """The row of the topmost layer that is no result; 0 where there is none."""
    rows = (row for row, la in enumerate(reversed(canvas.layers)) if digest_of(la) is None)
    return next(rows, 0)


def _free_name(canvas: Canvas, stem: str) -> str:
    taken = {la.name for la in canvas.layers}
    return next(f"{stem} {n}" for n in range(1, len(taken) + 2) if f"{stem} {n}" not in taken)
