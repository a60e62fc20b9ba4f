"""Bad input at the session and at the command line: a sentence, a remedy, and nothing is changed.

Every case is tried at both doors where it can come in by both. Strange pictures that are sound
open; the rest is a Problem with a title and a remedy, and the file stays as it was to the byte.
"""

from __future__ import annotations

import sqlite3
import struct
import subprocess
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

import main
from engines import Image, Params, Problem, find_engine
from studio import cli
from studio.canvas import add_layer
from studio.export import Delivery
from studio.jobs import Call, Job, JobQueue, State, ThreadLane
from studio.layers import Layer
from studio.media import read_image, read_labels, write_image
from studio.recipes import recipe_of
from studio.recovery import orphans
from studio.session import Session
from studio.settings import SettingsFile
from tests.engines import examples
from tests.full_disk import SmallDisk, small_disk
from tests.studio import stand_ins
from tests.studio.kill_saving import painter

WIDTH, HEIGHT = 40, 24


class Studio:
    """A session with one picture, and all it said was wrong."""

    def __init__(self) -> None:
        lane = ThreadLane(lambda name: stand_ins.ENGINES.get(name) or find_engine(name))
        self.session = Session(SettingsFile(), JobQueue({"cpu": lane}))
        self.told: list[Problem] = []
        self.session.troubled.connect(self.told.append)
        self.document = self.session.new_picture((WIDTH, HEIGHT))
        self.done(self.session.begin())
        self.state = self.document.state

    def done(self, job: Job | None) -> State:
        """Wait for a job and give how it ended."""
        assert job is not None
        assert job.wait(60)
        return job.state

    def problem(self) -> Problem:
        """The one thing that was told; the documents are as they were, and work goes on."""
        (problem,) = self.told
        assert problem.title.endswith((".", "!"))
        assert problem.remedy.endswith(".")
        assert self.session.documents == (self.document,)
        assert self.document.state is self.state
        self.told.clear()
        return problem


@pytest.fixture
def studio() -> Iterator[Studio]:
    made = Studio()
    yield made
    made.session.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    with small_disk(folder) as mounted:
        yield mounted


def _refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """The sentences of a command that ends with a Problem and a remedy."""
    capsys.readouterr()
    assert main.main([str(each) for each in arguments]) == cli.PROBLEM
    printed = capsys.readouterr()
    assert printed.out == ""
    lines = printed.err.strip().splitlines()
    assert lines[0].startswith("Error: ")
    assert len(lines) >= 2
    assert "Traceback" not in printed.err
    return printed.err


# ---- pictures ---------------------------------------------------------------------------------


def _colours() -> np.ndarray[Any, Any]:
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    return np.stack([x * 6, y * 10, (x + y) * 3], -1).astype(np.uint8)


