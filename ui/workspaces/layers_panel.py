"""LayersPanel: the layers of a canvas, top first, and everything that is done to a layer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence, QShortcut
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

from engines import Problem
from studio import canvas as edits
from studio.canvas import Blend, Canvas, Layer
from studio.document import Document
from studio.results import digest_of
from ui.language import told, tr
from ui.lists import ValueListModel
from ui.theme import icon
from ui.workspaces.controls import Slide, tool_button
from ui.workspaces.lane_edits import Edit, Later, at_once
from ui.workspaces.layer_rows import LayerRows, spoken
from ui.workspaces.layer_thumbs import Run, Thumbs

_SWITCHES = ("clip", "alpha-lock")
"""The buttons that stay down."""


class LayerList(QListView):
    """The list itself: rows are dragged to another place, keys move and delete."""

    dropped = Signal(int, int)
    """(from row, to row), counted before the move."""
    removal_wanted = Signal()
    """Delete was pressed."""

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
        self.setAccessibleName(tr("Layers, topmost first"))
        self._dragged: int | None = None

    def sizeHint(self) -> QSize:
        """Small: the list takes what the column has left."""
        return QSize(200, 96)

    def event(self, event: QEvent) -> bool:
        """Delete means the layer here, though the window knows the key too."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if plain and event.type() == QEvent.Type.KeyPress:
                self.removal_wanted.emit()
                return True
        return super().event(event)

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
    failed = Signal(object)
    """The Problem that keeps an edit from being made, as that of a locked layer."""

    def __init__(
        self, document: Document[Canvas], later: Later | None = None, run: Run | None = None
    ) -> None:
        """`later` makes the edits that take a while, `run` the thumbnails; without, at once."""
        super().__init__()
        self._document = document
        self._later = later or at_once(document)
        self._active: str | None = None
        self._is_showing = False
        self.list = LayerList()
        self.model = ValueListModel(key=lambda layer: layer.id, text=spoken)
        self.list.setModel(self.model)
        self.thumbs = Thumbs(run)
        self.thumbs.changed.connect(self.list.viewport().update)
        self.rows = LayerRows(self.list, self.thumbs)
        self.list.setItemDelegate(self.rows)
        self._blend = QComboBox()
        self._opacity = Slide(tr("Opacity"), 0, 100, " %", tr("How strongly the layer covers"))
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
        self.thumbs.show_canvas(canvas)
        self._is_showing = True
        self.model.show(tuple(reversed(canvas.layers)))
        self._is_showing = False
        ids = [la.id for la in reversed(canvas.layers)]
        if self._active in ids:
            self._show_active()
        else:
            first = ids[_to_paint_on(canvas)] if ids else None
            self.activate(_neighbour(before, self._active, ids) or first)

    # ---- edits ------------------------------------------------------------------------------

    def add(self) -> None:
        """Add an empty layer above the active one."""
        canvas = self._document.state
        layer = Layer(name=_free_name(canvas, tr("Layer")))
        self._document.edit(tr("Add layer"), edits.add_layer(canvas, layer, self._active))
        self.activate(layer.id)

    def delete(self) -> None:
        """Delete the active layer."""
        self._edit(tr("Delete layer"), edits.remove_layer)

    def duplicate(self) -> None:
        """Put a copy of the active layer above it."""
        before = {la.id for la in self._document.state.layers}
        self._edit(tr("Duplicate layer"), edits.duplicate_layer)
        fresh = [la.id for la in self._document.state.layers if la.id not in before]
        if fresh:
            self.activate(fresh[0])

    def merge(self) -> None:
        """Merge the active layer with the one below it."""

        def plan() -> Edit | None:
            active = self._active or ""
            can = self._index() > 0
            return (lambda canvas: edits.merge_down(canvas, active)) if can else None

        self._later(tr("Merge down"), plan)

    def flatten(self) -> None:
        """Make one layer of all that is seen."""
        self._later(tr("Flatten"), lambda: edits.flatten)

    def clip(self) -> None:
        """Show the active layer only where the one below has paint, or everywhere."""
        layer = self.active_layer
        if layer is not None:
            label = tr("Release clipping") if layer.clipped else tr("Clip to below")
            self._edit(label, lambda canvas, la: edits.set_clipped(canvas, la, not layer.clipped))
            self._show_active()

    def can_clip(self) -> bool:
        """Whether the active layer can be clipped, or no longer be."""
        layer = self.active_layer
        return layer is not None and (self._index() > 0 or layer.clipped)

    def lock_alpha(self) -> None:
        """Keep where paint is on the active layer, or no longer."""
        layer = self.active_layer
        if layer is not None:
            label = tr("Unlock alpha") if layer.alpha_locked else tr("Lock alpha")
            self._edit(
                label, lambda canvas, la: edits.set_alpha_locked(canvas, la, not layer.alpha_locked)
            )
            self._show_active()

    def shift(self, steps: int) -> None:
        """Move the active layer up (positive) or down in the stack."""
        target = self._index() + steps
        if self._active is not None and 0 <= target < len(self._document.state.layers):
            self._edit(tr("Move layer"), lambda canvas, la: edits.move_layer(canvas, la, target))

    def rename(self) -> None:
        """Let the person type another name for the active layer."""
        self.list.edit(self.list.currentIndex())

    def hide_layer(self, id: str) -> None:
        """Show a layer no longer."""
        canvas = self._document.state
        if canvas.find(id) is not None:
            self._document.edit(tr("Hide layer"), edits.set_visible(canvas, id, False))

    def clear(self) -> None:
        """Take all paint from the active layer."""
        self._edit(tr("Clear layer"), edits.clear_layer)

    def _edit(self, label: str, edit: Callable[[Canvas, str], Canvas], merge: str = "") -> None:
        if self._active is None or self.active_layer is None:
            return
        try:
            state = edit(self._document.state, self._active)
        except Problem as problem:
            self.failed.emit(problem)
        else:
            self._document.edit(label, state, merge)

    def _index(self) -> int:
        ids = [la.id for la in self._document.state.layers]
        return ids.index(self._active) if self._active in ids else -1

    # ---- layout and wires -------------------------------------------------------------------

    def _lay_out(self) -> None:
        for blend in Blend:
            self._blend.addItem(told(blend.caption), blend)
        self._blend.setAccessibleName(tr("Blend mode"))
        self._blend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._blend.setToolTip(tr("How the layer mixes with those below"))
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
            ("add", tr("Add layer"), tr("Add layer (Ctrl+Shift+N)"), self.add),
            ("duplicate", tr("Duplicate layer"), tr("Duplicate layer (Ctrl+J)"), self.duplicate),
            ("up", tr("Move layer up"), tr("Move layer up (Alt+Up)"), lambda: self.shift(1)),
            (
                "down",
                tr("Move layer down"),
                tr("Move layer down (Alt+Down)"),
                lambda: self.shift(-1),
            ),
            ("merge", tr("Merge down"), tr("Merge with the layer below (Ctrl+E)"), self.merge),
            (
                "clip",
                tr("Clip to below"),
                tr("Show the layer only where the one below has paint (Ctrl+Alt+G)"),
                self.clip,
            ),
            (
                "alpha-lock",
                tr("Lock alpha"),
                tr("Paint only where the layer has paint (/)"),
                self.lock_alpha,
            ),
            ("delete", tr("Delete layer"), tr("Delete layer (Del in the list)"), self.delete),
        )
        for name, text, hint, deed in deeds:
            button = tool_button(icon(name), text, hint, checkable=name in _SWITCHES)
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
        self.list.removal_wanted.connect(self.delete)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer)
        self.rows.seen.connect(self._toggle_visible)
        self.rows.locked.connect(self._toggle_locked)
        self.rows.renamed.connect(self._rename)
        self._blend.activated.connect(self._choose_blend)
        self._opacity.moved.connect(self._choose_opacity)
        self._opacity.let_go.connect(self._document.history.seal)
        for keys, deed in (
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
        for name in ("duplicate", "up", "down", "merge", "clip", "alpha-lock", "delete"):
            self._buttons[name].setEnabled(layer is not None)
        self._blend.setEnabled(layer is not None)
        self._opacity.setEnabled(layer is not None)
        if layer is None:
            for name in _SWITCHES:
                self._buttons[name].setChecked(False)
            return
        index, last = self._index(), len(self._document.state.layers) - 1
        self._buttons["up"].setEnabled(index < last)
        self._buttons["down"].setEnabled(index > 0)
        self._buttons["merge"].setEnabled(index > 0)
        self._buttons["clip"].setEnabled(self.can_clip())
        self._buttons["clip"].setChecked(layer.clipped)
        self._buttons["alpha-lock"].setChecked(layer.alpha_locked)
        self._blend.setCurrentIndex(list(Blend).index(layer.blend))
        self._opacity.show_value(layer.opacity * 100)
        row = last - index
        if self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _selected(self) -> None:
        row, shown = self.list.currentIndex().row(), self._shown()
        if not self._is_showing and 0 <= row < len(shown):
            self.activate(shown[row].id)

    def _drop(self, source: int, target: int) -> None:
        """Rows count from the top, layers from the bottom."""
        last = len(self._document.state.layers) - 1
        row = target - 1 if target > source else target
        self.activate(self._shown()[source].id)
        if row != source:
            self._edit(
                tr("Move layer"), lambda canvas, la: edits.move_layer(canvas, la, last - row)
            )

    def _toggle_visible(self, layer: Layer) -> None:
        label = tr("Hide layer") if layer.visible else tr("Show layer")
        state = edits.set_visible(self._document.state, layer.id, not layer.visible)
        self._document.edit(label, state)

    def _toggle_locked(self, layer: Layer) -> None:
        label = tr("Unlock layer") if layer.locked else tr("Lock layer")
        self._document.edit(
            label, edits.set_locked(self._document.state, layer.id, not layer.locked)
        )

    def _rename(self, layer: Layer, name: str) -> None:
        name = name.strip()
        if name and name != layer.name:
            self._document.edit(
                tr("Rename layer"), edits.rename_layer(self._document.state, layer.id, name)
            )

    def _choose_blend(self, index: int) -> None:
        blend = list(Blend)[index]
        self._edit(tr("Blend mode"), lambda canvas, la: edits.set_blend(canvas, la, blend))

    def _choose_opacity(self, percent: int) -> None:
        self._edit(
            tr("Layer opacity"),
            lambda canvas, la: edits.set_opacity(canvas, la, percent / 100),
            merge=f"opacity:{self._active}",
        )

    def _offer(self, at: QPoint) -> None:
        layer = self.active_layer
        if layer is None:
            return
        self.menu(layer).popup(self.list.viewport().mapToGlobal(at))

    def menu(self, layer: Layer) -> QMenu:
        """What can be done with the active layer."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        rows: tuple[tuple[str, Callable[[], None], bool, bool | None], ...] = (
            (tr("Rename"), self.rename, True, None),
            (tr("Duplicate"), self.duplicate, True, None),
            (tr("Merge down"), self.merge, self._index() > 0, None),
            (tr("Clip to below"), self.clip, self.can_clip(), layer.clipped),
            (tr("Lock alpha"), self.lock_alpha, True, layer.alpha_locked),
            (tr("Clear"), self.clear, True, None),
            (tr("Delete"), self.delete, True, None),
        )
        for text, deed, when, on in rows:
            offered = menu.addAction(text, deed)
            offered.setEnabled(when)
            offered.setCheckable(on is not None)
            offered.setChecked(bool(on))
        return menu


def _neighbour(before: list[str], gone: str | None, ids: list[str]) -> str | None:
    """Of those that are left the next one below one that is gone, else the next above."""
    row = before.index(gone) if gone in before else 0
    order = [*before[row:], *reversed(before[:row])]
    return next((id for id in order if id in ids), None)


def _to_paint_on(canvas: Canvas) -> int:
    """The row of the topmost layer that is no result; 0 where there is none."""
    rows = (row for row, la in enumerate(reversed(canvas.layers)) if digest_of(la) is None)
    return next(rows, 0)


def _free_name(canvas: Canvas, stem: str) -> str:
    taken = {la.name for la in canvas.layers}
    return next(f"{stem} {n}" for n in range(1, len(taken) + 2) if f"{stem} {n}" not in taken)
