"""Files become pictures, or a Problem that says what to do; and pictures become whole files."""

from __future__ import annotations

import errno
import io
import os
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from engines import Audio, Image, Labels, Mask, Problem
from studio import decoding, media, metadata
from studio.media import Encoding
from studio.origin import Origin

SOURCE = Origin.ALGORITHM.address


def gradient(width: int = 40, height: int = 24) -> np.ndarray:
    y, x = np.mgrid[:height, :width]
    return np.stack([x * 6, y * 10, (x + y) * 3], -1).astype(np.uint8)


def saved(path: Path, picture: Pillow.Image, **options: Any) -> Path:
    picture.save(path, **options)
    return path


def problem(path: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        media.read_image(path)
    return caught.value


def nearly(image: Image, rgb: np.ndarray, tolerance: float = 3) -> bool:
    return bool(np.abs(image.rgb.astype(float) - rgb).mean() <= tolerance)


def png16(path: Path, samples: np.ndarray, extra: tuple[bytes, bytes] | None = None) -> Path:
    """A PNG of 16 bits a channel, which Pillow cannot write; `extra` is one more chunk."""
    height, width = samples.shape[:2]
    colour = {1: 0, 3: 2, 4: 6}[1 if samples.ndim == 2 else samples.shape[2]]
    rows = samples.astype(">u2").reshape(height, -1)
    raw = b"".join(b"\0" + row.tobytes() for row in rows)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 16, colour, 0, 0, 0)
    start = chunk(b"IHDR", head) + (chunk(*extra) if extra else b"")
    parts = start + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + parts)
    return path


@pytest.mark.parametrize("suffix", sorted(media.IMAGE_SUFFIXES))
def test_every_listed_kind_of_file_opens(tmp_path: Path, suffix: str) -> None:
    path = saved(tmp_path / f"a{suffix}", Pillow.fromarray(gradient()))
    image = media.read_image(path)
    assert image.size == (40, 24)
    assert nearly(image, gradient(), 8)


@pytest.mark.parametrize(
    "mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "I", "F", "I;16"]
)
def test_every_mode_of_a_tiff_or_png_opens(tmp_path: Path, mode: str) -> None:
    grey = Pillow.fromarray(gradient()[..., 0])
    if mode == "I;16":
        picture = Pillow.fromarray(gradient()[..., 0].astype(np.uint16) * 257)
    elif mode == "F":
        picture = Pillow.fromarray(gradient()[..., 0].astype(np.float32) / 255)
    else:
        picture = grey.convert(mode)
    suffix = ".png" if mode in ("PA", "LA") else ".tif"
    picture = picture.convert("P") if mode == "PA" else picture
    image = media.read_image(saved(tmp_path / f"a{suffix}", picture))
    tolerance = 130 if mode == "1" else 3
    assert nearly(image, np.repeat(gradient()[..., :1], 3, -1), tolerance)


def test_sixteen_bits_are_rounded_and_not_cut(tmp_path: Path) -> None:
    eight = gradient().astype(np.uint32)
    samples = np.minimum(eight * 257 + 120, 65535)  # the high byte alone would sometimes differ
    for each in (samples, np.dstack([samples, samples[..., 0]]), samples[..., 0]):
        image = media.read_image(png16(tmp_path / "deep.png", each))
        exact = np.rint(each * (255 / 65535))
        if exact.ndim == 2:
            exact = np.repeat(exact[..., None], 3, -1)
        assert (image.pixels[..., : exact.shape[2]] == exact).all()


def test_a_palette_keeps_its_transparency(tmp_path: Path) -> None:
    picture = Pillow.new("P", (2, 1))
    picture.putpalette([255, 0, 0, 0, 0, 255])
    picture.putpixel((1, 0), 1)
    for transparency in (0, b"\x00\xff"):
        path = saved(tmp_path / "p.png", picture, transparency=transparency)
        assert media.read_image(path).pixels.tolist() == [[[255, 0, 0, 0], [0, 0, 255, 255]]]


