from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series, zones
from comms_planner.ui.screens.calendar.day_list import DayPopover
from comms_planner.ui.screens.calendar.details import DetailsPopover
from comms_planner.ui.screens.calendar.quick_add import QuickAdd
from comms_planner.ui.screens.calendar.series_question import SeriesQuestion
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.screens.calendar.week import WeekView
from comms_planner.ui.screens.calendar.week_stage import CROWD, HOUR, LEAST_BLOCK
from tests.ui.screens.calendar.conftest import Heard, entry, kept

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton
MONDAY = dt.date(2026, 10, 12)


@pytest.fixture
def view(screen: CalendarScreen) -> WeekView:
    """The week of the toolkit."""
    screen.go_to(MONDAY)
    screen.show_as("week")
    shown = screen.shown
    assert isinstance(shown, WeekView)
    return shown


def bar(view: WeekView, title: str, end: str = "middle") -> QPoint:
    view.lay()
    found = next(b for b in view.band.bars if b.item.title.en == title)
    rect = view.stage.bar(found)
    x = {"middle": rect.left() + 40, "last": rect.right() - 2}[end]
    return QPoint(x, rect.center().y())


def day(view: WeekView, number: int) -> QPoint:
    return QPoint(view.stage.column(number).center().x(), view.stage.size.height() - 30)


def drag(qtbot: QtBot, view: WeekView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    for step in (1, 2, 3):
        qtbot.mouseMove(view.viewport(), start + (end - start) * step / 3)


def test_a_week_shows_the_whole_days_above_the_hours(view: WeekView) -> None:
    view.lay()
    shown = {b.item.title.en: (b.start, b.days, b.begins, b.ends) for b in view.band.bars}
    assert shown["Toolkit"] == (0, 5, True, True)
    assert shown["Media days"] == (0, 2, False, True)


def test_only_the_button_that_took_hold_lets_go(
    qtbot: QtBot, view: WeekView, plan: Planner
) -> None:
    before = kept(plan, "Toolkit")
    drag(qtbot, view, bar(view, "Toolkit"), day(view, 4))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, pos=day(view, 4))
    assert kept(plan, "Toolkit") == before
    assert view.mouse.busy
    qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_an_action_is_dragged_to_another_day(qtbot: QtBot, view: WeekView, plan: Planner) -> None:
    start = bar(view, "Toolkit")
    end = QPoint(view.stage.column(1).left() + 45, start.y() + 60)
    drag(qtbot, view, start, end)
    assert kept(plan, "Toolkit") == (12, 16)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert kept(plan, "Toolkit") == (13, 17)


def test_its_end_is_pulled_to_another_day(qtbot: QtBot, view: WeekView, plan: Planner) -> None:
    drag(qtbot, view, bar(view, "Toolkit", "last"), day(view, 5))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=day(view, 5))
    assert kept(plan, "Toolkit") == (12, 17)


def test_escape_puts_it_back(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView, plan: Planner
) -> None:
    drag(qtbot, view, bar(view, "Toolkit"), day(view, 4))
    assert screen.busy
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert entry(screen, "Toolkit").first == MONDAY
    qtbot.mouseRelease(view.viewport(), LEFT, pos=day(view, 4))
    assert kept(plan, "Toolkit") == (12, 16)


def test_a_timed_action_stands_at_its_hour_on_the_clock_of_the_first_station(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView, plan: Planner
) -> None:
    assert view.zones[0][1] == "Africa/Nairobi"
    assert 2 <= len(view.zones) <= 4
    plan.write(actions.add, Bilingual("Briefing"), starts=MONDAY, ends=MONDAY)
    made = next(e for e in plan_entries(plan) if e.title.en == "Briefing")
    plan.write(zones.set_time, made.id, 540, 600, "America/New_York")
    qtbot.waitUntil(lambda: any(e.start_time for e in screen.schedule.entries))
    view.lay()
    block = next(b for b in view.blocks if b.item.title.en == "Briefing")
    assert (block.day, block.begin, block.end) == (0, 16 * 60, 17 * 60)
    assert view.timed_words(block.item) == "16:00 Briefing"
    assert not any(b.item.title.en == "Briefing" for b in view.band.bars)
    view.verticalScrollBar().setValue(600)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.stage.block(block).center())
    assert screen.schedule.chosen == made.key


