"""A pack is chosen, written beside the window, and can be opened."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from comms_planner.ui.screens.packs.view import PacksScreen
from comms_planner.ui.widgets.list_row import ListRow
from comms_planner.ui.window import Window


@pytest.fixture
def packs(real_window: Window) -> PacksScreen:
    real_window.navigate("packs")
    screen = real_window.screen_of("packs")
    assert isinstance(screen, PacksScreen)
    return screen


def test_a_programme_is_asked_only_for_the_action_plan(packs: PacksScreen) -> None:
    choices = packs.choices
    assert choices.kind == "D"
    assert choices.flagship.control.count() == 6
    choices.flagship.load(choices.flagship.control.itemData(2))
    assert choices.order().flagship == choices.flagship.control.itemData(2)
    choices.choose("E")
    assert choices.flagship.isHidden()
    assert choices.order().flagship is None


def test_reach_starts_with_the_plan_and_years_may_come_in_any_order(packs: PacksScreen) -> None:
    packs.choices.choose("F")
    order = packs.choices.order()
    assert order.first == dt.date(2020, 1, 1)
    packs.choices.first.load(2026)
    packs.choices.last.load(2021)
    order = packs.choices.order()
    assert (order.first, order.last) == (dt.date(2021, 1, 1), dt.date(2026, 12, 31))
    assert packs.choices.file_name(order) == "Reach and results 2021-2026 (en).pdf"


@pytest.mark.parametrize("kind", ["D", "E", "F"])
def test_each_pack_is_written_whole(
    packs: PacksScreen, real_window: Window, tmp_path: Path, qtbot: QtBot, kind: str
) -> None:
    packs.choices.choose(kind)
    packs.choices.language.set_current("zh")
    target = tmp_path / "pack.pdf"
    packs.make(packs.choices.order(), target)
    assert not packs.write.isEnabled()
    qtbot.waitUntil(packs.write.isEnabled, timeout=60_000)
    assert packs.banner.text() == ""
    assert target.read_bytes().startswith(b"%PDF")
    assert packs.written.findChildren(ListRow)[0].accessibleName().startswith("pack.pdf")
    assert real_window.furniture.toast.text() == "pack.pdf is ready."


def test_a_cancelled_pack_leaves_the_old_file(
    packs: PacksScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "pack.pdf"
    target.write_text("the old one", encoding="utf-8")
    packs.make(packs.choices.order(), target)
    packs.progress.cancel.click()
    qtbot.waitUntil(packs.write.isEnabled, timeout=60_000)
    assert target.read_text(encoding="utf-8") == "the old one"
    assert packs.working.isHidden()


def test_a_folder_that_is_gone_is_said(packs: PacksScreen, tmp_path: Path, qtbot: QtBot) -> None:
    packs.make(packs.choices.order(), tmp_path / "gone" / "pack.pdf")
    qtbot.waitUntil(packs.write.isEnabled, timeout=60_000)
    assert "pack.pdf" in packs.banner.text()


def test_the_name_asked_for_gets_its_ending(
    packs: PacksScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    monkeypatch.setattr(packs, "make", lambda order, target: made.append(target))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "October"), ""))
    packs.write.click()
    assert made == [tmp_path / "October.pdf"]
