"""The lanes of the timeline, and what a bar gets that is put into another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.design import SIZE_SMALL
from comms_planner.services import actions, people
from comms_planner.services.lanes import By
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.looks import STRONG
from comms_planner.ui.screens.calendar.timeline import TimelineView
from comms_planner.ui.screens.calendar.timeline_page import TimelinePage
from comms_planner.ui.screens.calendar.timeline_side import Side
from comms_planner.ui.screens.calendar.timeline_stage import SHORTEST_LANE
from comms_planner.ui.screens.calendar.view import CalendarScreen
from tests.ui.screens.calendar.conftest import Heard, kept
from tests.ui.screens.calendar.on_timeline import (
    CTRL,
    LEFT,
    SHIFT,
    drag,
    lanes,
    now,
    spot,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_lanes_are_what_was_chosen(page: TimelinePage, view: TimelineView) -> None:
    assert lanes(view)["No flagship"] == 4
    names = list(lanes(view))
    assert (names[0], names[-1]) == ("Events", "Observances and seasons"), "the work in between"
    page._group(By.PILLAR)
    assert {"Think", "Act", "Share", "Partner", "No pillar"} <= lanes(view).keys()
    page._group(By.OWNER)
    assert lanes(view)["Nobody yet"] == 4
    page._group(By.PLATFORM)
    assert lanes(view)["World Habitat Day"] >= 1


@pytest.mark.parametrize("width", [1076, 700])
def test_a_lane_is_as_high_as_its_name_needs(view: TimelineView, width: int) -> None:
    view.resize(width, 700)
    stage, brushes = view.stage, Brushes(view.tokens, 18, SIZE_SMALL)
    names = {view.lane_name(lane): number for number, lane in enumerate(stage.lanes)}
    number = names["Urban regeneration: reducing disadvantage in the poorest areas"]
    high = stage.lane_top(number + 1) - stage.lane_top(number)
    name = brushes.text(view.lane_name(stage.lanes[number]), STRONG, stage.side - 26)[0]
    assert name.size().height() >= 3 * brushes.line_height("Ag", STRONG)
    assert high >= 7 + name.size().height() + 5
    short = names["Cities 2030 (SDG Cities)"]
    assert stage.lane_top(short + 1) - stage.lane_top(short) == SHORTEST_LANE


def test_a_name_that_has_too_few_lines_is_cut_on_the_last(view: TimelineView) -> None:
    side, brushes = Side(view), Brushes(view.tokens, 18, SIZE_SMALL)
    name = "Urban regeneration: reducing disadvantage in the poorest areas"
    line = brushes.line_height(name, STRONG)
    assert side._fit(brushes, name, 166, 3 * line) == name
    shown = side._fit(brushes, name, 166, 3 * line - 1)
    assert shown == "Urban regeneration: reducing disadvantage in t…"
    assert side._fit(brushes, name, 166, line // 2) == "Urban regeneration: reduc…"


def test_lanes_tell_those_who_listen_what_they_have(view: TimelineView) -> None:
    said = {part.name: part.said for part in view.parts()}
    view.scroll_to(view.stage.scale.left, 10_000)
    said |= {part.name: part.said for part in view.parts()}
    assert "No flagship, 4 items" in said
    assert "Toolkit, Action" in said["No flagship, 4 items"]


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
