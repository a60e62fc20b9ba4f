"""LayerDeeds: what is done to the layers of a document, to the active one or to all that are chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from engines import Problem
from studio import canvas as edits
from studio import grouping, merging
from studio.canvas import Blend, Canvas, Layer
from studio.document import Document
from ui.language import tr
from ui.workspaces.lane_edits import Edit, Later
from ui.workspaces.layer_choice import free_name


class Choice(Protocol):
    """Knows which layers are chosen, and which of them is painted on."""

    @property
    def active(self) -> str | None:
        """The id of the layer that is painted on."""

    @property
    def chosen(self) -> list[str]:
        """The ids of the chosen layers, the active one among them."""

    def choose(self, layers: list[str]) -> None:
        """Choose other layers, of which the first becomes active."""


class LayerDeeds:
    """Edits a document by what is chosen in it."""

    def __init__(
        self,
        document: Document[Canvas],
        later: Later,
        choice: Choice,
        complain: Callable[[Problem], object],
    ) -> None:
        """`later` makes the edits that take a while."""
        self._document, self._later = document, later
        self._choice, self._complain = choice, complain
        self.heir = ""
        """The layer that some are merged into: it becomes active when they are gone."""

    @property
    def layer(self) -> Layer | None:
        """The layer that is painted on, if it is still there."""
        return self._document.state.find(self._choice.active or "")

    @property
    def is_several(self) -> bool:
        """Whether more than one layer or group is chosen as a whole."""
        return len(self._tops()) > 1

    def words(self, one: str, more: str) -> str:
        """What a deed is called for one layer, or for more where more are chosen."""
        return more if self.is_several else one

    def _tops(self) -> tuple[Layer, ...]:
        canvas = self._document.state
        return grouping.outermost(canvas, filter(canvas.find, self._choice.chosen))

    # ---- layers ------------------------------------------------------------------------------

    def add(self) -> None:
        """Add an empty layer above the active one."""
        canvas = self._document.state
        layer = Layer(name=free_name(canvas, tr("Layer")))
        above = self._choice.active
        self._document.edit(tr("Add layer"), edits.add_layer(canvas, layer, above))
        self._choice.choose([layer.id])

    def delete(self) -> None:
        """Delete the chosen layers, groups with their content."""
        tops = self._tops()

        def removed(canvas: Canvas) -> Canvas:
            for layer in tops:
                canvas = edits.remove_layer(canvas, layer.id)
            return canvas

        self._edit(self.words(tr("Delete layer"), tr("Delete layers")), removed)

    def duplicate(self) -> None:
        """Put copies of the chosen layers above them, and choose those."""
        before, tops = {la.id for la in self._document.state.layers}, self._tops()
        pattern = tr("{name} copy", name="%s")
        self._edit(
            self.words(tr("Duplicate layer"), tr("Duplicate layers")),
            lambda canvas: grouping.duplicate_layers(canvas, [la.id for la in tops], pattern),
        )
        after = self._document.state
        fresh = [la.id for la in after.layers if la.id not in before]
        self._choice.choose([la.id for la in reversed(grouping.outermost(after, fresh))])

    def clear(self) -> None:
        """Take all paint from the chosen layers, or that which is selected."""

        def cleared(canvas: Canvas) -> Canvas:
            for layer in tops:
                canvas = edits.clear_layer(canvas, layer.id)
            return canvas

        tops = self._tops()
        self._edit(self.words(tr("Clear layer"), tr("Clear layers")), cleared)

    def rename(self, layer: Layer, name: str) -> None:
        """Give a layer another name."""
        name = name.strip()
        if name and name != layer.name:
            self._document.edit(
                tr("Rename layer"), edits.rename_layer(self._document.state, layer.id, name)
            )

    # ---- places ------------------------------------------------------------------------------

    def shift(self, steps: int) -> None:
        """Move the chosen layers up (positive) or down: over a layer, one into a group or out of it."""
        chosen = self._choice.chosen
        label = self.words(tr("Move layer"), tr("Move layers"))
        self._edit(label, lambda canvas: grouping.shift_layers(canvas, chosen, steps))

    def can_shift(self, steps: int) -> bool:
        """Whether there is a place above (positive) or below."""
        canvas = self._document.state
        chosen = filter(canvas.find, self._choice.chosen)
        return grouping.shift_layers(canvas, chosen, steps) is not canvas

    def place(self, ids: list[str], parent: str, above: str | None) -> None:
        """Put some layers above another one in a group."""
        label = tr("Move layers") if len(ids) > 1 else tr("Move layer")
        if self._choice.active not in ids:
            self._choice.choose(ids)
        self._edit(label, lambda canvas: grouping.place_layers(canvas, ids, parent, above))

    def group(self) -> None:
        """Put the chosen layers into a group."""
        chosen, made = self._choice.chosen, ""
        name = free_name(self._document.state, tr("Group"))

        def grouped(canvas: Canvas) -> Canvas:
            nonlocal made
            after, made = grouping.group_layers(canvas, chosen, name)
            return after

        self._edit(tr("Group layers"), grouped)
        if made:
            self._choice.choose([made])

    def can_ungroup(self) -> bool:
        """Whether the active layer is a group."""
        return self.layer is not None and self.layer.is_group

    def ungroup(self) -> None:
        """Take the active group away, not its content."""
        group = self._choice.active or ""
        inside = [la.id for la in self._document.state.layers if la.parent == group]
        self._edit(tr("Ungroup"), lambda canvas: grouping.ungroup(canvas, group))
        if inside and self._document.state.find(group) is None:
            self._choice.choose(inside[::-1])

    # ---- merging -----------------------------------------------------------------------------

    @property
    def merge_words(self) -> str:
        """What merging is called now."""
        if self.is_several:
            return tr("Merge layers")
        return tr("Merge group") if self.can_ungroup() else tr("Merge down")

    def merge(self) -> None:
        """Merge the chosen layers, the active group, or the active layer with what is below."""

        def plan() -> Edit | None:
            tops = [layer.id for layer in self._tops()]
            if len(tops) > 1:
                self.heir = tops[0]
                return lambda canvas: merging.merge_layers(canvas, tops)
            if self.can_ungroup():
                return lambda canvas: merging.merge_group(canvas, tops[0])
            return (
                (lambda canvas: merging.merge_down(canvas, tops[0])) if self.can_merge() else None
            )

        self._later(self.merge_words, plan)

    def can_merge(self) -> bool:
        """Whether several are chosen, or the active layer is a group or has one below it."""
        return self.is_several or self.can_ungroup() or self._stands_on_one()

    def _stands_on_one(self) -> bool:
        layer = self.layer
        return layer is not None and not edits.lowest_in_group(self._document.state, layer.id)

    def merge_visible(self) -> None:
        """Make one layer of all that are shown."""
        self._later(tr("Merge visible"), lambda: merging.merge_visible)

    def flatten(self) -> None:
        """Make one layer of all that is seen, the paper with it."""
        name = tr("Layer 1")
        self._later(tr("Flatten"), lambda: lambda canvas: merging.flatten(canvas, name))

    # ---- looks -------------------------------------------------------------------------------

    def clip(self) -> None:
        """Show the active layer only where the one below has paint, or everywhere."""
        layer = self.layer
        if layer is not None:
            label = tr("Release clipping") if layer.clipped else tr("Clip to below")
            self._edit(label, lambda canvas: edits.set_clipped(canvas, layer.id, not layer.clipped))

    def can_clip(self) -> bool:
        """Whether the active layer can be clipped, or no longer be."""
        layer = self.layer
        return layer is not None and (self._stands_on_one() or layer.clipped)

    def lock_alpha(self) -> None:
        """Keep where paint is on the active layer, or no longer."""
        layer = self.layer
        if layer is not None:
            label = tr("Unlock alpha") if layer.alpha_locked else tr("Lock alpha")
            on = not layer.alpha_locked
            self._edit(label, lambda canvas: edits.set_alpha_locked(canvas, layer.id, on))

    def hide(self, id: str) -> None:
        """Show a layer no longer."""
        canvas = self._document.state
        if canvas.find(id) is not None:
            self._document.edit(tr("Hide layer"), edits.set_visible(canvas, id, False))

    def toggle_visible(self, layer: Layer) -> None:
        """Hide a layer, or show it again."""
        label = tr("Hide layer") if layer.visible else tr("Show layer")
        state = edits.set_visible(self._document.state, layer.id, not layer.visible)
        self._document.edit(label, state)

    def toggle_locked(self, layer: Layer) -> None:
        """Protect the pixels of a layer, or free them."""
        label = tr("Unlock layer") if layer.locked else tr("Lock layer")
        self._document.edit(
            label, edits.set_locked(self._document.state, layer.id, not layer.locked)
        )

    def set_blend(self, blend: Blend | None) -> None:
        """Let the chosen layers meet those below in another way; None lets groups pass through."""

        def one(canvas: Canvas, id: str) -> Canvas:
            if blend is not None:
                return edits.set_blend(canvas, id, blend)
            return grouping.set_passes(canvas, id) if canvas.layer(id).is_group else canvas

        self._each(tr("Blend mode"), one)

    def set_opacity(self, percent: int) -> None:
        """Show the chosen layers more or less."""
        chosen = " ".join(self._choice.chosen)
        self._each(
            tr("Layer opacity"),
            lambda canvas, id: edits.set_opacity(canvas, id, percent / 100),
            merge=f"opacity:{chosen}",
        )

    def _each(self, label: str, edit: Callable[[Canvas, str], Canvas], merge: str = "") -> None:
        def edited(canvas: Canvas) -> Canvas:
            for id in chosen:
                canvas = edit(canvas, id)
            return canvas

        chosen = self._choice.chosen
        self._edit(label, edited, merge)

    def _edit(self, label: str, edit: Edit, merge: str = "") -> None:
        if self.layer is None:
            return
        try:
            state = edit(self._document.state)
        except Problem as problem:
            self._complain(problem)
        else:
            self._document.edit(label, state, merge)