def plan_entries(plan: Planner) -> list[Entry]:
    return plan.read(month.everything, MONDAY, MONDAY)


def test_keys_are_those_of_the_month(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView, plan: Planner
) -> None:
    screen.schedule.focus(MONDAY, entry(screen, "Toolkit"))
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert kept(plan, "Toolkit") == (13, 17)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert screen.schedule.day == MONDAY + dt.timedelta(2)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.days_shown()[0] == MONDAY + dt.timedelta(7)
    assert screen.header.title.text() == "19–25\N{NO-BREAK SPACE}October 2026".replace(
        "\N{NO-BREAK SPACE}", screen.header.title.text()[5]
    )
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert screen.schedule.day == screen.schedule.today


def test_a_crowd_can_be_listed(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView, plan: Planner
) -> None:
    for n in range(30):
        plan.write(actions.add, Bilingual(f"Post {n}"), starts=MONDAY, ends=MONDAY)
    qtbot.waitUntil(lambda: len(screen.schedule.on(MONDAY)) > 30)
    view.lay()
    assert view.band.hidden[0] > 0
    listed = []
    screen.schedule.listed.disconnect()
    screen.schedule.listed.connect(lambda day, at: listed.append(day))
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.stage.more(0).center())
    assert listed == [MONDAY]


def test_one_day_has_the_same_gestures(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView, heard: Heard
) -> None:
    screen.show_as("day")
    shown = screen.shown
    assert isinstance(shown, WeekView)
    assert shown.days_shown() == (MONDAY, MONDAY)
    qtbot.keyClick(shown, Qt.Key.Key_PageUp)
    assert screen.schedule.day == MONDAY - dt.timedelta(1)
    shown.grab()


def test_days_tell_those_who_listen_what_they_have(view: WeekView) -> None:
    parts = view.parts()
    assert len(parts) == 7
    assert parts[0].name.startswith("Mon 12")
    assert "Toolkit" in parts[0].said
    assert parts[0].has_cursor


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_both_directions_paint(view: WeekView, direction: Qt.LayoutDirection) -> None:
    view.setLayoutDirection(direction)
    first, last = view.stage.column(0), view.stage.column(6)
    assert (first.left() < last.left()) == (direction == Qt.LayoutDirection.LeftToRight)
    assert view.stage.day_at(first.center()) == MONDAY
    view.grab()


@pytest.fixture
def timed(view: WeekView, screen: CalendarScreen, plan: Planner) -> WeekView:
    """A briefing on Tuesday from nine to ten, in view."""
    number = plan.write(actions.add, Bilingual("Briefing"), starts=MONDAY + dt.timedelta(1))
    plan.write(zones.set_time, number, 540, 600, "Africa/Nairobi")
    screen.refresh()
    view.lay()
    view.verticalScrollBar().setValue(7 * HOUR)
    return view


def block(view: WeekView, title: str) -> QRect:
    view.lay()
    return view.stage.block(next(b for b in view.blocks if b.item.title.en == title))


def hours(plan: Planner, title: str) -> tuple[int, int | None, int | None]:
    found = plan.read(month.entries, MONDAY, MONDAY + dt.timedelta(6))
    chosen = next(e for e in found if e.title.en == title)
    return chosen.first.day, chosen.start_time, chosen.end_time


