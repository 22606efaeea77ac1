"""The pages beside the one that is shown are at hand before somebody turns to them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, month
from comms_planner.services.planner import Planner
from comms_planner.ui.jobs import Jobs
from comms_planner.ui.screens.calendar.reading import Reading
from comms_planner.ui.screens.calendar.view import CalendarScreen

NOVEMBER = dt.date(2026, 10, 26), dt.date(2026, 12, 6)


@pytest.fixture
def asked(plan: Planner, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions about days that the window itself waited for."""
    found: list[str] = []
    read = plan.read

    def noting(query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if query in (month.ranked, month.portion):
            found.append(query.__name__)
        return read(query, *args, **kwargs)

    monkeypatch.setattr(plan, "read", noting)
    return found


@pytest.mark.parametrize("view", ["month", "week", "day", "agenda"])
def test_turning_the_page_waits_for_nothing_to_be_read(
    screen: CalendarScreen, qtbot: QtBot, asked: list[str], view: str
) -> None:
    screen.show_as(view)
    screen.turn(1)
    screen.shown.repaint()
    for pages in (1, 1, -1, -1, -1):
        qtbot.waitUntil(lambda: not beside(screen))
        asked.clear()
        screen.turn(pages)
        assert not asked
        assert screen.schedule.entries == month_of(screen)


def beside(screen: CalendarScreen) -> list[tuple[dt.date, dt.date]]:
    """What is still to be read of the pages beside."""
    shown: Any = screen.shown
    reading = screen.findChild(Reading)
    assert reading is not None
    return [days for days in map(shown.days_beside, (1, -1)) if days not in reading]


def month_of(screen: CalendarScreen) -> list[month.Entry]:
    found = screen.context.planner.read(month.ranked, *screen.page.window())
    return [entry for entry in found if entry.is_dated]


def test_what_was_begun_is_ended_when_somebody_asks_for_it(
    plan: Planner, qapp: QObject, asked: list[str]
) -> None:
    reading = Reading(plan, Jobs(qapp), qapp)
    expected = plan.read(month.ranked, *NOVEMBER)
    reading.go_on(NOVEMBER)
    assert NOVEMBER not in reading
    asked.clear()
    dated, undated = reading.of(NOVEMBER)
    assert dated == [entry for entry in expected if entry.is_dated]
    assert undated == [entry for entry in expected if not entry.is_dated]
    assert "ranked" not in asked  # what had been read of it was kept


def test_what_was_begun_before_a_change_is_not_ended(plan: Planner, qapp: QObject) -> None:
    reading = Reading(plan, Jobs(qapp), qapp)
    reading.go_on(NOVEMBER)
    plan.write(actions.add, Bilingual("New"), starts=NOVEMBER[0], ends=NOVEMBER[0])
    reading.forget()
    assert "New" in {entry.title.en for entry in reading.of(NOVEMBER)[0]}