def test_one_of_65536_greys_or_colours_named_transparent_is_clear(tmp_path: Path) -> None:
    greys = np.array([[1000, 30000, 30001]])  # the last two have the same upper bytes
    extra = b"tRNS", struct.pack(">H", 30000)
    assert media.read_image(png16(tmp_path / "grey.png", greys, extra)).pixels.tolist() == [
        [[4, 4, 4, 255], [117, 117, 117, 0], [117, 117, 117, 255]]
    ]
    colours = np.array([[[1000, 2000, 3000], [1000, 2000, 60000]]])
    extra = b"tRNS", struct.pack(">HHH", 1000, 2000, 3000)
    image = media.read_image(png16(tmp_path / "colour.png", colours, extra))
    assert image.pixels.tolist() == [[[4, 8, 12, 0], [4, 8, 233, 255]]]


def test_a_grey_profile_counts(tmp_path: Path) -> None:
    levels = np.array([[0, 64, 128, 255]], np.uint8)
    linear = levels / 255
    srgb = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055) * 255
    exact = np.repeat(srgb[..., None], 3, -1)
    profile = _linear_grey()
    plain = Pillow.fromarray(levels)
    for picture in (plain, Pillow.merge("LA", (plain, plain))):
        path = saved(tmp_path / "grey.png", picture, icc_profile=profile)
        assert nearly(media.read_image(path), exact, 2)


def _linear_grey() -> bytes:
    """A profile of grey whose samples are shares of light, by ICC.1:2001-04."""
    white = b"XYZ " + bytes(4) + struct.pack(">iii", 0xF6D6, 0x10000, 0xD32D)
    curve = b"curv" + bytes(4) + struct.pack(">I", 0)
    tags = {b"wtpt": white, b"kTRC": curve}
    at, table, data = 132 + 12 * len(tags), struct.pack(">I", len(tags)), b""
    for name, body in tags.items():
        table += name + struct.pack(">II", at + len(data), len(body))
        data += body
    head = bytearray(128)
    head[0:4] = struct.pack(">I", at + len(data))
    head[8:12] = b"\x02\x40\x00\x00"
    head[12:24] = b"mntrGRAYXYZ "
    head[36:40] = b"acsp"
    head[68:80] = struct.pack(">iii", 0xF6D6, 0x10000, 0xD32D)
    return bytes(head) + table + data


@pytest.mark.parametrize("bits", [8, 16])
def test_a_png_with_a_wrong_checksum_is_whole_or_a_problem(tmp_path: Path, bits: int) -> None:
    path, exact = tmp_path / "a.png", gradient()
    if bits == 8:
        saved(path, Pillow.fromarray(exact))
    else:
        png16(path, exact.astype(np.uint32) * 257)
    data = bytearray(path.read_bytes())
    for at, whole in ((29, False), (-16, True)):  # the checksums of the head and of the samples
        hurt = data.copy()
        hurt[at] ^= 1
        path.write_bytes(hurt)
        try:
            image = media.read_image(path)
        except Problem as told:
            assert "damaged" in told.title  # noqa: PT017
        else:
            assert whole
            assert nearly(image, exact, 0)


