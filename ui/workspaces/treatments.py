"""Treatments: engines that change what is there: a layer gets colours, the picture gets larger.

What they are given is the state of the moment they were asked in; what they make goes to the state
of now, by the id of the layer. A layer that is gone leaves the result among the results.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from psygnal import Signal
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from engines import Image, Params, Problem, Result, find_engine
from studio import canvas as edits
from studio.canvas import LARGEST, Canvas, canvas_from_image, flattened
from studio.document import Document
from studio.jobs import Call, Job
from studio.layers import Layer
from studio.pictures import layer_picture
from studio.results import made_by, makers_of
from ui.dialogs.treatment import TreatmentDialog
from ui.language import tr

if TYPE_CHECKING:
    from studio.session import Session

COLOURISE, ENLARGE = "image.colorize", "image.upscale"


class Treatments:
    """What is treated in one document."""

    kept = Signal(str, object)
    """A result is in the project: its digest and the Image."""
    placed = Signal(str)
    """The id of a layer that has come."""
    told = Signal(str)
    """A sentence about where a result went."""
    failed = Signal(object)
    """A Problem."""

    def __init__(self, document: Document[Canvas], session: Session) -> None:
        self._document, self._session = document, session

    def colourise(self, layer: str, settings: Mapping[str, Any], hints: str | None = None) -> None:
        """Make a layer colourful, as a new layer above it."""
        canvas = self._document.state
        name = canvas.layer(layer).name

        def params() -> Params:
            values = {**settings, "picture": layer_picture(canvas, layer)}
            if hints is not None:
                values["hints"] = layer_picture(canvas, hints)
            return _checked(COLOURISE, values)

        def take(result: Result, job: Job) -> None:
            image, recipe = result.image(), job.recipe
            assert recipe is not None
            size = self._document.state.width, self._document.state.height
            self._session.jobs.run_io(
                tr("Keep the result"),
                lambda: (
                    self._session.keep(image, recipe),
                    made_by(
                        COLOURISE,
                        edits.layer_from_image(image, tr("{name}, coloured", name=name), *size),
                    ),
                ),
                lambda done: self._place(image, layer, name, *done),
                self.failed.emit,
            )

        self._do(tr("Colourise “{name}”", name=name), COLOURISE, params, take)

    def enlarge(self, settings: Mapping[str, Any]) -> None:
        """Make the whole picture larger, as a picture of its own beside this one."""
        canvas, title = self._document.state, self._document.title

        def params() -> Params:
            return _checked(ENLARGE, {**settings, "picture": flattened(canvas)})

        def add(larger: Canvas, name: str) -> None:
            self._session.add_picture(larger, name, is_made=True)

        def take(result: Result, job: Job) -> None:
            image = result.image()
            name = f"{title} ×{times(settings):g}"
            self._session.jobs.run_io(
                tr("Open {name}", name=name),
                lambda: _enlarged(image, name, canvas),
                lambda larger: add(larger, name),
                self.failed.emit,
            )

        self._do(tr("Enlarge “{title}”", title=title), ENLARGE, params, take)

    def leave(self) -> None:
        """The tab is closed: what is made still goes into the project, and nobody is told."""
        for signal in (self.kept, self.placed, self.told, self.failed):
            signal.disconnect()

    def _do(self, title: str, engine: str, params: Any, take: Any) -> None:
        def submit(params: Params) -> None:
            job = Job(title, Call(engine, params), lambda r: take(r, job), self.failed.emit)
            job.again = lambda: submit(params)
            self._session.jobs.submit(job)

        self._session.jobs.run_io(tr("Read the picture"), params, submit, self.failed.emit)

    def _place(self, image: Image, below: str, name: str, digest: str, layer: Layer) -> None:
        self.kept.emit(digest, image)
        present = self._document.state
        if self._document not in self._session.documents:
            self._session.changed.emit()  # the strips of other pictures offer it
        elif present.find(below) is None:
            self.told.emit(
                tr("“{name}” is gone. The picture in colours is among the results.", name=name)
            )
        else:
            self._document.edit(tr("Colourise"), edits.add_layer(present, layer, above=below))
            self.placed.emit(layer.id)


def _enlarged(image: Image, name: str, of: Canvas) -> Canvas:
    """A larger picture, which remembers what had a part in the one it was made of."""
    larger = canvas_from_image(image, name)
    makers = [maker for layer in of.shown for maker in makers_of(layer)]
    return replace(larger, layers=(made_by(ENLARGE, larger.layers[0], *makers),))


def times(settings: Mapping[str, Any]) -> float:
    """How many times larger some settings of Enlarge make a picture."""
    scale = settings["scale"]
    return float(str(getattr(scale, "value", scale)).strip("×x"))


def outcome(canvas: Canvas, settings: Mapping[str, Any]) -> tuple[str, bool]:
    """The size that Enlarge gives, in words, and whether a picture can be as large."""
    wide, high = (round(side * times(settings)) for side in (canvas.width, canvas.height))
    size = tr(
        "{width} × {height} → {wide} × {high} px",
        width=canvas.width,
        height=canvas.height,
        wide=wide,
        high=high,
    )
    if max(wide, high) > LARGEST:
        return tr(
            "{size}: a side can have {largest} px at most.", size=size, largest=LARGEST
        ), False
    return tr("{size}, as a new picture.", size=size), True


def _checked(engine: str, values: Mapping[str, Any]) -> Params:
    params: Params = find_engine(engine).params.check(values)
    return params


def ask_to_colourise(treatments: Treatments, canvas: Canvas, layer: Layer, parent: QWidget) -> None:
    """Show the settings of Colourise for a layer, and do it when the person agrees."""
    if layer.tiles.is_empty:
        treatments.failed.emit(
            Problem(
                tr("“{name}” is empty.", name=layer.name),
                "",
                tr("Choose a layer that has a picture."),
            )
        )
        return
    others = [each for each in canvas.layers if each is not layer and not each.tiles.is_empty]
    takes_hints = "hints" in find_engine(COLOURISE).params.sources()
    dialog = TreatmentDialog(
        COLOURISE,
        (
            tr("Colourise"),
            tr("The colours come as a new layer above “{name}”.", name=layer.name),
            tr("Colourise"),
        ),
        lambda settings: ("", True),
        [(each.name, each.id) for each in reversed(others)] if takes_hints else (),
        parent,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: treatments.colourise(layer.id, dialog.settings, dialog.hints))
    dialog.open()


def ask_to_enlarge(treatments: Treatments, canvas: Canvas, parent: QWidget) -> None:
    """Show the settings of Enlarge, and do it when the person agrees."""
    dialog = TreatmentDialog(
        ENLARGE,
        (tr("Enlarge"), tr("The whole picture, as it is seen."), tr("Enlarge")),
        lambda settings: outcome(canvas, settings),
        parent=parent,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: treatments.enlarge(dialog.settings))
    dialog.open()
