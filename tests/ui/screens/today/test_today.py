"""The morning's page shows what is late, due, coming and changed, and leads there."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.preferences import Preferences
from comms_planner.services import actions, history, matrix
from comms_planner.ui.screens.today import view
from comms_planner.ui.screens.today.view import TodayScreen
from comms_planner.ui.widgets.list_row import ListRow
from comms_planner.ui.window import Window

DAY = dt.date(2026, 11, 22)


@pytest.fixture
def today(real_window: Window, monkeypatch: pytest.MonkeyPatch) -> TodayScreen:
    monkeypatch.setattr(view, "_today", lambda: DAY)
    planner = real_window.planner
    cell = planner.read(matrix.cells)[2].id
    for title, ends in (("Late", -3), ("Soon", 2), ("Later", 10), ("Far", 40), ("Undated", None)):
        day = DAY + dt.timedelta(ends) if ends is not None else None
        planner.write(actions.add, Bilingual(title), cell_id=cell, starts=day, ends=day)
    real_window.navigate("today")
    screen = real_window.screen_of("today")
    assert isinstance(screen, TodayScreen)
    screen.refresh()
    return screen


def titles(screen: TodayScreen, card: str) -> list[str]:
    QApplication.processEvents()
    rows = getattr(screen, card).findChildren(ListRow)
    return [row.accessibleName() for row in rows if not row.isHidden()]


def test_late_work_and_due_work_stand_apart(today: TodayScreen) -> None:
    assert [t.split(",")[0] for t in titles(today, "overdue")] == ["Late"]
    assert [t.split(",")[0] for t in titles(today, "due")] == ["Soon", "Later"]
    assert today.late.number.text() == "1"
    assert today.soon.number.text() == "2"
    assert today.undated.number.text() == "1"


def test_late_says_how_late(today: TodayScreen) -> None:
    assert "3 day" in titles(today, "overdue")[0]


def test_coming_moments_count_down(today: TodayScreen) -> None:
    coming = titles(today, "moments")
    assert coming
    assert all("in " in row or "today" in row for row in coming)


def test_done_work_leaves_the_page_by_itself(
    today: TodayScreen, real_window: Window, qtbot: QtBot
) -> None:
    planner = real_window.planner
    late = next(a for a in planner.read(actions.rows) if a.title.en == "Late")
    planner.write(actions.set_status, late.id, "done")
    qtbot.waitUntil(lambda: titles(today, "overdue") == [])
    assert not today.overdue.isVisible()


def test_changes_are_listed_until_the_window_closes(
    today: TodayScreen, real_window: Window
) -> None:
    assert len(titles(today, "changes")) >= 5
    path, latest = real_window.planner.path, real_window.planner.read(history.latest)
    real_window.close()
    assert Preferences.load().last_seen == {str(path): latest}


def test_a_row_leads_to_its_thing(
    today: TodayScreen, real_window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = today.changes.findChildren(ListRow)[0]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: real_window.current == "history")


def test_a_new_day_turns_the_page(
    today: TodayScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view, "_today", lambda: DAY + dt.timedelta(5))
    today._turn_the_page()
    qtbot.waitUntil(lambda: today.late.number.text() == "2")
