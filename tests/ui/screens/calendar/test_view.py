from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, editions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import stations
from comms_planner.ui.screens.calendar.view import CalendarScreen
from tests.ui.screens.calendar.conftest import bar_of, day_of, drag, entry

# a sheet takes the keyboard, which the offscreen display cannot give
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def titles(screen: CalendarScreen) -> set[str]:
    return {e.title.en for e in screen.schedule.entries}


def test_october_shows_what_the_plan_knows_of_it(screen: CalendarScreen) -> None:
    assert {"World Habitat Day 2026", "Urban October 2026", "World Cities Day 2026", "Op-ed"} <= (
        titles(screen)
    )
    assert screen.header.title.text() == "October 2026"


def test_a_season_is_a_ribbon_and_not_a_bar(screen: CalendarScreen) -> None:
    screen.month.lay()
    assert {b.item.title.en for b in screen.month.ribbons} == {"Urban October 2026"}
    assert "Urban October 2026" not in {b.item.title.en for b in screen.month.packed.bars}


def test_what_has_no_day_stands_in_the_band_and_never_on_the_first(
    screen: CalendarScreen,
) -> None:
    undated = {e.title.en for e in screen.band.entries}
    assert undated
    assert not undated & titles(screen)
    assert all("TBC" in words for _, _, words in screen.band.chips())


def test_words_and_chips_filter_both_views(qtbot: QtBot, screen: CalendarScreen) -> None:
    screen.top.search.setText("habitat")
    qtbot.waitUntil(lambda: "Op-ed" not in titles(screen))
    assert "World Habitat Day 2026" in titles(screen)
    screen.top.search.clear()
    qtbot.waitUntil(lambda: "Op-ed" in titles(screen))
    qtbot.mouseClick(screen.filters.chips["action"], Qt.MouseButton.LeftButton)
    assert "Op-ed" not in titles(screen)
    screen.show_as("agenda")
    assert not [r for r in screen.agenda.rows if r.entry and r.entry.kind == "action"]
    qtbot.mouseClick(screen.filters.everything, Qt.MouseButton.LeftButton)
    assert [r for r in screen.agenda.rows if r.entry and r.entry.kind == "action"]


def test_tiers_and_flagships_come_from_menus(screen: CalendarScreen) -> None:
    tiers = screen.filters.tier_menu().actions()
    assert [a.isChecked() for a in tiers] == [True, True, True]
    tiers[2].trigger()
    assert not [e for e in screen.schedule.entries if e.kind == "observance" and e.tier == 3]
    every, gap, *flagships = screen.filters.choice_menu("flagship").actions()
    assert (every.text(), gap.isSeparator(), len(flagships)) == ("All flagships", True, 5)
    flagships[0].trigger()
    assert "Op-ed" not in titles(screen)
    assert screen.filters.narrowing["flagship"].accessibleName() == flagships[0].text()


