from __future__ import annotations

import datetime as dt
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import Precision
from comms_planner.services import actions, month
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.calendar.day_list import DayPopover
from comms_planner.ui.screens.calendar.details import DetailsPopover
from comms_planner.ui.screens.calendar.quick_add import QuickAdd
from comms_planner.ui.screens.calendar.view import CalendarScreen
from tests.ui.screens.calendar.conftest import Heard, bar_of, day_of, drag, entry, kept

Sheet = TypeVar("Sheet", bound=QWidget)
# a sheet takes the keyboard, which the offscreen display cannot give
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton


def test_an_action_lands_on_the_day_under_the_pointer(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, heard: Heard
) -> None:
    there = QPoint(day_of(screen, 21).x(), day_of(screen, 21).y() + 30)
    drag(qtbot, screen, bar_of(screen, "Op-ed"), there)
    qtbot.mouseRelease(screen.month, LEFT, pos=there)
    assert kept(plan, "Op-ed") == (21, 21)
    assert heard.told == ["Op-ed is now on 21\N{NO-BREAK SPACE}October 2026."]


def test_one_drag_is_one_step_back(qtbot: QtBot, screen: CalendarScreen, plan: Planner) -> None:
    drag(qtbot, screen, bar_of(screen, "Toolkit"), day_of(screen, 21))
    qtbot.mouseRelease(screen.month, LEFT, pos=day_of(screen, 21))
    assert plan.undo_label == "Move action"
    plan.undo()
    assert kept(plan, "Toolkit") == (12, 16)
    qtbot.waitUntil(lambda: entry(screen, "Toolkit").first.day == 12)


