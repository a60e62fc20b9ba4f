"""Intake: pictures that come by dialog, drop, paste or sample, read on the io lane."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from engines import Image, Labels, Problem, find_engine
from studio import canvas as edits
from studio.canvas import LARGEST, Canvas, Reference
from studio.clips import read_clip
from studio.document import Document
from studio.grouping import place_layer
from studio.jobs import Call, Job, JobQueue
from studio.layers import Layer
from studio.media import IMAGE_SUFFIXES, read_image
from studio.pictures import premultiplied
from studio.results import as_result
from studio.samples import Sample
from studio.tiles import Tiles
from ui.language import told, tr

MATERIALS = "image.materials"
PNG = "image/png"

Complain = Callable[[Problem], None]
Take = Callable[[Image, str], None]
"""Does something with a picture and its title."""


class Intake:
    """Brings pictures into one document, as its reference or as a layer."""

    def __init__(
        self,
        document: Document[Canvas],
        jobs: JobQueue,
        complain: Complain,
        activate: Callable[[str], object],
    ) -> None:
        self._document, self._jobs, self._complain = document, jobs, complain
        self._activate = activate
        self._search: Job | None = None

    @property
    def is_searching(self) -> bool:
        """Whether materials are being looked for."""
        return self._search is not None and not self._search.state.ended

    def read(self, path: Path, take: Take) -> None:
        """Read a picture file and hand it on."""
        self._jobs.run_io(
            tr("Open {name}", name=path.name),
            lambda: read_image(path),
            lambda image: take(image, path.stem),
            self._complain,
        )

    def take_mime(self, mime: QMimeData, take: Take) -> bool:
        """Hand on the pictures of a drop or of the clipboard; False when there are none."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            for path in paths:
                self.read(path, take)
            return True
        try:
            work = reading(mime)
        except Problem as problem:
            self._complain(problem)
            return True
        if work is not None:
            self._jobs.run_io(
                tr("Take the picture"),
                work,
                lambda image: take(image, tr("Pasted picture")),
                self._complain,
            )
        return work is not None

    def use_as_reference(self, image: Image, title: str) -> None:
        """Make a picture the reference, and look for its materials."""
        self._set_reference(Reference(image, None, title))
        self.find_materials()

    def use_as_layer(self, image: Image, title: str, result: str = "") -> None:
        """Put a picture, perhaps a kept result, on a layer of its own, and make that active."""
        size = self._document.state.width, self._document.state.height

        def put(layer: Layer) -> None:
            placed = as_result(layer, result) if result else layer
            self._document.edit(tr("Add picture"), edits.add_layer(self._document.state, placed))
            self._activate(placed.id)

        self._jobs.run_io(
            tr("Place {title}", title=title),
            lambda: edits.layer_from_image(image, title, *size),
            put,
            self._complain,
        )

    def use_files_at(self, paths: list[Path], parent: str, above: str | None) -> None:
        """Make layers of picture files, the first the topmost, above a layer in a group."""

        def placed(layer: Layer) -> Canvas:
            canvas = self._document.state
            after = edits.add_layer(canvas, layer)
            if all(id is None or canvas.find(id) for id in (parent or None, above)):
                return place_layer(after, after.layers[-1].id, parent, above)
            return after  # the place is gone

        size = self._document.state.width, self._document.state.height
        for path in paths:
            self._jobs.run_io(
                tr("Open {name}", name=path.name),
                partial(_layer_of, path, size),
                lambda layer: self._document.edit(tr("Add picture"), placed(layer)),
                self._complain,
            )

    def use_sample(self, sample: Sample) -> None:
        """Take a sample's reference, and its painting too where nothing is painted yet."""
        begin = sample.has_painting and is_untouched(self._document.state)
        self._jobs.run_io(
            tr("Open {title}", title=told(sample.title)),
            lambda: (reference_of(sample), painted(sample) if begin else None),
            lambda found: self._begin(*found),
            self._complain,
        )

    def _begin(self, reference: Reference, painting: Canvas | None) -> None:
        state = self._document.state if painting is None else painting
        label = tr("Set reference") if painting is None else tr("Start from sample")
        merge = f"reference:{id(reference.picture)}"
        self._document.edit(label, edits.set_reference(state, reference), merge=merge)
        if reference.labels is None:
            self.find_materials()

    def remove_reference(self) -> None:
        """Have no reference any more."""
        self._set_reference(None)

    def find_materials(self) -> None:
        """Cut the reference into materials; they arrive with the document's `changed`."""
        reference = self._document.state.reference
        if reference is None:
            return
        if self._search is not None:
            self._search.cancel()
        params = find_engine(MATERIALS).params.check({"picture": reference.picture})
        self._search = self._jobs.submit(
            Job(
                tr("Find materials"),
                Call(MATERIALS, params),
                lambda result: self._label(reference, result["labels"]),
                self._complain,
            )
        )

    def _label(self, searched: Reference, labels: object) -> None:
        present = self._document.state.reference
        if present is not None and present.picture is searched.picture:
            assert isinstance(labels, Labels)
            self._search = None  # over, though the job ends a moment later
            self._set_reference(Reference(present.picture, labels, present.title))

    def _set_reference(self, reference: Reference | None) -> None:
        label = tr("Remove reference") if reference is None else tr("Set reference")
        picture = "" if reference is None else f"reference:{id(reference.picture)}"
        state = edits.set_reference(self._document.state, reference)
        self._document.edit(label, state, merge=picture)


