"""More of the same: by Ctrl with a drag, by Ctrl+D, by Ctrl+C and Ctrl+V, as one step back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.services.planner import Planner
from comms_planner.ui.screens.calendar.timeline import TimelineView
from comms_planner.ui.screens.calendar.view import CalendarScreen
from tests.ui.screens.calendar import on_timeline
from tests.ui.screens.calendar.conftest import Heard, bar_of, day_of, drag, entry
from tests.ui.screens.calendar.on_timeline import CTRL, LEFT, days_on, entry_key, spot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def days(screen: CalendarScreen, title: str) -> list[int]:
    return sorted(e.first.day for e in screen.schedule.entries if e.title.en == title)


def days_of(view: TimelineView, title: str) -> list[int]:
    return sorted(e.first.day for e in view.book.entries.values() if e.title.en == title)


def test_a_drag_with_ctrl_leaves_the_one_and_makes_another(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, heard: Heard
) -> None:
    there = day_of(screen, 21)
    qtbot.mousePress(screen.month, LEFT, CTRL, bar_of(screen, "Op-ed"))
    for step in (QPoint(-20, 0), QPoint(0, 0)):
        qtbot.mouseMove(screen.month, there + step)  # which holds no key down
    qtbot.mouseRelease(screen.month, LEFT, CTRL, there)
    qtbot.waitUntil(lambda: days(screen, "Op-ed") == [7, 21])
    assert plan.undo_label == "Duplicate action"
    assert heard.told == ["Op-ed is there once more, on 21\N{NO-BREAK SPACE}October 2026."]
    assert screen.schedule.entry
    assert screen.schedule.entry.first.day == 21
    plan.undo()
    qtbot.waitUntil(lambda: days(screen, "Op-ed") == [7])


def test_what_is_being_copied_is_shown_in_both_places(qtbot: QtBot, screen: CalendarScreen) -> None:
    drag(qtbot, screen, bar_of(screen, "Op-ed"), day_of(screen, 21))
    assert screen.month.mouse.drag
    screen.schedule.show_at(screen.month.mouse.drag.preview, copying=True)
    assert days(screen, "Op-ed") == [7, 21]
    qtbot.keyClick(screen.month, Qt.Key.Key_Escape)
    assert days(screen, "Op-ed") == [7]


def test_ctrl_d_duplicates_and_ctrl_v_puts_it_on_the_day_in_focus(
    qtbot: QtBot, screen: CalendarScreen, heard: Heard
) -> None:
    screen.schedule.focus(entry(screen, "Toolkit").first, entry(screen, "Toolkit"))
    qtbot.keyClick(screen.month, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: days(screen, "Toolkit") == [12, 12])
    qtbot.keyClick(screen.month, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Toolkit\t12–16\N{NO-BREAK SPACE}October 2026"
    screen.schedule.focus(entry(screen, "Survey").first)
    qtbot.keyClick(screen.month, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: days(screen, "Toolkit") == [12, 12, 26])


def test_only_actions_are_duplicated_and_nothing_is_pasted_before_it_was_copied(
    qtbot: QtBot, screen: CalendarScreen, heard: Heard
) -> None:
    qtbot.keyClick(screen.month, Qt.Key.Key_V, CTRL)
    day = entry(screen, "World Habitat Day 2026")
    screen.schedule.focus(day.first, day)
    qtbot.keyClick(screen.month, Qt.Key.Key_D, CTRL)
    assert heard.told == [
        "Nothing has been copied yet. Choose an action and press Ctrl+C.",
        "Only actions can be duplicated in the calendar.",
    ]


def test_all_that_is_picked_on_the_timeline_is_duplicated_as_one_step(
    qtbot: QtBot, view: TimelineView, plan: Planner
) -> None:
    keys = frozenset(entry_key(view, title) for title in ("Op-ed", "Toolkit"))
    view.selection.pick(keys)
    qtbot.keyClick(view, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: days_of(view, "Op-ed") == [7, 7])
    assert days_of(view, "Toolkit") == [12, 12]
    plan.undo()
    qtbot.waitUntil(lambda: days_of(view, "Op-ed") == [7])
    assert days_of(view, "Toolkit") == [12]


def test_a_bar_dragged_with_ctrl_stays_and_another_comes(qtbot: QtBot, view: TimelineView) -> None:
    start = spot(view, "Toolkit")
    there = days_on(view, start, 3)
    on_timeline.drag(qtbot, view, start, there)
    qtbot.mouseRelease(view.viewport(), LEFT, CTRL, there)
    qtbot.waitUntil(lambda: days_of(view, "Toolkit") == [12, 15])
    assert not view.selection.picks
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: days_of(view, "Toolkit") == [12, 16])