def test_a_time_is_dragged_to_another_hour_and_day(
    qtbot: QtBot, timed: WeekView, plan: Planner
) -> None:
    rect = block(timed, "Briefing")
    start = rect.center() - QPoint(0, 8)
    end = QPoint(timed.stage.column(3).center().x(), start.y() + HOUR // 2)
    drag(qtbot, timed, start, end)
    qtbot.mouseRelease(timed.viewport(), LEFT, pos=end)
    assert hours(plan, "Briefing") == (15, 570, 630)
    plan.undo()
    assert hours(plan, "Briefing") == (13, 540, 600)


def test_the_lower_edge_pulls_the_end(qtbot: QtBot, timed: WeekView, plan: Planner) -> None:
    rect = block(timed, "Briefing")
    start = QPoint(rect.center().x(), rect.bottom() - 2)
    end = start + QPoint(3, HOUR)
    drag(qtbot, timed, start, end)
    qtbot.mouseRelease(timed.viewport(), LEFT, pos=end)
    assert hours(plan, "Briefing") == (13, 540, 660)


def test_times_move_by_the_keyboard_too(
    qtbot: QtBot, timed: WeekView, screen: CalendarScreen, plan: Planner
) -> None:
    briefing = entry(screen, "Briefing")
    screen.schedule.focus(briefing.first, briefing)
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(timed, Qt.Key.Key_Down, alt)
    assert hours(plan, "Briefing") == (13, 555, 615)
    screen.refresh()
    qtbot.keyClick(timed, Qt.Key.Key_Up, alt | shift)
    assert hours(plan, "Briefing") == (13, 555, 600)


def test_one_of_a_series_is_dragged_to_an_hour_of_its_own(
    qtbot: QtBot, timed: WeekView, screen: CalendarScreen, plan: Planner
) -> None:
    number = entry(screen, "Briefing").id
    plan.write(series.repeat, number, "FREQ=WEEKLY;COUNT=3")
    screen.refresh()
    rect = block(timed, "Briefing")
    start = rect.center() - QPoint(0, 8)
    end = start + QPoint(3, HOUR // 2)
    drag(qtbot, timed, start, end)
    qtbot.mouseRelease(timed.viewport(), LEFT, pos=end)
    question = screen.findChild(SeriesQuestion)
    assert question is not None
    assert question.scope == "this"
    question.reason.load("The room is taken")
    question.save()
    assert hours(plan, "Briefing") == (13, 570, 630)
    later = plan.read(month.entries, MONDAY + dt.timedelta(7), MONDAY + dt.timedelta(13))
    assert {e.start_time for e in later if e.title.en == "Briefing"} == {540}
    plan.undo()
    assert hours(plan, "Briefing") == (13, 540, 600)


@pytest.fixture
def crowd(view: WeekView, screen: CalendarScreen, plan: Planner) -> Sequence[Entry]:
    """Twenty calls on Tuesday from nine to ten and one from five, in a crowd but for a few."""
    tuesday = MONDAY + dt.timedelta(1)
    for number in range(21):
        made = plan.write(actions.add, Bilingual(f"Call {number:02}"), starts=tuesday)
        begin = 540 if number < 20 else 1020
        plan.write(zones.set_time, made, begin, begin + 60, "Africa/Nairobi")
    screen.refresh()
    view.lay()
    (found,) = view.crowds.all
    return found.item


def listed(qtbot: QtBot, screen: CalendarScreen) -> DayPopover:
    qtbot.waitUntil(lambda: bool(screen.findChildren(DayPopover)))
    return screen.findChildren(DayPopover)[-1]


def titles(sheet: DayPopover) -> list[str]:
    model = sheet.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_every_block_of_a_crowded_hour_has_room_for_a_word(
    view: WeekView, crowd: Sequence[Entry]
) -> None:
    stage = view.stage
    assert all(stage.block(b).width() >= LEAST_BLOCK - 3 for b in view.blocks)
    assert all(stage.block(c).width() <= CROWD for c in view.crowds.all)
    shown = {b.item.title.en for b in view.blocks if b.item.title.en.startswith("Call")}
    assert not shown & {e.title.en for e in crowd}
    assert len(shown) + len(crowd) == 21
    view.grab()


def test_a_click_lists_the_crowd_of_an_hour_and_opens_one_of_it(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView, crowd: Sequence[Entry]
) -> None:
    view.verticalScrollBar().setValue(8 * HOUR)
    at = view.stage.block(view.crowds.all[0]).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=at)
    sheet = listed(qtbot, screen)
    assert titles(sheet) == [e.title.en for e in crowd]
    assert "09:00–10:00" in sheet.accessibleName()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(screen.findChildren(DetailsPopover)))
    assert screen.findChildren(DetailsPopover)[-1].accessibleName() == crowd[1].title.en


