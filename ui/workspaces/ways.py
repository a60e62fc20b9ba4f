"""The ways to make a picture in Sketch: of paint, of lines, of words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from engines import Params, Row, find_engine, fresh_seed
from ui.forms import Form, choice_name
from ui.language import mark, told, tr
from ui.widgets import Segments, give_room, icon_button
from ui.workspaces.controls import Slide

KIND_ICONS = ("portrait", "flower", "garment")
"""The kinds that have an icon of their name."""


class Seed(QWidget):
    """The seed, a dice for another one, and what stands beside it."""

    changed = Signal()

    def __init__(self, row: Row, *beside: QWidget) -> None:
        super().__init__()
        self._number = QSpinBox()
        self._number.setRange(0, 2**31 - 1)
        self._number.setProperty("slim", True)
        self._number.setMinimumWidth(60)
        give_room(self._number)
        self._number.setAccessibleName(tr("Seed"))
        self._number.setToolTip(told(row.hint))
        self._number.setKeyboardTracking(False)
        self._number.valueChanged.connect(lambda _: self.changed.emit())
        words = QLabel(tr("Seed"))
        words.setBuddy(self._number)
        dice = icon_button("dice", tr("Another seed"), hint=tr("Another seed: another picture"))
        dice.clicked.connect(self.roll)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(words)
        line.addWidget(self._number, 1)
        for each in (dice, *beside):
            line.addWidget(each)

    @property
    def value(self) -> int:
        """The seed shown."""
        return int(self._number.value())

    def show_value(self, value: int) -> None:
        """Show a seed."""
        self._number.setValue(value)

    def roll(self) -> None:
        """Take a seed that nobody chose."""
        self._number.setValue(fresh_seed())


class Way(QWidget):
    """One way: an engine, the settings that matter by hand, the others under More."""

    changed = Signal()
    """A setting is another one."""
    words_taken = Signal()
    """Return was pressed in a field of words."""
    title = ""
    engine = ""
    hint = ""
    """What it does: the tooltip of its button."""
    by_hand: tuple[str, ...] = ()
    """The settings that have a place of their own, where the engine has them."""
    is_live = False
    """Whether it is quick enough to follow the pen."""
    live_sizes: tuple[int, ...] = ()
    """The longest sides at which it follows, quickly first; () as large as the canvas."""

    def __init__(self) -> None:
        super().__init__()
        self._controls: dict[str, tuple[Callable[[], Any], Callable[[Any], None]]] = {}
        self._rest = Form(self.params, skip=self.by_hand)
        self._rest.changed.connect(self.changed)
        self._rest.setVisible(False)
        self._more = icon_button("more", tr("More settings"), checkable=True)
        self._more.toggled.connect(self._rest.setVisible)
        self._more.setVisible(self._rest.has_rows)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._lay_out()
        self._column.addWidget(self._rest)

    @property
    def params(self) -> type[Params]:
        """What the engine can be told."""
        params: type[Params] = find_engine(self.engine).params
        return params

    def _lay_out(self) -> None:
        """Place the settings of `by_hand`."""

    def settings(self) -> dict[str, Any]:
        """The parameters chosen, media left out."""
        by_hand = {name: read() for name, (read, _) in self._controls.items()}
        return {**self._rest.values(), **by_hand}

    def use(self, settings: Mapping[str, Any]) -> None:
        """Show these settings; those that have no control are passed over."""
        self._rest.set(settings)
        for name, (_, write) in self._controls.items():
            if name in settings:
                write(settings[name])

    def begin_with_picture(self, begin: bool) -> None:
        """Use the canvas or not, where that can be chosen."""

    def roll(self) -> None:
        """Take a seed that nobody chose."""
        if "seed" in self._controls:
            self._controls["seed"][1](fresh_seed())

    @property
    def uses_reference(self) -> bool:
        """Whether the picture is made of a reference."""
        return "reference" in self.params.sources()

    @property
    def of_layer(self) -> bool:
        """Whether only the active layer is used."""
        return False

    @property
    def reads(self) -> bool:
        """Whether the canvas is used at all."""
        return True

    def _row(self, name: str) -> Row | None:
        """The declaration of a setting, if the engine has it."""
        return self.params.row(name) if name in self.params.model_fields else None

    def _hand(
        self, name: str, read: Callable[[], Any], write: Callable[[Any], None], default: Any
    ) -> None:
        """Have a control of one's own for a setting."""
        self._controls[name] = (read, write)
        write(default)

    def _switch(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        row = self._row(name)
        box.setVisible(row is not None)
        if row is not None:
            box.setToolTip(told(row.hint))
            box.setAccessibleDescription(told(row.hint))
            self._hand(name, box.isChecked, box.setChecked, row.default)
            box.toggled.connect(lambda _: self.changed.emit())
        return box

    def _add_seed(self, *beside: QWidget) -> None:
        row = self._row("seed")
        if row is None:
            return
        seed = Seed(row, *beside, self._more)
        self._hand("seed", lambda: seed.value, seed.show_value, row.default)
        seed.changed.connect(self.changed)
        self._column.addWidget(seed)


class PaintWay(Way):
    """Flat shapes become a picture made of a reference."""

    title = mark("Paint")
    engine = "image.repaint"
    hint = mark("Make a picture of the painting, out of the reference")
    by_hand = ("faithfulness", "seed", "tileable")
    is_live = True
    live_sizes = (120, 480)

    def _lay_out(self) -> None:
        row = self.params.row("faithfulness")
        slide = Slide(tr("Faithfulness"), 0, 100, " %", told(row.hint))
        self._hand(
            row.name, lambda: slide.value / 100, lambda v: slide.show_value(v * 100), row.default
        )
        slide.moved.connect(lambda _: self.changed.emit())
        self._column.addWidget(slide)
        self._add_seed(self._switch("tileable", tr("Tileable")))


class LinesWay(Way):
    """A line drawing becomes a portrait, a flower or a garment."""

    title = mark("Lines")
    engine = "image.sketch"
    hint = mark("Make a picture of a line drawing")
    by_hand = ("kind", "seed", "keep_lines")
    is_live = True

    def _lay_out(self) -> None:
        kind = self._row("kind")
        if kind is not None:
            self._column.addWidget(self._kinds(kind))
        self._of = Segments(((tr("All layers"), False), (tr("Active layer"), True)), tr("Lines of"))
        self._of.setToolTip(
            tr("Which lines are taken; paint under them says which colour goes there")
        )
        self._of.changed.connect(lambda _: self.changed.emit())
        self._column.addWidget(self._of)
        self._add_seed(self._switch("keep_lines", tr("Keep lines")))

    def _kinds(self, row: Row) -> Segments:
        choices = [(choice_name(each), each) for each in row.choices]
        icons = [each.value if each.value in KIND_ICONS else "" for each in row.choices]
        kinds = Segments(choices, told(row.title), icons)
        kinds.setToolTip(told(row.hint))
        kinds.changed.connect(lambda _: self.changed.emit())
        self._hand(row.name, kinds.value, kinds.set, row.default)
        return kinds

    @property
    def of_layer(self) -> bool:
        return bool(self._of.value())
