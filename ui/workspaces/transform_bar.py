"""TransformBar: the numbers of a transform, what its handles do, and its end."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel

from studio.poses import Pose, upright
from ui.language import mark, tr
from ui.transform_tool import Mode, TransformTool
from ui.widgets import Segments, give_room, icon_button
from ui.workspaces.folding import FoldingRow

_MODES = (
    (mark("Scale"), Mode.SCALE),
    (mark("Skew"), Mode.SKEW),
    (mark("Perspective"), Mode.PERSPECTIVE),
)
_HINTS = (
    mark(
        "Handles scale, outside turns (Shift: keep or free the proportion, Alt: about the centre)"
    ),
    mark("The sides slide along themselves (also with Ctrl at a side)"),
    mark("Each corner goes anywhere: perspective (also with Ctrl at a corner)"),
)


class TransformBar(FoldingRow):
    """The options of the Transform tool."""

    def __init__(self, tool: TransformTool) -> None:
        super().__init__()
        self._tool = tool
        row = self.row
        self._x = _field(row, "X", tr("Left edge, before it is turned"), " px")
        self._y = _field(row, "Y", tr("Upper edge, before it is turned"), " px")
        self._width = _field(row, tr("W", "width"), tr("Width; negative mirrors"), " px")
        self._link = icon_button("link", tr("Keep proportion"), hint=tr("Keep the proportion (Shift: the other way)"), checkable=True)  # fmt: skip
        self._link.setChecked(tool.keeps)
        self._link.toggled.connect(self._keep)
        row.addWidget(self._link)
        self._height = _field(row, tr("H", "height"), tr("Height; negative mirrors"), " px")
        self._angle = _field(row, "∠", tr("Angle, clockwise"), "°")
        self._angle.setRange(-360, 360)
        self._angle.setWrapping(True)
        self._modes = Segments(
            [(tr(name), mode) for name, mode in _MODES], tr("Handles"), [mode for _, mode in _MODES]
        )
        for index, (hint, (name, _)) in enumerate(zip(_HINTS, _MODES, strict=True)):
            self._modes.show_icon(index, f"{tr(name)}: {tr(hint)}")
        row.addSpacing(4)
        row.addWidget(self._modes)
        self._modes.changed.connect(self._turn)
        row.addStretch(1)
        self._buttons = [
            icon_button(name, text, hint=hint)
            for name, text, hint in (
                ("flip-horizontal", tr("Flip horizontally"), ""),
                ("flip-vertical", tr("Flip vertically"), ""),
                ("close", tr("Cancel"), tr("Cancel (Esc)")),
                ("check", tr("Apply"), tr("Apply (Enter)")),
            )
        ]
        deeds = (lambda: self._flip(False), lambda: self._flip(True), tool.give_up, tool.apply)
        for button, deed in zip(self._buttons, deeds, strict=True):
            button.clicked.connect(lambda _=False, deed=deed: deed())
            row.addWidget(button)
        for field in (self._x, self._y, self._width, self._height, self._angle):
            field.valueChanged.connect(lambda _, field=field: self._typed(field))
        tool.changed.connect(self._show)
        self._fold()
        self._show()

    def _fold(self) -> None:
        """What matters least goes first where there is little room."""
        titles = {
            title.buddy(): title for title in self.findChildren(QLabel) if title.buddy() is not None
        }
        self.fold(*self._buttons[:2])
        self.fold(self._x, titles[self._x], self._y, titles[self._y])
        self.fold(self._angle, titles[self._angle])
        self.fold(self._height, titles[self._height], self._link)
        self.fold(self._width, titles[self._width])
        self.fold(self._modes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape end the transform from a field too."""
        if event.modifiers() or not self._tool.key(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def _keep(self, keeps: bool) -> None:
        self._tool.keeps = keeps

    def _turn(self, mode: Mode) -> None:
        self._tool.mode = mode

    def _flip(self, over: bool) -> None:
        if self._tool.pose is not None:
            self._tool.take(self._tool.pose.mirrored(upright=over))

    def _show(self) -> None:
        pose = self._tool.pose
        self.setEnabled(pose is not None)
        if pose is None:
            return
        values = (pose.x, pose.y, pose.width, pose.height, pose.angle)
        fields = (self._x, self._y, self._width, self._height, self._angle)
        for field, value in zip(fields, values, strict=True):
            if not field.hasFocus() or abs(field.value() - value) > 0.06:
                with QSignalBlocker(field):
                    field.setValue(value)

    def _typed(self, field: QDoubleSpinBox) -> None:
        pose, value = self._tool.pose, field.value()
        if pose is not None:
            self._tool.take(self._changed(pose, field, value))

    def _changed(self, pose: Pose, field: QDoubleSpinBox, value: float) -> Pose:
        if field is self._x:
            return replace(pose, x=value)
        if field is self._y:
            return replace(pose, y=value)
        if field is self._angle:
            return replace(pose, angle=upright(value))
        if abs(value) < 1:
            return pose
        other = pose.height if field is self._width else pose.width
        mine = pose.width if field is self._width else pose.height
        if self._tool.keeps:
            other *= abs(value / mine)
        size = (value, other) if field is self._width else (other, value)
        return replace(pose, width=size[0], height=size[1])


def _field(row: QHBoxLayout, name: str, hint: str, unit: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(-50_000, 50_000)
    field.setDecimals(1)
    field.setSuffix(unit)
    field.setProperty("slim", True)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    field.setFixedWidth(78 if unit == " px" else 62)
    field.setKeyboardTracking(False)
    field.setAccessibleName(hint)
    field.setToolTip(hint)
    give_room(field)
    title = QLabel(name)
    title.setBuddy(field)
    title.setProperty("role", "hint")
    row.addWidget(title)
    row.addWidget(field)
    return field
