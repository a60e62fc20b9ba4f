"""The command line: every engine, the studio's pictures of itself, and the benchmarks.

Exit codes: 0 done; 1 a Problem, told on the standard error stream; 2 wrong usage; 130 cancelled.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from engines import (
    Engine,
    Image,
    Media,
    Params,
    Problem,
    Progress,
    Report,
    Result,
    Row,
    context_for,
    engine_names,
    find_engine,
)
from studio import media, recipes
from studio.jobs import problem_of
from studio.origin import origin_of_recipe
from studio.samples import samples

DONE, PROBLEM, USAGE, CANCELLED = 0, 1, 2, 130
COMMANDS = ("engines", "run", "screenshot", "bench", "train")


def main(
    arguments: Sequence[str],
    screenshots: Callable[[Path], list[Path]],
    train: Callable[[Sequence[str]], int],
) -> int:
    """Run one command and give its exit code.

    `screenshots` pictures the window into a folder, `train` runs a recipe of the engines.
    """
    commands = {
        "train": train,
        "engines": list_engines,
        "run": run,
        "screenshot": lambda rest: picture(rest, screenshots),
        "bench": bench,
    }
    try:
        return commands[arguments[0]](list(arguments[1:]))
    except Problem as problem:
        tell(problem)
        return PROBLEM
    except KeyboardInterrupt:
        print("Cancelled; nothing was written.", file=sys.stderr)
        return CANCELLED
    except Exception as error:  # a bug: its traceback goes to the log
        tell(problem_of(error, " ".join(arguments[:2]))[0])
        return PROBLEM


def tell(problem: Problem) -> None:
    """Write a problem to the standard error stream, a sentence a line."""
    lines = [f"Error: {problem.title}", problem.reason, problem.remedy]
    print("\n".join(line for line in lines if line), file=sys.stderr)


def list_engines(rest: Sequence[str]) -> int:
    """`engines [--json]`: what there is, and whether it can run here."""
    parser = _parser("engines", "List the engines and whether they can run here.")
    parser.add_argument("--json", action="store_true", help="as a JSON list, schemas included")
    as_json = parser.parse_args(rest).json
    described = [describe(find_engine(name)) for name in engine_names()]
    if as_json:
        print(json.dumps(described, indent=2, ensure_ascii=False))
        return DONE
    width = max(len(row["name"]) for row in described)
    for row in described:
        state = "" if row["available"] else f"  (not available: {row['reason']})"
        print(f"{row['name']:<{width}}  {row['title']}{state}")
    return DONE


def describe(engine: Engine[Any]) -> dict[str, Any]:
    """An engine as plain data: name, task, title, schema, builtin, available, reason."""
    reason = engine.unavailable()
    return {
        "name": engine.name,
        "task": engine.task.value,
        "title": engine.title,
        "schema": engine.params.model_json_schema(),
        "builtin": engine.card is None,
        "available": not reason,
        "reason": reason,
    }


def run(rest: Sequence[str]) -> int:
    """`run ENGINE --param value --output PATH`, or `run --recipe RESULT --output PATH`."""
    if not rest or rest[0].startswith("-"):
        return _run_or_replay(rest)
    engine = find_engine(rest[0])
    parser = _engine_parser(engine)
    given = vars(parser.parse_args(rest[1:]))
    outputs = _outputs(engine, given)
    device, params_file = given.pop("device"), given.pop("params")
    values = {**_read_params(params_file), **{k: v for k, v in given.items() if v is not None}}
    params = engine.params.check(_opened(engine.params, values))
    _execute(engine, params, device, outputs, parents=_parents(params, values))
    return DONE


def _run_or_replay(rest: Sequence[str]) -> int:
    parser = _parser("run", "Run an engine, or run a recipe again.")
    parser.add_argument("--recipe", type=Path, metavar="RESULT", help="a result to make again")
    parser.add_argument("--output", type=Path, metavar="PATH", help="where to write the result")
    parser.add_argument("--device", default="auto", help="auto, cuda, mps or cpu")
    parser.epilog = "The engines are " + ", ".join(engine_names()) + "."
    given = parser.parse_args(rest)
    if given.recipe is None or given.output is None:
        parser.error("name an engine, or give --recipe RESULT --output PATH")
    return replay(given.recipe, given.output, given.device)


def replay(result: Path, output: Path, device: str) -> int:
    """Make a result again from the recipe inside it; its inputs are looked for beside it."""
    text = media.read_recipe(result)
    if text is None:
        raise Problem(
            f"{result.name} does not say how it was made.",
            "There is no recipe in it.",
            "Export it again with “include what is needed to make it again”.",
        )
    call = recipes.replay(recipes.parse(text), recipes.beside(result))
    engine = find_engine(call.engine)
    _execute(engine, call.params, device, {_main_output(engine): output})
    return DONE


def _engine_parser(engine: Engine[Any]) -> argparse.ArgumentParser:
    parser = _parser(f"run {engine.name}", engine.title)
    for row in engine.params.rows():
        _add_row(parser, row)
    parser.add_argument("--params", type=Path, metavar="FILE.json", help="settings from a file")
    parser.add_argument("--device", default="auto", help="auto, cuda, mps or cpu")
    main_output = _main_output(engine)
    for name in engine.task.signature.outputs:
        flag = "--output" if name == main_output else f"--output-{name}"
        parser.add_argument(
            flag, dest=f"output {name}", type=Path, metavar="PATH",
            required=name == main_output, help=f"where to write the {name}",
        )  # fmt: skip
    return parser


def _add_row(parser: argparse.ArgumentParser, row: Row) -> None:
    flag = "--" + row.name.replace("_", "-")
    text = (row.hint or row.title).replace("%", "%%")
    if row.kind is bool:
        parser.add_argument(
            flag, dest=row.name, action=argparse.BooleanOptionalAction, default=None, help=text
        )
        return
    metavar = "PATH" if row.media else "|".join(str(c.value) for c in row.choices) or "VALUE"
    if row.low is not None and row.high is not None:
        text += f" ({row.low:g}–{row.high:g}{row.unit}, else {row.default})"
    parser.add_argument(flag, dest=row.name, metavar=metavar, help=text)


def _main_output(engine: Engine[Any]) -> str:
    return next(iter(engine.task.signature.outputs))


def _outputs(engine: Engine[Any], given: dict[str, Any]) -> dict[str, Path]:
    """Take the output paths out of the parsed flags, and see that they can be written."""
    named = {name: given.pop(f"output {name}") for name in engine.task.signature.outputs}
    wanted = {name: path for name, path in named.items() if path is not None}
    for path in wanted.values():
        media.check_writable(path)
    return wanted


def _read_params(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        values = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise Problem(
            f"The settings in {path.name} cannot be read.",
            str(error),
            'Give a JSON file with an object of settings, such as {"seed": 1}.',
        ) from None
    if not isinstance(values, dict):
        raise Problem(
            f"The settings in {path.name} do not fit.",
            "The file holds something else than an object.",
            'Give a JSON object of settings, such as {"seed": 1}.',
        )
    return values


def _opened(params: type[Params], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with the paths of media inputs replaced by what is in the files."""
    kinds = params.sources()
    return {
        name: media.read_media(kinds[name], Path(value))
        if name in kinds and isinstance(value, str)
        else value
        for name, value in values.items()
    }


