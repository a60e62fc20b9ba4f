"""SketchWorkspace: paint a few shapes, choose a reference, and get a picture."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from engines import Problem, Words
from studio.brush_shelf import Preset
from studio.brushes import Mode
from studio.canvas import Canvas
from studio.document import Document
from studio.samples import Sample
from studio.wishes import Wish
from ui import theme
from ui.actions import Action
from ui.canvas_paint import Paint, Palette
from ui.canvas_sheet import Surroundings
from ui.canvas_tools import BrushTool, Easel, Tool
from ui.canvas_view import CanvasView
from ui.checks import checks
from ui.language import mark, tr
from ui.pick_tool import PickTool
from ui.toast import Banner
from ui.workspaces import sketch_actions
from ui.workspaces.brush_bar import STROKES, BrushBar, ZoomBox
from ui.workspaces.brush_care import BrushCare
from ui.workspaces.brush_strip import BrushStrip
from ui.workspaces.brush_symmetry import KINDS, SymmetryButton
from ui.workspaces.colour_panel import ColourPanel
from ui.workspaces.cover_advice import CoverAdvice
from ui.workspaces.desks import Desks
from ui.workspaces.generate_panel import GeneratePanel
from ui.workspaces.generation import Generation
from ui.workspaces.history_panel import HistoryPanel
from ui.workspaces.intake import Intake, Take, ask_for_picture, has_pictures
from ui.workspaces.lane_edits import LaneEdits
from ui.workspaces.layers_panel import LayersPanel
from ui.workspaces.leaves import Leaves
from ui.workspaces.live import Live
from ui.workspaces.live_desk import LiveDesk
from ui.workspaces.materials_desk import MaterialsDesk
from ui.workspaces.palette_box import PaletteBox
from ui.workspaces.reference_panel import ReferencePanel
from ui.workspaces.results_desk import ResultsDesk
from ui.workspaces.samples_dialog import SamplesDialog
from ui.workspaces.sight import Sight
from ui.workspaces.sketch_layout import lay_out, wire
from ui.workspaces.tool_rail import ToolRail
from ui.workspaces.treatments import Treatments, ask_to_colourise, ask_to_enlarge
from ui.workspaces.words_way import WordsWay

if TYPE_CHECKING:
    from studio.session import Session
    from ui.workspaces.arrangement import Arrangement
    from ui.workspaces.colour_place import ColourPlace


class SketchWorkspace(QWidget):
    """The tools, the canvas, and beside it reference, layers and Generate."""

    altered = Signal()
    """What can be done here is another."""

    of_reference: tuple[QWidget, ...]
    """What is seen only where the chosen way uses the reference."""
    arrangement: Arrangement
    colour_place: ColourPlace
    title = mark("Sketch")
    icon = "brush"
    kind = Canvas.kind

    def __init__(
        self, session: Session, document: Document[Canvas], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.document = session, document
        self.hand = Palette()
        self.view = CanvasView(document)
        self.sight = Sight(self.view, session.settings)
        self.notice = Banner(self)
        self.lane = LaneEdits(document, session.jobs, self.complain, lambda: self.view.is_painting)
        picture_layers = partial(session.jobs.run_io, tr("Picture the layers"))
        self.layers = LayersPanel(document, self.lane.run, picture_layers)
        self.history = HistoryPanel(document)
        self.leaves = Leaves((mark("Layers"), self.layers), (mark("History"), self.history))
        self.reference = ReferencePanel()
        self.generation = Generation(document, session.jobs, session.keep)
        self.live = Live(session.jobs, session.keep, lambda: self.wish(self.view.drawn), self)
        self.generate = GeneratePanel(self.generation, self.live, session.choices)
        self._was_running = self._has_left = self._objected = False
        self.treatments = Treatments(document, session)
        self.intake = Intake(document, session.jobs, self.complain, self.layers.activate)
        self.results_desk = ResultsDesk(self, self.notice.show_text)
        self.results = self.results_desk.strip
        self.live_desk = LiveDesk(
            self.live, self.view, session.settings, self.results_desk.veil, self
        )
        self.advice = CoverAdvice(document, self.layers, self.notice)
        self.rail, self.bar = ToolRail(document), BrushBar(self.hand, ZoomBox(self.sight))
        self.care = BrushCare(session.brushes, self.hand, self.notice, self.complain, self)
        self.symmetry = SymmetryButton(self.view, self.choose_symmetry)
        self.strip = BrushStrip(
            session.brushes,
            partial(session.jobs.run_io, tr("Picture the brushes")),
            self.symmetry,
            self.care.button(),
        )
        self._take_tools(self._make_easel())
        self.materials = MaterialsDesk(
            document, session.jobs, self.lane.run, self.hand, self.reference, self.complain
        )
        self.bar.name_of = self.materials.name_of
        self.colours = self._colour_panel()
        self.setAcceptDrops(True)
        lay_out(self)
        self._connect()
        self._dress()
        self.choose_tool("brush")
        self._turn()
        self._read_words()
        self._show(document.state)
        self._show_results()
        self.care.tell_troubles()
        self.colours.palettes.tell_troubles()

    def _take_tools(self, easel: Easel) -> None:
        self._tools: dict[str, Tool] = {
            "brush": BrushTool(easel),
            "eraser": BrushTool(easel, Mode.ERASE),
            "smudge": BrushTool(easel, Mode.SMUDGE),
            "picker": PickTool(easel),
        }
        self.view.quick_tool = PickTool(easel)
        self.view.eraser_tool = BrushTool(easel, Mode.ERASE)
        self.desks = self._open_desks(easel)
        self._tools |= self.desks.tools

    def _make_easel(self) -> Easel:
        return Easel(
            self.document,
            self.hand,
            self.view,
            lambda: self.layers.active,
            self._object,
            lambda: self.view.symmetry,
            self.view.snap,
            self.view.snap_box,
            lambda: self.layers.chosen,
        )

    def _open_desks(self, easel: Easel) -> Desks:
        session = self.session
        desks = Desks(
            easel, self.view, session.jobs, self.lane.run, self.intake, session.settings, self
        )
        desks.connect(self.choose_tool, self.layers.activate)
        desks.offer(self.bar)
        return desks

    # ---- deeds ------------------------------------------------------------------------------

    def actions(self) -> tuple[Action, ...]:  # type: ignore[override]
        """What can be done here, for menus and keys."""
        return sketch_actions.rows(self)

    def choose_tool(self, name: str) -> None:
        """Take a tool into the hand by its name, with the brush that it was used with last."""
        if name in STROKES.values():
            usual = next(p for p in self.care.shelf.presets if STROKES[p.brush.mode] == name)
            self.hand.hold(name, usual)
        before = self.tool if self.view.tool is not None else name
        self.desks.turn(before, name)
        self.view.tool = self._tools[name]
        self.rail.show_tool(name)
        self.bar.show_tool(name)
        self.strip.show_use(name in STROKES.values())
        self.desks.begin(name)
        self.advise()

    @property
    def tool(self) -> str:
        """The name of the tool in hand."""
        return next(name for name, tool in self._tools.items() if tool is self.view.tool)

    def pick_brush(self, preset: Preset) -> None:
        """Take a brush into the hand, with the tool it is used with."""
        self.choose_tool(STROKES[preset.brush.mode])
        self.hand.pick(preset)

    def choose_symmetry(self, name: str) -> None:
        """Mirror the strokes to come."""
        self.view.symmetry = KINDS[name][1]
        self.symmetry.refresh()
        self.altered.emit()

    def grow_brush(self, factor: float) -> None:
        """Make the brush larger or smaller, by at least a pixel."""
        size = self.hand.paint.size
        step = max(abs(size * factor - size), 1.0)
        self.hand.take(size=float(round(size + (step if factor > 1 else -step))))

    def harden_brush(self, step: float) -> None:
        """Make the edge of the brush sharper or softer."""
        hardness = self.hand.paint.hardness + step
        self.hand.take(hardness=round(min(max(hardness, 0.0), 1.0), 2))

    def wish(self, canvas: Canvas | None = None) -> Wish:
        """What the settings ask for, of a canvas or of that of now."""
        return self.generate.wish(canvas or self.document.state, self.layers.active)

    def start_generating(self) -> None:
        """Make a picture of the painting, or say what is missing; asked again, another one."""
        if self.generation.is_made(self.wish()):
            self.generate.roll()
        try:
            self.generation.start(self.wish())
        except Problem as problem:
            self.complain(problem)

    def cancel_making(self) -> None:
        """Stop making the picture, or others like one."""
        self.generation.cancel()
        self.results_desk.remaking.cancel()

    def toggle_live(self) -> None:
        """Let the picture follow the pen, or no longer; takes the way that can."""
        if not self.generate.way.is_live:
            self.generate.choose(next(way.title for way in self.generate.ways if way.is_live))
        self.live.switch(not self.live.is_on)

    def toggle_live_over(self) -> None:
        """See the picture of Live over the drawing, or beside it; begins Live."""
        over = not (self.live.is_on and self.live_desk.is_over)
        if not self.live.is_on:
            self.toggle_live()
        self.live_desk.put(over)

    def advise(self) -> None:
        """Say so when a tool in hand would paint where nobody sees it."""
        if self.tool in STROKES.values():
            self.advice.look()

    def open_reference(self) -> None:
        """Ask for a picture to be the reference."""
        path = ask_for_picture(self, tr("Open a reference picture"))
        if path is not None:
            self.intake.read(path, self.intake.use_as_reference)

    def open_layer(self) -> None:
        """Ask for a picture to be a layer."""
        path = ask_for_picture(self, tr("Open a picture as a layer"))
        if path is not None:
            self.intake.read(path, self.intake.use_as_layer)

    def choose_sample(self) -> None:
        """Show the samples; the one chosen becomes the reference, and perhaps the painting."""
        dialog = SamplesDialog(self.session.jobs, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self.use_sample)
        dialog.open()

    def use_sample(self, sample: Sample) -> None:
        """Take a sample's reference, and its painting too where nothing is painted yet."""
        self.intake.use_sample(sample)

    def colourise(self) -> None:
        """Ask how, and give the active layer colours."""
        layer = self.layers.active_layer
        if layer is not None:
            ask_to_colourise(self.treatments, self.document.state, layer, self)

    def enlarge(self) -> None:
        """Ask how, and make the picture larger."""
        ask_to_enlarge(self.treatments, self.document.state, self)

    def export_results(self) -> None:
        """Ask how, and export all results."""
        self.results_desk.ask_to_export(self.document.title, self)

    def find_materials(self) -> None:
        """Look for the materials of the reference."""
        self.intake.find_materials()
        self._show(self.document.state)

    def complain(self, problem: Problem) -> None:
        """Tell the person about a problem, above the canvas."""
        if self._has_left:
            return
        self._objected = False
        self.notice.show_problem(problem)
        self._show(self.document.state)

    def _object(self, problem: Problem) -> None:
        """Tell what keeps the hand from working on a layer, until another one is chosen."""
        self.complain(problem)
        self._objected = True

    def _choose_other(self) -> None:
        """Another layer is active."""
        self.live.touch()
        if self._objected:
            self._objected = False
            self.notice.hide()

    # ---- parts ------------------------------------------------------------------------------

    def _colour_panel(self) -> ColourPanel:
        session = self.session
        palettes = PaletteBox(
            session.palettes,
            session.settings,
            session.jobs,
            lambda: self.document.state.reference,
            self.complain,
            self.notice.show_text,
        )
        return ColourPanel(self.hand, session.settings, session.recent_colours, palettes)

    def _connect(self) -> None:
        """Hear of what needs more than one part to answer; the rest is wired by `wire`."""
        wire(self)
        self.layers.activated.connect(lambda _: self._choose_other())
        self.hand.changed.connect(self._paint_changed)
        self.reference.picked.connect(self._pick)
        self.generate.turned.connect(self._turn)
        self.generate.turned.connect(lambda _: self._read_words())
        self.generation.changed.connect(self._follow)
        self.document.changed.connect(self._changed)
        self.session.changed.connect(self._show_results)

    def _turn(self) -> None:
        """Show what the chosen way uses."""
        for part in self.of_reference:
            part.setVisible(self.generate.way.uses_reference)

    def _read_words(self) -> None:
        """Have the words of a way that knows some, read beside the window."""
        way = self.generate.way
        if isinstance(way, WordsWay) and not way.is_read:

            def offer(words: Words | None) -> None:
                if not self._has_left:
                    way.offer(words)

            self.session.jobs.run_io(tr("Read the words"), way.read, offer)

    def _changed(self, before: Canvas, after: Canvas) -> None:
        self.rail.refresh()
        if before.reference is not after.reference:
            self._show(after)
            if _picture(after) not in (None, _picture(before)):
                self.generate.choose_for_reference()
        self.live.touch()
        is_undo = bool(self.document.history.redo_label)
        if is_undo or not self.advice.is_shown:
            self.notice.hide()  # what it told is of before

    def _show(self, canvas: Canvas) -> None:
        self.reference.show_reference(canvas.reference)
        self.reference.show_search(self.intake.is_searching)
        self.reference.mark(self.hand.paint.label)
        self.bar.refresh()

    def _paint_changed(self, paint: Paint) -> None:
        self.reference.mark(paint.label)
        self.strip.mark(paint)
        self.view.refresh_outline()

    def _pick(self, colour: tuple[int, int, int], label: int) -> None:
        """Paint with what was picked: an eraser or a picker in hand becomes the brush."""
        self.hand.take(colour=colour, label=label)
        if self.tool in ("eraser", "smudge", "picker"):
            self.choose_tool("brush")

    def _follow(self) -> None:
        if self._was_running != self.generation.is_running:
            self._was_running = self.generation.is_running
            self.altered.emit()
        if self.generation.is_running:
            self.live_desk.give_way()
        self.view.preview(self.generation.preview)

    # ---- results ----------------------------------------------------------------------------

    def _show_results(self) -> None:
        """Offer the results that the project keeps, and say which state was saved."""
        self.history.refresh_seen()
        self.results_desk.offer()

    # ---- events -----------------------------------------------------------------------------

    def _take(self, mime: QMimeData, at: QPoint | None = None) -> bool:
        """A picture dropped on the reference, or the first one there is, becomes the reference."""
        on_reference = at is not None and self.reference.rect().contains(
            self.reference.mapFrom(self, at)
        )
        if self.results_desk.take_drop(mime, on_reference):
            return True
        lone = len(mime.urls()) < 2  # of several, none is the one to paint after
        first = self.document.state.reference is None and self.generate.way.uses_reference and lone
        take: Take = self.intake.use_as_layer
        if on_reference or first:
            take = self.intake.use_as_reference
        return self.intake.take_mime(mime, take)

    def _dress(self) -> None:
        wears = theme.present()
        surroundings = Surroundings(
            backdrop=wears.colours["canvas"],
            border=wears.colours["border"],
            light=checks()[0],
            dark=checks()[1],
        )
        self.view.dress(surroundings)
        self.desks.dress(surroundings)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DeferredDelete:
            self.leave()
        return super().event(event)

    def leave(self) -> None:
        """The tab is closed: nothing may reach the widgets any more."""
        if self._has_left:
            return
        self._has_left = True
        self.generation.leave()
        self.live.leave()
        self.treatments.leave()
        self.desks.leave()
        self.view.leave()
        self.strip.leave()
        self.colours.leave()
        self.lane.leave()
        self.layers.leave()
        self.history.leave()
        self.results_desk.leave()
        self.document.changed.disconnect(self._changed)
        self.session.changed.disconnect(self._show_results)

    def hideEvent(self, event: QHideEvent) -> None:
        self.live.pause(True)

    def showEvent(self, event: QShowEvent) -> None:
        self.live.pause(False)
        self.live_desk.recall()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_pictures(event.mimeData()):  # the window opens other files
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData(), event.position().toPoint()):
            event.acceptProposedAction()


def _picture(canvas: Canvas) -> int | None:
    """Which picture is the reference, told by identity."""
    return id(canvas.reference.picture) if canvas.reference is not None else None
