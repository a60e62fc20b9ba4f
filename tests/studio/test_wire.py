"""The wire: values as JSON and sample files, and the folder those lie in."""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines import Audio, Footage, Image, Mask, Problem
from studio import wire
from studio.recipes import Call
from studio.wire import Channel, Folder, Shelf, pack, unpack
from tests.studio.stand_ins import Numbers, find


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "memory"
    root.mkdir()
    return root


@pytest.fixture
def folder(root: Path) -> Folder:
    return Folder(root, "p")


def mask(value: int, side: int = 4) -> Mask:
    return Mask.adopt(np.full((side, side), value, np.uint8))


@given(st.dictionaries(st.text(max_size=5), st.text() | st.integers() | st.floats(width=32)))
def test_messages_are_lines_whatever_is_in_them(message: dict[str, object]) -> None:
    stream = io.BytesIO()
    Channel(stream, stream).send({"a": repr(message), **message})
    assert stream.getvalue().count(b"\n") == 1
    stream.seek(0)
    received = Channel(stream, stream).receive()
    assert repr(received) == repr({"a": repr(message), **message})


def test_a_message_cut_short_is_the_end() -> None:
    stream = io.BytesIO(b'{"say":"hello"}\n{"say":"do')
    channel = Channel(stream, stream)
    assert channel.receive() == {"say": "hello"}
    assert channel.receive() is None


def test_samples_are_taken_once_and_their_file_is_gone(folder: Folder) -> None:
    packed = pack(mask(3), folder)
    assert len(list(folder.path.iterdir())) == 1
    assert unpack(packed, folder) == mask(3)
    assert list(folder.path.iterdir()) == []


def test_sound_without_samples_crosses(folder: Folder) -> None:
    silence = Audio(np.zeros((2, 0), np.float32), 48_000)
    back = unpack(pack(silence, folder), folder)
    assert isinstance(back, Audio)
    assert back.samples.shape == (2, 0)
    assert back.rate == 48_000


def test_footage_crosses_by_reference(folder: Folder) -> None:
    third = Fraction(1, 3)
    footage = Footage(Path("clip ü.mp4"), third, 2 * third, Fraction(30_000, 1001), "ab" * 32)
    back = unpack(pack(footage, folder), folder)
    assert isinstance(back, Footage)
    assert back == footage
    assert back.rate == footage.rate
    assert back.source == footage.source
    assert list(folder.path.iterdir()) == []


def test_pixels_that_are_a_view_cross(folder: Folder) -> None:
    pixels = np.arange(8 * 8 * 4, dtype=np.uint8).reshape(8, 8, 4)[::2, ::2]
    assert unpack(pack(Image(pixels), folder), folder) == Image(pixels)


def test_samples_that_are_missing_are_an_error(folder: Folder) -> None:
    packed = pack(mask(3), folder)
    (folder.path / packed["file"]).write_bytes(b"abc")
    with pytest.raises(ValueError, match="13 bytes are missing"):
        unpack(packed, folder)


def test_known_media_go_by_digest_and_come_from_the_shelf(folder: Folder) -> None:
    shelf = Shelf()
    shelf.put(mask(3))
    packed = pack(mask(3), folder, shelf.digests)
    assert packed == {"kind": "mask", "digest": mask(3).digest}
    assert unpack(packed, folder, shelf) is shelf[mask(3).digest]


def test_the_shelf_forgets_what_was_unused_longest() -> None:
    shelf = Shelf(limit=40)
    shelf.put(mask(1))
    shelf.put(mask(2))
    assert shelf[mask(1).digest] == mask(1)
    shelf.put(mask(3))
    assert shelf.digests == [mask(1).digest, mask(3).digest]


def test_an_input_known_is_kept_while_a_large_one_pushes_it_off(folder: Folder) -> None:
    shelf = Shelf(limit=100)
    small, large = mask(1), Image.adopt(np.zeros((9, 9, 4), np.uint8))
    shelf.put(small)
    call = Call("test.echo", Numbers(picture=large, mask=small))
    packed = wire.pack_call(call, folder, shelf.digests)
    back = wire.unpack_call(packed, find, folder, shelf)
    assert back.params.inputs() == call.params.inputs()
    assert shelf.digests == []


def test_a_full_disk_is_a_problem_and_leaves_no_file(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs a disk that is always full")
    (folder.path / "p0").symlink_to("/dev/full")
    opened = Path.open
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", lambda self, mode, **more: opened(self, "r+b", **more))
        with pytest.raises(Problem, match="no room") as caught:
            pack(mask(1), folder)
    assert "No space left" in caught.value.reason
    assert list(folder.path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no room"):
        Folder.create(tmp_path / "missing")


def test_only_folders_of_dead_programs_are_swept(root: Path) -> None:
    alive = Folder.create(root)
    dead = Folder.create(root)
    assert dead._owner is not None
    dead._owner.close()
    half_made = root / f"{wire.PREFIX}half"
    half_made.mkdir()
    fresh = Folder.create(root)
    assert alive.path.exists()
    assert fresh.path.exists()
    assert half_made.exists()
    assert not dead.path.exists()
    alive.close()
    fresh.close()
    assert list(root.iterdir()) == [half_made]


def test_clearing_keeps_the_owner(root: Path) -> None:
    folder = Folder.create(root)
    pack(mask(1), folder)
    pack(mask(2), Folder(folder.path, "w"))
    folder.clear()
    assert [path.name for path in folder.path.iterdir()] == ["owner"]
    folder.close()