def _parents(params: Params, values: Mapping[str, Any]) -> dict[str, recipes.Recipe]:
    """How the inputs were made, by digest, for those whose files say so."""
    found: dict[str, recipes.Recipe] = {}
    for name, value in params.inputs().items():
        text = media.read_recipe(Path(values[name]))
        if text is not None:
            with suppress(Problem):
                found[value.digest] = recipes.parse(text)
    return found


def _execute(
    engine: Engine[Any],
    params: Params,
    device: str,
    outputs: Mapping[str, Path],
    *,
    quiet: bool = False,
    parents: Mapping[str, recipes.Recipe] | None = None,
) -> Result:
    reason = engine.unavailable()
    if reason:
        raise Problem(f"{engine.title} cannot run here.", reason)
    with _Bar(engine.title, quiet) as bar:
        result: Result = engine.run(params, context_for(Progress(bar.show), device))
    recipe = recipes.recipe_of(recipes.Call(engine.name, params), device=device)
    recipe = recipe.with_parents(parents or {})
    source = origin_of_recipe(recipe).address
    for name, path in outputs.items():
        value = result[name]
        assert isinstance(value, Media)
        marked = media.Encoding(
            recipe=recipe.to_json(), source=source if isinstance(value, Image) else None
        )
        media.write_media(value, path, marked)
        if not quiet:
            print(path)
    return result


