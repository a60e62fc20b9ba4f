"""The list of layers: what is shown, and that every button is an edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from engines import Problem
from studio.canvas import Blend, Canvas, Layer, new_canvas, set_locked
from studio.document import Document
from ui.dialogs.name import NameDialog
from ui.workspaces.layers_panel import LayersPanel


@pytest.fixture
def document() -> Document[Canvas]:
    layers = tuple(Layer(name=name) for name in ("Sky", "Hills", "Lake"))
    return Document(Canvas(64, 48, layers))


@pytest.fixture
def panel(qtbot: QtBot, document: Document[Canvas]) -> LayersPanel:
    made = LayersPanel(document)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def _names(document: Document[Canvas]) -> list[str]:
    return [layer.name for layer in document.state.layers]


def _choose(panel: LayersPanel, name: str) -> None:
    panel.activate(next(la.id for la in panel._document.state.layers if la.name == name))


def test_the_topmost_layer_is_listed_first(panel: LayersPanel) -> None:
    assert [layer.name for layer in panel.model.values] == ["Lake", "Hills", "Sky"]
    assert panel.active_layer is not None
    assert panel.active_layer.name == "Lake"


def test_a_layer_is_added_above_the_active_one_and_becomes_active(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    _choose(panel, "Sky")
    panel.deeds.add()
    assert _names(document) == ["Sky", "Layer 1", "Hills", "Lake"]
    assert panel.active_layer is not None
    assert panel.active_layer.name == "Layer 1"


def test_deleting_activates_a_neighbour_and_undo_brings_the_layer_back(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    _choose(panel, "Hills")
    panel.deeds.delete()
    assert _names(document) == ["Sky", "Lake"]
    assert panel.active_layer is not None
    document.undo()
    assert _names(document) == ["Sky", "Hills", "Lake"]


def test_the_neighbour_of_a_deleted_layer_is_seen_to_be_chosen(panel: LayersPanel) -> None:
    for name in ("Sky", "Lake"):
        _choose(panel, name)
        panel.deeds.delete()
        assert panel.list.chosen == [panel.active]


def test_the_last_layer_can_be_deleted_and_one_added_again(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    for _ in range(3):
        panel.deeds.delete()
    assert panel.active is None
    panel.deeds.delete()
    panel.deeds.add()
    assert _names(document) == ["Layer 1"]


def test_layers_move_up_and_down_but_not_beyond_the_ends(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    _choose(panel, "Sky")
    panel.deeds.shift(1)
    assert _names(document) == ["Hills", "Sky", "Lake"]
    panel.deeds.shift(-1)
    panel.deeds.shift(-1)
    assert _names(document) == ["Sky", "Hills", "Lake"]


def drag(panel: LayersPanel, start: QPoint, end: QPoint) -> None:
    """Drag with the left button, as a hand does."""
    port, left = panel.list.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=start)
    for step in range(1, 6):
        at = start + (end - start) * step / 5
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), QPointF(port.mapToGlobal(at)),
            Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(port, event)
    QTest.mouseRelease(port, left, pos=end)


@pytest.mark.parametrize(
    ("source", "target", "names"),
    [
        (0, 3, ["Lake", "Sky", "Hills"]),
        (2, 0, ["Hills", "Lake", "Sky"]),
        (1, 1, ["Sky", "Hills", "Lake"]),
        (0, 2, ["Sky", "Lake", "Hills"]),
    ],
)
def test_dropping_a_row_moves_the_layer(
    panel: LayersPanel, document: Document[Canvas], source: int, target: int, names: list[str]
) -> None:
    area = panel.list.visualRect(panel.model.index(source, 0))
    place = panel.list.visualRect(panel.model.index(min(target, 2), 0))
    y = place.bottom() - 4 if target > 2 else place.y() + 4
    drag(panel, area.center(), QPoint(area.center().x(), y))
    assert _names(document) == names


def test_the_eye_hides_and_the_right_edge_locks(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    area = panel.list.visualRect(panel.model.index(0, 0))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(panel.list.viewport(), left, pos=QPoint(area.x() + 12, area.center().y()))
    assert not document.state.layers[2].visible
    QTest.mouseClick(panel.list.viewport(), left, pos=QPoint(area.right() - 8, area.center().y()))
    assert document.state.layers[2].locked
    assert document.history.index == 2


def test_a_drag_of_the_opacity_is_one_step(panel: LayersPanel, document: Document[Canvas]) -> None:
    for percent in (90, 60, 30):
        panel._opacity.moved.emit(percent)
    assert document.state.layers[2].opacity == pytest.approx(0.3)
    assert document.history.index == 1
    panel._opacity.let_go.emit()
    panel._opacity.moved.emit(50)
    assert document.history.index == 2
    document.undo()
    document.undo()
    assert document.state.layers[2].opacity == 1.0


def test_the_blend_mode_is_chosen_from_the_list(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    panel._blend.activated.emit(list(Blend).index(Blend.MULTIPLY))
    assert document.state.layers[2].blend is Blend.MULTIPLY
    _choose(panel, "Sky")
    assert panel._blend.currentText() == "Normal"


def test_a_name_is_typed_in_the_list(panel: LayersPanel, document: Document[Canvas]) -> None:
    _choose(panel, "Hills")
    panel.rename()
    editor = panel.list.focusWidget()
    editor = editor if editor is not None and hasattr(editor, "setText") else None
    panel.rows.renamed.emit(panel.active_layer, "  Mountains ")
    assert _names(document) == ["Sky", "Mountains", "Lake"]
    panel.rows.renamed.emit(panel.active_layer, "   ")
    assert _names(document) == ["Sky", "Mountains", "Lake"]


def test_a_name_is_asked_for_where_the_list_is_out_of_sight(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    _choose(panel, "Hills")
    panel.list.hide()
    panel.rename()
    dialog = panel.window().findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    assert dialog.field.text() == "Hills"
    dialog.field.setText("Mountains")
    dialog.accept()
    assert _names(document) == ["Sky", "Mountains", "Lake"]


def test_duplicate_and_merge_keep_a_sensible_layer_active(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    _choose(panel, "Hills")
    panel.deeds.duplicate()
    assert len(document.state.layers) == 4
    assert panel.active == document.state.layers[2].id
    panel.deeds.merge()
    assert len(document.state.layers) == 3
    assert panel.active == document.state.layers[1].id


def test_only_what_can_be_done_is_enabled(panel: LayersPanel) -> None:
    _choose(panel, "Sky")
    assert not panel._buttons["merge"].isEnabled()
    assert not panel._buttons["down"].isEnabled()
    assert panel._buttons["up"].isEnabled()
    _choose(panel, "Lake")
    assert panel._buttons["merge"].isEnabled()
    assert not panel._buttons["up"].isEnabled()


def test_every_button_has_a_name_and_a_tooltip(panel: LayersPanel) -> None:
    for button in panel._buttons.values():
        assert button.accessibleName()
        assert button.toolTip()


def test_the_panel_shows_another_canvas_of_its_document(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    document.edit("Start", new_canvas(32, 32))
    assert [layer.name for layer in panel.model.values] == ["Layer 1"]
    assert panel.active == document.state.layers[0].id


def test_clipping_and_alpha_lock_are_steps_that_buttons_show(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    left = Qt.MouseButton.LeftButton
    for name in ("clip", "alpha-lock"):
        QTest.mouseClick(panel._buttons[name], left)
        assert panel._buttons[name].isChecked()
    assert document.state.layers[2].clipped
    assert document.state.layers[2].alpha_locked
    document.undo()
    document.undo()
    assert not panel._buttons["clip"].isChecked()
    _choose(panel, "Sky")
    assert not panel._buttons["clip"].isEnabled()
    assert panel._buttons["alpha-lock"].isEnabled()


def test_what_a_locked_layer_refuses_is_told_and_changes_nothing(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    told: list[Problem] = []
    panel.failed.connect(told.append)
    document.edit("Lock layer", set_locked(document.state, panel.active or "", True))
    state = document.state
    panel.deeds.clear()
    panel.deeds.delete()
    assert document.state is state
    assert ["is locked" in problem.title for problem in told] == [True, True]


def test_the_menu_offers_only_what_can_be_done(panel: LayersPanel) -> None:
    _choose(panel, "Sky")
    assert panel.active_layer is not None
    offered = {each.text(): each.isEnabled() for each in panel.menu(panel.active_layer).actions()}
    assert not offered["Merge down"]
    assert not offered["Clip to below"]
    assert offered["Lock alpha"]
    assert offered["Delete"]


def test_without_layers_no_switch_stays_down(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    panel.deeds.clip()
    panel.deeds.lock_alpha()
    for _ in range(3):
        panel.deeds.delete()
    assert panel.active_layer is None
    for name in ("clip", "alpha-lock"):
        assert not panel._buttons[name].isChecked()
        assert not panel._buttons[name].isEnabled()
    panel.deeds.clip()
    panel.deeds.lock_alpha()
    panel.deeds.merge()
    assert document.state.layers == ()


def test_a_screen_reader_says_what_the_row_shows(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    panel.deeds.clip()
    panel.deeds.lock_alpha()
    panel._blend.activated.emit(list(Blend).index(Blend.SOFT_LIGHT))
    panel._opacity.moved.emit(50)
    panel.rows.seen.emit(panel.active_layer)
    row = panel.model.index(0, 0)
    words = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Lake, hidden, clipped, Soft light, 50%, Alpha locked"
    assert panel.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Hills"


def test_flattening_leaves_one_layer_and_can_be_undone(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    panel.deeds.flatten()
    assert len(document.state.layers) == 1
    assert panel.active == document.state.layers[0].id
    document.undo()
    assert _names(document) == ["Sky", "Hills", "Lake"]


def test_a_double_click_on_the_name_lets_one_type_another(
    qtbot: QtBot, panel: LayersPanel, document: Document[Canvas]
) -> None:
    area = panel.list.visualRect(panel.model.index(1, 0))
    at = QPoint(area.x() + 120, area.center().y())
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    editor = panel.list.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Mountains")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _names(document) == ["Sky", "Mountains", "Lake"])


def test_a_click_on_the_eye_twice_renames_nothing(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    area = panel.list.visualRect(panel.model.index(0, 0))
    eye = QPoint(area.x() + 12, area.center().y())
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=eye)
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=eye)
    assert panel.list.findChild(QLineEdit) is None


# ---- groups ---------------------------------------------------------------------------------------


def _row(panel: LayersPanel, name: str) -> QRect:
    names = [layer.name for layer in panel.model.values]
    return panel.list.visualRect(panel.model.index(names.index(name), 0))


def _tree(document: Document[Canvas]) -> str:
    layers = document.state.layers
    names = {layer.id: layer.name for layer in layers}
    return " ".join(f"{names.get(la.parent, '')}/{la.name}" for la in reversed(layers))


def test_the_chosen_layers_are_grouped_and_ungrouped(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    port, left = panel.list.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(port, left, pos=_row(panel, "Lake").center())
    QTest.mouseClick(port, left, Qt.KeyboardModifier.ControlModifier, _row(panel, "Sky").center())
    panel.deeds.group()
    assert _tree(document) == "/Group 1 Group 1/Lake Group 1/Sky /Hills"
    assert panel.active_layer is not None
    assert panel.active_layer.is_group
    panel.deeds.ungroup()
    assert _tree(document) == "/Lake /Sky /Hills"
    document.undo()
    document.undo()
    assert _tree(document) == "/Lake /Hills /Sky"


def test_a_row_taken_out_of_the_choice_is_not_deleted_with_it(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    port, left = panel.list.viewport(), Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(port, left, pos=_row(panel, "Lake").center())
    QTest.mouseClick(port, left, keys, _row(panel, "Hills").center())
    QTest.mouseClick(port, left, keys, _row(panel, "Hills").center())
    assert panel.active_layer is not None
    assert panel.active_layer.name == "Lake"
    QTest.mouseClick(port, left, keys, _row(panel, "Lake").center())
    assert len(panel.chosen) == 1
    panel.deeds.delete()
    assert _tree(document) == "/Hills /Sky"


def test_rows_are_dragged_into_a_group_and_out_of_it(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    _choose(panel, "Lake")
    panel.deeds.group()
    drag(panel, _row(panel, "Sky").center(), _row(panel, "Group 1").center())
    assert _tree(document) == "/Group 1 Group 1/Sky Group 1/Lake /Hills"
    sky = _row(panel, "Sky")
    drag(panel, sky.center(), QPoint(sky.center().x(), _row(panel, "Group 1").y() + 3))
    assert _tree(document) == "/Sky /Group 1 Group 1/Lake /Hills"


def test_a_drop_at_the_left_below_the_last_of_a_group_goes_below_the_group(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    _choose(panel, "Lake")
    panel.deeds.group()
    lake = _row(panel, "Lake")
    drag(panel, _row(panel, "Sky").center(), QPoint(lake.x() + 36, lake.bottom() - 3))
    assert _tree(document) == "/Group 1 Group 1/Lake /Sky /Hills"
    drag(panel, _row(panel, "Sky").center(), QPoint(lake.x() + 90, lake.bottom() - 3))
    assert _tree(document) == "/Group 1 Group 1/Lake Group 1/Sky /Hills"


def test_several_chosen_rows_are_dragged_together(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    port, left = panel.list.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(port, left, pos=_row(panel, "Lake").center())
    QTest.mouseClick(port, left, Qt.KeyboardModifier.ControlModifier, _row(panel, "Hills").center())
    sky = _row(panel, "Sky")
    drag(panel, _row(panel, "Hills").center(), QPoint(sky.center().x(), sky.bottom() - 3))
    assert _tree(document) == "/Sky /Lake /Hills"
    panel.deeds.delete()
    assert _tree(document) == "/Sky"


def test_a_drag_that_scrolls_the_list_moves_the_row_that_was_pressed(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    many = tuple(Layer(name=str(number)) for number in range(40))
    document.edit("Many", Canvas(64, 48, many))
    port, left = panel.list.viewport(), Qt.MouseButton.LeftButton
    start, end = _row(panel, "39").center(), QPoint(150, port.height() - 3)
    QTest.mousePress(port, left, pos=start)
    for at in (start + QPoint(0, 20), end, end):
        panel.list.verticalScrollBar().setValue(panel.list.verticalScrollBar().maximum())
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), QPointF(port.mapToGlobal(at)),
            Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(port, event)
    QTest.mouseRelease(port, left, pos=end)
    assert _names(document)[:2] == ["39", "0"]


def test_a_folded_group_hides_its_rows_and_opens_for_the_active_one(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    _choose(panel, "Hills")
    panel.deeds.group()
    group = _row(panel, "Group 1")
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(panel.list.viewport(), left, pos=QPoint(group.x() + 34, group.center().y()))
    assert [la.name for la in panel.model.values] == ["Lake", "Group 1", "Sky"]
    _choose(panel, "Hills")
    assert [la.name for la in panel.model.values] == ["Lake", "Group 1", "Hills", "Sky"]
    QTest.keyClick(panel.list, Qt.Key.Key_Left)
    QTest.keyClick(panel.list, Qt.Key.Key_Left)
    assert [la.name for la in panel.model.values] == ["Lake", "Group 1", "Sky"]
    QTest.keyClick(panel.list, Qt.Key.Key_Right)
    assert len(panel.model.values) == 4


def test_a_folded_group_opens_for_what_is_dropped_into_it(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    _choose(panel, "Lake")
    panel.deeds.group()
    assert panel.active_layer is not None
    panel.fold(panel.active_layer)
    drag(panel, _row(panel, "Sky").center(), _row(panel, "Group 1").center())
    assert _tree(document) == "/Group 1 Group 1/Sky Group 1/Lake /Hills"
    assert [layer.name for layer in panel.model.values] == ["Group 1", "Sky", "Lake", "Hills"]
    document.undo()
    assert _tree(document) == "/Group 1 Group 1/Lake /Hills /Sky"


def test_only_groups_offer_to_pass_through(panel: LayersPanel, document: Document[Canvas]) -> None:
    panel.deeds.group()
    assert panel._blend.currentText() == "Pass through"
    panel._blend.activated.emit(list(Blend).index(Blend.NORMAL))
    assert not document.state.layers[-1].passes
    panel._blend.activated.emit(panel._blend.count() - 1)
    assert document.state.layers[-1].passes
    _choose(panel, "Sky")
    assert panel._blend.count() == len(Blend)


def test_merging_a_group_leaves_a_layer_of_its_name(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    panel.deeds.group()
    panel.deeds.merge()
    assert _names(document) == ["Sky", "Hills", "Group 1"]
    assert not document.state.layers[2].is_group


def test_files_dropped_between_rows_ask_for_layers_there(
    panel: LayersPanel, document: Document[Canvas]
) -> None:
    found: list[tuple[object, ...]] = []
    panel.pictures_dropped.connect(lambda *what: found.append(what))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/a.png"), QUrl.fromLocalFile("/b.png")])
    at = QPointF(90, _row(panel, "Hills").y() + 2)
    panel.list.dropEvent(
        QDropEvent(
            at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    ((paths, parent, above),) = found
    assert [str(path) for path in paths] == ["/a.png", "/b.png"]  # type: ignore[attr-defined]
    assert (parent, above) == ("", document.state.layers[1].id)


def test_opacity_is_named_beside_its_slider_where_there_is_room(panel: LayersPanel) -> None:
    label = panel._opacity.findChild(QLabel)
    assert label is not None
    for width, shown in ((291, False), (460, True), (291, False)):
        panel.resize(width, 400)
        QApplication.processEvents()
        assert label.isVisible() is shown
        assert panel.width() == width
    assert panel._opacity.toolTip().startswith("Opacity")
