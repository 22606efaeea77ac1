"""The list and the pages of an edition: found, entered, told apart, changed."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import DateStatus
from comms_planner.services import editions
from comms_planner.services.schedule import dependencies, ladders, series
from comms_planner.services.workspace import LineRow
from comms_planner.ui.editors.date import Days
from comms_planner.ui.screens.editions import clashes_page
from comms_planner.ui.screens.editions.branch_forms import RuleForm
from comms_planner.ui.screens.editions.edition_list import YearHead
from comms_planner.ui.screens.editions.forms import (
    DetailsForm,
    ExceptionForm,
    LessonsForm,
    NewEditionForm,
)
from comms_planner.ui.screens.editions.task_forms import DependencyForm, EffectForm
from comms_planner.ui.widgets.chip import Chip
from tests.ui.screens.editions.conftest import Desk


def shown(desk: Desk) -> list[LineRow]:
    return [row for row in desk.screen.list.table.rows if isinstance(row, LineRow)]


def test_it_begins_with_the_next_event_of_ours(desk: Desk) -> None:
    line = desk.screen.space.line
    assert line is not None
    assert line.kind == "platform"
    assert line.edition_id
    assert desk.screen.banner.isHidden()


def test_the_list_is_grouped_by_year_and_says_no_more_than_is_known(desk: Desk) -> None:
    desk.open("wuf-2028")
    heads = [row.year for row in desk.screen.list.table.rows if isinstance(row, YearHead)]
    assert heads == sorted(heads, key=lambda year: year or 9999)
    line = next(row for row in shown(desk) if row.key == desk.screen.list.view.current_key)
    said = desk.screen.list.table.columns[0].text(line)
    assert "(WUF14). 2028. Proposed" in said


def test_down_goes_from_the_search_to_the_first_that_was_found(desk: Desk, qtbot: QtBot) -> None:
    desk.screen.list.span.set_current("all")
    search = desk.screen.list.search
    search.setFocus()
    qtbot.keyClicks(search, "cop30")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    row = desk.screen.list.current
    assert row is not None
    assert "COP30" in row.name.en
    assert desk.screen.list.view.hasFocus()


def test_search_and_filters_narrow_and_going_somewhere_widens(desk: Desk) -> None:
    desk.screen.list.span.set_current("all")
    desk.screen.list.kind.set_current("moment")
    desk.screen.list.apply()
    assert {row.kind for row in shown(desk)} == {"moment"}
    desk.screen.list.search.setText("cop30")
    desk.screen.list.apply()
    assert [row.name.en for row in shown(desk)] == ["UNFCCC COP30"]
    desk.screen.list.search.setText("no such thing")
    desk.screen.list.apply()
    assert shown(desk) == []
    assert desk.screen.list.nothing.isVisible()
    desk.open("wuf-2022")
    assert desk.screen.space.line is not None
    assert desk.screen.space.line.name.en.endswith("(WUF11)")


def test_a_new_edition_is_suggested_from_the_last(desk: Desk) -> None:
    desk.screen.new.click()
    form = desk.screen.drawers.form
    assert isinstance(form, NewEditionForm)
    form.series.load("wuf")
    form.series.edited.emit()
    assert form.number.number() == 15
    assert form.name.value().en == "World Urban Forum, fifteenth session (WUF15)"
    assert form.days.value().precision == "year"
    assert "year only" in form.hint.text()
    form.days.load(Days(None, None, "tbc"))
    desk.keep()
    sheet = desk.screen.space.sheet
    assert sheet is not None
    assert (sheet.row.number, sheet.row.precision, sheet.row.basis) == (15, "tbc", "ours")
    desk.undo()
    assert not any(e.number == 15 for e in desk.planner.read(editions.rows, platform="wuf"))


def test_a_new_edition_without_a_name_is_refused_at_the_name(desk: Desk) -> None:
    desk.screen.new.click()
    form = desk.screen.drawers.form
    assert isinstance(form, NewEditionForm)
    form.name.load(Bilingual())
    desk.keep()
    assert form.name.error
    assert desk.written == []


def test_what_a_rule_foresees_can_be_entered_on_its_day(desk: Desk) -> None:
    desk.screen.reveal(key="platform:whd:2028-10-02")
    assert desk.screen.space.sheet is None
    assert desk.screen.space.foreseen.isVisible()
    desk.screen.space.foreseen.enter.click()
    form = desk.screen.drawers.form
    assert isinstance(form, NewEditionForm)
    assert form.name.value().en == "World Habitat Day 2028"
    desk.keep()
    sheet = desk.screen.space.sheet
    assert sheet is not None
    assert (sheet.row.starts, sheet.row.series) == (dt.date(2028, 10, 2), "whd")


def test_one_occurrence_differs_with_its_reason_and_follows_again(desk: Desk) -> None:
    key = "platform:whd:2028-10-02"
    desk.screen.reveal(key=key)
    desk.screen.space.foreseen.differ.click()
    form = desk.screen.drawers.form
    assert isinstance(form, ExceptionForm)
    form.kind.load("postponed")
    desk.keep()
    assert form.reason.error == "Say why, in a few words."
    form.reason.load(Bilingual("The host asked for it", "东道方要求"))
    desk.keep()
    line = desk.screen.space.line
    assert line is not None
    assert (line.key, line.exception, line.reason.en) == (
        key, "postponed", "The host asked for it",
    )  # fmt: skip
    assert not desk.screen.space.foreseen.enter.isEnabled()
    desk.screen.space.foreseen.restore.click()
    desk.settle()
    assert desk.planner.read(series.exceptions) == []


def test_details_and_lessons_are_kept_as_one_step_each(desk: Desk) -> None:
    number = desk.open("wuf-2028")
    desk.screen.space.edited.emit()
    form = desk.screen.drawers.form
    assert isinstance(form, DetailsForm)
    form.theme.load(Bilingual("Housing for all", "人人享有住房"))
    desk.keep()
    desk.screen.space.taught.emit()
    lessons = desk.screen.drawers.form
    assert isinstance(lessons, LessonsForm)
    lessons.lessons.load(Bilingual("Begin earlier"))
    desk.keep()
    assert len(desk.written) == 2
    sheet = desk.screen.space.sheet
    assert sheet is not None
    assert (sheet.row.id, sheet.row.theme.en, sheet.lessons.en) == (
        number, "Housing for all", "Begin earlier",
    )  # fmt: skip


def test_a_circle_is_refused_in_words_where_it_was_chosen(desk: Desk) -> None:
    number = desk.number("whd-2027")
    desk.planner.write(ladders.apply_ladder, number, "un-observance")
    desk.open("whd-2027", "dependencies")
    page, tasks = desk.screen.space.dependencies, desk.tasks(number)
    assert page.nothing.isVisible()
    one, two = tasks[5].id, tasks[20].id
    for waiting, after in ((two, one), (one, two)):
        desk.screen.drawers.wait(list(page.tasks))
        form = desk.screen.drawers.form
        assert isinstance(form, DependencyForm)
        form.waiting.load(waiting)
        form.after.load(after)
        desk.keep()
    assert form.after.error.startswith("That would go round in a circle: ")
    assert len(desk.planner.read(dependencies.rows)) == 1
    desk.screen.drawers.drawer.close_drawer()
    desk.settle()
    page.view.selectRow(0)
    desk.settle()
    page.remove.click()
    desk.settle()
    assert desk.planner.read(dependencies.rows) == []


def test_clashes_are_sentences_that_lead_to_their_day(desk: Desk) -> None:
    number = desk.number("whd-2027")
    desk.planner.write(ladders.apply_ladder, number, "un-observance")
    tasks = desk.tasks(number)
    early, late = tasks[5], tasks[20]
    desk.planner.write(dependencies.add, early.id, late.id)
    desk.open("whd-2027", "clashes")
    page = desk.screen.space.clashes
    rows = [row for row in page.table.rows if row.kind == "chain"]
    assert len(rows) == 1
    page.opened.emit(rows[0])
    assert desk.gone == [("calendar", {"day": rows[0].day, "key": f"action:{early.id}"})]


def test_among_very_much_work_clashes_are_found_beside_the_window(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = desk.number("whd-2027")
    desk.planner.write(ladders.apply_ladder, number, "un-observance")
    tasks = desk.tasks(number)
    desk.planner.write(dependencies.add, tasks[5].id, tasks[20].id)
    desk.open("whd-2027", "clashes")
    page = desk.screen.space.clashes
    known = list(page.table.rows)
    assert known
    monkeypatch.setattr(clashes_page, "MANY", 0)
    desk.open("wuf-2028", "clashes")
    assert page.table.rows == [], "those of another edition are not shown as its own"
    desk.open("whd-2027", "clashes")
    qtbot.waitUntil(lambda: page.table.rows == known)
    desk.planner.write(editions.set_date_status, number, DateStatus.CONFIRMED)
    desk.settle()
    assert page.table.rows == known, "they stay until they have been looked for again"


def test_a_branch_is_rehearsed_then_chosen_then_undone(desk: Desk) -> None:
    number = desk.number("whd-2027")
    desk.planner.write(ladders.apply_ladder, number, "un-observance")
    desk.open("whd-2027", "contingency")
    page, count = desk.screen.space.contingency, len(desk.written)
    before = desk.tasks(number)
    page.cards["postpone"].click()
    first = page.preview.table.rows[0]
    assert (first.before, first.after) == ("2\u00a0October 2026", "date to be confirmed")
    page.cards["cancel"].click()
    assert page.preview.summary.text() == "31 drop · 3 come"
    assert len(page.preview.table.rows) == 34
    assert len(desk.written) == count
    page.reason.load(Bilingual("The host withdrew"))
    page.apply.click()
    desk.settle()
    assert len(desk.written) == count + 1
    sheet = desk.screen.space.sheet
    assert sheet is not None
    assert (sheet.branch, sheet.row.date_status) == ("cancel", "cancelled")
    said = [chip.text() for chip in desk.screen.space.findChildren(Chip) if chip.isVisible()]
    assert said.count("Cancelled") == 1
    assert "Cancel" not in said, "the state says so already"
    assert sheet.date_reason.en == "The host withdrew"
    assert sum(t.work_status == "cancelled" for t in desk.tasks(number).values()) == 31
    desk.undo()
    assert desk.tasks(number) == before
    assert desk.screen.space.sheet is not None
    assert desk.screen.space.sheet.branch == "go"


def test_why_an_edition_stands_as_it_does_is_no_reason_for_another_branch(desk: Desk) -> None:
    number = desk.open("whd-2027", "contingency")
    page = desk.screen.space.contingency
    desk.planner.write(
        editions.settle, number, starts=dt.date(2027, 10, 4), status=DateStatus.CONFIRMED,
        reason=Bilingual("Host agreed"),
    )  # fmt: skip
    desk.settle()
    page.look_at("go")
    assert page.reason.value().en == "Host agreed"
    page.look_at("virtual")
    assert not page.reason.value()


def test_an_edition_adds_its_own_line_to_a_branch(desk: Desk) -> None:
    desk.open("whd-2027", "contingency")
    page = desk.screen.space.contingency
    page.look_at("virtual")
    page.more.click()
    form = desk.screen.drawers.form
    assert isinstance(form, EffectForm)
    desk.keep()
    assert form.title.error == "Give the task that is added a title."
    form.title.load(Bilingual("Ship cameras", "运送摄像机"))
    desk.keep()
    assert "Ship cameras" in {move.title for move in page.preview.table.rows}
    assert page.lines.isVisible()


def test_a_branch_is_laid_down_with_trigger_and_last_day(desk: Desk) -> None:
    desk.open("whd-2027", "contingency")
    page = desk.screen.space.contingency
    page.look_at("virtual")
    assert "27 September 2027" in page.rule.text().replace("\N{NO-BREAK SPACE}", " ")
    page.lay_down.click()
    form = desk.screen.drawers.form
    assert isinstance(form, RuleForm)
    assert form.branch.value() == "virtual"
    form.trigger.load(Bilingual("No visas", "无法取得签证"))
    day = dt.date(2027, 9, 1)
    form.until.load(Days(day, day, "day"))
    desk.keep()
    said = page.rule.text().replace("\N{NO-BREAK SPACE}", " ")
    assert "Trigger: No visas" in said
    assert "Last day: 1 September 2027" in said
    page.look_at("cancel")
    assert "No visas" not in page.rule.text()
    desk.undo()
    page.look_at("virtual")
    assert "No visas" not in page.rule.text()


@pytest.mark.parametrize("read_only", [True])
def test_a_plan_for_reading_only_can_be_looked_at(desk: Desk) -> None:
    desk.open("wuf-2028", "ladder")
    assert not desk.screen.new.isEnabled()
    assert not desk.screen.space.ladder.preview.apply.isEnabled()
    for key in desk.screen.space.pages:
        desk.screen.space.show_page(key)
    assert not desk.screen.space.date.isEnabled()
    assert desk.screen.banner.isHidden()


def test_what_a_branch_would_do_and_its_button_are_in_sight_at_once(desk: Desk) -> None:
    desk.open("whd-2027", "contingency")
    page = desk.screen.space.contingency
    page.look_at("virtual")
    page.more.click()
    form = desk.screen.drawers.form
    assert isinstance(form, EffectForm)
    form.title.load(Bilingual("Ship cameras", "运送摄像机"))
    desk.keep()
    desk.settle()
    assert page.apply.y() < page.preview.y() < page.lines.y()