class _Bar:
    """A progress bar on a terminal; silent where the standard error stream is not one."""

    def __init__(self, title: str, quiet: bool) -> None:
        from tqdm import tqdm

        tqdm.monitor_interval = 0  # engines report often; no thread need watch them
        hidden = quiet or not sys.stderr.isatty()
        self._bar = tqdm(
            total=100, desc=title, disable=hidden, leave=False,
            bar_format="{desc} {bar} {n:.0f} % {postfix}",
        )  # fmt: skip

    def __enter__(self) -> _Bar:
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()

    def show(self, report: Report) -> None:
        """Move the bar to where the report is."""
        self._bar.set_postfix_str(report.text, refresh=False)
        self._bar.update(report.fraction * 100 - self._bar.n)


def picture(rest: Sequence[str], screenshots: Callable[[Path], list[Path]]) -> int:
    """`screenshot DIR`: picture the window in both themes, at two sizes and scales."""
    parser = _parser("screenshot", "Picture the window in both themes, at two sizes and scales.")
    parser.add_argument("folder", type=Path, metavar="DIR")
    folder: Path = parser.parse_args(rest).folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(
            f"The folder {folder} cannot be made.", str(error), "Choose another folder."
        ) from None
    for path in screenshots(folder):
        print(path)
    return DONE


def bench(rest: Sequence[str]) -> int:
    """`bench [NAME] [--json]`: measure, and print the figures beside their bars."""
    parser = _parser("bench", "Measure the program and print the figures beside their bars.")
    parser.add_argument("name", nargs="?", help="one benchmark; all when left out")
    parser.add_argument("--json", action="store_true", help="as a JSON list")
    given = parser.parse_args(rest)
    try:
        from tests.benchmarks import table
    except ImportError:
        raise Problem(
            "The benchmarks are not here.",
            "They come with the source of the program.",
            "Run this command in a copy of the source.",
        ) from None
    return table.report(given.name, as_json=given.json)


def play(folder: Path) -> int:
    """Play the main job without a window: paint the samples' references over their paintings."""
    engine = find_engine("image.repaint")
    folder.mkdir(parents=True, exist_ok=True)
    print("There is no display, so here is the main job without a window:")
    for sample in [s for s in samples() if s.has_painting][:3]:
        parts = {
            "painting": sample.painting(),
            "reference": sample.reference(),
            "labels": sample.labels(),
            "reference_labels": sample.reference_labels(),
        }
        given = {name: value for name, value in parts.items() if value is not None}
        for name in ("painting", "reference"):
            media.write_media(given[name], folder / f"{sample.id}-{name}.png")
        output = folder / f"{sample.id}-result.png"
        _execute(engine, engine.params.check(given), "auto", {"picture": output}, quiet=True)
        print(f"  {sample.title}: {output}")
    print(f"The pictures are in {folder.resolve()}")
    return DONE


def _parser(command: str, text: str) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(prog=f"main.py {command}", description=text, allow_abbrev=False)
