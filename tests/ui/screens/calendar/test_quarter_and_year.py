from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from comms_planner.layouts import month as layout
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from comms_planner.ui.local_texts import LocalTexts
from comms_planner.ui.screens.calendar import reading, year_painting
from comms_planner.ui.screens.calendar.grid import HEAD
from comms_planner.ui.screens.calendar.quarter import QuarterView
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.screens.calendar.year import YearView
from comms_planner.ui.screens.calendar.year_stage import YearStage
from tests.ui.screens.calendar.conftest import entry, kept

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def quarter(screen: CalendarScreen) -> QuarterView:
    screen.show_as("quarter")
    shown = screen.shown
    assert isinstance(shown, QuarterView)
    return shown


@pytest.fixture
def year(screen: CalendarScreen) -> YearView:
    screen.show_as("year")
    shown = screen.shown
    assert isinstance(shown, YearView)
    return shown


def test_a_quarter_is_its_whole_weeks(screen: CalendarScreen, quarter: QuarterView) -> None:
    assert quarter.quarter() == (dt.date(2026, 10, 1), dt.date(2026, 12, 31))
    assert quarter.days_shown() == (dt.date(2026, 9, 28), dt.date(2027, 1, 3))
    assert screen.header.title.text() == "Q4 2026"
    assert quarter.month.is_outside(dt.date(2026, 9, 30))
    assert not quarter.month.is_outside(dt.date(2026, 12, 31))


def test_bringing_a_day_into_view_packs_no_bars(
    screen: CalendarScreen, quarter: QuarterView, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = []
    spread = layout.spread
    monkeypatch.setattr(layout, "spread", lambda *a: (packed.append(1), spread(*a))[1])
    screen.turn(1)
    screen.turn(-1)
    assert quarter.month.grid.shows(screen.schedule.day)
    assert not packed, "before it is painted"
    quarter.month.grab()
    assert len(packed) == 1


@pytest.mark.parametrize("height", [360, 480, 700])
def test_the_days_of_a_year_have_room_for_their_numbers(height: int) -> None:
    stage = YearStage(QSize(728, height), Qt.LayoutDirection.LeftToRight)
    cells = [stage.cell(month, 5, 6) for month in range(12)]
    assert min(cell.height() for cell in cells) >= 13
    places = [stage.month(number) for number in range(12)]
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])


def test_no_week_of_the_quarter_is_half_hidden_by_the_weekdays(
    screen: CalendarScreen, quarter: QuarterView
) -> None:
    screen.resize(1076, 600)
    bar, seen = quarter.verticalScrollBar(), set()
    for week in range(13):
        day = dt.date(2026, 10, 1) + dt.timedelta(7 * week)
        screen.go_to(day)
        grid = quarter.month.grid
        cell = grid.cell(grid.index(day)).translated(0, -bar.value())
        assert quarter.viewport().rect().adjusted(0, HEAD - 1, 0, 1).contains(cell)
        if bar.value() < bar.maximum():
            assert bar.value() + HEAD in grid.rows()
        seen.add(bar.value())
    assert len(seen) > 2


def test_what_is_dragged_in_the_quarter_lands(
    qtbot: QtBot, screen: CalendarScreen, quarter: QuarterView, plan: Planner
) -> None:
    view = quarter.month
    view.lay()
    bar = next(b for b in view.packed.bars if b.item.title.en == "Op-ed")
    start = view.grid.bar(bar).center()
    end = view.grid.cell(view.grid.index(dt.date(2026, 10, 14))).center()
    qtbot.mousePress(view, LEFT, pos=start)
    for step in (1, 2, 3):
        qtbot.mouseMove(view, start + (end - start) * step / 3)
    assert screen.busy
    qtbot.mouseRelease(view, LEFT, pos=end)
    assert kept(plan, "Op-ed") == (14, 14)


def test_the_cursor_stays_in_view_and_turns_the_quarter(
    qtbot: QtBot, screen: CalendarScreen, quarter: QuarterView
) -> None:
    screen.go_to(dt.date(2026, 12, 30))
    cell = quarter.month.grid.cell(quarter.month.grid.index(dt.date(2026, 12, 30)))
    seen = quarter.viewport().rect().translated(0, quarter.verticalScrollBar().value())
    assert seen.contains(cell.center())
    qtbot.keyClick(quarter.month, Qt.Key.Key_PageDown)
    assert screen.schedule.day == dt.date(2027, 3, 30)
    assert screen.header.title.text() == "Q1 2027"


