from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, people
from comms_planner.services.lanes import By
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies
from comms_planner.ui.screens.calendar import timeline_arrows, timeline_reading
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.details import DetailsPopover
from comms_planner.ui.screens.calendar.timeline import TimelineView
from comms_planner.ui.screens.calendar.timeline_page import TITLE_AFTER, TimelinePage
from comms_planner.ui.screens.calendar.timeline_selection import can_move
from comms_planner.ui.screens.calendar.timeline_stage import AXIS, WORDS_FROM
from comms_planner.ui.screens.calendar.view import CalendarScreen
from tests.ui.screens.calendar.conftest import Heard, entry, kept

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(screen: CalendarScreen) -> TimelinePage:
    """October 2026 on the timeline, all of it, with wide days."""
    screen.show_as("timeline")
    made = screen.page
    assert isinstance(made, TimelinePage)
    made.widget.show_span(34)
    made.widget.scroll_to(dt.date(2026, 9, 30).toordinal(), 0)
    return made


@pytest.fixture
def view(page: TimelinePage) -> TimelineView:
    return page.widget


def spot(view: TimelineView, title: str, end: str = "middle") -> QPoint:
    """A point on a bar, which is scrolled into view."""
    found = next(e for e in view.book.entries.values() if e.title.en == title)
    place = view.stage.place_of(found)
    assert place
    view.scroll_to(view.stage.scale.left, view.stage.lane_top(place[0]) + view.stage.shift - AXIS)
    rect = view.stage.rect_of(place, found)
    x = {"middle": rect.center().x(), "first": rect.left() + 2, "last": rect.right() - 2}[end]
    return QPoint(x, rect.center().y())


def days_on(view: TimelineView, start: QPoint, days: int) -> QPoint:
    return start + QPoint(round(days * view.stage.scale.per_day), 0)


