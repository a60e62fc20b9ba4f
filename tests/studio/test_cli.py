"""The command line is a public interface: its exit codes, sentences and files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import main
from studio import cli, media, recipes
from studio.samples import Sample
from tests.engines import examples
from tests.source import ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    media.write_media(examples.painting(), tmp_path / "painting.png")
    media.write_media(examples.reference(), tmp_path / "reference.png")
    media.write_media(examples.labels(), tmp_path / "labels.png")
    media.write_media(examples.reference_labels(), tmp_path / "reference-labels.png")
    return tmp_path


def _repaint(folder: Path, *more: str) -> int:
    return main.main(
        [
            "run", "image.repaint",
            "--painting", str(folder / "painting.png"),
            "--reference", str(folder / "reference.png"),
            "--output", str(folder / "out.png"),
            *more,
        ]
    )  # fmt: skip


def test_a_painting_becomes_a_picture_on_the_command_line(folder: Path) -> None:
    assert _repaint(folder, "--seed", "1") == cli.DONE
    assert media.read_image(folder / "out.png").size == examples.painting().size


def test_the_same_seed_writes_the_same_picture(folder: Path) -> None:
    _repaint(folder, "--seed", "5")
    first = media.read_image(folder / "out.png")
    _repaint(folder, "--seed", "5")
    assert media.read_image(folder / "out.png") == first


def test_labels_are_taken_from_files(folder: Path) -> None:
    labels = ["--labels", str(folder / "labels.png")]
    more = [*labels, "--reference-labels", str(folder / "reference-labels.png")]
    assert _repaint(folder, *more) == cli.DONE


def test_a_result_is_made_again_from_its_recipe(folder: Path) -> None:
    _repaint(folder, "--seed", "3")
    again = folder / "again.png"
    code = main.main(["run", "--recipe", str(folder / "out.png"), "--output", str(again)])
    assert code == cli.DONE
    assert media.read_image(again) == media.read_image(folder / "out.png")


def test_a_recipe_whose_input_is_gone_names_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _repaint(folder)
    (folder / "reference.png").unlink()
    code = main.main(
        ["run", "--recipe", str(folder / "out.png"), "--output", str(folder / "b.png")]
    )
    assert code == cli.PROBLEM
    assert "reference" in capsys.readouterr().err
    assert not (folder / "b.png").exists()


def test_a_picture_without_a_recipe_says_so(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main.main(
        ["run", "--recipe", str(folder / "painting.png"), "--output", str(folder / "b.png")]
    )
    assert code == cli.PROBLEM
    assert "does not say how it was made" in capsys.readouterr().err


def test_a_recipe_tells_how_its_inputs_were_made(folder: Path) -> None:
    _repaint(folder, "--seed", "3")
    paths = ["--picture", str(folder / "out.png"), "--output", str(folder / "labels-of-it.png")]
    assert main.main(["run", "image.materials", *paths]) == cli.DONE
    recipe = recipes.parse(media.read_recipe(folder / "labels-of-it.png") or "")
    parent = recipe.inputs["picture"].parent
    assert parent is not None
    assert (parent.engine, parent.settings["seed"]) == ("image.repaint", 3)


def test_settings_come_from_a_file_and_flags_win(folder: Path) -> None:
    (folder / "p.json").write_text(json.dumps({"seed": 4}))
    assert _repaint(folder, "--params", str(folder / "p.json"), "--seed", "9") == cli.DONE
    recipe = json.loads(media.read_recipe(folder / "out.png") or "")
    assert recipe["settings"]["seed"] == 9


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('{"sed": 1}', "There is no setting “sed”. Did you mean “seed”?"),
        ("[1]", "something else than an object"),
        ("{", "cannot be read"),
    ],
)
def test_a_bad_settings_file_is_explained(
    folder: Path, capsys: pytest.CaptureFixture[str], content: str, sentence: str
) -> None:
    (folder / "p.json").write_text(content)
    assert _repaint(folder, "--params", str(folder / "p.json")) == cli.PROBLEM
    assert sentence in capsys.readouterr().err
    assert not (folder / "out.png").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["run", "image.nothing", "--output", "x.png"], "There is no engine “image.nothing”."),
        (["run", "image.texture", "--picture", "none.png", "--output", "x.png"], "none.png"),
        (["bench", "nothing"], "There is no benchmark “nothing”."),
    ],
)
def test_a_problem_is_told_with_its_remedy(
    capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    assert main.main(arguments) == cli.PROBLEM
    printed = capsys.readouterr()
    assert printed.out == ""
    assert sentence in printed.err
    assert len(printed.err.strip().splitlines()) >= 2


def test_a_setting_out_of_range_is_a_problem(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _repaint(folder, "--seed", "-1") == cli.PROBLEM
    assert "Seed must be at least 0." in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["run"],
        ["run", "image.repaint"],
        ["run", "image.repaint", "--no-such-flag", "1", "--output", "x.png"],
        ["screenshot"],
    ],
)
def test_wrong_usage_exits_with_two(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main.main(arguments)
    assert caught.value.code == cli.USAGE


def test_a_folder_that_is_not_there_is_noticed_before_the_work(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "_execute", lambda *_, **__: pytest.fail("the engine ran"))
    assert _repaint(folder, "--output", str(folder / "none" / "out.png")) == cli.PROBLEM
    assert "none" in capsys.readouterr().err


def test_engines_are_listed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["engines", "--json"]) == cli.DONE
    rows = json.loads(capsys.readouterr().out)
    assert [set(row) for row in rows] == [
        {"name", "task", "title", "schema", "builtin", "available", "reason"}
    ] * len(rows)
    repaint = next(row for row in rows if row["name"] == "image.repaint")
    assert repaint["available"]
    assert "painting" in repaint["schema"]["properties"]


def test_engines_are_listed_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["engines"]) == cli.DONE
    assert "image.repaint" in capsys.readouterr().out


def test_interrupting_leaves_no_file(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "context_for", interrupted)
    assert _repaint(folder) == cli.CANCELLED
    assert not (folder / "out.png").exists()
    assert "nothing was written" in capsys.readouterr().err


def test_without_a_display_the_main_job_is_played(
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    small = [
        Sample(
            id=f"small-{number}",
            title=f"Small {number}",
            reference_file=folder / "reference.png",
            painting_file=folder / "painting.png",
            labels_file=folder / "labels.png",
            reference_labels_file=folder / "reference-labels.png",
        )
        for number in range(4)
    ]
    monkeypatch.setattr(cli, "samples", lambda: small)
    assert cli.play(tmp_path / "out") == cli.DONE
    printed = capsys.readouterr().out
    results = list((tmp_path / "out").glob("*-result.png"))
    assert len(results) == 3
    assert all(str(path.name) in printed for path in results)
    assert all(np.ptp(media.read_image(path).rgb) > 60 for path in results)


def test_the_program_runs_as_a_process(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "main.py", "run", "image.repaint", "--painting",
         str(folder / "painting.png"), "--reference", str(folder / "missing.png"),
         "--output", str(folder / "o.png")],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == cli.PROBLEM
    assert done.stdout == ""
    assert done.stderr.startswith("Error: ")
    assert "Traceback" not in done.stderr


def test_help_names_the_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main.main(["run", "image.repaint", "--help"])
    assert caught.value.code == cli.DONE
    assert "--faithfulness" in capsys.readouterr().out
