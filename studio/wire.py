"""The wire to an engine worker: messages are JSON lines, samples cross in files kept in memory.

A sample file is written by one side, read and removed by the other. It is read and not mapped: a
copy of 64 MB takes some 20 ms without the interpreter lock, while a mapped file that is cut short
by a full disk or a dying writer ends its reader with SIGBUS.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import shutil
import sys
import tempfile
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Container, Mapping
from fractions import Fraction
from pathlib import Path
from typing import IO, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engines import Audio, Engine, Evidence, Footage, Image, Labels, Mask, Media, Problem, Value
from studio.recipes import Call

Message = dict[str, Any]
Packed = dict[str, Any]

PREFIX = "atelier-wire-"
ROOM = 1 << 29
"""Bytes that must be free in memory's own file system for it to be chosen."""
SHELF = 1 << 28
"""Bytes of media a worker remembers."""

_RASTERS: dict[str, type[Image] | type[Mask] | type[Labels]] = {
    each.kind: each for each in (Image, Mask, Labels)
}


class Channel:
    """Messages both ways, a line of JSON each; `send` may be called from any thread."""

    def __init__(self, reader: BinaryIO | IO[bytes], writer: BinaryIO | IO[bytes]) -> None:
        self._reader, self._writer = reader, writer
        self._lock = threading.Lock()

    def send(self, message: Message) -> None:
        """Write a message; OSError when nobody reads any more."""
        line = json.dumps(message, separators=(",", ":")).encode() + b"\n"
        with self._lock:
            self._writer.write(line)
            self._writer.flush()

    def receive(self) -> Message | None:
        """Wait for a message; None when the other side has gone, even within a line."""
        line = self._reader.readline()
        if not line.endswith(b"\n"):
            return None
        message: Message = json.loads(line)
        return message

    def close(self) -> None:
        """Close both ends."""
        for stream in (self._writer, self._reader):
            with contextlib.suppress(OSError):
                stream.close()


class Folder:
    """Where the sample files of one lane lie: in memory where the system offers that."""

    def __init__(self, path: Path, side: str) -> None:
        """Use the folder as `side`: names of the two sides never meet."""
        self.path = path
        self._names = (f"{side}{number}" for number in itertools.count())
        self._owner: IO[bytes] | None = None

    @classmethod
    def create(cls, root: Path | None = None) -> Folder:
        """A fresh folder of our own; those that dead programs left are removed."""
        root = root or _memory_root()
        try:
            sweep(root)
            folder = cls(Path(tempfile.mkdtemp(prefix=PREFIX, dir=root)), "p")
            folder._owner = _held(folder.path / "owner")
        except OSError as error:
            raise _no_room(error) from None
        return folder

    def write(self, samples: NDArray[Any]) -> str:
        """Keep the samples of an array in a fresh file and give its name; Problem when full."""
        path = self.path / next(self._names)
        array = np.ascontiguousarray(samples)
        try:
            with path.open("xb", buffering=0) as file:
                rest = array.reshape(-1).view(np.uint8).data
                while len(rest):
                    rest = rest[file.write(rest) :]
        except OSError as error:
            path.unlink(missing_ok=True)
            raise _no_room(error) from None
        return path.name

    def take(self, name: str, shape: tuple[int, ...], dtype: type[Any]) -> NDArray[Any]:
        """The samples of a file, which is removed; ValueError when some are missing."""
        path = self.path / name
        array = np.empty(shape, dtype)
        with path.open("rb", buffering=0) as file:
            rest = array.reshape(-1).view(np.uint8).data
            while len(rest) and (count := file.readinto(rest)):
                rest = rest[count:]
        path.unlink(missing_ok=True)
        if len(rest):
            raise ValueError(f"{len(rest)} bytes are missing of {name}")
        return array

    def clear(self) -> None:
        """Remove every sample file, when nobody writes or reads."""
        for path in self.path.glob("[pw][0-9]*"):
            path.unlink(missing_ok=True)

    def close(self) -> None:
        """Remove the folder."""
        if self._owner is not None:
            self._owner.close()
        shutil.rmtree(self.path, ignore_errors=True)


def _memory_root() -> Path:
    memory = Path("/dev/shm")
    with contextlib.suppress(OSError):
        if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free >= ROOM:
            return memory
    return Path(tempfile.gettempdir())


def sweep(root: Path) -> None:
    """Remove the folders under `root` whose programs are gone."""
    for path in root.glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):
            if _is_abandoned(path):
                shutil.rmtree(path, ignore_errors=True)


def _is_abandoned(path: Path) -> bool:
    owner = path / "owner"
    if not owner.exists():  # made a moment ago, or left half-way
        return time.time() - path.stat().st_mtime > 60
    if sys.platform == "win32":
        owner.unlink()  # PermissionError while its program holds it open
        return True
    try:
        _held(owner).close()
    except BlockingIOError:
        return False
    return True


def _held(path: Path) -> IO[bytes]:
    """A file open, and locked where that does not come with opening; BlockingIOError if it is."""
    file = path.open("ab")
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            raise
    return file


