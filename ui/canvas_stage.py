"""CanvasStage: a canvas with a tool in hand, aids to draw by, and what is shown above the picture.

It knows what a press, a move and a release do, and nothing of the events they come from.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from studio.canvas import Canvas
from studio.document import Document
from studio.guides import Box, Guide, Snapping
from studio.symmetry import Symmetry
from ui.canvas_aids import AidPainter, Aids
from ui.canvas_display import CanvasDisplay
from ui.canvas_grip import Grip, Way
from ui.canvas_guides import SNAP, GuideHand
from ui.canvas_marks import paint_axes, paint_outline
from ui.canvas_still import Stillness
from ui.canvas_tools import Pointer, Tool
from ui.tool_traits import Overlay, drawn, hovered, takes_ctrl

_HANDS = {
    Way.PAN: Qt.CursorShape.ClosedHandCursor,
    Way.TURN: Qt.CursorShape.CrossCursor,
    Way.ZOOM: Qt.CursorShape.SizeVerCursor,
}


class CanvasStage(CanvasDisplay):
    """The canvas of a document, and the tool in hand."""

    pointed = Signal(float, float)
    """The canvas point under the pointer."""

    def __init__(self, document: Document[Canvas], parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self._tool: Tool | None = None
        self.quick_tool: Tool | None = None
        """What a press with Ctrl uses instead of the tool in hand."""
        self.eraser_tool: Tool | None = None
        """What the other end of a pen uses instead of the tool in hand."""
        self.overlays: list[Overlay] = []
        """What is drawn above the canvas, beside what the tool in hand shows."""
        self._held: Tool | None = None
        self._is_resized = False
        """Whether the view changed its size under a stroke, and is still to catch up with it."""
        self._still = Stillness(self, self._make_up_for)
        self._space = False
        self._grip: Grip | None = None
        self._symmetry = Symmetry()
        self._aids = Aids()
        self._caught: tuple[Guide, ...] = ()
        """The lines that what is drawn keeps to just now."""
        self._near: Guide | None = None
        """The guide under the pointer that a press would take."""
        self.guides = GuideHand(document, lambda: self._aids, self._sees, self._show_guides)
        self._choose_cursor()

    # ---- the tool in hand -------------------------------------------------------------------

    @property
    def tool(self) -> Tool | None:
        """The tool in hand."""
        return self._tool

    @tool.setter
    def tool(self, tool: Tool | None) -> None:
        self._cancel_held()
        self._tool = tool
        self.refresh_outline()
        self._choose_cursor()

    @property
    def is_painting(self) -> bool:
        """Whether a tool is between press and release."""
        return self._held is not None and self._held.is_busy

    @property
    def in_use(self) -> Tool | None:
        """The tool that is between press and release."""
        return self._held if self.is_painting else None

    def refresh_outline(self) -> None:
        """Draw the outline of the tool anew, as after a change of its size."""
        self.update()

    @property
    def symmetry(self) -> Symmetry:
        """What strokes are mirrored by, through the middle of the canvas; its axes are shown."""
        canvas = self.document.state
        return replace(self._symmetry, x=canvas.width / 2, y=canvas.height / 2)

    @symmetry.setter
    def symmetry(self, symmetry: Symmetry) -> None:
        self._symmetry = symmetry
        self.update()

    # ---- aids -------------------------------------------------------------------------------

    @property
    def aids(self) -> Aids:
        """Which aids are shown and kept to."""
        return self._aids

    @aids.setter
    def aids(self, aids: Aids) -> None:
        self._aids = aids
        self._show_guides()

    def snap(self, x: float, y: float) -> tuple[float, float]:
        """Where a canvas point goes that keeps to guides, grid, and the canvas, as far as it is to."""
        across, down = self.snap_box((x, y, x, y))
        return x + across, y + down

    def snap_box(self, box: Box) -> tuple[float, float]:
        """How far a box of the canvas goes that keeps to them with its edges or its middle."""
        if not self._aids.snap:
            return 0.0, 0.0
        self._caught = self._snapping.lines(box, self._snap_reach)
        return self._snapping.shift(box, self._snap_reach)

    @property
    def _snapping(self) -> Snapping:
        aids, canvas = self._aids, self.document.state
        guides = canvas.guides if aids.guides else ()
        size = canvas.width, canvas.height
        return Snapping(guides, aids.grid_size if aids.grid else 0, size)

    @property
    def _snap_reach(self) -> float:
        return SNAP * self.devicePixelRatioF() / self.scale

    def lift_guide(self, is_upright: bool, position: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Take a new guide out of a ruler, with the pointer at a point of the widget."""
        if not self._aids.guides:
            self.aids = replace(self._aids, guides=True)
        if self._held is None:
            self._held = self.guides
            self.guides.lift(is_upright, self._as_pointer(position, keys))

    def carry_guide(self, position: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Move the guide in hand."""
        self._move(self._as_pointer(position, keys))
        self._point_at(position)

    def drop_guide(self, position: QPointF, keys: Qt.KeyboardModifier) -> None:
        """Leave the guide in hand where it is, or, out of sight, remove it."""
        self._release(self._as_pointer(position, keys))

    def _sees(self, x: float, y: float) -> bool:
        return QRectF(self.rect()).contains(self.to_widget(x, y))

    def _show_guides(self) -> None:
        self.update()
        self.looked.emit()

    # ---- what is done with the pointer ------------------------------------------------------

    def _as_pointer(
        self,
        position: QPointF,
        keys: Qt.KeyboardModifier,
        pressure: float = 1.0,
        tilt: tuple[float, float] = (0.0, 0.0),
    ) -> Pointer:
        x, y = self.to_canvas(position)
        shift = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        ctrl = bool(keys & Qt.KeyboardModifier.ControlModifier)
        tilt = replace(self.viewpoint, scale=1.0, x=0, y=0).to_canvas(*tilt)
        alt = bool(keys & Qt.KeyboardModifier.AltModifier)
        unit = self.scale / self.devicePixelRatioF()
        return Pointer(x, y, pressure, shift, ctrl, tilt, unit, alt=alt)

    def _press(self, pointer: Pointer) -> None:
        quick = self.quick_tool if pointer.ctrl and not takes_ctrl(self._tool) else None
        self._held = quick or self._tool
        if pointer.is_eraser and self.eraser_tool is not None:
            self._held = self.eraser_tool
        if self.guides.near(pointer) is not None:
            self._held = self.guides
        if self._held is not None:
            self._still.begin()
            self._held.press(pointer)

    def _move(self, pointer: Pointer) -> None:
        if self._held is not None:
            self._catch_none()
            self._held.move(pointer)

    def _catch_none(self) -> None:
        if self._caught:
            self._caught = ()
            self.update()

    def _changed(self, before: Canvas, after: Canvas) -> None:
        super()._changed(before, after)
        if before.guides is not after.guides:
            self._show_guides()
        stroke = self._flat.stroke
        if stroke is not None and self._held is not None:
            layers = [{la.id: la.tiles for la in c.layers}.get(stroke[0]) for c in (before, after)]
            if layers[0] is not layers[1]:  # an undo took the layer from under the brush
                self._held.cancel()

    def _release(self, pointer: Pointer) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._still.end()
            held.release(pointer)
            self._catch_none()
            self._plan_refining(0)
            self._catch_up_with_size()

    def _cancel_held(self) -> None:
        """Take back what is in hand between press and release, if anything is."""
        held, self._held = self._held, None
        if held is not None:
            self._still.end()
            held.cancel()
            self._catch_up_with_size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the canvas still under a stroke; it may be fitted anew when the hand lets go."""
        if self._held is None:
            super().resizeEvent(event)
        else:
            self._is_resized = True
            self._look(self.viewpoint)

    def _make_up_for(self, way: QPoint) -> None:
        """The view was moved under a stroke: the canvas stays where it was on the screen."""
        ratio = self.devicePixelRatioF()
        self._look(self.viewpoint.panned(-way.x() * ratio, -way.y() * ratio))

    def _catch_up_with_size(self) -> None:
        if self._is_resized:
            self._is_resized = False
            if self._is_fitted:
                self.fit()
            else:
                self._look(self.viewpoint.held(self._canvas_size(), self._device_size()))

    def _point_at(self, position: QPointF | None) -> None:
        """Move the outline, repainting only where it was and where it is."""
        self.update(self._outline_area())
        self._pointer = position
        self._look_for_guide(position)
        self.update(self._outline_area())
        if position is not None:
            self.pointed.emit(*self.to_canvas(position))
            self._plan_ahead()

    def _look_for_guide(self, position: QPointF | None) -> None:
        found = None
        if position is not None and self._held is None:
            found = self.guides.near(self._as_pointer(position, Qt.KeyboardModifier.NoModifier))
        if found is not self._near:
            self._near = found
            self._choose_cursor()

    def stroke_ahead(self) -> str | None:
        return self._tool.target if self._tool is not None else None

    def _radius(self) -> float:
        outline = self._tool.outline if self._tool is not None else 0.0
        return outline * self.scale / self.devicePixelRatioF() / 2

    def _has_outline(self) -> bool:
        free = not self._space and self._grip is None and self._near is None
        return free and self._radius() >= 2.5

    def _outline_area(self) -> QRect:
        if self._pointer is None or not self._has_outline():
            return QRect()
        reach = self._radius() + 2
        at = self._pointer
        return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def _choose_cursor(self) -> None:
        if self._grip is not None:
            self.setCursor(_HANDS[self._grip.way])
        elif self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._near is not None:
            across = self._near.is_upright != self.viewpoint.is_sideways
            self.setCursor(Qt.CursorShape.SplitHCursor if across else Qt.CursorShape.SplitVCursor)
        elif self._has_outline():
            self.setCursor(Qt.CursorShape.BlankCursor)
        elif (tool := hovered(self._tool)) is not None:
            self.setCursor(tool.cursor)
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def paint_over(self, painter: QPainter, area: QRect) -> None:
        for overlay in self.overlays:
            overlay.paint(painter)
        self._paint_aids(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        if (tool := drawn(self._held or self._tool)) is not None:
            tool.paint(painter, self)
        if self._pointer is None or self._tool is None or not self._has_outline():
            return
        paint_outline(painter, self._pointer, self._radius(), self._tool.tip, self.viewpoint)

    def _paint_aids(self, painter: QPainter, area: QRect) -> None:
        guides, held = self.guides.resting, self.guides.held
        caught = self._caught if self.is_painting else ()
        if not (self._aids.grid or guides or held or caught):
            return
        span = area.left(), area.top(), area.right() + 1, area.bottom() + 1
        ratio, hasty = self.devicePixelRatioF(), self._is_rough(area)
        aids = AidPainter(painter, self.viewpoint, ratio, span, hasty=hasty)
        if self._aids.grid:
            aids.grid(self._aids.grid_size, self._canvas_size())
        aids.guides(guides, held)
        aids.caught(caught)

    def _paint_axes(self, painter: QPainter) -> None:
        canvas = self.document.state
        axes = self.symmetry.axes(max(canvas.width, canvas.height))
        paint_axes(
            painter,
            (QLineF(self.to_widget(x1, y1), self.to_widget(x2, y2)) for x1, y1, x2, y2 in axes),
        )