@pytest.mark.parametrize("name", ["week", "day"])
def test_plus_lists_the_crowd_of_the_chosen_entry_or_of_the_day(
    qtbot: QtBot, screen: CalendarScreen, crowd: Sequence[Entry], name: str
) -> None:
    screen.go_to(MONDAY + dt.timedelta(1))
    screen.show_as(name)
    view = screen.shown
    assert isinstance(view, WeekView)
    screen.resize(700, 776)
    for chosen in (None, crowd[-1]):
        screen.schedule.focus(MONDAY + dt.timedelta(1), chosen)
        qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
        sheet = listed(qtbot, screen)
        assert titles(sheet) == [e.title.en for e in view.crowds.all[0].item]
        assert "Call 19" in titles(sheet)
        sheet.close()
        qtbot.waitUntil(lambda: not screen.findChildren(DayPopover))
    screen.schedule.focus(MONDAY - dt.timedelta(4))
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert not screen.findChildren(DayPopover)


def test_what_is_chosen_by_a_key_is_brought_among_the_hours_in_view(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView, crowd: Sequence[Entry]
) -> None:
    view.verticalScrollBar().setValue(0)
    late = entry(screen, "Call 20")
    screen.schedule.focus(late.first, late)
    rect = block(view, "Call 20")
    assert view.stage.band_bottom <= rect.top() < rect.bottom() <= view.stage.size.height() + 3
    screen.schedule.focus(late.first, crowd[0])
    assert view.stage.block(view.crowds.all[0]).top() >= view.stage.band_bottom


def test_what_is_dragged_into_a_crowd_shows_all_the_same(
    screen: CalendarScreen, view: WeekView, crowd: Sequence[Entry]
) -> None:
    screen.schedule.show_at(crowd[-1]._replace(start_time=555, end_time=615))
    view.lay()
    assert [b.columns for b in view.blocks if b.item.key == crowd[-1].key] == [1]
    screen.schedule.show_at(None)
    view.lay()
    assert not any(b.item.key == crowd[-1].key for b in view.blocks)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight,
                                       Qt.LayoutDirection.RightToLeft])  # fmt: skip
def test_a_crowd_is_found_where_it_is_painted_in_both_directions(
    view: WeekView, crowd: Sequence[Entry], direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    view.verticalScrollBar().setValue(8 * HOUR)
    view.grab()
    rect = view.stage.block(view.crowds.all[0])
    assert view.stage.column(1).contains(rect.center())
    found = view.crowds.at(rect.center())
    assert found
    assert found.item == crowd
    assert "09:00–10:00" in view.crowds.told(found)


def hour(view: WeekView, day: int, minutes: int) -> QPoint:
    """A point in the hours of a day, above the half of what is there."""
    return QPoint(view.stage.column(day).center().x(), view.stage.y(minutes))


def test_hours_are_staked_out_for_a_new_action(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView, plan: Planner
) -> None:
    view.verticalScrollBar().setValue(8 * HOUR)
    drag(qtbot, view, hour(view, 3, 585), hour(view, 3, 698))
    assert view.mouse.slot == (MONDAY + dt.timedelta(3), 585, 705)
    view.grab()
    qtbot.mouseRelease(view.viewport(), LEFT, pos=hour(view, 3, 698))
    (sheet,) = screen.findChildren(QuickAdd)
    assert sheet.when.text().endswith("09:45–11:45")
    qtbot.keyClicks(sheet.title, "Rehearsal")
    qtbot.keyClick(sheet.title, Qt.Key.Key_Return)
    assert hours(plan, "Rehearsal") == (15, 585, 705)
    assert plan.undo_label == "Add action"


def test_a_double_click_among_the_hours_begins_one_there_and_a_typed_time_goes_first(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView, plan: Planner
) -> None:
    view.verticalScrollBar().setValue(8 * HOUR)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=hour(view, 2, 640))
    (sheet,) = screen.findChildren(QuickAdd)
    assert sheet.when.text().endswith("10:30–11:30")
    qtbot.keyClicks(sheet.title, "14:00-15:30 Town hall")
    assert sheet.when.text().endswith("14:00–15:30")
    qtbot.keyClick(sheet.title, Qt.Key.Key_Return)
    assert hours(plan, "Town hall") == (14, 840, 930)


