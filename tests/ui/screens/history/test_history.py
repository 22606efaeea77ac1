"""The log reads as sentences, and each state can be gone back to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, backups, matrix
from comms_planner.ui.screens.history import backups as backup_list
from comms_planner.ui.screens.history import changes
from comms_planner.ui.screens.history.view import HistoryScreen
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.window import Window


@pytest.fixture
def screen(real_window: Window) -> HistoryScreen:
    planner = real_window.planner
    cell = planner.read(matrix.cells)[0].id
    number = planner.write(actions.add, Bilingual("Op-ed", "专栏"), cell_id=cell)
    planner.write(actions.rename, number, Bilingual("Open letter", "公开信"))
    real_window.navigate("history")
    shown = real_window.screen_of("history")
    assert isinstance(shown, HistoryScreen)
    return shown


def words(screen: HistoryScreen) -> list[str]:
    return [label.text() for label in screen.changes.findChildren(PlainLabel)]


def test_changes_are_told_in_sentences_latest_first(screen: HistoryScreen) -> None:
    said = words(screen)
    assert any("Open letter" in sentence and "Op-ed" in sentence for sentence in said)
    assert max(screen.changes._lines) == next(iter(screen.changes._lines))


def test_the_latest_state_has_no_way_back(screen: HistoryScreen) -> None:
    first, *others = screen.changes._lines.values()
    assert first.restore.isHidden()
    assert all(not line.restore.isHidden() for line in others)


def test_going_back_takes_later_changes_back_and_can_be_undone(
    screen: HistoryScreen, real_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "confirm", lambda *_, **__: True)
    planner = real_window.planner
    line = list(screen.changes._lines.values())[1]
    line.restore.click()
    assert [a.title.en for a in planner.read(actions.rows)] == ["Op-ed"]
    qtbot.waitUntil(lambda: "now" in str(screen.changes.grab().size()) or len(words(screen)) > 0)
    toast = real_window.furniture.toast
    assert toast.text().startswith("The plan is as it was on")
    next(b for b in toast.findChildren(QPushButton) if b.text() == "Undo").click()
    assert [a.title.en for a in planner.read(actions.rows)] == ["Open letter"]


def test_no_means_no(
    screen: HistoryScreen, real_window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "confirm", lambda *_, **__: False)
    list(screen.changes._lines.values())[1].restore.click()
    assert [a.title.en for a in real_window.planner.read(actions.rows)] == ["Open letter"]


def test_a_backup_is_listed_and_can_be_put_back(
    screen: HistoryScreen, real_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_list, "confirm", lambda *_, **__: True)
    planner, path = real_window.planner, real_window.planner.path
    screen.reveal(backups=True)
    back_up = screen.backups.card.findChildren(QPushButton)[0]
    qtbot.mouseClick(back_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(screen.backups.card.findChildren(QPushButton)) == 2, timeout=10_000)
    action = planner.read(actions.rows)[0].id
    planner.write(actions.rename, action, Bilingual("Changed since"))
    screen.backups.card.findChildren(QPushButton)[1].click()
    assert real_window.planner is not planner
    assert [a.title.en for a in real_window.planner.read(actions.rows)] == ["Open letter"]
    assert len(backups.list_backups(path)) == 2  # what it was before is kept too


def test_older_changes_come_on_demand(
    screen: HistoryScreen, real_window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.changes._wanted = 1
    screen.changes.refresh()
    assert len(screen.changes._lines) == 1
    screen.changes._older()
    assert len(screen.changes._lines) >= 3
