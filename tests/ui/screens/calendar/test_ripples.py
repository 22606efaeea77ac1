"""What a drop would move besides, or carry past its event: asked before anything is written."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.services import actions, month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies, ladders
from comms_planner.ui.screens.calendar.drag import Grip
from comms_planner.ui.screens.calendar.entry_dialog import EntryDialog
from comms_planner.ui.screens.calendar.ripple_question import RippleQuestion
from comms_planner.ui.screens.calendar.view import CalendarScreen
from tests.ui.screens.calendar.conftest import Heard


def entry(plan: Planner, title: str) -> Entry:
    found = plan.read(month.entries, dt.date(2026, 9, 1), dt.date(2027, 12, 31))
    return next(e for e in found if e.title.en.startswith(title))


def days(plan: Planner, title: str) -> tuple[dt.date, dt.date]:
    found = entry(plan, title)
    return found.first, found.last


def asked(screen: CalendarScreen) -> RippleQuestion | None:
    QApplication.processEvents()
    found = [w for w in screen.findChildren(RippleQuestion) if w.isVisible()]
    return found[0] if found else None


def put(screen: CalendarScreen, plan: Planner, title: str, by: int) -> RippleQuestion | None:
    """Drop a thing so many days later, as the pointer and the keys do."""
    was = entry(plan, title)
    screen.go_to(was.first)
    now = was._replace(first=was.first + dt.timedelta(by), last=was.last + dt.timedelta(by))
    screen.put(now)
    return asked(screen)


@pytest.fixture
def waiting(plan: Planner) -> int:
    """The survey waits for the toolkit."""
    toolkit, survey = entry(plan, "Toolkit").id, entry(plan, "Survey").id
    return plan.write(dependencies.add, survey, toolkit)


def test_a_drop_that_moves_nothing_else_is_kept_at_once(
    screen: CalendarScreen, plan: Planner, waiting: int
) -> None:
    assert put(screen, plan, "Toolkit", 1) is None
    assert days(plan, "Toolkit")[0] == dt.date(2026, 10, 13)
    assert plan.undo_label == "Move action"


def test_a_drop_that_pushes_another_shows_it_and_moves_both_or_none(
    screen: CalendarScreen, plan: Planner, qtbot: QtBot, waiting: int
) -> None:
    question = put(screen, plan, "Toolkit", 16)
    assert question
    lines = question.preview.table.rows
    assert [line.title for line in lines] == ["Toolkit", "Survey"]
    assert days(plan, "Toolkit")[0] == dt.date(2026, 10, 12), "nothing is written before"
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert days(plan, "Toolkit")[0] == dt.date(2026, 10, 12)
    assert screen.schedule.preview is None
    question = put(screen, plan, "Toolkit", 16)
    assert question
    qtbot.keyClick(question.yes, Qt.Key.Key_Space)
    assert days(plan, "Toolkit") == (dt.date(2026, 10, 28), dt.date(2026, 11, 1))
    assert days(plan, "Survey")[0] == dt.date(2026, 11, 2)
    plan.undo()
    assert (days(plan, "Toolkit")[0].day, days(plan, "Survey")[0].day) == (12, 26)


def test_what_is_dropped_before_what_it_waits_for_is_asked_about_and_pushed(
    screen: CalendarScreen, plan: Planner, qtbot: QtBot, waiting: int, heard: Heard
) -> None:
    before, first = days(plan, "Survey"), days(plan, "Toolkit")[1] + dt.timedelta(1)
    while first.weekday() > 4:
        first += dt.timedelta(1)
    by = (days(plan, "Toolkit")[0] - before[0]).days
    question = put(screen, plan, "Survey", by)
    assert question
    (line,) = question.preview.table.rows
    assert line.title == "Survey"
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert days(plan, "Survey") == before
    question = put(screen, plan, "Survey", by)
    assert question
    qtbot.keyClick(question.yes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: days(plan, "Survey")[0] == first)
    assert str(first.day) in heard.told[-1]
    assert asked(screen) is None
    assert put(screen, plan, "Survey", -1) is None, "it begins as early as it can"
    assert days(plan, "Survey")[0] == first
    assert "stays on" in heard.told[-1]
    assert "It waits for “Toolkit”" in heard.told[-1]
    assert screen.schedule.preview is None


def test_a_task_is_dropped_past_its_event_only_where_somebody_agrees(
    screen: CalendarScreen, plan: Planner, qtbot: QtBot
) -> None:
    edition = entry(plan, "World Habitat Day 2027")
    plan.write(ladders.apply_ladder, edition.id, "un-observance")
    task = next(
        e for e in plan.read(month.entries, dt.date(2027, 9, 20), dt.date(2027, 10, 3))
        if e.kind == "action"
    )  # fmt: skip
    question = put(screen, plan, task.title.en, 30)
    assert question
    assert "past" in question.windowTitle().casefold()
    question.no.click()
    assert days(plan, task.title.en) == (task.first, task.last)
    question = put(screen, plan, task.title.en, 30)
    assert question
    question.yes.click()
    assert days(plan, task.title.en)[0] == task.first + dt.timedelta(30)


def test_an_event_that_is_dropped_elsewhere_shows_its_ladder_first(
    screen: CalendarScreen, plan: Planner
) -> None:
    edition = entry(plan, "World Habitat Day 2027")
    plan.write(ladders.apply_ladder, edition.id, "un-observance")
    question = put(screen, plan, "World Habitat Day 2027", 7)
    assert question
    assert len(question.preview.table.rows) > 10
    assert days(plan, "World Habitat Day 2027")[0] == edition.first
    question.yes.click()
    assert days(plan, "World Habitat Day 2027")[0] == edition.first + dt.timedelta(7)


def test_several_that_would_pass_their_event_are_asked_about_together(
    screen: CalendarScreen, plan: Planner
) -> None:
    edition = entry(plan, "World Habitat Day 2027")
    made = plan.write(ladders.apply_ladder, edition.id, "un-observance")
    screen.show_as("timeline")
    page = screen.made("timeline")
    assert page
    chosen = [
        e for e in plan.read(month.entries, dt.date(2027, 9, 1), dt.date(2027, 10, 3))
        if e.kind == "action" and e.id in made
    ][:2]  # fmt: skip
    page.widget.shifted.emit(tuple(chosen), 60)
    question = asked(screen)
    assert question
    assert days(plan, chosen[0].title.en)[0] == chosen[0].first
    question.no.click()
    assert page.widget.selection.ghosts == {}
    page.widget.shifted.emit(tuple(chosen), 60)
    question = asked(screen)
    assert question
    question.yes.click()
    assert [days(plan, e.title.en)[0] for e in chosen] == [
        e.first + dt.timedelta(60) for e in chosen
    ]
    plan.undo()
    assert days(plan, chosen[0].title.en)[0] == chosen[0].first


def test_the_keys_ask_as_the_pointer_does(
    screen: CalendarScreen, plan: Planner, waiting: int
) -> None:
    plan.write(actions.reschedule, entry(plan, "Survey").id, dt.date(2026, 10, 17))
    screen.go_to(dt.date(2026, 10, 12))
    screen.refresh()
    screen.schedule.focus(dt.date(2026, 10, 12), entry(plan, "Toolkit"))
    screen.schedule.nudge(1, Grip.WHOLE)
    question = asked(screen)
    assert question
    question.yes.click()
    assert (days(plan, "Toolkit")[0].day, days(plan, "Survey")[0].day) == (13, 19)


def test_a_form_that_pushes_another_asks_as_well(
    screen: CalendarScreen, plan: Planner, waiting: int
) -> None:
    screen.openings.edit(entry(plan, "Toolkit"))
    QApplication.processEvents()
    (dialog,) = screen.findChildren(EntryDialog)
    dialog.first.load(dt.date(2026, 10, 28))
    dialog.last.load(dt.date(2026, 10, 30))
    dialog.save()
    question = asked(screen)
    assert question
    question.no.click()
    assert dialog.isVisible()
    dialog.save()
    question = asked(screen)
    assert question
    question.yes.click()
    assert days(plan, "Toolkit")[1].day == 30
    assert days(plan, "Survey")[0] == dt.date(2026, 11, 2)
