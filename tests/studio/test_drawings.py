"""The drawing that a result was made of: kept with it, had again another day, gone with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engines import Image, Problem
from studio.canvas import Canvas, add_layer, layer_from_image, new_canvas, set_tiles
from studio.document import Document
from studio.project import Project
from studio.recipes import Recipe
from studio.results import as_result
from studio.strokes import Brush, Stroke
from studio.wishes import Wish

KINDS: Any = {"canvas": Canvas}
ROOT = Path(__file__).parents[2]


def drawn(*points: tuple[float, float], side: int = 300) -> Canvas:
    """A canvas with one stroke through some points."""
    canvas = new_canvas(side, side)
    stroke = Stroke(canvas.layers[0].tiles, Brush(size=12))
    for point in points:
        stroke.to(*point)
    return set_tiles(canvas, canvas.layers[0].id, stroke.finish())


def recipe(seed: int = 0) -> str:
    return Recipe(
        engine="image.sketch", engine_version=1, settings={"seed": seed}, inputs={}, device="cpu"
    ).to_json()


def picture(seed: int, side: int = 64) -> Image:
    return Image.from_rgb(np.random.default_rng(seed).integers(0, 256, (side, side, 3), np.uint8))


def keep(project: Project, canvas: Canvas, seed: int = 0, **reads: Any) -> str:
    wish = Wish("image.sketch", {"seed": seed}, canvas, **reads)
    return project.assets.keep(picture(seed), recipe(seed), None, wish)


def wish_for(project: Project, digest: str) -> Wish | None:
    asset = project.assets.find(digest)
    assert asset is not None
    return project.assets.wish_for(asset)


def size_of(path: Path) -> int:
    """Bytes of a project that is open, with its journal."""
    return path.stat().st_size + path.with_name(path.name + "-wal").stat().st_size


def test_a_drawing_is_had_again_after_the_file_was_closed(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.atelier", KINDS)
    canvas = drawn((20, 20), (200, 250))
    digest = keep(project, canvas, 5, layer=canvas.layers[0].id, longest=200)
    project.close()
    again = Project.open(tmp_path / "a.atelier", KINDS)
    wish = wish_for(again, digest)
    again.close()
    assert wish is not None
    assert wish.canvas == canvas
    assert (wish.settings["seed"], wish.layer, wish.longest) == (5, canvas.layers[0].id, 200)


_KEEPS_AND_DIES = """
import os, signal, sys
from pathlib import Path
from studio.project import Project
from tests.studio.test_drawings import KINDS, drawn, keep
project = Project.create(Path(sys.argv[1]), KINDS)
print(keep(project, drawn((20, 20), (200, 250))), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a Unix word")
def test_a_drawing_is_had_again_after_the_program_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    ended = subprocess.run(
        [sys.executable, "-c", _KEEPS_AND_DIES, str(path)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    project = Project.open(path, KINDS)
    wish = wish_for(project, ended.stdout.strip())
    project.close()
    assert ended.returncode < 0
    assert wish is not None
    assert wish.painted.layers[0].tiles == drawn((20, 20), (200, 250)).layers[0].tiles


def test_results_that_lay_on_a_drawing_are_not_kept_with_it(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.atelier", KINDS)
    canvas, image = drawn((20, 20), (200, 250)), picture(1, 300)
    layer = as_result(layer_from_image(image, "Picture", 300, 300), image.digest)
    digest = keep(project, add_layer(canvas, layer))
    wish = wish_for(project, digest)
    project.close()
    assert wish is not None
    assert wish.canvas == canvas


def test_the_same_drawing_is_kept_once(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    sizes = []
    for name, canvases in (
        ("one", [drawn((10, 10), (290, 290))] * 20),
        ("none", []),
    ):
        project = Project.create(path.with_stem(name), KINDS)
        for seed in range(20):
            if canvases:
                keep(project, canvases[seed], seed)
            else:
                project.assets.keep(picture(seed), recipe(seed))
        project.close()
        sizes.append(path.with_stem(name).stat().st_size)
    assert sizes[0] - sizes[1] < 30_000


def test_deleting_a_result_frees_its_drawing_but_not_what_others_use(tmp_path: Path) -> None:
    path = tmp_path / "a.atelier"
    project = Project.create(path, KINDS)
    rng = np.random.default_rng(0)
    noise = Image.from_rgb(rng.integers(0, 256, (600, 600, 3), np.uint8))
    rough = add_layer(new_canvas(600, 600), layer_from_image(noise, "Noise", 600, 600))
    project.add(document := Document(drawn((20, 20), (200, 250)), "Lines"))
    project.save()()
    mine, other = keep(project, rough, 1), keep(project, document.state, 2)
    room, large = project.assets.room_of([mine]), size_of(path)
    project.assets.delete([mine])
    assert project.assets.find(mine) is None
    assert room > 1_000_000
    assert large - size_of(path) > 0.9 * room
    kept = wish_for(project, other)
    assert kept is not None
    assert kept.canvas == document.state
    with pytest.raises(Problem):
        project.assets.image(mine)
    project.close()
    again = Project.open(path, KINDS)
    assert again.documents[0].state == document.state
    assert [each.digest for each in again.assets.listed] == [other]
    again.close()


def test_a_picture_that_was_deleted_is_written_again_where_a_document_uses_it(
    tmp_path: Path,
) -> None:
    """What the sweep took out of the file comes back with the next save."""
    project = Project.create(tmp_path / "a.atelier", KINDS)
    digest = keep(project, canvas := drawn((20, 20), (200, 250)))
    project.assets.delete([digest])
    project.add(Document(canvas, "Lines"))
    project.save()()
    project.close()
    again = Project.open(tmp_path / "a.atelier", KINDS)
    assert again.documents[0].state == canvas
    again.close()


def test_a_project_without_drawings_opens_as_before_and_says_that_none_is_kept(
    tmp_path: Path,
) -> None:
    project = Project.create(tmp_path / "a.atelier", KINDS)
    digest = project.assets.keep(picture(0), recipe())
    assert wish_for(project, digest) is None
    assert not project._store.has_table("drawings")
    keep(project, drawn((20, 20), (200, 250)), 1)
    assert wish_for(project, digest) is None
    project.close()


def test_a_drawing_goes_along_with_save_as_and_is_read_where_nothing_may_be_written(
    tmp_path: Path,
) -> None:
    project = Project.create(tmp_path / "a.atelier", KINDS)
    digest = keep(project, canvas := drawn((20, 20), (200, 250)))
    project.save_as(tmp_path / "b.atelier")()
    project.close()
    again = Project.open(tmp_path / "b.atelier", KINDS, read_only=True)
    wish = wish_for(again, digest)
    again.close()
    assert wish is not None
    assert wish.canvas == canvas


def test_a_drawing_whose_parts_are_gone_is_called_damaged_not_the_project(tmp_path: Path) -> None:
    """Programs that know of no drawings sweep their parts out of the file."""
    project = Project.create(tmp_path / "a.atelier", KINDS)
    digest = keep(project, drawn((20, 20), (200, 250)))
    with project._store.writing() as database:
        database.execute("DELETE FROM objects WHERE digest <> ?", (digest,))
    with pytest.raises(Problem, match="The drawing of this result is damaged"):
        wish_for(project, digest)
    project.close()


def test_a_damaged_drawing_is_a_problem_and_the_result_is_still_there(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.atelier", KINDS)
    digest = keep(project, drawn((20, 20), (200, 250)))
    with project._store.writing() as database:
        database.execute("UPDATE drawings SET data = ?", (b"nothing",))
    with pytest.raises(Problem, match="damaged"):
        wish_for(project, digest)
    assert project.assets.image(digest) == picture(0)
    project.close()
