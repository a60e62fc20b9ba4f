"""What a person chose is what is written, and its size is known beforehand."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from engines import Cancelled, Image, Problem, Progress, Report
from studio import media
from studio.canvas import Canvas, canvas_from_image, new_canvas
from studio.export import Delivery, Form, Proof, Sizing, scaled
from studio.layers import Layer
from studio.pictures import premultiplied


def smooth(width: int = 120, height: int = 80) -> Image:
    y, x = np.mgrid[:height, :width]
    return Image.from_rgb(np.stack([x * 2, y * 3, x + y], -1).astype(np.uint8))


def half_clear() -> Canvas:
    canvas = new_canvas(40, 30, None)
    layer = Layer()
    red = premultiplied(np.full((30, 20, 4), (255, 0, 0, 255), np.uint8))
    return replace(canvas, layers=(replace(layer, tiles=layer.tiles.painted(0, 0, red)),))


@pytest.mark.parametrize("form", list(Form))
def test_the_draft_knows_the_size_of_the_file_to_the_byte(tmp_path: Path, form: Form) -> None:
    proof = Proof(canvas_from_image(smooth(), "Smooth"))
    choice = Delivery(form=form, quality=40)
    draft = proof.draft(choice)
    proof.write(tmp_path / f"a{form.value}", choice)
    assert draft.bytes == (tmp_path / f"a{form.value}").stat().st_size
    assert draft.before == smooth()


def test_the_draft_shows_what_the_encoder_makes(tmp_path: Path) -> None:
    proof = Proof(canvas_from_image(smooth(), "Smooth"))
    rough = Delivery(form=Form.JPEG, quality=5)
    draft = proof.draft(rough)
    proof.write(tmp_path / "a.jpg", rough)
    assert draft.after == media.read_image(tmp_path / "a.jpg")
    assert draft.after != draft.before
    assert proof.draft(rough.replace(quality=95)).bytes > draft.bytes
    for kept in (Delivery(), Delivery(form=Form.WEBP, lossless=True)):
        assert proof.draft(kept).after == smooth()
        proof.write(tmp_path / f"b{kept.form.value}", kept)
        assert media.read_image(tmp_path / f"b{kept.form.value}") == smooth()


def test_what_is_clear_gets_the_background_in_formats_without_transparency(tmp_path: Path) -> None:
    proof = Proof(half_clear())
    draft = proof.draft(Delivery(form=Form.JPEG, background=(0, 0, 255)))
    assert draft.is_clear
    assert draft.after.pixels[15, 35, 2] > 240
    assert draft.after.pixels[15, 35, 0] < 16
    assert proof.draft(Delivery(form=Form.WEBP, lossless=True)).after.alpha.min() == 0


@pytest.mark.parametrize(
    ("chosen", "size"),
    [
        ({"sizing": Sizing.PERCENT, "percent": 50}, (60, 40)),
        ({"sizing": Sizing.LONGEST, "longest": 30}, (30, 20)),
        ({"sizing": Sizing.LONGEST, "longest": 240}, (240, 160)),
        ({"sizing": Sizing.PERCENT, "percent": 1}, (1, 1)),
        ({}, (120, 80)),
    ],
)
def test_a_picture_leaves_in_the_size_that_was_chosen(
    tmp_path: Path, chosen: dict[str, object], size: tuple[int, int]
) -> None:
    Proof(canvas_from_image(smooth(), "Smooth")).write(tmp_path / "a.png", Delivery(**chosen))
    assert media.read_image(tmp_path / "a.png").size == size


def test_smaller_is_the_mean_of_the_area_and_clear_pixels_do_not_bleed() -> None:
    grid = np.zeros((64, 64, 3), np.uint8)
    grid[::2, ::2] = grid[1::2, 1::2] = 255
    small = scaled(Image.from_rgb(grid), (16, 16))
    assert np.abs(small.rgb[2:-2, 2:-2].astype(int) - 128).max() <= 2
    clear = np.zeros((64, 64, 4), np.uint8)
    clear[:, :32] = 255, 0, 0, 255
    clear[:, 32:] = 0, 255, 0, 0
    edge = scaled(Image(clear), (16, 16)).pixels
    assert edge[edge[..., 3] > 8][:, 1].max() == 0


def test_a_profile_changes_no_pixel_and_is_the_same_each_time(tmp_path: Path) -> None:
    proof = Proof(canvas_from_image(smooth(), "Smooth"))
    with_profile = proof.encoded(Delivery())
    assert with_profile == Proof(proof.canvas).encoded(Delivery())
    (tmp_path / "a.png").write_bytes(with_profile)
    assert media.read_image(tmp_path / "a.png") == smooth()
    with Pillow.open(tmp_path / "a.png") as picture:
        assert picture.info["icc_profile"] == media.srgb_profile()


def test_what_was_looked_at_is_written_without_encoding_it_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof = Proof(canvas_from_image(smooth(), "Smooth"))
    encode, seen = media.encoded, []

    def count(*given: object) -> bytes:
        seen.append(given[1])
        return encode(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(media, "encoded", count)
    proof.draft(Delivery())
    proof.write(tmp_path / "a.png", Delivery())
    assert seen == [".png"]
    proof.write(tmp_path / "a.png", Delivery(), recipe="{}")
    proof.write(tmp_path / "a.jpg", Delivery(form=Form.JPEG))
    assert seen == [".png", ".png", ".jpg"]
    assert media.read_recipe(tmp_path / "a.png") == "{}"


def test_a_format_that_cannot_hold_the_size_is_told_with_what_to_do() -> None:
    long = Proof(new_canvas(16_384, 1))
    with pytest.raises(Problem, match="too large for WebP") as caught:
        long.draft(Delivery(form=Form.WEBP))
    assert "16384×1" in caught.value.reason
    assert "PNG" in caught.value.remedy
    with pytest.raises(Problem, match="would be too large"):
        long.draft(Delivery(sizing=Sizing.PERCENT, percent=200))
    half = Delivery(form=Form.WEBP, sizing=Sizing.PERCENT, percent=50)
    assert long.draft(half).before.width == 8192


def test_a_missing_folder_is_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no folder"):
        Proof(half_clear()).write(tmp_path / "none" / "a.png", Delivery())


_KILLED = """
import os, sys, time
from pathlib import Path
from studio import media
wait = os.fsync
def slow(file):
    print("writing", flush=True)
    time.sleep(30)
