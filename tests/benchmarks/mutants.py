"""How many faults the tests catch: twenty small changes at random in the parts that keep work safe.

Each mutant is written into a copy of the tree, and the tests of its module run there.
"""

from __future__ import annotations

import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.table import Row
from tests.source import ROOT

TARGETS = {
    "studio/chunks.py": ["test_tiles"],
    "studio/tiles.py": ["test_tiles", "test_fills"],
    "studio/canvas.py": ["test_canvas"],
    "studio/damage.py": ["test_canvas"],
    "studio/merging.py": ["test_merging", "test_canvas"],
    "studio/document.py": ["test_document"],
    "studio/store.py": ["test_project", "test_project_kills"],
    "studio/project.py": ["test_project"],
    "studio/timeline.py": ["test_timeline"],
    "studio/strokes.py": ["test_strokes"],
    "studio/jobs.py": ["test_jobs"],
}
"""Module → the tests that should notice."""

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult, ast.Mod: ast.Add, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One changed line of one file."""

    path: str
    line: int
    change: str
    source: str


def places(path: str) -> list[int]:
    """Which nodes of a file, in the order of `ast.walk`, can be changed."""
    nodes = list(ast.walk(ast.parse((ROOT / path).read_text("utf-8"))))
    return [index for index, node in enumerate(nodes) if _change(node)]


def mutant(path: str, index: int) -> Mutant:
    """The file with one node other: a comparison, an operator, a condition or a number."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    node = list(ast.walk(tree))[index]
    before = ast.unparse(node)
    _change(node)
    change = f"{before.splitlines()[0]} → {ast.unparse(node).splitlines()[0]}"
    return Mutant(path, getattr(node, "lineno", 0), change, ast.unparse(tree))


def _change(node: ast.AST) -> bool:
    if isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARISONS:
        node.ops[0] = COMPARISONS[type(node.ops[0])]()
    elif isinstance(node, ast.BinOp) and type(node.op) in ARITHMETIC:
        if isinstance(node.op, ast.BitOr) and not isinstance(node.left, ast.Compare):
            return False  # a union of types changes nothing
        node.op = ARITHMETIC[type(node.op)]()
    elif isinstance(node, ast.If):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    elif isinstance(node, ast.Constant) and type(node.value) is int and node.value < 256:
        node.value += 1
    else:
        return False
    return True


def caught(mutant: Mutant, tree: Path) -> bool:
    """Whether the tests of a mutant's module fail with it in place."""
    path = tree / mutant.path
    original = path.read_text("utf-8")
    path.write_text(mutant.source, "utf-8")
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]
            + [f"tests/studio/{name}.py" for name in TARGETS[mutant.path]],
            cwd=tree,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            timeout=120,
        )
        return done.returncode != 0
    except subprocess.TimeoutExpired:
        return True
    finally:
        path.write_text(original, "utf-8")


def run(seed: int = 0, count: int = 20) -> list[Row]:
    """Try `count` mutants and count those that are caught."""
    rng = random.Random(seed)
    pools = [(path, places(path)) for path in TARGETS]
    chosen = [
        mutant(path, rng.choice(indices))
        for path, indices in (pools[number % len(pools)] for number in range(count))
    ]
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(
            ROOT, tree, ignore=shutil.ignore_patterns(".git", ".venv*", "out", ".*_cache")
        )
        missed = sum(not _is_told(mutant, tree) for mutant in chosen)
    return [Row(f"mutants caught of {count}", count - missed, "", 0.8 * count, "higher")]


def _is_told(mutant: Mutant, tree: Path) -> bool:
    if caught(mutant, tree):
        return True
    print(f"missed: {mutant.path}:{mutant.line} {mutant.change}", file=sys.stderr, flush=True)
    return False
