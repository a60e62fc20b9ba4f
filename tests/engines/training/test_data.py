"""The training data: packed once, held out by the hash of the file, made ahead in order."""

from __future__ import annotations

import io
import itertools
import tarfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from engines import Problem
from engines.training import data


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ATELIER_DATA", str(tmp_path))
    monkeypatch.setenv("ATELIER_TRAINING", str(tmp_path / "work"))
    with tarfile.open(tmp_path / "things.tar", "w") as tar:
        for number in range(60):
            buffer = io.BytesIO()
            Pillow.new("RGB", (30 + number, 24), (number * 4, 10, 20)).save(buffer, "PNG")
            member = tarfile.TarInfo(f"things/{number:02d}.png")
            member.size = buffer.tell()
            buffer.seek(0)
            tar.addfile(member, buffer)
    return tmp_path


def test_every_picture_is_either_trained_on_or_held_out(archive: Path) -> None:
    pack = data.pictures("things", 16)
    assert pack.train.shape[1:] == (16, 16, 3)
    assert len(pack.train) + len(pack.held) == 60
    assert 1 <= len(pack.held) <= 20
    assert not set(pack.train_names) & set(pack.held_names)


def test_a_pack_is_read_the_second_time_without_the_archive(archive: Path) -> None:
    first = data.pictures("things", 16)
    (archive / "things.tar").unlink()
    second = data.pictures("things", 16)
    assert np.array_equal(first.held, second.held)
    assert first.held_names == second.held_names


def test_missing_data_is_a_problem_with_a_remedy(archive: Path) -> None:
    with pytest.raises(Problem, match="not here") as caught:
        data.pictures("nothing", 16)
    assert "ATELIER_DATA" in caught.value.remedy


def test_alpha_is_laid_on_white() -> None:
    clear = np.zeros((8, 8, 4), np.uint8)
    assert (data.square(clear, 4) == 255).all()


def test_batches_made_ahead_are_those_made_when_asked() -> None:
    def make(rng: np.random.Generator) -> float:
        return float(rng.random())

    now = list(itertools.islice(data.ahead(make, 3, 0), 9))
    early = data.ahead(make, 3, 2)
    assert list(itertools.islice(early, 9)) == now
    early.close()
