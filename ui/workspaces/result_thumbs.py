"""ResultThumbs: the small pictures of results, read beside the window when they come in sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from engines import Image
from studio.assets import Asset
from studio.looks import THUMBNAIL, thumbnail_in
from ui.workspaces.swatches import thumbnail

KEPT = 300
"""How many are kept in memory: far more than a screen shows."""
Load = Callable[[str], Image]
"""Reads the picture of a digest."""
Run = Callable[[Callable[[], QImage | None], Callable[[QImage | None], None]], object]
"""Runs a closure somewhere and hands on what it gave."""


class ResultThumbs(QObject):
    """Gives a thumbnail at once or asks for it; the newest that were looked at are kept."""

    changed = Signal()
    """One has come."""

    def __init__(self) -> None:
        super().__init__()
        self._images: OrderedDict[str, QImage | None] = OrderedDict()
        self._asked: set[str] = set()
        self._run: Run | None = None
        self._load: Load | None = None

    def read_with(self, run: Run, load: Load) -> None:
        """Say how pictures are read."""
        self._run, self._load = run, load

    def put(self, digest: str, image: QImage) -> None:
        """Know the thumbnail of a picture that is at hand."""
        self._images[digest] = image
        self._forget()

    def image(self, asset: Asset) -> QImage | None:
        """The thumbnail there is; one that is not is asked for."""
        if asset.digest in self._images:
            self._images.move_to_end(asset.digest)
            return self._images[asset.digest]
        if self._run is not None and self._load is not None and asset.digest not in self._asked:
            self._asked.add(asset.digest)
            make, take = partial(_small, asset, self._load), partial(self._take, asset.digest)
            # Not now: this is asked while a list is painted, and a job tells others to paint.
            QTimer.singleShot(0, self, partial(self._run, make, take))
        return None

    def _take(self, digest: str, image: QImage | None) -> None:
        self._asked.discard(digest)
        self._images[digest] = image
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        while len(self._images) > KEPT:
            self._images.popitem(last=False)


def _small(asset: Asset, load: Load) -> QImage | None:
    kept = thumbnail_in(asset.thumbnail) if asset.thumbnail else None
    return thumbnail(kept if kept is not None else load(asset.digest), THUMBNAIL)
