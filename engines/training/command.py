"""`train RECIPE`: make the weights of a model again, or better ones."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from engines.problem import Problem
from engines.training import RECIPES


def main(arguments: Sequence[str]) -> int:
    """Run the command; without a recipe it lists those there are."""
    given = _parser().parse_args(arguments)
    if given.recipe is None:
        print("\n".join(name for name, _ in RECIPES))
        return 0
    place = dict(RECIPES).get(given.recipe)
    if place is None:
        names = ", ".join(name for name, _ in RECIPES)
        raise Problem(f"There is no recipe “{given.recipe}”.", "", f"There are {names}.")
    if given.data:
        os.environ["ATELIER_DATA"] = str(given.data)
    if hasattr(os, "nice") and not given.eager:
        os.nice(19)
    from engines.training import loop

    logging.basicConfig(stream=sys.stdout, format="%(message)s", level=logging.INFO)
    module, attribute = place.split(":")
    recipe: loop.Recipe = getattr(import_module(module), attribute)
    plan = loop.Plan(
        minutes=given.minutes or recipe.minutes,
        device=given.device,
        threads=given.threads,
        resume=given.resume,
        seed=given.seed,
        output=given.output,
    )
    print(loop.train(recipe, plan))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py train",
        description="Train a model that comes with the program; without a recipe, list them.",
        allow_abbrev=False,
    )
    parser.add_argument("recipe", nargs="?", metavar="RECIPE")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--minutes", type=float, help="how long; else as long as the recipe says")
    parser.add_argument("--threads", type=int, default=0, help="processor threads; else all")
    parser.add_argument(
        "--resume", action="store_true",
        help="go on from the last checkpoint, else from the weights in resources/models",
    )  # fmt: skip
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--data", type=Path, help="the folder of the archives")
    parser.add_argument("--output", type=Path, help="where the weights go, as resources/models")
    parser.add_argument("--eager", action="store_true", help="do not yield to other programs")
    return parser
