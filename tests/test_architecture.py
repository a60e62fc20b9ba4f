"""The architecture of the house, proved from the imports."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.source import ROOT, Import, Module, imports, modules

HEAVY = {
    "torch", "diffusers", "transformers", "onnxruntime", "cv2", "av", "scipy", "skimage", "sklearn",
}  # fmt: skip
CHAIN = ("engines", "studio", "ui", "main")
FAMILIES = ("image", "audio", "video", "forensics", "training")
RASTER = {"PySide6.QtGui"}


def _breaches(rule: object) -> list[str]:
    return [
        f"{module.path.relative_to(ROOT)}:{found.line} imports {found.name}"
        for module in modules()
        for found in imports(module)
        if rule(module, found)  # type: ignore[operator]
    ]


def _top(found: Import) -> str:
    return found.name.split(".")[0]


def test_the_chain_runs_from_main_over_ui_and_studio_to_engines() -> None:
    def upward(module: Module, found: Import) -> bool:
        return _top(found) in CHAIN and CHAIN.index(_top(found)) > CHAIN.index(module.package)

    assert not _breaches(upward)


def test_only_the_face_knows_qt() -> None:
    def leaks(module: Module, found: Import) -> bool:
        if _top(found) != "PySide6" or module.package in ("ui", "main"):
            return False
        raster = module.name == "studio.compose" and found.name.startswith("PySide6.QtGui.")
        return not raster

    assert not _breaches(leaks)


def test_the_studio_and_the_face_know_only_the_vocabulary_of_the_engines() -> None:
    def reaches_in(module: Module, found: Import) -> bool:
        outside = module.package in ("studio", "ui")
        return outside and _top(found) == "engines" and found.name.count(".") > 1

    assert not _breaches(reaches_in)


def test_the_studio_and_the_face_never_import_torch() -> None:
    def torches(module: Module, found: Import) -> bool:
        return module.package != "engines" and _top(found) in {"torch", "diffusers", "transformers"}

    assert not _breaches(torches)


def test_no_heavy_library_is_imported_when_a_module_loads() -> None:
    def heavy(module: Module, found: Import) -> bool:
        training = module.name.startswith("engines.training.")  # loaded by `train` alone
        return _top(found) in HEAVY and found.at_load and not found.typing_only and not training

    assert not _breaches(heavy)


def test_engine_families_are_independent_of_one_another() -> None:
    def crosses(module: Module, found: Import) -> bool:
        here, there = module.name.split("."), found.name.split(".")
        if here[0] != "engines" or there[0] != "engines" or len(here) < 2 or len(there) < 2:
            return False
        if here[1] == "training":  # recipes run the engines whose weights or samples they make
            return False
        return here[1] in FAMILIES and there[1] in FAMILIES and here[1] != there[1]

    assert not _breaches(crosses)


def test_kernels_do_not_know_the_engines_that_use_them() -> None:
    def knows(module: Module, found: Import) -> bool:
        there = found.name.split(".")
        return (
            module.name.startswith("engines.kernels")
            and there[:1] == ["engines"]
            and (len(there) > 1 and there[1] in FAMILIES)
        )

    assert not _breaches(knows)


@pytest.mark.parametrize("module", ["engines", "studio.session", "ui.window"])
def test_importing_a_layer_brings_no_heavy_library(module: str) -> None:
    code = (
        f"import sys, {module}; "
        f"print(*sorted({HEAVY!r} & {{n.split('.')[0] for n in sys.modules}}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []


def test_no_source_is_read_while_the_window_is_imported() -> None:
    code = (
        "import linecache, ui.window; print(*(name for name in linecache.cache if '/ui/' in name))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