def test_a_change_elsewhere_comes_into_view(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    day = dt.date(2026, 10, 20)
    plan.write(actions.add, Bilingual("Elsewhere"), starts=day, ends=day)
    qtbot.waitUntil(lambda: "Elsewhere" in titles(screen))


def test_a_change_during_a_drag_waits_for_its_end(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    drag(qtbot, screen, bar_of(screen, "Op-ed"), day_of(screen, 21))
    day = dt.date(2026, 10, 20)
    plan.write(actions.add, Bilingual("Elsewhere"), starts=day, ends=day)
    qtbot.wait(20)
    assert "Elsewhere" not in titles(screen)
    qtbot.mouseRelease(screen.month, Qt.MouseButton.LeftButton, pos=day_of(screen, 21))
    qtbot.waitUntil(lambda: "Elsewhere" in titles(screen))


def test_the_agenda_lists_ninety_days_from_today(qtbot: QtBot, screen: CalendarScreen) -> None:
    screen.show_as("agenda")
    assert screen.agenda.days_shown() == (dt.date(2026, 10, 22), dt.date(2027, 1, 19))
    listed = [r.entry.title.en for r in screen.agenda.rows if r.entry]
    assert "Survey" in listed
    assert "Op-ed" not in listed
    qtbot.keyClick(screen.agenda, Qt.Key.Key_Down)
    first = screen.schedule.chosen
    qtbot.keyClick(screen.agenda, Qt.Key.Key_Down)
    assert screen.schedule.chosen not in ("", first)


def test_a_narrow_window_still_names_the_views_whole(screen: CalendarScreen) -> None:
    screen.resize(760, 520)
    top = screen.top
    assert top.segments.width() >= top.segments.sizeHint().width()
    assert (top.saved.text(), top.saved.accessibleName()) == ("", "Views")
    clashes = screen.clashing.button
    assert (clashes.text().strip("\N{LEFT-TO-RIGHT MARK}"), clashes.accessibleName()) == (
        "", "Clashes",
    )  # fmt: skip
    screen.resize(1300, 700)
    assert top.saved.text() == "Views"
    assert clashes.text().endswith("Clashes")


def test_a_narrow_window_keeps_its_filters_on_one_line_and_names_them(
    screen: CalendarScreen,
) -> None:
    screen.resize(760, 520)
    bar = screen.filters
    assert bar.heightForWidth(bar.width()) == bar.tiers.height()
    share = bar.chips["share"]
    assert "Share" in share.toolTip()
    assert share.accessibleName() == "Share"
    screen.resize(1300, 700)
    assert share.toolTip() == ""
    assert share.sizeHint().width() == share.whole_width


@pytest.mark.parametrize("status", ["cancelled", "postponed", "done"])
def test_the_agenda_does_not_say_that_what_is_off_or_done_goes_on(
    screen: CalendarScreen, status: str
) -> None:
    screen.show_as("agenda")
    survey = entry(screen, "Survey")

    def told() -> bool:
        screen.agenda.lay()
        return any(e.key == survey.key for row in screen.agenda.rows for e in row.running)

    screen.schedule.take([*screen.schedule.entries, survey._replace(key="action:0", id=0,
                          first=survey.last, last=survey.last)])  # fmt: skip
    assert told()
    screen.schedule.take(
        [e._replace(status=status) if e == survey else e for e in screen.schedule.entries]
    )
    assert not told()


def test_a_day_that_is_far_down_the_agenda_has_what_follows_below_it(
    screen: CalendarScreen,
) -> None:
    screen.resize(1076, 500)
    screen.show_as("agenda")
    agenda = screen.agenda
    screen.schedule.focus(dt.date(2026, 11, 19))
    row = agenda.row_of_cursor()
    assert row
    assert row.day == dt.date(2026, 11, 19)
    assert row.top - agenda.verticalScrollBar().value() == 40


def test_an_entry_is_moved_in_the_agenda_by_key(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner
) -> None:
    screen.show_as("agenda")
    found = entry(screen, "Survey")
    screen.schedule.focus(found.first, found)
    qtbot.keyClick(screen.agenda, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: entry(screen, "Survey").first.day == 27)


@pytest.mark.parametrize(
    ("kind", "title", "day"),
    [
        ("action", "Op-ed", dt.date(2026, 10, 7)),
        ("edition", "World Cities Day 2026", dt.date(2026, 10, 31)),
        ("observance", "World Food Day", dt.date(2027, 10, 16)),
    ],
)
def test_the_window_can_send_one_to_an_entry(
    screen: CalendarScreen, kind: str, title: str, day: dt.date
) -> None:
    number = entry(screen, title).id
    screen.turn(5)
    screen.reveal(**{kind: number})
    chosen = screen.schedule.entry
    assert chosen
    assert chosen.title.en == title
    assert screen.schedule.day == day


def test_the_window_can_send_one_to_a_day(screen: CalendarScreen) -> None:
    screen.reveal(day=dt.date(2028, 2, 29))
    assert screen.header.title.text() == "February 2028"
    assert screen.schedule.day == dt.date(2028, 2, 29)


def test_the_calendar_is_loaded_without_the_orm() -> None:
    code = (
        "import sys, comms_planner.ui.screens.calendar.view\n"
        "heavy = {'sqlalchemy', 'alembic', 'matplotlib', 'numpy', 'reportlab', 'icalendar'}\n"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""


def test_an_edition_without_any_date_stands_in_the_band_of_every_month(
    screen: CalendarScreen, plan: Planner
) -> None:
    plan.write(editions.add, "wuf", Bilingual("WUF15"))
    screen.refresh()
    for view in ("month", "week", "year", "timeline"):
        screen.show_as(view)
        assert "WUF15" in {e.title.en for e in screen.band.entries}
        assert "WUF15" not in titles(screen)


@pytest.mark.parametrize("view", ["day", "week", "month", "quarter", "year", "agenda", "timeline"])
def test_where_the_filter_hides_all_it_says_so_and_is_gone_with_it(
    qtbot: QtBot, screen: CalendarScreen, view: str
) -> None:
    screen.show_as(view)
    screen.go_to(dt.date(2026, 10, 7))
    qtbot.waitUntil(screen.nothing.isHidden)
    screen.top.search.setText("no such thing")
    qtbot.waitUntil(screen.nothing.isVisible)
    assert "filter" in screen.nothing.why.text()
    screen.top.search.clear()
    qtbot.waitUntil(screen.nothing.isHidden)


def test_days_without_anything_teach_how_something_comes_there(
    qtbot: QtBot, screen: CalendarScreen
) -> None:
    for view, why in (("day", "Nothing on this day yet"), ("agenda", "Nothing on these days yet")):
        screen.show_as(view)
        screen.go_to(dt.date(1975, 3, 12))
        qtbot.waitUntil(lambda why=why: screen.nothing.why.text() == why)
        assert screen.nothing.isVisible()
        assert "Editions" in screen.nothing.accessibleName()
        assert screen.shown.isVisible()
    assert not screen.agenda.parts()


def test_the_weekend_of_the_first_duty_station_is_shaded(
    screen: CalendarScreen, plan: Planner
) -> None:
    def shaded() -> set[int]:
        month = screen.month
        month.lay()
        behind = month._painter._behind
        return {
            month.grid.day(n).weekday() for n in range(14, 21)
            if behind(n) == month.tokens.weekend
        }  # fmt: skip

    assert shaded() == {5, 6}
    first = plan.read(stations.rows)[0]
    plan.write(stations.set_weekend, first.id, "FR,SA")
    screen.refresh()
    assert shaded() == {4, 5}


def test_the_buttons_to_turn_stay_under_the_pointer(screen: CalendarScreen) -> None:
    screen.go_to(dt.date(2026, 9, 1))
    QApplication.processEvents()
    place = screen.top.on.pos()
    for month in (5, 6, 9, 3):
        screen.go_to(dt.date(2026, month, 1))
        QApplication.processEvents()
        assert screen.top.on.pos() == place
    screen.show_as("year")
    QApplication.processEvents()
    assert screen.top.on.x() < place.x()
