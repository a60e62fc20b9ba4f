"""Themes: tokens that can be read, a style sheet without holes, icons that follow."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from pytestqt.qtbot import QtBot

from ui import app, theme

TEXTS = [
    (ink, ground)
    for ink in ("text", "muted", "danger", "warning")
    for ground in ("window", "panel", "field")
] + [("text", "raised"), ("text", "pressed"), ("text", "selection"),
     ("accent_text", "accent"), ("accent_text", "accent_hover")] + [
    (ink, ground)
    for ink in ("muted", "focus")
    for ground in ("window", "panel", "field", "raised", "selection")
]  # fmt: skip
PARTS = [
    ("focus", ground)
    for ground in ("window", "panel", "field", "raised", "selection", "pressed", "canvas")
] + [("accent", ground) for ground in ("window", "panel", "field")] + [
    ("edge", "field"), ("edge", "panel"),
    ("danger", "raised"), ("warning", "raised"), ("text", "pressed"), ("text", "canvas")]  # fmt: skip
"""Rings, knobs, underlines and signs, and what they lie on."""


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_every_text_can_be_read(name: str, ink: str, ground: str) -> None:
    colours = theme.load(name).colours
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize(("part", "ground"), PARTS)
def test_rings_knobs_and_signs_stand_out(name: str, part: str, ground: str) -> None:
    colours = theme.load(name).colours
    assert contrast(colours[part], colours[ground]) >= 3


def test_the_themes_have_the_same_tokens() -> None:
    dark, light = (theme.load(name) for name in theme.THEMES)
    assert set(dark.colours) == set(light.colours)
    assert dark.dark
    assert not light.dark


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_style_sheet_has_no_holes_and_its_pictures_are_there(name: str) -> None:
    sheet = theme.load(name).style_sheet()
    assert "$" not in sheet
    pictures = re.findall(r'url\("(.+?)"\)', sheet)
    assert pictures
    for picture in pictures:
        text = Path(picture).read_text()
        drawn = set(re.findall(r'stroke="(#\w{6})"', text))
        assert drawn <= set(theme.load(name).colours.values())


def test_every_icon_draws_something_in_its_colour_alone(qtbot: QtBot) -> None:
    names = sorted(path.stem for path in (theme.RESOURCES / "icons").glob("*.svg"))
    assert len(names) > 30
    for name in names:
        image = theme.render(name, "#ff0000", QSize(48, 48))
        inks = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)
                if image.pixelColor(x, y).alpha() > 250}  # fmt: skip
        assert inks == {"#ff0000"}, name


def test_an_icon_follows_the_theme(qtbot: QtBot) -> None:
    theme.use("dark")
    icon = theme.icon("add")
    before = middle(icon)
    theme.use("light")
    assert before == theme.load("dark").colours["text"]
    assert middle(icon) == theme.load("light").colours["text"]
    theme.use("dark")


def test_an_icon_is_as_sharp_as_the_screen(qtbot: QtBot) -> None:
    pixmap = theme.icon("brush").pixmap(QSize(20, 20), 2.0)
    assert pixmap.size() == QSize(40, 40)
    assert pixmap.devicePixelRatio() == 2


def test_an_icon_without_room_draws_nothing_and_does_not_complain(qtbot: QtBot) -> None:
    picture = QPixmap(8, 8)
    painter = QPainter(picture)
    theme.icon("brush").paint(painter, QRect(2, 2, 0, 4))
    painter.end()


def test_a_copied_icon_still_draws(qtbot: QtBot) -> None:
    copy = QIcon(theme.icon("add"))
    copy.addPixmap(theme.icon("brush").pixmap(QSize(8, 8)))  # makes Qt clone the engine
    assert middle(copy) == theme.present().colours["text"]


def middle(icon: QIcon) -> str:
    return icon.pixmap(QSize(24, 24), 1.0).toImage().pixelColor(12, 12).name()


def test_using_a_theme_gives_the_application_its_palette(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication

    theme.use("light")
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window == QColor(theme.load("light").colours["panel"])
    theme.use("dark")


def test_a_theme_that_follows_the_desktop_follows_it_live(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = app.make_application()
    monkeypatch.setattr(theme, "resolve", lambda choice: "light" if choice == "system" else choice)
    theme.use("dark")
    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.present().name == "dark"  # a choice of one's own stays
    monkeypatch.setattr(theme, "resolve", lambda choice: "dark")
    theme.use("system")
    monkeypatch.setattr(theme, "resolve", lambda choice: "light")
    app._follow_desktop()
    assert theme.present().name == "light"
    monkeypatch.undo()
    theme.use("dark")


def test_the_desktop_decides_where_nothing_else_is_chosen(qtbot: QtBot) -> None:
    assert theme.resolve("system") in theme.THEMES
    assert theme.resolve("light") == "light"


@pytest.mark.parametrize(
    ("dark", "what"),
    [
        ("title = ", "no TOML"),
        ('title = "Dark"\ndark = true\n[colours]\nwindow = "#000000"', "names that are missing"),
        (None, "no file"),
    ],
    ids=["no TOML", "names missing", "no file"],
)
def test_a_broken_theme_is_told_and_the_other_one_is_worn(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    dark: str | None,
    what: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    copy = tmp_path / "resources"
    shutil.copytree(theme.RESOURCES / "themes", copy / "themes")
    file = copy / "themes" / "dark.toml"
    file.unlink() if dark is None else file.write_text(dark)
    monkeypatch.setattr(theme, "RESOURCES", copy)
    theme._read.cache_clear()
    theme.load.cache_clear()
    try:
        assert theme.use("dark").name == "light", what
        found = theme.trouble()
        assert found is not None
        assert "“dark” cannot be read" in str(found)
    finally:
        monkeypatch.undo()
        theme._read.cache_clear()
        theme.load.cache_clear()
        theme._Present.trouble = None
        theme.use("dark")
        caplog.clear()


def test_a_colour_that_is_none_is_no_theme() -> None:
    dark = theme.load("dark")
    with pytest.raises(ValueError, match="warning is no colour"):
        theme._whole(replace(dark, colours={**dark.colours, "warning": "reddish"}))
