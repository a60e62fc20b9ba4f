"""How the Sketch workspace is laid out and wired: which part stands where and hears of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QHBoxLayout

from ui.language import tr
from ui.widgets import label
from ui.workspaces.arrangement import Arrangement
from ui.workspaces.colour_place import ColourPlace
from ui.workspaces.layout import column_of, side_by_side, stack

if TYPE_CHECKING:
    from ui.workspaces.sketch import SketchWorkspace


_NARROWEST = 400
"""Pixels that a notice needs."""


def lay_out(sketch: SketchWorkspace) -> None:
    """The tools, the canvas, and beside it the column of panels."""
    heading = label(tr("Reference & materials"), "heading")
    sketch.of_reference = (heading, sketch.reference)
    foot = (label(tr("Generate"), "heading"), sketch.generate)
    row = QHBoxLayout(sketch)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(sketch.rail)
    middle = stack(row, sketch.bar, sketch.strip, sketch.live_desk.bar, sketch.results_desk.veil)
    beside = side_by_side(middle, sketch.sight, sketch.live_desk.pane)
    middle.addWidget(sketch.results)
    sketch.notice.area = lambda: free_part(sketch)
    for part in (sketch.sight, sketch.colours):
        sketch.notice.watch(part)
    sketch.view.overlays[:0] = [sketch.live_desk.veil, sketch.results_desk.veil.veil]
    column = column_of(sketch, sketch.leaves, (*sketch.of_reference, sketch.leaves), foot)
    row.addWidget(column)
    sketch.arrangement = Arrangement(
        sketch, sketch.session.settings, sketch.leaves, column, beside, sketch.strip,
        (sketch.rail, sketch.bar, sketch.results, sketch.colours),
    )  # fmt: skip
    sketch.colour_place = ColourPlace(
        sketch.colours, sketch, row, sketch.view, sketch.session.settings,
        lambda: sketch.tool == "picker",
    )  # fmt: skip


def free_part(sketch: SketchWorkspace) -> QRect:
    """The part of the workspace where the canvas is, beside colours that lie over it."""
    whole = QRect(sketch.sight.mapTo(sketch, QPoint(0, 0)), sketch.sight.size())
    beside = whole.adjusted(max(sketch.colour_place.over.right() + 1 - whole.left(), 0), 0, 0, 0)
    return beside if beside.width() >= _NARROWEST else whole


def wire(sketch: SketchWorkspace) -> None:
    """Let the parts hear of one another."""
    _wire_tools(sketch)
    _wire_panels(sketch)
    _wire_makers(sketch)


def _wire_tools(sketch: SketchWorkspace) -> None:
    sketch.rail.chosen.connect(sketch.choose_tool)
    sketch.bar.colour_wanted.connect(sketch.colour_place.toggle)
    sketch.strip.picked.connect(sketch.pick_brush)
    sketch.strip.menu_wanted.connect(lambda at: sketch.care.menu().popup(at))
    sketch.view.stroked.connect(lambda _: sketch.live.touch())
    sketch.sight.altered.connect(sketch.altered)
    sketch.lane.changed.connect(lambda: sketch.rail.refresh())
    sketch.lane.changed.connect(lambda: sketch.altered.emit())
    sketch.lane.dropped.connect(lambda: sketch.desks.drop())


def _wire_panels(sketch: SketchWorkspace) -> None:
    sketch.reference.open_wanted.connect(sketch.open_reference)
    sketch.reference.samples_wanted.connect(sketch.choose_sample)
    sketch.reference.materials_wanted.connect(sketch.find_materials)
    sketch.reference.removal_wanted.connect(sketch.intake.remove_reference)
    sketch.layers.activated.connect(sketch.altered)
    sketch.layers.chosen_changed.connect(sketch.altered)
    sketch.layers.activated.connect(lambda _: sketch.advise())
    sketch.view.stroke_begun.connect(sketch.advice.look)
    sketch.layers.failed.connect(sketch.complain)
    sketch.layers.pictures_dropped.connect(sketch.intake.use_files_at)
    sketch.leaves.turned.connect(sketch.altered)
    sketch.arrangement.altered.connect(sketch.altered)
    sketch.generate.wanted.connect(sketch.start_generating)
    sketch.generate.changed.connect(sketch.live.touch)
    sketch.generate.turned.connect(lambda engine: sketch.session.jobs.warm((engine,)))
    sketch.results.export_wanted.connect(sketch.export_results)


def _wire_makers(sketch: SketchWorkspace) -> None:
    """What makes pictures: each that is kept goes into the strip of results."""
    sketch.live.changed.connect(sketch.altered)
    sketch.live_desk.altered.connect(sketch.altered)
    sketch.live.kept.connect(sketch.results.add)
    sketch.live.failed.connect(sketch.complain)
    sketch.results_desk.remaking.changed.connect(lambda: sketch.altered.emit())
    sketch.generation.kept.connect(sketch.results.add)
    sketch.generation.failed.connect(sketch.complain)
    sketch.generation.failed.connect(lambda _: sketch.live_desk.come_back())
    sketch.treatments.kept.connect(sketch.results.add)
    sketch.treatments.placed.connect(sketch.layers.activate)
    sketch.treatments.told.connect(sketch.notice.show_text)
    sketch.treatments.failed.connect(sketch.complain)
