"""Clipboard: copy, cut and paste between layers, pictures and programs."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from functools import reduce

from PySide6.QtCore import QMimeData, QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QImage

from engines import Image, Problem
from studio import canvas as edits
from studio.canvas import Canvas
from studio.clips import Clip, copied, copied_merged, png_of
from studio.jobs import Job, JobQueue
from studio.tiles import Rect
from ui.actions import Action
from ui.canvas_tools import Easel
from ui.canvas_view import CanvasView
from ui.language import tr
from ui.workspaces.intake import PNG, Intake, reading
from ui.workspaces.lane_edits import Later
from ui.workspaces.pasting import Pasting

logger = logging.getLogger(__name__)

PLACE = "application/x-atelier-place"
"""The kind of data that says where on its canvas a copied picture was, and what made it."""
MAKERS = 64
"""How many makers of a picture are taken from the clipboard at most."""


class Clipboard:
    """Copies from one document and pastes into it; all pixels are read and written on the io lane."""

    def __init__(
        self,
        easel: Easel,
        view: CanvasView,
        jobs: JobQueue,
        later: Later,
        intake: Intake,
        pasting: Pasting,
    ) -> None:
        self._easel, self._view, self._jobs = easel, view, jobs
        self._later, self._intake, self._pasting = later, intake, pasting
        self._document = easel.document
        self._copying: Job | None = None
        self._has_left = False
        self.write: Callable[[str], object] = lambda words: None
        """Asks how words become a layer."""

    def leave(self) -> None:
        """The tab is closed."""
        self._has_left = True

    def actions(self) -> tuple[Action, ...]:
        """The rows of the menu Edit."""
        some = lambda: self._easel.active() is not None  # noqa: E731
        table = (
            ("cut", tr("Cut"), self.cut, "Ctrl+X", some, ""),
            ("copy", tr("Copy"), self.copy, "Ctrl+C", some, tr("Copy what is selected of the layer or group")),
            ("copy-merged", tr("Copy merged"), self.copy_merged, "Ctrl+Shift+C", None, tr("Copy what is seen")),
            ("paste", tr("Paste"), self.paste, "Ctrl+V", None, tr("Paste as a new layer")),
            (
                "paste-reference", tr("Paste as reference"), self.paste_reference, "Ctrl+Shift+V", None,
                tr("Make the copied picture the reference"),
            ),
            ("clear", tr("Clear"), self.clear, "Del", some, tr("Take the paint that is selected")),
        )  # fmt: skip
        return tuple(
            Action(f"edit.{id}", text, run, "", keys, when, "Edit", "clipboard", hint=hint)
            for id, text, run, keys, when, hint in table
        )

    # ---- out ------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy what is selected of the chosen layers, or all of it."""
        targets = self._easel.targets()
        if targets:
            self._copy(tr("Copy"), lambda canvas: copied(canvas, *targets))

    def copy_merged(self) -> None:
        """Copy what is selected of the picture as it is seen, or all of it."""
        self._copy(tr("Copy merged"), copied_merged)

    def cut(self) -> None:
        """Copy what is selected of the chosen layers, and take it away."""
        pieces = self._easel.pieces()
        if pieces:
            self._copy(
                tr("Cut"),
                lambda canvas: copied(canvas, *pieces),
                lambda: self._clear(tr("Cut"), pieces),
            )

    def clear(self) -> None:
        """Take the paint that is selected from the chosen layers, or all of it."""
        pieces = self._easel.pieces()
        if pieces:
            self._clear(tr("Clear"), pieces)

    def _clear(self, label: str, ids: tuple[str, ...]) -> None:
        self._later(label, lambda: lambda canvas: reduce(edits.clear_layer, ids, canvas))

    def _copy(
        self, label: str, take: Callable[[Canvas], Clip], then: Callable[[], None] = lambda: None
    ) -> None:
        state = self._document.state

        def work() -> tuple[Clip, bytes]:
            clip = take(state)
            return clip, png_of(clip.image)

        def offer(found: tuple[Clip, bytes]) -> None:
            self._copying = None
            QGuiApplication.clipboard().setMimeData(mime_of(*found))
            if not self._has_left:
                then()

        def fail(problem: Problem) -> None:
            self._copying = None
            self._complain(problem)

        self._copying = self._jobs.run_io(label, work, offer, fail)

    # ---- in -------------------------------------------------------------------------------------

    def paste(self) -> None:
        """Paste the picture of the clipboard as a new layer: where it was, or in the view's middle.

        Where there are only words, ask how they shall look.
        """
        self._paste(self._place, self.write)

    def paste_reference(self) -> None:
        """Make the picture of the clipboard the reference."""
        self._paste(lambda image, *_: self._intake.use_as_reference(image, tr("Pasted picture")))

    def _paste(
        self,
        take: Callable[[Image, Rect | None, tuple[str, ...]], None],
        write: Callable[[str], object] | None = None,
    ) -> None:
        if self._copying is not None:
            # What is being copied is meant: the io lane has it ready before this comes round.
            self._jobs.run_io(
                tr("Paste"), lambda: None, lambda _: self._paste(take, write), self._complain
            )
            return
        mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # None where it is cleared
        place, makers = place_of(mime), makers_in(mime)
        try:
            work = reading(mime)
        except Problem as problem:
            self._complain(problem)
            return
        if work is not None:
            self._jobs.run_io(
                tr("Paste"), work, lambda image: take(image, place, makers), self._complain
            )
            return
        if mime.hasUrls() and self._intake.take_mime(mime, self._intake.use_as_layer):
            return
        if write is not None and mime.text().strip():
            write(mime.text())
        else:
            self._complain(
                Problem(
                    tr("There is no picture in the clipboard."),
                    "",
                    tr("Copy a picture here or in another program, then paste it."),
                )
            )

    def _place(self, image: Image, place: Rect | None, makers: tuple[str, ...]) -> None:
        if self._has_left:
            return
        sight = self._sight()
        same = place is not None and (place.width, place.height) == image.size
        if same and place is not None and not place.intersected(sight).is_empty:
            x, y = place.x, place.y
        else:
            x = sight.x + (sight.width - image.width) // 2
            y = sight.y + (sight.height - image.height) // 2
        clip = Clip(image, x, y, makers)
        self._pasting.put(tr("Paste"), lambda: clip, tr("Pasted picture"))

    def _sight(self) -> Rect:
        """The part of the canvas that is seen; all of it where none is."""
        view, canvas = self._view, self._document.state
        area = QRectF(view.rect())
        corners = (area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft())
        x, y = zip(*(view.to_canvas(QPointF(each)) for each in corners), strict=True)
        seen = Rect(int(min(x)), int(min(y)), int(max(x) - min(x)), int(max(y) - min(y)))
        part = seen.intersected(canvas.bounds)
        return canvas.bounds if part.is_empty else part

    def _complain(self, problem: Problem) -> None:
        if not self._has_left:
            self._easel.complain(problem)