def test_days_are_staked_out_above_the_hours(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView
) -> None:
    low = view.stage.band_bottom - 4
    ends = [QPoint(view.stage.column(n).center().x(), low) for n in (5, 6)]
    drag(qtbot, view, *ends)
    assert view.mouse.staked == (MONDAY + dt.timedelta(5), MONDAY + dt.timedelta(6))
    view.grab()
    qtbot.mouseRelease(view.viewport(), LEFT, pos=ends[1])
    assert screen.openings.adding
    assert screen.openings.adding[:2] == (MONDAY + dt.timedelta(5), MONDAY + dt.timedelta(6))


def test_hours_run_on_below_what_is_held_near_their_end(qtbot: QtBot, timed: WeekView) -> None:
    view, start = timed, block(timed, "Briefing").center()
    low = QPoint(start.x(), view.viewport().height() - 2)
    before = view.verticalScrollBar().value()
    drag(qtbot, view, start, low)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > before + HOUR)
    assert view.mouse.drag
    reached = view.mouse.drag.minutes
    qtbot.waitUntil(lambda: view.mouse.drag is not None and view.mouse.drag.minutes > reached)
    qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_what_is_held_past_the_edge_is_carried_to_the_next_week(
    qtbot: QtBot, screen: CalendarScreen, view: WeekView, plan: Planner
) -> None:
    start = bar(view, "Toolkit")
    out = QPoint(view.viewport().width() + 9, start.y())
    drag(qtbot, view, start, out)
    view.mouse._turning._turn()
    assert view.days_shown()[0] == MONDAY + dt.timedelta(7)
    view.lay()
    assert "Toolkit" in {b.item.title.en for b in view.band.bars}
    end = QPoint(view.stage.column(1).center().x(), start.y())
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert kept(plan, "Toolkit")[0] == 20


def test_a_moved_time_is_told_with_its_hours(
    qtbot: QtBot, screen: CalendarScreen, timed: WeekView, heard: Heard
) -> None:
    briefing = entry(screen, "Briefing")
    screen.schedule.focus(briefing.first, briefing)
    qtbot.keyClick(timed, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert "09:15" in heard.told[-1]


def test_a_time_dragged_with_ctrl_stays_and_another_comes_at_the_new_hour(
    qtbot: QtBot, timed: WeekView, plan: Planner, heard: Heard
) -> None:
    start = block(timed, "Briefing").center() - QPoint(0, 8)
    end = QPoint(timed.stage.column(3).center().x(), start.y() + HOUR)
    drag(qtbot, timed, start, end)
    qtbot.mouseRelease(timed.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, end)
    found = plan.read(month.entries, MONDAY, MONDAY + dt.timedelta(6))
    times = sorted(
        (e.first.day, e.start_time, e.end_time) for e in found if e.title.en == "Briefing"
    )
    assert times == [(13, 540, 600), (15, 600, 660)]
    assert "10:00–11:00" in heard.told[-1]
    assert plan.undo_label == "Duplicate action"