def drag(qtbot: QtBot, view: TimelineView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    qtbot.mousePress(port, LEFT, pos=start)
    for step in (1, 2, 3):
        qtbot.mouseMove(port, start + (end - start) * step / 3)


def lanes(view: TimelineView) -> dict[str, int]:
    return {view.lane_name(lane): len(lane.items) for lane in view.book.lanes}


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


def entry_key(view: TimelineView, title: str) -> str:
    return next(e.key for e in view.book.entries.values() if e.title.en == title)


def now(view: TimelineView, title: str) -> Entry:
    return next(e for e in view.book.entries.values() if e.title.en == title)


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
    first = QPoint(view.stage.x(dt.date(2026, 10, 6).toordinal()), body.bottom() - 40)
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


def test_the_wheel_zooms_around_the_pointer(view: TimelineView) -> None:
    at = QPoint(600, 300)
    day = view.stage.scale.day(600 - view.stage.side)
    wheel(view, at, 240, CTRL)
    assert view.stage.scale.day(600 - view.stage.side) == pytest.approx(day)
    assert view.stage.scale.per_day > 25


def test_zoom_ends_at_a_day_and_at_ten_years(view: TimelineView) -> None:
    for turn in (60_000, -60_000):
        wheel(view, QPoint(600, 300), turn, CTRL)
        first, last = view.days_in_view()
        shown = (last - first).days
        assert shown <= 1 if turn > 0 else 3640 <= shown <= 3653


def test_shift_and_wheel_go_along_the_days(view: TimelineView) -> None:
    left = view.stage.scale.left
    wheel(view, QPoint(600, 300), -120, SHIFT)
    assert view.stage.scale.left > left


def wheel(view: TimelineView, at: QPoint, turn: int, held: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(view.mapToGlobal(at)), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_dragging_the_axis_goes_along_the_days(qtbot: QtBot, view: TimelineView) -> None:
    left = view.stage.scale.left
    start = QPoint(600, 10)
    drag(qtbot, view, start, start - QPoint(100, 0))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start - QPoint(100, 0))
    assert view.stage.scale.left == pytest.approx(left + 100 / view.stage.scale.per_day)


def test_lanes_are_what_was_chosen(page: TimelinePage, view: TimelineView) -> None:
    assert lanes(view)["No flagship"] == 4
    page._group(By.PILLAR)
    assert {"Think", "Act", "Share", "Partner", "No pillar"} <= lanes(view).keys()
    page._group(By.OWNER)
    assert lanes(view)["Nobody yet"] == 4
    page._group(By.PLATFORM)
    assert lanes(view)["World Habitat Day"] >= 1


def test_the_filter_is_that_of_all_views(screen: CalendarScreen, view: TimelineView) -> None:
    screen.filters.search("toolkit")
    assert {e.title.en for lane in view.book.lanes for e in lane.items} == {"Toolkit"}
    screen.show_as("month")
    assert [e.title.en for e in screen.schedule.entries] == ["Toolkit"]


def test_what_has_no_day_is_a_window_that_no_drag_moves(
    qtbot: QtBot, view: TimelineView, plan: Planner
) -> None:
    vague = next(e for e in view.book.entries.values() if not e.is_dated)
    assert not can_move(vague)


def test_a_change_elsewhere_is_taken_up(qtbot: QtBot, view: TimelineView, plan: Planner) -> None:
    day = dt.date(2026, 10, 20)
    plan.write(actions.add, Bilingual("Radio"), starts=day, ends=day)
    qtbot.waitUntil(lambda: any(e.title.en == "Radio" for e in view.book.entries.values()))
    plan.write(actions.rename, now(view, "Radio").id, Bilingual("Television"))
    qtbot.waitUntil(lambda: any(e.title.en == "Television" for e in view.book.entries.values()))
    plan.write(actions.delete, now(view, "Television").id)
    qtbot.waitUntil(lambda: not any(e.title.en == "Television" for e in view.book.entries.values()))


def test_what_waits_is_linked_by_an_arrow(qtbot: QtBot, view: TimelineView, plan: Planner) -> None:
    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Toolkit").id)
    qtbot.waitUntil(lambda: len(view.links.found) == 1)
    before, after, lag = view.links.found[0]
    assert (before.title.en, after.title.en, lag) == ("Toolkit", "Survey", 0)
    view.grab()


def test_of_too_many_arrows_only_those_of_the_chosen_bar_are_drawn(
    qtbot: QtBot, view: TimelineView, plan: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Toolkit").id)
    qtbot.waitUntil(lambda: len(view.links.found) == 1)
    assert timeline_arrows.drawn(view) == view.links.found
    monkeypatch.setattr(timeline_arrows, "MOST", 0)
    view.schedule.chosen = None
    assert timeline_arrows.drawn(view) == []
    view.schedule.chosen = now(view, "Survey").key
    assert timeline_arrows.drawn(view) == view.links.found


def test_a_line_says_that_arrows_are_left_out_and_how_to_see_them(
    qtbot: QtBot, page: TimelinePage, plan: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = page.widget
    plan.write(dependencies.add, now(view, "Survey").id, now(view, "Toolkit").id)
    qtbot.waitUntil(lambda: len(view.links.found) == 1)
    qtbot.wait(3 * TITLE_AFTER)
    assert page.note.isHidden()
    monkeypatch.setattr(timeline_arrows, "MOST", 0)
    view.zoom(0.9)
    qtbot.waitUntil(page.note.isVisible)
    assert "only those of the chosen bar" in page.note.text()
    assert "zoom in" in page.note.text()
    assert not page.note.geometry().intersects(page.further.geometry())
    view.scroll_to(dt.date(2031, 1, 1).toordinal(), 0)
    qtbot.waitUntil(page.note.isHidden)


def test_turning_the_page_keeps_the_cursor_in_view(
    qtbot: QtBot, screen: CalendarScreen, view: TimelineView
) -> None:
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_T):
        qtbot.keyClick(view, key)
        first, last = view.days_in_view()
        assert first <= screen.schedule.day <= last
    assert screen.schedule.day == screen.schedule.today


def test_a_double_click_opens_the_details(qtbot: QtBot, view: TimelineView) -> None:
    qtbot.mouseDClick(view.viewport(), LEFT, pos=spot(view, "Toolkit"))
    sheet = QApplication.activePopupWidget()
    assert isinstance(sheet, DetailsPopover)
    sheet.close()


def test_lanes_tell_those_who_listen_what_they_have(view: TimelineView) -> None:
    said = {part.name: part.said for part in view.parts()}
    view.scroll_to(view.stage.scale.left, 10_000)
    said |= {part.name: part.said for part in view.parts()}
    assert "No flagship, 4 items" in said
    assert "Toolkit, Action" in said["No flagship, 4 items"]


@pytest.mark.parametrize("span", [1, 30, 400, 3650])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_every_zoom_paints_in_both_directions(
    view: TimelineView, span: int, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    view.show_span(span)
    assert colours(view.grab().toImage()) > 20


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(50, 300, 3)})


def test_mirrored_time_runs_from_right_to_left(qtbot: QtBot, view: TimelineView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width = view.stage.size.width()
    at = spot(view, "Toolkit")
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(width - 1 - at.x(), at.y()))
    assert view.schedule.chosen == entry_key(view, "Toolkit")


def test_the_same_is_chosen_in_all_views(screen: CalendarScreen, view: TimelineView) -> None:
    chosen = entry(screen, "Toolkit")
    view.choose(chosen, chosen.first)
    for key in ("week", "day", "month", "quarter", "year", "agenda", "timeline"):
        screen.show_as(key)
        assert screen.schedule.chosen == chosen.key, key
        assert screen.schedule.day == chosen.first, key


def test_a_large_plan_is_read_beside_the_window(
    qtbot: QtBot, screen: CalendarScreen, plan: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_reading, "SMALL", -1)
    screen.show_as("timeline")
    page = screen.page
    assert isinstance(page, TimelinePage)
    assert page.reading.is_reading
    qtbot.waitUntil(lambda: not page.reading.is_reading and bool(page.widget.book.entries))
    page.widget.show_span(3000)
    assert page.reading.is_reading
    page._group(By.PILLAR)
    plan.write(actions.rename, now(page.widget, "Toolkit").id, Bilingual("Kit"))
    qtbot.waitUntil(lambda: not page.reading.is_reading)
    assert now(page.widget, "Kit").first == dt.date(2026, 10, 12)
    assert "No pillar" in lanes(page.widget)
    assert {e.first.year for e in page.widget.book.entries.values()} >= set(range(2024, 2030))


def test_ctrl_with_up_and_down_goes_from_lane_to_lane(
    qtbot: QtBot, screen: CalendarScreen, view: TimelineView
) -> None:
    lanes = [lane.key for lane in view.stage.lanes if lane.items]
    seen = []
    for _ in lanes:
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        place = view.stage.place_of(view.book.entries[screen.schedule.chosen])
        assert place is not None
        seen.append(view.stage.lanes[place[0]].key)
    assert seen == lanes
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    place = view.stage.place_of(view.book.entries[screen.schedule.chosen])
    assert place is not None
    assert view.stage.lanes[place[0]].key == lanes[-2]


@pytest.fixture
def in_cell(screen: CalendarScreen, view: TimelineView, plan: Planner) -> TimelineView:
    """The toolkit has a place in the plan."""
    plan.write(actions.move, now(view, "Toolkit").id, 1)
    screen.refresh()
    view.reading.settle()
    return view


def other_lane(view: TimelineView, key: str, x: int) -> QPoint:
    number = next(n for n, lane in enumerate(view.stage.lanes) if lane.key == key)
    return QPoint(x, view.stage.lane_top(number) + 12)


def test_a_bar_dropped_on_another_lane_gets_what_it_stands_for(
    qtbot: QtBot, in_cell: TimelineView, plan: Planner, heard: Heard
) -> None:
    view, was = in_cell, now(in_cell, "Toolkit")
    start = spot(view, "Toolkit")
    key = [lane.key for lane in view.stage.lanes if lane.key in view.book.grouping.names][1]
    assert key != was.flagship
    end = other_lane(view, key, start.x() + 90)
    drag(qtbot, view, start, end)
    assert view.mouse.lane == key
    view.grab()
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert kept(plan, "Toolkit") == (12, 16), "the days stay"
    assert plan.undo_label == "Move to another lane"
    assert "now lie" in heard.told[-1] or "now lies" in heard.told[-1]
    qtbot.waitUntil(lambda: now(view, "Toolkit").flagship == key and not view.selection.ghosts)
    plan.undo()
    qtbot.waitUntil(lambda: now(view, "Toolkit").flagship == was.flagship)


def test_keys_put_into_another_lane_too(qtbot: QtBot, in_cell: TimelineView, plan: Planner) -> None:
    view, was = in_cell, now(in_cell, "Toolkit")
    view.choose(was, was.first)
    qtbot.keyClick(view, Qt.Key.Key_Down, CTRL | SHIFT)
    qtbot.waitUntil(lambda: now(view, "Toolkit").flagship != was.flagship)
    qtbot.keyClick(view, Qt.Key.Key_Up, CTRL | SHIFT)
    qtbot.waitUntil(lambda: now(view, "Toolkit").flagship == was.flagship)


def test_a_lane_that_takes_no_work_says_so(
    qtbot: QtBot, in_cell: TimelineView, heard: Heard
) -> None:
    view = in_cell
    start = spot(view, "Toolkit")
    view.scroll_to(view.stage.scale.left, 0)
    found = now(view, "Toolkit")
    place = view.stage.place_of(found)
    assert place
    start = view.stage.rect_of(place, found).center()
    end = other_lane(view, "events", start.x())
    drag(qtbot, view, start, end)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert "holds days" in heard.told[-1]
    assert not view.selection.ghosts


def test_lanes_without_anything_can_be_dropped_on_while_something_is_held(
    qtbot: QtBot, page: TimelinePage, view: TimelineView, plan: Planner
) -> None:
    plan.write(people.add, Bilingual("Amina Njoroge"))
    page._group(By.OWNER)
    assert "Amina Njoroge" not in lanes(view)
    start = spot(view, "Toolkit")
    drag(qtbot, view, start, start + QPoint(40, 0))
    assert lanes(view)["Amina Njoroge"] == 0
    number = next(n for n, lane in enumerate(view.stage.lanes) if lane.key == "Amina Njoroge")
    view.scroll_to(view.stage.scale.left, view.stage.lane_top(number) + view.stage.shift - 200)
    end = other_lane(view, "Amina Njoroge", start.x())
    qtbot.mouseMove(view.viewport(), end)
    assert view.mouse.lane == "Amina Njoroge"
    view.grab()
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    qtbot.waitUntil(lambda: lanes(view).get("Amina Njoroge") == 1)
    plan.undo()
    qtbot.waitUntil(lambda: "Amina Njoroge" not in lanes(view))


def test_keys_reach_the_lanes_without_anything(
    qtbot: QtBot, page: TimelinePage, view: TimelineView, plan: Planner
) -> None:
    plan.write(people.add, Bilingual("Amina Njoroge"))
    page._group(By.OWNER)
    found = now(view, "Toolkit")
    view.choose(found, found.first)
    qtbot.keyClick(view, Qt.Key.Key_Down, CTRL | SHIFT)
    qtbot.waitUntil(lambda: lanes(view).get("Amina Njoroge") == 1)


def test_empty_lanes_go_when_the_drag_is_given_up(
    qtbot: QtBot, page: TimelinePage, view: TimelineView
) -> None:
    page._group(By.PLATFORM)
    before = lanes(view)
    start = spot(view, "Toolkit")
    drag(qtbot, view, start, start + QPoint(40, 0))
    assert len(lanes(view)) > len(before)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert lanes(view) == before
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start)


def test_what_ended_with_all_its_words_before_the_view_costs_no_frame(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.show_span(7)
    view.scroll_to(dt.date(2026, 10, 12).toordinal(), 0)
    drawn, text = set(), Brushes.text

    def heard(brushes: Brushes, words: str, *args: Any) -> Any:
        drawn.add(words)
        return text(brushes, words, *args)

    monkeypatch.setattr(Brushes, "text", heard)
    view.grab()
    entries, autumn = view.book.entries.values(), dt.date(2026, 9, 1)
    later = {entry.title.en for entry in entries if entry.last >= autumn}
    gone = {entry.title.en for entry in entries} - later
    assert {entry.title.en for entry in view.in_view()} & drawn
    assert gone
    assert not gone & drawn


def test_single_days_look_alike_however_their_width_is_rounded(
    view: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    painter = view.painter
    monkeypatch.setattr(painter, "_sliver", lambda *a: drawn.append(a[3]))
    per_day = WORDS_FROM
    while per_day < WORDS_FROM + 1:
        view.zoom(per_day / view.stage.scale.per_day, 0.0)
        view.grab()
        per_day += 0.13
    assert not drawn


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