def test_a_year_counts_each_day_and_lists_its_own_events(year: YearView) -> None:
    year.lay()
    seventh = year.months[9].weeks[1][2]
    assert seventh
    assert (seventh.day, seventh.load >= 1) == (dt.date(2026, 10, 7), True)
    titles = [e.title.en for e in year.listed]
    assert "World Habitat Day 2026" in titles
    assert not any("COP" in title for title in titles)


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_what_does_not_take_place_makes_no_day_busier(
    screen: CalendarScreen, year: YearView, status: str
) -> None:
    def counted() -> tuple[list[int], str]:
        year.lay()
        loads = [d.load for w in year.months[9].weeks for d in w if d]
        return loads, year.parts()[9].name

    before, said = counted()
    toolkit = entry(screen, "Toolkit")
    screen.schedule.take(
        [e._replace(status=status) if e == toolkit else e for e in screen.schedule.entries]
    )
    after, said_after = counted()
    gone = [n + 1 for n, (was, now) in enumerate(zip(before, after, strict=True)) if was > now]
    assert gone == [12, 13, 14, 15, 16]
    items, left = (int(words.split()[-2]) for words in (said, said_after))
    assert (items, left) == (left + 1, left)


def test_a_month_tells_each_entry_once_however_many_days_it_has(
    screen: CalendarScreen, year: YearView
) -> None:
    screen.filters.search("toolkit")
    assert year.parts()[9].name == "October 2026, 1 item"


def test_the_filter_empties_the_days_it_hides(screen: CalendarScreen, year: YearView) -> None:
    screen.filters.search("toolkit")
    year.lay()
    loads = {d.day.day: d.load for w in year.months[9].weeks for d in w if d}
    assert [day for day, load in loads.items() if load] == [12, 13, 14, 15, 16]


def test_a_click_chooses_a_day_and_the_name_of_a_month_opens_it(
    qtbot: QtBot, screen: CalendarScreen, year: YearView
) -> None:
    cell = year.cell_of(dt.date(2026, 5, 18))
    assert cell
    qtbot.mouseClick(year, LEFT, pos=cell.center())
    assert screen.schedule.day == dt.date(2026, 5, 18)
    name = year.stage.name(2)
    qtbot.mouseClick(year, LEFT, pos=QPoint(name.left() + 5, name.center().y()))
    assert screen.view == "month"
    assert screen.schedule.day == dt.date(2026, 3, 1)


def test_an_event_of_the_list_is_chosen(
    qtbot: QtBot, screen: CalendarScreen, year: YearView
) -> None:
    number = next(n for n, e in enumerate(year.listed) if e.title.en == "World Habitat Day 2026")
    qtbot.mouseClick(year, LEFT, pos=year.stage.row(number).center())
    assert screen.schedule.chosen == entry(screen, "World Habitat Day 2026").key
    assert screen.schedule.day == dt.date(2026, 10, 5)


def test_a_cancelled_event_is_struck_in_the_list(
    screen: CalendarScreen, year: YearView, monkeypatch: pytest.MonkeyPatch
) -> None:
    struck: list[str] = []
    draw = QPainter.drawText

    def heard(painter: QPainter, *args: Any) -> None:
        if painter.font().strikeOut():
            struck.append(args[-1])
        draw(painter, *args)

    day = entry(screen, "World Cities Day 2026")
    screen.schedule.take(
        [e._replace(status="cancelled") if e == day else e for e in screen.schedule.entries]
    )
    monkeypatch.setattr(QPainter, "drawText", heard)
    year.grab()
    assert struck == ["World Cities Day 2026"]


@pytest.mark.parametrize(("width", "name"), [(1900, "تشرين الثاني/نوفمبر"), (560, "نوفمبر")])
def test_months_are_named_in_short_where_one_has_no_room(
    qtbot: QtBot, screen: CalendarScreen, width: int, name: str
) -> None:
    view = YearView(screen.schedule, screen.context.tokens, LocalTexts(texts_for("en"), "ar"))
    qtbot.addWidget(view)
    view.resize(width, 300)
    assert view._painter.month_names()[10].replace("\xa0", " ") == name


