"""LayersPanel: the layers of a canvas, top first, and everything that is done to a layer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engines import Problem
from studio import canvas as edits
from studio import grouping, merging
from studio.canvas import Blend, Canvas, Layer
from studio.document import Document
from studio.groups import depth_of, parents, passes
from ui.language import told, tr
from ui.lists import ValueListModel
from ui.theme import icon
from ui.workspaces.controls import Slide, tool_button
from ui.workspaces.lane_edits import Edit, Later, at_once
from ui.workspaces.layer_choice import free_name, neighbour, to_paint_on
from ui.workspaces.layer_list import LayerList
from ui.workspaces.layer_rows import LayerRows, spoken
from ui.workspaces.layer_thumbs import Run, Thumbs

_SWITCHES = ("clip", "alpha-lock")
"""The buttons that stay down."""


class LayersPanel(QWidget):
    """Shows the layers of a document and edits them; one is active: it is painted on."""

    activated = Signal(str)
    """The id of the layer that became active."""
    failed = Signal(object)
    """The Problem that keeps an edit from being made, as that of a locked layer."""
    pictures_dropped = Signal(list, str, object)
    """Paths of files, the group they go into, and the layer they go above."""

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
            around = {each.id for each in parents(self._document.state.layers, layer or "")}
            if around & self.rows.closed:
                self.rows.closed -= around
                self._show_rows(self._document.state)
            self.activated.emit(layer or "")
        self._show_active()

    def show_canvas(self, canvas: Canvas) -> None:
        """Show the layers of a canvas; when the active one is gone, its neighbour becomes active."""
        before = [la.id for la in self._shown()]
        self.thumbs.show_canvas(canvas)
        self._show_rows(canvas)
        ids = [la.id for la in reversed(canvas.layers)]
        if self._active in ids:
            self._show_active()
        else:
            first = ids[to_paint_on(canvas)] if ids else None
            self.activate(neighbour(before, self._active, ids) or first)

    def _show_rows(self, canvas: Canvas) -> None:
        """The rows of all layers that are in no folded group."""
        self.rows.depths = depth_of(canvas.layers)
        self.list.show_layers(canvas.layers)
        hidden = set(self.rows.closed)
        shown = []
        for layer in reversed(canvas.layers):
            if layer.parent in hidden:
                hidden.add(layer.id)
            else:
                shown.append(layer)
        self._is_showing = True
        self.model.show(tuple(shown))
        self._is_showing = False
        self.list.viewport().update()

    # ---- edits ------------------------------------------------------------------------------

    def add(self) -> None:
        """Add an empty layer above the active one."""
        canvas = self._document.state
        layer = Layer(name=free_name(canvas, tr("Layer")))
        self._document.edit(tr("Add layer"), edits.add_layer(canvas, layer, self._active))
        self.activate(layer.id)

    def delete(self) -> None:
        """Delete the chosen layers, groups with their content."""
        chosen = self.chosen

        def removed(canvas: Canvas, _: str) -> Canvas:
            for layer in grouping.outermost(canvas, chosen):
                canvas = edits.remove_layer(canvas, layer.id)
            return canvas

        several = len(chosen) > 1
        self._edit(tr("Delete layers") if several else tr("Delete layer"), removed)

    def duplicate(self) -> None:
        """Put a copy of the active layer above it."""
        before = {la.id for la in self._document.state.layers}
        self._edit(
            tr("Duplicate layer"),
            lambda canvas, la: grouping.duplicate_layers(canvas, [la]),
        )
        fresh = [la.id for la in self._document.state.layers if la.id not in before]
        if fresh:
            self.activate(fresh[-1])

    @property
    def chosen(self) -> list[str]:
        """The ids of the layers that are chosen in the list, the active one among them."""
        chosen = self.list.chosen
        return chosen if self._active in chosen else [self._active] if self._active else []

    def group(self) -> None:
        """Put the chosen layers into a group."""
        canvas, made = self._document.state, ""
        name = free_name(canvas, tr("Group"))

        def grouped(canvas: Canvas, _: str) -> Canvas:
            nonlocal made
            after, made = grouping.group_layers(canvas, self.chosen, name)
            return after

        self._edit(tr("Group layers"), grouped)
        if made:
            self.activate(made)

    def can_ungroup(self) -> bool:
        """Whether the active layer is a group."""
        return self.active_layer is not None and self.active_layer.is_group

    def ungroup(self) -> None:
        """Take the active group away, not its content."""
        group = self._active or ""
        inside = [la.id for la in self._document.state.layers if la.parent == group]
        self._edit(tr("Ungroup"), grouping.ungroup)
        if inside and self._document.state.find(group) is None:
            self.activate(inside[-1])

    def fold(self, layer: Layer) -> None:
        """Hide the content of a group in the list, or show it again."""
        self.rows.closed ^= {layer.id}
        around = {each.id for each in parents(self._document.state.layers, self._active or "")}
        if layer.id in around & self.rows.closed:
            self.activate(layer.id)
        self._show_rows(self._document.state)
        self._show_active()

    def _fold_by_key(self, close: bool) -> None:
        layer = self.active_layer
        if layer is None:
            return
        if layer.is_group and (layer.id in self.rows.closed) != close:
            self.fold(layer)
        elif close and layer.parent:
            self.activate(layer.parent)

    def merge(self) -> None:
        """Merge the active layer with the one below it."""

        def plan() -> Edit | None:
            active = self._active or ""
            if self.can_ungroup():
                return lambda canvas: merging.merge_group(canvas, active)
            return (lambda canvas: merging.merge_down(canvas, active)) if self.can_merge() else None

        self._later(tr("Merge group") if self.can_ungroup() else tr("Merge down"), plan)

    def can_merge(self) -> bool:
        """Whether the active layer is a group, or has one below it."""
        return self.can_ungroup() or self._stands_on_one()

    def _stands_on_one(self) -> bool:
        canvas, active = self._document.state, self._active or ""
        return canvas.find(active) is not None and not edits.lowest_in_group(canvas, active)

    def flatten(self) -> None:
        """Make one layer of all that is seen."""
        self._later(tr("Flatten"), lambda: merging.flatten)

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
        return layer is not None and (self._stands_on_one() or layer.clipped)

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
        """Move the active layer up (positive) or down: over a layer, into a group or out of one."""
        self._edit(tr("Move layer"), lambda canvas, la: grouping.shift_layer(canvas, la, steps))

    def can_shift(self, steps: int) -> bool:
        """Whether there is a place above (positive) or below."""
        canvas, active = self._document.state, self._active or ""
        if canvas.find(active) is None:
            return False
        return grouping.shift_layer(canvas, active, steps) is not canvas

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

    # ---- layout and wires -------------------------------------------------------------------

    def _lay_out(self) -> None:
        for blend in Blend:
            self._blend.addItem(told(blend.caption), blend)
        self._blend.setAccessibleName(tr("Blend mode"))
        self._blend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._blend.setMinimumWidth(164)
        self._opacity.make_small()
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
        row.setSpacing(0)
        deeds: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("add", tr("Add layer"), tr("Add layer (Ctrl+Shift+N)"), self.add),
            ("duplicate", tr("Duplicate layer"), tr("Duplicate layer (Ctrl+J)"), self.duplicate),
            ("folder", tr("Group layers"), tr("Group the chosen layers (Ctrl+G)"), self.group),
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
        self.list.placed.connect(self._place)
        self.list.fold_wanted.connect(self._fold_by_key)
        self.list.files_dropped.connect(self.pictures_dropped)
        self.rows.folded.connect(self.fold)
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
        for name in ("duplicate", "up", "down", "merge", "clip", "alpha-lock", "delete", "folder"):
            self._buttons[name].setEnabled(layer is not None)
        self._blend.setEnabled(layer is not None)
        self._opacity.setEnabled(layer is not None)
        if layer is None:
            for name in _SWITCHES:
                self._buttons[name].setChecked(False)
            return
        self._buttons["up"].setEnabled(self.can_shift(1))
        self._buttons["down"].setEnabled(self.can_shift(-1))
        self._buttons["merge"].setEnabled(self.can_merge())
        self._buttons["alpha-lock"].setEnabled(not layer.is_group)
        self._buttons["clip"].setEnabled(self.can_clip())
        self._buttons["clip"].setChecked(layer.clipped)
        self._buttons["alpha-lock"].setChecked(layer.alpha_locked)
        self._show_blend(layer)
        self._opacity.show_value(layer.opacity * 100)
        row = [la.id for la in self._shown()].index(layer.id)
        if self.list.currentIndex().row() != row:
            # Said outright: a held Ctrl of a shortcut would add to what is chosen.
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row, 0), only)

    def _show_blend(self, layer: Layer) -> None:
        """A group can pass through, too."""
        offers = self._blend.count() > len(Blend)
        if offers and not layer.is_group:
            self._blend.removeItem(len(Blend))
        elif layer.is_group and not offers:
            self._blend.addItem(tr("Pass through"))
        through = layer.is_group and passes(layer)
        self._blend.setCurrentIndex(len(Blend) if through else list(Blend).index(layer.blend))

    def _selected(self) -> None:
        row, shown = self.list.currentIndex().row(), self._shown()
        if not self._is_showing and 0 <= row < len(shown):
            self.activate(shown[row].id)

    def _place(self, ids: list[str], parent: str, above: str | None) -> None:
        label = tr("Move layers") if len(ids) > 1 else tr("Move layer")
        if self._active not in ids:
            self.activate(ids[0])
        self._edit(label, lambda canvas, _: grouping.place_layers(canvas, ids, parent, above))

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
        if index == len(Blend):
            self._edit(tr("Blend mode"), grouping.set_passes)
            return
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
            (tr("Group layers"), self.group, True, None),
            (tr("Ungroup"), self.ungroup, layer.is_group, None),
            (
                tr("Merge group") if layer.is_group else tr("Merge down"),
                self.merge,
                self.can_merge(),
                None,
            ),
            (tr("Clip to below"), self.clip, self.can_clip(), layer.clipped),
            (tr("Lock alpha"), self.lock_alpha, not layer.is_group, layer.alpha_locked),
            (tr("Clear"), self.clear, not layer.is_group, None),
            (tr("Delete"), self.delete, True, None),
        )
        for text, deed, when, on in rows:
            offered = menu.addAction(text, deed)
            offered.setEnabled(when)
            offered.setCheckable(on is not None)
            offered.setChecked(bool(on))
        return menu