def mime_of(clip: Clip, png: bytes) -> QMimeData:
    """A clip for this program and others: a picture, a PNG with alpha, and where it was."""
    mime, image = QMimeData(), clip.image
    kind = QImage.Format.Format_RGBA8888
    pixels = image.pixels
    mime.setImageData(QImage(pixels.data, *image.size, image.width * 4, kind).copy())
    mime.setData(PNG, png)
    place = {"x": clip.x, "y": clip.y, "width": image.width, "height": image.height}
    mime.setData(PLACE, json.dumps({**place, "makers": clip.makers}).encode())
    return mime


def place_of(mime: QMimeData) -> Rect | None:
    """Where on its canvas a copied picture was; None when that is not told."""
    if not mime.hasFormat(PLACE):
        return None
    try:
        data = json.loads(bytes(mime.data(PLACE).data()))
        return Rect(*(int(data[name]) for name in ("x", "y", "width", "height")))
    except (ValueError, KeyError, TypeError):
        logger.info("the clipboard's place cannot be read")
        return None


def makers_in(mime: QMimeData) -> tuple[str, ...]:
    """What machines had a part in a copied picture; nothing where that is not told."""
    try:
        told = json.loads(bytes(mime.data(PLACE).data()) or b"{}")["makers"]
        return tuple(each for each in told if isinstance(each, str) and each.strip())[:MAKERS]
    except (ValueError, KeyError, TypeError):
        return ()
