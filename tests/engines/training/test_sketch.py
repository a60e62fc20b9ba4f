"""The recipe of `sketch`, on a handful of made-up pictures and small sides."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterator
from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch

from engines.training import sketch
from engines.training.drawings import SETS, Config
from engines.training.looks import Looks
from engines.training.loop import Plan
from engines.training.nets.drawing import LOOK, Painter, PlainPainter, folded, unfolded

COUNT = 24
TINY = Config(sides=(32, 64), batch=2)


def _pictures(seed: int) -> list[np.ndarray]:
    """Discs of chance colours on grounds of chance colours."""
    rng = np.random.default_rng(seed)
    made = []
    for _ in range(COUNT):
        picture = np.full((200, 200, 3), rng.integers(0, 255, 3), np.uint8)
        cv2.circle(
            picture, (100, 100), int(rng.integers(30, 90)), rng.integers(0, 255, 3).tolist(), -1
        )
        made.append(picture)
    return made


@pytest.fixture(scope="module")
def training(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sketch.Sketching]:
    folder = tmp_path_factory.mktemp("data")
    for seed, name in enumerate(SETS):
        with tarfile.open(folder / f"{name}.tar", "w") as archive:
            for i, picture in enumerate(_pictures(seed)):
                data = cv2.imencode(".webp", picture)[1].tobytes()
                entry = tarfile.TarInfo(f"{name}/{i}.webp")
                entry.size = len(data)
                archive.addfile(entry, io.BytesIO(data))
    rows = [f"{i},7,{'Not sure' if i < 4 else 'Dress'},False" for i in range(COUNT)]
    (folder / "clothing_labels.csv").write_text("image,sender_id,label,kids\n" + "\n".join(rows))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ATELIER_DATA", str(folder))
        patch.setenv("ATELIER_TRAINING", str(tmp_path_factory.mktemp("training")))
        yield sketch.Sketching(TINY, Plan(1, threads=1))


def test_a_step_teaches_the_painter_the_judge_and_the_average(training: sketch.Sketching) -> None:
    before = {name: _weights(each) for name, each in training.modules.items()}
    losses = training.step(0.0)
    assert all(np.isfinite(value) for value in losses.values())
    for name, module in training.modules.items():
        assert not torch.equal(before[name], _weights(module)), name


def test_pictures_are_small_at_first_and_large_later(training: sketch.Sketching) -> None:
    sides = []
    for share in (0.0, 0.99):
        training.step(share)
        sides.append(training.drawings.side)
    assert sides == [32, 64]


def test_garments_that_nobody_could_name_are_left_out(training: sketch.Sketching) -> None:
    kept = training.drawings.order[2]
    assert 0 < len(kept) < len(training.drawings.train[2])


def test_examples_are_held_out_lines_alone_with_their_own_looks(
    training: sketch.Sketching,
) -> None:
    one, again = (training.drawings.examples(1, 32) for _ in range(2))
    assert one.condition.shape == (3, 5, 32, 32)
    assert not one.condition[:, 1:].any()
    assert bool(one.own.all())
    assert torch.equal(one.condition, again.condition)


def test_paint_is_given_where_a_drawing_has_it(training: sketch.Sketching) -> None:
    condition = training.drawings.examples(2, 64, painted=1.0).condition
    assert 0 <= float(condition[:, 0].min()) <= float(condition[:, 0].max()) <= 1
    assert not condition[:, 1:4][(condition[:, 4:] == 0).expand(-1, 3, -1, -1)].any()


def test_the_look_of_a_picture_is_normal_within_its_kind() -> None:
    pictures = np.stack(_pictures(3) + _pictures(4) + _pictures(5))
    looks = Looks.of(pictures, LOOK)
    found = np.stack([looks(each) for each in pictures])
    assert np.abs(found.mean(0)).max() < 0.2
    assert np.allclose(found.std(0), 1, atol=0.2)


def test_a_dark_and_a_light_picture_have_different_looks() -> None:
    looks = Looks.of(np.stack(_pictures(3)), LOOK)
    dark, light = (np.full((64, 64, 3), value, np.uint8) for value in (20, 230))
    assert np.linalg.norm(looks(dark) - looks(light)) > 1


@pytest.mark.parametrize("painter", [Painter(), PlainPainter()])
def test_painters_give_pictures_of_the_size_of_the_drawing(painter: torch.nn.Module) -> None:
    given = torch.rand(2, 5, 64, 96), torch.tensor([0, 2]), torch.randn(2, LOOK)
    made = painter(*given)
    assert made.shape == (2, 3, 64, 96)
    assert made.abs().max() <= 1
    assert sum(p.numel() for p in painter.parameters()) < 13e6


def test_the_kind_and_the_look_change_the_picture() -> None:
    painter = Painter().eval()
    ink, look = torch.rand(1, 5, 32, 32), torch.zeros(1, LOOK)
    with torch.no_grad():
        one, other, third = (
            painter(ink, torch.tensor([kind]), each)
            for kind, each in ((0, look), (1, look), (0, look + 1))
        )
    assert not torch.allclose(one, other)
    assert not torch.allclose(one, third)


def test_folding_can_be_undone_and_keeps_neighbours_together() -> None:
    x = torch.arange(2 * 3 * 4 * 6).reshape(2, 3, 4, 6).float()
    assert torch.equal(unfolded(folded(x)), x)
    assert set(folded(x)[0, :, 0, 0].tolist()) == set(x[0, :, :2, :2].flatten().tolist())


def test_ink_that_no_edge_lies_near_is_unseen() -> None:
    ink = torch.zeros(1, 1, 24, 24)
    ink[..., 12] = 1
    flat = torch.zeros(1, 3, 24, 24)
    edge = torch.where(torch.arange(24) < 12, -0.5, 0.5).expand(1, 3, 24, 24)
    assert float(sketch._unseen(flat, ink)) > 0.9
    assert float(sketch._unseen(edge, ink)) < 0.1


def test_the_prototype_is_the_plain_network_on_lines_alone() -> None:
    config = sketch.PROTOTYPE.start.args[0]
    assert config == replace(config, plain=True, painted=0.0, sides=(128, 128), batch=12)


def _weights(module: torch.nn.Module) -> torch.Tensor:
    return torch.cat([p.detach().flatten().clone() for p in module.parameters()])
