"""The actions of the Sketch workspace as rows: menus, keys, and when they can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from engines import engine_names
from studio.layers import Layer
from ui.actions import Action
from ui.language import tr
from ui.workspaces.brush_symmetry import KINDS, kind_of, title_of
from ui.workspaces.draw_bar import FIGURES
from ui.workspaces.select_desk import TOOLS as SELECTIONS
from ui.workspaces.tool_rail import TOOLS
from ui.workspaces.treatments import COLOURISE, ENLARGE
from ui.workspaces.view_actions import panel_rows, view_rows

if TYPE_CHECKING:
    from ui.workspaces.sketch import SketchWorkspace


_Row = tuple[str, str, str, Callable[[], object], str, str, Callable[[], bool] | None]
"""Section, id, text, deed, icon, keys, and when it can be done."""


def rows(sketch: SketchWorkspace) -> tuple[Action, ...]:
    """All actions of a workspace."""
    return (
        *_canvas(sketch),
        *_layers(sketch),
        *sketch.desks.actions(),
        *_treatments(sketch),
        *_tools(sketch),
        *view_rows(sketch.sight),
        *panel_rows(sketch.arrangement),
    )


def _canvas(sketch: SketchWorkspace) -> tuple[Action, ...]:
    generation, remaking = sketch.generation, sketch.results_desk.remaking
    has_reference = lambda: sketch.document.state.reference is not None  # noqa: E731
    return (
        Action(
            "sketch.generate", tr("Generate"), sketch.start_generating, "generate",
            "Ctrl+Return; Ctrl+Enter", lambda: not generation.is_running, "Picture", "make",
            hint=tr("Make a picture of the painting"),
        ),
        Action(
            "sketch.cancel", tr("Cancel"), sketch.cancel_making, "stop",
            "Ctrl+.", lambda: generation.is_running or remaking.is_running, "Picture", "make",
        ),
        *_live(sketch),
        Action(
            "sketch.seed", tr("Another seed"), sketch.generate.roll, "dice", "Ctrl+R",
            menu="Picture", section="make",
        ),
        Action(
            "sketch.reference", tr("Open reference…"), sketch.open_reference, "image",
            "Ctrl+Shift+O", menu="Picture", section="reference",
        ),
        Action(
            "sketch.samples", tr("Samples…"), sketch.choose_sample, "samples", "Ctrl+Shift+R",
            menu="Picture", section="reference",
        ),
        Action(
            "sketch.materials", tr("Find materials"), sketch.find_materials, "swatch", "",
            has_reference, "Picture", "reference",
        ),
        Action(
            "sketch.no-reference", tr("Remove reference"), sketch.intake.remove_reference, "close", "",
            has_reference, "Picture", "reference",
        ),
        *sketch.materials.actions(),
        Action(
            "sketch.export-results", tr("Export results…"), sketch.export_results, "", "",
            lambda: sketch.results_desk.export.can_start, "File", "save",
            hint=tr("All results of the project, into a folder"),
        ),
        Action(
            "sketch.empty-bin", tr("Empty the bin of results…"), sketch.results_desk.empty_bin, "", "",
            lambda: bool(sketch.results.binned), "File", "save",
            hint=tr("Delete the results in it for good"),
        ),
    )  # fmt: skip


def _live(sketch: SketchWorkspace) -> tuple[Action, ...]:
    """Where a way is there that follows the pen."""
    live = sketch.live
    if not any(way.is_live for way in sketch.generate.ways):
        return ()
    return (
        Action(
            "sketch.live", tr("Live"), sketch.toggle_live, "live", "Ctrl+L", None, "Picture", "make",
            lambda: live.is_on, tr("Let the picture follow the pen"),
        ),
        Action(
            "sketch.live-over", tr("Live over the drawing"), sketch.toggle_live_over, "",
            "Ctrl+Shift+L", None, "Picture", "make", lambda: live.is_on and sketch.live_desk.is_over,
            tr("The picture of Live over the drawing, or beside it"),
        ),
    )  # fmt: skip


def _has_pixels(sketch: SketchWorkspace) -> bool:
    """Whether a layer is active, and no group."""
    layer = sketch.layers.active_layer
    return layer is not None and not layer.is_group


def _layers(sketch: SketchWorkspace) -> tuple[Action, ...]:
    layers, deeds = sketch.layers, sketch.layers.deeds
    some = lambda: layers.active_layer is not None  # noqa: E731
    pixels = partial(_has_pixels, sketch)
    up, down = partial(deeds.can_shift, 1), partial(deeds.can_shift, -1)
    table: tuple[_Row, ...] = (
        ("new", "add", tr("Add layer"), deeds.add, "add", "Ctrl+Shift+N", None),
        ("new", "picture", tr("Add picture as layer…"), sketch.open_layer, "image", "", None),
        ("new", "duplicate", tr("Duplicate layer"), deeds.duplicate, "duplicate", "Ctrl+J", some),
        ("new", "rename", tr("Rename layer…"), layers.rename, "", "F2", some),
        ("new", "clear", tr("Clear layer"), deeds.clear, "", "Shift+Del", some),
        ("new", "delete", tr("Delete layer"), deeds.delete, "delete", "", some),
        ("order", "up", tr("Move layer up"), lambda: deeds.shift(1), "up", "Ctrl+]", up),
        ("order", "down", tr("Move layer down"), lambda: deeds.shift(-1), "down", "Ctrl+[", down),
        ("order", "group", tr("Group layers"), deeds.group, "folder", "Ctrl+G", some),
        ("order", "ungroup", tr("Ungroup"), deeds.ungroup, "", "Ctrl+Shift+G", deeds.can_ungroup),
        ("merge", "merge", tr("Merge down"), deeds.merge, "merge", "Ctrl+E", deeds.can_merge),
        ("merge", "merge-visible", tr("Merge visible"), deeds.merge_visible, "", "", some),
        ("merge", "flatten", tr("Flatten picture"), deeds.flatten, "flatten", "Ctrl+Alt+E", None),
    )
    words: dict[str, Callable[[], str]] = {
        "merge": lambda: deeds.merge_words,
        "duplicate": lambda: deeds.words(tr("Duplicate layer"), tr("Duplicate layers")),
        "clear": lambda: deeds.words(tr("Clear layer"), tr("Clear layers")),
        "delete": lambda: deeds.words(tr("Delete layer"), tr("Delete layers")),
        "up": lambda: deeds.words(tr("Move layer up"), tr("Move layers up")),
        "down": lambda: deeds.words(tr("Move layer down"), tr("Move layers down")),
    }

    def active() -> Layer:
        return layers.active_layer or Layer()

    return (
        *(
            Action(
                f"layer.{id}", text, run, icon, keys, when, "Layer", section, words=words.get(id)
            )
            for section, id, text, run, icon, keys, when in table
        ),
        Action(
            "layer.clip", tr("Clip to below"), deeds.clip, "clip", "Ctrl+Alt+G", deeds.can_clip,
            "Layer", "locks", lambda: active().clipped,
            tr("Show the layer only where the one below has paint"),
        ),
        Action(
            "layer.alpha-lock", tr("Lock alpha"), deeds.lock_alpha, "alpha-lock", "/", pixels,
            "Layer", "locks", lambda: active().alpha_locked,
            tr("Paint only where the layer has paint"),
        ),
    )  # fmt: skip


def _treatments(sketch: SketchWorkspace) -> tuple[Action, ...]:
    """Where their engines are there."""
    some = lambda: sketch.layers.active_layer is not None  # noqa: E731
    table = (
        (COLOURISE, Action(
            "layer.colourise", tr("Colourise…"), sketch.colourise, "colourise", "", some, "Layer",
            "treat", hint=tr("Give a grey layer colours, as a new layer"),
        )),
        (ENLARGE, Action(
            "sketch.enlarge", tr("Enlarge…"), sketch.enlarge, "enlarge", "", None, "Picture",
            "treat", hint=tr("Make the picture larger, as a new picture"),
        )),
    )  # fmt: skip
    return tuple(action for engine, action in table if engine in engine_names())


def _tools(sketch: SketchWorkspace) -> tuple[Action, ...]:
    sizes = (
        ("smaller", tr("Smaller brush"), lambda: sketch.grow_brush(1 / 1.2), "["),
        ("larger", tr("Larger brush"), lambda: sketch.grow_brush(1.2), "]"),
        ("softer", tr("Softer brush"), lambda: sketch.harden_brush(-0.1), "Shift+["),
        ("harder", tr("Harder brush"), lambda: sketch.harden_brush(0.1), "Shift+]"),
        ("colour", tr("Choose colour…"), sketch.colour_place.toggle, "C"),
        ("swap", tr("Swap colours"), sketch.hand.swap, "X"),
        ("default", tr("Black and white"), sketch.hand.reset, "D"),
    )
    return (
        *(_tool(sketch, name, tr(text), key) for name, text, key, _ in TOOLS),
        *(
            Action(f"brush.{id}", text, run, "", key, menu="Tools", section="paint")
            for id, text, run, key in sizes
        ),
        *_brushes(sketch),
    )


def _brushes(sketch: SketchWorkspace) -> tuple[Action, ...]:
    care = sketch.care
    table: tuple[tuple[str, str, Callable[[], None], str, Callable[[], bool] | None], ...] = (
        ("settings", tr("Brush settings…"), care.settings, "F5", None),
        ("save", tr("Save brush…"), care.save, "", None),
        ("rename", tr("Rename brush…"), care.rename, "", lambda: care.is_own),
        ("delete", tr("Delete brush"), care.delete, "", lambda: care.is_own),
        ("import", tr("Import brushes…"), care.take_in, "", None),
        ("export", tr("Export brush…"), care.export, "", None),
    )
    return (
        *(
            Action(f"brush.{id}", text, run, "", key, when, "Tools/Brush", "brushes")
            for id, text, run, key, when in table
        ),
        *(
            Action(
                f"brush.opacity-{share}", f"{share} %",
                partial(sketch.hand.take, opacity=share / 100), "", str(share // 10 % 10),
                menu="Tools/Opacity", section="share",
            )
            for share in range(10, 101, 10)
        ),
        *(
            Action(
                f"symmetry.{name}", title_of(name), partial(sketch.choose_symmetry, name),
                menu="Tools/Symmetry", section="kind",
                checked=lambda kind=name: kind_of(sketch.view.symmetry) == kind,  # type: ignore[misc]
            )
            for name in KINDS
        ),
    )  # fmt: skip


_MENUS = {
    **{name: "Tools/Shapes" for name, *_ in FIGURES},
    **{name: "Tools/Select" for name, *_ in SELECTIONS},
}
"""The menus in the menu Tools that hold many tools of a kind."""


def _tool(sketch: SketchWorkspace, name: str, text: str, key: str) -> Action:
    return Action(
        f"tool.{name}",
        text,
        lambda: sketch.choose_tool(name),
        name,
        key,
        menu=_MENUS.get(name, "Tools"),
        section="tools",
        checked=lambda: sketch.tool == name,
    )
