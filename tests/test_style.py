"""The proportions and habits of the house, measured on the source."""

from __future__ import annotations

import ast
import re
import statistics

import pytest

from tests.source import ROOT, functions, length, modules

NAMES = re.compile(r"(Manager|Helper|Util|Utils|Base|Impl)$")


def _rank(values: list[int], share: float) -> float:
    return statistics.quantiles(values, n=100)[round(share * 100) - 1]


def test_files_are_short() -> None:
    sizes = [module.lines for module in modules() if module.text.strip()]
    assert statistics.median(sizes) <= 160
    assert _rank(sizes, 0.9) <= 350
    assert {m.name: m.lines for m in modules() if m.lines > 500} == {}


def test_functions_are_short() -> None:
    found = [(f"{m.name}.{f.name}", length(f)) for m in modules() for f in functions(m)]
    sizes = [size for _, size in found]
    assert statistics.median(sizes) <= 8
    assert _rank(sizes, 0.9) <= 25
    assert [name for name, size in found if size > 60] == []


def test_every_module_and_public_class_says_what_it_is() -> None:
    silent = [m.name for m in modules() if ast.get_docstring(m.tree) is None]
    for module in modules():
        silent += [
            f"{module.name}.{node.name}"
            for node in ast.walk(module.tree)
            if isinstance(node, ast.ClassDef)
            and not node.name.startswith("_")
            and ast.get_docstring(node) is None
        ]
    assert silent == []


def test_classes_are_named_by_the_nouns_of_the_field() -> None:
    vague = [
        f"{m.name}.{node.name}"
        for m in modules()
        for node in ast.walk(m.tree)
        if isinstance(node, ast.ClassDef) and NAMES.search(node.name)
    ]
    assert vague == []


def test_nothing_prints_outside_the_command_line() -> None:
    loud = [
        f"{m.name}:{node.lineno}"
        for m in modules()
        for node in ast.walk(m.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
        and m.name not in {"studio.cli", "main", "engines.training.command"}
    ]
    assert loud == []


def test_nothing_is_unpickled() -> None:
    unsafe = re.compile(r"\bpickle\b|torch\.load\((?![^)]*weights_only=True)|allow_pickle=True")
    assert [m.name for m in modules() if unsafe.search(m.text)] == []


@pytest.mark.parametrize("word", ["TODO", "FIXME", "XXX", "NotImplementedError()"])
def test_nothing_is_left_for_later(word: str) -> None:
    assert [m.name for m in modules() if word in m.text] == []


def test_the_tree_stays_small() -> None:
    folders = ["engines", "studio", "ui", "resources", "tests"]
    files = [p for f in folders for p in (ROOT / f).rglob("*") if p.is_file()]
    kept = [p for p in files if "__pycache__" not in p.parts]
    assert sum(p.stat().st_size for p in kept) <= 30_000_000
