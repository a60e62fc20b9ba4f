"""Beginnings: what can be started where nothing is open, each in one click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from engines import engine_names
from studio.canvas import Canvas, new_canvas
from studio.samples import Sample
from studio.session import SIZE
from ui.language import mark, told, tr
from ui.workspaces.intake import ask_for_picture, painted, reference_of
from ui.workspaces.samples_dialog import SamplesDialog
from ui.workspaces.sketch import SketchWorkspace
from ui.workspaces.treatments import COLOURISE, ENLARGE
from ui.workspaces.ways import LinesWay, PaintWay

if TYPE_CHECKING:
    from ui.window import Window

SQUARE = 1024, 1024
INK = 24, 24, 28
PEN = "Pen"
"""The brush for lines, where it is there."""
HOW_TO_DRAW = mark(
    "Draw a face that fills the paper: an oval, hair, eyes, nose and mouth are enough. "
    "Live shows the picture while you draw."
)


@dataclass(frozen=True)
class Deed:
    """Something the program can do, in few words; `run` begins it."""

    icon: str
    title: str
    text: str
    run: Callable[[], object]


class Beginnings:
    """Starts things in a window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def deeds(self) -> tuple[Deed, ...]:
        """Five things that can be begun; those whose engine is there."""
        table = (
            ("image.repaint", Deed(
                "generate", tr("Paint with a picture"),
                tr("A few flat shapes and a picture of yours become a new one."), self.paint,
            )),
            ("image.sketch", Deed(
                "portrait", tr("Draw with lines"),
                tr("A line drawing becomes a portrait, a flower, a garment."), self.draw,
            )),
            ("image.repaint", Deed(
                "live", tr("Watch it live"),
                tr("The picture follows your pen while you paint."), self.watch,
            )),
            (COLOURISE, Deed(
                "colourise", tr("Colourise"),
                tr("Give a black-and-white photograph its colours."), self.colourise,
            )),
            (ENLARGE, Deed(
                "enlarge", tr("Enlarge"),
                tr("Two to four times as many pixels a side."), self.enlarge,
            )),
            ("", Deed(
                "brush", tr("Just paint"),
                tr("Ten brushes and your own, layers, symmetry, and undo without end."), self.just_paint,
            )),
        )  # fmt: skip
        there = ("", *engine_names())
        return tuple(deed for engine, deed in table if engine in there)[:5]

    # ---- samples ----------------------------------------------------------------------------

    def sample(self, sample: Sample) -> None:
        """Add a picture that begins with a sample."""
        session = self._window.session

        def show(canvas: Canvas) -> None:
            session.add_picture(canvas, told(sample.title))
            workspace = self._window.workspace
            reference = canvas.reference
            if isinstance(workspace, SketchWorkspace) and reference and reference.labels is None:
                workspace.find_materials()

        session.jobs.run_io(
            tr("Open {title}", title=told(sample.title)),
            lambda: _begun(sample),
            show,
            session.troubled.emit,
        )

    def choose_sample(self) -> None:
        """Show all samples; the one chosen begins a picture."""
        dialog = SamplesDialog(self._window.session.jobs, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self.sample)
        dialog.open()

    # ---- deeds ------------------------------------------------------------------------------

    def paint(self) -> None:
        """An empty picture, and a reference of one's own."""
        sketch = self._empty(PaintWay.title)
        if sketch is not None:
            sketch.open_reference()

    def draw(self) -> None:
        """An empty square, as the pictures it was learned from, and a pen to draw lines with."""
        sketch = self._empty(LinesWay.title, SQUARE)
        if sketch is not None:
            pen = sketch.care.shelf.named(PEN)
            if pen is not None:
                sketch.pick_brush(pen)
            sketch.hand.take(colour=INK)
            sketch.notice.show_text(tr(HOW_TO_DRAW), seconds=0)

    def just_paint(self) -> None:
        """An empty picture."""
        self._empty(PaintWay.title)

    def watch(self) -> None:
        """A sample's painting, and the picture that follows the pen."""
        session = self._window.session
        sample = next((each for each in session.samples if each.has_painting), None)

        def begin(canvas: Canvas) -> None:
            session.add_picture(canvas, told(sample.title) if sample else tr("Picture"))
            sketch = self._window.workspace
            if isinstance(sketch, SketchWorkspace):
                sketch.generate.choose(PaintWay.title)
                sketch.live.switch(True)

        session.jobs.run_io(
            tr("Open a sample"),
            lambda: _begun(sample) if sample else new_canvas(1024, 683, layer=told("Layer 1")),
            begin,
            session.troubled.emit,
        )

    def colourise(self) -> None:
        """A photograph, and the question how to colour it."""
        self._with_picture(tr("Open a picture to colourise"), SketchWorkspace.colourise)

    def enlarge(self) -> None:
        """A picture, and the question how large it shall be."""
        self._with_picture(tr("Open a picture to enlarge"), SketchWorkspace.enlarge)

    # ---- inside -----------------------------------------------------------------------------

    def _empty(self, way: str, size: tuple[int, int] = SIZE) -> SketchWorkspace | None:
        """A new picture with a way to make one of it chosen."""
        self._window.session.new_picture(size)
        sketch = self._window.workspace
        if not isinstance(sketch, SketchWorkspace):
            return None
        sketch.generate.choose(way)
        return sketch

    def _with_picture(self, title: str, treat: Callable[[SketchWorkspace], object]) -> None:
        path = ask_for_picture(self._window, title)
        if path is None:
            return

        def go_on() -> None:
            sketch = self._window.workspace
            if isinstance(sketch, SketchWorkspace):
                treat(sketch)

        # A dialog must not open inside the end of a job.
        self._window.session.open(path, lambda: QTimer.singleShot(0, self._window, go_on))


def _begun(sample: Sample) -> Canvas:
    """A canvas with a sample's painting, if it has one, and its reference."""
    reference = reference_of(sample)
    if sample.has_painting:
        return replace(painted(sample), reference=reference)
    picture = reference.picture
    scale = min(1024 / max(picture.size), 1.0)
    size = max(round(picture.width * scale), 1), max(round(picture.height * scale), 1)
    return replace(new_canvas(*size, layer=told("Layer 1")), reference=reference)
