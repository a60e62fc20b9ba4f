"""LayersPanel: the layers of a canvas, top first, and everything that is done to a layer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.canvas import Blend, Canvas, Layer
from studio.document import Document
from studio.groups import depth_of, parents, passes
from ui.language import told, tr
from ui.lists import ValueListModel
from ui.widgets import icon_button
from ui.workspaces.controls import ElidedBox, Slide
from ui.workspaces.lane_edits import Later, at_once
from ui.workspaces.layer_choice import neighbour, to_paint_on
from ui.workspaces.layer_deeds import LayerDeeds
from ui.workspaces.layer_list import LayerList
from ui.workspaces.layer_rows import LayerRows, spoken
from ui.workspaces.layer_thumbs import Run, Thumbs

_SWITCHES = ("clip", "alpha-lock")
"""The buttons that stay down."""


class LayersPanel(QWidget):
    """Shows the layers of a document and edits them; one is active: it is painted on."""

    activated = Signal(str)
    """The id of the layer that became active."""
    chosen_changed = Signal()
    """Others are chosen beside the active one."""
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
        self._blend = ElidedBox(tr("How the layer mixes with those below"))
        self._opacity = Slide(tr("Opacity"), 0, 100, " %", tr("How strongly the layer covers"))
        self._buttons: dict[str, QToolButton] = {}
        self.deeds = LayerDeeds(document, self._later, self, self.failed.emit)
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
            heir = self.deeds.heir if self.deeds.heir in ids else None
            self.activate(heir or neighbour(before, self._active, ids) or first)
        if self._active is not None and self._active not in self.list.chosen:
            self.list.choose([self._active])  # the list made it the current one, and no more
        if before != [la.id for la in self._shown()]:
            self.list.scrollTo(self.list.currentIndex())  # where others come back, as by undo

    def _show_rows(self, canvas: Canvas) -> None:
        """The rows of all layers that are in no folded group; none around the active one is."""
        self.rows.closed -= {each.id for each in parents(canvas.layers, self._active or "")}
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

    # ---- choice -----------------------------------------------------------------------------

    @property
    def chosen(self) -> list[str]:
        """The ids of the layers that are chosen in the list, the active one among them."""
        chosen = self.list.chosen
        return chosen if self._active in chosen else [self._active] if self._active else []

    def choose(self, layers: list[str]) -> None:
        """Choose other layers, of which the first becomes active."""
        if layers:
            self.activate(layers[0])
            self.list.choose(layers)

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

    def rename(self) -> None:
        """Let the person type another name for the active layer: in the list, if it is seen."""
        layer = self.active_layer
        if self.list.isVisible():
            self.list.edit(self.list.currentIndex())
        elif layer is not None:
            from ui.dialogs.name import NameDialog

            words = tr("Rename layer"), tr("Rename")
            use = partial(self.deeds.rename, layer)
            NameDialog(self.window(), words, layer.name, use, 200).open()

    # ---- layout and wires -------------------------------------------------------------------

    def _lay_out(self) -> None:
        for blend in Blend:
            self._blend.addItem(told(blend.caption), blend)
        self._blend.setAccessibleName(tr("Blend mode"))
        self._blend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._blend.setMinimumWidth(164)
        self._opacity.make_small()
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
        row, deeds = QHBoxLayout(), self.deeds
        row.setSpacing(0)
        table: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("add", tr("Add layer"), tr("Add layer (Ctrl+Shift+N)"), deeds.add),
            ("duplicate", tr("Duplicate layer"), tr("Duplicate layer (Ctrl+J)"), deeds.duplicate),
            ("folder", tr("Group layers"), tr("Group the chosen layers (Ctrl+G)"), deeds.group),
            ("up", tr("Move layer up"), tr("Move layer up (Alt+Up)"), lambda: deeds.shift(1)),
            (
                "down",
                tr("Move layer down"),
                tr("Move layer down (Alt+Down)"),
                lambda: deeds.shift(-1),
            ),
            ("merge", tr("Merge down"), tr("Merge with the layer below (Ctrl+E)"), deeds.merge),
            (
                "clip",
                tr("Clip to below"),
                tr("Show the layer only where the one below has paint (Ctrl+Alt+G)"),
                deeds.clip,
            ),
            (
                "alpha-lock",
                tr("Lock alpha"),
                tr("Paint only where the layer has paint (/)"),
                deeds.lock_alpha,
            ),
            ("delete", tr("Delete layer"), tr("Delete layer (Del in the list)"), deeds.delete),
        )
        for name, text, hint, deed in table:
            button = icon_button(name, text, hint=hint, checkable=name in _SWITCHES)
            button.clicked.connect(lambda _=False, deed=deed: self._do(deed))
            self._buttons[name] = button
            if name == "delete":
                row.addStretch(1)
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self._document.changed.connect(self._changed)
        self.list.selectionModel().currentChanged.connect(self._selected)
        self.list.selectionModel().selectionChanged.connect(self._choice_changed)
        self.list.placed.connect(self.deeds.place)
        self.list.fold_wanted.connect(self._fold_by_key)
        self.list.files_dropped.connect(self.pictures_dropped)
        self.rows.folded.connect(self.fold)
        self.list.removal_wanted.connect(self.deeds.delete)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer)
        self.rows.seen.connect(self.deeds.toggle_visible)
        self.rows.locked.connect(self.deeds.toggle_locked)
        self.rows.renamed.connect(self.deeds.rename)
        self._blend.activated.connect(self._choose_blend)
        self._opacity.moved.connect(self.deeds.set_opacity)
        self._opacity.let_go.connect(self._document.history.seal)
        for keys, deed in (
            ("Alt+Up", lambda: self.deeds.shift(1)),
            ("Alt+Down", lambda: self.deeds.shift(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)

    def _choice_changed(self) -> None:
        if not self._is_showing:
            self._show_doable()
            self.chosen_changed.emit()

    def _do(self, deed: Callable[[], None]) -> None:
        deed()
        self._show_active()  # a switch that could not be thrown stays as it was

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
        self.rows.active = self._active
        self.list.viewport().update()
        self._blend.setEnabled(layer is not None)
        self._opacity.setEnabled(layer is not None)
        if layer is None:
            self._show_doable()
            return
        self._show_blend(layer)
        self._opacity.show_value(layer.opacity * 100)
        row = [la.id for la in self._shown()].index(layer.id)
        if self.list.currentIndex().row() != row:
            # Said outright: a held Ctrl of a shortcut would add to what is chosen.
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row, 0), only)
        self._show_doable()

    def _show_doable(self) -> None:
        """Enable the buttons for what can be done with what is chosen."""
        layer, deeds, buttons = self.active_layer, self.deeds, self._buttons
        for name in ("duplicate", "delete", "folder"):
            buttons[name].setEnabled(layer is not None)
        buttons["up"].setEnabled(deeds.can_shift(1))
        buttons["down"].setEnabled(deeds.can_shift(-1))
        buttons["merge"].setEnabled(deeds.can_merge())
        buttons["merge"].setAccessibleName(deeds.merge_words)
        buttons["clip"].setEnabled(deeds.can_clip())
        buttons["clip"].setChecked(layer is not None and layer.clipped)
        buttons["alpha-lock"].setEnabled(layer is not None and not layer.is_group)
        buttons["alpha-lock"].setChecked(layer is not None and layer.alpha_locked)

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

    def _choose_blend(self, index: int) -> None:
        self.deeds.set_blend(list(Blend)[index] if index < len(Blend) else None)

    def _offer(self, at: QPoint) -> None:
        layer = self.active_layer
        if layer is None:
            return
        self.menu(layer).popup(self.list.viewport().mapToGlobal(at))

    def menu(self, layer: Layer) -> QMenu:
        """What can be done with the active layer."""
        menu, deeds = QMenu(self), self.deeds
        menu.aboutToHide.connect(menu.deleteLater)
        rows: tuple[tuple[str, Callable[[], None], bool, bool | None], ...] = (
            (tr("Rename"), self.rename, True, None),
            (tr("Duplicate"), deeds.duplicate, True, None),
            (tr("Group layers"), deeds.group, True, None),
            (tr("Ungroup"), deeds.ungroup, layer.is_group, None),
            (deeds.merge_words, deeds.merge, deeds.can_merge(), None),
            (tr("Merge visible"), deeds.merge_visible, True, None),
            (tr("Clip to below"), deeds.clip, deeds.can_clip(), layer.clipped),
            (tr("Lock alpha"), deeds.lock_alpha, not layer.is_group, layer.alpha_locked),
            (tr("Clear"), deeds.clear, True, None),
            (tr("Delete"), deeds.delete, True, None),
        )
        for text, deed, when, on in rows:
            offered = menu.addAction(text, deed)
            offered.setEnabled(when)
            offered.setCheckable(on is not None)
            offered.setChecked(bool(on))
        return menu
