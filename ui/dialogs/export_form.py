"""DeliveryForm: the choices of an export, each shown where it means something."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from studio.export import Delivery, Form, Sizing
from studio.origin import Origin
from ui.language import mark, told, tr
from ui.widgets import NumberSlider, Segments, Switch, label, number_field, paragraph

HINTS = {
    Form.PNG: mark("Without loss, with transparency."),
    Form.JPEG: mark("Small; has no transparency."),
    Form.WEBP: mark("Small, with transparency."),
    Form.OPENRASTER: mark("All layers, for other painting programs."),
}
_WHITE = (255, 255, 255)
_GROUNDS: tuple[tuple[str, tuple[int, int, int] | None], ...] = (
    (mark("White"), _WHITE),
    (mark("Grey"), (128, 128, 128)),
    (mark("Black"), (0, 0, 0)),
    (mark("Own"), None),
)


class DeliveryForm(QWidget):
    """Format, quality, size, background and what goes along, as a Delivery."""

    changed = Signal()
    """Something else is chosen, by hand or by `show_choice`."""

    def __init__(self, size: tuple[int, int] | None, *, has_recipe: bool = False) -> None:
        """`size` is that of the picture in pixels, None for many flat pictures."""
        super().__init__()
        self._size, self._is_clear = size, False
        forms = [form for form in Form if size is not None or form is not Form.OPENRASTER]
        self.formats = Segments([(form.caption, form) for form in forms], tr("Format"))
        self._hint = paragraph("", "hint")
        self._quality = NumberSlider(1, 100, whole=True, name=tr("Quality"))
        self._lossless = Switch(tr("Without loss"))
        self._sizing = Segments(
            (
                (tr("As it is"), Sizing.WHOLE),
                (tr("Percent"), Sizing.PERCENT),
                (tr("Longest side"), Sizing.LONGEST),
            ),
            tr("Size"),
        )
        self._percent = number_field(1, 400, whole=True, unit="%")
        self._longest = number_field(1, Delivery.row("longest").high or 1, whole=True, unit="px")
        self._result = label("", "hint")
        self._grounds = Segments(
            [(tr(name), ground) for name, ground in _GROUNDS], tr("Background")
        )
        self._own = QLineEdit()
        self._own.setAccessibleName(tr("Own background"))
        self._own.setPlaceholderText("#rrggbb")
        self._own.setFixedWidth(86)
        self._profile = Switch(tr("Colour profile"))
        self._mark = Switch(tr("Machine-made mark"))
        self._told = paragraph("", "hint")
        self.recipe = Switch(tr("Include what is needed to make it again"))
        self._lay_out(has_recipe)
        self._connect()

    # ---- what is chosen ---------------------------------------------------------------------

    @property
    def choice(self) -> Delivery:
        """What is chosen."""
        return Delivery(
            form=self.formats.value(),
            quality=self._quality.value(),
            lossless=self._lossless.isChecked(),
            sizing=self._sizing.value(),
            percent=self._percent.value(),
            longest=self._longest.value(),
            background=self._background(),
            profile=self._profile.isChecked(),
            mark=self._mark.isChecked(),
        )

    def show_choice(self, choice: Delivery) -> None:
        """Choose these."""
        self.formats.set(choice.form)
        self._quality.set(choice.quality)
        self._lossless.setChecked(choice.lossless)
        self._percent.setValue(round(choice.percent))
        self._longest.setValue(choice.longest)
        self._sizing.set(choice.sizing)
        known = [ground for _, ground in _GROUNDS]
        self._own.setText("#{:02x}{:02x}{:02x}".format(*choice.background))
        self._grounds.set(choice.background if choice.background in known else None)
        self._profile.setChecked(choice.profile)
        self._mark.setChecked(choice.mark)
        self._refresh()

    def show_clear(self, is_clear: bool) -> None:
        """Offer a background where something is seen through the picture."""
        self._is_clear = is_clear
        self._refresh()

    def show_origin(self, origin: Origin | None) -> None:
        """Say what the mark would say."""
        self._mark.setVisible(origin is not None)
        if origin is None:
            self._told.setText(tr("No engine took part, so nothing is marked."))
        else:
            self._told.setText(tr("The file says that it was {words}.", words=told(origin.words)))

    def show_many(self) -> None:
        """Say what is true of pictures of which each is another."""
        self._told.setText(tr("Each file says what made it."))
        self.show_clear(True)

    def add_row(self, words: str, part: QWidget) -> None:
        """Put a row below."""
        caption = label(words)
        caption.setBuddy(part)
        caption.setMinimumHeight(min(part.sizeHint().height(), 28))
        self._rows.addRow(caption, part)

    def show_row(self, part: QWidget, is_shown: bool) -> None:
        """Show a row that was put below, or hide it."""
        self._rows.setRowVisible(part, is_shown)

    def _background(self) -> tuple[int, int, int]:
        ground: tuple[int, int, int] | None = self._grounds.value()
        if ground is not None:
            return ground
        colour = QColor(self._own.text().strip())
        if not colour.isValid():
            return _WHITE
        return colour.red(), colour.green(), colour.blue()

    # ---- layout and wires -------------------------------------------------------------------

    def _lay_out(self, has_recipe: bool) -> None:
        form = self._rows = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._numbers = QStackedWidget()
        for field, name in ((self._percent, tr("Percent")), (self._longest, tr("Longest side"))):
            field.setAccessibleName(name)
            self._numbers.addWidget(field)
        self._numbers.setFixedSize(104, self._percent.sizeHint().height())
        self._size_row = _beside(self._numbers, self._result)
        self._ground_row = _beside(self._grounds, self._own)
        self._profile_row = _noted(self._profile, tr("sRGB, as all pictures here."))
        rows = [
            (tr("Format"), self.formats),
            ("", self._hint),
            (tr("Quality"), self._quality),
            (tr("Without loss"), self._lossless),
            (tr("Size"), self._sizing),
            ("", self._size_row),
            (tr("Background"), self._ground_row),
            (tr("Colour profile"), self._profile_row),
            (tr("Machine-made"), _noted(self._mark, self._told)),
        ]
        if has_recipe:
            note = tr("Settings and hashes, to make it again.")
            rows.append((tr("Recipe"), _noted(self.recipe, note)))
        for words, part in rows:
            self.add_row(words, part)

    def _connect(self) -> None:
        self.formats.changed.connect(self._alter)
        self._quality.changed.connect(self._alter)
        self._sizing.changed.connect(self._alter)
        self._grounds.changed.connect(self._alter)
        self._percent.valueChanged.connect(self._alter)
        self._longest.valueChanged.connect(self._alter)
        self._own.textChanged.connect(self._alter)
        for switch in (self._lossless, self._profile, self._mark, self.recipe):
            switch.toggled.connect(self._alter)

    def _alter(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        """Show what means something for the format."""
        choice = self.choice
        is_flat = choice.form is not Form.OPENRASTER
        is_other = choice.sizing is not Sizing.WHOLE
        self._hint.setText(tr(HINTS[choice.form]))
        self._rows.setRowVisible(self._quality, choice.has_loss)
        self._rows.setRowVisible(self._lossless, choice.form is Form.WEBP)
        self._rows.setRowVisible(self._sizing, is_flat)
        self._rows.setRowVisible(self._size_row, is_flat and (self._size is not None or is_other))
        self._rows.setRowVisible(self._ground_row, choice.form is Form.JPEG and self._is_clear)
        self._rows.setRowVisible(self._profile_row, is_flat)
        self._own.setVisible(self._grounds.value() is None)
        self._numbers.setVisible(is_other)
        is_percent = choice.sizing is Sizing.PERCENT
        self._numbers.setCurrentWidget(self._percent if is_percent else self._longest)
        if self._size is not None:
            wide, high = choice.size_of(self._size)
            self._result.setText(tr("{width} × {height} px", width=wide, height=high))


def _beside(first: QWidget, second: QWidget) -> QWidget:
    part = QWidget()
    part.setFocusProxy(first)
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(first)
    row.addWidget(second, 1)
    return part


def _noted(switch: Switch, note: str | QWidget) -> QWidget:
    """A switch with what it means beside it."""
    return _beside(switch, paragraph(note, "hint") if isinstance(note, str) else note)
