"""CoverAdvice: says so when what is about to be painted will be hidden by a result above it."""

from __future__ import annotations

from studio.canvas import Canvas
from studio.document import Document
from studio.layers import Layer
from studio.results import covering
from ui.language import tr
from ui.widgets import Notice
from ui.workspaces.layers_panel import LayersPanel


class CoverAdvice:
    """Looks when a tool is taken, a layer is chosen or a stroke begins; a dismissed one rests."""

    def __init__(self, document: Document[Canvas], layers: LayersPanel, notice: Notice) -> None:
        self._document, self._layers, self._notice = document, layers, notice
        self._told: tuple[str, str] | None = None
        """The layer and its cover that were told of."""
        self._words = ""
        self._has_declined = False
        notice.dismissed.connect(self._decline)

    def look(self) -> None:
        """Tell of a cover, unless that was told and taken note of."""
        found = self._cover
        if found is None:
            self._withdraw()
            return
        layer, cover = found
        pair = layer.id, cover.id
        if pair != self._told:
            self._told, self._has_declined = pair, False
        if self._has_declined or self.is_shown:
            return
        self._words = tr(
            "“{cover}” covers what you paint on “{name}”.", cover=cover.name, name=layer.name
        )
        deed = tr("Hide it"), lambda: self._layers.deeds.hide(cover.id)
        self._notice.show_text(self._words, deed, seconds=0)

    @property
    def is_shown(self) -> bool:
        """Whether the notice says so, and it is still the case."""
        is_said = self._notice.isVisible() and self._notice.text == self._words
        return is_said and self._cover is not None

    @property
    def _cover(self) -> tuple[Layer, Layer] | None:
        """The layer that is painted on, and what hides it."""
        canvas, active = self._document.state, self._layers.active_layer
        cover = covering(canvas, active.id) if active is not None else None
        return (active, cover) if active is not None and cover is not None else None

    def _withdraw(self) -> None:
        self._told = None
        if self._words and self._notice.text == self._words:
            self._notice.hide()

    def _decline(self) -> None:
        if self._notice.text == self._words:
            self._has_declined = True