def test_a_jpeg_cut_in_its_head_is_not_complete(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg", Pillow.new("RGB", (64, 64), (200, 10, 10)))
    path.write_bytes(path.read_bytes()[:300])
    title = problem(path).title
    assert "not complete" in title or "damaged" in title


def test_a_colour_named_transparent_is_clear(tmp_path: Path) -> None:
    path = saved(tmp_path / "t.png", Pillow.new("RGB", (2, 2), (9, 8, 7)), transparency=(9, 8, 7))
    assert media.read_image(path).alpha.max() == 0


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif"])
def test_pictures_are_set_upright(tmp_path: Path, orientation: int, suffix: str) -> None:
    upright = np.zeros((16, 32, 3), np.uint8)
    upright[:8, :16], upright[8:, 16:] = (255, 0, 0), (0, 0, 255)
    inverse = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[orientation]
    picture = Pillow.fromarray(upright)
    stored = picture if inverse is None else picture.transpose(Pillow.Transpose(inverse))
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    image = media.read_image(saved(tmp_path / f"t{suffix}", stored, exif=exif))
    assert image.size == (32, 16)
    assert nearly(image, upright, 12)


def test_colours_with_a_profile_become_srgb(tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    assert media.read_image(
        saved(tmp_path / "bad.png", Pillow.fromarray(gradient()), icc_profile=lab.tobytes())
    ) == Image.from_rgb(gradient())  # a profile that does not fit is left aside
    path = saved(tmp_path / "swapped.png", Pillow.fromarray(gradient()), icc_profile=_swapped())
    assert nearly(media.read_image(path), gradient()[..., [1, 0, 2]], 3)
    clear = Pillow.fromarray(np.dstack([gradient(), gradient()[..., 0]]))
    image = media.read_image(saved(tmp_path / "alpha.png", clear, icc_profile=_swapped()))
    assert (image.alpha == gradient()[..., 0]).all()
    assert nearly(image, gradient()[..., [1, 0, 2]], 3)


def _swapped() -> bytes:
    """A profile in which the red and green primaries have changed places."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", data[128:132])[0]
    for i in range(count):
        at = 132 + 12 * i
        name = bytes(data[at : at + 4])
        data[at : at + 4] = {b"rXYZ": b"gXYZ", b"gXYZ": b"rXYZ"}.get(name, name)
    return bytes(data).replace("sRGB".encode("utf-16-be"), "swap".encode("utf-16-be"))


def test_of_an_animation_the_first_frame_is_taken(tmp_path: Path) -> None:
    frames = [Pillow.new("RGB", (8, 8), colour) for colour in ((250, 0, 0), (0, 250, 0))]
    for suffix in (".gif", ".webp", ".png", ".tif"):
        options = {"lossless": True} if suffix == ".webp" else {}
        path = saved(
            tmp_path / f"a{suffix}", frames[0], save_all=True, append_images=frames[1:], **options
        )
        assert media.read_image(path).pixels[4, 4].tolist() == [250, 0, 0, 255]


def test_a_mislabelled_picture_opens_by_its_content(tmp_path: Path) -> None:
    path = saved(tmp_path / "jpeg.png", Pillow.fromarray(gradient()), format="JPEG")
    assert nearly(media.read_image(path), gradient(), 8)


def test_what_is_not_a_picture_is_told_with_what_opens(tmp_path: Path) -> None:
    path = tmp_path / "notes.png"
    path.write_text("This is a text.")
    told = problem(path)
    assert "notes.png" in told.title
    assert "WebP" in told.reason
    assert told.remedy


def test_a_missing_file_a_folder_and_an_empty_file_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    assert "no file" in problem(tmp_path / "none.png").title
    assert "folder" in problem(tmp_path).title
    assert "empty" in problem(tmp_path / "empty.png").title
    assert problem(Path("a\0b")).remedy
    assert problem(tmp_path / ("n" * 300)).remedy


def test_what_is_not_a_file_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes with names")
    os.mkfifo(tmp_path / "pipe.png")
    assert "ordinary" in problem(tmp_path / "pipe.png").title


@pytest.mark.parametrize("suffix", sorted(media.IMAGE_SUFFIXES))
@pytest.mark.parametrize("share", [0.05, 0.5, 0.9])
def test_a_truncated_picture_is_a_problem_or_nearly_whole(
    tmp_path: Path, suffix: str, share: float
) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (60, 80, 3), np.uint8)
    path = saved(tmp_path / f"a{suffix}", Pillow.fromarray(noise))
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    told = problem(path)
    assert "not complete" in told.title or "damaged" in told.title
    assert told.remedy


@pytest.mark.parametrize("suffix", sorted(media.IMAGE_SUFFIXES))
def test_damaged_pictures_open_or_are_a_problem_and_never_a_crash(
    tmp_path: Path, suffix: str
) -> None:
    path = saved(tmp_path / f"a{suffix}", Pillow.fromarray(gradient()))
    data = np.frombuffer(path.read_bytes(), np.uint8)
    random = np.random.default_rng(1)
    for _ in range(25):
        hurt = data.copy()
        hurt[random.integers(4, len(data), 6)] = random.integers(0, 255, 6)
        path.write_bytes(hurt.tobytes())
        try:
            media.read_image(path)
        except Problem as told:
            assert told.remedy  # noqa: PT017


def test_a_picture_of_20000_pixels_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    path = saved(tmp_path / "wide.png", Pillow.new("1", (20_000, 3)))
    told = problem(path)
    assert "20000×3" in told.reason
    assert str(decoding.SIDE) in told.reason
    bomb = saved(tmp_path / "bomb.png", Pillow.new("1", (15_000, 15_000)))
    assert "120 million" in problem(bomb).reason


def test_a_file_that_must_not_be_read_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path / "secret.png", Pillow.new("L", (2, 2)))

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        told = problem(path)
    assert "permission" in told.reason


@pytest.mark.parametrize("suffix", [".png", ".webp"])
def test_what_is_written_without_loss_is_read_as_it_was(tmp_path: Path, suffix: str) -> None:
    image = Image(np.dstack([gradient(), gradient()[..., 1]]))
    media.write_image(image, tmp_path / f"a{suffix}")
    assert media.read_image(tmp_path / f"a{suffix}") == image
    assert [p.name for p in tmp_path.glob("*a*")] == [f"a{suffix}"]


def test_a_jpeg_is_flattened_on_white_and_its_quality_counts(tmp_path: Path) -> None:
    clear = Image(np.zeros((16, 16, 4), np.uint8))
    media.write_image(clear, tmp_path / "a.jpg")
    assert media.read_image(tmp_path / "a.jpg").pixels.min() >= 254
    sizes = []
    for quality in (20, 95):
        media.write_image(Image.from_rgb(gradient(200, 200)), tmp_path / "q.jpg", Encoding(quality))
        sizes.append((tmp_path / "q.jpg").stat().st_size)
    assert sizes[0] < sizes[1]


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_the_recipe_and_the_mark_travel_in_the_file(tmp_path: Path, suffix: str) -> None:
    path, recipe = tmp_path / f"a{suffix}", '{"text": "<é> & “more”"}'
    media.write_image(Image.from_rgb(gradient()), path, Encoding(recipe=recipe, source=SOURCE))
    assert media.read_recipe(path) == recipe
    assert b"digitalsourcetype/algorithmicMedia" in path.read_bytes()
    media.write_image(Image.from_rgb(gradient()), path)
    assert media.read_recipe(path) is None
    assert b"digitalsourcetype" not in path.read_bytes()


def test_of_a_recipe_too_long_for_a_jpeg_only_the_hash_is_written(tmp_path: Path) -> None:
    recipe = '{"long": "' + "x" * 70_000 + '"}'
    media.write_image(Image.from_rgb(gradient()), tmp_path / "a.jpg", Encoding(recipe=recipe))
    assert media.read_recipe(tmp_path / "a.jpg") is None
    assert b"RecipeSha256" in (tmp_path / "a.jpg").read_bytes()
    for suffix in (".png", ".webp"):
        media.write_image(
            Image.from_rgb(gradient()), tmp_path / f"a{suffix}", Encoding(recipe=recipe)
        )
        assert media.read_recipe(tmp_path / f"a{suffix}") == recipe


def test_the_longest_packet_fits_into_a_jpeg() -> None:
    packet = b"x" * metadata.JPEG_LIMIT
    Pillow.new("L", (2, 2)).save(io.BytesIO(), "JPEG", xmp=packet)


def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Image.from_rgb(gradient())
    media.write_image(old, tmp_path / "a.png")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem, match="disk is full"):
        media.write_image(Image(np.zeros((4, 4, 4), np.uint8)), tmp_path / "a.png")
    assert media.read_image(tmp_path / "a.png") == old
    assert not list(tmp_path.glob(".*"))


def test_a_name_as_long_as_the_system_takes_is_written(tmp_path: Path) -> None:
    picture = Image.from_rgb(gradient())
    for name in ("a" * 251 + ".png", "\u044b" * 125 + ".png"):
        media.write_image(picture, tmp_path / name)
        assert media.read_image(tmp_path / name) == picture


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    picture = Image.from_rgb(gradient())
    (tmp_path / "there").mkdir()
    link, target = tmp_path / "link.png", tmp_path / "there" / "a.png"
    link.symlink_to(target)
    media.write_image(picture, link)
    assert link.is_symlink()
    assert media.read_image(target) == picture
    link.unlink()
    link.symlink_to(link)
    assert problem(link).remedy


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.EIO])
def test_a_folder_that_cannot_be_written_to_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(Problem, match="was not written") as caught:
        media.write_image(Image.from_rgb(gradient()), tmp_path / "a.png")
    assert caught.value.remedy
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("name", ["a", "a.xyz", "a.gif", "none/a.png", "folder.png"])
def test_where_nothing_can_be_written_is_said_beforehand(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(Problem) as caught:
        media.check_writable(tmp_path / name)
    assert caught.value.remedy


def test_a_read_only_folder_is_said_beforehand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(Problem, match="must not be written"):
        media.check_writable(tmp_path / "a.png")


def test_a_picture_too_large_for_its_format_is_refused(tmp_path: Path) -> None:
    wide = Image(np.zeros((1, 16_384, 4), np.uint8))
    with pytest.raises(Problem, match="too large for WebP"):
        media.write_image(wide, tmp_path / "a.webp")


def test_labels_and_masks_are_read_as_they_were_written(tmp_path: Path) -> None:
    labels = Labels(np.arange(13, dtype=np.uint8)[None])
    mask = Mask(np.arange(256, dtype=np.uint8)[None])
    for value in (labels, mask, Image.from_rgb(gradient())):
        media.write_media(value, tmp_path / "a.png", Encoding(recipe="{}"))
        assert media.read_media(type(value), tmp_path / "a.png") == value
        assert media.read_recipe(tmp_path / "a.png") == "{}"


def test_a_grey_label_map_of_another_program_opens(tmp_path: Path) -> None:
    values = np.arange(12, dtype=np.uint8).reshape(3, 4)
    for picture in (Pillow.fromarray(values), Pillow.fromarray(np.dstack([values] * 3))):
        path = saved(tmp_path / "l.png", picture)
        assert (media.read_labels(path).pixels == values).all()


def test_what_is_no_label_map_is_said(tmp_path: Path) -> None:
    colours = saved(tmp_path / "c.png", Pillow.fromarray(gradient()))
    with pytest.raises(Problem, match="colour picture"):
        media.read_labels(colours)
    high = saved(tmp_path / "h.png", Pillow.fromarray(np.array([[0, 13]], np.uint8)))
    with pytest.raises(Problem, match="value 13"):
        media.read_labels(high)


def test_a_mask_is_the_alpha_or_the_brightness(tmp_path: Path) -> None:
    grey = saved(tmp_path / "g.png", Pillow.fromarray(np.array([[0, 128, 255]], np.uint8)))
    assert media.read_mask(grey).pixels.tolist() == [[0, 128, 255]]
    clear = np.zeros((1, 2, 4), np.uint8)
    clear[0, 1, 3] = 200
    path = saved(tmp_path / "a.png", Pillow.fromarray(clear))
    assert media.read_mask(path).pixels.tolist() == [[0, 200]]


def test_other_kinds_and_other_formats_are_refused(tmp_path: Path) -> None:
    sound = Audio(np.zeros((1, 4), np.float32), 8000)
    with pytest.raises(Problem, match="audio"):
        media.write_media(sound, tmp_path / "a.png")
    with pytest.raises(Problem, match="audio"):
        media.read_media(Audio, tmp_path / "a.png")
    with pytest.raises(Problem, match="PNG"):
        media.write_media(Mask(np.zeros((1, 1), np.uint8)), tmp_path / "a.jpg")


def test_a_damaged_packet_has_no_recipe(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg", Pillow.fromarray(gradient()), xmp=b"<broken")
    assert media.read_recipe(path) is None
