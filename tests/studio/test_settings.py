"""Settings outlive the program, other versions, and damage."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from engines import Problem
from studio.settings import Appearance, Settings, SettingsFile, data_folder


def test_what_is_set_is_there_after_the_next_start() -> None:
    SettingsFile().change(theme="light", autosave=60)
    settings = SettingsFile().settings
    assert (settings.theme, settings.autosave) == (Appearance.LIGHT, 60)


def test_a_change_is_told_once() -> None:
    file, told = SettingsFile(), list[Settings]()
    file.changed.connect(told.append)
    file.change(autosave=60)
    file.change(autosave=60)
    assert [each.autosave for each in told] == [60]


def test_a_value_that_does_not_fit_changes_nothing() -> None:
    file = SettingsFile()
    with pytest.raises(Problem, match="at least 5"):
        file.change(autosave=1)
    assert file.settings == Settings()
    assert not file.path.exists()


def test_keys_of_another_version_are_kept() -> None:
    path = data_folder() / "settings.json"
    path.write_text(json.dumps({"later": 1, "settings": {"hue": 2, "autosave": 9}}))
    file = SettingsFile()
    file.change(theme="dark")
    file.remember(zoom=2)
    data = json.loads(path.read_text())
    assert data["later"] == 1
    assert data["settings"]["hue"] == 2
    assert data["settings"]["autosave"] == 9
    assert data["window"] == {"zoom": 2}


def test_what_is_remembered_while_the_hand_moves_is_written_once_it_rests() -> None:
    file, put_off = SettingsFile(), list[Callable[[], None]]()
    file.put_off = put_off.append
    for number in range(3):
        file.remember(opacity=number)
    assert (file.recall("opacity"), file.path.exists()) == (2, False)
    put_off[-1]()
    assert SettingsFile().recall("opacity") == 2


def test_what_waits_to_be_written_goes_with_the_next_setting() -> None:
    file = SettingsFile()
    file.put_off = lambda deed: None
    file.remember(opacity=2)
    file.change(autosave=60)
    assert SettingsFile().recall("opacity") == 2


def test_one_bad_value_does_not_spoil_the_others() -> None:
    path = data_folder() / "settings.json"
    path.write_text(json.dumps({"settings": {"theme": "pink", "autosave": 9}}))
    assert SettingsFile().settings == Settings(autosave=9)


@pytest.mark.parametrize("text", ["{", "[1]", "\x00\x01", '"x"'])
def test_a_damaged_file_is_moved_aside_and_told(text: str) -> None:
    path = data_folder() / "settings.json"
    path.write_text(text)
    file = SettingsFile()
    assert file.settings == Settings()
    assert file.trouble is not None
    assert path.with_name("settings.json.damaged").read_text() == text
    file.change(autosave=60)
    assert SettingsFile().settings.autosave == 60


def test_recent_files_are_newest_first_and_exist(tmp_path: Path) -> None:
    file = SettingsFile()
    paths = [tmp_path / f"{number}.png" for number in range(12)]
    for path in paths:
        path.touch()
        file.add_recent(path)
    file.add_recent(paths[5])
    paths[11].unlink()
    recent = SettingsFile().recent
    assert recent[0] == paths[5]
    assert recent[1] == paths[10]
    assert len(recent) == 9


def test_a_folder_that_cannot_be_written_is_no_disaster(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    file = SettingsFile(tmp_path / "file" / "settings.json")
    file.change(autosave=60)
    assert file.settings.autosave == 60


def test_the_settings_become_the_environment_of_engine_workers() -> None:
    assert Settings().environment() == {}
    chosen = Settings(threads=3, graphics_card=False).environment()
    assert chosen["OMP_NUM_THREADS"] == "3"
    assert chosen["CUDA_VISIBLE_DEVICES"] == ""
