"""The program's own source, read with ast for the tests of architecture and style."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGES = ("engines", "studio", "ui")


@dataclass(frozen=True)
class Module:
    """One file: its dotted name, its text, its tree."""

    name: str
    path: Path
    text: str
    tree: ast.Module

    @property
    def package(self) -> str:
        return self.name.split(".")[0]

    @property
    def lines(self) -> int:
        return self.text.count("\n")


@dataclass(frozen=True)
class Import:
    """One imported module, and whether it happens when the module loads."""

    name: str
    line: int
    at_load: bool
    typing_only: bool


@cache
def modules() -> tuple[Module, ...]:
    """main.py and every file of the packages."""
    paths = [ROOT / "main.py"]
    for package in PACKAGES:
        paths += sorted((ROOT / package).rglob("*.py"))
    return tuple(_module(path) for path in paths)


def _module(path: Path) -> Module:
    parts = path.relative_to(ROOT).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    text = path.read_text("utf-8")
    return Module(name, path, text, ast.parse(text))


def imports(module: Module) -> Iterator[Import]:
    """Every import of a module, `from x import y` as x and as x.y."""
    return _walk(module.tree, at_load=True, typing_only=False)


def _walk(node: ast.AST, at_load: bool, typing_only: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(alias.name, child.lineno, at_load, typing_only)
        elif isinstance(child, ast.ImportFrom):
            base = child.module or ""
            for alias in child.names:
                yield Import(f"{base}.{alias.name}", child.lineno, at_load, typing_only)
        else:
            inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            guarded = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test)
            yield from _walk(child, at_load and not inside, typing_only or guarded)


def functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function of a module, methods and inner ones included."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many lines a function has."""
    return (node.end_lineno or node.lineno) - node.lineno + 1
