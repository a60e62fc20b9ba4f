"""ExportDialog: where a picture goes, in which form, what goes with it, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from engines import Problem
from studio import media
from studio.batch import file_name
from studio.export import Delivery, Draft, Form, Proof
from studio.jobs import Job, JobQueue
from ui.dialogs.export_form import DeliveryForm
from ui.dialogs.export_loupe import GAP, Loupe
from ui.dialogs.frame import Frame
from ui.language import bytes_in_words, in_words, tr
from ui.widgets import ElidedLabel, Spinner, icon_button, label, paragraph, push_button

_PATIENCE_MS = 120
"""How long nothing must change before the picture is encoded."""


@dataclass(frozen=True)
class Export:
    """What the person decided: the file, its form, and whether the recipe goes along."""

    path: Path
    choice: Delivery
    with_recipe: bool = False


class ExportDialog(Frame):
    """Asks for form and file, and shows what the file will be; `answer` is what was decided."""

    def __init__(
        self,
        folder: Path,
        title: str,
        proof: Proof | None = None,
        jobs: JobQueue | None = None,
        *,
        choice: Delivery | None = None,
        recipe: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Without `proof` and `jobs` there is no preview; without `recipe` none is offered."""
        super().__init__(parent, tr("Export picture"), tr("Export picture"))
        self._proof, self._jobs, self._recipe_json = proof, jobs, recipe
        self._looks: list[Job] = []
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._encode)
        size = proof.size if proof is not None else None
        self.form = DeliveryForm(size, has_recipe=recipe is not None)
        self.loupe, self._busy = Loupe(), Spinner()
        self._before, self._after = label(tr("Original"), "heading"), ElidedLabel()
        self._trouble = paragraph("", "danger")
        self._path = QLineEdit()
        self._path.setAccessibleName(tr("File"))
        self._there = paragraph("", "danger")
        self._is_impossible = False
        self._lay_out()
        self.add_button(push_button(tr("Cancel"), self.reject))
        self._button = self.add_button(push_button(tr("Export"), self.accept), main=True)
        self.form.show_choice(choice or Delivery())
        self._path.setText(
            str(folder / f"{file_name(title) or tr('Picture')}{self.form.choice.form.value}")
        )
        self._connect()
        self._check()
        self._change()
        self._path.setFocus()
        path = Path(self._path.text())
        self._path.setSelection(len(str(path)) - len(path.name), len(path.stem))

    @property
    def answer(self) -> Export:
        """What was decided."""
        path = Path(self._path.text().strip()).expanduser()
        choice = self.form.choice
        if Form.of(path) is None:
            path = path.with_name(path.name + choice.form.value) if path.name else path
        return Export(path, choice, self.form.recipe.isChecked())

    # ---- layout and wires -------------------------------------------------------------------

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(24)
        if self._proof is not None:
            columns.addLayout(self._seen(), 1)
            self.setMinimumSize(860, 440)
            self.resize(1020, 560)
        else:
            self.setMinimumWidth(520)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.form)
        side.addStretch(1)
        held = QWidget()
        held.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        held.setFixedWidth(476)
        columns.addWidget(held)
        self.body.addLayout(columns, 1)
        self.body.addLayout(self._below())

    def _seen(self) -> QVBoxLayout:
        """The loupe, with captions above its halves."""
        captions = QHBoxLayout()
        captions.setSpacing(GAP)
        after = QHBoxLayout()
        after.setSpacing(6)
        after.addWidget(self._after, 1)
        after.addWidget(self._busy)
        captions.addWidget(self._before, 1)
        captions.addLayout(after, 1)
        keep = self._busy.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(keep)
        seen = QVBoxLayout()
        seen.setSpacing(6)
        seen.addLayout(captions)
        seen.addWidget(self.loupe, 1)
        seen.addWidget(self._trouble)
        self._trouble.hide()
        return seen

    def _below(self) -> QFormLayout:
        """The file, and what is in its way."""
        where = QHBoxLayout()
        where.setSpacing(4)
        where.addWidget(self._path, 1)
        where.addWidget(icon_button("folder", tr("Choose a place"), self._browse))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        words = label(tr("File"))
        words.setMinimumHeight(self._path.sizeHint().height())
        form.addRow(words, where)
        form.addRow("", self._there)
        return form

    def _connect(self) -> None:
        self.form.formats.changed.connect(self._use)
        self.form.changed.connect(self._change)
        self._path.textChanged.connect(self._check)

    # ---- the file ---------------------------------------------------------------------------

    def _use(self, form: Form) -> None:
        path = Path(self._path.text())
        if path.name and Form.of(path) is not form:
            self._path.setText(str(path.with_suffix(form.value)))

    def _check(self) -> None:
        """Say what the name means: another format, a file that is there, no such folder."""
        text = self._path.text().strip()
        path = self.answer.path
        told, is_there = "", path.is_file()
        if is_there:
            told = tr("“{name}” is there already.", name=path.name)
        elif path.name:
            told = _obstacle(path)
        self._there.setText(told)
        self._there.setVisible(bool(told))
        self._button.setText(tr("Replace") if is_there else tr("Export"))
        is_good = bool(path.name) and (is_there or not told)
        self._button.setEnabled(is_good and not self._is_impossible)
        form = Form.of(Path(text))
        if form is not None and form is not self.form.formats.value():
            self.form.formats.set(form)

    def _browse(self) -> None:
        kinds = tr("Pictures (*.png *.jpg *.jpeg *.webp *.ora)")
        path, _ = QFileDialog.getSaveFileName(self, tr("Export picture"), self._path.text(), kinds)
        if path:
            self._path.setText(path)

    # ---- the preview ------------------------------------------------------------------------

    def _change(self) -> None:
        """Something else is chosen: look at it when the hand rests."""
        if self._proof is None or self._jobs is None:
            return
        self._after.show_text(f"{self.form.choice.form.caption}, …")
        self.loupe.mark_stale()
        self._busy.show()
        self._timer.start()

    def _encode(self) -> None:
        assert self._proof is not None
        assert self._jobs is not None
        self._forget()
        choice, jobs = self.form.choice, self._jobs
        recipe = self._recipe_json if self.form.recipe.isChecked() else None
        proof = self._proof
        works = [lambda progress: proof.draft(choice, recipe, progress)]
        if not choice.has_loss:  # the pixels are known long before the size
            works.insert(0, lambda progress: proof.glance(choice))
        self._looks = [
            jobs.run_export(tr("Look at the export"), work, self._show, self._fail, is_long=False)
            for work in works
        ]

    def _show(self, draft: Draft) -> None:
        self._tell_trouble("")
        self.loupe.show_pair(draft.before, draft.after)
        self.form.show_clear(draft.is_clear)
        self.form.show_origin(draft.origin)
        if draft.bytes is not None:
            self._busy.hide()
            self._after.show_text(f"{draft.form.caption}, {bytes_in_words(draft.bytes)}")

    def _forget(self) -> None:
        """Want no longer what is still looked at; what waits costs nothing."""
        for job in self._looks:
            job.cancel()
        self._looks = []

    def _fail(self, problem: Problem) -> None:
        self._forget()
        self._busy.hide()
        self._after.show_text(self.form.choice.form.caption)
        self._tell_trouble(in_words(problem))

    def _tell_trouble(self, text: str) -> None:
        self._is_impossible = bool(text)
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
        self._check()

    def done(self, result: int) -> None:
        """Close; what is still looked at is wanted no longer."""
        self._leave()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        super().closeEvent(event)

    def _leave(self) -> None:
        self._timer.stop()
        self._forget()


def _obstacle(path: Path) -> str:
    """Why a file cannot be put there; empty when it can."""
    try:
        media.check_place(path)
    except Problem as problem:
        return in_words(problem)
    return ""
