"""SizeDesk: the size of the whole picture: crop, canvas size, image size, turns and flips."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from studio import sizes
from studio.canvas import Canvas
from studio.tiles import Rect
from ui.actions import Action
from ui.canvas_tools import Easel, Tool
from ui.crop_tool import CropTool
from ui.dialogs.picture_size import CanvasSizeDialog, ImageSizeDialog
from ui.language import mark, tr
from ui.widgets import icon_button, label
from ui.workspaces.folding import FoldingRow
from ui.workspaces.lane_edits import Edit, Later

TOOLS: tuple[tuple[str, str, str, str], ...] = (
    ("crop", mark("Crop"), "Shift+C", mark("Keep a part of the picture")),
)
"""Name (also of the icon), title, key and hint of each tool, in the order of the rail."""


class SizeDesk:
    """Changes the size of one picture."""

    def __init__(self, easel: Easel, later: Later, parent: QWidget) -> None:
        self._easel, self._later, self._parent = easel, later, parent
        self.crop = CropTool(easel)
        self.tools: dict[str, Tool] = {"crop": self.crop}
        self.bar = CropBar(self.crop)
        self.choose: Callable[[str], object] = lambda name: None
        """Takes a tool into the hand."""
        self._before = "brush"
        self.crop.wanted.connect(self._crop)
        self.crop.ended.connect(self._return)
        easel.document.changed.connect(self._changed)

    def leave(self) -> None:
        """The tab is closed."""
        self._easel.document.changed.disconnect(self._changed)

    def turn(self, before: str, after: str) -> None:
        """Another tool comes into the hand: a frame that was not applied is gone."""
        if before == "crop" != after:
            self.crop.frame = None
        if after == "crop" != before:
            self._before = before
            self.crop.begin()

    def _return(self) -> None:
        self.choose(self._before)

    def _changed(self, before: Canvas, after: Canvas) -> None:
        if (before.width, before.height) != (after.width, after.height):
            self.crop.refit()

    def _crop(self, frame: Rect) -> None:
        self._do(tr("Crop"), lambda canvas: sizes.crop(canvas, frame))

    def _do(self, label: str, edit: Edit) -> None:
        self._later(label, lambda: edit)

    def ask_for_image_size(self) -> None:
        """Ask for a size, and resample all layers to it."""
        canvas = self._easel.document.state
        dialog = ImageSizeDialog(self._parent, (canvas.width, canvas.height))

        def resample() -> None:
            size, smooth = dialog.size_in_pixels, dialog.smooth
            self._do(tr("Image size"), lambda canvas: sizes.scaled(canvas, *size, smooth=smooth))

        dialog.accepted.connect(resample)
        dialog.open()

    def ask_for_canvas_size(self) -> None:
        """Ask for a size and an anchor, and give the picture that room."""
        canvas = self._easel.document.state
        dialog = CanvasSizeDialog(self._parent, (canvas.width, canvas.height))

        def change() -> None:
            size, anchor = dialog.size_in_pixels, dialog.anchor
            self._do(tr("Canvas size"), lambda canvas: sizes.resized(canvas, *size, *anchor))

        dialog.accepted.connect(change)
        dialog.open()

    def actions(self) -> tuple[Action, ...]:
        """The rows of the menu Picture."""
        some = lambda: self._easel.document.state.selection is not None  # noqa: E731
        turns: tuple[tuple[str, str, Edit], ...] = (
            ("right", tr("Turn 90° right"), partial(sizes.turned, quarters=1)),
            ("left", tr("Turn 90° left"), partial(sizes.turned, quarters=3)),
            ("half", tr("Turn 180°"), partial(sizes.turned, quarters=2)),
            ("flip", tr("Flip horizontally"), partial(sizes.flipped, upright=False)),
            ("flip-over", tr("Flip vertically"), partial(sizes.flipped, upright=True)),
        )
        return (
            Action(
                "picture.crop", tr("Crop to selection"), self._crop_to_selection, "crop", "", some,
                "Picture", "size",
            ),
            Action(
                "picture.canvas-size", tr("Canvas size…"), self.ask_for_canvas_size, "", "Ctrl+Alt+C",
                None, "Picture", "size",
            ),
            Action(
                "picture.image-size", tr("Image size…"), self.ask_for_image_size, "", "Ctrl+Alt+I",
                None, "Picture", "size",
            ),
            *(
                Action(
                    f"picture.turn-{id}", text, partial(self._do, text, edit),
                    menu="Picture/Turn and flip", section="turn",
                )
                for id, text, edit in turns
            ),
        )  # fmt: skip

    def _crop_to_selection(self) -> None:
        self._do(tr("Crop to selection"), sizes.crop_to_selection)


class CropBar(FoldingRow):
    """How large the frame of the Crop tool is, and its end."""

    def __init__(self, tool: CropTool) -> None:
        super().__init__(spacing=8)
        self._tool, row = tool, self.row
        self._size = label("")
        words = label(tr("Drag a frame around what is to be kept"), "hint")
        row.addWidget(self._size)
        row.addWidget(words)
        self.fold(words)
        self.fold(self._size)
        row.addStretch(1)
        for name, text, hint, deed in (
            ("close", tr("Cancel"), tr("Cancel (Esc)"), tool.give_up),
            ("check", tr("Crop"), tr("Crop (Enter)"), tool.apply),
        ):
            button = icon_button(name, text, hint=hint)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            row.addWidget(button)
        tool.changed.connect(self._show)

    def _show(self) -> None:
        frame = self._tool.frame
        self._size.setText(
            ""
            if frame is None
            else tr("{width} × {height} px", width=frame.width, height=frame.height)
        )
