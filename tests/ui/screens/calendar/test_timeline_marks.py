"""What became of an event or of a day of a series is seen on the timeline without a tip."""

from __future__ import annotations

import datetime as dt
from functools import partial

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import DateStatus
from comms_planner.services import actions, editions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series
from comms_planner.ui.screens.calendar.looks import DATE_MARKS
from comms_planner.ui.screens.calendar.timeline import TimelineView
from tests.ui.screens.calendar.on_timeline import now, spot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
DAY = dt.date(2026, 10, 5)


def behind(view: TimelineView, title: str) -> QImage:
    """What is painted just behind the bar of an entry."""
    at = spot(view, title, "last")
    return view.viewport().grab().toImage().copy(at.x() + 3, at.y() - 8, 18, 16)


def stands(view: TimelineView, title: str, status: DateStatus) -> bool:
    return now(view, title).status == status.value


def test_an_event_shows_it_beside_its_mark(qtbot: QtBot, view: TimelineView, plan: Planner) -> None:
    title = "World Habitat Day 2026"
    view.show_span(91)
    view.scroll_to(DAY.toordinal() - 30, 0)
    event = now(view, title)
    seen = [behind(view, title)]
    for status in (DateStatus.POSTPONED, DateStatus.RESCHEDULED, DateStatus.CANCELLED):
        plan.write(editions.set_date_status, event.id, status, Bilingual("Flood"))
        qtbot.waitUntil(partial(stands, view, title, status))
        shown = behind(view, title)
        assert shown not in seen
        seen.append(shown)


def test_each_fate_has_a_mark_of_its_own(qtbot: QtBot, view: TimelineView, plan: Planner) -> None:
    number = plan.write(actions.add, Bilingual("Call"), starts=DAY, ends=DAY)
    plan.write(series.repeat, number, "FREQ=WEEKLY;COUNT=5")
    why = Bilingual("Holiday")
    for week, kind in enumerate(DATE_MARKS, 1):
        on = DAY + dt.timedelta(7 * week)
        there = on + dt.timedelta(2) if kind in ("moved", "rescheduled") else None
        plan.write(series.except_day, on, kind, why, starts=there, action_id=number)
    qtbot.waitUntil(lambda: {e.exception for e in view.book.entries.values()} >= {*DATE_MARKS})
    view.show_span(60)
    view.grab()
    wardrobe = view.painter.wardrobe
    fates = {
        e.exception: wardrobe.dress(e)[1].became
        for e in view.book.entries.values()
        if e.title.en == "Call"
    }
    assert fates.pop("") is None
    assert {fate: mark and mark[0] for fate, mark in fates.items()} == DATE_MARKS