def test_events_that_the_list_has_no_room_for_are_counted_and_listed(
    qtbot: QtBot, screen: CalendarScreen, year: YearView
) -> None:
    year.lay()
    assert (year.hidden, len(year.listed)) == (0, 4)
    year.listed *= 6
    rows = year.stage.rows
    assert year.hidden == len(year.listed) - rows + 1
    assert year.more_words() == f"+{year.hidden} more"
    year.grab()
    last = year.stage.row(rows - 1).center()
    assert year.entry_at(last) is None
    gathered = []
    screen.schedule.gathered.connect(lambda title, entries, at: gathered.append((title, entries)))
    qtbot.mouseClick(year, LEFT, pos=last)
    assert gathered == [("Events of the year", year.listed)]


def test_keys_go_through_the_days_and_years(
    qtbot: QtBot, screen: CalendarScreen, year: YearView
) -> None:
    day = screen.schedule.day
    qtbot.keyClick(year, Qt.Key.Key_Down)
    assert screen.schedule.day == day + dt.timedelta(7)
    qtbot.keyClick(year, Qt.Key.Key_PageUp)
    assert (year.year, screen.schedule.day.month) == (2025, 10)
    qtbot.keyClick(year, Qt.Key.Key_T)
    assert screen.schedule.day == screen.schedule.today


def test_months_tell_those_who_listen_what_they_have(year: YearView) -> None:
    parts = year.parts()
    assert len(parts) == 12
    assert parts[9].name.startswith("October 2026, ")
    assert "World Habitat Day 2026" in parts[9].said
    assert [n for n, part in enumerate(parts) if part.has_cursor] == [9]


def test_more_is_never_drawn_fainter() -> None:
    steps = [year_painting.heat(load, 40) for load in range(41)]
    assert steps == sorted(steps)
    assert (steps[0], steps[1] > 0, steps[40]) == (0, True, year_painting.STEPS)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_both_directions_paint(year: YearView, direction: Qt.LayoutDirection) -> None:
    year.setLayoutDirection(direction)
    assert (year.stage.month(0).left() < year.stage.month(3).left()) == (
        direction == Qt.LayoutDirection.LeftToRight
    )
    year.grab()


def test_the_view_is_remembered_and_has_a_key(qtbot: QtBot, screen: CalendarScreen) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(screen, Qt.Key.Key_5, held)
    assert screen.view == "year"
    assert screen.context.preferences.calendar_view == "year"
    again = CalendarScreen(screen.context)
    qtbot.addWidget(again)
    assert again.view == "year"
    assert again.top.segments.current == "year"


def test_a_crowded_year_still_shows_its_peaks() -> None:
    assert year_painting.heat(60, 100, 58) < year_painting.heat(80, 100, 58)
    assert year_painting.heat(100, 100, 58) == year_painting.STEPS
    assert year_painting.heat(58, 58, 58) == 1


def test_the_year_of_a_large_plan_is_read_beside_the_window(
    qtbot: QtBot, screen: CalendarScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MANY", 0)
    screen.show_as("year")
    qtbot.waitUntil(lambda: any(e.title.en == "Op-ed" for e in screen.schedule.entries))
    screen.refresh()  # what is known stays until the plan has been read again
    assert any(e.title.en == "Op-ed" for e in screen.schedule.entries)
    screen.turn(1)
    qtbot.waitUntil(lambda: any(e.first.year == 2027 for e in screen.schedule.entries))
    assert not any(e.title.en == "Op-ed" for e in screen.schedule.entries)


def test_the_weekdays_stay_above_a_quarter_that_scrolls(
    screen: CalendarScreen, quarter: QuarterView, qtbot: QtBot
) -> None:
    """Without them nobody could tell a Tuesday from a Thursday in its last weeks."""
    screen.resize(900, 520)
    bar = quarter.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(0)
    assert quarter.heads.isHidden()
    bar.setValue(bar.maximum())
    assert quarter.heads.isVisibleTo(quarter)
    assert quarter.heads.names == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert quarter.heads.geometry().topLeft() == QPoint(0, 0)
    assert quarter.heads.width() == quarter.viewport().width()
    assert not quarter.heads.grab().isNull()
