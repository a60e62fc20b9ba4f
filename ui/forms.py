"""Form: the controls for an engine's parameters, made from their declaration."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engines import Params, Row, fresh_seed
from studio.fuzzy import match
from ui.language import told, tr
from ui.widgets import NumberSlider, Section, Segments, Switch, icon_button, label, number_field

SEGMENTS = 4
"""So many choices are shown side by side; more go into a list."""


class Control(Protocol):
    """What a form asks of the control of a row."""

    widget: QWidget

    def value(self) -> Any: ...

    def set(self, value: Any) -> None: ...


class _Field:
    """A control from three functions."""

    def __init__(
        self, widget: QWidget, value: Callable[[], Any], set: Callable[[Any], None]
    ) -> None:
        self.widget, self.value, self.set = widget, value, set


class _Exact(_Field):
    """A number that stays what it was set to, though its field shows fewer decimals."""

    def __init__(
        self, widget: QWidget, value: Callable[[], Any], set: Callable[[Any], None]
    ) -> None:
        super().__init__(widget, self._exact, self._set_exact)
        self._read, self._write = value, set
        self._given: tuple[Any, Any] | None = None

    def _exact(self) -> Any:
        shown = self._read()
        return self._given[1] if self._given is not None and self._given[0] == shown else shown

    def _set_exact(self, value: Any) -> None:
        self._write(value)
        self._given = self._read(), value


class Form(QWidget):
    """A control a parameter, in groups; media inputs and the rows of `skip` have none."""

    changed = Signal()
    """A value is another one now, by hand or by `set`."""

    def __init__(self, params: type[Params], skip: Collection[str] = ()) -> None:
        super().__init__()
        self._params = params
        self._rows = [r for r in params.rows() if r.media is None and r.name not in skip]
        self._controls = {row.name: self._control(row) for row in self._rows}
        self._groups: dict[str, tuple[QWidget, QFormLayout]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for group in dict.fromkeys(row.group for row in self._rows):
            part, grid = self._group([row for row in self._rows if row.group == group])
            whole = Section(told(group), part) if group else part
            self._groups[group] = (whole, grid)
            column.addWidget(whole)
        self.set({row.name: row.default for row in self._rows if not row.required})

    @property
    def has_rows(self) -> bool:
        """Whether there is anything to set."""
        return bool(self._rows)

    def values(self) -> dict[str, Any]:
        """Name → value of every control."""
        return {name: control.value() for name, control in self._controls.items()}

    def set(self, values: Mapping[str, Any]) -> None:
        """Show these values; names that have no control here are passed over."""
        for name, value in values.items():
            if name in self._controls and value is not None:
                self._controls[name].set(value)

    def reset(self) -> None:
        """Show the defaults."""
        self.set({row.name: row.default for row in self._rows if not row.required})

    def control(self, name: str) -> QWidget:
        """The control of a row: for placing the focus, and for tests."""
        return self._controls[name].widget

    def show_found(self, text: str) -> int:
        """Show only the rows that a text stands for, all for none; gives how many those are."""
        found = [r for r in self._rows if match(text, *_texts(r)) is not None]
        for row in self._rows:
            self._groups[row.group][1].setRowVisible(self._controls[row.name].widget, row in found)
        for group, (whole, _) in self._groups.items():
            whole.setVisible(any(row.group == group for row in found))
        return len(found)

    def _group(self, rows: list[Row]) -> tuple[QWidget, QFormLayout]:
        part = QWidget()
        grid = QFormLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for row in rows:
            words, widget = label(told(row.title)), self._controls[row.name].widget
            words.setBuddy(widget)
            for each in (words, widget):
                each.setToolTip(told(row.hint))
            widget.setAccessibleName(told(row.title))
            widget.setAccessibleDescription(told(row.hint))
            words.setMinimumHeight(widget.sizeHint().height())
            grid.addRow(words, widget)
        return part, grid

    def _control(self, row: Row) -> Control:
        if row.choices:
            return self._choice(row, row.choices)
        if row.kind is bool:
            return self._switch(row)
        if row.name == "seed" and row.kind is int:
            return self._seed(row)
        if row.kind in (int, float):
            return self._number(row)
        return self._text(row)

    def _choice(self, row: Row, choices: tuple[Enum, ...]) -> Control:
        words = [(choice_name(each), each) for each in choices]
        if len(words) <= SEGMENTS:
            segments = Segments(words, told(row.title))
            segments.changed.connect(self.changed)
            return _Field(segments, segments.value, lambda v: segments.set(type(choices[0])(v)))
        combo = QComboBox()
        for text, _ in words:
            combo.addItem(text)
        combo.currentIndexChanged.connect(self.changed)
        return _Field(
            combo,
            lambda: choices[combo.currentIndex()],
            lambda v: combo.setCurrentIndex(choices.index(type(choices[0])(v))),
        )

    def _switch(self, row: Row) -> Control:
        switch = Switch(told(row.title))
        switch.toggled.connect(self.changed)
        return _Field(switch, switch.isChecked, switch.setChecked)

    def _seed(self, row: Row) -> Control:
        number = number_field(row.low or 0, row.high or 2**31 - 1, whole=True)
        assert isinstance(number, QSpinBox)
        number.valueChanged.connect(self.changed)
        dice = icon_button("dice", tr("Another seed"), lambda: number.setValue(fresh_seed()))
        return _Field(_beside(number, dice), number.value, number.setValue)

    def _number(self, row: Row) -> Control:
        whole = row.kind is int
        if row.low is not None and row.high is not None:
            if whole and row.high - row.low < SEGMENTS:
                return self._few(row, range(int(row.low), int(row.high) + 1))
            slider = NumberSlider(
                row.low, row.high, whole=whole, unit=row.unit, name=told(row.title)
            )
            slider.changed.connect(self.changed)
            return _Exact(slider, slider.value, slider.set)
        low = -(2**31) if row.low is None else row.low
        high = 2**31 - 1 if row.high is None else row.high
        number = number_field(low, high, whole=whole, unit=row.unit)
        number.valueChanged.connect(self.changed)
        return _Exact(number, number.value, number.setValue)

    def _few(self, row: Row, numbers: range) -> Control:
        """A handful of whole numbers, side by side."""
        segments = Segments(
            [(f"{number}{row.unit}", number) for number in numbers], told(row.title)
        )
        segments.changed.connect(self.changed)
        return _Field(segments, segments.value, segments.set)

    def _text(self, row: Row) -> Control:
        edit = QLineEdit()
        edit.textChanged.connect(self.changed)
        return _Field(edit, edit.text, lambda value: edit.setText(str(value)))


def choice_name(choice: Enum) -> str:
    """What a value to choose is called."""
    return told(str(choice.value).replace("-", " ").capitalize())


def _texts(row: Row) -> tuple[str, ...]:
    """What a row is found by: its words as they are shown, then in English."""
    shown = (row.title, row.group, row.hint)
    return tuple(dict.fromkeys((*map(told, shown), *shown)))


def _beside(first: QWidget, second: QWidget) -> QWidget:
    part = QWidget()
    part.setFocusProxy(first)
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(first, 1)
    row.addWidget(second)
    return part
