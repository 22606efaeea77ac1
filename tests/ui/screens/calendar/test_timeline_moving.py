"""Bars of the timeline are moved and pulled, by the mouse and by keys."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.calendar import timeline_selection
from comms_planner.ui.screens.calendar.timeline import TimelineView
from comms_planner.ui.screens.calendar.timeline_page import TimelinePage
from comms_planner.ui.screens.calendar.timeline_selection import can_move
from comms_planner.ui.screens.calendar.view import CalendarScreen
from tests.ui.screens.calendar.conftest import Heard, kept
from tests.ui.screens.calendar.on_timeline import (
    ALT,
    CTRL,
    LEFT,
    SHIFT,
    days_on,
    drag,
    entry_key,
    now,
    spot,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_dragged_action_lands_so_many_days_later(
    qtbot: QtBot, view: TimelineView, plan: Planner, heard: Heard
) -> None:
    start = spot(view, "Toolkit")
    drag(qtbot, view, start, days_on(view, start, 4))
    assert view.selection.ghosts[entry_key(view, "Toolkit")][0].first == dt.date(2026, 10, 16)
    assert kept(plan, "Toolkit") == (12, 16), "nothing is written before the drop"
    qtbot.mouseRelease(view.viewport(), LEFT, pos=days_on(view, start, 4))
    assert kept(plan, "Toolkit") == (16, 20)
    assert plan.undo_label == "Move action"
    assert heard.told == ["Toolkit is now on 16–20\N{NO-BREAK SPACE}October 2026."]
    qtbot.waitUntil(lambda: now(view, "Toolkit").first.day == 16 and not view.selection.ghosts)


def test_an_end_can_be_pulled(qtbot: QtBot, view: TimelineView, plan: Planner) -> None:
    start = spot(view, "Toolkit", "last")
    drag(qtbot, view, start, days_on(view, start, 2))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=days_on(view, start, 2))
    assert kept(plan, "Toolkit") == (12, 18)


def test_escape_puts_back_what_was_dragged(
    qtbot: QtBot, screen: CalendarScreen, view: TimelineView, plan: Planner
) -> None:
    start = spot(view, "Toolkit")
    drag(qtbot, view, start, days_on(view, start, 4))
    assert screen.busy
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not screen.busy
    assert not view.selection.ghosts
    qtbot.mouseRelease(view.viewport(), LEFT, pos=days_on(view, start, 4))
    assert kept(plan, "Toolkit") == (12, 16)


def test_what_a_rule_dates_stays(qtbot: QtBot, view: TimelineView, heard: Heard) -> None:
    start = spot(view, "United Nations Day")
    drag(qtbot, view, start, days_on(view, start, 4))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=days_on(view, start, 4))
    assert "cannot be moved" in heard.told[0]


def test_a_marquee_picks_actions_that_then_move_as_one_step(
    qtbot: QtBot, view: TimelineView, plan: Planner, heard: Heard
) -> None:
    spot(view, "Toolkit")
    body = view.stage.body
    place = view.stage.place_of(now(view, "Toolkit"))
    assert place
    below = view.stage.lane_top(place[0] + 1) - 4
    first = QPoint(view.stage.x(dt.date(2026, 10, 6).toordinal()), below)
    drag(qtbot, view, first, QPoint(body.right() - 40, body.top() + 2))
    titles = {e.title.en for e in view.selection.picked()}
    qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(body.right() - 40, body.top() + 2))
    assert titles == {"Op-ed", "Toolkit", "Media days", "Survey"}
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert kept(plan, "Op-ed") == (8, 8)
    assert kept(plan, "Survey") == (27, 31)
    assert heard.told == ["4 actions were moved."]
    plan.undo()
    assert kept(plan, "Op-ed") == (7, 7)
    assert kept(plan, "Survey") == (26, 30)


def test_dragging_one_of_several_drags_them_all(
    qtbot: QtBot, view: TimelineView, plan: Planner
) -> None:
    view.selection.pick(frozenset({entry_key(view, "Op-ed"), entry_key(view, "Toolkit")}))
    start = spot(view, "Toolkit")
    drag(qtbot, view, start, days_on(view, start, 2))
    assert len(view.selection.ghosts) == 2
    qtbot.mouseRelease(view.viewport(), LEFT, pos=days_on(view, start, 2))
    assert (kept(plan, "Op-ed"), kept(plan, "Toolkit")) == ((9, 9), (14, 18))


def test_of_very_many_all_move_though_only_the_held_one_is_shown_alone(
    qtbot: QtBot, view: TimelineView, plan: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_selection, "MOST_ALONE", 1)
    view.selection.pick(frozenset({entry_key(view, "Op-ed"), entry_key(view, "Toolkit")}))
    start = spot(view, "Toolkit")
    drag(qtbot, view, start, days_on(view, start, 2))
    assert list(view.selection.ghosts) == [entry_key(view, "Toolkit")]
    assert view.selection.later == 2
    view.grab()
    qtbot.mouseRelease(view.viewport(), LEFT, pos=days_on(view, start, 2))
    assert (kept(plan, "Op-ed"), kept(plan, "Toolkit")) == ((9, 9), (14, 18))
    qtbot.waitUntil(lambda: view.selection.later == 0 and not view.selection.ghosts)
    plan.undo()
    assert (kept(plan, "Op-ed"), kept(plan, "Toolkit")) == ((7, 7), (12, 16))


def test_escape_puts_very_many_back(
    qtbot: QtBot, view: TimelineView, plan: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_selection, "MOST_ALONE", 1)
    view.selection.pick(frozenset({entry_key(view, "Op-ed"), entry_key(view, "Toolkit")}))
    start = spot(view, "Toolkit")
    drag(qtbot, view, start, days_on(view, start, 2))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert (view.selection.later, view.selection.ghosts) == (0, {})
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start)
    assert kept(plan, "Op-ed") == (7, 7)


def test_only_what_can_be_seen_is_marked_and_very_many_are_marked_as_runs(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    spot(view, "Toolkit")
    picks = frozenset(e.key for e in view.book.entries.values() if e.kind == "action")
    view.selection.pick(picks)
    seen = {s.entry.key: s.rect for s in view.spots_in_view() if s.entry.key in picks}
    assert len(seen) > 1
    marks = view.selection.marked()
    assert {key: s.rect for key, s in marks.spots.items()} == seen
    assert not marks.runs
    monkeypatch.setattr(timeline_selection, "MOST_ALONE", 1)
    marks = view.selection.marked()
    assert not marks.spots
    assert all(any(run.contains(rect) for run in marks.runs) for rect in seen.values())
    view.grab()
    view.scroll_to(dt.date(2031, 1, 1).toordinal(), 0)
    assert view.selection.marked() == ({}, [])


def test_a_marquee_touches_the_bars_it_is_drawn_over(view: TimelineView) -> None:
    spot(view, "Toolkit")
    for days in (20, 60, 300):
        view.show_span(days)
        for s in view.spots_in_view():
            touched = {e.key for e in view.stage.within(s.rect)}
            assert s.entry.key in touched
            over = {o.entry.key for o in view.spots_in_view() if o.rect.intersects(s.rect)}
            assert {k for k in touched if k.startswith("action")} <= over | {s.entry.key}


def test_keys_move_pull_and_zoom(
    qtbot: QtBot, screen: CalendarScreen, view: TimelineView, plan: Planner
) -> None:
    chosen = now(view, "Toolkit")
    view.choose(chosen, chosen.first)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert kept(plan, "Toolkit") == (13, 17)
    qtbot.waitUntil(lambda: now(view, "Toolkit").first.day == 13)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT | SHIFT)
    assert kept(plan, "Toolkit") == (13, 18)
    before = view.stage.scale.per_day
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.stage.scale.per_day == pytest.approx(before * 1.5)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.stage.scale.per_day == pytest.approx(before)


def test_arrows_go_along_the_days_and_across_the_rows(
    qtbot: QtBot, screen: CalendarScreen, view: TimelineView
) -> None:
    chosen = now(view, "Toolkit")
    view.choose(chosen, chosen.first)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert screen.schedule.chosen not in ("", chosen.key)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert screen.schedule.chosen == ""
    day = screen.schedule.day
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert screen.schedule.day == day + dt.timedelta(1)


def test_control_and_arrow_choose_the_next_of_the_lane(
    qtbot: QtBot, screen: CalendarScreen, view: TimelineView
) -> None:
    chosen = now(view, "Op-ed")
    view.choose(chosen, chosen.first)
    qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
    assert screen.schedule.chosen == entry_key(view, "Media days")
    qtbot.keyClick(view, Qt.Key.Key_Left, CTRL)
    assert screen.schedule.chosen == chosen.key


def test_what_has_no_day_is_a_window_that_no_drag_moves(
    qtbot: QtBot, view: TimelineView, plan: Planner
) -> None:
    vague = next(e for e in view.book.entries.values() if not e.is_dated)
    assert not can_move(vague)


def test_turning_the_page_keeps_the_cursor_in_view(
    qtbot: QtBot, screen: CalendarScreen, view: TimelineView
) -> None:
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_T):
        qtbot.keyClick(view, key)
        first, last = view.days_in_view()
        assert first <= screen.schedule.day <= last
    assert screen.schedule.day == screen.schedule.today


def test_what_was_just_added_or_moved_by_key_is_in_sight(
    qtbot: QtBot, screen: CalendarScreen, page: TimelinePage, view: TimelineView
) -> None:
    def seen(title: str) -> bool:
        return title in {e.title.en for e in view.in_view()}

    view.resize(view.width(), 260)
    screen.add(Bilingual("Thank the hosts"), dt.date(2026, 10, 20), dt.date(2026, 10, 20))
    qtbot.waitUntil(lambda: seen("Thank the hosts"))
    view.verticalScrollBar().setValue(0)
    assert not seen("Thank the hosts")
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: seen("Thank the hosts"))