def _no_room(error: OSError) -> Problem:
    return Problem(
        "There is no room for the pictures on their way to the engine.",
        f"{error.strerror or error}.",
        "Free space in memory or on the disk of temporary files, then try again.",
    )


class Shelf:
    """The media a worker has at hand, by digest; those unused longest go first."""

    def __init__(self, limit: int = SHELF) -> None:
        self._media: OrderedDict[str, Media] = OrderedDict()
        self._limit = limit

    @property
    def digests(self) -> list[str]:
        """What is at hand, the longest unused first."""
        return list(self._media)

    def put(self, media: Media) -> None:
        """Keep it, and forget others when it becomes too much."""
        self._media[media.digest] = media
        self._media.move_to_end(media.digest)
        while sum(map(_bytes, self._media.values())) > self._limit:
            self._media.popitem(last=False)

    def __getitem__(self, digest: str) -> Media:
        self._media.move_to_end(digest)
        return self._media[digest]


def _bytes(media: Media) -> int:
    if isinstance(media, Image | Mask | Labels):
        return media.pixels.nbytes
    return media.samples.nbytes if isinstance(media, Audio) else 0


def pack(value: Value, folder: Folder, known: Container[str] = ()) -> Packed:
    """A value as JSON, its samples in the folder; media that are `known` go by digest alone."""
    if isinstance(value, str):
        return {"kind": "text", "text": value}
    if isinstance(value, Evidence):
        found = value.map and pack(value.map, folder, known)
        parts = {"score": value.score, "method": value.method, "limits": value.limits}
        return {"kind": "evidence", **parts, "map": found}
    packed: Packed = {"kind": value.kind, "digest": value.digest}
    if value.digest in known:
        return packed
    return {**packed, **_pack_media(value, folder)}


def _pack_media(media: Media, folder: Folder) -> Packed:
    if isinstance(media, Image | Mask | Labels):
        return {"shape": media.pixels.shape, "file": folder.write(media.pixels)}
    if isinstance(media, Audio):
        samples = media.samples
        return {"shape": samples.shape, "rate": media.rate, "file": folder.write(samples)}
    if isinstance(media, Footage):
        times = {name: str(getattr(media, name)) for name in ("start", "duration", "rate")}
        return {"source": str(media.source), **times, "sha256": media.sha256}
    raise TypeError(f"{type(media).__name__} does not cross the wire")


def unpack(packed: Packed, folder: Folder, shelf: Shelf | None = None) -> Value:
    """The value that `pack` made, its files removed; what goes by digest is on the shelf."""
    if packed["kind"] == "text":
        text: str = packed["text"]
        return text
    if packed["kind"] == "evidence":
        found = unpack_media(packed["map"], folder, shelf) if packed["map"] else None
        assert found is None or isinstance(found, Mask)
        return Evidence(packed["score"], packed["method"], packed["limits"], found)
    return unpack_media(packed, folder, shelf)


def unpack_media(packed: Packed, folder: Folder, shelf: Shelf | None = None) -> Media:
    """The media that `pack` made; put on the shelf, or taken from there."""
    if len(packed) == 2:  # kind and digest
        if shelf is None:
            raise ValueError("media by digest, but there is no shelf")
        return shelf[packed["digest"]]
    media = _unpack_media(packed, folder)
    vars(media)["digest"] = packed["digest"]  # hashed by the other side already
    if shelf is not None:
        shelf.put(media)
    return media


def _unpack_media(packed: Packed, folder: Folder) -> Media:
    kind = packed["kind"]
    if kind in _RASTERS:
        return _RASTERS[kind].adopt(folder.take(packed["file"], tuple(packed["shape"]), np.uint8))
    if kind == "audio":
        samples = folder.take(packed["file"], tuple(packed["shape"]), np.float32)
        samples.setflags(write=False)
        return Audio(samples, packed["rate"])
    start, duration, rate = (Fraction(packed[name]) for name in ("start", "duration", "rate"))
    return Footage(Path(packed["source"]), start, duration, rate, packed["sha256"])


def pack_call(call: Call, folder: Folder, known: Container[str]) -> Packed:
    """A call as JSON: settings as they are, media as `pack` makes them."""
    media = call.params.inputs()
    return {
        "engine": call.engine,
        "settings": call.params.settings(),
        "media": {name: pack(each, folder, known) for name, each in media.items()},
        "card": call.card,
        "device": call.device,
    }


def unpack_call(
    packed: Packed, find: Callable[[str], Engine[Any]], folder: Folder, shelf: Shelf
) -> Call:
    """The call that `pack_call` made, its params checked by its engine."""
    items: Mapping[str, Packed] = packed["media"]
    known_first = sorted(items.items(), key=lambda item: len(item[1]))  # before others push it off
    media = {name: unpack_media(each, folder, shelf) for name, each in known_first}
    params = find(packed["engine"]).params.check({**packed["settings"], **media})
    return Call(packed["engine"], params, packed["card"], packed["device"])