def reading(mime: QMimeData) -> Callable[[], Image] | None:
    """What reads the picture of a clipboard beside the window; None when it has none, or a Problem."""
    if mime.hasFormat(PNG) and mime.data(PNG).size():
        return partial(read_clip, bytes(mime.data(PNG).data()))
    if not mime.hasImage():
        return None
    image = mime.imageData()
    if not isinstance(image, QImage) or image.isNull():
        raise Problem(
            tr("The picture in the clipboard cannot be read."),
            tr("The program that copied it did not hand it over."),
            tr("Copy it again, or save it as a file and open that."),
        )
    if max(image.width(), image.height()) > LARGEST:
        raise Problem(
            tr("The picture in the clipboard is too large."),
            tr(
                "It has {width}×{height} pixels; each side may have {largest}.",
                width=image.width(),
                height=image.height(),
                largest=LARGEST,
            ),
            tr("Make it smaller with another program, then copy it again."),
        )
    return partial(image_from_qt, image)


def _layer_of(path: Path, size: tuple[int, int]) -> Layer:
    return edits.layer_from_image(read_image(path), path.stem, *size)


def has_pictures(mime: QMimeData) -> bool:
    """Whether there are picture files, or a picture itself, in a drop."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        return any(path.suffix.lower() in IMAGE_SUFFIXES for path in paths)
    return mime.hasImage()


def is_untouched(canvas: Canvas) -> bool:
    """Whether nothing is painted on a canvas yet."""
    return all(layer.tiles.is_empty for layer in canvas.layers)


def reference_of(sample: Sample) -> Reference:
    """The reference of a sample, with its materials where they are known."""
    names = tuple((label, told(name)) for label, name in sample.materials)
    return Reference(sample.reference(), sample.reference_labels(), told(sample.title), names)


def painted(sample: Sample) -> Canvas:
    """A canvas with the painting of a sample, its materials kept."""
    painting, labels = sample.painting(), sample.labels()
    assert painting is not None
    canvas = edits.new_canvas(painting.width, painting.height, layer=told("Layer 1"))
    marks = None if labels is None else labels.pixels
    tiles = Tiles.empty().painted(0, 0, premultiplied(painting.pixels), marks)
    return edits.set_tiles(canvas, canvas.layers[0].id, tiles)


def ask_for_picture(parent: QWidget, title: str) -> Path | None:
    """Let the person choose a picture file."""
    kinds = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
    path, _ = QFileDialog.getOpenFileName(
        parent, title, "", tr("Pictures ({kind});;All files (*)", kind=kinds)
    )
    return Path(path) if path else None


def image_from_qt(image: QImage) -> Image:
    """A picture of Qt's as a value."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(plain.constBits(), np.uint8)
    return Image(rows.reshape(plain.height(), plain.width(), 4).copy())
