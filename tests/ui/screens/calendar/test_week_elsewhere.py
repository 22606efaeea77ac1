"""What has hours by another clock stands in week and day where the main clock has it."""

from __future__ import annotations

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, people
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import appearances, zones
from comms_planner.ui.screens.calendar.drag import Grip
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.screens.calendar.week import WeekView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NEW_YORK, APIA, FAR = "America/New_York", "Pacific/Apia", "Pacific/Kiritimati"


def held(plan: Planner, title: str, day: str, begin: int, end: int, zone: str) -> str:
    """An action at some minutes of a day elsewhere."""
    on = dt.date.fromisoformat(day)
    number = plan.write(actions.add, Bilingual(title), starts=on, ends=on)
    plan.write(zones.set_time, number, begin, end, zone)
    return f"action:{number}"


def there(screen: CalendarScreen) -> dict[str, tuple[dt.date, int]]:
    """The day and the minute at which the blocks of the hours begin."""
    shown = screen.shown
    assert isinstance(shown, WeekView)
    shown.lay()
    first = shown.days_shown()[0]
    return {b.item.title.en: (first + dt.timedelta(b.day), b.begin) for b in reversed(shown.blocks)}


@pytest.mark.parametrize(
    ("zone", "day", "begin", "here", "minutes"),
    [
        (NEW_YORK, "2026-12-08", 1110, "2026-12-09", 150),
        (NEW_YORK, "2026-12-13", 1140, "2026-12-14", 180),
        (APIA, "2026-12-14", 60, "2026-12-13", 900),
        (APIA, "2027-01-01", 600, "2027-01-01", 0),
    ],
)
def test_it_is_in_the_week_and_on_the_day_of_the_main_clock_alone(
    screen: CalendarScreen, plan: Planner, zone: str, day: str, begin: int, here: str, minutes: int
) -> None:
    key = held(plan, "Gala", day, begin, begin + 60, zone)
    seen = dt.date.fromisoformat(here)
    screen.show_as("week")
    screen.go_to(seen)
    assert there(screen)["Gala"] == (seen, minutes)
    assert [e.key for e in screen.schedule.on(seen) if e.start_time is not None] == [key]
    for near in (-1, 1):
        assert key not in {e.key for e in screen.schedule.on(seen + dt.timedelta(near))}
    screen.show_as("day")
    for near in range(-2, 3):
        screen.go_to(seen + dt.timedelta(near))
        assert ("Gala" in there(screen)) == (near == 0)
        assert (key in {e.key for e in screen.schedule.entries}) == (near == 0)


def test_it_goes_along_with_the_choice_of_the_main_clock(
    screen: CalendarScreen, plan: Planner
) -> None:
    held(plan, "Late call", "2026-12-07", 1410, 1430, "Pacific/Pago_Pago")
    screen.go_to(dt.date(2026, 12, 9))
    screen.show_as("day")
    assert there(screen) == {}
    screen.choose_zones((FAR,))
    assert there(screen) == {"Late call": (dt.date(2026, 12, 9), 30)}
    screen.choose_zones(("Pacific/Pago_Pago",))
    assert there(screen) == {}
    screen.go_to(dt.date(2026, 12, 7))
    assert there(screen) == {"Late call": (dt.date(2026, 12, 7), 1410)}


def test_the_cursor_stays_with_what_a_key_moves(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    key = held(plan, "Gala", "2026-12-08", 1110, 1170, NEW_YORK)
    screen.show_as("day")
    screen.go_to(dt.date(2026, 12, 9))
    schedule = screen.schedule
    schedule.focus(dt.date(2026, 12, 9), next(e for e in schedule.entries if e.key == key))
    schedule.nudge(1, Grip.WHOLE)
    qtbot.waitUntil(lambda: "Gala" in there(screen))
    assert schedule.day == dt.date(2026, 12, 10)
    assert there(screen)["Gala"] == (dt.date(2026, 12, 10), 150)


def test_the_month_goes_on_by_the_days_things_name_themselves(
    screen: CalendarScreen, plan: Planner
) -> None:
    key = held(plan, "Gala", "2026-12-08", 1110, 1170, NEW_YORK)
    for view in ("week", "month", "agenda", "quarter"):
        screen.show_as(view)
        screen.go_to(dt.date(2026, 12, 8))
        on = dt.date(2026, 12, 9 if view == "week" else 8)
        assert key in {e.key for e in screen.schedule.on(on)}


@pytest.mark.parametrize("view", ["week", "day"])
def test_a_jump_finds_it_where_it_stands(screen: CalendarScreen, plan: Planner, view: str) -> None:
    key = held(plan, "Gala", "2026-12-13", 1320, 1380, NEW_YORK)
    screen.show_as(view)
    screen.reveal(action=int(key.partition(":")[2]))
    assert screen.schedule.chosen == key
    assert screen.schedule.day == dt.date(2026, 12, 14)
    assert there(screen)["Gala"] == (dt.date(2026, 12, 14), 360)


def test_its_clash_is_told_on_the_days_where_it_stands(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    keys = {held(plan, title, "2026-12-13", 1320, 1380, NEW_YORK) for title in ("Gala", "Call")}
    boss = plan.write(people.add, Bilingual("Amina"))
    for key in keys:
        plan.write(appearances.add, boss, action_id=int(key.partition(":")[2]))
    screen.go_to(dt.date(2026, 12, 14))
    screen.show_as("week")
    qtbot.waitUntil(lambda: bool(screen.schedule.clashes.rows))
    assert {*screen.schedule.clashes.rows[0].things} == keys
    screen.clashing._go_to(screen.schedule.clashes.rows[0])
    assert screen.schedule.chosen in keys
    screen.go_to(dt.date(2026, 12, 21))
    qtbot.waitUntil(lambda: not screen.schedule.clashes.rows)