def test_a_drag_shows_where_it_would_land_and_holds_refreshes_back(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    drag(qtbot, screen, bar_of(screen, "Op-ed"), day_of(screen, 8))
    assert screen.busy
    assert entry(screen, "Op-ed").first.day == 8
    assert kept(plan, "Op-ed") == (7, 7), "nothing is written before the drop"


def test_escape_puts_a_dragged_action_back(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    drag(qtbot, screen, bar_of(screen, "Op-ed"), day_of(screen, 21))
    qtbot.keyClick(screen.month, Qt.Key.Key_Escape)
    assert not screen.busy
    assert entry(screen, "Op-ed").first.day == 7
    qtbot.mouseRelease(screen.month, LEFT, pos=day_of(screen, 21))
    assert kept(plan, "Op-ed") == (7, 7)


def test_the_edge_of_a_bar_pulls_that_end(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    drag(qtbot, screen, bar_of(screen, "Toolkit", "last"), day_of(screen, 18))
    qtbot.mouseRelease(screen.month, LEFT, pos=day_of(screen, 18))
    assert kept(plan, "Toolkit") == (12, 18)


def test_a_click_chooses_and_writes_nothing(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    label = plan.undo_label
    qtbot.mouseClick(screen.month, LEFT, pos=bar_of(screen, "Op-ed"))
    assert screen.schedule.chosen == entry(screen, "Op-ed").key
    assert screen.schedule.day == dt.date(2026, 10, 7)
    assert plan.undo_label == label


def test_what_a_rule_dates_stays_and_says_why(
    qtbot: QtBot, screen: CalendarScreen, heard: Heard
) -> None:
    day = "International Day for the Eradication of Poverty"
    drag(qtbot, screen, bar_of(screen, day), day_of(screen, 21))
    qtbot.mouseRelease(screen.month, LEFT, pos=day_of(screen, 21))
    assert "cannot be moved" in heard.told[0]
    assert entry(screen, day).first.day == 17


def test_a_refused_move_goes_back_and_says_so(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    plan.read_only = True
    drag(qtbot, screen, bar_of(screen, "Op-ed"), day_of(screen, 21))
    qtbot.mouseRelease(screen.month, LEFT, pos=day_of(screen, 21))
    assert screen.banner.isVisible()
    assert entry(screen, "Op-ed").first.day == 7


def test_staking_out_empty_days_begins_an_action_on_them(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    drag(qtbot, screen, day_of(screen, 20), day_of(screen, 22))
    assert screen.month.mouse.staked == (dt.date(2026, 10, 20), dt.date(2026, 10, 22))
    qtbot.mouseRelease(screen.month, LEFT, pos=day_of(screen, 22))
    sheet = popup(QuickAdd)
    qtbot.keyClicks(sheet.title, "Radio spots & more")
    qtbot.keyClick(sheet.title, Qt.Key.Key_Return)
    assert kept(plan, "Radio spots & more") == (20, 22)
    qtbot.waitUntil(lambda: screen.schedule.entry is not None)


def test_a_double_click_opens_the_details(
    qtbot: QtBot, screen: CalendarScreen, heard: Heard
) -> None:
    qtbot.mouseDClick(screen.month, LEFT, pos=bar_of(screen, "Op-ed"))
    sheet = popup(DetailsPopover)
    button_with(sheet, "Open in action plan").click()
    assert heard.went == [("matrix", {"action": entry(screen, "Op-ed").id})]


def test_more_opens_the_list_of_the_day(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    for n in range(9):
        day = dt.date(2026, 10, 8)
        plan.write(actions.add, Bilingual(f"Post {n}"), starts=day, ends=day)
    qtbot.waitUntil(lambda: len(screen.schedule.on(dt.date(2026, 10, 8))) == 10)
    screen.month.lay()
    place = screen.month.grid.more(screen.month.grid.index(dt.date(2026, 10, 8))).center()
    qtbot.mouseClick(screen.month, LEFT, pos=place)
    sheet = popup(DayPopover)
    model = sheet.list.model()
    assert model.rowCount() == 10
    assert model.index(9, 0).data() == "Post 8"
    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    assert popup(DetailsPopover)


def test_the_menu_moves_by_a_week(screen: CalendarScreen, plan: Planner) -> None:
    chosen = entry(screen, "Op-ed")
    screen.schedule.focus(chosen.first, chosen)
    menu = screen.openings.menu_of(chosen, chosen.first, QPoint(10, 10))
    next(a for a in menu.actions() if a.text() == "A week later").trigger()
    assert kept(plan, "Op-ed") == (14, 14)


def test_a_dragged_window_of_days_stays_a_window(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    number = entry(screen, "Toolkit").id
    days = (dt.date(2026, 10, 12), dt.date(2026, 10, 16))
    plan.write(actions.reschedule, number, *days, Precision.WINDOW)
    qtbot.waitUntil(lambda: entry(screen, "Toolkit").precision == "window")
    drag(qtbot, screen, bar_of(screen, "Toolkit"), bar_of(screen, "Toolkit") + QPoint(0, 90))
    qtbot.mouseRelease(screen.month, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: entry(screen, "Toolkit").first != days[0])
    assert plan.read(actions.one, number).precision == "window"


def grid_of(screen: CalendarScreen, day: dt.date) -> QPoint:
    screen.month.lay()
    return screen.month.grid.cell(screen.month.grid.index(day)).center()


def test_what_is_held_past_the_edge_is_carried_to_another_month(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    start = bar_of(screen, "Op-ed")
    drag(qtbot, screen, start, QPoint(screen.month.width() + 9, start.y()))
    screen.month.mouse._turning._turn()
    assert screen.month.month == 11
    assert entry(screen, "Op-ed").first.month in (10, 11)
    there = grid_of(screen, dt.date(2026, 11, 18))
    qtbot.mouseMove(screen.month, there)
    screen.month.grab()
    assert entry(screen, "Op-ed").first == dt.date(2026, 11, 18)
    qtbot.keyClick(screen.month, Qt.Key.Key_Escape)
    assert "Op-ed" not in {e.title.en for e in screen.schedule.entries}
    qtbot.mouseRelease(screen.month, LEFT, pos=there)
    screen.turn(-1)
    start = bar_of(screen, "Op-ed")
    drag(qtbot, screen, start, QPoint(-9, start.y()))
    screen.month.mouse._turning._turn()
    screen.month.lay()
    there = grid_of(screen, dt.date(2026, 9, 16))
    qtbot.mouseMove(screen.month, there)
    qtbot.mouseRelease(screen.month, LEFT, pos=there)
    september = plan.read(month.entries, dt.date(2026, 9, 1), dt.date(2026, 9, 30))
    assert "Op-ed" in {e.title.en for e in september}


def popup(kind: type[Sheet]) -> Sheet:
    """The sheet of a kind that is open."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def button_with(sheet: QWidget, words: str) -> QAbstractButton:
    return next(b for b in sheet.findChildren(QAbstractButton) if b.text() == words)
