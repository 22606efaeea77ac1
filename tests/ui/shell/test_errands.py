"""What the File menu does with plan files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.errors import PlannerError
from comms_planner.services.opening import Opened
from comms_planner.ui.shell import files, rescue
from comms_planner.ui.shell.doors import Doors
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.window import Window
from tests.ui.conftest import Asked, FakePlanner, ListScreen, opened


def test_a_new_plan_is_made_and_shown(
    window: Window, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = tmp_path / "Next.commsplan"
    monkeypatch.setattr(files, "ask_new", lambda *_: wanted)
    window.furniture.errands.new()
    assert asked.created == asked.opened == [wanted]
    assert window.planner.path == wanted


def test_another_plan_is_opened_and_this_one_let_go(
    window: Window,
    planner: FakePlanner,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "Other.commsplan"
    monkeypatch.setattr(files, "ask_open", lambda *_: other)
    window.furniture.errands.open()
    assert planner.done == ["close"]
    assert window.planner.path == other
    assert window.context.preferences.recent[0] == str(other)


def test_the_plan_that_is_shown_is_not_opened_twice(window: Window, asked: Asked) -> None:
    window.furniture.errands.open_path(window.planner.path)
    assert asked.opened == []


def test_giving_up_changes_nothing(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    before = window.planner
    monkeypatch.setattr(files, "ask_open", lambda *_: None)
    monkeypatch.setattr(files, "ask_new", lambda *_: None)
    window.furniture.errands.open()
    window.furniture.errands.new()
    assert window.planner is before


def test_a_plan_that_cannot_be_opened_leaves_this_one(
    window: Window, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise PlannerError("“{name}” is not a plan.", name="photo.jpg")

    monkeypatch.setattr(type(window._doors), "open", property(lambda _: refuse), raising=False)
    before = window.planner
    window.furniture.errands.open_path(tmp_path / "photo.jpg")
    assert window.planner is before
    assert window.frame.banner.text() == "“photo.jpg” is not a plan."
    assert window.frame.banner.isVisible()


def test_where_the_file_has_gone_the_copy_that_was_kept_is_one_click_away(
    window: Window, asked: Asked, tmp_path: Path
) -> None:
    gone = PlannerError("“Plan” was moved.")
    window.complain(gone)
    assert not [b for b in window.frame.banner.findChildren(Button) if b.text()]
    gone.instead = str(tmp_path / "Plan recovered.commsplan")
    window.complain(gone)
    next(b for b in window.frame.banner.findChildren(Button) if b.text()).click()
    assert asked.opened == [tmp_path / "Plan recovered.commsplan"]


def test_a_backup_is_put_back_and_the_plan_shown_again(
    window: Window, planner: FakePlanner, asked: Asked, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.commsplan"
    window.context.signals.restore_asked.emit(backup)
    assert planner.done[0] == "close"
    assert asked.restored == [(backup, planner.path)]
    assert window.planner.path == planner.path
    assert window.planner is not planner
    toast = window.furniture.toast
    assert "newest" in toast.text()
    QApplication.processEvents()
    room = toast.parentWidget()
    assert room is not None
    assert room.height() - toast.geometry().bottom() < toast.height()


@pytest.fixture
def unsaved(window: Window, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A screen with something typed in it, where the person stays."""
    asked: list[str] = []
    monkeypatch.setattr(ListScreen, "may_go", lambda self: bool(asked.append(self.objectName())))
    return asked


def test_nothing_typed_is_lost_to_another_plan(
    window: Window, unsaved: list[str], asked: Asked, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    before = window.planner
    monkeypatch.setattr(files, "ask_open", lambda *_: tmp_path / "Other.commsplan")
    monkeypatch.setattr(files, "ask_new", lambda *_: tmp_path / "New.commsplan")
    window.furniture.errands.open()
    window.furniture.errands.new()
    window.furniture.errands.open_path(tmp_path / "Recent.commsplan")
    window.context.signals.restore_asked.emit(tmp_path / "backup.commsplan")
    assert len(unsaved) == 4
    assert window.planner is before
    assert asked.opened == asked.created == asked.restored == []


def foreign(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every plan but the new one be one with a foreign trigger."""

    class Foreign(PlannerError):
        importable = True

    def refuse(doors: Doors) -> Callable[[Path], Opened]:
        def open_path(path: Path) -> Opened:
            if path.stem == "odd":
                raise Foreign("“{name}” holds “trigger <b>spy”.", name=path.name)
            return opened(FakePlanner(path))

        return open_path

    monkeypatch.setattr(type(window._doors), "open", property(refuse), raising=False)


def test_a_plan_with_something_foreign_in_it_gives_its_data_to_a_new_one(
    window: Window, asked: Asked, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign(window, monkeypatch)
    wanted, said = tmp_path / "saved.commsplan", []

    def offered(_: object, name: str) -> Path:
        said.append(name)
        return wanted

    def agreed(*words: object, **_: object) -> bool:
        said.append(str(words[3]))
        return True

    monkeypatch.setattr(rescue, "confirm", agreed)
    monkeypatch.setattr(files, "ask_new", offered)
    window.furniture.errands.open_path(tmp_path / "odd.commsplan")
    qtbot.waitUntil(lambda: window.planner.path == wanted)
    assert said == ["“odd.commsplan” holds “trigger <b>spy”.", "odd, data only"]
    assert asked.imported == [(tmp_path / "odd.commsplan", wanted)]
    (dialog,) = window.findChildren(rescue.LeftOutDialog)
    assert dialog.list.toPlainText().splitlines() == [
        "Damaged in the file, so that some are missing: person",
        "action 7, left out: Give it a title or a name, in English or in Chinese.",
        "action 8, taken in without one field: “time zone” holds a value that a plan cannot keep.",
    ]


def test_a_foreign_plan_that_nobody_wants_changes_nothing(
    window: Window, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign(window, monkeypatch)
    before = window.planner
    monkeypatch.setattr(rescue, "confirm", lambda *_, **__: False)
    window.furniture.errands.open_path(tmp_path / "odd.commsplan")
    monkeypatch.setattr(rescue, "confirm", lambda *_, **__: True)
    monkeypatch.setattr(files, "ask_new", lambda *_: None)
    window.furniture.errands.open_path(tmp_path / "odd.commsplan")
    assert window.planner is before
    assert asked.imported == []


def test_the_small_windows_open(window: Window, qtbot: QtBot) -> None:
    window.furniture.errands.shortcuts()
    window.furniture.errands.about()
    titles = [w.windowTitle() for w in window.findChildren(QWidget) if w.isWindow()]
    assert {"Keyboard shortcuts", "About Comms Planner"} <= set(titles)


def test_an_exported_plan_becomes_a_new_one_where_somebody_says(
    window: Window, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    source, target = tmp_path / "plan.json", tmp_path / "Again.commsplan"
    monkeypatch.setattr(files, "ask_open", lambda *_: source)
    monkeypatch.setattr(files, "ask_new", lambda *_: target)
    window.furniture.errands.open()
    qtbot.waitUntil(lambda: asked.opened == [target])
    assert asked.imported == [(source, target)]
