"""A person's choices survive, whatever happens to the file they lie in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from comms_planner import paths
from comms_planner.errors import PlannerError
from comms_planner.preferences import RECENT_KEPT, Preferences, WindowState


def test_nothing_kept_means_the_systems_language_and_theme() -> None:
    fresh = Preferences.load()
    assert (fresh.language, fresh.theme, fresh.last_file) == ("system", "system", "")


def test_a_choice_is_there_again_at_the_next_start() -> None:
    Preferences.load().change(language="zh", theme="dark", user_name="王芳")
    again = Preferences.load()
    assert (again.language, again.theme, again.user_name) == ("zh", "dark", "王芳")


def test_what_is_noted_in_passing_is_written_with_the_next_choice_or_when_asked_to() -> None:
    kept = Preferences.load()
    kept.note(calendar_view="year")
    assert kept.calendar_view == "year"
    assert Preferences.load().calendar_view == "month"
    kept.change(theme="dark")
    assert Preferences.load().calendar_view == "year"
    kept.note(calendar_view="week")
    kept.keep()
    assert Preferences.load().calendar_view == "week"
    paths.config().joinpath("preferences.json").unlink()
    kept.keep()
    assert not paths.config().joinpath("preferences.json").exists(), "nothing new to write"


def test_recent_plans_are_few_and_the_newest_comes_first(tmp_path: Path) -> None:
    kept = Preferences.load()
    for number in range(RECENT_KEPT + 3):
        kept.opened(tmp_path / f"{number}.commsplan")
    kept.opened(tmp_path / "5.commsplan")
    again = Preferences.load()
    assert again.recent[0] == again.last_file == str(tmp_path / "5.commsplan")
    assert len(again.recent) == len(set(again.recent)) == RECENT_KEPT
    again.forget(again.recent[1])
    assert len(Preferences.load().recent) == RECENT_KEPT - 1


def test_what_was_last_seen_is_kept_for_each_plan(tmp_path: Path) -> None:
    kept = Preferences.load()
    kept.seen(tmp_path / "a.commsplan", 7)
    kept.seen(tmp_path / "b.commsplan", 2)
    assert Preferences.load().last_seen == {
        str(tmp_path / "a.commsplan"): 7,
        str(tmp_path / "b.commsplan"): 2,
    }


def test_whose_work_is_looked_at_is_kept_for_each_plan(tmp_path: Path) -> None:
    kept = Preferences.load()
    kept.work_of(tmp_path / "a.commsplan", 7)
    kept.work_of(tmp_path / "b.commsplan", 2)
    kept.work_of(tmp_path / "a.commsplan", None)
    assert Preferences.load().whose_work == {str(tmp_path / "b.commsplan"): 2}


@pytest.mark.parametrize("damage", ["{", "[1, 2]", "\x00\x01", '{"language": '])
def test_a_damaged_file_is_set_aside_and_defaults_are_used(damage: str) -> None:
    Preferences.load().change(theme="dark")
    file = paths.config() / "preferences.json"
    file.write_text(damage, encoding="utf-8")
    assert Preferences.load().theme == "system"
    assert (paths.config() / "preferences.damaged.json").read_text(encoding="utf-8") == damage
    assert not file.exists()


def test_a_value_that_makes_no_sense_takes_its_default() -> None:
    paths.config().mkdir(parents=True)
    odd = {"language": "xx", "theme": "dark", "recent": [1], "last_seen": {"a": "b"}, "more": 1}
    (paths.config() / "preferences.json").write_text(json.dumps(odd), encoding="utf-8")
    kept = Preferences.load()
    assert (kept.language, kept.theme, kept.recent, kept.last_seen) == ("system", "dark", (), {})


def test_a_wrong_choice_in_our_own_code_is_an_error() -> None:
    with pytest.raises(ValueError, match="language"):
        Preferences.load().change(language="fr")


def test_a_folder_that_cannot_be_written_is_said_plainly(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    with pytest.raises(PlannerError, match="could not be kept"):
        Preferences(folder=blocked).change(theme="dark")


def test_the_place_of_the_window_lies_in_a_file_of_its_own() -> None:
    folder = paths.config()
    WindowState("AAEC", "calendar").save(folder)
    assert WindowState.load(folder) == WindowState("AAEC", "calendar")
    assert not (folder / "preferences.json").exists()
    (folder / "window.json").write_text("?", encoding="utf-8")
    assert WindowState.load(folder) == WindowState()


def test_writing_leaves_nothing_beside_the_file() -> None:
    Preferences.load().change(theme="light")
    assert [f.name for f in paths.config().iterdir()] == ["preferences.json"]