def _picture() -> Pillow.Image:
    return Pillow.fromarray(_colours())


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(width: int, height: int, depth: int, colour: int, samples: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    parts = _chunk(b"IHDR", head), _chunk(b"IDAT", zlib.compress(samples)), _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _mislabelled(path: Path) -> None:
    _picture().save(path, "WEBP", lossless=True)


def _animated(path: Path) -> None:
    _picture().save(path, "PNG", save_all=True, append_images=[Pillow.new("RGB", (WIDTH, HEIGHT))])


def _sixteen_bits(path: Path) -> None:
    rows = (_colours().astype(">u2") * 257).astype(">u2").reshape(HEIGHT, -1)
    path.write_bytes(_png(WIDTH, HEIGHT, 16, 2, b"".join(b"\0" + row.tobytes() for row in rows)))


def _cmyk(path: Path) -> None:
    _picture().convert("CMYK").save(path, "TIFF")


def _grey(path: Path) -> None:
    _picture().convert("L").save(path, "PNG")


def _palette(path: Path) -> None:
    _picture().quantize(64).save(path, "PNG")


def _profiled(path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    _picture().save(path, "PNG", icc_profile=profile.tobytes())


def _turned(path: Path) -> None:
    exif = Pillow.Exif()
    exif[0x0112] = 6
    _picture().transpose(Pillow.Transpose.ROTATE_90).save(path, "JPEG", exif=exif, quality=98)


STRANGE = [_mislabelled, _animated, _sixteen_bits, _cmyk, _grey, _palette, _profiled, _turned]


@pytest.mark.parametrize("make", STRANGE)
def test_a_strange_but_sound_picture_opens(
    studio: Studio, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "strange.jpg"
    make(path)
    before = path.read_bytes()
    assert studio.done(studio.session.open(path)) is State.DONE
    opened = studio.session.documents[1].state
    assert (opened.width, opened.height) == (WIDTH, HEIGHT)
    wanted = _colours().astype(float)
    if make is _grey:
        wanted = np.asarray(_picture().convert("L").convert("RGB")).astype(float)
    assert np.abs(read_image(path).rgb - wanted).mean() < 8
    assert not studio.told
    assert path.read_bytes() == before
    assert studio.document.state is studio.state


@pytest.mark.parametrize("make", STRANGE)
def test_a_strange_but_sound_picture_is_worked_on_by_the_command_line(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path, output = tmp_path / "strange.jpg", tmp_path / "labels.png"
    make(path)
    arguments = ["run", "image.materials", "--picture", str(path), "--output", str(output)]
    assert main.main(arguments) == cli.DONE
    assert read_labels(output).size == (WIDTH, HEIGHT)


def _corrupt(path: Path) -> None:
    _picture().save(path, "PNG")
    data = bytearray(path.read_bytes())
    data[60:] = bytes(len(data) - 60)
    path.write_bytes(data)


def _truncated(path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (90, 90, 3), np.uint8)
    Pillow.fromarray(noise).save(path, "PNG")
    path.write_bytes(path.read_bytes()[:9000])


def _no_picture(path: Path) -> None:
    path.write_text("Dear diary, this is no picture.")


def _empty(path: Path) -> None:
    path.touch()


def _wide(path: Path) -> None:
    Pillow.new("L", (20_000, 4)).save(path, "PNG")


def _bomb(path: Path) -> None:
    path.write_bytes(_png(20_000, 20_000, 8, 2, b""))


BROKEN = [_corrupt, _truncated, _no_picture, _empty, _wide, _bomb]


@pytest.mark.parametrize("make", BROKEN)
def test_a_picture_that_cannot_be_opened_is_told_by_the_session(
    studio: Studio, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "broken.png"
    make(path)
    before = path.read_bytes()
    assert studio.done(studio.session.open(path)) is State.FAILED
    assert "broken.png" in studio.problem().title
    assert path.read_bytes() == before


@pytest.mark.parametrize("make", BROKEN)
def test_a_picture_that_cannot_be_opened_is_told_by_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], make: Callable[[Path], None]
) -> None:
    path, output = tmp_path / "broken.png", tmp_path / "out.png"
    make(path)
    before = path.read_bytes()
    arguments = ["run", "image.texture", "--picture", path, "--output", output]
    assert "broken.png" in _refused(capsys, *arguments)
    assert path.read_bytes() == before
    assert not output.exists()


# ---- projects ---------------------------------------------------------------------------------


def _project(path: Path) -> None:
    """A saved project of one picture."""
    made = Studio()
    assert made.done(made.session.save(path)) is State.DONE
    made.session.close()


def _change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute(statement)
        database.commit()


def test_a_project_from_a_newer_version_is_refused_and_left_alone(
    studio: Studio, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "later.atelier"
    _project(path)
    _change(path, "PRAGMA user_version=2")
    before = path.read_bytes()
    assert studio.done(studio.session.open(path)) is State.FAILED
    problem = studio.problem()
    assert problem.title == "“later.atelier” was written by a newer version of Atelier."
    assert problem.reason == "It has form 2 of project files, and this program knows form 1."
    assert "newest version" in problem.remedy
    _refused(capsys, "run", "--recipe", path, "--output", tmp_path / "out.png")
    assert path.read_bytes() == before


def test_a_document_from_a_newer_version_is_told_and_outlives_a_save(
    studio: Studio, tmp_path: Path
) -> None:
    path = tmp_path / "mixed.atelier"
    _project(path)
    _change(path, "UPDATE states SET kind = 'hologram'")
    assert studio.done(studio.session.open(path)) is State.DONE
    (notice,) = studio.told
    assert "newer version" in notice.title
    assert notice.remedy
    studio.session.new_picture()
    assert studio.done(studio.session.save()) is State.DONE
    studio.session.close()
    with closing(sqlite3.connect(path)) as database:
        kinds = database.execute("SELECT kind FROM states ORDER BY kind").fetchall()
    assert kinds == [("canvas",), ("hologram",)]


def test_a_project_open_in_another_program_is_opened_for_reading_only(
    studio: Studio, tmp_path: Path
) -> None:
    path = tmp_path / "a.atelier"
    with painter(path, 3, "stay") as other:
        try:
            assert other.stdout is not None
            other.stdout.readline()
            assert studio.done(studio.session.open(path)) is State.DONE
            notice = next(each for each in studio.told if "reading only" in each.title)
            assert "another window" in notice.reason
            assert "Save As" in notice.remedy
            assert studio.done(studio.session.save()) is State.FAILED
            assert "Save As" in studio.told[-1].remedy
            assert studio.done(studio.session.save(tmp_path / "mine.atelier")) is State.DONE
            assert studio.session.path == tmp_path / "mine.atelier"
        finally:
            other.kill()
            other.communicate()


def _export(studio: Studio, path: Path) -> Job:
    proof = studio.session.proof_of(studio.document)
    return studio.session.export(proof, path, Delivery(), lambda _: None)


# ---- places -----------------------------------------------------------------------------------


def test_a_read_only_folder_is_told(
    studio: Studio, disk: SmallDisk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = disk.folder / "kept.atelier"
    _project(path)
    before = path.read_bytes()
    write_image(examples.reference(), tmp_path / "in.png")
    subprocess.run(["mount", "-o", "remount,ro", str(disk.folder)], check=True)
    session, out = studio.session, disk.folder / "out.png"
    assert studio.done(session.save(disk.folder / "new.atelier")) is State.FAILED
    studio.problem()
    assert studio.done(_export(studio, out)) is State.FAILED
    assert "Choose another folder" in studio.problem().remedy
    _refused(capsys, "run", "image.texture", "--picture", tmp_path / "in.png", "--output", out)
    assert studio.done(session.open(path)) is State.DONE
    (notice,) = studio.told
    assert "reading only" in notice.title
    assert "must not be written" in notice.reason
    assert studio.done(session.save()) is State.FAILED
    assert path.read_bytes() == before
    assert [each.name for each in disk.folder.iterdir()] == ["kept.atelier"]


def test_a_full_disk_is_told_and_everything_works_when_there_is_room(
    studio: Studio, disk: SmallDisk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session, out, noise = studio.session, disk.folder / "out.png", _noise()
    assert studio.done(session.save(disk.folder / "a.atelier")) is State.DONE
    studio.state = studio.document.state
    params = find_engine("image.texture").params.check({"picture": noise})
    recipe = recipe_of(Call("image.texture", params), device="cpu")
    disk.fill()
    keep = session.jobs.run_io(
        "Keep", lambda: session.keep(noise, recipe), failed=session.troubled.emit
    )
    assert studio.done(keep) is State.FAILED
    assert "disk is full" in studio.problem().reason
    assert studio.done(session.save(disk.folder / "b.atelier")) is State.FAILED
    assert "b.atelier" in studio.problem().title
    assert studio.done(_export(studio, out)) is State.FAILED
    assert "disk is full" in studio.problem().reason
    write_image(noise, tmp_path / "in.png")
    assert "disk is full" in _refused(
        capsys, "run", "image.materials", "--picture", tmp_path / "in.png", "--output", out
    )
    names = {each.name for each in disk.folder.iterdir()}
    assert names == {"a.atelier", "a.atelier-wal", "filler"}
    disk.clear()
    assert session.keep(noise, recipe)
    assert studio.done(session.save()) is State.DONE
    assert studio.done(_export(studio, out)) is State.DONE
    assert not studio.told


def test_a_full_data_folder_does_not_keep_work_from_being_saved_elsewhere(
    disk: SmallDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spare))
    monkeypatch.setenv("ATELIER_HOME", str(disk.folder))
    disk.fill()
    studio = Studio()
    session = studio.session
    assert session.project is not None
    assert not studio.told
    studio.document.edit("Add", add_layer(studio.document.state, Layer(name="More")))
    assert studio.done(session.autosave()) is State.DONE
    assert (session.title, orphans()) == ("Untitled", [])
    assert studio.done(session.save(tmp_path / "a.atelier")) is State.DONE
    assert session.path == tmp_path / "a.atelier"
    session.close()
    assert not [each for each in spare.rglob("*") if each.is_file()]


def _noise() -> Image:
    return Image.adopt(np.random.default_rng(3).integers(0, 256, (90, 90, 4), np.uint8))


# ---- engines ----------------------------------------------------------------------------------


def _run(studio: Studio, engine: str, params: Params) -> State:
    job = Job("Generate", Call(engine, params), failed=studio.told.append)
    return studio.done(studio.session.jobs.submit(job))


@pytest.mark.logs_errors
def test_a_failing_engine_is_told(
    studio: Studio,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _run(studio, "test.breaks", stand_ins.Numbers()) is State.FAILED
    assert "fault of the program" in studio.problem().remedy
    assert _run(studio, "test.refuses", stand_ins.Numbers()) is State.FAILED
    assert studio.problem().title == "It is too small."
    monkeypatch.setattr(cli, "find_engine", stand_ins.find)
    output = tmp_path / "out.png"
    assert "report it" in _refused(capsys, "run", "test.breaks", "--output", output)
    assert "too small" in _refused(capsys, "run", "test.refuses", "--output", output)
    assert not output.exists()


def _small() -> Image:
    return Image.adopt(np.full((3, 3, 4), 255, np.uint8))


def _clear() -> Image:
    return Image.adopt(np.zeros((48, 72, 4), np.uint8))


@pytest.mark.parametrize(
    ("painting", "reference", "noun"),
    [
        (examples.painting, _small, "reference"),
        (_clear, examples.reference, "painting"),
        (examples.painting, _clear, "reference"),
    ],
)
def test_a_painting_or_reference_with_nothing_to_work_with_is_told(
    studio: Studio,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    painting: Callable[[], Image],
    reference: Callable[[], Image],
    noun: str,
) -> None:
    engine = find_engine("image.repaint")
    params = engine.params.check({"painting": painting(), "reference": reference()})
    assert _run(studio, engine.name, params) is State.FAILED
    assert noun in studio.problem().title.lower()
    write_image(painting(), tmp_path / "p.png")
    write_image(reference(), tmp_path / "r.png")
    files = ("--painting", tmp_path / "p.png", "--reference", tmp_path / "r.png")
    said = _refused(capsys, "run", "image.repaint", *files, "--output", tmp_path / "out.png")
    assert noun in said.lower()
    assert not (tmp_path / "out.png").exists()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('{"sed": 1}', "Did you mean “seed”?"),
        ('{"seed": 1, "zebra": true}', "There is no setting “zebra”."),
        ('{"seed": "many"}', "Seed"),
        ("[1]", "something else than an object"),
        ("{", "cannot be read"),
        ("\x00\xff", "cannot be read"),
    ],
)
def test_a_settings_file_that_does_not_fit_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, sentence: str
) -> None:
    write_image(examples.reference(), tmp_path / "in.png")
    (tmp_path / "p.json").write_bytes(content.encode("latin-1"))
    files = ("--picture", tmp_path / "in.png", "--params", tmp_path / "p.json")
    said = _refused(capsys, "run", "image.texture", *files, "--output", tmp_path / "out.png")
    assert sentence in said
    assert not (tmp_path / "out.png").exists()
