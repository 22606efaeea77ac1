"""A ladder on the Forum: applied, dated, moved, undone; done and pinned tasks stay."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, editions
from comms_planner.services.schedule import ladders, series
from comms_planner.services.workspace import WorkStatus
from comms_planner.ui.editors.date import Days
from comms_planner.ui.screens.editions import deeds
from comms_planner.ui.screens.editions.date_forms import DateForm, MoveForm, ShiftForm
from comms_planner.ui.screens.editions.forms import OwnLadderForm
from comms_planner.ui.screens.editions.rung_forms import AnchorForm, RungForm
from comms_planner.ui.screens.editions.task_forms import SeriesMoveForm, TaskForm
from comms_planner.ui.widgets.labels import PlainLabel
from tests.ui.screens.editions.conftest import Desk

WUF = "wuf-2028"
FIRST, LAST = dt.date(2028, 2, 21), dt.date(2028, 2, 25)
LATER = (dt.date(2028, 3, 20), dt.date(2028, 3, 24))


def apply(desk: Desk) -> int:
    number = desk.open(WUF, "ladder")
    desk.screen.space.ladder.preview.apply.click()
    desk.settle()
    return number


def date_form(desk: Desk, first: dt.date, last: dt.date, *, confirm: bool = True) -> DateForm:
    sheet = desk.screen.space.sheet
    assert sheet is not None
    desk.screen.drawers.date(sheet, confirm=confirm)
    form = desk.screen.drawers.form
    assert isinstance(form, DateForm)
    form.days.load(Days(first, last, "day"))
    form.days.edited.emit()
    form.look()
    return form


def date(desk: Desk, first: dt.date = FIRST, last: dt.date = LAST) -> None:
    date_form(desk, first, last)
    desk.keep()


def test_the_ladder_that_suits_is_previewed_before_anything_is_written(desk: Desk) -> None:
    desk.open(WUF, "ladder")
    page = desk.screen.space.ladder
    assert page.side == "preview"
    assert page.preview.ladder.current == "global-conference"
    assert len(page.preview.table.rows) == 38
    assert "38 tasks" in page.preview.summary.text()
    assert "window" in page.preview.hint.text()
    assert desk.written == []


def test_applying_is_one_step_and_undo_takes_all_back(desk: Desk) -> None:
    number = apply(desk)
    page = desk.screen.space.ladder
    assert len(desk.written) == 1
    assert desk.told == ["38 tasks are in the plan."]
    assert (page.side, len(page.tasks.table.rows)) == ("tasks", 38)
    desk.undo()
    assert (page.side, desk.tasks(number)) == ("preview", {})


def test_confirming_the_date_lists_every_move_then_writes_once(desk: Desk) -> None:
    number = apply(desk)
    form = date_form(desk, FIRST, LAST)
    assert len(form.preview.table.rows) == 38
    assert form.preview.summary.text().startswith("38 tasks move.")
    assert len(desk.written) == 1
    desk.keep()
    assert len(desk.written) == 2
    assert desk.told[-1] == "The date is saved, and 38 tasks moved with it."
    tasks = desk.tasks(number)
    for move in form.preview.table.rows:
        row = next(task for task in tasks.values() if task.id == move.key)
        assert desk.screen.words.days(row.starts, row.ends, row.precision) == move.after
    assert all(task.precision == "day" for task in tasks.values())
    sheet = desk.screen.space.sheet
    assert sheet is not None
    assert (sheet.row.date_status, sheet.row.basis) == ("confirmed", "ours")


def test_a_date_not_known_so_far_must_be_chosen_to_be_confirmed(desk: Desk) -> None:
    desk.open(WUF)
    desk.screen.space.confirm.click()
    desk.keep()
    form = desk.screen.drawers.form
    assert isinstance(form, DateForm)
    assert form.days.error == "The day was not known so far. Choose it, then confirm."
    assert desk.written == []


def test_done_and_pinned_tasks_stay_when_the_date_moves(desk: Desk) -> None:
    number = apply(desk)
    date(desk)
    view = desk.screen.space.ladder.tasks
    before = desk.tasks(number)
    pinned, done = before[20], before[8]
    view.reveal(pinned.id)
    view.pin.click()
    desk.settle()
    assert desk.tasks(number)[20].pinned
    view.reveal(done.id)
    view.done.click()
    desk.settle()
    form = date_form(desk, *LATER, confirm=False)
    listed = {move.key for move in form.preview.table.rows}
    assert not listed & {pinned.id, done.id}
    desk.keep()
    after = desk.tasks(number)
    assert after[20].ends == pinned.ends
    assert after[8].ends == done.ends
    assert after[25].ends != before[25].ends
    desk.undo()
    assert desk.tasks(number)[25].ends == before[25].ends


def test_unpinned_a_task_follows_the_date_again(desk: Desk) -> None:
    number = apply(desk)
    date(desk)
    view, task = desk.screen.space.ladder.tasks, desk.tasks(number)[20]
    view.reveal(task.id)
    view.pin.click()
    desk.settle()
    date(desk, *LATER)
    assert desk.tasks(number)[20].ends == task.ends
    desk.settle()
    QTest.keyPress(view.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.reveal(task.id)
    assert [row.pinned for row in view.chosen] == [True]
    assert view.pin.text() == "Unpin"
    view.pin.click()
    desk.settle()
    assert desk.tasks(number)[20].ends != task.ends


def test_several_tasks_shift_together_by_working_days(desk: Desk) -> None:
    number = apply(desk)
    date(desk)
    chosen = [desk.tasks(number)[rung] for rung in (14, 15, 16)]
    desk.screen.drawers.shift(chosen)
    form = desk.screen.drawers.form
    assert isinstance(form, ShiftForm)
    form.amount.show_number(-5)
    form.look()
    assert len(form.preview.table.rows) >= 3
    desk.keep()
    moved = [desk.tasks(number)[rung] for rung in (14, 15, 16)]
    assert all(m.ends and c.ends and m.ends < c.ends for m, c in zip(moved, chosen, strict=True))


def test_a_shift_says_what_of_the_chosen_stays_and_what_would_pass_its_event(desk: Desk) -> None:
    number = apply(desk)
    date(desk)
    task = desk.tasks(number)[14]
    desk.planner.write(actions.set_status, task.id, WorkStatus.DONE)
    desk.settle()
    desk.screen.drawers.shift([desk.tasks(number)[rung] for rung in (14, 15, 16)])
    form = desk.screen.drawers.form
    assert isinstance(form, ShiftForm)
    head = next(label for label in form.findChildren(PlainLabel) if "together" in label.text())
    assert head.text().startswith("2 tasks are shifted together. 1 chosen task")
    assert any("pinned" in label.text() for label in form.findChildren(PlainLabel))
    form.amount.show_number(600)
    form.look()
    assert "2 would lie past the event." in form.preview.summary.text()


def test_a_date_not_chosen_yet_does_not_say_that_nothing_moves(desk: Desk) -> None:
    apply(desk)
    desk.screen.space.confirm.click()
    form = desk.screen.drawers.form
    assert isinstance(form, DateForm)
    assert form.preview.summary.text().startswith("Choose the day")
    form.days.load(Days(dt.date(2028, 2, 21), dt.date(2028, 2, 25), "day"))
    form.days.edited.emit()
    form.look()
    assert "38 tasks move" in form.preview.summary.text()


def test_a_number_that_cannot_be_read_is_refused_at_its_field(desk: Desk) -> None:
    number = apply(desk)
    date(desk)
    count = len(desk.written)
    desk.screen.drawers.shift([desk.tasks(number)[14]])
    form = desk.screen.drawers.form
    assert isinstance(form, ShiftForm)
    form.amount.load("a week")
    desk.keep()
    assert "whole number" in form.amount.error
    assert len(desk.written) == count


def test_nothing_passes_its_event_unless_somebody_agrees(desk: Desk) -> None:
    number = apply(desk)
    date(desk)
    first = next(t for t in desk.tasks(number).values() if (t.offset_days or 0) < -30)
    desk.screen.drawers.move(first)
    form = desk.screen.drawers.form
    assert isinstance(form, MoveForm)
    form.days.load(Days(dt.date(2027, 6, 1), dt.date(2027, 6, 1), "day"))
    form.look()
    desk.keep()
    moved = next(t for t in desk.tasks(number).values() if t.id == first.id)
    assert (moved.ends, moved.pinned) == (dt.date(2027, 6, 1), True)


def test_a_task_of_ones_own_takes_its_place_on_the_ladder(desk: Desk) -> None:
    number = apply(desk)
    date(desk)
    desk.screen.space.ladder.tasks.add.click()
    form = desk.screen.drawers.form
    assert isinstance(form, TaskForm)
    desk.keep()
    assert form.title.error
    form.title.load(Bilingual("Book the hall", "预订会场"))
    form.offset.show_number(-30)
    desk.keep()
    made = next(t for t in desk.tasks(number).values() if t.title.en == "Book the hall")
    assert (made.ends, made.pillar) == (dt.date(2028, 1, 21), "share")  # 22 January: a Saturday
    desk.screen.drawers.task(number, made)
    form = desk.screen.drawers.form
    assert isinstance(form, TaskForm)
    form.offset.show_number(-37)
    form.state.load("in progress")
    desk.keep()
    after = next(t for t in desk.tasks(number).values() if t.id == made.id)
    assert (after.ends, after.work_status) == (dt.date(2028, 1, 14), "in progress")
    desk.undo()
    assert next(t for t in desk.tasks(number).values() if t.id == made.id) == made


def test_letters_act_on_the_chosen_tasks(desk: Desk, qtbot: QtBot) -> None:
    number = apply(desk)
    date(desk)
    view, task = desk.screen.space.ladder.tasks, desk.tasks(number)[12]
    view.reveal(task.id)
    qtbot.keyClick(view.view, Qt.Key.Key_P)
    desk.settle()
    assert desk.tasks(number)[12].pinned
    view.reveal(task.id)
    qtbot.keyClick(view.view, Qt.Key.Key_S)
    assert isinstance(desk.screen.drawers.form, ShiftForm)
    desk.screen.drawers.drawer.close_drawer()
    qtbot.keyClick(view.view, Qt.Key.Key_Return)
    assert isinstance(desk.screen.drawers.form, TaskForm)


def test_the_next_edition_takes_the_tasks_along(desk: Desk) -> None:
    number = apply(desk)
    date(desk)
    desk.screen.space.clone.click()
    desk.keep()
    sheet = desk.screen.space.sheet
    assert sheet is not None
    assert sheet.row.id != number
    assert sheet.row.name == Bilingual(
        "World Urban Forum, fifteenth session (WUF15)", "世界城市论坛第十五届会议"
    )
    assert (sheet.tasks, sheet.row.precision) == (38, "year")


def test_the_ladder_of_another_edition_begins_at_its_top(desk: Desk) -> None:
    number = apply(desk)
    view = desk.screen.space.ladder.tasks.view
    desk.screen.space.ladder.tasks.reveal(max(row.id for row in desk.tasks(number).values()))
    assert view.verticalScrollBar().value() > 0
    desk.screen.space.clone.click()
    desk.keep()
    assert view.verticalScrollBar().value() == 0


def test_undo_of_a_clone_stays_with_the_series_and_the_search(desk: Desk) -> None:
    apply(desk)
    desk.screen.list.search.setText("Forum")
    desk.screen.list.apply()
    desk.screen.space.clone.click()
    desk.keep()
    desk.undo()
    shown = desk.screen.list
    assert (shown.search.text(), shown.span.current) == ("Forum", "upcoming")
    assert shown.current is not None
    assert shown.current.series == "wuf"
    assert desk.screen.space.line == shown.current
    desk.undo()
    assert not any(e.number == 15 for e in desk.planner.read(editions.rows, platform="wuf"))


def test_a_date_in_words_is_echoed_then_followed(desk: Desk) -> None:
    number = apply(desk)
    date(desk)
    desk.screen.drawers.anchor(number, desk.tasks(number)[14])
    form = desk.screen.drawers.form
    assert isinstance(form, AnchorForm)
    form.anchor.load("six moons before")
    form.look()
    assert "six moons before" in form.echo.text()
    desk.keep()
    assert "six moons before" in form.anchor.error
    form.anchor.load("2 working days before World Habitat Day 2027")
    form.look()
    assert form.echo.text().endswith("30\N{NO-BREAK SPACE}September 2027")
    desk.keep()
    assert desk.tasks(number)[14].ends == dt.date(2027, 9, 30)


def test_a_ladder_of_ones_own_is_made_changed_and_deleted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = apply(desk)
    date(desk)
    page = desk.screen.space.ladder
    page.tasks.keep.click()
    form = desk.screen.drawers.form
    assert isinstance(form, OwnLadderForm)
    form.name.load(Bilingual("Our Forum", "我们的论坛"))
    desk.keep()
    page.show_side("preview")
    assert not page.preview.is_own
    page.preview.ladder.set_current("our-forum")
    page.preview.changed.emit()
    assert page.preview.is_own
    page.preview.view.opened.emit(page.preview.table.rows[0])
    rung = desk.screen.drawers.form
    assert isinstance(rung, RungForm)
    rung.offset.show_number(-1000)
    desk.keep()
    assert page.preview.table.rows[0].offset_days == -1000
    page.preview.rung_removed.emit(page.preview.table.rows[0])
    desk.settle()
    assert len(page.preview.table.rows) == 37
    monkeypatch.setattr(deeds, "confirm", lambda *_, **__: True)
    page.preview.dropped.emit()
    desk.settle()
    assert "our-forum" not in {row.slug for row in desk.planner.read(ladders.rows)}
    assert len(desk.tasks(number)) == 38


def test_a_built_in_ladder_opens_no_rung(desk: Desk) -> None:
    desk.open(WUF, "ladder")
    page = desk.screen.space.ladder.preview
    page.view.opened.emit(page.table.rows[0])
    assert desk.screen.drawers.form is None


@pytest.mark.parametrize(
    ("scope", "starts", "exceptions"), [("this", "2027-09-01", 1), ("all", "2027-09-02", 0)]
)
def test_moving_a_task_that_comes_again_asks_which_are_meant(
    desk: Desk, scope: str, starts: str, exceptions: int
) -> None:
    number, first = desk.number("whd-2027"), dt.date(2027, 9, 1)
    weekly = desk.planner.write(
        actions.add, Bilingual("Weekly call"), starts=first, edition_id=number
    )
    desk.planner.write(series.repeat, weekly, "FREQ=WEEKLY;COUNT=4")
    desk.open("whd-2027", "ladder")
    desk.screen.drawers.move(desk.tasks(number)[-weekly])
    form = desk.screen.drawers.form
    assert isinstance(form, SeriesMoveForm)
    form.days.load(Days(dt.date(2027, 9, 2), None, "day"))
    form.scope.load(scope)
    form.reason.load(Bilingual("A holiday"))
    desk.keep()
    assert desk.tasks(number)[-weekly].starts == dt.date.fromisoformat(starts)
    assert len(desk.planner.read(series.exceptions)) == exceptions