os.fsync = slow
media.replace_file(Path(sys.argv[1]), b"x" * 100_000)
"""


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="this system has no nameless files")
def test_an_export_that_is_killed_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"old")
    command = [sys.executable, "-c", _KILLED, str(tmp_path / "a.png")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])
    assert process.stdout is not None
    assert process.stdout.readline() == b"writing\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    time.sleep(0.05)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["a.png"]
    assert (tmp_path / "a.png").read_bytes() == b"old"


# ---- beside everything else ---------------------------------------------------------------------


@pytest.mark.parametrize(("form", "reports"), [(Form.PNG, 4), (Form.OPENRASTER, 1)])
def test_an_export_that_is_cancelled_meanwhile_leaves_what_was_there(
    tmp_path: Path, form: Form, reports: int
) -> None:
    path = tmp_path / "exports" / f"a{form.value}"
    path.parent.mkdir()
    path.write_bytes(b"before")
    asked: list[None] = []

    def cancelled() -> bool:
        asked.append(None)
        return len(asked) > reports

    noise = np.random.default_rng(1).integers(0, 255, (700, 700, 4), np.uint8)
    proof = Proof(canvas_from_image(Image(noise), "Noise"))
    with pytest.raises(Cancelled):
        proof.write(path, Delivery(form=form), None, Progress(cancelled=cancelled))
    assert path.read_bytes() == b"before"
    assert list(path.parent.iterdir()) == [path]
    proof.write(path, Delivery(form=form))
    assert path.read_bytes() != b"before"


def test_an_export_says_how_far_it_is(tmp_path: Path) -> None:
    heard: list[Report] = []
    proof = Proof(canvas_from_image(smooth(), "Smooth"))
    proof.write(tmp_path / "a.png", Delivery(), None, Progress(heard.append))
    assert [report.text for report in heard] == ["Flattening", "Encoding", "Writing the file"]
    fractions = [report.fraction for report in heard]
    assert fractions == sorted(fractions)
